#!/usr/bin/env python3
"""Compares the WebP files that Litfass makes of photos with those of sharp: time, bytes, likeness to the original.

  photos.py PHOTOS LITFASS NODE_MODULES [--measure N]

PHOTOS is a folder of JPEGs, LITFASS the program, NODE_MODULES a folder that has sharp. Both make widths 1600, 960 and
480 at quality 75, sharp one after the other from the same bytes, as eleventy-img asks it to. Litfass also makes its
JPEG and the rest of a site; its time is that of the whole build without a cache. SSIM (8 × 8 box, on grey) is against a
Lanczos reduction of the original by Pillow, for the first N photos. Needs Pillow and numpy.
"""
import argparse
import glob
import os
import re
import shutil
import subprocess
import tempfile
import time

import numpy
from PIL import Image

WIDTHS = (1600, 960, 480)
SHARP = """
const sharp = require("sharp"), fs = require("fs");
const [photos, out] = process.argv.slice(1);
(async () => {
  await Promise.all(fs.readdirSync(photos).filter((name) => name.endsWith(".jpg")).map(async (name) => {
    const bytes = fs.readFileSync(`${photos}/${name}`);
    await Promise.all([1600, 960, 480].map(async (width) => {
      const file = await sharp(bytes).rotate().resize(width).webp({ quality: 75 }).toBuffer();
      fs.writeFileSync(`${out}/${name.slice(0, -4)}-${width}.webp`, file);
    }));
  }));
  console.log(`sharp ${sharp.versions.sharp}, libvips ${sharp.versions.vips}, libwebp ${sharp.versions.webp}`);
})();
"""
PROJECT = """acronym = "PHOTOS"
number = "2023-1-DE02-KA210-VET-000158123"
programme = "erasmus-plus-2021-2027"
granting_authority = "eacea"
start = 2023-01-01
end = 2025-12-31
coordinator = "school"
licence = "CC-BY-4.0"
photo_credit = "The generator"
photo_licence = "CC0-1.0"
fictional = true
[checks]
allow = { L0117 = "for measuring", L0507 = "for measuring", L0614 = "for measuring" }
[site]
theme = "plain"
share_pictures = false
url = "https://example.org"
languages = ["en"]
default_language = "en"
"""
FILES = {
    "project.toml": PROJECT,
    "en.md": "# Photos\n\nFor measuring.\n",
    "partners/school/partner.toml": 'role = "coordinator"\ntype = "vocational-school"\ncountry = "DE"\n',
    "partners/school/en.md": "# School\n\nFor measuring.\n",
    "activities/all/activity.toml": 'kind = "learning-activity"\nstart = 2024-01-01\nonline = true\n',
    "activities/all/en.md": "# All\n\nFor measuring.\n",
}


def ours(program, photos, folder):
    """Seconds, and the files by photo and width."""
    for path, text in FILES.items():
        path = os.path.join(folder, "project", path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    for photo in photos:
        shutil.copy(photo, os.path.join(folder, "project/activities/all"))
    began = time.perf_counter()
    subprocess.run([program, "build", os.path.join(folder, "project"), "--quiet"], check=True)
    seconds = time.perf_counter() - began
    public = os.path.join(folder, "project/public")
    with open(os.path.join(public, "en/activities/all/index.html"), encoding="utf-8") as file:
        large = re.findall(r'class="enlarge" href="(?:\.\./)+(media/[0-9a-f]+-)1600\.webp"', file.read())
    assert len(large) == len(photos), f"{len(large)} photos on the page"
    return seconds, {(photo, width): f"{public}/{begin}{width}.webp" for photo, begin in zip(photos, large) for width in WIDTHS}


def theirs(modules, photos, folder):
    out = os.path.join(folder, "sharp")
    os.makedirs(out)
    began = time.perf_counter()
    environment = {**os.environ, "NODE_PATH": os.path.abspath(modules)}
    subprocess.run(["node", "-e", SHARP, os.path.dirname(photos[0]), out], check=True, env=environment)
    seconds = time.perf_counter() - began
    name = lambda photo: os.path.basename(photo)[:-4]
    return seconds, {(photo, width): f"{out}/{name(photo)}-{width}.webp" for photo in photos for width in WIDTHS}


def box(values, size=8):
    sums = numpy.pad(values, ((1, 0), (1, 0))).cumsum(0).cumsum(1)
    return (sums[size:, size:] - sums[:-size, size:] - sums[size:, :-size] + sums[:-size, :-size]) / size**2


def ssim(a, b):
    mean_a, mean_b = box(a), box(b)
    var_a, var_b, both = box(a * a) - mean_a**2, box(b * b) - mean_b**2, box(a * b) - mean_a * mean_b
    return float((((2 * mean_a * mean_b + 6.5025) * (2 * both + 58.5225)) / ((mean_a**2 + mean_b**2 + 6.5025) * (var_a + var_b + 58.5225))).mean())


def grey(image):
    return numpy.asarray(image.convert("L"), dtype=float)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos")
    parser.add_argument("litfass")
    parser.add_argument("modules")
    parser.add_argument("--measure", type=int, default=15)
    args = parser.parse_args()
    photos = sorted(glob.glob(os.path.join(args.photos, "*.jpg")))
    with tempfile.TemporaryDirectory() as folder:
        made = {"litfass": ours(args.litfass, photos, folder), "sharp": theirs(args.modules, photos, folder)}
        print(f"{len(photos)} photos: " + ", ".join(f"{name} {seconds:.2f} s" for name, (seconds, _) in made.items()))
        print("| width | bytes against sharp's | SSIM litfass | SSIM sharp |\n|---|---|---|---|")
        for width in WIDTHS:
            size = {name: sum(os.path.getsize(files[photo, width]) for photo in photos) for name, (_, files) in made.items()}
            likeness = {name: [] for name in made}
            for photo in photos[: args.measure]:
                for name, (_, files) in made.items():
                    image = Image.open(files[photo, width])
                    reference = Image.open(photo).resize(image.size, Image.Resampling.LANCZOS)
                    likeness[name].append(ssim(grey(reference), grey(image)))
            mean = {name: sum(values) / len(values) for name, values in likeness.items()}
            print(f"| {width} | {size['litfass'] / size['sharp'] - 1:+.1%} | {mean['litfass']:.4f} | {mean['sharp']:.4f} |")


if __name__ == "__main__":
    main()
