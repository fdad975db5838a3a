"""客户卡 as a tab: A4 pages, label left of value, codes and phones as texts, one customer a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from kedang.model.field import FieldType
from kedang.model.operation import Moment
from kedang.model.text import Lang
from kedang.reports.archive_book import KINDS
from kedang.reports.book import (
    FRAMED,
    LINE,
    LONGEST_AS_TEXT,
    MOST_LINES,
    PALE,
    Book,
    Kind,
    lines_needed,
    new_book,
    shortened,
)
from kedang.reports.card_content import Band, Card, Customer, Item, customer_card, empty_card

SOURCE = "card"
LABEL, VALUE = 20.0, 25.0
EMPTY_LABEL, EMPTY_VALUE = 26, 66
WHOLE_ROW = (FieldType.LONG_TEXT, FieldType.ADDRESS, FieldType.COMPANY)
LONGEST_LIST = 255
"""Characters of a dropdown written out in the cell's own rule; longer lists are not offered."""


def write_card_tab(target: Path, customers: Sequence[Customer], moment: Moment, lang: Lang) -> None:
    """Write the cards of some customers on the tab named SOURCE, each on a page of its own."""
    with new_book(target, "card", moment, lang) as book:
        sheet = _sheet(book, SOURCE)
        row, breaks = 0, []
        for customer in customers:
            row = _card(book, sheet, row, customer_card(customer, lang)) + 1
            breaks.append(row)
        sheet.set_h_pagebreaks(breaks[:-1])


def write_empty_cards(target: Path, entity_ids: Sequence[str], moment: Moment, lang: Lang) -> None:
    """Write an empty card for each kind of customer, on a tab named after the entity.

    One label a row and nothing beside its value, so that it is read back whatever is left blank.
    """
    with new_book(target, "card", moment, lang) as book:
        for entity_id in entity_ids:
            sheet = book.sheet(entity_id, landscape=False)
            sheet.set_column(0, 0, EMPTY_LABEL)
            sheet.set_column(1, 1, EMPTY_VALUE)
            _empty(book, sheet, empty_card(entity_id, lang))


def _empty(book: Book, sheet: Any, card: Card) -> None:
    book.title(sheet, 0, card.title, card.note)
    heading = book.format(bold=True, bg_color=PALE, **FRAMED)
    row = 2
    for band in card.bands:
        sheet.write_string(row, 0, band.title, heading)
        sheet.write_blank(row, 1, None, heading)
        for down, item in enumerate(band.items, start=1):
            _item(book, sheet, row + down, 0, item, 1)
        row += len(band.items) + 1
    sheet.repeat_rows(0)


def _sheet(book: Book, name: str) -> Any:
    sheet = book.sheet(name, landscape=False)
    for at, width in enumerate((LABEL, VALUE, LABEL, VALUE)):
        sheet.set_column(at, at, width)
    return sheet


def _card(book: Book, sheet: Any, top: int, card: Card) -> int:
    """One card from a row on; the row below it is returned."""
    book.title(sheet, top, card.title, card.note)
    row = top + 2
    for band in card.bands:
        row = _band(book, sheet, row, band)
    return row


def _band(book: Book, sheet: Any, row: int, band: Band) -> int:
    heading = book.format(bold=True, bg_color=PALE, **FRAMED)
    sheet.merge_range(row, 0, row, 3, "", heading)
    sheet.write_string(row, 0, band.title, heading)
    row += 1
    for line in _lines(band.items):
        height = 1
        for place, item in zip((0, 2), line, strict=False):
            across = 3 if len(line) == 1 else 1
            _item(book, sheet, row, place, item, across)
            room = VALUE if across == 1 else 2 * VALUE + LABEL
            height = max(
                height, lines_needed(_text(item), room), lines_needed(item.label, LABEL - 2)
            )
        sheet.set_row(row, LINE * min(height, MOST_LINES) + 4)
        row += 1
    return row


def _lines(items: Sequence[Item]) -> Iterator[tuple[Item, ...]]:
    """Two items a line; long texts, addresses and names have a line to themselves."""
    waiting: list[Item] = []
    for item in items:
        if item.field is None or item.field.type in WHOLE_ROW:
            if waiting:
                yield tuple(waiting)
            yield (item,)
            waiting = []
            continue
        waiting.append(item)
        if len(waiting) == 2:
            yield tuple(waiting)
            waiting = []
    if waiting:
        yield tuple(waiting)


def _item(book: Book, sheet: Any, row: int, at: int, item: Item, across: int) -> None:
    label = book.kind("wrap", bold=True, **FRAMED)
    sheet.write_string(row, at, f"{item.label}：" if book.lang == "zh" else f"{item.label}:", label)
    look = _look(book, item)
    if across > 1:
        sheet.merge_range(row, at + 1, row, at + across, "", look)
    if item.value is None:
        sheet.write_blank(row, at + 1, None, look)
        _offer(sheet, row, at + 1, item)
    elif isinstance(item.value, pd.Timestamp):
        sheet.write_datetime(row, at + 1, item.value.to_pydatetime(), look)
    elif isinstance(item.value, float):
        sheet.write_number(row, at + 1, item.value, look)
    else:
        sheet.write_string(row, at + 1, shortened(str(item.value)), look)


def _look(book: Book, item: Item) -> Any:
    """How a value is written; what is no number or day stays a text, whatever is typed."""
    kind: Kind = KINDS.get(item.field.type, "wrap") if item.field is not None else "wrap"
    if item.value is None and kind not in ("wrap", "code"):
        return book.kind("number", align="left", indent=1, **FRAMED)
    if isinstance(item.value, str):
        long = len(item.value) > LONGEST_AS_TEXT
        return book.kind("wrap", num_format="General" if long else "@", **FRAMED)
    if kind == "number":
        return book.kind(kind, align="left", indent=1, **FRAMED)
    return book.kind(kind, **{"align": "left", "indent": 1, **FRAMED})


def _offer(sheet: Any, row: int, at: int, item: Item) -> None:
    """A dropdown for a closed list that fits into the rule itself."""
    choices = item.field.choices if item.field is not None else None
    if choices is None or item.field is None or item.field.type is not FieldType.CHOICE:
        return
    labels = choices.labels
    if len(",".join(labels)) <= LONGEST_LIST and not any("," in label for label in labels):
        rule = {"validate": "list", "source": list(labels), "error_type": "warning"}
        sheet.data_validation(row, at, row, at, rule)


def _text(item: Item) -> str:
    return item.value if isinstance(item.value, str) else ""
