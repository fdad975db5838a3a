"""Cells and ranges by number, for the exam's marking."""

from __future__ import annotations

import re

Area = tuple[int, int, int, int]
"""First row, first column, last row, last column, all from 0."""


def column_index(letters: str) -> int:
    """A column's number from 0."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def cell(text: str) -> tuple[int, int]:
    """Row and column of a cell such as C5, from 0."""
    found = re.fullmatch(r"\$?([A-Z]+)\$?(\d+)", text)
    if found is None:
        raise ValueError(text)
    return int(found[2]) - 1, column_index(found[1])


def area(text: str) -> Area:
    """The cells of a range such as A1:C5, or of one cell."""
    first, _, last = text.partition(":")
    top, left = cell(first)
    bottom, right = cell(last or first)
    return top, left, bottom, right


def overlap(a: Area, b: Area) -> float:
    """How much two ranges have in common, 0 to 1."""
    tall = min(a[2], b[2]) - max(a[0], b[0]) + 1
    wide = min(a[3], b[3]) - max(a[1], b[1]) + 1
    if tall <= 0 or wide <= 0:
        return 0.0
    sizes = [(x[2] - x[0] + 1) * (x[3] - x[1] + 1) for x in (a, b)]
    return tall * wide / (sum(sizes) - tall * wide)


def _area(text: str) -> Area | None:
    try:
        return area(text)
    except ValueError:
        return None


def touches(written: str, place: str) -> bool:
    """Whether what a finding calls its cell has a cell in common with a place."""
    a, b = _area(written), _area(place)
    return a is not None and b is not None and overlap(a, b) > 0


def inside(written: str, place: str) -> bool:
    """Whether what a finding calls its cell lies within a place."""
    a, b = _area(written), _area(place)
    return (
        a is not None
        and b is not None
        and a[0] >= b[0]
        and a[1] >= b[1]
        and a[2] <= b[2]
        and a[3] <= b[3]
    )
