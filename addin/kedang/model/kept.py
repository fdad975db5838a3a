"""What a merge keeps of a field on which the records differ, and why: as previews show it and the journal notes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kedang.model.text import Text


class Kept(NamedTuple):
    """One field's value after a merge as text, the record it comes from, and the reason."""

    field: str
    value: str
    source: str
    reason: Text

    def as_json(self) -> dict[str, object]:
        """As the journal keeps it."""
        return {**self._asdict(), "reason": self.reason.as_json()}

    @staticmethod
    def from_json(data: Mapping[str, object]) -> Kept:
        """What `as_json` wrote."""
        reason = data["reason"]
        told = Text.from_json(reason) if isinstance(reason, Mapping) else Text(str(reason))
        return Kept(str(data["field"]), str(data["value"]), str(data["source"]), told)


def shown(value: object) -> str:
    """A value as people read it: days without a time, whole numbers without a point, nothing as nothing."""
    if value is None or value != value or str(value) == "NaT":
        return ""
    if isinstance(value, float):
        return f"{value:.0f}" if value == int(value) else f"{value:g}"
    day, _, time = str(value).partition(" ")
    return day if time == "00:00:00" else str(value)
