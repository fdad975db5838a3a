"""Tables: names, columns that say what the cells say, rows and filters inside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from support.linting.book import Book, text_of, unescaped
from support.linting.places import Area, area, letters

ROW_COLUMN = re.compile(r"R\d*C\d*|R|C", re.IGNORECASE)
NAME = re.compile(r"[^\W\d][\w.?\\]*|\\[\w.?\\]*")


def tables(book: Book) -> Iterator[str]:
    """Every fault of the tables of a workbook."""
    names: Counter[str] = Counter()
    numbers: Counter[str] = Counter()
    for defined in book.trees[book.workbook].iterfind("{*}definedNames/{*}definedName"):
        if defined.get("localSheetId") is None:
            names[defined.get("name", "").casefold()] += 1
    for sheet in book.sheets:
        cells: dict[str, Any] | None = None
        for part in book.of_kind(sheet.part, "table"):
            tree = book.trees[part]
            name = tree.get("displayName", "")
            names[name.casefold()] += 1
            numbers[tree.get("id", "")] += 1
            if names[name.casefold()] > 1 or like_cell(name) or not NAME.fullmatch(name):
                yield f"table name {name}"
            if cells is None:
                cells = {c.get("r"): c for c in sheet.tree.iterfind("{*}sheetData/{*}row/{*}c")}
            yield from _table(name, tree, cells, book)
    yield from (f"{times} tables numbered {n}" for n, times in numbers.items() if times > 1)


def like_cell(name: str) -> bool:
    """Would Excel read this name as a cell?"""
    return area(name) is not None or bool(ROW_COLUMN.fullmatch(name))


def _table(name: str, tree: Any, cells: dict[str, Any], book: Book) -> Iterator[str]:
    place = area(tree.get("ref", ""))
    if place is None:
        yield f"{name} at {tree.get('ref')}"
        return
    heads, totals = int(tree.get("headerRowCount", 1)), int(tree.get("totalsRowCount", 0))
    if place.bottom - place.top + 1 <= heads + totals:
        yield f"{name} has no row"
    named = [
        unescaped(one.get("name", "")) for one in tree.iterfind("{*}tableColumns/{*}tableColumn")
    ]
    if len(named) != place.right - place.left + 1:
        yield f"{name}: {len(named)} columns named"
    if len({one.casefold() for one in named}) != len(named):
        yield f"{name}: a heading twice"
    if heads:
        shown = [_text(cells.get(f"{letters(c)}{place.top}"), book) for c in _columns(place)]
        if shown != named:
            yield f"{name}: {named} but the cells say {shown}"
    yield from _filter(name, tree, place, totals)


def _filter(name: str, tree: Any, place: Area, totals: int) -> Iterator[str]:
    for found in tree.iterfind("{*}autoFilter"):
        filtered = area(found.get("ref", ""))
        wanted = Area(place.top, place.left, place.bottom - totals, place.right)
        if filtered != wanted:
            yield f"{name}: its filter covers {found.get('ref')}"


def _columns(place: Area) -> range:
    return range(place.left, place.right + 1)


def _text(cell: Any, book: Book) -> str | None:
    return None if cell is None else text_of(cell, book.texts)
