"""Draws seconds by rows, both on a scale of tenfolds, as an SVG that is readable on light and dark pages."""

import math
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 760, 440
LEFT, RIGHT, TOP, BOTTOM = 64, 190, 44, 48
# Between the labels of two lines that end beside each other, at least.
APART = 17
# On white and on GitHub's dark ground each has a contrast of 3 at least; the formats differ by dashes too.
COLOURS = {
    "bilag PDF": ("#1f5fbf", "#6cb0ff"),
    "Typst PDF": ("#b3490f", "#f0914d"),
    "bilag DOCX": ("#1f5fbf", "#6cb0ff"),
    "python-docx DOCX": ("#8a3fa0", "#cf8ee3"),
    "docxtpl DOCX": ("#2d7a3e", "#6cc381"),
}


def svg(lines):
    """Of each name's points: rows and seconds."""
    rows = [at for at, _ in next(iter(lines.values()))]
    seconds = [took for points in lines.values() for _, took in points]
    lowest, highest = math.floor(math.log10(min(seconds))), math.ceil(math.log10(max(seconds)))

    def x(at):
        return LEFT + (math.log10(at / rows[0]) / math.log10(rows[-1] / rows[0])) * (WIDTH - LEFT - RIGHT)

    def y(took):
        return HEIGHT - BOTTOM - (math.log10(took) - lowest) / (highest - lowest) * (HEIGHT - TOP - BOTTOM)

    classes = {name: f"c{at}" for at, name in enumerate(lines)}
    drawn = [text(LEFT, 22, "Seconds for one document, by rows of its table", "title")]
    for power in range(lowest, highest + 1):
        level = y(10**power)
        drawn.append(f'<path class="grid" d="M{LEFT} {level:.1f}H{WIDTH - RIGHT}"/>')
        drawn.append(text(LEFT - 8, level + 4, unit(10**power), "end"))
    for at in rows:
        drawn.append(f'<path class="grid" d="M{x(at):.1f} {TOP}V{HEIGHT - BOTTOM}"/>')
        drawn.append(text(x(at), HEIGHT - BOTTOM + 20, f"{at:,}", "middle"))
    drawn.append(text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, "rows; bilag: whole process, others: in process, after warm-up", "middle"))

    for name, points in lines.items():
        path = "L".join(f"{x(at):.1f} {y(took):.1f}" for at, took in points)
        dashes = ' stroke-dasharray="6 4"' if name.endswith("DOCX") else ""
        drawn.append(f'<path class="line {classes[name]}" d="M{path}"{dashes}/>')
        drawn += [f'<circle class="{classes[name]}" cx="{x(at):.1f}" cy="{y(took):.1f}" r="3.5"/>' for at, took in points]
    ends = sorted((y(points[-1][1]), name, points[-1][1]) for name, points in lines.items())
    for level, (_, name, took) in zip(apart([end[0] for end in ends]), ends):
        drawn.append(text(WIDTH - RIGHT + 12, level + 4, f"{name}  {unit(took)}", f"label {classes[name]}"))

    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" role="img" '
        f'aria-label="{escape(spoken(lines))}">\n<style>\n{style(classes)}</style>\n' + "\n".join(drawn) + "\n</svg>\n"
    )


def apart(levels):
    """Levels of labels, from the top: where two are too near, all that are near are spread about their middle."""
    groups = []
    for level in levels:
        groups.append([level])
        while len(groups) > 1 and first(groups[-1]) - last(groups[-2]) < APART:
            groups[-2:] = [groups[-2] + groups[-1]]
    return [first(group) + at * APART for group in groups for at in range(len(group))]


def first(group):
    return sum(group) / len(group) - (len(group) - 1) * APART / 2


def last(group):
    return first(group) + (len(group) - 1) * APART


def style(classes):
    rules = {
        "text": "font: 13px system-ui, sans-serif; fill: {ink}",
        ".title": "font-size: 15px; font-weight: 600",
        ".end": "text-anchor: end",
        ".middle": "text-anchor: middle",
        ".grid": "stroke: {rule}",
        ".line": "fill: none; stroke-width: 2.25",
    }
    light, dark = {"ink": "#24292f", "rule": "#d0d7de"}, {"ink": "#e6edf3", "rule": "#3d444d"}
    told = "".join(f"{name} {{ {rule.format(**light)} }}\n" for name, rule in rules.items())
    # Ground is left to the page; who looks at dark pages gets lighter colours.
    for of, colours, before, after in ((0, light, "", ""), (1, dark, "@media (prefers-color-scheme: dark) {\n", "}\n")):
        told += before
        if before:
            told += f"text {{ fill: {colours['ink']} }}\n.grid {{ stroke: {colours['rule']} }}\n"
        for name, mark in classes.items():
            colour = COLOURS[name][of]
            told += f"path.{mark} {{ stroke: {colour} }}\ncircle.{mark}, text.{mark} {{ fill: {colour} }}\n"
        told += after
    return told


def text(x, y, words, mark):
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{mark}">{escape(words)}</text>'


def unit(seconds):
    # Digits as in the tables.
    of = seconds if seconds >= 1 else seconds * 1000
    digits = f"{of:.2f}".rstrip("0").rstrip(".") if of < 10 else f"{of:.1f}".removesuffix(".0") if of < 100 else f"{of:.0f}"
    return f"{digits} {'s' if seconds >= 1 else 'ms'}"


def spoken(lines):
    """What the picture shows, for those who do not see it."""
    return "; ".join(f"{name}: " + ", ".join(f"{at:,} rows {unit(took)}" for at, took in points) for name, points in lines.items())
