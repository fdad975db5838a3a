"""Work on the archive: every method is one operation of the journal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd
from sqlalchemy import Connection

from kedang.archive import choices, judgements, linking, merging, settings
from kedang.archive.apply import apply
from kedang.archive.batch import Batch
from kedang.archive.journal import Journal, last_number, open_journal
from kedang.archive.log import entries
from kedang.archive.merging import Merger
from kedang.archive.outbox import Outbox
from kedang.archive.overrides import Override, lift_overrides, set_overrides
from kedang.archive.reader import Reader
from kedang.archive.schema import Schema
from kedang.archive.settling import HeldRow, settle
from kedang.archive.splitting import Membership, split
from kedang.archive.stage import stage
from kedang.archive.staged import Staged
from kedang.archive.undo import target_of, undo
from kedang.model.choice import Waiver
from kedang.model.operation import Moment, Operation, OperationKind
from kedang.model.text import Text


class Work(Reader):
    """The operations, all within one transaction; also reads what they have written so far.

    Each method returns its journal entry, or None when there was nothing to change.
    """

    def __init__(
        self,
        connection: Connection,
        schema: Schema,
        moment: Moment,
        rulebook: str = "",
        parent: str = "",
    ) -> None:
        super().__init__(connection, schema)
        self.moment = moment
        self.rulebook = rulebook
        self.parent = parent
        self.next_number = last_number(connection, schema) + 1
        self.written = 0

    def archive(
        self, plan: Batch | Staged, inputs: Mapping[str, object] | None = None
    ) -> tuple[Operation | None, Staged]:
        """Writes a batch, or the plan made for one; a plan made before other work is made anew."""
        batch = plan.batch if isinstance(plan, Staged) else plan
        fresh = isinstance(plan, Staged) and plan.head == last_number(self.connection, self.schema)
        staged = (
            plan
            if fresh and isinstance(plan, Staged)
            else stage(self.connection, self.schema, batch)
        )
        files = [{"name": f.file.name, "sha256": f.file.sha256} for f in batch.files]
        journal = self._open(OperationKind.ARCHIVE, {"files": files, **(inputs or {})})
        return self._close(journal, apply(journal, staged)), staged

    def merge(
        self,
        survivor: str,
        members: Sequence[str],
        values: Mapping[str, object],
        reasons: Sequence[Text] = (),
    ) -> Operation | None:
        """Merges members into the survivor, which gets the given field values."""
        done = self.merge_all([Merger(survivor, tuple(members), values, tuple(reasons))])
        return done[0] if done else None

    def merge_all(self, mergers: Sequence[Merger]) -> list[Operation]:
        """Carries out many merges, each with its own journal entry, in few statements.

        No record may be in two of them.
        """
        around = merging.look_around(self.connection, self.schema, mergers)
        outbox = Outbox(self.connection, self.schema, hold=True)
        done = []
        for merger in mergers:
            inputs = {
                "reasons": [reason.as_json() for reason in merger.reasons],
                "kept": [one.as_json() for one in merger.kept],
            }
            journal = self._open(OperationKind.MERGE, inputs, outbox=outbox)
            done.append(self._close(journal, merging.merge(journal, merger, around)))
        outbox.send()
        return [operation for operation in done if operation is not None]

    def split(
        self, found: Membership, values: Mapping[str, object] | None = None
    ) -> Operation | None:
        """Takes a record out of the merge it is in; the survivor gets the values of those that stay."""
        journal = self._open(OperationKind.SPLIT, {"merge": found.operation})
        return self._close(journal, split(journal, found, values))

    def link(self) -> Operation | None:
        """Links activities and contacts to their customers, after merging has settled who is who."""
        journal = self._open(OperationKind.LINK, {})
        return self._close(journal, {"linked": linking.link(journal)})

    def set_candidates(
        self, pairs: pd.DataFrame, related: pd.DataFrame | None = None
    ) -> Operation | None:
        """Replaces the pairs that wait for an answer, and those that only belong together.

        Columns: left_id, right_id, score, reasons.
        """
        journal = self._open(OperationKind.MATCH, {})
        return self._close(journal, {"pairs": judgements.set_candidates(journal, pairs, related)})

    def judge(self, answers: Iterable[tuple[str, str, str]]) -> Operation | None:
        """Notes answers to pairs: (left, right, same|different|unsure)."""
        journal = self._open(OperationKind.REVIEW, {})
        return self._close(journal, {"answers": judgements.set_answers(journal, answers)})

    def rate(self, ratings: pd.DataFrame, *, keep: bool = False) -> Operation | None:
        """Notes ratings: customer_id, as_of, kind, score, tier, detail."""
        journal = self._open(OperationKind.TIER, {})
        return self._close(journal, {"rated": judgements.set_ratings(journal, ratings, keep=keep)})

    def override(
        self, overrides: Sequence[Override], lifted: Sequence[str] = ()
    ) -> Operation | None:
        """Notes tiers set by hand, and takes back those of some customers."""
        journal = self._open(OperationKind.OVERRIDE, {})
        summary = {"lifted": lift_overrides(journal, lifted)}
        return self._close(journal, {"set": set_overrides(journal, overrides)} | summary)

    def put_in_force(
        self, digest: str, toml: str, why: str = "", *, base: tuple[str, str] = ("", "")
    ) -> Operation | None:
        """Makes settings those in force: hash and canonical text. `base`: those before, kept too."""
        for known, text in (base, (digest, toml)):
            if text:
                settings.keep_text(self.connection, self.schema, known, text, self.moment)
        version = len(settings.versions(self.connection, self.schema)) + 1
        inputs = {"hash": digest, "base": base[0], "why": why, "version": version}
        journal = self._open(OperationKind.SETTINGS, inputs)
        settings.put_in_force(journal, version, digest, why)
        return self._close(journal, {"version": version})

    def remember_mapping(
        self, fingerprint: str, mapping: Mapping[str, str | None]
    ) -> Operation | None:
        """Remembers which header is which field on tables with this fingerprint."""
        journal = self._open(OperationKind.MAPPING, {"fingerprint": fingerprint})
        judgements.set_mapping(journal, fingerprint, mapping)
        return self._close(journal, {"headers": len(mapping)})

    def mend(self, mends: Sequence[choices.Mend]) -> Operation | None:
        """Writes mended values into records that still say what was found."""
        journal = self._open(OperationKind.FIX, {})
        return self._close(journal, choices.mend(journal, mends))

    def waive(self, waivers: Sequence[Waiver], lifted: Sequence[Waiver] = ()) -> Operation | None:
        """Notes waived findings, and takes back those that are to be told again."""
        journal = self._open(OperationKind.WAIVE, {})
        summary = {"lifted": choices.lift_waivers(journal, lifted)}
        return self._close(journal, {"waived": choices.set_waivers(journal, waivers)} | summary)

    def settle(self, answered: Sequence[tuple[HeldRow, str]]) -> Operation | None:
        """Notes which records speak for held rows that a return slip has corrected."""
        journal = self._open(OperationKind.SETTLE, {})
        return self._close(journal, {"settled": settle(journal, answered)})

    def undo(self, operation: str | None = None) -> Operation | None:
        """Takes an operation back, by default the newest whole one that stands; else Refused."""
        known = entries(self.connection, self.schema)
        target = target_of(known, operation)
        journal = self._open(OperationKind.UNDO, {}, undoes=target.operation.id)
        parts = undo(journal, target)
        run = target.operation.kind is OperationKind.RUN
        for part in parts:
            if known[part].operation.kind is OperationKind.MERGE:
                merging.doubt_after_undo(journal, known[part].operation.summary, run=run)
        return self._close(journal, {"undone": parts, "rows": len(journal)}, always=True)

    def _open(
        self,
        kind: OperationKind,
        inputs: Mapping[str, object],
        undoes: str = "",
        outbox: Outbox | None = None,
    ) -> Journal:
        return open_journal(
            self.connection,
            self.schema,
            kind,
            self.moment,
            self.next_number,
            rulebook=self.rulebook,
            inputs=inputs,
            parent=self.parent,
            undoes=undoes,
            outbox=outbox,
        )

    def _close(
        self, journal: Journal, summary: Mapping[str, object], *, always: bool = False
    ) -> Operation | None:
        done = journal.finish(summary, always=always)
        if done is not None:
            self.next_number += 1
            self.written += 1
        return done
