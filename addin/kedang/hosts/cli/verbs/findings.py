"""Choices about findings on the command line: previewed, carried out in the archive, told one by one."""

from __future__ import annotations

from collections.abc import Sequence

from kedang import pipeline
from kedang.hosts.cli.session import Session
from kedang.model.choice import Choice, Handled
from kedang.model.grid import Workbook
from kedang.model.text import Text
from kedang.reports.findings_choices import choices_in
from kedang.reports.labels import field_label

SHOWN = 40


def apply_findings(session: Session, book: Workbook, plan: bool) -> int:
    """Adopted values go into the archive's records, waivers are noted; one step, to be undone whole."""
    choices = choices_in(book)
    with session.archive() as archive:
        done = pipeline.apply_choices(archive, choices, session.rulebook, session.moment, plan=plan)
    session.console.document(
        {
            "adopted": [choice_json(one) for one in done.adopted],
            "waived": [choice_json(one) for one in done.waived],
            "lifted": [choice_json(one) for one in done.lifted],
            "same": done.same,
            "refused": [refused_json(one, why, session) for one, why in done.refused],
            "operation": done.operation.id if done.operation else None,
            "plan": plan,
        }
    )
    tell_handled(session, done)
    if plan:
        session.console.line("cli.run.nothing_kept")
    elif done.operation:
        session.console.line("cli.run.operation", operation=done.operation.id)
    return 0


def choice_json(one: Choice) -> dict[str, object]:
    """A choice as programs read it."""
    return {
        "rule": one.rule,
        "record": one.place.record,
        "file": one.file,
        "sheet": one.sheet,
        "cell": one.place.cell,
        "field": one.field,
        "value": one.value,
        "to": one.to,
        "reason": one.reason,
        "until": one.until.isoformat() if one.until else None,
    }


def refused_json(one: Choice, why: Text, session: Session) -> dict[str, object]:
    """A refused choice with the sentence that says why."""
    return choice_json(one) | {"why": why.render(session.lang)}


def tell_handled(session: Session, done: Handled) -> None:
    """Every change by its place, the first of many, then what could not be done, then the totals."""
    for name, some in (("adopt", done.adopted), ("waive", done.waived), ("lift", done.lifted)):
        _listed(session, name, some)
    for choice, why in done.refused[:SHOWN]:
        session.console.line(
            "cli.handled.refused", place=_place(choice), why=why.render(session.lang)
        )
    session.console.line(
        "cli.handled.done",
        adopted=len(done.adopted),
        waived=len(done.waived),
        lifted=len(done.lifted),
        same=done.same,
        refused=len(done.refused),
    )


def _listed(session: Session, name: str, some: Sequence[Choice]) -> None:
    for one in some[:SHOWN]:
        session.console.line(
            f"cli.handled.{name}",
            place=_place(one),
            field=field_label(one.entity, one.field, session.lang),
            value=one.value,
            to=one.to,
            rule=one.rule,
            reason=one.reason,
            until=one.until.isoformat() if one.until else "",
        )
    if len(some) > SHOWN:
        session.console.line("cli.handled.more", n=len(some) - SHOWN)


def _place(one: Choice) -> str:
    return f"{one.file} {one.sheet}!{one.place.cell or one.at}"
