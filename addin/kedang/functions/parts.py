"""Functions with several answers: all of them side by side, or the one that was asked for."""

from __future__ import annotations

from collections.abc import Sequence

from kedang.functions.cells import Answer, Cell, Value
from kedang.functions.desk import FunctionDesk
from kedang.model.errors import UsageError
from kedang.model.field import heading_key
from kedang.model.text import LANGUAGES, say


def title(part: str, desk: FunctionDesk) -> str:
    """The word for a part, as it stands above its column."""
    return say(f"function.part.{part}").render(desk.lang)


def chosen(parts: Sequence[str], asked: Cell, desk: FunctionDesk) -> str | None:
    """The part that was asked for by its Chinese or English word or its number; None: all of them."""
    if asked is None or asked == "":
        return None
    if isinstance(asked, float):
        at = int(asked) - 1
        if asked.is_integer() and 0 <= at < len(parts):
            return parts[at]
    key = heading_key(str(asked))
    for part in parts:
        words = {say(f"function.part.{part}").render(lang) for lang in LANGUAGES} | {part}
        if key in {heading_key(word) for word in words}:
            return part
    between = "、" if desk.lang == "zh" else ", "
    allowed = between.join(title(part, desk) for part in parts)
    raise UsageError("function.bad_part", asked=shown(asked), allowed=allowed)


def shown(cell: Cell) -> str:
    """A cell as it is named in a sentence: short, whole numbers without .0."""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    text = "" if cell is None else str(cell)
    return text if len(text) <= 30 else f"{text[:29]}…"


def select(columns: dict[str, list[Value]], part: str | None) -> Answer:
    """One column, or all in their order."""
    return (columns[part],) if part else tuple(columns.values())
