"""Answers about customers that are not archived yet wait, and take effect when those are archived."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pandas as pd
import pytest

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.composing.outcomes import Answered, Outcome
from kedang.hosts.files import read_workbook
from kedang.model.errors import Refused
from kedang.model.operation import Moment
from support.desk import FIRMS, RULES, Desk

NOW = datetime(2026, 11, 21, 9, 0)
MOMENT = Moment("经理", NOW, NOW.date())
ALIKE = (
    ("杭州启明液压件有限公司", "", "浙江省", "杭州市", "文三路12号", "", "老客户", "张伟"),
    ("杭州启铭液压件有限公司", "", "浙江省", "杭州市", "文三路12号", "", "老客户", "李娜"),
    ("杭州启茗液压件有限公司", "", "浙江省", "杭州市", "文三路12号", "", "老客户", "李娜"),
)
NAMES = {0: "杭州启明液压件有限公司", 1: "杭州启铭液压件有限公司", 2: "杭州启茗液压件有限公司"}


def opened(desk: Desk, path: Path, *, plan: bool) -> Outcome:
    """The workbook archived from a spreadsheet program: its bytes are not known, they change all the time."""
    book = replace(read_workbook(path), sha256="", path=str(path))
    with Archive.open(desk.archive) as archive:
        reading = pipeline.read([book], RULES, MOMENT.as_of, _quiet)
        pipeline.check(reading, RULES, MOMENT.as_of)
        return pipeline.run(archive, reading, RULES, MOMENT, _quiet, plan=plan)


def answer(desk: Desk, rows: list[tuple[str, str, str]], names: dict[str, str]) -> Answered:
    given = pd.DataFrame(rows, columns=["left_id", "right_id", "answer"], dtype="str")
    with Archive.open(desk.archive) as archive:
        return pipeline.apply_answers(archive, given, RULES, MOMENT, ahead=names)


def _quiet(step: str, done: int, total: int) -> None:
    """No progress bar."""


def found(desk: Desk, path: Path) -> dict[str, str]:
    """The ids the customers of the workbook will have, by name."""
    records = opened(desk, path, plan=True).records
    return dict(zip(records["name"], records["id"], strict=True))


@pytest.mark.parametrize(
    ("said", "standing", "later", "waiting", "against"),
    [
        ({(0, 1): "same"}, 3, 1, 1, 0),
        ({(0, 1): "same", (1, 2): "same"}, 2, 2, 0, 0),
        ({(0, 1): "different", (0, 2): "different", (1, 2): "different"}, 4, 0, 0, 0),
        ({(0, 1): "unsure"}, 4, 0, 3, 0),
        ({(0, 1): "same", (1, 2): "same", (0, 2): "different"}, 4, 0, 2, 1),
    ],
)
def test_answers_given_before_archiving(
    desk: Desk,
    said: dict[tuple[int, int], str],
    standing: int,
    later: int,
    waiting: int,
    against: int,
) -> None:
    path = desk.book("客户.xlsx", *ALIKE, FIRMS[1])
    ids = found(desk, path)
    rows = [(ids[NAMES[a]], ids[NAMES[b]], word) for (a, b), word in said.items()]
    done = answer(desk, rows, {key: name for name, key in ids.items()})
    assert (done.merged, done.later) == (0, later)
    assert [set(group) for group in done.contradictions] == [set(NAMES.values())] * against
    outcome = opened(desk, path, plan=False)
    assert len(desk.standing()) == standing
    assert len(outcome.waiting) == waiting


def test_an_edit_between_looking_and_archiving_loses_no_answer(desk: Desk) -> None:
    path = desk.book("客户.xlsx", *ALIKE[:2])
    ids = found(desk, path)
    answer(desk, [(ids[NAMES[0]], ids[NAMES[1]], "same")], {k: n for n, k in ids.items()})
    edited = (*ALIKE[1][:5], "0571-87650000", *ALIKE[1][6:])
    opened(desk, desk.book("客户.xlsx", FIRMS[1], ALIKE[0], edited), plan=False)
    assert len(desk.standing()) == 2


def test_a_customer_nobody_knows_is_refused(desk: Desk) -> None:
    desk.job(desk.firms())
    rows = [("ORG-NONE1", "ORG-NONE2", "same")]
    with pytest.raises(Refused):
        answer(desk, rows, {"ORG-NONE1": "甲"})
    assert desk.answers() == []


def test_a_merge_of_archived_ones_happens_at_once_the_rest_later(desk: Desk) -> None:
    first = desk.book("客户.xlsx", *ALIKE[:2])
    opened(desk, first, plan=False)
    second = desk.book("客户二.xlsx", ALIKE[2])
    ids = found(desk, second)
    rows = [(ids[NAMES[0]], ids[NAMES[1]], "same"), (ids[NAMES[1]], ids[NAMES[2]], "same")]
    done = answer(desk, rows, {ids[NAMES[2]]: NAMES[2]})
    assert (done.merged, done.later) == (1, 1)
    opened(desk, second, plan=False)
    assert len(desk.standing()) == 1


def test_what_was_answered_before_a_run_can_be_taken_back_after_it(desk: Desk) -> None:
    path = desk.book("客户.xlsx", *ALIKE[:2])
    ids = found(desk, path)
    names = {key: name for name, key in ids.items()}
    said = answer(desk, [(ids[NAMES[0]], ids[NAMES[1]], "same")], names)
    archived = opened(desk, path, plan=False)
    assert said.operation and archived.operation
    with Archive.open(desk.archive) as archive:
        pipeline.undo(archive, archived.operation.id, MOMENT)
    assert desk.answers() == ["same"]
    again = opened(desk, path, plan=False)
    assert len(desk.standing()) == 1 and again.operation
    with Archive.open(desk.archive) as archive:
        pipeline.undo(archive, again.operation.id, MOMENT)
        pipeline.undo(archive, said.operation.id, MOMENT)
    assert desk.answers() == []
