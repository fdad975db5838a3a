"""The settings an archive keeps: which are in force, and every version there was."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from kedang.archive.journal import Journal
from kedang.archive.log import entries
from kedang.archive.schema import Schema
from kedang.model.operation import Moment, Operation, OperationKind

CURRENT = "current"
"""The id of the one row that says which settings are in force; undo puts back what it said before."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings in force. `toml`: their whole canonical text."""

    version: int
    hash: str
    toml: str
    why: str
    user: str
    at: str


@dataclass(frozen=True, slots=True)
class SettingsVersion:
    """One version. `base`: the hash of the settings it took the place of."""

    version: int
    hash: str
    base: str
    why: str
    operation: Operation
    current: bool


def current(connection: Connection, schema: Schema) -> Settings | None:
    """The settings in force; None where an archive has none of its own."""
    table, texts = schema.table("settings"), schema.table("rulebook")
    query = (
        select(table.c.version, table.c.hash, texts.c.toml, table.c.why, table.c.user_name, table.c.at)
        .select_from(table.outerjoin(texts, texts.c.hash == table.c.hash))
        .where(table.c.id == CURRENT)
    )  # fmt: skip
    row = connection.execute(query).first()
    if row is None:
        return None
    return Settings(
        int(row[0]), str(row[1]), str(row[2] or ""), str(row[3]), str(row[4]), str(row[5])
    )


def text_of(connection: Connection, schema: Schema, digest: str) -> str | None:
    """The text of settings the archive has known, by their hash."""
    texts = schema.table("rulebook")
    found = connection.scalar(select(texts.c.toml).where(texts.c.hash == digest))
    return None if found is None else str(found)


def versions(connection: Connection, schema: Schema) -> list[SettingsVersion]:
    """Every version, oldest first, those taken back included."""
    known = [
        entry.operation
        for entry in entries(connection, schema).values()
        if entry.operation.kind is OperationKind.SETTINGS
    ]
    inforce = current(connection, schema)
    return [
        SettingsVersion(
            number,
            str(one.inputs.get("hash", "")),
            str(one.inputs.get("base", "")),
            str(one.inputs.get("why", "")),
            one,
            inforce is not None and inforce.version == number,
        )
        for number, one in enumerate(known, start=1)
    ]


def keep_text(
    connection: Connection, schema: Schema, digest: str, toml: str, moment: Moment
) -> None:
    """Keeps the text of settings once, under its fingerprint."""
    texts = schema.table("rulebook")
    if connection.scalar(select(texts.c.hash).where(texts.c.hash == digest)) is None:
        at = moment.now.isoformat()
        row = {"hash": digest, "toml": toml, "user_name": moment.user, "at": at}
        connection.execute(insert(texts), [row])


def put_in_force(journal: Journal, version: int, digest: str, why: str) -> None:
    """Writes which settings are in force from now on."""
    row = {
        "id": CURRENT,
        "version": version,
        "hash": digest,
        "why": why,
        "user_name": journal.moment.user,
        "at": journal.at,
    }
    before = journal.rows("settings", [CURRENT]).get(CURRENT)
    if before is None:
        journal.insert("settings", [row])
    else:
        journal.update("settings", [(before, row)])
