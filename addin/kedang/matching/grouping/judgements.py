"""What people decided about pairs: remembered, and stronger than any score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Judgements:
    """Pairs of row numbers (low, high) that are the same, are not, or (待定) are not to be decided unasked."""

    same: tuple[Pair, ...] = ()
    different: frozenset[Pair] = frozenset()
    unsure: frozenset[Pair] = frozenset()

    @staticmethod
    def of(table: pd.DataFrame | None, rows: Mapping[str, int]) -> Judgements:
        """From columns left_id, right_id, answer; later lines replace earlier ones of the same pair.

        Pairs with an id that is not among `rows` are passed over. Where two that the answers join were
        also said to be different, nothing of that group is joined: its pairs are unsure.
        """
        if table is None or table.empty:
            return Judgements()
        answers: dict[Pair, str] = {}
        columns = (table["left_id"].astype(str), table["right_id"].astype(str), table["answer"])
        for left, right, answer in zip(*columns, strict=True):
            if left in rows and right in rows and left != right:
                low, high = sorted((rows[left], rows[right]))
                answers[low, high] = str(answer)
        said = {
            name: [pair for pair, answer in answers.items() if answer == name]
            for name in ("same", "different", "unsure")
        }
        against = _against(said["same"], said["different"])
        same = [pair for pair in said["same"] if pair not in against]
        return Judgements(
            tuple(sorted(same)), frozenset(said["different"]), frozenset(said["unsure"]) | against
        )


def _against(same: Sequence[Pair], different: Sequence[Pair]) -> frozenset[Pair]:
    """The pairs said to be the same within groups in which some pair was said to be different."""
    group: dict[int, frozenset[int]] = {}
    for left, right in same:
        whole = group.get(left, frozenset({left})) | group.get(right, frozenset({right}))
        group |= dict.fromkeys(whole, whole)
    broken = {group[left] for left, right in different if right in group.get(left, ())}
    return frozenset(pair for pair in same if group[pair[0]] in broken)


def speaking(table: pd.DataFrame, frames: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """The answers given so far, oldest first, each about the records that speak for its two today.

    `table`: left_id, right_id, answer, at, id; `frames`: the customers with `merged_into`.
    """
    into: dict[str, str] = {}
    for frame in frames.values():
        if "merged_into" in frame:
            gone = frame[frame["merged_into"].notna()]
            into |= dict(zip(gone["id"], gone["merged_into"], strict=True))
    today = table.sort_values(["at", "id"], ignore_index=True)
    for side in ("left_id", "right_id"):
        while today[side].isin(list(into)).any():
            today[side] = [into.get(one, one) for one in today[side]]
    return today
