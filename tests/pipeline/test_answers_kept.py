"""Answers hold for ever: through merges, edits of the source and undo; and they teach the comparison."""

from __future__ import annotations

from datetime import datetime
from itertools import product

import pandas as pd
import pytest

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.composing.outcomes import Answered
from kedang.model.operation import Moment
from support.desk import FIRMS, RULES, Desk

NOW = datetime(2026, 11, 21, 9, 0)
MOMENT = Moment("经理", NOW, NOW.date())
REST = ("浙江省", "杭州市", "文三路12号", "", "老客户", "李娜")
ALIKE = tuple((name, "", *REST) for name in ("杭州启明液压件有限公司", "杭州启铭液压件有限公司", "杭州启茗液压件有限公司"))  # fmt: skip


def answer(desk: Desk, *said: tuple[str, str, str]) -> Answered:
    """Answers about customers by their names as archived."""
    frame = desk.frames()
    ids = dict(zip(frame["name"], frame["id"], strict=True))
    rows = [(ids[left], ids[right], word) for left, right, word in said]
    given = pd.DataFrame(rows, columns=["left_id", "right_id", "answer"], dtype="str")
    with Archive.open(desk.archive) as archive:
        return pipeline.apply_answers(archive, given, RULES, MOMENT)


def undo(desk: Desk, done: Answered) -> None:
    assert done.operation is not None
    with Archive.open(desk.archive) as archive:
        pipeline.undo(archive, done.operation.id, MOMENT)


def asked(desk: Desk, *rows: tuple[object, ...]) -> int:
    """How many pairs a further run over these rows asks about."""
    return len(desk.job(desk.book("客户.xlsx", *rows)).outcome.waiting)


def test_a_no_outlives_a_merge_of_either_side(desk: Desk) -> None:
    assert asked(desk, *ALIKE) == 3
    first, second, third = (str(row[0]) for row in ALIKE)
    answer(desk, (first, third, "different"))
    done = answer(desk, (first, second, "same"))
    assert done.merged == 1
    assert asked(desk, *ALIKE, FIRMS[1]) == 0
    assert len(desk.standing()) == 3


@pytest.mark.parametrize(
    "edited",
    [
        (ALIKE[1][0], "", "浙江省", "杭州市", "天目山路8号", "0571-87650000", "老客户", "李娜"),
        ("杭州启铭液压件有限责任公司", *ALIKE[1][1:]),
    ],
    ids=["another address", "another legal form"],
)
def test_a_no_outlives_an_edit_of_the_row(desk: Desk, edited: tuple[object, ...]) -> None:
    assert asked(desk, *ALIKE[:2]) == 1
    answer(desk, (str(ALIKE[0][0]), str(ALIKE[1][0]), "different"))
    assert asked(desk, ALIKE[0], edited, FIRMS[1]) == 0
    assert desk.answers() == ["different"]


def test_undoing_the_answers_gives_the_state_before(desk: Desk) -> None:
    asked(desk, *ALIKE)
    facts = desk.facts()
    undo(desk, answer(desk, (str(ALIKE[0][0]), str(ALIKE[2][0]), "different")))
    assert desk.facts() == facts and desk.answers() == []
    assert asked(desk, *ALIKE, FIRMS[1]) == 3


def couples(count: int) -> list[list[tuple[object, ...]]]:
    """Two companies each that may well be one: names that sound alike, addresses that differ."""
    brands = ["".join(two) for two in product("启宏远东泰华盛", "明图达方和信昌")][:count]
    return [
        [
            (f"杭州{brand}{sign}液压件有限公司", "", "浙江省", "杭州市", f"{road}{n}号", "", "老客户", "李娜")
            for sign, road in (("明", "文三路"), ("铭", "中山路"))
        ]
        for n, brand in enumerate(brands)
    ]  # fmt: skip


def test_answers_teach_every_later_run_until_they_are_taken_back(desk: Desk) -> None:
    rows = couples(48)
    every = [row for couple in rows for row in couple]
    assert desk.job(desk.book("客户.xlsx", *every)).outcome.learned_from == 0
    words = ("same", "different")
    said = [(str(a[0]), str(b[0]), words[n % 2]) for n, (a, b) in enumerate(rows)]
    done = answer(desk, *said)
    assert done.merged == 24
    more = desk.book("更多.xlsx", *FIRMS)
    assert desk.job(more, plan=True).outcome.learned_from == 48
    undo(desk, done)
    assert desk.job(more).outcome.learned_from == 0
