"""Pictures of meetings: the table, the call, the hall, the evening, the counter, the talk."""

import places as L
import props as P
from canvas import CREAM, INK, dark, light, mix, rrect, straight
from people import LOOKS, person


def round_table(c):
    """Eight partners round a table with a map of Europe; pins mark the six countries."""
    P.room(c, "#24506a", "#173449", 470, "u")
    for x in (110, 480, 850, 1220):
        P.window(c, x, 40, 270, 300, 3, 2, "#f2b98a", "#142c40")
        c.path(f"M{x},340V280q60,-50 120,-20t150,-24V340Z", "#c9746a")
    P.plant(c, 60, 560, 1.3, "#3f8f7a", "#d4693f")
    P.plant(c, 1545, 560, 1.2, "#3f8f7a", "#d4693f")
    for x, h, look, top, f, lh, rh in ((470, 600, LOOKS[10], "#e9b44c", 0, (440, 520), (540, 540)), (690, 600, LOOKS[3], "#c8472f", 0, None, (760, 540)),
                                       (915, 605, LOOKS[2], "#f4e6c4", 0, (860, 545), (965, 545)), (1135, 590, LOOKS[4], "#5fa58f", 0, (1070, 535), (1160, 530))):
        c.rect(x - 74, 300, 148, 230, "#102638", 26)
        person(c, x, 560 + h * 0.36, h, f, pose="bust", top=top, lh=lh, rh=rh, **look)
    c.ell(800, 850, 590, 170, "#0e2233")
    c.ell(800, 730, 640, 276, "#8a4f36")
    c.ell(800, 712, 640, 276, "#d0935a", sh=("d", 0.4))
    c.path("M160,712A640,276 0 0 1 1440,712A640,268 0 0 0 160,712Z", "#ecc088")

    def place(p):
        y = 680 - (p[1] - 51.5) * 9.6
        return (800 + (p[0] - 14.5) * 15.6 * (0.72 + (y - 480) / 760), y)
    sheet = straight([place((-13, 68.5)), place((43, 68.5)), place((44, 34)), place((-14, 34))])
    c.path(sheet, "#7fb4bd")
    with c.clip(sheet):
        L.europe(c, place, "#f4e2b4", "#7fb4bd")
        c.shade(sheet, "dr", 0.25)
    c.path(sheet, stroke="#fff3d8", sw=12)
    pins = [(10, 53), (-3.7, 40.4), (17, 52.4), (32.8, 39.9), (23, 40.6), (24.7, 42.6)]
    for q in pins[1:]:
        a, b = place(pins[0]), place(q)
        c.curve([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 26), b], "#c8472f", 4)
    for i, q in enumerate(pins):
        x, y = place(q)
        c.line([(x, y), (x + 4, y - 30)], INK, 4)
        c.circ(x + 4, y - 34, 17 if i == 0 else 12, ("#c8472f", "#e9a02c", "#24607a", "#a9485c", "#2f7f79", "#d4693f")[i], sh=("dr", 0.3))
    for x, y, col in ((300, 700, "#c8472f"), (1290, 690, "#f4e6c4"), (1180, 880, "#2f7f79")):
        c.ell(x, y + 22, 44, 14, "#9a5f3c")
        c.path(f"M{x - 28},{y - 34}h56l-4,58q-24,10 -48,0Z", col, sh=("r", 0.4))
        c.path(f"M{x + 26},{y - 22}q30,0 22,22t-26,10", stroke=col, sw=8)
        c.ell(x, y - 34, 28, 9, "#4a2a20")
    for x, e in ((175, -1), (1430, 1)):
        c.rect(min(x + e * 70, x + e * 120), 640, 50, 440, "#0c1f30", 20)
        c.rect(x - 110, 880, 220, 40, "#0c1f30", 16)
    person(c, 165, 1090, 760, 1, pose="sit", legs="#33304f", top="#a9485c", rh=(330, 770), lh=(280, 800), **LOOKS[6])
    person(c, 1440, 1090, 760, -1, pose="sit", legs="#5b3a4a", top="#33405e", lh=(1250, 700), rh=(1340, 790), **LOOKS[5])
    person(c, 790, 1440, 760, "b", pose="bust", top="#d4693f", lh=(620, 960), rh=(960, 960), **LOOKS[9])
    c.rect(670, 980, 240, 140, "#102638", 30, sh=("r", 0.3))


def screen(c):
    """A call in the evening: six faces on a laptop, a mug beside it."""
    c.rect(0, 0, 1600, 1067, "#34335f")
    c.shade(rrect(0, 0, 1600, 800), "d", 0.4, "#1a1a3a")
    P.window(c, 60, -40, 330, 560, 2, 3, "#1d2450", "#211f44", 0.12)
    c.circ(180, 110, 50, "#f4e6c4")
    for i in range(12):
        c.rect(70 + i * 28, 420 - (i * 53) % 90, 22, 100 + (i * 53) % 90, "#161b3e")
        c.rect(75 + i * 28, 440 - (i * 53) % 90, 8, 10, "#f2c56a")
    c.rect(0, 820, 1600, 260, "#a8623f", sh=("d", 0.5))
    c.rect(0, 820, 1600, 10, "#d99a66")
    for y in (880, 940, 1010):
        c.curve([(0, y), (400, y - 10), (800, y + 8), (1200, y - 8), (1600, y + 4)], "#8f4f36", 4)
    c.glow(800, 430, 760, "#f2c9a0", 0.5, 520)
    c.rect(268, 70, 1064, 730, "#12152c", 30)
    c.rect(300, 100, 1000, 660, "#232a52", 8)
    tiles = [("#e9b44c", LOOKS[2], "#24607a", 0, {}), ("#5fa58f", LOOKS[3], "#f4e6c4", 0, {"rh": "wave"}), ("#c8583f", LOOKS[10], "#e9c97a", 0, {}),
             ("#7fb4bd", LOOKS[6], "#a9485c", 0, {}), ("#a9607a", LOOKS[8], "#33405e", 0, {}), ("#f0d9a8", LOOKS[4], "#2f7f79", 0, {"lh": "wave"})]
    for i, (bg, look, top, f, hands) in enumerate(tiles):
        x, y = 316 + i % 3 * 326, 116 + i // 3 * 292
        with c.clip(rrect(x, y, 316, 282, 14)):
            c.rect(x, y, 316, 282, bg, sh=("d", 0.4))
            if i == 0:
                P.window(c, x + 190, y + 24, 90, 130, 2, 2, "#fbe8b8", "#8a5a2a")
            elif i == 1:
                P.plant(c, x + 50, y + 240, 0.9, "#2f6f57", "#d4693f")
            elif i == 2:
                c.rect(x, y + 60, 316, 10, "#7a2f2a")
                for k, w in enumerate((P.wrench, P.hammer)):
                    w(c, x + 40 + k * 236, y + 120, 0.5, 0, "#f4e6c4")
            elif i == 3:
                P.gear(c, x + 270, y + 60, 62, "#5f98a3", 12, sh=None)
            elif i == 4:
                for k in range(5):
                    c.rect(x + 16 + k * 20, y + 40 + (k * 17) % 30, 15, 100 - (k * 17) % 30, ("#f0d9a8", "#24607a", "#c8583f")[k % 3])
                c.rect(x + 8, y + 140, 120, 8, "#5b2a3a")
            else:
                L.cloud(c, x + 60, y + 70, 0.4, "#fff7e0")
                c.circ(x + 260, y + 56, 30, "#e9a02c")
            h = 660
            body = {k: (x + (262 if k == "rh" else 54), y + 120) for k in hands}
            person(c, x + 158, y + 30 + h * 0.985, h, f, pose="bust", top=top, **body, **look)
    c.path(rrect(316 + 326 - 3, 116 - 3, 322, 288, 16), stroke="#fff3c4", sw=8)
    for i, col in enumerate(("#f4e6c4", "#f4e6c4", "#d4502f", "#f4e6c4")):
        c.circ(700 + i * 66, 724, 22, col)
    c.rect(694, 712, 12, 18, INK, 6)
    c.rect(752, 716, 20, 16, INK, 3)
    c.poly([(774, 724), (784, 716), (784, 732)], INK)
    c.path("M818,726q14,-14 28,0l-6,6q-8,-6 -16,0Z", "#fff3d8")
    c.circ(898, 720, 6, INK)
    c.path("M886,734q12,-14 24,0Z", INK)
    c.circ(800, 86, 6, "#5fa58f")
    c.poly([(250, 800), (1350, 800), (1450, 900), (150, 900)], "#3d416b")
    c.shade(straight([(250, 800), (1350, 800), (1450, 900), (150, 900)]), "u", 0.6, "#f2c9a0")
    for r in range(4):
        for k in range(16):
            t = (r + .5) / 4.6
            w = 1000 + 90 * t * 2
            c.poly([(800 - w / 2 + k * w / 16, 812 + r * 18), (800 - w / 2 + (k + .84) * w / 16, 812 + r * 18), (800 - (w + 22) / 2 + (k + .84) * (w + 22) / 16, 824 + r * 18), (800 - (w + 22) / 2 + k * (w + 22) / 16, 824 + r * 18)], "#1b1e3e")
    c.rect(150, 898, 1300, 20, "#23264a", 8)
    # mug, notebook, headphones
    c.glow(1500, 1010, 130, INK, 0.6, 28)
    c.path("M1412,800H1568L1554,1000Q1490,1024 1426,1000Z", "#d4502f", sh=("r", 0.5))
    c.path("M1412,840Q1330,836 1350,910T1424,950", stroke="#d4502f", sw=24)
    c.ell(1490, 800, 78, 20, "#f4e6c4")
    c.ell(1490, 802, 64, 14, "#4a2a20")
    P.gear(c, 1490, 905, 46, "#f4e6c4", 10, sh=None)
    for i in range(3):
        c.curve([(1450 + i * 40, 780), (1436 + i * 40, 730), (1462 + i * 40, 690), (1448 + i * 40, 640)], "#f4e6c4", 7, op=0.45)
    with c.move(190, 980, 1, -4):
        c.rect(-170, -46, 340, 100, "#f4e6c4", 6, sh=("r", 0.3))
        c.rect(-170, -46, 340, 16, "#2f7f79", 4)
        P.scribble(c, -140, -4, 220, 2, "#9fb0b5", 26, 6)
        c.line([(60, 40), (200, -40)], "#e9b44c", 13)
        c.line([(200, -40), (216, -49)], INK, 8)


def hall(c):
    """The last event in a full workshop hall: a stage, posters, rows of guests."""
    c.rect(0, 0, 1600, 1067, "#5b2440")
    c.shade(rrect(0, 0, 1600, 1067), "u", 0.5, "#1f1230")
    for i in range(9):
        c.line([(i * 200 - 100, 0), (i * 200, 110), (i * 200 + 100, 0)], "#7d3a52", 10)
    c.rect(0, 104, 1600, 14, "#7d3a52")
    c.rect(420, 150, 760, 430, "#2d1630")
    for x0, x1 in ((300, 640), (800, 800), (1300, 960)):
        c.shade(straight([(x0 - 16, 110), (x0 + 16, 110), (x1 + 170, 700), (x1 - 170, 700)]), "u", 0.75, "#ffd98a", 0)
        c.path(f"M{x0 - 26},104h52l12,44h-76Z", INK)
    c.rect(500, 176, 600, 300, "#fff1cf", 6)
    with c.clip(rrect(500, 176, 600, 300, 6)):
        c.circ(800, 330, 104, "#e0764a")
        c.path("M500,476V402H790V476C790,410 700,400 640,404C580,410 560,440 556,476Z", "#1f6f78")
        c.path("M1100,476V402H810V476C810,410 900,400 960,404C1020,410 1040,440 1044,476Z", "#c8472f")
        c.rect(500, 388, 284, 18, "#8a5a3a")
        c.rect(816, 388, 284, 18, "#8a5a3a")
        P.gear(c, 800, 372, 44, "#e9a02c", 10, sh=None)
    def gearposter(cx, cy):
        P.gear(c, cx, cy, 46, "#f4e6c4", 10, sh=None)

    def book(cx, cy):
        c.path(f"M{cx},{cy - 26}q-24,-20 -54,-8v64q30,-12 54,8q24,-20 54,-8v-64q-30,-12 -54,8Z", "#f4e6c4")
        c.line([(cx, cy - 26), (cx, cy + 36)], "#24607a", 4)

    def drops(cx, cy):
        P.sign(c, cx, cy, 48, "warn", "bolt")

    def leaf(cx, cy):
        c.path(f"M{cx},{cy + 54}C{cx - 60},{cy + 10} {cx - 44},{cy - 40} {cx},{cy - 58}C{cx + 44},{cy - 40} {cx + 60},{cy + 10} {cx},{cy + 54}Z", "#f4e6c4")
        c.line([(cx, cy + 70), (cx, cy - 30)], "#2f7f59", 5)
    for x, y, col, icon in ((40, 190, "#24607a", gearposter), (225, 190, "#e9a02c", book), (1235, 190, "#2f7f59", leaf), (1420, 190, "#c8472f", drops)):
        c.line([(x + 70, 116), (x + 70, y)], INK, 3)
        c.rect(x, y, 140, 210, "#f4e6c4", 4)
        c.rect(x + 9, y + 9, 122, 138, col, 3, sh=("dr", 0.35))
        icon(x + 70, y + 78)
        P.scribble(c, x + 20, y + 166, 100, 2, "#a98a80", 20, 7, int(x))
    c.rect(380, 620, 840, 110, "#8a4f36", sh=("d", 0.5))
    c.rect(360, 604, 880, 24, "#d99a5c", 4)
    person(c, 540, 612, 300, 1, top="#2f7f79", legs=INK, bib="#24405e", rh=(612, 430), **LOOKS[1])
    person(c, 668, 614, 306, 0, top="#f4e6c4", legs="#24405e", lh=(610, 470), rh=(750, 400), **LOOKS[6])
    person(c, 1010, 612, 306, -1, top="#c8472f", legs=INK, vest="#f2d060", lh=(934, 430), **LOOKS[5])
    c.path("M1096,612l12,-96h78l12,96Z", "#8a4f36", sh=("r", 0.4))
    c.rect(1098, 504, 98, 16, "#d99a5c", 4)
    P.lathe(c, 120, 700, 0.42, "#3f7f86")
    P.drill_press(c, 1420, 700, 0.52, "#c8472f")
    L.bunting(c, 0, 110, 1600, 110, ["#e9b44c", "#2f7f79", "#c8472f", "#f4e6c4"], 26, 60)
    tops = ["#33405e", "#7d3144", "#24607a", "#a85a3a", "#3f6f5f", "#6b4a7a"]
    k = 0
    for row, (y, h, step) in enumerate(((1010, 330, 118), (1140, 430, 154), (1330, 560, 205))):
        x = -20 + (row % 2) * 60
        while x < 1650:
            k += 1
            person(c, x, y + (k * 37 % 5) * 5, h, "b", pose="bust", top=mix(tops[k * 5 % 6], "#1f1230", 0.12 * row), **LOOKS[k * 7 % 12])
            x += step
    c.shade(rrect(0, 800, 1600, 270), "d", 0.55, "#160c26", 0.1)


def evening(c):
    """Families at tables in a workshop, under evening lamps."""
    P.room(c, "#3d3a63", "#6b4152", 620, "u")
    for x in (60, 420, 1000, 1340):
        P.window(c, x, 70, 210, 320, 2, 3, "#27305e", "#232247", 0.1)
        c.circ(x + 60, 130, 3, CREAM)
        c.circ(x + 150, 190, 3, CREAM)
    P.lathe(c, 800, 640, 0.5, "#57608a")
    P.drill_press(c, 340, 650, 0.62, "#7a4a6a")
    P.drill_press(c, 1265, 650, 0.62, "#57608a")

    def table(x, y, s, cloth, people, lampcol, things):
        """A table with its feet at y; s is the height of a grown-up."""
        P.lamp(c, x, -10, y - s * (1.02 if s < 500 else 1.4), lampcol, s / 430, True, s * (0.95 if s < 500 else 1.3), s * 0.85)
        for dx, f, look, top, legs, k, hands in people:
            px = x + dx * s
            if f != 0:
                c.rect(px - s * .09, y - s * .27, s * .18, s * .03, "#a8623f", 4)
                for e in (-1, 1):
                    c.line([(px + e * s * .07, y - s * .24), (px + e * s * .08, y)], "#5b2f3a", s * .022)
                person(c, px, y, s * k, f, pose="sit", top=top, legs=legs, **hands, **look)
            else:
                person(c, px, y + s * (0.09 if k == 1 else -0.03), s * k, 0, pose="bust", top=top, **hands, **look)
        c.rect(x - s * .03, y - s * .36, s * .06, s * .36, "#2c1a30")
        c.path(f"M{x - s * .17},{y}Q{x},{y - s * .09} {x + s * .17},{y}Z", "#2c1a30")
        c.path(f"M{x - s * .36},{y - s * .4}h{s * .72}l{s * .02},{s * .12}q{-s * .09},{s * .05} {-s * .19},0t{-s * .19},0t{-s * .19},0t{-s * .19},0Z", cloth, sh=("d", 0.4))
        c.ell(x, y - s * .4, s * .36, s * .05, light(cloth, 0.4))
        for i, (dx, kind) in enumerate(things):
            tx, ty = x + dx * s, y - s * .405
            if kind == "cup":
                c.rect(tx - s * .022, ty - s * .055, s * .044, s * .06, "#f4e6c4", 4, sh=("r", 0.3))
            elif kind == "cake":
                c.rect(tx - s * .07, ty - s * .05, s * .14, s * .055, "#e0a04c", 6)
                c.rect(tx - s * .075, ty - s * .06, s * .15, s * .025, "#a9485c", 6)
            elif kind == "gear":
                P.gear(c, tx, ty - s * .06, s * .07, "#9fb0b5", 10)
            else:
                P.toolbox(c, tx, ty, s / 1700, "#c8472f")
    table(330, 830, 400, "#5fa58f", [(-.36, 1, LOOKS[8], "#7d5a6a", "#33405e", 1, {"rh": (290, 660)}), (.0, 0, LOOKS[0], "#e9b44c", INK, .86, {"rh": (355, 640)}), (.38, -1, LOOKS[4], "#c8472f", "#33405e", .95, {"lh": (380, 660)})], "#d4693f", [(-.16, "cup"), (.16, "box")])
    table(1270, 830, 400, "#d4693f", [(-.38, 1, LOOKS[10], "#24607a", "#4a3550", 1, {"rh": (1215, 660)}), (.02, 0, LOOKS[7], "#f4e6c4", INK, .82, {"rh": (1310, 655)}), (.38, -1, LOOKS[6], "#2f7f79", "#4a3550", 1, {"lh": (1320, 660)})], "#3f8f86", [(-.14, "gear"), (.15, "cup")])
    c.glow(800, 1030, 460, INK, 0.5, 50)
    table(800, 1035, 560, "#f0d9a8", [(-.4, 1, LOOKS[6] | {"hatcol": "#a9485c"}, "#3f6f8a", "#33304f", 1, {"rh": (705, 770), "lh": (690, 800)}), (-.1, 0, LOOKS[11], "#c8472f", INK, .72, {"lh": (700, 800), "rh": (790, 740)}), (.14, 0, LOOKS[3], "#e9b44c", INK, .98, {"lh": (800, 760), "rh": (930, 800)}), (.42, -1, LOOKS[2], "#5fa58f", "#33304f", 1, {"lh": (880, 780), "rh": (900, 790)})], "#e9b44c", [(-.05, "gear"), (.2, "cup"), (-.22, "cup"), (.08, "cake")])


def counter(c):
    """The student company: learners sell wooden toys over a counter."""
    c.rect(0, 0, 1600, 1067, "#f3c9b0")
    c.shade(rrect(0, 0, 1600, 760), "u", 0.35, "#d06a5c")
    c.rect(120, 260, 1360, 360, "#fbe6c2", 10, sh=("d", 0.3))
    for y in (372, 494):
        c.rect(150, y, 1300, 16, "#b9743f", sh=("d", 0.3))
    for i in range(16):
        x, y = 200 + i % 8 * 170, 372 if i < 8 else 494
        col = ("#2f8f8a", "#e9a02c", "#d4502f", "#24607a")[i * 3 % 4]
        if i % 3 == 0:
            for k in range(3):
                c.rect(x - 30 + k * 9, y - 24 - k * 22, 60 - k * 18, 20, light(col, k * .25), 6)
        elif i % 3 == 1:
            c.rect(x - 34, y - 34, 68, 22, col, 8)
            c.rect(x - 14, y - 56, 36, 26, light(col, 0.4), 6)
            for e in (-20, 20):
                c.circ(x + e, y - 11, 11, "#6b3f2a")
        else:
            c.path(f"M{x - 26},{y}l10,-34l-6,-16l16,4l30,0q16,0 18,20l4,26h-10l-4,-20h-30l-8,20Z", "#c98a4b")
    L.awning(c, 60, 40, 1480, ["#2f8f8a", "#fff3dc"], 190, 12)
    for x in (70, 1500):
        c.rect(x, 60, 28, 800, "#7a4a3a", sh=("r", 0.3))
    h = 760
    person(c, 420, 1050, h, 1, pose="bust", top="#24607a", bib="#e9a02c", sleeve=False, lh=(470, 610), rh=(560, 600), **LOOKS[7])
    person(c, 800, 1050, h, 0, pose="bust", top="#fff3dc", bib="#2f8f8a", lh=(705, 672), rh=(890, 672), **LOOKS[0])
    person(c, 1120, 1050, h, 1, pose="bust", top="#d4502f", bib="#24405e", sleeve=False, rh=(1300, 576), lh=(1230, 620), **LOOKS[1])
    c.rect(60, 690, 1480, 44, "#d99a5c", 8, sh=("d", 0.3))
    c.rect(60, 690, 1480, 11, "#f6d2a0", 6)
    c.rect(100, 734, 1400, 340, "#b5603f", sh=("d", 0.5))
    for i in range(1, 14):
        c.rect(100 + i * 100, 734, 5, 340, "#8f4532")
    P.gear(c, 800, 890, 96, "#f3c9b0", 12, sh=("dr", 0.3))
    c.path("M800,850l14,30l33,4l-24,23l6,33l-29,-16l-29,16l6,-33l-24,-23l33,-4Z", "#d4502f")
    # toys on the counter: a train, a duck, a tower, a top, a crane, a horse
    for i, col in enumerate(("#d4502f", "#e9a02c", "#2f8f8a")):
        x = 180 + i * 112
        c.rect(x - 46, 630, 92, 40, col, 8, sh=("d", 0.3))
        if i == 2:
            c.rect(x - 44, 584, 44, 50, dark(col, 0.15), 6)
            c.rect(x + 18, 594, 18, 40, INK, 4)
        else:
            for k in range(3):
                c.circ(x - 26 + k * 26, 626, 14, ("#c98a4b", "#b9743f")[k % 2])
        c.line([(x + 46, 656), (x + 66, 656)], INK, 6)
        for e in (-26, 26):
            c.circ(x + e, 674, 17, "#6b3f2a")
            c.circ(x + e, 674, 6, "#f6d2a0")
    for k, col in enumerate(("#24607a", "#2f8f8a", "#e9a02c", "#d4502f")):
        c.rect(610 - 52 + k * 11, 660 - k * 30, 104 - k * 22, 28, col, 12, sh=("r", 0.3))
    c.circ(610, 556, 18, "#c98a4b")
    with c.move(930, 690, 1.0):
        c.path("M-70,-30C-70,-70 -20,-50 0,-62C-6,-110 50,-120 58,-84L82,-76L60,-66C60,-40 60,-16 20,-14H-40C-58,-14 -70,-18 -70,-30Z", "#e9a02c", sh=("d", 0.35))
        c.circ(38, -92, 5, INK)
        c.path("M-44,-40C-30,-56 0,-50 6,-34C-8,-22 -34,-22 -44,-40Z", "#c9762c")
        for e in (-34, 24):
            c.circ(e, -14, 16, "#6b3f2a")
    with c.move(1060, 690, 1):
        c.path("M0,0L-40,-46Q-44,-66 0,-70Q44,-66 40,-46Z", "#24607a", sh=("r", 0.4))
        c.path("M-38,-48h76l-10,12h-56Z", "#f6d2a0")
        c.rect(-5, -100, 10, 34, "#6b3f2a", 4)
    # the buyers: a child takes a horse
    with c.move(1290, 590, 1.15):
        c.path("M-52,0l18,-58l-16,-34l22,-12l22,22l44,0q26,4 28,34l6,48h-18l-10,-36h-46l-28,36Z", "#c98a4b", sh=("d", 0.35))
        c.path("M-44,-92q14,20 34,20l-2,-12q-14,-2 -20,-18Z", "#6b3f2a")
        c.circ(-38, -84, 4, INK)
    person(c, 1440, 1400, 720, -1, top="#a9485c", legs="#24405e", lh=(1300, 648), rh=(1400, 652), behind=("r",), **LOOKS[3])
    person(c, 260, 1420, 780, "b", pose="bust", top="#5f7fa0", rh=(500, 690), **LOOKS[9])


SCENES = {
    "activities/2023-10-kickoff-nordstadt/round-table.jpg": round_table,
    "activities/2024-09-midterm-online/screen.jpg": screen,
    "activities/2025-07-final-nordstadt/hall.jpg": hall,
    "practices/parents-evening/evening.jpg": evening,
    "practices/student-company/counter.jpg": counter,
}
