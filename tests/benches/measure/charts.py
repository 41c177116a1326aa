"""Draws charts/*.svg from the same results that the tables show. No library, so that it runs anywhere."""

import math
from pathlib import Path

from tables import load

CHARTS = Path(__file__).resolve().parent.parent / "charts"
COLOURS = {"serde_derive": "#8a8f98", "ours": "#2b6cb0", "ours borrowed": "#63b3ed", "ours json": "#c05621",
           "ours json borrowed": "#ed8936"}
FONT = 'font-family="system-ui, sans-serif" font-size="12"'


def text(x, y, words, anchor="start", extra=""):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" {extra}>{words}</text>'


def page(width, height, parts):
    body = "\n".join(parts)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
            f'height="{height}" {FONT} fill="#24292f">\n<rect width="100%" height="100%" fill="#fff"/>\n{body}\n</svg>\n')


def key(names, x, y):
    parts = []
    for i, name in enumerate(names):
        parts.append(f'<rect x="{x + i * 130}" y="{y - 10}" width="12" height="12" fill="{COLOURS[name]}"/>')
        parts.append(text(x + i * 130 + 18, y, name))
    return parts


def ratios():
    """Bars: decode time with the tag first, serde_derive = 1."""
    tables = {title: table for title, table in load("decode").items() if "/" not in title}
    names = [name for name in COLOURS if any(row["name"] == name for t in tables.values() for row in t["rows"])]
    longest = max((row["ratio"] for table in tables.values() for row in table["rows"]), default=1)
    left, scale, bar = 130, 480 / longest, 14
    parts = [text(10, 22, "Decoding through serde_json: time, serde_derive = 1", extra='font-weight="600"')]
    parts += key(names, 10, 46)
    y = 66
    for title, table in tables.items():
        cells = {row["name"]: row["ratio"] for row in table["rows"]}
        parts.append(text(left - 8, y + bar * len(names) / 2 + 4, title, "end"))
        for name in names:
            width = cells[name] * scale
            parts.append(f'<rect x="{left}" y="{y}" width="{width:.1f}" height="{bar - 2}" fill="{COLOURS[name]}"/>')
            parts.append(text(left + width + 6, y + 11, f"{cells[name]:.2f}"))
            y += bar
        y += 12
    return page(left + 550, y + 6, parts)


class Axes:
    """A plot on logarithmic axes."""

    def __init__(self, x, y, xs, ys, title, labels):
        self.x, self.y, self.width, self.height = x, y, 300, 220
        self.xs, self.ys, self.title, self.labels = xs, ys, title, labels

    def place(self, x, y):
        part = lambda value, low, high: (math.log10(value) - math.log10(low)) / (math.log10(high) - math.log10(low))
        return self.x + part(x, *self.xs) * self.width, self.y + self.height - part(y, *self.ys) * self.height

    def frame(self):
        parts = [f'<rect x="{self.x}" y="{self.y}" width="{self.width}" height="{self.height}" fill="none" stroke="#d0d7de"/>',
                 text(self.x, self.y - 12, self.title, extra='font-weight="600"'),
                 text(self.x + self.width / 2, self.y + self.height + 36, self.labels[0], "middle")]
        for low, high, tick in ((*self.xs, self.tick_x), (*self.ys, self.tick_y)):
            for power in range(math.ceil(math.log10(low) - 1e-9), math.floor(math.log10(high) + 1e-9) + 1):
                parts.append(tick(10.0 ** power))
        return parts

    def tick_x(self, value):
        x, _ = self.place(value, self.ys[0])
        return text(x, self.y + self.height + 18, short(value), "middle")

    def tick_y(self, value):
        _, y = self.place(self.xs[0], value)
        line = f'<line x1="{self.x}" x2="{self.x + self.width}" y1="{y:.1f}" y2="{y:.1f}" stroke="#eaeef2"/>'
        return line + text(self.x - 6, y + 4, short(value) + self.labels[1], "end")

    def line(self, points, colour):
        placed = [self.place(*point) for point in points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in placed)
        dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in placed)
        return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>{dots}'


def short(value):
    for size, unit in ((1e6, "M"), (1e3, "k")):
        if value >= size:
            return f"{value / size:g}{unit}"
    return f"{value:g}"


def series(tables, pick):
    """Candidate -> points, for the candidates that have a colour."""
    found = {}
    for table in tables:
        for name, point in pick(table):
            found.setdefault(name, []).append(point)
    return {name: points for name, points in found.items() if name in COLOURS}


def plot(axes, lines):
    return axes.frame() + [axes.line(points, COLOURS[name]) for name, points in lines.items()]


def growth():
    """Lines: time against the size of a message, and LLVM lines and check time against the number of models."""
    measured = load("growth")
    parts, names = [], {}
    for i, shape in enumerate(("response.done", "audio")):
        tables = [table for title, table in measured.items() if title.startswith(f"{shape} of")]
        lines = series(tables, lambda t: [(row["name"], (t["bytes"], row["ns"] / 1000)) for row in t["rows"]])
        axes = Axes(70 + i * 400, 80, (800, 1.3e7), (0.1, 1e5), f"Decoding one {shape}", ("bytes of the message", " µs"))
        parts += plot(axes, lines)
        names.update(lines)
    compiled = load("compile-growth")
    rows = [(int(title.split()[1]), row) for title, table in compiled.items() for row in table["rows"]]
    for i, (title, column, span, unit) in enumerate((("LLVM lines", 1, (1e3, 1e7), ""), ("cargo check, wall", 2, (0.1, 100), " s"))):
        lines = {}
        for count, row in rows:
            lines.setdefault(row[0], []).append((count, row[column]))
        axes = Axes(70 + i * 400, 400, (8, 1300), span, title, ("structs of 6 fields", unit))
        parts += plot(axes, {name: points for name, points in lines.items() if name in COLOURS})
    return page(800, 690, [*key(names, 70, 30), *parts])


def draw():
    CHARTS.mkdir(exist_ok=True)
    (CHARTS / "ratios.svg").write_text(ratios())
    (CHARTS / "growth.svg").write_text(growth())
