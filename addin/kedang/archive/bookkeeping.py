"""The tables around the records: journal, sources, pairs, answers, ratings, set tiers, held rows, settings."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
)

from kedang.archive.texts import TEXT

VERSION_TABLE = "archive_version"
UNJOURNALED = frozenset({VERSION_TABLE, "operation", "change", "rulebook"})


def add_bookkeeping(metadata: MetaData) -> None:
    """Declares every table that is not the table of an entity."""
    _journal(metadata)
    _sources(metadata)
    _rows(metadata)
    _verdicts(metadata)
    _choices(metadata)
    _settings(metadata)


def _text(name: str, *, blank: bool = False) -> Column[str]:
    return Column(name, TEXT, nullable=blank)


def _journal(metadata: MetaData) -> None:
    Table(
        "operation",
        metadata,
        Column("id", TEXT, primary_key=True),
        Column("number", Integer, nullable=False, unique=True),
        _text("kind"),
        _text("user_name"),
        _text("at"),
        Column("as_of", Date, nullable=False),
        _text("rulebook"),
        _text("inputs"),
        _text("summary"),
        _text("parent", blank=True),
        _text("undoes", blank=True),
    )
    change = Table(
        "change",
        metadata,
        Column("operation_id", TEXT, ForeignKey("operation.id"), nullable=False),
        Column("seq", Integer, nullable=False),
        _text("table_name"),
        _text("pk"),
        _text("before", blank=True),
        _text("after", blank=True),
        PrimaryKeyConstraint("operation_id", "seq", name="pk_change"),
    )
    Index("ix_change_pk", change.c.pk)


def _sources(metadata: MetaData) -> None:
    Table(
        "source_file",
        metadata,
        Column("id", TEXT, primary_key=True),
        _text("name"),
        _text("path"),
        _text("sha256"),
        Column("first_seen", Date, nullable=False),
        Column("last_seen", Date, nullable=False),
        _text("fingerprints"),
        _text("brought_by"),
        _text("form"),
        Column("form_version", Integer, nullable=False),
        _text("form_state"),
        _text("form_structure"),
    )


def _rows(metadata: MetaData) -> None:
    row = Table(
        "source_row",
        metadata,
        Column("id", TEXT, primary_key=True),
        Column("source_id", TEXT, ForeignKey("source_file.id"), nullable=False),
        _text("sheet"),
        _text("entity"),
        _text("key"),
        Column("occurrence", Integer, nullable=False),
        Column("row", Integer, nullable=False),
        _text("key_number", blank=True),
        _text("key_code", blank=True),
        _text("key_name", blank=True),
        _text("key_place", blank=True),
        _text("content"),
        _text("hash"),
        _text("left_op", blank=True),
    )
    Index("ix_source_row_source_id", row.c.source_id)
    held = Table(
        "held_row",
        metadata,
        Column("id", TEXT, primary_key=True),
        Column("source_id", TEXT, ForeignKey("source_file.id"), nullable=False),
        _text("sheet"),
        _text("entity"),
        Column("row", Integer, nullable=False),
        _text("content"),
        _text("reasons"),
    )
    Index("ix_held_row_source_id", held.c.source_id)
    settled = Table(
        "settled_row",
        metadata,
        Column("id", TEXT, primary_key=True),
        Column("source_id", TEXT, ForeignKey("source_file.id"), nullable=False),
        _text("sheet"),
        _text("entity"),
        Column("row", Integer, nullable=False),
        _text("hash"),
        Column("nth", Integer, nullable=False),
        _text("record_id"),
    )
    Index("ix_settled_row_source_id", settled.c.source_id)


def _verdicts(metadata: MetaData) -> None:
    Table(
        "candidate",
        metadata,
        Column("id", TEXT, primary_key=True),
        _text("left_id"),
        _text("right_id"),
        Column("score", Double, nullable=False),
        _text("reasons"),
        _text("status"),
    )
    Table(
        "judgement",
        metadata,
        Column("id", TEXT, primary_key=True),
        _text("left_id"),
        _text("right_id"),
        _text("answer"),
        _text("user_name"),
        _text("at"),
    )
    Table(
        "rating",
        metadata,
        Column("id", TEXT, primary_key=True),
        _text("customer_id"),
        Column("as_of", Date, nullable=False),
        _text("kind"),
        Column("score", Double),
        _text("tier", blank=True),
        _text("detail"),
    )
    Table(
        "tier_override",
        metadata,
        Column("id", TEXT, primary_key=True),
        _text("customer_id"),
        _text("tier"),
        _text("reason"),
        Column("since", Date, nullable=False),
        Column("until", Date, nullable=False),
        _text("user_name"),
        _text("at"),
    )


def _choices(metadata: MetaData) -> None:
    """What people decided about findings."""
    Table(
        "waiver",
        metadata,
        Column("id", TEXT, primary_key=True),
        _text("rule"),
        _text("record_id"),
        _text("field"),
        _text("value"),
        _text("reason"),
        Column("until", Date, nullable=False),
        _text("user_name"),
        _text("at"),
    )
    Table(
        "correction",
        metadata,
        Column("id", TEXT, primary_key=True),
        _text("record_id"),
        _text("field"),
        _text("written"),
        _text("value"),
        _text("told"),
        _text("user_name"),
        _text("at"),
    )


def _settings(metadata: MetaData) -> None:
    Table(
        "mapping_memory",
        metadata,
        Column("id", TEXT, primary_key=True),
        _text("mapping"),
        _text("user_name"),
        _text("at"),
    )
    Table(
        "rulebook",
        metadata,
        Column("hash", TEXT, primary_key=True),
        _text("toml"),
        _text("user_name"),
        _text("at"),
    )
    Table(
        "settings",
        metadata,
        Column("id", TEXT, primary_key=True),
        Column("version", Integer, nullable=False),
        _text("hash"),
        _text("why"),
        _text("user_name"),
        _text("at"),
    )
    Table(VERSION_TABLE, metadata, Column("version_num", TEXT, primary_key=True))
