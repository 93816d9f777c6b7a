"""Pictures seen near: hands on the bench, the passport, the code card, the book."""
import math

import props as P
from bighands import fingers, grip
from canvas import CREAM, INK, dark, light, mix, rrect, smooth, straight
from people import SKIN, head


def planks(c, col, n=6, step=None):
    step = step or c.h / n
    for i in range(n):
        q = mix(col, dark(col, 0.25), (i * 37 % 10) / 16)
        c.rect(0, i * step, c.w, step + 1, q, sh=("d", 0.22))
        c.rect(0, i * step, c.w, 4, dark(col, 0.35))
        for k in range(3):
            y = i * step + step * (0.25 + 0.25 * k)
            x0 = (i * 311 + k * 523) % 900
            c.curve([(x0, y), (x0 + 240, y - 8), (x0 + 480, y + 6), (x0 + 700, y)], dark(col, 0.16), 3.5)


def chisel(c, x, y, s=1, rot=0, grip_col="#e9a02c"):
    with c.move(x, y, s, rot):
        c.rect(-13, 0, 26, 100, P.STEEL, 2, sh=("r", 0.3))
        c.poly([(-13, 98), (13, 98), (13, 126), (-13, 116)], light(P.STEEL, 0.5))
        c.rect(-17, -10, 34, 16, "#54656e", 5)
        c.rect(-21, -118, 42, 110, grip_col, 16, sh=("r", 0.4))


def hands(c):
    """Six hands lay tools to a ring on a bench, round a gear."""
    planks(c, "#c98a52", 6)
    c.glow(800, 533, 620, "#fff0c4", 0.75, 520)
    c.shade(rrect(0, 0, 1600, 1067), "dr", 0.35, "#5a2338", 0.4)
    c.glow(812, 552, 150, INK, 0.5)
    P.gear(c, 800, 533, 118, "#c8472f", 14)
    c.circ(800, 533, 26, "#f4e6c4")
    for i in range(5):
        c.circ(800 + math.cos(i * 1.257) * 74, 533 + math.sin(i * 1.257) * 74, 11, dark("#c8472f", 0.5))
    tools = [P.wrench, P.hammer, P.driver, P.pliers, P.caliper, chisel]
    spec = [(0, "#24607a"), (60, "#e9b44c"), (120, "#7d3144"), (180, "#2f7f79"), (240, "#33405e"), (300, "#d9603a")]
    skins = [3, 0, 1, 2, 0, 2]
    for i, (deg, sleeve) in enumerate(spec):
        a, t = math.radians(deg), deg + 180 + 38
        x, y = 800 + math.cos(a) * 312 + math.cos(math.radians(t)) * 76, 533 + math.sin(a) * 312 + math.sin(math.radians(t)) * 76
        c.glow(x + 10, y + 14, 130, INK, 0.3)
        rot = t + (180 if i == 4 else 270 if i in (2, 5) else 90)
        more = {"grip": "#24405e"} if i == 3 else {"grip": "#c8472f"} if i == 2 else {"col": "#54656e"} if i < 2 else {}
        tools[i](c, x, y, 1.4 if i != 4 else 1.25, rot, **more)
    for i, (deg, sleeve) in enumerate(spec):
        a = math.radians(deg)
        x, y = 800 + math.cos(a) * (312 + 104), 533 + math.sin(a) * (312 + 104)
        grip(c, x, y, deg + 180, 0.98, skins[i], sleeve, bare=50 + (i * 53) % 90, cuff=light(sleeve, 0.35) if i % 3 == 0 else None)


def stamp(c, x, y, s, col, icon, rot):
    """A round stamp of one ink with an icon."""
    with c.move(x, y, s, rot):
        c.ring(0, 0, 82, col, 8)
        c.ring(0, 0, 68, col, 3)
        if icon == "gear":
            P.gear(c, 0, 0, 46, col, 10, sh=None)
        elif icon == "bolt":
            c.path("M16,-50L-28,8L-2,8L-14,52L30,-10L4,-10Z", col)
        elif icon == "helmet":
            c.path("M-48,18C-48,-52 48,-52 48,18Z", col)
            c.rect(-58, 16, 116, 13, col, 6)
        elif icon == "leaf":
            c.path("M0,52C-52,14 -40,-30 0,-54C40,-30 52,14 0,52Z", col)
            c.line([(0, 56), (0, -20)], "#fbf0d6", 5)
        elif icon == "star":
            c.poly([(math.sin(k * math.pi / 5) * (52 if k % 2 == 0 else 22), -math.cos(k * math.pi / 5) * (52 if k % 2 == 0 else 22)) for k in range(10)], col)
        elif icon == "hammer":
            P.hammer(c, 0, 0, 0.44, 35, col, col)
        else:
            P.wrench(c, 0, 0, 0.46, 40, col)


def passport(c):
    """An open little book full of stamps; a hand sets the next one."""
    c.rect(0, 0, 1600, 1067, "#2f7f79")
    c.shade(rrect(0, 0, 1600, 1067), "dl", 0.45, "#123848")
    c.glow(880, 420, 700, "#bfe0c4", 0.5)
    for i in range(9):
        for k in range(6):
            c.circ(60 + i * 190 + (k % 2) * 95, 40 + k * 200, 6, "#4f978d")
    P.driver(c, 150, 220, 1.3, 30, "#e9a02c")
    P.caliper(c, 1330, 960, 1.3, -14)
    with c.move(690, 575, 1, -7):
        c.glow(20, 60, 660, INK, 0.55, 420)
        c.rect(-566, -366, 1132, 752, "#7d2840", 30, sh=("dr", 0.4))
        for e in (-1, 1):
            with c.move(0, 0, 1, 0, e < 0):
                c.path("M0,-330Q140,-366 540,-346V352Q140,330 0,368Z", "#e5d3ae")
                c.path("M0,-340Q140,-376 530,-356V340Q140,318 0,358Z", "#fbf0d6")
                c.shade("M0,-340Q140,-376 530,-356V340Q140,318 0,358Z", "l", 0.32, "#9a5a4a", 0.6)
        for i in range(6):
            c.curve([(-500, -250 + i * 110), (-260, -268 + i * 110), (-20, -240 + i * 110)], "#efdcb6", 5)
        # left page: portrait and lines, three stamps
        c.rect(-478, -300, 190, 236, "#7fb4bd", 10)
        with c.clip(rrect(-478, -300, 190, 236, 10)):
            c.blob([(-480, 0), (-462, -110), (-383, -136), (-304, -110), (-286, 0)], "#c8472f")
            c.rect(-404, -160, 42, 50, SKIN[2])
            head(c, -383, -190, 58, 0, 2, 0, "curly")
        P.scribble(c, -250, -270, 200, 5, "#b7a58e", 44, 11)
        stamp(c, -390, 60, 1.0, "#24607a", "gear", -12)
        stamp(c, -180, 30, 1.02, "#c8472f", "hammer", 9)
        stamp(c, -290, 236, 0.98, "#2f7f59", "leaf", -5)
        stamp(c, -96, 226, 0.9, "#7d4a86", "bolt", 14)
        # right page
        stamp(c, 130, -216, 1.05, "#d9822b", "helmet", 10)
        stamp(c, 350, -236, 0.98, "#24607a", "wrench", -14)
        c.circ(150, 6, 84, "#f1e0ba")
        stamp(c, 140, 236, 1.0, "#2f7f59", "star", 12)
        for k in range(24):
            a = k * math.pi / 12
            c.circ(370 + math.cos(a) * 88, 240 + math.sin(a) * 88, 4, "#c9b48e")
            c.circ(140 + math.cos(a) * 88, 6 + math.sin(a) * 88, 4, "#c9b48e")
        # the new one, half hidden by the stamp
        c.glow(390, 60, 150, INK, 0.5, 110)
    with c.move(1085, 590, 1, 6):
        c.rect(-118, -22, 236, 50, "#33263f", 10, sh=("r", 0.4))
        c.rect(-106, 26, 212, 18, "#c8472f", 6)
        c.path("M-84,-22L-58,-90H58L84,-22Z", "#b9743f", sh=("r", 0.5))
        c.path("M-34,-88L-28,-300H28L34,-88Z", "#b9743f", sh=("r", 0.5))
        c.circ(0, -318, 62, "#c98a4b", sh=("dr", 0.5))
        c.ell(-20, -338, 16, 12, "#ecc488")
    grip(c, 1220, 395, 172, 1.28, 1, "#e9b44c", flip=True, bare=130, length=800)


def code_card(c):
    """A code card on a drill press; a phone reads it."""
    c.rect(0, 0, 1600, 1067, "#f0c25a")
    c.shade(rrect(0, 0, 1600, 1067), "l", 0.4, "#c8602f")
    c.glow(640, 480, 560, "#fff4cf", 0.8)
    c.rect(0, 880, 1600, 190, "#24506a", sh=("d", 0.4))
    c.rect(0, 872, 1600, 14, "#163a50")
    with c.move(470, 1010, 1.72):
        c.glow(0, -4, 190, INK, 0.6, 20)
    P.drill_press(c, 470, 1010, 1.72, "#2a7f83")
    c.rect(280, 540, 130, 44, "#c98a4b", 4, sh=("d", 0.4))
    for a in (-160, -130, -60, -30):
        q = math.radians(a)
        c.line([(418 + math.cos(q) * 26, 536 + math.sin(q) * 20), (418 + math.cos(q) * 60, 536 + math.sin(q) * 54)], "#c98a4b", 6)
    c.curve([(560, 330), (640, 352), (700, 420)], INK, 6)
    c.glow(740, 640, 240, INK, 0.35)
    with c.move(720, 600, 1, 4):
        c.rect(-170, -200, 340, 410, "#c8472f", 22, sh=("dr", 0.3))
        c.rect(-150, -180, 300, 370, CREAM, 12)
        P.qr(c, -118, -146, 236)
        c.circ(0, -188, 9, INK)
        P.gear(c, -92, 146, 30, "#2a7f83", 10, sh=None)
        P.scribble(c, -40, 136, 150, 2, "#9fb0b5", 24, 10)
    c.shade(straight([(1090, 470), (1090, 620), (840, 780), (840, 420)]), "r", 0.6, "#fff6d8", 0)
    fingers(c, 1072, 560, 1.35, 2)
    with c.move(1210, 560, 1, 5):
        c.limb([(140, 560), (170, 340), (120, 180)], [330, 250, 190], SKIN[2], sh=("r", 0.3, "#5a2a2a"))
        c.rect(-176, -380, 352, 720, INK, 46)
        c.rect(-156, -352, 312, 664, "#12323f", 22)
        c.rect(-156, -352, 312, 664, "#bfe0d4", 22, sh=("d", 0.3, "#2a7f83"))
        c.circ(0, -366, 5, "#5d7480")
        c.rect(-100, -250, 200, 240, CREAM, 10)
        P.qr(c, -80, -226, 160)
        c.rect(-80, -44, 110, 12, "#c8472f", 6)
        for ex in (-1, 1):
            for ey in (-1, 1):
                c.line([(ex * 126, -130 + ey * 96), (ex * 126, -130 + ey * 146), (ex * 80, -130 + ey * 146)], "#c8472f", 13)
        c.rect(-120, 60, 240, 130, "#24506a", 14)
        c.poly([(-22, 90), (-22, 160), (40, 125)], CREAM)
        for i in range(3):
            c.circ(-84 + i * 84, 250, 28, ("#e9a02c", "#2a7f83", "#c8472f")[i])
    skin = SKIN[2]
    palm = smooth([(1322, 676), (1350, 660), (1392, 690), (1470, 742), (1536, 812), (1552, 900), (1544, 1040), (1290, 1040), (1330, 890), (1372, 806), (1346, 738)], True)
    c.path(palm, skin)
    c.shade(palm, "dr", 0.35, "#5a2a2a", 0.35)
    c.path(rrect(1326, 672, 44, 34, 16), light(skin, 0.45))
    c.curve([(1418, 716), (1404, 738), (1408, 760)], dark(skin, 0.35), 4)
    c.curve([(1376, 812), (1400, 850), (1392, 900)], dark(skin, 0.35), 4)
    c.poly([(1120, 1070), (1166, 985), (1592, 985), (1610, 1070)], "#7d3144", sh=("r", 0.4))
    c.rect(1146, 944, 456, 64, "#5b2338", 24, sh=("r", 0.4))


def cover(c):
    """An open book; a small bridge of tools rises from its pages."""
    c.rect(0, 0, 1600, 1067, "#1c2f57")
    c.shade(rrect(0, 0, 1600, 1067), "u", 0.5, "#0d1738")
    for i in range(14):
        a0, a1 = math.pi * (1 + (i + 0.1) / 14), math.pi * (1 + (i + 0.55) / 14)
        d = straight([(800, 760), (800 + math.cos(a0) * 1100, 760 + math.sin(a0) * 1100), (800 + math.cos(a1) * 1100, 760 + math.sin(a1) * 1100)])
        c.shade(d, "d", 0.34, "#e9a05c", 0.1)
    c.glow(800, 560, 620, "#f6c67a", 0.85, 520)
    c.circ(800, 470, 170, "#fbe3a8")
    c.rect(0, 900, 1600, 170, "#5b2a45", sh=("d", 0.5))
    c.rect(0, 896, 1600, 8, "#8a4a5c")
    c.glow(800, 1000, 760, INK, 0.6, 60)
    # the book
    c.path("M110,960Q460,880 800,962Q1140,880 1490,960L1440,1006Q1140,960 800,1014Q460,960 160,1006Z", "#a8352c", sh=("d", 0.4))
    for k in range(5):
        c.path(f"M{140 + k * 6},{940 - k * 10}Q470,{846 - k * 12} 800,{940 - k * 8}Q1130,{846 - k * 12} {1460 - k * 6},{940 - k * 10}L{1440 - k * 6},{970 - k * 8}Q1130,{890 - k * 10} 800,{976 - k * 8}Q470,{890 - k * 10} {160 + k * 6},{970 - k * 8}Z", "#e5d0a4" if k % 2 else "#fbeecb")
    for e in (-1, 1):
        with c.move(800, 0, 1, 0, e < 0):
            page = "M0,916Q320,818 660,908L520,730Q260,670 0,760Z"
            c.path(page, "#fff6de")
            c.shade(page, "l", 0.55, "#a8603c", 0.5)
            for i in range(5):
                t = i / 5
                c.curve([(330 + t * 40, 742 + t * 100), (430 + t * 46, 752 + t * 100), (500 + t * 60, 772 + t * 96)], "#d9c39a", 7)
            for i in range(2):
                c.curve([(60, 786 + i * 46), (140, 764 + i * 46), (220, 756 + i * 46)], "#d9c39a", 7)
    cx, cy, rx, ry = 800, 800, 390, 330
    inks = ["#2f8f8a", "#f4e6c4", "#e9a02c", "#d4502f"]
    tools = [P.wrench, P.hammer, P.driver, P.pliers]
    n = 11
    # the water on the pages
    c.path("M520,846Q660,800 800,848Q940,800 1080,846Q940,876 800,880Q660,876 520,846Z", "#3f9aa6", sh=("d", 0.4))
    for i in range(5):
        c.path(f"M{600 + i * 80},{846 + (i % 2) * 14}q14,-8 28,0t28,0", stroke="#cdeae0", sw=4)
    for i in range(n):
        a0, a1 = math.pi * (1 - i / n) - 0.012, math.pi * (1 - (i + 1) / n) + 0.012

        def at(a, q):
            return (cx + math.cos(a) * (rx - 110 + 120 * q), cy - math.sin(a) * (ry - 110 + 120 * q))
        m = (a0 + a1) / 2
        c.poly([at(a0, 0), at(m, 0), at(a1, 0), at(a1, 1), at(m, 1), at(a0, 1)], inks[min(i, n - 1 - i) % 4], sh=("dr", 0.35))
        x, y = at(m, 0.5)
        if i != n // 2:
            x1, y1 = at(m, 0)
            j = min(i, n - 1 - i)
            more = {} if j % 4 < 2 else {"grip": INK}
            tools[(j + 1) % 4 if j % 4 == 3 else j % 4](c, x, y, 0.46, math.degrees(math.atan2(y - y1, x - x1)) + 90, col="#1c2f57",
                                                        **(more if j % 4 == 2 else {}))
    c.circ(800, 525, 66, "#fff6de")
    P.gear(c, 800, 525, 62, "#1c2f57", 12)
    c.path("M380,800C470,560 600,452 800,448S1130,560 1220,800L1250,800C1160,530 1010,424 800,420S440,530 350,800Z", "#a8603c", sh=("d", 0.3))
    posts = [(800 + math.cos(a) * 436, 800 - math.sin(a) * 372) for a in (math.pi * (0.86 - 0.09 * i) for i in range(9))]
    for x, y in posts:
        c.line([(x, y), (x, y - 46)], "#f4e6c4", 7)
    c.curve([(x, y - 42) for x, y in posts], "#f4e6c4", 5)
    for i, (x, y, r) in enumerate(((250, 300, 58), (1370, 260, 70), (440, 150, 36), (1180, 130, 34), (170, 560, 32), (1450, 540, 40))):
        P.gear(c, x, y, r, ("#e9a02c", "#d4502f", "#2f8f8a")[i % 3], 12, rot=i * 11)
    for i in range(34):
        a = math.pi + (i * 0.618 % 1) * math.pi
        q = 380 + (i * 97) % 420
        c.circ(800 + math.cos(a) * q * 1.05, 760 + math.sin(a) * q * .9, 2.5 + i % 4, "#fff1c2")


SCENES = {
    "pages/about/hands.jpg": hands,
    "practices/workshop-passport/passport.jpg": passport,
    "practices/qr-machine-cards/card.jpg": code_card,
    "results/handbook/cover.jpg": cover,
}
