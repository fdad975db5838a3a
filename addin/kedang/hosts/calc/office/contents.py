"""Single cells with their number formats: looked at and written one by one, texts always as texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import uno

from .calm import OneStep, steady_rows
from .cells import read_values
from .refusal import find_sheet, need_open_sheet

if TYPE_CHECKING:
    Plain = dict[str, Any]

SET = "客档：改单元格 / Kedang: cells changed"
_PLACED = re.compile(r"([a-z]*)-([A-Z]*):(.*)", re.DOTALL)
"""A format as we name it: the language and country it is written for, then its code."""


def contents(document: Any, cells: list[list[Any]]) -> list[Plain]:
    """Value, format and whether it is a formula, of each cell; rows and columns count from 1."""
    found = []
    for name, row, column in cells:
        sheet = find_sheet(document, name)
        cell = sheet.getCellByPosition(column - 1, row - 1)
        place = (row - 1, column - 1, row - 1, column - 1)
        found.append(
            {
                "sheet": name,
                "row": row,
                "column": column,
                "value": read_values(document, sheet, *place)[0][0],
                "format": _format(document, cell),
                "formula": cell.Type.value == "FORMULA",
            }
        )
    return found


def set_cells(document: Any, contents: list[Plain]) -> None:
    """Write cells as one step for the user to undo; a failure takes it back at once."""
    sheets = {name: need_open_sheet(document, name) for name in {c["sheet"] for c in contents}}
    with OneStep(document, SET), steady_rows(document):
        for each in contents:
            cell = sheets[each["sheet"]].getCellByPosition(each["column"] - 1, each["row"] - 1)
            value = each["value"]
            if isinstance(value, (bool, int, float)):
                cell.setValue(float(value))
            else:
                cell.setString(value or "")
            if each["format"]:
                cell.NumberFormat = _key(document, each["format"])


def _format(document: Any, cell: Any) -> str:
    known = document.NumberFormats.getByKey(cell.NumberFormat)
    return f"{known.Locale.Language}-{known.Locale.Country}:{known.FormatString}"


def _key(document: Any, name: str) -> int:
    locale = uno.createUnoStruct("com.sun.star.lang.Locale")
    placed = _PLACED.fullmatch(name)
    if placed:
        locale.Language, locale.Country, name = placed.groups()
    else:
        locale.Language, locale.Country = "en", "US"
    formats = document.NumberFormats
    found: int = formats.queryKey(name, locale, False)
    return found if found >= 0 else int(formats.addNew(name, locale))
