"""People: simple well-proportioned figures, posed by where their hands are."""
import math

from canvas import CREAM, INK, dark, light, mix, smooth

SKIN = ["#f3c29b", "#dd9d6f", "#b87549", "#855236"]
HAIR = ["#1b2440", "#4a2a20", "#8c4a25", "#d9a441", "#8d8f99"]
# Looks for person(**LOOKS[i]), so that every group is mixed.
LOOKS = [
    dict(skin=0, hair=1, style="bob"), dict(skin=3, hair=0, style="curly"), dict(skin=1, hair=0, style="short", beard=True),
    dict(skin=0, hair=3, style="tail"), dict(skin=2, hair=0, style="bun"), dict(skin=0, hair=2, style="short", glasses=True),
    dict(skin=1, hair=1, style="scarf", hatcol="#e9b44c"), dict(skin=2, hair=0, style="short"), dict(skin=0, hair=4, style="bald", beard=True),
    dict(skin=1, hair=1, style="long"), dict(skin=3, hair=0, style="short", glasses=True), dict(skin=0, hair=2, style="curly"),
]


def elbow(a, b, l1, l2, bend):
    """The joint between shoulder a and hand b; the hand comes nearer if it is out of reach."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    d = math.hypot(dx, dy) or 1
    if d > (l1 + l2) * 0.995:
        k = (l1 + l2) * 0.995 / d
        b = (a[0] + dx * k, a[1] + dy * k)
        dx, dy, d = dx * k, dy * k, d * k
    t = (l1 * l1 - l2 * l2 + d * d) / (2 * d)
    u = math.sqrt(max(0, l1 * l1 - t * t)) * bend
    return (a[0] + dx / d * t - dy / d * u, a[1] + dy / d * t + dx / d * u), b


def head(c, x, y, r, f=1, skin=0, hair=0, style="short", hat=None, hatcol=CREAM, beard=False, glasses=False, tilt=0):
    """f: 1 looks right, -1 left, 0 at us, "b" away. style: short, bun, long, curly, bob, tail, bald, scarf."""
    s, h = SKIN[skin], HAIR[hair]
    line = dark(s, 0.55)
    with c.move(x, y, r / 100, tilt * (f if f in (1, -1) else 1), f == -1):
        if f == "b":
            back_head(c, s, h, style, hat, hatcol)
            return
        front = f == 0
        if style == "long":
            c.blob([(-85, -60), (0, -112), (80, -55), (88, 60) if front else (-5, 70), (75, 150) if front else (-20, 150),
                    (-60, 160), (-105, 110), (-98, 0)], h)
        if style == "tail":
            c.blob([(-70, -60), (-130, -50), (-150, 20), (-130, 110), (-112, 20), (-70, 0)], h)
        if style == "bun":
            c.circ(-75 if not front else 0, -80 if not front else -118, 42, h)
        if style == "scarf":
            c.blob([(-95, -50), (0, -118), (90, -50), (95, 40), (70, 130), (0, 165), (-100, 140), (-112, 30)], hatcol,
                   sh=("dl", 0.3))
        if style == "curly":
            for a in range(-210, 40, 28):
                c.circ(math.cos(math.radians(a)) * 82 - (0 if front else 12), math.sin(math.radians(a)) * 82 - 22, 36, h)
        if front:
            d = smooth([(-78, -20), (-62, -80), (0, -102), (62, -80), (78, -20), (70, 45), (38, 92), (0, 104), (-38, 92), (-70, 45)], True)
            if style != "scarf":
                c.ell(-80, 8, 15, 24, dark(s, 0.08))
                c.ell(80, 8, 15, 24, dark(s, 0.08))
            c.path(d, s)
            c.shade(d, "r", 0.25, mix(s, "#8a2f2f", 0.6), 0.4)
            for e in (-1, 1):
                c.ell(e * 31, 0, 6.5, 8.5, INK)
                c.curve([(e * 18, -24), (e * 32, -29), (e * 45, -23)], line, 6)
                c.glow(e * 44, 34, 24, "#d4502f", 0.35)
            c.curve([(-2, 4), (-9, 30), (4, 33)], line, 5)
            c.curve([(-24, 56), (0, 67), (26, 54)], line, 6.5)
        else:
            d = ("M-72,-15C-78,-80 -20,-108 30,-98C68,-88 80,-50 78,-22C80,-8 98,14 97,24C96,32 86,33 81,33"
                 "C82,42 84,46 80,52C82,60 79,64 76,68C76,92 58,104 32,102C0,99 -30,84 -50,50Z")
            c.path(d, s)
            c.shade(d, "l", 0.3, mix(s, "#8a2f2f", 0.6), 0.35)
            c.ell(48, -4, 6, 9, INK)
            c.curve([(36, -29), (52, -34), (68, -27)], line, 6.5)
            c.curve([(50, 62), (62, 64), (76, 57)], line, 6)
            c.glow(42, 34, 26, "#d4502f", 0.4)
        if beard:
            if front:
                c.path("M-74,10C-70,45 -50,44 -30,46Q0,38 30,46C50,44 70,45 74,10C80,70 40,122 0,122C-40,122 -80,70 -74,10Z", h)
                c.curve([(-16, 64), (0, 69), (16, 64)], s, 6)
            else:
                c.path("M-28,-8C-20,40 20,44 44,46C58,40 70,44 80,48C82,56 80,62 80,70C84,104 52,128 20,118C-20,106 -50,70 -52,20Z", h)
                c.curve([(56, 66), (68, 68), (78, 62)], s, 6)
        hair_front(c, h, style, front)
        if not front and style != "scarf":
            c.ell(-18, 12, 15, 23, s)
            c.curve([(-22, 4), (-13, 10), (-20, 22)], line, 4)
        if style == "scarf":
            if front:
                c.path("M-84,40C-88,-50 -50,-90 0,-92C50,-90 88,-50 84,40C100,-30 90,-116 0,-120C-90,-116 -100,-30 -84,40Z", hatcol)
                c.path("M-80,30C-70,100 -30,112 0,112C30,112 70,100 80,30C110,150 50,170 0,170C-50,170 -110,150 -80,30Z", hatcol, sh=("d", 0.3))
            else:
                c.path("M78,-62C40,-122 -60,-120 -92,-50C-112,20 -110,120 -70,160L40,168C60,150 66,120 54,100"
                       "C10,104 -30,70 -34,10C-36,-40 10,-66 78,-62Z", hatcol, sh=("dl", 0.35))
        if glasses:
            for gx in ([-31, 31] if front else [50]):
                c.ring(gx, 0, 20, INK, 5.5)
            c.line([(-11, -2), (11, -2)] if front else [(30, -2), (-18, -6)], INK, 5)
        hats(c, hat, hatcol, front)


def hair_front(c, h, style, front):
    top_f = "M-84,6C-96,-70 -60,-118 0,-118C60,-118 96,-70 84,6C78,-20 70,-40 52,-56C20,-40 -40,-44 -56,-60C-70,-40 -78,-20 -84,6Z"
    top_p = "M76,-50C84,-84 50,-120 0,-116C-60,-112 -96,-70 -88,-10C-84,20 -70,44 -52,52C-40,40 -44,10 -34,-8C-20,-20 -6,-12 -4,-30C-2,-46 40,-44 76,-50Z"
    if style in ("short", "tail", "bun", "long"):
        c.path(top_f if front else top_p, h)
        c.shade(top_f if front else top_p, "ur", 0.3, CREAM, 0.55)
    elif style == "bob":
        d = ("M-92,60C-110,-70 -60,-120 0,-120C60,-120 110,-70 92,60C84,70 66,66 66,56C74,0 66,-40 52,-58C20,-36 -40,-40 -56,-60C-68,-40 -74,0 -66,56C-66,66 -84,70 -92,60Z"
             if front else
             "M78,-48C84,-90 40,-122 -8,-118C-70,-112 -104,-60 -98,10C-96,50 -90,76 -66,80C-40,84 -20,60 -22,30C-26,-10 -10,-40 30,-46C50,-50 70,-44 78,-48Z")
        c.path(d, h)
        c.shade(d, "ur", 0.3, CREAM, 0.55)
    elif style == "curly":
        for px, py, pr in ([(-58, -52, 34), (-25, -78, 36), (16, -80, 36), (54, -56, 34)] if front else
                           [(60, -64, 28), (24, -82, 34), (-18, -74, 36), (-52, -42, 36), (-60, 0, 30)]):
            c.circ(px, py, pr, h)
    elif style == "bald":
        c.path("M-78,-20C-92,0 -80,40 -54,50C-50,30 -60,0 -78,-20Z" if not front else
               "M-80,-30C-92,-10 -86,20 -78,30C-74,10 -74,-10 -80,-30ZM80,-30C92,-10 86,20 78,30C74,10 74,-10 80,-30Z", h)


def back_head(c, s, h, style, hat, hatcol):
    c.ell(-80, 10, 14, 24, s)
    c.ell(80, 10, 14, 24, s)
    col = hatcol if style == "scarf" else (s if style == "bald" else h)
    low = {"long": 165, "scarf": 150, "bob": 85}.get(style, 62)
    d = smooth([(-82, -10), (-62, -84), (0, -110), (62, -84), (82, -10), (76, low * 0.7), (40, low), (-40, low), (-76, low * 0.7)], True)
    if style in ("short", "tail", "bun", "bald", "curly"):
        c.ell(0, 60, 50, 44, s)
    c.path(d, col)
    c.shade(d, "dl", 0.35)
    if style == "curly":
        for a in range(0, 360, 30):
            c.circ(math.cos(math.radians(a)) * 74, math.sin(math.radians(a)) * 72 - 22, 32, col)
    if style == "bun":
        c.circ(0, -92, 44, h)
    if style == "tail":
        c.blob([(-22, -40), (22, -40), (30, 60), (0, 140), (-30, 60)], dark(h, 0.3) if h != INK else mix(h, CREAM, 0.15))
    hats(c, hat, hatcol, True)


def hats(c, hat, col, front):
    if hat == "helmet":
        d = "M-98,-38C-98,-110 -50,-142 0,-142C52,-142 98,-110 98,-38Z"
        c.path(d, col, sh=("dl", 0.35))
        c.path("M-24,-139C-18,-100 -18,-60 -22,-38L22,-38C18,-60 18,-100 24,-139C10,-144 -10,-144 -24,-139Z", light(col, 0.4))
        c.rect(-106 if front else -100, -46, 212 if front else 232, 18, dark(col, 0.15), 9)
    elif hat == "cap":
        d = "M-90,-30C-92,-100 -46,-124 0,-124C50,-124 90,-96 88,-34Z"
        c.path(d, col, sh=("dl", 0.35))
        c.path("M-86,-44C-40,-66 40,-66 86,-44C92,-34 88,-26 80,-28C30,-46 -30,-46 -80,-28C-88,-26 -92,-34 -86,-44Z" if front else
               "M20,-52C60,-66 120,-52 146,-32C150,-24 140,-22 130,-24C90,-34 50,-34 18,-30Z", dark(col, 0.25))
    elif hat == "ears":
        c.path("M-86,0C-92,-140 92,-140 86,0", stroke=INK, sw=12)
        for e in ((-1, 1) if front else (0,)):
            c.ell(e * 88 - (0 if front else 18), 10, 26, 38, col, sh=("d", 0.3))


def hand(c, x, y, r, skin, ang=0):
    with c.move(x, y, r / 10, ang):
        c.path("M-9,-8C-2,-12 8,-10 13,-6C18,-3 18,5 13,8C6,12 -4,11 -9,8Z", SKIN[skin])
        c.path("M-2,-8C2,-15 9,-17 12,-13C12,-10 8,-8 6,-5Z", SKIN[skin])
        c.curve([(9, -1), (16, -1)], dark(SKIN[skin], 0.3), 1)
        c.curve([(9, 4), (15, 4)], dark(SKIN[skin], 0.3), 1)


def person(c, x, y, h, f=1, top="#d4502f", legs="#2d4a6e", lh=None, rh=None, lean=0, pose="stand", bib=None, sleeve=True,
           shoe=INK, belly=0, skirt=False, vest=None, bend=None, behind=(), nod=0, gloves=None, pack=None, shadow=True, **look):
    """A figure whose feet stand at (x, y), h tall. lh, rh: absolute places of the left and right hand in the picture.

    pose: stand, walk, sit (the seat is 0.27 h above y), bust (no legs). f as in head().
    bend: side of each elbow (without it they hang outward, or down if the hand reaches forward or up).
    behind: hands ("l", "r") drawn behind the body. pack: colour of a backpack.
    """
    skin = look.get("skin", 0)
    ff = f if f in (1, -1) else 0
    side = 0.86 if ff else 1.0
    hipy = y - h * (0.27 if pose == "sit" else 0.475)
    sy = hipy - h * 0.335
    sx = x + lean * h
    sw = h * 0.118 * side
    hw = h * (0.085 + belly * 0.02) * side
    ll, lw = 0.245 * h, 0.082 * h
    sd = (0.35 if ff != 1 else 0.3)
    shade_to = "l" if ff == 1 else "r"

    def arm(which):
        e = -1 if which == "l" else 1
        sh = (sx + e * sw * 0.76, sy + h * 0.036)
        goal = lh if which == "l" else rh
        if goal is None:
            goal = (sh[0] + e * h * 0.035 + ff * h * 0.02, sh[1] + h * 0.325)
        dx, dy = goal[0] - sh[0], goal[1] - sh[1]
        if bend:
            b = bend[0] if which == "l" else bend[1]
        elif dy < -0.04 * h or (ff and dx * ff > 0.06 * h):
            b = 1 if dx > 0 else -1
        else:
            b = -e
        el, hd = elbow(sh, goal, h * 0.172, h * 0.165, b)
        ang = math.degrees(math.atan2(hd[1] - el[1], hd[0] - el[0]))
        base = dark(top, 0.22) if which in behind else top
        hand(c, hd[0], hd[1], h * 0.024, skin, ang) if not gloves else c.circ(hd[0], hd[1], h * 0.034, gloves)
        if sleeve:
            wrist = (el[0] + (hd[0] - el[0]) * 0.9, el[1] + (hd[1] - el[1]) * 0.9)
            c.limb([sh, el, wrist], [h * 0.076, h * 0.064, h * 0.05], base, sh=("d", 0.3))
        else:
            c.limb([el, hd], [h * 0.05, h * 0.036], SKIN[skin])
            mid = (sh[0] + (el[0] - sh[0]) * 0.9, sh[1] + (el[1] - sh[1]) * 0.9)
            c.limb([sh, mid], [h * 0.078, h * 0.07], base, sh=("d", 0.3))

    if shadow and pose in ("stand", "walk"):
        c.glow(x, y, h * 0.2, INK, 0.5, h * 0.035)
    if pack and ff:
        bx = sx - ff * h * 0.1
        c.blob([(bx - h * .07, sy + h * .03), (bx, sy - h * .01), (bx + h * .07, sy + h * .03), (bx + h * .08, sy + h * .26),
                (bx, sy + h * .29), (bx - h * .08, sy + h * .26)], pack, sh=("d", 0.4))
    for w in behind:
        arm(w)
    # legs
    if pose in ("stand", "walk"):
        st = h * (0.15 if pose == "walk" else 0.052)
        for e in (-1, 1):
            kx = x + e * (hw * 0.5 + st * 0.45)
            ax = x + e * (hw * 0.45 + st * (1 if pose == "walk" else 0.35))
            ay = y - h * 0.03
            if pose == "walk" and e == -(ff or 1):
                ay -= h * 0.02
            toe = (ff or e) * h * 0.075
            c.blob([(ax - h * 0.03, ay - h * 0.01), (ax + h * 0.03, ay - h * 0.012), (ax + toe * 0.7 + h * 0.012 * (ff or e), ay + h * 0.012), (ax + toe, ay + h * 0.027), (ax - h * 0.028 * (ff or e), ay + h * 0.03)], shoe)
            if not skirt:
                c.limb([(x + e * hw * 0.5, hipy), (kx, hipy + ll * 0.9), (ax, ay)], [lw * 1.12, lw * 0.9, lw * 0.7],
                       dark(legs, 0.18) if e == -1 else legs, sh=(shade_to, sd))
        if skirt:
            c.path(smooth([(x - hw, hipy - h * .02), (x + hw, hipy - h * .02), (x + hw * 1.6, y - h * 0.07), (x - hw * 1.6, y - h * 0.07)], True), legs, sh=("l", 0.4))
    elif pose == "sit":
        k = ff or 1
        for e in (-1, 1):
            kx, ky = x + k * h * (0.21 + e * 0.015), hipy + h * 0.005
            c.blob([(kx - h * .03, y - h * .04), (kx + h * .03, y - h * .04), (kx + k * h * .08, y - h * .002), (kx - k * h * .03, y)], shoe)
            c.limb([(x, hipy), (kx, ky), (kx - k * h * .005, y - h * 0.04)], [lw * 1.3, lw * 1.1, lw * 0.72], dark(legs, 0.2) if e == -1 else legs, sh=("d", 0.3))
    # torso
    d = smooth([(sx - sw * 0.5, sy - h * .012), (sx + sw * 0.5, sy - h * .012), (sx + sw, sy + h * .02), (sx + sw * 0.98, sy + h * 0.12),
                (x + hw * (1.0 + belly * 0.4), hipy - h * 0.08), (x + hw, hipy + h * 0.03), (x - hw, hipy + h * 0.03),
                (x - hw * (1.0 + belly * 0.4), hipy - h * 0.08), (sx - sw * 0.98, sy + h * 0.12), (sx - sw, sy + h * .02)], True)
    # neck
    hx, hy, r = sx + ff * h * 0.016, sy - h * 0.1, h * 0.071
    c.limb([(sx, sy + h * .015), (hx - ff * r * 0.25, hy + r * 0.5)], [h * 0.062, h * 0.056], dark(SKIN[skin], 0.14))
    c.path(d, top, sh=(shade_to, 0.35))
    if f != "b":
        with c.clip(d):
            c.path(smooth([(sx - h * .028, sy - h * .02), (sx + ff * h * .012, sy + h * .028), (sx + h * .028, sy - h * .02)]) + "Z", dark(SKIN[skin], 0.1))
    if vest:
        with c.clip(d):
            c.rect(x - sw * 2, sy + h * .1, sw * 4, h * 0.022, vest)
            c.rect(x - sw * 2, sy + h * .2, sw * 4, h * 0.022, vest)
    if bib:
        with c.clip(d):
            c.path(smooth([(x - hw * 1.4, hipy - h * .12), (x + hw * 1.4, hipy - h * .12), (x + hw * 1.6, hipy + h * .1), (x - hw * 1.6, hipy + h * .1)], True), bib)
            if f != "b":
                bx = (sx + x) / 2 + ff * h * 0.014
                c.rect(bx - sw * 0.62, sy + h * .115, sw * 1.24, h * 0.3, bib, h * .012, sh=(shade_to, 0.3))
                c.rect(bx - sw * 0.3, sy + h * .15, sw * 0.6, h * 0.05, dark(bib, 0.2), h * .008)
            for e in (-1, 1):
                c.line([(sx + e * sw * .55, sy - h * .02), (sx + e * sw * .5 + ff * h * .01, sy + h * .13)], bib, h * 0.022)
    elif pose != "bust":
        with c.clip(d):
            c.rect(x - hw * 2, hipy, hw * 4, h * .05, dark(legs, 0.2))
    if pack and f == "b":
        c.rect(sx - sw * .8, sy + h * .02, sw * 1.6, h * .28, pack, h * .05, sh=("dr", 0.4))
        c.rect(sx - sw * .55, sy + h * .16, sw * 1.1, h * .1, dark(pack, 0.2), h * .02)
    elif pack:
        for e in ((-1, 1) if not ff else (-ff,)):
            c.curve([(sx + e * sw * .6, sy - h * .005), (sx + e * sw * .56, sy + h * .1), (sx + e * sw * .8, sy + h * .2)], dark(pack, 0.15), h * 0.024)
    head(c, hx, hy, r, f, tilt=nod, **look)
    for w in ("l", "r"):
        if w not in behind:
            arm(w)
