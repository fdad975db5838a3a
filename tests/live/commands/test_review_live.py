"""查重 and 复核合并 on a live workbook, through both adapters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from kedang.archive.archive import Archive
from support.desk import write_book
from support.live import Live
from support.similar import ALIKE, APART, LIKE_C, MIXED, SURE_A, rows

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 20)
TAB = "查重复核"
HEAD = 4


def firms(live: Live) -> pd.DataFrame:
    """The customers of the archive that were not merged away."""
    with Archive.open(live.folder / "archive.sqlite") as archive, archive.read() as reader:
        found = reader.frames(["organization"])["organization"]
    return found[found["merged_into"].isna()]


def table(live: Live) -> pd.DataFrame:
    """The review as it stands on the tab."""
    data = live.sheet(TAB).getCellRangeByName(f"A{HEAD}:Z40").getDataArray()
    head = [text for text in data[0] if text]
    lines = [line[: len(head)] for line in data[1:] if any(line)]
    return pd.DataFrame(lines, columns=head)


def merged_names(live: Live) -> list[set[str]]:
    """Both names of every pair on the tab of what archiving merges."""
    data = live.sheet("查重-自动合并").getCellRangeByName(f"A{HEAD}:Z40").getDataArray()
    left, right = data[0].index("名称 甲"), data[0].index("名称 乙")
    return [{line[left], line[right]} for line in data[1:] if line[left]]


def answer(live: Live, *answers: str) -> None:
    """Fill the answers in, from the first pair on."""
    for row, text in enumerate(answers, start=HEAD + 1):
        live.range(TAB, f"A{row}").getCellByPosition(0, 0).String = text


def test_pairs_stand_side_by_side_with_their_reasons(open_host: OpenHost, tmp_path: Path) -> None:
    live = open_host(write_book(tmp_path / "客户.xlsx", MIXED))
    reply = live.click("check.duplicates", day=DAY)
    assert reply.status == "done", reply.text
    assert "1 对等您判断" in live.asked[0] and "1 对归档时自动合并" in live.asked[0]
    assert live.names()[1:] == [TAB, "查重-并排对照", "查重-自动合并", "查重-相关客户", "_客档"]
    assert live.active() == TAB
    (pair,) = table(live).to_dict("records")
    assert {pair["名称 甲"], pair["名称 乙"]} == {
        "杭州启明液压件有限公司",
        "杭州启铭液压件有限公司",
    }
    assert {pair["来源文件 甲"], pair["来源文件 乙"]} == {"本表 客户 第 3 行", "本表 客户 第 4 行"}
    assert pair["理由"] and pair["判定"] == ""
    assert merged_names(live) == [{SURE_A[0], "宏图仪表(上海)股份有限公司"}]
    rule = live.range(TAB, f"A{HEAD + 1}").Validation
    assert rule.getFormula1() == '"是";"否";"待定"'
    assert not (live.folder / "archive.sqlite").exists()


def test_nothing_alike_says_so_and_leaves_nothing(open_host: OpenHost, tmp_path: Path) -> None:
    live = open_host(write_book(tmp_path / "客户.xlsx", APART))
    reply = live.click("check.duplicates", day=DAY)
    assert (reply.status, live.asked) == ("done", [])
    assert "3 家客户" in reply.text and "没有疑似重复" in reply.text
    assert live.names() == ["客户"]


def test_no_to_the_preview_leaves_everything_as_it_was(open_host: OpenHost, tmp_path: Path) -> None:
    live = open_host(write_book(tmp_path / "客户.xlsx", ALIKE))
    live.answers = [False]
    assert live.click("check.duplicates", day=DAY).status == "cancelled"
    assert live.names() == ["客户"]
    assert not (live.folder / "archive.sqlite").exists()


@pytest.mark.parametrize(("said", "standing"), [("是", 2), ("否", 3)])
def test_answers_before_archiving_take_effect_when_archiving(
    open_host: OpenHost, tmp_path: Path, said: str, standing: int
) -> None:
    live = open_host(write_book(tmp_path / "客户.xlsx", ALIKE))
    assert live.click("check.duplicates", day=DAY).status == "done"
    answer(live, said)
    reply = live.click("process.merge", day=DAY)
    assert reply.status == "done" and "1 个判断" in reply.text, reply.text
    assert ("1 家等归档时合并" in reply.text) == (said == "是")
    assert live.click("process.archive", day=DAY).status == "done"
    assert len(firms(live)) == standing
    again = live.click("check.duplicates", day=DAY)
    assert "没有疑似重复" in again.text


def test_archived_customers_are_merged_at_once_and_undo_parts_them(
    open_host: OpenHost, tmp_path: Path
) -> None:
    live = open_host(write_book(tmp_path / "客户.xlsx", ALIKE))
    live.click("process.archive", day=DAY)
    live.click("check.duplicates", day=DAY)
    assert live.click("process.merge", day=DAY).text.startswith("查重复核页上还没有填判定")
    answer(live, "是")
    reply = live.click("process.merge", day=DAY)
    assert "合并 1 家" in live.asked[-1] and "合并 1 家" in reply.text
    assert len(firms(live)) == 2
    assert "已经有了" in live.click("process.merge", day=DAY).text
    assert live.click("process.undo", day=DAY).status == "done"
    assert len(firms(live)) == 3
    assert TAB in live.names()


def test_contradictions_are_told_and_merge_nothing(open_host: OpenHost, tmp_path: Path) -> None:
    three = rows(*ALIKE["客户"][2:], LIKE_C)
    live = open_host(write_book(tmp_path / "客户.xlsx", three))
    live.click("check.duplicates", day=DAY)
    answer(live, "是", "是", "否")
    reply = live.click("process.merge", day=DAY)
    assert "互相矛盾" in reply.text and "启茗" in reply.text
    live.click("process.archive", day=DAY)
    assert len(firms(live)) == 3


def test_a_wrong_answer_is_named_by_its_cell(open_host: OpenHost, tmp_path: Path) -> None:
    live = open_host(write_book(tmp_path / "客户.xlsx", ALIKE))
    assert live.click("process.merge", day=DAY).text.startswith("这本工作簿里没有查重复核页")
    live.click("check.duplicates", day=DAY)
    answer(live, "大概")
    reply = live.click("process.merge", day=DAY)
    assert reply.status == "failed" and f"{TAB}!A5" in reply.text and "大概" in reply.text
