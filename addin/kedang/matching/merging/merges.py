"""From a comparison to what is done about it: certain groups are merged, likely pairs wait for an answer."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from kedang.matching.engine import Matching
from kedang.matching.merging.survivorship import (
    MergePlan,
    Record,
    merge_records,
    records_of,
)
from kedang.matching.records import PARTIES
from kedang.matching.scoring.explain import plain_first
from kedang.model.catalogue import entity
from kedang.model.kept import Kept
from kedang.model.text import Text
from kedang.rulebook import Rulebook
from kedang.rulebook.believed import believed


@dataclass(frozen=True, slots=True)
class Merge:
    """One merge to carry out: who survives, who is in it, the values the survivor gets, and why.

    `kept`: what becomes of the fields on which the records differ.
    """

    survivor_id: str
    member_ids: tuple[str, ...]
    values: dict[str, object]
    reasons: tuple[Text, ...]
    kept: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """What comparing all customers came to: merges done, and the pairs merged, waiting, related.

    Pairs: left_id, right_id, score, reasons (list of Text); those merged also what was `kept`.
    `learned_from`: how many answers taught the scores.
    """

    merges: int
    merged: pd.DataFrame
    waiting: pd.DataFrame
    related: pd.DataFrame
    learned_from: int = 0


def compared_by(found: Matching, plans: Sequence[Merge]) -> Compared:
    """The outcome of a comparison once its certain groups were merged as planned."""
    survivors = {member: plan.survivor_id for plan in plans for member in plan.member_ids}
    merged = found.pairs[found.pairs["decision"] == "same"].reset_index(drop=True)
    kept = {member: plan.kept for plan in plans for member in plan.member_ids}
    told = [kept.get(one, ()) for one in merged["left_id"]]
    merged = merged.assign(kept=pd.Series(told, index=merged.index, dtype=object))
    why = pd.Series([[r] for r in found.related["reason"]], index=found.related.index, dtype=object)
    related = found.related.assign(score=math.nan, reasons=why)
    return Compared(len(plans), merged, waiting(found, survivors), related, found.learned_from)


def groups(found: Matching) -> list[tuple[str, ...]]:
    """The groups of records that are certainly one customer, each sorted, in a fixed order."""
    sizes = found.unasked.value_counts()
    shared = found.unasked[found.unasked.isin(sizes.index[sizes > 1])]
    members = pd.Series(shared.index, index=shared.index).groupby(shared).agg(sorted)
    return sorted(tuple(str(one) for one in many) for many in members)


def plan_merges(
    certain: list[tuple[str, ...]],
    found: Matching | None,
    frames: Mapping[str, pd.DataFrame],
    rulebook: Rulebook,
) -> Iterator[Merge]:
    """A merge for every certain group, with the reasons of the comparison, if there was one.

    `frames`: the archive's organisations and individuals.
    """
    records = candidates({one for group in certain for one in group}, frames, rulebook)
    reasons = _reasons(found) if found is not None else {}
    for group in certain:
        plan = planned(group, records, rulebook)
        why = dict.fromkeys(reason for member in group for reason in reasons.get(member, ()))
        yield Merge(plan.survivor_id, group, plan.values, tuple(plain_first(why)), plan.kept)


def candidates(
    ids: Collection[str], frames: Mapping[str, pd.DataFrame], rulebook: Rulebook
) -> dict[str, tuple[str, Record]]:
    """Some customers as records to merge, each with its entity, by id."""
    records: dict[str, tuple[str, Record]] = {}
    for name in PARTIES:
        if name in frames:
            some = frames[name][frames[name]["id"].isin(list(ids))]
            trust = believed(some, rulebook.trust)
            found_here = records_of(some.assign(trust=trust), entity(name))
            records |= {record.id: (name, record) for record in found_here}
    return records


def planned(
    group: Sequence[str], records: Mapping[str, tuple[str, Record]], rulebook: Rulebook
) -> MergePlan:
    """The merge of some of the candidates as it would be done."""
    name = records[group[0]][0]
    return merge_records([records[one][1] for one in group], entity(name), rulebook.matching)


def waiting(found: Matching, survivors: Mapping[str, str]) -> pd.DataFrame:
    """The pairs for people, between the records that stand after merging; the surest of several is kept.

    `survivors`: id of every record in a merge → the id that speaks for it now.
    """
    pairs = found.pairs[found.pairs["decision"] == "review"].copy()
    ends = [
        pairs[side].map(survivors).astype("str").fillna(pairs[side])
        for side in ("left_id", "right_id")
    ]
    pairs["left_id"] = ends[0].where(ends[0] <= ends[1], ends[1])
    pairs["right_id"] = ends[1].where(ends[0] <= ends[1], ends[0])
    apart = pairs[pairs["left_id"] != pairs["right_id"]]
    ordered = apart.sort_values(["score", "left_id", "right_id"], ascending=[False, True, True])
    return ordered.drop_duplicates(["left_id", "right_id"]).reset_index(drop=True)


def joined(
    answers: pd.DataFrame, judged: pd.DataFrame, speaks: Callable[[str], str]
) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """The groups that people's answers make, and the groups in which they contradict themselves.

    `answers`, `judged` (all that was ever said): left_id, right_id, answer; everything linked by 是 is one
    group, by the ids that speak today. Where two of a group were said to be different, nobody merges it.
    """
    group: dict[str, frozenset[str]] = {}
    for left, right in _pairs(answers, "same", speaks):
        whole = group.get(left, frozenset({left})) | group.get(right, frozenset({right}))
        group |= dict.fromkeys(whole, whole)
    apart = _pairs(judged, "different", speaks)
    against = {group[left] for left, right in apart if right in group.get(left, ())}
    wholes = sorted({tuple(sorted(whole)) for whole in group.values() if len(whole) > 1})
    broken = [whole for whole in wholes if frozenset(whole) in against]
    return [whole for whole in wholes if whole not in broken], broken


def _pairs(table: pd.DataFrame, answer: str, speaks: Callable[[str], str]) -> list[tuple[str, str]]:
    chosen = table[table["answer"] == answer]
    ends = zip(chosen["left_id"], chosen["right_id"], strict=True)
    return [(speaks(left), speaks(right)) for left, right in ends]


def _reasons(found: Matching) -> dict[str, list[Text]]:
    """The reasons of the certain pairs, under the first record of each."""
    same = found.pairs[found.pairs["decision"] == "same"]
    told: dict[str, list[Text]] = {}
    for left, reasons in zip(same["left_id"], same["reasons"], strict=True):
        told.setdefault(left, []).extend(reasons)
    return told
