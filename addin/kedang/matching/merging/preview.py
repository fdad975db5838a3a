"""What merging would come to, before anybody has answered: which records stand together, what is kept and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import pandas as pd

from kedang.matching.merging.merges import candidates, planned
from kedang.matching.merging.survivorship import MergePlan, Value
from kedang.rulebook import Rulebook

MOST_RECORDS = 6
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Group:
    """Records that may all be one customer, beside each other: their values and what a merge keeps."""

    number: int
    entity: str
    ids: tuple[str, ...]
    values: Mapping[str, Mapping[str, Value]]
    plan: MergePlan


@dataclass(frozen=True, slots=True)
class Preview:
    """`plans`: what merging each pair keeps; `groups`: the records side by side; `group_of`: by pair."""

    plans: Mapping[Pair, MergePlan] = field(default_factory=dict)
    groups: tuple[Group, ...] = ()
    group_of: Mapping[Pair, int] = field(default_factory=dict)

    def only(self, left: Iterable[str], right: Iterable[str]) -> Preview:
        """The preview of some of the pairs, their groups numbered anew."""
        pairs = [pair for pair in zip(left, right, strict=True) if pair in self.group_of]
        numbers: dict[int, int] = {}
        for pair in pairs:
            numbers.setdefault(self.group_of[pair], len(numbers) + 1)
        groups = [
            replace(one, number=numbers[one.number]) for one in self.groups if one.number in numbers
        ]
        return Preview(
            {pair: self.plans[pair] for pair in pairs},
            tuple(sorted(groups, key=lambda one: one.number)),
            {pair: numbers[self.group_of[pair]] for pair in pairs},
        )


def preview(pairs: pd.DataFrame, frames: Mapping[str, pd.DataFrame], rulebook: Rulebook) -> Preview:
    """The merges that `pairs` (left_id, right_id, score; surest first) are about, none carried out.

    `frames`: the archive's organisations and individuals.
    """
    scores = pairs["score"] if "score" in pairs else pd.Series(1.0, index=pairs.index)
    both = list(zip(pairs["left_id"], pairs["right_id"], strict=True)) if len(pairs) else []
    records = candidates({one for pair in both for one in pair}, frames, rulebook)
    known = [
        (pair, float(score))
        for pair, score in zip(both, scores.tolist(), strict=True)
        if all(one in records for one in pair)
    ]
    together = _together(known, rulebook.matching.likely_from)
    numbers: dict[tuple[str, ...], int] = {}
    group_of = {}
    for pair, _ in known:
        whole = together[pair[0]] if pair[1] in together.get(pair[0], ()) else tuple(sorted(pair))
        group_of[pair] = numbers.setdefault(whole, len(numbers) + 1)
    groups = tuple(
        Group(
            number,
            records[ids[0]][0],
            ids,
            {one: records[one][1].values for one in ids},
            planned(ids, records, rulebook),
        )
        for ids, number in numbers.items()
    )
    own = {group.ids: group.plan for group in groups}
    plans = {
        pair: own.get(tuple(sorted(pair))) or planned(pair, records, rulebook) for pair, _ in known
    }
    return Preview(plans, groups, group_of)


def _together(pairs: list[tuple[Pair, float]], least: float) -> dict[str, tuple[str, ...]]:
    """The records of likely pairs put together, surest first, as long as people can take them in."""
    whole: dict[str, tuple[str, ...]] = {}
    for (left, right), score in pairs:
        if score < least:
            continue
        joint = {*whole.get(left, (left,)), *whole.get(right, (right,))}
        if len(joint) <= MOST_RECORDS:
            whole |= dict.fromkeys(joint, tuple(sorted(joint)))
    return whole
