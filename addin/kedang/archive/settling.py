"""Held rows that a return slip has answered: by what they are known again, and which record speaks for them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

import pandas as pd
from sqlalchemy import Connection, select

from kedang.archive.contents import fingerprints
from kedang.archive.images import Row
from kedang.archive.journal import Journal, read_rows
from kedang.archive.schema import Schema
from kedang.archive.sources import COLUMNS
from kedang.model.ids import short_id
from kedang.model.text import Text

LENT = "lent"
HOME = ("source_id", "sheet", "row")


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One row that waits to be corrected. `key`: by its source and content, whatever row it moves to.

    `content` as the archive keeps rows (field, ?field for unread text, +heading); `reasons`: the field and
    the sentence of each; `held`: its id in the list of held rows.
    """

    key: str
    source_id: str
    sheet: str
    entity: str
    row: int
    hash: str
    nth: int
    content: dict[str, object]
    reasons: tuple[tuple[str, Text], ...]
    held: str


def held_rows(connection: Connection, schema: Schema) -> list[HeldRow]:
    """Every row held back at present, by source, sheet and row."""
    table = schema.table("held_row")
    order = (table.c.source_id, table.c.sheet, table.c.entity, table.c.row, table.c.id)
    rows = [dict(row) for row in connection.execute(select(table).order_by(*order)).mappings()]
    hashes = fingerprints(row["content"] for row in rows)
    taken: dict[tuple[str, str, str], set[int]] = defaultdict(set)
    for one in _settled(connection, schema):
        taken[one["source_id"], one["entity"], one["hash"]].add(one["nth"])
    found = []
    for row, mark in zip(rows, hashes, strict=True):
        known = taken[row["source_id"], row["entity"], mark]
        nth = next(number for number in count() if number not in known)
        known.add(nth)
        found.append(_held(row, mark, nth))
    return found


def held_key(source: str, entity: str, mark: str, nth: int) -> str:
    """By what a held row is known: the n-th of equal content in its source."""
    return short_id("HLK", source, entity, mark, nth)


def settled_keys(connection: Connection, schema: Schema) -> dict[str, str]:
    """The rows answered so far: key → the source that the record which speaks for it is read from."""
    settled, rows = schema.table("settled_row"), schema.table("source_row")
    query = (
        select(settled.c.id, rows.c.source_id)
        .join(rows, rows.c.id == settled.c.record_id)
        .order_by(settled.c.id)
    )
    return {str(key): str(source) for key, source in connection.execute(query)}


def settle(journal: Journal, answered: Sequence[tuple[HeldRow, str]]) -> int:
    """Notes which record speaks for each answered row, and takes the row off the list of those held."""
    journal.insert(
        "settled_row",
        [
            {
                "id": row.key,
                "source_id": row.source_id,
                "sheet": row.sheet,
                "entity": row.entity,
                "row": row.row,
                "hash": row.hash,
                "nth": row.nth,
                "record_id": record,
            }
            for row, record in answered
        ],
    )
    held = journal.rows("held_row", [row.held for row, _ in answered])
    journal.delete("held_row", [held[key] for key in sorted(held)])
    return len(answered)


@dataclass(slots=True)
class Answered:
    """The rows of one source that slips have answered: per entity and content the records, oldest place first."""

    records: dict[tuple[str, str], list[str]]
    lent: pd.DataFrame

    def take(self, entity: str, mark: str) -> str:
        """The record that speaks for a held row of this content; each speaks once, empty when none is left."""
        left = self.records.get((entity, mark))
        return left.pop(0) if left else ""


def answered(connection: Connection, schema: Schema, source: str) -> Answered:
    """What slips have answered of a source.

    `lent`: the rows of the slips as they would stand in the source, in the columns of its own rows, with
    their true place beside (`home_…`); a row that the source has taken over since is its own.
    """
    settled = [one for one in _settled(connection, schema) if one["source_id"] == source]
    records: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in settled:
        records[one["entity"], one["hash"]].append(one["record_id"])
    wanted = {one["record_id"]: one for one in settled}
    lent = []
    for key, row in sorted(read_rows(connection, schema, "source_row", wanted).items()):
        if row["source_id"] != source and row["left_op"] is None:
            home = {f"home_{name}": row[name] for name in HOME}
            place = {"sheet": wanted[key]["sheet"], "row": wanted[key]["row"]}
            lent.append({name: row[name] for name in COLUMNS} | place | home | {LENT: True})
    names = [*COLUMNS, *(f"home_{name}" for name in HOME), LENT]
    return Answered(dict(records), pd.DataFrame(lent, columns=names).astype("object"))


def with_lent(old: pd.DataFrame, slips: Answered) -> pd.DataFrame:
    """The rows of a source, and behind them those that slips have answered for it."""
    if slips.lent.empty:
        return old
    return pd.concat([old, slips.lent], ignore_index=True).astype("object")


def lent(old: pd.DataFrame) -> pd.Series[bool]:
    """Which of the old rows are a slip's."""
    if LENT not in old:
        return pd.Series(False, index=old.index)
    return old[LENT].eq(True)


def _settled(connection: Connection, schema: Schema) -> list[Row]:
    """Every answered row, in the order of its source's rows."""
    table = schema.table("settled_row")
    order = (table.c.source_id, table.c.entity, table.c.hash, table.c.row, table.c.nth)
    return [dict(row) for row in connection.execute(select(table).order_by(*order)).mappings()]


def _held(row: Row, mark: str, nth: int) -> HeldRow:
    reasons = tuple(
        (str(one.get("field", "")), Text.from_json(one)) for one in json.loads(row["reasons"])
    )
    return HeldRow(
        held_key(row["source_id"], row["entity"], mark, nth),
        row["source_id"],
        row["sheet"],
        row["entity"],
        row["row"],
        mark,
        nth,
        json.loads(row["content"]),
        reasons,
        row["id"],
    )
