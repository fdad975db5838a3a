"""A list that was compared, kept: one changed or new record is compared again in a moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.matching.candidates.blocking import candidate_pairs
from kedang.matching.candidates.index import KeyIndex
from kedang.matching.coded import Floats, Ints
from kedang.matching.engine import Part, compare_part, scorers_of
from kedang.matching.grouping.components import components
from kedang.matching.grouping.judgements import Judgements
from kedang.matching.normalise.keys import Keys, normalise
from kedang.matching.normalise.portions import portion
from kedang.matching.normalise.recount import Shelf, Touched, recounted
from kedang.matching.scoring.scorer import Scorer
from kedang.rulebook import Rulebook
from kedang.rulebook.sections.matching import MatchingRules

_PERSONS = "individual"


@dataclass(frozen=True, slots=True)
class Rechecked:
    """What is known of one record: its pairs, as in Matching.pairs, and who is one customer with it.

    `group`, `unasked`: ids of its likely group and of those it would be merged with unasked, itself among
    them. `confidence`: its average score to the others of the likely group, 1.0 when alone.
    """

    pairs: pd.DataFrame
    group: tuple[str, ...]
    unasked: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class _Kept:
    """The records of one entity as they were compared, and what finds the way among them."""

    keys: Keys
    rows: dict[str, int]
    index: KeyIndex
    shelf: Shelf
    a: Ints
    b: Ints
    score: Floats
    judged: Judgements
    scorers: tuple[Scorer, Scorer]
    rules: MatchingRules
    judgements: pd.DataFrame | None
    persons: bool

    @staticmethod
    def of(
        records: pd.DataFrame,
        rules: MatchingRules,
        judgements: pd.DataFrame | None,
        *,
        persons: bool,
    ) -> _Kept:
        keys = normalise(records, persons=persons)
        rows = keys.places()
        judged = Judgements.of(judgements, rows)
        scorers = scorers_of(keys, judged, rules, persons=persons)
        pairs = candidate_pairs(keys, rules.block_size)
        part = compare_part(keys, pairs, judged, scorers, rules, 0, persons=persons)
        every = part.scored.compared
        index = KeyIndex.of(keys, rules.block_size)
        return _Kept(
            keys, rows, index, Shelf(keys), every.a, every.b, every.score, judged, scorers,
            rules, judgements, persons,
        )  # fmt: skip

    def check(self, record: Mapping[str, object], *, replaces: bool) -> Rechecked:
        """One record beside the list; with `replaces` its former version counts as gone."""
        name = str(record["id"])
        one = normalise(pd.DataFrame([dict(record)]), persons=self.persons)
        gone = self.rows.get(name, -1) if replaces else -1
        former = ((self.keys, gone),) if gone >= 0 else ()
        touched = Touched.by((one, 0), *former)
        met = self.index.candidates(one, replaces=gone if gone >= 0 else None)
        near = self._near(met, gone, name)
        rows = np.union1d(near, self.shelf.rows(touched))
        rows = rows[rows != gone]
        part = recounted(portion(self.keys, rows, one), touched)
        pairs = self._pairs(rows, near, met)
        judged = Judgements.of(self.judgements, part.places())
        found = compare_part(part, pairs, judged, self.scorers, self.rules, persons=self.persons)
        return _told(found, name)

    def _near(self, met: Ints, gone: int, name: str) -> Ints:
        """The rows the record may come to stand in one group with, and theirs."""
        likely = (self.score >= self.rules.likely_from) & (self.a != gone) & (self.b != gone)
        said = [pair for pair in self.judged.same if gone not in pair]
        left = np.append(self.a[likely], [pair[0] for pair in said]).astype(np.int64)
        right = np.append(self.b[likely], [pair[1] for pair in said]).astype(np.int64)
        label = components(len(self.keys), left, right)
        told = [self.rows[other] for other in self._answered(name) if other in self.rows]
        ends = np.append(met, np.asarray(told, dtype=np.int64))
        return np.flatnonzero(np.isin(label, label[ends[ends != gone]]))

    def _answered(self, name: str) -> list[str]:
        """The records that somebody answered about together with this one."""
        if self.judgements is None or self.judgements.empty:
            return []
        left, right = (self.judgements[f"{side}_id"].astype("str") for side in ("left", "right"))
        return [*right[left == name], *left[right == name]]

    def _pairs(self, rows: Ints, near: Ints, met: Ints) -> tuple[Ints, Ints]:
        """The pairs that were compared among some rows and those of the record, by their new places."""
        place = np.full(len(self.keys), -1, dtype=np.int64)
        place[rows] = np.arange(len(rows))
        inside = np.zeros(len(self.keys), dtype=bool)
        inside[near[place[near] >= 0]] = True
        held = inside[self.a] & inside[self.b]
        own = np.full(len(met), len(rows), dtype=np.int64)
        return np.append(place[self.a[held]], place[met]), np.append(place[self.b[held]], own)


def _told(found: Part, name: str) -> Rechecked:
    ids, at = found.keys.ids, len(found.keys) - 1
    left, right = (found.pairs[side].to_numpy(dtype=object) for side in ("left_id", "right_id"))
    own = np.flatnonzero((left == name) | (right == name))
    pairs = found.pairs.iloc[own]
    left, right = np.minimum(left[own], right[own]), np.maximum(left[own], right[own])
    order = np.lexsort((right, left, -pairs["score"].to_numpy()))
    pairs = pairs.assign(left_id=left, right_id=right).iloc[order]
    groups = [np.asarray(each.group) for each in (found.likely, found.certain)]
    likely, unasked = (tuple(sorted(ids[group == group[at]].tolist())) for group in groups)
    confidence = float(found.likely.confidence[at])
    return Rechecked(pairs.reset_index(drop=True), likely, unasked, confidence)


@dataclass(slots=True)
class Recheck:
    """A list that was compared, ready for one changed or new record at a time."""

    kept: dict[bool, _Kept]

    @staticmethod
    def of(
        records: pd.DataFrame, rulebook: Rulebook, judgements: pd.DataFrame | None = None
    ) -> Recheck:
        """Compares a list as match() does, and keeps what is needed; `records` as for match()."""
        if "entity" in records.columns:
            persons = (records["entity"] == _PERSONS).to_numpy(dtype=bool)
        else:
            persons = np.zeros(len(records), dtype=bool)
        return Recheck(
            {
                individual: _Kept.of(
                    records[persons == individual],
                    rulebook.matching,
                    judgements,
                    persons=individual,
                )
                for individual in (False, True)
            }
        )

    def edited(self, record: Mapping[str, object]) -> Rechecked:
        """A record of the list as it reads now; the list itself stays as it was.

        What a full match would say of it: pairs, groups, reasons. Evidence of other records among each
        other is taken as it stood, but for what counts the texts this record has or had.
        """
        return self._of(record).check(record, replaces=True)

    def added(self, record: Mapping[str, object]) -> Rechecked:
        """A record that is not in the list."""
        return self._of(record).check(record, replaces=False)

    def _of(self, record: Mapping[str, object]) -> _Kept:
        return self.kept[record.get("entity") == _PERSONS]
