"""A small business for the reports: customers, orders, visits and complaints, all around one week."""

from __future__ import annotations

from datetime import date
from typing import Any

from support.desk import CUSTOMERS, FIRMS, VISITS

DAY = date(2026, 11, 20)
ORDERS = ("订单号", "日期", "客户名称", "产品", "数量", "单价", "金额", "成本", "已付金额")
COMPLAINTS = ("受理日期", "客户名称", "产品", "投诉内容", "责任部门", "结案日期")
A, B, C = (str(firm[0]) for firm in FIRMS)


def sheets() -> dict[str, list[tuple[Any, ...]]]:
    """The workbook's sheets by name."""
    orders = [
        (f"D{number}", f"2026-{month:02d}-18", name, "液压泵", 10, price, 10 * price, 6 * price, paid)
        for number, (month, name, price, paid) in enumerate(
            [(3, A, 900, 9000), (6, A, 950, 9500), (8, B, 300, 1000), (9, B, 320, 0), (11, C, 80, 800)]
        )
    ]  # fmt: skip
    visits = [
        ("2026-11-17", A, "张伟", "上门", "有效", "谈年度合同"),
        ("2026-11-18", B, "张伟", "电话", "无效", "没人接"),
    ]
    complaints = [
        ("2026-11-04", A, "液压泵", "漏油", "质检部", ""),
        ("2026-11-18", B, "轴承", "尺寸不对", "生产部", ""),
        ("2026-11-17", C, "仪表", "晚到三天", "物流部", "2026-11-19"),
    ]
    return {
        "客户": [CUSTOMERS, *FIRMS],
        "订单": [ORDERS, *orders],
        "拜访": [VISITS, *visits],
        "投诉": [COMPLAINTS, *complaints],
    }
