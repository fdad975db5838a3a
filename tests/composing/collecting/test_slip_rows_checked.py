"""Rows of a slip go through the checks of any sheet: what cannot be read holds them back, the rest is told."""

from __future__ import annotations

import pandas as pd

from support.desk import FIRMS, VISITS, Desk
from support.slips import collect, fill, slip_of

VISIT = (FIRMS[0][0], "张伟", "上门", "有效", "看了样品")


def test_a_day_nobody_can_read_holds_the_row_back_again(desk: Desk) -> None:
    desk.book("张伟.xlsx", FIRMS[0], 拜访=[VISITS, ("", *VISIT)])
    collect(desk)
    fill(slip_of(desk), desk.folder / "交回.xlsx", {("拜访记录", 1, "拜访日期"): "忘了"})
    said = collect(desk)
    slip = next(one for one in said.json["files"] if one["kind"] == "slip")
    assert (slip["new"], slip["held"]) == (0, 1)
    assert any("还要改" in one for one in slip["told"]), slip["told"]
    assert said.json["held_back"] == {"visit": 1}
    assert desk.frames("visit").empty


def test_what_else_is_wrong_with_a_corrected_row_is_told_and_counted(desk: Desk) -> None:
    desk.book("张伟.xlsx", FIRMS[0], ("", *FIRMS[1][1:]))
    collect(desk)
    cells: dict[tuple[str, int, str], object] = {
        ("团体客户", 1, "公司名称"): FIRMS[1][0],
        ("团体客户", 1, "电话"): "0574-8765",
    }
    fill(slip_of(desk), desk.folder / "交回.xlsx", cells)
    said = collect(desk)
    slip = next(one for one in said.json["files"] if one["kind"] == "slip")
    assert (slip["new"], slip["held"], slip["findings"]["error"]) == (1, 0, 1), slip
    assert any(one.startswith("团体客户!") and "要看一下" in one for one in slip["told"])


def test_a_day_that_can_be_read_is_archived(desk: Desk) -> None:
    desk.book("张伟.xlsx", FIRMS[0], 拜访=[VISITS, ("", *VISIT)])
    collect(desk)
    fill(slip_of(desk), desk.folder / "交回.xlsx", {("拜访记录", 1, "拜访日期"): "11-19"})
    assert collect(desk).json["held_back"] == {}
    assert list(desk.frames("visit")["date"]) == [pd.Timestamp("2026-11-19")]
