"""Whether the last comparison still holds: only right after a run by this program under these rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pandas as pd
import pytest

from kedang.archive.standing import OPEN, RELATED, still_holds, told_pairs
from kedang.model.operation import Operation, OperationKind
from kedang.model.text import say

RUN = Operation(
    "OP-000001", OperationKind.RUN, "张伟", datetime(2026, 11, 20), "rules", {"program": "1"}
)
REVIEW, UNDO, TIER = (
    replace(RUN, id=f"OP-{kind}", kind=kind)
    for kind in (OperationKind.REVIEW, OperationKind.UNDO, OperationKind.TIER)
)
PART = replace(RUN, id="OP-000002", kind=OperationKind.MERGE, parent=RUN.id)


@pytest.mark.parametrize(
    ("journal", "rules", "program", "holds"),
    [
        ([RUN], "rules", "1", True),
        ([PART, RUN], "rules", "1", True),
        ([TIER, RUN], "rules", "1", True),
        ([REVIEW, RUN], "rules", "1", False),
        ([UNDO, RUN], "rules", "1", False),
        ([RUN], "other rules", "1", False),
        ([RUN], "rules", "2", False),
        ([], "rules", "1", False),
    ],
)
def test_when_the_last_comparison_holds(
    journal: list[Operation], rules: str, program: str, holds: bool
) -> None:
    assert still_holds(journal, rules, program) is holds


def test_pairs_come_back_with_their_reasons() -> None:
    reasons = '[{"id":"matching.why.judged_same","args":{"points":"","detail":""}}]'
    pairs = pd.DataFrame(
        {
            "left_id": ["a", "b", "c"],
            "right_id": ["x", "y", "z"],
            "score": [0.7, 0.9, 0.0],
            "reasons": [reasons, reasons, reasons],
            "status": [OPEN, OPEN, RELATED],
        }
    )
    told = told_pairs(pairs, OPEN)
    assert told["left_id"].tolist() == ["b", "a"]
    assert told["reasons"][0] == [say("matching.why.judged_same", points="", detail="")]
