"""推广方式单一: one source of customers, one way of finding them, one way of meeting them."""

from __future__ import annotations

from datetime import timedelta

import pandas as pd

from kedang.analysis.ills.view import Found, View, found, known_on, one_by_one
from kedang.model.frames import between, texts
from kedang.model.text import say

YEAR = timedelta(days=365)
_ARRIVED = {
    "organization": ("acquired_on", "recorded_on", "first_seen"),
    "individual": ("acquired_on", "recorded_on", "first_seen"),
    "lead": ("date", "recorded_on", "first_seen"),
}


def one_source(view: View) -> Found:
    """How much of a year's new customers and leads came through the most common source."""
    sources = [texts(_arrived(view, entity), "source") for entity in _ARRIVED]
    return _greatest(view, pd.concat(sources).dropna(), "exceptions.case.one_source")


def one_method(view: View) -> Found:
    """How much of a year's leads were found by the most common method."""
    return _greatest(
        view, texts(_arrived(view, "lead"), "method").dropna(), "exceptions.case.one_method"
    )


def one_mode(view: View) -> Found:
    """How much of the period's visits were made in the most common way."""
    modes = texts(view.inside("visit", "date"), "mode").dropna()
    return _greatest(view, modes, "exceptions.case.one_mode")


def _arrived(view: View, entity: str) -> pd.DataFrame:
    """The records of an entity that came within the year up to the end of the period."""
    rows = view.book.rows(entity)
    return rows[between(known_on(rows, *_ARRIVED[entity]), view.last - YEAR, view.last)]


def _greatest(view: View, values: pd.Series[str], message: str) -> Found:
    counts = values.value_counts()
    if len(values) < view.material.rulebook.exceptions.least:
        return found(float("nan"))
    shares = counts / len(values)
    what = [
        say(message, n=int(n), share=float(part)) for n, part in zip(counts, shares, strict=True)
    ]
    blank = pd.Series([None] * len(counts), dtype="str")
    never = pd.Series([pd.NaT] * len(counts), dtype="datetime64[s]")
    case = pd.Series(counts.index, dtype="str")
    table = one_by_one(blank, case, never, counts, what).assign(who=None)
    return found(float(shares.iloc[0]), table)
