"""Finds out which customer an activity or a contact belongs to, by the text on its row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd
from sqlalchemy import Connection, select

from kedang.archive.journal import Journal
from kedang.archive.merged import all_survivors
from kedang.archive.names import (
    AT,
    company_keys,
    core_of,
    has_form,
    place_of,
    valid_codes,
    without_form,
)
from kedang.archive.pairing import Positions
from kedang.archive.recordids import entity_of
from kedang.archive.schema import Schema, column_name, link_column
from kedang.archive.staged import SheetStage
from kedang.model.field import Entity

_CHUNK = 500


@dataclass(slots=True)
class Directory:
    """Every customer by number, code, name and short name; merged ones under their survivor.

    Each key leads to the survivors it may mean, each with the sources it stands in.
    """

    by_key: dict[str, dict[str, set[str]]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, key: str, record: str, source: str) -> None:
        """Another way to call a customer."""
        self.by_key[key].setdefault(record, set()).add(source)

    def find(self, keys: list[str], source: str) -> str | None:
        """The one customer meant; of several, the one in the same file; else nobody."""
        for key in keys:
            found = self.by_key.get(key)
            if not found:
                continue
            if len(found) == 1:
                return next(iter(found))
            near = sorted(record for record, sources in found.items() if source in sources)
            return near[0] if len(near) == 1 else None
        return None


Directories = dict[tuple[str, ...], Directory]


def link(journal: Journal) -> int:
    """Links every record that names a customer but is not linked yet; returns how many found one."""
    linked = 0
    directories: Directories = {}
    for entity, column in journal.schema.linked():
        table = journal.schema.table(entity.id)
        named = table.c[column_name(entity.customer_field)]
        query = select(table.c.id, table.c.source_id, named).where(
            table.c[column].is_(None), named.is_not(None), table.c.merged_into.is_(None)
        )
        rows = [tuple(row) for row in journal.connection.execute(query.order_by(table.c.id))]
        if not rows:
            continue
        parties = journal.schema.parties() if column == "customer_id" else ("organization",)
        if parties not in directories:
            directories[parties] = _directory(journal.connection, journal.schema, parties)
        found = _look_up(rows, directories[parties])
        updates = [({"id": i, column: None}, {column: customer}) for i, customer in found]
        journal.update(entity.id, updates)
        linked += len(updates)
    return linked


def named_by(
    journal: Journal, entity: Entity, column: str, children: Sequence[str], record: str
) -> set[str]:
    """Those of some records that name a customer when read today."""
    if not children or entity.customer_field not in entity:
        return set()
    table = journal.schema.table(entity.id)
    named = table.c[column_name(entity.customer_field)]
    rows: list[tuple[Any, ...]] = []
    for start in range(0, len(children), _CHUNK):
        some = table.c.id.in_(children[start : start + _CHUNK])
        query = select(table.c.id, table.c.source_id, named).where(some, named.is_not(None))
        rows += [tuple(row) for row in journal.connection.execute(query)]
    if not rows:
        return set()
    parties = journal.schema.parties() if column == "customer_id" else ("organization",)
    directory = _directory(journal.connection, journal.schema, parties)
    return {one for one, customer in _look_up(rows, directory) if customer == record}


def _look_up(rows: Sequence[tuple[Any, ...]], directory: Directory) -> list[tuple[Any, str]]:
    frame = pd.DataFrame(rows, columns=["id", "source", "text"], dtype="object")
    unique = pd.Series(frame["text"].unique(), dtype="object")
    codes, names = valid_codes(unique).tolist(), company_keys(unique).tolist()
    keys = {
        text: _ways(text, code, name) for text, code, name in zip(unique, codes, names, strict=True)
    }
    asked = frame[["text", "source"]].drop_duplicates().itertuples(index=False, name=None)
    answers = {(text, source): directory.find(keys[text], source) for text, source in asked}
    triples = zip(frame["id"], frame["text"], frame["source"], strict=True)
    found = ((record, answers[text, source]) for record, text, source in triples)
    return [(record, customer) for record, customer in found if customer]


def _ways(text: str, code: str | None, name: str | None) -> list[str]:
    """How a text may call a customer, surest first: number, code, name, name of unknown place."""
    ways = [f"n:{text.strip().upper()}"] + ([f"c:{code}"] if code else [])
    ways.append(f"k:{text.replace(' ', '')}{AT}")
    if name:
        core, place = core_of(name), place_of(name)
        ways += [f"k:{name}", f"k:{core}@" if place else f"b:{core}", f"s:{core}"]
        if not has_form(name):
            short = without_form(name)
            ways += [f"a:{short}@{place}", f"a:{short}@"] if place else [f"f:{short}"]
    return ways


def _other_ways(name: str | None) -> list[str]:
    """How people shorten a customer's name: without its place, without its legal form."""
    if not name:
        return []
    short = without_form(name)
    return [f"b:{core_of(name)}", f"a:{short}@{place_of(name)}", f"f:{short}"]


def _directory(connection: Connection, schema: Schema, parties: tuple[str, ...]) -> Directory:
    directory = Directory()
    known = [entity for entity in parties if entity in schema.entities]
    merged = all_survivors(connection, schema, known)
    table = schema.table("source_row")
    marks = {"c": table.c.key_code, "k": table.c.key_name}
    query = select(table.c.id, table.c.source_id, *marks.values()).where(table.c.entity.in_(known))
    for record, source, *keys in connection.execute(query):
        for mark, key in zip(marks, keys, strict=True):
            if key:
                directory.add(f"{mark}:{key}", merged.get(record, record), source)
        for key in _other_ways(keys[1]):
            directory.add(key, merged.get(record, record), source)
    for entity in known:
        if schema.entities[entity].number_field:
            _add_numbers(connection, schema, entity, merged, directory)
        if "short_name" in schema.entities[entity]:
            _add_short_names(connection, schema, entity, merged, directory)
    return directory


def _add_numbers(
    connection: Connection, schema: Schema, entity: str, merged: dict[str, str], into: Directory
) -> None:
    table = schema.table(entity)
    number = table.c[column_name(schema.entities[entity].number_field)]
    query = select(table.c.id, table.c.source_id, number).where(number.is_not(None))
    for record, source, text in connection.execute(query):
        into.add(f"n:{text.strip().upper()}", merged.get(record, record), source)


def _add_short_names(
    connection: Connection, schema: Schema, entity: str, merged: dict[str, str], into: Directory
) -> None:
    table = schema.table(entity)
    query = select(table.c.id, table.c.source_id, table.c.short_name)
    rows = connection.execute(query.where(table.c.short_name.is_not(None))).all()
    keys = company_keys(pd.Series([row[2] for row in rows], dtype="object"))
    for (record, source, _), key in zip(rows, keys, strict=True):
        if key:
            into.add(f"s:{core_of(key)}", merged.get(record, record), source)


def links_of_new(
    journal: Journal, sheet: SheetStage, fresh: Positions, directories: Directories
) -> dict[str, list[object]]:
    """The link column of new rows: the customer they were read beside, else the one they name."""
    entity, column, schema = sheet.entity, link_column(sheet.entity), journal.schema
    if not column:
        return {}
    links: list[object] = [None] * len(fresh)
    parties = schema.parties() if column == "customer_id" else ("organization",)
    if entity.customer_field in sheet.rows.frame:
        named = sheet.rows.frame[entity.customer_field].iloc[fresh]
        texts = enumerate(named.astype("object"))
        rows = [(n, sheet.source.id, text) for n, text in texts if isinstance(text, str)]
        if rows:
            if parties not in directories:
                directories[parties] = _directory(journal.connection, schema, parties)
            for position, customer in _look_up(rows, directories[parties]):
                links[position] = customer
    if sheet.rows.parents is not None and sheet.rows.parents.notna().any():
        merged = all_survivors(journal.connection, schema, parties)
        for n, parent in enumerate(sheet.rows.parents.iloc[fresh]):
            if isinstance(parent, str) and entity_of(parent, parties):
                links[n] = merged.get(parent, parent)
    return {column: links}
