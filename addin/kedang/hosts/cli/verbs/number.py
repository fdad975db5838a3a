"""`kedang number`: customers without a number get one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kedang.composing.numbering import number as number_all
from kedang.hosts.cli.session import begin
from kedang.model.text import say

SHOWN = 40


def number(values: Mapping[str, Any]) -> int:
    """Number every customer of the archive that has no number; `--plan` only shows what they would be."""
    session = begin(values)
    plan = bool(values.get("plan"))
    with session.archive() as archive:
        done = number_all(archive, session.rulebook, session.moment, plan=plan)
    rows = done.table.astype(object).where(done.table.notna(), None).to_dict("records")
    session.console.document(
        {
            "numbered": len(rows),
            "had": done.had,
            "plan": plan,
            "operation": done.operation.id if done.operation else None,
            "customers": rows,
        }
    )
    if not rows:
        session.console.line("cli.number.none", had=done.had)
        return 0
    body = [[str(one["name"] or one["id"]), str(one["number"])] for one in rows[:SHOWN]]
    heads = [say("cli.tier.name"), say("cli.number.head")]
    session.console.table(say("cli.number.title"), heads, body)
    if len(rows) > SHOWN:
        session.console.line("cli.number.more", left=len(rows) - SHOWN)
    session.console.line(
        "cli.number.plan" if plan else "cli.number.done", n=len(rows), had=done.had
    )
    if plan:
        session.console.line("cli.run.nothing_kept")
    elif done.operation:
        session.console.line("cli.run.operation", operation=done.operation.id)
    return 0
