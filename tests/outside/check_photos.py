#!/usr/bin/env python3
"""Opens every picture of a built site with another decoder (Pillow), has exiftool look at it, and looks for what must
not be there.

  check_photos.py FOLDER [PHOTO=MADE …] [--distance N]

Every .webp, .jpg and .jpeg decodes to its end, and has no EXIF, XMP, IPTC, comment, colour profile or bytes behind its
end. Of each pair, an original and a file made of it, the means of 8 × 8 places differ by N of 255 at most (default 6).
Pairs must show the whole photo, not a crop.
"""
import argparse
import io
import json
import pathlib
import struct
import subprocess
import sys

from PIL import Image, ImageCms, ImageOps

PRIVATE = ("exif", "xmp", "icc_profile", "comment", "photoshop", "XML:com.adobe.xmp")


def extra_bytes(data):
    """How many bytes stand behind the picture's end."""
    if data[:4] == b"RIFF":
        return len(data) - 8 - struct.unpack("<I", data[4:8])[0]
    at = 2
    while data[at:at + 2] != b"\xff\xd9":
        # A part with a length, or one step through coded pixels, in which ff 00 and ff d0 to ff d7 are no marker.
        coded = data[at] != 0xFF or data[at + 1] in (0, 1, 0xFF, *range(0xD0, 0xD9))
        at += 1 if coded else 2 + struct.unpack(">H", data[at + 2:at + 4])[0]
    return len(data) - at - 2


def faults(path):
    data = path.read_bytes()
    try:
        with Image.open(io.BytesIO(data)) as picture:
            picture.load()
            found = [name for name in PRIVATE if picture.info.get(name)]
        extra = extra_bytes(data)
    except Exception as error:  # whatever Pillow says of a broken file
        return [f"cannot be decoded: {error}"]
    return [f"has {name}" for name in found] + ([f"has {extra} bytes behind its end"] if extra else [])


# What exiftool tells of the file and the picture itself.
PLAIN = ("ExifTool", "System", "File", "JFIF", "RIFF", "Composite")


def told(paths):
    """What exiftool finds beside the picture."""
    if not paths:
        return []
    arguments = "".join(f"{path}\n" for path in paths)
    done = subprocess.run(["exiftool", "-j", "-G1", "-a", "-u", "-@", "-"], input=arguments, capture_output=True, text=True, check=True)
    return [f"{facts['SourceFile']}: {tag}: {value}" for facts in json.loads(done.stdout) for tag, value in facts.items()
            if tag != "SourceFile" and tag.split(":")[0] not in PLAIN]


def seen(path):
    """The picture upright, in sRGB, on white, as 8 × 8 places."""
    picture = Image.open(path)
    profile = picture.info.get("icc_profile")
    picture = ImageOps.exif_transpose(picture)
    if picture.mode in ("P", "LA", "RGBA"):
        picture = picture.convert("RGBA")
        picture = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture)
    picture = picture.convert("RGB")
    if profile:
        srgb = ImageCms.createProfile("sRGB")
        picture = ImageCms.profileToProfile(picture, ImageCms.ImageCmsProfile(io.BytesIO(profile)), srgb)
    small = picture.resize((8, 8), Image.Resampling.BOX)
    return [small.getpixel((x, y)) for y in range(8) for x in range(8)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("pairs", nargs="*", metavar="PHOTO=MADE")
    parser.add_argument("--distance", type=int, default=6)
    args = parser.parse_args()
    pictures = [path for path in sorted(args.folder.rglob("*")) if path.suffix.lower() in (".webp", ".jpg", ".jpeg")]
    count = len(pictures)
    errors = [f"{path}: {fault}" for path in pictures for fault in faults(path)] + told(pictures)
    for pair in args.pairs:
        photo, _, made = pair.partition("=")
        worst = max(abs(a - b) for one, other in zip(seen(photo), seen(made)) for a, b in zip(one, other))
        if worst > args.distance:
            errors.append(f"{made}: a colour is off by {worst} of 255 from {photo}")
    if not count:
        errors.append(f"{args.folder}: no pictures")
    print("\n".join(errors) or f"{count} pictures and {len(args.pairs)} pairs are sound")
    sys.exit(bool(errors))


main()
