"""What one column was taken for, how sure that is, and what else it may be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """A field (None: nothing), how sure (0..1), by which evidence, and for an open column what it may be."""

    field: str | None
    confidence: float
    how: str
    candidates: tuple[tuple[str, float], ...] = ()


NOTHING = Match(None, 0.0, "")
