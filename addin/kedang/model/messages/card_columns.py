"""Labels of the fields and bands of the printed cards: as the catalogue names them, with units and numbers."""

from __future__ import annotations

from kedang.model.catalogue import entity, groups
from kedang.model.field import Field

_PRINTED = ("organization", "individual", "contact")
_CARDS = ("organization", "individual")
_NUMBERS = "一二三四五六七八九十"


def _label(declared: Field) -> tuple[str, str]:
    if not declared.unit:
        return declared.zh, declared.en
    return f"{declared.zh}（{declared.unit}）", f"{declared.en} ({declared.unit})"


MESSAGES: dict[str, tuple[str, str]] = (
    {
        f"col.{entity_id}_{declared.id}": _label(declared)
        for entity_id in _PRINTED
        for declared in entity(entity_id).stored_fields()
        if declared.default_on
    }
    | {
        f"report.section.card_{entity_id}_{group.id}": (f"{number}、{group.zh}", f"{at} {group.en}")
        for entity_id in _CARDS
        for at, (number, group) in enumerate(
            zip(_NUMBERS, groups(entity_id), strict=False), start=1
        )
    }
    | {
        f"col.card_band_{group.id}": (group.zh, group.en)
        for entity_id in _CARDS
        for group in groups(entity_id)
    }
) | {
    f"cards.gap.{entity_id}.{group.id}": (
        f"填得最少的要素是“{group.zh}”，只填了 {{share:.1%}}。",
        f"Least filled: {group.en}, {{share:.1%}}.",
    )
    for entity_id in _CARDS
    for group in groups(entity_id)
}
