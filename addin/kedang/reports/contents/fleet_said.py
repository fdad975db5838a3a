"""What 表格一览 says: who is missing, who was late, which forms must be changed, where rows wait."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from kedang.analysis import handed_in
from kedang.analysis.fleet import CHANGED, CURRENT, OLD, OWN, RETIRED, TAMPERED
from kedang.analysis.handed_in import Week
from kedang.model.text import Text, say
from kedang.reports.contents.listing import listed

Said = tuple[Text, ...]


def people(table: pd.DataFrame, week: Week) -> Said:
    """Who handed in, who did not, who was late, and whose rows are worst."""
    if table.empty:
        return (say("fleet.people.none"),)
    due = week.due.isoformat()
    missing = table[table["handed"] == handed_in.MISSING]
    waiting = table[table["handed"] == handed_in.WAITING]
    done = len(table) - len(missing) - len(waiting)
    lines = [say("fleet.people", n=len(table), done=done, due=due)]
    if len(missing):
        lines.append(say("fleet.people.missing", n=len(missing), names=listed(missing["rep"])))
    if len(waiting):
        lines.append(say("fleet.people.waiting", names=listed(waiting["rep"]), due=due))
    late = table[table["handed"] == handed_in.LATE]
    if len(late):
        lines.append(say("fleet.people.late", names=listed(late["rep"]), due=due))
    if not len(missing) and not len(waiting):
        lines.append(say("fleet.people.all"))
    known = table[table["index"].notna()].sort_values(["index", "rep"])
    if len(known) > 1:
        worst = known.iloc[0]
        lines.append(say("fleet.people.worst", name=str(worst["rep"]), index=float(worst["index"])))
    return tuple(lines)


def forms(every: pd.DataFrame) -> Said:
    """How many files are on the current forms, and which are not."""
    if every.empty:
        return (say("fleet.forms.none"),)
    state = every["state"]
    stamped = every[state != OWN]
    lines = []
    if len(stamped):
        current = int((state == CURRENT).sum())
        lines.append(say("fleet.forms", n=len(stamped), current=current))
        for name, states in (("old", (OLD, RETIRED)), ("changed", (CHANGED, TAMPERED))):
            some = every[state.isin(states)]
            if len(some):
                lines.append(say(f"fleet.forms.{name}", n=len(some), files=listed(some["file"])))
    own = every[state == OWN]
    if len(own):
        lines.append(say("fleet.forms.own", n=len(own), files=listed(own["file"])))
    return tuple(lines)


def files(every: pd.DataFrame, most: int) -> Said:
    """Which files wait, which hold rows back, and how many are not listed."""
    if every.empty:
        return (say("fleet.files.none"),)
    lines = [say("fleet.files", n=len(every), rows=int(every["rows"].sum()))]
    late = every[every["missed"] > 0]
    if len(late):
        first = late.iloc[0]
        lines.append(
            say(
                "fleet.files.late",
                n=len(late),
                file=str(first["file"]),
                weeks=int(first["missed"]),
                since=int(first["since"]),
            )
        )
    held = every[every["held"] > 0].sort_values(["held", "file"], ascending=[False, True])
    if len(held):
        lines.append(
            say("fleet.files.held", rows=int(held["held"].sum()), files=listed(held["file"]))
        )
    if len(every) > most:
        lines.append(say("fleet.files.more", most=most, left=len(every) - most))
    return tuple(lines)


def handed(one: Mapping[Any, Any]) -> Text:
    """The week of one person in a few words."""
    return say(f"fleet.handed.{one['handed']}")
