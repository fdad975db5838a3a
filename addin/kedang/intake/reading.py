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
    """A sheet of a workbook, the words it is read by, remembered corrections, and what is told."""

    workbook: Workbook
    sheet: Sheet
    words: Lexicon
    memory: Memory
    notes: Notes
    as_of: date
