"""The archive's frames as the analyses want them: absent ones empty, merges followed, names looked up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

import pandas as pd

from kedang.model.frames import between, days, follow_merges, looked_up, texts

PARTIES = ("organization", "individual")
NOBODY = "未分配"
T = TypeVar("T")


@dataclass(slots=True)
class Book:
    """Frames by entity id, with the customers of both kinds in one place."""

    frames: Mapping[str, pd.DataFrame]
    _parties: pd.DataFrame | None = field(default=None, repr=False)
    _customers: pd.DataFrame | None = field(default=None, repr=False)
    _made: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def once(self, name: str, make: Callable[[Book], T]) -> T:
        """What several analyses of this book share: made by the first that asks, kept under its name."""
        if name not in self._made:
            self._made[name] = make(self)
        made: T = self._made[name]
        return made

    def rows(self, entity: str) -> pd.DataFrame:
        """All rows of an entity that stand (not merged away), empty when there are none."""
        if f"rows {entity}" not in self._made:
            self._made[f"rows {entity}"] = self._standing(entity)
        rows: pd.DataFrame = self._made[f"rows {entity}"]
        return rows

    def _standing(self, entity: str) -> pd.DataFrame:
        frame = self.frames.get(entity)
        if frame is None:
            return pd.DataFrame()
        stands = texts(frame, "merged_into").isna()
        return frame if stands.all() else frame[stands]

    def inside(self, entity: str, day: str, first: date, last: date) -> pd.DataFrame:
        """The rows of an entity whose day lies in a span, both ends included."""
        rows = self.rows(entity)
        return rows[between(days(rows, day), first, last)]

    @property
    def parties(self) -> pd.DataFrame:
        """Organisations and individuals, merged ones included."""
        if self._parties is None:
            kept = [self.frames[name] for name in PARTIES if name in self.frames]
            kept = [frame for frame in kept if len(frame)]
            self._parties = pd.concat(kept, ignore_index=True) if kept else pd.DataFrame()
        return self._parties

    @property
    def customers(self) -> pd.DataFrame:
        """The customers that stand today, by id."""
        if self._customers is None:
            standing = self.parties[texts(self.parties, "merged_into").isna()]
            ids = texts(standing, "id")
            known = ids.notna() & ~ids.duplicated()
            self._customers = standing[known].set_index(ids[known].rename("customer_id"))
        return self._customers

    def keys(self, rows: pd.DataFrame) -> pd.Series[str]:
        """Who each activity is about: the standing record's id, else the customer as written."""
        return follow_merges(texts(rows, "customer_id"), self.parties).fillna(
            texts(rows, "customer")
        )

    def names(self, rows: pd.DataFrame) -> pd.Series[str]:
        """The customer's name as the archive has it, else as written in the activity."""
        ids = follow_merges(texts(rows, "customer_id"), self.parties)
        known = looked_up(ids, texts(self.customers, "name"))
        return known.fillna(texts(rows, "customer"))

    def of_customers(self, rows: pd.DataFrame, name: str) -> pd.Series[str]:
        """A field of the customer of each activity, such as its tier or nature."""
        ids = follow_merges(texts(rows, "customer_id"), self.parties)
        return looked_up(ids, texts(self.customers, name))

    def tiers(self) -> pd.Series[str]:
        """The tier of each customer by id: from the latest rating, else from its record."""
        customers = self.customers
        written = texts(customers, "tier")
        rating = self.frames.get("rating")
        if rating is None or not len(rating):
            return written
        rated = rating.drop_duplicates("customer_id", keep="last").set_index("customer_id")
        return texts(rated, "tier").reindex(customers.index).fillna(written)
