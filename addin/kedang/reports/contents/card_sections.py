"""The sections of a printed customer card: the bands of the catalogue, with no sensitive field among them."""

from __future__ import annotations

from kedang.model.catalogue import entity, groups
from kedang.model.field import Entity, Field, FieldType, Group
from kedang.reports.archive_book import KINDS
from kedang.reports.book import Kind
from kedang.reports.card_content import DERIVED, shown
from kedang.reports.design import Page, Section, Shown

ACROSS = 4
PAGES = {"organization": "团体客户卡", "individual": "个体客户卡"}
_PEOPLE = ("name", "title", "department", "buying_role", "authority", "phone", "mobile", "email")
_HEAD = {"organization": "name", "individual": "name"}
_BROAD = (FieldType.LONG_TEXT, FieldType.ADDRESS, FieldType.COMPANY)
CELL = 18.5
"""Eight cells of this width: a card of two or three contacts is one printed page."""


def list_of(entity_id: str) -> str:
    """The list that has one record for every card."""
    return f"card_{entity_id}"


def printed(entity_id: str, group: Group) -> list[Field]:
    """The fields of a band that stand on the card."""
    return [
        declared
        for declared in entity(entity_id)
        if declared.group == group.id and shown(declared) and declared.id not in DERIVED
    ]


def card_page(entity_id: str) -> Page:
    """The page of one customer: what is known, band by band, what is not, and room to write."""
    parent = list_of(entity_id)
    bands = [_band(entity(entity_id), group, parent) for group in groups(entity_id)]
    return Page(
        PAGES[entity_id],
        (
            _head(entity_id, parent),
            *(band for band in bands if band.columns),
            *([_people(parent)] if entity_id == "organization" else []),
            _completeness(entity_id, parent),
            _notes(entity_id, parent),
        ),
        landscape=False,
        each=parent,
    )


def _head(entity_id: str, parent: str) -> Section:
    columns = (
        Shown(f"{entity_id}_{_HEAD[entity_id]}", "wrap", span=2),
        Shown(f"{entity_id}_number", "code"),
        Shown("tier"),
        Shown("card_share", "percent"),
        Shown("card_bands"),
        Shown("card_missing", "wrap", span=2),
        Shown("card_lacking", "wrap", span=4),
    )
    return Section(parent, columns, layout="facts", across=ACROSS)


def _band(declared: Entity, group: Group, parent: str) -> Section:
    skipped = {_HEAD[declared.id], "number", "tier"}
    columns = [
        _place(declared, each) for each in printed(declared.id, group) if each.id not in skipped
    ]
    name = f"{parent}_{group.id}"
    return Section(name, tuple(columns), layout="facts", across=ACROSS, parent=parent)


def _place(declared: Entity, each: Field) -> Shown:
    broad = each.type in _BROAD
    kind: Kind = "wrap" if broad else KINDS.get(each.type, "wrap")
    return Shown(f"{declared.id}_{each.id}", kind, span=2 if broad else 1)


def _people(parent: str) -> Section:
    kinds: dict[str, Kind] = {"phone": "code", "mobile": "code"}
    columns = tuple(Shown(f"contact_{name}", kinds.get(name, "wrap"), CELL) for name in _PEOPLE)
    return Section("card_people", columns, parent=parent)


def _completeness(entity_id: str, parent: str) -> Section:
    columns = tuple(
        Shown(f"card_band_{group.id}", "percent")
        for group in entity(entity_id).groups
        if printed(entity_id, group)
    )
    name = f"card_{entity_id}_filled"
    return Section(name, columns, layout="facts", across=ACROSS, parent=parent)


def _notes(entity_id: str, parent: str) -> Section:
    columns = (
        Shown("card_note_day", width=CELL),
        Shown("card_note", "wrap", span=5),
        Shown("card_note_by", width=CELL),
        Shown("card_note_next", width=CELL),
    )
    return Section(f"card_{entity_id}_notes", columns, parent=parent, tall=2)
