"""A section on a template: heading, sentences, chart, and one row that stands for every record."""

from __future__ import annotations

from typing import Any

from kedang.reports.book import FRAMED, LINE, Kind, lines_needed
from kedang.reports.design import Section, Shown
from kedang.reports.templates.charts import chart_rows, draw_chart
from kedang.reports.templates.grid import Span, parted, places
from kedang.reports.templates.rules import alarm_rows, colour_column
from kedang.reports.templates.sheet import Sheet, heading_of

FORMS: dict[Kind, str] = {"wrap": "General", "number": "#,##0"}
NUMBERS: tuple[Kind, ...] = ("number", "integer", "money", "percent", "score")


def draw_section(sheet: Sheet, section: Section, *, inside: bool = False) -> None:
    """A section over the whole width; `inside`: of one record's page, which says nothing of its own."""
    first = sheet.row
    sheet.heading(heading_of(section, sheet.lang), sheet.grid.all)
    sheet.row += 1
    if not inside:
        sheet.said(section.id, sheet.grid.all)
        sheet.name(f"section_{section.id}.said", sheet.row, sheet.row)
        sheet.row += 1
    body = sheet.row
    draw_body(sheet, section, charted=not inside)
    sheet.name(f"section_{section.id}", first, sheet.row)
    if not inside and not is_long_list(sheet, section):
        sheet.name(f"section_{section.id}.rows", body, sheet.row - 1)
    sheet.row += 1


def is_long_list(sheet: Sheet, section: Section) -> bool:
    """Whether a page is nothing but one list."""
    alone = len(sheet.page.sections) == 1 and not sheet.page.subjects
    return alone and section.chart is None and section.layout == "table"


def draw_body(sheet: Sheet, section: Section, left: int = 0, *, charted: bool = True) -> None:
    """The chart and the list, or the facts, from the sheet's next row on."""
    if section.layout == "facts":
        _facts(sheet, section)
        return
    spans = {shown.id: span for shown, span in places(section, left)}
    right = max(span.last for span in spans.values())
    if section.chart is not None and charted:
        room = sheet.grid.room(sheet.grid.all if left == 0 and right > 4 else Span(left, right))
        draw_chart(sheet, section, section.chart, spans, room)
        sheet.row += chart_rows(section)
    _head(sheet, section, left)
    for shown, span in places(section, left):
        _cell(sheet, sheet.row + 1, span, section.id, shown)
        colour_column(sheet.book, sheet.file, sheet.row + 1, span, shown)
    if section.tall > 1:
        sheet.file.set_row(sheet.row + 1, section.tall * LINE)
    if section.alarm is not None:
        alarm_rows(sheet.book, sheet.file, sheet.row + 1, spans, left, right, section.alarm)
    if is_long_list(sheet, section) and not sheet.page.each:
        _kept_in_sight(sheet, right)
    sheet.row += 2


def _head(sheet: Sheet, section: Section, left: int) -> None:
    """The headings of the columns, in two lines where one of them needs it."""
    tall = False
    for shown, span in places(section, left):
        label = shown.label.render(sheet.lang)
        sheet.label(sheet.row, span, label)
        tall |= lines_needed(label, sheet.grid.room(span) - 1) > 1
    sheet.file.set_row(sheet.row, 2 * LINE + 2 if tall else LINE + 4)


def _kept_in_sight(sheet: Sheet, right: int) -> None:
    """The headings of a long list stay in sight and on every printed page, and it can be filtered."""
    sheet.file.freeze_panes(sheet.row + 1, 0)
    sheet.file.repeat_rows(sheet.row)
    sheet.file.autofilter(sheet.row, 0, sheet.row + 1, right)


def _cell(sheet: Sheet, row: int, span: Span, name: str, shown: Shown) -> None:
    """The place of one value of every record."""
    look: dict[str, Any] = dict(FRAMED)
    if shown.kind in FORMS:
        look["num_format"] = FORMS[shown.kind]
    if shown.kind in NUMBERS:
        look |= {"align": "right", "indent": 1}
    shape = sheet.book.kind(shown.kind, **look)
    if span.last > span.first:
        sheet.file.merge_range(row, span.first, row, span.last, "", shape)
    sheet.file.write_string(row, span.first, f"{{{{ {name}.{shown.id} }}}}", shape)


def _facts(sheet: Sheet, section: Section) -> None:
    """Labels with their values side by side; a column of several spans takes as many places."""
    blocks = sheet.grid.parts(section.across, 2)
    at = 0
    for shown in section.columns:
        span = min(shown.span, len(blocks))
        if at + span > len(blocks):
            _blank(sheet, blocks[at:])
            sheet.row, at = sheet.row + 1, 0
        block = Span(blocks[at].first, blocks[at + span - 1].last)
        label, value = sheet.grid.label(block)
        sheet.label(sheet.row, label, shown.label.render(sheet.lang))
        _cell(sheet, sheet.row, value, section.id, shown)
        if section.tall > 1:
            sheet.file.set_row(sheet.row, section.tall * LINE)
        at += span
    _blank(sheet, blocks[at:])
    sheet.row += 1


def _blank(sheet: Sheet, blocks: list[Span]) -> None:
    """Framed empty cells to the end of a row of facts."""
    shape = sheet.book.format(**FRAMED)
    for block in blocks:
        for at in range(block.first, block.last + 1):
            sheet.file.write_blank(sheet.row, at, None, shape)


def halves(sheet: Sheet) -> tuple[Span, Span]:
    """The left and the right half of an overview."""
    left, right = parted(sheet.grid.widths, 2)
    return left, right
