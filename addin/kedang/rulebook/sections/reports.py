"""Settings of reports: how long the best and worst lists are, and what a weekly report contains."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from kedang.rulebook.kinds import given, list_of, mapping_of, number, one_of, whole, words

NEWS = ("新产品", "卖点", "广告", "特价品", "荣誉认证")

WEEKLY_SECTIONS = (
    "sales",
    "targets",
    "visits",
    "questions",
    "records",
    "products",
    "complaints",
    "agenda",
    "slips",
    "promotions",
    "competitors",
    "tiers",
    "follow_ups",
    "quality",
)


@dataclass(frozen=True, slots=True)
class ReportRules:
    """`top_n`: length of the best and worst lists. `weekly_sections`: what a weekly report has.

    `follow_up_days`: how far ahead due follow-ups are listed. `turnover_period`: over what the cross
    ratio is taken. `service_hour_rate`: yuan per hour in the cost to serve. `churn_days`: without a deal
    for so long a customer counts as lost. `concentration_share`: a share of sales that is called risky.
    `cross_ratio_low`: products below that margin × turnover are proposed for removal.
    `managers`: who sees the details of everybody's customers; named, all others see their own only.
    `recipients`: who reports go to, told when one is ready; nothing is sent.
    `internal_news`: what the team is told on a page of its own, by kind; nothing, no page.
    """

    top_n: int = field(metadata=given(whole(1, 100)))
    weekly_sections: tuple[str, ...] = field(
        metadata=given(list_of(one_of(*WEEKLY_SECTIONS), least=1, ordered=True))
    )
    follow_up_days: int = field(metadata=given(whole(0, 366)))
    turnover_period: Literal["month", "quarter", "year"] = field(
        metadata=given(one_of("month", "quarter", "year"))
    )
    service_hour_rate: float = field(metadata=given(number(0, 100_000)))
    churn_days: int = field(metadata=given(whole(1, 3660)))
    concentration_share: float = field(metadata=given(number(0, 1)))
    cross_ratio_low: float = field(metadata=given(number(0, 1000)))
    managers: tuple[str, ...] = field(metadata=given(list_of(words())))
    recipients: tuple[str, ...] = field(metadata=given(list_of(words(), ordered=True)))
    internal_news: Mapping[str, tuple[str, ...]] = field(
        metadata=given(mapping_of(NEWS, list_of(words(), ordered=True)))
    )
