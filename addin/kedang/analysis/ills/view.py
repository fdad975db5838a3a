"""One period as the signs of loose management look at it, and what a sign comes to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.calls import Calls, calls
from kedang.analysis.material import Material
from kedang.model.frames import between, days, texts
from kedang.model.period import Period
from kedang.model.text import Text

EVIDENCE = ("who", "what", "case", "day", "number")


@dataclass(frozen=True, slots=True)
class View:
    """A period up to the day of the cut (`last`), with the material it is seen through.

    `now`: this is the period of the report, not the one before it, so evidence is wanted.
    """

    material: Material
    period: Period
    last: date
    now: bool

    @property
    def book(self) -> Book:
        """The archive's frames."""
        return self.material.book

    def calls(self, cut: date) -> Calls:
        """The visits up to a day, prepared once for all signs."""
        return self.book.once(f"calls {cut}", lambda book: calls(book, cut))

    def inside(self, entity: str, *names: str) -> pd.DataFrame:
        """The rows of an entity whose day (the first that is known) lies in the period, up to the cut."""
        first, last = self.period.first, self.last

        def made(book: Book) -> pd.DataFrame:
            rows = book.rows(entity)
            return rows[between(known_on(rows, *names), first, last)]

        return self.book.once(f"{entity} {names} {first} {last}", made)

    def until(self, entity: str, *names: str) -> pd.DataFrame:
        """The rows of an entity known by the end of the period, by the first of some days that is known."""
        rows = self.book.rows(entity)
        return rows[~(known_on(rows, *names) > pd.Timestamp(self.last)).to_numpy()]

    def share(self, marks: pd.Series[bool]) -> float:
        """The share of cases that show the sign; NaN where there are too few to say."""
        enough = len(marks) >= self.material.rulebook.exceptions.least
        return float(marks.mean()) if enough else float("nan")


@dataclass(frozen=True, slots=True)
class Found:
    """What a sign comes to in a period: its value (NaN: nothing is known), and the cases behind it.

    `cases`: who (rep or owner), what (Text: the case in words), case (name of the customer, product or
    project), day, number (how much or how many, for the order). `total`: how many cases there are.
    """

    value: float
    cases: pd.DataFrame
    total: int


def known_on(rows: pd.DataFrame, *names: str) -> pd.Series[pd.Timestamp]:
    """The first of several days that is known, row by row."""
    found = days(rows, names[0])
    for name in names[1:]:
        found = found.fillna(days(rows, name))
    return found


def found(value: float, cases: pd.DataFrame | None = None) -> Found:
    """A sign and its cases, as many as there are; the worst come first already."""
    table = pd.DataFrame(columns=list(EVIDENCE)) if cases is None else cases
    return Found(value, table.reindex(columns=list(EVIDENCE)).reset_index(drop=True), len(table))


def by_person(
    rows: pd.DataFrame, marks: pd.Series[bool], who: pd.Series[str], message: str
) -> pd.DataFrame:
    """Cases put together by person: `message` with n and of, and the last day; most cases first."""
    table = pd.DataFrame(
        {"who": who.fillna(NOBODY), "mark": marks.astype("int64"), "one": 1, "day": rows["day"]}
    )
    table["day"] = table["day"].where(marks)
    sums = table.groupby("who").agg(n=("mark", "sum"), of=("one", "sum"), day=("day", "max"))
    sums = sums[sums["n"] > 0].reset_index().sort_values(["n", "who"], ascending=[False, True])
    what = [
        Text(message, (("n", int(n)), ("of", int(of))))
        for n, of in zip(sums["n"], sums["of"], strict=True)
    ]
    return sums.assign(what=pd.Series(what, index=sums.index, dtype="object"), number=sums["n"])


def one_by_one(
    who: pd.Series[str],
    case: pd.Series[str],
    day: pd.Series[Any],
    number: pd.Series[Any],
    what: list[Text],
) -> pd.DataFrame:
    """Cases one by one, the greatest number first."""
    table = pd.DataFrame(
        {
            "who": who.fillna(NOBODY).to_numpy(),
            "case": case.to_numpy(),
            "day": day.to_numpy(),
            "number": np.asarray(number, dtype="float64"),
            "what": pd.Series(what, dtype="object").to_numpy(),
        }
    )
    return table.sort_values(
        ["number", "who", "case"], ascending=[False, True, True], kind="stable"
    )


def visit_days(rows: pd.DataFrame) -> pd.DataFrame:
    """Visits with their day and rep in the columns every sign uses."""
    return pd.DataFrame(
        {"day": days(rows, "date"), "rep": texts(rows, "rep").fillna(NOBODY)}, index=rows.index
    )
