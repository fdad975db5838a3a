"""How far each customer has come: three steps, the lifecycle, the stage, and the ten steps of selling."""

from __future__ import annotations

import numpy as np

from kedang.model.catalogue.activity_lists import PROJECT_STAGE
from kedang.tiering.segments.cases import Case, Words
from kedang.tiering.segments.rules import INTERESTED, Known

STEPS = PROJECT_STAGE.labels
PHASES = ("寻找与准备", "接触与成交", "服务与管理")
_PHASE_ENDS = (4, 7, 10)
Stamps = np.ndarray[tuple[int], np.dtype[np.datetime64]]


def phase(step: int) -> str:
    """The phase of a step of the ten (0 to 9)."""
    return PHASES[int(np.searchsorted(_PHASE_ENDS, step, side="right"))]


def rank(known: Known) -> list[Case]:
    """无差别客户 → 合格客户 → 大客户: everybody, those who may buy or did, those who matter most."""
    rules = known.rulebook.segments
    key = np.isin(known.word("rated_tier"), known.rulebook.tiering.key_accounts)
    large = known.number("yearly") >= rules.large_amount
    bought = (known.number("orders") > 0) | known.facts["card_deal"].notna().to_numpy()
    return [
        Case(bought & key, "大客户", "tier"),
        Case(large, "大客户", "amount"),
        Case(bought, "合格客户", "bought"),
        Case(known.word("qualified") == "合格", "合格客户", "qualified"),
        Case(np.ones(len(known.facts), dtype=bool), "无差别客户", "open"),
    ]


def lifecycle(known: Known) -> list[Case]:
    """潜在 → 做一次 → 长期 → 忠诚 → 最有价值, by orders and by how long they have come."""
    rules = known.rulebook.segments
    orders = known.number("orders")
    return [
        Case(_most_valuable(known), "最有价值客户", "key"),
        Case(~np.isnat(loyal_on(known)) & ~lost(known), "忠诚客户", "loyal"),
        Case(orders >= max(rules.returning_orders, 2), "长期客户", "again"),
        Case(orders > 0, "一次客户", "once"),
        Case(_touched(known), "潜在客户", "touched"),
    ]


def stage(known: Known) -> list[Case]:
    """潜在 → 意向 → 成交 → 最有价值 → 流失, each with the day it began."""
    card = known.facts["card_deal"].notna().to_numpy()
    bought = (known.number("orders") > 0) | card
    return [
        Case(bought & lost(known), "流失", "lost"),
        Case(_most_valuable(known), "最有价值", "key"),
        Case(known.number("orders") > 0, "成交", "bought"),
        Case(card, "成交", "card"),
        Case(_keen_lead(known), "意向", "lead"),
        Case(known.number("project_stage") >= 0, "意向", "project"),
        Case(known.within("last_effective", known.rulebook.segments.intent_days), "意向", "visit"),
        Case(_touched(known), "潜在", "touched"),
    ]


def stage_on(known: Known, reason: Words) -> Stamps:
    """The day on which each customer's computed stage began."""
    day = np.full(len(reason), np.datetime64("NaT", "s"))
    churn = np.timedelta64(known.rulebook.reports.churn_days, "D")
    starts = {
        "lost": known.stamp("last_known_deal") + churn,
        "key": known.stamp("rated_on"),
        "bought": known.stamp("first_deal"),
        "card": known.stamp("card_deal"),
        **dict.fromkeys(("lead", "project", "visit"), interested_on(known)),
        "touched": _earliest(known.stamp("first_visit"), known.stamp("lead_on")),
    }
    for name, when in starts.items():
        hit = reason == name
        day[hit] = when[hit]
    return day


def lifecycle_on(known: Known, reason: Words) -> Stamps:
    """The day on which each customer reached its computed place in the lifecycle."""
    day = np.full(len(reason), np.datetime64("NaT", "s"))
    starts = {
        "key": known.stamp("rated_on"),
        "loyal": loyal_on(known),
        "again": known.stamp("second_deal"),
        "once": known.stamp("first_deal"),
        "touched": _earliest(known.stamp("first_visit"), known.stamp("lead_on")),
    }
    for name, when in starts.items():
        hit = reason == name
        day[hit] = when[hit]
    return day


def lost(known: Known) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Whether a customer that bought has not for longer than the settings allow."""
    last = known.stamp("last_known_deal")
    return ~np.isnat(last) & ~known.within("last_known_deal", known.rulebook.reports.churn_days)


def loyal_on(known: Known) -> Stamps:
    """The day a customer had both the orders and the time that make it loyal; NaT while it has not."""
    rules = known.rulebook.segments
    long_enough = known.stamp("first_deal") + np.timedelta64(rules.loyal_days, "D")
    enough = known.stamp("loyal_deal")
    day = np.where(enough > long_enough, enough, long_enough)
    ready = ~np.isnat(enough) & (known.stamp("last_deal") >= long_enough) & (day <= known.today)
    return np.where(ready, day, np.datetime64("NaT", "s"))


def interested_on(known: Known) -> Stamps:
    """The first day of an interest that still counts."""
    none = np.datetime64("NaT", "s")
    signs = np.where(_keen_lead(known), known.stamp("lead_on"), none)
    signs = _earliest(signs, known.stamp("project_on"))
    fresh = known.within("last_effective", known.rulebook.segments.intent_days)
    return _earliest(signs, np.where(fresh, known.stamp("first_effective"), none))


def step_days(known: Known) -> list[Stamps]:
    """For each of the ten steps the day its trace was left, NaT where the data has none.

    The last step, being managed, is that of key accounts.
    """
    none = np.full(len(known.facts), np.datetime64("NaT", "s"))
    last, first_deal = known.stamp("last_contact"), known.stamp("first_deal")
    qualified = known.word("qualified") == "合格"
    traces = {
        "寻找": _earliest(known.stamp("entered_on"), known.stamp("lead_on")),
        "选择": np.where(qualified, known.stamp("qualified_on"), none),
        "约见": known.stamp("first_visit"),
        "会晤": known.stamp("first_contact"),
        "促成": first_deal,
        "服务": known.stamp("served_on"),
        "保持联系": np.where(last > first_deal, last, none),
        "管理": np.where(_most_valuable(known), known.stamp("rated_on"), none),
    }
    project, moved = known.number("project_stage"), known.stamp("project_on")
    days = []
    for at, name in enumerate(STEPS):
        own = np.where(project == at, moved, none)
        days.append(_earliest(traces.get(name, none), own))
    return days


def _keen_lead(known: Known) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """A lead of grade A or B, not long ago."""
    recent = known.within("lead_on", known.rulebook.segments.intent_days)
    return np.asarray(np.isin(known.word("lead_intent"), INTERESTED) & recent, dtype=np.bool_)


def _most_valuable(known: Known) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    key = np.isin(known.word("rated_tier"), known.rulebook.tiering.key_accounts)
    return np.asarray(key & (known.number("orders") > 0) & ~lost(known), dtype=np.bool_)


def _touched(known: Known) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Whether anything at all happened: a visit, a lead."""
    return np.asarray(
        (known.number("visits") > 0) | known.facts["lead_on"].notna().to_numpy(), dtype=np.bool_
    )


def _earliest(one: Stamps, other: Stamps) -> Stamps:
    return np.fmin(one, other)
