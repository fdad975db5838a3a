"""The rows of a filled sheet as XML text: each template row is prepared once and written many times."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from kedang.reports.filling.cell_text import CellWriter, text_element
from kedang.reports.filling.expressions import Expressions
from kedang.reports.filling.filters import Unfit
from kedang.reports.filling.plan import NewRow
from kedang.reports.filling.rowmap import RowMap
from kedang.reports.filling.scope import Line, spoken
from kedang.reports.filling.shift import Shift
from kedang.reports.filling.strings import look_xml
from kedang.reports.filling.template_rows import (
    FixedCell,
    FormulaCell,
    MarkedCell,
    TemplateRow,
)

# Two rows that stand for "this very row" while a formula is prepared.
_HERE, _ALSO = 1_048_573, 1_048_571


class RowWriter:
    """Writes rows of one sheet."""

    def __init__(
        self,
        rows: Mapping[int, TemplateRow],
        shift: Shift,
        expressions: Expressions,
        cells: CellWriter,
    ) -> None:
        self.rows, self.shift, self.expressions, self.cells = rows, shift, expressions, cells
        self.prefix = cells.prefix
        self._ready: dict[tuple[str, str, str], list[str | None]] = {}
        self._formulas: dict[tuple[int, str], tuple[str, ...] | None] = {}

    def xml(self, new: NewRow) -> str:
        """One row."""
        p, row = self.prefix, self.rows[new.template]
        number = str(new.row)
        empty = self._empty(row, new.line)
        found = [f'<{p}row r="{number}"{row.given}>']
        for cell in row.cells:
            found.append(f'<{p}c r="{cell.column}{number}')
            if isinstance(cell, FixedCell):
                found.append(cell.rest)
            elif isinstance(cell, FormulaCell):
                found.append('"' + self._formula(cell, new, number))
            elif cell.column in empty:
                found.append('"' + self.cells.text(empty[cell.column], cell.style))
            else:
                found.append('"' + self._marked(cell, new.line))
        found.append(f"</{p}row>")
        return "".join(found)

    def _empty(self, row: TemplateRow, line: Line) -> dict[str, str]:
        """Columns where a list without any rows says so."""
        found: dict[str, str] = {}
        if line.number or not row.asked:
            return found
        for name in sorted(row.asked & line.lists):
            said = line.scope.material.lists[name].empty
            if said and line.blank(name):
                first = next(
                    each.column for each in row.cells
                    if isinstance(each, MarkedCell) and name in each.lists
                )  # fmt: skip
                found[first] = said
        return found

    def _marked(self, cell: MarkedCell, line: Line) -> str:
        if cell.lists and all(line.blank(name) for name in cell.lists):
            return self.cells.value(None, cell.style)
        whole = cell.whole.expression if cell.whole is not None else None
        if whole is None:
            return self._worded(cell, line)
        if whole.simple is not None and whole.simple[0] in line.lists:
            return self._of_list(cell, line, whole.simple)
        value = line.value(whole, self.expressions, cell.where)
        if isinstance(value, str) and cell.text.runs:
            return self._worded(cell, line)
        return self._typed(cell, value)

    def _typed(self, cell: MarkedCell, value: object) -> str:
        try:
            return self.cells.value(value, cell.style)
        except Unfit as error:
            shown = cell.text.text.strip().strip("{}").strip()
            self.expressions.problems.add(cell.where, str(error), shown=shown)
            return self.cells.value(None, cell.style)

    def _of_list(self, cell: MarkedCell, line: Line, simple: tuple[str, str]) -> str:
        """A plain field of the row's record; what it comes to is written once per record."""
        name, field = simple
        rows = line.scope.chosen(name).rows
        if line.number >= len(rows):
            return self.cells.value(None, cell.style)
        data = line.scope.material.lists[name]
        if field in data.numbered or cell.text.runs:
            value = line.scope.record(name, line.number).get(field)
            if isinstance(value, str):
                return self._worded(cell, line)
            return self._typed(cell, value)
        ready = self._ready.setdefault((name, field, cell.style), [None] * data.count)
        at = rows[line.number]
        written = ready[at]
        if written is None:
            written = ready[at] = self._typed(cell, data.column(field)[at])
        return written

    def _worded(self, cell: MarkedCell, line: Line) -> str:
        """A text with placeholders, in the looks of the runs that they begin in."""
        if not cell.text.runs:
            text = line.text(cell.pieces, self.expressions, cell.where)
            return self.cells.text(text, cell.style)
        runs: list[tuple[object, str]] = []
        for piece in cell.pieces:
            if piece.expression is None:
                stretches = list(_stretches(piece.literal, piece.start, cell))
            else:
                value = line.value(piece.expression, self.expressions, cell.where)
                said = spoken(value, piece, self.expressions, cell.where)
                stretches = [(cell.text.look_at(piece.start), said)]
            for look, text in stretches:
                if runs and runs[-1][0] is look:
                    runs[-1] = (look, runs[-1][1] + text)
                elif text:
                    runs.append((look, text))
        if not runs:
            return self.cells.value(None, cell.style)
        p = self.prefix
        content = "".join(
            f"<{p}r>{look_xml(look, p)}{text_element(p, text)}</{p}r>" for look, text in runs
        )
        return self.cells.inline(content, cell.style)

    def _formula(self, cell: FormulaCell, new: NewRow, number: str) -> str:
        p = self.prefix
        given = cell.given
        if cell.kind:
            here = self.shift.at(new.here)
            area = here.area(cell.area) or f"{cell.column}{number}"
            text = escape(here.formula(cell.formula))
            inputs = "".join(
                f" {key}={quoteattr(here.formula(value) if key in ('r1', 'r2') else value)}"
                for key, value in cell.inputs
            )
            opening = f'<{p}f t="{cell.kind}" ref="{area}"{inputs}>'
        else:
            text = self._moved(cell, new, number)
            inputs = "".join(f" {key}={quoteattr(value)}" for key, value in cell.inputs)
            opening = f"<{p}f{inputs}>"
        return f"{given}>{opening}{text}</{p}f></{p}c>"

    def _moved(self, cell: FormulaCell, new: NewRow, number: str) -> str:
        """The formula of one copy; over a repeated row only the row's own number differs."""
        if self.shift.idle:
            return escape(cell.formula)
        outer = new.here.outer
        if not new.here.line or outer is None:
            return escape(self.shift.at(new.here).formula(cell.formula))
        key = (id(outer), cell.column + str(new.template))
        if key not in self._formulas:
            self._formulas[key] = self._parted(cell, new, outer)
        parts = self._formulas[key]
        if parts is None:
            return escape(self.shift.at(new.here).formula(cell.formula))
        return number.join(parts)

    def _parted(self, cell: FormulaCell, new: NewRow, outer: RowMap) -> tuple[str, ...] | None:
        """The formula around its own row's number; None when that cannot be told apart."""
        here, also = (
            escape(
                self.shift.at(
                    RowMap(first=new.template, last=new.template, start=row, outer=outer)
                ).formula(cell.formula)
            )
            for row in (_HERE, _ALSO)
        )
        parts = tuple(here.split(str(_HERE)))
        return parts if str(_ALSO).join(parts) == also else None


def _stretches(literal: str, start: int, cell: MarkedCell) -> Iterator[tuple[object, str]]:
    """A literal text cut where the look changes."""
    cuts = [run.start - start for run in cell.text.runs if 0 < run.start - start < len(literal)]
    for first, last in zip([0, *cuts], [*cuts, len(literal)], strict=True):
        yield cell.text.look_at(start + first), literal[first:last]
