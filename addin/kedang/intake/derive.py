"""What a company's name and address tell: place, trade name, trade, legal form, branch."""

from __future__ import annotations

import pandas as pd

from kedang.model.table import Table
from kedang.reference import company_names, industries, regions

FROM_NAME = {
    "trade_name": "trade_name",
    "trade": "industry",
    "legal_form": "legal_form",
    "branch": "branch",
}
PLACES = ("province", "city", "district")


def derive(table: Table) -> None:
    """Fill what a table of organisations leaves open, in place; what the sheet says is never replaced.

    The place comes from the address, else from the name, and only for rows that name none at all. A
    derived value has the cell it was read from as its origin.
    """
    if table.entity != "organization" or "name" not in table.frame or table.frame.empty:
        return
    bare = set(table.origin.columns) == {"name"}
    parsed = company_names.parse_column(table.frame["name"])
    for field, part in FROM_NAME.items():
        if field not in table.frame and parsed[part].notna().any():
            table.frame[field] = parsed[part].astype("str")
            _same_cells(table, "name", field)
    if bare:
        _industries(table)
    placeless = _placeless(table.frame)
    if placeless.any():
        _places(table, parsed, placeless)


def _industries(table: Table) -> None:
    """The industry of a list of nothing but names, where the trade in a name is a plain word for one."""
    frame = table.frame
    if "trade" not in frame:
        return
    words = {one: industries.parse(one) for one in frame["trade"].dropna().unique()}
    sure = {one: found.value for one, found in words.items() if "guessed" not in found.notes}
    told = frame["trade"].map(sure).astype("str")
    said = frame["industry"] if "industry" in frame else told.where(told.isna())
    filled = said.isna() & told.notna()
    if filled.any():
        frame["industry"] = said.where(~filled, told).astype("str")
        _same_cells(table, "name", "industry", filled)


def _placeless(frame: pd.DataFrame) -> pd.Series[bool]:
    named = [frame[name].notna() for name in PLACES if name in frame]
    known = pd.Series(False, index=frame.index)
    for column in named:
        known = known | column
    return ~known


def _places(table: Table, parsed: pd.DataFrame, rows: pd.Series[bool]) -> None:
    """The place of rows without one: by their address where it names a city, else by their name."""
    frame = table.frame
    source = pd.Series("name", index=frame.index)
    found = parsed[list(PLACES)].astype("str")
    if "address" in frame:
        located = regions.locate_columns(frame.loc[rows, ["address"]])
        sure = located["province"].notna() & located["problem"].isna()
        hit = located.index[sure]
        found.loc[hit] = located.loc[hit, list(PLACES)].astype("str")
        source.loc[hit] = "address"
    for field in PLACES:
        values = found[field].where(rows)
        if not values.notna().any():
            continue
        present = field in frame
        frame[field] = frame[field].where(~rows, values) if present else values
        counts = {name: (source == name) & values.notna() for name in ("address", "name")}
        main = max(counts, key=lambda name: int(counts[name].sum()))
        if not present:
            _same_cells(table, main, field)
        for name, chosen in counts.items():
            if present or name != main:
                _same_cells(table, name, field, chosen)


def _same_cells(
    table: Table, source: str, target: str, rows: pd.Series[bool] | None = None
) -> None:
    """The derived field stands where its source stands: for the whole column, or for some rows."""
    origin = table.origin
    column = origin.columns.get(source)
    if rows is None:
        if column is not None:
            origin.columns.setdefault(target, column)
        overrides = [(at, cell) for (at, name), cell in origin.overrides.items() if name == source]
        origin.overrides |= {(at, target): cell for at, cell in overrides}
        return
    for at in rows.to_numpy().nonzero()[0].tolist():
        cell = origin.overrides.get((at, source))
        if cell is None and column is not None:
            cell = (int(origin.rows[at]) - 1, column)
        if cell is not None:
            origin.overrides[at, target] = cell
