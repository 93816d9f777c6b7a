"""Pictures of exchange: two who talk, and the shelf of lent tools."""
import props as P
from canvas import INK, dark, light, rrect
from people import LOOKS, hand, person


def bubbles(c):
    """Two learners talk; both bubbles are full of the same tools."""
    c.rect(0, 0, 800, 1067, "#f4b9a0")
    c.rect(800, 0, 800, 1067, "#f8e3b4")
    c.shade(rrect(0, 0, 800, 1067), "d", 0.35, "#c8472f")
    c.shade(rrect(800, 0, 800, 1067), "d", 0.4, "#d9902f")
    c.glow(800, 420, 520, "#fff7e0", 0.7)
    icons = [("hammer", -215, -92), ("gear", 0, -96), ("wrench", 205, -92), ("pliers", -205, 98), ("bolt", 0, 94), ("driver", 212, 92)]

    def talk(x, y, ink, ground, tail, order):
        w, h = 680, 430
        c.path(rrect(x - w / 2 + 12, y - h / 2 + 16, w, h, 110), dark(ground, 0.18), op=0.35)
        P.bubble(c, x - w / 2, y - h / 2, w, h, ground, tail)
        for (name, _, _), (_, dx, dy) in zip(order, icons):
            px, py = x + dx, y + dy
            if name == "gear":
                P.gear(c, px, py, 66, ink[0], 12)
            elif name == "bolt":
                c.path(f"M{px + 20},{py - 74}l-56,84h32l-18,64l56,-80h-34Z", ink[1], sh=("d", 0.3))
            elif name == "hammer":
                P.hammer(c, px, py, 0.72, 28, ink[2], ink[1])
            elif name == "wrench":
                P.wrench(c, px, py, 0.76, -32, ink[0])
            elif name == "pliers":
                P.pliers(c, px, py, 0.74, 20, ink[1], ink[2])
            else:
                P.driver(c, px, py, 0.76, -30, ink[1], ink[2])
    talk(396, 262, ("#f6e6c4", "#f2c14e", "#bfe0dc"), "#1f6f78", -1, icons)
    talk(1204, 262, ("#c8472f", "#1f6f78", "#5d7480"), "#fffaf0", 1, icons[::-1])
    h = 1120
    person(c, 275, 1640, h, 1, pose="bust", top="#f6e6c4", bib="#1f6f78", sleeve=False, lh=(440, 960), rh=(640, 850), **LOOKS[10])
    person(c, 1325, 1640, h, -1, pose="bust", top="#c8472f", bib="#33405e", lh=(960, 850), rh=(1160, 960), **LOOKS[3])
    c.glow(800, 880, 210, "#fff7e0", 0.8)
    c.rect(0, 1000, 1600, 70, "#8a4f36", sh=("d", 0.4))
    c.rect(0, 1000, 1600, 11, "#d99a5c")
    P.vise(c, 795, 1006, 1.5, "#33405e")
    P.gear(c, 832, 832, 74, "#e9a02c", 12)


def shelf(c):
    """A shelf of tools with gaps; one is handed over the counter."""
    c.rect(0, 0, 1600, 1067, "#24504a")
    c.shade(rrect(0, 0, 1600, 800), "l", 0.45, "#0f2a30")
    wood, back, gap = "#b9743f", "#3a6f63", "#2c584f"
    c.rect(60, 40, 1480, 650, "#8a5233", 8, sh=("d", 0.3))
    for r in range(3):
        for k in range(6):
            x, y = 84 + k * 242, 62 + r * 210
            c.rect(x, y, 222, 186, back, 4, sh=("d", 0.4))
            c.rect(x, y + 176, 222, 14, light(wood, 0.35))
            cx, cy, i = x + 111, y + 92, r * 6 + k
            missing = i in (2, 7, 9, 15)
            kind = (0, 1, 2, 3, 4, 5, 3, 2, 6, 0, 5, 4, 1, 6, 0, 2, 3, 1)[i]
            flat = gap if missing else None
            q = {"grip": flat or ("#d4502f", "#e9a02c", "#5fa5b5")[i % 3], "col": flat or "#b9c7c9"}
            if missing:
                c.rect(x + 24, y + 14, 174, 150, back, 14)
                c.path(rrect(x + 24, y + 14, 174, 150, 14), stroke="#6fa595", sw=4)
            if kind == 0:
                P.hammer(c, cx, cy, 0.66, 40, q["col"], flat or wood)
            elif kind == 1:
                for e in (-1, 0, 1):
                    P.wrench(c, cx + e * 56, cy + 4, 0.62 - .08 * e, 0, q["col"])
            elif kind == 2:
                P.cordless(c, cx - 24, cy - 14, 0.62, "#e9a02c", flat=flat)
            elif kind == 3:
                P.toolbox(c, cx, y + 176, 0.56, ("#d4502f", "#e9a02c")[i % 2])
            elif kind == 4:
                P.saw(c, cx - 20, cy + 14, 0.68, 0, q["grip"], q["col"])
            elif kind == 5:
                for e in (-1, 0, 1):
                    P.driver(c, cx + e * 52, cy, 0.64, 0, ("#d4502f", "#e9a02c", "#5fa5b5")[e + 1])
            else:
                P.helmet(c, cx, y + 168, 0.8, "#e9a02c")
    c.glow(800, 620, 330, "#ffe9b0", 0.45)
    h = 850
    person(c, 1010, 1210, h, -1, pose="bust", top="#f6e6c4", bib="#d4502f", sleeve=False, lh=(880, 640), rh=(915, 660), **LOOKS[5])
    c.rect(0, 830, 1600, 60, "#d99a5c", sh=("d", 0.4))
    c.rect(0, 830, 1600, 12, "#f6d2a0")
    c.rect(0, 890, 1600, 180, "#7a4630", sh=("d", 0.45))
    for x in range(40, 1600, 190):
        c.rect(x, 912, 160, 160, "#8f5639", 6, sh=("dr", 0.3))
    # book of loans, bell
    c.path("M1200,826l40,-34h190l30,34Z", "#fff3dc", sh=("r", 0.25))
    P.scribble(c, 1262, 804, 140, 2, "#9fb0b5", 12, 4)
    c.line([(1420, 812), (1480, 782)], "#d4502f", 9)
    c.path("M1080,828a40,40 0 0 1 80,0Z", "#e9b44c", sh=("r", 0.4))
    c.circ(1120, 786, 7, INK)
    person(c, 520, 1330, 980, 1, top="#5f86a5", legs="#24304e", lh=(690, 760), rh=(740, 670), pack="#e9b44c", shadow=False, **LOOKS[9])
    P.cordless(c, 830, 640, 1.15, "#e9a02c", flip=True)
    hand(c, 900, 656, 22, 0, 180)
    hand(c, 752, 668, 25, 1, -20)


SCENES = {
    "practices/language-buddies/bubbles.jpg": bubbles,
    "practices/tool-library/shelf.jpg": shelf,
}
