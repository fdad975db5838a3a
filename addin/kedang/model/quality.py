"""The six indices of how good records are, and their means by rep, source or sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

INDICES = ("completeness", "validity", "consistency", "timeliness", "uniqueness", "trust")
GROUPS = ("rep", "source", "sheet")


def grouped(records: pd.DataFrame, by: str) -> pd.DataFrame:
    """One line for each name, worst first: name, records, the indices (0 to 1) and their mean times 100.

    `records`: one row per record with the columns of INDICES (missing where nothing can be said) and `by`.
    An index nobody has data for stays missing and does not count in the mean.
    """
    names = records.groupby(by, sort=True)
    table = names[list(INDICES)].mean().astype("float64")
    table.insert(0, "records", names.size())
    ordered = _indexed(table.rename_axis("name").reset_index())
    return ordered.sort_values(["index", "name"], kind="stable").reset_index(drop=True)


def total(records: pd.DataFrame) -> pd.DataFrame:
    """The same for all records, in one row and without a name."""
    means = records[list(INDICES)].mean().astype("float64").to_frame().T
    means.insert(0, "records", len(records))
    return _indexed(means)


def as_json(records: pd.DataFrame) -> dict[str, object]:
    """The indices of all records, and by rep, source and sheet, worst first; null where nothing can be said."""
    if not len(records):
        return {"total": None, **{by: [] for by in GROUPS}}
    return {"total": _rows(total(records))[0], **{by: _rows(grouped(records, by)) for by in GROUPS}}


def _rows(table: pd.DataFrame) -> list[dict[Any, Any]]:
    plain = table.round(dict.fromkeys(INDICES, 4) | {"index": 1}).astype(object)
    return plain.where(table.notna(), None).to_dict("records")


def _indexed(table: pd.DataFrame) -> pd.DataFrame:
    return table.assign(index=table[list(INDICES)].mean(axis=1) * 100)
