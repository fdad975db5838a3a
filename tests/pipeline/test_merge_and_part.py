"""Merging by hand and parting again, from the command line and from the review book."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from kedang.hosts.files import read_workbook
from kedang.matching.merging.preview import preview
from kedang.reports.review_answers import SHEET, read_answers
from kedang.reports.review_book import HEAD_ROW, MERGED_SHEET
from kedang.reports.review_fields import fields_table
from kedang.reports.review_pairs import Beside
from support.desk import FIRMS, RULES, Desk
from support.similar import LIKE_A, LIKE_B, LIKE_C, SURE_A, SURE_B

REVIEW = "查重复核.xlsx"


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, capsys)


def test_named_customers_are_merged_and_parted_again(desk: Desk) -> None:
    desk.job(desk.firms())
    names = [str(firm[0]) for firm in FIRMS]
    planned = desk.kedang("merge", names[0], names[1], "--plan", "--json")
    assert planned.code == 0 and len(desk.standing()) == 3
    kept = {one["field"]: one for one in planned.json["kept"]}
    assert {"name", "address", "phone"} <= kept.keys() and all(one["why"] for one in kept.values())
    assert "0571-87654321" in kept["phone"]["value"] and "0574-87651234" in kept["phone"]["value"]
    done = desk.kedang("merge", names[0], names[1], "--json")
    assert done.json["merged"] == 1 and len(desk.standing()) == 2
    frame = desk.frames()
    gone = frame[frame["merged_into"].notna()]["id"].iloc[0]
    parted = desk.kedang("split", gone, "--json")
    assert parted.code == 0 and len(desk.standing()) == 3
    assert desk.answers() == ["different"]
    refused = desk.kedang("merge", names[0], "没有这家公司", "--json")
    assert refused.code == 1 and "没有这家公司" in refused.line


def test_a_pair_merged_unasked_is_parted_in_the_review_book(desk: Desk) -> None:
    desk.run(desk.book("甲.xlsx", SURE_A, FIRMS[1]), desk.book("乙.xlsx", SURE_B))
    assert len(desk.standing()) == 2
    book = openpyxl.load_workbook(desk.out / REVIEW)
    sheet = book[MERGED_SHEET]
    assert sheet.cell(HEAD_ROW + 1, 1).value == "判定"
    sheet.cell(HEAD_ROW + 2, 1).value = "否"
    book.save(desk.out / REVIEW)
    said = desk.kedang("review", "apply", desk.out / REVIEW, "--json")
    assert said.json["parted"] == 1 and len(desk.standing()) == 3
    again = desk.run(desk.folder / "甲.xlsx", desk.folder / "乙.xlsx")
    assert again.json["duplicates"] == {"auto": 0, "review": 0}
    assert MERGED_SHEET not in openpyxl.load_workbook(desk.out / REVIEW).sheetnames


def test_a_row_added_by_hand_names_two_customers(desk: Desk) -> None:
    desk.run(desk.firms())
    book = openpyxl.load_workbook(desk.out / REVIEW)
    sheet = book[SHEET]
    head = {cell.value: cell.column for cell in sheet[HEAD_ROW + 1]}
    row = HEAD_ROW + 2
    sheet.cell(row, head["判定"]).value = "是"
    sheet.cell(row, head["名称 甲"]).value = FIRMS[0][0]
    sheet.cell(row, head["名称 乙"]).value = FIRMS[2][0]
    book.save(desk.out / REVIEW)
    assert len(read_answers(read_workbook(desk.out / REVIEW))) == 1
    said = desk.kedang("review", "apply", desk.out / REVIEW, "--json")
    assert said.json["merged"] == 1 and len(desk.standing()) == 2


def test_every_field_stands_side_by_side_with_what_stays(desk: Desk) -> None:
    desk.job(desk.book("甲.xlsx", LIKE_A, FIRMS[1]), desk.book("乙.xlsx", LIKE_B, LIKE_C))
    ids = sorted(desk.standing()["id"])
    frames = {"organization": desk.frames()}
    chain = pd.DataFrame({"left_id": ids[0], "right_id": ids[1:], "score": 0.9})
    shown = preview(chain, frames, RULES)
    assert [len(group.ids) for group in shown.groups] == [len(ids)]
    rows = fields_table(Beside(shown), "zh").set_index("field")
    assert {"公司名称", "档案编号", "来源", "负责销售", "地址"} <= set(rows.index)
    assert rows.loc["负责销售", "differs"] == "不同" and rows.loc["负责销售", "why"]
    assert rows.loc["公司名称", "kept"] in rows.loc["公司名称", ["r0", "r1", "r2"]].tolist()
