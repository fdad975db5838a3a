"""Characters that are easily misread for each other: 未 and 末, 科 and 料.

Source: see `data/SOURCES.md` (look_alikes.csv).
"""

from __future__ import annotations

from functools import cache

from kedang.reference.tables import rows_of


@cache
def pairs() -> frozenset[tuple[str, str]]:
    """Every two characters that look alike, in both orders."""
    found = {(row["char"], other) for row in rows_of("look_alikes.csv") for other in row["alike"]}
    return frozenset(found | {(other, char) for char, other in found})


def alike(left: str, right: str) -> bool:
    """Whether two different characters are easily misread for each other."""
    return (left, right) in pairs()
