"""Native charts of every kind over one template row, for the tests of filling."""

from __future__ import annotations

from typing import Any

KINDS: tuple[dict[str, str], ...] = (
    {"type": "column"},
    {"type": "bar", "subtype": "stacked"},
    {"type": "line"},
    {"type": "area", "subtype": "percent_stacked"},
    {"type": "pie"},
    {"type": "doughnut"},
    {"type": "radar", "subtype": "filled"},
    {"type": "scatter", "subtype": "straight_with_markers"},
    {"type": "stock"},
)
BELOW = 24


def add_charts(book: Any, sheet: Any, name: str, first: int) -> None:
    """One chart of each kind on a sheet of its own, a combined one below the list, one beside it."""
    gallery = book.add_worksheet("图表")
    for number, kind in enumerate(KINDS):
        chart = book.add_chart(kind)
        for column in (2, 3, 5) if kind["type"] == "stock" else (2,):
            chart.add_series(_series(kind["type"], name, first, column))
        chart.set_title({"name": f"{{{{ title }}}} · {kind['type']}"})
        gallery.insert_chart(1 + 16 * (number // 3), 8 * (number % 3), chart)
    sheet.insert_chart(first + BELOW - 2, 0, combined(book, name, first))
    beside = book.add_chart({"type": "line"})
    beside.add_series(_series("line", name, first, 5))
    beside.set_title({"name": f"={name}!$F${first - 1}"})
    sheet.insert_chart(first - 3, 15, beside, {"object_position": 1})
    whole = book.add_chartsheet("整页图")
    page = book.add_chart({"type": "column"})
    page.add_series(_series("column", name, first, 2))
    page.set_title({"name": "{{ team }}"})
    whole.set_chart(page)


def _series(kind: str, name: str, first: int, column: int) -> dict[str, Any]:
    row = first - 1
    series: dict[str, Any] = {
        "name": [name, row - 1, column],
        "categories": [
            name,
            row,
            5 if kind == "scatter" else 0,
            row,
            5 if kind == "scatter" else 0,
        ],
        "values": [name, row, column, row, column],
    }
    if kind in ("column", "line", "scatter"):
        series["y_error_bars"] = {
            "type": "custom",
            "plus_values": f"={name}!$F${first}:$F${first}",
            "minus_values": f"={name}!$F${first}:$F${first}",
        }
    if kind == "column":
        series["trendline"] = {"type": "linear"}
        series["data_labels"] = {"custom": [{"value": f"={name}!$A${first}"}], "value": True}
    return series


def combined(book: Any, name: str, first: int) -> Any:
    """Columns with a line on the second axis."""
    row = first - 1
    chart, line = book.add_chart({"type": "column"}), book.add_chart({"type": "line"})
    for column in (2, 3):
        chart.add_series(_series("bar", name, first, column))
    chart.add_series(
        {
            "name": "新签",
            "categories": [name, row, 0, row, 1],
            "values": [name, row, 5, row, 5],
        }
    )
    line.add_series({**_series("bar", name, first, 4), "y2_axis": True})
    line.set_y2_axis({"num_format": "0%", "name": "{{ team }} 完成率"})
    chart.combine(line)
    chart.set_title({"name": "{{ title }}：拜访"})
    chart.set_x_axis({"name": "业务员（{{ team }}）"})
    return chart
