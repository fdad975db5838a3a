"""How good the records are, by rep, by source and by sheet, for the report of a period."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from kedang.analysis.book import Book
from kedang.model.catalogue import entities
from kedang.model.field import EntityKind
from kedang.model.period import Period
from kedang.model.quality import GROUPS, INDICES, grouped, total


@dataclass(frozen=True, slots=True)
class Quality:
    """Each table: name, records, the six indices (fractions, missing where nothing is known), and index (0–100,
    their mean); worst first. `total`: the same in one row.
    """

    by_rep: pd.DataFrame
    by_source: pd.DataFrame
    by_sheet: pd.DataFrame
    total: pd.DataFrame


def quality(book: Book, period: Period) -> Quality:
    """The customers and contacts that stand, and the activities of the period.

    From the frame `quality` (entity, id, rep, source, sheet and the six indices of each record), when it is there.
    """
    measured = book.frames.get("quality")
    if measured is None:
        measured = pd.DataFrame(columns=["entity", "id", *GROUPS, *INDICES])
    kept = measured[measured["id"].isin(_in_scope(book, period))]
    kept = kept.astype(dict.fromkeys(INDICES, "float64"))
    by_rep, by_source, by_sheet = (grouped(kept, name) for name in GROUPS)
    return Quality(by_rep, by_source, by_sheet, total(kept))


def _in_scope(book: Book, period: Period) -> set[str]:
    """Ids of the customers and contacts that stand, and of the period's activities."""
    ids: set[str] = set()
    for entity in entities().values():
        if entity.kind is EntityKind.PARTY:
            rows = book.rows(entity.id)
        elif entity.kind is EntityKind.ACTIVITY and entity.date_field:
            rows = book.inside(entity.id, entity.date_field, period.first, period.last)
        else:
            continue
        if "id" in rows:
            ids.update(rows["id"].dropna())
    return ids
