"""How good the records of a reading are: by sheet, by rep and by source."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from kedang.model.finding import Severity
from kedang.model.frames import texts
from kedang.model.table import Table
from kedang.rulebook import Rulebook
from kedang.validation.completeness import completeness
from kedang.validation.run import Validation

_REP = ("owner", "rep", "recorded_by")


def quality(
    tables: Sequence[Table], validation: Validation, rulebook: Rulebook
) -> dict[str, pd.DataFrame]:
    """Indices under the keys `sheet`, `rep` and `source`: name, records, completeness, validity (0 to 1).

    Completeness is the mean card score, validity the share of records without an error finding.
    Sorted worst first, then by name; records without a rep or source stand under an empty name.
    """
    wrong = [np.zeros(len(table), dtype=bool) for table in tables]
    for finding in validation.findings:
        if finding.severity is Severity.ERROR and finding.position >= 0:
            wrong[finding.table][finding.position] = True
    pieces = [
        pd.DataFrame(
            {
                "sheet": f"{table.origin.file} {table.origin.sheet}".strip(),
                "rep": _first(table.frame, _REP),
                "source": texts(table.frame, "source").fillna(""),
                "completeness": completeness(table, rulebook)["score"],
                "validity": (~faulty).astype("float64"),
            }
        )
        for table, faulty in zip(tables, wrong, strict=True)
    ]
    columns = ["sheet", "rep", "source", "completeness", "validity"]
    whole = pd.concat(pieces, ignore_index=True) if pieces else pd.DataFrame(columns=columns)
    return {key: _grouped(whole, key) for key in columns[:3]}


def _first(frame: pd.DataFrame, names: tuple[str, ...]) -> pd.Series[str]:
    found = texts(frame, names[0])
    for name in names[1:]:
        found = found.fillna(texts(frame, name))
    return found.fillna("")


def _grouped(whole: pd.DataFrame, key: str) -> pd.DataFrame:
    grouped = whole.groupby(key, sort=True)
    table = grouped[["completeness", "validity"]].mean().astype("float64")
    table.insert(0, "records", grouped.size())
    table.index.name = "name"
    return table.reset_index().sort_values(
        ["validity", "completeness", "name"], ignore_index=True, kind="stable"
    )
