"""What may be wrong with a form that came back: each issue says where, what, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kedang.model.text import Text, say

IssueKind = Literal[
    "sheet_missing", "sheet_renamed", "renamed", "moved", "deleted", "row_moved",
    "seal", "formulas", "formulas_gone", "dropdown", "protection",
]  # fmt: skip
TAMPERED = frozenset({"seal", "formulas", "formulas_gone", "dropdown", "protection"})


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue. `cell`: where to look; `heading`: as handed out; `now`: what stands there, or where it went.

    `count`: how many cells are concerned."""

    kind: IssueKind
    sheet: str
    cell: str = ""
    heading: str = ""
    now: str = ""
    count: int = 0

    @property
    def tampers(self) -> bool:
        """Whether it is more than another order of the columns: something was overwritten or taken off."""
        return self.kind in TAMPERED

    @property
    def text(self) -> Text:
        """What it is."""
        return self._say("issue")

    @property
    def remedy(self) -> Text:
        """What to do."""
        return self._say("remedy")

    def _say(self, what: str) -> Text:
        return say(
            f"handout.{what}.{self.kind}",
            sheet=self.sheet, cell=self.cell, heading=self.heading, now=self.now, count=self.count,
        )  # fmt: skip

    def as_json(self, lang: Literal["zh", "en"]) -> dict[str, object]:
        """The stable keys for other programs."""
        return {
            "kind": self.kind,
            "sheet": self.sheet,
            "cell": self.cell,
            "heading": self.heading,
            "now": self.now,
            "count": self.count,
            "message": self.text.render(lang),
            "fix": self.remedy.render(lang),
        }
