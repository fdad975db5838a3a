"""What a formula in a cell works with: the user's rulebook, today, and the archive."""

from __future__ import annotations

import os
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from kedang.functions.desk import FunctionDesk
from kedang.hosts.surroundings import archive_place
from kedang.model.text import Lang

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook


def function_desk(lang: Lang) -> FunctionDesk:
    """The desk of one call; the rulebook is the one KEDANG_RULEBOOK names, else the shipped one."""
    named = os.environ.get("KEDANG_RULEBOOK", "")
    changed = Path(named).stat().st_mtime_ns if named and Path(named).exists() else 0
    return FunctionDesk(
        lang=lang,
        rulebook=_rulebook(named, changed),
        as_of=date.today,
        archive_url=archive_place(),
    )


@lru_cache(maxsize=1)
def _rulebook(named: str, _changed: int) -> Rulebook:
    """Read once, and again when its file has changed."""
    from kedang.rulebook import load

    return load(Path(named) if named else None)
