"""All candidate pairs scored in portions, and the few worth keeping with what they have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from kedang.matching.coded import Bools, Floats, Ints
from kedang.matching.features.pairs import PairFeatures, compare
from kedang.matching.normalise.keys import Keys
from kedang.matching.scoring.scorer import Scorer, probability

_PORTION = 200_000
Keep = Callable[[PairFeatures, Floats], Bools]
"""Which pairs are worth keeping, by features and score."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Every pair that was compared, in order, with its log-odds and score."""

    a: Ints
    b: Ints
    log_odds: Floats
    score: Floats


@dataclass(frozen=True, slots=True)
class Scored:
    """The pairs worth keeping, with what they have in common; `compared`: all of them."""

    a: Ints
    b: Ints
    score: Floats
    features: PairFeatures
    compared: Compared


def score_pairs(keys: Keys, a: Ints, b: Ints, scorer: Scorer, keep: Keep) -> Scored:
    """Scores all pairs in portions; those that `keep` wants (by features and score) come back in order."""
    return scored(keys, a, b, *rated(keys, a, b, scorer, keep))


def rated(keys: Keys, a: Ints, b: Ints, scorer: Scorer, keep: Keep) -> tuple[Floats, Bools]:
    """The log-odds of pairs, and which of them `keep` wants; in portions."""
    log_odds = np.zeros(len(a), dtype=np.float64)
    wanted = np.zeros(len(a), dtype=bool)
    for begin in range(0, len(a), _PORTION):
        here = slice(begin, begin + _PORTION)
        features = compare(keys, a[here], b[here])
        log_odds[here] = scorer.log_odds(features)
        wanted[here] = keep(features, probability(log_odds[here]))
    return log_odds, wanted


def scored(keys: Keys, a: Ints, b: Ints, log_odds: Floats, wanted: Bools) -> Scored:
    """Rated pairs in order, those wanted with what they have in common."""
    score = probability(log_odds)
    left, right = a[wanted], b[wanted]
    kept = compare(keys, left, right)
    return Scored(left, right, score[wanted], kept, Compared(a, b, log_odds, score))
