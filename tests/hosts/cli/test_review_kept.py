"""Answers that somebody has filled in but not applied yet survive the next run."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from support.desk import FIRMS, Desk

DOUBTFUL = ("杭州启明", "", "浙江省", "杭州市", "", "0571-87654321", "", "李娜")


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    made = Desk(tmp_path, capsys)
    made.book("客户.xlsx", *FIRMS, DOUBTFUL)
    assert made.run(made.folder).json["duplicates"]["review"] >= 1
    return made


def fill(review: Path, answer: str) -> None:
    book = openpyxl.load_workbook(review)
    sheet = book["待复核"]
    head = next(row for row in range(1, 10) if sheet.cell(row, 1).value == "判定")
    for row in range(head + 1, sheet.max_row + 1):
        if sheet.cell(row, 2).value is not None:
            sheet.cell(row, 1).value = answer
    book.save(review)


def reviews(desk: Desk) -> list[str]:
    return sorted(path.name for path in desk.out.glob("查重复核*.xlsx"))


def test_a_blank_review_is_simply_replaced(desk: Desk) -> None:
    desk.run(desk.folder)
    assert reviews(desk) == ["查重复核.xlsx"]


def test_unapplied_answers_are_kept_under_another_name_and_can_still_be_applied(desk: Desk) -> None:
    fill(desk.out / "查重复核.xlsx", "否")
    said = desk.run(desk.folder)
    assert reviews(desk) == ["查重复核.xlsx", "查重复核（已填1）.xlsx"]
    assert "查重复核（已填1）.xlsx" in said.err
    applied = desk.kedang("review", "apply", desk.out / "查重复核（已填1）.xlsx", "--json")
    assert applied.json["answers"]["different"] >= 1
    assert desk.run(desk.folder).json["duplicates"]["review"] == 0


def test_applied_answers_need_no_keeping(desk: Desk) -> None:
    fill(desk.out / "查重复核.xlsx", "否")
    desk.kedang("review", "apply", desk.out / "查重复核.xlsx")
    desk.run(desk.folder)
    assert reviews(desk) == ["查重复核.xlsx"]


def test_a_file_of_ones_own_is_never_replaced_and_nothing_is_archived(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys)
    own = desk.book("客户档案.xlsx", *FIRMS)
    before = own.read_bytes()
    said = desk.kedang("run", own, "--out", desk.folder)
    assert said.code == 2
    assert "客户档案.xlsx" in said.line
    assert own.read_bytes() == before
    assert not desk.archive.exists()
    assert [path.name for path in desk.folder.iterdir()] == ["客户档案.xlsx"]
