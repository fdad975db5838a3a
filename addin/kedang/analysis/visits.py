"""Visits by rep and result: planned = effective + ineffective + not held, and what was not asked."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.model.frames import days, numbers, texts
from kedang.model.period import Period

EFFECTIVE, INEFFECTIVE, NOT_HELD = "有效", "无效", "未形成"
COUNTS = ["planned", "effective", "ineffective", "not_held", "unrecorded", "missed", "unplanned"]
_SEPARATORS = r"[、;，,；\n]+"
_NOTHING = ("", "无", "没有", "-", "—", "/", "否", "0")


@dataclass(frozen=True, slots=True)
class Visits:
    """`by_rep` and `total` (one row): rep, planned, effective, ineffective, not_held, unrecorded, held,
    rate_planned, rate_held (fractions), missed (questions), unplanned, hours, cost, previous_planned,
    previous_rate. `missed`: question, count, reps. `detail`: one row per visit.
    """

    by_rep: pd.DataFrame
    total: pd.DataFrame
    missed: pd.DataFrame
    detail: pd.DataFrame


def visits(book: Book, period: Period) -> Visits:
    """The visits of a period, beside those of the period before."""
    now = book.inside("visit", "date", period.first, period.last)
    before = period.previous()
    then = book.inside("visit", "date", before.first, before.last)
    marked, earlier = _marked(now), _marked(then)
    by_rep = _rates(marked.groupby("rep").sum())
    past = _rates(earlier.groupby("rep").sum())
    by_rep["previous_planned"] = past["planned"].reindex(by_rep.index).fillna(0.0)
    by_rep["previous_rate"] = past["rate_planned"].reindex(by_rep.index)
    total = _rates(marked.drop(columns="rep").sum().to_frame().T)
    whole = _rates(earlier.drop(columns="rep").sum().to_frame().T)
    total["previous_planned"], total["previous_rate"] = whole["planned"], whole["rate_planned"]
    return Visits(by_rep.reset_index(), total, _missed(now), _detail(book, now))


def _marked(rows: pd.DataFrame) -> pd.DataFrame:
    """One row per visit: 1.0 in the column of its result."""
    result = texts(rows, "result")
    effective, ineffective = result == EFFECTIVE, result == INEFFECTIVE
    not_held = result == NOT_HELD
    marks = {
        "planned": pd.Series(1.0, index=rows.index),
        "effective": effective,
        "ineffective": ineffective,
        "not_held": not_held,
        "unrecorded": ~(effective | ineffective | not_held),
        "missed": _questions(rows).groupby(level=0).size().reindex(rows.index),
        "unplanned": texts(rows, "planned") == "否",
        "hours": numbers(rows, "hours"),
        "cost": numbers(rows, "cost"),
    }
    frame = pd.DataFrame(marks, index=rows.index).fillna(0.0).astype("float64")
    return frame.assign(rep=texts(rows, "rep").fillna(NOBODY))


def _rates(counts: pd.DataFrame) -> pd.DataFrame:
    held = counts["effective"] + counts["ineffective"]
    rates = counts.assign(
        held=held,
        rate_planned=counts["effective"] / counts["planned"].where(counts["planned"] > 0),
        rate_held=counts["effective"] / held.where(held > 0),
    )
    order = [*COUNTS[:5], "held", "rate_planned", "rate_held", "missed", "unplanned"]
    return rates[[*order, "hours", "cost"]].astype(dict.fromkeys([*COUNTS, "held"], "int64"))


def _questions(rows: pd.DataFrame) -> pd.Series[str]:
    """The questions that were not asked, one a row, under the visit's index."""
    written = texts(rows, "missed").dropna()
    single = written.str.split(_SEPARATORS, regex=True).explode().str.strip()
    return single[~single.isin(_NOTHING) & single.notna()].astype("str")


def _missed(rows: pd.DataFrame) -> pd.DataFrame:
    """The questions by how often they were missed, with the reps who missed them."""
    questions = _questions(rows)
    reps = texts(rows, "rep").fillna(NOBODY).reindex(questions.index)
    pairs = pd.DataFrame({"question": questions.to_numpy(), "rep": reps.to_numpy()})
    grouped = pairs.groupby("question")["rep"]
    table = pd.DataFrame(
        {"count": grouped.size(), "reps": grouped.agg(lambda names: "、".join(sorted(set(names))))}
    )
    return (
        table.reset_index()
        .sort_values(["count", "question"], ascending=[False, True])
        .reset_index(drop=True)
    )


def _detail(book: Book, rows: pd.DataFrame) -> pd.DataFrame:
    columns = ("mode", "planned", "result", "reason", "missed", "objection", "content")
    table = pd.DataFrame(
        {
            "date": days(rows, "date"),
            "rep": texts(rows, "rep").fillna(NOBODY),
            "customer_id": texts(rows, "customer_id"),
            "customer": book.names(rows),
            "contact": texts(rows, "contact"),
            **{name: texts(rows, name) for name in columns},
            "next_appointment": days(rows, "next_appointment"),
        },
        index=rows.index,
    )
    ordered = table.sort_values(["date", "rep", "customer"], kind="stable", na_position="last")
    return ordered.reset_index(drop=True)
