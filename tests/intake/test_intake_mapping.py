"""Columns find their fields by name, by similar name, by content, or stay unmapped rather than wrong."""

from __future__ import annotations

from datetime import date

import pytest

from kedang.intake import IntakeResult, read_tables
from kedang.model.grid import Grid
from kedang.rulebook import load, loads
from support.grids import grid, workbook

A = "甲地机械有限公司"
TODAY = date(2026, 11, 22)


def read(*grids: Grid) -> IntakeResult:
    return read_tables(workbook(*grids), load(), as_of=TODAY)


def fields(headers: list[str], rows: list[list[object]], sheet: str = "客户") -> list[str | None]:
    layout = read(grid([headers, *rows], sheet)).layouts[0]
    return [column.field for column in layout.columns]


@pytest.mark.parametrize(
    "header,value,field",
    [
        ("* 统一社会信用代码", "91330106589876543X", "uscc"),
        ("注册资本（万元）", 500, "registered_capital"),
        ("4、详细地址：", "文三路1号", "address"),
        ("公 司 电 话", "0571-87654321", "phone"),
        ("統一社會信用代碼", "91330106589876543X", "uscc"),
        ("业务员", "王敏", "owner"),
        ("编号", 1, "number"),
        ("客户编号", "K01", "number"),
        ("年采购额", 5000, "demand_per_year"),
        ("最近下单", "2026-01-02", "last_deal_on"),
        ("联系人", "张伟", "contact.name"),
        ("负责人2手机", "13812345678", "contact2.mobile"),
        ("手机", "13812345678", "contact.mobile"),
        ("座机", "0571-87654321", "phone"),
        ("幸运颜色", "红", None),
        ("供应商名称", "某某", None),
    ],
)
def test_headers_find_their_field(header: str, value: object, field: str | None) -> None:
    assert fields(["公司名称", "省份", header], [[A, "浙江", value]])[2] == field


def test_row_counters_are_no_customer_numbers() -> None:
    layout = read(grid([["序号", "公司名称"], [1, A], [2, "乙地模具厂"]])).layouts[0]
    assert [column.field for column in layout.columns] == [None, "name"]
    assert layout.as_json()["unmapped"] == []


def test_a_phone_after_a_contact_with_mobile_numbers_is_the_contacts() -> None:
    headers = ["公司名称", "联系人", "联系电话"]
    assert fields(headers, [[A, "张伟", "13812345678"]])[2] == "contact.mobile"
    assert fields(headers, [[A, "张伟", "0571-87654321"]])[2] == "phone"


def test_repeated_contact_headers_are_the_second_contact() -> None:
    found = fields(
        ["公司名称", "联系人", "手机", "联系人", "手机"],
        [[A, "张伟", "13812345678", "李娜", "13912345678"]],
    )
    assert found[1:] == ["contact.name", "contact.mobile", "contact2.name", "contact2.mobile"]


def test_every_field_is_taken_once() -> None:
    found = fields(["公司名称", "电话", "固定电话", "地址", "详细地址"], [[A, "1", "2", "3", "4"]])
    mapped = [field for field in found if field]
    assert len(mapped) == len(set(mapped))


def test_unmapped_columns_are_kept_under_their_header_and_told() -> None:
    result = read(grid([["公司名称", "省份", "幸运颜色"], [A, "浙江", "红"]]))
    assert list(result.tables[0].extra["幸运颜色"]) == ["红"]
    assert [f.cell for f in result.findings if f.rule == "table.columns.unmapped"] == ["C1"]


def test_a_remembered_correction_wins() -> None:
    sheet = grid([["公司名称", "省份", "幸运颜色", "备注"], [A, "浙江", "红", "x"]])
    mark = read(sheet).layouts[0].fingerprint
    memory = {mark: {"幸运颜色": "tags", "备注": None}}
    result = read_tables(workbook(sheet), load(), memory, as_of=TODAY)
    assert result.tables[0].frame["tags"].iat[0] == "红"
    assert list(result.tables[0].extra) == ["备注"]


def test_fingerprints_depend_on_headers_and_sheet_name_only() -> None:
    def mark(rows: list[list[object]], sheet: str) -> str:
        return read(grid(rows, sheet)).layouts[0].fingerprint

    head = ["公司名称", "省份"]
    one = mark([head, [A, "浙江"]], "客户")
    assert one == mark([["客户名单", ""], head, ["乙地模具厂", "江苏"]], "客户")
    assert one != mark([head, [A, "浙江"]], "客户2")
    assert one != mark([[*head, "城市"], [A, "浙江", "杭州"]], "客户")


def test_an_admins_own_headers_come_first() -> None:
    rules = loads('[intake.headers]\norganization.owner = ["幸运颜色"]\n')
    result = read_tables(workbook(grid([["公司名称", "幸运颜色"], [A, "红"]])), rules, as_of=TODAY)
    assert result.layouts[0].columns[1].field == "owner"
