"""Forms as a rep fills them in: opened, typed into below the example, saved; nothing else is touched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl
from openpyxl.utils.cell import column_index_from_string, coordinate_from_string

from kedang.model.stamp import FORM_SHEET, Stamp, read_stamp
from support.week.pages import Record


def fill_form(form: Path, target: Path, records: Mapping[str, Sequence[Record]]) -> Path:
    """Type records (by entity) into the form's sheets of those entities, and save it under another name."""
    book = openpyxl.load_workbook(form)
    stamp = stamp_in(book)
    left = dict(records)
    for sheet, entity, layout in stamp.entities:
        rows = left.pop(entity, ())
        places = {one.field: one.place for one in stamp.columns if one.sheet == sheet and one.field}
        if layout == "card" and rows:
            _card(book[sheet], places, rows[0])
        elif rows:
            _table(book[sheet], places, rows)
    assert not left, f"{form.name} takes no {sorted(left)}"
    target.parent.mkdir(parents=True, exist_ok=True)
    book.save(target)
    return target


def stamp_in(book: openpyxl.Workbook) -> Stamp:
    """The stamp of an open form."""
    found = read_stamp([list(row) for row in book[FORM_SHEET].iter_rows(max_row=5, values_only=True)])  # fmt: skip
    assert found is not None
    assert found[1], "the seal is broken"
    return found[0]


def _table(sheet: openpyxl.worksheet.worksheet.Worksheet, places: Mapping[str, str], rows: Sequence[Record]) -> None:  # fmt: skip
    """Below the heading stands the example; what is filled in begins under it."""
    for field, place in places.items():
        letter, head = coordinate_from_string(place)
        for offset, record in enumerate(rows, start=head + 2):
            if record.get(field) not in (None, ""):
                sheet.cell(offset, column_index_from_string(letter)).value = record[field]
    lost = {field for record in rows for field, value in record.items() if value not in (None, "") and field not in places}  # fmt: skip
    assert not lost, f"{sheet.title} has no column for {sorted(lost)}"


def _card(sheet: openpyxl.worksheet.worksheet.Worksheet, places: Mapping[str, str], record: Record) -> None:  # fmt: skip
    """The value stands to the right of its label."""
    for field, value in record.items():
        letter, row = coordinate_from_string(places[field])
        label = column_index_from_string(letter)
        merged = next((one for one in sheet.merged_cells.ranges if places[field] in one), None)
        sheet.cell(row, (merged.max_col if merged else label) + 1).value = value
