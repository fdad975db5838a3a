"""Which known source a file is: the same place, the same bytes, or a new version of what was read."""

from __future__ import annotations

import json
import ntpath
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd
from sqlalchemy import Connection, select

from kedang.archive.batch import SLIP, FileBatch, SourceFile
from kedang.archive.contents import contents, fingerprints
from kedang.archive.identity import identity_keys, main_keys
from kedang.archive.images import Row, dumps
from kedang.archive.schema import Schema
from kedang.model.finding import Finding, Severity
from kedang.model.ids import short_id
from kedang.model.operation import Moment
from kedang.model.text import say

COLUMNS = (
    *("id", "sheet", "entity", "key", "occurrence", "row"),
    *("key_number", "key_code", "key_name", "key_place", "content", "hash", "left_op"),
)


@dataclass(slots=True)
class Source:
    """One file of a batch and the source it belongs to. `stored` is what the archive knew of it."""

    id: str
    file: SourceFile
    stored: Row | None = None
    same_as: str = ""
    findings: list[Finding] = field(default_factory=list)

    def values(self, batch: FileBatch, moment: Moment) -> Row:
        """The source's row as it shall be; a file that did not change keeps its row."""
        marks = sorted({table.fingerprint for table in batch.tables if table.fingerprint})
        if self.stored is not None and self._unchanged(self.stored, marks):
            return dict(self.stored)
        form = SLIP if batch.partial else self.file.form
        as_of = moment.as_of
        return {
            "id": self.id,
            "name": self.file.name,
            "path": self.file.path,
            "sha256": self.file.sha256,
            "first_seen": self.stored["first_seen"] if self.stored else as_of,
            "last_seen": as_of,
            "fingerprints": dumps(marks),
            "brought_by": moment.user,
            "form": form.form,
            "form_version": form.version,
            "form_state": form.state,
            "form_structure": form.structure,
        }

    def _unchanged(self, stored: Row, marks: list[str]) -> bool:
        """The same bytes; or, where the bytes are not known, the same place with the same tables."""
        if self.file.sha256 and stored["sha256"]:
            return bool(stored["sha256"] == self.file.sha256)
        place = "path" if self.file.path else "name"
        return (
            bool(stored[place] == getattr(self.file, place))
            and _list(stored["fingerprints"]) == marks
        )


def resolve(connection: Connection, schema: Schema, files: Sequence[FileBatch]) -> list[Source]:
    """The source of every file; no two files of one batch share a source.

    Order of proof: the same absolute path; the same bytes; the same name or headers together
    with half of the identity keys in common (two at least, one for a workbook never saved).
    """
    table = schema.table("source_file")
    known = {row["id"]: dict(row) for row in connection.execute(select(table)).mappings()}
    known = dict(sorted(known.items()))
    found: dict[int, Source] = {}
    for mark in ("path", "sha256"):
        _claim_equal(files, known, found, mark)
    for position, batch in enumerate(files):
        if position not in found:
            found[position] = _claim_similar(connection, schema, batch, known, found)
    return [found[position] for position in range(len(files))]


def _claim_equal(
    files: Sequence[FileBatch], known: Mapping[str, Row], found: dict[int, Source], mark: str
) -> None:
    for position, batch in enumerate(files):
        value = getattr(batch.file, mark)
        if position in found or not value:
            continue
        claimed = {source.id for source in found.values()}
        for source_id, row in known.items():
            if row[mark] == value and source_id not in claimed:
                found[position] = Source(source_id, batch.file, row)
                break


def _claim_similar(
    connection: Connection,
    schema: Schema,
    batch: FileBatch,
    known: Mapping[str, Row],
    found: Mapping[int, Source],
) -> Source:
    file = batch.file
    twin = next((s for s in found.values() if s.file.sha256 == file.sha256 and file.sha256), None)
    if twin is not None:
        said = _info("archive.source.copy", file, other=twin.file.name)
        return Source(twin.id, file, twin.stored, same_as=twin.file.name, findings=[said])
    if batch.partial:
        return Source(_new_id(file, known, {source.id for source in found.values()}), file)
    claimed = {source.id for source in found.values()}
    marks = {table.fingerprint for table in batch.tables if table.fingerprint}
    keys: set[str] | None = None
    best: tuple[int, Row] | None = None
    for source_id, row in known.items():
        if source_id in claimed or not _looks_alike(file, marks, row):
            continue
        keys = _keys_of(schema, batch) if keys is None else keys
        stored = _stored_keys(source_rows(connection, schema, source_id))
        common = _common(keys, stored, 2 if file.path or file.sha256 else 1)
        if common and (best is None or common > best[0]):
            best = (common, row)
    if best is not None:
        said = _info("archive.source.recognised", file, other=best[1]["name"], rows=best[0])
        return Source(best[1]["id"], file, best[1], findings=[said])
    return Source(_new_id(file, known, claimed), file)


def _new_id(file: SourceFile, known: Mapping[str, Row], claimed: set[str]) -> str:
    taken, nth = known.keys() | claimed, 0
    origin = file.sha256 or file.path
    while (made := short_id("SRC", file.name, origin, nth)) in taken:
        nth += 1
    return made


def _looks_alike(file: SourceFile, marks: set[str], row: Row) -> bool:
    same_name = ntpath.basename(row["name"]).lower() == ntpath.basename(file.name).lower()
    return same_name or bool(marks & set(_list(row["fingerprints"])))


def _list(text: str) -> list[str]:
    return [str(item) for item in json.loads(text)]


def _common(new: set[str], old: set[str], least: int) -> int:
    """How many keys agree; 0 when fewer than `least` or than half of the smaller side."""
    common = len(new & old)
    return common if common >= max(least, min(len(new), len(old)) / 2) else 0


def _keys_of(schema: Schema, batch: FileBatch) -> set[str]:
    keys: set[str] = set()
    for table in batch.tables:
        entity = schema.entities[table.entity]
        hashes = pd.Series(fingerprints(contents(table, entity)), dtype="object")
        found = main_keys(identity_keys(entity, table.frame), hashes)
        keys |= {f"{table.entity}:{key}" for key in found}
    return keys


def _stored_keys(rows: pd.DataFrame) -> set[str]:
    return set(rows["entity"].astype("object") + ":" + rows["key"].astype("object"))


def source_rows(connection: Connection, schema: Schema, source_id: str) -> pd.DataFrame:
    """Every row the archive ever saw in a source, in the order they were first seen."""
    table = schema.table("source_row")
    query = select(*(table.c[name] for name in COLUMNS)).where(table.c.source_id == source_id)
    rows = connection.execute(query).all()
    columns: list[Any] = list(zip(*rows, strict=True)) or [[] for _ in COLUMNS]
    frame = pd.DataFrame(
        {name: pd.Series(v, dtype="object") for name, v in zip(COLUMNS, columns, strict=True)}
    )
    order = ["sheet", "entity", "row", "key", "occurrence", "id"]
    return frame.sort_values(order, ignore_index=True, kind="stable")


def _info(rule: str, file: SourceFile, **slots: str | int) -> Finding:
    message = say(rule, file=file.name, **slots)
    return Finding(rule, Severity.INFO, message, file=file.name)
