"""Settings of segments: from where on a customer is a regular, a large buyer, a target, a loyal one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kedang.model.text import Text, say
from kedang.rulebook.kinds import given, list_of, number, whole, words


@dataclass(frozen=True, slots=True)
class SegmentRules:
    """`window_months`: how far back orders and visits count; how often and when somebody bought at all counts
    for ever.

    `returning_orders`: from so many orders on 熟客. `frequent_days`: median gap up to which 常客;
    `lapsed_times`: but 稀客 once the last order is so many times that long ago. `large_amount`,
    `medium_amount`: yuan a year that make a large or medium buyer. `large_staff`, `medium_staff`, `small_staff`: employees of a large, medium or
    small enterprise. `target_label`, `other_label`: the
    words of the sixth pair. `target_list`: industries (name or code) that are targets;
    `target_industries`: from so many on it is warned that they are too many. `loyal_orders`, `loyal_days`:
    orders, and days since the first, that make a loyal customer. `intent_days`: a sign of interest older
    than this no longer counts. `given_up_visits`: so many visits without effect or order make 非客户.
    """

    returning_orders: int = field(metadata=given(whole(1, 1000)))
    frequent_days: int = field(metadata=given(whole(1, 3660)))
    lapsed_times: float = field(metadata=given(number(1, 100)))
    large_amount: float = field(metadata=given(number(0, 1e12)))
    medium_amount: float = field(metadata=given(number(0, 1e12)))
    large_staff: int = field(metadata=given(whole(1, 10_000_000)))
    medium_staff: int = field(metadata=given(whole(1, 10_000_000)))
    small_staff: int = field(metadata=given(whole(1, 10_000_000)))
    target_label: str = field(metadata=given(words()))
    other_label: str = field(metadata=given(words()))
    target_list: tuple[str, ...] = field(metadata=given(list_of(words())))
    target_industries: int = field(metadata=given(whole(1, 100)))
    loyal_orders: int = field(metadata=given(whole(2, 1000)))
    loyal_days: int = field(metadata=given(whole(1, 36_500)))
    intent_days: int = field(metadata=given(whole(1, 3660)))
    given_up_visits: int = field(metadata=given(whole(1, 1000)))
    window_months: int = field(metadata=given(whole(1, 120)))

    def check(self) -> Iterator[Text]:
        """A large buyer buys more than a medium one; the two words of a pair differ."""
        if self.large_amount <= self.medium_amount:
            yield say("rulebook.order", path="large_amount", rule="large_amount > medium_amount")
        if not self.large_staff > self.medium_staff > self.small_staff:
            rule = "large_staff > medium_staff > small_staff"
            yield say("rulebook.order", path="large_staff", rule=rule)
        if self.target_label == self.other_label:
            yield say("rulebook.twice", path="other_label", value=self.other_label)


@dataclass(frozen=True, slots=True)
class LoyaltyRules:
    """`gap_times`: no order for so many times the customer's own usual gap is an alert. `decline_share`:
    so is buying less by this share than in the twelve months before. `minimum_orders`: order days that
    make a gap usual. `value_years`: the longest future the customer value looks at.
    """

    gap_times: float = field(metadata=given(number(1, 100)))
    decline_share: float = field(metadata=given(number(0.01, 1)))
    minimum_orders: int = field(metadata=given(whole(2, 100)))
    value_years: float = field(metadata=given(number(0.1, 50)))
