"""Form cards: labels left of or above their values, check boxes, several contacts, several cards."""

from __future__ import annotations

from datetime import date

import pytest

from kedang.intake import IntakeResult, read_tables
from kedang.intake.checkboxes import has_boxes, ticked
from kedang.model.grid import Grid
from kedang.rulebook import load
from support.grids import grid, workbook

A, B = "甲地机械有限公司", "乙地模具厂"


def read(*grids: Grid) -> IntakeResult:
    return read_tables(workbook(*grids), load(), as_of=date(2026, 11, 22))


KEY_ACCOUNT = [
    ["大客户资料信息表", "", "", "", "", ""],
    ["填表日期：2026-11-01   填表人：王敏", "", "", "", "客户等级：", "A"],
    ["公司名称", A, "", "", "", ""],
    ["地址", "浙江省杭州市西湖区文三路1号", "", "", "邮编", "310012"],
    ["负责人1", "张伟", "职位", "总经理", "手机", "13812345678"],
    ["负责人2", "李娜", "职位", "采购经理", "手机", "13912345678"],
    ["客户性质", "☑制造商 □中间商 □政府", "", "", "行业", "机械"],
]


def test_a_key_account_form_is_one_card() -> None:
    result = read(grid(KEY_ACCOUNT, "资料", ["A1:F1", "A2:D2", "B3:F3", "B4:D4", "B7:D7"]))
    layout, (table, contacts) = result.layouts[0], result.tables
    assert (layout.layout, layout.entity, layout.rows) == ("card", "organization", 1)
    row = table.frame.iloc[0]
    assert (row["name"], row["postcode"], row["tier"], row["nature"]) == (
        A,
        "310012",
        "A",
        "制造商",
    )
    assert row["recorded_on"].date() == date(2026, 11, 1)
    assert table.origin.cell(0, "name") == "B3"
    assert list(contacts.frame["name"]) == ["张伟", "李娜"]
    assert list(contacts.frame["title"]) == ["总经理", "采购经理"]
    assert contacts.origin.cell(1, "mobile") == "F6"


def test_labels_and_value_cells_are_listed() -> None:
    columns = read(grid(KEY_ACCOUNT, "资料")).layouts[0].as_json()["columns"]
    assert {"cell": "A3", "label": "公司名称", "field": "name", "value_cell": "B3"} in columns


def test_contacts_in_a_small_table_on_a_card() -> None:
    rows = [
        ["公司名称", A, "", "电话", "0571-87654321"],
        ["地址", "杭州", "", "网址", "www.example.com"],
        ["", "姓名", "职位", "手机", "邮箱"],
        ["负责人1", "张伟", "总经理", "13812345678", "a@example.com"],
        ["负责人2", "李娜", "采购", "13912345678", ""],
        ["备注", "老客户", "", "", ""],
    ]
    table, contacts = read(grid(rows, "客户卡")).tables
    assert table.frame["notes"].iat[0] == "老客户"
    assert list(contacts.frame["name"]) == ["张伟", "李娜"]
    assert contacts.origin.cell(1, "title") == "C5"


def test_cards_below_each_other_are_records_of_one_table() -> None:
    def card(name: str) -> list[list[object]]:
        return [
            ["客户卡", "", "", ""],
            ["公司名称", name, "电话", "0571-87654321"],
            ["地址", "杭州", "联系人", "张伟"],
            ["", "", "", ""],
        ]

    result = read(grid(card(A) + card(B), "客户"))
    assert [layout.layout for layout in result.layouts] == ["card", "card"]
    assert list(result.tables[0].frame["name"]) == [A, B]
    assert [result.tables[0].origin.cell(p, "name") for p in range(2)] == ["B2", "B6"]


def test_a_table_on_its_side_is_one_record_a_column() -> None:
    rows = [
        ["公司名称", A, B],
        ["地址", "杭州", "苏州"],
        ["电话", "0571-87654321", "0512-87654321"],
    ]
    table = read(grid(rows, "客户")).tables[0]
    assert list(table.frame["name"]) == [A, B]
    assert table.origin.cell(1, "address") == "C2"


def test_a_consumer_card_with_check_boxes() -> None:
    rows = [
        ["顾客档案表", "", "", ""],
        ["姓名：", "周芳", "性别：", "□男 ☑女"],
        ["出生日期：", "1985年3月2日", "手机：", "13700001111"],
        ["职业", "□教师 √医生 □其他", "家庭住址", "杭州市西湖区"],
    ]
    result = read(grid(rows, "顾客"))
    row = result.tables[0].frame.iloc[0]
    assert result.tables[0].entity == "individual"
    assert (row["name"], row["gender"], row["occupation"]) == ("周芳", "女", "医生")


@pytest.mark.parametrize(
    "text,expected",
    [
        ("□男 ☑女", "女"),
        ("■制造商 □中间商 ■政府", "制造商、政府"),
        ("男□ 女√", "女"),
        ("○是 ●否", "否"),
        ("□男 □女", ""),
    ],
)
def test_ticked_words(text: str, expected: str) -> None:
    assert has_boxes(text)
    assert ticked(text) == expected


@pytest.mark.parametrize("text", ["", "√", "普通文字"])
def test_no_boxes(text: str) -> None:
    assert not has_boxes(text)
