"""What the first column of an upgraded form says at once: each row ready, or what it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kedang.forms.design import FormSheet
from kedang.forms.plan import table_plan
from kedang.forms.upgrading.moves import SheetMoves
from kedang.forms.writing.formulas import status_of
from kedang.model.text import Lang

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook


def show_status(moves: SheetMoves, sheet: FormSheet, rulebook: Rulebook, lang: Lang) -> None:
    """Say of every row that holds something what the form's formula will say of it."""
    if sheet.layout != "table":
        return
    plan = table_plan(sheet, rulebook, lang)
    paths = {column.at: column.path for column in plan.filled_in()}
    rows: dict[int, set[str]] = {}
    for row, column in moves.cells.values():
        if row > plan.header and column in paths:
            rows.setdefault(row, set()).add(paths[column])
    for row, held in rows.items():
        moves.shown[row, 0] = status_of(plan, held.__contains__, lang)
