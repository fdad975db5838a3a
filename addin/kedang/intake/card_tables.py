"""Cards become records: labels are mapped like headers, every value keeps its own cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.intake.cards import Card
from kedang.intake.convert import cleaned, convert, written
from kedang.intake.entities import ANCHORS, Choice, choose
from kedang.intake.entries import Entry
from kedang.intake.fingerprint import fingerprint
from kedang.intake.labels import unit_of
from kedang.intake.profile import profile
from kedang.intake.tables import Reading
from kedang.model.address import cell_name, range_name
from kedang.model.catalogue import column_field
from kedang.model.grid import CellError
from kedang.model.layout import ColumnMap, Layout
from kedang.model.table import Origin, Table


@dataclass(frozen=True, slots=True)
class _Read:
    """One card with the choice made for it."""

    card: Card
    choice: Choice


def read_cards(
    reading: Reading, cards: Sequence[Card]
) -> Iterator[tuple[Table | None, Layout | None]]:
    """One table of all cards of the same kind on a sheet, and one layout for each card."""
    sheet = reading.sheet.grid.sheet
    by_entity: dict[str, list[_Read]] = {}
    mark = ""
    for card in cards:
        headers = [entry.header for entry in card.entries]
        mark = fingerprint(sheet, headers)
        hints = " ".join((sheet, *card.titles, reading.workbook.file))
        profiles = [profile([entry.value]) for entry in card.entries]
        choice = choose(headers, profiles, hints, reading.words, reading.memory.get(mark))
        layout = _layout(sheet, card, choice, mark)
        if choice.entity is None:
            reading.notes.tell("table.entity.none", sheet, layout.range)
        elif not _says_whom(card, choice):
            reading.notes.tell("table.rows.none", sheet, layout.range, entity=choice.entity)
        else:
            known = sum(bool(match.field) for match in choice.matches)
            reading.notes.tell(
                "table.card.read", sheet, layout.range, entity=choice.entity, count=known
            )
            by_entity.setdefault(choice.entity, []).append(_Read(card, choice))
        yield None, layout
    for entity_id, reads in by_entity.items():
        yield _build(reading, entity_id, reads, mark), None


def _says_whom(card: Card, choice: Choice) -> bool:
    """Whether a card of a known kind is filled in where it must be."""
    if choice.entity is None:
        return True
    filled = {
        match.field
        for entry, match in zip(card.entries, choice.matches, strict=True)
        if entry.value not in (None, "")
    }
    return all(any(name in filled for name in group) for group in ANCHORS[choice.entity].needs)


def _layout(sheet: str, card: Card, choice: Choice, mark: str) -> Layout:
    """What `inspect` shows of a card: label cells, fields, value cells."""
    places = [p for entry in card.entries for p in (entry.at, entry.value_at)]
    rows, columns = [p[0] for p in places], [p[1] for p in places]
    maps = tuple(
        ColumnMap(
            cell_name(*entry.at), entry.header, match.field, match.confidence,
            value_cell=cell_name(*entry.value_at), how=match.how,
        )
        for entry, match in zip(card.entries, choice.matches, strict=True)
    )  # fmt: skip
    return Layout(
        sheet, range_name(min(rows), min(columns), max(rows), max(columns)), "card", (),
        choice.entity, int(_says_whom(card, choice)), maps, mark,
    )  # fmt: skip


def _build(reading: Reading, entity_id: str, reads: Sequence[_Read], mark: str) -> Table:
    """The records of some cards; a field that a card does not have is missing there."""
    index = pd.RangeIndex(len(reads))
    held: dict[str, list[object]] = {}
    units: dict[str, str] = {}
    extra: dict[str, list[object]] = {}
    origin = Origin(
        reading.workbook.file, reading.sheet.grid.sheet,
        np.array([min(e.at[0] for e in r.card.entries) + 1 for r in reads], dtype=np.int64), {},
    )  # fmt: skip
    for position, read in enumerate(reads):
        for entry, match in zip(read.card.entries, read.choice.matches, strict=True):
            value = _value(reading, entry)
            if match.field:
                held.setdefault(match.field, [None] * len(reads))[position] = value
                units[match.field] = unit_of(entry.header)
                origin.overrides[position, match.field] = entry.value_at
            elif value not in (None, ""):
                extra.setdefault(entry.header, [None] * len(reads))[position] = value
    frame: dict[str, pd.Series] = {}
    raw: dict[str, pd.Series] = {}
    for field_id, values in held.items():
        column = convert(
            values, column_field(entity_id, field_id), units[field_id], as_of=reading.as_of
        )
        frame[field_id] = column.values
        if column.raw is not None:
            raw[field_id] = column.raw
    rest = {name: pd.Series(cleaned(written(v)), dtype="str") for name, v in extra.items()}
    return Table(
        entity_id, pd.DataFrame(frame, index=index), pd.DataFrame(raw, index=index),
        pd.DataFrame(rest, index=index), origin, None, mark,
    )  # fmt: skip


def _value(reading: Reading, entry: Entry) -> object:
    if isinstance(entry.value, CellError):
        sheet = reading.sheet.grid.sheet
        reading.notes.tell(
            "table.cell.error", sheet, cell_name(*entry.value_at), value=entry.value.code
        )
        return None
    return entry.value
