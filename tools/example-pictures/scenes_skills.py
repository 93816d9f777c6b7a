"""Pictures in the workshops: machines, benches and what goes wrong there."""
import math

import props as P
from canvas import CREAM, INK, dark, light, rrect, straight
from people import LOOKS, SKIN, hand, person


def workshop(c):
    """A lathe in the sun of tall windows: the trainer explains, one apprentice feeds, one turns the wheel."""
    P.room(c, "#c96f45", "#8a4a3a", 770, "l")
    for i in range(5):
        x = 70 + i * 320
        c.rect(x - 22, 20, 244, 690, "#a9553a")
        P.window(c, x, 40, 200, 640, 2, 5, "#ffdf9a", "#4a2c3a")
        c.path(f"M{x},680V560q40,-60 90,-20t110,-30V680Z", "#e9b06a")
    for i in range(4):
        x = 70 + i * 320
        P.beam(c, x + 10, 40, 180, 640, 520, 420, 0.34, "#ffe9b0")
    c.rect(0, 700, 1600, 24, "#8f4636")
    for x, s in ((1180, 0.55), (1390, 0.5)):
        P.toolbox(c, x, 702, s, "#2f6d79")
    c.glow(720, 975, 620, INK, 0.5, 50)
    h = 690
    person(c, 790, 950, h, -1, top="#f0dcb4", legs="#24405e", bib="#24607a", lh=(700, 590), rh=(745, 598), shadow=False, nod=10, **LOOKS[4])
    P.lathe(c, 720, 966, 0.95, "#2a7f83")
    c.glow(640, 580, 130, "#fff3cf", 0.8)
    for a in (-150, -120, -95, -70, -40):
        q = math.radians(a)
        c.line([(655 + math.cos(q) * 40, 570 + math.sin(q) * 34), (655 + math.cos(q) * 78, 570 + math.sin(q) * 70)], "#fff1b8", 5)
    person(c, 215, 1010, 745, 1, top="#e9b44c", legs="#3a2f4a", rh=(480, 520), lh=(330, 640), belly=1, **dict(LOOKS[8], glasses=True))
    person(c, 1290, 1010, 700, -1, top="#24405e", legs="#5b2a35", bib="#d9603a", sleeve=False, lh=(1122, 590), rh=(1130, 618), nod=8, **LOOKS[1])
    c.shade(rrect(0, 0, 1600, 1067), "r", 0.28, "#5a2338", 0.6)


def bench(c):
    """Learners file in a row, the bench runs to the back."""
    P.room(c, "#9fcac0", "#4f7f86", 640, "r")
    for i, (x, w, h) in enumerate(((40, 120, 250), (230, 160, 310), (480, 210, 390), (800, 280, 490), (1200, 360, 610))):
        P.window(c, x, 350 - h * .46, w, h * .92, 2, 3, "#fdf0c4", "#24566a")
    c.poly([(0, 60), (1600, -260), (1600, -300), (0, 40)], "#24566a")
    for i, (x, y, s) in enumerate(((165, 60, .45), (455, 20, .6), (850, -20, .8), (1330, -60, 1.05))):
        P.lamp(c, x, y - 60, 150, "#d4502f", s, True, 330 * s + 120, 190 * s)
    spec = ((165, 480, 1, LOOKS[9], "#e0b54e", "#24405e"), (455, 620, -1, LOOKS[10], "#f4e6c4", "#c8472f"),
            (825, 790, 1, LOOKS[5], "#c8472f", "#24405e"), (1330, 1000, -1, LOOKS[4], "#e9b44c", "#1f4d63"))

    def edge(x):
        return 722 + x * 0.12
    for x, h, f, look, top, bib in spec:
        e = edge(x)
        cy = e - h * 0.155
        person(c, x - f * h * .03, e + h * 0.475, h, f, pose="bust", top=top, bib=bib, sleeve=False, nod=14, lean=f * 0.05,
               lh=(x - f * h * .03, cy), rh=(x + f * h * .2, cy), **look)
    c.poly([(-10, edge(0) - 14), (1610, edge(1600) - 30), (1610, edge(1600) + 60), (-10, edge(0) + 26)], "#c98a4b", sh=("d", 0.4))
    c.poly([(-10, edge(0) - 14), (1610, edge(1600) - 30), (1610, edge(1600) - 6), (-10, edge(0) - 4)], "#ecc488")
    c.poly([(-10, edge(0) + 26), (1610, edge(1600) + 60), (1610, 1080), (-10, 1080)], "#2a5566", sh=("d", 0.5))
    for i, (a, b) in enumerate(((40, 270), (310, 600), (650, 1030), (1090, 1580))):
        c.poly([(a, edge(a) + 52), (b, edge(b) + 84), (b, edge(b) + 84 + (b - a) * .32), (a, edge(a) + 52 + (b - a) * .34)], "#3a6f80", sh=("dr", 0.35))
        c.rect((a + b) / 2 - (b - a) * .12, edge((a + b) / 2) + 78 + (b - a) * .08, (b - a) * .24, (b - a) * .04, "#ecc488", 8)
        c.poly([(a, edge(a) + 62 + (b - a) * .38), (b, edge(b) + 94 + (b - a) * .36), (b, 1080), (a, 1080)], "#33657a", sh=("dr", 0.35))
    for x, h, f, look, top, bib in spec:
        e, s = edge(x), h / 720
        px = x + f * h * .085
        P.vise(c, px, e + 8 * s, s * 0.95, "#d4502f" if f > 0 else "#24405e", flip=f < 0)
        cy = e - h * 0.165
        c.rect(px - 12 * s + f * 14 * s, cy - 4 * s, 24 * s, 40 * s, "#eef2ee", 3)
        x0, x1 = x - f * h * .02, x + f * h * .22
        c.line([(x0 + f * h * .04, cy), (x1, cy)], "#5d7480", h * .018)
        c.line([(x0 - f * h * .045, cy), (x0 + f * h * .035, cy)], "#8a4a2a", h * .03)
        hand(c, x0, cy, h * .026, look["skin"], 0 if f > 0 else 180)
        hand(c, x1 - f * h * .01, cy, h * .024, look["skin"], 100 if f > 0 else 80)
        for i in range(6):
            c.circ(px + f * (20 + i * 9) * s, cy + (48 + i * 11) * s, 2.6 * s, "#fff1b8")


def machines(c):
    """A row of drill presses; a learner reads the code card of the first with a phone."""
    P.room(c, "#3f9d9b", "#d9b48a", 720, "l")
    for i in range(17):
        x = i * 100 - 30
        c.rect(x, 520, 94, 94, "#2d7f86" if i % 2 else "#f4e6c4")
        with c.move(x + 47, 567, 1, 45):
            c.rect(-24, -24, 48, 48, "#c8472f" if i % 2 else "#2d7f86")
        c.rect(x + 23, 543, 48, 48, "#f4e6c4" if i % 2 else "#e9b44c")
        c.circ(x + 47, 567, 13, "#c8472f" if i % 2 else "#1f5560")
    c.rect(0, 506, 1600, 12, "#1f5560")
    c.rect(0, 614, 1600, 12, "#1f5560")
    for i in range(5):
        P.window(c, 60 + i * 320, 70, 220, 330, 2, 2, "#fbe3ae", "#1f5560")
    for i, (x, y, s) in reversed(list(enumerate(((790, 1000, 1.36), (1120, 925, 1.05), (1330, 874, 0.82), (1475, 840, 0.65), (1575, 816, 0.52))))):
        c.glow(x, y, 190 * s, INK, 0.5, 30 * s)
        c.rect(x - 90 * s, y - 170 * s, 190 * s, 170 * s, dark("#b93f38", 0.25), 8, sh=("d", 0.4))
        P.drill_press(c, x, y - 130 * s, s * 0.86, "#c8472f" if i % 2 == 0 else "#e0962f")
        if i:
            c.rect(x - 100 * s, y - 330 * s, 60 * s, 76 * s, CREAM, 4)
            P.qr(c, x - 92 * s, y - 318 * s, 44 * s, 11)
    person(c, 285, 1090, 900, 1, top="#f4e6c4", legs="#24405e", bib="#24405e", rh=(500, 530), lh=(440, 640), **dict(LOOKS[6], hatcol="#a9485c"))
    # the card, held out from the machine, and the phone
    c.line([(705, 505), (690, 400)], INK, 4)
    with c.move(690, 560, 1, -3):
        c.rect(-92, -118, 184, 236, "#e9b44c", 14)
        c.rect(-80, -106, 160, 212, CREAM, 8)
        P.qr(c, -62, -88, 124)
        c.rect(-62, 56, 76, 12, "#c8472f", 6)
        c.rect(-62, 78, 110, 10, "#9fb0b5", 5)
        c.circ(0, -112, 5, INK)
    c.shade(straight([(536, 520), (612, 470), (612, 640), (536, 552)]), "l", 0.75, "#fff3c4", 0)
    with c.move(520, 530, 1, 6):
        c.rect(-16, -66, 26, 132, INK, 8)
        c.rect(6, -58, 7, 116, "#bfe9dc", 3)
    for i in range(4):
        c.rect(500, 504 + i * 17, 34, 15, SKIN[1], 7)
        c.line([(504, 520 + i * 17), (528, 520 + i * 17)], dark(SKIN[1], 0.3), 1.6)


def pair(c):
    """Two apprentices in different work clothes face each other at mirrored benches."""
    c.rect(0, 0, 800, 1067, "#e9b44c")
    c.rect(800, 0, 800, 1067, "#2f7f8a")
    c.shade(rrect(0, 0, 800, 1067), "l", 0.4, "#b5562e")
    c.shade(rrect(800, 0, 800, 1067), "r", 0.5, "#12304a")
    for e, wall, dk in ((-1, "#d99a36", "#7a3b2a"), (1, "#256c78", "#12384a")):
        def X(v):
            return 800 + e * v
        x0 = min(X(330), X(770))
        c.rect(x0, 120, 440, 320, wall, 10)
        c.rect(x0, 120, 440, 12, dk)
        for i, tool in enumerate((P.wrench, P.hammer, P.driver, P.pliers)):
            with c.move(X(410 + i * 98), 250, 1, 0, e > 0):
                tool(c, 0, 0, 0.75, 0, **({"col": "#f4e6c4"} if i < 2 else {"col": "#f4e6c4", "grip": "#c8472f" if e < 0 else "#e9b44c"}))
        P.lamp(c, X(150), -10, 170, dk, 0.9, True, 560, 240)
        c.rect(min(X(0), X(800)), 920, 800, 150, dk, sh=("d", 0.4))
    with c.move(-96, 27, 1.12):
        h = 830
        person(c, 505, 1110, h, 1, top="#f4ead2", legs="#2d4a6e", bib="#2a5f92", sleeve=False, lh=(660, 520), rh=(735, 470), shadow=False, **dict(LOOKS[11], hat="cap", hatcol="#2a5f92"))
        person(c, 1095, 1110, h, -1, top="#c8472f", legs="#33263f", vest="#f7dc84", rh=(940, 520), lh=(865, 470), shadow=False, **dict(LOOKS[10], hat="helmet", hatcol="#f4e6c4"))
        for e, wood, leg in ((-1, "#b9743f", "#5b2f2a"), (1, "#9fb0b5", "#12304a")):
            with c.move(800, 0, 1, 0, e < 0):
                c.rect(40, 690, 760, 44, wood, 6, sh=("d", 0.4))
                c.rect(40, 690, 760, 10, light(wood, 0.5), 5)
                c.rect(70, 734, 700, 336, leg, sh=("d", 0.4))
                for i in range(3):
                    c.rect(100 + i * 220, 764, 196, 130, light(leg, 0.16), 8, sh=("dr", 0.3))
                    c.rect(162 + i * 220, 786, 72, 12, light(wood, 0.4), 6)
                    c.rect(100 + i * 220, 912, 196, 170, light(leg, 0.16), 8, sh=("dr", 0.3))
                P.vise(c, 560, 692, 1.0, "#2a5f92" if e < 0 else "#c8472f", flip=True)
                P.caliper(c, 250, 672, 0.7, 0)
        # the same piece in both hands, and its reflection line
        for e, col in ((-1, "#2a5f92"), (1, "#f2c14e")):
            P.gear(c, 800 + e * 92, 440, 84, col, 12, rot=8 * e)
            hand(c, 800 + e * 138, 490, 21, 0 if e < 0 else 3, 0 if e < 0 else 180)
        for i in range(28):
            c.rect(797, -10 + i * 38, 6, 20, "#fff3cf", 3)
        for y in (300, 580):
            for e in (-1, 1):
                c.poly([(800 + e * 16, y), (800 + e * 44, y - 16), (800 + e * 44, y + 16)], "#fff3cf")


def wall(c):
    """The wall of errors: broken pieces on hooks, a learner points at the cracked gear."""
    base = "#e58a6f"
    c.rect(0, 0, 1600, 1067, base)
    c.shade(rrect(0, 0, 1600, 1067), "dr", 0.5, "#7d3144")
    c.rect(60, 60, 1130, 800, "#f2cda0", 12, sh=("dr", 0.25))
    for i in range(27):
        for j in range(19):
            c.circ(86 + i * 41.3, 88 + j * 41.3, 4, "#d9a274")
    c.glow(800, 360, 380, "#fff7df", 0.85)
    c.rect(0, 930, 1600, 140, "#5b2a3a", sh=("d", 0.4))
    c.rect(0, 920, 1600, 14, "#f2cda0")

    def hook(x, y):
        c.glow(x + 12, y + 120, 90, "#7a3b2a", 0.28)
        c.rect(x - 12, y - 20, 24, 34, "#7d8f96", 6)
        c.path(f"M{x},{y + 6}v18c0,14 22,14 22,0", stroke=INK, sw=7)

    def tag(x, y, col):
        c.rect(x - 36, y, 72, 44, CREAM, 6)
        c.rect(x - 36, y, 72, 12, col, 4)
        c.line([(x - 22, y + 28), (x + 20, y + 28)], "#9fb0b5", 5)
    red, blue, green = "#c8472f", "#24607a", "#3f8a6a"
    # cracked gear, the one she points at
    hook(770, 178)
    P.gear(c, 770, 366, 160, "#24607a", 14)
    c.path("M770,200l-16,44l22,34l-16,40l18,16l14,-34l-18,-38l28,-36l-8,-26Z", "#fff3d8")
    c.path("M690,500L716,440L680,400", stroke="#fff3d8", sw=7)
    tag(592, 530, red)
    # bent screw
    hook(200, 150)
    c.path("M200,196V300C200,350 240,370 270,400", stroke="#7d8f96", sw=30)
    for i in range(8):
        c.line([(184, 226 + i * 15), (216, 218 + i * 15)], "#54656e", 4)
    c.path("M166,178h68v34h-68Z", "#54656e")
    tag(190, 440, blue)
    # a plate with a hole beside its mark
    hook(444, 150)
    c.rect(350, 182, 190, 210, "#9fb0b5", 8, sh=("dr", 0.4))
    c.circ(444, 204, 9, INK)
    for x, y in ((394, 250), (498, 250), (394, 346)):
        c.circ(x, y, 18, "#f2cda0")
    c.circ(514, 356, 18, "#f2cda0")
    c.line([(468, 346), (514, 346)], red, 5)
    c.line([(491, 322), (491, 370)], red, 5)
    tag(444, 430, green)
    # snapped drill
    hook(200, 560)
    c.path("M188,596h26v70l-12,22l6,14l-20,-8Z", "#54656e", sh=("r", 0.3))
    c.path("M196,730l22,-12l-6,20l10,78l-14,26l-14,-26Z", "#7d8f96", sh=("r", 0.3))
    for i in range(3):
        c.curve([(196, 760 + i * 22), (206, 752 + i * 22), (218, 754 + i * 22)], INK, 4)
    tag(300, 640, red)
    # burnt plug
    hook(420, 640)
    c.curve([(431, 668), (400, 720), (440, 760), (470, 720)], INK, 12)
    c.rect(446, 676, 64, 52, "#f4ead2", 12, sh=("ur", 0.75))
    c.rect(506, 686, 30, 8, "#7d8f96", 3)
    c.rect(506, 710, 30, 8, "#7d8f96", 3)
    for i in range(3):
        c.curve([(470 + i * 18, 662), (462 + i * 18, 640), (474 + i * 18, 620)], "#5b2a3a", 5)
    tag(470, 780, "#e9b44c")
    # split board
    hook(740, 610)
    c.path("M650,650H740L752,700L738,740L756,800H650Z", "#b9743f", sh=("r", 0.3))
    c.path("M764,650H850V800H776L758,742L772,702Z", "#b9743f", sh=("r", 0.4))
    for y in (680, 720, 764):
        c.curve([(660, y), (700, y - 8), (736, y + 2)], "#8a4f2a", 4)
    c.circ(812, 690, 10, "#54656e")
    # broken wrench
    hook(1040, 590)
    with c.move(1050, 690, 1, 8):
        c.path("M-12,-30V40l8,14l10,-16l6,10V-30C28,-42 28,-78 6,-86l-4,36l-14,0l-6,-34C-38,-76 -34,-42 -12,-30Z", "#7d8f96", sh=("r", 0.4))
        c.path("M-10,74l10,-12l12,10V130h-22Z", "#7d8f96", sh=("r", 0.4))
    tag(950, 740, blue)
    person(c, 1330, 1240, 1060, -1, top="#2f7f79", legs="#33263f", bib="#24405e", lh=(950, 440), rh=(1300, 820), shadow=False, bend=(-1, 1), **LOOKS[4])
    c.limb([(944, 446), (918, 436), (884, 428)], [26, 22, 16], SKIN[2])


SCENES = {
    "activities/2024-03-madrid/workshop.jpg": workshop,
    "activities/2024-06-poznan/bench.jpg": bench,
    "activities/2024-11-ankara/machines.jpg": machines,
    "practices/mirror-apprentices/pair.jpg": pair,
    "practices/error-wall/wall.jpg": wall,
}
