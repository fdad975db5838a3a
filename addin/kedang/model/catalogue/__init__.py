"""The field catalogue: every entity and field of the archive, each declared once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib import import_module
from types import MappingProxyType

from kedang.model.field import ClosedList, Entity, Field, Group, heading_key

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

CONTACT_HOSTS = ("organization", "lead", "channel_partner")
"""The entities on whose sheets contact.<id> columns may stand."""

_CONTACT_PATH = re.compile(r"contact[23]?\.(\w+)")


@cache
def entities() -> dict[str, Entity]:
    """All entities by id, in the order they are shown."""
    return {name: import_module(f"kedang.model.catalogue.{name}").ENTITY for name in ENTITY_IDS}


def entity(entity_id: str) -> Entity:
    """One entity by its id."""
    return entities()[entity_id]


@cache
def closed_lists() -> dict[str, ClosedList]:
    """Every closed list that some field offers, by id."""
    return {
        declared.choices.id: declared.choices
        for each in entities().values()
        for declared in each
        if declared.choices is not None
    }


def find_field(path: str) -> Field:
    """A field by entity and id, such as organization.name or organization.contact2.mobile."""
    entity_id, _, field_id = path.partition(".")
    return column_field(entity_id, field_id)


def column_field(entity_id: str, path: str) -> Field:
    """The field of a column on an entity's sheet: 'name', or 'contact2.mobile' for a contact's column."""
    found = _CONTACT_PATH.fullmatch(path)
    if found and entity_id in CONTACT_HOSTS:
        return entities()["contact"][found[1]]
    return entities()[entity_id][path]


def groups(entity_id: str) -> tuple[Group, ...]:
    """The bands of an entity's card, then the two for what we keep about it (管理, 登记)."""
    from kedang.model.catalogue.common import MANAGEMENT_GROUP, RECORD_GROUP

    return (*entity(entity_id).groups, MANAGEMENT_GROUP, RECORD_GROUP)


@cache
def contact_columns(entity_id: str = "organization") -> Mapping[str, Field]:
    """The contact columns that another entity's sheet may have, by path such as contact2.mobile.

    Each field carries the headers it is recognised under there; a header that the sheet's own
    entity claims is left out. Numbered contacts carry numbered headers (负责人2手机, 联系人二).
    """
    taken = {heading_key(word) for declared in entity(entity_id) for word in declared.headings}
    columns: dict[str, Field] = {}
    for declared in entity("contact"):
        if declared.id in _NOT_A_COLUMN:
            continue
        words = (*declared.headings, *_numbered(declared, 1))
        columns[f"contact.{declared.id}"] = replace(
            declared,
            zh=f"联系人{declared.zh.removeprefix('联系人')}",
            en=f"Contact: {declared.en}",
            synonyms=tuple(word for word in words if heading_key(word.rstrip("1一")) not in taken),
        )
    for number in (2, 3):
        for field_id in _OF_EVERY_CONTACT:
            declared = entity("contact")[field_id]
            columns[f"contact{number}.{field_id}"] = replace(
                declared,
                zh=f"联系人{number}{declared.zh.removeprefix('联系人')}",
                en=f"Contact {number}: {declared.en}",
                synonyms=_numbered(declared, number),
            )
    return MappingProxyType(columns)


_OF_EVERY_CONTACT = ("name", "title", "department", "phone", "mobile", "email", "wechat", "qq")
_NOT_A_COLUMN = frozenset(
    [
        "organization",
        "number",
        "opt_out",
        "source",
        "recorded_on",
        "recorded_by",
        "verified_on",
        "notes",
        "owner",
        "tags",
    ]
)
_PEOPLE = ("联系人", "负责人")


def _numbered(declared: Field, number: int) -> tuple[str, ...]:
    """The headers of the first, second or third contact: 负责人2, 负责人2手机, 手机2, 联系人二电话."""
    made: list[str] = []
    if declared.id in _OF_EVERY_CONTACT:
        bare = [word for word in declared.headings if not word.startswith(_PEOPLE)]
        for digit in (str(number), "零一二三"[number]):
            people = [f"{person}{digit}" for person in _PEOPLE]
            people += [f"第{digit}{person}" for person in _PEOPLE]
            if declared.id == "name":
                made += people
                bare = ["姓名", "名字", "Contact", "Contact Name"]
            made += [f"{person}{word}" for person in people for word in bare if not word.isascii()]
            made += [f"{word}{digit}" for word in (*declared.headings, *bare)]
    return tuple(dict.fromkeys(made))
