"""周报-YYYY-Www.xlsx: the report of a period that a manager forwards without touching it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from kedang.analysis.weekly import Weekly
from kedang.model.operation import Moment
from kedang.model.period import Period
from kedang.model.text import Lang, Text, say
from kedang.reports import weekly_sections as parts
from kedang.reports.book import (
    ACCENT,
    FRAMED,
    GREY,
    GRID,
    LINE,
    PALE,
    RED,
    Book,
    Kind,
    lines_needed,
    new_book,
)
from kedang.reports.page import TITLE_FONT, Page, axes, write_page

UPRIGHT = ("拜访", "市场与计划", "档案与质量")
OVERVIEW, CELL = "总览", 12.5
MOST_DRAWN, CHART_HEIGHT = 10, 14
GREEN_BAR, AMBER_BAR, GREY_BAR = "#2E9E6B", "#E0A030", "#BFBFBF"
KINDS = {"W": "周报", "M": "月报", "Y": "年报"}


def kind_of(period: Period) -> str:
    """周报, 月报 or 年报."""
    return KINDS["W" if "W" in period.name else "M" if "-" in period.name else "Y"]


def file_name(period: Period) -> str:
    """The name of the report's file, such as 周报-2026-W47.xlsx."""
    return f"{kind_of(period)}-{period.name}.xlsx"


def write_weekly_book(
    target: Path, report: Weekly, waiting: pd.DataFrame, moment: Moment, lang: Lang
) -> tuple[str, ...]:
    """Write the overview and a sheet per subject; the sheets' names in order.

    `waiting`: the pairs that wait for an answer. Every sheet stands on its own.
    """
    kind = kind_of(report.period)
    note = say(
        "weekly.book.note",
        first=report.period.first.isoformat(),
        last=report.period.last.isoformat(),
        cut=report.cut.isoformat(),
        user=moment.user,
    )
    with new_book(target, "weekly", moment, lang) as book:
        headline = f"{book.say(say(f'weekly.book.{kind}'))} {report.period.name}"
        _overview(book, report, headline, book.say(note), len(waiting))
        names = [OVERVIEW]
        for name, sections in parts.pages(report, lang):
            title = f"{book.say(say(f'weekly.page.{name}'))} · {report.period.name}"
            write_page(book, Page(name, title, book.say(note), sections, name not in UPRIGHT))
            names.append(name)
    return tuple(names)


def _overview(book: Book, report: Weekly, headline: str, note: str, waiting: int) -> None:
    """The first page: key figures, one sentence per subject, two charts."""
    sheet = book.sheet(OVERVIEW, landscape=False)
    sheet.set_column(0, 7, CELL)
    sheet.merge_range(0, 0, 0, 7, headline, book.format(bold=True, font_size=18, font_color=ACCENT))
    sheet.set_row(0, 30)
    sheet.merge_range(1, 0, 1, 7, note, book.format(font_color=GREY))
    _figures(book, sheet, parts.key_figures(report, waiting))
    row = 8
    for title, told in parts.SUBJECTS:
        text = joined(book.lang, [report.sentence(section, book.lang) for section in told])
        row = _subject(book, sheet, row, book.say(title), text)
    below = _overview_charts(book, sheet, row + 1, report)
    sheet.print_area(0, 0, below, 7)
    sheet.fit_to_pages(1, 1)


def joined(lang: Lang, sentences: Sequence[str]) -> str:
    """Sentences as one line."""
    return ("" if lang == "zh" else " ").join(sentence for sentence in sentences if sentence)


def _figures(book: Book, sheet: Any, figures: list[parts.Figure]) -> None:
    """A band of key figures, two columns each, alarms in red."""
    for position, figure in enumerate(figures):
        row, at = 3 + 2 * (position // 4), 2 * (position % 4)
        colour = RED if figure.alarm else ACCENT
        label = book.format(font_color=GREY, bg_color=PALE, align="center", top=1, top_color=ACCENT)
        number = book.format(
            bold=True,
            font_size=16,
            font_color=colour,
            bg_color=PALE,
            align="center",
            num_format=figure.format,
        )
        sheet.merge_range(row, at, row, at + 1, book.say(figure.label), label)
        if figure.value != figure.value:
            sheet.merge_range(row + 1, at, row + 1, at + 1, "—", number)
        else:
            sheet.merge_range(row + 1, at, row + 1, at + 1, figure.value, number)
        sheet.set_row(row + 1, 26)


def _subject(book: Book, sheet: Any, row: int, title: str, text: str) -> int:
    if not text:
        return row
    edge = {"valign": "top", "bottom": 4, "bottom_color": GRID}
    sheet.write_string(row, 0, title, book.format(bold=True, font_color=ACCENT, **edge))
    body = book.format(text_wrap=True, num_format="@", **edge)
    sheet.merge_range(row, 1, row, 7, "", body)
    sheet.write_string(row, 1, text, body)
    sheet.set_row(row, LINE * lines_needed(text, 7 * CELL) + 4)
    return row + 1


def _overview_charts(book: Book, sheet: Any, row: int, report: Weekly) -> int:
    """Visits by rep and result, and the best sellers, each drawn from figures on this very sheet."""
    visits = report.visits.by_rep.head(MOST_DRAWN)
    sellers = report.products.top.head(MOST_DRAWN)
    if not len(visits) and not len(sellers):
        return row
    below = row + CHART_HEIGHT
    if len(visits):
        names = ("rep", "effective", "ineffective", "not_held")
        _block(book, sheet, below, 0, visits, names)
        _draw(book, sheet, row, 0, below, len(visits), say("weekly.chart.visits"), stacked=True)
    if len(sellers):
        _block(book, sheet, below, 4, sellers, ("product", "sales", "previous_sales"))
        _draw(book, sheet, row, 4, below, len(sellers), say("weekly.chart.products"), stacked=False)
    return below + max(len(visits), len(sellers))


def _block(
    book: Book, sheet: Any, top: int, left: int, frame: pd.DataFrame, names: tuple[str, ...]
) -> None:
    """A small table of figures; the first column is text, over two cells when there is room."""
    place = [left + at + (1 if at and len(names) < 4 else 0) for at in range(len(names))]
    for at, name in zip(place, names, strict=True):
        head = book.format(bold=True, bg_color=PALE, align="center", **FRAMED)
        kind: Kind = "text" if at == left else "integer"
        if at == left and place[1] > left + 1:
            for row in range(top, top + len(frame) + 1):
                sheet.merge_range(row, at, row, at + 1, "", book.kind("text", **FRAMED))
        sheet.write_string(top, at, book.say(say(f"col.{name}")), head)
        book.column(sheet, top + 1, at, frame[name].reset_index(drop=True), kind, **FRAMED)


def _draw(
    book: Book, sheet: Any, row: int, left: int, top: int, rows: int, title: Text, *, stacked: bool
) -> None:
    kind = "column" if stacked else "bar"
    chart = book.file.add_chart({"type": kind, **({"subtype": "stacked"} if stacked else {})})
    colours = (GREEN_BAR, AMBER_BAR, GREY_BAR) if stacked else (ACCENT, GREY_BAR)
    for offset, colour in enumerate(colours, start=left + (1 if stacked else 2)):
        chart.add_series(
            {
                "name": [OVERVIEW, top, offset],
                "categories": [OVERVIEW, top + 1, left, top + rows, left],
                "values": [OVERVIEW, top + 1, offset, top + rows, offset],
                "fill": {"color": colour},
                "gap": 60,
            }
        )
    chart.set_title({"name": book.say(title), "name_font": TITLE_FONT})
    chart.set_legend({"position": "bottom"})
    axes(chart, kind, "#,##0", from_zero=stacked)
    chart.set_size({"width": 372, "height": 20 * CHART_HEIGHT - 12})
    sheet.insert_chart(row, left, chart, {"x_offset": 4, "y_offset": 4})
