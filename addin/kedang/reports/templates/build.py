"""The template workbook of a report, drawn from its declaration: the same declaration, the same file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO

from kedang.model.messages import catalogue
from kedang.model.operation import Moment
from kedang.model.text import Lang, say
from kedang.reports.book import Book
from kedang.reports.design import Page, Report, Section
from kedang.reports.templates.band import draw_band, draw_subjects
from kedang.reports.templates.charts import chart_rows
from kedang.reports.templates.fields import draw_fields
from kedang.reports.templates.grid import width_of
from kedang.reports.templates.sheet import Sheet, heading_of
from kedang.reports.templates.tables import draw_body, draw_section, halves

DRAWN = Moment("Kedang 客档", datetime(2026, 1, 1), date(2026, 1, 1))
SIGNING_LINE = 34


@dataclass(frozen=True, slots=True)
class Drawn:
    """A template: its file name and its bytes."""

    name: str
    data: bytes


def template_name(report: Report) -> str:
    """The file name of a report's template, such as 周报.xlsx."""
    return f"{report.file}.xlsx"


def build(report: Report, lang: Lang, *, explained: bool = False) -> bytes:
    """Draw it; `explained`: with a last sheet that lists every name that may be used."""
    target = BytesIO()
    book = Book(target, report.id, DRAWN, lang)
    book.file.set_properties(
        {
            "title": say(f"report.{report.id}").render(lang),
            "author": DRAWN.user,
            "company": DRAWN.user,
            "created": DRAWN.now,
        }
    )
    for page in report.pages:
        _page(book, page, first=page is report.pages[0])
    if explained:
        draw_fields(book, report)
    book.close()
    return target.getvalue()


def _page(book: Book, page: Page, *, first: bool) -> None:
    sheet = Sheet(book, page)
    if page.each:
        _each(sheet)
        return
    title = sheet.word(f"report.page.{page.name}")
    sheet.title("{{ title }}" if first else f"{title} · {{{{ period }}}}")
    sheet.file.repeat_rows(0, 1)
    sheet.row += 1
    if page.figures:
        draw_band(sheet, page.band())
    if page.subjects:
        draw_subjects(sheet, page.subjects)
        _abreast(sheet, page.sections)
        sheet.file.fit_to_pages(1, 1)
    else:
        for section in page.sections:
            draw_section(sheet, section)
    sheet.finish()


def _each(sheet: Sheet) -> None:
    """The page of one record; its rows are repeated for every record, each on a page of its own."""
    page, first = sheet.page, sheet.row
    own = next((one for one in page.sections if one.id == page.each), None)
    title = sheet.word(f"report.page.{page.name}")
    subject = f" · {{{{ {page.each}.{own.columns[0].id} }}}}" if own else ""
    sheet.title(title + subject)
    sheet.row += 1
    for section in page.sections:
        draw_section(sheet, section, inside=True)
    sign = f"report.sign.{page.each}"
    if sign in catalogue():
        sheet.spread(sheet.row, sheet.grid.all, sheet.word(sign), valign="bottom")
        sheet.file.set_row(sheet.row, SIGNING_LINE)
        sheet.row += 1
    sheet.name(f"each_{page.each}", first, sheet.row - 1)
    sheet.finish()


def _abreast(sheet: Sheet, sections: tuple[Section, ...]) -> None:
    """The sections of an overview, two abreast where both fit half its width."""
    waiting = list(sections)
    while waiting:
        left = waiting.pop(0)
        spans = halves(sheet)
        half = spans[0].last - spans[0].first + 1
        beside = waiting[0] if waiting else None
        if beside is None or width_of(left) > half or width_of(beside) > half:
            draw_section(sheet, left)
            continue
        waiting.pop(0)
        _pair(sheet, left, beside)


def _pair(sheet: Sheet, left: Section, right: Section) -> None:
    """Two lists in the same rows; taken out only when both have nothing to show."""
    first, spans = sheet.row, halves(sheet)
    for section, span in zip((left, right), spans, strict=True):
        sheet.heading(heading_of(section, sheet.lang), span)
    lower = max(chart_rows(left), chart_rows(right))
    for section, span in zip((left, right), spans, strict=True):
        sheet.row = first + 1 + lower - chart_rows(section)
        draw_body(sheet, section, span.first)
    sheet.name(f"section_{left.id}.{right.id}", first, sheet.row)
    sheet.row += 1
