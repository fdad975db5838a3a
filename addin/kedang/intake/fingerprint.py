"""The fingerprint of a layout, and the corrections a team once gave for tables that have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kedang.intake.labels import normal
from kedang.model.ids import digest
from kedang.model.layout import KIND, column_keys


def fingerprint(sheet: str, headers: Sequence[str]) -> str:
    """Sixteen digits of the ordered headers and the sheet's name; rows and order of sheets don't matter."""
    return digest(sheet.strip(), *map(normal, headers))[:16]


@dataclass(frozen=True, slots=True)
class Recall:
    """What was said about a table of this layout: its kind, and the field of columns by their position.

    `kind`: an entity, empty where the table is none of ours, None where nothing was said.
    """

    kind: str | None = None
    fields: Mapping[int, str | None] = field(default_factory=dict)

    def reordered(self, order: Sequence[int]) -> Recall:
        """The same for columns that stand in another order; `order` holds their old positions."""
        moved = {new: self.fields[old] for new, old in enumerate(order) if old in self.fields}
        return Recall(self.kind, moved)


def recall(stored: Mapping[str, str | None] | None, headers: Sequence[str]) -> Recall | None:
    """Corrections kept by the columns' names, for the columns in their order; None where there are none."""
    if not stored:
        return None
    found = {
        position: stored[key] for position, key in enumerate(column_keys(headers)) if key in stored
    }
    return Recall(stored.get(KIND), found)


def learned(
    memory: Mapping[str, Mapping[str, str | None]],
) -> tuple[tuple[str, str, str, str], ...]:
    """What a team's corrections say about headers on other sheets: entity, header, field, sheet they came from.

    A header that was corrected to different fields says nothing.
    """
    from kedang.model.layout import SHEET

    said: dict[tuple[str, str], tuple[str, str]] = {}
    times: Counter[tuple[str, str]] = Counter()
    for stored in memory.values():
        kind = stored.get(KIND)
        for key, path in stored.items():
            if not kind or not path or key.startswith("#"):
                continue
            place = (kind, normal(key))
            if place in said and said[place][0] != path:
                times[place] += 1
            said[place] = (path, stored.get(SHEET) or "")
    return tuple(
        (kind, name, *said[kind, name]) for kind, name in sorted(said) if not times[kind, name]
    )
