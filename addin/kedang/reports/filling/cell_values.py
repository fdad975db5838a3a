"""What stands in the filled cells, for the values that charts and shapes keep of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from kedang.reports.filling.columns import letters_of, number_of
from kedang.reports.filling.filled import Leaf
from kedang.reports.filling.number_formats import NumberFormats
from kedang.reports.filling.references import Reference, parts_of, sheet_names
from kedang.reports.filling.rowmap import LAST_ROW
from kedang.reports.filling.shift import Shift

Value = float | str | None


class Cell(NamedTuple):
    """A number, a text, nothing, or `unknown`: a formula without a result. `style`: its format."""

    value: Value = None
    style: int = 0
    unknown: bool = False


EMPTY = Cell()
MOST_CELLS = 500_000


@dataclass(frozen=True, slots=True)
class Block:
    """Cells of one area, row by row; `changed`: they stand on a sheet that was filled in."""

    rows: tuple[tuple[Cell, ...], ...]
    changed: bool

    def line(self) -> tuple[Cell, ...]:
        """All cells in reading order."""
        return tuple(cell for row in self.rows for cell in row)


@dataclass
class CellValues:
    """Reads cells of the filled sheets; each sheet is gone through once.

    `sheets` by the name of the template, `called` gives the name that formulas use now. `names`: the
    defined names after the move.
    """

    sheets: Mapping[str, Leaf]
    texts: list[str]
    names: Mapping[str, str]
    formats: NumberFormats
    called: Mapping[str, str] = field(default_factory=dict)
    _grids: dict[str, dict[str, Any]] = field(default_factory=dict)
    _known: dict[tuple[str, int, int, int, int], Block] = field(default_factory=dict)

    def blocks(self, formula: str, deep: int = 0) -> list[Block] | None:
        """The cells that a formula of a chart names; None: not known (another workbook, whole columns)."""
        found: list[Block] = []
        for part in parts_of(formula):
            if isinstance(part, Reference):
                block = self._block(part)
                if block is None:
                    return self._named(formula, deep)
                found.append(block)
            elif part.strip("(), "):
                return self._named(formula, deep)
        return found or None

    def text(self, formula: str, shift: Shift) -> str | None:
        """What stands in the one cell that a shape shows; None when that is not known."""
        whole = formula if "!" in formula else f"'{shift.name_of(shift.sheet)}'!{formula}"
        blocks = self.blocks(whole.lstrip("="))
        cells = blocks[0].line() if blocks else ()
        if len(cells) != 1 or cells[0].unknown:
            return None
        value = cells[0].value
        return f"{value:.15g}" if isinstance(value, float) else value or ""

    def _named(self, formula: str, deep: int) -> list[Block] | None:
        """What a defined name stands for."""
        meant = self.names.get(formula.rpartition("!")[2].casefold())
        return self.blocks(meant, deep + 1) if meant and deep < 3 else None

    def _block(self, part: Reference) -> Block | None:
        names = sheet_names(part.sheet) if part.sheet else ()
        if len(names) != 1 or not part.first or part.last >= LAST_ROW:
            return None
        sheet = self._template_name(names[0])
        left, right = (number_of(each.replace("$", "")) for each in (part.head, part.tail))
        if sheet is None or not left or not right:
            return None
        if (right - left + 1) * (part.last - part.first + 1) > MOST_CELLS:
            return None
        key = (sheet, left, right, part.first, part.last)
        if key not in self._known:
            self._known[key] = Block(self._rows(*key), self.sheets[sheet].changed)
        return self._known[key]

    def _rows(
        self, sheet: str, left: int, right: int, first: int, last: int
    ) -> tuple[tuple[Cell, ...], ...]:
        """The cells of an area; each cell of a sheet is found by its address."""
        if sheet not in self._grids:
            cells = self.sheets[sheet].new.iterfind("{*}sheetData/{*}row/{*}c")
            self._grids[sheet] = {cell.get("r"): cell for cell in cells}
        grid = self._grids[sheet]
        columns = [letters_of(column) for column in range(left, right + 1)]
        return tuple(
            tuple(self._cell(grid.get(f"{column}{row}")) for column in columns)
            for row in range(first, last + 1)
        )

    def _template_name(self, name: str) -> str | None:
        for sheet in self.sheets:
            if self.called.get(sheet, sheet).casefold() == name.casefold():
                return sheet
        return None

    def _cell(self, cell: Any) -> Cell:
        if cell is None:
            return EMPTY
        kind, style = cell.get("t", "n"), int(cell.get("s", 0))
        text, formula = None, False
        for child in cell:
            if child.tag.endswith("}v"):
                text = child.text
            formula = formula or child.tag.endswith("}f")
        if kind == "inlineStr":
            return Cell("".join(cell.itertext()), style)
        if not text:
            return Cell(None, style, unknown=formula)
        if kind == "s":
            return Cell(self.texts[int(text)] if int(text) < len(self.texts) else None, style)
        if kind in ("str", "e"):
            return Cell(text, style)
        try:
            return Cell(float(text), style)
        except ValueError:
            return Cell(text, style)


def shared_texts(tree: Any) -> list[str]:
    """The shared strings of a workbook, without phonetic runs."""
    found = []
    for item in tree.iterchildren("{*}si"):
        texts = [*item.iterchildren("{*}t")]
        for run in item.iterchildren("{*}r"):
            texts += run.iterchildren("{*}t")
        found.append("".join(text.text or "" for text in texts))
    return found
