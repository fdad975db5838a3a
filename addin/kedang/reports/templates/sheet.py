"""One sheet of a template while it is drawn, from the top down."""

from __future__ import annotations

from typing import Any

from kedang.model.address import column_letters
from kedang.model.messages import catalogue
from kedang.model.text import Lang, say
from kedang.reports.book import ACCENT, GREY, GRID, LINE, PALE, Book
from kedang.reports.design import Page, Section
from kedang.reports.templates.grid import Grid, Span, grid_of

TITLE_HEIGHT, HEADING_HEIGHT = 28, 21


class Sheet:
    """A sheet, its grid, and the row that comes next (from 0)."""

    def __init__(self, book: Book, page: Page) -> None:
        self.book, self.page = book, page
        self.lang: Lang = book.lang
        self.grid: Grid = grid_of(page)
        self.file: Any = book.sheet(page.name, landscape=page.landscape)
        self.row = 0
        for at, width in enumerate(self.grid.widths):
            self.file.set_column(at, at, width)

    def word(self, message: str) -> str:
        """A message in the template's language."""
        return say(message).render(self.lang)

    def spread(self, row: int, span: Span, text: str, **look: Any) -> None:
        """A text over cells side by side."""
        shape = self.book.format(**look)
        if span.last > span.first:
            self.file.merge_range(row, span.first, row, span.last, "", shape)
        self.file.write_string(row, span.first, text, shape)

    def title(self, text: str) -> None:
        """The headline, and the grey line below it."""
        look = {"bold": True, "font_size": 16, "font_color": ACCENT}
        self.spread(self.row, self.grid.all, text, **look)
        self.file.set_row(self.row, TITLE_HEIGHT)
        self.spread(self.row + 1, self.grid.all, "{{ note }}", font_color=GREY, text_wrap=True)
        self.row += 2

    def heading(self, text: str, span: Span) -> None:
        """What a section is called, over a line."""
        look = self.book.format(
            bold=True, font_size=12, font_color=ACCENT, bottom=2, bottom_color=ACCENT
        )
        for at in range(span.first, span.last + 1):
            self.file.write_blank(self.row, at, None, look)
        self.file.write_string(self.row, span.first, text, look)
        self.file.set_row(self.row, HEADING_HEIGHT)

    def said(self, name: str, span: Span) -> None:
        """The line of sentences of a section, as high as it needs to be once filled."""
        look = {"text_wrap": True, "valign": "top"}
        self.spread(self.row, span, f"{{{{ said.{name} }}}}", **look)
        self.file.set_row(self.row, LINE + 6)

    def label(self, row: int, span: Span, text: str) -> None:
        """A heading of a column, or what stands before a value."""
        self.spread(
            row, span, text, bold=True, bg_color=PALE, border=1, border_color=GRID,
            text_wrap=True, align="center",
        )  # fmt: skip

    def name(self, name: str, first: int, last: int) -> None:
        """Give rows a name by which the filler repeats them or takes them out."""
        right = column_letters(self.grid.all.last)
        area = f"='{self.page.name}'!$A${first + 1}:${right}${last + 1}"
        self.book.file.define_name(name, area)

    def finish(self) -> None:
        """Print what was drawn, and nothing else."""
        self.file.print_area(0, 0, max(self.row - 1, 1), self.grid.all.last)


def heading_of(section: Section, lang: Lang) -> str:
    """What a section is called."""
    return say(f"report.section.{section.id}").render(lang)


def subject_of(name: str, lang: Lang) -> str:
    """What a section's line on the overview is called: shorter where there is a shorter word."""
    short = f"report.subject.{name}"
    return say(short if short in catalogue() else f"report.section.{name}").render(lang)
