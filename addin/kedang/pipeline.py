"""The only module that composes the steps: read → check → archive, match, merge, tier → report."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from kedang import __version__
from kedang.archive.archive import Archive
from kedang.archive.reader import Reader
from kedang.archive.run import Work
from kedang.archive.standing import still_holds, told_merges
from kedang.composing.collecting.returned import Returned
from kedang.composing.collecting.taking import noted, take
from kedang.composing.handling import handle
from kedang.composing.keeping import Undone, kept
from kedang.composing.merging import apply_answers as apply_answers
from kedang.composing.merging import as_compared, match_and_merge
from kedang.composing.outcomes import (
    FileReading,
    Outcome,
    Reading,
    Taken,
    batch_of,
    settled_of,
    timed,
    without_settled,
)
from kedang.composing.rating import rated
from kedang.composing.rating import tier as tier
from kedang.composing.reporting import period_meant as period_meant
from kedang.composing.reporting import report_content as report_content
from kedang.composing.reporting import waiting_pairs as waiting_pairs
from kedang.intake.read import read_tables
from kedang.intake.stamped import noticed
from kedang.matching.merging.preview import preview
from kedang.matching.records import FIELDS, archive_records
from kedang.model.choice import Choice, Handled, Waiver
from kedang.model.grid import Workbook
from kedang.model.operation import Moment, Operation, OperationKind
from kedang.rulebook import Rulebook
from kedang.tiering.store import to_rows
from kedang.validation.known import ENTITIES as KNOWN_ENTITIES
from kedang.validation.known import Known
from kedang.validation.quarantine import unsampled, withhold
from kedang.validation.run import Validation, validate

Progress = Callable[[str, int, int], None]
Memory = Mapping[str, Mapping[str, str | None]]


def read(
    workbooks: Sequence[Workbook],
    rulebook: Rulebook,
    as_of: date,
    progress: Progress,
    memory: Memory | None = None,
    *,
    hidden: bool = False,
) -> Reading:
    """Find the tables of every workbook, and withhold sensitive values before anything else sees them.

    `hidden`: hidden sheets are read like the others; else they are named and left out.
    """
    reading = Reading([], [], [])
    for position, workbook in enumerate(workbooks, start=1):
        found = read_tables(workbook, rulebook, memory, as_of=as_of, include_hidden=hidden)
        first = len(reading.tables)
        layouts = tuple(unsampled(layout) for layout in found.layouts)
        reading.files.append(FileReading(workbook, first, len(found.tables), layouts))
        reading.tables += [table.shifted(first) for table in found.tables]
        reading.findings += [*noticed(workbook), *found.findings]
        progress("intake", position, len(workbooks))
    reading.tables, withheld = withhold(reading.tables)
    reading.findings += withheld
    return reading


def known(reader: Reader) -> Known:
    """What the archive knows that records read anew are compared with."""
    return Known.of(reader.frames(KNOWN_ENTITIES))


def check(
    reading: Reading, rulebook: Rulebook, as_of: date, known: Known | None = None
) -> Validation:
    """Apply every rule, against what the archive knows too; the reading learns what is held back."""
    validation = validate(reading.tables, rulebook, as_of=as_of, known=known)
    reading.findings += validation.findings
    reading.held = list(validation.held)
    return validation


def run(
    archive: Archive,
    reading: Reading,
    rulebook: Rulebook,
    moment: Moment,
    progress: Progress,
    *,
    plan: bool = False,
    waivers: Sequence[Waiver] = (),
    returned: Sequence[Returned] = (),
) -> Outcome:
    """Archive, match, merge what is safe, link and tier: one transaction, one journal entry.

    `plan`: the same, but nothing is kept; the outcome says what would be done. `waivers`: those the
    workbook brings along. `returned`: return slips that came back, taken before the files are.
    """
    slips: list[dict[str, object]] = []
    inputs = {"slips": slips} if returned else {}
    with kept(archive, moment, rulebook, OperationKind.RUN, plan=plan, inputs=inputs) as work:
        taken = _taken(work, returned, slips, rulebook, moment)
        done = _work(work, reading, rulebook, moment, progress, waivers)
        done.taken = taken
        done.written = work.written
    done.operation = work.entry
    if not plan:
        archive.save_rulebook(rulebook.hash, rulebook.as_toml(), moment)
    return done


def _work(
    work: Work,
    reading: Reading,
    rulebook: Rulebook,
    moment: Moment,
    progress: Progress,
    waivers: Sequence[Waiver],
) -> Outcome:
    seconds: dict[str, float] = {}
    with timed(seconds, "archive"):
        _, staged = work.archive(batch_of(reading))
        reading = without_settled(reading, staged)
    progress("archive", 1, 1)
    progress("match", 0, 1)
    with timed(seconds, "match"):
        frames = work.frames()
        records = archive_records(frames)
        if not work.written and still_holds(work.log(), rulebook.hash, __version__):
            compared = as_compared(work)
        else:
            compared = match_and_merge(work, frames, records, rulebook, progress)
        if work.link() or compared.merges:
            frames = work.frames()
    with timed(seconds, "tier"):
        rating = rated(work, frames, rulebook, moment.as_of)
        work.rate(to_rows(rating.ratings))
    progress("tier", 1, 1)
    merges = told_merges(work.log())
    settled = settled_of(work, reading, moment.as_of, waivers, staged)
    if waivers:
        work.waive(settled.waived_here())
    return Outcome(
        operation=None,
        staged=staged,
        settled=settled,
        frames=frames,
        tiers=rating.tiers,
        merged=compared.merged,
        merges=merges,
        before=work.before_merges(merges, (*FIELDS, "source_sheet", "source_row")),
        waiting=compared.waiting,
        preview=preview(compared.waiting, frames, rulebook),
        related=compared.related,
        records=records,
        counts=staged.counts(),
        seconds=seconds,
        learned_from=compared.learned_from,
        reading=reading,
    )


def _taken(
    work: Work,
    returned: Sequence[Returned],
    slips: list[dict[str, object]],
    rulebook: Rulebook,
    moment: Moment,
) -> list[Taken]:
    """Every slip once, copies of one only the first; `slips` learns what the journal is to note."""
    journal = work.log() if returned else []
    done: list[Taken] = []
    for one in returned:
        before = work.written
        if any(other.sha256 == one.book.sha256 for other in done):
            rep = one.mark.rep if one.mark else ""
            done.append(Taken(one.book.file, one.book.sha256, rep, again=True))
        else:
            done.append(take(work, one, journal, rulebook, moment))
        if work.written > before:
            slips.append(noted(one))
    return done


def apply_choices(
    archive: Archive,
    choices: Sequence[Choice],
    rulebook: Rulebook,
    moment: Moment,
    *,
    plan: bool = False,
) -> Handled:
    """Carry out what people chose about findings: one transaction, one journal entry."""
    with kept(archive, moment, rulebook, OperationKind.FINDINGS, plan=plan) as work:
        done = handle(work, choices, rulebook, moment.as_of)
    done.operation = work.entry
    return done


def undo(
    archive: Archive, operation: str | None, moment: Moment, *, plan: bool = False
) -> Operation:
    """Take back an operation, by default the newest; the inverse operation is returned."""
    done: Operation | None = None
    try:
        with archive.write(moment) as work:
            done = work.undo(operation)
            if plan:
                raise Undone
    except Undone:
        pass
    assert done is not None
    return done


def count(counts: Mapping[str, Mapping[str, int]], state: str) -> dict[str, int]:
    """How many rows of each entity are in a state; entities without any are left out."""
    return {entity: states[state] for entity, states in counts.items() if states.get(state)}
