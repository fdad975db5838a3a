"""Labels of the fields that reports print from customers' cards: as the catalogue names them, with their units."""

from __future__ import annotations

from kedang.model.catalogue import entity
from kedang.model.field import Field

_PRINTED = ("organization", "individual", "contact")


def _label(declared: Field) -> tuple[str, str]:
    if not declared.unit:
        return declared.zh, declared.en
    return f"{declared.zh}（{declared.unit}）", f"{declared.en} ({declared.unit})"


MESSAGES: dict[str, tuple[str, str]] = {
    f"col.{entity_id}_{declared.id}": _label(declared)
    for entity_id in _PRINTED
    for declared in entity(entity_id).stored_fields()
    if declared.default_on
}
