"""The rows of a filled sheet as XML text: a run of repeated rows is written column by column."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from kedang.reports.filling.cell_text import CellWriter
from kedang.reports.filling.expressions import Expressions
from kedang.reports.filling.marked_cells import MarkedCells
from kedang.reports.filling.plan import Run
from kedang.reports.filling.rowmap import RowMap
from kedang.reports.filling.scope import Line
from kedang.reports.filling.shift import Shift
from kedang.reports.filling.template_rows import FixedCell, FormulaCell, MarkedCell, TemplateRow

# Two rows that stand for "this very row" while a formula is prepared.
_HERE, _ALSO = 1_048_573, 1_048_571
_STYLE = re.compile(r' s="(\d+)"')


class RowWriter:
    """Writes rows of one sheet."""

    def __init__(
        self,
        rows: Mapping[int, TemplateRow],
        shift: Shift,
        expressions: Expressions,
        cells: CellWriter,
    ) -> None:
        self.rows, self.shift, self.cells = rows, shift, cells
        self.marked = MarkedCells(expressions, cells)
        self._told: set[tuple[int, str]] = set()

    def xml(self, run: Run) -> list[str]:
        """All copies of one row of the template."""
        p, row = self.cells.prefix, self.rows[run.template]
        numbers = [str(run.start + each) for each in range(len(run.maps))]
        empty = self._empty(row, Line(run.scope, run.lists))
        columns = []
        for cell in row.cells:
            head = f'<{p}c r="{cell.column}'
            if isinstance(cell, FixedCell):
                columns.append([f"{head}{number}{cell.rest}" for number in numbers])
                continue
            if isinstance(cell, FormulaCell):
                rests = self._formulas(cell, run, numbers)
            else:
                rests = self.marked.of(cell, run)
                if cell.column in empty:
                    rests[0] = self.cells.text(empty[cell.column], cell.style)
            columns.append(
                [f'{head}{number}"{rest}' for number, rest in zip(numbers, rests, strict=True)]
            )
        bodies = map("".join, zip(*columns, strict=True)) if columns else [""] * len(numbers)
        start, end = f'<{p}row r="', f"</{p}row>"
        return [
            f'{start}{number}"{row.given}>{body}{end}'
            for number, body in zip(numbers, bodies, strict=True)
        ]

    def _empty(self, row: TemplateRow, line: Line) -> dict[str, str]:
        """Columns where a list without any rows says so: in its row, of a block in the first row only."""
        found: dict[str, str] = {}
        for name in sorted(row.asked):
            said = line.scope.material.lists[name].empty
            if not said or not line.blank(name):
                continue
            if name not in line.lists:
                told = (id(line.scope), name)
                if told in self._told:
                    continue
                self._told.add(told)
            first = next(
                cell.column
                for cell in row.cells
                if isinstance(cell, MarkedCell) and name in cell.lists
            )
            found[first] = said
        return found

    def _formulas(self, cell: FormulaCell, run: Run, numbers: Sequence[str]) -> list[str]:
        """A formula in every copy, without an earlier result; none where there is nothing to work with."""
        p = self.cells.prefix
        line = Line(run.scope, run.lists)
        if run.lists and all(line.blank(name) for name in run.lists):
            style = _STYLE.search(cell.given)
            return [self.cells.value(None, style[1] if style is not None else "")]
        if cell.kind:
            return [
                self._array(cell, here, number)
                for here, number in zip(run.maps, numbers, strict=True)
            ]
        inputs = "".join(f" {key}={quoteattr(value)}" for key, value in cell.inputs)
        start, end = f"{cell.given}><{p}f{inputs}>", f"</{p}f></{p}c>"
        parts = self._parted(cell, run)
        if parts is not None:
            return [f"{start}{number.join(parts)}{end}" for number in numbers]
        return [
            f"{start}{escape(self.shift.at(here).formula(cell.formula))}{end}" for here in run.maps
        ]

    def _array(self, cell: FormulaCell, rows: RowMap, number: str) -> str:
        """A formula over several cells, or a table of what-if results."""
        p, here = self.cells.prefix, self.shift.at(rows)
        area = here.area(cell.area) or f"{cell.column}{number}"
        inputs = "".join(
            f" {key}={quoteattr(here.formula(value) if key in ('r1', 'r2') else value)}"
            for key, value in cell.inputs
        )
        text = escape(here.formula(cell.formula))
        return f'{cell.given}><{p}f t="{cell.kind}" ref="{area}"{inputs}>{text}</{p}f></{p}c>'

    def _parted(self, cell: FormulaCell, run: Run) -> tuple[str, ...] | None:
        """The formula around its own row's number; None when that cannot be told apart."""
        outer = run.maps[0].outer
        if self.shift.idle:
            return (escape(cell.formula),)
        if not run.maps[0].line or outer is None or len(run.maps) < 3:
            return None
        row = run.template
        here, also = (
            escape(
                self.shift.at(RowMap(first=row, last=row, start=at, outer=outer)).formula(
                    cell.formula
                )
            )
            for at in (_HERE, _ALSO)
        )
        parts = tuple(here.split(str(_HERE)))
        return parts if str(_ALSO).join(parts) == also else None
