"""How a form looks: colours of headings by need, formats of cells by type of field."""

from __future__ import annotations

from typing import Any

from kedang.forms.headings import Need
from kedang.forms.plan import AUTO, STATUS, PlannedColumn
from kedang.model.field import FieldType
from kedang.reports.book import ACCENT, GREY, GRID, NUMBER_FORMATS, PALE, Book, Kind, placed, wide

KINDS: dict[FieldType, Kind] = {
    FieldType.DATE: "date",
    FieldType.INTEGER: "integer",
    FieldType.NUMBER: "number",
    FieldType.MONEY: "money",
    FieldType.PERCENT: "percent",
    FieldType.LONG_TEXT: "wrap",
    FieldType.ADDRESS: "wrap",
    FieldType.CHOICES: "wrap",
}
WIDTHS: dict[FieldType, float] = {
    FieldType.COMPANY: 28,
    FieldType.CUSTOMER: 28,
    FieldType.ORGANIZATION: 28,
    FieldType.PERSON: 11,
    FieldType.USCC: 22,
    FieldType.PHONE: 20,
    FieldType.MOBILE: 14,
    FieldType.EMAIL: 22,
    FieldType.URL: 22,
    FieldType.POSTCODE: 9,
    FieldType.PROVINCE: 11,
    FieldType.CITY: 11,
    FieldType.DISTRICT: 11,
    FieldType.ADDRESS: 30,
    FieldType.INDUSTRY: 20,
    FieldType.DATE: 12,
    FieldType.LONG_TEXT: 28,
    FieldType.INTEGER: 12,
    FieldType.NUMBER: 11,
    FieldType.MONEY: 14,
    FieldType.PERCENT: 12,
    FieldType.CHOICE: 12,
    FieldType.CHOICES: 18,
    FieldType.FLAG: 12,
}
PLAIN_WIDTH, STATUS_WIDTH, WORKED_OUT_WIDTH = 14.0, 20.0, 40.0
MUST, WANTED = ACCENT, "#2E75B6"
MISSING_MUST, MISSING_WANTED, WRONG, NOTED = "#F8CBAD", "#FFF2CC", "#FF9999", "#FFE699"
EXAMPLE_GROUND, AUTO_GROUND = "#F2F2F2", "#EDEDED"


def kind_of(kind: FieldType) -> Kind:
    """How values of a type are written in a cell: codes, phones and other texts as text."""
    return KINDS.get(kind, "text")


def column_width(column: PlannedColumn) -> float:
    """How wide a column is: by its type, wider where its heading would take three lines."""
    if column.path == AUTO + STATUS:
        return STATUS_WIDTH
    if column.worked_out and column.type is FieldType.TEXT:
        return WORKED_OUT_WIDTH
    return max(WIDTHS.get(column.type, PLAIN_WIDTH), min(wide(column.heading) / 2 + 3, 20.0))


def head_look(book: Book, need: Need, *, auto: bool = False) -> Any:
    """A heading: dark where it must be filled in, blue where it is wanted, pale for the rest, grey worked out."""
    ground, ink = PALE, "#000000"
    if auto:
        ground, ink = "#D9D9D9", "#595959"
    elif need is Need.MUST:
        ground, ink = MUST, "#FFFFFF"
    elif need is Need.WANTED:
        ground, ink = WANTED, "#FFFFFF"
    return book.format(
        bold=True, bg_color=ground, font_color=ink, align="center", text_wrap=True, border=1,
        border_color=GRID, num_format="@",
    )  # fmt: skip


def cell_look(book: Book, kind: FieldType, **look: Any) -> Any:
    """An empty or filled cell of a record, open to be written in."""
    return book.kind(kind_of(kind), locked=False, border=1, border_color=GRID, **look)


def example_look(book: Book, kind: FieldType) -> Any:
    """A cell of the example row: grey and slanted."""
    return cell_look(book, kind, italic=True, font_color=GREY, bg_color=EXAMPLE_GROUND)


def auto_look(book: Book, kind: FieldType, *, example: bool = False) -> Any:
    """A worked-out cell: locked and grey, its text small."""
    ink = GREY if example else "#404040"
    number = NUMBER_FORMATS[kind_of(kind)]
    return book.format(
        **{**placed("wrap" if kind is FieldType.TEXT else kind_of(kind)), "num_format": "General" if number == "@" else number},
        bg_color=EXAMPLE_GROUND if example else AUTO_GROUND, font_color=ink, italic=example,
        border=1, border_color=GRID, font_size=9,
    )  # fmt: skip
