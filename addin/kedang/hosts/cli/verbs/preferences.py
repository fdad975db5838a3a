"""`kedang preferences`: how a customer's people are addressed and what they like, with the days it was noted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from kedang.composing.merging import find_customer
from kedang.hosts.cli.session import begin
from kedang.model.catalogue import entity
from kedang.model.frames import follow_merges, texts
from kedang.model.text import say

FREE = "salutation"
"""What may be shown of everybody; the rest only of those whose consent is noted."""
PEOPLE = ("contact", "individual")


def preferences(values: Mapping[str, Any]) -> int:
    """The log of one customer's people, oldest first; what lacks a note of consent is counted, not shown."""
    session = begin(values)
    with session.archive() as archive, archive.read() as reader:
        frames = reader.frames(("organization", "individual", "contact"))
        customer = reader.resolve(find_customer(frames, str(values["customer"])))
        people = _people(frames, customer)
        log = reader.preferences()
    log = log[log["id"].isin(people.index).to_numpy(dtype="bool")]
    shown = (log["field"] == FREE) | log["id"].map(people["consent"]).notna()
    rows = [_row(one, people) for one in log[shown.to_numpy(dtype="bool")].to_dict("records")]
    withheld = int((~shown).sum())
    session.console.document({"customer": customer, "log": rows, "withheld": withheld})
    heads = [say(f"cli.preferences.{name}") for name in ("name", "field", "value", "day", "user")]
    body = [
        [one["name"], getattr(entity(one["entity"])[one["field"]], session.lang), one["value"], one["day"], one["user"]]
        for one in rows
    ]  # fmt: skip
    if rows:
        session.console.table(say("cli.preferences.title"), heads, body)
    elif not withheld:
        session.console.line("cli.preferences.none")
    if withheld:
        session.console.line("cli.preferences.withheld", n=withheld)
    return 0


def _people(frames: Mapping[str, pd.DataFrame], customer: str) -> pd.DataFrame:
    """Name and consent by id: the contacts of a company, or the person who is the customer."""
    parts = []
    for kind in PEOPLE:
        rows = frames[kind]
        whose = texts(rows, "id")
        if kind == "contact":
            whose = follow_merges(texts(rows, "organization_id"), frames["organization"])
        own = rows[(whose == customer).to_numpy(dtype="bool")]
        parts.append(pd.DataFrame({n: texts(own, n) for n in ("id", "name", "consent")}))
    return pd.concat(parts).drop_duplicates("id").set_index("id")


def _row(one: Mapping[Any, Any], people: pd.DataFrame) -> dict[str, str]:
    return {
        "id": str(one["id"]),
        "entity": str(one["entity"]),
        "name": str(people.loc[one["id"], "name"]),
        "field": str(one["field"]),
        "value": str(one["value"]),
        "day": f"{one['day']:%Y-%m-%d}",
        "user": str(one["user"]),
    }
