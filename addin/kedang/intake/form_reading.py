"""A form becomes records: its cards, the tables on them, and the lines of an order under its head."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pandas as pd

from kedang.intake.blocks import Area, areas
from kedang.intake.bodies import read_body
from kedang.intake.card_tables import (
    Recognised,
    card_layout,
    read_cards,
    recognise,
    tell_unread,
    value_of_entry,
)
from kedang.intake.cards import cards_on
from kedang.intake.columns import read_columns
from kedang.intake.entities import Choice, choose
from kedang.intake.form_sides import sides
from kedang.intake.forms import find_form
from kedang.intake.labels import bare, normal
from kedang.intake.mapping import NOTHING, Match
from kedang.intake.margins import Fact
from kedang.intake.reading import Reading
from kedang.intake.sheet import text_of
from kedang.intake.surveys import read_survey
from kedang.intake.tables import read_area
from kedang.model.catalogue import entity
from kedang.model.field import EntityKind
from kedang.model.grid import Block
from kedang.model.layout import Layout
from kedang.model.table import Table

Read = tuple[Table | None, Layout | None]
OWNER = "客户名称"
_PARTIES = ("organization", "individual", "channel_partner", "lead")
_SHARE = 0.4
_TOTALS = frozenset({"合计", "总计", "小计", "共计"})


def read_form(reading: Reading, strip: Block) -> list[Read] | None:
    """The records of a form; None when a part of a sheet is no form, or none of ours.

    A form nobody filled in gives its layout and no record.
    """
    beside = sides(reading.sheet, strip, reading.words)
    if beside is not None:
        return _read_beside(reading, *beside)
    told = len(reading.notes.findings)
    survey = read_survey(reading, strip)
    if survey is not None:
        return survey
    form = find_form(reading.sheet, strip, reading.words)
    if form is None:
        return None
    cards = [recognise(reading, card) for card in cards_on(reading.sheet, form, reading.words)]
    read = list(_read(reading, cards))
    blank = bool(cards) and all(one.card.is_blank for one in cards)
    if blank or any(table is not None for table, _ in read):
        return read
    del reading.notes.findings[told:]
    return None


def _read_beside(reading: Reading, form: Block, table: Block) -> list[Read] | None:
    """A card and the table beside it, which belongs to the card's customer."""
    told = len(reading.notes.findings)
    read = read_form(reading, form)
    if read is None:
        del reading.notes.findings[told:]
        return None
    owners = [fact for each, _ in read if each is not None for fact in _owner_of(each)]
    for area in areas(reading.sheet, table, reading.words):
        read.extend(read_area(reading, area, owners if len(owners) == 1 else ()))
    return read


def _owner_of(table: Table) -> list[Fact]:
    """The customers of a table of cards, as facts for a table beside them."""
    wanted = "name" if table.entity in _PARTIES else "customer"
    if wanted not in table.frame:
        return []
    held = table.frame[wanted]
    return [
        Fact(OWNER, str(held.iat[at]), table.origin.overrides[at, wanted])
        for at in range(len(table))
        if held.notna().iat[at] and (at, wanted) in table.origin.overrides
    ]


def _read(reading: Reading, cards: Sequence[Recognised]) -> Iterator[Read]:
    """Heads of lines with their lines; then the other cards, and their tables with the customer's name."""
    alone: list[Recognised] = []
    later: list[tuple[Recognised, Area]] = []
    for one in cards:
        lines = False
        for block in one.card.tables:
            for area in areas(reading.sheet, block, reading.words):
                head = _head_of(reading, one, area)
                if head is not None:
                    yield from _read_lines(reading, head, area)
                    lines = True
                else:
                    later.append((one, area))
        if not lines:
            alone.append(one)
    yield from read_cards(reading, alone)
    for one, area in later:
        yield from read_area(reading, area, _owner(one))


def _owner(one: Recognised) -> list[Fact]:
    """The customer a card is about, as a fact for the tables on it."""
    wanted = "name" if one.choice.entity in _PARTIES else "customer"
    return [
        Fact(OWNER, text_of(entry.value), entry.value_at)
        for entry, match in one.filled()
        if match.field == wanted
    ][:1]


def _head_of(reading: Reading, one: Recognised, area: Area) -> Recognised | None:
    """The card taken for the head of the lines below it; None when it is a card of its own.

    It is a head when the lines lack their day or number and the card gives it, with the customer.
    """
    if one.choice.entity not in (None, *_PARTIES) and not _is_activity(one.choice.entity):
        return None
    body = read_body(reading.sheet, area)
    columns = read_columns(reading.sheet, area, body)
    filled = [entry for entry, _ in one.filled()]
    hints = " ".join((reading.sheet.grid.sheet, *one.card.titles, *area.titles))
    given = [bare(entry.label) for entry in filled]
    chosen = choose(columns.names, columns.profiles, hints, reading.words, None, given)
    if chosen.entity is None or not _is_activity(chosen.entity):
        return None
    declared = entity(chosen.entity)
    own = {match.field for match in chosen.matches}
    fields = [_field(reading, chosen.entity, entry.label) for entry in filled]
    days = {declared.date_field, declared.number_field, "no"} - {""}
    if not (days & set(fields)) or declared.date_field in own or declared.customer_field in own:
        return None
    if declared.customer_field not in fields or sum(map(bool, fields)) < _SHARE * len(fields):
        return None
    return Recognised(one.card, _choice(reading, one, chosen.entity), one.mark)


def _is_activity(entity_id: str | None) -> bool:
    return entity_id is not None and entity(entity_id).kind is EntityKind.ACTIVITY


def _field(reading: Reading, entity_id: str, label: str) -> str | None:
    own = reading.words.terms.get(entity_id, {})
    return own.get(normal(label)) or own.get(bare(label))


def _choice(reading: Reading, one: Recognised, entity_id: str) -> Choice:
    """The labels of a head as fields of its lines."""
    seen: set[str] = set()
    matches: list[Match] = []
    for entry in one.card.entries:
        total = bare(entry.label) in _TOTALS
        field = None if total else _field(reading, entity_id, entry.label)
        matches.append(Match(field, 1.0, "exact") if field and field not in seen else NOTHING)
        seen |= {field} if field else set()
    return Choice(entity_id, one.choice.score, tuple(matches))


def _read_lines(reading: Reading, head: Recognised, area: Area) -> Iterator[Read]:
    """The lines of an order, each with what its head says; what fits no field stays beside them."""
    yield None, card_layout(reading.sheet.grid.sheet, head, 0)
    facts = [
        Fact(bare(entry.label), text_of(value_of_entry(reading, entry)), entry.value_at)
        for entry, match in head.filled()
        if match.field
    ]
    for table, layout in read_area(reading, area, facts):
        if table is not None:
            rest = [entry for entry, match in head.filled() if not match.field]
            for entry in rest:
                if entry.header not in table.extra and bare(entry.label) not in _TOTALS:
                    value = text_of(value_of_entry(reading, entry))
                    table.extra[entry.header] = pd.Series([value] * len(table), dtype="str")
            tell_unread(reading, replace(head))
        yield table, layout
