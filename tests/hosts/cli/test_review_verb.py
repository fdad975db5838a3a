"""`kedang review apply`: 是 merges, 否 never returns, 待定 stays; a review can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from kedang.hosts.files import read_workbook
from support.desk import FIRMS, Desk, write_book

SHEET = "待复核"
NAME = FIRMS[0][0]
REST = FIRMS[0][1:]
LIKE = ("杭州启铭液压件有限公司", "", "浙江省", "杭州市", "文三路12号", "", "老客户", "李娜")
TWO = (FIRMS[1][0], LIKE[0])


@pytest.fixture
def pending(desk: Desk) -> Path:
    """A run with one pair that waits for an answer; the review's file."""
    file = desk.book("客户.xlsx", (*FIRMS[0][:5], "", *FIRMS[0][6:]), FIRMS[1], LIKE)
    said = desk.run(file)
    assert said.json["duplicates"] == {"auto": 0, "review": 1}, said.err
    return desk.out / "查重复核.xlsx"


def answered(review: Path, answer: object) -> Path:
    """The review as a colleague sends it back: every pair answered."""
    grid = next(grid for grid in read_workbook(review).grids if grid.sheet == SHEET)
    rows = [list(row) for row in grid.cells]
    head = next(n for n, row in enumerate(rows) if "判定" in row)
    for row in rows[head + 1 :]:
        if any(cell not in (None, "") for cell in row):
            row[0] = answer
    filled = review.with_name("复核-已填.xlsx")
    return write_book(filled, {SHEET: rows})


def again(desk: Desk) -> dict[str, int]:
    """Duplicates of one more run over the same file."""
    return dict(desk.run(desk.folder / "客户.xlsx").json["duplicates"])


def test_yes_merges_and_undo_parts_them(desk: Desk, pending: Path) -> None:
    facts = desk.facts()
    plan = desk.kedang("review", "apply", answered(pending, "是"), "--json", "--plan")
    assert plan.code == 0 and plan.json["merged"] == 1 and plan.json["operation"] is None
    assert desk.facts() == facts
    assert plan.err.count("--plan") == 1 and "归档" not in plan.err
    (merging,) = [line for line in plan.err.splitlines() if "会合并" in line]
    assert NAME in merging and LIKE[0] in merging
    parting = desk.kedang("review", "apply", answered(pending, "否"), "--plan").err
    assert f"会分开：{NAME}" in parting or f"会分开：{LIKE[0]}" in parting
    said = desk.kedang("review", "apply", answered(pending, "是"), "--json")
    assert said.json["answers"] == {"same": 1, "different": 0, "unsure": 0}
    assert said.json["merged"] == 1
    assert len(desk.standing()) == 2
    assert again(desk) == {"auto": 0, "review": 0}
    repeated = desk.kedang("review", "apply", answered(pending, "是"), "--json")
    assert repeated.code == 0 and repeated.json["operation"] is None
    assert desk.kedang("undo", said.json["operation"]).code == 0
    assert len(desk.standing()) == 3
    assert desk.answers() == ["unsure"]


def test_no_never_returns(desk: Desk, pending: Path) -> None:
    said = desk.kedang("review", "apply", answered(pending, "否"), "--json")
    assert said.json["answers"]["different"] == 1 and said.json["merged"] == 0
    assert again(desk) == {"auto": 0, "review": 0}
    assert len(desk.standing()) == 3
    assert desk.kedang("undo").code == 0
    assert again(desk) == {"auto": 0, "review": 1}


def test_undecided_and_blank_stay(desk: Desk, pending: Path) -> None:
    blank = desk.kedang("review", "apply", pending, "--json")
    assert blank.code == 0 and blank.json["operation"] is None
    said = desk.kedang("review", "apply", answered(pending, "待定"), "--json")
    assert said.json["answers"]["unsure"] == 1
    assert desk.answers() == ["unsure"]
    assert again(desk) == {"auto": 0, "review": 1}


def test_what_is_no_review_is_one_line(desk: Desk, pending: Path) -> None:
    broken = desk.folder / "坏.xlsx"
    broken.write_bytes(b"PK\x03\x04")
    facts = desk.facts()
    for file in (desk.folder / "客户.xlsx", broken, desk.folder / "没有.xlsx"):
        said = desk.kedang("review", "apply", file)
        assert said.code == 2 and file.name in said.line
    said = desk.kedang("review", "apply", answered(pending, "大概是吧"))
    assert said.code == 2 and "大概是吧" in said.line
    strange = write_book(
        desk.folder / "别处的.xlsx",
        {SHEET: [["判定", "档案编号 甲", "档案编号 乙"], ["是", "ORG-NONE1", "ORG-NONE2"]]},
    )
    said = desk.kedang("review", "apply", strange)
    assert said.code in (1, 2) and said.line
    assert desk.facts() == facts
