"""Why a lead is qualified, and why it has its grade of intent, line by line."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from string import Formatter

import pandas as pd

from kedang.model.messages import template
from kedang.model.text import Slot, Text, say
from kedang.rulebook.sections.prospects import FACTORS
from kedang.tiering.segments.qualification import WRITTEN

Row = Mapping[str, object]


@cache
def slots_of(message: str) -> tuple[str, ...]:
    """The names of the slots of a message."""
    found = {name for _, name, _, _ in Formatter().parse(template(message, "zh")) if name}
    return tuple(sorted(found))


def filled(message: str, row: Row) -> Text:
    """A message whose slots are columns of a row."""
    return say(message, **{name: plain(row[name]) for name in slots_of(message)})


def records(table: pd.DataFrame) -> list[dict[str, object]]:
    """The rows of a table as dicts, quickly: days as Timestamps, texts and numbers as they are."""
    names = [str(name) for name in table.columns]
    columns = [
        column.tolist() if column.dtype.kind in "Mfib" else column.to_numpy(dtype=object).tolist()
        for _, column in table.items()
    ]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def plain(value: object) -> Slot:
    """A cell as it may stand in a sentence: days as 2026-11-22, nothing as an empty text."""
    if value is None or value is pd.NaT:
        return ""
    if isinstance(value, pd.Timestamp):
        return value.strftime("%Y-%m-%d")
    if isinstance(value, float) and value != value:
        return ""
    return value if isinstance(value, (str, int, float)) else str(value)


def answer_evidence(row: Row, question: str) -> Text:
    """What an answer (need, pay, authority) of a qualification row rests on."""
    case = str(row[f"{question}_by"])
    if case == WRITTEN:
        return say("prospect.written", value=str(row[question]))
    return filled(f"prospect.{question}.{case}", row) if case else say("prospect.unknown")


def next_question(row: Row) -> Text:
    """What to ask next."""
    return say(f"prospect.ask.{row['ask']}")


def intent_reason(row: Row) -> tuple[Text, ...]:
    """The points of the grade of intent, and where people wrote another grade; or that too little is known."""
    written, computed = plain(row["intent_written"]), plain(row["intent_computed"])
    known = {name: plain(row[f"points_{name}"]) for name in FACTORS}
    lines = []
    if not computed:
        return (say("prospect.intent.none"),)
    if written and written != computed:
        lines.append(say("prospect.intent.differs", written=written, computed=computed))
    lines.append(say("prospect.intent.total", points=round(float(str(row["intent_points"])), 1)))
    return (*lines, *(_factor(name, points) for name, points in known.items() if points != ""))


def unknown_factors(row: Row) -> tuple[Text, ...]:
    """The factors nothing is known about."""
    return tuple(
        say(f"prospect.unknown.{name}") for name in FACTORS if plain(row[f"points_{name}"]) == ""
    )


def _factor(name: str, points: Slot) -> Text:
    """The points of one factor, to one decimal."""
    return say(f"prospect.points.{name}", points=round(float(str(points)), 1))
