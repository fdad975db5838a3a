"""What makes a row itself: the team's number, a valid credit code, its name in its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd
from rapidfuzz.fuzz import ratio

from kedang.archive.names import company_keys, core, person_keys, place_keys, valid_codes
from kedang.archive.pairing import Guard, Positions
from kedang.model.field import Entity, EntityKind, FieldType

Row = Mapping[str, object]
Rows = Sequence[Row]
KEYS = ("key_number", "key_code", "key_name", "key_place")
_LINES = ("product_code", "product", "line")
_STRONG = ("uscc", "mobile", "phone", "email", "website")
_HEADS = {
    "target": ("period", "rep", "measure"),
    "price_level": ("level",),
    "competitor": ("customer", "competitor"),
}
_ALIKE = 50.0
_MOSTLY = 0.8
_UNIQUE = 0.9


def identity_keys(
    entity: Entity,
    frame: pd.DataFrame,
    parents: pd.Series | None = None,
    wanted: Positions | None = None,
) -> pd.DataFrame:
    """The keys of the wanted rows (all by default), missing where a row has none.

    Columns as in KEYS, index as the frame. Whether the number column tells rows apart is judged
    on the whole frame. `parents`: the id of the company a contact was read beside.
    """
    rows = np.arange(len(frame)) if wanted is None else wanted
    some = frame.iloc[rows]
    keys = pd.DataFrame(index=some.index, columns=list(KEYS), dtype="object")
    keys["key_number"] = _number_keys(entity, frame).iloc[rows]
    if "uscc" in entity and "uscc" in frame:
        keys["key_code"] = valid_codes(some["uscc"])
    if named(entity) and "name" in frame:
        person = entity["name"].type is FieldType.PERSON
        keys["key_name"] = (person_keys if person else company_keys)(some["name"])
        keys["key_place"] = _place(entity, some, None if parents is None else parents.iloc[rows])
    return keys


def main_keys(keys: pd.DataFrame, hashes: pd.Series) -> pd.Series:
    """The strongest key of every row; a row with none is known by what it says."""
    number, code, name, place = (keys[one].astype("str") for one in KEYS)
    best = ("n:" + number).fillna("c:" + code).fillna("k:" + name + "|" + place.fillna(""))
    return best.fillna("h:" + hashes)


def _number_keys(entity: Entity, frame: pd.DataFrame) -> pd.Series:
    none = pd.Series(None, index=frame.index, dtype="object")
    field_id = entity.number_field
    if not field_id or field_id not in frame or frame.empty:
        return none
    numbers = frame[field_id].astype("object").astype("str").str.strip().str.upper()
    numbers = numbers.where(frame[field_id].notna().to_numpy() & (numbers != "").to_numpy())
    filled = numbers.notna()
    if not named(entity):
        line = next((name for name in _LINES if name in frame and name != field_id), "")
        tail = frame[line].astype("str").fillna("") if line else ""
        return (numbers + "|" + tail).astype("object").where(filled)
    mostly = filled.mean() >= _MOSTLY
    unique = filled.any() and numbers[filled].nunique() / filled.sum() >= _UNIQUE
    return numbers.astype("object").where(filled) if mostly and unique else none


def _place(entity: Entity, frame: pd.DataFrame, parents: pd.Series | None) -> pd.Series:
    owner = entity.customer_field
    if not owner:
        return place_keys(frame)
    named = company_keys(frame[owner]) if owner in frame else pd.Series(None, index=frame.index)
    if parents is not None:
        named = parents.where(parents.notna(), named)
    return named.astype("object")


def same_guard(entity: Entity, key: str, new: Rows, old: Rows) -> Guard:
    """Forbids pairs whose number or code agrees by chance: all else that identifies them differs.

    `key`: the field by which they were paired, which therefore proves nothing.
    """

    def guard(left: Positions, right: Positions) -> npt.NDArray[np.bool_]:
        pairs = zip(left, right, strict=True)
        return np.array([may_be_same(entity, key, new[a], old[b]) for a, b in pairs], dtype=bool)

    return guard


def may_be_same(entity: Entity, key: str, new: Row, old: Row) -> bool:
    """Whether two rows can be the same record, going by everything but one field."""
    if not named(entity):
        telling = [name for name in (entity.date_field, entity.customer_field) if name]
        known = [name for name in telling if name in new and name in old]
        return not known or any(new[name] == old[name] for name in known)
    before, after = str(old.get("name", "")), str(new.get("name", ""))
    if not before or not after or ratio(core(before), core(after)) >= _ALIKE:
        return True
    others = (name for name in (*_STRONG, entity.number_field) if name and name != key)
    return any(name in new and new[name] == old.get(name) for name in others)


def head_keys(entity: Entity, rows: Rows) -> pd.Series:
    """What an edit seldom changes: day, customer, salesperson and product of an activity; of a
    register the few fields that name its line. Missing when one that is needed is blank."""
    needed = _HEADS.get(entity.id) or tuple(
        name for name in (entity.date_field, entity.customer_field) if name
    )
    more = [name for name in ("rep", "product", "product_code") if name in entity]
    keys = [
        "|".join(str(row.get(name, "")) for name in dict.fromkeys((*needed, *more)))
        if needed and all(name in row for name in needed)
        else None
        for row in rows
    ]
    return pd.Series(keys, dtype="object")


def named(entity: Entity) -> bool:
    """Whether the records of an entity are known by their name."""
    return "name" in entity and entity.kind is not EntityKind.ACTIVITY


def mostly_equal(new: Row, old: Row) -> bool:
    """At least half of the filled fields, and at least two, say the same."""
    equal = sum(1 for name, value in new.items() if old.get(name) == value)
    return equal >= 2 and 2 * equal >= len(new.keys() | old.keys())
