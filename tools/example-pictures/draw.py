"""Draws the pictures of the example project: draw.py [NAME…], without names all of them."""
import sys
import zlib
from pathlib import Path

import scenes_closeups
import scenes_exchange
import scenes_meetings
import scenes_practices
import scenes_skills
import scenes_travel
from canvas import Canvas

TARGET = Path(__file__).resolve().parents[2] / "example-project"
SCENES = {}
for module in (scenes_travel, scenes_meetings, scenes_closeups, scenes_skills, scenes_practices, scenes_exchange):
    SCENES.update(module.SCENES)


def main(names):
    unknown = [name for name in names if not any(name in path for path in SCENES)]
    if unknown:
        sys.exit(f"no such picture: {', '.join(unknown)}; there are:\n" + "\n".join(SCENES))
    for path, scene in SCENES.items():
        if names and not any(name in path for name in names):
            continue
        canvas = Canvas(1600, 1067, seed=zlib.crc32(path.encode()))
        scene(canvas)
        file = TARGET / path
        file.parent.mkdir(parents=True, exist_ok=True)
        quality, size = canvas.save(file)
        print(f"{path}: {size // 1024} KB, quality {quality}")


if __name__ == "__main__":
    main(sys.argv[1:])
