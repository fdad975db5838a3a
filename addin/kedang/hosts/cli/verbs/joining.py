"""`kedang merge` and `kedang split`: customers that somebody names are made one, or taken apart again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.composing.merging import find_customer
from kedang.composing.outcomes import Answered
from kedang.hosts.cli.session import Session, begin
from kedang.matching.merging.preview import preview
from kedang.matching.records import PARTIES
from kedang.model.errors import Refused, UsageError
from kedang.model.kept import Kept
from kedang.model.text import say
from kedang.reports.review_pairs import field_label


def merge(values: Mapping[str, Any]) -> int:
    """Make one customer of those named; what they differ in is shown with the value that stays, and why."""
    session = begin(values)
    plan = bool(values.get("plan"))
    with session.archive() as archive:
        with archive.read() as reader:
            frames = reader.frames(PARTIES)
            meant = [find_customer(frames, one) for one in values["customers"]]
            standing = sorted({reader.resolve(one) for one in meant})
        if len(values["customers"]) < 2:
            raise UsageError("cli.merge.two")
        if len(standing) < 2:
            raise Refused("cli.merge.one", text=standing[0])
        first, *rest = standing
        chain = pd.DataFrame({"left_id": first, "right_id": rest, "score": 1.0})
        (group,) = preview(chain, frames, session.rulebook).groups[:1]
        done = _apply(session, archive, chain, "same", plan)
        survivor = group.plan.survivor_id
        _tell(session, done, survivor, str(group.plan.values["name"]), group.plan.kept, plan)
    return 1 if done.contradictions else 0


def split(values: Mapping[str, Any]) -> int:
    """Take one record out of the merge it is in; the others of it stay together."""
    session = begin(values)
    plan = bool(values.get("plan"))
    with session.archive() as archive:
        with archive.read() as reader:
            frames = reader.frames(PARTIES)
            record = find_customer(frames, values["customer"])
            speaks = reader.resolve(record)
        if speaks == record:
            raise Refused("cli.split.id", text=values["customer"])
        pair = pd.DataFrame({"left_id": [speaks], "right_id": [record]})
        done = _apply(session, archive, pair, "different", plan)
    both = pd.concat([frames[name] for name in PARTIES]).set_index("id")
    name = str(both.loc[record, "name"])
    session.console.document(
        {"parted": record, "from": speaks, "plan": plan, "operation": _operation(done)}
    )
    session.console.line("cli.split.plan" if plan else "cli.split.done", name=name, id=record)
    _close(session, done, plan)
    return 0


def _apply(
    session: Session, archive: Archive, pairs: pd.DataFrame, answer: str, plan: bool
) -> Answered:
    answers = pairs[["left_id", "right_id"]].assign(answer=answer)
    return pipeline.apply_answers(archive, answers, session.rulebook, session.moment, plan=plan)


def _tell(
    session: Session,
    done: Answered,
    survivor: str,
    name: str,
    kept: tuple[Kept, ...],
    plan: bool,
) -> None:
    session.console.document(
        {
            "survivor": survivor,
            "name": name,
            "merged": done.merged,
            "kept": [
                {
                    "field": one.field,
                    "value": one.value,
                    "from": one.source,
                    "why": one.reason.render(session.lang),
                }
                for one in kept
            ],
            "contradictions": [list(group) for group in done.contradictions],
            "plan": plan,
            "operation": _operation(done),
        }
    )
    for group in done.contradictions:
        session.console.line("cli.merge.against", names="、".join(group))
    if done.contradictions:
        return
    rows = [
        [field_label(one.field, session.lang), one.value, one.reason.render(session.lang)]
        for one in kept
    ]
    heads = [say("review.field"), say("review.after"), say("review.why")]
    if rows:
        session.console.table(say("cli.merge.title"), heads, rows)
    session.console.line("cli.merge.plan" if plan else "cli.merge.done", name=name, id=survivor)
    _close(session, done, plan)


def _operation(done: Answered) -> str | None:
    return done.operation.id if done.operation else None


def _close(session: Session, done: Answered, plan: bool) -> None:
    if plan:
        session.console.line("cli.run.nothing_kept")
    elif done.operation:
        session.console.line("cli.run.operation", operation=done.operation.id)
