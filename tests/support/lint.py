"""What Excel would refuse or repair in a workbook we wrote, and no validator says."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any
from xml.etree import ElementTree

import openpyxl
from openpyxl.utils import range_boundaries

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
MOST_LINKS, LONGEST = 65_530, 32_767
CELL_LIKE = re.compile(r"[A-Z]{1,3}\d+|R\d*C\d*", re.IGNORECASE)


def complaints(path: Path) -> list[str]:
    """Every fault of a workbook in words; a sound one has none."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    trees = {name: ElementTree.fromstring(data) for name, data in parts.items()}
    book = openpyxl.load_workbook(path)
    return [
        *_dangling(trees),
        *_sheets(book),
        *_tables(book),
        *_rows(trees),
        *_overlaps(book),
        *_validations(book),
        *_broken(trees),
    ]


def _dangling(trees: dict[str, Any]) -> Iterator[str]:
    """Every relation inside the package leads to a part, and every part has a content type."""
    for name, tree in trees.items():
        if not name.endswith(".rels"):
            continue
        base = PurePosixPath(name).parent.parent
        for link in tree:
            target = link.get("Target", "")
            if link.get("TargetMode") == "External":
                if set(target) & set(' "<>#^`{}[]'):
                    yield f"{name}: {target} is not escaped"
                continue
            place = target.lstrip("/") if target.startswith("/") else _joined(base, target)
            if place not in trees:
                yield f"{name}: {target} is not there"
    typed = {part.get("PartName") for part in trees["[Content_Types].xml"]}
    for name in trees:
        if not name.endswith(".rels") and name != "[Content_Types].xml" and f"/{name}" not in typed:
            yield f"{name} has no content type"


def _joined(base: PurePosixPath, target: str) -> str:
    steps: list[str] = list(base.parts)
    for step in target.split("/"):
        if step == "..":
            steps.pop()
        else:
            steps.append(step)
    return "/".join(steps)


def _sheets(book: Any) -> Iterator[str]:
    names = book.sheetnames
    if len({name.casefold() for name in names}) != len(names):
        yield "two sheets with one name"
    for name in names:
        if len(name) > 31 or set(name) & set("[]:*?/\\") or name[:1] == "'" or name[-1:] == "'":
            yield f"sheet name {name}"
    for defined in book.defined_names.values():
        for sheet, _ in defined.destinations:
            if sheet not in names:
                yield f"name {defined.name} leads to {sheet}"


def _tables(book: Any) -> Iterator[str]:
    taken: set[str] = set()
    for sheet in book:
        for table in sheet.tables.values():
            if table.displayName.casefold() in taken or CELL_LIKE.fullmatch(table.displayName):
                yield f"table name {table.displayName}"
            taken.add(table.displayName.casefold())
            left, top, right, bottom = range_boundaries(table.ref)
            headers = [sheet.cell(top, column).value for column in range(left, right + 1)]
            named = [column.name for column in table.tableColumns]
            if headers != named or not all(isinstance(header, str) for header in headers):
                yield f"{table.displayName}: {named} but the cells say {headers}"
            if len({str(header).casefold() for header in headers}) != len(headers):
                yield f"{table.displayName}: a heading twice"
            if bottom <= top:
                yield f"{table.displayName} has no row"


def _rows(trees: dict[str, Any]) -> Iterator[str]:
    """Rows and cells in order and once, links within the limit, texts within the limit."""
    for name, tree in trees.items():
        if not name.startswith("xl/worksheets/sheet"):
            continue
        rows = [int(row.get("r", 0)) for row in tree.iter(f"{MAIN}row")]
        if rows != sorted(set(rows)):
            yield f"{name}: rows out of order"
        cells = [cell.get("r") for cell in tree.iter(f"{MAIN}c")]
        if len(cells) != len(set(cells)):
            yield f"{name}: a cell twice"
        if sum(1 for _ in tree.iter(f"{MAIN}hyperlink")) > MOST_LINKS:
            yield f"{name}: too many links"
    for item in trees.get("xl/sharedStrings.xml", ()):
        if len("".join(item.itertext())) > LONGEST:
            yield "a text too long for a cell"


def _overlaps(book: Any) -> Iterator[str]:
    for sheet in book:
        blocks = [range_boundaries(str(merged)) for merged in sheet.merged_cells.ranges]
        blocks += [range_boundaries(table.ref) for table in sheet.tables.values()]
        seen: set[tuple[int, int]] = set()
        for left, top, right, bottom in blocks:
            cells = {(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)}
            if cells & seen:
                yield f"{sheet.title}: merged cells or tables over each other"
            seen |= cells


def _validations(book: Any) -> Iterator[str]:
    for sheet in book:
        for rule in sheet.data_validations.dataValidation:
            formula = str(rule.formula1 or "")
            if rule.type != "list":
                continue
            if formula.startswith('"') and len(formula) > 257:
                yield f"{sheet.title}: list longer than 255 characters"
            if (
                not formula.startswith('"')
                and formula.split("!")[0].strip("'") not in book.sheetnames
            ):
                yield f"{sheet.title}: list at {formula}"


def _broken(trees: dict[str, Any]) -> Iterator[str]:
    for name, tree in trees.items():
        if any("#REF" in (element.text or "") for element in tree.iter()):
            yield f"{name}: #REF"
