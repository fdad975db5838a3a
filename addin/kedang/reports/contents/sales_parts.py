"""What the three reports on sales share: long lists cut with their rest, words of columns, comparisons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pandas as pd

from kedang.analysis.material import Material
from kedang.model.period import Period
from kedang.model.text import Text, say

MOST = 12
Lines = tuple[Text, ...]


def note(material: Material) -> Text:
    """The grey line below the title: which days, and up to when."""
    first, last = material.period.first.isoformat(), material.period.last.isoformat()
    span = {"first": first, "last": last, "cut": material.cut.isoformat()}
    running = material.period.begun(material.cut)
    if running == material.period:
        return say("report.note.span", **span)
    return say("report.note.begun", days=running.passed, **span)


def so_far(material: Material) -> Material:
    """The material of a period as far as it has run, so that it is compared with as many days."""
    return replace(material, period=material.period.begun(material.cut))


def unfinished(material: Material) -> Lines:
    """That the period is not over, where it is not: the one before counts as many days."""
    whole = Period.parse(material.period.name)
    running = whole.begun(material.cut)
    if running == whole:
        return ()
    return (say("sales.unfinished", cut=material.cut.isoformat(), days=running.passed),)


def worded(words: Iterable[object], index: pd.Index | None = None) -> pd.Series[Any]:
    """Texts as a column."""
    return pd.Series(list(words), index=index, dtype=object)


def year(now: float, last_year: float) -> Lines:
    """Against the same period a year before; nothing where the order book does not reach back."""
    if last_year != last_year or not last_year > 0:
        return ()
    way = "up" if now > last_year else "down" if now < last_year else "same"
    return (say(f"sales.year.{way}", before=last_year, share=abs(now - last_year) / last_year),)


def left_out(table: pd.DataFrame, most: int = MOST) -> Lines:
    """How much the rows below the first so many come to, where there are any."""
    rest = table.iloc[most:]
    if not rest["sales"].any():
        return ()
    share, sales = float(rest["share"].sum()), float(rest["sales"].sum())
    return (say("sales.rest", count=len(rest), sales=sales, share=share),)
