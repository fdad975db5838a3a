"""The archive's tables: one per entity of the catalogue, and the book-keeping around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Column, Date, Double, Index, Integer, MetaData, Table

from kedang.archive.bookkeeping import add_bookkeeping
from kedang.archive.texts import TEXT
from kedang.model.field import Entity, Field

PARTIES = ("organization", "individual")
SYSTEM = (
    "id",
    "source_id",
    "source_name",
    "source_sheet",
    "source_row",
    "first_seen",
    "customer_id",
    "organization_id",
    "merged_into",
    "as_written",
    "extra",
    "created_op",
    "created_at",
    "changed_op",
    "changed_at",
)


def column_name(field_id: str) -> str:
    """The column of a field; a field named like one of our own columns gets the prefix field_."""
    return f"field_{field_id}" if field_id in SYSTEM else field_id


def link_column(entity: Entity) -> str:
    """The column that holds the id of the customer or company a record belongs to, if any."""
    if not entity.customer_field:
        return ""
    return "organization_id" if entity.customer_field == "organization" else "customer_id"


@dataclass(frozen=True)
class Schema:
    """The catalogue as database tables. `records` by entity id; `tables` by table name."""

    entities: Mapping[str, Entity]
    metadata: MetaData

    @property
    def tables(self) -> Mapping[str, Table]:
        """Every table by its name."""
        return self.metadata.tables

    def table(self, name: str) -> Table:
        """One table by its name; the table of an entity has the entity's id."""
        return self.metadata.tables[name]

    def linked(self) -> tuple[tuple[Entity, str], ...]:
        """The entities that hang on a customer or company, with the column of its id."""
        pairs = ((entity, link_column(entity)) for entity in self.entities.values())
        return tuple((entity, column) for entity, column in pairs if column)

    def parties(self) -> tuple[str, ...]:
        """The entities that can be somebody's customer."""
        return tuple(name for name in PARTIES if name in self.entities)


def build(entities: Mapping[str, Entity]) -> Schema:
    """The tables of a catalogue. Sensitive fields have no column, so they cannot be stored."""
    metadata = MetaData()
    add_bookkeeping(metadata)
    for entity in entities.values():
        _record_table(metadata, entity)
    return Schema(entities, metadata)


def _record_table(metadata: MetaData, entity: Entity) -> None:
    link = link_column(entity)
    links = [Column(link, TEXT)] if link else []
    table = Table(
        entity.id,
        metadata,
        Column("id", TEXT, primary_key=True),
        *(_field_column(field) for field in entity.stored_fields()),
        Column("source_id", TEXT, nullable=False),
        Column("source_name", TEXT, nullable=False),
        Column("source_sheet", TEXT, nullable=False),
        Column("source_row", Integer, nullable=False),
        Column("first_seen", Date, nullable=False),
        *links,
        Column("merged_into", TEXT),
        Column("as_written", TEXT),
        Column("extra", TEXT),
        Column("created_op", TEXT, nullable=False),
        Column("created_at", TEXT, nullable=False),
        Column("changed_op", TEXT, nullable=False),
        Column("changed_at", TEXT, nullable=False),
    )
    if link:
        Index(f"ix_{entity.id}_{link}", table.c[link])
    Index(f"ix_{entity.id}_merged_into", table.c.merged_into)


def _field_column(field: Field) -> Column[object]:
    name = column_name(field.id)
    if field.type.is_numeric:
        return Column(name, Double)
    return Column(name, Date) if field.type.is_date else Column(name, TEXT)
