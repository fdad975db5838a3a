"""What is known when all cells of a template are filled, for the parts that lie beside the cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from kedang.reports.filling.shift import Shift


class Say(Protocol):
    """Renders a text with placeholders; the records are those that stand at a new row of a sheet."""

    def __call__(self, text: str, sheet: str, row: int, place: str) -> str:
        """`row` 0: no record. `place`: what the text belongs to, for the sentence of an error."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One sheet: the part it lies in, its tree in the template and its tree with the values."""

    part: str
    old: Any
    new: Any

    @property
    def changed(self) -> bool:
        """False when nothing was filled in on this sheet."""
        return self.old is not self.new


@dataclass(frozen=True, slots=True)
class Filled:
    """All sheets by the name the template gives them, how their rows moved, and who renders texts."""

    sheets: Mapping[str, Leaf]
    shift: Callable[[str], Shift]
    say: Say
