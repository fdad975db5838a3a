"""`kedang diff`: what some workbooks would change in the archive, value by value."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kedang import pipeline
from kedang.composing.differences import CARDS, differences
from kedang.hosts.cli import inputs
from kedang.hosts.cli.session import begin
from kedang.model.errors import UsageError
from kedang.model.text import say
from kedang.reports.labels import field_label

SHOWN = 60


def diff(values: Mapping[str, Any]) -> int:
    """Read and check the workbooks, try them on the archive, and list what would differ; nothing is kept."""
    session = begin(values)
    moment, rules = session.moment, session.rulebook
    with session.console.progress() as progress:
        read = inputs.read([Path(one) for one in values["files"]], values.get("password"), progress)
        if not read.workbooks:
            raise UsageError("cli.diff.nothing")
        with session.archive() as archive:
            with archive.read() as reader:
                before, memory = reader.frames(CARDS), reader.mappings()
                known = pipeline.known(reader)
            reading = pipeline.read(read.workbooks, rules, moment.as_of, progress, memory)
            pipeline.check(reading, rules, moment.as_of, known)
            planned = pipeline.run(archive, reading, rules, moment, progress, plan=True)
    table = differences(before, planned.frames)
    rows = table.astype(object).where(table.notna(), None).to_dict("records")
    new = pipeline.count(planned.counts, "new")
    session.console.document({"differences": rows, "new": new})
    heads = [say(f"cli.diff.{name}") for name in ("name", "field", "before", "after")]
    body = [
        [
            str(one["name"] or one["id"]),
            field_label(one["entity"], one["field"], session.lang),
            one["before"] or "—",
            one["after"] or "—",
        ]
        for one in rows[:SHOWN]
    ]
    if rows:
        session.console.table(say("cli.diff.title"), heads, body)
    people = len({one["id"] for one in rows})
    session.console.line(
        "cli.diff.done" if rows else "cli.diff.same",
        n=len(rows),
        customers=people,
        new=sum(new.values()),
    )
    return 0
