"""The field catalogue: every entity and field of the archive, each declared once."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from kedang.model.field import Entity, Field

ENTITY_IDS = (
    "organization",
    "individual",
    "contact",
    "visit",
    "transaction",
    "product",
    "complaint",
    "promotion",
    "competitor",
    "project",
    "lead",
    "channel_partner",
    "source",
    "target",
    "observation",
    "survey",
    "price_level",
    "service",
    "receivable",
)


@cache
def entities() -> dict[str, Entity]:
    """All entities by id, in the order they are shown."""
    return {name: import_module(f"kedang.model.catalogue.{name}").ENTITY for name in ENTITY_IDS}


def entity(entity_id: str) -> Entity:
    """One entity by its id."""
    return entities()[entity_id]


def find_field(path: str) -> Field:
    """A field by entity and id, such as organization.name."""
    entity_id, _, field_id = path.partition(".")
    return entities()[entity_id][field_id]
