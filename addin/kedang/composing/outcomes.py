"""What goes through the pipeline and comes out of it: readings and outcomes."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np
import pandas as pd

from kedang.archive.batch import Batch, FileBatch, Reason, SourceFile
from kedang.archive.reader import Reader
from kedang.archive.staged import Staged
from kedang.composing.form_seen import form_seen
from kedang.matching.merging.preview import Preview
from kedang.model.choice import Handled, Place, Settled, Waiver, settle
from kedang.model.finding import Finding
from kedang.model.grid import Workbook
from kedang.model.layout import Layout
from kedang.model.operation import Operation
from kedang.model.table import Table
from kedang.model.text import Text
from kedang.tiering.rate import Ratings

Mask = np.ndarray[tuple[int], np.dtype[np.bool_]]


@dataclass(slots=True)
class FileReading:
    """One file: where its tables stand in the whole list, and what was recognised."""

    workbook: Workbook
    first: int
    count: int
    layouts: tuple[Layout, ...]


@dataclass(slots=True)
class Reading:
    """All tables of all files, sensitive values already withheld, with everything found so far."""

    files: list[FileReading]
    tables: list[Table]
    findings: list[Finding]
    held: list[Mask] = field(default_factory=list)

    def tables_of(self, file: FileReading) -> list[Table]:
        """The tables of one file, their parents counted within that file."""
        own = self.tables[file.first : file.first + file.count]
        return [table.shifted(-file.first) for table in own]


@dataclass(slots=True)
class Outcome:
    """What one run did, or with `plan` would do.

    `merged`: the pairs it merged unasked; `merges`: every merge that stands, earlier ones included.
    `before`: both records of each merge as they were written before it, by operation and id, newest first.
    `preview`: what merging those that wait would keep. `written`: how many of its steps change anything; 0 when the archive stays as it is. `learned_from`: how many answers taught the comparison.
    `taken`: what became of the return slips that came back with the files; `reading`: what was read, without
    the rows that slips have answered.
    """

    operation: Operation | None
    staged: Staged
    settled: Settled
    frames: dict[str, pd.DataFrame]
    tiers: dict[str, int]
    merged: pd.DataFrame
    merges: pd.DataFrame
    before: pd.DataFrame
    waiting: pd.DataFrame
    preview: Preview
    related: pd.DataFrame
    records: pd.DataFrame
    counts: dict[str, dict[str, int]]
    seconds: dict[str, float]
    written: int = 0
    learned_from: int = 0
    taken: list[Taken] = field(default_factory=list)
    reading: Reading = field(default_factory=lambda: Reading([], [], []))

    @property
    def findings(self) -> list[Finding]:
        """What is to be told: neither waived nor mended in the archive already."""
        return self.settled.findings


@dataclass(slots=True)
class Answered:
    """What a filled-in review did: answers by kind, customers merged, groups that contradict themselves.

    `later`: customers that will be merged once they are archived; `parted`: merged ones taken apart again.
    """

    answers: Counter[str]
    merged: int
    contradictions: list[tuple[str, ...]]
    operation: Operation | None = None
    later: int = 0
    parted: int = 0


@dataclass(slots=True)
class Taken:
    """What became of one return slip.

    `corrected`, `added`, `changed`: rows that answered a held one, that were written below them, that were
    taken before and have been edited since. `still`: cell and reason of those still held back; `stale`: those
    whose original has been edited or corrected since; `before`: those answered by another slip; `twice`: cells of rows copied within the slip; `unknown`: answers about customers that are not there; `again`:
    this very slip was taken before; `wrong`: parts nobody could read; `remarks`: what the rules say of the
    rows that were taken.
    """

    file: str
    sha256: str
    rep: str
    rows: int = 0
    corrected: int = 0
    added: int = 0
    changed: int = 0
    still: list[tuple[str, Text]] = field(default_factory=list)
    stale: int = 0
    before: int = 0
    twice: list[str] = field(default_factory=list)
    unknown: int = 0
    again: bool = False
    refused: Text | None = None
    wrong: list[Text] = field(default_factory=list)
    remarks: list[Finding] = field(default_factory=list)
    handled: Handled | None = None
    answered: Answered | None = None

    @property
    def failed(self) -> bool:
        """Whether all or a part of it could not be taken."""
        return self.refused is not None or bool(self.wrong)


@dataclass(slots=True)
class Tiered:
    """What a rating did: the ratings themselves, customers per tier, and the kind of rating it is compared
    with (empty for the first of all), with its rows in `before`. `written`: 0 when the archive has it all
    already; not `noted`: a day gone by, worked out anew.
    """

    ratings: Ratings
    tiers: dict[str, int]
    against: str = ""
    operation: Operation | None = None
    written: int = 0
    before: pd.DataFrame | None = None
    noted: bool = True


def batch_of(reading: Reading) -> Batch:
    """What the archive takes in of a reading that was checked."""
    reasons: list[dict[int, list[Reason]]] = [{} for _ in reading.tables]
    for finding in reading.findings:
        if finding.blocks and finding.table >= 0:
            reasons[finding.table].setdefault(finding.position, []).append(
                Reason(finding.message, finding.field)
            )
    files = []
    for file in reading.files:
        book = file.workbook
        span = slice(file.first, file.first + file.count)
        source = SourceFile(book.file, book.path, book.sha256, form_seen(book))
        tables = reading.tables_of(file)
        files.append(FileBatch(source, tables, reading.held[span], reasons[span]))
    return Batch(files)


def without_settled(reading: Reading, staged: Staged) -> Reading:
    """The reading as it is told: rows that return slips have answered are neither held back nor wrong."""
    done = {
        (reading.files[file].first + table, position) for file, table, position in staged.settled()
    }
    if not done:
        return reading
    held = [mask.copy() for mask in reading.held]
    for table, position in done:
        held[table][position] = False
    findings = [one for one in reading.findings if (one.table, one.position) not in done]
    return replace(reading, findings=findings, held=held)


def settled_of(
    reader: Reader,
    reading: Reading,
    as_of: date,
    waivers: Sequence[Waiver] = (),
    staged: Staged | None = None,
) -> Settled:
    """The findings of a checked reading without those waived, or mended in the archive already.

    `waivers`: those known besides the archive's; `staged`: what the archive makes of the reading, if that
    is known.
    """
    plan = reader.stage(batch_of(reading)) if staged is None else staged
    findings = [*reading.findings, *plan.findings]
    places = places_of(reading.findings, reading.tables, plan)
    places += [sheet_place(one) for one in plan.findings]
    return settle(findings, places, [*reader.waivers(), *waivers], reader.corrections(), as_of)


def places_of(
    findings: Sequence[Finding], tables: Sequence[Table], staged: Staged | None = None
) -> list[Place]:
    """By what each finding of a reading is found again: record and cell of its value.

    A finding about a whole table, sheet or file belongs to the sheet. `staged`: what the archive makes of
    the reading; without it records have no ids.
    """
    ids = [file_ids for many in staged.ids for file_ids in many] if staged else []
    places = []
    for one in findings:
        if one.table < 0 or one.position < 0:
            places.append(sheet_place(one))
            continue
        cell = tables[one.table].origin.cell(one.position, one.field) if one.field else ""
        record = str(ids[one.table][one.position]) if ids else ""
        places.append(Place(record, cell if cell == one.cell else ""))
    return places


def sheet_place(finding: Finding) -> Place:
    """The place of a finding that belongs to no record."""
    return Place(f"@{finding.file}!{finding.sheet}")


@contextmanager
def timed(seconds: dict[str, float], step: str) -> Iterator[None]:
    """The wall time of what is done inside, added to a step's seconds."""
    start = time.perf_counter()
    try:
        yield
    finally:
        seconds[step] = seconds.get(step, 0.0) + time.perf_counter() - start
