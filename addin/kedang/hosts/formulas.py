"""What a formula in a cell works with: the settings in force, today, and the archive."""

from __future__ import annotations

import os
import time
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from kedang.functions.desk import FunctionDesk
from kedang.hosts.in_force import VARIABLE, rulebook_in_force
from kedang.hosts.surroundings import archive_place
from kedang.model.text import Lang

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook

SERVER_SECONDS = 30.0


def function_desk(lang: Lang) -> FunctionDesk:
    """The desk of one call; its settings are those in force."""
    named, place = os.environ.get(VARIABLE, ""), archive_place()
    return FunctionDesk(
        lang=lang,
        rulebook=_rulebook(named, place, _stamp(named or place)),
        as_of=date.today,
        archive_url=place,
    )


@lru_cache(maxsize=4)
def _rulebook(named: str, place: str, _stamp: object) -> Rulebook:
    """Read once, and again when its file or the archive has changed."""
    return rulebook_in_force(named, place)


def _stamp(place: str) -> object:
    """What changes when a file does; of a server only the time is known."""
    if "://" in place:
        return time.monotonic() // SERVER_SECONDS
    states = [file.stat() for file in (Path(place), Path(f"{place}-wal")) if file.exists()]
    return tuple((state.st_mtime_ns, state.st_size) for state in states)
