"""The only module that composes the steps: read → check → archive, match, merge, tier → report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date

import pandas as pd

from kedang import __version__
from kedang.analysis.journal import week_journal
from kedang.analysis.weekly import Weekly, weekly
from kedang.archive.archive import Archive, Run
from kedang.archive.merging import Merger
from kedang.archive.reader import Reader
from kedang.archive.run import Work
from kedang.archive.standing import (
    OPEN,
    RELATED,
    UNSURE,
    still_holds,
    told_merges,
    told_pairs,
)
from kedang.handling import Asked
from kedang.intake.read import read_tables
from kedang.matching.engine import Matching, match
from kedang.matching.grouping.judgements import speaking
from kedang.matching.merging.merges import Compared, Merge, compared_by, groups, joined, plan_merges
from kedang.matching.records import FIELDS, PARTIES, archive_records, entity_of_each
from kedang.model.choice import Choice, Handled, Place, Waiver, settle
from kedang.model.grid import Workbook
from kedang.model.operation import Moment, Operation, OperationKind
from kedang.model.period import Period
from kedang.outcomes import (
    Answered,
    FileReading,
    Outcome,
    Reading,
    Tiered,
    batch_of,
    settled_of,
    timed,
)
from kedang.rulebook import Rulebook
from kedang.tiering import store
from kedang.tiering.rate import rate
from kedang.validation.archived import as_tables, id_of, with_ids
from kedang.validation.known import ENTITIES as KNOWN_ENTITIES
from kedang.validation.known import Known
from kedang.validation.quality import quality
from kedang.validation.quarantine import unsampled, withhold
from kedang.validation.recheck import found_in
from kedang.validation.run import Validation, validate

Progress = Callable[[str, int, int], None]
Memory = Mapping[str, Mapping[str, str | None]]


class _Undone(Exception):
    """Raised inside a transaction that must not be kept."""


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
        reading.findings += [*workbook.findings, *found.findings]
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
) -> Outcome:
    """Archive, match, merge what is safe, link and tier: one transaction, one journal entry.

    `plan`: the same, but nothing is kept; the outcome says what would be done. `waivers`: those the
    workbook brings along.
    """
    with _kept(archive, moment, rulebook, OperationKind.RUN, plan=plan) as work:
        done = _work(work, reading, rulebook, moment, progress, waivers)
        done.written = work.written
    done.operation = work.entry
    if not plan:
        archive.save_rulebook(rulebook.hash, rulebook.as_toml(), moment)
    return done


def report(
    reader: Reader,
    period: Period,
    rulebook: Rulebook,
    as_of: date,
    records: Mapping[str, pd.DataFrame] | None = None,
) -> Weekly:
    """The tables and sentences of a period, from the archive as it stands.

    `records`: the archive's frames, when they have been read just now.
    """
    frames = dict(reader.frames() if records is None else records)
    tiers = [name for name, _ in rulebook.tiering.tiers]
    frames["rating"] = store.latest(reader.ratings(), min(as_of, period.last), tiers)
    waiting = waiting_pairs(reader)
    frames["quality"] = _quality(reader, frames, waiting, rulebook, as_of)
    journal = week_journal(reader.log(), waiting, reader.held(), period, entity_of_each(frames))
    return weekly(frames, period, rulebook, as_of=as_of, journal=journal)


def _quality(
    reader: Reader,
    frames: Mapping[str, pd.DataFrame],
    waiting: pd.DataFrame,
    rulebook: Rulebook,
    as_of: date,
) -> pd.DataFrame:
    """The quality indices of every archived record; what was waived costs nothing."""
    tables = as_tables(frames, waiting)
    found = validate(tables, rulebook, as_of=as_of).findings
    places = [Place(id_of(tables, one)) for one in found]
    told = settle(found, places, reader.waivers(), {}, as_of).findings
    return with_ids(quality(tables, told, rulebook, as_of=as_of), tables)


def waiting_pairs(reader: Reader) -> pd.DataFrame:
    """The pairs that still wait for an answer: those never answered, and those left 待定."""
    pairs = reader.candidates(None)
    return pairs[pairs["status"].isin((OPEN, UNSURE))].reset_index(drop=True)


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
        archived, staged = work.archive(batch_of(reading))
    progress("archive", 1, 1)
    progress("match", 0, 1)
    with timed(seconds, "match"):
        frames = work.frames()
        records = archive_records(frames)
        if archived is None and still_holds(work.log(), rulebook.hash, __version__):
            compared = _as_compared(work)
        else:
            compared = _match_and_merge(work, frames, records, rulebook, moment.as_of, progress)
        if work.link() or compared.merges:
            frames = work.frames()
    with timed(seconds, "tier"):
        tiers = _rated(work, frames, rulebook, moment.as_of).tiers
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
        tiers=tiers,
        merged=compared.merged,
        merges=merges,
        before=work.before_merges(merges, (*FIELDS, "source_sheet", "source_row")),
        waiting=compared.waiting,
        related=compared.related,
        records=records,
        counts=staged.counts(),
        seconds=seconds,
    )


def _rated(
    work: Work,
    frames: Mapping[str, pd.DataFrame],
    rulebook: Rulebook,
    as_of: date,
    kind: str = store.KIND,
) -> Tiered:
    """Rate every customer as of a day, note it, and count the customers of each tier."""
    customers = pd.concat([frames[name] for name in PARTIES], ignore_index=True)
    against, before = store.compared_with(work.ratings(), kind, as_of)
    ratings = rate(
        customers,
        frames["transaction"],
        frames["complaint"],
        frames["receivable"],
        before,
        rulebook.tiering,
        as_of=as_of,
    )
    work.rate(store.to_rows(ratings, kind), keep=kind != store.KIND)
    counts = ratings.table["tier"].value_counts().sort_index()
    return Tiered(ratings, {str(name): int(n) for name, n in counts.items()}, against)


def tier(
    archive: Archive,
    rulebook: Rulebook,
    moment: Moment,
    *,
    freeze: int | None = None,
    plan: bool = False,
) -> Tiered:
    """Rate the archive's customers as of a day; `freeze` keeps the list as that year's review."""
    kind = store.annual(freeze) if freeze else store.KIND
    with _kept(archive, moment, rulebook, OperationKind.TIER, plan=plan) as work:
        frames = work.frames((*PARTIES, "transaction", "complaint", "receivable"))
        done = _rated(work, frames, rulebook, moment.as_of, kind)
        done.written = work.written
    done.operation = work.entry
    return done


def apply_answers(
    archive: Archive,
    answers: pd.DataFrame,
    rulebook: Rulebook,
    moment: Moment,
    *,
    plan: bool = False,
    ahead: Mapping[str, str] | None = None,
) -> Answered:
    """Note the answers of a review and merge every pair that was said to be one customer.

    `ahead`: customers the archive may not hold yet (id → name); what was said about them is remembered
    and takes effect when they are archived. Any other unknown id is refused.
    """
    counts: Counter[str] = Counter(answers["answer"])
    expected = dict(ahead or {})
    with _kept(archive, moment, rulebook, OperationKind.REVIEW, plan=plan) as work:
        work.judge(answers.itertuples(index=False, name=None))
        frames = work.frames(PARTIES)
        known = entity_of_each(frames)

        def speaks(record: str) -> str:
            return record if record in expected and record not in known else work.resolve(record)

        joint, against = joined(answers, work.judgements(), speaks)
        here = (tuple(one for one in group if one in known) for group in joint)
        certain = [group for group in here if len(group) > 1]
        plans = plan_merges(certain, None, frames, rulebook, moment.as_of)
        work.merge_all([_merger(plan) for plan in plans])
        work.link()
        names = expected | _names(frames)
    merged = sum(len(group) - 1 for group in certain)
    later = sum(len(group) - 1 for group in joint) - merged
    told = [tuple(names[one] for one in group) for group in against]
    return Answered(counts, merged, told, work.entry, later)


def apply_choices(
    archive: Archive,
    choices: Sequence[Choice],
    rulebook: Rulebook,
    moment: Moment,
    *,
    plan: bool = False,
) -> Handled:
    """Carry out what people chose about findings: one transaction, one journal entry."""
    with _kept(archive, moment, rulebook, OperationKind.FINDINGS, plan=plan) as work:
        asked = Asked(work, choices, moment.as_of)
        for entity_id, records in asked.mended():
            asked.refuse(entity_id, found_in(entity_id, records, rulebook, moment.as_of))
        if asked.mends:
            work.mend([mend for _, mend in asked.mends])
        work.waive(asked.waivers, asked.lifts)
    done = asked.done()
    done.operation = work.entry
    return done


def _names(frames: Mapping[str, pd.DataFrame]) -> dict[str, str]:
    """The name of every customer by id."""
    both = pd.concat([frames[name].set_index("id")["name"] for name in PARTIES])
    return {str(key): str(name) for key, name in both.items()}


def undo(
    archive: Archive, operation: str | None, moment: Moment, *, plan: bool = False
) -> Operation:
    """Take back an operation, by default the newest; the inverse operation is returned."""
    done: Operation | None = None
    try:
        with archive.write(moment) as work:
            done = work.undo(operation)
            if plan:
                raise _Undone
    except _Undone:
        pass
    assert done is not None
    return done


@contextmanager
def _kept(
    archive: Archive, moment: Moment, rulebook: Rulebook, kind: OperationKind, *, plan: bool
) -> Iterator[Run]:
    """One transaction under one journal entry; with `plan` nothing of it is kept."""
    try:
        with archive.run(moment, rulebook.hash, {"program": __version__}, kind) as work:
            yield work
            if plan:
                raise _Undone
    except _Undone:
        pass


def _match_and_merge(
    work: Work,
    frames: Mapping[str, pd.DataFrame],
    records: pd.DataFrame,
    rulebook: Rulebook,
    as_of: date,
    progress: Progress,
) -> Compared:
    """Compare all customers, merge the certain groups, note the pairs that wait for an answer."""
    found: Matching = match(records, rulebook, speaking(work.judgements(), frames))
    plans = list(plan_merges(groups(found), found, frames, rulebook, as_of))
    progress("merge", 0, len(plans))
    work.merge_all([_merger(plan) for plan in plans])
    progress("merge", len(plans), len(plans))
    compared = compared_by(found, plans)
    work.set_candidates(compared.waiting, compared.related)
    return compared


def _as_compared(work: Work) -> Compared:
    """What the last comparison came to, when nothing has changed since."""
    pairs = work.candidates(None)
    none = told_pairs(pairs.iloc[:0])
    return Compared(0, none, told_pairs(pairs, OPEN, UNSURE), told_pairs(pairs, RELATED))


def _merger(plan: Merge) -> Merger:
    return Merger(plan.survivor_id, plan.member_ids, plan.values, plan.reasons)


def count(counts: Mapping[str, Mapping[str, int]], state: str) -> dict[str, int]:
    """How many rows of each entity are in a state; entities without any are left out."""
    return {entity: states[state] for entity, states in counts.items() if states.get(state)}
