"""`kedang archive init|check|backup|restore|migrate`: looking after the archive itself."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kedang.archive import care
from kedang.archive.address import shown
from kedang.hosts.cli.session import Session, begin
from kedang.model.catalogue import entities
from kedang.model.errors import Refused
from kedang.model.text import Text, say


def init(values: Mapping[str, Any]) -> int:
    """Make an empty archive; one that is there already is left as it is, and said."""
    session = begin(values)
    if _is_file(session) and Path(session.archive_url).exists():
        raise Refused("cli.archive.exists", place=shown(session.archive_url))
    with session.archive(there=False):
        pass
    session.console.document({"archive": shown(session.archive_url), "created": True})
    session.console.line("cli.archive.created", place=shown(session.archive_url))
    return 0


def check(values: Mapping[str, Any]) -> int:
    """Whether the archive is sound, and how many records of each kind it holds."""
    session = begin(values)
    with session.archive() as archive:
        problems = care.problems(archive)
        with archive.read() as reader:
            frames = reader.frames()
            counts = {name: len(frame) for name, frame in frames.items()}
            merged = {name: int(f["merged_into"].notna().sum()) for name, f in frames.items()}
            operations = len(reader.log())
    session.console.document(
        {
            "archive": shown(session.archive_url),
            "sound": not problems,
            "problems": [problem.render(session.lang) for problem in problems],
            "records": {name: n for name, n in counts.items() if n},
            "merged": {name: n for name, n in merged.items() if n},
            "operations": operations,
        }
    )
    rows = [
        [entities()[name].zh, _told(n, merged[name]).render(session.lang)]
        for name, n in counts.items()
        if n
    ]
    heads = [say("book.archive.entity"), say("book.archive.records")]
    session.console.table(say("cli.archive.records"), heads, rows)
    for problem in problems:
        session.console.line(problem)
    if not _is_file(session):
        session.console.line("archive.check.server")
    session.console.line(
        "cli.archive.unsound" if problems else "cli.archive.sound", operations=operations
    )
    return 1 if problems else 0


def backup(values: Mapping[str, Any]) -> int:
    """Copy the archive, as it stands at one moment, to a file."""
    session = begin(values)
    target = Path(values["file"])
    with session.archive() as archive:
        care.backup(archive, target)
    session.console.document({"archive": shown(session.archive_url), "backup": str(target)})
    session.console.line("cli.wrote", path=str(target))
    return 0


def restore(values: Mapping[str, Any]) -> int:
    """Put a backup in the archive's place; what was there is kept beside it."""
    session = begin(values)
    kept = care.restore(Path(values["file"]), session.archive_url, session.moment.now)
    session.console.document(
        {
            "archive": shown(session.archive_url),
            "restored": values["file"],
            "kept": str(kept) if kept else None,
        },
    )
    session.console.line(
        "cli.archive.restored", place=shown(session.archive_url), kept=str(kept or "")
    )
    return 0


def migrate(values: Mapping[str, Any]) -> int:
    """Bring the archive to this version's structure; opening it does so too."""
    session = begin(values)
    with session.archive() as archive:
        revision = care.revision(archive)
    session.console.document({"archive": shown(session.archive_url), "revision": revision})
    session.console.line("cli.archive.migrated", revision=revision)
    return 0


def _told(records: int, merged: int) -> Text:
    """How many records; those that became part of another are no customers of their own in reports."""
    return say(f"cli.archive.count{'.merged' if merged else ''}", n=records, merged=merged)


def _is_file(session: Session) -> bool:
    return "://" not in session.archive_url
