"""归档: the records of the open workbook go into the archive, after a preview."""

from __future__ import annotations

from kedang import pipeline
from kedang.commands.archives import made, place, previewed
from kedang.commands.desk import Desk
from kedang.commands.incoming import incoming
from kedang.commands.listing import by_entity, listed
from kedang.commands.remembering import remembered
from kedang.commands.workspace import load
from kedang.model.finding import Severity
from kedang.model.text import Text, say
from kedang.outcomes import Outcome

ACTION = "process.archive"


def archive(desk: Desk) -> Text:
    """Say what would be new, changed, merged and held back, ask, and do it."""
    reading = incoming(desk)
    waivers = load(desk).waivers()
    with previewed(desk) as trial:
        planned = pipeline.run(
            trial, reading, desk.rulebook, desk.moment, desk.progress, plan=True, waivers=waivers
        )
    if not planned.written:
        return say("command.archive.same", n=_total(planned, "unchanged"))
    desk.confirm(_preview(desk, planned))
    with desk.archive() as opened:
        done = pipeline.run(
            opened, reading, desk.rulebook, desk.moment, desk.progress, waivers=waivers
        )
    if done.operation is None:
        return say("command.archive.same", n=_total(done, "unchanged"))
    what = _told(done, desk, plan=False)
    return remembered(desk, ACTION, done.operation, "command.archive.done", what)


def _preview(desk: Desk, planned: Outcome) -> Text:
    """What would be archived and where; where to look for what is held back or wrong."""
    errors = any(finding.severity is Severity.ERROR for finding in planned.findings)
    look = say("command.archive.look") if errors or _total(planned, "held") else None
    into = say(f"command.archive.into{'' if made(desk) else '.new'}", place=place(desk))
    return say(
        "command.archive.preview",
        what=_told(planned, desk, plan=True),
        look=desk.say(look) if look else "",
        into=desk.say(into),
    )


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
