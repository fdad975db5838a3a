"""识别结果: which column was taken for which field, and what is asked, with dropdowns to correct it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kedang.model.address import column_letters
from kedang.model.catalogue import entities
from kedang.model.layout import KIND, ColumnMap, Layout, column_keys
from kedang.model.operation import Moment
from kedang.model.text import Lang, Text, say
from kedang.reports.book import ACCENT, FRAMED, GREY, LINE, PALE, Book, lines_needed, new_book
from kedang.reports.labels import label_of
from kedang.reports.mapping_answers import (
    CHOICE,
    FIRST_ROW,
    KEY_COUNT,
    KEYS,
    OPEN,
    field_choices,
    field_name,
    kind_choices,
    kind_name,
)

SOURCE = "mapping"
LISTS = KEYS + KEY_COUNT + 1
"""The first hidden column of the dropdowns' lists."""
LONGEST_SAMPLES = 250
TO_FILL, ASKED = "#FFF9E5", "#FFE2B8"
WIDTHS = (11, 24, 46, 26, 9, 34)
_HEADS = ("place", "header", "samples", "field", "confidence", "how")
_HOW = ("exact", "similar", "content", "remembered", "recalled", "counter")
_KINDS = "#kinds"


def write_mapping_tab(
    target: Path, layouts: Sequence[Layout], moment: Moment, lang: Lang, *, alone: bool = False
) -> None:
    """Write the tab, named SOURCE: a block for each table, those with questions first, each kind of card once.

    `alone`: as a workbook of its own, to be filled in and applied on the command line.
    """
    with new_book(target, "mapping", moment, lang) as book:
        title = book.say(say("tab.mapping.title"))
        sheet = book.sheet(title if alone else SOURCE)
        note = say("tab.mapping.note.file" if alone else "tab.mapping.note")
        book.title(sheet, 0, title, book.say(note))
        for at, width in enumerate(WIDTHS):
            sheet.set_column(at, at, width)
        lists = _lists(book, sheet, layouts)
        row = FIRST_ROW
        order = sorted(told_once(layouts), key=lambda layout: not layout.asks)
        for number, layout in enumerate(order, start=1):
            row = _block(book, sheet, row, layout, number, lists) + 1
        sheet.write_number(0, KEYS, row)
        last = LISTS + len(lists)
        sheet.set_column(KEYS, last, 4, None, {"hidden": True})
        sheet.print_area(0, 0, row, len(WIDTHS) - 1)


def told_once(layouts: Sequence[Layout]) -> list[Layout]:
    """The layouts without the second and further cards of one kind on a sheet."""
    found: dict[tuple[str, str, object], Layout] = {}
    for number, layout in enumerate(layouts):
        own = "card" if layout.layout == "card" else number
        found.setdefault((layout.sheet, layout.fingerprint, own), layout)
    return list(found.values())


def _lists(book: Book, sheet: Any, layouts: Sequence[Layout]) -> dict[str, str]:
    """The dropdown lists in hidden columns of the tab itself: entity → their range."""
    ranges: dict[str, str] = {}
    plain = book.format(num_format="@")
    wanted = dict.fromkeys([_KINDS, *(layout.entity for layout in layouts if layout.entity)])
    for name in wanted:
        at = LISTS + len(ranges)
        many = kind_choices(book.lang) if name == _KINDS else field_choices(name, book.lang)
        labels = list(many)
        for row, label in enumerate(labels):
            sheet.write_string(row, at, label, plain)
        letters = column_letters(at)
        ranges[name] = f"=${letters}$1:${letters}${len(labels)}"
    return ranges


def _block(
    book: Book, sheet: Any, row: int, layout: Layout, number: int, lists: dict[str, str]
) -> int:
    """One table: its heading, its columns; the row below it is returned."""
    heading = book.format(bold=True, font_size=12, font_color=ACCENT, bottom=2, bottom_color=ACCENT)
    for at in range(len(WIDTHS)):
        sheet.write_blank(row, at, None, heading)
    sheet.write_string(row, 0, book.say(_heading(layout, book.lang)), heading)
    sheet.set_row(row, 20)
    _kind(book, sheet, row + 1, layout, number, lists[_KINDS])
    head = book.kind("wrap", bold=True, bg_color=PALE, **FRAMED)
    for at, name in enumerate(_HEADS):
        sheet.write_string(row + 2, at, book.say(say(f"tab.mapping.{name}")), head)
    keys = column_keys([column.header for column in layout.columns])
    named = sorted(zip(layout.columns, keys, strict=True), key=lambda one: not _is_asked(one[0]))
    for column, key in named:
        _row(book, sheet, row + 3, layout, column)
        if layout.entity is not None and column.how != "counter":
            _choice(book, sheet, row + 3, layout, column, lists[layout.entity])
            before = OPEN if _is_asked(column) else column.field
            known = (layout.sheet, layout.fingerprint, layout.entity, column.header, before)
            _keys(book, sheet, row + 3, (*known, number, key))
        row += 1
    return row + 3


def _is_asked(column: ColumnMap) -> bool:
    return not column.field and bool(column.candidates)


def _kind(book: Book, sheet: Any, row: int, layout: Layout, number: int, listed: str) -> None:
    """The row with the table's kind, to be corrected by a dropdown; blank where it was not recognised."""
    plain = book.kind("wrap", **FRAMED)
    for at in range(len(WIDTHS)):
        sheet.write_blank(row, at, None, plain)
    sheet.write_string(row, 1, book.say(say("tab.mapping.kind")), plain)
    told = layout.entity is not None
    look = book.kind("wrap", num_format="@", bg_color=TO_FILL if told else ASKED, **FRAMED)
    name = kind_name(str(layout.entity), book.lang) if told else ""
    sheet.write_string(row, CHOICE, name, look)
    sheet.data_validation(row, CHOICE, row, CHOICE, _rule(listed))
    if not told:
        grey = book.kind("wrap", font_color=GREY, **FRAMED)
        sheet.write_string(row, 5, book.say(say("tab.mapping.kind.choose")), grey)
    before = layout.entity or OPEN
    _keys(
        book,
        sheet,
        row,
        (layout.sheet, layout.fingerprint, layout.entity, "", before, number, KIND),
    )


def _rule(listed: str) -> dict[str, str]:
    return {"validate": "list", "source": listed, "error_type": "stop"}


def _row(book: Book, sheet: Any, row: int, layout: Layout, column: ColumnMap) -> None:
    samples = ("；" if book.lang == "zh" else "; ").join(column.samples)[:LONGEST_SAMPLES]
    code, wrap = book.kind("code", **FRAMED), book.kind("wrap", num_format="@", **FRAMED)
    sheet.write_string(row, 0, column.column, code)
    sheet.write_string(row, 1, column.header, wrap)
    sheet.write_string(row, 2, samples, wrap)
    sheet.write_blank(row, CHOICE, None, wrap)
    lines = max(lines_needed(column.header, WIDTHS[1]), lines_needed(samples, WIDTHS[2]))
    if lines > 1:
        sheet.set_row(row, LINE * lines + 2)
    sheet.write_string(row, 4, f"{column.confidence:.0%}" if column.field else "", code)
    grey = book.kind("wrap", font_color=GREY, **FRAMED)
    sheet.write_string(row, 5, _because(book, layout, column), grey)


def _because(book: Book, layout: Layout, column: ColumnMap) -> str:
    """Why a column was taken for its field, or what it may be."""
    if _is_asked(column):
        maybe = [
            f"{field_name(str(layout.entity), path, book.lang)} {sure:.0%}"
            for path, sure in column.candidates
        ]
        joined = ("、" if book.lang == "zh" else ", ").join(maybe)
        return book.say(say("tab.mapping.how.asked", fields=joined))
    how = column.how if column.how in _HOW else "none"
    return book.say(say(f"tab.mapping.how.{how}"))


def _choice(
    book: Book, sheet: Any, row: int, layout: Layout, column: ColumnMap, listed: str
) -> None:
    """The dropdown, on what the column was taken for; blank where it is asked about."""
    asked = _is_asked(column)
    look = book.kind("wrap", num_format="@", bg_color=ASKED if asked else TO_FILL, **FRAMED)
    name = "" if asked else field_name(str(layout.entity), column.field, book.lang)
    sheet.write_string(row, CHOICE, name, look)
    sheet.data_validation(row, CHOICE, row, CHOICE, _rule(listed))


def _keys(book: Book, sheet: Any, row: int, known: Sequence[object]) -> None:
    """Which column of which table a row is about, hidden, for reading it back."""
    plain = book.format(num_format="@")
    for at, key in enumerate(known, start=KEYS):
        sheet.write_string(row, at, "" if key is None else str(key), plain)


def _heading(layout: Layout, lang: Lang) -> Text:
    if layout.entity is None:
        return say("tab.mapping.table.unknown", sheet=layout.sheet, range=layout.range)
    kind = label_of(entities()[layout.entity], lang)
    which = "card" if layout.layout == "card" else "table"
    place = {"sheet": layout.sheet, "range": layout.range}
    return say(f"tab.mapping.{which}", kind=kind, rows=layout.rows, **place)
