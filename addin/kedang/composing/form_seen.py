"""What the archive notes of a file that is one of our forms: which one, and whether its headings still stand."""

from __future__ import annotations

from collections.abc import Mapping

from kedang.archive.batch import FormSeen
from kedang.intake.stamped import stamp_of
from kedang.model.address import column_index
from kedang.model.grid import Grid, Workbook
from kedang.model.ids import digest
from kedang.model.stamp import Stamp, StampedColumn

KEPT, CHANGED, TAMPERED = "kept", "changed", "tampered"


def form_seen(workbook: Workbook) -> FormSeen:
    """Form, version and state of a workbook; all empty where it carries no stamp of ours."""
    found = stamp_of(workbook)
    if found is None:
        return FormSeen()
    stamp, whole = found
    state = KEPT if _stands(stamp, workbook) else CHANGED
    return FormSeen(
        stamp.form, stamp.version, state if whole else TAMPERED, structure_digest(stamp)
    )


def structure_digest(stamp: Stamp) -> str:
    """The same for two forms with the same sheets, headings and lists, whatever their version."""
    return digest(stamp.structure)[:16]


def _stands(stamp: Stamp, workbook: Workbook) -> bool:
    grids = {grid.sheet: grid for grid in workbook.grids}
    placed = (column for column in stamp.columns if column.place)
    return all(_written(grids, column) == column.heading.strip() for column in placed)


def _written(grids: Mapping[str, Grid], column: StampedColumn) -> str | None:
    """What stands where a heading was handed out; nothing where its sheet or cell is gone."""
    grid = grids.get(column.sheet)
    if grid is None:
        return None
    letters = column.place.rstrip("0123456789")
    row, at = int(column.place[len(letters) :] or 0) - 1, column_index(letters)
    if row < 0 or row >= grid.height or at >= grid.width:
        return None
    value = grid.cells[row, at]
    return None if value is None else str(value).strip()
