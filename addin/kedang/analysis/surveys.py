"""Surveys by batch: sent, returned, the return rate, and how far the answers can be trusted."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.model.frames import days, numbers, texts
from kedang.model.text import say
from kedang.rulebook.sections.trust import TrustRules

CHANNEL = "调查"
LOW_RATE, ENOUGH = 0.3, 5
SECOND_HAND = "销售代表汇总"


def surveys(book: Book, cut: date, trust: TrustRules, last_days: int = 365) -> pd.DataFrame:
    """The batches of the year up to the cut, newest first.

    Columns: batch, day (last answer, else when it was obtained), method, batch_type, sent, returned (as written
    on the source, else customers that answered), rate, questions, answers, alike (part of the customers whose
    answers are all the same, where they gave three or more), strangers (part of those who answered that are not
    on file), trust (0–1), note (Text: how far to trust it, and why).
    """
    answers, sources = _answers(book, cut), _sources(book, cut)
    table = sources.join(answers, how="outer")
    table["returned"] = table["written"].fillna(table["answered"])
    table["rate"] = table["returned"] / table["sent"].where(table["sent"] > 0)
    table["day"] = table["last"].fillna(table["obtained"])
    recent = table["day"] >= pd.Timestamp(cut - timedelta(days=last_days))
    table = table[recent.to_numpy(dtype="bool")]
    hand = texts(table, "hand_level").fillna("")
    table["trust"] = np.array([trust.believed(CHANNEL, hand=each) for each in hand])
    table["note"] = pd.Series(
        [_note(row) for row in table.to_dict("records")], index=table.index, dtype="object"
    )
    named = table.rename_axis("batch").reset_index()
    ordered = named.sort_values(["day", "batch"], ascending=[False, True])
    return ordered.drop(columns=["written", "answered", "last", "obtained"]).reset_index(drop=True)


def _sources(book: Book, cut: date) -> pd.DataFrame:
    """What the register of sources says about questionnaires: sent, returned, method, hand level by name."""
    rows = book.rows("source")
    sent, obtained = numbers(rows, "sent"), days(rows, "obtained_on")
    asked = sent.notna() | (texts(rows, "channel") == CHANNEL)
    frame = pd.DataFrame(
        {
            "batch": texts(rows, "name").str.strip(),
            "sent": sent,
            "written": numbers(rows, "returned"),
            "obtained": obtained,
            "method": texts(rows, "collection_method"),
            "batch_type": texts(rows, "batch_type"),
            "hand_level": texts(rows, "hand_level"),
        }
    )[(asked & ~(obtained > pd.Timestamp(cut))).to_numpy(dtype="bool")]
    return frame.dropna(subset=["batch"]).groupby("batch").last()


def _answers(book: Book, cut: date) -> pd.DataFrame:
    """What the answers themselves tell by batch."""
    rows = book.rows("survey")
    rows = rows[(days(rows, "date") <= pd.Timestamp(cut)).to_numpy(dtype="bool")]
    frame = pd.DataFrame(
        {
            "batch": texts(rows, "batch").str.strip(),
            "customer": book.keys(rows),
            "question": texts(rows, "question"),
            "answer": texts(rows, "answer"),
            "date": days(rows, "date"),
        }
    ).dropna(subset=["batch"])
    grouped = frame.groupby("batch")
    each = frame.groupby(["batch", "customer"])["answer"].agg(["count", "nunique"]).reset_index()
    each["alike"] = ((each["count"] >= 3) & (each["nunique"] == 1)).astype("float64")
    each["stranger"] = (~each["customer"].isin(book.customers.index)).astype("float64")
    people = each.groupby("batch")
    return pd.DataFrame(
        {
            "answered": people.size().astype("float64"),
            "questions": grouped["question"].nunique().astype("float64"),
            "answers": grouped["answer"].count().astype("float64"),
            "alike": people["alike"].mean(),
            "strangers": people["stranger"].mean(),
            "last": grouped["date"].max(),
        }
    )


def _note(row: dict[Any, Any]) -> Any:
    """The weightiest reason to believe it or not."""
    rate, returned = row["rate"], row["returned"]
    if returned == returned and returned < ENOUGH:
        return say("sales.survey.few", count=int(returned))
    if row["alike"] > 0.2:
        return say("sales.survey.alike", share=float(row["alike"]))
    if row["strangers"] > 0.2:
        return say("sales.survey.strangers", share=float(row["strangers"]))
    if rate > 1:
        return say("sales.survey.more")
    if rate < LOW_RATE:
        return say("sales.survey.low", rate=float(rate))
    if row["batch_type"] == SECOND_HAND or row["hand_level"] in ("二手", "三手"):
        return say("sales.survey.second")
    return say("sales.survey.unsent" if rate != rate else "sales.survey.fair", trust=row["trust"])
