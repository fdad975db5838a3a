"""What goes on at key accounts: visits, projects, complaints, competitors, and what was noticed of them."""

from __future__ import annotations

from datetime import date

import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.complaints import NO_DEPARTMENT
from kedang.model.closings import closed_days
from kedang.model.frames import days, numbers, texts
from kedang.reference.workdays import NO_OVERRIDES, Overrides, friday_deadline

LAST = 5
OVER = ("服务", "保持联系", "管理")


def _of(book: Book, entity: str, keys: pd.Index) -> tuple[pd.DataFrame, pd.Series[str]]:
    """The rows of an entity about some customers, and whose each is."""
    rows = book.rows(entity)
    own = book.keys(rows)
    inside = own.isin(keys).to_numpy()
    return rows[inside], own[inside]


def _latest(table: pd.DataFrame, day: str) -> pd.DataFrame:
    """The latest few of every account, newest first."""
    ordered = table.sort_values(["key", day], ascending=[True, False], kind="stable")
    return ordered.groupby("key").head(LAST).reset_index(drop=True)


def visits(book: Book, keys: pd.Index, cut: date) -> pd.DataFrame:
    """The last five visits of every account: key, date, rep, mode, result, contact, content, next_step."""
    rows, own = _of(book, "visit", keys)
    columns = ("mode", "result", "contact", "content", "next_step")
    table = pd.DataFrame(
        {
            "key": own,
            "date": days(rows, "date"),
            "rep": texts(rows, "rep").fillna(NOBODY),
            **{name: texts(rows, name) for name in columns},
        }
    )
    return _latest(table[table["date"] <= pd.Timestamp(cut)], "date")


def projects(book: Book, keys: pd.Index) -> pd.DataFrame:
    """The projects still to be won, the nearest to an end first: key, name, stage, stage_on, probability,
    budget, timetable, decision_makers, next_step.
    """
    rows, own = _of(book, "project", keys)
    columns = ("name", "stage", "timetable", "decision_makers", "next_step")
    table = pd.DataFrame(
        {
            "key": own,
            **{name: texts(rows, name) for name in columns},
            "stage_on": days(rows, "stage_on"),
            "probability": numbers(rows, "probability"),
            "budget": numbers(rows, "budget"),
        }
    )
    table = table[~table["stage"].isin(OVER)]
    order = ["key", "probability", "name"]
    ordered = table.sort_values(order, ascending=[True, False, True], kind="stable")
    return ordered.reset_index(drop=True)


def complaints(
    book: Book, keys: pd.Index, cut: date, overrides: Overrides = NO_OVERRIDES
) -> pd.DataFrame:
    """The open complaints, longest overdue first: key, received_on, product, text, department, due,
    days_overdue (missing: in time).
    """
    rows, own = _of(book, "complaint", keys)
    received, closed, end = days(rows, "received_on"), closed_days(rows), pd.Timestamp(cut)
    is_open = ((received <= end) & ~(closed <= end)).to_numpy()
    rows, own, received = rows[is_open], own[is_open], received[is_open]
    given = {day: friday_deadline(day.date(), overrides).day for day in received.unique()}
    ruled = received.map({day: pd.Timestamp(one) for day, one in given.items()})
    due = days(rows, "due").fillna(ruled.astype("datetime64[s]"))
    late = (end - due).dt.days.astype("float64")
    table = pd.DataFrame(
        {
            "key": own,
            "received_on": received,
            "product": texts(rows, "product"),
            "text": texts(rows, "text"),
            "department": texts(rows, "department").fillna(NO_DEPARTMENT),
            "due": due,
            "days_overdue": late.where(late > 0),
        }
    )
    return table.sort_values(["key", "due", "received_on"], kind="stable").reset_index(drop=True)


def competitors(book: Book, keys: pd.Index, cut: date) -> pd.DataFrame:
    """The last five notes about competitors at every account: key, date, competitor, product,
    satisfaction, rep, relationship, prices.
    """
    rows, own = _of(book, "competitor", keys)
    columns = ("competitor", "product", "satisfaction", "rep", "relationship", "prices")
    table = pd.DataFrame(
        {
            "key": own,
            "date": days(rows, "date"),
            **{name: texts(rows, name) for name in columns},
        }
    )
    return _latest(table[~(table["date"] > pd.Timestamp(cut))], "date")


def news(book: Book, keys: pd.Index, cut: date) -> pd.DataFrame:
    """The last five things noticed of every account's needs and strategy: key, date, indicator, value."""
    rows, own = _of(book, "observation", keys)
    table = pd.DataFrame(
        {
            "key": own,
            "date": days(rows, "date"),
            "indicator": texts(rows, "indicator"),
            "value": texts(rows, "value"),
        }
    )
    return _latest(table[table["date"] <= pd.Timestamp(cut)], "date")
