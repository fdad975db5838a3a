"""Marks in the user's cells: a fill and a note each, put on in one go and taken off without a trace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .calm import OneStep, behind, steady_rows
from .cells import NO_FILL, NOTES, fills, many_cells, note_at, noted, set_note
from .refusal import need_open_sheet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .cells import Cell

    Plain = dict[str, Any]

PUT = "客档：标记 / Kedang: marks"
TAKEN = "客档：清除标记 / Kedang: marks cleared"


def mark(document: Any, marks: list[Plain]) -> list[Plain]:
    """Fill and note cells; what stood in each before, in the order asked."""
    grouped: dict[str, list[Plain]] = {}
    for each in marks:
        grouped.setdefault(each["sheet"], []).append(each)
    sheets = {name: need_open_sheet(document, name) for name in grouped}
    before: dict[tuple[str, Cell], tuple[int, str | None]] = {}
    with behind(document, sheets), OneStep(document, PUT), steady_rows(document):
        for name, wanted in grouped.items():
            stood = _standing(sheets[name], {_cell(each) for each in wanted})
            before.update(((name, cell), what) for cell, what in stood.items())
            paint(document, sheets[name], {_cell(each): each["colour"] for each in wanted})
            for cell, text in {_cell(each): each["note"] for each in wanted}.items():
                set_note(sheets[name], cell, text, there=stood[cell][1] is not None)
    answer = []
    for each in marks:
        fill, note = before[each["sheet"], _cell(each)]
        answer.append({"mark": each, "fill": None if fill == NO_FILL else fill, "note": note})
    return answer


def paint(document: Any, sheet: Any, colours: dict[Cell, int]) -> None:
    """Fill cells, one change per colour."""
    grouped: dict[int, list[Cell]] = {}
    for cell, colour in colours.items():
        grouped.setdefault(colour, []).append(cell)
    for colour, cells in sorted(grouped.items()):
        many_cells(document, sheet, cells).CellBackColor = colour


def wipe(document: Any, sheet: Any, wanted: dict[Cell, int]) -> None:
    """Give cells their earlier fills; where the cell's style has it already, none of its own."""
    if not wanted:
        return
    many_cells(document, sheet, wanted).setPropertyToDefault("CellBackColor")
    now = fills(sheet, wanted)
    paint(document, sheet, {cell: fill for cell, fill in wanted.items() if now[cell] != fill})


def clear_notes(document: Any, sheet: Any, cells: Iterable[Cell]) -> None:
    """Take the notes of cells away, at once."""
    gone = list(cells)
    if gone:
        many_cells(document, sheet, gone).clearContents(NOTES)


def _standing(sheet: Any, cells: set[Cell]) -> dict[Cell, tuple[int, str | None]]:
    """The fill and the note of each cell."""
    notes = {cell: str(note_at(sheet, cell).getString()) for cell in cells & noted(sheet)}
    return {cell: (fill, notes.get(cell)) for cell, fill in fills(sheet, cells).items()}


def _cell(mark: Plain) -> Cell:
    return mark["row"] - 1, mark["column"] - 1
