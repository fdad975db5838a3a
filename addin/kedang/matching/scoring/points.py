"""The scorer of people: a short visible list of evidence with weights set by judgement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from kedang.matching.coded import Floats
from kedang.matching.features.pairs import PairFeatures
from kedang.matching.scoring.evidence import Evidence
from kedang.matching.scoring.scorer import Said


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of evidence and where it starts from; `factors`: how much a line counts (1 as listed)."""

    evidence: tuple[Evidence, ...]
    start: float
    factors: Mapping[str, float]

    @property
    def lines(self) -> tuple[str, ...]:
        """The reason lines: the start, and one per piece of evidence."""
        return ("start", *(item.id for item in self.evidence))

    def log_odds(self, p: PairFeatures) -> Floats:
        """The points of every pair."""
        return np.asarray(self.shares(p).sum(axis=1))

    def shares(self, p: PairFeatures) -> Floats:
        """Per pair and line its points."""
        shares = np.zeros((len(p), len(self.evidence) + 1), dtype=np.float64)
        shares[:, 0] = self.start
        for column, item in enumerate(self.evidence, start=1):
            weight = item.weight * self.factors.get(item.id, 1.0)
            shares[:, column] = np.asarray(item.test(p), dtype=np.float64) * weight
        return shares

    def said(self, p: PairFeatures, line: int) -> Sequence[Said | None]:
        """Per pair the sentence of a line, where its evidence holds."""
        if line == 0:
            return [("start", {})] * len(p)
        item = self.evidence[line - 1]
        holds = np.asarray(item.test(p), dtype=bool)
        texts = item.detail(p) if item.detail is not None else np.full(len(p), "", dtype=object)
        return [
            (item.id, {"detail": str(text)}) if there else None
            for there, text in zip(holds, texts, strict=True)
        ]
