"""What values do not tell of a workbook: formulas, dropdowns, protection, notes, read from its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from kedang.forms.checking.formulas import shifted
from kedang.model.address import column_index
from kedang.model.grid import Block
from kedang.reports.filling.package import Package

BOOK = "xl/workbook.xml"
Cell = tuple[int, int]
_ADDRESS = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})")
_WHOLE = re.compile(r"\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})")
LAST_ROW = 1_048_575


@dataclass(slots=True)
class SheetLook:
    """One sheet. Cells count from 0. `formulas`: without `=`, empty for one that only stands as a whole
    (an array, a table of data); `spread`: those written once for many cells. `dropdowns`: areas of lists to
    choose from."""

    name: str
    part: str
    state: str = "visible"
    formulas: dict[Cell, str] = field(default_factory=dict)
    dropdowns: tuple[Block, ...] = ()
    notes: dict[Cell, str] = field(default_factory=dict)
    protected: bool = False
    spread: set[Cell] = field(default_factory=set)

    def offers(self, row: int, column: int) -> bool:
        """Whether a cell offers a list to choose from."""
        return any(
            one.top <= row <= one.bottom and one.left <= column <= one.right
            for one in self.dropdowns
        )


@dataclass(slots=True)
class Look:
    """All sheets in order. `threads`: whether there are conversations, `macros`: whether there is a program,
    `names`: the names somebody gave to cells, `strict`: whether its parts are of the strict kind."""

    sheets: tuple[SheetLook, ...]
    threads: bool = False
    macros: bool = False
    names: frozenset[str] = frozenset()
    strict: bool = False

    def sheet(self, name: str) -> SheetLook | None:
        """A sheet by its name."""
        return next((one for one in self.sheets if one.name == name), None)


def look_at(parts: dict[str, bytes]) -> Look:
    """The look of a workbook from its parts; parts that cannot be read raise what the parser raises."""
    package = Package(parts)
    sheets = tuple(_sheet(package, *one) for one in sheet_parts(package))
    names = [name.casefold() for name in parts]
    given = package.tree(book_part(package)).iterfind("{*}definedNames/{*}definedName")
    return Look(
        sheets,
        threads=any("threadedcomment" in name for name in names),
        macros=any(name.endswith("vbaproject.bin") for name in names),
        names=frozenset(each.get("name", "") for each in given),
        strict=b"purl.oclc.org/ooxml" in parts[book_part(package)],
    )


def book_part(package: Package) -> str:
    """The part of the workbook itself."""
    return next((link.target for link in package.led("", "officeDocument")), BOOK)


def sheet_parts(package: Package) -> Iterator[tuple[str, str, str]]:
    """Name, part and state of every worksheet, in order."""
    book = book_part(package)
    targets = {link.id: link.target for link in package.led(book, "worksheet")}
    for one in package.tree(book).iterfind("{*}sheets/{*}sheet"):
        number = next((v for k, v in one.attrib.items() if k.endswith("}id")), "")
        if number in targets:
            yield one.get("name", ""), targets[number], one.get("state", "visible")


def place(address: str) -> Cell | None:
    """The zero-based row and column of an address such as $C$12."""
    found = _ADDRESS.fullmatch(address)
    return (int(found[2]) - 1, column_index(found[1])) if found else None


def blocks(areas: str) -> Iterator[Block]:
    """The blocks of areas such as `B5:B204 D5`."""
    for area in areas.split():
        first, _, last = area.partition(":")
        start, end = place(first), place(last or first)
        whole = _WHOLE.fullmatch(area)
        if start and end:
            yield Block(*start, *end)
        elif whole:
            yield Block(0, column_index(whole[1]), LAST_ROW, column_index(whole[2]))


def _sheet(package: Package, name: str, part: str, state: str) -> SheetLook:
    tree = package.tree(part)
    seen = SheetLook(name, part, state)
    _see_formulas(tree, seen)
    lists = [
        block
        for one in tree.iter("{*}dataValidation")
        if one.get("type") == "list"
        for block in blocks(one.get("sqref") or "".join(_sqref(one)))
    ]
    seen.dropdowns = tuple(lists)
    seen.protected = any(
        one.get("sheet") in ("1", "true") for one in tree.iterchildren("{*}sheetProtection")
    )
    seen.notes = notes_of(package, part)
    return seen


def notes_of(package: Package, part: str) -> dict[Cell, str]:
    """The notes of a sheet by their cell."""
    found: dict[Cell, str] = {}
    for link in package.led(part, "comments"):
        for one in package.tree(link.target).iter("{*}comment"):
            at = place(one.get("ref", ""))
            if at is not None:
                found[at] = "".join(each.text or "" for each in one.iter("{*}t"))
    return found


def _sqref(one: Any) -> Iterator[str]:
    """The areas of a list that looks at another sheet, as Excel 2010 writes it."""
    for each in one.iter():
        if isinstance(each.tag, str) and each.tag.endswith("}sqref"):
            yield (each.text or "") + " "


def _see_formulas(tree: Any, seen: SheetLook) -> None:
    shared: dict[str, tuple[Cell, str]] = {}
    for one in tree.iterfind("{*}sheetData/{*}row/{*}c/{*}f"):
        at = place(one.getparent().get("r", ""))
        if at is None:
            continue
        text, kind = one.text or "", one.get("t", "normal")
        if kind == "shared":
            text = _shared(shared, at, text, one.get("si", ""))
            seen.spread.add(at)
        elif kind != "normal":
            text = ""
        seen.formulas[at] = text


def _shared(shared: dict[str, tuple[Cell, str]], at: Cell, text: str, number: str) -> str:
    """The text of a formula that is written once and meant for many cells."""
    if text:
        shared[number] = (at, text)
        return text
    first: Mapping[str, tuple[Cell, str]] = shared
    if number not in first:
        return ""
    origin, words = first[number]
    return shifted(words, at[0] - origin[0], at[1] - origin[1])
