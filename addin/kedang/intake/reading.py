"""What every part of reading one sheet needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kedang.intake.lexicon import Lexicon
from kedang.intake.notes import Notes
from kedang.intake.sheet import Sheet
from kedang.model.grid import Workbook

Memory = Mapping[str, Mapping[str, str | None]]


@dataclass(frozen=True, slots=True)
class Reading:
    """A sheet of a workbook, the words it is read by, remembered corrections, and what is told.

    `fields`: only columns of these fields are wanted; None for everything. `stamped`: of one of our own forms,
    what its stamp says of the table: its kind and the field of each heading.
    """

    workbook: Workbook
    sheet: Sheet
    words: Lexicon
    memory: Memory
    notes: Notes
    as_of: date
    fields: frozenset[str] | None = None
    stamped: Mapping[str, str | None] | None = None

    def wants(self, path: str) -> bool:
        """Whether a column taken for this field, such as contact.mobile, is to be read."""
        return self.fields is None or path.rpartition(".")[2] in self.fields
