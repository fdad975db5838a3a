"""A scorer that has learned from people's answers: the shipped score and one more line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kedang.matching.coded import Floats
from kedang.matching.features.pairs import PairFeatures, compare
from kedang.matching.grouping.judgements import Judgements
from kedang.matching.learning.correction import fitted
from kedang.matching.learning.lessons import Lessons, lessons_of
from kedang.matching.normalise.keys import Keys
from kedang.matching.scoring.levels import Feature, levels_of
from kedang.matching.scoring.scorer import Said, Scorer
from kedang.matching.scoring.scorers import COMPANY_FEATURES
from kedang.matching.scoring.tables import Term

RIDGE = 30.0
MOST = 2.0
ENOUGH, ENOUGH_OF_EACH = 60, 15
UNSURE, SURE = 2.0, 5.0


@dataclass(frozen=True, slots=True)
class Taught:
    """`frozen`: the scorer as shipped. `lesson`: points per level of each feature. `answers`: how many taught it."""

    frozen: Scorer
    features: tuple[Feature, ...]
    lesson: tuple[Term, ...]
    answers: int

    @property
    def lines(self) -> tuple[str, ...]:
        """The reason lines of the shipped scorer, and what was learned."""
        return (*self.frozen.lines, "learned")

    def log_odds(self, p: PairFeatures) -> Floats:
        """The points of every pair."""
        shipped = self.frozen.log_odds(p)
        return np.asarray(shipped + self._learned(p, shipped))

    def shares(self, p: PairFeatures) -> Floats:
        """Per pair and line its points; what was learned is the last."""
        shares = self.frozen.shares(p)
        return np.column_stack([shares, self._learned(p, shares.sum(axis=1))])

    def said(self, p: PairFeatures, line: int) -> Sequence[Said | None]:
        """Per pair the sentence of a line."""
        if line < len(self.frozen.lines):
            return self.frozen.said(p, line)
        return [("learned", {"n": self.answers})] * len(p)

    def _learned(self, p: PairFeatures, shipped: Floats) -> Floats:
        levels = levels_of(self.features, p)
        points = np.zeros(len(p), dtype=np.int64)
        for term in self.lesson:
            points += term.points(levels)
        return np.round(np.clip(points / 100.0, -MOST, MOST) * doubt(shipped.round(2)), 2)


def taught(
    scorer: Scorer, keys: Keys, judged: Judgements, features: tuple[Feature, ...] = COMPANY_FEATURES
) -> Scorer:
    """The scorer with what the answers teach; the scorer itself as long as they teach nothing.

    Too few answers, or nearly all of one kind, teach little or nothing.
    """
    lessons = lessons_of(judged)
    trust = min(1.0, lessons.given / ENOUGH) * min(1.0, lessons.rarer / ENOUGH_OF_EACH)
    if not trust:
        return scorer
    lesson = _lesson(scorer, compare(keys, lessons.a, lessons.b), lessons, features, trust)
    return Taught(scorer, features, lesson, lessons.given) if lesson else scorer


def doubt(log_odds: Floats) -> Floats:
    """How much a correction counts: wholly where the shipped score is unsure, not at all where it is sure."""
    return np.asarray(np.clip((SURE - np.abs(log_odds)) / (SURE - UNSURE), 0.0, 1.0))


def _lesson(
    scorer: Scorer,
    p: PairFeatures,
    lessons: Lessons,
    features: tuple[Feature, ...],
    trust: float,
) -> tuple[Term, ...]:
    """Points per level of every feature: what the shipped score lacks to fit the answers."""
    shipped, levels = scorer.log_odds(p), levels_of(features, p)
    holds = [levels[one.id][:, None] == np.arange(len(one.levels)) for one in features]
    looks = np.hstack(holds).astype(np.float64) * doubt(shipped)[:, None]
    weights = trust * fitted(looks, shipped, lessons.same, RIDGE)
    ends = np.cumsum([len(one.levels) for one in features])[:-1]
    tables = [np.round(part * 100).astype(np.int16) for part in np.split(weights, ends)]
    terms = zip(features, tables, strict=True)
    return tuple(Term((one.id,), table) for one, table in terms if table.any())
