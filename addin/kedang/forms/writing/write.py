"""All sheets of a form on an open workbook: those to fill in, those to read, and the hidden one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kedang.forms.design import Form
from kedang.forms.filled import Filled
from kedang.forms.lists import lists_of
from kedang.forms.stamp import stamp
from kedang.forms.writing.hidden import place_lists, write_hidden
from kedang.forms.writing.pages import write_page
from kedang.forms.writing.tables import write_table
from kedang.reports.book import Book

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook


def write_form(
    book: Book, form: Form, rulebook: Rulebook, version: int = 0, published: str = "",
    rows: Mapping[str, Filled] | None = None,
) -> None:  # fmt: skip
    """Write a form in the language of `book`; `rows`: by sheet name, what stands in it already.

    The hidden sheet comes last; other sheets may stand before it, for a form can travel in a larger workbook.
    """
    lists = lists_of(form, rulebook)
    places, given = place_lists(lists), rows or {}
    for sheet in form.sheets:
        filled = given.get(sheet.name)
        if sheet.layout == "card":
            from kedang.forms.writing.cards import write_card

            write_card(book, form, sheet, rulebook, places, book.lang, filled, version, published)
        else:
            write_table(book, form, sheet, rulebook, places, book.lang, filled, version, published)
    for page in form.pages:
        write_page(book, page, rulebook, book.lang)
    write_hidden(book, stamp(form, rulebook, book.lang, version, published), lists, rulebook)
