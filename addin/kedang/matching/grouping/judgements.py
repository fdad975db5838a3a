"""What people decided about pairs: remembered, and stronger than any score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.matching.coded import Bools, Ints
from kedang.matching.grouping.components import components

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Judgements:
    """Pairs of row numbers (low, high) that are the same, are not, or (待定) are not to be decided unasked.

    `contradictions`: a 是 and the 否 that it contradicts, by way of other answers.
    """

    same: tuple[Pair, ...] = ()
    different: frozenset[Pair] = frozenset()
    unsure: frozenset[Pair] = frozenset()
    contradictions: tuple[tuple[Pair, Pair], ...] = ()

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
        contradictions = _contradictions(said["same"], said["different"])
        against = _joined_with({pair for pair, _ in contradictions}, said["same"])
        same = [pair for pair in said["same"] if pair not in against]
        return Judgements(
            tuple(sorted(same)),
            frozenset(said["different"]),
            frozenset(said["unsure"]) | against,
            contradictions,
        )


def held_apart(group: Ints, judged: Judgements, a: Ints, b: Ints) -> Bools:
    """Which of the pairs (a[i], b[i]) lie between two groups of which people said that they differ."""
    if not judged.different:
        return np.zeros(len(a), dtype=bool)
    apart = np.asarray(sorted(judged.different), dtype=np.int64)
    return np.isin(_packed(group, a, b), _packed(group, apart[:, 0], apart[:, 1]))


def _packed(group: Ints, a: Ints, b: Ints) -> Ints:
    """One number for the two groups of each pair."""
    left, right = group[a], group[b]
    return np.asarray(np.minimum(left, right) * len(group) + np.maximum(left, right))


def _contradictions(
    same: Sequence[Pair], different: Sequence[Pair]
) -> tuple[tuple[Pair, Pair], ...]:
    """For every 否 between two that 是 joins: each 是 on the shortest way from one to the other."""
    near: dict[int, set[int]] = {}
    for left, right in same:
        near.setdefault(left, set()).add(right)
        near.setdefault(right, set()).add(left)
    found = [
        (step, pair) for pair in sorted(different) if pair[0] in near for step in _way(near, *pair)
    ]
    return tuple(found)


def _way(near: Mapping[int, set[int]], start: int, goal: int) -> list[Pair]:
    """The steps of the shortest way from start to goal; none when they are not joined."""
    before = {start: start}
    edge = [start]
    while edge and goal not in before:
        reached: list[int] = []
        for row in edge:
            for other in sorted(near[row] - before.keys()):
                before[other] = row
                reached.append(other)
        edge = reached
    steps: list[Pair] = []
    while goal in before and goal != start:
        low, high = sorted((before[goal], goal))
        steps.append((low, high))
        goal = before[goal]
    return steps[::-1]


def _joined_with(broken: set[Pair], same: Sequence[Pair]) -> frozenset[Pair]:
    """Every pair said to be the same in the groups that hold some broken ones."""
    if not broken:
        return frozenset()
    ends = np.asarray(same, dtype=np.int64)
    label = components(int(ends.max()) + 1, ends[:, 0], ends[:, 1])
    names = {int(label[left]) for left, _ in broken}
    return frozenset(pair for pair in same if int(label[pair[0]]) in names)


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
