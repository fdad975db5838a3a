"""周报-YYYY-Www.xlsx: the report of a period that a manager forwards without touching it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from kedang.analysis.weekly import Weekly
from kedang.model.operation import Moment
from kedang.model.period import Period
from kedang.model.text import Lang, Text, say
from kedang.reports import weekly_sections as parts
from kedang.reports.book import ACCENT, GREY, GRID, PALE, RED, Book, Kind, new_book
from kedang.reports.page import Page, write_page

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
) -> None:
    """Write the overview and a sheet per subject; `waiting`: the pairs that wait for an answer."""
    kind = kind_of(report.period)
    note = say(
        "weekly.book.note",
        first=report.period.first.isoformat(),
        last=report.period.last.isoformat(),
        cut=report.cut.isoformat(),
        user=moment.user,
    )
    with new_book(target, "weekly", moment, lang) as book:
        headline = f"{book.say(say('weekly.book.title'))}{kind} {report.period.name}"
        _overview(book, report, headline, book.say(note), len(waiting))
        for name, sections in parts.pages(report):
            page = Page(name, f"{name} · {report.period.name}", book.say(note), sections)
            if sections:
                write_page(book, page)


def _overview(book: Book, report: Weekly, headline: str, note: str, waiting: int) -> None:
    """The first page: key figures, one sentence per subject, two charts."""
    sheet = book.sheet("总览", landscape=False)
    sheet.set_column(0, 7, 12.5)
    sheet.merge_range(0, 0, 0, 7, headline, book.format(bold=True, font_size=18, font_color=ACCENT))
    sheet.set_row(0, 30)
    sheet.merge_range(1, 0, 1, 7, note, book.format(font_color=GREY))
    _figures(book, sheet, parts.key_figures(report, waiting))
    row = 7
    for section, title in parts.SUBJECTS:
        row = _subject(book, sheet, row, book.say(title), report, section)
    _overview_charts(book, sheet, row + 1, report)


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


def _subject(book: Book, sheet: Any, row: int, title: str, report: Weekly, section: str) -> int:
    text = report.sentence(section, book.lang)
    if not text:
        return row
    head = book.format(bold=True, font_color=ACCENT, valign="top", bottom=4, bottom_color=GREY)
    sheet.write_string(row, 0, title, head)
    body = book.format(text_wrap=True, valign="top", bottom=4, bottom_color=GREY)
    sheet.merge_range(row, 1, row, 7, text, body)
    wide = sum(2 if ord(letter) > 255 else 1 for letter in text)
    sheet.set_row(row, 16 * max(1, -(-wide // 86)) + 4)
    return row + 1


def _overview_charts(book: Book, sheet: Any, row: int, report: Weekly) -> None:
    """Visits by rep and result, and the best sellers, each drawn from figures on this very sheet."""
    visits = report.visits.by_rep.head(MOST_DRAWN)
    sellers = report.products.top.head(MOST_DRAWN)
    below = row + CHART_HEIGHT
    if len(visits):
        names = ("rep", "effective", "ineffective", "not_held")
        _block(book, sheet, below, 0, visits, names)
        _draw(book, sheet, row, 0, below, len(visits), say("weekly.chart.visits"), stacked=True)
    if len(sellers):
        _block(book, sheet, below, 4, sellers, ("product", "sales", "previous_sales"))
        _draw(book, sheet, row, 4, below, len(sellers), say("weekly.chart.products"), stacked=False)


def _block(
    book: Book, sheet: Any, top: int, left: int, frame: pd.DataFrame, names: tuple[str, ...]
) -> None:
    """A small table of figures; the first column is text."""
    look = {"border": 1, "border_color": GRID}
    for at, name in enumerate(names):
        head = book.format(bold=True, bg_color=PALE, align="center", **look)
        sheet.write_string(top, left + at, book.say(say(f"col.{name}")), head)
        kind: Kind = "text" if at == 0 else "money" if "sales" in name else "integer"
        book.column(sheet, top + 1, left + at, frame[name].reset_index(drop=True), kind, **look)


def _draw(
    book: Book, sheet: Any, row: int, left: int, top: int, rows: int, title: Text, *, stacked: bool
) -> None:
    chart = book.file.add_chart(
        {"type": "column", "subtype": "stacked"} if stacked else {"type": "bar"}
    )
    colours = (GREEN_BAR, AMBER_BAR, GREY_BAR) if stacked else (ACCENT, GREY_BAR)
    for offset, colour in enumerate(colours, start=1):
        chart.add_series(
            {
                "name": ["总览", top, left + offset],
                "categories": ["总览", top + 1, left, top + rows, left],
                "values": ["总览", top + 1, left + offset, top + rows, left + offset],
                "fill": {"color": colour},
                "gap": 60,
            }
        )
    chart.set_title({"name": book.say(title), "name_font": {"size": 11, "color": GREY}})
    chart.set_legend({"position": "bottom"})
    if not stacked:
        chart.set_y_axis({"reverse": True})
    chart.set_size({"width": 372, "height": 20 * CHART_HEIGHT - 12})
    sheet.insert_chart(row, left, chart, {"x_offset": 4, "y_offset": 4})
