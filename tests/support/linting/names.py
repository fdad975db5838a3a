"""Names of sheets and defined names: allowed, single, and leading to something."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from support.linting.book import Book, Sheet
from support.linting.grammar import Broken, check, sheets_in, tokens
from support.linting.places import area
from support.linting.tables import like_cell

NAME = re.compile(r"[^\W\d][\w.?\\]*|\\[\w.?\\]*")
FORBIDDEN = set("[]:*?/\\")
LONGEST_SHEET, LONGEST = 31, 255


def names(book: Book) -> Iterator[str]:
    """Every fault of names."""
    yield from _sheets(book)
    found = list(book.trees[book.workbook].iterfind("{*}definedNames/{*}definedName"))
    scopes = Counter((one.get("name", "").casefold(), one.get("localSheetId")) for one in found)
    yield from (f"name {name} {times} times" for (name, _), times in scopes.items() if times > 1)
    for one in found:
        yield from _defined(book, one)


def _sheets(book: Book) -> Iterator[str]:
    names = [sheet.name for sheet in book.sheets]
    if len({name.casefold() for name in names}) != len(names):
        yield "two sheets with one name"
    for name in names:
        outside = set(name) & FORBIDDEN or name[:1] == "'" or name[-1:] == "'"
        if not name or len(name) > LONGEST_SHEET or outside or name.casefold() == "history":
            yield f"sheet name {name}"
    if all(sheet.state != "visible" for sheet in book.sheets):
        yield "no sheet to be seen"
    for sheet in book.sheets:
        if sheet.tree.tag == "missing":
            yield f"sheet {sheet.name} has no part"
    numbers = Counter(one.get("sheetId") for one in book.trees[book.workbook].iter("{*}sheet"))
    yield from (f"{times} sheets numbered {n}" for n, times in numbers.items() if times > 1)


def _defined(book: Book, one: Any) -> Iterator[str]:
    name, text = one.get("name", ""), one.text or ""
    builtin = name.startswith("_xlnm.")
    if not builtin and (like_cell(name) or not NAME.fullmatch(name)):
        yield f"name {name} is not allowed"
    if len(name) > LONGEST:
        yield f"name {name[:20]}… is too long"
    macro = one.get("function") == "1" or one.get("xlm") == "1" or one.get("vbProcedure") == "1"
    if macro:
        return
    try:
        check(text)
        leads = sheets_in(text)
    except Broken as fault:
        yield f"name {name}: {text} ({fault})"
        return
    known = {sheet.name.casefold() for sheet in book.sheets}
    yield from (f"name {name} leads to {sheet}" for sheet in leads if sheet.casefold() not in known)
    scope = one.get("localSheetId")
    if scope is not None and int(scope) >= len(book.sheets):
        yield f"name {name} belongs to no sheet"
    elif builtin and scope is not None and "#REF" not in text:
        yield from _builtin(name, text, book.sheets[int(scope)], leads)


def _builtin(name: str, text: str, sheet: Sheet, leads: list[str]) -> Iterator[str]:
    """Print titles are whole rows or columns, print areas are areas, both of their own sheet."""
    kind = name.removeprefix("_xlnm.")
    if kind not in ("Print_Titles", "Print_Area", "_FilterDatabase"):
        return
    if any(lead.casefold() != sheet.name.casefold() for lead in leads):
        yield f"{kind} of {sheet.name}: {text}"
    for token, piece in tokens(text):
        if token != "cells":
            continue
        if area(piece) is None:
            yield f"{kind} of {sheet.name}: {piece}"
        if kind == "Print_Titles" and re.search(r"[A-Za-z]\$?\d", piece):
            yield f"{kind} of {sheet.name}: {piece}"
    filters = [found.get("ref", "") for found in sheet.tree.iterfind("{*}autoFilter")]
    if kind == "_FilterDatabase" and filters and area(filters[0]) != _only(text):
        yield f"the filter of {sheet.name} is {filters[0]}, its name says {text}"


def _only(text: str) -> object:
    return next((area(piece) for token, piece in tokens(text) if token == "cells"), None)
