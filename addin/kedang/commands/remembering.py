"""An operation on the archive is remembered in the workbook it came from, where that is possible."""

from __future__ import annotations

from kedang.commands.desk import Desk
from kedang.commands.workspace import note
from kedang.model.errors import HostError
from kedang.model.operation import Operation
from kedang.model.text import Text, say


def remembered(
    desk: Desk, action: str, operation: Operation, message: str, what: str, **more: int
) -> Text:
    """Note the operation for undo and say what was done.

    A workbook that takes no note (its structure may be protected) does not undo what was done: the
    sentence then tells how to take it back.
    """
    told = say(message, what=what, operation=operation.id, **more)
    try:
        note(desk, action, operation.id)
    except HostError:
        return say("command.not_remembered", text=desk.say(told), operation=operation.id)
    return told
