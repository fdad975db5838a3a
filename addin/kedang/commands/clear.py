"""清除标记: the workbook as it was before it was checked."""

from __future__ import annotations

from collections.abc import Sequence

from kedang.commands.desk import Desk
from kedang.commands.trace import Step
from kedang.commands.validate import ACTION
from kedang.commands.words import listed
from kedang.commands.workspace import is_aside, load, take_back
from kedang.model.text import Text, say


def clear(desk: Desk) -> Text:
    """Take the colours, notes and result tab away; fills and notes of the user's own come back."""
    steps = [step for step in load(desk).steps if step.action == ACTION]
    if not steps:
        return say("command.clear.nothing")
    marks = sum(len(step.marked) for step in steps)
    tabs = [tab.name for step in steps for tab in step.tabs if not is_aside(tab.name)]
    question = "command.clear.preview" if tabs else "command.clear.preview.marks"
    decided = _decided(desk, steps)
    desk.confirm(say(question, marks=marks, tabs=listed(tabs, desk.lang), decided=decided))
    desk.progress("clear", 0, 1)
    found = take_back(desk, _wanted)
    if found < marks:
        return say("command.clear.done.fewer", found=found, gone=marks - found)
    return say("command.clear.done", marks=found)


def _decided(desk: Desk, steps: Sequence[Step]) -> str:
    """What clearing means for what the user decided: mended cells stay mended, waivers here end."""
    words = []
    fixed = sum(len(step.fixed) for step in steps)
    waived = len(load(desk).waivers())
    if fixed:
        words.append(say("command.clear.fixed", n=fixed))
    if waived:
        words.append(say("command.clear.waived", n=waived))
    return "".join(map(desk.say, words))


def _wanted(step: Step) -> bool:
    """What a check left, and mere reminders of operations, which the archive's own journal keeps."""
    return step.action == ACTION or not (step.tabs or step.marked)
