"""The hidden sheet of a form: its stamp in the first five rows, the dropdown lists below them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kedang.forms.lists import QUESTIONS, questions_of
from kedang.model.address import column_letters
from kedang.model.stamp import FORM_SHEET, Stamp
from kedang.reports.book import Book

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook

NAMES, FIRST = 6, 7
"""The zero-based rows of the lists' names and of their first entries."""


@dataclass(frozen=True, slots=True)
class Lists:
    """Where each dropdown list stands on the hidden sheet, as a reference such as ='_客档模板'!$A$8:$A$14."""

    places: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.places[name]


def place_lists(lists: Mapping[str, tuple[str, ...]]) -> Lists:
    """One column for every list; the required questions have a second one for what to ask."""
    places: dict[str, str] = {}
    at = 0
    for name, choices in lists.items():
        last = at + 1 if name == QUESTIONS else at
        bottom = FIRST + len(choices)
        places[name] = (
            f"'{FORM_SHEET}'!${column_letters(at)}${FIRST + 1}:${column_letters(last)}${bottom}"
        )
        at = last + 1
    return Lists(places)


def write_hidden(
    book: Book, stamp: Stamp, lists: Mapping[str, tuple[str, ...]], rulebook: Rulebook
) -> Any:
    """Write stamp and lists; Excel shows the sheet to nobody who does not know where to look."""
    sheet = book.file.add_worksheet(FORM_SHEET)
    text = book.kind("code")
    for row, cells in enumerate(stamp.rows()):
        for at, cell in enumerate(cells):
            sheet.write_string(row, at, cell, text)
    at = 0
    for name, choices in lists.items():
        sheet.write_string(NAMES, at, name, text)
        if name == QUESTIONS:
            for row, (nature, asked) in enumerate(questions_of(rulebook)):
                sheet.write_string(FIRST + row, at, nature, text)
                sheet.write_string(FIRST + row, at + 1, asked_text(asked), book.kind("text"))
            at += 1
        else:
            for row, choice in enumerate(choices):
                sheet.write_string(FIRST + row, at, choice, text)
        at += 1
    sheet.protect()
    sheet.very_hidden()
    return sheet


def asked_text(questions: tuple[str, ...]) -> str:
    """Some questions in one cell, parted so that those not asked can be copied as they are."""
    return "、".join(questions)
