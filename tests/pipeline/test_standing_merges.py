"""The review tells every merge that stands, with the operation that takes it back."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from support.desk import CODE_A, Desk

SAME = (
    (
        "杭州启明液压件有限公司",
        CODE_A,
        "浙江省",
        "杭州市",
        "文三路12号",
        "0571-87654321",
        "",
        "张伟",
    ),
    (
        "杭州启明液压件有限责任公司",
        CODE_A,
        "浙江省",
        "杭州市",
        "文三路12号",
        "0571-87654321",
        "",
        "李娜",
    ),
)


def told(desk: Desk) -> list[tuple[str, str]]:
    """Operation and absorbed id of every line on the sheet of merges."""
    book = openpyxl.load_workbook(desk.out / "查重复核.xlsx")
    if "已自动合并" not in book.sheetnames:
        return []
    rows = list(book["已自动合并"].iter_rows(min_row=4, values_only=True))
    head = [str(label) for label in rows[0]]
    at, absorbed = head.index("操作编号"), head.index("档案编号 乙")
    return [(str(row[at]), str(row[absorbed])) for row in rows[1:] if row[at]]


def test_merges_stay_told_until_they_are_undone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys)
    desk.book("客户.xlsx", *SAME)
    assert desk.run(desk.folder).json["duplicates"]["auto"] == 1
    first = told(desk)
    assert len(first) == 1
    frame = desk.frames().set_index("id")
    assert frame.loc[first[0][1], "merged_into"] in frame.index
    assert desk.run(desk.folder).json["duplicates"]["auto"] == 0
    assert told(desk) == first
    parts = desk.kedang("log", "OP-000001", "--json").json["parts"]
    assert first[0][0] in [part["id"] for part in parts if part["kind"] == "merge"]
    assert desk.kedang("undo", first[0][0]).code == 0
    desk.run(desk.folder)
    assert told(desk) == []
    assert desk.standing()["id"].nunique() == 2


def test_a_branch_is_told_as_related_and_nobody_is_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys)
    branch = (
        "杭州启明液压件有限公司济南分公司",
        "",
        "浙江省",
        "杭州市",
        "文三路12号",
        "0571-87654321",
        "",
        "张伟",
    )
    desk.book("客户.xlsx", SAME[0], branch)
    said = desk.run(desk.folder).json
    assert said["duplicates"] == {"auto": 0, "review": 0}
    assert "相关客户" in openpyxl.load_workbook(desk.out / "查重复核.xlsx").sheetnames


TWINS = (
    ("杭州西子机电有限公司", CODE_A, "浙江省", "杭州市", "", "0571-87654321", "", "张伟"),
    ("西子机电（杭州）有限公司", CODE_A, "浙江省", "杭州市", "", "057187654321", "", "李娜"),
)
NAMES = {"杭州西子机电有限公司", "西子机电(杭州)有限公司"}
MERGED = "已自动合并"


def sides(path: Path, sheet: str = MERGED) -> list[dict[str, object]]:
    """The lines of a review sheet by heading."""
    rows = list(openpyxl.load_workbook(path)[sheet].iter_rows(min_row=4, values_only=True))
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def test_each_side_stands_as_it_was_before_the_merge_in_every_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys)
    desk.book("客户.xlsx", *TWINS)
    for _ in range(2):
        desk.run(desk.folder)
        (line,) = sides(desk.out / "查重复核.xlsx")
        assert {line["名称 甲"], line["名称 乙"]} == NAMES
        assert {line["负责销售 甲"], line["负责销售 乙"]} == {"张伟", "李娜"}
        assert line["来源文件 甲"] == line["来源文件 乙"] == "客户.xlsx"


def test_a_later_merge_shows_what_the_earlier_one_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys)
    desk.book("客户.xlsx", *TWINS)
    desk.run(desk.folder)
    left = desk.standing()["name"].iloc[0]
    third = ("杭州西子机电有限责任公司", *TWINS[0][1:7], "王芳")
    desk.book("更多.xlsx", third)
    desk.run(desk.folder)
    first, second = sides(desk.out / "查重复核.xlsx")
    assert {first["名称 甲"], first["名称 乙"]} == NAMES
    assert {second["名称 甲"], second["名称 乙"]} == {left, third[0]}
