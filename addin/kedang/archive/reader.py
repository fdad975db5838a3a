"""What the archive can be asked: records, history, journal, pairs, ratings. Changes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import pandas as pd
from sqlalchemy import Connection, select

from kedang.archive import choices, judgements, settings
from kedang.archive.batch import Batch
from kedang.archive.before_merge import before_merges
from kedang.archive.frames import frames, plain_frame, written_texts
from kedang.archive.images import Row
from kedang.archive.journal import read_rows
from kedang.archive.log import Version, entries, versions
from kedang.archive.merged import final
from kedang.archive.numbers import given_numbers
from kedang.archive.origin import origin
from kedang.archive.past import dated_later
from kedang.archive.preferences import preference_log
from kedang.archive.recordids import entity_of
from kedang.archive.schema import Schema
from kedang.archive.settling import HeldRow, held_rows, settled_keys
from kedang.archive.splitting import Membership, membership
from kedang.archive.stage import stage
from kedang.archive.staged import Staged
from kedang.model.choice import Correction, Waiver
from kedang.model.errors import Refused
from kedang.model.operation import Operation


class Reader:
    """One consistent view of the archive."""

    def __init__(self, connection: Connection, schema: Schema) -> None:
        self.connection = connection
        self.schema = schema

    def stage(self, batch: Batch) -> Staged:
        """What archiving a batch would do, without doing it."""
        return stage(self.connection, self.schema, batch)

    def frames(
        self, entities: Iterable[str] | None = None, as_of: date | None = None
    ) -> dict[str, pd.DataFrame]:
        """The records of each entity as a typed frame, merged ones included (`merged_into`)."""
        return frames(self.connection, self.schema, entities, as_of)

    def written_texts(self) -> dict[str, pd.DataFrame]:
        """Values no field could hold, by entity: id, as_written (unreadable), extra (原始字段), as JSON."""
        return written_texts(self.connection, self.schema)

    def judgements(self, known: date | None = None) -> pd.DataFrame:
        """Answers to pairs: left_id, right_id, answer, user_name, at; `known`: those given by a day."""
        return self._plain("judgement", known)

    def candidates(self, status: str | None = "open") -> pd.DataFrame:
        """Pairs with score and reasons (JSON); by default those that wait for an answer."""
        pairs = self._plain("candidate")
        if status is None:
            return pairs
        return pairs[(pairs["status"] == status).to_numpy()].reset_index(drop=True)

    def ratings(
        self, kind: str | None = None, as_of: date | None = None, known: date | None = None
    ) -> pd.DataFrame:
        """Ratings noted so far, all kinds and days or only some, oldest first.

        `as_of`: of days up to it; `known`: as they stood in the archive on that day.
        """
        found = self._plain("rating", known)
        if kind is not None:
            found = found[(found["kind"] == kind).to_numpy()]
        if as_of is not None:
            found = found[(found["as_of"] <= pd.Timestamp(as_of)).to_numpy()]
        return found.sort_values(["as_of", "customer_id", "kind"], ignore_index=True)

    def overrides(self, known: date | None = None) -> pd.DataFrame:
        """Tiers set by hand, past ones too: customer_id, tier, reason, since, until, user_name, at."""
        return self._plain("tier_override", known)

    def learned_after(self, day: date) -> bool:
        """Whether operations are dated later than a day: what was known on it is then the past."""
        return dated_later(self.connection, self.schema, day)

    def held(self) -> pd.DataFrame:
        """The rows held back at present: source_id, sheet, entity, row, content, reasons (JSON)."""
        return self._plain("held_row")

    def held_rows(self) -> list[HeldRow]:
        """The same rows, each by the key it is known by whatever row it moves to."""
        return held_rows(self.connection, self.schema)

    def settled_keys(self) -> dict[str, str]:
        """The held rows answered by return slips: key → the source its record is read from today."""
        return settled_keys(self.connection, self.schema)

    def origin(self) -> str:
        """By what this archive is told from any other: its first journal entry; empty before that."""
        return origin(self.connection, self.schema)

    def sources(self, known: date | None = None) -> pd.DataFrame:
        """The files the archive was made from: id, name, path, sha256, first_seen, last_seen, brought_by,
        form, form_version, form_state, form_structure; `known`: as they stood on that day.

        `last_seen`: the last day a file brought anything new; one that did not change is not noted again.
        """
        return self._plain("source_file", known)

    def source_rows(self) -> pd.DataFrame:
        """Every row still in its file: id (of its record), source_id, sheet, entity; in the order of ids."""
        table = self.schema.table("source_row")
        names = ("id", "source_id", "sheet", "entity")
        query = select(*(table.c[name] for name in names)).where(table.c.left_op.is_(None))
        rows = self.connection.execute(query.order_by(table.c.id)).all()
        return pd.DataFrame([tuple(row) for row in rows], columns=list(names), dtype="str")

    def preferences(self) -> pd.DataFrame:
        """How people are addressed and what they like, every value ever noted with its day: entity, id,
        record, field, value, day, user."""
        return preference_log(self.connection, self.schema)

    def given_numbers(self, entities: Sequence[str]) -> pd.DataFrame:
        """Customer numbers that stand or ever stood, undone ones too: id, number; those that stand last."""
        return given_numbers(self.connection, self.schema, entities)

    def mappings(self) -> dict[str, dict[str, str | None]]:
        """Corrected mappings by the fingerprint of their table."""
        return judgements.mappings(self.connection, self.schema)

    def waivers(self) -> list[Waiver]:
        """Findings waived until a day, those past it too."""
        return choices.waivers(self.connection, self.schema)

    def corrections(self) -> Mapping[tuple[str, str, str], Correction]:
        """Values mended here while their sheets still say the old one, by record, field and old value."""
        return choices.corrections(self.connection, self.schema)

    def settings_in_force(self) -> settings.Settings | None:
        """The settings in force, with their text; None where the archive has none of its own."""
        return settings.current(self.connection, self.schema)

    def settings_versions(self) -> list[settings.SettingsVersion]:
        """Every version of the settings, oldest first, those taken back included."""
        return settings.versions(self.connection, self.schema)

    def settings_text(self, digest: str) -> str | None:
        """The text of settings the archive has known."""
        return settings.text_of(self.connection, self.schema, digest)

    def rows(self, entity: str, records: Iterable[str]) -> dict[str, Row]:
        """Some records as their table keeps them, by id; those that are not there are left out."""
        return read_rows(self.connection, self.schema, entity, records)

    def resolve(self, record: str) -> str:
        """The id that speaks for a record today: itself, or what it was merged into."""
        entity = entity_of(record, tuple(self.schema.entities))
        table = self.schema.table(entity) if entity else None
        found = None
        if table is not None:
            query = select(table.c.id, table.c.merged_into).where(table.c.merged_into.is_not(None))
            direct = {row[0]: row[1] for row in self.connection.execute(query)}
            last = final(record, direct)
            found = self.connection.scalar(select(table.c.id).where(table.c.id == last))
        if found is None:
            raise Refused("archive.record.unknown", record=record)
        return str(found)

    def membership(self, record: str) -> Membership:
        """The merge a merged record is in; Refused when it is in none."""
        return membership(self.connection, self.schema, record)

    def noted_by(self, table: str, key: str) -> Operation:
        """The whole operation that last wrote a row of some table, by the row's id."""
        known = entries(self.connection, self.schema)
        change = self.schema.table("change")
        query = select(change.c.operation_id).where(
            change.c.table_name == table, change.c.pk == key
        )
        made = max((known[one] for one in self.connection.scalars(query)), key=lambda e: e.number)
        return known[made.operation.parent or made.operation.id].operation

    def _plain(self, table: str, known: date | None = None) -> pd.DataFrame:
        return plain_frame(self.connection, self.schema, self.schema.table(table), known)

    def history(self, record: str) -> list[Version]:
        """Every change of a record, oldest first, with the operation that made it."""
        return versions(self.connection, self.schema, record)

    def before_merges(self, merges: pd.DataFrame, columns: Sequence[str]) -> pd.DataFrame:
        """Some columns of merged records as they were before each merge: operation, id, columns."""
        return before_merges(self.connection, self.schema, merges, columns)

    def log(self, limit: int | None = None) -> list[Operation]:
        """The journal, newest first."""
        known = entries(self.connection, self.schema).values()
        newest = sorted(known, key=lambda entry: -entry.number)
        return [entry.operation for entry in newest[:limit]]

    def operation(self, operation: str) -> Operation:
        """One journal entry by its id."""
        known = entries(self.connection, self.schema)
        if operation not in known:
            raise Refused("archive.undo.unknown", operation=operation)
        return known[operation].operation
