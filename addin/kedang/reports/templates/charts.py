"""Native charts over the heading and the one row of a list; they grow with the rows filled in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kedang.model.text import say
from kedang.reports.design import Drawing, Section
from kedang.reports.page import CHART_HEIGHT, COLOURS, ROW_PIXELS, TITLE_FONT, axes
from kedang.reports.templates.grid import Span
from kedang.reports.templates.sheet import Sheet

BARS_HEIGHT = 380
WIDEST, PIXELS_A_CHARACTER = 760, 7.2
ROUND = ("pie", "doughnut")


def chart_rows(section: Section) -> int:
    """How many rows of the page a section's chart takes."""
    return _height(section.chart) // ROW_PIXELS + 1 if section.chart else 0


def _height(drawing: Drawing) -> int:
    """Bars stand one below the other, each with its label: room for about fifteen."""
    return BARS_HEIGHT if drawing.kind == "bar" else CHART_HEIGHT


def draw_chart(
    sheet: Sheet, section: Section, drawing: Drawing, spans: Mapping[str, Span], room: float
) -> None:
    """Draw it at the sheet's next row; its figures stand below it."""
    row, head = sheet.row, sheet.row + chart_rows(section)
    left = min(span.first for span in spans.values())
    chart = _chart(sheet, drawing, drawing.values, spans, head)
    if drawing.line:
        line = _chart(sheet, Drawing("line", drawing.category, drawing.line), drawing.line, spans, head,
                      second=True, taken=len(drawing.values))  # fmt: skip
        line.set_y2_axis({"num_format": "0%", "major_gridlines": {"visible": False}})
        chart.combine(line)
    title = say(f"report.chart.{section.id}").render(sheet.lang)
    chart.set_title({"name": title, "name_font": TITLE_FONT, "overlay": False})
    several = len(drawing.values) + len(drawing.line) > 1 or drawing.kind in ROUND
    chart.set_legend({"position": "bottom"} if several else {"none": True})
    if drawing.kind not in ROUND:
        axes(chart, drawing.kind, drawing.format, from_zero=drawing.from_zero)
    width = min(WIDEST, int(room * PIXELS_A_CHARACTER))
    chart.set_size({"width": width, "height": _height(drawing)})
    place = {"x_offset": 4, "y_offset": 6, "object_position": 2}
    sheet.file.insert_chart(row, left, chart, place)


def _chart(
    sheet: Sheet,
    drawing: Drawing,
    values: tuple[str, ...],
    spans: Mapping[str, Span],
    head: int,
    *,
    second: bool = False,
    taken: int = 0,
) -> Any:
    kind = {"type": drawing.kind, **({"subtype": "stacked"} if drawing.stacked else {})}
    chart = sheet.book.file.add_chart(kind)
    name, category = sheet.page.name, spans[drawing.category].first
    for number, value in enumerate(values, start=taken):
        at, colour = spans[value].first, COLOURS[number % len(COLOURS)]
        series: dict[str, Any] = {
            "name": [name, head, at],
            "categories": [name, head + 1, category, head + 1, category],
            "values": [name, head + 1, at, head + 1, at],
        }
        if drawing.kind in ROUND:
            series["data_labels"] = {"percentage": True, "leader_lines": True}
            series["points"] = [{"fill": {"color": one}} for one in COLOURS]
        elif drawing.kind == "line":
            marker = {"type": "circle", "size": 5, "fill": {"color": colour}}
            series |= {"line": {"color": colour, "width": 2}, "marker": marker}
        else:
            series |= {"fill": {"color": colour}, "gap": 60}
        chart.add_series(series | ({"y2_axis": True} if second else {}))
    return chart
