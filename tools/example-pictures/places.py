"""Places: sky, ground, houses, landmarks, plants, water."""
import math

from canvas import CREAM, INK, dark, light, mix, rrect, smooth, straight


def sky(c, top, low, y=None, sun=None, suncol=CREAM):
    h = y or c.h
    c.rect(0, 0, c.w, c.h, top)
    c.shade(rrect(0, 0, c.w, h), "d", 1, low, 0)
    if sun:
        c.glow(sun[0], sun[1], sun[2] * 2.6, suncol, 0.7)
        c.circ(*sun, suncol)


def cloud(c, x, y, s, col=CREAM):
    with c.move(x, y, s):
        c.path("M-120,0C-160,0 -160,-54 -112,-52C-110,-100 -40,-112 -20,-76C10,-104 66,-90 64,-50C110,-56 124,0 84,0Z", col, sh=("d", 0.25))


def hills(c, y, amp, col, seed=1, step=160, sh=("d", 0.4)):
    """A band of hills from about y to the lower edge."""
    pts = []
    for i in range(-1, int(c.w / step) + 3):
        pts.append((i * step, y + math.sin(i * 1.7 + seed * 2.1) * amp + math.sin(i * 0.6 + seed) * amp * 0.8))
    c.path(smooth(pts) + f"L{c.w + step},{c.h}L{-step},{c.h}Z", col, sh=sh)


def facade(c, x, y, w, h, col, roof=None, floors=3, cols=3, glass=INK, lit=None, top="gable", balcony=None, arch=False):
    """House whose ground line is y. top: gable, flat, hip."""
    c.rect(x, y - h, w, h, col, sh=("r", 0.3))
    if roof:
        rh = w * 0.42
        if top == "gable":
            c.poly([(x - 10, y - h + 2), (x + w / 2, y - h - rh), (x + w + 10, y - h + 2)], roof, sh=("r", 0.4))
        elif top == "hip":
            c.poly([(x - 12, y - h + 2), (x + w * .14, y - h - w * .24), (x + w * .86, y - h - w * .24), (x + w + 12, y - h + 2)], roof, sh=("d", 0.35))
            c.rect(x + w * .7, y - h - w * .36, w * .09, w * .2, dark(col, 0.3))
        else:
            c.rect(x - 8, y - h - 14, w + 16, 18, roof)
    for i in range(floors):
        for j in range(cols):
            ww, wh = w / cols * 0.42, h / floors * 0.52
            wx, wy = x + w / cols * (j + 0.5) - ww / 2, y - h + h / floors * (i + 0.26)
            g = lit if lit and (i * 5 + j * 3 + int(x)) % 4 == 0 else glass
            c.rect(wx - 3, wy - 3, ww + 6, wh + 6, light(col, 0.4))
            if arch:
                c.rect(wx, wy, ww, wh, g, ww / 2)
            else:
                c.rect(wx, wy, ww, wh, g)
            if balcony and i < floors - 1:
                c.rect(wx - 9, wy + wh - 3, ww + 18, 6, balcony)
                for q in range(6):
                    c.rect(wx - 8 + q * (ww + 14) / 5, wy + wh * .62, 2.4, wh * .38, balcony)


def tree(c, x, y, s, col, trunk=INK, kind="round"):
    with c.move(x, y, s):
        if kind == "cypress":
            c.path("M0,-330C34,-220 40,-80 14,-10L-14,-10C-40,-80 -34,-220 0,-330Z", col, sh=("r", 0.45))
            c.rect(-6, -20, 12, 20, trunk)
        else:
            c.rect(-10, -120, 20, 120, trunk)
            c.line([(0, -90), (34, -140)], trunk, 10)
            c.blob([(-90, -160), (-70, -250), (0, -290), (76, -250), (96, -170), (50, -110), (-50, -108)], col, sh=("dr", 0.45))


def water(c, y, col, shine=CREAM, h=None, seed=5):
    h = h or c.h - y
    c.rect(0, y, c.w, h, col)
    c.shade(rrect(0, y, c.w, h), "d", 0.5, dark(col, 0.7))
    k = seed
    for i in range(46):
        k = (k * 1103515245 + 12345) % 2**31
        x = k % c.w
        k = (k * 1103515245 + 12345) % 2**31
        t = (k % 1000) / 1000
        yy = y + 12 + h * t * t * 0.95
        w = 30 + 130 * t
        c.path(f"M{x},{yy}q{w / 4},{-6 - 6 * t} {w / 2},0t{w / 2},0", stroke=mix(col, shine, 0.55), sw=2.5 + 4 * t)


def gull(c, x, y, s, col=CREAM):
    with c.move(x, y, s):
        c.path("M-60,-14C-36,-34 -14,-22 0,0C14,-22 36,-34 60,-14C36,-20 16,-6 0,12C-16,-6 -36,-20 -60,-14Z", col)


def bunting(c, x1, y1, x2, y2, cols, k=12, sag=60):
    pts = [(x1 + (x2 - x1) * i / k, y1 + (y2 - y1) * i / k + math.sin(math.pi * i / k) * sag) for i in range(k + 1)]
    c.curve(pts, INK, 3)
    for i in range(k):
        (ax, ay), (bx, by) = pts[i], pts[i + 1]
        c.poly([(ax + 6, ay), (bx - 6, by), ((ax + bx) / 2, (ay + by) / 2 + 46)], cols[i % len(cols)])


def awning(c, x, y, w, cols, h=90, n=8):
    u = w / n
    for i in range(n):
        col = cols[i % 2]
        c.path(f"M{x + i * u + 14},{y}L{x + (i + 1) * u + 14 - (28 if i == n - 1 else 0)},{y}L{x + (i + 1) * u},{y + h}a{u / 2},{u * .42} 0 0 1 {-u},0Z", col, sh=("d", 0.3))


def boat(c, x, y, s, hull, trim=CREAM, flip=False):
    with c.move(x, y, s, 0, flip):
        c.line([(-20, -60), (-20, -330)], INK, 9)
        c.line([(-20, -320), (170, -70)], INK, 3)
        c.line([(-20, -320), (-190, -70)], INK, 3)
        c.rect(-110, -140, 130, 90, trim, 8, sh=("r", 0.3))
        for i in (-92, -46):
            c.rect(i, -122, 32, 32, INK, 4)
        c.rect(-122, -152, 154, 16, hull, 4)
        c.path("M-210,-70C-120,-44 90,-44 220,-96C210,-40 180,10 150,30L-160,30C-190,6 -206,-30 -210,-70Z", hull, sh=("d", 0.5))
        c.path("M-210,-70C-120,-44 90,-44 220,-96L217,-80C90,-28 -120,-28 -207,-54Z", trim)


def crane(c, x, y, s, col):
    with c.move(x, y, s):
        for e in (-50, 50):
            c.line([(e, 0), (e * .5, -330)], col, 14)
        c.line([(-44, -60), (36, -200), (-30, -200), (44, -60)], col, 7)
        c.rect(-60, -400, 120, 80, col, 6)
        c.line([(40, -370), (330, -620)], col, 16)
        c.line([(0, -400), (0, -500), (330, -620)], col, 6)
        c.line([(-40, -380), (-120, -340)], col, 26)
        c.line([(326, -615), (326, -400)], col, 4)
        c.path("M326,-400c18,10 12,34 -6,28", stroke=col, sw=7)


def white_tower(c, x, y, s, col=CREAM):
    with c.move(x, y, s):
        c.rect(-130, -520, 260, 520, col, sh=("r", 0.45))
        for i in range(7):
            c.rect(-138 + i * 40, -556, 28, 44, col)
        c.rect(-142, -524, 284, 24, dark(col, 0.12))
        c.rect(-66, -640, 132, 130, col, sh=("r", 0.45))
        for i in range(4):
            c.rect(-72 + i * 40, -668, 24, 32, col)
        c.line([(0, -660), (0, -780)], INK, 6)
        c.poly([(0, -780), (76, -764), (0, -736)], "#2a62a8")
        for i, (wx, wy) in enumerate(((-60, -430), (40, -400), (-20, -320), (70, -270), (-80, -240), (10, -180), (-50, -110), (80, -130))):
            c.rect(wx, wy, 18, 34, INK, 9)
        c.rect(-26, -90, 52, 90, INK, 26)
        for q in range(10):
            c.rect(-120 + (q * 53) % 210, -490 + q * 46, 34, 7, dark(col, 0.15), 3)


# Outlines as (longitude, latitude), drawn by eye.
MAINLAND = [
    (46, 68), (41, 67.5), (33, 69.5), (28, 71), (22, 70), (15, 68), (12, 65), (9, 63.5), (5, 62), (5, 60), (6, 58.2), (8, 58),
    (10.5, 59.2), (11.3, 58.3), (12.8, 55.6), (14.3, 55.5), (16.4, 56.8), (17.2, 58.7), (18.8, 60), (17.2, 61.5), (18, 63),
    (21.5, 65), (24.5, 65.8), (25.3, 65), (21.5, 63), (21.4, 61.2), (23, 60), (28, 60.5), (30, 60), (28, 59.5), (23.5, 59.2),
    (24.3, 58), (22, 57.5), (21, 56), (20, 54.6), (18.6, 54.7), (14.3, 53.9), (11, 54.2), (10.8, 56), (10.5, 57.6), (8.3, 57),
    (8.4, 55), (8.8, 53.9), (6.8, 53.4), (4.7, 53), (3.5, 51.5), (1.6, 50.4), (0, 49.5), (-1.5, 49.6), (-1.6, 48.7), (-4.7, 48.5),
    (-2.5, 47.3), (-1.2, 45.8), (-1.6, 43.5), (-4, 43.5), (-9, 43.2), (-8.8, 41), (-9.4, 38.7), (-8.9, 37), (-6.3, 36.7),
    (-5.5, 36), (-2, 36.8), (-0.5, 38.3), (0, 39.7), (3.2, 42), (3.2, 43.2), (5, 43.4), (8.5, 44.3), (10.3, 43.7), (12.3, 41.7),
    (15.5, 40.1), (16, 38), (17, 39), (16.7, 40.4), (18.4, 40), (16, 42), (13.6, 43.6), (12.4, 45.3), (13.6, 45.6), (15, 44.5),
    (19.4, 41.9), (19.4, 40.5), (21.2, 38.3), (21.5, 37), (23, 36.5), (24, 37.8), (23, 39), (22.8, 40.4), (24, 40.6), (26, 40.8),
    (26.3, 39.3), (27.2, 37.2), (30, 36.3), (33, 36.1), (36, 36.8), (36, 33), (46, 33)]
ISLANDS = [
    [(-5.5, 50.1), (1.4, 51.3), (1.6, 52.8), (0, 53.5), (-1.6, 55.5), (-2, 57.6), (-4, 58.6), (-5.5, 57.5), (-4.8, 54.8), (-3, 54),
     (-4.5, 53), (-5, 51.8), (-3, 51.4)],
    [(-6.2, 52.2), (-6, 54.5), (-8, 55.2), (-10, 54), (-10, 51.8)], [(12.5, 38.1), (15.5, 38.3), (15, 36.8)],
    [(8.3, 41), (9.6, 41), (9.5, 39.2), (8.5, 39)], [(8.7, 42.4), (9.4, 43), (9.4, 41.5)], [(23.6, 35.5), (26.3, 35.2), (24.5, 34.9)],
    [(11.2, 55.6), (12.4, 56), (12.2, 55), (11.3, 55)], [(-22, 64), (-23, 66), (-16, 66.4), (-14, 65), (-18, 63.5)],
    [(-10, 36), (-5, 35.8), (-2, 35), (10, 37.3), (11, 33), (-10, 33)]]
BLACK_SEA = [(28, 41.3), (31, 41.2), (35, 42), (38, 41), (41.5, 41.5), (39, 44), (37, 45.3), (38.5, 47), (35, 46.3), (33.5, 44.5),
             (31.5, 46.5), (29.5, 45.2), (28, 43.5)]


def europe(c, place, land, sea):
    """A map without words; place((lon, lat)) gives the point in the picture."""
    for shape in [MAINLAND] + ISLANDS:
        d = straight([place(p) for p in shape])
        c.path(d, land, stroke=dark(land, 0.25), sw=3, sh=("d", 0.25))
    c.path(straight([place(p) for p in BLACK_SEA]), sea, stroke=dark(land, 0.25), sw=3)
