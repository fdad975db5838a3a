"""归档: the records of the open workbook go into the archive, after a preview."""

from __future__ import annotations

import pandas as pd

from kedang import pipeline
from kedang.commands.archives import made, place, previewed
from kedang.commands.desk import Desk
from kedang.commands.incoming import incoming
from kedang.commands.listing import AND, by_entity, listed
from kedang.commands.remembering import remembered
from kedang.commands.workspace import load
from kedang.composing.differences import CARDS, differences
from kedang.composing.outcomes import Outcome
from kedang.model.finding import Severity
from kedang.model.text import Text, say
from kedang.reports.labels import field_label

ACTION = "process.archive"
MOST = 5


def archive(desk: Desk) -> Text:
    """Say what would be new, changed, merged and held back, ask, and do it."""
    reading = incoming(desk)
    waivers = load(desk).waivers()
    with previewed(desk) as trial:
        with trial.read() as reader:
            before = reader.frames(CARDS)
        planned = pipeline.run(
            trial, reading, desk.rulebook, desk.moment, desk.progress, plan=True, waivers=waivers
        )
    if not planned.written:
        return say("command.archive.same", n=_total(planned, "unchanged"))
    desk.confirm(_preview(desk, planned, differences(before, planned.frames)))
    with desk.archive() as opened:
        done = pipeline.run(
            opened, reading, desk.rulebook, desk.moment, desk.progress, waivers=waivers
        )
    if done.operation is None:
        return say("command.archive.same", n=_total(done, "unchanged"))
    what = _told(done, desk, plan=False)
    return remembered(desk, ACTION, done.operation, "command.archive.done", what)


def _preview(desk: Desk, planned: Outcome, changes: pd.DataFrame) -> Text:
    """What would be archived and where, value by value of those there; where to look for what is wrong."""
    errors = any(finding.severity is Severity.ERROR for finding in planned.findings)
    look = say("command.archive.look") if errors or _total(planned, "held") else None
    into = say(f"command.archive.into{'' if made(desk) else '.new'}", place=place(desk))
    return say(
        "command.archive.preview",
        what=_told(planned, desk, plan=True) + _differ(changes, desk),
        look=desk.say(look) if look else "",
        into=desk.say(into),
    )


def _differ(changes: pd.DataFrame, desk: Desk) -> str:
    """The first few values that would change of customers and contacts that are there."""
    if changes.empty:
        return ""
    told = [
        desk.say(
            say(
                "command.archive.differ",
                name=str(one["name"]),
                field=field_label(str(one["entity"]), str(one["field"]), desk.lang),
                before=one["before"] if isinstance(one["before"], str) else "—",
                after=one["after"] if isinstance(one["after"], str) else "—",
            )
        )
        for one in changes.head(MOST).to_dict("records")
    ]
    if len(changes) > MOST:
        told.append(desk.say(say("command.archive.differ.more", n=len(changes))))
    what = AND[desk.lang].join(told)
    between = "；" if desk.lang == "zh" else "; "
    return between + desk.say(say("command.archive.differs", what=what))


def _total(outcome: Outcome, state: str) -> int:
    return sum(pipeline.count(outcome.counts, state).values())


def _told(outcome: Outcome, desk: Desk, *, plan: bool) -> str:
    """What happens to the records, in words; with `plan` also what is wrong with them."""
    parts = []
    for state in ("new", "changed"):
        counts = pipeline.count(outcome.counts, state)
        if counts:
            told = by_entity(counts, desk.lang)
            parts.append(say(f"command.archive.{state}", n=sum(counts.values()), what=told))
    errors = sum(finding.severity is Severity.ERROR for finding in outcome.findings)
    counted = {
        "unchanged": _total(outcome, "unchanged"),
        "left": _total(outcome, "left"),
        "held": _total(outcome, "held"),
        "merged": len(outcome.merged),
        "review": len(outcome.waiting),
        "errors": errors if plan else 0,
        "waived": len(outcome.settled.waived),
    }
    if not parts and not counted["left"] and not counted["merged"]:
        parts.append(say("command.archive.rest"))
    parts += [say(f"command.archive.{name}", n=n) for name, n in counted.items() if n]
    return listed(parts, desk.lang)
