"""Some of the records of a table, as a table of their own."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from kedang.model.table import Origin, Table

Positions = npt.NDArray[np.int64]


def only(table: Table, kept: Positions) -> Table:
    """The records at some positions; a table read beside another is no longer tied to it."""
    at = {int(old): new for new, old in enumerate(kept)}
    origin = table.origin
    overrides = {
        (at[row], name): place for (row, name), place in origin.overrides.items() if row in at
    }
    return replace(
        table,
        frame=table.frame.iloc[kept].reset_index(drop=True),
        raw=table.raw.iloc[kept].reset_index(drop=True),
        extra=table.extra.iloc[kept].reset_index(drop=True),
        origin=Origin(origin.file, origin.sheet, origin.rows[kept], origin.columns, overrides),
        parent=None,
        fingerprint="",
    )
