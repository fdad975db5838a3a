"""手册: the manual that comes with Kedang, opened beside the user's own workbook."""

from __future__ import annotations

from kedang.commands.desk import Desk
from kedang.model.text import Text, say


def manual(desk: Desk) -> Text:
    """Open it, read-only; the user's own workbook stays as it is, and none need be open."""
    place = desk.manual(desk.lang)
    desk.host.open_book(place, read_only=True)
    return say("command.manual.done", file=place.name)
