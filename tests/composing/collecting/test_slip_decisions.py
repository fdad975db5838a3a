"""A wrong cell on a slip's list of findings stops only its own row; all of them are told at once."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook

from support.desk import FIRMS, Desk
from support.slips import collect, slip_of


@pytest.fixture
def asked(desk: Desk) -> Desk:
    """Three phone numbers of 张伟's that are wrong, listed on his slip."""
    rows = [(*FIRMS[n][:5], f"057{n}-8765", *FIRMS[n][6:7], "张伟") for n in range(3)]
    desk.book("张伟.xlsx", *rows)
    collect(desk)
    return desk


def decide(desk: Desk, *said: tuple[str, ...]) -> list[str]:
    """Fill in 处理, 改为, 理由 of the first rows of the list, send it back; the cells of 处理."""
    book = load_workbook(slip_of(desk))
    sheet = book["校验结果"]
    head = {str(cell.value): cell.column for cell in sheet[4]}
    cells = []
    for row, values in enumerate(said, start=5):
        for name, value in zip(("处理", "改为", "理由"), values, strict=False):
            sheet.cell(row, head[name]).value = value or None
        cells.append(f"校验结果!{sheet.cell(row, head['处理']).coordinate}")
    book.save(desk.folder / "交回.xlsx")
    return cells


def test_valid_decisions_are_taken_and_every_mistake_is_told_once(asked: Desk) -> None:
    cells = decide(asked, ("好的",), ("", "", "没空"), ("采纳", "0571-87651234"))
    said = collect(asked)
    slip = next(one for one in said.json["files"] if one["kind"] == "slip")
    told = [one for one in slip["told"] if one.startswith("校验结果!")]
    assert [one.split(" ")[0] for one in told] == cells[:2], slip["told"]
    assert not any("交回" in one for one in slip["told"])
    assert "0571-87651234" in set(asked.standing()["phone"])
    cover = [str(one.value) for one in load_workbook(slip_of(asked))["说明"]["A"]]
    assert cover[1].startswith("上次交回") and cover[2:4] == told, cover


def test_a_refused_decision_is_told_with_its_own_cell(asked: Desk) -> None:
    (cell,) = decide(asked, ("采纳", "0571-1"))
    slip = next(one for one in collect(asked).json["files"] if one["kind"] == "slip")
    assert any(one.startswith(cell) for one in slip["told"]), slip["told"]
