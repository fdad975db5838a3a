"""The parts of forms: facts in one cell, places to fill in, values over several cells, labels in two languages."""

from __future__ import annotations

from datetime import date

import pytest

from kedang.intake import IntakeResult, read_tables
from kedang.intake.checkboxes import has_boxes, ticked
from kedang.intake.form_cells import entered, pairs_in, tidy
from kedang.intake.labels import bare
from kedang.intake.lexicon import lexicon
from kedang.rulebook import load
from support.grids import grid, workbook

WORDS = lexicon()


def read(rows: list[list[object]], sheet: str = "客户卡") -> IntakeResult:
    return read_tables(workbook(grid(rows, sheet)), load(), as_of=date(2026, 11, 22))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("邮编：310012", [("邮编", "310012")]),
        ("电话：0571-87654321 传真：0571-87654322", [("电话", "0571-87654321"), ("传真", "0571-87654322")]),
        ("姓名____张伟____性别____男", [("姓名", "张伟"), ("性别", "男")]),
        ("联 系 人：张伟", [("联系人", "张伟")]),
        ("网址：http://www.example.com", [("网址", "http://www.example.com")]),
        ("填表日期：____年__月__日", [("填表日期", "")]),
        ("1、公司名称：甲地机械有限公司", [("1、公司名称", "甲地机械有限公司")]),
        ("公司名称：请填写营业执照上的全称。", []),
        ("开会时间 10:30", []),
        ("公司名称：", []),
        ("普通文字", []),
    ],
)  # fmt: skip
def test_facts_in_one_cell(text: str, expected: list[tuple[str, str]]) -> None:
    assert pairs_in(text, WORDS) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("______", ""), ("年 月 日", ""), ("/", ""), ("—", ""), ("___张伟___", "张伟"), ("无", "无"),
     ("台", "台"), ("2026年5月1日", "2026年5月1日"), ("浙江省__杭州市__", "浙江省杭州市")],
)  # fmt: skip
def test_what_somebody_wrote_on_a_line(text: str, expected: str) -> None:
    assert entered(text) == expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [("公司名称 Company Name", "公司名称"), ("电话 Tel", "电话"), ("邮箱/E-mail", "邮箱"),
     ("3. 地址 Address:", "地址"), ("产品 SKU", "产品sku"), ("客户ID", "客户id"), ("QQ号码", "qq号码")],
)  # fmt: skip
def test_labels_that_repeat_themselves_in_english(label: str, expected: str) -> None:
    assert bare(label) == expected


def test_letters_set_apart_are_one_word() -> None:
    assert tidy("备 注") == "备注"
    assert tidy("张伟 经理") == "张伟 经理"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(√)是 ( )否", "是"),
        ("A( ) B(√) C( )", "B"),
        ("（　）男 （√）女", "女"),
        ("（ ）男 （ ）女", ""),
        ("口大 ☑中 口小", "中"),
        ("√上门 电话 信函", "上门"),
        ("上门 电话√ 信函", "电话"),
        ("☑安装 ☑其他：培训", "安装、培训"),
        ("□√是 □否", "是"),
    ],
)
def test_ticks_of_all_kinds(text: str, expected: str) -> None:
    assert has_boxes(text)
    assert ticked(text) == expected


@pytest.mark.parametrize(
    "text",
    ["○○机械有限公司", "二○○五年六月", "□□", "王（先生）", "■质量第一\n■服务第一\n■信誉第一"],
)
def test_marks_that_are_no_boxes(text: str) -> None:
    assert not has_boxes(text)


def test_a_cell_beside_no_label_is_told() -> None:
    rows: list[list[object]] = [
        ["公司名称", "甲地机械有限公司", "电话", "0571-87654321", "转 8012"],
        ["地址", "杭州市文三路1号", "传真", "0571-87654322", ""],
        ["联系人", "张伟", "手机", "13812345678", ""],
    ]
    told = [f for f in read(rows).findings if f.rule == "table.card.rest"]
    assert [(f.cell, f.sheet) for f in told] == [("E1", "客户卡")]


def test_a_label_nobody_knows_is_kept_and_told() -> None:
    rows: list[list[object]] = [
        ["公司名称", "甲地机械有限公司", "电话", "0571-87654321"],
        ["幸运颜色", "红色", "传真", "0571-87654322"],
        ["地址", "杭州市文三路1号", "客户等级", "A"],
    ]
    result = read(rows)
    assert result.tables[0].extra["幸运颜色"].tolist() == ["红色"]
    assert [f.cell for f in result.findings if f.rule == "table.label.unmapped"] == ["A2"]
    assert "幸运颜色" in result.layouts[0].as_json()["unmapped"]


def test_signatures_are_left_out() -> None:
    rows: list[list[object]] = [
        ["公司名称", "甲地机械有限公司"],
        ["地址", "杭州市文三路1号"],
        ["电话", "0571-87654321"],
        ["部门经理签字：", "钱强"],
    ]
    assert read(rows).tables[0].extra.empty


def test_the_head_of_an_order_is_a_card_without_a_record_of_its_own() -> None:
    rows: list[list[object]] = [
        ["订单编号", "SO-1", "订单日期", "2026-05-06"],
        ["客户名称", "甲地机械有限公司", "业务员", "陈立"],
        ["产品名称", "数量", "单价", "金额"],
        ["轴承", 10.0, 25.0, 250.0],
        ["导轨", 2.0, 300.0, 600.0],
    ]
    result = read(rows, "订单")
    assert [(one.layout, one.entity, one.range, one.rows) for one in result.layouts] == [
        ("card", "transaction", "A1:D2", 0),
        ("table", "transaction", "A3:D5", 2),
    ]
    (table,) = result.tables
    assert table.frame["no"].tolist() == ["SO-1", "SO-1"]
    assert table.origin.cell(1, "customer") == "B2"


def test_sensitive_facts_of_one_kind_stay_in_the_field_that_is_withheld() -> None:
    rows: list[list[object]] = [
        ["姓名：周芳", "性别：女"],
        ["手机：13700001111", "职业：教师"],
        ["血型：A", "过敏史：花粉"],
    ]
    table = read(rows, "顾客档案").tables[0]
    assert table.frame["health"].tolist() == ["A；花粉"]
    assert table.extra.empty
