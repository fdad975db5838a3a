"""What fields and entities are called on a sheet, in the reader's language."""

from __future__ import annotations

from kedang.model.catalogue import entities
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
    """The name of a field by its id, without its unit; an unknown id as it stands."""
    entity = entities().get(entity_id)
    if entity is None or field_id not in entity:
        return field_id
    return entity[field_id].zh if lang == "zh" else entity[field_id].en
