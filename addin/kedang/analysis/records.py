"""What came into the archive in a period: new, changed, duplicate and held-back records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pandas as pd

from kedang.analysis.book import Book
from kedang.model.catalogue import ENTITY_IDS
from kedang.model.frames import between, days
from kedang.model.period import Period

COUNTS = ("new", "changed", "merged", "duplicate", "held_back", "left")


@dataclass(frozen=True, slots=True)
class WeekJournal:
    """Counts by entity id that the archive's journal hands over for the period.

    `duplicate`: pairs that wait for an answer; `held_back`: rows without a name, date or customer;
    `left`: rows that left their sheet. `previous_new`: of the period before. `undone`, `previous_undone`,
    `previous_merged`: how many operations were taken back, how many customers merged; `merged_by` and
    `undone_by` by the person who did it.
    """

    new: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, int] = field(default_factory=dict)
    merged: Mapping[str, int] = field(default_factory=dict)
    duplicate: Mapping[str, int] = field(default_factory=dict)
    held_back: Mapping[str, int] = field(default_factory=dict)
    left: Mapping[str, int] = field(default_factory=dict)
    previous_new: Mapping[str, int] = field(default_factory=dict)
    undone: int = 0
    previous_undone: int = 0
    previous_merged: int = 0
    merged_by: Mapping[str, int] = field(default_factory=dict)
    undone_by: Mapping[str, int] = field(default_factory=dict)


def records(book: Book, period: Period, journal: WeekJournal | None) -> pd.DataFrame:
    """One row per entity with any count: entity, new, changed, merged, duplicate, held_back, left,
    previous_new. New are the records that stand and were first seen in the period; rows that were merged
    away are not counted twice. Without a journal nothing else is known.
    """
    seen = from_first_seen(book, period)
    told = replace(journal, new=seen.new, previous_new=seen.previous_new) if journal else seen
    names = (*COUNTS, "previous_new")
    columns = {name: _column(getattr(told, name)) for name in names}
    known = [*ENTITY_IDS, *sorted({e for c in columns.values() for e in c.index} - {*ENTITY_IDS})]
    table = pd.DataFrame(
        {name: column.reindex(known).fillna(0).astype("int64") for name, column in columns.items()},
        index=pd.Index(known, name="entity"),
    )
    return table[table.any(axis=1)].reset_index()


def from_first_seen(book: Book, period: Period) -> WeekJournal:
    """The counts that the records themselves tell: when each was first seen."""
    before = period.previous()
    now, then = {}, {}
    for entity in ENTITY_IDS:
        seen = days(book.rows(entity), "first_seen")
        now[entity] = int(between(seen, period.first, period.last).sum())
        then[entity] = int(between(seen, before.first, before.last).sum())
    return WeekJournal(new=now, previous_new=then)


def _column(counts: Mapping[str, int]) -> pd.Series[int]:
    return pd.Series(dict(counts), dtype="int64")
