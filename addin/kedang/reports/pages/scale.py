"""Axes of charts: round steps from zero, and how wide a text is drawn."""

from __future__ import annotations

import math
from collections.abc import Iterable

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
WANTED = 4
_WIDE, _NARROW = 1.0, 0.56


def ticks(values: Iterable[float], *, from_zero: bool = True) -> list[float]:
    """About five round numbers that hold all values, rising; (0, 1) where there is no value."""
    known = [value for value in values if not math.isnan(value)]
    if not known:
        return [0.0, 1.0]
    low, high = min(known), max(known)
    if from_zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if low == high:
        low, high = min(low, 0.0), max(high, 0.0) or 1.0
    step = _step((high - low) / WANTED)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(number * step, 10) for number in range(first, last + 1)]


def _step(rough: float) -> float:
    size = 10.0 ** math.floor(math.log10(rough))
    return next(step * size for step in STEPS if step * size >= rough * (1 - 1e-9))


def width_of(text: str, size: float) -> float:
    """About how wide a text is: a Chinese character is as wide as it is high, a letter half of that."""
    return size * sum(_WIDE if ord(sign) > 0x2E7F else _NARROW for sign in text)


def cut(text: str, size: float, room: float) -> str:
    """A text shortened with … to the room it has."""
    if width_of(text, size) <= room:
        return text
    kept = text
    while kept and width_of(kept + "…", size) > room:
        kept = kept[:-1]
    return kept + "…"
