"""Areas that must not lie over each other, and rules whose areas must lie on the sheet."""

from __future__ import annotations

from collections.abc import Iterator

from support.linting.book import Book, Sheet
from support.linting.places import Area, area, overlapping

SINGLE = ("dimension", "autoFilter", "sheetPr")


def areas(book: Book) -> Iterator[str]:
    """Merged cells, tables and filters apart from each other; every area of a rule on its sheet."""
    for sheet in book.sheets:
        yield from _apart(book, sheet)
        yield from _rules(sheet)


def _of(sheet: Sheet, path: str) -> list[str]:
    return [found.get("ref", "") for found in sheet.tree.iterfind(path)]


def _apart(book: Book, sheet: Sheet) -> Iterator[str]:
    merged = _of(sheet, "{*}mergeCells/{*}mergeCell")
    filters = _of(sheet, "{*}autoFilter")
    tables = [book.trees[part].get("ref", "") for part in book.of_kind(sheet.part, "table")]
    for ref in (*merged, *filters, *tables, *_of(sheet, "{*}dimension")):
        if area(ref) is None:
            yield f"{sheet.name}: {ref} lies on no sheet"
    for ref in merged:
        place = area(ref)
        if place and place.top == place.bottom and place.left == place.right:
            yield f"{sheet.name}: {ref} merges one cell"
    if overlapping(_known([*merged, *tables])):
        yield f"{sheet.name}: merged cells or tables over each other"
    if overlapping(_known([*filters, *tables])):
        yield f"{sheet.name}: filters over each other"


def _known(refs: list[str]) -> list[Area]:
    return [found for found in map(area, refs) if found]


def _rules(sheet: Sheet) -> Iterator[str]:
    """Conditional formats, validations, sparklines, protected ranges: where they say they are."""
    for element in sheet.tree.iter():
        if not isinstance(element.tag, str):
            continue
        name = element.tag.rsplit("}", 1)[-1]
        text = element.text if name == "sqref" else element.get("sqref")
        if text is None or name in ("selection", "pane"):
            if name in ("conditionalFormatting", "dataValidation") and not _inside(element):
                yield f"{sheet.name}: {name} has no cells"
            continue
        places = text.split()
        if not places:
            yield f"{sheet.name}: {name} has no cells"
        for place in places:
            if area(place) is None:
                yield f"{sheet.name}: {name} at {place}"


def _inside(element: object) -> bool:
    """Newer rules carry their area in an element of its own."""
    return element.find("{*}sqref") is not None  # type: ignore[attr-defined]
