"""基本信息收集全员化: what everybody brought in in a period: leads, customers, contacts, news, competitors' moves."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.model.frames import between, days, texts
from kedang.model.period import Period

KINDS = {
    "leads": (("lead", ("date", "recorded_on", "first_seen"), ("recorded_by", "owner")),),
    "customers": (
        ("organization", ("first_seen", "recorded_on", "acquired_on"), ("recorded_by", "owner")),
        ("individual", ("first_seen", "recorded_on", "acquired_on"), ("recorded_by", "owner")),
    ),
    "contacts": (("contact", ("recorded_on", "first_seen"), ("recorded_by", "owner")),),
    "news": (
        ("observation", ("date", "recorded_on"), ("recorded_by",)),
        ("competitor", ("date", "recorded_on"), ("recorded_by",)),
    ),
}


def gathered(book: Book, period: Period) -> pd.DataFrame:
    """One row for everybody of the team: person, leads, qualified (of the leads), customers, contacts, news,
    total, previous (the total of the period before); most first. Whoever brought nothing has zeros. A customer
    came in on the day its record that stands was first seen, as in the counts of new records.
    """
    table: pd.DataFrame = book.once(f"gathered {period.name}", lambda book: _gathered(book, period))
    return table


def _gathered(book: Book, period: Period) -> pd.DataFrame:
    now, then = _counted(book, period), _counted(book, period.previous())
    team = sorted(_team(book) | set(now.index) | set(then.index))
    table = now.reindex(team).fillna(0).astype("int64")
    table["total"] = table[list(KINDS)].sum(axis=1)
    past = then[list(KINDS)].sum(axis=1)
    table["previous"] = past.reindex(team).fillna(0).astype("int64")
    ordered = table.rename_axis("person").reset_index()
    return ordered.sort_values(["total", "person"], ascending=[False, True]).reset_index(drop=True)


def _team(book: Book) -> set[str]:
    """Everybody who looks after a customer or a lead."""
    owners = [texts(book.rows(one), "owner") for one in ("organization", "individual", "lead")]
    return set(pd.concat(owners).dropna().unique()) - {NOBODY}


def _counted(book: Book, period: Period) -> pd.DataFrame:
    columns = {}
    for name, parts in KINDS.items():
        people = [_people(book, period, *part) for part in parts]
        columns[name] = pd.concat(people).value_counts()
    rows = _arrived(book, period, "lead", KINDS["leads"][0][1])
    good = rows[(texts(rows, "qualification") == "合格").to_numpy()]
    columns["qualified"] = _first(good, KINDS["leads"][0][2]).value_counts()
    return pd.DataFrame(columns).fillna(0)


def _arrived(book: Book, period: Period, entity: str, names: tuple[str, ...]) -> pd.DataFrame:
    rows = book.rows(entity)
    day = days(rows, names[0])
    for name in names[1:]:
        day = day.fillna(days(rows, name))
    return rows[between(day, period.first, period.last)]


def _people(
    book: Book, period: Period, entity: str, names: tuple[str, ...], who: tuple[str, ...]
) -> pd.Series[str]:
    return _first(_arrived(book, period, entity, names), who).dropna()


def _first(rows: pd.DataFrame, who: tuple[str, ...]) -> pd.Series[str]:
    found = texts(rows, who[0])
    for name in who[1:]:
        found = found.fillna(texts(rows, name))
    return found
