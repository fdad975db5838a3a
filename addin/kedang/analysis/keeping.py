"""Whose personal information has been kept past its time, and which of it is in order."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.model.catalogue import entity
from kedang.model.frames import days, follow_merges, texts
from kedang.rulebook.sections.retention import RetentionRules

_MET = (
    ("visit", "date"),
    ("transaction", "date"),
    ("complaint", "received_on"),
    ("service", "date"),
)
_NOTED = ("verified_on", "recorded_on", "acquired_on", "first_seen")
_QUALIFIED = "合格"


def past_retention(book: Book, cut: date, rules: RetentionRules) -> pd.DataFrame:
    """Records of persons that were kept longer than the settings allow, the oldest first.

    Columns: entity (individual, contact, lead), id, name, owner, last (the last day anything was heard),
    days (since then), limit, over. Individuals count from their last visit, order, complaint or service,
    contacts from those of their company, both from when they were last checked or entered; leads that
    came to nothing from their day.
    """
    name = f"past retention {cut} {rules.personal_days} {rules.lead_days}"
    table: pd.DataFrame = book.once(name, lambda book: _past(book, cut, rules))
    return table


def _past(book: Book, cut: date, rules: RetentionRules) -> pd.DataFrame:
    met = _last_met(book, cut)
    parts = [
        _persons(book, "individual", texts(book.rows("individual"), "id"), met),
        _persons(book, "contact", _hosts(book), met),
        _leads(book),
    ]
    table = pd.concat(parts, ignore_index=True)
    limit = np.where(table["entity"] == "lead", rules.lead_days, rules.personal_days)
    since = (pd.Timestamp(cut) - table["last"]).dt.days.astype("float64")
    table = table.assign(days=since, limit=limit.astype("float64"), over=since - limit)
    late = table[table["over"] > 0]
    return late.sort_values(["over", "id"], ascending=[False, True]).reset_index(drop=True)


def confidential(book: Book, cut: date, rules: RetentionRules) -> pd.Series[float]:
    """By id of every individual and contact 1 where its personal information is in order, else 0.

    In order: nothing of the personal profile is kept without a note of consent, and nothing past its time.
    """
    late = set(past_retention(book, cut, rules)["id"])
    parts = []
    for kind in ("individual", "contact"):
        rows = book.rows(kind)
        profile = [one.id for one in entity(kind).stored_fields() if not one.default_on]
        held = rows[[name for name in profile if name in rows]].notna().any(axis=1)
        unasked = held & texts(rows, "consent").isna() & texts(rows, "merged_into").isna()
        ids = texts(rows, "id")
        good = ~unasked & ~ids.isin(late)
        parts.append(pd.Series(good.to_numpy(dtype="float64"), index=ids.to_numpy()))
    found: pd.Series[float] = pd.concat(parts)
    return found[~found.index.duplicated()]


def _last_met(book: Book, cut: date) -> pd.Series[pd.Timestamp]:
    """The last day each customer was heard of, by id."""
    parts = []
    for name, day in _MET:
        rows = book.rows(name)
        when = days(rows, day)
        told = (when <= pd.Timestamp(cut)).to_numpy()
        table = pd.DataFrame({"id": texts(rows, "customer_id"), "day": when})[told]
        parts.append(table.groupby("id")["day"].max())
    every = pd.concat(parts)
    last: pd.Series[pd.Timestamp] = every.groupby(level=0).max()
    ids = pd.Series(last.index, dtype="str")
    standing = follow_merges(ids, book.parties)
    merged: pd.Series[pd.Timestamp] = last.groupby(standing.to_numpy()).max()
    return merged


def _hosts(book: Book) -> pd.Series[str]:
    return follow_merges(texts(book.rows("contact"), "organization_id"), book.parties)


def _persons(
    book: Book, kind: str, whose: pd.Series[str], met: pd.Series[pd.Timestamp]
) -> pd.DataFrame:
    rows = book.rows(kind)
    heard = pd.Series(met.reindex(whose).to_numpy(), index=rows.index, dtype="datetime64[s]")
    noted = pd.DataFrame({name: days(rows, name) for name in _NOTED}, index=rows.index)
    last = noted.assign(heard=heard).max(axis=1).astype("datetime64[s]")
    owner = texts(rows, "owner").fillna(
        pd.Series(
            texts(book.customers, "owner").reindex(whose).to_numpy(), index=rows.index, dtype="str"
        )
    )
    return _listed(kind, rows, owner, last)


def _leads(book: Book) -> pd.DataFrame:
    rows = book.rows("lead")
    rows = rows[(texts(rows, "qualification") != _QUALIFIED).to_numpy()]
    last = days(rows, "date").fillna(days(rows, "first_seen"))
    return _listed("lead", rows, texts(rows, "owner"), last)


def _listed(
    kind: str, rows: pd.DataFrame, owner: pd.Series[str], last: pd.Series[pd.Timestamp]
) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "entity": kind,
            "id": texts(rows, "id"),
            "name": texts(rows, "name"),
            "owner": owner.fillna(NOBODY),
            "last": last,
        }
    )
