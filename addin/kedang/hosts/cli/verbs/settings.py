"""`kedang settings`: the workbook of the settings, checked, put in force, and every version there was."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kedang.archive.reader import Reader
from kedang.forms.settings.proposing import (
    Proposal,
    Version,
    history,
    known_book,
    propose,
    put_in_force,
    standing,
)
from kedang.forms.settings.sheets import FILE
from kedang.forms.settings.telling import as_json, plain_json, told
from kedang.forms.settings.writing import build as drawn
from kedang.hosts.cli.session import Session, begin
from kedang.hosts.cli.settings_file import Opened, opened
from kedang.hosts.in_force import VARIABLE
from kedang.model.errors import Refused, UsageError
from kedang.model.text import say
from kedang.reports.atomic import atomic
from kedang.rulebook import Rulebook, load
from kedang.rulebook.compare import Change, changes

SHIPPED = ("shipped", "出厂", "0")


def build(values: Mapping[str, Any]) -> int:
    """Write the settings in force as a workbook."""
    session = begin(values)
    with _reader(session) as reader:
        now = standing(reader)
        kept = reader.settings_in_force() if reader is not None else None
    book = session.rulebook
    own = kept is not None and book.hash == now.book.hash
    target = Path(values.get("out") or FILE)
    version = now.version if own else 0
    _write(session, book, target, version, kept.why if own and kept else "")
    differ = len(changes(load(), book))
    session.console.document(
        {"file": str(target), "version": version, "hash": book.hash, "differ": differ}
    )
    session.console.line("settings.built", path=str(target), n=differ)
    return 0


def check(values: Mapping[str, Any]) -> int:
    """Every mistake of a settings file at once; what it would change where there is none."""
    session = begin(values)
    found = opened(Path(values["file"]), session.lang)
    if found.book is None:
        session.console.document(_bad(found))
        return _told_bad(session, found)
    with _reader(session) as reader:
        now = standing(reader)
    differ = changes(now.book, found.book)
    session.console.document(_document(found) | {"changes": _json(differ, session)})
    session.console.line("settings.fine", file=found.path.name)
    _lines(session, differ, "settings.would" if differ else "settings.same")
    return 0


def apply(values: Mapping[str, Any]) -> int:
    """Put the settings of a file in force; a bad file changes nothing."""
    session = begin(values)
    plan = bool(values.get("plan"))
    found = opened(Path(values["file"]), session.lang)
    if found.book is None:
        session.console.document(_bad(found) | {"applied": False, "plan": plan})
        return _told_bad(session, found)
    with _reader(session) as reader:
        now = standing(reader)
    over = bool(values.get("overwrite"))
    proposal = propose(found.book, found.origin, now, session.lang, overwrite=over)
    done = None
    if not plan and (proposal.changes or now.damaged):
        with session.archive(there=False) as archive:
            done = put_in_force(archive, proposal, values.get("why") or "", session.moment)
    version = done.summary.get("version") if done else (now.version or None)
    session.console.document(
        _document(found)
        | {
            "hash": proposal.book.hash,
            "applied": done is not None,
            "plan": plan,
            "version": version,
            "operation": done.id if done else None,
            "changes": _json(proposal.changes, session),
            "kept": _json(proposal.kept, session),
        }
    )
    _told_proposal(session, proposal)
    if done is not None:
        n = len(proposal.changes)
        session.console.line("settings.applied", version=str(version), n=n, operation=done.id)
    return 0


def log(values: Mapping[str, Any]) -> int:
    """Every version, newest first: who, when, why, and what it changed."""
    session = begin(values)
    with _reader(session) as reader:
        versions = history(reader)[::-1] if reader is not None else []
    session.console.document({"versions": [_version(one, session) for one in versions]})
    heads = [
        say(f"settings.log.{name}") for name in ("version", "at", "user", "why", "what", "state")
    ]
    session.console.table(
        say("settings.log.title"), heads, [_row(one, session) for one in versions]
    )
    if not versions:
        session.console.line("settings.none_yet")
    return 0


def show(values: Mapping[str, Any]) -> int:
    """The settings in force, or those of a version, against the shipped ones."""
    session = begin(values)
    book, version = _wanted(session, values.get("version"))
    differ = changes(load(), book)
    if values.get("out"):
        _write(session, book, Path(values["out"]), version, "")
        session.console.line("cli.wrote", path=str(values["out"]))
    session.console.document(
        {
            "version": version,
            "hash": book.hash,
            "differ": _json(differ, session),
            "settings": plain_json(book.values()),
        }
    )
    _lines(session, differ, "settings.shown" if differ else "settings.shown.none")
    return 0


def _wanted(session: Session, asked: str | None) -> tuple[Rulebook, int]:
    if asked in SHIPPED:
        return load(), 0
    with _reader(session) as reader:
        if asked is None:
            now = standing(reader)
            own = session.rulebook.hash == now.book.hash
            return session.rulebook, now.version if own else 0
        found = [
            one
            for one in (reader.settings_versions() if reader is not None else ())
            if asked in (str(one.version), one.operation.id, one.hash)
        ]
        if reader is None or not found:
            raise Refused("settings.no_version", version=asked)
        book = known_book(reader, found[-1].hash)
    if book is None:
        raise Refused("settings.text_lost", version=found[-1].version)
    return book, found[-1].version


def _write(session: Session, book: Rulebook, target: Path, version: int, why: str) -> None:
    if target.exists():
        raise UsageError("settings.out_taken", path=str(target))
    day = session.moment.as_of.isoformat()
    with atomic(target) as temporary:
        if target.suffix.lower() == ".toml":
            temporary.write_text(book.as_toml(), encoding="utf-8")
        else:
            temporary.write_bytes(drawn(book, session.lang, version=version, made=day, why=why))


@contextmanager
def _reader(session: Session) -> Iterator[Reader | None]:
    """The archive, where there is one."""
    place = session.archive_url
    if "://" not in place and not Path(place).exists():
        yield None
        return
    with session.archive() as archive, archive.read() as reader:
        yield reader


def _document(found: Opened) -> dict[str, object]:
    origin = found.origin
    made_from = None if origin is None else {"version": origin.version, "hash": origin.hash}
    return {
        "file": str(found.path),
        "ok": found.book is not None,
        "problems": [],
        "hash": found.book.hash if found.book is not None else None,
        "made_from": made_from,
    }


def _bad(found: Opened) -> dict[str, object]:
    return _document(found) | {"problems": [one.as_json() for one in found.problems]}


def _told_bad(session: Session, found: Opened) -> int:
    session.console.line("settings.bad", file=found.path.name, count=len(found.problems))
    for one in found.problems:
        session.console.line("settings.line", text=one.text)
    return 1


def _told_proposal(session: Session, proposal: Proposal) -> None:
    _lines(session, proposal.changes, "settings.would" if proposal.changes else "settings.same")
    if proposal.kept:
        session.console.line("settings.kept", n=len(proposal.kept))
    named = os.environ.get(VARIABLE)
    if named:
        session.console.line("settings.shadowed", file=named)


def _lines(session: Session, differ: tuple[Change, ...], head: str) -> None:
    session.console.line(head, n=len(differ))
    for change in differ:
        session.console.line("settings.line", text=told(change, session.lang))


def _json(differ: tuple[Change, ...], session: Session) -> list[dict[str, object]]:
    return [as_json(change, session.lang) for change in differ]


def _version(one: Version, session: Session) -> dict[str, object]:
    return {
        "version": one.number,
        "hash": one.hash,
        "at": one.operation.at.isoformat(),
        "user": one.operation.user,
        "why": one.why,
        "operation": one.operation.id,
        "current": one.current,
        "undone_by": one.operation.undone_by or None,
        "changes": _json(one.changes, session),
    }


def _row(one: Version, session: Session) -> list[str]:
    lines = [told(change, session.lang) for change in one.changes]
    what = "\n".join(lines[:3])
    if len(lines) > 3:
        what = say("settings.log.more", first=what, n=len(lines)).render(session.lang)
    state = "current" if one.current else "undone" if one.operation.undone_by else ""
    return [
        str(one.number),
        one.operation.at.strftime("%Y-%m-%d %H:%M"),
        one.operation.user,
        one.why,
        what,
        say(f"settings.log.{state}").render(session.lang) if state else "",
    ]
