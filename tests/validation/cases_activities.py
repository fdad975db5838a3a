"""Activities that the rules on visits, orders, complaints and plans must find, and near misses."""

from __future__ import annotations

from support.tables import row, table

CUSTOMER = "华信机械有限公司"


def _visit(**cells: object):
    return [row("visit", **({"date": "2026-11-02", "customer": CUSTOMER} | cells))]


def _order(**cells: object):
    return [row("transaction", **({"date": "2026-11-02", "customer": CUSTOMER} | cells))]


def _complaint(**cells: object):
    return [row("complaint", **({"received_on": "2026-11-02", "customer": CUSTOMER} | cells))]


def _promotion(**cells: object):
    return [row("promotion", **({"name": "秋季让利", "start": "2026-09-01"} | cells))]


def _targets(*values: object):
    same = {"period": ["2026-11"] * 2, "rep": ["陈立"] * 2, "measure": ["销售额"] * 2}
    return [table("target", same | {"value": list(values)})]


def _answers(*answers: str):
    same = {"date": ["2026-11-02"] * 2, "customer": [CUSTOMER] * 2, "question": ["满意吗"] * 2}
    return [table("survey", same | {"answer": list(answers)})]


def _orders(no: list[str], customer: list[str], **columns: list[object]):
    cells = {"no": no, "date": ["2026-11-02"] * len(no), "customer": customer}
    return [table("transaction", cells | columns)]


def _linked(order_no: str):
    orders = _orders(["D2026001", "D2026009"], [CUSTOMER] * 2)
    return [*orders, *_complaint(order_no=order_no)]


VISITS = {
    "visit.result.unexplained": (
        _visit(result="无效", reason="", content="谈了两次"),
        _visit(result="无效", reason="负责人出差") + _visit(result="有效", reason=""),
    ),
    "visit.result.ahead": (
        _visit(date="2026-11-25", result="有效"),
        _visit(date="2026-11-22", result="有效") + _visit(date="2026-11-25", result="未形成"),
    ),
    "visit.result.open": (
        _visit(planned="计划", result=""),
        _visit(planned="计划", result="有效") + _visit(planned="临时", result=""),
    ),
    "visit.next_appointment.overdue": (
        _visit(next_appointment="2026-11-16"),
        _visit(next_appointment="2026-11-16") + _visit(date="2026-11-17"),
    ),
    "visit.hours.scale": (_visit(hours=90), _visit(hours=7.5)),
    "visit.cost.scale": (_visit(cost=250_000), _visit(cost=860)),
    "visit.rep.not_owner": (
        [row("organization", name=CUSTOMER, owner="陈立"), *_visit(rep="孙浩")],
        [row("organization", name=CUSTOMER, owner="陈立、孙浩"), *_visit(rep="孙浩")],
    ),
    "visit.rep.blank": (
        [
            table(
                "visit",
                {"date": ["2026-11-02"] * 2, "customer": [CUSTOMER] * 2, "rep": ["陈立", ""]},
            )
        ],
        _visit(rep="陈立") + _visit(rep=""),
    ),
    "visit.customer.repeated": (
        _visit(rep="陈立", content="谈了年度合同") + _visit(rep="陈立", content="谈了年度合同"),
        _visit(rep="陈立", content="上午谈合同") + _visit(rep="陈立", content="下午看样品"),
    ),
}

ORDERS = {
    "transaction.amount.left_out": (
        _order(quantity=3, unit_price=20, amount=""),
        _order(quantity=3, unit_price=20, amount=0) + _order(quantity=3, amount=""),
    ),
    "transaction.delivered.more": (
        _order(quantity=10, delivered=12),
        _order(quantity=10, delivered=10) + _order(delivered=12),
    ),
    "transaction.invoiced.more": (
        _order(amount=1000, invoiced=2000),
        _order(amount=1000, invoiced=1130),
    ),
    "transaction.returned.more": (
        _order(quantity=10, returned=11),
        _order(quantity=10, returned=10) + _order(quantity=-3, returned=3),
    ),
    "transaction.cost.above": (
        _order(amount=1000, cost=1500),
        _order(amount=1000, cost=1000) + _order(amount=-1000, cost=800),
    ),
    "transaction.discount.range": (
        _order(discount=-3.8) + _order(discount=380),
        _order(discount=3.8) + _order(discount="95%") + _order(discount=100),
    ),
    "transaction.paid_on.unpaid": (
        _order(paid_on="2026-11-05", paid_amount=""),
        _order(paid_on="2026-11-05", paid_amount=0) + _order(paid_on="2026-11-05"),
    ),
    "transaction.paid_on.missing": (
        _order(paid_on="", paid_amount=500),
        _order(paid_on="2026-11-05", paid_amount=500) + _order(paid_on="", paid_amount=0),
    ),
    "transaction.no.taken": (
        _orders(["D1", "D1"], [CUSTOMER, "宏达电子有限公司"]),
        _orders(["D1", "D1"], [CUSTOMER, "华信机械"]) + _orders(["D1"], ["宏达电子有限公司"]),
    ),
}

COMPLAINTS = {
    "complaint.closed_on.overdue": (
        _complaint(received_on="2026-11-12", closed_on=""),
        _complaint(received_on="2026-11-21", closed_on="")
        + _complaint(received_on="2026-11-12", closed_on="", due="2026-11-30")
        + _complaint(received_on="2026-11-12"),
    ),
    "complaint.due.missing": (
        _complaint(due=""),
        _complaint(due="2026-11-06") + _complaint(due="", closed_on="2026-11-03"),
    ),
    "complaint.closed_on.late": (
        _complaint(received_on="2026-09-30", closed_on="2026-10-08"),
        _complaint(received_on="2026-09-30", closed_on="2026-09-30"),
    ),
    "complaint.signed_at.late": (
        _complaint(due="2026-11-06", signed_at="2026-11-09"),
        _complaint(due="2026-11-06", signed_at="2026-11-06"),
    ),
    "complaint.solution.missing": (
        _complaint(closed_on="2026-11-04", solution="无"),
        _complaint(closed_on="2026-11-04", solution="换货") + _complaint(closed_on="", solution=""),
    ),
    "complaint.satisfaction.early": (
        _complaint(closed_on="", satisfaction="满意"),
        _complaint(closed_on="2026-11-04", satisfaction="满意") + _complaint(satisfaction="满意"),
    ),
    "complaint.department.missing": (
        _complaint(department="", category="质量问题"),
        _complaint(department="质量部", category="质量问题"),
    ),
    "complaint.order_no.unknown": (_linked("D2026005"), _linked("D2026009") + _linked("D2019001")),
}

PLANS = {
    "promotion.done.missing": (
        _promotion(end="2026-10-31", done=""),
        _promotion(end="2026-12-31", done="") + _promotion(end="2026-10-31", done=0),
    ),
    "promotion.cost.missing": (
        _promotion(side="我方", done=5, cost=""),
        _promotion(side="竞争对手", done=5, cost="") + _promotion(side="我方", done=5, cost=0),
    ),
    "promotion.competitor.missing": (
        _promotion(side="竞品", competitor=""),
        _promotion(side="竞品", competitor="三力工具") + _promotion(side="我方", competitor=""),
    ),
    "competitor.competitor.customer": (
        [row("competitor", customer=CUSTOMER, competitor="华信机械有限责任公司")],
        [row("competitor", customer=CUSTOMER, competitor="三力机械有限公司")],
    ),
    "target.value.twice": (_targets(100, 120), _targets(100, 100)),
    "target.value.negative": (_targets(-5, -5), _targets(0, 0)),
    "source.returned.more": (
        [row("source", name="秋季问卷", sent=100, returned=120)],
        [row("source", name="秋季问卷", sent=100, returned=100)],
    ),
    "source.trust.range": (
        [row("source", name="名录", trust=-1)],
        [row("source", name="名录", trust=0.8), row("source", name="展会", trust=80)],
    ),
    "survey.answer.two_answers": (_answers("满意", "不满意"), _answers("满意", "满意")),
}

CASES = VISITS | ORDERS | COMPLAINTS | PLANS
