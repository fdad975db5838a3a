"""Cards become records: labels are mapped like headers, every value keeps its own cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from kedang.intake.cards import Card
from kedang.intake.columns_told import column_map
from kedang.intake.convert import cleaned, convert, written
from kedang.intake.entities import ANCHORS, Choice, choose
from kedang.intake.entries import Entry
from kedang.intake.fingerprint import fingerprint, recall
from kedang.intake.heads import Place
from kedang.intake.labels import bare, unit_of
from kedang.intake.mapping import NOTHING, Match
from kedang.intake.profile import TESTS, profile
from kedang.intake.reading import Reading
from kedang.intake.sheet import text_of
from kedang.intake.telling import tell_shares
from kedang.model.address import cell_name, range_name
from kedang.model.catalogue import column_field, entity
from kedang.model.grid import CellError
from kedang.model.layout import Layout
from kedang.model.table import Origin, Table

_SIGNING = re.compile(r"(?:签字|签名|盖章|签章|审批意见|审核意见|审批|印章|签署)(?:[(（].*)?$")
_CALLED = frozenset({"联系电话", "电话", "联系方式", "电话号码", "tel", "phone"})


@dataclass(frozen=True, slots=True)
class Recognised:
    """One card with what was chosen for it: the kind of record, and the field of each entry."""

    card: Card
    choice: Choice
    mark: str

    def filled(self) -> list[tuple[Entry, Match]]:
        """The entries somebody filled in, with their fields."""
        pairs = zip(self.card.entries, self.choice.matches, strict=True)
        return [(entry, match) for entry, match in pairs if entry.value not in (None, "")]

    @property
    def says_whom(self) -> bool:
        """Whether a card of a known kind is filled in where it must be."""
        if self.choice.entity is None:
            return True
        held = {match.field for _, match in self.filled()}
        return all(
            any(name in held for name in group) for group in ANCHORS[self.choice.entity].needs
        )


def recognise(reading: Reading, card: Card) -> Recognised:
    """The kind of record on a card, and which label is which field; filled labels choose first."""
    sheet = reading.sheet.grid.sheet
    headers = [entry.header for entry in card.entries]
    mark = fingerprint(sheet, headers)
    hints = " ".join((sheet, *card.titles, reading.workbook.file))
    order = sorted(range(len(headers)), key=lambda j: (card.entries[j].value in (None, ""), j))
    profiles = [profile([card.entries[j].value]) for j in order]
    names = [headers[j] for j in order]
    told = recall(reading.memory.get(mark), headers)
    told = told.reordered(order) if told else None
    found = choose(names, profiles, hints, reading.words, told)
    matches = [NOTHING] * len(headers)
    for place, match in zip(order, found.matches, strict=True):
        matches[place] = match
    settled = tuple(_settled(card.entries, matches))
    return Recognised(card, replace(found, matches=settled), mark)


def _settled(entries: Sequence[Entry], matches: Sequence[Match]) -> Iterator[Match]:
    """A blank label takes no second contact; 联系电话 beside a person, with a mobile in it, is a mobile."""
    taken = {match.field for match in matches}
    for entry, match in zip(entries, matches, strict=True):
        group, dot, name = (match.field or "").partition(".")
        blank = entry.value in (None, "")
        if blank and dot and group != "contact" and group[-1] not in entry.header:
            yield NOTHING
        elif (
            name == "phone"
            and match.how != "remembered"
            and bare(entry.label) in _CALLED
            and TESTS["mobile"](text_of(entry.value))
            and f"{group}.mobile" not in taken
        ):
            yield replace(match, field=f"{group}.mobile", how="content")
        else:
            yield match


def read_cards(
    reading: Reading, cards: Sequence[Recognised]
) -> Iterator[tuple[Table | None, Layout | None]]:
    """One table of all cards of the same kind on a sheet, and one layout for each card."""
    sheet = reading.sheet.grid.sheet
    by_entity: dict[str, list[Recognised]] = {}
    for one in cards:
        entity_id = one.choice.entity
        shown = card_layout(sheet, one, int(one.says_whom))
        if entity_id is None:
            reading.notes.tell("table.entity.none", sheet, shown.range)
        elif not one.says_whom:
            reading.notes.tell("table.rows.none", sheet, shown.range, entity=entity_id)
        else:
            known = sum(bool(match.field) for match in one.choice.matches)
            reading.notes.tell("table.card.read", sheet, shown.range, entity=entity_id, count=known)
            by_entity.setdefault(entity_id, []).append(one)
            tell_unread(reading, one)
        yield None, shown
    for entity_id, reads in by_entity.items():
        yield _build(reading, entity_id, reads), None


def read_filled(
    reading: Reading, entity_id: str, cards: Sequence[Recognised]
) -> Iterator[tuple[Table | None, Layout | None]]:
    """The records of cards whose kind is known, whatever is filled in on them."""
    for one in cards:
        tell_unread(reading, one)
        yield None, card_layout(reading.sheet.grid.sheet, one, 1)
    yield _build(reading, entity_id, cards), None


def tell_unread(reading: Reading, one: Recognised) -> None:
    """Say which labels fit no field, and which cells with words stand beside no label."""
    sheet, entity_id = reading.sheet.grid.sheet, str(one.choice.entity)
    for entry, match in one.filled():
        if (
            not match.field
            and not _is_signing(entry)
            and not _same_field(entity_id, entry, reading)
        ):
            reading.notes.tell(
                "table.label.unmapped", sheet, cell_name(*entry.at),
                entity=entity_id, header=entry.header,
            )  # fmt: skip
    if one.card.unread:
        cells = "、".join(cell_name(*place) for place in one.card.unread[:20])
        first = cell_name(*one.card.unread[0])
        reading.notes.tell("table.card.rest", sheet, first, entity=entity_id, cells=cells)


def card_layout(sheet: str, one: Recognised, rows: int) -> Layout:
    """What `inspect` shows of a card: label cells, fields, value cells."""
    entries = one.card.entries
    places = [p for entry in entries for p in (entry.at, entry.value_at)]
    down, across = [p[0] for p in places], [p[1] for p in places]
    maps = tuple(
        column_map(
            cell_name(*entry.at), entry.header, match, [entry.value], one.choice.entity,
            value_cell=cell_name(*entry.value_at),
        )
        for entry, match in zip(entries, one.choice.matches, strict=True)
    )  # fmt: skip
    return Layout(
        sheet, range_name(min(down), min(across), max(down), max(across)), "card", (),
        one.choice.entity, rows, maps, one.mark,
    )  # fmt: skip


def _build(reading: Reading, entity_id: str, reads: Sequence[Recognised]) -> Table:
    """The records of some cards; a field that a card does not have is missing there."""
    index = pd.RangeIndex(len(reads))
    pile = _Pile(len(reads))
    for position, read in enumerate(reads):
        for entry, match in zip(read.card.entries, read.choice.matches, strict=True):
            value = value_of_entry(reading, entry)
            field_id = match.field or _same_field(entity_id, entry, reading)
            pile.put(position, entry, value, field_id, _is_sensitive(entity_id, field_id))
    frame: dict[str, pd.Series] = {}
    raw: dict[str, pd.Series] = {}
    for field_id, values in pile.held.items():
        column = convert(
            values, column_field(entity_id, field_id), pile.units[field_id], as_of=reading.as_of
        )
        tell_shares(reading, entity_id, field_id, column, pile.places(field_id))
        frame[field_id] = column.values
        if column.raw is not None:
            raw[field_id] = column.raw
    rest = {name: pd.Series(cleaned(written(v)), dtype="str") for name, v in pile.extra.items()}
    rows = np.array([min(e.at[0] for e in r.card.entries) + 1 for r in reads], dtype=np.int64)
    origin = Origin(reading.workbook.file, reading.sheet.grid.sheet, rows, {}, pile.cells)
    return Table(
        entity_id, pd.DataFrame(frame, index=index), pd.DataFrame(raw, index=index),
        pd.DataFrame(rest, index=index), origin, None, reads[-1].mark,
    )  # fmt: skip


@dataclass(slots=True)
class _Pile:
    """What cards say, sorted by field: one value for each card, its cell, the unit of the label; the rest by label."""

    size: int
    held: dict[str, list[object]] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    cells: dict[tuple[int, str], Place] = field(default_factory=dict)
    extra: dict[str, list[object]] = field(default_factory=dict)

    def put(
        self, position: int, entry: Entry, value: object, field_id: str | None, joins: bool
    ) -> None:
        """Take in one entry; a second value of the same field joins the first, or is kept under its label."""
        blank = value in (None, "")
        if field_id is None:
            if not blank and not _is_signing(entry):
                self._keep(position, entry.header, value)
            return
        column = self.held.setdefault(field_id, [None] * self.size)
        self.units[field_id] = self.units.get(field_id) or unit_of(entry.header)
        if column[position] is None:
            column[position] = None if blank else value
            if not blank or (position, field_id) not in self.cells:
                self.cells[position, field_id] = entry.value_at
        elif not blank and joins:
            column[position] = f"{text_of(column[position])}；{text_of(value)}"
        elif not blank:
            self._keep(position, entry.header, value)

    def places(self, field_id: str) -> dict[int, Place]:
        """The cell of each card's value of a field."""
        return {at: cell for (at, name), cell in self.cells.items() if name == field_id}

    def _keep(self, position: int, header: str, value: object) -> None:
        name = header
        while name in self.extra and self.extra[name][position] is not None:
            name += "′"
        self.extra.setdefault(name, [None] * self.size)[position] = value


def _is_signing(entry: Entry) -> bool:
    """Whether a label asks for a signature and not for a fact."""
    return bool(_SIGNING.search(bare(entry.label)))


def _same_field(entity_id: str, entry: Entry, reading: Reading) -> str | None:
    """The sensitive field a further label means too: 血型 and 过敏史 are both of health, and kept together."""
    field_id = reading.words.terms.get(entity_id, {}).get(bare(entry.label))
    return field_id if _is_sensitive(entity_id, field_id) else None


def _is_sensitive(entity_id: str, field_id: str | None) -> bool:
    declared = entity(entity_id)
    return field_id is not None and field_id in declared and declared[field_id].sensitive


def value_of_entry(reading: Reading, entry: Entry) -> object:
    """The value of a label; an error cell counts as blank, and is told."""
    if isinstance(entry.value, CellError):
        sheet = reading.sheet.grid.sheet
        reading.notes.tell(
            "table.cell.error", sheet, cell_name(*entry.value_at), value=entry.value.code
        )
        return None
    return entry.value
