"""Slips of colleagues who share a customer: answers come back, nobody sees another's numbers, older ones go aside."""

from __future__ import annotations

from pathlib import Path

import pytest

from kedang.hosts.files import read_workbook
from support.desk import FIRMS, Desk
from support.lint import complaints as lint
from support.open_xml import complaints, validator
from support.slips import collect, fill, slip_of

MINE = (
    "温州江心阀门制造有限公司",
    "",
    "浙江省",
    "温州市",
    "江心路5号",
    "0577-88001234",
    "展览",
    "张伟",
)
HERS = (
    "温州江心阀门有限公司",
    "",
    "浙江省",
    "温州市",
    "望江东路77号",
    "13957700112",
    "老客户",
    "李娜",
)


@pytest.fixture
def shared(desk: Desk) -> Desk:
    """Two reps whose lists may hold one customer, one of them with a mistake in a phone number."""
    wrong = (*FIRMS[1][:5], "0574-8765", *FIRMS[1][6:])
    desk.book("张伟.xlsx", MINE, FIRMS[0], wrong)
    desk.book("李娜.xlsx", HERS, FIRMS[2])
    said = collect(desk)
    assert said.code == 0 and said.json["duplicates"]["review"] == 1, said.out
    return desk


def cells(path: Path) -> str:
    return "\n".join(str(cell) for grid in read_workbook(path).grids for cell in grid.cells.ravel())


def test_each_gets_the_pair_and_sees_his_own_side_only(shared: Desk) -> None:
    mine, hers = cells(slip_of(shared)), cells(slip_of(shared, "李娜"))
    assert MINE[5] in mine and HERS[5] not in mine and HERS[4] not in mine
    assert HERS[5] in hers and MINE[5] not in hers and MINE[4] not in hers
    assert str(FIRMS[2][5]) not in mine and str(FIRMS[0][5]) not in hers


def test_an_answer_on_a_slip_merges_once_and_is_undone(shared: Desk) -> None:
    before = shared.facts()
    fill(slip_of(shared), shared.folder / "交回.xlsx", {("查重复核", 1, "判定"): "是"})
    said = collect(shared)
    assert said.code == 0, said.err
    assert len(shared.standing()) == 4 and shared.answers() == ["same"]
    assert collect(shared).json["operation"] is None
    assert shared.kedang("undo", said.json["operation"]).code == 0
    after = shared.facts()
    assert after.pop("candidate") != [] != before.pop("candidate")
    assert after == before and len(shared.standing()) == 5


def test_a_wrong_answer_is_told_with_its_cell_and_stops_nothing_else(shared: Desk) -> None:
    fill(slip_of(shared), shared.folder / "交回.xlsx", {("查重复核", 1, "判定"): "大概"})
    shared.book("新来的.xlsx", ("绍兴西岭轴承有限公司", *FIRMS[0][1:7], "王强"))
    said = collect(shared)
    assert said.code == 1 and said.json["archived"] == {"organization": 1}
    slip = next(one for one in said.json["files"] if one["kind"] == "slip")
    assert any("大概" in one for one in slip["told"])


def test_slips_are_sound_and_older_ones_go_aside(shared: Desk) -> None:
    slip = slip_of(shared)
    assert lint(slip) == []
    collect(shared, day="2026-11-27")
    names = sorted(path.name for path in slip.parent.iterdir())
    assert names == ["回执-张伟-2026-W48.xlsx", "回执-李娜-2026-W48.xlsx", "已过期"]
    assert complaints(validator(), slip_of(shared)) == []


def test_the_archive_alone_writes_slips_too(shared: Desk) -> None:
    said = shared.kedang("slips", "--out", shared.out / "另", "--as-of", "2026-11-20", "--rep", "李娜", "--json")  # fmt: skip
    assert said.code == 0, said.err
    assert [Path(one).name for one in said.json["slips"]] == ["回执-李娜-2026-W47.xlsx"]
