"""The segmentations one by one: from what is known of a customer to its value, with the reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.model.frames import numbers, texts
from kedang.reference import industries
from kedang.rulebook import Rulebook
from kedang.tiering.segments.cases import Case, Words

PRIVATE = "个人消费者"
INTERESTED = ("A", "B")


@dataclass(frozen=True, slots=True)
class Known:
    """Facts per customer (`facts`), its record (`rows`), the settings, and the day as a stamp."""

    facts: pd.DataFrame
    rows: pd.DataFrame
    rulebook: Rulebook
    today: np.datetime64

    def number(self, name: str) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        """One fact as numbers, NaN where unknown."""
        return self.facts[name].to_numpy(dtype=np.float64)

    def stamp(self, name: str) -> np.ndarray[tuple[int], np.dtype[np.datetime64]]:
        """One fact as days, NaT where there is none."""
        return self.facts[name].to_numpy(dtype="datetime64[s]")

    def word(self, name: str) -> Words:
        """One fact as texts, None or NaN where unknown."""
        return self.facts[name].to_numpy(dtype=object)

    def within(self, name: str, days: float) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        """Whether a day lies no further back than so many days."""
        passed = (self.today - self.stamp(name)) / np.timedelta64(86_400, "s")
        return np.asarray(passed <= days, dtype=np.bool_)


Rule = Callable[[Known], list[Case]]


def likelihood(known: Known) -> list[Case]:
    """可能客户 or 非客户: who bought or shows interest, and who said no or was seen often for nothing."""
    rules = known.rulebook.segments
    bought = (known.number("orders") > 0) | known.facts["card_deal"].notna().to_numpy()
    intent = np.isin(known.word("lead_intent"), INTERESTED)
    refused = (known.word("lead_need") == "否") | (known.word("lead_qualification") == "不合格")
    in_vain = (known.number("held") >= rules.given_up_visits) & (known.number("effective") == 0)
    return [
        Case(bought, "可能客户", "bought"),
        Case(known.number("project_stage") >= 0, "可能客户", "project"),
        Case(intent & known.within("lead_on", rules.intent_days), "可能客户", "intent"),
        Case(known.within("last_effective", rules.intent_days), "可能客户", "visit"),
        Case(refused, "非客户", "refused"),
        Case(in_vain, "非客户", "in_vain"),
        Case(known.number("effective") > 0, "可能客户", "visit_once"),
    ]


def place(known: Known) -> list[Case]:
    """顾客 or 访客: who bought, and who only came or was visited."""
    met = (known.number("held") > 0) | known.facts["lead_on"].notna().to_numpy()
    return [
        Case(known.number("orders") > 0, "顾客", "bought"),
        Case(known.facts["card_deal"].notna().to_numpy(), "顾客", "card"),
        Case(met, "访客", "met"),
    ]


def principal(known: Known) -> list[Case]:
    """团体 or 个体: on which kind of card the customer stands."""
    kind = known.rows["entity"].to_numpy(dtype=object)
    return [
        Case(kind == "organization", "团体", "organization"),
        Case(kind == "individual", "个体", "individual"),
    ]


def history(known: Known) -> list[Case]:
    """熟客 or 生客: by how many orders there ever were."""
    orders = known.number("orders")
    return [
        Case(orders >= known.rulebook.segments.returning_orders, "熟客", "returning"),
        Case(orders > 0, "生客", "few"),
        Case(known.number("held") > 0, "生客", "none"),
    ]


def frequency(known: Known) -> list[Case]:
    """常客 or 稀客: by the usual gap between orders, unless the last order is long past."""
    rules = known.rulebook.segments
    gap, since = known.number("gap"), known.number("since")
    lapsed = since > rules.frequent_days * rules.lapsed_times
    return [
        Case((known.number("orders") > 0) & (known.number("window_orders") == 0), "稀客", "idle"),
        Case(lapsed, "稀客", "lapsed"),
        Case(gap <= rules.frequent_days, "常客", "often"),
        Case(gap > rules.frequent_days, "稀客", "seldom"),
        Case(since > rules.frequent_days, "稀客", "once"),
    ]


def priority(known: Known) -> list[Case]:
    """目标 or 一般: by the industries the team aims at, or the priority people gave it."""
    rules = known.rulebook.segments
    aimed = targets(rules.target_list)
    wanted = texts(known.rows, "priority")
    high = Case((wanted == "高").to_numpy(), rules.target_label, "high")
    low = Case(wanted.isin(("中", "低")).to_numpy(), rules.other_label, "low")
    if not aimed:
        return [high, low]
    division = _divisions(texts(known.rows, "industry"))
    hit = np.isin(division, list(aimed))
    missed = ~hit & ~pd.isna(division)
    return [
        high,
        Case(hit, rules.target_label, "industry"),
        low,
        Case(missed, rules.other_label, "other_industry"),
    ]


def targets(written: tuple[str, ...]) -> frozenset[str]:
    """The target industries as codes and names, each in the form that records use."""
    return frozenset(industries.parse(text).value or text for text in written)


def nature(known: Known) -> list[Case]:
    """个人消费者 for private persons; organisations only what people wrote."""
    private = known.rows["entity"].to_numpy(dtype=object) == "individual"
    return [Case(private, PRIVATE, "private")]


def line(known: Known) -> list[Case]:
    """The product line of which most was bought in the window."""
    best = known.word("main_line")
    return [Case(~pd.isna(best), best, "most")]


def scale(known: Known) -> list[Case]:
    """大型, 中型, 小型 or 微型: how large the enterprise itself is, by its employees."""
    rules = known.rulebook.segments
    staff = numbers(known.rows, "employees").to_numpy(dtype=np.float64)
    return [
        Case(staff >= rules.large_staff, "大型", "large"),
        Case(staff >= rules.medium_staff, "中型", "medium"),
        Case(staff >= rules.small_staff, "小型", "small"),
        Case(staff > 0, "微型", "micro"),
    ]


def service(known: Known) -> list[Case]:
    """What it has from us in the window: goods, service, or both."""
    bought, served = known.number("window_orders") > 0, known.number("services") > 0
    return [
        Case(bought & served, "供货和服务", "both"),
        Case(bought, "只供货", "goods"),
        Case(served, "只服务", "service"),
    ]


def trade(known: Known) -> list[Case]:
    """直接客户 or 间接客户: through whom the larger part of its orders went."""
    direct, indirect = known.number("direct"), np.nan_to_num(known.number("indirect"))
    through = indirect > np.maximum(np.nan_to_num(direct), 0.0)
    return [
        Case((known.number("orders") > 0) & ~through, "直接客户", "direct"),
        Case(through, "间接客户", "indirect"),
    ]


def size(known: Known) -> list[Case]:
    """大, 中 or 小: by what was bought in the window, taken to a year."""
    rules = known.rulebook.segments
    amount = known.number("yearly")
    return [
        Case(amount >= rules.large_amount, "大", "large"),
        Case(amount >= rules.medium_amount, "中", "medium"),
        Case(~np.isnan(amount), "小", "small"),
        Case(known.number("orders") > 0, "小", "idle"),
    ]


def vip(known: Known) -> list[Case]:
    """VIP, 普通 or 散客: by the yearly amounts of the ABC classes."""
    limits = dict(known.rulebook.tiering.annual_amounts)
    amount = known.number("yearly")
    return [
        Case(amount >= limits["A"], "VIP", "vip"),
        Case(amount >= limits["B"], "普通", "ordinary"),
        Case(~np.isnan(amount), "散客", "casual"),
        Case(known.number("orders") > 0, "散客", "idle"),
    ]


def nothing(known: Known) -> list[Case]:
    """Only what people wrote: region and industry."""
    return []


def _divisions(column: pd.Series[str]) -> Words:
    """Each industry in the form of the reference, read once per distinct text."""
    codes, distinct = pd.factorize(column.to_numpy())
    values = [industries.parse(text).value or text for text in distinct]
    return np.array([*values, None], dtype=object)[codes]
