"""The sheets of our own forms are read by what their stamp says: nothing has to be guessed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from kedang.intake.automatic import without_automatic
from kedang.intake.blocks import Area
from kedang.intake.card_tables import Recognised, card_layout, read_filled
from kedang.intake.card_values import value_in
from kedang.intake.cards import Card
from kedang.intake.entities import Choice
from kedang.intake.entries import Entry
from kedang.intake.fingerprint import fingerprint
from kedang.intake.forms import right_of
from kedang.intake.header_rows import Header
from kedang.intake.heads import Place
from kedang.intake.labels import normal
from kedang.intake.matches import NOTHING, Match
from kedang.intake.reading import Reading
from kedang.intake.sheet import Sheet
from kedang.intake.stamped import StampedSheet, header_row, is_data, labels_at
from kedang.intake.surveys import Question, asked_in, survey_table
from kedang.intake.tables import read_area
from kedang.model.grid import Block
from kedang.model.layout import KIND, Layout
from kedang.model.stamp import StampedColumn
from kedang.model.table import Table

Read = tuple[Table | None, Layout | None]
QUIET = frozenset(
    {
        "table.example.skipped",
        "table.rows.none",
        "table.card.read",
        "table.hidden.columns",
    }
)
"""What is not worth a word on a form of ours: it was handed out like that."""
_QUESTION = "answer"


def read_stamped(reading: Reading, forms: Sequence[StampedSheet]) -> list[Read] | None:
    """The records of a sheet of a form, a copied sheet too; None where the sheet is none of the form's."""
    own = [form for form in forms if form.name == reading.sheet.grid.sheet]
    if own and not own[0].entity:
        return []
    quiet = replace(reading, notes=replace(reading.notes, quiet=QUIET))
    for form in own or [form for form in forms if form.layout == "card"]:
        if form.layout == "card":
            labels = labels_at(reading.sheet, form)
            if labels is not None:
                return list(_card(quiet, form, labels))
            continue
        row = header_row(reading.sheet, form)
        if row is not None:
            return _table(quiet, form, row)
    return None


def _table(reading: Reading, form: StampedSheet, row: int) -> list[Read]:
    """A table from its heading row down; what stands above it is the form's own title."""
    sheet = reading.sheet
    right, bottom = sheet.grid.width - 1, sheet.grid.height - 1
    texts = tuple(sheet.row(row))
    worked = {normal(column.heading) for column in form.columns if not is_data(column)}
    header = Header((row,), texts, 1.0, len(form.columns))
    area = Area(
        Block(row, 0, bottom, right), (), header,
        Block(row + 1, 0, bottom, right), Block(row, 0, row - 1, right),
    )  # fmt: skip
    own = without_automatic(sheet, area, [n for n, t in enumerate(texts) if normal(t) in worked])
    if own is not None:
        reading, area = replace(reading, sheet=own[0]), own[1]
    told: dict[str, str | None] = {KIND: form.entity}
    told |= _told(form.columns, texts)
    return list(read_area(replace(reading, stamped=told), area))


def _told(columns: Sequence[StampedColumn], texts: Sequence[str]) -> dict[str, str]:
    """The field of every heading that still stands there, by the heading as it is written now."""
    fields = {normal(column.heading): column.field for column in columns if is_data(column)}
    return {text: fields[normal(text)] for text in texts if normal(text) in fields}


def _card(
    reading: Reading, form: StampedSheet, labels: Mapping[Place, StampedColumn]
) -> Iterator[Read]:
    """The record of a card, or the answers of a questionnaire; nothing where nobody filled it in."""
    held = [
        (column, _entry(reading.sheet, place, column))
        for place, column in sorted(labels.items(), key=lambda one: one[0])
        if is_data(column)
    ]
    ours = set(labels) | {entry.value_at for _, entry in held}
    ours |= {_beside(reading.sheet, place) for place in labels}
    added, unread = _rest(reading.sheet, min(row for row, _ in labels), ours)
    if any(column.field == _QUESTION for column, _ in held) and form.entity == "survey":
        yield _questionnaire(reading, held, added)
        return
    entries = [entry for _, entry in held] + added
    matches = [Match(column.field, 1.0, "stamp") for column, _ in held]
    matches += [NOTHING] * len(added)
    one = Recognised(
        Card(_block(reading.sheet, labels), (), entries, tuple(unread)),
        Choice(form.entity, 1.0, tuple(matches)),
        fingerprint(form.name, [entry.header for entry in entries]),
    )
    if one.card.is_blank:
        yield None, card_layout(reading.sheet.grid.sheet, one, 0)
        return
    yield from read_filled(reading, form.entity, [one])


def _entry(sheet: Sheet, place: Place, column: StampedColumn) -> Entry:
    at = _beside(sheet, place)
    inside = at[0] < sheet.grid.height and at[1] < sheet.grid.width
    value = value_in(sheet.grid.cells[at]) if inside else None
    return Entry(sheet.text(*place) or column.heading, place, value, at)


def _beside(sheet: Sheet, place: Place) -> Place:
    """The cell right of a label, merged ones counted as one."""
    return place[0], right_of(sheet, *place) + 1


def _rest(sheet: Sheet, top: int, ours: Collection[Place]) -> tuple[list[Entry], list[Place]]:
    """What a person has added to a card: labels with a value right beside them, and lone cells."""
    entries: list[Entry] = []
    unread: list[Place] = []
    cells = {
        (row, column): None
        for row, column in np.argwhere(sheet.filled).tolist()
        if row >= top and (row, column) not in ours and not _is_covered(sheet, row, column)
    }
    taken: set[Place] = set()
    for place in cells:
        if place in taken:
            continue
        beside = _beside(sheet, place)
        if beside in cells:
            taken.add(beside)
            value = value_in(sheet.grid.cells[beside])
            entries.append(Entry(str(sheet.grid.cells[place]).strip(), place, value, beside))
        else:
            unread.append(place)
    return entries, unread


def _is_covered(sheet: Sheet, row: int, column: int) -> bool:
    """Whether a cell lies under a merged one."""
    return any(
        b.left <= column <= b.right and (b.top, b.left) != (row, column) for b in sheet.spans(row)
    )


def _block(sheet: Sheet, labels: Mapping[Place, StampedColumn]) -> Block:
    rows, columns = [place[0] for place in labels], [place[1] for place in labels]
    return Block(min(rows), min(columns), max(rows), sheet.grid.width - 1)


def _questionnaire(
    reading: Reading, held: Sequence[tuple[StampedColumn, Entry]], added: Sequence[Entry]
) -> Read:
    """The answers of a questionnaire; what somebody wrote below it are further questions."""
    head = [(column.field, entry) for column, entry in held if column.field != _QUESTION]
    asked = [
        Question(asked_in(column.heading), entry.at, entry.value, entry.value_at)
        for column, entry in held
        if column.field == _QUESTION
    ]
    asked += [Question(asked_in(one.label), one.at, one.value, one.value_at) for one in added]
    return survey_table(reading, head, asked)
