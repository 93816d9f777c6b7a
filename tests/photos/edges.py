#!/usr/bin/env python3
"""Makes the photos of tests/photo_edges.rs and tests/photo_private.rs (needs Pillow), beside those of make.py.

  edges.py [FOLDER]

Seen upright in sRGB each shows red, green / blue, yellow (COLOURS). The colour profiles are made here from the
published primaries (IEC 61966-2-1, SMPTE EG 432-1, Adobe RGB 1998); nobody's file is copied.
"""
import pathlib
import struct
import sys
import zlib

from PIL import Image, PngImagePlugin

WIDTH, HEIGHT = 96, 64
COLOURS = [(200, 60, 40), (60, 160, 70), (50, 80, 180), (220, 190, 60)]
CANARY = "CANARY-NEVER-PUBLISH"
XMP = ('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
       '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="40,25.0N" exif:Note="%s"/>'
       "</rdf:RDF></x:xmpmeta>" % CANARY).encode()

# Red, green and blue of each colour space as seen under D50, and how its stored values become light.
SRGB = [(0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410)]
P3 = [(0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407)]


def light(v):
    return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4


def stored(v):
    return v * 12.92 if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055


def solve(columns, xyz):
    """The three numbers by which `columns` add up to `xyz` (Cramer's rule)."""
    def det(a, b, c):
        return (a[0] * (b[1] * c[2] - b[2] * c[1]) - b[0] * (a[1] * c[2] - a[2] * c[1])
                + c[0] * (a[1] * b[2] - a[2] * b[1]))
    whole = det(*columns)
    return [det(*[xyz if i == j else columns[j] for j in range(3)]) / whole for i in range(3)]


def as_stored_in(primaries, curve, rgb):
    linear = [light(v / 255) for v in rgb]
    xyz = [sum(SRGB[i][k] * linear[i] for i in range(3)) for k in range(3)]
    return tuple(round(255 * curve(min(max(v, 0), 1))) for v in solve(primaries, xyz))


def profile(space, curve, primaries=()):
    """A version 2 colour profile (ICC.1:2001-04)."""
    fixed = lambda *values: b"".join(struct.pack(">i", round(v * 65536)) for v in values)
    tags = [(b"desc", b"desc" + struct.pack(">II", 0, 5) + b"test\0" + bytes(78)),
            (b"cprt", b"text\0\0\0\0CC0-1.0\0"), (b"wtpt", b"XYZ \0\0\0\0" + fixed(0.9642, 1.0, 0.8249))]
    tags += [(name, b"XYZ \0\0\0\0" + fixed(*p)) for name, p in zip((b"rXYZ", b"gXYZ", b"bXYZ"), primaries)]
    trc = b"curv\0\0\0\0" + struct.pack(">I", len(curve)) + b"".join(struct.pack(">H", v) for v in curve)
    tags += [(name, trc) for name in ((b"rTRC", b"gTRC", b"bTRC") if primaries else (b"kTRC",))]
    table, data, at = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for name, body in tags:
        body += bytes(-len(body) % 4)
        table += name + struct.pack(">II", at + len(data), len(body))
        data += body
    head = struct.pack(">I4sI4s4s4s12s4s", at + len(data), b"none", 0x02100000, b"mntr", space, b"XYZ ", bytes(12), b"acsp")
    return head.ljust(68, b"\0") + fixed(0.9642, 1.0, 0.8249) + bytes(48) + table + data


SRGB_CURVE = [round(65535 * light(i / 255)) for i in range(256)]
ICC_P3 = profile(b"RGB ", SRGB_CURVE, P3)
ICC_GREY = profile(b"GRAY", [256])


def picture(colours=COLOURS, mode="RGB", size=(WIDTH, HEIGHT)):
    image = Image.new(mode, size)
    w, h = size[0] // 2, size[1] // 2
    for i, colour in enumerate(colours):
        image.paste(colour, (i % 2 * w, i // 2 * h, i % 2 * w + w, i // 2 * h + h))
    return image


def segment(marker, body):
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(depth, kind, pixel, extra=b"", size=(WIDTH, HEIGHT)):
    """A PNG of which `pixel(quarter)` gives the bytes of a pixel; Pillow writes no 16 bits of colour."""
    rows = b""
    for y in range(size[1]):
        rows += b"\0" + b"".join(pixel(2 * (2 * y >= size[1]) + (2 * x >= size[0])) for x in range(size[0]))
    head = struct.pack(">IIBBBBB", *size, depth, kind, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + extra + chunk(b"IDAT", zlib.compress(rows, 9))
            + chunk(b"IEND", b""))


def private_exif(image):
    exif = image.getexif()
    exif[0x010F] = exif[0x0110] = exif[0x010E] = exif[0x8298] = CANARY
    exif[0x0112] = 6
    exif.get_ifd(0x8825).update({1: "N", 2: (40.0, 25.0, 0.0), 3: "W", 4: (3.0, 42.0, 0.0)})
    exif.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0" + CANARY.encode()
    return exif.tobytes()


def main():
    out = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent
    jpeg = dict(format="JPEG", quality=92, subsampling=0)
    upright = picture()
    picture([as_stored_in(P3, stored, c) for c in COLOURS]).save(out / "p3.png", icc_profile=ICC_P3)
    upright.save(out / "progressive.jpg", progressive=True, **jpeg)
    # 40, 110, 180 and 250 as grey; with the profile each is stored as plain light.
    greys = [40, 110, 180, 250]
    picture([round(255 * light(v / 255)) for v in greys], "L").save(out / "grey-linear.jpg", icc_profile=ICC_GREY, **jpeg)
    (out / "grey-sixteen.png").write_bytes(png(16, 0, lambda i: struct.pack(">H", greys[i] * 257)))
    frames = dict(save_all=True, append_images=[Image.new("RGB", (WIDTH, HEIGHT), "white")], duration=200, loop=0)
    few = upright.convert("P", palette=Image.Palette.ADAPTIVE)
    few.save(out / "private.gif", comment=CANARY.encode(), **frames)
    upright.save(out / "still.webp", lossless=True)

    exif = private_exif(upright.copy())
    icc = dict(exif=exif, icc_profile=ICC_P3)
    sideways = picture([as_stored_in(P3, stored, c) for c in COLOURS]).transpose(Image.Transpose.ROTATE_90)
    sideways.save(out / "private.jpg", xmp=XMP, comment=CANARY.encode(), **icc, **jpeg)
    data = (out / "private.jpg").read_bytes()
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", 5 + len(CANARY)) + b"\x1c\x02\x78" + struct.pack(
        ">H", len(CANARY)) + CANARY.encode()
    tail = b"PK\x03\x04<html>" + CANARY.encode()
    (out / "private.jpg").write_bytes(data[:2] + segment(0xED, iptc) + segment(0xEC, b"Ducky" + CANARY.encode()) + data[2:] + tail)
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", CANARY)
    texts.add_text("Author", CANARY, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
    sideways.save(out / "private.png", pnginfo=texts, **icc)
    with open(out / "private.png", "ab") as file:
        file.write(tail)
    sideways.save(out / "private.webp", xmp=XMP, quality=92, **icc)
    with open(out / "private.webp", "ab") as file:
        file.write(tail)
    gif = (out / "private.gif").read_bytes()
    xmp = b"\x21\xff\x0bXMP DataXMP" + XMP + b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    at = gif.index(b"\x21\xfe")
    (out / "private.gif").write_bytes(gif[:at] + xmp + gif[at:] + tail)
    # A JPEG whose JFIF header holds a thumbnail of two pixels.
    plain = (out / "grey-linear.jpg").read_bytes()
    small = segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\x02\x01" + b"THUMBS")
    (out / "thumbnail.jpg").write_bytes(plain[:2] + small + plain[20:])
    # Between the scans of a progressive JPEG a comment may stand, too.
    data = (out / "progressive.jpg").read_bytes()
    scan = data.index(b"\xff\xda")
    second = data.index(b"\xff\xc4", scan)
    note = segment(0xFE, CANARY.encode())
    (out / "note-between-scans.jpg").write_bytes(data[:second] + note + data[second:])
    print(sum(f.stat().st_size for f in out.iterdir() if f.suffix != ".py"), "bytes")


main()
