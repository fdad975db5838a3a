"""编排: the archive's customers without a number get one, after a preview."""

from __future__ import annotations

from kedang.commands.archives import filled
from kedang.commands.desk import Desk
from kedang.commands.listing import AND
from kedang.commands.remembering import remembered
from kedang.composing.numbering import Numbered, number
from kedang.model.text import Text, say

ACTION = "process.number"
MOST = 5


def number_customers(desk: Desk) -> Text:
    """Say which numbers would be given, ask, and give them: one operation, undone as one."""
    with filled(desk) as archive:
        planned = number(archive, desk.rulebook, desk.moment, plan=True)
        if planned.table.empty:
            return say("command.number.none", had=planned.had)
        desk.confirm(
            say(
                "command.number.preview",
                n=len(planned.table),
                had=planned.had,
                what=_examples(desk, planned),
            )
        )
        desk.progress("archive", 0, 1)
        done = number(archive, desk.rulebook, desk.moment)
    if done.operation is None:
        return say("command.number.none", had=done.had)
    what = _examples(desk, done)
    return remembered(desk, ACTION, done.operation, "command.number.done", what, n=len(done.table))


def _examples(desk: Desk, done: Numbered) -> str:
    """The first few customers with their numbers."""
    some = done.table.head(MOST)
    named = some["name"].fillna(some["id"])
    told = [
        desk.say(say("command.number.one", name=str(name), number=str(made)))
        for name, made in zip(named, some["number"], strict=True)
    ]
    return AND[desk.lang].join(told) + ("…" if len(done.table) > MOST else "")
