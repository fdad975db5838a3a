"""What a run hands to the archive: files, the tables read from them, and which rows are held back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from kedang.model.table import Table
from kedang.model.text import Text

Mask = npt.NDArray[np.bool_]
COLLECTION = "线索收集"
"""In the name of a sheet, or of a file with leads, that everybody appends to."""
COLLECTED = ("lead", "contact")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a row is held back, and the field it is about."""

    text: Text
    field: str = ""


@dataclass(frozen=True, slots=True)
class FormSeen:
    """Which of our forms a file is: id and version of its stamp, both empty for a sheet of people's own.

    `state`: kept, changed (headings renamed, moved or gone) or tampered (the stamp itself was altered);
    `structure`: a digest of the headings and lists as they were handed out.
    """

    form: str = ""
    version: int = 0
    state: str = ""
    structure: str = ""


SLIP = FormSeen("slip")
"""A return slip: it only brings corrected rows, and is nobody's workbook of every week."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as the archive knows it: name, absolute path, fingerprint of its bytes.

    A workbook read while it is open has no bytes yet (`sha256` empty), one never saved no path either.
    `form`: what it says of itself as one of our template workbooks.
    """

    name: str
    path: str
    sha256: str
    form: FormSeen = FormSeen()


@dataclass(slots=True)
class FileBatch:
    """The tables of one file, already cleaned of sensitive values.

    `held`: one mask per table, True for rows that must not be archived (empty: none).
    `reasons`: per table, position → why the row is held back.
    A table's `parent.table` counts within `tables`; a parent position below 0 means none.
    `partial`: the file holds only some of its source's rows, as a return slip does; those not in it have
    not left, and it is never taken for another file.
    """

    file: SourceFile
    tables: Sequence[Table]
    held: Sequence[Mask] = ()
    reasons: Sequence[Mapping[int, Sequence[Reason]]] = field(default_factory=tuple)
    partial: bool = False

    def appends(self, sheet: str, entity: str) -> bool:
        """Whether a sheet only grows (线索收集): what it once said is neither changed nor taken away."""
        named = COLLECTION in self.file.name and entity in COLLECTED
        return COLLECTION in sheet or named

    def mask(self, table: int) -> Mask:
        """Which rows of a table are held back."""
        if table < len(self.held):
            return np.asarray(self.held[table], dtype=bool)
        return np.zeros(len(self.tables[table]), dtype=bool)

    def why(self, table: int, position: int) -> Sequence[Reason]:
        """Why a row is held back."""
        return self.reasons[table].get(position, ()) if table < len(self.reasons) else ()


@dataclass(slots=True)
class Batch:
    """Everything one archive operation takes in."""

    files: Sequence[FileBatch]
