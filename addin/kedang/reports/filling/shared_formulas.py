"""Formulas that Excel wrote once for many cells, spelt out for each of them."""

from __future__ import annotations

import re
from typing import Any

from kedang.reports.filling.columns import letters_of, number_of
from kedang.reports.filling.references import GONE, TOKEN
from kedang.reports.filling.rowmap import LAST_ROW

LAST_COLUMN = 16_384
Spelt = dict[tuple[int, str], str]

_END = re.compile(r"(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d*)?$")


def spelt_out(tree: Any) -> Spelt:
    """Row and column → the formula there, for every cell that shares one."""
    masters: dict[str, tuple[str, int, int]] = {}
    found: Spelt = {}
    for formula in tree.iterfind('{*}sheetData/{*}row/{*}c/{*}f[@t="shared"]'):
        place = formula.getparent().get("r") or ""
        letters = place.rstrip("0123456789")
        if not letters or letters == place:
            continue
        row, column, number = int(place[len(letters) :]), number_of(letters), formula.get("si", "")
        if formula.text:
            masters[number] = (formula.text, row, column)
            found[row, letters] = formula.text
        elif number in masters:
            text, first_row, first_column = masters[number]
            found[row, letters] = relocated(text, row - first_row, column - first_column)
    return found


def relocated(formula: str, down: int, right: int) -> str:
    """A formula as it reads so many rows further down and columns to the right."""
    parts = []
    for match in TOKEN.finditer(formula):
        text = match[0]
        if match.lastgroup in ("range", "cell", "columns"):
            ends = [_end(each, down, right) for each in text.split(":")]
            text = GONE if "" in ends else ":".join(ends)
        parts.append(text)
    return "".join(parts)


def _end(written: str, down: int, right: int) -> str:
    """One end of a reference, moved unless held by `$`; empty when it leaves the sheet."""
    match = _END.match(written)
    if match is None:
        return written
    held_column, letters, held_row, row = match[1], match[2], match[3], match[4]
    if letters is None:
        held_row = held_row or held_column
        held_column = ""
    column_text, row_text = "", ""
    if letters is not None:
        column = number_of(letters) + (0 if held_column else right)
        if not 1 <= column <= LAST_COLUMN:
            return ""
        column_text = held_column + letters_of(column)
    if row is not None:
        number = int(row) + (0 if held_row else down)
        if not 1 <= number <= LAST_ROW:
            return ""
        row_text = held_row + str(number)
    return column_text + row_text
