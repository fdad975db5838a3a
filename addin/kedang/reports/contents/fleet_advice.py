"""What to do about a file or a person, the most pressing first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kedang.analysis import handed_in
from kedang.analysis.fleet import CHANGED, OLD, OWN, RETIRED, TAMPERED
from kedang.analysis.fleet_reps import SHARED
from kedang.model.text import Text, say

MOST = 2
WEAK = 70.0


def of_file(one: Mapping[Any, Any]) -> list[Text]:
    """Up to two things, or that nothing is to be done."""
    found: list[Text] = []
    if one["missed"] > 0:
        found.append(say("fleet.todo.chase", weeks=int(one["missed"])))
    found += _rows(one)
    if one["state"] in (OLD, RETIRED, CHANGED, TAMPERED):
        found.append(say(f"fleet.todo.{one['state']}"))
    if one["state"] == OWN and one["index"] < WEAK:
        found.append(say("fleet.todo.adopt"))
    return found[:MOST] or [say("fleet.todo.nothing")]


def of_rep(one: Mapping[Any, Any]) -> list[Text]:
    """Up to two things a manager does about somebody's files."""
    found: list[Text] = []
    if one["handed"] == handed_in.MISSING:
        weeks = one["missed"]
        found.append(
            say("fleet.todo.never") if weeks != weeks else say("fleet.todo.chase", weeks=int(weeks))
        )
    if one["handed"] == handed_in.LATE:
        found.append(say("fleet.todo.late"))
    found += _rows(one)
    if one["renew"] > 0:
        found.append(say("fleet.todo.renew", n=int(one["renew"])))
    if one["handed"] == SHARED or not one["files"]:
        found.append(say("fleet.todo.hand_out"))
    return found[:MOST] or [say("fleet.todo.nothing")]  # fmt: skip


def _rows(one: Mapping[Any, Any]) -> list[Text]:
    """What the rows themselves need."""
    found = []
    if one["held"] > 0:
        found.append(say("fleet.todo.held", n=int(one["held"])))
    if one["error"] > 0:
        found.append(say("fleet.todo.errors", n=int(one["error"])))
    elif one["warning"] > 0:
        found.append(say("fleet.todo.warnings", n=int(one["warning"])))
    return found
