"""Cells that show one formula's results together: their values go with the formula's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from kedang.reports.filling.columns import number_of

_AREA = re.compile(r"\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?")


@dataclass(frozen=True, slots=True)
class Arrays:
    """Areas of formulas over several cells: first row, last row, first column, last column."""

    areas: tuple[tuple[int, int, int, int], ...] = ()

    def covers(self, column: str, row: int) -> bool:
        """Whether a cell shows a result of such a formula."""
        if not self.areas:
            return False
        number = number_of(column)
        return any(a <= row <= b and c <= number <= d for a, b, c, d in self.areas)


def arrays_of(tree: Any) -> Arrays:
    """The areas of array formulas, also of those that spill."""
    found = []
    for formula in tree.iterfind('{*}sheetData/{*}row/{*}c/{*}f[@t="array"]'):
        match = _AREA.fullmatch(formula.get("ref", ""))
        if match is not None:
            first, last = int(match[2]), int(match[4] or match[2])
            found.append((first, last, number_of(match[1]), number_of(match[3] or match[1])))
    return Arrays(tuple(found))
