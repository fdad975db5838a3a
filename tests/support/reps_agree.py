"""What a careful rep sees to: amounts that agree, days in their order, reasons where a result needs one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

Record = dict[str, Any]


def _set(made: Record, **values: object) -> None:
    """Give values to fields that the form asks for and the rep has filled in."""
    made.update({name: value for name, value in values.items() if name in made})


def _organization(made: Record, about: Any) -> None:
    day = about.day
    _set(
        made, employees=float(about.draw.randint(2, 60) * 10), founded_on=day.replace(year=2005),
        first_deal_on=day.replace(year=2021), last_deal_on=about.ago(60, 30), verified_on=about.day,
        payment_terms_days=30.0, credit_grade="AA", growth_potential=4.0, influence=3.5, reputation=4.0,
        recorded_on=about.ago(9), bank="工商银行城东支行", bank_account=f"6222{about.number:012d}",
        status="成交", lifecycle="长期客户", opt_out="否", name_en=f"Example Works {about.number}",
        current_ratio=1.6, capital_turnover=2.4, past_credit_problems="无", confidentiality="内部",
    )  # fmt: skip


def _individual(made: Record, about: Any) -> None:
    _set(
        made, name=about.rep.world.person(about.number + 700), birth_date=about.day.replace(year=1985),
        salutation="老师", opt_out="否", recorded_on=about.ago(9), verified_on=about.day,
        number=f"GR-{about.number + 1:05d}",
    )  # fmt: skip


def _contact(made: Record, about: Any) -> None:
    _set(made, salutation="老师", opt_out="否", recorded_on=about.ago(9), birthday=about.day.replace(year=1980),
         graduated_on=about.day.replace(year=2003))  # fmt: skip


def _visit(made: Record, about: Any) -> None:
    result = made.get("result", "有效")
    _set(
        made, date=about.ago(45, 25), next_appointment=about.day + timedelta(days=about.number + 2),
        hours=1.5, cost=120.0, reason="" if result == "有效" else "负责人临时出差",
        planned="是", recorded_on=about.ago(2),
    )  # fmt: skip
    if result != "有效":
        made["reason"] = "负责人临时出差"
    elif not made.get("reason"):
        made.pop("reason", None)


def _transaction(made: Record, about: Any) -> None:
    good, count = about.good, float(about.draw.randint(2, 20))
    amount = round(good.price * count, 2)
    ordered = about.ago(20, 8)
    _set(
        made, no=f"DD-{about.number + 1:05d}", date=ordered, product=good.name, product_code=good.code,
        quantity=count, unit=good.unit, unit_price=good.price, amount=amount, cost=round(good.cost * count, 2),
        delivered=count, invoiced=amount, returned=0.0, quality_loss=0.0, paid_amount=amount,
        paid_on=ordered + timedelta(days=2), region=about.firm.region, discount=None, price_level=None,
        end_customer=about.rep.world.firm(about.number + 300).name,
    )  # fmt: skip
    if made.get("paid_amount") is None:
        made.pop("paid_on", None)


def _product(made: Record, about: Any) -> None:
    good = about.good
    _set(made, code=good.code, name=good.name, model=good.model, list_price=good.price, cost=good.cost,
         unit=good.unit, stock=float(about.number * 10), recorded_on=about.ago(9))  # fmt: skip


def _price_level(made: Record, about: Any) -> None:
    levels = ("省级", "市级", "店级")
    discounts = (3.8, 4.2, 5.5)
    _set(made, product=about.rep.world.good(about.number // 3).name, level=levels[about.number % 3],
         discount=discounts[about.number % 3], valid_from=about.day.replace(month=1, day=1))  # fmt: skip


def _complaint(made: Record, about: Any) -> None:
    day = about.day - timedelta(days=about.number % 3 + 8)
    routes = about.rep.rulebook.complaints.routes
    category = made.get("category", "质量")
    closed = day + timedelta(days=3)
    _set(
        made, no=f"TS-{about.number + 1:04d}", received_on=day, department=routes.get(category, "质量部"),
        due=day + timedelta(days=4), signed_at=day + timedelta(days=1), closed_on=closed,
        solution="换货并致歉", recorded_on=day, product=about.good.name,
    )  # fmt: skip
    made.setdefault("due", day + timedelta(days=4))
    if "solution" not in made or "closed_on" not in made:
        made.update(solution="换货并致歉", closed_on=closed)


def _promotion(made: Record, about: Any) -> None:
    ours = made.get("side") != "竞争对手"
    _set(
        made, name=f"秋季促销第{about.number + 1}场", start=about.ago(20, 15), end=about.ago(10, 5),
        planned=10.0, done=9.0, cost=3_000.0, competitor=None if ours else "华东示例阀门厂",
        product=about.good.name, region=about.firm.region,
    )  # fmt: skip
    made.update(done=9.0, cost=3_000.0, **({} if ours else {"competitor": "华东示例阀门厂"}))


def _competitor(made: Record, about: Any) -> None:
    _set(
        made, competitor=f"华东示例{about.good.name}厂", product=about.good.name, date=about.ago(20)
    )


def _project(made: Record, about: Any) -> None:
    _set(
        made, no=f"XM-{about.number + 1:04d}", name=f"二期{about.good.name}采购{about.number + 1}", stage="约见",
        stage_on=about.ago(20), probability=0.4, budget=300_000.0, registered_on=about.ago(30, 25),
        agent=None,
    )  # fmt: skip
    made.update(budget=300_000.0, decision_makers="总经理")


def _lead(made: Record, about: Any) -> None:
    _set(made, need="是", pay="是", authority="是", qualification="合格", intent="A", date=about.ago(20),
         campaign="秋季展会", address=about.firm.address)  # fmt: skip
    if "qualification" in made:
        made.update(need="是", pay="是", authority="是")


def _receivable(made: Record, about: Any) -> None:
    _set(made, amount=50_000.0, overdue_amount=10_000.0, overdue_days=12.0, as_of=about.ago(3))
    if "overdue_days" in made:
        made["overdue_amount"] = 10_000.0


def _service(made: Record, about: Any) -> None:
    _set(made, no=f"FW-{about.number + 1:04d}", hours=2.5, freight=80.0, cost=200.0)


def _observation(made: Record, about: Any) -> None:
    strategic = made.get("indicator") in ("年度计划", "销售策略", "对企业营销方案执行情况")
    _set(made, kind="战略动向" if strategic else "需求动向")


def _survey(made: Record, about: Any) -> None:
    _set(
        made,
        batch="2026年秋季意见征询",
        method="访谈",
        date=about.ago(20, 5),
        recorded_on=about.ago(4),
    )


def _source(made: Record, about: Any) -> None:
    _set(made, name=f"2026年第{about.number + 1}次意见征询", channel="调查", sent=60.0, returned=42.0,
         collection_method="邮寄问卷", obtained_on=about.ago(20), recorded_on=about.ago(4))  # fmt: skip


def _target(made: Record, about: Any) -> None:
    _set(made, measure="销售额", value=500_000.0, rep=about.firm.owner)


def _partner(made: Record, about: Any) -> None:
    _set(
        made, type="密集代理", level="一级", breadth="密集", region=about.firm.region, price_level="市级",
        protection="2027-12-31", since=about.day.replace(year=2022), management=4.0, distribution=3.0,
        reputation=4.0, code=f"QD-{about.number:04d}", stock=30.0, credit=100_000.0,
    )  # fmt: skip
    made.setdefault("price_level", "市级")


AGREE: Mapping[str, Callable[[Record, Any], None]] = {
    "organization": _organization, "individual": _individual, "contact": _contact, "visit": _visit,
    "transaction": _transaction, "product": _product, "price_level": _price_level, "complaint": _complaint,
    "promotion": _promotion, "competitor": _competitor, "project": _project, "lead": _lead,
    "receivable": _receivable, "service": _service, "observation": _observation, "survey": _survey,
    "source": _source, "target": _target, "channel_partner": _partner,
}  # fmt: skip
"""By entity: mends a record in place; `about` knows its firm, product, number and days."""
