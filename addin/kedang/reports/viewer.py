"""For whom a list is written: a rep does not see the telephone numbers of a colleague's customers."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from kedang.model.catalogue import entity
from kedang.model.field import FieldType, Privacy
from kedang.reference import masking

STARS = masking.STARS
_PEOPLE = re.compile(r"[、,，/;；\s]+")
_OPEN = frozenset({"name", "short_name", "name_en", "uscc", "owner"})
_BY_TYPE: dict[FieldType, Callable[[str], str]] = {
    FieldType.PHONE: masking.phone,
    FieldType.MOBILE: masking.phone,
    FieldType.EMAIL: masking.email,
    FieldType.PERSON: masking.person,
    FieldType.ADDRESS: masking.address,
}
_HIDDEN = frozenset({FieldType.MONEY, FieldType.LONG_TEXT, FieldType.URL})


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who reads a list. `own`: the customers he may see whole; None for a manager, who sees everything."""

    own: frozenset[str] | None = None

    @staticmethod
    def of(
        user: str, owners: Mapping[str, str], managers: Collection[str], more: Iterable[str] = ()
    ) -> Viewer:
        """What a user may see.

        `owners`: customer id → who looks after him; `managers`: those who see everything. Where nobody is
        named, only a user who looks after customers himself counts as a rep. `more`: further customers he
        may see, such as those of his own workbook.
        """
        people = {one: set(_PEOPLE.split(said)) for one, said in owners.items() if said}
        rep = user not in managers and (
            bool(managers) or any(user in who for who in people.values())
        )
        if not rep:
            return Viewer()
        free = {one for one in owners if not owners[one]}
        return Viewer(
            frozenset({*free, *more, *(one for one, who in people.items() if user in who)})
        )

    @property
    def restricted(self) -> bool:
        """Whether anything is hidden from him."""
        return self.own is not None

    def sees(self, *customers: str) -> bool:
        """Whether he may see all of some customers whole."""
        return self.own is None or all(one in self.own for one in customers)


def masked(field_id: str, value: str) -> str:
    """One field of a colleague's customer: names, codes and owners stay, the rest is made unreadable."""
    if not value or field_id in _OPEN:
        return value
    field = next(
        (
            entity(name)[field_id]
            for name in ("organization", "individual")
            if field_id in entity(name)
        ),
        None,
    )
    if field is None:
        return value
    hide = _BY_TYPE.get(field.type)
    if hide is not None:
        return "\n".join(
            "、".join(hide(part) for part in line.split("、")) for line in value.split("\n")
        )
    hidden = field.privacy is not Privacy.NONE or field.type in _HIDDEN or field.id == "notes"
    return STARS if hidden else value
