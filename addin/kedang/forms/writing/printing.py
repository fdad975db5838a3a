"""How a form prints: A4, as many pages wide as it needs to be read, headings repeated, a footer that says which form it is."""

from __future__ import annotations

from math import ceil
from typing import Any

from kedang.forms.design import Form
from kedang.forms.plan import TITLE, TablePlan
from kedang.forms.writing.looks import column_width
from kedang.model.text import Lang, say
from kedang.reports.book import Book

A4, PAGE_WIDTH, SMALL_WIDTH = 9, 220.0, 330.0
"""Characters that still can be read across a landscape page."""
REPEATED = 48.0
"""How wide the columns are that stand on every page."""


def set_up(
    book: Book, page: Any, plan: TablePlan, form: Form, lang: Lang, version: int, published: str,
    whole: tuple[int, int] | None = None,
) -> None:  # fmt: skip
    """Landscape A4; the rows down to the headings and the first two columns stand on every page.

    `whole`: the last row and column to be printed of a sheet that is only filled in; a little smaller.
    """
    width = PAGE_WIDTH if whole is None else SMALL_WIDTH
    total = sum(map(column_width, plan.columns))
    page.set_paper(A4)
    page.set_landscape()
    page.fit_to_pages(max(1, ceil((total - REPEATED) / (width - REPEATED))), 0)
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.7)
    page.repeat_rows(TITLE, plan.header)
    page.repeat_columns(0, 1)
    if whole is not None:
        page.print_area(0, 0, *whole)
    page.set_footer(footer(form, lang, version, published))


def footer(form: Form, lang: Lang, version: int, published: str) -> str:
    """Which file, which version and when handed out, the day of printing, the page."""
    words = "form.footer.version" if version else "form.footer.draft"
    told = say(words, version=version, day=published).render(lang)
    pages = say("form.footer.page").render(lang)
    return f"&L&8&F&C&8{form.label.render(lang)}  {told}&R&8&D  {pages}".replace("\n", " ")
