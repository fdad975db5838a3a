"""What colours the cells of a list by their values: bars, icons, scales, alarms."""

from __future__ import annotations

from typing import Any

from kedang.model.address import column_letters
from kedang.reports.book import RED, Book
from kedang.reports.design import Alarm, Shown
from kedang.reports.templates.grid import Span

BAR, PALE_RED, BELOW = "#9DC3E6", "#FDE9E7", "#F4B6AE"
LOW, MIDDLE, HIGH = "#F8CBAD", "#FFFFFF", "#C6E0B4"


def colour_column(book: Book, sheet: Any, row: int, span: Span, shown: Shown) -> None:
    """The look of one column over the row of its list."""
    area = (row, span.first, row, span.last)
    if shown.kind == "number":
        whole = book.file.add_format({"num_format": "#,##0.00"})
        cell = f"${column_letters(span.first)}{row + 1}"
        odd = f"=AND(ISNUMBER({cell}),ROUND({cell},2)<>ROUND({cell},0))"
        sheet.conditional_format(*area, {"type": "formula", "criteria": odd, "format": whole})
    if shown.look:
        sheet.conditional_format(*area, _look(shown))


def _look(shown: Shown) -> dict[str, Any]:
    if shown.look == "bar":
        bar = {"type": "data_bar", "data_bar_2010": True, "bar_color": BAR, "bar_solid": True}
        bar |= {"bar_negative_color": BELOW, "bar_negative_border_color": BELOW}
        if shown.kind == "percent":
            bar |= {"min_type": "num", "min_value": 0, "max_type": "num", "max_value": 1}
        return bar
    if shown.look == "icons":
        return {"type": "icon_set", "icon_style": "3_traffic_lights"}
    return {"type": "3_color_scale", "min_color": LOW, "mid_color": MIDDLE, "max_color": HIGH}


def alarm_rows(
    book: Book, sheet: Any, row: int, spans: dict[str, Span], left: int, right: int, alarm: Alarm
) -> None:
    """Rows in red where the shown column passes the test."""
    cell = f"${column_letters(spans[alarm.column].first)}{row + 1}"
    red = book.file.add_format({"font_color": RED, "bg_color": PALE_RED})
    test = f'=AND({cell}<>"",{cell}{alarm.test})'
    sheet.conditional_format(row, left, row, right, {"type": "formula", "criteria": test, "format": red})  # fmt: skip
