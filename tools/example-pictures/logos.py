"""Writes the marks of the seven partners as small SVG files into the example project."""
import math
from pathlib import Path

TARGET = Path(__file__).resolve().parents[2] / "example-project" / "partners"


def points(pairs):
    return " ".join(f"{x:.1f},{y:.1f}".replace(".0", "") for x, y in pairs)


def star(cx, cy, r, q, k, turn=-90):
    """A star with k points of radius r, notches at q."""
    return points((cx + math.cos(math.radians(turn + i * 180 / k)) * (r if i % 2 == 0 else q),
                   cy + math.sin(math.radians(turn + i * 180 / k)) * (r if i % 2 == 0 else q)) for i in range(2 * k))


def gear(cx, cy, r, teeth, depth=0.8):
    pts = []
    for i in range(teeth):
        for off, q in ((-0.3, r), (0.3, r), (0.38, r * depth), (0.62, r * depth)):
            a = (i + off) / teeth * 2 * math.pi - math.pi / 2
            pts.append((cx + math.cos(a) * q, cy + math.sin(a) * q))
    return points(pts)


def bbs_nordstadt():
    """A compass needle to the north in a gear."""
    return (f'<rect width="240" height="240" rx="44" fill="#17507a"/><polygon points="{gear(120, 120, 96, 12)}" fill="#f6ead0"/>'
            '<circle cx="120" cy="120" r="58" fill="#17507a"/><path d="M120 54l26 66h-52z" fill="#f2b632"/>'
            '<path d="M120 186l-26-66h52z" fill="#f6ead0"/><circle cx="120" cy="120" r="9" fill="#17507a"/>')


def hwk_nordstadt():
    """A hammer over a set square on a seal."""
    return (f'<polygon points="{star(120, 120, 118, 106, 24)}" fill="#b5322a"/><circle cx="120" cy="120" r="88" fill="none" stroke="#fbeecb" stroke-width="5"/>'
            '<path d="M66 172V84l88 88z M86 152h20l-20-20z" fill="#f2b632" fill-rule="evenodd"/>'
            '<g transform="rotate(40 130 108)"><rect x="121" y="78" width="18" height="106" rx="8" fill="#fbeecb"/>'
            '<path d="M92 52h58c18 0 28 12 32 30l-34-4H92z" fill="#fbeecb"/></g>')


def ies_manzanares():
    """An arch over two waves, the sun in the arch."""
    return ('<path d="M20 16h200v112c0 56-44 88-100 100C64 216 20 184 20 128z" fill="#d9602f"/>'
            '<path d="M44 140V116a76 76 0 0 1 152 0v24h-30v-22a46 46 0 0 0-92 0v22z" fill="#fff3d8"/>'
            '<circle cx="120" cy="122" r="26" fill="#f7c948"/>'
            '<path d="M42 160q20-14 39 0t39 0 39 0 39 0" fill="none" stroke="#fff3d8" stroke-width="11" stroke-linecap="round"/>'
            '<path d="M74 188q16-12 31 0t31 0 31 0" fill="none" stroke="#7a2417" stroke-width="11" stroke-linecap="round"/>')


def zst_poznan():
    """Two goat heads that meet in a hexagon nut."""
    head = ('M114 104c-8-34-30-54-62-52 22 8 32 22 34 42-16 0-28 8-32 20l22 6c2 30 12 50 30 60l8-10z')
    return ('<path d="M64 14h112l56 106-56 106H64L8 120z" fill="#1f6b50"/>'
            f'<path d="{head}" fill="#f6ead0"/><g transform="matrix(-1 0 0 1 240 0)"><path d="{head}" fill="#f2b632"/></g>'
            '<circle cx="94" cy="122" r="6" fill="#1f6b50"/><circle cx="146" cy="122" r="6" fill="#1f6b50"/>'
            '<path d="M120 46v26M98 40l8 22M142 40l-8 22" stroke="#f6ead0" stroke-width="8" stroke-linecap="round"/>')


def mtal_ankara():
    """An eight-pointed star of two squares with a tulip."""
    return ('<circle cx="120" cy="120" r="118" fill="#0f7f8c"/><rect x="54" y="54" width="132" height="132" fill="#f6ead0"/>'
            '<rect x="54" y="54" width="132" height="132" fill="#f6ead0" transform="rotate(45 120 120)"/>'
            '<circle cx="120" cy="120" r="62" fill="#0f7f8c"/>'
            '<path d="M120 72c14 12 18 26 18 38 6-4 12-12 14-22 14 30 4 60-32 62-36-2-46-32-32-62 2 10 8 18 14 22 0-12 4-26 18-38z" fill="#e4572e"/>'
            '<path d="M120 150v26" stroke="#f6ead0" stroke-width="8" stroke-linecap="round"/>')


def epal_thessaloniki():
    """A tower with battlements, a current as its stair."""
    return ('<rect width="240" height="240" rx="120" fill="#24408f"/>'
            '<path d="M66 204V84h-8V56h18v14h18V56h18v14h16V56h18v14h18V56h18v28h-8v120z" fill="#fdf6e3"/>'
            '<path d="M92 56V28h14v10h28V28h14v28z" fill="#fdf6e3"/>'
            '<path d="M132 92l-40 58h24l-10 46 44-62h-26z" fill="#f2a81d"/>'
            '<path d="M34 204h172" stroke="#7fc4dd" stroke-width="12" stroke-linecap="round"/>')


def most_plovdiv():
    """A bridge over hills, its reflection below."""
    return ('<rect width="300" height="200" y="20" rx="100" fill="#6a2f73"/>'
            '<path d="M40 124a44 44 0 0 1 76-30 52 52 0 0 1 68 0 44 44 0 0 1 76 30z" fill="#f2b632"/>'
            '<path d="M36 124h228v18h-22a26 26 0 0 0-52 0h-14a26 26 0 0 0-52 0h-14a26 26 0 0 0-52 0H36z" fill="#fdf0dc"/>'
            '<path d="M78 172h40M130 172h40M182 172h40M110 192h80" stroke="#e58fa0" stroke-width="9" stroke-linecap="round"/>')


MARKS = {
    "bbs-nordstadt": bbs_nordstadt, "hwk-nordstadt": hwk_nordstadt, "ies-manzanares": ies_manzanares, "zst-poznan": zst_poznan,
    "mtal-ankara": mtal_ankara, "epal-thessaloniki": epal_thessaloniki, "most-plovdiv": most_plovdiv,
}


def main():
    for name, mark in MARKS.items():
        box = "0 20 300 200" if name == "most-plovdiv" else "0 0 240 240"
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{mark()}</svg>\n'
        file = TARGET / name / "logo.svg"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(svg, encoding="utf-8")
        print(f"partners/{name}/logo.svg: {len(svg)} bytes")


if __name__ == "__main__":
    main()
