"""What the check found, as rows by record: the form in which reports count findings."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from kedang.model.finding import Finding
from kedang.model.table import Table

COLUMNS = ("entity", "id", "rule", "severity", "field")


def as_rows(findings: Sequence[Finding], tables: Sequence[Table]) -> pd.DataFrame:
    """One row per finding about a record: entity, id, rule, severity, field; in the order found.

    `tables`: those checked, with the records' ids. A finding about a whole table is about no record.
    """
    ids = [table.frame["id"].tolist() if len(table) else [] for table in tables]
    rows = [
        (
            tables[one.table].entity,
            str(ids[one.table][one.position]),
            one.rule,
            str(one.severity),
            one.field,
        )
        for one in findings
        if one.table >= 0 and one.position >= 0
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS), dtype="str")
