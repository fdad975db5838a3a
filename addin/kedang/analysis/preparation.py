"""What to know before a visit: the last visits, what is open, objections, purchases, and what to ask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.cadence import OPEN
from kedang.analysis.calls import Calls, hosts, order_keys
from kedang.analysis.orders import Orders
from kedang.analysis.questions import Questions, named
from kedang.model.closings import closed_days
from kedang.model.deals import net_amount, net_quantity
from kedang.model.frames import between, days, numbers, texts
from kedang.model.text import Text, say

LAST_VISITS, LAST_OBJECTIONS, PRODUCTS, ASKED, PEOPLE = 3, 4, 5, 8, 4
YEAR = 365
_DONE = ("服务", "保持联系", "管理")
_CARD = ("nature", "industry", "credit_grade", "relationship", "province", "city")


@dataclass(frozen=True, slots=True)
class Preparation:
    """One row in `cards` per visit to prepare, `key` the customer's id; the others hang on it by `key`.

    `cards`: key, customer, tier, owner, nature, industry, credit_grade, relationship, place, last_visit,
    due, next_appointment, people (names with titles), sales (net, last 12 months), orders, opening (Text:
    how to begin). `visits`: key, date, rep, mode, result, contact, content, next_step. `open`: key, kind
    (complaint, order, receivable, project), what, since, due, next_step. `objections`: key, date, rep,
    objection, handled. `products`: key, product, last_on, quantity, amount. `ask`: key, question, why (Text).
    `left`: how many more visits there were to prepare.
    """

    cards: pd.DataFrame
    visits: pd.DataFrame
    open: pd.DataFrame
    objections: pd.DataFrame
    products: pd.DataFrame
    ask: pd.DataFrame
    left: int


def to_prepare(table: pd.DataFrame, cut: date, until: date, wanted: Sequence[str]) -> pd.DataFrame:
    """The rows of `cadence` that are visited up to `until`: those with an appointment by day, then those
    whose cadence ends; of `wanted` customers, if any are named, exactly those.
    """
    if wanted:
        chosen = table[table["customer_id"].isin(wanted)]
        return chosen.reset_index(drop=True)
    agreed = between(table["next_appointment"], cut, until)
    first = table[agreed].sort_values("next_appointment", kind="stable")
    due = table[~agreed & table["state"].isin(OPEN).to_numpy()]
    return pd.concat([first, due], ignore_index=True)


def prepare(
    book: Book,
    chosen: pd.DataFrame,
    made: Calls,
    orders: Orders,
    asked: Questions,
    cut: date,
    most: int,
) -> Preparation:
    """The sheets of the first `most` of `to_prepare`, from `calls`, `orders.chase` and `questions`."""
    left = max(len(chosen) - most, 0)
    cards = chosen.head(most).rename(columns={"customer_id": "key"}).reset_index(drop=True)
    keys = pd.Index(cards["key"])
    past, told = _past(book, made, keys)
    bought = _bought(book, keys, cut)
    open_ = _open(book, keys, orders, cut)
    return Preparation(
        _cards(book, cards, keys, bought, open_),
        _visits(past, told),
        open_,
        _objections(past, told, cut),
        _products(bought),
        _ask(asked, keys),
        left,
    )


def _cards(
    book: Book, cards: pd.DataFrame, keys: pd.Index, bought: pd.DataFrame, open_: pd.DataFrame
) -> pd.DataFrame:
    known = book.customers.reindex(keys)
    values = {name: texts(known, name).to_numpy() for name in _CARD}
    place = texts(known, "province").fillna("") + texts(known, "city").fillna("")
    totals = bought.groupby("key")["amount"].agg(["sum", "size"]).reindex(keys)
    first = open_.drop_duplicates("key").set_index("key")["kind"].reindex(keys)
    known_people = _people(book, keys)
    people: list[Any] = [known_people.get(one) for one in keys]
    table = cards.assign(
        **values,
        place=place.replace("", None).to_numpy(),
        people=people,
        sales=totals["sum"].fillna(0.0).to_numpy(),
        orders=totals["size"].fillna(0).to_numpy().astype("int64"),
    )
    kinds = [kind if isinstance(kind, str) else None for kind in first]
    openings = [
        _opening(kind, never, agreed)
        for kind, never, agreed in zip(
            kinds, table["never"], table["next_appointment"].notna(), strict=True
        )
    ]
    return table.assign(opening=pd.Series(np.array([*openings, None], dtype=object)[:-1]))


def _opening(kind: str | None, never: bool, agreed: bool) -> Text:
    """How to begin: with what is open, else with what was agreed."""
    if kind is not None:
        return say(f"desk.opening.{kind}")
    if never:
        return say("desk.opening.first")
    return say("desk.opening.agreed" if agreed else "desk.opening.plain")


def _people(book: Book, keys: pd.Index) -> dict[str, str]:
    """The contacts of each customer, with title or role, a few of them."""
    rows = book.rows("contact")
    host = hosts(book)
    rows = rows[host.isin(keys).to_numpy()]
    named_: dict[str, list[str]] = {}
    role = texts(rows, "title").fillna(texts(rows, "buying_role")).fillna("")
    columns = (host[rows.index], texts(rows, "name"), role)
    for one, name, what in zip(*columns, strict=True):
        if isinstance(name, str):
            named_.setdefault(str(one), []).append(f"{name}（{what}）" if what else name)
    return {one: "、".join(people[:PEOPLE]) for one, people in named_.items()}


def _past(book: Book, made: Calls, keys: pd.Index) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The visits of some customers, oldest first: key, date, rep; and their rows."""
    chosen = np.flatnonzero(made.keys.isin(keys)[made.who])
    told = book.rows("visit").iloc[made.row[chosen]]
    past = pd.DataFrame(
        {
            "key": made.keys[made.who[chosen]],
            "date": made.day[chosen],
            "rep": made.reps[made.rep[chosen]],
        },
        index=told.index,
    )
    return past, told


def _visits(past: pd.DataFrame, told: pd.DataFrame) -> pd.DataFrame:
    """The last visits of each customer, the latest first."""
    columns = ("mode", "result", "contact", "content", "next_step")
    table = pd.DataFrame({name: texts(told, name) for name in columns}, index=told.index)
    table = pd.concat([past[["key", "date", "rep"]], table], axis=1)[::-1]
    return table.groupby("key").head(LAST_VISITS).reset_index(drop=True)


def _objections(past: pd.DataFrame, told: pd.DataFrame, cut: date) -> pd.DataFrame:
    """What the customer objected to within a year, and what was agreed to be done about it, where that is written."""
    said = texts(told, "objection")
    recent = past["date"] >= pd.Timestamp(cut - timedelta(days=YEAR))
    kept = (said.notna() & recent).to_numpy()
    table = past.loc[kept, ["key", "date", "rep"]].assign(
        objection=said[kept],
        handled=texts(told, "next_step")[kept],
    )
    return table[::-1].groupby("key").head(LAST_OBJECTIONS).reset_index(drop=True)


def _bought(book: Book, keys: pd.Index, cut: date) -> pd.DataFrame:
    """The orders of a year: key, date, product, quantity, amount."""
    rows = book.inside("transaction", "date", cut - timedelta(days=YEAR - 1), cut)
    key = order_keys(book)[rows.index]
    ours = key.isin(keys).to_numpy()
    rows, key = rows[ours], key[ours]
    name = texts(rows, "product").fillna(texts(rows, "product_code"))
    return pd.DataFrame(
        {
            "key": key,
            "date": days(rows, "date"),
            "product": name,
            "quantity": net_quantity(rows),
            "amount": net_amount(rows),
        }
    )


def _products(bought: pd.DataFrame) -> pd.DataFrame:
    """What each customer bought most of within a year."""
    grouped = bought.groupby(["key", "product"])
    table = grouped.agg(
        last_on=("date", "max"), quantity=("quantity", "sum"), amount=("amount", "sum")
    ).reset_index()
    table = table.sort_values(
        ["key", "amount", "product"], ascending=[True, False, True], kind="stable"
    )
    return table.groupby("key").head(PRODUCTS).reset_index(drop=True)


def _open(book: Book, keys: pd.Index, orders: Orders, cut: date) -> pd.DataFrame:
    """What is not settled with each customer: complaints first, then orders, money owed, projects."""
    complaints = book.rows("complaint")
    closed, received = closed_days(complaints), days(complaints, "received_on")
    end = pd.Timestamp(cut)
    still = (closed.isna() | (closed > end)) & ~(received > end)
    projects = book.rows("project")
    going = ~texts(projects, "stage").isin(_DONE) & ~(days(projects, "stage_on") > end)
    owed = _owed(book, cut)
    late = orders.late[orders.late["customer_id"].isin(keys)]
    parts = [
        _part(book, complaints[still.to_numpy()], "complaint", "text", "received_on", "due", "solution"),
        pd.DataFrame({"key": late["customer_id"], "kind": "order", "since": late["date"],
                      "what": [_order_text(*one) for one in zip(late["no"], late["step"], late["open"], strict=True)]}),
        owed,
        _part(book, projects[going.to_numpy()], "project", "name", "stage_on", "", "next_step"),
    ]  # fmt: skip
    columns = ["key", "kind", "what", "since", "due", "next_step"]
    parts = [part[part["key"].isin(keys)].reindex(columns=columns) for part in parts]
    parts = [part for part in parts if len(part)]
    if not parts:
        return pd.DataFrame(columns=columns)
    return pd.concat(parts, ignore_index=True)


def _part(
    book: Book, rows: pd.DataFrame, kind: str, what: str, since: str, due: str, step: str
) -> pd.DataFrame:
    table = pd.DataFrame(
        {
            "key": book.keys(rows),
            "kind": kind,
            "what": texts(rows, what).astype("object"),
            "since": days(rows, since),
            "due": days(rows, due),
            "next_step": texts(rows, step),
        }
    )
    return table.sort_values("since", kind="stable")


def _order_text(no: object, step: str, open_: float) -> Text:
    return say(f"desk.order.{step}", no=no if isinstance(no, str) else "—", open=float(open_))


def _owed(book: Book, cut: date) -> pd.DataFrame:
    """Customers who were late with money when receivables were last noted."""
    rows = book.rows("receivable")
    rows = rows[(days(rows, "as_of") <= pd.Timestamp(cut)).to_numpy()]
    amount = numbers(rows, "overdue_amount")
    table = pd.DataFrame(
        {
            "key": book.keys(rows),
            "kind": "receivable",
            "since": days(rows, "as_of"),
            "amount": amount,
            "late": numbers(rows, "overdue_days"),
        }
    ).sort_values("since", kind="stable")
    latest = table.drop_duplicates("key", keep="last")
    latest = latest[(latest["amount"] > 0) | (latest["late"] > 0)]
    said = [
        say("desk.owed", amount=amount, days=days_) if amount == amount else say("desk.owed.days", days=days_)
        for amount, days_ in zip(latest["amount"], latest["late"].fillna(0.0), strict=True)
    ]  # fmt: skip
    return latest.assign(what=np.array([*said, None], dtype=object)[:-1])


def _ask(asked: Questions, keys: pd.Index) -> pd.DataFrame:
    """What to ask: what the last visit missed, then what was never answered."""
    rows = []
    for key in keys.intersection(asked.of.index, sort=False):
        questions = asked.of[key]
        last, ever, visits = (
            int(one[key]) for one in (asked.last_missed, asked.asked, asked.visits)
        )
        never = ~ever & ((1 << len(questions)) - 1)
        missed = named(last, questions)
        open_ = [one for one in named(never, questions) if one not in missed]
        why = "desk.ask.never" if visits else "desk.ask.first"
        lines = [(key, one, say("desk.ask.last")) for one in missed]
        rows += (lines + [(key, one, say(why)) for one in open_])[:ASKED]
    return pd.DataFrame(rows, columns=["key", "question", "why"])
