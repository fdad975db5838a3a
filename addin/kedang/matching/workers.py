"""Who does the heavy work of a comparison: this process, or many machines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import pandas as pd

from kedang.matching.candidates.blocking import candidate_pairs
from kedang.matching.normalise.keys import Keys, normalise
from kedang.matching.scoring.scored import Keep, Scored, score_pairs
from kedang.matching.scoring.scorer import Scorer


class Work(Protocol):
    """One list that is compared with itself."""

    @property
    def keys(self) -> Keys:
        """The comparable form of the records."""

    def scored(self, block_size: int, scorer: Scorer, keep: Keep) -> Scored:
        """Every pair worth comparing, rated; those that `keep` wants with what they have in common."""


class Workers(Protocol):
    """Takes on lists. Whoever works, the keys and the pairs of a list are the same, in one order."""

    def begin(self, records: pd.DataFrame, *, persons: bool) -> Work:
        """Makes the records of one entity comparable."""


@dataclass(frozen=True, slots=True)
class _Own:
    keys: Keys

    def scored(self, block_size: int, scorer: Scorer, keep: Keep) -> Scored:
        return score_pairs(self.keys, *candidate_pairs(self.keys, block_size), scorer, keep)


@dataclass(frozen=True, slots=True)
class ThisProcess:
    """Everything here, by plain calls."""

    def begin(self, records: pd.DataFrame, *, persons: bool) -> Work:
        """The records normalised."""
        return _Own(normalise(records, persons=persons))


HERE = ThisProcess()
