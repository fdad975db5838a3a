"""Pies and doughnuts: shares of a whole."""

from __future__ import annotations

import math
from collections.abc import Sequence

from kedang.reports.page import COLOURS
from kedang.reports.pages.shapes import Canvas, Path, Series, Word

WIDTH, HEIGHT = 520.0, 250.0
RADIUS, HOLE, LEAST = 100.0, 56.0, 0.04


def pie(names: Sequence[str], series: Series, *, hollow: bool) -> Canvas:
    """Pieces from the top clockwise; values below zero and unknown ones have none; small ones no label."""
    canvas = Canvas(WIDTH, HEIGHT)
    values = [value if value > 0 else 0.0 for value in series.values]
    whole = sum(values)
    turned = 0.0
    for at, value in enumerate(values):
        share = value / whole if whole else 0.0
        if share > 0:
            colour = COLOURS[at % len(COLOURS)]
            tip = f"{names[at]} {share:.1%}"
            canvas.paths.append(Path(_piece(turned, share, hollow=hollow), colour, True, tip))
            if share >= LEAST:
                x, y = _at(turned + share / 2, RADIUS + 20)
                canvas.words.append(Word(x, y + 4, f"{share:.0%}"))
        turned += share
    return canvas


def _piece(turned: float, share: float, *, hollow: bool) -> str:
    """The outline of a piece; a whole one is drawn in two halves."""
    if share > 0.999999:
        return f"{_piece(0, 0.5, hollow=hollow)} {_piece(0.5, 0.5, hollow=hollow)}"
    large = int(share > 0.5)
    (x1, y1), (x2, y2) = _at(turned, RADIUS), _at(turned + share, RADIUS)
    arc = f"A{RADIUS:g} {RADIUS:g} 0 {large} 1 {x2:.1f} {y2:.1f}"
    if not hollow:
        return f"M{WIDTH / 2:g} {HEIGHT / 2:g} L{x1:.1f} {y1:.1f} {arc} Z"
    (x3, y3), (x4, y4) = _at(turned + share, HOLE), _at(turned, HOLE)
    back = f"A{HOLE:g} {HOLE:g} 0 {large} 0 {x4:.1f} {y4:.1f}"
    return f"M{x1:.1f} {y1:.1f} {arc} L{x3:.1f} {y3:.1f} {back} Z"


def _at(turned: float, radius: float) -> tuple[float, float]:
    angle = 2 * math.pi * turned
    return WIDTH / 2 + radius * math.sin(angle), HEIGHT / 2 - radius * math.cos(angle)
