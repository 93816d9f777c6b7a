#!/usr/bin/env python3
"""Draws the photos of tests/photos.rs. Needs Pillow; the results are committed.

Every picture is 60 × 40: red at the upper left, green at the upper right, blue at the lower left, white at the lower
right, as it is meant to be seen. CANARY stands in every place where metadata can stand.
"""
import io
import os
import struct
import zlib

from PIL import Image, ImageCms, PngImagePlugin

HERE = os.path.dirname(os.path.abspath(__file__))
CANARY = "CANARY-4711"
CORNERS = [((0, 0), (200, 30, 30)), ((30, 0), (30, 160, 60)), ((0, 20), (40, 60, 190)), ((30, 20), (245, 245, 245))]


def picture():
    image = Image.new("RGB", (60, 40))
    for place, colour in CORNERS:
        image.paste(Image.new("RGB", (30, 20), colour), place)
    return image


def path(name):
    return os.path.join(HERE, name)


def exif(orientation=1, gps=True):
    data = Image.Exif()
    data[0x0112] = orientation
    data[0x010F] = CANARY            # Make
    data[0x013B] = CANARY            # Artist
    data[0x9286] = CANARY            # UserComment
    if gps:
        data[0x8825] = {1: "N", 2: (52.0, 22.0, 12.0), 3: "E", 4: (9.0, 44.0, 4.0)}
    return data


XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description creator="{CANARY}"/></rdf:RDF></x:xmpmeta>'.encode()
XMP_GPS = XMP.replace(b"creator=", b'exif:GPSLatitude="52,22N" creator=')


def segments(jpeg, *extra):
    """A JPEG with segments put behind its first marker, and a tail behind its end."""
    blocks = b"".join(struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data for marker, data in extra)
    return jpeg[:2] + blocks + jpeg[2:] + b"PK\x03\x04<script>" + CANARY.encode()


def jpeg(image, **options):
    out = io.BytesIO()
    image.save(out, "JPEG", quality=92, **options)
    return out.getvalue()


def write(name, data):
    with open(path(name), "wb") as file:
        file.write(data)


def wide_gamut(name, primaries, gamma):
    """A picture whose stored values mean the same colours in another space: matrix profile with one gamma."""
    profile = matrix_profile(primaries, gamma)
    image = picture()
    srgb = ImageCms.createProfile("sRGB")
    out = ImageCms.profileToProfile(image, srgb, ImageCms.ImageCmsProfile(io.BytesIO(profile)), renderingIntent=1)
    write(name, jpeg(out, icc_profile=profile, subsampling=0))


def matrix_profile(primaries, gamma):
    """An ICC v2 matrix profile (made here, so that no one's licence is touched); primaries are XYZ at D50."""
    def tag_text(text):
        return b"desc" + bytes(4) + struct.pack(">I", len(text) + 1) + text + b"\0" + bytes(4 + 4 + 2 + 1 + 67)

    def tag_xyz(x, y, z):
        return b"XYZ " + bytes(4) + b"".join(struct.pack(">i", round(v * 65536)) for v in (x, y, z))

    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256)) + bytes(2)
    tags = [(b"desc", tag_text(b"test")), (b"cprt", b"text" + bytes(4) + b"CC0\0"), (b"wtpt", tag_xyz(0.9642, 1.0, 0.8249)),
            (b"rXYZ", tag_xyz(*primaries[0])), (b"gXYZ", tag_xyz(*primaries[1])), (b"bXYZ", tag_xyz(*primaries[2])),
            (b"rTRC", curve), (b"gTRC", curve), (b"bTRC", curve)]
    body, table, offset = b"", b"", 128 + 4 + 12 * len(tags)
    for name, data in tags:
        data += bytes(-len(data) % 4)
        table += struct.pack(">4sII", name, offset + len(body), len(data))
        body += data
    size = offset + len(body)
    head = struct.pack(">I4sI4s4s4s", size, b"lcms", 0x02100000, b"mntr", b"RGB ", b"XYZ ") + bytes(12) + b"acsp" + bytes(28)
    head += struct.pack(">iii", 63190, 65536, 54061)
    head += bytes(128 - len(head))
    return head + struct.pack(">I", len(tags)) + table + body


def turned(image, orientation):
    """The picture as a camera stores it that was held so; turning it upright gives the picture again."""
    how = {2: [Image.FLIP_LEFT_RIGHT], 3: [Image.ROTATE_180], 4: [Image.FLIP_TOP_BOTTOM], 5: [Image.TRANSPOSE],
           6: [Image.ROTATE_90], 7: [Image.TRANSVERSE], 8: [Image.ROTATE_270]}
    for step in how.get(orientation, []):
        image = image.transpose(step)
    return image


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main():
    image = picture()
    for orientation in range(1, 9):
        data = jpeg(turned(image, orientation), exif=exif(orientation), subsampling=0)
        iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x10\x1c\x02\x74\0\x0b" + CANARY.encode()
        write(f"turned-{orientation}.jpg", segments(
            data, (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP), (0xED, iptc), (0xFE, CANARY.encode())))
    # Primaries adapted to D50: Display P3 (SMPTE EG 432-1) and Adobe RGB (1998).
    wide_gamut("p3.jpg", [(0.5151, 0.2412, -0.0011), (0.2920, 0.6922, 0.0419), (0.1571, 0.0666, 0.7841)], 2.2)
    wide_gamut("adobe-rgb.jpg", [(0.6097, 0.3111, 0.0195), (0.2053, 0.6257, 0.0609), (0.1492, 0.0632, 0.7446)], 563 / 256)
    write("inks.jpg", jpeg(image.convert("CMYK")))
    write("inks-unmarked.jpg", jpeg(image.convert("CMYK")).replace(b"Adobe", b"Abode", 1))
    write("grey.jpg", jpeg(image.convert("L")))
    write("xmp-position.jpg", segments(jpeg(image), (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP_GPS)))

    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", CANARY)
    notes.add_itxt("XML:com.adobe.xmp", XMP.decode())
    notes.add_text("Author", CANARY, zip=True)
    image.save(path("plain.png"), pnginfo=notes, exif=exif())
    image.convert("P", palette=Image.ADAPTIVE).save(path("palette.png"), pnginfo=notes)
    clear = image.convert("RGBA")
    clear.paste((0, 0, 0, 0), (30, 20, 60, 40))
    clear.save(path("alpha.png"), pnginfo=notes)
    clear.convert("LA").save(path("grey-alpha.png"))
    image.convert("RGBA").save(path("opaque.png"))
    wide = Image.new("I;16", (60, 40))
    wide.putdata([sum(image.getpixel((x, y))) * 85 for y in range(40) for x in range(60)])
    wide.save(path("sixteen.png"))
    image.save(path("plain.webp"), lossless=True, exif=exif(), xmp=XMP)
    clear.save(path("alpha.webp"), lossless=True, xmp=XMP)
    other = turned(image, 3)
    image.save(path("moving.gif"), save_all=True, append_images=[other], duration=200, loop=0, comment=CANARY.encode())
    image.save(path("moving.webp"), save_all=True, append_images=[other], duration=200, lossless=True, xmp=XMP)

    # Large enough to be shown, and not plain: the same in two kinds of file.
    steps = Image.linear_gradient("L").resize((960, 640)).rotate(30)
    steps.paste(Image.radial_gradient("L").resize((400, 400)), (100, 100))
    steps.save(path("alike.png"), optimize=True)
    steps.save(path("alike.webp"), quality=40)

    # The first bytes of a photo as an iPhone stores it.
    write("phone.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")

    # A PNG that says it has 16,000 × 6,000 pixels in a few hundred bytes: a bomb when it is decoded without a limit.
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 16000, 6200, 16, 6, 0, 0, 0))
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(bytes(16000 * 8 + 1)) for _ in range(40)) + packer.flush()
    write("bomb.png", bomb + chunk(b"IDAT", data) + chunk(b"IEND", b""))


if __name__ == "__main__":
    main()
