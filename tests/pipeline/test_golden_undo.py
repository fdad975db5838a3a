"""Golden case 12: a merge taken back leaves all as it was, and the pair in doubt for good."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from kedang.archive.archive import Archive
from support.desk import CODE_A, CUSTOMERS, FIRMS, VISITS, Desk

NAME, OTHER = "杭州启明液压件有限公司", "启明液压件（杭州）有限公司"
REST = FIRMS[0][2:]


def two_reps(desk: Desk) -> tuple[Path, Path]:
    """Two files with one customer, and a visit to each of its names."""
    day = date(2026, 11, 3)
    mine = desk.book(
        "张伟.xlsx",
        (NAME, CODE_A, *REST),
        拜访=[VISITS, (day, NAME, "张伟", "上门", "有效", "看了样品")],
    )
    hers = desk.book(
        "李娜.xlsx",
        (OTHER, CODE_A, *REST[:5], "李娜"),
        拜访=[VISITS, (day, OTHER, "李娜", "电话", "有效", "谈了付款")],
    )
    return mine, hers


def merges(desk: Desk) -> list[str]:
    """The merges that stand, oldest first."""
    entries = desk.kedang("log", "--json", "--limit", "99").json["operations"]
    assert entries
    with Archive.open(desk.archive) as archive, archive.read() as reader:
        return [e.id for e in reversed(reader.log()) if e.kind.value == "merge" and not e.undone_by]


def apart(desk: Desk) -> list[pd.DataFrame]:
    """Customers and visits with the customer each visit belongs to."""
    return [desk.frames(), desk.frames("visit")]


def test_golden_12_undoing_the_merge(desk: Desk) -> None:
    mine, hers = two_reps(desk)
    desk.job(mine)
    desk.job(hers)
    assert len(desk.standing()) == 1
    visits = desk.frames("visit")
    assert visits["customer_id"].nunique() == 1
    (merge,) = merges(desk)
    said = desk.kedang("undo", merge, "--json")
    assert said.code == 0 and said.json["undone"] == merge
    customers = desk.standing().set_index("id")
    visits = desk.frames("visit")
    named = visits["customer_id"].map(customers["name"])
    assert named.tolist() == visits["customer"].tolist()
    assert desk.answers() == ["unsure"]
    again = desk.job(mine, hers)
    assert len(desk.standing()) == 2
    assert len(again.outcome.merged) == 0
    assert len(again.outcome.waiting) == 1
    assert not desk.job(mine, hers).operation


def test_a_merge_undone_before_anything_else_happened_restores_every_row(desk: Desk) -> None:
    mine, hers = two_reps(desk)
    desk.job(mine)
    facts = desk.facts()
    desk.job(hers)
    said = desk.kedang("undo", "--json")
    assert said.code == 0
    assert desk.facts() == facts
    again = desk.job(hers)
    assert len(again.outcome.merged) == 0 and len(again.outcome.waiting) == 1
    assert len(desk.standing()) == 2


def test_frames_are_the_same_bytes_after_undo(desk: Desk) -> None:
    mine, hers = two_reps(desk)
    desk.job(mine)
    before = apart(desk)
    desk.job(hers)
    desk.kedang("undo")
    for old, new in zip(before, apart(desk), strict=True):
        pd.testing.assert_frame_equal(old, new)


def test_undoing_the_undo_merges_again(desk: Desk) -> None:
    mine, hers = two_reps(desk)
    desk.job(mine, hers)
    done = desk.facts()
    undone = desk.kedang("undo", "--json").json
    assert desk.frames().empty
    assert desk.kedang("undo", undone["operation"]).code == 0
    assert desk.facts() == done
    assert desk.answers() == []


def test_undo_twice_takes_back_the_run_before(desk: Desk) -> None:
    desk.job(desk.firms())
    desk.job(desk.firms("更多.xlsx", ("成都望江阀门制造有限公司", "", "四川省", "成都市", "望江路1号", "", "广告", "李娜")))  # fmt: skip
    assert desk.kedang("undo").code == 0
    assert len(desk.frames()) == 3
    assert desk.kedang("undo").code == 0
    assert desk.frames().empty
    said = desk.kedang("undo")
    assert said.code == 1 and said.line


@pytest.mark.parametrize("later", ["edit", "merge"])
def test_what_later_work_built_upon_cannot_be_taken_back_first(desk: Desk, later: str) -> None:
    first = desk.job(desk.firms()).operation
    if later == "edit":
        desk.job(desk.book("客户.xlsx", (*FIRMS[0][:4], "新址1号", *FIRMS[0][5:]), *FIRMS[1:]))
    else:
        copy = ("杭州启明液压件有限公司", *FIRMS[0][1:7], "李娜")
        desk.job(desk.book("她的.xlsx", copy, header=CUSTOMERS))
    facts = desk.facts()
    said = desk.kedang("undo", first)
    assert said.code == 1
    assert first in said.line
    assert desk.facts() == facts
    assert desk.kedang("undo", "OP-999999").code == 1
