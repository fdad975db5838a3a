"""What people fill in on the workbooks they are given, and how a rep corrects his own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import openpyxl
from openpyxl.utils.cell import coordinate_from_string

from support.week.facts import VISITS
from support.week.forms import stamp_in
from support.week.team import CARELESS, NAMELESS


def name_column(book: Path, fields: Mapping[str, str]) -> None:
    """Say on a list of recognised columns which field a heading is."""
    opened = openpyxl.load_workbook(book)
    page = opened["识别结果"]
    for row in page.iter_rows(min_row=4):
        if row[1].value in fields:
            row[3].value = fields[str(row[1].value)]
    opened.save(book)


def answer_review(book: Path, answer: str, sheet: str = "待复核") -> None:
    """Judge every pair of a duplicate review alike."""
    opened = openpyxl.load_workbook(book)
    page = opened[sheet]
    top = next(row[0].row for row in page.iter_rows() if row[0].value == "判定")
    for row in range(top + 1, page.max_row + 1):
        if page.cell(row, 6).value:
            page.cell(row, 1).value = answer
    opened.save(book)


def set_setting(book: Path, key: str, value: object) -> None:
    """Write a value beside a setting of the settings workbook."""
    opened = openpyxl.load_workbook(book)
    for page in opened.worksheets:
        for row in page.iter_rows(min_col=3):
            if any(cell.value == key for cell in row):
                page.cell(row[0].row, 2).value = value
                opened.save(book)
                return
    raise AssertionError(f"{key} is not in {book.name}")


def fill_slip(slip: Path, target: Path) -> Path:
    """The careless rep adds the name and the day that he forgot, judges nothing, and sends the slip back."""
    opened = openpyxl.load_workbook(slip)
    stamp = stamp_in(opened)
    (late,) = (one for one in VISITS if one.rep == CARELESS and one.day is None)
    for field, value in (("name", NAMELESS), ("date", late.really)):
        place = next(one for one in stamp.columns if one.field == field)
        letter, head = coordinate_from_string(place.place)
        cell = opened[place.sheet][f"{letter}{head + 1}"]
        assert cell.value is None
        cell.value = value
    opened.save(target)
    return target
