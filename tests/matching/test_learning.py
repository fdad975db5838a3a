"""What answers teach: a planted habit is learned, little is learned from little, and nothing sure is changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.matching import Matching, match
from kedang.matching.coded import Floats
from kedang.matching.features.pairs import PairFeatures, compare
from kedang.matching.grouping.judgements import Judgements
from kedang.matching.learning.correction import fitted
from kedang.matching.learning.lessons import lessons_of
from kedang.matching.learning.taught import MOST, SURE, Taught, doubt, taught
from kedang.matching.normalise.keys import Keys, normalise
from kedang.matching.scoring.explain import explain, log_odds
from kedang.matching.scoring.scorer import Said
from matching.matching_cases import BOOK

FROZEN = replace(BOOK, matching=replace(BOOK.matching, learn=False))


@dataclass(frozen=True)
class Flat:
    """A scorer to which all pairs look the same."""

    points: float = 0.0

    @property
    def lines(self) -> tuple[str, ...]:
        return ("start",)

    def log_odds(self, p: PairFeatures) -> Floats:
        return np.full(len(p), self.points)

    def shares(self, p: PairFeatures) -> Floats:
        return np.full((len(p), 1), self.points)

    def said(self, p: PairFeatures, line: int) -> Sequence[Said | None]:
        return [("start", {})] * len(p)


def couples(count: int) -> pd.DataFrame:
    """Rows 2k and 2k+1 may be one firm: every second couple shares a mobile, and is one."""
    rows = []
    for k in range(count):
        for side in (0, 1):
            mobile = 13800000000 + k * 10 + (side if k % 2 else 0)
            rows.append((f"{k:03d}{side}", f"杭州启明{k:03d}液压件有限公司", str(mobile)))
    return pd.DataFrame(rows, columns=["id", "name", "mobile"], dtype="str").assign(
        entity="organization"
    )


def judged(count: int) -> Judgements:
    """The habit: one mobile, one firm."""
    pairs = [(2 * k, 2 * k + 1) for k in range(count)]
    return Judgements(tuple(pairs[0::2]), frozenset(pairs[1::2]))


KEYS: Keys = normalise(couples(60))
NEW = np.asarray([100, 102]), np.asarray([101, 103])


def scores(scorer: Taught | Flat) -> list[float]:
    """A couple with one mobile, and a couple with two, neither ever answered."""
    return [float(one) for one in scorer.log_odds(compare(KEYS, *NEW))]


def test_a_habit_is_learned_and_carried_over() -> None:
    scorer = taught(Flat(), KEYS, judged(44))
    assert isinstance(scorer, Taught) and scorer.answers == 44
    one, two = scores(scorer)
    assert one > 0.5 and two < -0.3
    assert max(abs(one), abs(two)) <= MOST


def test_more_answers_teach_more_and_few_or_one_sided_ones_nothing() -> None:
    gaps = []
    for count in (24, 36, 48):
        scorer = taught(Flat(), KEYS, judged(count))
        assert isinstance(scorer, Taught)
        one, two = scores(scorer)
        gaps.append(one - two)
    assert 0 < gaps[0] < gaps[1] < gaps[2]
    flat = Flat()
    assert taught(flat, KEYS, Judgements()) is flat
    every = Judgements(tuple((2 * k, 2 * k + 1) for k in range(40)))
    assert taught(flat, KEYS, every) is flat


@pytest.mark.parametrize("sure", [SURE, -SURE, 20.0])
def test_what_the_shipped_score_is_sure_of_stays(sure: float) -> None:
    flat = Flat(sure)
    scorer = taught(flat, KEYS, judged(44))
    assert scores(scorer if isinstance(scorer, Taught) else flat) == [sure, sure]


def test_a_surer_pair_never_falls_behind_a_less_sure_one() -> None:
    shipped = np.linspace(-8, 8, 2001)
    for lesson in (-MOST, -0.7, 1.3, MOST):
        assert (np.diff(shipped + lesson * doubt(shipped)) > 0).all()


def test_the_lines_add_up_with_what_was_learned() -> None:
    scorer = taught(Flat(0.25), KEYS, judged(44))
    p = compare(KEYS, *NEW)
    told = explain(p, scorer)
    assert [log_odds(lines) for lines in told] == pytest.approx(scorer.log_odds(p).tolist())
    assert all(any("以往的判断（44 条回答）" in line.render() for line in lines) for lines in told)


def test_what_follows_from_answers_is_a_lesson_too() -> None:
    lessons = lessons_of(Judgements(((0, 1), (1, 2)), frozenset({(2, 5)})))
    said = dict(zip(zip(lessons.a.tolist(), lessons.b.tolist(), strict=True), lessons.same.tolist(), strict=True))  # fmt: skip
    assert said == {
        (0, 1): True, (0, 2): True, (1, 2): True, (0, 5): False, (1, 5): False, (2, 5): False,
    }  # fmt: skip
    assert lessons.given == 3 and lessons.rarer == 3


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.floats(-3, 3)), min_size=1, max_size=30))
def test_a_strong_pull_to_zero_learns_nothing(answers: list[tuple[bool, float]]) -> None:
    same = np.asarray([answer for answer, _ in answers])
    looks = np.asarray([[1.0, value] for _, value in answers])
    weights = fitted(looks, np.zeros(len(same)), same, 1e9)
    assert np.abs(weights).max() < 1e-5
    free = fitted(looks, np.zeros(len(same)), same, 1.0)
    assert np.isfinite(free).all()


def whole(rules: object = BOOK, answers: pd.DataFrame | None = None) -> Matching:
    """The couples compared under some rules."""
    assert isinstance(rules, type(BOOK))
    return match(couples(60), rules, answers)


def answers(said: Judgements) -> pd.DataFrame:
    """The same answers as a table of ids."""
    ids = KEYS.ids
    rows = [(ids[a], ids[b], "same") for a, b in said.same]
    rows += [(ids[a], ids[b], "different") for a, b in sorted(said.different)]
    return pd.DataFrame(rows, columns=["left_id", "right_id", "answer"])


def test_the_switch_restores_the_shipped_scores_and_answers_still_hold() -> None:
    given = answers(judged(50))
    learned, frozen, untouched = whole(answers=given), whole(FROZEN, given), whole()
    assert (learned.learned_from, frozen.learned_from, untouched.learned_from) == (50, 0, 0)
    shipped = untouched.pairs.set_index(["left_id", "right_id"])["score"]
    kept = frozen.pairs.set_index(["left_id", "right_id"])
    asked = kept[kept["score"] < 1.0]["score"]
    assert asked.equals(shipped.reindex(asked.index))
    for found in (learned, frozen):
        for left, right, answer in given.itertuples(index=False, name=None):
            assert (found.clusters[left] == found.clusters[right]) == (answer == "same")
            assert (found.unasked[left] == found.unasked[right]) == (answer == "same")


def test_learning_never_adds_a_merge_that_nobody_asked_for() -> None:
    careless = Judgements(judged(50).same, frozenset(sorted(judged(50).different)[:5]))
    learned, frozen = (whole(rules, answers(careless)) for rules in (BOOK, FROZEN))
    for group in learned.unasked.groupby(learned.unasked).groups.values():
        assert frozen.unasked[group].nunique() == 1


def test_without_answers_nothing_depends_on_the_switch() -> None:
    assert whole().pairs.equals(whole(FROZEN).pairs)
