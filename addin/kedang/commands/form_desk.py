"""What the button 表格体检 needs of the machine: where the published forms are, and a copy written beside the workbook."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from kedang.forms.checking.verdict import Verdict
from kedang.forms.design import Form
from kedang.forms.upgrading.moves import Moves
from kedang.model.text import Text


class PlannedUpgrade(Protocol):
    """A workbook and what would become of it; no moves when it is current and in order."""

    @property
    def form(self) -> Form:
        """The form it moves into."""

    @property
    def version(self) -> int:
        """The version handed out now."""

    @property
    def moves(self) -> Moves | None:
        """Where its cells go."""


class Forms(Protocol):
    """The published forms, and what can be done by them."""

    def look(self, copy: Path, name: str, place: str) -> tuple[Verdict, Text]:
        """The verdict on a copy of the open workbook, and what it was compared with.

        `place`: where the workbook itself lies, empty when it was never saved.
        """

    def plan(self, copy: Path, name: str, place: str, folder: Path) -> PlannedUpgrade:
        """What an upgrade would do; `folder`: a temporary one."""

    def write(self, upgrade: PlannedUpgrade, target: Path) -> list[Text]:
        """Write the upgraded copy; what could not come along."""

    def current(self, form: Form, place: str) -> tuple[bytes, int]:
        """An empty form as it is handed out now, and its version; 0 where none was published."""
