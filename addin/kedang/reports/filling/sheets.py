"""One sheet of a template: what it asks for, and how it reads with everything filled in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kedang.reports.filling.beside_cells import rewrite_beside
from kedang.reports.filling.cell_text import CellWriter
from kedang.reports.filling.columns import letters_of, number_of
from kedang.reports.filling.expressions import Expressions
from kedang.reports.filling.extensions import rewrite as rewrite_extensions
from kedang.reports.filling.headers import fill_headers
from kedang.reports.filling.new_rows import RowWriter
from kedang.reports.filling.package import parsed
from kedang.reports.filling.plan import Area, SheetPlan, planned
from kedang.reports.filling.prompts import fill_prompts
from kedang.reports.filling.scope import Line, Scope
from kedang.reports.filling.shift import Shift
from kedang.reports.filling.strings import OPEN, Worded
from kedang.reports.filling.template_rows import FormulaCell, MarkedCell, RowReader, TemplateRow

_AREA = re.compile(r"([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?")


@dataclass(slots=True)
class TemplateSheet:
    """A worksheet of the template, read; `plan` says what happens to its rows."""

    name: str
    part: str
    data: bytes
    tree: Any
    rows: dict[int, TemplateRow]
    plan: SheetPlan

    @property
    def asks(self) -> bool:
        """Whether anything is to be filled in or worked out anew in its cells."""
        return self._holds(MarkedCell | FormulaCell)

    @property
    def marked(self) -> bool:
        """Whether any of its cells holds a placeholder."""
        return self._holds(MarkedCell)

    @property
    def written(self) -> int:
        """How many cells there will be."""
        runs = self.plan.written(sorted(self.rows))
        return sum(len(run.maps) * len(self.rows[run.template].cells) for run in runs)

    def _holds(self, kind: Any) -> bool:
        return any(isinstance(cell, kind) for row in self.rows.values() for cell in row.cells)

    @property
    def said(self) -> bool:
        """Whether anything beside its cells may hold placeholders."""
        return OPEN.encode() in self.data


def read_sheet(
    name: str,
    part: str,
    data: bytes,
    texts: Sequence[Worded],
    expressions: Expressions,
    scope: Scope,
    areas: Sequence[Area],
) -> TemplateSheet:
    """Take a sheet apart and plan its rows; what is in rows taken out is not asked for."""
    tree = parsed(data)
    gone = [area for area in areas if not area.list]
    reader = RowReader(name, tree, texts, expressions, gone)
    rows = {row.number: row for row in reader.rows(tree)}
    asked = {number: row.asked for number, row in rows.items() if row.asked}
    return TemplateSheet(name, part, data, tree, rows, planned(scope, areas, asked))


def filled_sheet(
    sheet: TemplateSheet, shift: Shift, expressions: Expressions, cells: CellWriter
) -> Any:
    """The sheet with everything filled in, as a tree of its own; the same tree when nothing is to do."""
    if shift.idle and not sheet.asks and not sheet.said:
        return sheet.tree
    tree = parsed(sheet.data)
    rewrite_beside(tree, shift, sheet.plan.blocks)
    rewrite_extensions(tree, shift)
    fill_headers(tree, sheet.name, Line(sheet.plan.scope), expressions)
    fill_prompts(tree, sheet.name, sheet.plan.line, expressions)
    for place in tree.iterchildren("{*}dimension"):
        place.set("ref", _dimension(place.get("ref", ""), sheet, shift))
    old = tree.find("{*}sheetData")
    new = _cells(sheet, tree, shift, expressions, cells)
    if old is not None and new is not None:
        tree.replace(old, new)
    return tree


def _cells(
    sheet: TemplateSheet, tree: Any, shift: Shift, expressions: Expressions, cells: CellWriter
) -> Any:
    """`<sheetData>` written anew."""
    writer = RowWriter(sheet.rows, shift, expressions, cells)
    rows = [row for run in sheet.plan.written(sorted(sheet.rows)) for row in writer.xml(run)]
    spaces = "".join(
        f' xmlns{":" + name if name else ""}="{space}"' for name, space in tree.nsmap.items()
    )
    p = cells.prefix
    whole = "".join([f"<{p}sheetData{spaces}>", *rows, f"</{p}sheetData>"])
    return parsed(whole.encode("utf-8"))


def _dimension(before: str, sheet: TemplateSheet, shift: Shift) -> str:
    """The area that is in use, grown as the rows have."""
    match = _AREA.fullmatch(before)
    rows = [row.number for row in sheet.rows.values() if row.cells]
    if match is None or not rows:
        return before
    columns = [number_of(match[1]), number_of(match[3] or match[1])]
    found = shift.rows.span(min(rows), max(rows))
    if found is None:
        return "A1"
    return f"{letters_of(min(columns))}{found[0]}:{letters_of(max(columns))}{found[1]}"
