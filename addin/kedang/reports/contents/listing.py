"""Names listed in a sentence."""

from __future__ import annotations

from collections.abc import Iterable

MOST_NAMED = 5


def listed(names: Iterable[object], most: int = MOST_NAMED) -> str:
    """Names one after the other (、), each once; of many the first few and an ellipsis."""
    kept = list(dict.fromkeys(str(name) for name in names if isinstance(name, str)))
    return "、".join(kept[:most]) + ("…" if len(kept) > most else "")
