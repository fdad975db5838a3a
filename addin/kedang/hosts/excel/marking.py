"""Marks on the cells of one workbook: fills many at once, notes one by one, and the way back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import xlwings as xw

from kedang.commands.host import Mark, Standing
from kedang.hosts.excel.cells import Cell, uniform, unions
from kedang.hosts.excel.refusals import BUSY, GONE, result_codes
from kedang.hosts.excel.values import code, colour


@dataclass(frozen=True, slots=True)
class Found:
    """A cell where it stands now, with its note if it has one."""

    row: int
    column: int
    note: xw.main.Note | None = None
    text: str = ""

    @property
    def cell(self) -> Cell:
        """Its row and column."""
        return self.row, self.column


Pairs = dict[str, list[tuple[int, Found]]]
"""By sheet: which standing, and the cell where its mark now is."""


def standing(sheet: xw.Sheet, marks: Sequence[Mark]) -> list[Standing]:
    """What stands in the cells of one sheet that are to be marked, in order."""
    cells = [(mark.row, mark.column) for mark in marks]
    fills = uniform(cells, lambda address: _fill(sheet, address))
    notes = {found.cell: found.text for found in _notes(sheet)}
    return [
        Standing(mark, fills[cell], notes.get(cell))
        for cell, mark in zip(cells, marks, strict=True)
    ]


def put_marks(sheet: xw.Sheet, marks: Sequence[Mark]) -> None:
    """Fill the cells of one sheet, each colour in few calls, and write their notes."""
    by_colour: dict[int, list[Cell]] = defaultdict(list)
    for mark in marks:
        by_colour[mark.colour].append((mark.row, mark.column))
    for fill, cells in by_colour.items():
        paint(sheet, cells, fill)
    notes = {found.cell: found for found in _notes(sheet)}
    for mark in marks:
        found = notes.get((mark.row, mark.column), Found(mark.row, mark.column))
        notes[found.cell] = _annotate(sheet, found, mark.note)


def paint(sheet: xw.Sheet, cells: Sequence[Cell], fill: int | None) -> None:
    """One fill for many cells; None takes theirs away."""
    for address in unions(cells):
        sheet.range(address).color = colour(fill)


def unmark_book(book: xw.Book, standings: Sequence[Standing]) -> int:
    """Put back what stood before, wherever the marked cells are now; how many were found."""
    places = {sheet.name: _notes(sheet) for sheet in book.sheets}
    pairs = _assigned(places, standings)
    seen = {index for found in pairs.values() for index, _ in found}
    for index, one in enumerate(standings):
        if index in seen or one.mark.sheet not in places:
            continue
        cell = (one.mark.row, one.mark.column)
        if cell not in {found.cell for _, found in pairs[one.mark.sheet]}:
            pairs[one.mark.sheet].append((index, Found(*cell)))
    restored: set[int] = set()
    for name, found in pairs.items():
        restored |= _restore(book.sheets[name], standings, found)
    return len(restored)


def _assigned(places: dict[str, list[Found]], standings: Sequence[Standing]) -> Pairs:
    """Which mark each note is: by how it begins; of several, by its text, then by its place."""
    by_prefix: dict[str, list[int]] = defaultdict(list)
    for index, one in enumerate(standings):
        by_prefix[one.mark.prefix].append(index)
    lengths = sorted({len(prefix) for prefix in by_prefix}, reverse=True)
    pairs: Pairs = defaultdict(list)
    for name, notes in places.items():
        for found in notes:
            starts = (found.text[:length] for length in lengths)
            known = next((by_prefix[start] for start in starts if start in by_prefix), None)
            if known is None:
                continue
            best = min(known, key=lambda index: (_distance(standings[index], name, found), index))
            pairs[name].append((best, found))
    return pairs


def _distance(one: Standing, sheet: str, found: Found) -> tuple[bool, bool]:
    """How badly a note fits a mark: another text, another place."""
    there = (one.mark.sheet, one.mark.row, one.mark.column)
    return not _same(found.text, one.mark.note), there != (sheet, *found.cell)


def _restore(
    sheet: xw.Sheet, standings: Sequence[Standing], pairs: Sequence[tuple[int, Found]]
) -> set[int]:
    """Put cells of one sheet back; which marks were there."""
    restored: set[int] = set()
    by_fill: dict[int | None, list[Cell]] = defaultdict(list)
    for index, found in pairs:
        one = standings[index]
        ours = _fill(sheet, found.cell) == one.mark.colour
        if ours:
            by_fill[one.fill].append(found.cell)
        if ours or found.note is not None:
            restored.add(index)
        if found.note is not None and _same(found.text, one.mark.note):
            if one.note is None:
                found.note.delete()
            else:
                found.note.text = one.note
    for fill, cells in by_fill.items():
        paint(sheet, cells, fill)
    return restored


def _notes(sheet: xw.Sheet) -> list[Found]:
    found = []
    for note in sheet.notes:
        place = note.location
        found.append(Found(place.row, place.column, note, note.text))
    return found


def _annotate(sheet: xw.Sheet, found: Found, text: str) -> Found:
    """Write the note of a cell; where it takes none, beside a modern comment, the fill must do."""
    note = found.note
    if note is not None:
        note.text = text
        return found
    try:
        note = sheet.range(found.cell).add_note(text)
    except Exception as error:
        if result_codes(error) & (BUSY | GONE):
            raise
    return Found(found.row, found.column, note, text)


def _fill(sheet: xw.Sheet, place: str | Cell) -> int | None:
    """The fill of cells; mixed fills give whatever number, never None."""
    try:
        return code(sheet.range(place).color)
    except TypeError:
        return 0


def _same(text: str, other: str) -> bool:
    return text.replace("\r\n", "\n").strip() == other.replace("\r\n", "\n").strip()
