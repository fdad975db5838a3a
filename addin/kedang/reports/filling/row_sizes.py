"""How high the rows of a sheet are, so that drawings keep their size when rows are put in between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kedang.reports.filling.rowmap import LAST_ROW

POINT = 12_700
USUAL = 15.0


@dataclass(frozen=True, slots=True)
class RowSizes:
    """Heights in EMU (12,700 to a point): of all rows, and of those that have one of their own."""

    usual: int
    own: dict[int, int]

    def height(self, row: int) -> int:
        """The height of a row, from 1; hidden rows have none."""
        return self.own.get(row, self.usual)

    def top(self, row: int) -> int:
        """How far the upper edge of a row lies below the top of the sheet."""
        own = sum(size - self.usual for number, size in self.own.items() if number < row)
        return (row - 1) * self.usual + own

    def between(self, row: int, offset: int, last: int, last_offset: int) -> int:
        """From a point in one row to a point in a later one."""
        within = sum(self.height(each) for each in range(row, last))
        return within - min(offset, self.height(row)) + min(last_offset, self.height(last))

    def down(self, row: int, offset: int, distance: int) -> tuple[int, int]:
        """The row, and the offset in it, that lies this far below a point."""
        left = min(offset, self.height(row)) + distance
        while row < LAST_ROW and left >= self.height(row):
            left -= self.height(row)
            row += 1
            if row not in self.own and self.usual and not self.own_after(row):
                more = min(left // self.usual, LAST_ROW - row)
                row, left = row + more, left - more * self.usual
        return row, max(left, 0)

    def own_after(self, row: int) -> bool:
        """Has any row from here on a height of its own?"""
        return any(number >= row for number in self.own)


def row_sizes(tree: Any) -> RowSizes:
    """The heights that a sheet states."""
    usual = USUAL
    hidden = False
    for stated in tree.iterchildren("{*}sheetFormatPr"):
        usual = float(stated.get("defaultRowHeight", USUAL))
        hidden = stated.get("zeroHeight") in ("1", "true")
    own = {}
    for row in tree.iterfind("{*}sheetData/{*}row"):
        if row.get("hidden") in ("1", "true"):
            own[int(row.get("r", 0))] = 0
        elif row.get("ht"):
            own[int(row.get("r", 0))] = round(float(row.get("ht")) * POINT)
        elif hidden:
            own[int(row.get("r", 0))] = round(usual * POINT)
    return RowSizes(0 if hidden else round(usual * POINT), own)
