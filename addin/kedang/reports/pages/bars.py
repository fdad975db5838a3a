"""Columns, lines and lying bars."""

from __future__ import annotations

import math
from collections.abc import Sequence

from kedang.reports.design import Drawing
from kedang.reports.pages.scale import cut, ticks, width_of
from kedang.reports.pages.shapes import Box, Canvas, Dot, Line, Path, Series, Word
from kedang.reports.pages.shown import measured

WIDTH, HEIGHT = 520.0, 240.0
LABEL, GAP, THICK = 12.0, 0.4, 14.0


def standing(names: Sequence[str], series: Sequence[Series], wanted: Drawing) -> Canvas:
    """Columns side by side or on top of each other, or lines; a second axis for the lines over columns."""
    canvas = Canvas(WIDTH, HEIGHT)
    own = [one for one in series if not one.line]
    second = [one for one in series if one.line]
    steps = ticks(_reach(own, stacked=wanted.stacked), from_zero=wanted.from_zero)
    labels = [measured(step, wanted.format) for step in steps]
    left = max(width_of(label, LABEL) for label in labels) + 10
    right = WIDTH - (44 if second else 8)
    bottom = HEIGHT - 24
    y = _Axis(steps, bottom, 10)
    for step, label in zip(steps, labels, strict=True):
        canvas.lines.append(Line(left, y(step), right, y(step)))
        canvas.words.append(Word(left - 5, y(step) + 4, label, "end"))
    room = (right - left) / max(len(names), 1)
    for at, name in enumerate(names):
        canvas.words.append(Word(left + room * (at + 0.5), HEIGHT - 8, cut(name, LABEL, room - 4)))
    if wanted.kind == "line":
        for one in own:
            _line(canvas, names, one, left, room, y, wanted.format)
    else:
        _columns(canvas, names, own, wanted, left, room, y)
    if second:
        above = ticks(_reach(second, stacked=False))
        y2 = _Axis(above, bottom, 10)
        for step in above:
            canvas.words.append(Word(right + 5, y2(step) + 4, measured(step, "0%"), "start"))
        for one in second:
            _line(canvas, names, one, left, room, y2, "0%")
    return canvas


def lying(names: Sequence[str], series: Sequence[Series], wanted: Drawing) -> Canvas:
    """Bars from left to right, the first on top."""
    own = [one for one in series if not one.line]
    deep = 1 if wanted.stacked else len(own)
    each = THICK * deep + 10
    canvas = Canvas(WIDTH, each * len(names) + 30)
    left = min(max((width_of(name, LABEL) for name in names), default=0), 190) + 12
    steps = ticks(_reach(own, stacked=wanted.stacked), from_zero=wanted.from_zero)
    x = _Axis(steps, left, WIDTH - 24)
    for step in steps:
        canvas.lines.append(Line(x(step), 4, x(step), canvas.height - 22))
        canvas.words.append(Word(x(step), canvas.height - 8, measured(step, wanted.format)))
    for at, name in enumerate(names):
        top = 6 + each * at
        middle = top + THICK * deep / 2 + 4
        canvas.words.append(Word(left - 6, middle, cut(name, LABEL, left - 10), "end"))
        ends = [0.0, 0.0]
        for number, one in enumerate(own):
            value = one.values[at]
            if math.isnan(value):
                continue
            start = ends[value < 0] if wanted.stacked else 0.0
            ends[value < 0] = start + value
            y = top + (0 if wanted.stacked else THICK * number)
            low, high = sorted((x(max(start, steps[0])), x(start + value)))
            tip = f"{name} {one.name} {measured(value, wanted.format)}"
            canvas.boxes.append(Box(low, y, max(high - low, 0.5), THICK - 2, one.colour, tip))
    return canvas


def _columns(
    canvas: Canvas, names: Sequence[str], series: Sequence[Series], wanted: Drawing,
    left: float, room: float, y: _Axis,
) -> None:  # fmt: skip
    deep = 1 if wanted.stacked else len(series)
    thick = min(room * (1 - GAP) / deep, 46)
    for at, name in enumerate(names):
        ends = [0.0, 0.0]
        begin = left + room * (at + 0.5) - thick * deep / 2
        for number, one in enumerate(series):
            value = one.values[at]
            if math.isnan(value):
                continue
            start = ends[value < 0] if wanted.stacked else 0.0
            ends[value < 0] = start + value
            top, low = sorted((y(max(start, y.low)), y(start + value)))
            tip = f"{name} {one.name} {measured(value, wanted.format)}"
            x = begin + (0 if wanted.stacked else thick * number)
            canvas.boxes.append(Box(x, top, thick - 1, max(low - top, 0.5), one.colour, tip))


def _line(
    canvas: Canvas, names: Sequence[str], one: Series, left: float, room: float, y: _Axis, form: str
) -> None:
    points: list[str] = []
    for at, value in enumerate(one.values):
        if math.isnan(value):
            continue
        x = left + room * (at + 0.5)
        pen = "L" if points else "M"
        points.append(f"{pen}{x:.1f} {y(value):.1f}")
        tip = f"{names[at]} {one.name} {measured(value, form)}"
        canvas.dots.append(Dot(x, y(value), one.colour, tip))
    canvas.paths.append(Path(" ".join(points), one.colour))


def _reach(series: Sequence[Series], *, stacked: bool) -> list[float]:
    """The values an axis has to hold; of stacked ones their sums, up and down."""
    if not stacked:
        return [value for one in series for value in one.values]
    rows = list(zip(*(one.values for one in series), strict=True))
    up = [sum(v for v in row if v > 0) for row in rows]
    return up + [sum(v for v in row if v < 0) for row in rows]


class _Axis:
    """From a value to its place: the lowest at `first`, the highest at `last`."""

    def __init__(self, steps: Sequence[float], first: float, last: float) -> None:
        self.low, self.first = steps[0], first
        self.share = (last - first) / (steps[-1] - steps[0])

    def __call__(self, value: float) -> float:
        return self.first + (value - self.low) * self.share
