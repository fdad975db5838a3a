"""Sheets of a form that are there to be read and printed: the questions that must be asked at every visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kedang.forms.lists import questions_of
from kedang.forms.stamp import page_name
from kedang.model.text import Lang, say
from kedang.reports.book import ACCENT, GREY, GRID, PALE, Book

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook


def write_page(book: Book, page: str, rulebook: Rulebook, lang: Lang) -> Any:
    """One page to read, by its name."""
    return {"questions": _questions}[page](book, rulebook, lang)


def _questions(book: Book, rulebook: Rulebook, lang: Lang) -> Any:
    """The required questions, a block for each kind of customer, with a box to tick."""
    sheet = book.sheet(page_name("questions"), landscape=False)
    sheet.set_column(0, 0, 6)
    sheet.set_column(1, 1, 62)
    sheet.set_column(2, 2, 10)
    sheet.set_row(0, 28)
    sheet.write_string(
        0, 0, say("form.page.questions").render(lang), book.format(bold=True, font_size=16, font_color=ACCENT)
    )  # fmt: skip
    sheet.write_string(
        1, 0, say("form.page.questions.note").render(lang), book.format(font_color=GREY)
    )
    row = 3
    frame = {"border": 1, "border_color": GRID}
    for nature, asked in questions_of(rulebook):
        head = book.format(bold=True, bg_color=PALE, font_color=ACCENT, **frame)
        sheet.merge_range(row, 0, row, 1, nature, head)
        sheet.write_string(row, 2, say("form.page.questions.asked").render(lang), head)
        for number, question in enumerate(asked, start=1):
            row += 1
            sheet.set_row(row, 20)
            sheet.write_number(row, 0, number, book.format(align="center", **frame))
            sheet.write_string(row, 1, question, book.kind("wrap", **frame))
            sheet.write_string(row, 2, "□", book.format(align="center", font_size=12, **frame))
        row += 2
    sheet.fit_to_pages(1, 1)
    sheet.protect()
    return sheet
