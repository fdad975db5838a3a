"""Groups from links: strongest first, never across a contradiction or a 否, the same in any order."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.matching.coded import BLANK, Ints
from kedang.matching.grouping.careful import Limits, settle
from kedang.matching.grouping.clusters import Grouping, group_links
from kedang.matching.grouping.components import components
from kedang.matching.grouping.known import MILLION, Known
from kedang.matching.grouping.marks import ANY, contradict

LIMITS = (0.5, 0.15)
Scores = dict[tuple[int, int], float]
Pairs = tuple[tuple[int, int], ...]


def marks(*codes: int) -> tuple[Ints, ...]:
    """Rows with these credit codes (ANY: none), no branches, no numbers."""
    code = np.asarray(codes, dtype=np.int64)
    return code, np.full(len(codes), BLANK), np.full(len(codes), BLANK)


def grouped(
    kept: tuple[Ints, ...], scores: Scores, must: Pairs = (), cannot: Pairs = ()
) -> Grouping:
    """The groups of some rows by the scores of their pairs; 0.5 and more are links."""
    known = known_of(scores)
    follow = known.where(known.score >= MILLION // 2)
    return group_links(kept, known, follow, (must, frozenset(cannot)), LIMITS)


def known_of(scores: Scores) -> Known:
    pairs = sorted(scores)
    ends = np.asarray(pairs, dtype=np.int64).reshape(-1, 2)
    return Known.of(ends[:, 0], ends[:, 1], np.asarray([scores[pair] for pair in pairs]))


FREE = marks(ANY, ANY, ANY, ANY)
CASES: list[tuple[str, tuple[Ints, ...], Scores, Pairs, Pairs, list[int]]] = [
    ("two alike", FREE, {(0, 1): 0.9}, (), (), [0, 0, 2, 3]),
    ("all alike", FREE, {(0, 1): 0.9, (0, 2): 0.8, (1, 2): 0.7}, (), (), [0, 0, 0, 3]),
    ("a chain holds where the missing pair weighs little", FREE, {(0, 1): 0.9, (1, 2): 0.9}, (), (), [0, 0, 0, 3]),
    ("a pair that was compared and is unlike breaks it", FREE, {(0, 1): 0.95, (1, 2): 0.9, (0, 2): 0.01}, (), (), [0, 0, 2, 3]),
    ("no long chains", FREE, {(0, 1): 0.9, (1, 2): 0.6, (2, 3): 0.9}, (), (), [0, 0, 2, 2]),
    ("two codes refuse", marks(1, ANY, 2, ANY), {(0, 1): 0.9, (1, 2): 0.9, (0, 2): 0.9}, (), (), [0, 0, 2, 3]),
    ("a 否 refuses", FREE, {(0, 1): 0.9}, (), ((0, 1),), [0, 1, 2, 3]),
    ("a 否 holds for what was joined before", FREE, {(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.8}, (), ((0, 2),), [0, 0, 2, 3]),
    ("a 是 joins strangers", FREE, {}, ((1, 3),), (), [0, 1, 2, 1]),
    ("a 是 joins against two codes", marks(1, 2, ANY, ANY), {}, ((0, 1),), (), [0, 0, 2, 3]),
    ("what is like one of two joined ones is like both", FREE, {(0, 1): 0.02, (1, 2): 0.6, (0, 2): 0.02}, ((0, 1),), (), [0, 0, 0, 3]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kept", "scores", "must", "cannot", "expected"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_groups(
    kept: tuple[Ints, ...], scores: Scores, must: Pairs, cannot: Pairs, expected: list[int]
) -> None:
    assert grouped(kept, scores, must, cannot).group.tolist() == expected


def test_a_refused_link_names_both_sides() -> None:
    found = grouped(marks(1, ANY, 2), {(0, 1): 0.9, (1, 2): 0.8})
    (refusal,) = found.refusals
    assert (refusal.link.a, refusal.link.b, refusal.link.score) == (1, 2, 0.8)
    assert (refusal.against, refusal.why) == ((0, 2), "different_uscc")
    apart = grouped(FREE, {(0, 1): 0.9, (1, 2): 0.8}, cannot=((0, 2),))
    assert [(r.against, r.why) for r in apart.refusals] == [((0, 2), "judged_different")]
    assert not grouped(FREE, {(0, 1): 0.9}, cannot=((0, 1),)).refusals


def test_confidence_is_the_mean_over_the_others() -> None:
    found = grouped(FREE, {(0, 1): 0.9, (0, 2): 0.7, (1, 2): 0.8})
    assert found.confidence.tolist() == [0.8, 0.85, 0.75, 1.0]
    chain = grouped(FREE, {(0, 1): 0.95, (1, 2): 0.95})
    assert chain.confidence.tolist() == [0.55, 0.95, 0.55, 1.0]


ROWS = 7
PAIR = st.sampled_from(list(combinations(range(ROWS), 2)))
SCORES = st.dictionaries(PAIR, st.integers(0, 100).map(lambda n: n / 100), max_size=21)
CODES = st.lists(st.sampled_from([ANY, ANY, 1, 2]), min_size=ROWS, max_size=ROWS)


@settings(max_examples=150, deadline=None)
@given(SCORES, CODES, st.sets(PAIR, max_size=3), st.sets(PAIR, max_size=4))
def test_constraints_hold_and_the_order_of_rows_does_not_matter(
    scores: Scores, codes: list[int], must: set[tuple[int, int]], cannot: set[tuple[int, int]]
) -> None:
    kept = marks(*codes)
    joined = components(ROWS, *np.asarray(sorted(must), dtype=np.int64).reshape(-1, 2).T)
    cannot = {(x, y) for x, y in cannot if joined[x] != joined[y]}
    group = grouped(kept, scores, tuple(sorted(must)), tuple(cannot)).group
    assert all(group[x] == group[y] for x, y in must)
    assert all(group[x] != group[y] for x, y in cannot)
    for x, y in combinations(range(ROWS), 2):
        if group[x] == group[y] and not must:
            assert not contradict(kept, np.asarray([x]), np.asarray([y]))[0]
    again = grouped(kept, dict(reversed(scores.items())), tuple(sorted(must)), tuple(cannot)).group
    assert again.tolist() == group.tolist()


@settings(max_examples=150, deadline=None)
@given(SCORES, CODES)
def test_what_is_settled_at_once_is_what_careful_settling_gives(
    scores: Scores, codes: list[int]
) -> None:
    kept, known = marks(*codes), known_of(scores)
    links = known.where(known.score >= MILLION // 2)
    slow = settle(
        range(ROWS), kept, (links, known), ((), {}), Limits(*(round(x * MILLION) for x in LIMITS))
    )
    expected = list(range(ROWS))
    for together in slow.groups:
        for row in together:
            expected[row] = together[0]
    assert grouped(kept, scores).group.tolist() == expected


@settings(max_examples=100, deadline=None)
@given(st.sets(PAIR, max_size=9))
def test_components_are_what_links_reach(links: set[tuple[int, int]]) -> None:
    ends = np.asarray(sorted(links), dtype=np.int64).reshape(-1, 2)
    label = components(ROWS, ends[:, 0], ends[:, 1]).tolist()
    expected = list(range(ROWS))
    for _ in range(ROWS):
        for x, y in links:
            expected[x] = expected[y] = min(expected[x], expected[y])
    assert label == expected


def test_a_long_chain_is_one_component() -> None:
    rows = np.arange(2000)
    order = np.random.default_rng(5).permutation(2000)
    label = components(2000, order[rows[:-1]], order[rows[1:]])
    assert (label == 0).all()
