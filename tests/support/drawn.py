"""Templates drawn in a test, and what stands in them once they are filled."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

import openpyxl
import pandas as pd
import pytest
import python_calamine
import xlsxwriter

from kedang.model.errors import TemplateError
from kedang.reports.filling import Rows, Values, fill

Cells = Mapping[str, object]


def template(
    sheets: Mapping[str, Cells] | None = None,
    draw: Callable[[Any], None] | None = None,
    names: Mapping[str, str] | None = None,
    /,
    **cells: object,
) -> bytes:
    """A workbook: sheets with their cells (or the cells of one sheet 表), whatever else, and names."""
    target = BytesIO()
    book = xlsxwriter.Workbook(target, {"strings_to_formulas": True})
    for sheet, content in (sheets or {"表": cells}).items():
        page = book.add_worksheet(sheet)
        for cell, value in content.items():
            page.write(cell, value)
    if draw is not None:
        draw(book)
    for name, area in (names or {}).items():
        book.define_name(name, area)
    book.close()
    return target.getvalue()


def rows(parent: str = "", empty: str = "", **columns: list[object]) -> Rows:
    """One list by its columns."""
    return Rows(pd.DataFrame(columns), parent, empty)


def book(data: bytes) -> Any:
    """The workbook as openpyxl reads it."""
    return openpyxl.load_workbook(BytesIO(data), rich_text=True)


def grid(data: bytes, sheet: str = "表") -> list[list[object]]:
    """The values of a sheet as calamine reads them, without formulas' results."""
    read = python_calamine.load_workbook(BytesIO(data))
    return [list(row) for row in read.get_sheet_by_name(sheet).to_python(skip_empty_area=False)]


def refused(data: bytes, values: Values) -> list[str]:
    """What a template is told to correct, line by line."""
    with pytest.raises(TemplateError) as error:
        fill(data, values)
    return [problem.render("zh") for problem in error.value.problems]


def parts_of(data: bytes) -> dict[str, bytes]:
    """All parts of a workbook, in their order."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def repacked(data: bytes, changes: Mapping[str, Callable[[str], str]]) -> bytes:
    """The workbook with the text of some parts changed; a change that changes nothing is a mistake."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts_of(data).items():
            if name in changes:
                new = changes[name](content.decode("utf-8")).encode("utf-8")
                assert new != content
                content = new
            package.writestr(name, content)
    return target.getvalue()
