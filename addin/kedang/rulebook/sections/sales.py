"""Settings of everyday selling: segments, price levels, complaints, leads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kedang.model.catalogue.activity_lists import PRICE_TIER
from kedang.model.text import Text, say
from kedang.rulebook.kinds import given, mapping_of, number, whole, words


@dataclass(frozen=True, slots=True)
class SegmentRules:
    """`returning_orders`: from so many orders on 熟客. `frequent_days`: median gap up to which 常客.

    `large_amount`, `medium_amount`: yuan a year that make a large or medium buyer. `target_industries`:
    more target industries than this are warned of. `window_months`: how far back transactions count.
    """

    returning_orders: int = field(metadata=given(whole(1, 1000)))
    frequent_days: int = field(metadata=given(whole(1, 3660)))
    large_amount: float = field(metadata=given(number(0, 1e12)))
    medium_amount: float = field(metadata=given(number(0, 1e12)))
    target_industries: int = field(metadata=given(whole(1, 100)))
    window_months: int = field(metadata=given(whole(1, 120)))

    def check(self) -> Iterator[Text]:
        """A large buyer buys more than a medium one."""
        if self.large_amount <= self.medium_amount:
            yield say("rulebook.order", path="large_amount", rule="large_amount > medium_amount")


@dataclass(frozen=True, slots=True)
class PriceRules:
    """`discounts`: price level → 折 (3.8 means 38 % of the list price). `tolerance`: in 折."""

    discounts: Mapping[str, float] = field(
        metadata=given(mapping_of(PRICE_TIER.labels, number(0.1, 10)))
    )
    tolerance: float = field(metadata=given(number(0, 10)))


@dataclass(frozen=True, slots=True)
class ComplaintRules:
    """`routes`: complaint category → responsible department. `warn_days`: due so soon is marked."""

    routes: Mapping[str, str] = field(metadata=given(mapping_of(None, words())))
    warn_days: int = field(metadata=given(whole(0, 60)))


@dataclass(frozen=True, slots=True)
class LeadRules:
    """`protection_days`: whoever registers first keeps a customer so long. `follow_up_days`: by grade."""

    protection_days: int = field(metadata=given(whole(0, 3660)))
    follow_up_days: Mapping[str, int] = field(
        metadata=given(mapping_of(("A", "B", "C", "D"), whole(1, 366)))
    )
