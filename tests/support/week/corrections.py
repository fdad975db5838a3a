"""What people fill in on the workbooks they are given, and how a rep corrects his own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import openpyxl

from support.week.books import CARELESS_BOOK, SHEETS, heading
from support.week.facts import VISITS
from support.week.office import Office
from support.week.team import CARELESS, NAMELESS, NAMELESS_PHONE


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


def what_was_forgotten(office: Office) -> None:
    """The careless rep writes the name and the date into his own workbook."""
    path = office.team / CARELESS_BOOK
    opened = openpyxl.load_workbook(path)
    firms, talks = opened[SHEETS["organization"]], opened[SHEETS["visit"]]
    phone = _column(firms, heading("organization", "phone"))
    row = next(n for n in range(2, firms.max_row + 1) if firms.cell(n, phone).value == NAMELESS_PHONE)  # fmt: skip
    firms.cell(row, _column(firms, heading("organization", "name"))).value = NAMELESS
    day = _column(talks, heading("visit", "date"))
    (late,) = (one for one in VISITS if one.rep == CARELESS and one.day is None)
    row = next(n for n in range(2, talks.max_row + 1) if talks.cell(n, day).value is None)
    talks.cell(row, day).value = late.really
    opened.save(path)


def _column(sheet: openpyxl.worksheet.worksheet.Worksheet, head: str) -> int:
    return next(cell.column for cell in sheet[1] if cell.value == head)
