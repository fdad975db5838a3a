"""Is a workbook a form we handed out? Its hidden sheet says which."""

from __future__ import annotations

from kedang.model.grid import Workbook
from kedang.model.stamp import FORM_SHEET, Stamp, read_stamp


def stamp_of(workbook: Workbook) -> tuple[Stamp, bool] | None:
    """The stamp of a form and whether it is whole; None for any other workbook."""
    for grid in workbook.grids:
        if grid.sheet == FORM_SHEET:
            return read_stamp(grid.cells[:5].tolist())
    return None
