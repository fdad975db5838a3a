"""Formulas that move: each reference is taken apart and written anew, or the formula cannot be kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from kedang.model.address import column_index, column_letters
from kedang.reports.filling.references import TOKEN, sheet_names

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
_CELL = re.compile(r"(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})")
_PART = re.compile(r"(\$?)([A-Za-z]{1,3}|[1-9]\d{0,6})")
Cell = tuple[int, int]
Area = tuple[Cell, Cell]


class Lost(Exception):
    """A reference has no place any longer; the formula is kept by its value only."""


def words_of(formula: str) -> list[str]:
    """The words of a formula that are neither functions nor cells: names somebody gave."""
    return [text for kind, text in _tokens(formula) if kind == "word" and not text.endswith("(")]


def shifted(formula: str, down: int, right: int) -> str:
    """A formula filled down and right, as Excel does it: what is fixed with $ stays."""
    return "".join(
        _shift(text, down, right) if kind in ("cell", "range", "columns") else text
        for kind, text in _tokens(formula)
    )


def rewritten(formula: str, moved: Callable[[str, Area], Area]) -> str:
    """A formula with every reference where `moved` says; Lost when one cannot be kept.

    `moved`: sheet as written without `!`, empty for its own, and the area as zero-based corners.
    """
    made: list[str] = []
    sheet = ""
    for kind, text in _tokens(formula):
        if kind == "sheet":
            names = sheet_names(text)
            if len(names) != 1:
                raise Lost(text)
            sheet = names[0]
            made.append(text)
            continue
        if kind in ("cell", "range"):
            made.append(_again(text, sheet, moved))
        elif kind == "columns":
            made.append(_columns(text, sheet, moved))
        elif kind == "fields":
            raise Lost(text)
        else:
            made.append(text)
        sheet = ""
    return "".join(made)


@lru_cache(maxsize=4_096)
def _tokens(formula: str) -> tuple[tuple[str, str], ...]:
    return tuple((found.lastgroup or "", found[0]) for found in TOKEN.finditer(formula))


def _shift(text: str, down: int, right: int) -> str:
    def one(match: re.Match[str]) -> str:
        fixed, word = match[1], match[2]
        if fixed:
            return match[0]
        if word.isdigit():
            return str((int(word) - 1 + down) % LAST_ROW + 1)
        return column_letters((column_index(word) + right) % LAST_COLUMN)

    return _PART.sub(one, text)


def _again(text: str, sheet: str, moved: Callable[[str, Area], Area]) -> str:
    left, colon, right = text.partition(":")
    first, last = _CELL.fullmatch(left), _CELL.fullmatch(right or left)
    if first is None or last is None:
        raise Lost(text)
    start, end = moved(sheet, (_at(first), _at(last)))
    new = _named(start, first)
    return f"{new}:{_named(end, last)}" if colon else new


def _at(match: re.Match[str]) -> Cell:
    return int(match[4]) - 1, column_index(match[2])


def _named(cell: Cell, match: re.Match[str]) -> str:
    return f"{match[1]}{column_letters(cell[1])}{match[3]}{cell[0] + 1}"


def _columns(text: str, sheet: str, moved: Callable[[str, Area], Area]) -> str:
    """Whole columns such as C:E: they move when both ends do and the rows between them keep their order."""
    left, _, right = text.partition(":")
    ends = [column_index(one.replace("$", "")) for one in (left, right)]
    start, end = moved(sheet, ((0, ends[0]), (LAST_ROW - 1, ends[1])))
    return ":".join(
        ("$" if old.startswith("$") else "") + column_letters(new)
        for old, new in ((left, start[1]), (right, end[1]))
    )
