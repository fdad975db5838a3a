"""`kedang match --answers`: 是, 否 and 待定 hold; what contradicts itself is counted and not merged."""

from __future__ import annotations

import pytest

from support.desk import Desk

HEAD = "客户名称,省份,城市,地址,业务员"
NAMES = ("杭州启明液压件有限公司", "杭州启铭液压件有限公司", "杭州启茗液压件有限公司")
PLACES = "left_file,left_sheet,left_row,right_file,right_sheet,right_row"


def said(desk: Desk, answers: dict[tuple[int, int], str]) -> dict[str, object]:
    """The document of a comparison of three like names under some answers (row numbers from 0)."""
    file = desk.folder / "客户.csv"
    lines = [f"{name},浙江省,杭州市,文三路12号,李娜" for name in NAMES]
    file.write_text("\n".join((HEAD, *lines)) + "\n", encoding="utf-8")
    clusters = desk.folder / "clusters.txt"
    desk.kedang("match", file, "--clusters", clusters, archive=False)
    sheet = clusters.read_text(encoding="utf-8").splitlines()[1].split(",")[1]
    given = desk.folder / "answers.txt"
    rows = [
        f"客户.csv,{sheet},{left + 2},客户.csv,{sheet},{right + 2},{answer}"
        for (left, right), answer in answers.items()
    ]
    given.write_text("\n".join((f"{PLACES},answer", *rows)) + "\n", encoding="utf-8")
    done = desk.kedang("match", file, "--answers", given, "--json", archive=False)
    assert done.code == 0, done.err
    return dict(done.json)


@pytest.mark.parametrize(
    ("answers", "clusters", "conflicts"),
    [
        ({(0, 1): "否", (0, 2): "否", (1, 2): "否"}, 3, 0),
        ({(0, 1): "是", (1, 2): "是"}, 1, 0),
        ({(0, 1): "是", (0, 2): "否"}, 2, None),
        ({(0, 1): "是", (1, 2): "是", (0, 2): "否"}, 2, None),
    ],
)
def test_answers_and_contradictions(
    desk: Desk, answers: dict[tuple[int, int], str], clusters: int, conflicts: int | None
) -> None:
    document = said(desk, answers)
    assert document["clusters"] == clusters
    assert conflicts is None or document["conflicts"] == conflicts
    assert len(answers) < 3 or "是" not in answers.values() or document["conflicts"]
    assert document["learned_from"] == 0


def test_what_a_no_settles_is_not_asked_by_another_way(desk: Desk) -> None:
    """甲=乙 and 甲≠丙: nobody is asked about 乙 and 丙."""
    assert said(desk, {(0, 1): "是", (0, 2): "否"})["pairs"] == {"same": 1, "review": 0}


def test_undecided_stays_to_be_asked(desk: Desk) -> None:
    pairs = said(desk, {(0, 1): "待定", (0, 2): "否", (1, 2): "否"})["pairs"]
    assert pairs == {"same": 0, "review": 1}
