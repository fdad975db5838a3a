"""A report sheet: headline, sections one below the other, charts beside them, ready to print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pandas as pd

from kedang.model.text import Text, say
from kedang.reports.book import (
    ACCENT,
    FRAMED,
    GREY,
    GRID,
    LINE,
    PALE,
    RED,
    Book,
    Column,
    Kind,
    lines_needed,
    shortened,
)

CHART_HEIGHT, ROW_PIXELS = 260, 20
LEAST_ACROSS, DEFAULT_WIDTH = 6, 12.0
MOST_DRAWN = 25
TITLE_FONT = {"size": 11, "color": GREY}
WIDTHS: dict[Kind, float] = {
    "text": 15,
    "code": 18,
    "wrap": 34,
    "number": 11,
    "integer": 10,
    "money": 14,
    "percent": 10,
    "score": 10,
    "date": 12,
}
COLOURS = ("#1F4E79", "#2E9E6B", "#E0A030", "#C0504D", "#7F7F7F", "#8064A2")


@dataclass(frozen=True, slots=True)
class Chart:
    """A native chart over columns of its section's table; `category` may be two columns side by side."""

    kind: str
    category: tuple[str, ...]
    values: tuple[str, ...]
    stacked: bool = False
    title: Text | None = None
    format: str = "#,##0"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what changed in words, and a table; `alarm` names a column whose true cells stand out.

    `spans`: how many cells of the page a column takes, where more than one.
    """

    title: Text
    sentences: tuple[Text, ...]
    columns: tuple[Column, ...]
    frame: pd.DataFrame
    chart: Chart | None = None
    alarm: str = ""
    spans: Mapping[str, int] = field(default_factory=dict)

    def places(self) -> dict[str, int]:
        """The first cell of each column."""
        at, found = 0, {}
        for column in self.columns:
            found[column.id] = at
            at += self.spans.get(column.id, 1)
        return found

    def roomy(self) -> list[Column]:
        """The columns with the width they have on the page."""
        spans = {c.id: self.spans.get(c.id, 1) for c in self.columns}
        return [
            c if spans[c.id] == 1 else replace(c, width=spans[c.id] * DEFAULT_WIDTH)
            for c in self.columns
        ]

    def drawable(self) -> bool:
        """Are the columns of the chart there?"""
        wanted = (*self.chart.category, *self.chart.values) if self.chart else ()
        return set(wanted) <= set(self.frame.columns)

    @property
    def width(self) -> int:
        """How many cells the table is wide."""
        return sum(self.spans.get(column.id, 1) for column in self.columns)


@dataclass(slots=True)
class Page:
    """One sheet of a report."""

    name: str
    headline: str
    note: str
    sections: list[Section] = field(default_factory=list)
    landscape: bool = True


def columns(*named: tuple[str, Kind] | tuple[str, Kind, float]) -> tuple[Column, ...]:
    """Columns by id and kind, labelled from the catalogue (`col.<id>`), as wide as their kind wants or as told."""
    return tuple(
        Column(one[0], "", one[1], one[2] if len(one) == 3 else WIDTHS[one[1]]) for one in named
    )


def write_page(book: Book, page: Page) -> Any:
    """Write a page; widths suit the widest table of each column."""
    sheet = book.sheet(page.name, landscape=page.landscape)
    book.title(sheet, 0, page.headline, page.note)
    sheet.repeat_rows(0, 1)
    widest: dict[int, float] = {}
    for section in page.sections:
        for column in section.columns:
            at, span = section.places()[column.id], section.spans.get(column.id, 1)
            if span == 1 and not section.frame.empty:
                widest[at] = max(widest.get(at, 0), column.width)
    across = max((section.width for section in page.sections), default=LEAST_ACROSS)
    across = max(across, LEAST_ACROSS)
    for at in range(across):
        sheet.set_column(at, at, widest.get(at, DEFAULT_WIDTH))
    room = sum(widest.get(at, DEFAULT_WIDTH) for at in range(across))
    row = 3
    for section in page.sections:
        row = _section(book, sheet, row, section, across, room)
    if len(page.sections) == 1 and not page.sections[0].frame.empty:
        _long_list(sheet, page.sections[0])
    return sheet


def _long_list(sheet: Any, section: Section) -> None:
    """A page of one list: its heading stays in sight and on every printed page, and it can be filtered."""
    top = 4 if not section.sentences else 5
    if section.chart is None:
        sheet.freeze_panes(top + 1, 0)
        sheet.repeat_rows(top)
        sheet.autofilter(top, 0, top + len(section.frame), section.width - 1)


def _section(book: Book, sheet: Any, row: int, section: Section, across: int, room: float) -> int:
    heading = book.format(bold=True, font_size=12, font_color=ACCENT, bottom=2, bottom_color=ACCENT)
    sheet.write_string(row, 0, book.say(section.title), heading)
    sheet.set_row(row, 20)
    for at in range(1, across):
        sheet.write_blank(row, at, None, heading)
    row += 1
    sentences = section.sentences
    if section.frame.empty and not sentences:
        sentences = (say("weekly.nothing"),)
    if sentences:
        _paragraph(book, sheet, row, across, room, sentences)
        row += 1
    if section.frame.empty:
        return row + 1
    top = row
    if section.chart is not None and section.drawable():
        top += _chart(book, sheet, section, section.chart, row, room)
    return _rows(book, sheet, top, section) + 1


def _paragraph(
    book: Book, sheet: Any, row: int, across: int, room: float, sentences: tuple[Text, ...]
) -> None:
    text = ("" if book.lang == "zh" else " ").join(book.say(sentence) for sentence in sentences)
    look = book.format(text_wrap=True, valign="top", num_format="@")
    sheet.merge_range(row, 0, row, across - 1, "", look)
    sheet.write_string(row, 0, shortened(text), look)
    sheet.set_row(row, 6 + LINE * lines_needed(text, room))


def _rows(book: Book, sheet: Any, top: int, section: Section) -> int:
    """Header and values as a framed range; the row below it is returned."""
    head = book.format(
        bold=True, bg_color=PALE, border=1, border_color=GRID, text_wrap=True, align="center"
    )
    frame = section.frame.reset_index(drop=True)
    below = top + 1 + len(frame)
    shown = frame.assign(
        **{c.id: _shown(book, frame[c.id]) for c in section.columns if c.id in frame.columns}
    )
    places = section.places()
    sheet.set_row(top, 2 * LINE if _tall(book, section) else LINE + 4)
    for column in section.columns:
        at, span = places[column.id], section.spans.get(column.id, 1)
        if span > 1:
            _merge(book, sheet, top, below, at, at + span - 1, head, column.kind)
        else:
            book.blanks(sheet, top + 1, at, shown, column, len(frame))
        sheet.write_string(top, at, _label(book, column), head)
        if column.id in frame.columns:
            book.column(sheet, top + 1, at, shown[column.id], column.kind, **FRAMED)
    book.heights(sheet, top + 1, section.roomy(), shown)
    _alarm(book, sheet, top + 1, section, frame)
    return below


def _tall(book: Book, section: Section) -> bool:
    """Does any heading need two lines?"""
    return any(
        lines_needed(_label(book, c), c.width * section.spans.get(c.id, 1)) > 1
        for c in section.columns
    )


def _merge(
    book: Book, sheet: Any, top: int, below: int, first: int, last: int, head: Any, kind: Kind
) -> None:
    sheet.merge_range(top, first, top, last, "", head)
    for row in range(top + 1, below):
        sheet.merge_range(row, first, row, last, "", book.kind(kind, **FRAMED))


def _alarm(book: Book, sheet: Any, top: int, section: Section, frame: pd.DataFrame) -> None:
    """Rows whose alarm is true stand out, one rule for each run of them."""
    if not section.alarm or section.alarm not in frame.columns:
        return
    marked = frame[section.alarm].fillna(False).astype(bool).to_numpy()
    steps = np.diff(np.concatenate(([0], marked.astype("int8"), [0])))
    look = book.file.add_format({"font_color": RED, "bg_color": "#FDE9E7"})
    runs = zip(np.flatnonzero(steps == 1), np.flatnonzero(steps == -1), strict=True)
    for first, after in runs:
        rule = {"type": "formula", "criteria": "=TRUE", "format": look}
        area = (top + int(first), 0, top + int(after) - 1, section.width - 1)
        sheet.conditional_format(*area, rule)


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


def _chart(book: Book, sheet: Any, section: Section, wanted: Chart, row: int, room: float) -> int:
    """Draw the chart above its table; how many rows it takes is returned."""
    drawn = min(len(section.frame), MOST_DRAWN)
    height = CHART_HEIGHT
    if wanted.kind == "bar":
        height = min(90 + 26 * drawn * len(wanted.values), 2 * CHART_HEIGHT)
    taken = height // ROW_PIXELS + 2
    top = row + taken
    place = section.places()
    kind = {"type": wanted.kind, **({"subtype": "stacked"} if wanted.stacked else {})}
    chart = book.file.add_chart(kind)
    name, last = sheet.get_name(), top + drawn
    first, second = place[wanted.category[0]], place[wanted.category[-1]]
    for number, value in enumerate(wanted.values):
        colour = COLOURS[number % len(COLOURS)]
        series: dict[str, Any] = {
            "name": [name, top, place[value]],
            "categories": [name, top + 1, first, last, second],
            "values": [name, top + 1, place[value], last, place[value]],
            "gap": 60,
        }
        series["line" if wanted.kind == "line" else "fill"] = {"color": colour}
        chart.add_series(series)
    if wanted.title is not None:
        chart.set_title({"name": book.say(wanted.title), "name_font": TITLE_FONT})
    chart.set_legend({"position": "bottom"} if len(wanted.values) > 1 else {"none": True})
    least = float(section.frame[list(wanted.values)].head(drawn).to_numpy("float64").min())
    axes(chart, wanted.kind, wanted.format, from_zero=bool(least >= 0))
    chart.set_size({"width": min(720, int(room * 7)), "height": height})
    sheet.insert_chart(row, 0, chart, {"x_offset": 4, "y_offset": 8, "object_position": 1})
    return taken


def axes(chart: Any, kind: str, number_format: str, *, from_zero: bool) -> None:
    """Plain axes: pale lines, first category on top of a bar chart."""
    pale = {"visible": True, "line": {"color": "#E5E5E5"}}
    values: dict[str, Any] = {"num_format": number_format, "major_gridlines": pale}
    values["line"] = {"none": True}
    if from_zero:
        values["min"] = 0
    if kind == "bar":
        chart.set_y_axis({"reverse": True, "label_position": "low", "interval_unit": 1})
        chart.set_x_axis({**values, "label_position": "high"})
    else:
        chart.set_x_axis({"label_position": "low"})
        chart.set_y_axis(values)
