"""Workbooks that other people made, with a placeholder put into one of their cells."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from support.linting.book import Book, Sheet, opened, text_of
from support.linting.places import COLUMNS, ROWS, Area, area, letters

MARKS = (b"sparkline", b"x14:conditionalFormatting", b"x14:dataValidation")


def rich(path: Path) -> bool:
    """Has a workbook charts, sparklines, newer rules or text boxes?"""
    try:
        with zipfile.ZipFile(path) as package:
            names = package.namelist()
            if "xl/workbook.xml" not in names:
                return False
            if any(name.startswith("xl/charts/") for name in names):
                return True
            sheets = [n for n in names if re.fullmatch(r"xl/worksheets/[^/]+\.xml", n)]
            drawn = [n for n in names if re.fullmatch(r"xl/drawings/[^/]+\.xml", n)]
            return any(b"txBody" in package.read(name) for name in drawn) or any(
                mark in package.read(name) for name in sheets for mark in MARKS
            )
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError):
        return False


def with_value(path: Path) -> dict[str, bytes] | None:
    """The parts with `{{ x }}` in a free cell below everything; None when there is no room for one."""
    book = opened(path)
    for sheet in book.sheets:
        data = sheet.tree.find("{*}sheetData")
        last = max((int(row.get("r", 0)) for row in data), default=0) + 2 if data is not None else 0
        if data is not None and last <= ROWS:
            row = etree.SubElement(data, data.tag.replace("sheetData", "row"), {"r": str(last)})
            row.append(_cell(data, f"A{last}", "{{ x }}", None))
            return {**book.parts, sheet.part: _bytes(sheet.tree)}
    return None


def with_list(path: Path) -> dict[str, bytes] | None:
    """The parts with `{{ people.name }}` in place of a text, so that its row is repeated.

    Without a text outside tables and filters: in a free cell at the end of a row; None: no such row.
    """
    book = opened(path)
    for texts_only in (True, False):
        for sheet in book.sheets:
            for row in _free_rows(book, sheet):
                if _placed(book, row, texts_only=texts_only):
                    return {**book.parts, sheet.part: _bytes(sheet.tree)}
    return None


def _free_rows(book: Book, sheet: Sheet) -> Iterator[Any]:
    """Rows that no table, filter or merged cells of several rows have a share in."""
    taken = [area(book.trees[part].get("ref", "")) for part in book.of_kind(sheet.part, "table")]
    taken += [area(each.get("ref", "")) for each in sheet.tree.iterfind("{*}autoFilter")]
    taken += [
        _tall(each.get("ref", "")) for each in sheet.tree.iterfind("{*}mergeCells/{*}mergeCell")
    ]
    rows = list(sheet.tree.iterfind("{*}sheetData/{*}row"))
    if rows and int(rows[-1].get("r", 0)) > ROWS - 10:
        return
    for row in rows:
        number = int(row.get("r", 0))
        if not any(each and each.top <= number <= each.bottom for each in taken):
            yield row


def _placed(book: Book, row: Any, *, texts_only: bool) -> bool:
    """Put the placeholder into a row; False when there is no place for it."""
    for cell in row.iterchildren("{*}c"):
        if _plain_text(book, cell):
            new = _cell(row.getparent(), cell.get("r"), "{{ people.name }}", cell.get("s"))
            row.replace(cell, new)
            return True
    last = area(row[-1].get("r", "")) if len(row) else None
    if texts_only or last is None or last.right >= COLUMNS:
        return False
    row.append(
        _cell(row.getparent(), f"{letters(last.right + 1)}{last.top}", "{{ people.name }}", None)
    )
    row.attrib.pop("spans", None)
    return True


def _tall(ref: str) -> Area | None:
    """Merged cells over several rows."""
    place = area(ref)
    return place if place and place.bottom > place.top else None


def _plain_text(book: Book, cell: Any) -> bool:
    text = text_of(cell, book.texts)
    return bool(text) and cell.find("{*}f") is None and cell.get("t") in ("s", "inlineStr")


def _cell(data: Any, place: str, text: str, style: str | None) -> Any:
    space = data.tag.removesuffix("sheetData")
    cell = data.makeelement(f"{space}c", {"r": place, "t": "inlineStr"})
    if style:
        cell.set("s", style)
    etree.SubElement(etree.SubElement(cell, f"{space}is"), f"{space}t").text = text
    return cell


def _bytes(tree: Any) -> bytes:
    return bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))
