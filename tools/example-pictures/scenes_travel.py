"""Pictures out of doors: the bridge and the towns of the partners."""
import math

import places as L
import props as P
from canvas import CREAM, INK, dark, light, mix, smooth, straight
from people import LOOKS, person


def bridge(c):
    """Two halves of a bridge, workbenches above and tools for stones; the last stone is a gear."""
    cold, warm, wood = "#1f6f78", "#c8472f", "#c98a4b"
    L.sky(c, "#f2a063", "#fbe6b8", 760)
    c.glow(800, 400, 620, "#fff1c2", 0.9)
    c.circ(800, 400, 215, "#fff3cf")
    for x, y, s in ((250, 170, 1.0), (1330, 140, 1.2), (1120, 285, 0.6), (480, 300, 0.6)):
        L.cloud(c, x, y, s, "#fbdcae")
    for e, ink in ((-1, cold), (1, warm)):
        with c.move(800, 0, 1, 0, e < 0):
            c.path("M810,400C700,420 640,500 540,520S380,560 300,600S80,690 -2,706L-2,900H810Z", mix(ink, "#fbd9a6", 0.62), sh=("r", 0.3))
            c.path("M810,520C680,520 600,590 480,600S200,690 -2,716L-2,900H810Z", mix(ink, "#fbd9a6", 0.4), sh=("r", 0.35))
            for i, (x, hh) in enumerate(((640, 80), (684, 120), (726, 64), (768, 96))):
                c.rect(x, 560 - hh, 36, 120, mix(ink, "#fbd9a6", 0.25), sh=("r", 0.3))
                c.poly([(x - 4, 562 - hh), (x + 18, 532 - hh), (x + 40, 562 - hh)], mix(ink, INK, 0.15))
                for k in range(2):
                    c.rect(x + 8 + k * 13, 574 - hh, 7, 12, "#fbe6b8")
    L.water(c, 716, "#2b5f74", "#fbe6b8", seed=11)
    for i in range(8):
        w = 60 + i * 17 + (i % 2) * 46
        c.path(f"M{800 - w},{738 + i * 40}q{w / 2},-9 {w},0t{w},0q{-w / 2},17 {-w},9t{-w},-9Z", "#fbd89a", op=0.8)
    cx, cy, rx, ry, ox, oy = 800, 1030, 500, 290, 650, 420

    def at(a, q):
        return (cx + math.cos(a) * (rx + (ox - rx) * q), cy - math.sin(a) * (ry + (oy - ry) * q))
    for e, ink in ((-1, cold), (1, warm)):
        edge = 0 if e < 0 else 1600
        arc = [at(math.pi / 2 - e * math.radians(6 + i * 6), 0.5) for i in range(15)]
        c.path(smooth(arc) + f"L{edge},1030L{edge},600L{arc[0][0]},600Z", ink, sh=("d", 0.5))
        for i in range(3):
            x = 24 if e < 0 else 1396
            c.rect(x, 660 + i * 92, 180, 78, light(ink, 0.14), 8, sh=("d", 0.3))
            c.rect(x + 60, 684 + i * 92, 60, 12, CREAM, 6)
    inks = [light(cold, 0.75), "#e9b44c", light(cold, 0.35), CREAM, "#e9b44c", light(cold, 0.75), CREAM, CREAM,
            light(warm, 0.7), "#e9b44c", CREAM, light(warm, 0.4), "#e9b44c", light(warm, 0.7), CREAM]
    tools = [P.wrench, P.hammer, P.driver, P.pliers]
    k = 15
    for i in range(k):
        if i == 7:
            continue
        a0, a1 = math.pi * (1 - i / k) - 0.011, math.pi * (1 - (i + 1) / k) + 0.011
        pts = [at(a0, 0), at((a0 + a1) / 2, 0), at(a1, 0), at(a1, 1), at((a0 + a1) / 2, 1), at(a0, 1)]
        c.poly(pts, inks[i], sh=("dr", 0.3))
        x, y = at((a0 + a1) / 2, 0.52)
        xi, yi = at((a0 + a1) / 2, 0)
        tool = tools[min(i, k - 1 - i) % 4]
        more = {} if tool in (P.wrench, P.hammer) else {"grip": warm if i < 7 else cold}
        tool(c, x, y, 0.5, math.degrees(math.atan2(y - yi, x - xi)) + 90, col="#3c5666", **more)
    for e in (-1, 1):
        x = -20 if e < 0 else 856
        c.rect(x, 572, 764, 46, wood, 6, sh=("d", 0.4))
        c.rect(x, 572, 764, 10, light(wood, 0.5), 5)
        for j in range(5):
            c.rect(x + 60 + j * 150 + (j % 2) * 30, 594, 90, 3, dark(wood, 0.3))
    P.vise(c, 150, 573, 0.8, dark(cold, 0.3), flip=True)
    P.vise(c, 1450, 573, 0.8, dark(warm, 0.3))
    h = 372
    person(c, 310, 574, h, 1, top=cold, legs=INK, bib="#e9b44c", pose="walk", rh=(372, 412), lh=(362, 418), **LOOKS[2])
    P.toolbox(c, 364, 478, 0.36, "#c8472f")
    person(c, 500, 574, h, 1, top="#f3e3bd", legs=cold, vest="#e9b44c", hat="helmet", sleeve=False, lh=(590, 392), rh=(592, 398), **dict(LOOKS[9], hatcol="#e9b44c"))
    P.wrench(c, 606, 380, 0.75, 62, "#5d7480")
    P.gear(c, 800, 430, 80, "#e9a02c", 12)
    person(c, 664, 574, h, 1, top="#e9b44c", legs=dark(cold, 0.2), bib=cold, sleeve=False, lean=0.06, lh=(734, 412), rh=(742, 446), **LOOKS[1])
    person(c, 936, 574, h, -1, top=CREAM, legs="#5b2a35", bib=warm, lean=-0.06, lh=(858, 446), rh=(866, 412), **LOOKS[6])
    person(c, 1100, 574, h, -1, top=warm, legs=INK, pose="walk", rh=(1034, 434), lh=(1038, 440), **LOOKS[5])
    P.hammer(c, 1036, 378, 0.62, -24, "#5d7480")
    person(c, 1290, 574, h, -1, top="#7d3144", legs="#33405e", vest="#f3e3bd", hat="helmet", **dict(LOOKS[7], hatcol=CREAM))
    P.helmet(c, 1190, 566, 0.36, "#e9b44c")


def plaza(c):
    """A square with arcades at noon; the group comes in with its backpacks."""
    red, stone = "#b8452f", "#f0d9b0"
    L.sky(c, "#5fb0c4", "#f4e6c4", 520)
    L.cloud(c, 1290, 120, 0.8)
    c.rect(0, 190, 1600, 590, red, sh=("r", 0.3))
    c.poly([(-20, 196), (40, 120), (1560, 120), (1620, 196)], "#5a6275", sh=("d", 0.4))
    for i in range(7):
        x = 90 + i * 232
        c.rect(x, 128, 56, 60, stone)
        c.poly([(x - 10, 132), (x + 28, 92), (x + 66, 132)], "#454d61")
        c.rect(x + 16, 140, 24, 40, INK, 4)
    for tx in (520, 1010):
        c.rect(tx, 60, 90, 140, red, sh=("r", 0.4))
        c.poly([(tx - 8, 62), (tx + 45, -90), (tx + 98, 62)], "#454d61", sh=("r", 0.4))
        c.rect(tx + 33, 90, 24, 60, stone, 12)
    c.rect(0, 190, 1600, 16, stone)
    for row, y in enumerate((232, 388)):
        for i in range(14):
            x = 34 + i * 116
            c.rect(x - 8, y - 8, 66, 112, stone)
            c.rect(x, y, 50, 98, "#2f4a5c")
            c.rect(x, y, 24, 98, "#3f6170")
            c.rect(x - 14, y + 92, 78, 9, INK)
            for q in range(7):
                c.rect(x - 12 + q * 12, y + 60, 3, 34, INK)
            c.rect(x - 14, y + 56, 78, 5, INK)
        c.rect(0, y + 118, 1600, 8, stone)
    c.rect(0, 512, 1600, 268, stone, sh=("u", 0.3))
    for i in range(9):
        x = i * 190 - 50
        c.path(f"M{x},780L{x},640A72,72 0 0 1 {x + 144},640L{x + 144},780Z", "#4a2f3a", sh=("d", 0.4, "#e9a05c"))
        c.rect(x - 46, 634, 46, 12, light(stone, 0.5))
        c.path(f"M{x},640A72,72 0 0 1 {x + 144},640", stroke=light(stone, 0.6), sw=7)
    c.rect(0, 772, 1600, 300, "#e7c690")
    for i in range(-9, 10):
        c.line([(800 + i * 90, 774), (800 + i * 240, 1070)], "#d3a76c", 4)
    for y in (800, 846, 920, 1020):
        c.line([(0, y), (1600, y)], "#d3a76c", 4)
    c.shade(straight([(0, 774), (520, 774), (240, 1067), (0, 1067)]), "l", 0.32, "#7a3b2a", 0)
    L.bunting(c, 0, 420, 1600, 400, ["#e9b44c", CREAM, "#2f7f79", "#d4502f"], 22, 90)
    # the lantern on the square
    for x in (130, 1480):
        c.rect(x - 7, 500, 14, 330, INK)
        c.rect(x - 26, 800, 52, 40, INK, 6)
        for e in (-1, 1):
            c.curve([(x, 540), (x + e * 34, 520), (x + e * 50, 546)], INK, 7)
            c.path(f"M{x + e * 50 - 20},548L{x + e * 50 + 20},548L{x + e * 50 + 13},598L{x + e * 50 - 13},598Z", "#fff1c2")
    h = 400
    person(c, 1110, 860, h * .86, -1, pose="walk", top="#f4e6c4", legs="#2d4a6e", pack="#2f7f79", **LOOKS[5])
    person(c, 300, 890, h * .92, 1, pose="walk", top="#2f7f79", legs="#33405e", pack="#e9b44c", **LOOKS[4])
    person(c, 1250, 910, h * .95, -1, pose="walk", top="#7d3144", legs="#c9a876", pack="#33405e", **LOOKS[10])
    person(c, 495, 960, h * 1.08, 1, pose="walk", top="#d9603a", legs="#f4e6c4", pack="#1f4d63", rh=(640, 700), **LOOKS[9])
    person(c, 985, 970, h * 1.08, -1, pose="walk", top="#24607a", legs="#5b2a35", pack="#d4502f", **LOOKS[6])
    person(c, 735, 1010, h * 1.22, 0, top="#e9b44c", legs="#24405e", pack="#b8452f", lh=(632, 500), **LOOKS[1])
    for x, y in ((860, 800), (900, 812), (610, 806), (1400, 960), (1440, 980)):
        c.path(f"M{x},{y}c-4,-14 10,-22 20,-12l10,-8l-4,12c4,12 -14,18 -26,8Z", "#5a6275")
        c.line([(x + 8, y + 4), (x + 8, y + 12)], INK, 2.5)


def goats(c):
    """The town hall of Poznań: above the clock two goats butt heads, the group looks up."""
    wall, trim, roof = "#f0cfa0", "#c65f3c", "#3f8f86"
    L.sky(c, "#e98e6c", "#f9e2b2", 900)
    L.cloud(c, 150, 300, 1.1, "#f6c493")
    L.cloud(c, 1480, 210, 1.0, "#f6c493")
    for x, w, hh, col in ((-60, 210, 430, "#4f8fa0"), (150, 190, 500, "#e0b54e"), (1260, 190, 520, "#c6503a"), (1450, 200, 440, "#7fa386")):
        L.facade(c, x, 900, w, hh, col, dark(col, 0.35), 4, 3, "#3a3450", top="gable")
    # tower and body
    c.rect(640, -40, 320, 360, wall, sh=("r", 0.45))
    c.path("M610,20C650,-30 690,-40 700,-120L900,-120C910,-40 950,-30 990,20Z", roof, sh=("r", 0.4))
    for x in (676, 880):
        c.rect(x, 60, 44, 92, "#3a3450", 22)
    c.rect(755, 50, 90, 100, "#3a3450", 45)
    c.rect(620, 18, 360, 20, trim)
    for x in (340, 1160):
        c.rect(x, 250, 100, 200, wall, sh=("r", 0.4))
        c.poly([(x - 12, 256), (x + 50, 120), (x + 112, 256)], roof, sh=("r", 0.4))
    c.rect(300, 330, 1000, 620, wall, sh=("r", 0.35))
    for i in range(14):
        x = 306 + i * 72
        c.path(f"M{x},332V286a30,30 0 0 1 60,0V332Z", trim if i % 2 else light(trim, 0.25))
    c.rect(286, 326, 1028, 18, trim)
    # the stage of the goats
    c.poly([(600, 330), (600, 196), (800, 96), (1000, 196), (1000, 330)], light(wall, 0.4), sh=("r", 0.25))
    c.poly([(576, 206), (800, 84), (1024, 206), (1000, 214), (800, 108), (600, 214)], trim)
    c.rect(580, 322, 440, 26, dark(trim, 0.25), 4)
    c.circ(800, 446, 84, trim)
    c.circ(800, 446, 70, "#24405e")
    for i in range(12):
        a = i * math.pi / 6
        c.line([(800 + math.cos(a) * 54, 446 + math.sin(a) * 54), (800 + math.cos(a) * 62, 446 + math.sin(a) * 62)], "#f6d98a", 5)
    c.line([(800, 446), (800, 398)], "#f6d98a", 7)
    c.line([(800, 446), (818, 414)], "#f6d98a", 9)
    for flip, x in ((False, 796), (True, 804)):
        with c.move(x, 322, 1.02, 0, flip):
            g = "#fff4dc" if flip else "#6b4a44"
            for lx in (-176, -150, -70, -48):
                c.limb([(lx, -60), (lx + (6 if lx < -100 else -6), -30), (lx, -3)], [22, 15, 12], dark(g, 0.15))
            c.path("M-196,-104C-180,-128 -110,-120 -70,-120C-52,-140 -40,-150 -20,-146C-2,-140 0,-118 -6,-98C-16,-90 -26,-96 -36,-92"
                   "C-40,-60 -60,-52 -90,-52L-160,-48C-190,-52 -202,-80 -196,-104Z", g, sh=("d", 0.35))
            c.path("M-196,-104C-214,-112 -214,-128 -204,-134C-200,-120 -192,-116 -184,-112Z", g)
            c.path("M-30,-144C-44,-178 -70,-184 -88,-168C-66,-170 -56,-156 -46,-138Z", "#e0b54e", sh=("l", 0.4))
            c.path("M-12,-94L-16,-70L-26,-92Z", dark(g, 0.3))
            c.circ(-24, -122, 4.5, INK)
            c.path("M-52,-132L-72,-122L-54,-118Z", dark(g, 0.2))
    for a in (-60, -90, -120):
        q = math.radians(a)
        c.line([(800 + math.cos(q) * 40, 196 + math.sin(q) * 26), (800 + math.cos(q) * 66, 190 + math.sin(q) * 46)], trim, 7)
    # three storeys of arcades
    for row, (y, hh) in enumerate(((560, 120), (712, 120), (870, 130))):
        for x, w in ((300, 400), (900, 400)) if row == 0 else ((300, 1000),):
            c.rect(x, y - hh - 18, w, 12, trim)
        for i in range(9):
            x = 318 + i * 108
            if row == 0 and 3 <= i <= 5:
                continue
            c.path(f"M{x},{y}V{y - hh + 56}a46,46 0 0 1 92,0V{y}Z", "#43385a", sh=("d", 0.5, "#e98e6c"))
            c.rect(x - 14, y - 66, 12, 66, light(wall, 0.5))
        c.rect(300, y - 2, 1000, 14, light(wall, 0.4))
    c.rect(0, 890, 1600, 180, "#8d6a5e", sh=("d", 0.5))
    for i in range(26):
        c.rect((i * 173) % 1600, 906 + (i * 37) % 150, 64, 5, "#a78271", 2)
    for x, h, i, top, pk, hand in ((250, 430, 3, "#2f7f79", "#e9b44c", None), (430, 470, 7, "#d9603a", "#24405e", (540, 640)),
                                   (620, 420, 6, "#7d3144", None, None), (985, 425, 1, "#e0b54e", "#3f8f86", None),
                                   (1160, 470, 5, "#24607a", "#c6503a", (1060, 640)), (1350, 430, 9, "#f4e6c4", "#7d3144", None)):
        person(c, x, 1120, h, "b", top=top, legs="#24405e", pack=pk, **({"rh": hand} if hand and hand[0] > x else {"lh": hand}), **LOOKS[i])


def harbour(c):
    """The sea front of Thessaloniki in the evening, the white tower and the group on its way."""
    L.sky(c, "#6aa9bd", "#fbd9a6", 640, (1270, 330, 74), "#fff0c8")
    c.path("M0,590C180,540 300,560 420,530C560,500 640,560 800,560S1100,530 1240,560S1500,580 1600,556V700H0Z", "#8d86a0", sh=("u", 0.4, CREAM))
    L.water(c, 596, "#2a7f95", "#fbe0b0", seed=23, h=330)
    for i in range(6):
        c.rect(1270 - 90 - i * 9, 612 + i * 34, 180 + 18 * i, 8, "#fff0c8", 4, op=0.6)
    L.boat(c, 1010, 640, 0.5, "#c8472f")
    L.boat(c, 1440, 700, 0.72, "#24405e", flip=True)
    L.gull(c, 880, 200, 0.7)
    L.gull(c, 1010, 130, 0.5)
    L.gull(c, 1430, 200, 0.6)
    for x, s in ((40, 1.0), (120, 0.8)):
        L.tree(c, x, 800, s * 1.3, "#3c6f5a", kind="cypress")
    L.white_tower(c, 420, 806, 1.02, "#fff3dc")
    L.tree(c, 690, 806, 0.9, "#4f8a62")
    c.poly([(0, 790), (820, 790), (1600, 880), (1600, 1070), (0, 1070)], "#e8c59a", sh=("d", 0.4, "#7a3b2a"))
    c.poly([(820, 790), (1600, 880), (1600, 904), (770, 800)], "#c98f66")
    for i in range(7):
        c.line([(180 * i - 200, 1070), (160 * i + 60, 800)], "#d3a578", 4)
    c.line([(0, 930), (1600, 990)], "#d3a578", 4)
    for x, y in ((900, 790), (1100, 812), (1330, 838), (1560, 864)):
        c.path(f"M{x - 22},{y + 22}C{x - 20},{y - 6} {x - 30},{y - 20} {x - 28},{y - 34}L{x + 28},{y - 34}C{x + 30},{y - 20} {x + 20},{y - 6} {x + 22},{y + 22}Z", INK)
    h = 440
    person(c, 640, 960, h * .9, 1, pose="walk", top="#c8472f", legs="#33405e", pack="#24607a", **LOOKS[11])
    person(c, 800, 985, h, 1, pose="walk", top="#f6ead0", legs="#7d3144", **LOOKS[6])
    person(c, 1120, 975, h * .95, -1, top="#2f7f79", legs="#33405e", pack="#e9b44c", **LOOKS[7])
    person(c, 975, 1010, h * 1.05, 0, top="#e9b44c", legs="#24405e", lh=(905, 800), rh=(1052, 520), **LOOKS[3])
    person(c, 1300, 1015, h * 1.08, -1, pose="walk", top="#24405e", legs="#c9a876", pack="#c8472f", rh=(1180, 760), **LOOKS[10])
    person(c, 1480, 1030, h * 1.05, -1, pose="walk", top="#a9485c", legs="#33405e", **LOOKS[4])
    person(c, 230, 1000, h, "b", top="#5d7d94", legs="#7d3144", rh=(345, 575), **LOOKS[9])


def old_town(c):
    """Plovdiv: painted houses with bays above a stair of stone; the group climbs."""
    L.sky(c, "#f7d48c", "#fdf0cf", 500)
    c.glow(800, 120, 560, "#fff7de", 0.8)
    L.hills(c, 260, 50, "#b9b98a", 2)

    def house(x, y, w, h, col, roof, jut, stripe):
        """Ground line y; the upper floors jut out by `jut` to both sides."""
        low, f1 = h * 0.36, h * 0.64
        c.rect(x, y - low, w, low, mix(col, "#efe2c8", 0.62), sh=("r", 0.35))
        for i in range(9):
            c.rect(x + (i * 67) % (w - 40), y - low + 14 + (i * 41) % (low - 30), 38, 7, mix(col, "#a08c72", 0.7), 3)
        c.rect(x + w * .38, y - low * .74, w * .26, low * .74, dark(roof, 0.35), 6)
        c.ell(x + w * .38 + 12, y - low * .36, 4, 4, "#e9b44c")
        top = y - h
        c.rect(x - jut, top, w + 2 * jut, f1, col, sh=("dr", 0.3))
        for e in range(5):
            bx = x - jut + 14 + e * (w + 2 * jut - 40) / 4
            c.path(f"M{bx},{y - low}h16l-4,34h-8Z", stripe)
        for yy in (top + f1 - 10, top + f1 * .5, top + 4):
            c.rect(x - jut - 6, yy, w + 2 * jut + 12, 12, stripe)
        for r in range(2):
            for i in range(4):
                ww = (w + 2 * jut) / 4
                wx, wy = x - jut + ww * i + ww * .24, top + f1 * (0.12 + 0.48 * r)
                c.rect(wx - 7, wy - 7, ww * .52 + 14, f1 * .27 + 14, stripe)
                c.rect(wx, wy, ww * .52, f1 * .27, "#fff3d2" if (i + r) % 3 else "#35405c", sh=("d", 0.3))
                c.line([(wx + ww * .26, wy), (wx + ww * .26, wy + f1 * .27)], stripe, 5)
        mid, rr = x + w / 2, w / 2 + jut
        c.path(f"M{x - jut - 34},{top + 4}L{x - jut + 10},{top - 54}L{mid - rr * .3},{top - 54}Q{mid},{top - 130} {mid + rr * .3},{top - 54}"
               f"L{x + w + jut - 10},{top - 54}L{x + w + jut + 34},{top + 4}Z", roof, sh=("d", 0.4))
    house(620, 560, 250, 330, "#d98a3d", "#9c4a35", 26, "#6b3226")
    house(935, 560, 220, 300, "#6f9f8f", "#9c4a35", 22, "#2d4f4d")
    house(60, 800, 420, 600, "#2f6d9a", "#a3492f", 46, "#f4e2b8")
    house(1200, 800, 330, 590, "#b93f38", "#8c3d2c", 46, "#f6dfae")
    L.tree(c, 1110, 640, 0.8, "#5c8a4a")
    L.tree(c, 560, 650, 0.7, "#6c9650")
    # the steps
    for i in range(9):
        t = i / 8
        y = 560 + 500 * t ** 1.25
        half = 140 + 420 * t
        y2 = 560 + 500 * ((i + 1) / 8) ** 1.25
        c.rect(810 - half, y, half * 2, y2 - y + 4, mix("#e9d3a9", "#c9a57a", i % 2 * 0.5), sh=("d", 0.35))
        c.rect(810 - half, y, half * 2, 8 + 6 * t, "#f8ebcf", 4)
    for e in (-1, 1):
        pts = [(810 + e * 140, 520), (810 + e * 620, 1070), (810 + e * 830, 1070), (810 + e * 830, 800), (810 + e * 330, 640), (810 + e * 200, 540)]
        c.poly(pts, "#8f7a63" if e > 0 else "#a58e70", sh=("d", 0.4))
        c.line([(810 + e * 142, 512), (810 + e * 640, 1060)], "#cdb48b", 24)
    for x, y, s, p in ((150, 1000, 1.2, "#b93f38"), (1480, 1010, 1.3, "#2f6d9a")):
        P.plant(c, x, y, s, "#3f7f4f", p)
    person(c, 760, 700, 250, "b", top="#2f6d9a", legs="#33405e", pack="#e9b44c", **LOOKS[7])
    person(c, 880, 720, 262, "b", top="#b93f38", legs="#5b3a35", **LOOKS[9])
    person(c, 640, 850, 340, 1, pose="walk", top="#3f7f6f", legs="#33405e", pack="#b93f38", rh=(740, 600), **LOOKS[4])
    person(c, 1015, 870, 350, -1, pose="walk", top="#f4e2b8", legs="#2f6d9a", pack="#6b3226", **LOOKS[2])
    person(c, 560, 1040, 440, 1, pose="walk", top="#d98a3d", legs="#35405c", pack="#2f6d9a", **LOOKS[0])
    person(c, 1140, 1050, 450, -1, pose="walk", top="#7d3144", legs="#35405c", **LOOKS[6])
    person(c, 820, 1050, 455, "b", top="#e9b44c", legs="#35405c", pack="#3f7f6f", **LOOKS[1])


def night(c):
    """A factory at night, and five visitors on their way to it with a lamp."""
    L.sky(c, "#131a3a", "#3a3f74", 760)
    for i in range(60):
        x, y = (i * 331 + 57) % 1600, (i * i * 29 + i * 83) % 470
        c.circ(x, y, 1.6 + i % 3, "#f4e6c4", op=0.8)
    c.circ(240, 170, 78, "#f8ecd4")
    c.circ(272, 150, 70, "#1a2145")
    wall = "#2a2f5c"
    for x, hh in ((1130, 560), (1290, 480)):
        c.path(f"M{x},760L{x + 14},{760 - hh}L{x + 76},{760 - hh}L{x + 90},760Z", dark(wall, 0.35), sh=("r", 0.3, "#000000"))
        c.rect(x + 12, 760 - hh + 24, 66, 22, "#c8472f")
        for k in range(4):
            c.circ(x + 50 + k * 46, 760 - hh - 26 - k * 30, 30 + k * 11, mix("#3a3f74", "#8d86a8", 0.35), op=0.8)
    roof = "M430,480" + "".join(f"L{430 + i * 190},390L{430 + (i + 1) * 190},480" for i in range(4))
    c.path(roof + "L1190,770L430,770Z", wall, sh=("d", 0.4, "#000000"))
    for i in range(4):
        c.poly([(436 + i * 190, 404), (436 + i * 190, 470), (580 + i * 190, 470)], "#ffd98a", sh=("dr", 0.4))
    for r in range(2):
        for i in range(9):
            x, y = 462 + i * 80, 516 + r * 92
            c.rect(x, y, 58, 66, "#ffd072" if (i * 3 + r * 2) % 7 else "#51568a", sh=("d", 0.4, "#c8472f"))
            c.line([(x + 29, y), (x + 29, y + 66)], wall, 5)
            c.line([(x, y + 30), (x + 58, y + 30)], wall, 5)
    for x in (522, 760, 1002):
        c.path(f"M{x},{582}v-26c0,-8 -6,-10 -6,-18a12,12 0 0 1 24,0c0,8 -6,10 -6,18v26Z", "#24284e")
    c.rect(1190, 560, 330, 210, dark(wall, 0.15), sh=("d", 0.4, "#000000"))
    c.rect(1280, 610, 150, 160, "#ffe2a0")
    c.glow(1355, 690, 190, "#ffd98a", 0.8)
    for i in range(5):
        c.rect(1280, 610 + i * 14, 150, 8, "#b57f4a")
    c.rect(0, 764, 1600, 310, "#1d2348")
    c.shade(straight([(1280, 770), (1430, 770), (1200, 1067), (560, 1067)]), "u", 0.75, "#ffcf7a", 0)
    c.shade(straight([(440, 770), (1190, 770), (1260, 860), (380, 860)]), "u", 0.4, "#ffcf7a", 0)
    for i in range(12):
        c.rect(i * 145 - 20, 690, 8, 90, "#3a4076")
    c.rect(0, 700, 420, 6, "#3a4076")
    c.rect(0, 730, 420, 6, "#3a4076")
    h = 430
    c.glow(800, 800, 330, "#ffcf7a", 0.75)
    person(c, 330, 990, h * .96, 1, pose="walk", top="#3f5f8a", legs="#161b38", vest="#f2d060", hat="helmet", **dict(LOOKS[0], hatcol="#f4e6c4"))
    person(c, 500, 1010, h, 1, pose="walk", top="#7d3158", legs="#161b38", vest="#f2d060", hat="helmet", **dict(LOOKS[10], hatcol="#e9b44c"))
    person(c, 950, 1000, h * .98, -1, top="#c8472f", legs="#161b38", vest="#f2d060", hat="helmet", rh=(880, 830), **dict(LOOKS[4], hatcol="#f4e6c4"))
    person(c, 1120, 1016, h, -1, pose="walk", top="#2f7f79", legs="#161b38", vest="#f2d060", hat="helmet", **dict(LOOKS[5], hatcol="#e9b44c"))
    person(c, 690, 1030, h * 1.05, 1, top="#e08a3c", legs="#161b38", vest="#fff3cf", hat="helmet", rh=(806, 770), **dict(LOOKS[2], hatcol="#c8472f"))
    c.glow(812, 822, 120, "#fff3cf", 0.95)
    c.path("M792,776C792,752 832,752 832,776", stroke=INK, sw=6)
    c.rect(786, 776, 52, 14, INK, 4)
    c.rect(790, 790, 44, 54, "#fff6d8", 6)
    c.rect(784, 842, 56, 14, INK, 4)


SCENES = {
    "bridge.jpg": bridge,
    "activities/2024-03-madrid/plaza.jpg": plaza,
    "activities/2024-06-poznan/goats.jpg": goats,
    "activities/2025-03-thessaloniki/harbour.jpg": harbour,
    "activities/2025-05-plovdiv/old-town.jpg": old_town,
    "practices/night-shift-visit/night.jpg": night,
}
