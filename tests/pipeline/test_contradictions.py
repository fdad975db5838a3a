"""Answers that contradict each other are told, and nothing is merged on their word."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pandas as pd
import pytest

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.model.operation import Moment
from support.desk import RULES, Desk

NOW = datetime(2026, 11, 21, 9, 0)
MOMENT = Moment("经理", NOW, NOW.date())


@pytest.mark.parametrize(
    ("answers", "merged", "names"),
    [
        ((("0", "1", "same"), ("1", "2", "same")), 2, 0),
        ((("0", "1", "same"), ("1", "2", "same"), ("0", "2", "different")), 0, 3),
        ((("0", "1", "same"), ("1", "2", "different")), 1, 0),
    ],
)
def test_a_chain_merges_unless_somebody_said_no_within_it(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    answers: tuple[tuple[str, str, str], ...],
    merged: int,
    names: int,
) -> None:
    desk = Desk(tmp_path, capsys)
    desk.job(desk.firms())
    ids = sorted(desk.standing()["id"])
    given = pd.DataFrame(
        [(ids[int(a)], ids[int(b)], answer) for a, b, answer in answers],
        columns=["left_id", "right_id", "answer"],
        dtype="str",
    )
    with Archive.open(desk.archive) as archive:
        done = pipeline.apply_answers(archive, given, RULES, MOMENT)
    assert done.merged == merged
    assert sum(len(group) for group in done.contradictions) == names
    assert len(desk.standing()) == 3 - merged
