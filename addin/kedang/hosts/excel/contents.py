"""Single cells with their number formats: looked at and written one by one, texts always as texts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import xlwings as xw

from kedang.commands.host import Content
from kedang.hosts.excel.cells import Cell, unions
from kedang.hosts.excel.values import plain

TEXT = "@"


def content_of(sheet: xw.Sheet, row: int, column: int) -> Content:
    """What one cell holds. A text that begins with an equals sign counts as a formula, to be careful."""
    cell = sheet.range((row, column))
    value = plain(cell.options(err_to_str=True).value)
    formula = str(cell.formula or "").startswith("=")
    return Content(sheet.name, row, column, value, str(cell.number_format or ""), formula)


def put_contents(sheet: xw.Sheet, contents: Sequence[Content]) -> None:
    """Write cells of one sheet: texts under the text format, then every cell gets its own.

    Excel leaves a text alone when the format of its cell changes afterwards.
    """
    texts = [(one.row, one.column) for one in contents if isinstance(one.value, str)]
    for address in unions(texts):
        sheet.range(address).number_format = TEXT
    formats: dict[str, list[Cell]] = defaultdict(list)
    for one in contents:
        sheet.range((one.row, one.column)).value = one.value
        formats[one.format].append((one.row, one.column))
    for name, cells in formats.items():
        for address in unions(cells) if name else ():
            sheet.range(address).number_format = name
