"""归档 on a live workbook: the same source as its file, previewed, remembered, taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from kedang.archive.archive import Archive
from support.desk import CODE_A, FIRMS, VISITS, Desk, write_book
from support.live import Live
from support.similar import ALIKE, SHEET, rows

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 20)
VISIT = ("2026-11-18", FIRMS[0][0], "张伟", "上门", "有效", "谈年度合同")


def archive_of(live: Live) -> Path:
    return live.folder / "archive.sqlite"


def firms(live: Live) -> pd.DataFrame:
    """The customers in the archive."""
    with Archive.open(archive_of(live)) as archive, archive.read() as reader:
        return reader.frames(["organization"])["organization"]


def by_command_line(desk: Desk, live: Live, path: Path) -> dict[str, object]:
    """The file through `kedang run`, into the same archive: what it did."""
    desk.archive = archive_of(live)
    told = desk.run(path).json
    return {name: told[name] for name in ("archived", "updated", "operation")}


def type_in(live: Live, place: str, text: str) -> None:
    live.range(SHEET, place).getCellByPosition(0, 0).String = text


@pytest.fixture
def live(open_host: OpenHost, tmp_path: Path) -> Live:
    """Three customers and a visit."""
    sheets = {**rows(*FIRMS), "拜访": [VISITS, VISIT]}
    return open_host(write_book(tmp_path / "客户.xlsx", sheets))


def test_preview_then_archived_then_taken_back(live: Live) -> None:
    reply = live.click("process.archive", day=DAY)
    told = "新增 4 条（团体客户 3、拜访记录 1）。"
    assert live.asked == [f"{told}还没有档案，将新建“{archive_of(live)}”。归档吗？"]
    assert reply.text == "已归档：新增 4 条（团体客户 3、拜访记录 1）（操作 OP-000001，可撤销）。"
    found = firms(live)
    assert sorted(found["name"]) == sorted(str(firm[0]) for firm in FIRMS)
    assert set(found["source_name"]) == {"客户.xlsx"}
    assert live.names() == [SHEET, "拜访", "_客档"]
    assert live.click("process.undo", day=DAY).status == "done"
    assert firms(live).empty
    assert live.names() == [SHEET, "拜访"]


def test_no_leaves_neither_archive_nor_trace(live: Live) -> None:
    live.answers = [False]
    assert live.click("process.archive", day=DAY).status == "cancelled"
    assert not archive_of(live).exists()
    assert live.names() == [SHEET, "拜访"]


def test_stopping_half_way_leaves_neither_archive_nor_trace(live: Live) -> None:
    live.stop = True
    assert live.click("process.archive", day=DAY).status == "cancelled"
    assert not archive_of(live).exists()
    assert live.progressed[-1] is None


def test_the_button_and_the_command_line_archive_once(live: Live, desk: Desk) -> None:
    live.click("process.archive", day=DAY)
    assert live.click("process.archive", day=DAY).text.startswith("和档案里的一样，4 条都没有变化")
    live.click("tiers.rate", day=DAY)
    saved = live.save_as(live.folder / "客户.xlsx")
    assert by_command_line(desk, live, saved) == {"archived": {}, "updated": {}, "operation": None}
    assert live.click("process.archive", day=DAY).text.startswith("和档案里的一样")


def test_the_command_line_and_the_button_archive_once(live: Live, desk: Desk) -> None:
    by_command_line(desk, live, live.folder / "客户.xlsx")
    assert live.click("process.archive", day=DAY).text.startswith("和档案里的一样")
    assert live.asked == []


def test_what_is_typed_and_not_saved_is_archived(live: Live) -> None:
    live.click("process.archive", day=DAY)
    type_in(live, "E2", "新塘路99号")
    type_in(live, "A5", "温州东海阀门有限公司")
    reply = live.click("process.archive", day=DAY)
    assert live.asked[-1].endswith(f"归进档案“{archive_of(live)}”吗？")
    assert "新增 1 条（团体客户 1）" in reply.text and "更新 1 条（团体客户 1）" in reply.text
    known = firms(live).set_index("name")["address"]
    assert known[str(FIRMS[0][0])] == "新塘路99号" and "温州东海阀门有限公司" in known.index


def test_rows_held_back_and_errors_are_told(open_host: OpenHost, tmp_path: Path) -> None:
    wrong = ("北京华夏测试有限公司", CODE_A[:-1] + "9", "北京市", "", "", "", "展览", "李娜")
    nameless = ("", "", "浙江省", "杭州市", "文二路1号", "0571-88886666", "展览", "张伟")
    sheets = rows(*ALIKE[SHEET][1:], wrong, nameless)
    live = open_host(write_book(tmp_path / "客户.xlsx", sheets))
    live.click("process.archive", day=DAY)
    assert "1 条暂缓" in live.asked[0]
    assert "1 对等您判断" in live.asked[0] and "查出错误 2 处" in live.asked[0]
    assert "先点“全面校验”" in live.asked[0]
    assert len(firms(live)) == 4


def test_a_workbook_without_customers_says_what_is_missing(open_host: OpenHost) -> None:
    live = open_host()
    reply = live.click("process.archive", day=DAY)
    assert reply.status == "failed" and "没有认出客户资料表" in reply.text
    assert not archive_of(live).exists()


def test_a_workbook_never_saved_can_be_archived(open_host: OpenHost) -> None:
    live = open_host()
    name = live.names()[0]
    heads = ("客户名称", "省份", "城市", "负责销售")
    live.host.write(
        name, 1, 1, [list(heads), ["杭州启明液压件有限公司", "浙江省", "杭州市", "张伟"]]
    )
    assert live.click("process.archive", day=DAY).status == "done"
    assert live.click("process.archive", day=DAY).text.startswith("和档案里的一样，1 条")


def test_english(live: Live) -> None:
    reply = live.click("process.archive", "en", day=DAY)
    assert live.asked[0].startswith("4 new (Organisation 3, Visit 1). There is no archive yet")
    assert reply.lang == "en" and reply.text.startswith("Archived: 4 new")
