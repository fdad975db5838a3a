"""`kedang tier --why CUSTOMER`: the rating of one customer opened down to the rows of the source files."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from kedang.archive.archive import Archive
from kedang.composing.merging import find_customer
from kedang.composing.rating import rating_of
from kedang.hosts.cli.session import Session
from kedang.matching.records import PARTIES
from kedang.model.deals import net_amount
from kedang.model.errors import Refused
from kedang.model.frames import texts
from kedang.model.text import Text, say
from kedang.tiering.behind import Behind, behind
from kedang.tiering.explain import Why, explain, label, why

SHOWN = 30
ACTIVITIES = ("visit", "transaction", "complaint", "receivable")


def tell_why(session: Session, archive: Archive, said: str) -> int:
    """Every criterion with its band, points and weight, what the next tier takes, and the records behind."""
    with archive.read() as reader:
        ratings, frames = rating_of(reader, session.rulebook, session.moment.as_of)
        try:
            customer = reader.resolve(find_customer(frames, said))
        except Refused as refused:
            seen = without_record({**frames, **reader.frames(("visit",))}, said)
            raise refused if seen is None else Refused(seen) from refused
    customers = pd.concat([frames[name] for name in PARTIES], ignore_index=True)
    found = why(ratings, customer, session.rulebook.tiering)
    records = behind(customer, customers, frames, (ratings.first, ratings.as_of))
    lines = explain(ratings, customer, session.lang, session.rulebook.tiering)
    session.console.document(_document(session, customer, found, records, lines))
    _table(session, found)
    for line in lines:
        session.console.line(say("cli.tier.line", text=line))
    _records(session, records)
    return 0


def without_record(frames: Mapping[str, pd.DataFrame], said: str) -> Text | None:
    """What the activities know of a name that no customer record has; None where they know nothing."""
    told: Text | None = None
    for entity in ACTIVITIES:
        rows = frames.get(entity, pd.DataFrame())
        if not len(rows):
            continue
        unlinked = texts(rows, "customer_id").isna() & texts(rows, "merged_into").isna()
        own = rows[(unlinked & (texts(rows, "customer") == said.strip())).to_numpy(dtype=bool)]
        if not len(own):
            continue
        amount = float(net_amount(own).sum()) if entity == "transaction" else 0.0
        one = say(f"cli.tier.no_record.{entity}", n=len(own), amount=amount)
        told = one if told is None else say("cli.tier.no_record.and", left=told, right=one)
    return None if told is None else say("cli.tier.no_record", name=said.strip(), what=told)


def _table(session: Session, found: Why) -> None:
    heads = ("criterion", "criterion_value", "reached", "points", "weight", "contribution")
    session.console.table(
        say("cli.tier.why.title", name=found.row["name"]),
        [say(f"col.{name}") for name in heads],
        [
            [
                label(line.criterion, session.lang),
                line.value.render(session.lang),
                line.reached.render(session.lang),
                _number(line.points),
                f"{line.weight:.1f}%",
                _number(line.contribution),
            ]
            for line in found.lines
        ],
    )


def _records(session: Session, records: Behind) -> None:
    """The orders behind the figures, newest first, each with its place."""
    deals = records.deals.iloc[::-1].head(SHOWN)
    heads = ("deal_day", "product", "deal_amount", "deal_paid", "deal_profit", "record_place")
    session.console.table(
        say("cli.tier.why.deals", n=len(records.deals)),
        [say(f"col.{name}") for name in heads],
        [
            [
                f"{one['date']:%Y-%m-%d}",
                "" if one["product"] != one["product"] else str(one["product"]),
                *(_money(one[name]) for name in ("amount", "paid", "profit")),
                _place(one["source_name"], one["source_sheet"], one["source_row"]),
            ]
            for one in deals.to_dict("records")
        ],
    )
    if len(records.deals) > SHOWN:
        session.console.line("cli.tier.why.latest", shown=SHOWN, n=len(records.deals))
    for one in records.complaints.to_dict("records"):
        place = _place(one["source_name"], one["source_sheet"], one["source_row"])
        day = "" if one["received_on"] != one["received_on"] else f"{one['received_on']:%Y-%m-%d}"
        state = "open" if one["open"] else "closed"
        session.console.line(
            f"cli.tier.why.complaint.{state}", day=day, text=str(one["text"])[:40], place=place
        )
    for one in records.receivables.to_dict("records"):
        place = _place(one["source_name"], one["source_sheet"], one["source_row"])
        session.console.line(
            "cli.tier.why.receivable",
            amount=_money(one["amount"]),
            days=_number(one["overdue_days"], ".0f"),
            place=place,
        )


def _document(
    session: Session, customer: str, found: Why, records: Behind, lines: list[str]
) -> dict[str, object]:
    step = found.step
    return {
        "customer": customer,
        "name": found.row["name"],
        "tier": found.row["tier"],
        "computed": found.row["computed"],
        "score": _or_none(found.row["score"]),
        "sentences": lines,
        "criteria": [
            {
                "criterion": line.criterion,
                "raw": _or_none(line.raw),
                "part": _or_none(line.part),
                "whole": _or_none(line.whole),
                "reached": line.reached.render(session.lang),
                "points": _or_none(line.points),
                "weight": line.weight,
                "contribution": _or_none(line.contribution),
                "note": line.note.render(session.lang),
            }
            for line in found.lines
        ],
        "next": None
        if step is None
        else {
            "tier": step.tier,
            "points": step.needed,
            "blocked_by": step.blocked_by,
            "ways": [
                {"criterion": way.criterion, "from": _or_none(way.raw), "to": way.target}
                for way in step.ways
            ],
        },
        "deals": plain(records.deals),
        "complaints": plain(records.complaints),
        "receivables": plain(records.receivables),
    }


def plain(table: pd.DataFrame) -> list[dict[str, object]]:
    """The rows of a table as JSON takes them."""
    shown = table.copy()
    for name in shown.columns:
        if shown[name].dtype.kind == "M":
            shown[name] = shown[name].dt.strftime("%Y-%m-%d")
    plain = shown.astype(object).where(shown.notna(), None)
    return [{str(key): value for key, value in row.items()} for row in plain.to_dict("records")]


def _or_none(number: float) -> float | None:
    return None if number != number else float(number)


def _number(value: float, shape: str = ".1f") -> str:
    return "" if value != value else format(value, shape)


def _money(value: float) -> str:
    return "" if value != value else f"{value:,.2f}"


def _place(name: object, sheet: object, row: float) -> str:
    """The file, sheet and row of a record."""
    if name != name:
        return ""
    return f"{name} {sheet}!{row:.0f}" if row == row else str(name)
