"""The score of a pair and its explanation, from one computation: the points add up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kedang.matching.coded import Bools, Floats, Ints
from kedang.matching.features.pairs import PairFeatures, compare
from kedang.matching.normalise.keys import Keys
from kedang.matching.scoring import evidence as listed
from kedang.matching.scoring.evidence import Evidence
from kedang.rulebook.sections.matching import MatchingRules

_CHUNK = 200_000


@dataclass(frozen=True, slots=True)
class Scorer:
    """A list of evidence, where it starts from, and how much contact data may count together."""

    evidence: tuple[Evidence, ...]
    start: float
    contact_limit: float
    weights: Mapping[str, float]
    fan_out: int

    def points(self, features: PairFeatures) -> Floats:
        """Points per pair (rows) and line (columns): start, each evidence, contact data beyond its limit."""
        amounts = np.zeros((len(features), len(self.evidence) + 2), dtype=np.float64)
        amounts[:, 0] = self.start
        contact = np.zeros(len(features), dtype=np.float64)
        for column, item in enumerate(self.evidence, start=1):
            amount = np.asarray(item.test(features, self.fan_out), dtype=np.float64)
            amounts[:, column] = amount * self.weights.get(item.id, item.weight)
            if item.contact:
                contact += amounts[:, column]
        amounts[:, -1] = -np.maximum(contact - self.contact_limit, 0.0)
        return amounts


def organization_scorer(rules: MatchingRules) -> Scorer:
    """For companies and other organisations."""
    return Scorer(
        listed.ORGANIZATIONS, listed.START, listed.CONTACT_LIMIT, rules.weights, rules.fan_out
    )


def person_scorer(rules: MatchingRules) -> Scorer:
    """For individual customers: a name alone says little."""
    return Scorer(listed.PERSONS, listed.PERSON_START, np.inf, rules.weights, rules.fan_out)


def probability(points: npt.NDArray[np.float64]) -> Floats:
    """The score 0..1 of summed points, rounded so that platforms agree."""
    total = points.sum(axis=1)
    return np.asarray(np.round(1.0 / (1.0 + np.exp(-np.clip(total, -40, 40))), 6))


@dataclass(frozen=True, slots=True)
class Scored:
    """Pairs worth keeping, with what they have in common and their points."""

    a: Ints
    b: Ints
    score: Floats
    points: Floats
    features: PairFeatures


def score_pairs(
    keys: Keys, a: Ints, b: Ints, scorer: Scorer, keep: Callable[[PairFeatures, Floats], Bools]
) -> Scored:
    """Scores all pairs in portions; those that `keep` wants (by features and score) come back in order."""
    kept_a, kept_b = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for begin in range(0, len(a), _CHUNK):
        x, y = a[begin : begin + _CHUNK], b[begin : begin + _CHUNK]
        features = compare(keys, x, y)
        wanted = keep(features, probability(scorer.points(features)))
        kept_a.append(x[wanted])
        kept_b.append(y[wanted])
    left, right = np.concatenate(kept_a), np.concatenate(kept_b)
    features = compare(keys, left, right)
    points = scorer.points(features)
    return Scored(left, right, probability(points), points, features)
