"""Cell addresses and areas, and whether they lie on a sheet at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

ROWS, COLUMNS = 1_048_576, 16_384
CORNER = re.compile(r"\$?([A-Za-z]{1,3})?\$?(\d{1,7})?")


class Area(NamedTuple):
    """A block of cells, all bounds included, from 1."""

    top: int
    left: int
    bottom: int
    right: int

    def meets(self, other: Area) -> bool:
        """Have the two a cell in common?"""
        return (
            self.top <= other.bottom
            and other.top <= self.bottom
            and self.left <= other.right
            and other.left <= self.right
        )

    def holds(self, other: Area) -> bool:
        """Does the other lie inside?"""
        return (
            self.top <= other.top
            and self.left <= other.left
            and self.bottom >= other.bottom
            and self.right >= other.right
        )


def column(letters: str) -> int:
    """A column's number from 1."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def letters(number: int) -> str:
    """A column's letters."""
    found = ""
    while number:
        number, rest = divmod(number - 1, 26)
        found = chr(65 + rest) + found
    return found


def area(text: str) -> Area | None:
    """An address, an area, whole rows or whole columns; None when it lies on no sheet."""
    first, _, last = text.partition(":")
    start, end = CORNER.fullmatch(first), CORNER.fullmatch(last or first)
    if not start or not end or not (first.strip("$") and (last or first).strip("$")):
        return None
    if bool(start[1]) != bool(end[1]) or bool(start[2]) != bool(end[2]):
        return None
    if not last and not (start[1] and start[2]):
        return None
    rows = sorted((int(start[2] or 1), int(end[2] or ROWS)))
    columns = sorted((column(start[1] or "A"), column(end[1] or "XFD")))
    found = Area(rows[0], columns[0], rows[1], columns[1])
    inside = found.top >= 1 and found.bottom <= ROWS and found.right <= COLUMNS
    return found if inside else None


def overlapping(areas: Iterable[Area]) -> bool:
    """Do two of the areas share a cell? Swept from the top."""
    open_ones: list[Area] = []
    for each in sorted(areas):
        open_ones = [other for other in open_ones if other.bottom >= each.top]
        if any(each.meets(other) for other in open_ones):
            return True
        open_ones.append(each)
    return False
