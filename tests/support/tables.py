"""Tables for tests, built from written cells the way reading a sheet builds them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import pandas as pd

from kedang.intake.convert import convert
from kedang.model.catalogue import column_field
from kedang.model.table import Origin, Parent, Table

AS_OF = date(2026, 11, 22)


def table(
    entity: str,
    columns: Mapping[str, Sequence[object]],
    *,
    extra: Mapping[str, Sequence[object]] | None = None,
    parent: Parent | None = None,
    file: str = "资料.xlsx",
    sheet: str = "Sheet1",
) -> Table:
    """A table of one entity; its header stands in row 1, its columns from A on."""
    size = len(next(iter(columns.values())))
    frame, raw = pd.DataFrame(index=range(size)), pd.DataFrame(index=range(size))
    for name, cells in columns.items():
        read = convert(list(cells), column_field(entity, name), as_of=AS_OF)
        frame[name] = read.values
        if read.raw is not None:
            raw[name] = read.raw
    more = pd.DataFrame(dict(extra or {}), index=range(size), dtype="str")
    places = {name: at for at, name in enumerate(columns)}
    origin = Origin(file, sheet, np.arange(2, size + 2, dtype=np.int64), places)
    return Table(entity, frame, raw, more, origin, parent)


def row(entity: str, **cells: object) -> Table:
    """A table of one row; a double underscore stands for the dot of contact__name."""
    return table(entity, {name.replace("__", "."): [cell] for name, cell in cells.items()})
