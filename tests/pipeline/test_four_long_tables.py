"""客户描述、促销、交易（含购买商品）、服务成本: the four long tables of a customer archive, from sheets to frames and back."""

from __future__ import annotations

from datetime import date

import pandas as pd

from kedang.archive.archive import Archive
from support.desk import Desk

FIRM = "杭州启明液压件有限公司"
TRADE = ("订单号", "日期", "客户名称", "产品编码", "产品", "数量", "单价", "金额", "成本", "业务员")
PROMOTION = (
    "活动名称",
    "我方/竞品",
    "区域",
    "开始日期",
    "结束日期",
    "计划数",
    "完成数",
    "费用",
    "效果",
)
SERVICE = ("日期", "客户名称", "服务内容", "工时", "运费", "费用", "服务人员")


def test_each_row_is_kept_with_its_goods_and_its_costs(desk: Desk) -> None:
    day = date(2026, 11, 3)
    sold = [
        ("D1", day, FIRM, "P1", "液压泵", 10, 1200, 12000, 8000, "张伟"),
        ("D1", day, FIRM, "P2", "静音泵", 2, 3000, 6000, 4100, "张伟"),
        ("D2", day, FIRM, "P1", "液压泵", 1, 1200, 1200, 800, "张伟"),
    ]
    served = [
        (day, FIRM, "上门调试", 6, 200, 980, "王工"),
        (day, FIRM, "更换密封", 2, 0, 260, "王工"),
    ]
    promoted = [
        ("秋季让利", "我方", "浙江", date(2026, 10, 1), date(2026, 10, 31), 20, 16, 5000, "一般")
    ]
    files = [
        desk.firms(),
        desk.book("订单.xlsx", *sold, header=TRADE, sheet="订单"),
        desk.book("服务.xlsx", *served, header=SERVICE, sheet="服务记录"),
        desk.book("促销.xlsx", *promoted, header=PROMOTION, sheet="促销执行"),
    ]
    done = desk.run(*files).json
    assert done["archived"] == {"organization": 3, "transaction": 3, "service": 2, "promotion": 1}
    with Archive.open(str(desk.archive)) as archive, archive.read() as reader:
        frames = reader.frames()
    goods = frames["transaction"].sort_values(["no", "product_code"])
    assert goods["product_code"].tolist() == ["P1", "P2", "P1"]
    assert goods["cost"].tolist() == [8000, 4100, 800] and goods["amount"].sum() == 19200
    services = frames["service"].sort_values("hours")
    assert services[["hours", "freight", "cost"]].to_numpy().tolist() == [
        [2, 0, 260],
        [6, 200, 980],
    ]
    promotion = frames["promotion"].iloc[0]
    assert promotion[["name", "planned", "done", "cost"]].tolist() == ["秋季让利", 20, 16, 5000]
    firms = frames["organization"].set_index("name")["id"]
    assert set(goods["customer_id"]) == set(services["customer_id"]) == {firms[FIRM]}
    assert pd.notna(promotion["start"])
    again = desk.run(*files).json
    assert again["archived"] == {} and again["updated"] == {}
