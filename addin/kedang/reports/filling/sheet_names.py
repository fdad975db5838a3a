"""Sheets that are called by a placeholder: what Excel allows as a name, each once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kedang.reports.filling.cell_text import plain_text
from kedang.reports.filling.expressions import Expressions
from kedang.reports.filling.scope import Line
from kedang.reports.filling.strings import OPEN

LONGEST = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\s]+")


def new_names(names: Sequence[str], line: Line, expressions: Expressions) -> dict[str, str]:
    """Template name → new name, for the sheets whose names hold placeholders."""
    taken = {name.casefold() for name in names if OPEN not in name}
    found: dict[str, str] = {}
    for name in names:
        if OPEN in name:
            said = line.text(expressions.pieces(name, name), expressions, name)
            found[name] = _free(_allowed(said), taken)
            taken.add(found[name].casefold())
    return found


def _allowed(text: str) -> str:
    """A text as a sheet may be called."""
    bare = _FORBIDDEN.sub(" ", plain_text(text)).strip().strip("'").strip()
    short = bare[:LONGEST].strip().strip("'")
    return short if short and short.casefold() != "history" else f"{short or 'Sheet'}_"


def _free(name: str, taken: set[str]) -> str:
    """The name, numbered when another sheet has it."""
    found, number = name, 1
    while found.casefold() in taken:
        number += 1
        end = f" ({number})"
        found = name[: LONGEST - len(end)] + end
    return found
