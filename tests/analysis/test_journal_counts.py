"""What the journal tells about a period: merges and what was taken back, by whom, beside the period before."""

from __future__ import annotations

from datetime import datetime

import pandas as pd

from kedang.analysis.journal import week_journal
from kedang.model.operation import Operation, OperationKind
from kedang.model.period import Period


def done(kind: OperationKind, user: str, day: str, **more: object) -> Operation:
    at = datetime.fromisoformat(f"{day}T12:00:00")
    return Operation(f"OP-{user}-{day}-{kind}", kind, user, at, "0" * 16, **more)  # type: ignore[arg-type]


def test_merges_and_undoing_by_person_and_before() -> None:
    operations = [
        done(OperationKind.MERGE, "小王", "2026-11-17", summary={"members": ["A", "B"]}),
        done(OperationKind.MERGE, "老李", "2026-11-10", summary={"members": ["C"]}),
        done(OperationKind.MERGE, "小王", "2026-11-18", summary={"members": ["D"]}, undone_by="X"),
        done(OperationKind.UNDO, "小王", "2026-11-18", undoes="Y"),
        done(OperationKind.UNDO, "小王", "2026-11-19", undoes="Y", undone_by="Z"),
        done(OperationKind.UNDO, "老李", "2026-11-11", undoes="Y"),
        done(OperationKind.TIER, "老李", "2026-11-17"),
    ]
    found = week_journal(operations, pd.DataFrame(), pd.DataFrame(), Period.parse("2026-W47"), {})
    assert found.merged == {"organization": 2}
    assert (found.merged_by, found.undone_by) == ({"小王": 2}, {"小王": 1})
    assert (found.undone, found.previous_undone, found.previous_merged) == (1, 1, 1)
