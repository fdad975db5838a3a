"""What applying a batch would do: new, changed, unchanged and left rows, before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.archive.batch import Batch
from kedang.archive.compare import Comparison, SheetRows
from kedang.archive.images import Row
from kedang.archive.sources import Source
from kedang.model.field import Entity
from kedang.model.finding import Finding

NEW, CHANGED, UNCHANGED, HELD = "new", "changed", "unchanged", "held"
STATES = (NEW, CHANGED, UNCHANGED, HELD, "left")


@dataclass(slots=True)
class Change:
    """One edited row: the record it made, and per field the old and the new value."""

    id: str
    position: int
    old: int
    fields: dict[str, tuple[object, object]]


@dataclass(slots=True)
class SheetStage:
    """One entity on one sheet: today's rows against `old`, the rows seen there before.

    `places`: per row its table within the file and its position there. `state` and `ids` per row.
    `settled`: the rows held back that a return slip has answered.
    """

    source: Source
    sheet: str
    entity: Entity
    rows: SheetRows
    places: list[tuple[int, int]]
    old: pd.DataFrame
    compared: Comparison
    state: npt.NDArray[np.object_]
    ids: npt.NDArray[np.object_]
    keys: list[str]
    occurrences: list[int]
    changes: list[Change] = field(default_factory=list)
    left: list[int] = field(default_factory=list)
    back: list[int] = field(default_factory=list)
    moved: bool = False
    settled: list[int] = field(default_factory=list)

    def before(self, old: int) -> Row:
        """One of the rows seen before, as the archive keeps it."""
        return {str(name): value for name, value in self.old.iloc[old].items()}


@dataclass(slots=True)
class Staged:
    """The plan of one archive operation; `head` is the journal entry it was made after."""

    batch: Batch
    head: int
    sources: Sequence[Source]
    sheets: list[SheetStage]
    gone: list[tuple[Source, str, Entity, pd.DataFrame]]
    findings: list[Finding]
    ids: list[list[npt.NDArray[np.object_]]]

    def counts(self) -> dict[str, dict[str, int]]:
        """Per entity how many rows are new, changed, unchanged, held and left."""
        totals: dict[str, Counter[str]] = {}
        for sheet in self.sheets:
            counter = totals.setdefault(sheet.entity.id, Counter())
            counter.update(sheet.state.tolist())
            counter["left"] += len(sheet.left)
        for _, _, entity, rows in self.gone:
            totals.setdefault(entity.id, Counter())["left"] += len(rows)
        return {
            entity: {state: totals[entity][state] for state in STATES} for entity in sorted(totals)
        }

    def settled(self) -> list[tuple[int, int, int]]:
        """The held rows that slips have answered: file, table within it and position."""
        files = {id(source): number for number, source in enumerate(self.sources)}
        return [
            (files[id(sheet.source)], *sheet.places[position])
            for sheet in self.sheets
            for position in sheet.settled
        ]

    def changes(self) -> pd.DataFrame:
        """Every edited value: entity, file, sheet, row, id, field, old, new."""
        rows = [
            (
                s.entity.id,
                s.source.file.name,
                s.sheet,
                int(s.rows.rows[c.position]),
                c.id,
                f,
                *values,
            )
            for s in self.sheets
            for c in s.changes
            for f, values in c.fields.items()
        ]
        names = ["entity", "file", "sheet", "row", "id", "field", "old", "new"]
        return pd.DataFrame(rows, columns=names)

    def left(self) -> pd.DataFrame:
        """Every row that is no longer there: entity, file, sheet, row, id."""
        rows = [
            (s.entity.id, s.source.file.name, s.sheet, int(s.before(i)["row"]), s.before(i)["id"])
            for s in self.sheets
            for i in s.left
        ]
        rows += [
            (entity.id, source.file.name, sheet, int(row), record)
            for source, sheet, entity, old in self.gone
            for row, record in zip(old["row"], old["id"], strict=True)
        ]
        return pd.DataFrame(rows, columns=["entity", "file", "sheet", "row", "id"])
