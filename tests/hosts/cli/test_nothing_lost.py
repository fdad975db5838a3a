"""What no field could hold is still there in 客户档案.xlsx; what holds nothing is said in one line."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from support.desk import CUSTOMERS, FIRMS, VISITS, Desk


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, capsys)


def kept(desk: Desk, sheet: str) -> list[str]:
    rows = list(
        openpyxl.load_workbook(desk.out / "客户档案.xlsx")[sheet].iter_rows(values_only=True)
    )
    at = rows[0].index("原始字段")
    return [str(row[at]) for row in rows[1:] if row[at]]


def test_columns_nobody_knows_and_values_nobody_could_read_are_shown(desk: Desk) -> None:
    firms = [(*firm, "蓝色") for firm in FIRMS]
    visit = ("2026-11-31", FIRMS[0][0], "张伟", "上门", "有效", "选型")
    desk.book("客户.xlsx", *firms, header=(*CUSTOMERS, "门牌颜色"), 拜访记录=[VISITS, visit])
    assert desk.run(desk.folder).code == 0
    assert kept(desk, "团体客户") == ["门牌颜色：蓝色"] * 3
    assert kept(desk, "拜访记录") == ["拜访日期：2026-11-31"]


def test_a_workbook_without_a_single_value_is_refused_in_one_line(desk: Desk) -> None:
    empty = desk.folder / "空.xlsx"
    with xlsxwriter.Workbook(str(empty)) as book:
        book.add_worksheet("客户")
    said = desk.kedang("run", empty, "--out", desk.out)
    assert said.code == 2
    assert "空.xlsx" in said.line
    assert not desk.archive.exists()


def test_an_empty_folder_is_said_to_be_one(desk: Desk) -> None:
    said = desk.kedang("run", desk.folder, "--out", desk.out)
    assert said.code == 2
    assert "没有表格文件" in said.line
