"""Each function's example as cells of a sheet of its own, to be printed with row and column headings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from kedang.functions.desk import FunctionDesk
from kedang.functions.registry import FUNCTIONS, Function
from kedang.hosts.manual.function_chapter import shown
from kedang.hosts.manual.function_examples import Cell, Example, example_of
from kedang.reports.book import LINE, lines_needed, wide

RANGE_ENDS = {"KD_DUPLICATES": 6, "KD_COMPLETENESS": 20, "KD_SCORE": 10, "KD_TIER": 10}
"""The last column of the range that an example is given."""
MOST_ROWS = 6
WIDEST = 52


def write_sheets(target: Path, desk: FunctionDesk) -> list[Function]:
    """One sheet a function; the functions in the order of the sheets."""
    with xlsxwriter.Workbook(str(target)) as book:
        looks = {
            "given": book.add_format({"font_name": "Noto Sans CJK SC", "font_size": 11, "text_wrap": True, "valign": "top"}),
            "answer": book.add_format(
                {"font_name": "Noto Sans CJK SC", "font_size": 11, "bg_color": "#E2EFDA", "border": 1,
                 "text_wrap": True, "valign": "top", "border_color": "#70AD47"}
            ),
        }  # fmt: skip
        for function in FUNCTIONS:
            sheet = book.add_worksheet(function.name)
            sheet.set_landscape()
            sheet.set_paper(8)
            sheet.fit_to_pages(1, 1)
            sheet.hide_gridlines(0)
            sheet.print_row_col_headers()
            _write(sheet, function, example_of(function, desk), looks)
    return list(FUNCTIONS)


def _write(sheet: Any, function: Function, example: Example, looks: dict[str, Any]) -> None:
    cells = {place: shown(value) for place, value in example.cells.items()}
    top, left = _corner(function, example)
    for down, row in enumerate(example.answer[:MOST_ROWS]):
        for across, value in enumerate(row):
            cells[top + down, left + across] = shown(value)
    answers = {
        (top + down, left + across)
        for down, row in enumerate(example.answer[:MOST_ROWS])
        for across in range(len(row))
    }
    last_row, last = max(row for row, _ in cells), max(column for _, column in cells)
    for column in range(1, last + 1):
        texts = [text for (_, at), text in cells.items() if at == column]
        if texts:
            sheet.set_column(column - 1, column - 1, _width(texts))
        else:
            sheet.set_column(column - 1, column - 1, None, None, {"hidden": True})
    for row in {row for row, _ in cells}:
        most = max(
            lines_needed(text, WIDEST * 0.85) for (at, _), text in cells.items() if at == row
        )
        sheet.set_row(row - 1, LINE * most + 2)
    for (row, column), text in sorted(cells.items()):
        look = looks["answer" if (row, column) in answers else "given"]
        sheet.write_string(row - 1, column - 1, text, look)
    sheet.write_string(last_row, last, " ", looks["given"])
    sheet.set_column(last, last, 3)


def _corner(function: Function, example: Example) -> tuple[int, int]:
    """Where the formula stands: right of the range, on its first row; A1 where it points at nothing."""
    if not example.cells:
        return 1, 1
    top = min(row for row, _ in example.cells)
    beside = [column for row, column in example.cells if column < 26]
    return top, RANGE_ENDS.get(function.name, max(beside)) + 1


def _width(texts: Sequence[Cell]) -> float:
    return min(max(wide(str(text)) for text in texts) * 1.15 + 2, WIDEST)
