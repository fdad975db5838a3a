"""Where in the settings a mistake is, and the mistakes found so far."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from kedang.model.text import Slot, Text, say


def joined(path: str, key: str) -> str:
    """The path of a key: `tiering.tiers.A`; a key that is no plain word stands in quotes."""
    name = key if re.fullmatch(r"[\w-]+", key) else f'"{key}"'
    return f"{path}.{name}" if path else name


@dataclass(slots=True)
class Place:
    """Where in the settings we are (`tiering.tiers.A`), and the mistakes found so far.

    `spots`: beside each mistake its place, with the number of the item in a list, counted from 0.
    """

    path: str
    problems: list[Text] = field(default_factory=list)
    rank: int | None = None
    spots: list[tuple[str, int | None]] = field(default_factory=list)

    def inside(self, key: str) -> Place:
        """The place of one key of this table; its mistakes join ours."""
        return Place(joined(self.path, key), self.problems, None, self.spots)

    def item(self, rank: int) -> Place:
        """The place of one item of this list."""
        return Place(self.path, self.problems, rank, self.spots)

    def wrong(self, message_id: str, /, **slots: Slot) -> None:
        """Note a mistake at this place."""
        self.note(say(message_id, path=self.path, **slots))

    def note(self, problem: Text) -> None:
        """Note a mistake that names its place itself."""
        self.problems.append(problem)
        self.spots.append((str(dict(problem.args)["path"]), self.rank))

    def unknown(self, message_id: str, value: str, allowed: Sequence[str]) -> None:
        """Note a word that is not one of the allowed, with the nearest one where there is one."""
        near = get_close_matches(value, allowed, n=1, cutoff=0.6)
        if near:
            self.wrong(f"{message_id}_near", value=value, near=near[0])
        else:
            self.wrong(message_id, value=value, allowed="、".join(allowed))
