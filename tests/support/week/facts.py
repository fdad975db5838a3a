"""What happened in the week: visits, orders, a complaint, leads; each with who wrote it down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from support.week.team import (
    CARELESS,
    FORMAL,
    FRIDAY,
    MONDAY,
    OWN_WAY,
    PLAIN,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
)

EFFECTIVE, INEFFECTIVE, NOT_MADE = "有效", "无效", "未形成"
BUDGET, TIMING, USED = "预算", "采购时间", "现用供应商和满意度"


@dataclass(frozen=True, slots=True)
class Visit:
    """One planned visit; `day` None: the rep forgot to write it down, and it was on `really`."""

    rep: str
    day: date | None
    customer: str
    result: str
    told: str
    missed: str = ""
    reason: str = ""
    next_on: date | None = None
    really: date | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """One order line; what is paid comes with the day."""

    rep: str
    no: str
    day: date
    customer: str
    product: str
    quantity: float
    price: float
    paid: float = 0.0
    paid_on: date | None = None

    @property
    def amount(self) -> float:
        """Quantity times price."""
        return self.quantity * self.price


@dataclass(frozen=True, slots=True)
class Lead:
    """One line of the common list of leads."""

    rep: str
    day: date
    name: str
    phone: str
    source: str
    grade: str


VISITS = (
    Visit(FORMAL, MONDAY, "无锡锐泰机床有限公司", EFFECTIVE, "年底要换两台减速机，已报价", next_on=date(2026, 11, 26)),
    Visit(FORMAL, TUESDAY, "苏州恒川自动化设备有限公司", EFFECTIVE, "导轨试用满意，谈年度协议", missed=BUDGET, next_on=date(2026, 11, 24)),
    Visit(FORMAL, WEDNESDAY, "常州博远输送机械有限公司", INEFFECTIVE, "只见到门卫转交资料", missed=f"{BUDGET}、{TIMING}", reason="采购不在"),
    Visit(FORMAL, THURSDAY, "无锡锐泰机床有限公司", EFFECTIVE, "送样并确认交期"),
    # The golden dozen: 2 effective, 8 ineffective, 2 not made.
    Visit(PLAIN, MONDAY, "杭州天枢包装机械有限公司", EFFECTIVE, "下月起每月十台，等合同", next_on=date(2026, 11, 25)),
    Visit(PLAIN, MONDAY, "宁波海拓注塑机有限公司", INEFFECTIVE, "采购在开会，等了一小时", missed=f"{BUDGET}、{USED}", reason="负责人开会"),
    Visit(PLAIN, MONDAY, "绍兴德纺机械有限公司", INEFFECTIVE, "对方说今年没有计划", missed=TIMING, reason="没有需求"),
    Visit(PLAIN, TUESDAY, "台州振兴泵业有限公司", INEFFECTIVE, "换了新采购，要重新介绍", missed=BUDGET, reason="人员变动"),
    Visit(PLAIN, TUESDAY, "绍兴德纺机械有限公司", INEFFECTIVE, "设备科长不肯说现用哪家", missed=USED, reason="对方不愿谈"),
    Visit(PLAIN, TUESDAY, "杭州天枢包装机械有限公司", NOT_MADE, "", reason="客户临时出差"),
    Visit(PLAIN, WEDNESDAY, "宁波海拓注塑机有限公司", EFFECTIVE, "处理漏油投诉，答应周一给方案", next_on=date(2026, 11, 24)),
    Visit(PLAIN, WEDNESDAY, "台州振兴泵业有限公司", INEFFECTIVE, "仓库盘点，没人接待", missed=f"{BUDGET}、{TIMING}", reason="盘点"),
    Visit(PLAIN, THURSDAY, "绍兴德纺机械有限公司", INEFFECTIVE, "报价太高，要再申请", missed=USED, reason="价格"),
    Visit(PLAIN, THURSDAY, "杭州天枢包装机械有限公司", INEFFECTIVE, "合同还在走审批", missed=TIMING, reason="流程未到"),
    Visit(PLAIN, FRIDAY, "台州振兴泵业有限公司", NOT_MADE, "", reason="客户改约下周"),
    Visit(PLAIN, FRIDAY, "宁波海拓注塑机有限公司", INEFFECTIVE, "投诉未解决，不谈新单", missed=BUDGET, reason="等投诉结果"),
    Visit(OWN_WAY, MONDAY, "青岛鲁重矿山机械有限公司", EFFECTIVE, "破碎机线明年扩产"),
    Visit(OWN_WAY, TUESDAY, "济南泉通数控设备有限公司", INEFFECTIVE, "门口碰到同行在送样", missed=USED, reason="没见到人"),
    Visit(OWN_WAY, THURSDAY, "潍坊安达农机有限公司", EFFECTIVE, "要十套联轴器，下周下单", next_on=date(2026, 11, 27)),
    Visit(OWN_WAY, FRIDAY, "青岛鲁重矿山机械有限公司", NOT_MADE, "", reason="大雾封路"),
    Visit(CARELESS, TUESDAY, "上海浦昌电梯部件有限公司", EFFECTIVE, "样品通过"),
    Visit(CARELESS, None, "上海申桥起重设备有限公司", INEFFECTIVE, "没有预算", missed=BUDGET, reason="没有预算", really=THURSDAY),
    Visit(CARELESS, FRIDAY, "无锡锐泰机床有限责任公司", INEFFECTIVE, "说已经有人跑了", reason="撞单"),
)  # fmt: skip

ORDERS = (
    Order(FORMAL, "GX-1101", date(2026, 10, 13), "无锡锐泰机床有限公司", "JS-075", 6, 960.0, 5760.0, date(2026, 11, 2)),
    Order(FORMAL, "GX-1102", date(2026, 11, 17), "苏州恒川自动化设备有限公司", "DG-25", 40, 260.0),
    Order(FORMAL, "GX-1103", date(2026, 11, 19), "无锡锐泰机床有限公司", "JS-110", 2, 1780.0),
    Order(PLAIN, "LX-0931", date(2026, 9, 22), "宁波海拓注塑机有限公司", "JS-110", 5, 1760.0, 8800.0, date(2026, 10, 30)),
    Order(PLAIN, "LX-0932", date(2026, 11, 16), "杭州天枢包装机械有限公司", "JS-075", 10, 950.0, 3000.0, date(2026, 11, 18)),
    Order(PLAIN, "LX-0933", date(2026, 11, 18), "绍兴德纺机械有限公司", "MF-50", 30, 70.0),
    Order(OWN_WAY, "M-55", date(2026, 10, 26), "青岛鲁重矿山机械有限公司", "LZ-6", 20, 350.0, 7000.0, date(2026, 11, 16)),
    Order(OWN_WAY, "M-56", date(2026, 11, 16), "青岛鲁重矿山机械有限公司", "JS-110", 4, 1750.0),
    Order(CARELESS, "D-7", date(2026, 11, 17), "上海浦昌电梯部件有限公司", "LZ-6", 12, 355.0),
)  # fmt: skip

COMPLAINT_TEXT = "减速机输出轴漏油，停机半天，要求换货并说明原因"
COMPLAINT = {
    "no": "TS-2611-01",
    "received_on": WEDNESDAY,
    "customer": "宁波海拓注塑机有限公司",
    "contact": "戴国栋",
    "phone": "13967800559",
    "product": "蜗轮减速机 110",
    "text": COMPLAINT_TEXT,
    "severity": "严重",
    "department": "质检部",
    "recorded_by": PLAIN,
}
"""Came in on the Wednesday: due on the Friday, on the table of the Monday meeting."""

LEADS = (
    Lead(FORMAL, TUESDAY, "张家港远帆纺机有限公司", "0512-58690311", "展会", "B"),
    Lead(PLAIN, WEDNESDAY, "湖州南浔电机厂", "0572-3910422", "老客户介绍", "A"),
    Lead(OWN_WAY, WEDNESDAY, "烟台海锚船舶设备有限公司", "0535-6750533", "网站", "C"),
    Lead(CARELESS, THURSDAY, "嘉定同创电子有限公司", "021-59520644", "电话", "B"),
    Lead(FORMAL, FRIDAY, "江阴华锻法兰有限公司", "0510-86210755", "展会", "B"),
)
