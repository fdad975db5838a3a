"""Whom to greet and when: festivals and anniversaries of a month; who asked not to be greeted is left out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.calls import hosts, looked_after, order_keys
from kedang.model.frames import days, looked_up, texts
from kedang.model.text import Text, say
from kedang.reference import masking
from kedang.reference.festivals import between
from kedang.rulebook.sections.greetings import GreetingRules

YES = "是"
REACH = ("mobile", "wechat", "phone", "email")
REASONS = ("customer_opted_out", "person_opted_out", "unreachable", "over")
_REFUSED = ("否", "无", "没有", "未同意", "不同意", "拒绝", "no", "No")
COLUMNS = ["date", "occasion", "customer_id", "customer", "tier", "owner", "contact", "title", "reach", "number"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Greetings:
    """`listed`: date, occasion (Text), customer_id, customer, tier, owner, contact, title, reach (mobile,
    wechat, phone, email), number (masked); by day, then tier. `left_out`: reason (`REASONS`), people.
    """

    listed: pd.DataFrame
    left_out: pd.DataFrame


def greetings(book: Book, first: date, last: date, rules: GreetingRules) -> Greetings:
    """The greetings of a span, both days included, to customers of the tiers that are greeted.

    A company that opted out takes all its people with it. Birthdays only where the rules allow them and
    the person's consent is written down.
    """
    customers = looked_after(book)
    customers = customers[customers["tier"].isin(rules.tiers)]
    people = _people(book, customers)
    counts = {name: int((people["left_out"] == name).sum()) for name in REASONS}
    open_ = people[people["left_out"].isna()]
    feasts = [one for one in between(first, last) if one.name in rules.festivals]
    parts = [_on(open_, pd.Timestamp(one.day), say(f"desk.festival.{one.name}")) for one in feasts]
    if rules.founding:
        founded = days(book.customers, "founded_on").reindex(customers.index)
        parts.append(_yearly(open_, founded, first, last, "founding"))
    if rules.partnership:
        parts.append(_yearly(open_, _first_deals(book, customers), first, last, "partnership"))
    if rules.birthdays:
        parts.append(_birthdays(open_, first, last))
    parts = [part for part in parts if len(part)]
    if not parts:
        return Greetings(pd.DataFrame(columns=COLUMNS), _reasons(counts if feasts else {}))
    everyone = pd.concat(parts, ignore_index=True)
    order = ["tier", "date", "customer", "contact"]
    listed = everyone.sort_values(order, kind="stable", na_position="last").head(rules.most)
    counts["over"] = len(everyone) - len(listed)
    listed = listed.sort_values(["date", *order], kind="stable", ignore_index=True)
    return Greetings(_masked(listed)[COLUMNS], _reasons(counts))


def _people(book: Book, customers: pd.DataFrame) -> pd.DataFrame:
    """Who would be greeted: contacts of companies, persons, and companies without any contact.

    `left_out`: why not, missing when he is greeted.
    """
    contacts = book.rows("contact")
    host = hosts(book)
    theirs = contacts[host.isin(customers.index).to_numpy()]
    cards = book.customers[book.customers.index.isin(customers.index)]
    alone = cards[~cards.index.isin(host)]
    named = _person(theirs, host[theirs.index], texts(theirs, "name"), texts(theirs, "title"))
    nobody = pd.Series(index=alone.index, dtype="str")
    own = _person(alone, alone.index.to_series(), nobody, nobody)
    both = pd.concat([named, own], ignore_index=True)
    refused = cards.index[(texts(cards, "opt_out") == YES).to_numpy()]
    why = np.select(
        [both["customer_id"].isin(refused), both["opt_out"] == YES, both["reach"].isna()],
        list(REASONS[:3]),
        default="",
    )
    known = {
        name: looked_up(both["customer_id"], customers[name])
        for name in ("customer", "tier", "owner")
    }
    return both.assign(**known, left_out=pd.Series(why, both.index, "str").replace("", None))


def _person(
    rows: pd.DataFrame, host: pd.Series[str], name: pd.Series[str], title: pd.Series[str]
) -> pd.DataFrame:
    """Each person with the first way to reach him."""
    number = pd.Series(index=rows.index, dtype="str")
    reach = number
    for means in REACH:
        said = texts(rows, means)
        reach = reach.mask(number.isna() & said.notna(), means)
        number = number.fillna(said)
    return pd.DataFrame(
        {
            "customer_id": host,
            "contact": name,
            "title": title,
            "reach": reach,
            "number": number,
            "birthday": days(rows, "birthday"),
            "consent": texts(rows, "consent"),
            "opt_out": texts(rows, "opt_out"),
        }
    )


def _on(people: pd.DataFrame, day: pd.Timestamp, occasion: Text) -> pd.DataFrame:
    said: list[Any] = [occasion] * len(people)
    return people.assign(date=day.as_unit("s"), occasion=said)


def _first_deals(book: Book, customers: pd.DataFrame) -> pd.Series[pd.Timestamp]:
    """The day of the first deal: as the card says, else that of the first order."""
    said = days(book.customers, "first_deal_on").reindex(customers.index)
    orders = book.rows("transaction")
    if not said.isna().any() or orders.empty:
        return said
    made = pd.DataFrame({"key": order_keys(book), "date": days(orders, "date")})
    first = made.groupby("key")["date"].min()
    return said.fillna(first.reindex(customers.index))


def _yearly(
    people: pd.DataFrame, starts: pd.Series[pd.Timestamp], first: date, last: date, what: str
) -> pd.DataFrame:
    """One greeting per person whose company has its anniversary in the span."""
    found = [
        (key, day, years)
        for key, start in _near(starts, first, last).items()
        for day, years in _anniversaries(start.date(), first, last)
        if years > 0
    ]
    if not found:
        return people.head(0)
    table = pd.DataFrame(found, columns=["customer_id", "date", "years"])
    table["date"] = pd.to_datetime(table["date"]).astype("datetime64[s]")
    joined = people.merge(table, on="customer_id")
    occasions: list[Any] = [
        say(f"desk.occasion.{what}", years=int(years)) for years in joined["years"]
    ]
    return joined.assign(occasion=occasions).drop(columns="years")


def _birthdays(people: pd.DataFrame, first: date, last: date) -> pd.DataFrame:
    """Birthdays of people who agreed in writing."""
    said = people["consent"].notna() & ~people["consent"].isin(_REFUSED)
    known = people[said & people["birthday"].notna()]
    parts = [
        _on(known.loc[[at]], pd.Timestamp(day), say("desk.occasion.birthday"))
        for at, born in _near(known["birthday"], first, last).items()
        for day, _ in _anniversaries(born.date(), first, last)
    ]
    return pd.concat(parts) if parts else people.head(0)


def _near(starts: pd.Series[pd.Timestamp], first: date, last: date) -> pd.Series[pd.Timestamp]:
    """The days whose month occurs in a span."""
    months = {1 + (first.month - 1 + n) % 12 for n in range((last - first).days // 28 + 2)}
    return starts[starts.dt.month.isin(months).to_numpy()]


def _anniversaries(start: date, first: date, last: date) -> list[tuple[date, int]]:
    """The days of a span that have the month and day of a date; 29 February is 28 in a common year."""
    found = []
    for year in range(first.year, last.year + 1):
        try:
            day = start.replace(year=year)
        except ValueError:
            day = date(year, 2, 28)
        if first <= day <= last:
            found.append((day, year - start.year))
    return found


def _masked(listed: pd.DataFrame) -> pd.DataFrame:
    """Numbers as far as one needs them to recognise them."""
    shown = [
        masking.email(str(number)) if reach == "email" else masking.STARS if reach == "wechat" else masking.phone(str(number))
        for reach, number in zip(listed["reach"], listed["number"], strict=True)
    ]  # fmt: skip
    return listed.assign(number=pd.Series(shown, index=listed.index, dtype="str"))


def _reasons(counts: dict[str, int]) -> pd.DataFrame:
    rows = [(name, counts[name]) for name in REASONS if counts.get(name)]
    return pd.DataFrame(rows, columns=["reason", "people"])
