"""Cells with placeholders as XML, one row or a whole run of repeated rows at a time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, repeat

from kedang.reports.filling.cell_text import CellWriter, text_element
from kedang.reports.filling.expressions import Expressions
from kedang.reports.filling.filters import Unfit
from kedang.reports.filling.plan import Run
from kedang.reports.filling.scope import Line, spoken
from kedang.reports.filling.strings import look_xml
from kedang.reports.filling.template_rows import MarkedCell


class MarkedCells:
    """Fills in cells; what it gives is all of a cell after its place."""

    def __init__(self, expressions: Expressions, cells: CellWriter) -> None:
        self.expressions, self.cells = expressions, cells
        self._ready: dict[tuple[str, str, str], list[str]] = {}

    def of(self, cell: MarkedCell, run: Run) -> list[str]:
        """The cell in every copy of its row."""
        whole = cell.whole.expression if cell.whole is not None else None
        simple = whole.simple if whole is not None else None
        if simple is not None and simple[0] in run.lists and not cell.text.runs:
            return self._column(cell, run, *simple)
        return [self._one(cell, line) for line in run.lines]

    def _column(self, cell: MarkedCell, run: Run, name: str, field: str) -> list[str]:
        """A plain field of the list: the whole column is written once."""
        data, rows = run.scope.material.lists[name], run.scope.chosen(name).rows
        if field in data.numbered:
            found = self.cells.column(range(1, len(rows) + 1), cell.style)
        else:
            key = (name, field, cell.style)
            if key not in self._ready:
                self._ready[key] = self.cells.column(data.column(field), cell.style)
            ready = self._ready[key]
            found = ready[:] if len(rows) == len(ready) else [ready[row] for row in rows]
        found.extend(repeat(self.cells.value(None, cell.style), len(run.maps) - len(found)))
        return found

    def _one(self, cell: MarkedCell, line: Line) -> str:
        if cell.lists and all(line.blank(name) for name in cell.lists):
            return self.cells.value(None, cell.style)
        whole = cell.whole.expression if cell.whole is not None else None
        if whole is None:
            return self._worded(cell, line)
        value = line.value(whole, self.expressions, cell.where)
        if isinstance(value, str) and cell.text.runs:
            return self._worded(cell, line)
        try:
            return self.cells.value(value, cell.style)
        except Unfit as error:
            self.expressions.problems.add(cell.where, str(error), shown=whole.source)
            return self.cells.value(None, cell.style)

    def _worded(self, cell: MarkedCell, line: Line) -> str:
        """A text with placeholders, in the looks of the runs that they begin in."""
        if not cell.text.runs:
            text = line.text(cell.pieces, self.expressions, cell.where)
            return self.cells.text(text, cell.style)
        runs: list[tuple[object, str]] = []
        for look, text in self._stretches(cell, line):
            if runs and runs[-1][0] is look:
                runs[-1] = (look, runs[-1][1] + text)
            elif text:
                runs.append((look, text))
        p = self.cells.prefix
        written = ((look, text_element(p, text)) for look, text in runs)
        content = "".join(f"<{p}r>{look_xml(look, p)}{t}</{p}r>" for look, t in written if t)
        return (
            self.cells.inline(content, cell.style)
            if content
            else self.cells.value(None, cell.style)
        )

    def _stretches(self, cell: MarkedCell, line: Line) -> Iterator[tuple[object, str]]:
        """The text cut where its look changes; a value has the look of its first bracket."""
        for piece in cell.pieces:
            if piece.expression is not None:
                value = line.value(piece.expression, self.expressions, cell.where)
                said = spoken(value, piece, self.expressions, cell.where)
                yield cell.text.look_at(piece.start), said
                continue
            cuts = [run.start - piece.start for run in cell.text.runs]
            cuts = [0, *(cut for cut in cuts if 0 < cut < len(piece.literal)), len(piece.literal)]
            for first, last in pairwise(cuts):
                yield cell.text.look_at(piece.start + first), piece.literal[first:last]
