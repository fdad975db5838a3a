"""Portions of a list, worked on apart as Spark does, make what the whole list makes; without Spark."""

from __future__ import annotations

import pickle
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pytest

from kedang.hosts.spark import portions
from kedang.hosts.spark.portions import Meeting, Portion
from kedang.matching import match
from kedang.matching.candidates.spoken import Rows
from kedang.matching.candidates.worth import Looks
from kedang.matching.normalise.joined import joined
from kedang.matching.normalise.keys import Keys, in_order, normalise
from kedang.matching.scoring.scored import Keep, Scored, scored
from kedang.matching.scoring.scorer import Scorer
from kedang.matching.workers import Work
from kedang.rulebook import load
from support.composed import answered, assert_same, customers

RULES = load()


@dataclass
class Apart:
    """Does the work in portions and shares, one after another in this process."""

    rows: int
    shares: int

    def begin(self, records: pd.DataFrame, *, persons: bool) -> Work:
        ordered = in_order(records)
        ordered.insert(0, "row", np.arange(len(ordered)))
        starts = range(0, len(ordered), self.rows)
        frames = [ordered.iloc[start : start + self.rows] for start in starts]
        lines = pd.concat(portions.read(frames, self.shares, persons=persons))
        by_what = dict(iter(lines.groupby("what")))
        held = by_what[portions.KEYS].sort_values("number")["held"]
        return _Apart([pickle.loads(blob) for blob in held], by_what[portions.ENTRIES], self.shares)


class _Apart:
    def __init__(self, parts: list[Portion], entries: pd.DataFrame, shares: int) -> None:
        self.parts, self.entries, self.shares = parts, entries, shares
        self._keys = joined([part.keys for part in parts])

    @property
    def keys(self) -> Keys:
        return self._keys

    def scored(self, block_size: int, scorer: Scorer, keep: Keep) -> Scored:
        rows = Rows.of(self.keys)
        names = self.parts[0].values
        meeting = Meeting({n: np.concatenate([part.values[n] for part in self.parts]) for n in names})  # fmt: skip
        met = pd.concat(
            portions.meet(share["held"], meeting, block_size, self.shares)
            for _, share in self.entries.groupby("number")
        )
        pairs = pd.concat(
            portions.rate(share["held"], Looks.of(rows), self.keys, scorer, keep)
            for _, share in met.groupby("number")
        )
        a, b, log_odds, kept = (pairs[name].to_numpy() for name in pairs)
        return scored(self.keys, a.astype(np.int64), b.astype(np.int64), log_odds, kept)


@pytest.fixture(scope="module")
def records() -> pd.DataFrame:
    return customers(1500, 4)


@pytest.mark.parametrize(("rows", "shares"), [(400, 3), (1, 1), (10_000, 8)])
def test_portions_and_shares_make_the_same_result(
    records: pd.DataFrame, rows: int, shares: int
) -> None:
    some = records.head(60) if rows == 1 else records
    assert_same(match(some, RULES), match(some, RULES, workers=Apart(rows, shares)))


def test_answers_teach_the_same(records: pd.DataFrame) -> None:
    answers = answered(match(records, RULES), 60)
    whole = match(records, RULES, answers)
    assert whole.learned_from
    assert_same(whole, match(records, RULES, answers, workers=Apart(300, 4)))


def test_what_counts_the_whole_list_is_counted_over_all_portions(records: pd.DataFrame) -> None:
    firms = records[records["entity"] == "organization"]
    whole, ordered = normalise(firms), in_order(firms)
    halves = [ordered.head(700), ordered.iloc[700:]]
    again = joined([normalise(half) for half in halves])
    assert (again.ids == whole.ids).all()
    assert (again.street_fan == whole.street_fan).all()
    for name in ("crowd_city", "crowd_list", "echo", "trade_length"):
        assert (getattr(again.names, name) == getattr(whole.names, name)).all()
    for name in ("mobiles", "landlines", "contacts"):
        fans = [
            dict(zip(many.text, many.fan, strict=True))
            for many in (getattr(keys, name) for keys in (again, whole))
        ]
        assert fans[0] == fans[1]
