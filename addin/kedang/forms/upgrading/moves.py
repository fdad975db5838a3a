"""What an upgrade does, cell by cell: decided before anything is written, so that it can be shown first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from kedang.forms.upgrading.references import SheetMap
from kedang.model.grid import Block
from kedang.model.text import Text

Cell = tuple[int, int]
How = Literal["field", "heading", "renamed", "own", "typed_over"]


@dataclass(frozen=True, slots=True)
class ColumnMove:
    """One column (of a card: one value) for the preview. `heading` and `place` as they were, `to` and `now` as they
    will be; `count`: how many filled cells."""

    how: How
    sheet: str
    heading: str
    place: str
    target: str
    to: str
    now: str
    count: int = 0


@dataclass(slots=True)
class SheetMoves:
    """One sheet of the source and the sheet of the form its cells go to. All cells count from 0.

    `cells`: every filled cell that moves, to its new place. `texts`: new headings. `added`: values that
    stood once above the table and now in every row. `formulas`: the formula of a
    moved cell as it reads there; moved cells with a formula that are missing here keep only their value.
    `own`: the moved cells that keep their own look. `shown`: what the form's own formulas say; `results`:
    new cell → old cell of a formula of the form whose last result is taken over.
    `written`: labels of a card that somebody wrote over.
    `widths`: new column → old column. `forms_own`: cells that belonged to the form itself and are not moved.
    """

    source: str
    target: str
    cells: dict[Cell, Cell] = field(default_factory=dict)
    texts: dict[Cell, str] = field(default_factory=dict)
    added: dict[Cell, str | float] = field(default_factory=dict)
    formulas: dict[Cell, str] = field(default_factory=dict)
    own: set[Cell] = field(default_factory=set)
    shown: dict[Cell, str] = field(default_factory=dict)
    results: dict[Cell, Cell] = field(default_factory=dict)
    merged: list[Block] = field(default_factory=list)
    widths: dict[int, int] = field(default_factory=dict)
    notes: dict[Cell, Cell] = field(default_factory=dict)
    forms_own: set[Cell] = field(default_factory=set)
    told_above: int = 0
    written: list[Cell] = field(default_factory=list)
    columns: list[ColumnMove] = field(default_factory=list)


@dataclass(slots=True)
class Moves:
    """A whole upgrade: sheets of the form, sheets of the team's own (source name → name in the result), and what
    people should know. `formulas`: of own sheets, the cells whose formulas read otherwise or are kept by
    value only (None). `maps`: how references to the sheets of the form read; `names`: names of cells, which
    do not come along."""

    sheets: list[SheetMoves]
    own_sheets: dict[str, str] = field(default_factory=dict)
    formulas: dict[str, dict[Cell, str | None]] = field(default_factory=dict)
    maps: dict[str, SheetMap] = field(default_factory=dict)
    names: frozenset[str] = frozenset()
    told: list[Text] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many filled cells go into the form."""
        return sum(len(one.cells) for one in self.sheets)
