"""Pictures of practices: walk, repair, master, cards, meter."""
import math

import props as P
from canvas import CREAM, INK, dark, rrect
from people import LOOKS, hand, person


def walk(c):
    """Three learners with helmets go along a wall of safety signs with a clipboard."""
    c.rect(0, 0, 1600, 1067, "#b9c4c9")
    c.shade(rrect(0, 0, 1600, 830), "dl", 0.4, "#4a5a7a")
    c.rect(0, 560, 1600, 270, "#5f7f92", sh=("d", 0.35))
    c.rect(0, 552, 1600, 14, "#3c5668")
    for y, col in ((14, "#c8472f"), (50, "#e9b44c")):
        c.rect(0, y, 1600, 20, col, sh=("d", 0.4))
        for x in range(80, 1600, 290):
            c.rect(x, y - 5, 24, 30, dark(col, 0.25), 4)
    c.rect(0, 826, 1600, 250, "#8b8f98", sh=("d", 0.4))
    c.rect(0, 820, 1600, 10, "#3c4a5c")
    c.poly([(0, 880), (1600, 880), (1600, 904), (0, 904)], "#f2c032")
    c.poly([(0, 1010), (1600, 1010), (1600, 1046), (0, 1046)], "#f2c032")
    for x, kind, icon in ((230, "must", "helmet"), (520, "warn", "bolt"), (810, "must", "goggles"), (1100, "stop", "no"), (1390, "safe", "exit")):
        c.glow(x + 14, 250, 160, "#2a3550", 0.4)
        P.sign(c, x, 228, 116, kind, icon)
    c.glow(520, 228, 270, "#fff7d8", 0.35)
    c.rect(1330, 420, 240, 408, "#3f7f6f", 4, sh=("dr", 0.4))
    c.rect(1318, 410, 264, 16, "#24504a")
    c.rect(1372, 470, 156, 130, "#bfe0dc", 4, sh=("ur", 0.4, CREAM))
    c.rect(1346, 640, 60, 14, "#f2c032", 6)
    # extinguisher
    c.rect(60, 560, 76, 190, "#c8372a", 26, sh=("r", 0.45))
    c.rect(82, 536, 32, 30, INK, 4)
    c.curve([(100, 540), (150, 560), (152, 660)], INK, 9)
    c.rect(74, 640, 48, 44, CREAM, 4)
    h = 640
    yel = "#f2c032"
    person(c, 345, 1000, h * .98, 1, top="#d9603a", legs="#33405e", vest="#f6ead0", hat="helmet", rh=(480, 380), nod=-12, **dict(LOOKS[9], hatcol=yel))
    person(c, 680, 1024, h * 1.04, 1, top="#24607a", legs="#24304e", vest=yel, hat="helmet", lh=(752, 676), rh=(830, 640), **dict(LOOKS[10], hatcol=CREAM))
    with c.move(818, 626, 1, -10):
        c.rect(-62, -80, 124, 160, "#8a4f36", 8, sh=("d", 0.3))
        c.rect(-52, -66, 104, 138, CREAM, 4)
        c.rect(-24, -90, 48, 24, "#7d8f96", 6)
        for i in range(4):
            c.path(f"M-42,{-40 + i * 28}l7,9l13,-17", stroke="#2f8a57" if i < 3 else "#c8472f", sw=6)
            c.line([(-10, -36 + i * 28), (40 - i * 7, -36 + i * 28)], "#9fb0b5", 7)
    hand(c, 774, 676, 17, 3, -20)
    person(c, 1040, 1000, h * .98, -1, top="#e9e0cc", legs="#33405e", bib="#7d3144", hat="helmet", lh=(892, 650), **dict(LOOKS[11], hatcol="#d9502f"))


def repair(c):
    """An older visitor and a learner over an open toaster; a bicycle waits on its stand."""
    with c.move(-163, -57, 1.22):
        c.rect(0, 0, 1600, 1067, "#a9bf9a")
        c.shade(rrect(0, 0, 1600, 800), "ur", 0.4, "#3f6a58")
        P.window(c, 90, 80, 300, 400, 2, 3, "#fdf1c9", "#3a5a4e")
        P.plant(c, 160, 490, 0.7, "#4f8a4a", "#a9485c")
        for i, col in enumerate(("#a9485c", "#e9b44c", "#f6ead0", "#3f8f86", "#d9603a")):
            c.line([(540 + i * 96, 60), (540 + i * 96, 120)], INK, 3)
            with c.move(540 + i * 96, 168, 1, (-8, 6, -4, 9, -6)[i]):
                if i % 2:
                    P.gear(c, 0, 0, 44, col, 10)
                else:
                    c.path("M-34,-40h68v56q0,24 -34,26q-34,-2 -34,-26Z", col, sh=("r", 0.4))
                    c.path("M34,-26q30,0 24,22t-26,20", stroke=col, sw=8)
        # the bicycle on its stand
        c.rect(1262, 250, 18, 700, "#3a4a5c")
        c.rect(1190, 300, 90, 16, "#3a4a5c", 6)
        with c.move(0, 0):
            P.bicycle(c, 1310, 660, 1.75, "#a9485c")
        c.rect(1240, 320, 60, 34, INK, 8)
        h = 800
        person(c, 470, 1120, h, 1, pose="bust", top="#a9485c", lh=(590, 640), rh=(640, 620), nod=8, skin=0, hair=4, style="bun", glasses=True)
        person(c, 1010, 1120, h * 1.02, -1, pose="bust", top="#f6ead0", bib="#3f6f8a", sleeve=False, lh=(850, 560), rh=(890, 650), nod=12, **LOOKS[1])
        c.rect(0, 760, 1600, 60, "#c98a4b", sh=("d", 0.4))
        c.rect(0, 760, 1600, 12, "#ecc488")
        c.rect(0, 820, 1600, 250, "#7a4a36", sh=("d", 0.45))
        for x in range(60, 1600, 260):
            c.rect(x, 850, 6, 220, "#633a2c")
        # the toaster: shell lifted beside, elements glowing
        c.glow(735, 640, 240, "#ffd98a", 0.85)
        c.rect(630, 736, 220, 26, INK, 6)
        c.rect(646, 610, 188, 130, "#54656e", 8, sh=("r", 0.3))
        for i in range(5):
            c.line([(664, 632 + i * 22), (816, 632 + i * 22)], "#f08a3c", 6)
        for x in (664, 700, 740, 780, 816):
            c.line([(x, 616), (x, 732)], "#d9cba8", 4)
        c.rect(834, 640, 22, 60, "#7d8f96", 4)
        c.curve([(640, 748), (590, 750), (560, 730), (500, 752), (430, 752)], INK, 9)
        c.rect(396, 738, 44, 26, INK, 6)
        c.path("M196,762V660Q196,606 250,606H350Q400,606 400,660V762Z", "#d9603a", sh=("dr", 0.4))
        c.rect(240, 616, 120, 12, INK, 6)
        c.circ(372, 716, 14, CREAM)
        c.rect(236, 650, 20, 76, "#ee8a5c", 10)
        P.driver(c, 812, 578, 0.62, 62, "#e9b44c")
        hand(c, 846, 560, 20, 3, 200)
        P.toolbox(c, 1010, 764, 0.62, "#3f8f86")
        for x in (480, 560, 890, 912):
            c.circ(x, 756, 7, "#7d8f96")
        P.pliers(c, 1210, 744, 0.75, 96, "#a9485c")


def master(c):
    """An old craftsman hands his plane to a young woman; shavings curl from the board."""
    with c.move(-199, -107, 1.25):
        P.room(c, "#7d4a3a", "#4a2a2c", 900, "l")
        P.window(c, 610, 60, 400, 500, 3, 3, "#ffd48a", "#4a2a2c")
        c.circ(900, 330, 60, "#fff1c2")
        P.beam(c, 620, 70, 380, 480, -260, 420, 0.5, "#ffe2a0")
        P.beam(c, 620, 70, 380, 480, 200, 440, 0.35, "#ffe2a0")
        c.rect(70, 120, 420, 330, "#93593f", 6)
        c.rect(1130, 120, 400, 330, "#93593f", 6)
        with c.move(280, 250, 1.25, 0):
            P.saw(c, -10, 0, 1, 0, "#c98a4b")
        for i, q in enumerate((P.hammer, P.driver, P.driver, P.wrench)):
            q(c, 1190 + i * 90, 280, 0.95, 0, **({"grip": "#c98a4b"} if i in (1, 2) else {"col": "#9fb0b5"}))
        for x in (90, 1130):
            c.rect(x - 20, 450, 440 if x < 500 else 400, 14, "#5b2f2a")
        h = 860
        person(c, 440, 1180, h, 1, pose="bust", top="#e9dcc0", bib="#3f5f6f", lh=(672, 650), rh=(640, 500), bend=(1, 1), belly=1, nod=8, **dict(LOOKS[8], glasses=True))
        person(c, 1150, 1180, h * .97, -1, pose="bust", top="#c8602f", bib="#f0d9a8", sleeve=False, lh=(885, 620), rh=(985, 690), nod=10, **LOOKS[3])
        c.rect(120, 790, 1360, 64, "#c98a4b", 6, sh=("d", 0.4))
        c.rect(120, 790, 1360, 14, "#f0c98e", 6)
        c.rect(170, 854, 1260, 220, "#6b3a2c", sh=("d", 0.5))
        for x in (200, 620, 1040):
            c.rect(x, 884, 360, 110, "#84503a", 6, sh=("dr", 0.35))
            c.circ(x + 180, 936, 14, "#f0c98e")
        P.vise(c, 1390, 796, 0.95, "#3f5f6f")
        # board, plane, shavings
        c.rect(330, 742, 940, 48, "#e0ae6c", 3, sh=("d", 0.3))
        c.curve([(350, 762), (600, 756), (900, 768), (1250, 760)], "#c08a4c", 3)
        c.curve([(350, 778), (700, 772), (1000, 780), (1250, 776)], "#c08a4c", 3)
        with c.move(790, 742, 1.25):
            c.rect(-180, -52, 360, 52, "#a8602f", 8, sh=("d", 0.35))
            c.rect(-180, -52, 360, 10, "#d9934f", 5)
            c.rect(-184, -6, 368, 8, "#7d8f96", 3)
            c.path("M-8,-50L34,-118L60,-112L40,-50Z", "#9fb0b5", sh=("r", 0.4))
            c.path("M-26,-50L12,-96L24,-92L14,-50Z", "#5b2f1c")
            c.path("M-150,-50C-156,-100 -130,-128 -96,-116C-84,-96 -112,-90 -104,-50Z", "#7a3f24", sh=("r", 0.4))
            c.circ(128, -72, 26, "#7a3f24", sh=("dr", 0.4))
            c.rect(114, -56, 28, 8, "#7a3f24")
        for x, y, r in ((812, 604, 34), (1040, 716, 26), (400, 714, 28), (470, 724, 20), (1130, 722, 20)):
            pts = [(x + math.cos(a * .7) * r * (1 - a / 12), y + math.sin(a * .7) * r * (1 - a / 12)) for a in range(11)]
            c.curve(pts, "#ffe9bc", 10)
        hand(c, 668, 640, 22, 0, 50)
        hand(c, 945, 655, 21, 0, 170)


def cards(c):
    """Two learners judge a workpiece with coloured cards."""
    c.rect(0, 0, 1600, 1067, "#7f74ad")
    c.shade(rrect(0, 0, 1600, 800), "d", 0.4, "#3a2f6a")
    c.circ(800, 520, 372, "#f2c98f")
    for i in range(13):
        a = math.pi * 1.2 + i * math.pi * 0.05
        c.line([(800 + math.cos(a) * 402, 520 + math.sin(a) * 402), (800 + math.cos(a) * (436 + i % 2 * 40), 520 + math.sin(a) * (436 + i % 2 * 40))], "#f2c98f", 9)
    h = 860

    def card(x, y, rot, col, icon, s=1.0):
        with c.move(x, y, s, rot):
            c.rect(-74, -104, 148, 208, "#fff3dc", 14)
            c.rect(-64, -94, 128, 188, col, 10, sh=("dr", 0.3))
            if icon == "star":
                c.poly([(math.sin(k * math.pi / 5) * (50 if k % 2 == 0 else 21), -math.cos(k * math.pi / 5) * (50 if k % 2 == 0 else 21)) for k in range(10)], "#fff3dc")
            elif icon == "tick":
                c.line([(-38, 4), (-10, 34), (40, -32)], "#fff3dc", 20)
            elif icon == "eye":
                c.path("M-48,0Q0,-52 48,0Q0,52 -48,0Z", "#fff3dc")
                c.circ(0, 0, 18, INK)
            elif icon == "turn":
                c.path("M-34,14A38,38 0 1 1 4,38", stroke="#fff3dc", sw=14)
                c.poly([(-58, 6), (-10, 6), (-34, 40)], "#fff3dc")
    person(c, 330, 1180, h, 1, pose="bust", top="#2f7f79", bib="#24304e", sleeve=False, lh=(470, 700), rh=(590, 460), **LOOKS[7])
    person(c, 1270, 1180, h, -1, pose="bust", top="#d4502f", bib="#f2d9a8", rh=(1130, 700), lh=(1010, 460), **dict(LOOKS[6], hatcol="#24607a"))
    card(622, 360, -8, "#2f8a57", "tick", 1.12)
    card(978, 360, 8, "#e9a02c", "star", 1.12)
    for x, s, a in ((588, 2, -80), (1012, 1, -100)):
        hand(c, x, 468, 23, s, a)
    c.rect(0, 780, 1600, 240, "#e0a86c", sh=("u", 0.4))
    for y in (830, 900, 968):
        c.curve([(0, y), (400, y - 6), (900, y + 8), (1600, y - 4)], "#cf9256", 4)
    c.rect(0, 1000, 1600, 70, "#4a2f55", sh=("d", 0.4))
    c.rect(0, 996, 1600, 16, "#f8d9a8")
    # the workpiece: a stool of steel and wood on a cloth
    c.glow(800, 640, 250, "#fff3cf", 0.8)
    c.glow(800, 846, 260, INK, 0.6, 34)
    c.out.append('<g transform="translate(0,44)">')
    c.path("M652,620L640,790H664L690,640Z", "#54656e", sh=("r", 0.3))
    c.path("M948,620L960,790H936L910,640Z", "#54656e", sh=("r", 0.3))
    c.path("M740,630L728,786H748L764,640Z", "#3f5058")
    c.path("M860,630L872,786H852L836,640Z", "#3f5058")
    c.rect(656, 706, 288, 16, "#7d8f96", 6)
    c.rect(620, 590, 360, 46, "#b9743f", 16, sh=("d", 0.4))
    c.rect(620, 590, 360, 12, "#ecb878", 6)
    for x in (680, 800, 920):
        c.circ(x, 614, 7, "#54656e")
    c.out.append("</g>")
    with c.move(250, 866, 1):
        for i, (col, icon) in enumerate((("#c8472f", "turn"), ("#24607a", "eye"), ("#e9a02c", "star"))):
            c.out.append('<g transform="scale(1,.62)">')
            card(-90 + i * 100, 40, -22 + i * 20, col, icon, 0.9)
            c.out.append("</g>")
    with c.move(1330, 866, 1):
        for i, (col, icon) in enumerate((("#2f8a57", "tick"), ("#c8472f", "turn"), ("#24607a", "eye"))):
            c.out.append('<g transform="scale(1,.62)">')
            card(-90 + i * 100, 40, -16 + i * 20, col, icon, 0.9)
            c.out.append("</g>")
    P.caliper(c, 800, 930, 0.95, 4)


def meter(c):
    """A learner measures at a compressor; green plants at the window."""
    c.rect(0, 0, 1600, 1067, "#f2e3b8")
    c.shade(rrect(0, 0, 1600, 860), "l", 0.4, "#d9a04c")
    P.window(c, 90, 60, 720, 520, 4, 2, "#cfeae0", "#2f6f5f")
    with c.clip(rrect(90, 60, 720, 520)):
        c.glow(480, 120, 320, "#fffbe0", 0.9)
    for x, s, col, pot in ((170, 0.9, "#3f9a5f", "#d4693f"), (345, 1.15, "#2f7f59", "#24607a"), (540, 0.85, "#5fae5a", "#c8472f"), (725, 1.1, "#2f8a57", "#e9a02c")):
        P.plant(c, x, 600, s, col, pot)
    c.rect(60, 596, 780, 26, "#2f6f5f", 4)
    for i, x in enumerate((130, 820)):
        c.curve([(x, 40), (x - 14, 120), (x + 16, 190), (x - 6, 260)], "#3f9a5f", 6)
        for k in range(7):
            with c.move(x + (-8 if k % 2 else 8), 60 + k * 30, 1, 60 if k % 2 else -60):
                c.path("M0,0C-16,14 -14,40 0,54C14,40 16,14 0,0Z", "#5fae5a" if k % 3 else "#2f8a57")
    c.rect(0, 870, 1600, 200, "#c98f5c", sh=("d", 0.4))
    c.rect(0, 860, 1600, 14, "#8a5a3a")
    # compressor
    c.glow(1180, 960, 420, INK, 0.5, 40)
    for x in (960, 1390):
        c.rect(x - 16, 850, 32, 90, INK)
        c.circ(x, 930, 46, INK)
        c.circ(x, 930, 18, "#9fb0b5")
    c.rect(860, 640, 640, 250, "#c8372a", 122, sh=("d", 0.5))
    c.rect(930, 668, 470, 22, "#e8806a", 11)
    for x in (990, 1370):
        c.rect(x, 640, 14, 250, "#96281f")
    c.rect(960, 606, 420, 36, INK, 6)
    c.rect(980, 450, 190, 160, "#3f5a68", 16, sh=("dr", 0.4))
    for i in range(7):
        c.rect(994 + i * 24, 466, 9, 128, "#2a404c", 4)
    c.rect(1200, 410, 150, 200, "#54707c", 12, sh=("dr", 0.4))
    for i in range(6):
        c.rect(1188, 426 + i * 24, 174, 10, "#3f5a68", 5)
    c.curve([(1275, 410), (1275, 360), (1420, 350), (1440, 460), (1430, 650)], "#b9743f", 16)
    c.rect(1100, 560, 20, 60, "#9fb0b5")
    c.circ(1180, 745, 78, INK)
    c.circ(1180, 745, 66, CREAM)
    for k in range(9):
        a = math.pi * (0.8 + k * 0.175)
        c.line([(1180 + math.cos(a) * 48, 745 + math.sin(a) * 48), (1180 + math.cos(a) * 60, 745 + math.sin(a) * 60)], "#c8372a" if k > 6 else INK, 5)
    c.line([(1180, 745), (1206, 700)], "#c8372a", 7)
    c.circ(1180, 745, 10, INK)
    # a lamp and a sheet with sun and leaf on the wall
    P.lamp(c, 1200, -40, 120, "#2f6f5f", 0.9, True, 480, 300)
    c.rect(905, 120, 180, 240, "#fffaf0", 6)
    c.rect(917, 132, 156, 156, "#5fa58f", 4, sh=("dr", 0.3))
    c.circ(1040, 164, 20, "#f2c14e")
    c.path("M985,276C930,240 946,190 985,164C1024,190 1040,240 985,276Z", "#fffaf0")
    c.line([(985, 284), (985, 210)], "#2f6f5f", 5)
    for i, v in enumerate((52, 40, 26, 16)):
        c.rect(930 + i * 36, 350 - v * .9, 24, v * .9, ("#c8372a", "#e9a02c", "#f2c14e", "#2f8a57")[i], 3)
    person(c, 520, 1200, 980, 1, top="#24607a", legs="#24304e", bib="#e9a02c", sleeve=False, lh=(745, 660), rh=(840, 520), shadow=False, nod=6, **LOOKS[4])
    # the meter with its leads
    c.curve([(770, 720), (860, 800), (930, 700), (985, 560)], "#c8372a", 7)
    c.curve([(750, 720), (800, 840), (1040, 860), (1060, 640), (1108, 570)], INK, 7)
    c.line([(850, 528), (990, 540)], "#c8372a", 15)
    c.line([(990, 540), (1012, 542)], "#9fb0b5", 6)
    with c.move(760, 640, 1.15, 5):
        c.rect(-66, -96, 132, 196, "#e9a02c", 18, sh=("dr", 0.3))
        c.rect(-50, -80, 100, 66, "#24304e", 8)
        c.rect(-42, -72, 84, 50, "#bfe9c8", 4)
        c.path("M-34,-30L-16,-46L0,-38L18,-60L34,-52", stroke="#2f6f5f", sw=6)
        c.circ(0, 36, 34, "#24304e")
        c.line([(0, 36), (16, 14)], CREAM, 8)
        for i in range(3):
            c.circ(-36 + i * 36, 84, 8, ("#c8372a", INK, INK)[i])
    hand(c, 712, 690, 26, 2, -20)
    hand(c, 846, 526, 26, 2, -8)


SCENES = {
    "practices/safety-walk/walk.jpg": walk,
    "practices/repair-cafe/repair.jpg": repair,
    "practices/retired-masters/master.jpg": master,
    "practices/peer-assessment/cards.jpg": cards,
    "practices/energy-audit/meter.jpg": meter,
}
