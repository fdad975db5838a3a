"""Settings of everyday selling: price levels, complaints, leads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kedang.model.catalogue.activity_lists import PRICE_TIER
from kedang.rulebook.kinds import given, mapping_of, number, whole, words


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
