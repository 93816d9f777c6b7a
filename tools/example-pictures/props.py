"""Things: tools, machines, furniture, light."""
import math

from canvas import CREAM, INK, dark, light, rrect, straight

STEEL = "#9fb0b5"
WOOD = "#b9743f"


def room(c, wall, floor, y, to="u"):
    """Wall and floor that meet at height y."""
    c.rect(0, 0, c.w, c.h, wall)
    c.shade(rrect(0, 0, c.w, y), to, 0.35, dark(wall, 0.6))
    c.rect(0, y, c.w, c.h - y, floor)
    c.shade(rrect(0, y, c.w, c.h - y), "d", 0.4, dark(floor, 0.7))
    c.rect(0, y - 8, c.w, 12, dark(wall, 0.4))


def window(c, x, y, w, h, cols=3, rows=3, sky="#f6d9a0", frame=INK, haze=0.55):
    c.rect(x - 10, y - 10, w + 20, h + 20, frame)
    c.rect(x, y, w, h, sky)
    with c.clip(rrect(x, y, w, h)):
        c.shade(rrect(x, y, w, h), "u", haze, light(sky, 0.8))
        c.poly([(x, y + h * .7), (x + w * .6, y), (x + w * .8, y), (x, y + h)], CREAM, op=0.22)
    for i in range(1, cols):
        c.rect(x + w * i / cols - 4, y, 8, h, frame)
    for i in range(1, rows):
        c.rect(x, y + h * i / rows - 4, w, 8, frame)
    c.rect(x - 20, y + h + 8, w + 40, 14, light(frame, 0.25))


def beam(c, x, y, w, h, dx, dy, a=0.5, col=CREAM):
    """Light that falls from a window into the room."""
    d = straight([(x, y), (x + w, y), (x + w + dx, y + h + dy), (x + dx, y + h + dy)])
    c.shade(d, "u", a, col)


def lamp(c, x, y, drop, col, s=1, cone=True, reach=620, spread=330):
    c.line([(x, y), (x, y + drop)], INK, 5)
    if cone:
        c.shade(straight([(x - 60 * s, y + drop + 60 * s), (x + 60 * s, y + drop + 60 * s), (x + spread, y + drop + reach), (x - spread, y + drop + reach)]), "u", 0.4, "#ffe9a8", 0)
        c.glow(x, y + drop + 60 * s, 200 * s, "#fff3c4", 0.5)
    c.path(f"M{x - 75 * s},{y + drop + 62 * s}C{x - 60 * s},{y + drop} {x - 25 * s},{y + drop - 6 * s} {x},{y + drop - 8 * s}"
           f"C{x + 25 * s},{y + drop - 6 * s} {x + 60 * s},{y + drop} {x + 75 * s},{y + drop + 62 * s}Z", col, sh=("r", 0.4))
    c.ell(x, y + drop + 62 * s, 40 * s, 13 * s, "#fff6d8")


def bench(c, x, y, w, top=WOOD, leg=INK, h=330, drawers=0):
    """Workbench; y is the upper edge."""
    for lx in (x + 40, x + w - 90):
        c.rect(lx, y + 30, 50, h - 30, leg, sh=("r", 0.3, "#000000"))
    c.rect(x + 60, y + h * 0.62, w - 120, 26, light(leg, 0.15))
    if drawers:
        dw = w * 0.32
        c.rect(x + w - dw - 90, y + 34, dw, h * 0.55, light(leg, 0.22), sh=("d", 0.4))
        for i in range(drawers):
            dy = y + 44 + i * h * 0.5 / drawers
            c.rect(x + w - dw - 78, dy, dw - 24, h * 0.5 / drawers - 8, light(leg, 0.34), 4)
            c.rect(x + w - dw / 2 - 120, dy + 10, 60, 8, leg, 4)
    c.rect(x, y, w, 40, top, 5, sh=("d", 0.45))
    c.rect(x, y, w, 9, light(top, 0.35), 4)
    c.shade(rrect(x + 20, y + 40, w - 40, 46), "u", 0.5, "#000000")


def vise(c, x, y, s=1, col="#2d4a6e", flip=False):
    with c.move(x, y, s, 0, flip):
        c.rect(-55, -22, 110, 24, dark(col, 0.2), 6)
        c.path("M-40,-20L-34,-70L34,-70L40,-20Z", col, sh=("r", 0.35))
        c.rect(-70, -104, 92, 42, col, 8, sh=("d", 0.3))
        c.rect(34, -104, 46, 42, light(col, 0.15), 8, sh=("d", 0.3))
        c.rect(14, -122, 12, 34, STEEL, 2)
        c.rect(30, -122, 12, 34, STEEL, 2)
        c.rect(78, -90, 60, 14, STEEL, 6)
        c.rect(128, -122, 10, 80, light(STEEL, 0.3), 5)


def wrench(c, x, y, s=1, rot=0, col=STEEL):
    with c.move(x, y, s, rot):
        c.path("M-9,-70L-9,70C-30,78 -32,112 -16,122L-12,100L12,100L16,122C32,112 30,78 9,70L9,-70C26,-80 26,-112 0,-116C-26,-112 -26,-80 -9,-70Z", col, sh=("r", 0.3))
        c.circ(0, -92, 10, dark(col, 0.6))


def hammer(c, x, y, s=1, rot=0, col=STEEL, shaft=WOOD):
    with c.move(x, y, s, rot):
        c.rect(-8, -104, 16, 224, shaft, 8, sh=("r", 0.4))
        c.path("M-52,-112L20,-112C44,-112 58,-98 66,-78L28,-82L-52,-74Z", col, sh=("d", 0.4))
        c.rect(-62, -116, 18, 46, dark(col, 0.15), 4)


def driver(c, x, y, s=1, rot=0, grip="#d4502f", col=STEEL):
    with c.move(x, y, s, rot):
        c.rect(-5, -10, 10, 120, col, 3)
        c.rect(-18, -110, 36, 104, grip, 14, sh=("r", 0.4))
        for i in (-8, 4):
            c.rect(i, -100, 4, 80, dark(grip, 0.3), 2)


def pliers(c, x, y, s=1, rot=0, grip="#d4502f", col=STEEL):
    with c.move(x, y, s, rot):
        for e in (-1, 1):
            c.curve([(e * -4, -20), (e * 22, 30), (e * 26, 120)], grip, 20)
            c.path(f"M0,-30L{e * 20},-40C{e * 22},-70 {e * 10},-96 {e * 3},-104L0,-104Z", col)
        c.circ(0, -26, 16, dark(col, 0.2))
        c.circ(0, -26, 6, light(col, 0.5))


def saw(c, x, y, s=1, rot=0, grip="#d4502f", col=STEEL):
    with c.move(x, y, s, rot):
        c.path("M-100,-70L100,-70L100,40", stroke=col, sw=14)
        c.line([(-100, -70), (-100, 36)], col, 14)
        c.line([(-100, 28), (100, 28)], light(col, 0.4), 7)
        c.path("M100,-10L150,-50C176,-56 182,-30 170,-10L140,60C120,66 104,50 100,36Z", grip, sh=("d", 0.35))


def caliper(c, x, y, s=1, rot=0, col=STEEL):
    with c.move(x, y, s, rot):
        c.rect(-130, -14, 260, 28, col, 3, sh=("d", 0.3))
        for i in range(22):
            c.rect(-70 + i * 9, -14, 2.5, 14 if i % 5 == 0 else 9, dark(col, 0.7))
        c.path("M-130,-14L-130,90L-112,74L-104,14L-104,-46L-118,-46Z", dark(col, 0.15))
        c.path("M-80,-24L-20,-24L-20,26L-62,26L-70,74L-86,90L-86,-46L-80,-46Z", light(col, 0.25), sh=("d", 0.3))


def gear(c, x, y, r, col, teeth=12, hole=0.35, rot=0, sh=("dr", 0.4)):
    pts = []
    for i in range(teeth * 4):
        a = math.radians(rot) + i * math.pi * 2 / (teeth * 4)
        q = r if i % 4 in (0, 1) else r * 0.82
        pts.append((x + math.cos(a) * q, y + math.sin(a) * q))
    c.poly(pts, col, sh=sh)
    c.ring(x, y, r * 0.62, dark(col, 0.18), r * 0.05)
    c.circ(x, y, r * hole, dark(col, 0.65))
    c.circ(x, y, r * hole * 0.62, dark(col, 0.35))


def lathe(c, x, y, s=1, col="#2f7f79"):
    """Lathe with its feet at y; about 900 wide and 560 high."""
    b = light(col, 0.35)
    with c.move(x, y, s):
        c.rect(-440, -40, 900, 40, INK, 6)
        c.rect(-420, -250, 230, 215, col, 8, sh=("d", 0.45))
        c.rect(230, -250, 190, 215, col, 8, sh=("d", 0.45))
        c.rect(-180, -200, 400, 160, dark(col, 0.5), sh=("u", 0.4, "#000000"))
        c.rect(-395, -215, 180, 120, dark(col, 0.2), 6)
        for i in range(5):
            c.rect(-380, -200 + i * 20, 150, 8, dark(col, 0.5), 4)
        c.rect(-450, -300, 900, 60, dark(col, 0.3), 6, sh=("d", 0.4))
        c.rect(-200, -330, 640, 36, STEEL, 3, sh=("d", 0.45))
        c.rect(-450, -540, 270, 250, b, 18, sh=("dr", 0.4))
        c.rect(-425, -512, 120, 84, INK, 8)
        c.rect(-416, -503, 102, 66, "#8fd0bd", 4, sh=("ur", 0.4, CREAM))
        for i, q in enumerate(("#d4502f", "#e9b44c", CREAM)):
            c.circ(-278 + i * 36, -490, 13, q)
        c.circ(-350, -365, 42, dark(col, 0.25))
        c.circ(-350, -365, 14, STEEL)
        c.rect(-184, -470, 46, 150, STEEL, 6, sh=("d", 0.5))
        c.rect(-140, -446, 40, 102, dark(STEEL, 0.3), 4, sh=("d", 0.5))
        for i in (0, 1, 2):
            c.rect(-112, -438 + i * 36, 40, 20, INK, 3)
        c.rect(-100, -420, 300, 50, light(STEEL, 0.4), 3, sh=("d", 0.5))
        c.rect(120, -414, 80, 38, STEEL, 2, sh=("d", 0.5))
        c.path("M250,-300L262,-440L400,-440L412,-300Z", b, sh=("r", 0.4))
        c.path("M196,-395L262,-412L262,-378Z", STEEL)
        c.circ(425, -400, 34, INK)
        c.circ(425, -400, 22, STEEL)
        c.path("M0,-330L20,-390L110,-390L130,-330Z", dark(col, 0.1), sh=("d", 0.3))
        c.rect(40, -420, 50, 34, INK, 4)
        c.circ(64, -275, 34, INK)
        c.circ(64, -275, 20, light(STEEL, 0.3))
        c.line([(64, -275), (100, -250)], INK, 8)


def drill_press(c, x, y, s=1, col="#2f7f79"):
    with c.move(x, y, s):
        c.rect(-120, -34, 240, 34, INK, 6)
        c.rect(34, -600, 40, 570, STEEL, sh=("r", 0.5))
        c.rect(-110, -250, 190, 26, dark(STEEL, 0.2), 4, sh=("d", 0.4))
        c.path("M-120,-560C-120,-640 80,-650 130,-620L140,-470L-90,-450C-110,-470 -120,-500 -120,-560Z", col, sh=("dr", 0.45))
        c.rect(-90, -600, 70, 50, CREAM, 6)
        c.circ(-55, -575, 16, "#d4502f")
        c.rect(-60, -462, 60, 70, dark(STEEL, 0.2), sh=("r", 0.4))
        c.path("M-50,-392L-10,-392L-22,-350L-38,-350Z", INK)
        c.rect(-35, -352, 10, 80, STEEL)
        for a in (20, 140, 260):
            q = math.radians(a)
            c.line([(110, -520), (110 + math.cos(q) * 86, -520 + math.sin(q) * 86)], INK, 9)
            c.circ(110 + math.cos(q) * 86, -520 + math.sin(q) * 86, 15, "#d4502f")
        c.circ(110, -520, 22, STEEL)


def laptop(c, x, y, s=1, screen="#8fd0bd", back=False):
    with c.move(x, y, s):
        c.path("M-90,-118L90,-118L96,0L-96,0Z" if not back else "M-92,-120L92,-120L100,0L-100,0Z", INK)
        if not back:
            c.path("M-80,-108L80,-108L85,-8L-85,-8Z", screen, sh=("ur", 0.5, CREAM))
        else:
            c.circ(0, -62, 12, light(INK, 0.4))
        c.rect(-116, -4, 232, 14, light(INK, 0.3), 6)


def toolbox(c, x, y, s=1, col="#d4502f"):
    with c.move(x, y, s):
        c.path("M-70,-118C-70,-170 70,-170 70,-118", stroke=INK, sw=16)
        c.rect(-150, -120, 300, 120, col, 10, sh=("dr", 0.4))
        c.rect(-158, -126, 316, 44, dark(col, 0.22), 8, sh=("r", 0.3))
        for e in (-90, 66):
            c.rect(e, -96, 24, 34, CREAM, 4)


def plant(c, x, y, s=1, col="#2f7f79", pot="#d4502f"):
    with c.move(x, y, s):
        for a, l in ((-70, 120), (-35, 170), (0, 200), (34, 165), (68, 125)):
            with c.move(0, -70, 1, a):
                c.path(f"M0,0C-34,{-l * .4} -26,{-l * .8} 0,{-l}C26,{-l * .8} 34,{-l * .4} 0,0Z", light(col, 0.1) if a % 2 else col, sh=("r", 0.35))
        c.path("M-56,-90L56,-90L42,0L-42,0Z", pot, sh=("r", 0.4))


def helmet(c, x, y, s=1, col="#e9b44c"):
    with c.move(x, y, s):
        c.path("M-90,0C-92,-86 -50,-118 0,-118C52,-118 92,-86 90,0Z", col, sh=("dr", 0.4))
        c.path("M-20,-117C-14,-70 -14,-30 -18,0L18,0C14,-30 14,-70 20,-117Z", light(col, 0.45))
        c.rect(-112, -6, 224, 20, dark(col, 0.2), 10)


def qr(c, x, y, size, seed_rows=17, ink=INK):
    """A pattern that looks like a QR code (it holds no address)."""
    u = size / seed_rows
    for i in range(seed_rows):
        for j in range(seed_rows):
            corner = (i < 6 or i > seed_rows - 7) and (j < 6 or j > seed_rows - 7) and not (i > seed_rows - 7 and j > seed_rows - 7)
            if not corner and (i * 7 + j * 11 + i * j * 3 + (i ^ j)) % 5 < 2:
                c.rect(x + j * u, y + i * u, u + 0.4, u + 0.4, ink)
    for a, b in ((0, 0), (0, seed_rows - 5), (seed_rows - 5, 0)):
        c.rect(x + b * u, y + a * u, 5 * u, 5 * u, ink)
        c.rect(x + (b + 1) * u, y + (a + 1) * u, 3 * u, 3 * u, CREAM)
        c.rect(x + (b + 1.6) * u, y + (a + 1.6) * u, 1.8 * u, 1.8 * u, ink)


def sign(c, x, y, r, kind="must", icon="helmet"):
    """Safety sign: must (blue disc), warn (yellow triangle), safe (green square), stop (red ring)."""
    if kind == "must":
        c.circ(x, y, r * 1.06, CREAM)
        c.circ(x, y, r, "#2a62a8", sh=("dr", 0.3))
    elif kind == "warn":
        c.path(straight([(x, y - r), (x + r, y + r * 0.75), (x - r, y + r * 0.75)]), "#f2b632", stroke=INK, sw=r * 0.14)
    elif kind == "safe":
        c.rect(x - r, y - r, 2 * r, 2 * r, CREAM, 6)
        c.rect(x - r * .93, y - r * .93, 1.86 * r, 1.86 * r, "#2f8a57", 4, sh=("dr", 0.3))
    else:
        c.circ(x, y, r * 1.05, "#cf3d2e")
        c.circ(x, y, r * .8, CREAM)
    k = r / 100
    fg = INK if kind in ("warn", "stop") else CREAM
    with c.move(x, y, k):
        if icon in ("helmet", "goggles", "ears"):
            c.circ(0, 18, 42, fg)
            bg = "#2a62a8"
            if icon == "helmet":
                c.path("M-60,8C-60,-70 60,-70 60,8Z", fg)
                c.rect(-70, 2, 140, 10, bg)
                c.rect(-70, 0, 140, 6, fg)
            elif icon == "goggles":
                c.rect(-46, 2, 92, 32, bg, 14)
                c.rect(-38, 8, 34, 20, fg, 9)
                c.rect(4, 8, 34, 20, fg, 9)
            else:
                c.path("M-52,18C-60,-66 60,-66 52,18", stroke=fg, sw=12)
                c.rect(-66, 0, 30, 46, fg, 12)
                c.rect(36, 0, 30, 46, fg, 12)
        elif icon == "gloves":
            c.path("M-30,60L-30,0L-52,-16C-56,-30 -44,-36 -34,-28L-26,-20L-26,-56C-24,-66 -12,-66 -10,-56L-6,-62C-2,-70 8,-68 10,-58C16,-66 26,-62 26,-50C34,-52 40,-46 38,-36L32,60Z", fg)
            c.rect(-34, 42, 72, 8, "#2a62a8")
        elif icon == "bolt":
            c.path("M14,-50L-26,22L-2,22L-14,66L28,-4L4,-4Z", fg)
        elif icon == "bang":
            c.path("M-10,-42L10,-42L6,24L-6,24Z", fg)
            c.circ(0, 44, 11, fg)
        elif icon == "exit":
            c.circ(14, -52, 16, fg)
            c.limb([(8, -30), (-6, 14)], [34, 26], fg)
            for pts in ([(-4, 14), (26, 30), (22, 68)], [(-6, 14), (-26, 44), (-58, 48)], [(10, -26), (44, -4)], [(4, -28), (-30, -12), (-34, 12)]):
                c.line(pts, fg, 14)
        elif icon == "cross":
            c.rect(-18, -60, 36, 120, fg)
            c.rect(-60, -18, 120, 36, fg)
        elif icon == "no":
            c.circ(0, -46, 17, fg)
            c.limb([(0, -10), (0, 52)], [40, 26], fg)
            c.line([(-56, -56), (56, 56)], "#cf3d2e", 22)


def bicycle(c, x, y, s=1, col="#2f7f79"):
    with c.move(x, y, s):
        for wx in (-110, 110):
            for a in range(0, 180, 30):
                q = math.radians(a)
                c.line([(wx - math.cos(q) * 78, -80 - math.sin(q) * 78), (wx + math.cos(q) * 78, -80 + math.sin(q) * 78)], light(INK, 0.5), 2)
            c.ring(wx, -80, 80, INK, 11)
        c.path("M-110,-80L-50,-190L80,-190L0,-80Z M-50,-190L0,-80L-110,-80 M110,-80L76,-216L98,-230", stroke=col, sw=13)
        c.line([(-50, -190), (-58, -216)], INK, 10)
        c.rect(-94, -230, 70, 16, INK, 8)
        c.path("M98,-230C130,-240 140,-214 122,-204", stroke=INK, sw=10)
        c.circ(0, -80, 24, INK)


def bubble(c, x, y, w, h, col, tail=1):
    """Speech bubble; the tail points down towards side tail (-1 left, 1 right)."""
    c.path(rrect(x, y, w, h, min(w, h) * 0.3), col, sh=("dr", 0.25))
    tx = x + w * (0.5 + tail * 0.22)
    c.poly([(tx - 24, y + h - 6), (tx + 24, y + h - 6), (tx + tail * 44, y + h + 52)], col)


def scribble(c, x, y, w, rows, col, gap=26, sw=8, seed=3):
    """Lines that stand for writing."""
    for i in range(rows):
        k = 1 - ((i * 37 + seed * 13) % 40) / 100
        c.line([(x, y + i * gap), (x + w * k, y + i * gap)], col, sw)


def cordless(c, x, y, s=1, col="#e9a02c", flip=False, flat=None):
    """A drill without a cord; `flat` draws only its outline form in one colour."""
    a, b, d = (flat, flat, flat) if flat else (col, INK, "#9fb0b5")
    sh = None if flat else ("d", 0.35)
    with c.move(x, y, s, 0, flip):
        c.path("M-80,-60H60Q76,-60 76,-44V-6Q76,4 62,4H10L-4,70H-56L-40,4H-70Q-96,-2 -96,-30Q-96,-56 -80,-60Z", a, sh=sh)
        c.rect(76, -50, 34, 44, b, 6)
        c.rect(108, -34, 64, 11, d, 3)
        c.rect(-84, 66, 104, 38, b, 8)
        if not flat:
            c.rect(-70, -42, 60, 8, dark(col, 0.3), 4)
            c.rect(8, 8, 12, 24, b, 5)
