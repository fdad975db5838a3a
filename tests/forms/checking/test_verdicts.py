"""What is said of a form that came back: current, old, changed, tampered with, and what is only the team's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from kedang.forms.checking.verdict import Verdict
from kedang.forms.checking.words import told_lines
from kedang.hosts.published_forms import Published, published, verdict_on
from kedang.intake.stamped import stamp_of
from support.handed_out import (
    DAY,
    RULES,
    earlier,
    edit,
    header_row,
    headings,
    publish,
    seen_here,
    small,
)

FORM = small("orders", 30)
Work = Callable[[Worksheet], None]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Orders in two versions."""
    place = tmp_path_factory.mktemp("发布")
    publish(place, earlier(FORM, "region", "discount"), day="2026-10-01")
    publish(place, FORM, notes="加了折扣")
    return place


@pytest.fixture(scope="module")
def against(folder: Path) -> Iterator[Published]:
    with closing(published(RULES, "zh", folder)) as found:
        yield found


def _filled(sheet: Worksheet) -> None:
    at, row = headings(sheet), header_row(sheet)
    for number in range(5):
        sheet.cell(row + 2 + number, at["客户名称"], "杭州启明液压件有限公司")
        sheet.cell(row + 2 + number, at["日期"], date(2026, 11, 1 + number))


def _verdict(
    folder: Path, against: Published, place: Path, work: Work, file: str = "订单与回款.xlsx"
) -> Verdict:
    def both(sheet: Worksheet) -> None:
        _filled(sheet)
        work(sheet)

    return verdict_on(seen_here(edit(folder / file, place / "mine.xlsx", both)), against, DAY)


def _nothing(sheet: Worksheet) -> None:
    return None


def _own(sheet: Worksheet) -> None:
    last = max(headings(sheet).values())
    sheet.cell(header_row(sheet), last + 1, "我的备注")
    sheet.parent.create_sheet("我的汇总")


def _renamed(sheet: Worksheet) -> None:
    sheet.cell(header_row(sheet), headings(sheet)["产品名称"], "货")


def _deleted(sheet: Worksheet) -> None:
    sheet.delete_cols(headings(sheet)["成本（元）"])


def _moved(sheet: Worksheet) -> None:
    at, row = headings(sheet), header_row(sheet)
    left, right = sheet.cell(row, at["单位"]), sheet.cell(row, at["备注"])
    left.value, right.value = right.value, left.value


def _inserted(sheet: Worksheet) -> None:
    sheet.insert_rows(1)


def _sheet_renamed(sheet: Worksheet) -> None:
    sheet.title = "十一月订单"


def _typed_over(sheet: Worksheet) -> None:
    at, row = headings(sheet), header_row(sheet)
    sheet.cell(row + 2, at["未回款（自动）"], 12)
    sheet.cell(row + 3, at["未回款（自动）"], 13)


def _emptied(sheet: Worksheet) -> None:
    sheet.cell(header_row(sheet) + 2, headings(sheet)["未发货（自动）"]).value = None


def _unlocked(sheet: Worksheet) -> None:
    sheet.protection.sheet = False


def _no_lists(sheet: Worksheet) -> None:
    sheet.data_validations.dataValidation = [
        one for one in sheet.data_validations.dataValidation if one.type != "list"
    ]


def _resealed(sheet: Worksheet) -> None:
    sheet.parent["_客档模板"]["B2"] = "9"


CASES: list[tuple[Work, str, set[tuple[str, str]]]] = [
    (_nothing, "current", set()),
    (_own, "current", set()),
    (_renamed, "changed", {("renamed", "产品名称")}),
    (_deleted, "changed", {("deleted", "成本（元）")}),
    (_moved, "changed", {("moved", "单位"), ("moved", "备注")}),
    (_inserted, "changed", {("row_moved", "")}),
    (_sheet_renamed, "changed", {("sheet_renamed", "")}),
    (_typed_over, "tampered", {("formulas", "未回款（自动）")}),
    (_emptied, "tampered", {("formulas_gone", "未发货（自动）")}),
    (_unlocked, "tampered", {("protection", "")}),
    (_no_lists, "tampered", {("dropdown", "已发货")}),
    (_resealed, "tampered", {("seal", "")}),
]


@pytest.mark.parametrize(("work", "state", "issues"), CASES, ids=[c[0].__name__ for c in CASES])
def test_each_thing_that_can_happen_is_named(
    folder: Path, against: Published, tmp_path: Path, work: Work, state: str,
    issues: set[tuple[str, str]],
) -> None:  # fmt: skip
    verdict = _verdict(folder, against, tmp_path, work)
    found = {(one.kind, one.heading.lstrip("*")) for one in verdict.issues}
    if work is _no_lists:
        assert {kind for kind, _ in found} == {"dropdown"}
    else:
        assert found == issues
    assert verdict.state == state
    lines = told_lines(verdict, "zh")
    assert all(one.text.render("zh") and one.remedy.render("en") for one in verdict.issues)
    assert bool(lines) == (state != "current" or work is _own)


def test_what_is_the_teams_own_is_named_and_no_fault(
    folder: Path, against: Published, tmp_path: Path
) -> None:
    verdict = _verdict(folder, against, tmp_path, _own)
    assert [heading for _, _, heading in verdict.own_columns] == ["我的备注"]
    assert verdict.own_sheets == ("我的汇总",) and verdict.issues == ()


def test_overwritten_formulas_are_counted_at_their_first_cell(
    folder: Path, against: Published, tmp_path: Path
) -> None:
    (issue,) = _verdict(folder, against, tmp_path, _typed_over).issues
    assert issue.count == 2 and issue.cell.endswith("6")


def test_an_old_one_says_what_is_new(folder: Path, against: Published, tmp_path: Path) -> None:
    old = "旧版/订单与回款-第1版.xlsx"
    verdict = _verdict(folder, against, tmp_path, _nothing, old)
    assert (verdict.states, verdict.version, verdict.current) == (("old",), 1, 2)
    assert {"销售区域", "折扣"} <= {one.heading for one in verdict.news if one.kind == "added"}
    assert [one.version for one in verdict.editions] == [2]
    assert any("加了折扣" in line for line in told_lines(verdict, "zh"))


def test_one_can_be_old_changed_and_tampered_with_at_once(
    folder: Path, against: Published, tmp_path: Path
) -> None:
    def all_three(sheet: Worksheet) -> None:
        _renamed(sheet)
        _unlocked(sheet)

    verdict = _verdict(folder, against, tmp_path, all_three, "旧版/订单与回款-第1版.xlsx")
    assert verdict.states == ("tampered", "changed", "old")


def test_a_workbook_without_a_stamp_is_told_where_it_could_go(
    against: Published, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["订单日期", "客户名称", "产品名称", "数量", "金额"])
    for day in range(1, 6):
        sheet.append([date(2026, 11, day), "杭州启明液压件有限公司", "静音泵", 2, 7200])
    book.save(tmp_path / "自己的.xlsx")
    verdict = verdict_on(seen_here(tmp_path / "自己的.xlsx"), against, DAY)
    assert (verdict.states, verdict.suggested) == (("unstamped",), "orders")


def test_without_a_folder_the_shipped_forms_are_compared_with(folder: Path, tmp_path: Path) -> None:
    with closing(published(RULES, "zh", environment={}, beside=tmp_path / "x.xlsx")) as shipped:
        assert shipped.folder is None
        seen = seen_here(folder / "订单与回款.xlsx")
        assert verdict_on(seen, shipped, DAY).state == "current"
        old = seen_here(folder / "旧版" / "订单与回款-第1版.xlsx")
        assert verdict_on(old, shipped, DAY).states == ("old",)


def test_the_folder_is_found_above_the_workbook(folder: Path) -> None:
    (folder / "张伟" / "十一月").mkdir(parents=True)
    found = published(RULES, "zh", environment={}, beside=folder / "张伟" / "十一月" / "a.xlsx")
    assert found.folder == folder
    named = published(RULES, "zh", environment={"KEDANG_FORMS": str(folder)})
    assert named.folder == folder


def test_words_of_a_card_that_change_by_themselves_are_no_change(tmp_path: Path) -> None:
    publish(tmp_path, small("visit_card"))
    seen = seen_here(tmp_path / "拜访单.xlsx")
    held = stamp_of(seen.book)
    assert held is not None
    nameless = [one.place for one in held[0].columns if not one.heading]
    assert nameless

    def shown(sheet: Worksheet) -> None:
        for cell in nameless:
            sheet[cell] = "预算"

    edit(tmp_path / "拜访单.xlsx", tmp_path / "mine.xlsx", shown)
    with closing(published(RULES, "zh", tmp_path)) as against:
        assert verdict_on(seen_here(tmp_path / "mine.xlsx"), against, DAY).state == "current"
