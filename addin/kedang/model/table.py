"""Records of one entity, with the cell every value came from."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from kedang.model.address import cell_name

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd


@dataclass(slots=True)
class Origin:
    """Where a table's values came from: file, sheet, row numbers, field → column, and the exceptions."""

    file: str
    sheet: str
    rows: npt.NDArray[np.int64]
    columns: dict[str, int]
    overrides: dict[tuple[int, str], tuple[int, int]] = field(default_factory=dict)

    def cell(self, position: int, field_id: str) -> str:
        """The address of one value, such as C12; empty when the field was not on the sheet."""
        place = self.overrides.get((position, field_id))
        if place is not None:
            return cell_name(*place)
        column = self.columns.get(field_id)
        return "" if column is None else cell_name(int(self.rows[position]) - 1, column)

    def row(self, position: int) -> int:
        """The spreadsheet row (first row is 1) of a record."""
        return int(self.rows[position])


@dataclass(slots=True)
class Parent:
    """Which table, and which of its records, each record of a table was read beside."""

    table: int
    positions: npt.NDArray[np.int64]


@dataclass(slots=True)
class Table:
    """Records of one entity.

    `frame`: one column per field found, typed (text: str with NaN; numbers: float64; dates: datetime64), RangeIndex.
    `raw`: the text as it stood in the cell, only for the fields where reading changed or could not read something.
    `extra`: columns nobody could map (原始字段), under their headers, as text.
    `fingerprint`: of the ordered headers and the sheet name.
    """

    entity: str
    frame: pd.DataFrame
    raw: pd.DataFrame
    extra: pd.DataFrame
    origin: Origin
    parent: Parent | None = None
    fingerprint: str = ""
    withheld: dict[str, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.frame)

    def shifted(self, by: int) -> Table:
        """The same table, its parent counted from another place in the list of tables."""
        if self.parent is None or by == 0:
            return self
        return replace(self, parent=Parent(self.parent.table + by, self.parent.positions))

    def written(self, position: int, field_id: str) -> str:
        """A value as it stood in the cell."""
        import pandas as pd

        for source in (self.raw, self.frame):
            if field_id in source.columns:
                value: Any = source[field_id].iat[position]
                if not pd.isna(value):
                    return str(value)
        return ""
