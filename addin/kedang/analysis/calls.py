"""Visits up to a day, prepared once for everything that asks who was seen when and what was agreed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.visits import NOT_HELD
from kedang.model.frames import days, follow_merges, texts

LEFT = ("流失", "归档")
EARLY = np.timedelta64(2, "D")
"""So long before its day an appointment may be kept."""
Marks = npt.NDArray[np.bool_]
Places = npt.NDArray[np.intp]
Days = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class Calls:
    """The visits of everybody, oldest first, one place in each array a visit.

    `keys`: the customers visited (the standing record's id, else the name as written), `who`: place in
    them. `day`, `agreed` (the next appointment): datetime64[s]. `held`: False where it was not made.
    `reps`, `rep`: likewise (-1, the last, is nobody). `row`: place in `book.rows("visit")`.
    """

    keys: pd.Index
    who: Places
    day: Days
    held: Marks
    reps: pd.Index
    rep: Places
    agreed: Days
    row: Places

    def last(self, among: Marks | None = None) -> pd.Series[pd.Timestamp]:
        """The last day each customer was really visited, by key; of some of the visits if said."""
        chosen = self.held if among is None else self.held & among
        found = np.full(len(self.keys), np.datetime64("NaT", "s"))
        found[self.who[chosen]] = self.day[chosen]
        return pd.Series(found, index=self.keys)

    def first(self) -> Places:
        """The places of the first visit ever held with each customer."""
        held = np.flatnonzero(self.held)[::-1]
        found = np.full(len(self.keys), -1, dtype=np.intp)
        found[self.who[held]] = held
        return found[found >= 0]

    def appointments(self, cut: date) -> pd.Series[pd.Timestamp]:
        """What was agreed last with each customer and not kept by a later visit, by key (`was_kept`)."""
        agreed = np.flatnonzero(~np.isnat(self.agreed))
        found = np.full(len(self.keys), -1, dtype=np.intp)
        found[self.who[agreed]] = agreed
        known = np.flatnonzero(found >= 0)
        made = found[known]
        last = self.last().to_numpy()[known]
        open_ = ~was_kept(self.day[made], self.agreed[made], last, cut)
        days: pd.Series[Any] = pd.Series(self.agreed[made[open_]], index=self.keys[known[open_]])
        return days

    def up_to(self, cut: date) -> Calls:
        """What was known on an earlier day."""
        size = int(np.searchsorted(self.day, np.datetime64(cut, "s"), side="right"))
        day, held, rep = self.day[:size], self.held[:size], self.rep[:size]
        agreed, row = self.agreed[:size], self.row[:size]
        return Calls(self.keys, self.who[:size], day, held, self.reps, rep, agreed, row)

    def between(self, first: date, last: date) -> Marks:
        """Which visits lie in a span, both days included."""
        inside: Marks = (self.day >= np.datetime64(first, "s")) & (
            self.day <= np.datetime64(last, "s")
        )
        return inside


def was_kept(made: Days, agreed: Days, last: Days, cut: date) -> Marks:
    """Which appointments a later visit has kept; `last`: the last day the customer was really visited.

    One whose day is still to come after the cut is kept by a visit of the last days before it (EARLY),
    not by any other: a telephone call does not call off what was agreed.
    """
    kept: Marks = (made < last) & (~(agreed > np.datetime64(cut, "s")) | (last >= agreed - EARLY))
    return kept


def calls(book: Book, cut: date) -> Calls:
    """The visits of an archive up to the cut; those without day or customer are left out."""
    return book.once(f"calls {cut}", lambda held: _made(held, cut))


def _made(book: Book, cut: date) -> Calls:
    rows = book.rows("visit")
    day = days(rows, "date").to_numpy(dtype="datetime64[s]")
    who, keys = _who(book, rows)
    row = np.flatnonzero((day <= np.datetime64(cut, "s")) & (who >= 0))
    row = row[np.argsort(day[row], kind="stable")]
    rep, reps = pd.factorize(texts(rows, "rep"))
    agreed = days(rows, "next_appointment").to_numpy(dtype="datetime64[s]")
    held = (texts(rows, "result") != NOT_HELD).to_numpy(dtype=bool)
    people = pd.Index(np.append(np.asarray(reps, dtype=object), NOBODY))
    return Calls(keys, who[row], day[row], held[row], people, rep[row], agreed[row], row)


def _who(book: Book, rows: pd.DataFrame) -> tuple[Places, pd.Index]:
    """Who each visit is about, told once for every different id."""
    codes, ids = pd.factorize(texts(rows, "customer_id"))
    standing = follow_merges(pd.Series(ids, dtype="str"), book.parties)
    if (codes >= 0).all():
        together, keys = pd.factorize(standing)
        return together[codes], pd.Index(keys)
    named = texts(rows, "customer").where(codes < 0)
    name_codes, names = pd.factorize(named)
    together, keys = pd.factorize(pd.concat([standing, pd.Series(names, dtype="str")]))
    place = np.where(codes >= 0, codes, np.where(name_codes >= 0, name_codes + len(ids), -1))
    return np.append(together, -1)[place], pd.Index(keys)


def looked_after(book: Book) -> pd.DataFrame:
    """The customers that are to be visited: all that stand, lost and archived ones left out.

    Columns, by customer_id: customer, tier (missing: unrated), owner, since (the day it is known from).
    """
    return book.once("looked after", _looked_after)


def hosts(book: Book) -> pd.Series[str]:
    """The standing company of each contact, under the index of the archive's contacts."""
    return book.once(
        "hosts",
        lambda held: follow_merges(texts(held.rows("contact"), "organization_id"), held.parties),
    )


def order_keys(book: Book) -> pd.Series[str]:
    """Who each order line is about, under the index of the archive's orders."""
    return book.once("order keys", lambda held: held.keys(held.rows("transaction")))


def _looked_after(book: Book) -> pd.DataFrame:
    customers = book.customers
    kept = customers[~texts(customers, "status").isin(LEFT).to_numpy()]
    since = days(kept, "acquired_on")
    for name in ("recorded_on", "first_seen"):
        since = since.fillna(days(kept, name))
    return pd.DataFrame(
        {
            "customer": texts(kept, "name"),
            "tier": book.tiers().reindex(kept.index),
            "owner": texts(kept, "owner").fillna(NOBODY),
            "since": since,
        }
    ).rename_axis("customer_id")
