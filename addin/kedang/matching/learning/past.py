"""Answers about records that are no longer apart: those joined by a 是, as they were written when it was given."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from kedang.matching.grouping.judgements import Judgements
from kedang.matching.normalise.keys import Keys, normalise


@dataclass(frozen=True, slots=True)
class Past:
    """`records`: as for a comparison, ids of their own. `answers`: left_id, right_id, answer about them."""

    records: pd.DataFrame
    answers: pd.DataFrame

    def beside(
        self, records: pd.DataFrame, judgements: pd.DataFrame | None, *, persons: bool
    ) -> tuple[Keys, Judgements] | None:
        """All records, past ones beside those of today, and all answers; None when there is nothing past."""
        mine = self.records[(self.records["entity"] == "individual") == persons]
        if mine.empty:
            return None
        keys = normalise(pd.concat([records, mine], ignore_index=True), persons=persons)
        said = self.answers if judgements is None else pd.concat([judgements, self.answers])
        return keys, Judgements.of(said, keys.places())
