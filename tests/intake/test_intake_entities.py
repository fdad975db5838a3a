"""Each kind of sheet is recognised, and sheets that are no customer data are left out."""

from __future__ import annotations

from datetime import date

import pytest

from kedang.intake import read_tables
from kedang.rulebook import load
from support.grids import grid, workbook

A = "甲地机械有限公司"
D = "2026-11-02"
KINDS: dict[str, tuple[str, str, list[object]]] = {
    "organization": ("客户", "公司名称 行业 业务员", [A, "机械", "王敏"]),
    "individual": (
        "个人客户",
        "姓名 性别 出生日期 手机 职业",
        ["周芳", "女", D, "13700001111", "教师"],
    ),
    "contact": ("联系人", "姓名 公司 职务 手机", ["张伟", A, "经理", "13812345678"]),
    "visit": ("拜访", "日期 客户 拜访人 方式 结果 下次拜访", [D, A, "王敏", "上门", "有效", D]),
    "transaction": (
        "订单",
        "订单号 下单日期 客户名称 产品名称 数量 单价 金额",
        ["S1", D, A, "轴承", 2, 3, 6],
    ),
    "product": ("产品", "产品编码 产品名称 类别 成本 库存", ["P1", "轴承", "轴承", 8, 9]),
    "complaint": (
        "投诉",
        "受理日期 客户名称 产品 投诉内容 责任部门",
        [D, A, "轴承", "噪音大", "品质部"],
    ),
    "promotion": ("促销", "促销名称 区域 开始日期 结束日期 费用", ["双11", "浙江", D, D, 5000]),
    "competitor": ("竞品", "日期 客户 竞争对手 满意度 价格", [D, A, "宏达轴承", "一般", "12元"]),
    "project": (
        "项目",
        "项目名称 客户 采购预算 决策人 阶段",
        ["二期扩建", A, "100万", "张总", "立项"],
    ),
    "lead": ("线索", "线索日期 公司名称 电话 来源 意向等级", [D, A, "0571-87654321", "展会", "A"]),
    "channel_partner": (
        "渠道",
        "代理商名称 渠道类型 区域 价格级别",
        [A, "独家代理", "浙江", "省级"],
    ),
    "target": ("计划", "期间 业务员 指标 目标值", ["2026-11", "王敏", "销售额", 100]),
    "observation": ("动态", "日期 客户 指标 内容 类型", [D, A, "人事变更", "新厂长", "需求"]),
    "survey": ("问卷", "日期 批次 客户 问题 答案", [D, "一", A, "满意吗", "满意"]),
    "price_level": ("价格级别", "级别 折扣", ["省级", "3.8折"]),
    "service": ("服务", "日期 客户 服务工时 运费", [D, A, 3, 50]),
    "receivable": ("应收", "截止日期 客户 应收金额 逾期天数", [D, A, 5000, 30]),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_sheet_of_each_kind_is_recognised(kind: str) -> None:
    sheet, headers, row = KINDS[kind]
    book = workbook(grid([headers.split(), row], sheet), file="资料.xlsx")
    result = read_tables(book, load(), as_of=date(2026, 11, 22))
    assert [layout.entity for layout in result.layouts] == [kind]
    assert all(column.field for column in result.layouts[0].columns)


@pytest.mark.parametrize(
    "kind", ["organization", "visit", "transaction", "complaint", "lead", "receivable"]
)
def test_the_sheet_name_is_not_needed(kind: str) -> None:
    _, headers, row = KINDS[kind]
    result = read_tables(
        workbook(grid([headers.split(), row], "Sheet1"), file="1.xlsx"),
        load(),
        as_of=date(2026, 11, 22),
    )
    assert [layout.entity for layout in result.layouts] == [kind]


FOREIGN: dict[str, tuple[str, list[list[object]]]] = {
    "school scores": ("成绩", [["姓名", "语文", "数学"], ["张三", 90, 95], ["李四", 80, 85]]),
    "pupils": (
        "学生",
        [
            ["学籍号", "姓名", "性别", "家庭住址", "家长联系电话"],
            ["1", "张三", "男", "杭州市文三路1号", "13812345678"],
        ],
    ),
    "budget": ("预算", [["部门", "项目", "预算金额", "实际金额"], ["市场部", "广告", 10, 9]]),
    "staff": ("花名册", [["工号", "姓名", "部门", "手机"], ["1", "张三", "销售部", "13812345678"]]),
    "places": ("区县", [["名称", "面积", "人口"], ["西湖区", 100, 200], ["上城区", 120, 220]]),
    "names and ages": ("Sheet1", [["Name", "Age"], ["Kai", 18], ["Lee", 20]]),
    "ids and names": ("Sheet1", [["id", "name"], [1, "english"], [2, "中国人"]]),
    "months": ("统计", [["月份", "一月", "二月"], ["门号数", 1, 2], ["用户数", 3, 4]]),
    "platforms": ("platform", [["平台", "粉丝数"], ["小红书", 203165], ["知乎", 1254]]),
}


@pytest.mark.parametrize("sheet,rows", FOREIGN.values(), ids=FOREIGN.keys())
def test_other_sheets_are_left_out_and_told(sheet: str, rows: list[list[object]]) -> None:
    result = read_tables(workbook(grid(rows, sheet)), load(), as_of=date(2026, 11, 22))
    assert result.tables == ()
    assert [layout.entity for layout in result.layouts] == [None]
    assert "table.entity.none" in {finding.rule for finding in result.findings}


def test_a_header_without_rows_gives_a_layout_and_no_table() -> None:
    result = read_tables(
        workbook(grid([["客户名称", "电话", "地址"]], "客户")), load(), as_of=date(2026, 11, 22)
    )
    assert result.tables == ()
    assert result.layouts[0].rows == 0
    assert "table.rows.none" in {finding.rule for finding in result.findings}


def test_empty_sheets_say_nothing() -> None:
    result = read_tables(workbook(grid([], "Sheet1")), load(), as_of=date(2026, 11, 22))
    assert (result.tables, result.layouts, result.findings) == ((), (), ())
