"""Settings of duplicate detection: what is merged unasked, what people are asked, whose value survives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kedang.model.text import Text, say
from kedang.rulebook.kinds import (
    flag,
    given,
    list_of,
    mapping_of,
    number,
    one_of,
    shaped,
    share,
    whole,
)

LINES = (
    "name", "words", "legal", "branch", "ordinal", "short", "former", "crowd", "code", "place", "name_place",
    "mobile", "landline", "contact", "address", "mail", "together", "rest",
    "person_equal", "person_homophone", "person_unlike", "same_mobile", "same_phone", "same_mail", "same_street",
    "address_alike", "same_city", "city_differs", "province_differs", "mobiles_differ",
)  # fmt: skip
SURVIVORSHIP = ("verified", "trust", "recent", "filled", "longest")


@dataclass(frozen=True, slots=True)
class MatchingRules:
    """Thresholds on the probability (0 to 1) that two records are one customer, and how to merge.

    `same_from`: merged unasked. `likely_from`: one company in the best partition. `review_from`: shown to
    people. `mean_link`, `same_mean_link`: least average probability between two clusters before they
    join; `missing_link`: what a pair never compared counts for there. `fan_out`: a number used by so
    many different companies is a switchboard. `block_size`: a weak key shared by more rows is not
    compared. `learn`: whether people's answers correct the scores; without, they are as shipped. `weights`: reason line (name, words,
    place, code, mobile, landline, contact, address …) → how much it counts: 1 as shipped, 0 not at all.
    `survivorship`: what decides between two values, first first; `fields`: the same for single fields.
    """

    same_from: float = field(metadata=given(share()))
    likely_from: float = field(metadata=given(share()))
    review_from: float = field(metadata=given(share()))
    mean_link: float = field(metadata=given(share()))
    same_mean_link: float = field(metadata=given(share()))
    missing_link: float = field(metadata=given(share()))
    fan_out: int = field(metadata=given(whole(2, 1000)))
    block_size: int = field(metadata=given(whole(2, 10_000)))
    learn: bool = field(metadata=given(flag()))
    weights: Mapping[str, float] = field(metadata=given(mapping_of(LINES, number(0, 5))))
    survivorship: tuple[str, ...] = field(
        metadata=given(list_of(one_of(*SURVIVORSHIP), least=1, ordered=True))
    )
    fields: Mapping[str, tuple[str, ...]] = field(
        metadata=given(
            mapping_of(
                shaped(r"[a-z_0-9]+", "name"),
                list_of(one_of(*SURVIVORSHIP), least=1, ordered=True),
            )
        )
    )

    def order_for(self, field_id: str) -> tuple[str, ...]:
        """What decides between two values of a field, first first."""
        return self.fields.get(field_id, self.survivorship)

    def check(self) -> Iterator[Text]:
        """Merging unasked needs at least as much certainty as asking."""
        if not self.same_from >= self.likely_from >= self.review_from:
            yield say(
                "rulebook.order", path="same_from", rule="same_from ≥ likely_from ≥ review_from"
            )
