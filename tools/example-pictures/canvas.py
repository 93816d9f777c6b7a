"""A canvas that collects SVG, and the print: two renderings joined by grain, saved as JPEG.

The style of the series: flat forms in few inks; every soft shade is laid as grain, as in a screen print.
To do that the SVG is rendered with and without its shades (class "g"); the difference is multiplied by noise.
"""
import io
import math
import random
import subprocess
from contextlib import contextmanager

from PIL import Image, ImageChops, ImageFilter

INK, CREAM = "#1b2440", "#f8ecd4"


def rgb(c):
    c = c.lstrip("#")
    return [int(c[i:i + 2], 16) for i in (0, 2, 4)]


def mix(a, b, t):
    """Colour between a (t=0) and b (t=1)."""
    return "#" + "".join(f"{round(x + (y - x) * t):02x}" for x, y in zip(rgb(a), rgb(b)))


def dark(c, t=0.25):
    return mix(c, INK, t)


def light(c, t=0.25):
    return mix(c, CREAM, t)


def n(v):
    return f"{v:.1f}".rstrip("0").rstrip(".")


def smooth(pts, closed=False):
    """Path data of a Catmull-Rom curve through the points."""
    k = len(pts)
    d = f"M{n(pts[0][0])},{n(pts[0][1])}"
    for i in range(k if closed else k - 1):
        def p(j):
            return pts[j % k] if closed else pts[max(0, min(k - 1, j))]
        a, b, c, e = p(i - 1), p(i), p(i + 1), p(i + 2)
        d += "C" + " ".join(f"{n(u)},{n(v)}" for u, v in (
            (b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6),
            (c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6), c))
    return d + ("Z" if closed else "")


def straight(pts, closed=True):
    return "M" + "L".join(f"{n(x)},{n(y)}" for x, y in pts) + ("Z" if closed else "")


def rrect(x, y, w, h, r=0):
    if r <= 0:
        return straight([(x, y), (x + w, y), (x + w, y + h), (x, y + h)])
    r = min(r, w / 2, h / 2)
    a = f"a{n(r)},{n(r)} 0 0 1 "
    return (f"M{n(x + r)},{n(y)}h{n(w - 2 * r)}{a}{n(r)},{n(r)}v{n(h - 2 * r)}{a}{n(-r)},{n(r)}"
            f"h{n(2 * r - w)}{a}{n(-r)},{n(-r)}v{n(2 * r - h)}{a}{n(r)},{n(-r)}Z")


def oval(x, y, rx, ry):
    return f"M{n(x - rx)},{n(y)}a{n(rx)},{n(ry)} 0 1 0 {n(2 * rx)},0a{n(rx)},{n(ry)} 0 1 0 {n(-2 * rx)},0Z"


DIRS = {"r": (0, 0, 1, 0), "l": (1, 0, 0, 0), "d": (0, 0, 0, 1), "u": (0, 1, 0, 0),
        "dr": (0, 0, 1, 1), "dl": (1, 0, 0, 1), "ur": (0, 1, 1, 0), "ul": (1, 1, 0, 0)}


class Canvas:
    def __init__(self, w, h, seed=1):
        self.w, self.h, self.out, self.ids = w, h, [], 0
        self.rnd = random.Random(seed)
        self.seed = seed

    # ---- forms -------------------------------------------------------------------------------
    def path(self, d, fill="none", stroke=None, sw=0, sh=None, op=None):
        """A form. sh = (direction, strength[, colour]) lays a grain shade over it."""
        s = f'<path d="{d}" fill="{fill}"'
        if stroke:
            s += f' stroke="{stroke}" stroke-width="{n(sw)}" stroke-linecap="round" stroke-linejoin="round"'
        if op is not None:
            s += f' opacity="{op}"'
        self.out.append(s + "/>")
        if sh:
            # A light form is shaded warm: ink on cream would print as dirty grey.
            base = fill if fill != "none" else INK
            warm = base.startswith("#") and sum(rgb(base)) > 590
            self.shade(d, *sh) if len(sh) > 2 else self.shade(d, *sh, mix(base, "#7a3b2a", 0.75) if warm else INK)

    def shade(self, d, to="r", a=0.35, col=INK, start=0.15):
        """Grain shade growing towards `to` inside path d."""
        self.ids += 1
        x1, y1, x2, y2 = DIRS[to]
        self.out.append(
            f'<linearGradient id="s{self.ids}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}">'
            f'<stop offset="{start}" stop-color="{col}" stop-opacity="0"/>'
            f'<stop offset="1" stop-color="{col}" stop-opacity="{a}"/></linearGradient>'
            f'<path class="g" d="{d}" fill="url(#s{self.ids})"/>')

    def glow(self, x, y, r, col=CREAM, a=0.8, ry=None):
        """Grain light (or dark) fading from a centre."""
        self.ids += 1
        self.out.append(
            f'<radialGradient id="s{self.ids}"><stop offset="0" stop-color="{col}" stop-opacity="{a}"/>'
            f'<stop offset="1" stop-color="{col}" stop-opacity="0"/></radialGradient>'
            f'<path class="g" d="{oval(x, y, r, ry or r)}" fill="url(#s{self.ids})"/>')

    def rect(self, x, y, w, h, fill, r=0, **k):
        self.path(rrect(x, y, w, h, r), fill, **k)

    def poly(self, pts, fill, **k):
        self.path(straight(pts), fill, **k)

    def blob(self, pts, fill, **k):
        self.path(smooth(pts, True), fill, **k)

    def ell(self, x, y, rx, ry, fill, **k):
        self.path(oval(x, y, rx, ry), fill, **k)

    def circ(self, x, y, r, fill, **k):
        self.path(oval(x, y, r, r), fill, **k)

    def line(self, pts, col, sw, **k):
        self.path(straight(pts, False), stroke=col, sw=sw, **k)

    def curve(self, pts, col, sw, **k):
        self.path(smooth(pts), stroke=col, sw=sw, **k)

    def ring(self, x, y, r, col, sw, **k):
        self.path(oval(x, y, r, r), stroke=col, sw=sw, **k)

    def limb(self, pts, widths, fill, **k):
        """A tapered bent form along the points (one width each)."""
        left, right = [], []
        for i, (x, y) in enumerate(pts):
            a, b = pts[max(0, i - 1)], pts[min(len(pts) - 1, i + 1)]
            dx, dy = b[0] - a[0], b[1] - a[1]
            m = math.hypot(dx, dy) or 1
            ox, oy = -dy / m * widths[i] / 2, dx / m * widths[i] / 2
            left.append((x + ox, y + oy))
            right.append((x - ox, y - oy))
        (ax, ay), (bx, by) = pts[0], pts[-1]
        self.circ(ax, ay, widths[0] / 2, fill)
        self.circ(bx, by, widths[-1] / 2, fill)
        d = smooth(left) + "L" + smooth(right[::-1])[1:] + "Z"
        self.path(d, fill, **k)

    # ---- groups ------------------------------------------------------------------------------
    @contextmanager
    def move(self, x=0, y=0, s=1, rot=0, flip=False):
        self.out.append(f'<g transform="translate({n(x)},{n(y)}) rotate({n(rot)}) '
                        f'scale({-s if flip else s:.4f},{s:.4f})">')
        yield self
        self.out.append("</g>")

    @contextmanager
    def clip(self, d):
        self.ids += 1
        self.out.append(f'<clipPath id="c{self.ids}"><path d="{d}"/></clipPath><g clip-path="url(#c{self.ids})">')
        yield self
        self.out.append("</g>")

    # ---- print -------------------------------------------------------------------------------
    def svg(self, shades=True):
        css = "" if shades else "<style>.g{display:none}</style>"
        return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.w}" height="{self.h}" '
                f'viewBox="0 0 {self.w} {self.h}">{css}{"".join(self.out)}</svg>')

    def raster(self, shades):
        png = subprocess.run(["rsvg-convert"], input=self.svg(shades).encode(), stdout=subprocess.PIPE, check=True)
        return Image.open(io.BytesIO(png.stdout)).convert("RGB")

    def print(self):
        flat, soft = self.raster(False), self.raster(True)
        size = flat.size
        raw = random.Random(self.seed * 7919).randbytes(size[0] * size[1])
        grain = Image.frombytes("L", size, raw).filter(ImageFilter.GaussianBlur(1.15))
        grain = grain.point([max(0, min(255, round(127.5 + (v - 127.5) * 2.4))) for v in range(256)])
        grain = Image.merge("RGB", [grain] * 3)

        def grained(d):
            half = ImageChops.multiply(d, grain)
            return ImageChops.add(half, half)
        out = ImageChops.subtract(flat, grained(ImageChops.subtract(flat, soft)))
        return ImageChops.add(out, grained(ImageChops.subtract(soft, flat)))

    def save(self, file, limit=220_000):
        image = self.print()
        for quality in (88, 85, 82, 79, 76, 73, 70, 66, 62, 58):
            buf = io.BytesIO()
            image.save(buf, "JPEG", quality=quality, optimize=True, progressive=True, subsampling=2)
            if buf.tell() <= limit:
                break
        with open(file, "wb") as f:
            f.write(buf.getvalue())
        return quality, buf.tell()
