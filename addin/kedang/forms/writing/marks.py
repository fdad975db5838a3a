"""Colours that come and go with what is written: missing fields, malformed values, the row's own verdict."""

from __future__ import annotations

from typing import Any

from kedang.forms.headings import Need
from kedang.forms.plan import AUTO, STATUS, TablePlan
from kedang.forms.writing.formulas import cell_of
from kedang.forms.writing.looks import MISSING_MUST, MISSING_WANTED, WRONG
from kedang.forms.writing.rules import wrong_when
from kedang.model.stamp import EXAMPLE
from kedang.model.text import Lang, say
from kedang.reports.book import GREEN, RED, Book


def mark(book: Book, sheet: Any, plan: TablePlan, last: int, lang: Lang) -> None:
    """Show what is missing in rows that have begun, and what cannot be right, from the first record to `last`."""
    top, status = plan.first, plan[AUTO + STATUS]
    begun = f'AND({cell_of(status, top)}<>"",LEFT({cell_of(status, top)},2)<>"{EXAMPLE}"'
    grounds = {Need.MUST: MISSING_MUST, Need.WANTED: MISSING_WANTED}
    for column in plan.filled_in():
        cell = cell_of(column, top)
        wrong = wrong_when(column.type, cell)
        if wrong:
            _rule(book, sheet, top, column.at, last, f"={wrong}", bg_color=WRONG)
        if column.need in grounds:
            formula = f'={begun},{cell}="")'
            _rule(book, sheet, top, column.at, last, formula, bg_color=grounds[column.need])
    _status(book, sheet, plan, last, lang)


def _status(book: Book, sheet: Any, plan: TablePlan, last: int, lang: Lang) -> None:
    """The verdict of a row: red where it cannot be kept, green where nothing is missing."""
    top, status = plan.first, plan[AUTO + STATUS]
    ready, lacks = (say(f"form.status.{name}").render(lang) for name in ("ready", "lacks"))
    cell = cell_of(status, top)
    _rule(book, sheet, top, status.at, last, f'={cell}="{ready}"', font_color=GREEN)
    formula = f'=LEFT({cell},{len(lacks)})="{lacks}"'
    _rule(book, sheet, top, status.at, last, formula, font_color=RED, bold=True)


def _rule(
    book: Book, sheet: Any, top: int, at: int, last: int, formula: str, **look: object
) -> None:
    rule = {"type": "formula", "criteria": formula, "format": book.file.add_format(look)}
    sheet.conditional_format(top, at, last, at, rule)
