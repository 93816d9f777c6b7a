"""Makes src/drawing/land.bin, the coasts and borders of the maps, from Natural Earth (public domain).

    npm install world-atlas@2.0.2
    python3 tools/make_land.py node_modules/world-atlas/countries-50m.json

Natural Earth 1:50m (https://www.naturalearthdata.com) as TopoJSON: arcs that countries share. Arcs are made simpler one by
one, so that neighbours still fit. Written: the number of rings of land, each as its number of points and the points;
then the number of border lines, each likewise. Numbers are LEB128; points are differences (zigzag) of longitude and
latitude in hundredths of a degree, the first from zero.
"""

import json
import sys
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "src/drawing/land.bin"
# In degrees: a map of Europe has about 17 units a degree, so this is two thirds of a unit.
TOLERANCE = 0.04
# Rings with less area than this (square degrees) are too small to be seen.
SMALLEST = 0.02


def arcs(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def simpler(points):
    """Douglas and Peucker, without recursion."""
    keep, stack = {0, len(points) - 1}, [(0, len(points) - 1)]
    while stack:
        a, b = stack.pop()
        (ax, ay), (bx, by) = points[a], points[b]
        length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
        far, where = 0, None
        for i in range(a + 1, b):
            x, y = points[i]
            if length:
                distance = abs((by - ay) * x - (bx - ax) * y + bx * ay - by * ax) / length
            else:
                distance = ((x - ax) ** 2 + (y - ay) ** 2) ** 0.5
            if distance > far:
                far, where = distance, i
        if where is not None and far > TOLERANCE:
            keep.add(where)
            stack += [(a, where), (where, b)]
    return [points[i] for i in sorted(keep)]


def joined(indices, simple):
    ring = []
    for index in indices:
        points = simple[index] if index >= 0 else simple[~index][::-1]
        ring += points[1:] if ring else points
    return ring


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))) / 2


def number(value, out):
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)


def lines(all_lines, out):
    number(len(all_lines), out)
    for line in all_lines:
        number(len(line), out)
        last = (0, 0)
        for point in line:
            for now, before in zip(point, last):
                delta = now - before
                number(delta << 1 if delta >= 0 else (-delta << 1) - 1, out)
            last = point


def whole(points):
    """Hundredths of a degree, without points that fall together."""
    rounded = [(round(x * 100), round(y * 100)) for x, y in points]
    return [p for i, p in enumerate(rounded) if i == 0 or p != rounded[i - 1]]


def main(path):
    topology = json.loads(Path(path).read_text())
    simple = [simpler(points) for points in arcs(topology)]
    land = []
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in geometry["arcs"]:
            land += [joined(ring, simple) for ring in polygon]
    land = [whole(ring) for ring in land if area(ring) > SMALLEST]
    used = {}
    for country in topology["objects"]["countries"]["geometries"]:
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country.get("arcs", [])]
        for index in {index if index >= 0 else ~index for polygon in polygons for ring in polygon for index in ring}:
            used[index] = used.get(index, 0) + 1
    borders = [whole(simple[index]) for index, times in sorted(used.items()) if times == 2]
    out = bytearray()
    lines([ring for ring in land if len(ring) > 3], out)
    lines([line for line in borders if len(line) > 1], out)
    OUT.write_bytes(out)
    print(len(land), "rings,", len(borders), "borders,", sum(map(len, land)), "points,", len(out), "bytes")


if __name__ == "__main__":
    main(sys.argv[1])
