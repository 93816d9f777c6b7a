"""Hands seen near: a forearm that comes from outside and a hand that grips or lies flat."""
from canvas import INK, dark, light, mix, rrect, smooth
from people import SKIN


def arm(c, skin, sleeve, length=900, bare=90, cuff=None):
    """Forearm along -x; the wrist is at (0, 0)."""
    s = SKIN[skin]
    c.limb([(-bare - 120, 0), (-60, 0), (24, 0)], [112, 92, 84], s, sh=("d", 0.3, mix(s, "#6a2430", 0.7)))
    c.limb([(-length, 0), (-length * .5, 4), (-bare, 0)], [190, 172, 142], sleeve, sh=("d", 0.45))
    c.rect(-bare - 34, -76, 56, 152, cuff or dark(sleeve, 0.25), 16, sh=("d", 0.4))


def grip(c, x, y, ang, s, skin, sleeve, flip=False, **k):
    """A fist from above; what it holds lies across it at 108 from the wrist and is drawn before."""
    col = SKIN[skin]
    line, deep = dark(col, 0.35), mix(col, "#6a2430", 0.7)
    with c.move(x, y, s, ang):
        c.out.append('<g transform="scale(1,-1)">' if flip else "<g>")
        c.glow(66, 6, 96, INK, 0.35, 84)
        arm(c, skin, sleeve, **k)
        palm = smooth([(-6, -42), (40, -58), (88, -62), (108, -30), (108, 34), (88, 60), (40, 54), (-6, 42)], True)
        c.path(palm, col)
        c.shade(palm, "d", 0.35, deep, 0.3)
        for i, w in enumerate((58, 66, 63, 52)):
            d = rrect(76, -62 + i * 31, w, 29, 14)
            c.path(d, light(col, 0.08))
            c.shade(d, "r", 0.45, deep, 0.4)
            c.curve([(86, -36 + i * 31), (110, -33 + i * 31), (72 + w, -36 + i * 31)], line, 2.5)
            c.rect(58 + w, -55 + i * 31, 15, 15, light(col, 0.4), 7)
            c.curve([(92, -56 + i * 31), (96, -48 + i * 31), (92, -40 + i * 31)], line, 2)
        c.limb([(14, -38), (62, -84), (124, -80)], [44, 36, 27], col, sh=("l", 0.2, deep))
        c.rect(112, -90, 22, 15, light(col, 0.4), 7)
        c.out.append("</g>")


def fingers(c, x, y, s, skin, flip=False, n=4):
    """Finger ends round an upright edge, one below the other; they point to -x."""
    col = SKIN[skin]
    with c.move(x, y, s, 0, flip):
        for i in range(n):
            d = rrect(-48 + abs(i - 1.2) * 5, i * 44, 110, 42, 21)
            c.path(d, col)
            c.shade(d, "r", 0.4, mix(col, "#6a2430", 0.7), 0.3)
            c.rect(-42 + abs(i - 1.2) * 5, i * 44 + 11, 20, 20, light(col, 0.4), 9)
