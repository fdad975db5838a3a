"""A file that a button once worked on: its own sheets, without the tabs Kedang put there."""

from __future__ import annotations

from dataclasses import replace

from kedang.commands.host import STATE_SHEET
from kedang.commands.names import ASIDE
from kedang.commands.trace import from_text
from kedang.model.grid import Workbook


def without_ours(book: Workbook) -> Workbook:
    """The workbook as its owner wrote it; tabs that were made to be filled in count as the owner's."""
    kept = next((grid for grid in book.grids if grid.sheet == STATE_SHEET), None)
    if kept is None:
        return book
    column = kept.cells[:, 0].tolist() if kept.width else []
    trace = from_text("".join(str(piece) for piece in column if piece is not None))
    filled_in = {tab.name for tab in trace.tabs() if not tab.own}
    ours = {STATE_SHEET, *trace.sheets()} - filled_in

    def own(sheet: str) -> bool:
        return sheet not in ours and not sheet.startswith(ASIDE)

    return replace(
        book,
        grids=tuple(grid for grid in book.grids if own(grid.sheet)),
        findings=tuple(finding for finding in book.findings if own(finding.sheet)),
    )
