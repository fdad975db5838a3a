"""What fields and entities are called on a sheet, in the reader's language."""

from __future__ import annotations

from kedang.model.catalogue import column_field, entities
from kedang.model.field import Entity, Field
from kedang.model.text import Lang


def label_of(declared: Field | Entity, lang: Lang) -> str:
    """The name of a field (with its unit) or of an entity."""
    name = declared.zh if lang == "zh" else declared.en
    unit = declared.unit if isinstance(declared, Field) else ""
    if not unit:
        return name
    return f"{name}（{unit}）" if lang == "zh" else f"{name} ({unit})"


def field_label(entity_id: str, field_id: str, lang: Lang) -> str:
    """The name of a field by its id, without its unit; an unknown id as it stands.

    A contact's column on a customer's sheet (contact2.mobile) is called 联系人·手机.
    """
    entity = entities().get(entity_id)
    group, dot, _ = field_id.partition(".")
    known = entity is not None and (field_id in entity or (dot and group.startswith("contact")))
    if not known:
        return field_id
    declared = column_field(entity_id, field_id)
    name = declared.zh if lang == "zh" else declared.en
    if not dot:
        return name
    contact = entities()["contact"]
    return f"{contact.zh}·{name}" if lang == "zh" else f"{contact.en}: {name}"
