"""What the fields of a form are called on it, how much they are needed, and what to write in them."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kedang.forms.design import FormSheet
from kedang.model.catalogue import CONTACT_HOSTS, column_field, contact_columns, groups
from kedang.model.field import Field, FieldType, Privacy
from kedang.model.messages import catalogue
from kedang.model.text import Lang, say
from kedang.reports.labels import label_of

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook

MARK = "*"
"""Before the heading of what must be filled in; the intake reads a heading without it."""
LONGEST_TITLE, LONGEST_HINT = 32, 255


class Need(StrEnum):
    """How much a field is needed: without a must a record cannot be kept."""

    MUST = "must"
    WANTED = "wanted"
    OPTIONAL = "optional"


def field_of(entity_id: str, path: str) -> Field:
    """The field of a column, named as it is named on this entity's sheet: 联系人手机."""
    if "." in path and entity_id in CONTACT_HOSTS:
        return contact_columns(entity_id)[path]
    return column_field(entity_id, path)


def need_of(sheet: FormSheet, path: str, rulebook: Rulebook) -> Need:
    """Whether a field must, should or may be filled in; the settings say what is wanted."""
    declared = column_field(sheet.entity, path)
    if path in sheet.required or (declared.blocks and "." not in path):
        return Need.MUST
    wanted = "." not in path and path in rulebook.validation.wanted_fields(sheet.entity)
    return Need.WANTED if wanted else Need.OPTIONAL


def heading(entity_id: str, path: str, lang: Lang, *, required: bool = False) -> str:
    """The heading of a field with its unit: 信用额度（元）; a star before what must be filled in."""
    declared = field_of(entity_id, path)
    if declared.unit and lang == "en":
        words = f"form.unit.{declared.unit}"
        declared = replace(declared, unit=say(words).render(lang))
    text = label_of(declared, lang)
    return MARK + text if required else text


def band_title(entity_id: str, band_id: str, lang: Lang) -> str:
    """The title over some columns: the catalogue's group, or the form's own word."""
    for group in groups(entity_id):
        if group.id == band_id:
            return group.zh if lang == "zh" else group.en
    return say(f"form.band.{band_id}").render(lang)


def hint(
    entity_id: str, path: str, lang: Lang, need: Need = Need.OPTIONAL, choices: tuple[str, ...] = ()
) -> str:
    """What to write in a cell, for the message that appears beside it; at most 255 characters."""
    declared = field_of(entity_id, path)
    said = [say(f"form.need.{need}").render(lang)] if need is not Need.OPTIONAL else []
    own, kind = f"form.hint.{entity_id}.{path.rpartition('.')[2]}", f"form.type.{declared.type}"
    if own in catalogue():
        said.append(say(own).render(lang))
    elif choices:
        said.append(say("form.type.open" if is_open(declared) else "form.type.choice").render(lang))
    elif kind in catalogue():
        said.append(say(kind, unit=_unit(declared, lang)).render(lang))
    if declared.privacy is Privacy.PERSONAL:
        said.append(say("form.private").render(lang))
    glue = "" if lang == "zh" else " "
    return glue.join(said)[:LONGEST_HINT]


def _unit(declared: Field, lang: Lang) -> str:
    if not declared.unit:
        return ""
    return declared.unit if lang == "zh" else say(f"form.unit.{declared.unit}").render(lang)


def is_open(declared: Field) -> bool:
    """Whether other words than the offered ones may be written: several at once, a source, a place, a trade."""
    closed = declared.type in (FieldType.CHOICE, FieldType.FLAG)
    return not closed or declared.choices is None or declared.choices.id == "source_channel"
