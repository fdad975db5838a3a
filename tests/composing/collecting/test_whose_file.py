"""Whose file it is: who is named on most rows, else a colleague's name in the file's name, else a name in it."""

from __future__ import annotations

import pytest

from kedang.composing.collecting.people import of_file, people_in
from support.desk import Desk
from support.slips import collect, slip_of


@pytest.mark.parametrize(
    ("file", "person"),
    [
        ("张三-客户.xlsx", "张三"),
        ("孙浩(北方大区).xlsx", "孙浩"),
        ("孙浩（北方大区）.xlsx", "孙浩"),
        ("拜访记录-张三.xlsx", "张三"),
        ("张三客户.csv", "张三"),
        ("2026年11月周报 李娜.xlsx", "李娜"),
        ("华东/张三.xlsx", "张三"),
        ("客户登记表.xlsx", "客户登记表"),
        ("leads.csv", "leads"),
        ("老周的客户表.xls", "老周的客户表"),
    ],
)
def test_a_file_named_after_somebody_is_his(file: str, person: str) -> None:
    assert of_file((), file) == person


def test_most_rows_decide_and_a_shared_file_is_nobodys() -> None:
    assert of_file(["张伟"] * 3 + ["李娜"], "李娜.xlsx") == "张伟"
    assert of_file(["张伟", "李娜", "王强", "赵敏"], "全队客户.xlsx") == "全队客户"


def test_somebody_known_is_found_in_a_name() -> None:
    assert of_file((), "欧阳明月的表.xlsx", {"欧阳明月", "明月"}) == "欧阳明月"


def test_several_people_in_one_cell() -> None:
    assert people_in(" 张伟、李娜 ") == ("张伟", "李娜")
    assert people_in(None) == people_in(float("nan")) == ()


@pytest.mark.parametrize(
    ("file", "wrote", "whose"),
    [
        ("王芳-投诉处理单.xlsx", "", "王芳"),
        ("投诉处理单.xlsx", "王芳", "王芳"),
        ("投诉处理单.xlsx", "", "老吴"),
        ("李娜-投诉.xlsx", "王芳", "王芳"),
    ],
)
def test_a_complaint_is_whose_wrote_it_before_whose_answers_for_it(
    desk: Desk, file: str, wrote: str, whose: str
) -> None:
    header = ("投诉日期", "客户名称", "投诉内容", "责任人", "填表人")
    row = ("2026-11-17", "", "漏油", "老吴", wrote)
    desk.book(file, row, header=header, sheet="投诉")
    said = collect(desk)
    assert [one["rep"] for one in said.json["files"]] == [whose]
    assert slip_of(desk, whose)
