"""A report sheet: headline, sections one below the other, charts beside them, ready to print."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from kedang.model.text import Text, say
from kedang.reports.book import ACCENT, GREY, GRID, PALE, RED, Book, Column, Kind

CHART_ROWS = 15
_WIDTHS: dict[Kind, float] = {
    "text": 15,
    "code": 18,
    "wrap": 34,
    "number": 11,
    "integer": 10,
    "money": 14,
    "percent": 10,
    "date": 12,
}
_COLOURS = ("#1F4E79", "#2E9E6B", "#E0A030", "#C0504D", "#7F7F7F", "#8064A2")


@dataclass(frozen=True, slots=True)
class Chart:
    """A native chart over columns of its section's table."""

    kind: str
    category: str
    values: tuple[str, ...]
    stacked: bool = False
    title: Text | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what changed in words, and a table; `alarm` names a column whose true cells stand out."""

    title: Text
    sentences: tuple[Text, ...]
    columns: tuple[Column, ...]
    frame: pd.DataFrame
    chart: Chart | None = None
    alarm: str = ""


@dataclass(slots=True)
class Page:
    """One sheet of a report."""

    name: str
    headline: str
    note: str
    sections: list[Section] = field(default_factory=list)

    def add(self, section: Section) -> None:
        """One more section below the others."""
        self.sections.append(section)


def columns(*named: tuple[str, Kind]) -> tuple[Column, ...]:
    """Columns by id and kind, labelled from the catalogue (`col.<id>`), as wide as their kind wants."""
    return tuple(
        Column(name, say(f"col.{name}").render(), kind, _WIDTHS[kind]) for name, kind in named
    )


def write_page(book: Book, page: Page) -> Any:
    """Write a page; widths suit the widest table of each column."""
    sheet = book.sheet(page.name)
    book.title(sheet, 0, page.headline, page.note)
    sheet.repeat_rows(0, 1)
    widest: dict[int, float] = {}
    for section in page.sections:
        for at, column in enumerate(section.columns):
            widest[at] = max(widest.get(at, 0), column.width)
    for at, width in widest.items():
        sheet.set_column(at, at, width)
    row = 3
    for section in page.sections:
        row = _section(book, sheet, row, section)
    return sheet


def _section(book: Book, sheet: Any, row: int, section: Section) -> int:
    heading = book.format(bold=True, font_size=12, font_color=ACCENT, bottom=2, bottom_color=ACCENT)
    span = max(len(section.columns), 6)
    sheet.write_string(row, 0, book.say(section.title), heading)
    for at in range(1, span):
        sheet.write_blank(row, at, None, heading)
    row += 1
    for sentence in section.sentences:
        sheet.merge_range(
            row, 0, row, span - 1, book.say(sentence), book.format(text_wrap=True, valign="top")
        )
        sheet.set_row(row, 16 * (1 + len(book.say(sentence)) // 75))
        row += 1
    if section.frame.empty:
        return row + 1
    top = row
    row = _rows(book, sheet, top, section)
    if section.chart is not None:
        _chart(book, sheet, section, top, row)
        row += CHART_ROWS + 1
    return row + 1


def _rows(book: Book, sheet: Any, top: int, section: Section) -> int:
    """Header and values as a framed range; the row below it is returned."""
    head = book.format(
        bold=True, bg_color=PALE, border=1, border_color=GRID, text_wrap=True, align="center"
    )
    frame = section.frame.reset_index(drop=True)
    edge = {"border": 1, "border_color": GRID}
    for at, column in enumerate(section.columns):
        sheet.write_string(top, at, _label(book, column), head)
        blank = book.kind(column.kind, **edge)
        for offset in range(len(frame)):
            sheet.write_blank(top + 1 + offset, at, None, blank)
        if column.id in frame.columns:
            book.column(sheet, top + 1, at, _shown(book, frame[column.id]), column.kind, **edge)
    below = top + 1 + len(frame)
    if section.alarm and section.alarm in frame.columns:
        look = book.file.add_format({"font_color": RED, "bg_color": "#FDE9E7"})
        for offset in frame.index[frame[section.alarm].fillna(False).astype(bool)]:
            at = top + 1 + int(offset)
            rule = {"type": "formula", "criteria": "=TRUE", "format": look}
            sheet.conditional_format(at, 0, at, len(section.columns) - 1, rule)
    return below


def _label(book: Book, column: Column) -> str:
    return book.say(say(f"col.{column.id}"))


def _shown(book: Book, values: pd.Series[Any]) -> pd.Series[Any]:
    """Sentences rendered, yes and no as words; the rest as it is."""
    if values.dtype == bool:
        words = {True: book.say(say("col.yes")), False: ""}
        return values.map(words).astype("str")
    if values.dtype == object:
        return pd.Series(
            [book.say(v) if isinstance(v, Text) else v for v in values],
            index=values.index,
            dtype=object,
        )
    return values


def _chart(book: Book, sheet: Any, section: Section, top: int, below: int) -> None:
    wanted = section.chart
    assert wanted is not None
    place = {column.id: at for at, column in enumerate(section.columns)}
    kind = {"type": wanted.kind, **({"subtype": "stacked"} if wanted.stacked else {})}
    chart = book.file.add_chart(kind)
    at = place[wanted.category]
    for number, name in enumerate(wanted.values):
        colour = _COLOURS[number % len(_COLOURS)]
        series: dict[str, Any] = {
            "name": [sheet.get_name(), top, place[name]],
            "categories": [sheet.get_name(), top + 1, at, below - 1, at],
            "values": [sheet.get_name(), top + 1, place[name], below - 1, place[name]],
            "gap": 60,
        }
        series["line" if wanted.kind == "line" else "fill"] = {"color": colour}
        chart.add_series(series)
    if wanted.title is not None:
        chart.set_title({"name": book.say(wanted.title), "name_font": {"size": 11, "color": GREY}})
    chart.set_legend({"position": "bottom"} if len(wanted.values) > 1 else {"none": True})
    if wanted.kind == "bar":
        chart.set_y_axis({"reverse": True})
    chart.set_size({"width": 720, "height": 280})
    sheet.insert_chart(below, 0, chart, {"x_offset": 4, "y_offset": 8, "object_position": 1})


def texts(*sentences: Text | None) -> tuple[Text, ...]:
    """The sentences that there are."""
    return tuple(sentence for sentence in sentences if sentence is not None)
