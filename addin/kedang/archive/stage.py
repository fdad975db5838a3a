"""Compares a batch with the archive and says what applying it would do. Writes nothing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import numpy as np
import pandas as pd
from sqlalchemy import Connection

from kedang.archive import notices
from kedang.archive.batch import Batch, FileBatch
from kedang.archive.bulk import no_collecting
from kedang.archive.compare import Comparison, Lazy, SheetRows, compare
from kedang.archive.contents import EXTRA, UNREAD, contents, fingerprints
from kedang.archive.identity import main_keys
from kedang.archive.journal import last_number
from kedang.archive.recordids import record_id
from kedang.archive.schema import Schema
from kedang.archive.settling import Answered, answered, lent, with_lent
from kedang.archive.sources import Source, resolve, source_rows
from kedang.archive.staged import CHANGED, HELD, NEW, UNCHANGED, Change, SheetStage, Staged
from kedang.model.field import Entity

Ids = list[np.ndarray[tuple[int], np.dtype[np.object_]]]
SheetKey = tuple[str, str]


def stage(connection: Connection, schema: Schema, batch: Batch) -> Staged:
    """The plan for a batch: every row new, changed, unchanged or held; every absent row left."""
    with no_collecting():
        return _stage(connection, schema, batch)


def _stage(connection: Connection, schema: Schema, batch: Batch) -> Staged:
    sources = resolve(connection, schema, batch.files)
    staged = Staged(batch, last_number(connection, schema), sources, [], [], [], [])
    for file, source in zip(batch.files, sources, strict=True):
        staged.findings += source.findings
        ids: Ids = [np.full(len(table), "", dtype=object) for table in file.tables]
        staged.ids.append(ids)
        if not source.same_as:
            old = source_rows(connection, schema, source.id)
            slips = answered(connection, schema, source.id)
            _FileStage(schema, file, source, old, ids, slips).run(staged)
    return staged


class _FileStage:
    """The comparison of one file with its source."""

    def __init__(
        self,
        schema: Schema,
        file: FileBatch,
        source: Source,
        old: pd.DataFrame,
        ids: Ids,
        slips: Answered,
    ) -> None:
        self.schema = schema
        self.file = file
        self.source = source
        self.slips = slips
        self.ids = ids
        pairs = zip(old["entity"], old["key"], old["occurrence"], strict=True)
        self.next: dict[SheetKey, int] = defaultdict(int)
        for entity, key, occurrence in pairs:
            self.next[entity, key] = max(self.next[entity, key], int(occurrence) + 1)
        self.groups = _groups(file)
        self.old = with_lent(old, slips)
        seen = zip(self.old["sheet"], self.old["entity"], strict=True)
        self.seen: dict[SheetKey, list[int]] = defaultdict(list)
        for position, key in enumerate(seen):
            self.seen[key].append(position)

    def run(self, staged: Staged) -> None:
        for (sheet, entity_id), tables in self.groups.items():
            entity = self.schema.entities[entity_id]
            rows, places = self._rows(entity, tables)
            old, moved = self._old(sheet, entity_id, rows)
            compared = compare(entity, rows, old)
            if self.file.appends(sheet, entity_id):
                compared = _appended(compared, rows, old)
            done = self._classify(sheet, entity, rows, places, old, compared)
            done.moved = moved
            staged.sheets.append(done)
            staged.findings += notices.of_sheet(done)
        for sheet, entity_id in sorted(self.seen):
            rows_left = self.old.iloc[self.seen[sheet, entity_id]]
            rows_left = rows_left[(rows_left["left_op"].isna() & ~lent(rows_left)).to_numpy()]
            kept = self.file.partial or self.file.appends(sheet, entity_id)
            if len(rows_left) and not kept:
                entity = self.schema.entities[entity_id]
                staged.gone.append((self.source, sheet, entity, rows_left))
                staged.findings.append(notices.sheet_gone(self.source, sheet, entity, rows_left))

    def _rows(self, entity: Entity, tables: list[int]) -> tuple[SheetRows, list[tuple[int, int]]]:
        parts = [self.file.tables[index] for index in tables]
        texts = [text for table in parts for text in contents(table, entity)]
        places = [(i, n) for i in tables for n in range(len(self.file.tables[i]))]
        parents = [self._parents(index) for index in tables]
        rows = SheetRows(
            frame=pd.concat([table.frame for table in parts], ignore_index=True),
            contents=texts,
            hashes=pd.Series(fingerprints(texts), dtype="object"),
            rows=np.concatenate([np.asarray(t.origin.rows, dtype=np.int64) for t in parts]),
            held=np.concatenate([self.file.mask(index) for index in tables]),
            parents=pd.concat(parents, ignore_index=True),
        )
        return rows, places

    def _parents(self, index: int) -> pd.Series:
        table = self.file.tables[index]
        none = np.full(len(table), None, dtype=object)
        if table.parent is not None:
            positions = np.asarray(table.parent.positions)
            known = positions >= 0
            none[known] = self.ids[table.parent.table][positions[known]]
            none[none == ""] = None
        return pd.Series(none, dtype="object")

    def _old(self, sheet: str, entity: str, rows: SheetRows) -> tuple[pd.DataFrame, bool]:
        if (sheet, entity) in self.seen:
            return self.old.iloc[self.seen.pop((sheet, entity))].reset_index(drop=True), False
        today = set(rows.hashes)
        for key in sorted(self.seen):
            before = self.old.iloc[self.seen[key]]
            hashes = set(before["hash"][~lent(before)])
            common = len(today & hashes)
            absent = key not in self.groups and key[1] == entity
            if absent and common >= max(2.0, min(len(today), len(hashes)) / 2):
                self.seen.pop(key)
                return before.reset_index(drop=True), True
        return self.old.iloc[:0].reset_index(drop=True), False

    def _classify(
        self,
        sheet: str,
        entity: Entity,
        rows: SheetRows,
        places: list[tuple[int, int]],
        old: pd.DataFrame,
        compared: Comparison,
    ) -> SheetStage:
        old_of = compared.old_of
        known = old_of >= 0
        state = np.full(len(rows), NEW, dtype=object)
        state[known] = UNCHANGED
        same = rows.hashes.to_numpy()[known] == old["hash"].to_numpy()[old_of[known]]
        state[np.flatnonzero(known)[~same]] = CHANGED
        state[rows.held] = HELD
        ids = np.full(len(rows), "", dtype=object)
        ids[known] = old["id"].to_numpy()[old_of[known]]
        settled = self._settle(entity, rows, state, ids)
        done = SheetStage(
            self.source, sheet, entity, rows, places, old, compared, state, ids,
            [""] * len(rows), [0] * len(rows), settled=settled,
        )  # fmt: skip
        self._name_new(done)
        tables = {table for table, _ in places}
        columns = {str(name) for table in tables for name in self.file.tables[table].frame}
        _list_changes(done, columns)
        for (table, position), record, one in zip(places, ids, state, strict=True):
            self.ids[table][position] = "" if one == HELD else record
        if self.file.partial or self.file.appends(sheet, entity.id):
            done.left = []
        return done

    def _settle(
        self,
        entity: Entity,
        rows: SheetRows,
        state: np.ndarray[tuple[int], np.dtype[np.object_]],
        ids: np.ndarray[tuple[int], np.dtype[np.object_]],
    ) -> list[int]:
        """The held rows that slips have answered: they are in the archive, nobody is asked again."""
        settled = []
        for position in np.flatnonzero(rows.held).tolist() if self.slips.records else ():
            record = self.slips.take(entity.id, str(rows.hashes.iat[position]))
            if record:
                state[position], ids[position] = UNCHANGED, record
                settled.append(position)
        return settled

    def _name_new(self, done: SheetStage) -> None:
        fresh = np.flatnonzero(done.state == NEW)
        keys = main_keys(done.compared.keys.iloc[fresh], done.rows.hashes.iloc[fresh])
        for position, key in zip(fresh.tolist(), keys, strict=True):
            occurrence = self.next[done.entity.id, key]
            self.next[done.entity.id, key] = occurrence + 1
            done.keys[position] = key
            done.occurrences[position] = occurrence
            done.ids[position] = record_id(done.entity.id, self.source.id, key, occurrence)


def _appended(compared: Comparison, rows: SheetRows, old: pd.DataFrame) -> Comparison:
    """The same for a sheet that only grows: an edited row is a further one beside what it said before."""
    old_of = compared.old_of.copy()
    known = np.flatnonzero(old_of >= 0)
    same = rows.hashes.to_numpy()[known] == old["hash"].to_numpy()[old_of[known]]
    old_of[known[~same]] = -1
    return replace(compared, old_of=old_of)


def _list_changes(done: SheetStage, columns: set[str]) -> None:
    """The edited fields of each row; a column the sheet no longer has clears nothing."""
    before, today = Lazy(list(done.old["content"])), Lazy(done.rows.contents)
    for position in np.flatnonzero(done.state == CHANGED).tolist():
        old = int(done.compared.old_of[position])
        was, now = before[old], today[position]
        names = sorted(n for n in was.keys() | now.keys() if was.get(n) != now.get(n))
        kept = {n for n in was if n not in now and n.removeprefix(UNREAD) not in columns}
        names = [n for n in names if n not in kept or n.startswith(EXTRA)]
        fields = {name: (was.get(name), now.get(name)) for name in names}
        done.changes.append(Change(str(done.ids[position]), position, old, fields))
    there = np.zeros(len(done.old), dtype=bool)
    there[done.compared.old_of[done.compared.old_of >= 0]] = True
    there[lent(done.old).to_numpy()] = True
    gone = done.old["left_op"].notna().to_numpy()
    done.left = np.flatnonzero(~there & ~gone).tolist()
    done.back = np.flatnonzero(there & gone).tolist()


def _groups(file: FileBatch) -> dict[SheetKey, list[int]]:
    """The tables by sheet and entity, those read beside a parent after their parents."""
    order = sorted(range(len(file.tables)), key=lambda i: (file.tables[i].parent is not None, i))
    groups: dict[SheetKey, list[int]] = {}
    for index in order:
        table = file.tables[index]
        groups.setdefault((table.origin.sheet, table.entity), []).append(index)
    late = {key for key, tables in groups.items() if any(file.tables[i].parent for i in tables)}
    return dict(sorted(groups.items(), key=lambda item: item[0] in late))
