"""Formulas of cells and rules: they read as formulas, name sheets that exist and refer to something."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from support.linting.book import Book, Sheet
from support.linting.grammar import Broken, check, sheets_in
from support.linting.places import area

LONGEST = 8_192
FORMULAS = ("f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula")


@lru_cache(maxsize=20_000)
def fault(formula: str) -> str:
    """What is wrong with a formula by itself; empty: nothing."""
    try:
        check(formula)
    except Broken as broken:
        return f"{broken}"
    return "" if len(formula) <= LONGEST else "too long"


def formulas(book: Book) -> Iterator[str]:
    """Every fault of the formulas of sheets and tables."""
    known = {sheet.name.casefold() for sheet in book.sheets}
    for sheet in book.sheets:
        yield from _shared(sheet)
        parts = [sheet.part, *book.of_kind(sheet.part, "table")]
        for part in parts:
            tree = book.trees.get(part)
            for element in (
                () if tree is None else tree.iter(*(f"{{*}}{name}" for name in FORMULAS))
            ):
                if element.text and element.get("t") != "dataTable":
                    yield from (f"{sheet.name}: {said}" for said in judged(element.text, known))


def judged(formula: str, known: set[str]) -> Iterator[str]:
    """Faults of one formula, given the sheets there are (casefolded)."""
    said = fault(formula)
    if said:
        yield f"{formula[:60]} ({said})"
        return
    for sheet in sheets_in(formula):
        if sheet.casefold() not in known:
            yield f"{formula[:60]}: no sheet {sheet}"


def _shared(sheet: Sheet) -> Iterator[str]:
    """A cell that shares a formula has a cell to share it with; areas of formulas are areas."""
    masters, users = set(), set()
    for formula in sheet.tree.iterfind("{*}sheetData/{*}row/{*}c/{*}f"):
        if formula.get("t") == "shared":
            (masters if formula.text else users).add(formula.get("si"))
        if formula.get("ref") and area(formula.get("ref")) is None:
            yield f"{sheet.name}: a formula over {formula.get('ref')}"
    for number in sorted(users - masters, key=str):
        yield f"{sheet.name}: the shared formula {number} is not there"


def broken(book: Book) -> Iterator[str]:
    """A reference that was lost, anywhere."""
    for name, tree in book.trees.items():
        if any("#REF" in (element.text or "") for element in tree.iter()):
            yield f"{name}: #REF"
