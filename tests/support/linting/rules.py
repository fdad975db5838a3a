"""Conditional formats, validations and sparklines: both halves there, formulas and lists right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from support.linting.book import Book, Sheet
from support.linting.places import area

LONGEST_LIST, MOST_VALIDATIONS = 255, 65_534


def rules(book: Book) -> Iterator[str]:
    """Every fault of the rules of a workbook that is not about formulas."""
    formats = 0
    for part in book.of_kind(book.workbook, "styles"):
        formats = sum(1 for _ in book.trees[part].iterfind("{*}dxfs/{*}dxf"))
    for sheet in book.sheets:
        yield from _conditional(sheet, formats)
        yield from _validations(sheet)
        yield from _sparklines(sheet)


def _conditional(sheet: Sheet, formats: int) -> Iterator[str]:
    main, newer = _halves(sheet.tree)
    for number in sorted(set(main) - set(newer)):
        yield f"{sheet.name}: the rule {number} has no second half"
    for number, times in Counter(newer).items():
        if times > 1:
            yield f"{sheet.name}: {times} rules {number}"
    for rule in sheet.tree.iterfind("{*}conditionalFormatting/{*}cfRule"):
        if rule.get("dxfId") and int(rule.get("dxfId")) >= formats:
            yield f"{sheet.name}: no format {rule.get('dxfId')} for a rule"


def _halves(tree: Any) -> tuple[list[str], list[str]]:
    """Ids under which older rules name their newer half, and ids of the newer halves."""
    main, newer = [], []
    for found in tree.iterfind("{*}conditionalFormatting/{*}cfRule//{*}id"):
        main.append(str(found.text))
    for found in tree.iterfind("{*}extLst//{*}conditionalFormatting/{*}cfRule"):
        newer.append(str(found.get("id")))
    return main, newer


def _validations(sheet: Sheet) -> Iterator[str]:
    found = list(sheet.tree.iter("{*}dataValidation"))
    if len(found) > MOST_VALIDATIONS:
        yield f"{sheet.name}: too many validations"
    for group in sheet.tree.iter("{*}dataValidations"):
        if int(group.get("count", len(group))) != len(group):
            yield f"{sheet.name}: {len(group)} validations, {group.get('count')} counted"
    for rule in found:
        given = "".join(text for one in rule.iterfind("{*}formula1") for text in one.itertext())
        if rule.get("type") == "list" and given.startswith('"') and len(given) > LONGEST_LIST + 2:
            yield f"{sheet.name}: list longer than {LONGEST_LIST} characters"


def _sparklines(sheet: Sheet) -> Iterator[str]:
    """One to a cell, each in one cell; a group is never empty."""
    taken: Counter[str] = Counter()
    for group in sheet.tree.iter("{*}sparklines"):
        if not len(group):
            yield f"{sheet.name}: a group of no sparklines"
        for line in group.iterchildren("{*}sparkline"):
            place = (line.findtext("{*}sqref") or "").strip()
            block = area(place)
            if block is None or (block.top, block.left) != (block.bottom, block.right):
                yield f"{sheet.name}: sparkline at {place}"
            taken[place] += 1
    yield from (f"{sheet.name}: {n} sparklines at {place}" for place, n in taken.items() if n > 1)
