"""Pairs become groups: strongest links first, never across a contradiction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from kedang.matching.coded import Bools, Floats, Ints
from kedang.matching.grouping.careful import Limits, Refusal, settle
from kedang.matching.grouping.components import components
from kedang.matching.grouping.known import MILLION, Known
from kedang.matching.grouping.marks import contradict

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Grouping:
    """`group`: per row the first row of its group. `refusals`: links not followed, and what spoke against.

    `confidence`: per row the average score to the others of its group, 1.0 when alone.
    """

    group: Ints
    refusals: tuple[Refusal, ...]
    confidence: Floats


def group_links(
    marks: tuple[Ints, ...],
    known: Known,
    follow: Known,
    judged: tuple[Sequence[Pair], frozenset[Pair]],
    limits: tuple[float, float],
) -> Grouping:
    """Groups rows by links, judgements first.

    `marks`: what may not stand in one group (see marks). `known`: every pair that was compared;
    `follow`: the links among them. `judged`: pairs that people joined, and pairs they refused. `limits`:
    least mean score between two groups, and what a pair never compared counts for there.
    """
    must, cannot = judged
    rows = len(marks[0])
    mean, missing = (round(limit * MILLION) for limit in limits)
    known = known.with_sure(must)
    joined = _ends(must)
    ends = [np.concatenate(pair) for pair in ((follow.a, joined[0]), (follow.b, joined[1]))]
    label = components(rows, *ends)
    inside = known.where(label[known.a] == label[known.b])
    doubtful = _doubtful(label, marks, inside, (joined, _ends(sorted(cannot))), mean)
    group = label.copy()
    slow = np.flatnonzero(doubtful[label])
    group[slow] = slow
    refusals: list[Refusal] = []
    apart, joint = _apart(cannot), _by_label(must, label)
    for name, members, *pairs in _each(label, slow, (follow, inside), doubtful):
        said = joint.get(name, []), apart
        one = settle(members, marks, (pairs[0], pairs[1]), said, Limits(mean, missing))
        refusals += one.refusals
        for together in one.groups:
            group[together] = together[0]
    return Grouping(group, tuple(refusals), _confidence(group, inside, missing))


def _apart(cannot: frozenset[Pair]) -> dict[int, set[int]]:
    apart: dict[int, set[int]] = {}
    for x, y in cannot:
        apart.setdefault(x, set()).add(y)
        apart.setdefault(y, set()).add(x)
    return apart


def _by_label(pairs: Sequence[Pair], label: Ints) -> dict[int, list[Pair]]:
    by: dict[int, list[Pair]] = {}
    for x, y in sorted(pairs):
        by.setdefault(int(label[x]), []).append((x, y))
    return by


def _ends(pairs: Sequence[Pair]) -> tuple[Ints, Ints]:
    ends = np.asarray(list(pairs), dtype=np.int64).reshape(-1, 2)
    return ends[:, 0], ends[:, 1]


def _doubtful(
    label: Ints,
    marks: tuple[Ints, ...],
    inside: Known,
    judged: tuple[tuple[Ints, Ints], tuple[Ints, Ints]],
    mean: int,
) -> Bools:
    """Per label whether its rows need a closer look: some pair of them is not plainly the same."""
    rows = len(label)
    size = np.bincount(label, minlength=rows)
    sure = inside.score >= mean
    alike = np.bincount(label[inside.a[sure]], minlength=rows)
    doubtful = alike < size * (size - 1) // 2
    against = contradict(marks, inside.a, inside.b)
    doubtful[label[inside.a[against]]] = True
    for a, b in judged:
        together = label[a] == label[b]
        doubtful[label[a[together]]] = True
    return doubtful


def _each(
    label: Ints, slow: Ints, pairs: tuple[Known, Known], doubtful: Bools
) -> Iterator[tuple[int, list[int], Known, Known]]:
    """Per doubtful label its name, its rows, its links and its known pairs."""
    order = slow[np.argsort(label[slow], kind="stable")]
    names, starts = np.unique(label[order], return_index=True)
    stops = np.append(starts[1:], len(order))
    sorted_pairs, spans = [], []
    for kind in pairs:
        mine = kind.where(doubtful[label[kind.a]])
        mine = mine.taken(np.argsort(label[mine.a], kind="stable"))
        of = label[mine.a]
        sorted_pairs.append(mine)
        spans.append((np.searchsorted(of, names), np.searchsorted(of, names, side="right")))
    for i, name in enumerate(names.tolist()):
        links, known = (
            mine.part(span[0][i], span[1][i])
            for mine, span in zip(sorted_pairs, spans, strict=True)
        )
        yield name, order[starts[i] : stops[i]].tolist(), links, known


def _confidence(group: Ints, inside: Known, missing: int) -> Floats:
    """Average score of each row to the others of its group."""
    rows = len(group)
    same = inside.where(group[inside.a] == group[inside.b])
    others = np.bincount(group, minlength=rows)[group] - 1
    ends = np.concatenate([same.a, same.b])
    count = np.bincount(ends, minlength=rows)
    total = np.zeros(rows, dtype=np.int64)
    np.add.at(total, ends, np.concatenate([same.score, same.score]))
    total += (others - count) * missing
    return np.where(others > 0, np.round(total / np.maximum(others, 1) / MILLION, 4), 1.0)
