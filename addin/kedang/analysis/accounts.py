"""Who the key accounts are, what their file says of them, and what is still missing in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.calls import calls
from kedang.model.frames import days, follow_merges, looked_up, numbers, texts

BLOCKING: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("capacity", ("capacity",)),
    ("product_mix", ("product_mix",)),
    ("production_lines", ("production_lines",)),
    ("plans", ("strategy", "annual_plan")),
    ("business", ("products",)),
    ("share", ("market_share_ours",)),
)
"""What a key account's file must tell to be complete, by the fields any of which tells it; and who decides."""
BACKGROUND: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("structure", ("org_structure",)),
    ("reach", ("phone", "address", "email")),
    ("installed", ("equipment",)),
    ("turnover", ("annual_revenue", "employees", "scale")),
    ("industry", ("industry",)),
)
DECIDER = "决策人"
ROLES = ("决策人", "影响者", "使用者", "采购经办", "把关者", "财务")
PEOPLE = ("buying_role", "name", "title", "department", "authority", "phone", "mobile", "email")


def chosen(book: Book, wanted: Sequence[str], key_tiers: Sequence[str]) -> pd.Index:
    """The ids of the customers asked for, in that order; nobody asked for: the key accounts, by score."""
    known = book.customers.index
    if wanted:
        asked = follow_merges(pd.Series(list(wanted), dtype="str"), book.parties)
        return _index(asked[asked.isin(known)].drop_duplicates())
    tiers = book.tiers()
    ids = pd.Series(tiers.index[tiers.isin(key_tiers).to_numpy()], dtype="str")
    order = pd.DataFrame({"id": ids, "score": looked_up(ids, score(book))})
    order["name"] = looked_up(ids, texts(book.customers, "name"))
    ordered = order.sort_values(["score", "name"], ascending=[False, True], kind="stable")
    return _index(ordered["id"])


def _index(ids: pd.Series[str]) -> pd.Index:
    found: pd.Index = pd.Index(ids, name="key")
    return found


def score(book: Book) -> pd.Series[float]:
    """The score of each rated customer, by id."""
    found: pd.Series[float] = numbers(rated(book), "score")
    return found


def rated(book: Book) -> pd.DataFrame:
    """The latest rating of each customer, by id; empty when nobody was rated."""
    rating = book.frames.get("rating")
    if rating is None or not len(rating):
        return pd.DataFrame(index=pd.Index([], dtype="str"))
    return rating.drop_duplicates("customer_id", keep="last").set_index("customer_id")


def cards(book: Book, keys: pd.Index, cut: date) -> pd.DataFrame:
    """One row per account: key, customer, owner, place, tier, score, previous_tier, last_visit, days_since,
    next_appointment, and every field its record holds, under the field's id.
    """
    known = book.customers.reindex(keys)
    made = calls(book, cut)
    rating = rated(book).reindex(keys)
    last = made.last().reindex(keys)
    place = texts(known, "province").fillna("") + texts(known, "city").fillna("")
    table = known.assign(
        customer=texts(known, "name"),
        owner=texts(known, "owner").fillna(NOBODY),
        place=place.where(place != ""),
        tier=book.tiers().reindex(keys),
        score=numbers(rating, "score"),
        previous_tier=texts(rating, "previous_tier"),
        last_visit=last,
        days_since=(pd.Timestamp(cut) - last).dt.days.astype("float64"),
        next_appointment=made.appointments(cut).reindex(keys),
    )
    return table.rename_axis("key").reset_index()


def people(book: Book, keys: pd.Index) -> pd.DataFrame:
    """The contacts of each account, deciders first: key and `PEOPLE`; never the personal profile."""
    rows = book.rows("contact")
    host = follow_merges(texts(rows, "organization_id"), book.parties)
    inside = host.isin(keys).to_numpy()
    table = pd.DataFrame({"key": host, **{name: texts(rows, name) for name in PEOPLE}})[inside]
    order = table["buying_role"].map({role: at for at, role in enumerate(ROLES)})
    table = table.assign(_order=order.fillna(len(ROLES)))
    ordered = table.sort_values(["key", "_order", "name"], kind="stable")
    return ordered.drop(columns="_order").reset_index(drop=True)


def lacking(card: pd.DataFrame, contacts: pd.DataFrame) -> pd.DataFrame:
    """What every account's file still lacks: key, item, blocks (without it the file is not complete).

    `item`: capacity, product_mix, production_lines, plans, business, share, decider, structure, reach,
    installed, turnover, industry, departments, roles.
    """
    keys = pd.Index(card["key"])
    parts = [
        (item, blocks, ~_told(card, fields))
        for group, blocks in ((BLOCKING, True), (BACKGROUND, False))
        for item, fields in group
    ]
    role = contacts["buying_role"]
    decides = keys.isin(contacts.loc[role == DECIDER, "key"])
    sorted_ = keys.isin(contacts.loc[contacts["department"].notna(), "key"])
    kinds = contacts[role.notna()].groupby("key")["buying_role"].nunique().reindex(keys).fillna(0)
    parts.insert(len(BLOCKING), ("decider", True, ~decides))
    parts += [("departments", False, ~sorted_), ("roles", False, (kinds < 3).to_numpy())]
    found = [
        pd.DataFrame({"key": keys[missing], "item": item, "blocks": blocks, "_order": at})
        for at, (item, blocks, missing) in enumerate(parts)
    ]
    table = pd.concat(found, ignore_index=True)
    place = pd.Series(np.arange(len(keys)), index=keys)
    table["_key"] = place.reindex(table["key"]).to_numpy()
    ordered = table.sort_values(["_key", "_order"], kind="stable")
    return ordered.drop(columns=["_key", "_order"]).reset_index(drop=True)


def _told(card: pd.DataFrame, fields: Sequence[str]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    told = np.zeros(len(card), dtype=bool)
    for name in fields:
        if name in card:
            told |= card[name].notna().to_numpy(dtype=bool)
    return told


def credit(book: Book, card: pd.DataFrame, cut: date) -> pd.DataFrame:
    """What each account owes by the last statement up to the cut: key, owed, overdue_amount, overdue_days,
    stated_on, limit, used (fraction of the limit).
    """
    rows = book.rows("receivable")
    stated = days(rows, "as_of")
    rows = rows[stated <= pd.Timestamp(cut)]
    told = pd.DataFrame(
        {
            "key": book.keys(rows),
            "stated_on": days(rows, "as_of"),
            "owed": numbers(rows, "amount"),
            "overdue_amount": numbers(rows, "overdue_amount"),
            "overdue_days": numbers(rows, "overdue_days"),
        }
    )
    told = told[told["key"].isin(card["key"])]
    newest = told.groupby("key")["stated_on"].transform("max")
    told = told[told["stated_on"] == newest]
    grouped = told.groupby("key")
    sums = pd.DataFrame(
        {
            "owed": grouped["owed"].sum(min_count=1),
            "overdue_amount": grouped["overdue_amount"].sum(min_count=1),
            "overdue_days": grouped["overdue_days"].max(),
            "stated_on": grouped["stated_on"].max(),
        }
    )
    limit = numbers(card, "credit_limit").set_axis(card["key"])
    table = sums.reindex(pd.Index(card["key"], name="key")).assign(limit=limit)
    used = table["owed"] / table["limit"].where(table["limit"] > 0)
    return table.assign(used=used).reset_index()
