"""Promotions and competitors: what was planned, done and spent, and who the other side is."""

from __future__ import annotations

import numpy as np

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.together import plain_column


@rule(
    "promotion.done.missing",
    Severity.INFO,
    at("promotion.done"),
    says="promotion.done",
    aspect=Aspect.COMPLETENESS,
)
def nothing_told(look: Look, field: Field) -> Hits | None:
    """A promotion that is over says what was done, so that it can be compared with the plan.

    促销结束后要写完成情况，才能和计划对比。
    """
    over = look.days("end") < np.datetime64(look.as_of, "D")
    return Hits.where(over & ~look.told(field.id) & ~look.told("result"))


@rule(
    "promotion.cost.missing",
    Severity.INFO,
    at("promotion.cost"),
    says="promotion.cost",
    aspect=Aspect.COMPLETENESS,
)
def without_cost(look: Look, field: Field) -> Hits | None:
    """A promotion of ours that was carried out has a cost.

    我方做完的促销要写费用。
    """
    ours = ~look.texts("side").eq("竞争对手").to_numpy(dtype=bool, na_value=False)
    return Hits.where(ours & (look.numbers("done") > 0) & ~look.told(field.id))


@rule(
    "promotion.competitor.missing",
    Severity.WARNING,
    at("promotion.competitor"),
    says="promotion.competitor",
    weight=0.5,
    aspect=Aspect.COMPLETENESS,
)
def nameless_competitor(look: Look, field: Field) -> Hits | None:
    """A competitor's promotion says which competitor.

    竞争对手的促销要写是哪一家。
    """
    theirs = look.texts("side").eq("竞争对手").to_numpy(dtype=bool, na_value=False)
    return Hits.where(theirs & ~look.told(field.id))


@rule(
    "competitor.competitor.customer",
    Severity.WARNING,
    at("competitor.competitor"),
    says="competitor.customer",
    aspect=Aspect.CONSISTENCY,
)
def the_customer_himself(look: Look, field: Field) -> Hits | None:
    """A competitor is somebody else than the customer he competes for.

    竞争对手不会就是这家客户自己。
    """
    rival, customer = (plain_column(look.texts(name)) for name in (field.id, "customer"))
    same = rival.notna() & (rival == customer)
    return Hits.where(same.to_numpy(dtype=bool))
