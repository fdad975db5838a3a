"""What entities and fields are called, as the catalogue names them."""

from __future__ import annotations

from kedang.model.catalogue import entities

MESSAGES: dict[str, tuple[str, str]] = {
    **{f"entity.{each.id}": (each.zh, each.en) for each in entities().values()},
    **{
        f"field.{each.id}.{declared.id}": (declared.zh, declared.en)
        for each in entities().values()
        for declared in each
    },
}
