"""表格体检 on a live workbook, through both adapters: what is said, what is marked, the copy in the new version."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from support.handed_out import earlier, edit, headings, publish, seen_here, small, values
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 20)
TAB = "表格体检"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A shared folder with orders in two versions, and a rep's folder below it."""
    form = small("orders")
    publish(tmp_path, earlier(form, "region", "discount"), day="2026-10-01", notes="首次发布")
    publish(tmp_path, form, notes="增加折扣")
    (tmp_path / "张伟").mkdir()
    return tmp_path


def _work(sheet: Worksheet) -> None:
    at = headings(sheet)
    sheet.cell(6, at["客户名称"], "杭州启明液压件有限公司")
    sheet.cell(6, at["日期"], date(2026, 11, 2))
    sheet.cell(4, at["产品名称"], "货名字")
    sheet.cell(6, max(at.values()) + 1, "自己记的")
    sheet.cell(4, max(at.values()) + 1, "我的备注")


def test_an_old_form_is_listed_and_copied_into_the_new_version(
    folder: Path, open_host: OpenHost
) -> None:
    old = folder / "旧版" / "订单与回款-第1版.xlsx"
    live = open_host(edit(old, folder / "张伟" / "订单.xlsx", _work))
    names = live.names()
    reply = live.click("check.form", day=DAY)
    assert reply.status == "done", reply.text
    assert "结构有改动" in reply.text and "旧版本" in reply.text
    assert "产品名称" in live.asked[0] and "第 2 版" in live.asked[1]
    assert live.active() == TAB
    made = folder / "张伟" / "订单-第2版.xlsx"
    found = values(seen_here(made))
    assert found["杭州启明液压件有限公司"] == 1 and found["自己记的"] == 1
    assert live.click("process.undo", day=DAY).status == "done"
    assert live.names() == names and made.exists()


def test_no_leaves_everything_as_it_was(folder: Path, open_host: OpenHost) -> None:
    old = folder / "旧版" / "订单与回款-第1版.xlsx"
    live = open_host(edit(old, folder / "张伟" / "订单.xlsx", _work))
    names = live.names()
    live.answers.append(False)
    assert live.click("check.form", day=DAY).status == "cancelled"
    assert live.names() == names
    live.answers += [True, False]
    reply = live.click("check.form", day=DAY)
    assert reply.status == "done" and "没有另存" in reply.text
    assert [one.name for one in (folder / "张伟").glob("*.xlsx")] == ["订单.xlsx"]


def test_a_current_form_only_gets_a_sentence(folder: Path, open_host: OpenHost) -> None:
    live = open_host(edit(folder / "订单与回款.xlsx", folder / "张伟" / "订单.xlsx", _fine))
    reply = live.click("check.form", day=DAY)
    assert reply.status == "done", reply.text
    assert "第 2 版" in reply.text and "现行版本" in reply.text and "我的备注" in reply.text
    assert live.asked == [] and TAB not in live.names()


def _fine(sheet: Worksheet) -> None:
    _work(sheet)
    sheet.cell(4, headings(sheet)["货名字"], "产品名称")
