"""What a scorer is: log-odds of a pair, and the shares of its reason lines, which add up to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from kedang.matching.coded import Floats
from kedang.matching.features.pairs import PairFeatures

Said = tuple[str, dict[str, str | int]]


class Scorer(Protocol):
    """Rates pairs and says why. Log-odds: 2.3 points make it ten times as likely."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The reason lines, by id; the first is where every pair starts."""

    def log_odds(self, p: PairFeatures) -> Floats:
        """The points of every pair."""

    def shares(self, p: PairFeatures) -> Floats:
        """Per pair (rows) and line (columns) its points; a row adds up to the log-odds."""

    def said(self, p: PairFeatures, line: int) -> Sequence[Said | None]:
        """Per pair the sentence of a line, as message and slots; None where it has nothing to say."""


def probability(log_odds: npt.NDArray[np.float64]) -> Floats:
    """The score 0..1, rounded so that platforms agree."""
    return np.asarray(np.round(1.0 / (1.0 + np.exp(-np.clip(log_odds, -40, 40))), 6))
