"""`kedang undo` and `kedang log`: what was done to the archive, and taking it back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kedang import pipeline
from kedang.hosts.cli.session import Session, begin
from kedang.model.operation import Operation, OperationKind
from kedang.model.text import say

SHOWN = 20


def undo(values: Mapping[str, Any]) -> int:
    """Take back the last operation that stands, or the one named; refused when later ones built on it."""
    session = begin(values)
    plan = bool(values.get("plan"))
    with session.archive() as archive:
        done = pipeline.undo(archive, values.get("operation"), session.moment, plan=plan)
    session.console.document(
        {
            "undone": done.undoes,
            "operation": None if plan else done.id,
            "summary": done.summary,
            "plan": plan,
        }
    )
    session.console.line("cli.undo.plan" if plan else "cli.undo.done", undone=done.undoes)
    return 0


def log(values: Mapping[str, Any]) -> int:
    """The journal, newest first; an operation's parts; with `--record` one record's history."""
    session = begin(values)
    with session.archive() as archive, archive.read() as reader:
        if values.get("record"):
            return _history(session, reader, str(values["record"]))
        entries = reader.log()
        if values.get("operation"):
            return _parts(session, reader.operation(str(values["operation"])), entries)
    limit = values.get("limit") or SHOWN
    shown = [entry for entry in entries if not entry.parent][:limit]
    children: dict[str, int] = {}
    for entry in entries:
        if entry.parent:
            children[entry.parent] = children.get(entry.parent, 0) + 1
    session.console.document(
        {"operations": [operation_json(e) | {"parts": children.get(e.id, 0)} for e in shown]}
    )
    heads = ("id", "kind", "at", "user", "parts", "state")
    session.console.table(
        say("cli.log.title"),
        [say(f"cli.log.{name}") for name in heads],
        [
            [
                entry.id,
                say(f"cli.kind.{entry.kind.value}").render(session.lang),
                entry.at.strftime("%Y-%m-%d %H:%M"),
                entry.user,
                str(children.get(entry.id, "")),
                say("cli.log.undone").render(session.lang) if entry.undone_by else "",
            ]
            for entry in shown
        ],
    )
    if not shown:
        session.console.line("cli.log.empty")
    return 0


def _parts(session: Session, whole: Operation, entries: list[Operation]) -> int:
    """One operation and the parts it was made of, each of which can be undone by its id."""
    parts = [entry for entry in reversed(entries) if entry.parent == whole.id]
    session.console.document(operation_json(whole) | {"parts": [operation_json(p) for p in parts]})
    heads = ("id", "kind", "what", "state")
    session.console.table(
        say("cli.log.parts_of", operation=whole.id),
        [say(f"cli.log.{name}") for name in heads],
        [
            [
                entry.id,
                say(f"cli.kind.{entry.kind.value}").render(session.lang),
                _told(entry),
                say("cli.log.undone").render(session.lang) if entry.undone_by else "",
            ]
            for entry in [whole, *parts]
        ],
    )
    return 0


def _told(entry: Operation) -> str:
    """What an operation came to, in its own figures."""
    if entry.kind is OperationKind.MERGE:
        members = entry.summary.get("members")
        others = ", ".join(map(str, members)) if isinstance(members, list) else ""
        return f"{others} → {entry.summary.get('survivor')}"
    return "  ".join(
        f"{key} {value}" for key, value in entry.summary.items() if isinstance(value, int | str)
    )


def operation_json(entry: Operation) -> dict[str, object]:
    """One journal entry as programs read it."""
    return {
        "id": entry.id,
        "kind": entry.kind.value,
        "at": entry.at.isoformat(),
        "user": entry.user,
        "rulebook": entry.rulebook,
        "inputs": entry.inputs,
        "summary": entry.summary,
        "parent": entry.parent or None,
        "undoes": entry.undoes or None,
        "undone_by": entry.undone_by or None,
    }


def _history(session: Session, reader: Any, record: str) -> int:
    speaks = reader.resolve(record)
    versions = reader.history(record)
    session.console.document(
        {
            "record": record,
            "resolves_to": speaks,
            "versions": [
                {
                    "operation": version.operation.id,
                    "kind": version.operation.kind.value,
                    "at": version.operation.at.isoformat(),
                    "user": version.operation.user,
                    "changes": _changes(version.before, version.after),
                }
                for version in versions
            ],
        }
    )
    rows = []
    for version in versions:
        for name, (old, new) in _changes(version.before, version.after).items():
            at = version.operation.at.strftime("%Y-%m-%d %H:%M")
            rows.append([version.operation.id, at, name, _text(old), _text(new)])
    heads = ("id", "at", "field", "old", "new")
    session.console.table(
        say("cli.log.history", record=record), [say(f"cli.log.{name}") for name in heads], rows
    )
    return 0


def _changes(
    before: Mapping[str, object], after: Mapping[str, object]
) -> dict[str, tuple[object, object]]:
    names = [*after, *(name for name in before if name not in after)]
    pairs = {name: (before.get(name), after.get(name)) for name in names}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def _text(value: object) -> str:
    return "" if value is None else str(value)
