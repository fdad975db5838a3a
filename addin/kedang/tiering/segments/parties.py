"""Whom the segments are about: every customer that stands, by id, and whose row an activity is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.frames import days, follow_merges, texts

Codes = npt.NDArray[np.intp]
Mask = npt.NDArray[np.bool_]
KINDS = ("organization", "individual")
NOBODY = -1


@dataclass(frozen=True, slots=True)
class Parties:
    """`rows`: one per customer by id, in the order of the ids, with its `entity`; `everybody`: merged ones
    too. `frames`: the archive's records by entity; what is dated after `as_of` does not count.
    """

    frames: Mapping[str, pd.DataFrame]
    as_of: date
    rows: pd.DataFrame
    everybody: pd.DataFrame

    @staticmethod
    def of(frames: Mapping[str, pd.DataFrame], as_of: date) -> Parties:
        """The customers of both kinds that stand today."""
        found = [frames[kind].assign(entity=kind) for kind in KINDS if len(frames.get(kind, ()))]
        if not found:
            empty = pd.DataFrame({"id": [], "entity": []}, dtype="str")
            return Parties(frames, as_of, empty.set_index("id"), empty)
        everybody = pd.concat(found, ignore_index=True) if len(found) > 1 else found[0]
        standing = everybody[texts(everybody, "merged_into").isna()]
        ids = texts(standing, "id")
        standing = standing[(ids.notna() & ~ids.duplicated()).to_numpy()]
        rows = standing.set_index(texts(standing, "id").rename("customer_id")).sort_index()
        return Parties(frames, as_of, rows, everybody)

    def __len__(self) -> int:
        return len(self.rows)

    def activities(self, entity: str, day: str) -> tuple[pd.DataFrame, Codes]:
        """The rows of an entity up to the day of the segments, and the customer's place of each."""
        rows = self.records(entity)
        if len(rows):
            when = days(rows, day).to_numpy(dtype="datetime64[s]")
            rows = rows[when <= np.datetime64(self.as_of, "s")]
        codes = self.places(texts(rows, "customer_id"))
        kept = codes != NOBODY
        return rows[kept], codes[kept]

    def records(self, entity: str) -> pd.DataFrame:
        """The rows of an entity that stand, empty when there are none."""
        frame = self.frames.get(entity)
        if frame is None:
            return pd.DataFrame()
        return frame[texts(frame, "merged_into").isna().to_numpy()]

    def places(self, ids: pd.Series[str]) -> Codes:
        """The place of each customer id among the customers, merges followed; -1 where there is none."""
        return self.rows.index.get_indexer(pd.Index(follow_merges(ids, self.everybody)))

    def ids(self, places: Codes) -> npt.NDArray[np.object_]:
        """The customer id at each place; None for nobody."""
        known = np.full(len(self.rows) + 1, None, dtype=object)
        known[:-1] = self.rows.index.to_numpy(dtype=object)
        return known[places]

    def named(self, names: pd.Series[str]) -> Codes:
        """The place of the one customer of each name or short name; -1 for nobody, or for several."""
        pieces = [texts(self.rows, name) for name in ("name", "short_name")]
        written = pd.concat(pieces).str.strip()
        places = np.tile(np.arange(len(self.rows)), len(pieces))
        known = pd.Series(places, index=written.to_numpy())[written.notna().to_numpy()]
        once = known[~known.index.duplicated(keep=False) | _one_customer(known)]
        once = once[~once.index.duplicated()]
        found = once.reindex(names.str.strip().to_numpy()).fillna(NOBODY)
        return found.to_numpy(dtype=np.intp)

    def count(self, codes: Codes, rows: Mask | None = None) -> npt.NDArray[np.float64]:
        """How many rows each customer has."""
        chosen = codes if rows is None else codes[rows]
        return np.bincount(chosen, minlength=len(self)).astype(np.float64)

    def total(self, codes: Codes, values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """The sum of each customer's values, NaN where it has none that are known."""
        known = ~np.isnan(values)
        sums = np.bincount(codes[known], weights=values[known], minlength=len(self))
        return np.where(self.count(codes, known) > 0, sums, np.nan)

    def latest(
        self, codes: Codes, when: npt.NDArray[np.datetime64], *, first: bool = False
    ) -> npt.NDArray[np.datetime64]:
        """The last (or first) day of each customer, NaT where there is none."""
        known = ~np.isnat(when)
        far = np.iinfo(np.int64).max if first else np.iinfo(np.int64).min
        held = np.full(len(self), far, dtype=np.int64)
        reach = np.minimum if first else np.maximum
        reach.at(held, codes[known], when[known].astype("datetime64[s]").astype(np.int64))
        stamps = held.astype("datetime64[s]")
        stamps[held == far] = np.datetime64("NaT")
        return stamps


def stamps(rows: pd.DataFrame, name: str) -> npt.NDArray[np.datetime64]:
    """A column of days as plain stamps."""
    return days(rows, name).to_numpy(dtype="datetime64[s]")


def floats(column: pd.Series[float]) -> npt.NDArray[np.float64]:
    """A column of numbers as they are."""
    return np.asarray(column, dtype=np.float64)


def words(column: pd.Series[str]) -> npt.NDArray[np.object_]:
    """A column of texts as they are, None where nothing is written."""
    plain = column.to_numpy(dtype=object).copy()
    plain[pd.isna(plain)] = None
    return plain


def _one_customer(known: pd.Series[int]) -> Mask:
    """Names that stand twice but for one customer, as its name and its short name."""
    places = known.groupby(level=0).transform("nunique")
    return (places == 1).to_numpy()
