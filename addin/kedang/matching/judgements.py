"""What people decided about pairs: remembered, and stronger than any score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Judgements:
    """Pairs of row numbers (low, high) that are the same, or are not. 待定 decides nothing."""

    same: tuple[Pair, ...] = ()
    different: frozenset[Pair] = frozenset()

    @staticmethod
    def of(table: pd.DataFrame | None, rows: Mapping[str, int]) -> Judgements:
        """From columns left_id, right_id, answer; later lines replace earlier ones of the same pair.

        Pairs with an id that is not among `rows` are passed over.
        """
        if table is None or table.empty:
            return Judgements()
        answers: dict[Pair, str] = {}
        columns = (table["left_id"].astype(str), table["right_id"].astype(str), table["answer"])
        for left, right, answer in zip(*columns, strict=True):
            if left in rows and right in rows and left != right:
                low, high = sorted((rows[left], rows[right]))
                answers[low, high] = str(answer)
        same = sorted(pair for pair, answer in answers.items() if answer == "same")
        different = frozenset(pair for pair, answer in answers.items() if answer == "different")
        return Judgements(tuple(same), different)
