"""The rows that are held back as a form to be corrected: as they were written, with the reasons on their cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pandas as pd

from kedang.archive.contents import EXTRA, UNREAD
from kedang.archive.settling import HeldRow
from kedang.composing.collecting.slip_mark import KEY_COLUMN
from kedang.forms.design import Form, FormSheet
from kedang.forms.filled import Filled
from kedang.forms.registry import FORMS
from kedang.model.catalogue import entities
from kedang.model.field import Entity
from kedang.model.text import Lang, say

FORM = "slip"
SPARE = 2
"""Empty rows below those to correct."""


def slip_form(held: Sequence[HeldRow], lang: Lang) -> tuple[Form, dict[str, Filled]]:
    """One sheet for every kind of record, laid out as on the form it is handed out with."""
    known = entities()
    kinds = [one for one in known if any(row.entity == one for row in held)]
    sheets: list[FormSheet] = []
    filled: dict[str, Filled] = {}
    for kind in kinds:
        rows = [row for row in held if row.entity == kind]
        sheet = _sheet(known[kind], rows)
        sheets.append(sheet)
        filled[sheet.name] = _filled(known[kind], sheet, rows, lang)
    return Form(FORM, "回执", tuple(sheets)), filled


def _sheet(entity: Entity, rows: Sequence[HeldRow]) -> FormSheet:
    """The form's own sheet without what hangs on other sheets, and with every field that somebody wrote."""
    base = _base(entity)
    said = {name.removeprefix(UNREAD) for row in rows for name in row.content if name[:1] != EXTRA}
    wanted = [path for path in base.paths() if path in entity] if base else []
    needed = [
        one.id for one in entity.stored_fields() if one.blocks or one.wanted or one.id in said
    ]
    fields = tuple(dict.fromkeys([*wanted, *needed]))
    made = base or FormSheet(entity.zh, entity.id)
    return replace(made, fields=fields, bands=(), automatic=(), helpers=(), example={}, rows=0)


def _base(entity: Entity) -> FormSheet | None:
    for form in FORMS:
        for sheet in form.sheets:
            if sheet.entity == entity.id and sheet.layout == "table":
                return sheet
    return None


def _filled(entity: Entity, sheet: FormSheet, rows: Sequence[HeldRow], lang: Lang) -> Filled:
    frame = pd.DataFrame(
        {
            path: pd.Series([_value(entity, row, path) for row in rows], dtype="object")
            for path in sheet.fields
        }
    )
    headers = sorted({name[1:] for row in rows for name in row.content if name[:1] == EXTRA})
    own = pd.DataFrame(
        {
            name: pd.Series([row.content.get(EXTRA + name) for row in rows], dtype="object")
            for name in headers
        }
    )
    own[KEY_COLUMN] = pd.Series([row.key for row in rows], dtype="object")
    notes: dict[tuple[int, str], str] = {}
    for at, row in enumerate(rows):
        for name, text in row.reasons:
            place = (at, name if name in sheet.fields else sheet.fields[0])
            said = text.render(lang)
            notes[place] = f"{notes[place]}\n{said}" if place in notes else said
    return Filled(frame, own, (KEY_COLUMN,), notes, spare=SPARE)


def _value(entity: Entity, row: HeldRow, path: str) -> object:
    """What somebody wrote: a day or a number where it could be read, else the text as it stands."""
    value = row.content.get(path, row.content.get(UNREAD + path))
    if path in row.content and entity[path].type.is_date and isinstance(value, str):
        return date.fromisoformat(value)
    return value


def told_reasons(row: HeldRow, lang: Lang) -> str:
    """Why a row is held back, in one cell."""
    between = "；" if lang == "zh" else "; "
    said = between.join(text.render(lang) for _, text in row.reasons)
    return said or say("collecting.slip.no_reason").render(lang)
