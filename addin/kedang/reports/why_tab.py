"""为什么是这个等级: one customer's rating opened, down to the rows of the files it was made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from kedang.model.operation import Moment
from kedang.model.text import Lang, Text, say
from kedang.reports.book import new_book
from kedang.reports.page import Page, Section, columns, write_page
from kedang.tiering.behind import Behind
from kedang.tiering.explain import Why, sentences, word

SOURCE = "评级原因"


@dataclass(frozen=True, slots=True)
class Opened:
    """One customer's rating and the records behind it."""

    why: Why
    behind: Behind


def write_why_tab(target: Path, opened: Sequence[Opened], moment: Moment, lang: Lang) -> None:
    """Write the tab: for each customer the criteria, then the orders, complaints and receivables behind them."""
    ratings = opened[0].why.ratings
    note = say(
        "tab.why.note",
        first=ratings.first.isoformat(),
        last=ratings.as_of.isoformat(),
        user=moment.user,
    )
    sections = [section for one in opened for section in _sections(one, lang)]
    with new_book(target, "why", moment, lang) as book:
        told = [_told(section, lang) for section in sections]
        write_page(book, Page(SOURCE, book.say(say("tab.why.title")), book.say(note), told))


def _sections(one: Opened, lang: Lang) -> list[Section]:
    row, behind = one.why.row, one.behind
    title = say("tab.why.customer", name=row["name"], tier=row["tier"])
    found = [Section(title, tuple(sentences(one.why, lang)), _CRITERIA, _criteria(one.why))]
    if len(behind.deals):
        told = (say("tab.why.deals.note", n=len(behind.deals)),)
        found.append(Section(say("tab.why.deals"), told, _DEALS, _deals(behind.deals)))
    if len(behind.complaints):
        still = int(behind.complaints["open"].sum())
        told = (say("tab.why.complaints.note", n=len(behind.complaints), open=still),)
        rows = _placed(behind.complaints)
        found.append(Section(say("tab.why.complaints"), told, _COMPLAINTS, rows))
    if len(behind.receivables):
        rows = _placed(behind.receivables).rename(
            columns={"as_of": "date", "amount": "deal_amount"}
        )
        found.append(Section(say("tab.why.receivables"), (), _RECEIVABLES, rows))
    return found


_CRITERIA = columns(
    ("criterion", "text", 13),
    ("criterion_value", "text", 18),
    ("reached", "wrap", 26),
    ("points", "score", 9),
    ("weight_share", "percent", 9),
    ("contribution", "score", 10),
    ("note", "wrap", 44),
)
_DEALS = columns(
    ("deal_no", "text", 13),
    ("deal_day", "date", 18),
    ("product", "wrap", 26),
    ("deal_amount", "money"),
    ("deal_paid", "money"),
    ("deal_profit", "money"),
    ("record_place", "wrap", 44),
)
_COMPLAINTS = columns(
    ("received_on", "date", 13),
    ("closed_day", "date", 18),
    ("text", "wrap", 26),
    ("record_place", "wrap", 44),
)
_RECEIVABLES = columns(
    ("date", "date", 13),
    ("deal_amount", "money", 18),
    ("days_overdue", "integer"),
    ("record_place", "wrap", 44),
)


def _criteria(why: Why) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "criterion": word(line.criterion),
                "criterion_value": line.value,
                "reached": line.reached,
                "points": line.points,
                "weight_share": line.weight / 100,
                "contribution": line.contribution,
                "note": line.note,
            }
            for line in why.lines
        ]
    )


def _deals(deals: pd.DataFrame) -> pd.DataFrame:
    names = {
        "no": "deal_no",
        "date": "deal_day",
        "amount": "deal_amount",
        "paid": "deal_paid",
        "profit": "deal_profit",
    }
    return _placed(deals.iloc[::-1]).rename(columns=names)


def _placed(rows: pd.DataFrame) -> pd.DataFrame:
    """The records with their place in one column: file, sheet and row."""
    parts = zip(rows["source_name"], rows["source_sheet"], rows["source_row"], strict=True)
    places = [
        f"{name} {sheet}!{row:.0f}" if name == name and row == row else ""
        for name, sheet, row in parts
    ]
    renamed = {"closed_on": "closed_day", "overdue_days": "days_overdue"}
    return rows.assign(record_place=places).rename(columns=renamed).reset_index(drop=True)


def _told(section: Section, lang: Lang) -> Section:
    """The section with every sentence in its cells rendered."""
    frame = section.frame.copy()
    for name in frame.columns:
        if frame[name].dtype == object:
            frame[name] = [
                one.render(lang) if isinstance(one, Text) else one for one in frame[name]
            ]
    return Section(section.title, section.sentences, section.columns, frame)
