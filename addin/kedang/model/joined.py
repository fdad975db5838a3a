"""Fields that hold several things at once: notes, lists, telephone numbers; how they join and change."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from kedang.model.field import Field, FieldType

_NUMBERS = (FieldType.PHONE, FieldType.MOBILE)
_LISTS = (FieldType.CHOICES, *_NUMBERS)
_LOCAL = 6


def is_joined(field: Field) -> bool:
    """Whether two contents of a field stand beside each other, so that neither is given up."""
    return bool(sign_of(field))


def is_number(field: Field) -> bool:
    """Whether a field holds telephone numbers, the best of which stands first."""
    return field.type in _NUMBERS


def sign_of(field: Field) -> str:
    """What stands between two contents: 、 in lists and numbers, a new line in notes, else nothing."""
    if field.type in _LISTS:
        return "、"
    return "\n" if field.type is FieldType.LONG_TEXT or field.id == "notes" else ""


def joined(field: Field, values: Iterable[object]) -> str:
    """The contents of several values, each once, in their order; a note within another is left out."""
    sign = sign_of(field)
    listed = field.type in _LISTS
    parts: dict[str, None] = {}
    for value in values:
        parts |= dict.fromkeys(_parts(sign, value) if listed else [str(value).strip()])
    kept = (p for p in parts if not any(_covers(field, q, p) for q in parts))
    return sign.join(kept)


def exchanged(
    field: Field, held: object, was: object, now: object, others: Collection[object] = ()
) -> str:
    """Joined contents after one of those who said them changed his mind from `was` to `now`.

    `others`: what everybody else says, which stays. The new content takes the place of the old.
    """
    sign = sign_of(field)
    theirs = [part for one in others for part in _parts(sign, one)]
    said = set(_parts(sign, was)) - set(theirs)
    new = _parts(sign, now)
    kept: list[str] = []
    for part in _parts(sign, held):
        if part not in said:
            kept.append(part)
        else:
            kept += [*new, *(one for one in theirs if one in part)]
            new = []
    return joined(field, dict.fromkeys([*kept, *new]))


def _covers(field: Field, whole: str, part: str) -> bool:
    """Whether one content says another too: a longer note, the same number with its area code."""
    if is_number(field):
        digits, short = (re.sub(r"\D", "", text) for text in (whole, part))
        return len(digits) > len(short) > _LOCAL and digits.endswith(short)
    return field.type not in _LISTS and part != whole and part in whole


def _parts(sign: str, value: object) -> list[str]:
    """The single contents of a value, none of them empty."""
    whole = "" if value is None or value != value else str(value)
    return [part.strip() for part in whole.split(sign) if part.strip()]
