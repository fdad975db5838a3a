"""识别结果: which column was taken for which field, with dropdowns to correct it, and reading them back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from kedang.model.address import column_letters
from kedang.model.catalogue import CONTACT_HOSTS, contact_columns, entities, entity
from kedang.model.layout import ColumnMap, Layout
from kedang.model.operation import Moment
from kedang.model.text import LANGUAGES, Lang, Text, say
from kedang.reports.book import ACCENT, FRAMED, GREY, LINE, PALE, Book, lines_needed, new_book
from kedang.reports.labels import label_of

SOURCE = "mapping"
FIRST_ROW = 3
CHOICE, KEYS, KEY_COUNT, LISTS = 3, 7, 6, 14
"""Zero-based columns: the dropdown, the first hidden key and how many, the first hidden list."""
LONGEST_SAMPLES = 250
WIDTHS = (11, 24, 46, 26, 9, 18)
_HEADS = ("place", "header", "samples", "field", "confidence", "how")
_HOW = ("exact", "similar", "content", "remembered", "counter")


@dataclass(frozen=True, slots=True)
class Correction:
    """One dropdown the user changed.

    `known`: it names something of the list; `twice`: another column of the table is that field too.
    """

    row: int
    sheet: str
    fingerprint: str
    entity: str
    header: str
    before: str | None
    label: str
    field: str | None
    known: bool = True
    twice: bool = False


@cache
def field_choices(entity_id: str, lang: Lang) -> dict[str, str | None]:
    """What a column of an entity's table may be taken for: label → field path, first of all none."""
    found: dict[str, str | None] = {say("tab.mapping.unused").render(lang): None}
    named = [(declared.id, label_of(declared, lang)) for declared in entity(entity_id)]
    if entity_id in CONTACT_HOSTS:
        columns = contact_columns(entity_id).items()
        named += [(path, label_of(declared, lang)) for path, declared in columns]
    for path, label in named:
        name, again = label, 2
        while name in found:
            name, again = f"{label} ({again})", again + 1
        found[name] = path
    return found


def write_mapping_tab(target: Path, layouts: Sequence[Layout], moment: Moment, lang: Lang) -> None:
    """Write the tab, named SOURCE: a block for each table, each kind of card once."""
    with new_book(target, "mapping", moment, lang) as book:
        sheet = book.sheet(SOURCE)
        book.title(sheet, 0, book.say(say("tab.mapping.title")), book.say(say("tab.mapping.note")))
        for at, width in enumerate(WIDTHS):
            sheet.set_column(at, at, width)
        lists = _lists(book, sheet, layouts)
        row = FIRST_ROW
        for number, layout in enumerate(told_once(layouts), start=1):
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


def read_corrections(rows: Sequence[Sequence[object]]) -> list[Correction]:
    """The dropdowns the user changed, from the tab's cells (all rows from the first, all keys)."""
    found: list[Correction] = []
    fields: Counter[tuple[str, str]] = Counter()
    tables: list[str] = []
    for number, cells in enumerate(rows, start=1):
        sheet, mark, entity_id, header, before, table = map(_text, cells[KEYS : KEYS + KEY_COUNT])
        if number <= FIRST_ROW or not mark or entity_id not in entities():
            continue
        label = _text(cells[CHOICE])
        offered = [field_choices(entity_id, lang) for lang in LANGUAGES]
        known = next((many for many in offered if label in many), None)
        chosen = known[label] if known else None
        fields[table, chosen or ""] += 1
        if label and (known is None or chosen != (before or None)):
            tables.append(table)
            was = before or None
            found.append(
                Correction(
                    number, sheet, mark, entity_id, header, was, label, chosen, known is not None
                )
            )
    return [
        replace(one, twice=one.field is not None and fields[table, one.field] > 1)
        for one, table in zip(found, tables, strict=True)
    ]


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()


def _lists(book: Book, sheet: Any, layouts: Sequence[Layout]) -> dict[str, str]:
    """The dropdown lists in hidden columns of the tab itself: entity → their range."""
    ranges: dict[str, str] = {}
    plain = book.format(num_format="@")
    for layout in layouts:
        if layout.entity is None or layout.entity in ranges:
            continue
        at = LISTS + len(ranges)
        labels = list(field_choices(layout.entity, book.lang))
        for row, label in enumerate(labels):
            sheet.write_string(row, at, label, plain)
        letters = column_letters(at)
        ranges[layout.entity] = f"=${letters}$1:${letters}${len(labels)}"
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
    head = book.kind("wrap", bold=True, bg_color=PALE, **FRAMED)
    for at, name in enumerate(_HEADS):
        sheet.write_string(row + 1, at, book.say(say(f"tab.mapping.{name}")), head)
    for column in layout.columns:
        _row(book, sheet, row + 2, layout, column)
        if layout.entity is not None and column.how != "counter":
            _choice(book, sheet, row + 2, layout, column, lists[layout.entity])
            _keys(book, sheet, row + 2, layout, column, number)
        row += 1
    return row + 2


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
    how = column.how if column.how in _HOW else "none"
    grey = book.kind("wrap", font_color=GREY, **FRAMED)
    sheet.write_string(row, 5, book.say(say(f"tab.mapping.how.{how}")), grey)


def _choice(
    book: Book, sheet: Any, row: int, layout: Layout, column: ColumnMap, listed: str
) -> None:
    """The dropdown, on what the column was taken for."""
    look = book.kind("wrap", num_format="@", bg_color="#FFF9E5", **FRAMED)
    name = field_name(str(layout.entity), column.field, book.lang)
    sheet.write_string(row, CHOICE, name, look)
    rule = {"validate": "list", "source": listed, "error_type": "stop"}
    sheet.data_validation(row, CHOICE, row, CHOICE, rule)


def _keys(book: Book, sheet: Any, row: int, layout: Layout, column: ColumnMap, number: int) -> None:
    """Which column of which table a row is about, hidden, for reading it back."""
    plain = book.format(num_format="@")
    known = (layout.sheet, layout.fingerprint, layout.entity, column.header, column.field, number)
    for at, key in enumerate(known, start=KEYS):
        sheet.write_string(row, at, _text(key), plain)


def field_name(entity_id: str, field: str | None, lang: Lang) -> str:
    """What the dropdown calls a field of an entity's table."""
    return next(label for label, path in field_choices(entity_id, lang).items() if path == field)


def _heading(layout: Layout, lang: Lang) -> Text:
    if layout.entity is None:
        return say("tab.mapping.table.unknown", sheet=layout.sheet, range=layout.range)
    kind = label_of(entities()[layout.entity], lang)
    which = "card" if layout.layout == "card" else "table"
    place = {"sheet": layout.sheet, "range": layout.range}
    return say(f"tab.mapping.{which}", kind=kind, rows=layout.rows, **place)
