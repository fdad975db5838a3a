"""`kedang review apply`: the answers of a filled-in 查重复核.xlsx go into the archive."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kedang import pipeline
from kedang.hosts.cli.session import begin
from kedang.hosts.files import read_workbook
from kedang.reports.review_answers import read_answers


def apply(values: Mapping[str, Any]) -> int:
    """是 merges the pair, 否 keeps it apart for ever, 待定 leaves it open; blanks are left alone."""
    session = begin(values)
    path = Path(values["file"])
    answers = read_answers(read_workbook(path, name=path.name))
    plan = bool(values.get("plan"))
    with session.archive() as archive:
        done = pipeline.apply_answers(archive, answers, session.rulebook, session.moment, plan=plan)
    session.console.document(
        {
            "answers": {name: done.answers[name] for name in ("same", "different", "unsure")},
            "merged": done.merged,
            "contradictions": [list(group) for group in done.contradictions],
            "operation": done.operation.id if done.operation else None,
            "plan": plan,
        }
    )
    session.console.line(
        "cli.review.done",
        same=done.answers["same"],
        different=done.answers["different"],
        unsure=done.answers["unsure"],
        merged=done.merged,
    )
    for group in done.contradictions:
        session.console.line("cli.review.against", names="、".join(group))
    if plan:
        session.console.line("cli.run.nothing_kept")
    elif done.operation:
        session.console.line("cli.run.operation", operation=done.operation.id)
    return 0
