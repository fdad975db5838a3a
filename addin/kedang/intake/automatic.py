"""Columns worked out by a formula, which our forms mark so in their heading, are no data: nobody wrote them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import numpy as np

from kedang.intake.blocks import Area
from kedang.intake.labels import narrow
from kedang.intake.sheet import Sheet
from kedang.model.stamp import AUTOMATIC, EXAMPLE

_ENDS = tuple(narrow(ending).casefold() for ending in AUTOMATIC)


def is_automatic(heading: str) -> bool:
    """Whether a heading or label ends in （自动）."""
    return narrow(heading).casefold().rstrip(" :*").endswith(_ENDS)


def _kept(cell: object) -> object:
    """What stays of a worked-out column: only the word that marks an example row."""
    return cell if isinstance(cell, str) and cell.strip().startswith(EXAMPLE) else None


def without_automatic(
    sheet: Sheet, area: Area, also: Collection[int] = ()
) -> tuple[Sheet, Area] | None:
    """A sheet and its area as if the worked-out columns were empty; None where there are none.

    `also`: further columns of the sheet to be left out.
    """
    if area.header is None:
        return None
    left, texts = area.strip.left, area.header.texts
    places = [n for n, text in enumerate(texts) if is_automatic(text) or left + n in also]
    if not places:
        return None
    cells = sheet.grid.cells.copy()
    rows = [*area.header.rows, *range(area.body.top, area.body.bottom + 1)]
    part = np.ix_(rows, [left + place for place in places])
    held = [[_kept(cell) for cell in row] for row in cells[part].tolist()]
    cells[part] = np.array(held, dtype=object).reshape(len(rows), len(places))
    kept = tuple("" if n in places else text for n, text in enumerate(texts))
    blanked = Sheet(replace(sheet.grid, cells=cells))
    return blanked, replace(area, header=replace(area.header, texts=kept))
