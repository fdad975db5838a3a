"""Names a sheet may have: at most 31 characters, none forbidden, none twice whatever the case."""

from __future__ import annotations

import re
from collections.abc import Collection

LONGEST = 31
RESERVED = "history"
"""Excel keeps this name for itself."""
ASIDE = "_客档旧"
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


def clean(wanted: str) -> str:
    """A wanted name without forbidden characters, short enough; never empty."""
    name = _FORBIDDEN.sub("", wanted).strip().strip("'").strip()
    kept = name[:LONGEST].rstrip(" '")
    return f"{kept}_" if kept.casefold() == RESERVED else kept or "客档"


def numbered(name: str, number: int) -> str:
    """The name itself for 1; with " 2", " 3" behind it for later ones, shortened to fit."""
    if number < 2:
        return name
    tail = f" {number}"
    return name[: LONGEST - len(tail)].rstrip() + tail


def taken(name: str, sheets: Collection[str]) -> bool:
    """Whether a sheet has this name, in whatever case."""
    return name.casefold() in {sheet.casefold() for sheet in sheets}


def free(name: str, sheets: Collection[str]) -> str:
    """The name, or the first numbered one that no sheet has."""
    number = 1
    while taken(numbered(name, number), sheets):
        number += 1
    return numbered(name, number)
