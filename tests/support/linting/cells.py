"""Rows and cells: in order and once, with texts, styles and links that exist and fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from support.linting.book import Book, Sheet, words
from support.linting.places import COLUMNS, ROWS, area

MOST_LINKS, LONGEST, MOST_STYLES = 65_530, 32_767, 65_490


def cells(book: Book) -> Iterator[str]:
    """Every fault of rows, cells, texts, styles and links."""
    styles = _styles(book)
    if styles > MOST_STYLES:
        yield f"{styles} styles"
    for text in book.texts:
        if len(text) > LONGEST:
            yield "a text too long for a cell"
    for sheet in book.sheets:
        yield from _rows(sheet)
        yield from _contents(sheet, len(book.texts), styles)
        yield from _links(sheet)


def _styles(book: Book) -> int:
    for part in book.of_kind(book.workbook, "styles"):
        return sum(1 for _ in book.trees[part].iterfind("{*}cellXfs/{*}xf"))
    return 1


def _rows(sheet: Sheet) -> Iterator[str]:
    """Rows ascend; cells ascend within them and stand in the row they say."""
    before = 0
    for row in sheet.tree.iterfind("{*}sheetData/{*}row"):
        number = int(row.get("r") or before + 1)
        if not before < number <= ROWS:
            yield f"{sheet.name}: row {number} after row {before}"
        before, left = number, 0
        for cell in row.iterchildren("{*}c"):
            place = area(cell.get("r") or "")
            if cell.get("r") is None:
                left += 1
            elif place is None or place.top != number or not left < place.left <= COLUMNS:
                yield f"{sheet.name}: cell {cell.get('r')} in row {number}"
            else:
                left = place.left


def _contents(sheet: Sheet, texts: int, styles: int) -> Iterator[str]:
    """Numbers of texts and styles exist, numbers are numbers, own texts fit."""
    for cell in sheet.tree.iterfind("{*}sheetData/{*}row/{*}c"):
        value, kind = cell.findtext("{*}v"), cell.get("t", "n")
        where = f"{sheet.name}!{cell.get('r')}"
        if int(cell.get("s", 0)) >= max(styles, 1):
            yield f"{where}: no style {cell.get('s')}"
        if kind == "s" and value is not None and not int(value) < texts:
            yield f"{where}: no text {value}"
        if kind == "n" and value and not _number(value):
            yield f"{where}: {value} is no number"
        if kind == "b" and value not in ("0", "1", None):
            yield f"{where}: {value} is neither true nor false"
        if kind == "inlineStr" and len(words(cell)) > LONGEST:
            yield f"{where}: a text too long for a cell"


def _number(text: str) -> bool:
    try:
        return abs(float(text)) < float("inf")
    except ValueError:
        return False


def _links(sheet: Sheet) -> Iterator[str]:
    """Links within their number, each on cells of the sheet."""
    links: list[Any] = list(sheet.tree.iterfind("{*}hyperlinks/{*}hyperlink"))
    if len(links) > MOST_LINKS:
        yield f"{sheet.name}: too many links"
    for link in links:
        if area(link.get("ref", "")) is None:
            yield f"{sheet.name}: link at {link.get('ref')}"
    for place, times in Counter(link.get("ref") for link in links).items():
        if times > 1:
            yield f"{sheet.name}: {times} links at {place}"
