"""What an admin may turn in duplicate detection, with the defaults in one place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields


@dataclass(frozen=True, slots=True)
class MatchingRules:
    """Thresholds on the probability (0..1) and limits on how far a comparison reaches.

    `same_from`: merged unasked, if certain in kind too. `likely_from`: counts as one company in the
    best partition. `review_from`: shown to people. `mean_link`, `same_mean_link`: least average
    probability between the members of two clusters before they join. `missing_link`: what a pair
    that was never compared counts for in that average. `fan_out`: a number used by so many different
    companies is a switchboard, no evidence. `block_size`: a weak key shared by more rows is not
    compared. `weights`: evidence id → weight, where it differs from the default.
    """

    same_from: float = 0.99
    likely_from: float = 0.5
    review_from: float = 0.3
    mean_link: float = 0.5
    same_mean_link: float = 0.9
    missing_link: float = 0.15
    fan_out: int = 4
    block_size: int = 50
    weights: Mapping[str, float] = field(default_factory=dict)


def rules_of(rulebook: object) -> MatchingRules:
    """The matching section of a rulebook; what it does not name keeps its default."""
    if isinstance(rulebook, MatchingRules):
        return rulebook
    section = getattr(rulebook, "matching", None)
    names = [f.name for f in fields(MatchingRules)]
    given = {name: getattr(section, name) for name in names if hasattr(section, name)}
    return MatchingRules(**given)
