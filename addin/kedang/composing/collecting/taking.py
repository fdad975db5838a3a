"""Takes a return slip into the archive: corrected rows, choices and answers, each once, within one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from kedang.archive.batch import Batch, FileBatch, SourceFile
from kedang.archive.run import Work
from kedang.archive.settling import HeldRow
from kedang.archive.staged import CHANGED, NEW
from kedang.composing.collecting.returned import Returned
from kedang.composing.collecting.rows import only
from kedang.composing.handling import handle
from kedang.composing.merging import answer
from kedang.composing.outcomes import Taken
from kedang.matching.records import PARTIES, entity_of_each
from kedang.model.choice import Choice
from kedang.model.finding import Finding
from kedang.model.ids import digest
from kedang.model.operation import Moment, Operation
from kedang.model.table import Table
from kedang.model.text import say
from kedang.rulebook import Rulebook

Slips = list[dict[str, object]]


def noted(returned: Returned) -> dict[str, object]:
    """What the journal notes of a slip: which one it is, and what was decided in it."""
    mark = returned.mark
    return {
        "file": returned.book.file,
        "sha256": returned.book.sha256,
        "rep": mark.rep if mark else "",
        "slip": mark.id if mark else "",
        "decisions": sorted(_decisions(returned)),
    }


def take(
    work: Work, returned: Returned, journal: Iterable[Operation], rulebook: Rulebook, moment: Moment
) -> Taken:
    """Take one slip. `journal`: what was done to the archive so far, by which decisions are taken only once.

    A slip of another archive, an altered one and one that was taken already change nothing.
    """
    mark, book = returned.mark, returned.book
    done = Taken(
        book.file, book.sha256, mark.rep if mark else "", rows=sum(map(len, returned.tables))
    )
    done.wrong = list(returned.wrong)
    if mark is None:
        done.refused = say("collecting.slip.altered")
        return done
    if mark.origin != work.origin():
        done.refused = say("collecting.slip.foreign")
        return done
    known = [one for op in journal if not op.undone_by for one in _slips(op)]
    if any(one.get("sha256") == book.sha256 for one in known):
        done.again = True
        return done
    spent = {str(d) for one in known if one.get("slip") == mark.id for d in _listed(one)}
    _decide(work, returned, spent, done, rulebook, moment)
    _take_rows(work, returned, done)
    return done


def _slips(operation: Operation) -> Slips:
    slips = operation.inputs.get("slips")
    return [one for one in slips if isinstance(one, dict)] if isinstance(slips, list) else []


def _listed(slip: Mapping[str, object]) -> list[object]:
    decisions = slip.get("decisions")
    return decisions if isinstance(decisions, list) else []


def _decisions(returned: Returned) -> dict[str, Choice | tuple[str, str, str]]:
    """Every decision of a slip by its fingerprint."""
    found: dict[str, Choice | tuple[str, str, str]] = {}
    for one in returned.choices:
        said = (one.handling, one.rule, *_place(one), one.value, one.to, one.reason, one.until)
        found[digest("choice", *said)[:16]] = one
    for left, right, given in returned.answers.itertuples(index=False, name=None):
        found[digest("answer", left, right, given)[:16]] = (left, right, given)
    return found


def _place(one: Choice) -> tuple[str, str, str]:
    return one.place.record, one.place.cell, one.field


def _decide(
    work: Work, returned: Returned, spent: set[str], done: Taken, rulebook: Rulebook, moment: Moment
) -> None:
    """Carry out what was decided about findings and duplicates, as far as it was not taken before."""
    fresh = [one for key, one in _decisions(returned).items() if key not in spent]
    choices = [one for one in fresh if isinstance(one, Choice)]
    if choices:
        done.handled = handle(work, choices, rulebook, moment.as_of)
    pairs = {one for one in fresh if isinstance(one, tuple)}
    if not pairs:
        return
    known = set(entity_of_each(work.frames(PARTIES)))
    wanted = [row in pairs for row in returned.answers.itertuples(index=False, name=None)]
    answers = returned.answers[wanted]
    there = answers["left_id"].isin(known) & answers["right_id"].isin(known)
    done.unknown = int((~there).sum())
    if there.any():
        why = (say("collecting.answered", rep=done.rep),)
        done.answered = answer(work, answers[there], rulebook, why=why)


def _take_rows(work: Work, returned: Returned, done: Taken) -> None:
    """Archive the corrected rows with the slip as their source, and settle the held rows they answer."""
    rows = _Rows(work, returned, done)
    batches = [rows.kept(number) for number in range(len(returned.tables))]
    tables = [
        only(returned.tables[n], np.array(kept, dtype=np.int64)) for n, kept in enumerate(batches)
    ]
    used = [n for n, table in enumerate(tables) if len(table)]
    if not used:
        return
    done.remarks = [one for one in returned.remarks if one.position in batches[one.table]]
    book = returned.book
    source = SourceFile(book.file, book.path, book.sha256)
    _, staged = work.archive(Batch([FileBatch(source, [tables[n] for n in used], partial=True)]))
    answered = []
    for place, number in enumerate(used):
        ids = staged.ids[0][place]
        for at, position in enumerate(batches[number]):
            row = rows.open.get(returned.keys[number][position])
            if row is not None:
                answered.append((row, str(ids[at])))
    counts = staged.counts()
    new = sum(states[NEW] for states in counts.values())
    done.corrected = len(answered)
    done.added = max(new - len(answered), 0)
    done.changed = sum(states[CHANGED] for states in counts.values())
    if answered:
        work.settle(answered)


class _Rows:
    """The rows of a slip against what is held back today and what was answered before."""

    def __init__(self, work: Work, returned: Returned, done: Taken) -> None:
        self.returned, self.done = returned, done
        self.open: dict[str, HeldRow] = {row.key: row for row in work.held_rows()}
        self._settled = work.settled_keys()
        self._source = _source_of(work, returned)
        self._seen: set[str] = set()

    def kept(self, number: int) -> list[int]:
        """The rows of a table to be archived; what becomes of the others is noted."""
        slip = self.returned
        table, keys, why = slip.tables[number], slip.keys[number], slip.why[number]
        return [at for at in range(len(table)) if self._wanted(table, at, keys[at], why)]

    def _wanted(self, table: Table, at: int, key: str, why: Mapping[int, list[Finding]]) -> bool:
        done = self.done
        cell = f"{table.origin.sheet}!{table.origin.row(at)}"
        if key and key in self._seen:
            done.twice.append(cell)
            return False
        self._seen.add(key)
        if key and key not in self.open:
            if self._settled.get(key) == self._source:
                return not why.get(at)
            if key in self._settled:
                done.before += 1
            else:
                done.stale += 1
            return False
        if why.get(at):
            done.still += [
                (f"{one.sheet}!{one.cell}" if one.cell else cell, one.message)
                for one in why[at][:1]
            ]
            return False
        return True


def _source_of(work: Work, returned: Returned) -> str:
    """The source that this very file is already, empty when it is new."""
    sources = work.sources()
    found = sources[(sources["path"] == returned.book.path).to_numpy()]
    return str(found["id"].iat[0]) if len(found) and returned.book.path else ""
