"""KD_CUSTOMER: one field of an archived customer."""

from __future__ import annotations

from datetime import date
from functools import partial

import pandas as pd

from kedang.functions.cells import Answer, Cell, Column, Value, each
from kedang.functions.desk import FunctionDesk
from kedang.functions.directory import Directory, directory
from kedang.functions.parts import shown
from kedang.matching.records import PARTIES
from kedang.model.catalogue import entity
from kedang.model.errors import UsageError
from kedang.model.field import Field, Privacy, heading_key
from kedang.reference.cells import text_of

BUSINESS = frozenset({"name", "mobile", "phone", "email", "address", "legal_representative"})
"""Personal fields a seller needs at work; all other personal ones stay in the archive."""

ID_WORDS = ("id", "档案编号", "记录编号", "archive id")
_NAMED = 3


def customer(desk: FunctionDesk, customers: Column, asked: Cell) -> Answer:
    """For each customer the field that was asked for, by its label or id; by default its name."""
    held = directory(desk.archive_url)
    wanted = _fields("name" if asked is None or asked == "" else text_of(asked))
    return (each(customers, partial(_answer, desk, held, wanted)),)


def _fields(asked: str) -> dict[str, Field | None]:
    """What the word means on each kind of customer; None: the record's own id."""
    key = heading_key(asked)
    if key in {heading_key(word) for word in ID_WORDS}:
        return dict.fromkeys(PARTIES)
    found = {name: one for name in PARTIES if (one := _field(name, key)) is not None}
    if not found:
        raise UsageError("function.customer.no_field", field=asked)
    return dict(found)


def _field(entity_id: str, key: str) -> Field | None:
    """A field by id, label or synonym, the more exact first."""
    declared = entity(entity_id)
    for names in (lambda f: (f.id, f.zh, f.en), lambda f: f.synonyms):
        for one in declared:
            if key in {heading_key(name) for name in names(one)}:
                return one
    return None


def _answer(
    desk: FunctionDesk, held: Directory, wanted: dict[str, Field | None], cell: Cell
) -> Value:
    if cell is None:
        return ""
    key, wrong = meant(desk, held, cell)
    if wrong:
        return wrong
    if held.entity(key) not in wanted:
        return desk.wrong("customer.other_kind", text=shown(cell))
    asked = wanted[held.entity(key)]
    if asked is None:
        return key
    if asked.privacy is Privacy.SENSITIVE or (
        asked.privacy is Privacy.PERSONAL and asked.id not in BUSINESS
    ):
        label = asked.zh if desk.lang == "zh" else asked.en
        return desk.wrong("customer.personal", field=label)
    rated = held.tier(key, desk.today) if asked.id == "tier" else None
    return rated or _plain(held.value(key, asked.id))


def meant(desk: FunctionDesk, held: Directory, cell: Cell) -> tuple[str, str]:
    """The one customer a cell means, or why there is none to be told."""
    found = held.find(text_of(cell))
    if not found:
        return "", desk.wrong("customer.unknown", text=shown(cell))
    if len(found) > 1:
        between = "、" if desk.lang == "zh" else ", "
        names = between.join(str(held.value(key, "name")) for key in found[:_NAMED])
        wrong = desk.wrong("customer.several", text=shown(cell), count=len(found), names=names)
        return "", wrong
    return found[0], ""


def _plain(value: object) -> Value:
    if value is None:
        return ""
    if isinstance(value, (pd.Timestamp, date)):
        return value.strftime("%Y-%m-%d")
    return value if isinstance(value, (str, float)) else str(value)
