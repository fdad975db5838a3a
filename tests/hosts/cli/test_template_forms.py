"""`kedang template publish`, `check` and `upgrade`, as an administrator types them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from kedang.forms.publishing.manifest import MANIFEST
from kedang.forms.registry import form as known_form
from kedang.hosts.files.handing_out import sha_of
from support.desk import Desk
from support.handed_out import (
    earlier,
    edit,
    header_row,
    headings,
    publish,
    records,
    seen_here,
    values,
)

ORDERS = known_form("orders")


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, capsys)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Orders in two versions, the current one as this version of Kedang draws it."""
    place = tmp_path / "发布"
    publish(place, earlier(ORDERS, "region", "discount"), day="2026-10-01")
    publish(place, ORDERS, notes="加了折扣")
    return place


def _work(sheet: Worksheet) -> None:
    at, row = headings(sheet), header_row(sheet)
    sheet.cell(row + 2, at["客户名称"], "杭州启明液压件有限公司")
    sheet.cell(row + 2, at["日期"], date(2026, 11, 2))
    sheet.cell(row + 2, at["产品名称"], "静音泵")
    sheet.cell(row + 2, max(at.values()) + 1, "自己记的")
    sheet.cell(row, max(at.values()) + 1, "我的备注")


@pytest.fixture
def old(desk: Desk, folder: Path) -> Path:
    """A rep's workbook, still of the first version."""
    return edit(folder / "旧版" / "订单与回款-第1版.xlsx", desk.folder / "订单.xlsx", _work)


def test_publishing_shows_first_then_writes_then_has_nothing_to_do(desk: Desk) -> None:
    place = desk.folder / "共享"
    said = desk.kedang("template", "publish", place, "orders", "拜访记录", "--plan", "--json")
    assert said.code == 0 and said.json["plan"] and not place.exists()
    said = desk.kedang(
        "template", "publish", place, "orders", "拜访记录", "--notes", "首发", "--json"
    )
    assert [one["action"] for one in said.json["forms"]] == ["new", "new"]
    assert sorted(one.name for one in place.iterdir()) == [
        "拜访记录.xlsx", MANIFEST, "更新说明.txt", "订单与回款.xlsx",
    ] or (place / MANIFEST).is_file()  # fmt: skip
    again = desk.kedang("template", "publish", place, "orders", "拜访记录")
    assert again.code == 0 and "没有要发布的" in again.err
    assert "“模板文件夹”" in again.err and "KEDANG_FORMS" in again.err


def test_publishing_leaves_a_strangers_file_alone_and_says_so(desk: Desk) -> None:
    place = desk.folder / "共享"
    place.mkdir()
    (place / "产品.xlsx").write_bytes(b"ours")
    said = desk.kedang("template", "publish", place, "products", "visits")
    assert said.code == 1 and "产品.xlsx" in said.err.replace("\n", "")
    assert (place / "产品.xlsx").read_bytes() == b"ours" and (place / "拜访记录.xlsx").is_file()


def test_an_unknown_form_is_wrong_usage(desk: Desk) -> None:
    said = desk.kedang("template", "publish", desk.folder, "nothing")
    assert said.code == 2 and "orders" in said.line


def test_checking_tells_old_ones_and_those_that_cannot_be_read(
    desk: Desk, folder: Path, old: Path
) -> None:
    said = desk.kedang("template", "check", old, "--published", folder, "--json")
    (one,) = said.json["files"]
    assert said.code == 0 and one["state"] == "old"
    assert (one["version"], one["current_version"]) == (1, 2)
    assert [each["heading"] for each in one["own"]["columns"]] == ["我的备注"]
    (desk.folder / "坏的.xlsx").write_bytes(b"PK\x03\x04 nothing")
    said = desk.kedang("template", "check", desk.folder, "--published", folder, "--json")
    assert said.code == 1 and said.json["counts"]["failed"] == 1
    said = desk.kedang("template", "check", desk.folder / "坏的.xlsx", "--published", folder)
    assert said.code == 2 and "坏的.xlsx" in said.line


def test_each_file_has_one_line_in_the_table_and_every_state_counts(
    desk: Desk, folder: Path, old: Path
) -> None:
    def renamed(sheet: Worksheet) -> None:
        sheet.cell(header_row(sheet), headings(sheet)["产品名称"], "我们的货")

    edit(old, old, renamed)
    said = desk.kedang("template", "check", old, "--published", folder)
    assert sum("┃" in line or "│" in line for line in said.err.splitlines()) == 2
    assert "旧版 1，结构有改动 1" in said.err
    details = [line for line in said.err.splitlines() if line.startswith("　")]
    assert any("我们的货" in line for line in details) and len(set(details)) == len(details)


def test_the_published_folder_itself_is_in_order(desk: Desk, folder: Path) -> None:
    said = desk.kedang("template", "check", folder, "--json")
    assert [(one["file"], one["state"]) for one in said.json["files"]] == [
        ("订单与回款.xlsx", "current")
    ]


def test_a_report_template_is_checked_as_before(desk: Desk) -> None:
    desk.kedang("template", "build", "weekly", "--out", desk.folder)
    (template,) = desk.folder.glob("*.xlsx")
    said = desk.kedang("template", "check", template, "--json")
    assert said.code == 0 and said.json["report"] == "weekly" and said.json["ok"]


def test_upgrading_shows_first_writes_once_and_never_over_anything(
    desk: Desk, folder: Path, old: Path, tmp_path: Path
) -> None:
    before, target = sha_of(old), tmp_path / "新.xlsx"
    plan = desk.kedang("template", "upgrade", old, "--plan", "--published", folder, "--json")
    assert plan.json["files"][0]["action"] == "plan" and plan.json["files"][0]["cells"] > 4
    words = ("template", "upgrade", old, "--out", target, "--published", folder)
    said = desk.kedang(*words, "--json")
    assert said.code == 0 and said.json["files"][0]["version"] == 2
    assert sha_of(old) == before
    assert records(seen_here(target)) == records(seen_here(old))
    written = sha_of(target)
    again = desk.kedang(*words)
    assert again.code == 2 and sha_of(target) == written
    current = desk.kedang("template", "upgrade", target, "--out", tmp_path / "x.xlsx", "--published", folder)  # fmt: skip
    assert current.code == 0 and "无需升级" in current.err and not (tmp_path / "x.xlsx").exists()


def test_several_go_into_a_folder_each_with_its_own_outcome(
    desk: Desk, folder: Path, old: Path, tmp_path: Path
) -> None:
    (desk.folder / "别的.xlsx").write_bytes(b"PK\x03\x04 nothing")
    said = desk.kedang("template", "upgrade", desk.folder, "--out", tmp_path / "新", "--published", folder, "--json")  # fmt: skip
    assert said.code == 1 and [one["file"] for one in said.json["failed"]] == ["别的.xlsx"]
    assert (tmp_path / "新" / "订单.xlsx").is_file()


def test_a_workbook_of_ones_own_moves_into_the_form(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["订单号", "订单日期", "客户", "品名", "数量", "金额", "我的看法"])
    for day in range(1, 7):
        sheet.append([f"D{day}", date(2026, 11, day), "杭州启明液压件有限公司", "静音泵", day, 3600 * day, f"好{day}"])  # fmt: skip
    source = desk.folder / "自己的表.xlsx"
    book.save(source)
    said = desk.kedang("template", "upgrade", source, "--out", tmp_path / "新.xlsx", "--published", folder, "--json")  # fmt: skip
    assert said.code == 0 and said.json["files"][0]["form"] == "orders"
    renamed = {one["heading"]: one["to_heading"] for one in said.json["files"][0]["columns"]}
    assert renamed["客户"] == "*客户名称" and renamed["我的看法"] == "我的看法"
    before, after = seen_here(source), seen_here(tmp_path / "新.xlsx")
    heads = {"订单号", "订单日期", "客户", "品名", "数量", "金额"}
    missing = values(before) - values(after)
    assert set(missing) <= heads
    assert records(after) == records(before)


@pytest.mark.parametrize("kind", ["csv", "xls-values"])
def test_other_kinds_come_with_their_values(
    desk: Desk, folder: Path, tmp_path: Path, kind: str
) -> None:
    source = desk.folder / "订单.csv"
    lines = ["订单号,订单日期,客户,品名,数量,金额", *(f"D{n},2026-11-0{n},宁波远东轴承,泵,{n},{n * 100}" for n in range(1, 7))]  # fmt: skip
    source.write_text("\n".join(lines), "utf-8-sig" if kind == "csv" else "gb18030")
    said = desk.kedang("template", "upgrade", source, "--out", tmp_path / "新.xlsx", "--published", folder)  # fmt: skip
    assert said.code == 0, said.err
    assert records(seen_here(tmp_path / "新.xlsx")) == records(seen_here(source))


def test_where_the_forms_come_from(desk: Desk, folder: Path, old: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.setenv("KEDANG_FORMS", str(folder))
    said = desk.kedang("template", "check", old, "--json")
    assert said.json["compared"] == [str(folder)]
    monkeypatch.setenv("KEDANG_FORMS", str(desk.out))
    assert desk.kedang("template", "check", old).code == 1
    monkeypatch.delenv("KEDANG_FORMS")
    (folder / "张伟").mkdir()
    old.rename(folder / "张伟" / "订单.xlsx")
    said = desk.kedang("template", "check", folder / "张伟", "--json")
    assert said.json["compared"] == [str(folder)]
