"""The workbook under the add-in: a page that says what it is, and the hidden sheet of its sentences."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime

import xlsxwriter

INFO, STRINGS = "Kedang", "strings"
CODE_NAMES = {"workbook": "ThisWorkbook", INFO: "Sheet1", STRINGS: "Sheet2"}
MADE = datetime(2026, 1, 1)  # always the same day, so that the same add-in has the same bytes


def addin_book(
    project: bytes, info: Sequence[tuple[str, str]], strings: Sequence[tuple[str, str, str]]
) -> bytes:
    """A macro workbook around a VBA project.

    `info`: lines of the page in Chinese and English. `strings`: key, Chinese and English from A1
    on. The project needs a module for the workbook and each sheet, named as in CODE_NAMES.
    """
    out = io.BytesIO()
    settings = {"in_memory": True, "strings_to_numbers": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(out, settings)
    book.set_properties({"title": "客档 Kedang", "author": "Kedang", "created": MADE})
    book.set_custom_property("kedang", "addin")
    book.set_vba_name(CODE_NAMES["workbook"])
    book.add_vba_project(io.BytesIO(project), is_stream=True)
    for name, rows in ((INFO, info), (STRINGS, strings)):
        sheet = book.add_worksheet(name)
        sheet.set_vba_name(CODE_NAMES[name])
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                sheet.write_string(number, column, text)
        sheet.set_column(0, 2, 60)
    book.get_worksheet_by_name(STRINGS).hide()
    book.close()
    return out.getvalue()
