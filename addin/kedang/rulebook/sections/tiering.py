"""Settings of the key-account scorecard: eight criteria, thresholds, gates, ABC classes, what follows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from kedang.model.text import Text, say
from kedang.rulebook.kinds import (
    flag,
    given,
    ladder_of,
    list_of,
    number,
    one_of,
    pairs_of,
    share,
    whole,
    words,
)
from kedang.rulebook.records import section

CRITERIA = (
    "contract_volume",
    "unit_price",
    "sales_revenue",
    "collection_rate",
    "profit_level",
    "quality_loss",
    "industry_influence",
    "reputation",
)
GATES = ("overdue", "credit_used", "open_complaints")
TIERS = ("A", "B", "C", "D")
CLASSES = ("A", "B", "C")
RFM_CUTS = 4
Steps = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion: its weight, how it turns into points 0 to 100, what a missing value means.

    `bands` are (limit, points). `missing`: skip (the others carry its weight, marked 未评), zero, median.
    """

    id: str
    weight: float = field(metadata=given(number(0, 1000)))
    scale: Literal["bands", "percentile"] = field(metadata=given(one_of("bands", "percentile")))
    bands: tuple[tuple[float, float], ...] = field(
        metadata=given(pairs_of(number(-1e12, 1e12), number(0, 100)))
    )
    lower_is_better: bool = field(metadata=given(flag()))
    missing: Literal["skip", "zero", "median"] = field(
        metadata=given(one_of("skip", "zero", "median"))
    )

    def check(self) -> Iterator[Text]:
        """A criterion judged by bands needs at least one."""
        if self.scale == "bands" and not self.bands:
            yield say("rulebook.no_bands", path="bands")


@dataclass(frozen=True, slots=True)
class Gate:
    """A condition that caps the tier whatever the score, where its evidence is above `limit`.

    overdue: days of the longest overdue; credit_used: receivable as a share of the credit limit;
    open_complaints: complaints not closed. A cap at the best tier caps nobody.
    """

    id: str
    limit: float = field(metadata=given(number(0, 100_000)))
    cap: str = field(metadata=given(one_of(*TIERS)))


@dataclass(frozen=True, slots=True)
class Terms:
    """What a tier means for the work: days of credit, credit limit in months of sales, channel, collection."""

    id: str
    payment_days: int = field(metadata=given(whole(0, 365)))
    credit_months: float = field(metadata=given(number(0, 24)))
    channel: str = field(metadata=given(words()))
    collection: str = field(metadata=given(words()))


@dataclass(frozen=True, slots=True)
class TieringRules:
    """The whole scorecard.

    `tiers`: (tier, lowest score), best first. `hysteresis`: points by which a score must pass a
    threshold before a known tier moves. `minimum_weight`: below this share of available weight nobody is
    rated. `window_months`: how far back transactions count. `pareto`: (class, share of sales it reaches
    up to). `abc_by`: share of sales or amount of a year; `annual_amounts`: (class, lowest yuan a year);
    `abc_measure`: whether sales or gross profit are classed. `key_accounts`: the tiers that are key
    accounts; `recommend_within`: who is recommended, by points below the lowest of these. `rfm_cuts`:
    the shares of customers at which the next RFM score begins. `terms`: what each tier means.
    """

    criteria: tuple[Criterion, ...] = field(metadata=given(section(Criterion, ids=CRITERIA)))
    tiers: Steps = field(metadata=given(ladder_of(TIERS, number(0, 100)), dict))
    gates: tuple[Gate, ...] = field(metadata=given(section(Gate, ids=GATES)))
    hysteresis: float = field(metadata=given(number(0, 50)))
    minimum_weight: float = field(metadata=given(share()))
    window_months: int = field(metadata=given(whole(1, 120)))
    abc_by: Literal["share", "amount"] = field(metadata=given(one_of("share", "amount")))
    abc_measure: Literal["sales", "margin"] = field(metadata=given(one_of("sales", "margin")))
    pareto: Steps = field(metadata=given(ladder_of(CLASSES, share()), dict))
    annual_amounts: Steps = field(metadata=given(ladder_of(CLASSES, number(0, 1e12)), dict))
    key_accounts: tuple[str, ...] = field(metadata=given(list_of(one_of(*TIERS), least=1)))
    recommend_within: float = field(metadata=given(number(0, 50)))
    rfm_cuts: tuple[float, ...] = field(metadata=given(list_of(share(), least=4, ordered=True)))
    terms: tuple[Terms, ...] = field(metadata=given(section(Terms, ids=TIERS)))

    def check(self) -> Iterator[Text]:
        """Thresholds fall from A on, shares rise, and something weighs."""
        if not sum(criterion.weight for criterion in self.criteria):
            yield say("rulebook.no_weight", path="criteria")
        for key, steps, rising in (
            ("tiers", self.tiers, False),
            ("annual_amounts", self.annual_amounts, False),
            ("pareto", self.pareto, True),
        ):
            limits = [limit for _, limit in steps]
            if limits != sorted(set(limits), reverse=not rising):
                order = " < " if rising else " > "
                yield say("rulebook.order", path=key, rule=order.join(name for name, _ in steps))
        cuts = list(self.rfm_cuts)
        if len(cuts) != RFM_CUTS or cuts != sorted(cuts) or not 0 < cuts[0] <= cuts[-1] < 1:
            yield say("rulebook.rfm_cuts", path="rfm_cuts", n=RFM_CUTS)
        if self.tiers[-1][1] != 0:
            yield say("rulebook.floor", path=f"tiers.{self.tiers[-1][0]}")
        if self.annual_amounts[-1][1] != 0:
            yield say("rulebook.floor", path=f"annual_amounts.{self.annual_amounts[-1][0]}")
