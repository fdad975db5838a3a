"""One area of a sheet becomes a table of typed records, with a layout that says how it was read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.intake.blocks import Area
from kedang.intake.bodies import Body, carried, read_body
from kedang.intake.convert import cleaned, convert, written
from kedang.intake.entities import Choice, choose
from kedang.intake.fingerprint import fingerprint
from kedang.intake.labels import SCALES, bare, unit_of
from kedang.intake.lexicon import Lexicon
from kedang.intake.mapping import is_counter
from kedang.intake.notes import ERROR_CELLS, Notes, rows_range, rows_text
from kedang.intake.profile import Profile, profile
from kedang.intake.sheet import Sheet, text_of
from kedang.model.address import cell_name, column_letters, range_name
from kedang.model.catalogue import column_field
from kedang.model.field import Field, FieldType
from kedang.model.finding import Severity
from kedang.model.grid import Block, CellError, Workbook
from kedang.model.layout import ColumnMap, Layout
from kedang.model.table import Origin, Table

_RULES = {
    "total": "table.total.skipped",
    "note": "table.note.skipped",
    "header": "table.header.repeated",
    "unit": "table.unit.skipped",
    "numbering": "table.numbering.skipped",
    "example": "table.example.skipped",
}
Memory = Mapping[str, Mapping[str, str | None]]


@dataclass(frozen=True, slots=True)
class Reading:
    """What every part of reading one sheet needs."""

    workbook: Workbook
    sheet: Sheet
    words: Lexicon
    memory: Memory
    notes: Notes
    as_of: date


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of an area: sheet columns, headers, values of the record rows, profiles."""

    places: tuple[int, ...]
    headers: tuple[str, ...]
    values: tuple[list[object], ...]
    profiles: tuple[Profile, ...]
    merges: Mapping[int, Sequence[Block]]


def read_area(reading: Reading, area: Area) -> Iterator[tuple[Table | None, Layout | None]]:
    """The table of an area and its layout; a table of no known kind gives its layout only."""
    sheet = reading.sheet
    name = sheet.grid.sheet
    body = read_body(sheet, area)
    columns = _columns(sheet, area, body)
    if not columns.places:
        return
    mark = fingerprint(name, columns.headers)
    hints = " ".join((name, *area.titles, reading.workbook.file))
    chosen = choose(
        columns.headers, columns.profiles, hints, reading.words, reading.memory.get(mark)
    )
    layout = _layout(sheet, area, body, columns, chosen, mark)
    if chosen.entity is None:
        if area.header is not None or len(body.rows) > 1:
            reading.notes.tell("table.entity.none", name, layout.range)
        yield None, layout
        return
    if not len(body.rows):
        reading.notes.tell("table.rows.none", name, layout.range, entity=chosen.entity)
        yield None, layout
        return
    _tell_rows(reading, area, body, columns, chosen, layout)
    yield _build(reading, body, columns, chosen, mark), layout


def _columns(sheet: Sheet, area: Area, body: Body) -> Columns:
    """The columns that have a header or hold something, merged cells carried down."""
    strip = area.strip
    texts = area.header.texts if area.header else ("",) * (strip.right - strip.left + 1)
    merges = carried(sheet, area.body, body.rows)
    places, headers, values = [], [], []
    for offset, text in enumerate(texts):
        column = strip.left + offset
        held = sheet.filled[body.rows, column].any() if len(body.rows) else False
        if not text and not held:
            continue
        unit = body.units.get(offset, "").strip("()[]（）")
        places.append(column)
        headers.append(f"{text}({unit})" if unit and text else text)
        values.append(_values(sheet, body.rows, column, merges.get(column, ())))
    return Columns(
        tuple(places), tuple(headers), tuple(values), tuple(map(profile, values)), merges
    )


def _values(
    sheet: Sheet, rows: npt.NDArray[np.int64], column: int, merges: Sequence[Block]
) -> list[object]:
    held = sheet.grid.cells[rows, column]
    for block in merges:
        first, after = np.searchsorted(rows, (block.top, block.bottom + 1))
        held[first:after] = sheet.grid.cells[block.top, block.left]
    values: list[object] = held.tolist()
    return values


def _build(reading: Reading, body: Body, columns: Columns, chosen: Choice, mark: str) -> Table:
    """The typed table: mapped columns, raw texts, extras, origin."""
    sheet, entity_id = reading.sheet, str(chosen.entity)
    frame: dict[str, pd.Series] = {}
    raw: dict[str, pd.Series] = {}
    extra: dict[str, pd.Series] = {}
    places: dict[str, int] = {}
    for j, match in enumerate(chosen.matches):
        header, values, place = columns.headers[j], columns.values[j], columns.places[j]
        _tell_errors(reading, body, values, place)
        if match.field is None:
            if not is_counter(header, columns.profiles[j]) and columns.profiles[j].filled:
                name = header or f"{column_letters(place)}列"
                while name in extra:
                    name += "′"
                extra[name] = pd.Series(cleaned(written(values)), dtype="str")
            continue
        field = column_field(entity_id, match.field)
        column = convert(values, field, unit_of(header), as_of=reading.as_of)
        frame[match.field] = column.values
        if column.raw is not None:
            raw[match.field] = column.raw
        _tell_scale(reading, field, header, place, body)
        places[match.field] = place
    index = pd.RangeIndex(len(body.rows))
    origin = Origin(reading.workbook.file, sheet.grid.sheet, body.rows + 1, places)
    _carried_cells(origin, body.rows, columns, places)
    return Table(
        entity_id, pd.DataFrame(frame, index=index), pd.DataFrame(raw, index=index),
        pd.DataFrame(extra, index=index), origin, None, mark,
    )  # fmt: skip


def _carried_cells(
    origin: Origin, rows: npt.NDArray[np.int64], columns: Columns, places: Mapping[str, int]
) -> None:
    """A value carried down from a merged cell belongs to the top cell of the merge."""
    for field, place in places.items():
        for block in columns.merges.get(place, ()):
            first, after = np.searchsorted(rows, (block.top + 1, block.bottom + 1))
            for position in range(int(first), int(after)):
                origin.overrides[position, field] = (block.top, block.left)


def _layout(
    sheet: Sheet, area: Area, body: Body, columns: Columns, chosen: Choice, mark: str
) -> Layout:
    """What `inspect` shows of the area."""
    header = area.header.rows if area.header else ()
    rows = body.rows.tolist()
    top = header[0] if header else (rows[0] if rows else area.strip.top)
    bottom = rows[-1] if rows else (header[-1] if header else area.strip.bottom)
    maps = tuple(
        ColumnMap(
            column_letters(columns.places[j]), columns.headers[j] or "", match.field,
            match.confidence, _samples(columns.values[j]),
            how=match.how or ("counter" if is_counter(columns.headers[j], columns.profiles[j]) else ""),
        )
        for j, match in enumerate(chosen.matches)
    )  # fmt: skip
    return Layout(
        sheet.grid.sheet,
        range_name(top, columns.places[0], bottom, columns.places[-1]),
        "table",
        tuple(row + 1 for row in header),
        chosen.entity,
        len(rows),
        maps,
        mark,
    )


def _samples(values: Sequence[object]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for value in values[:200]:
        text = text_of(value)
        if text:
            found[text[:60]] = None
        if len(found) == 5:
            break
    return tuple(found)


def _tell_rows(
    reading: Reading, area: Area, body: Body, columns: Columns, chosen: Choice, layout: Layout
) -> None:
    """Say which rows were left out, what was carried down, and which columns need a look."""
    notes, name, entity_id = reading.notes, reading.sheet.grid.sheet, str(chosen.entity)
    if area.header is None:
        known = sum(bool(match.field) for match in chosen.matches)
        notes.tell(
            "table.header.none", name, layout.range, Severity.WARNING, entity_id, count=known
        )
    for left in body.left_out:
        where = rows_range(left.rows, area.strip)
        notes.tell(_RULES[left.why], name, where, entity=entity_id, rows=rows_text(left.rows))
    for column, blocks in sorted(columns.merges.items()):
        if column in columns.places:
            letters = column_letters(column)
            notes.tell("table.merged.carried", name, letters, entity=entity_id, count=len(blocks))
    for j, match in enumerate(chosen.matches):
        _tell_column(reading, area, columns, chosen, j, match.field, match.how)


def _tell_column(
    reading: Reading,
    area: Area,
    columns: Columns,
    chosen: Choice,
    j: int,
    field: str | None,
    how: str,
) -> None:
    notes, name, entity_id = reading.notes, reading.sheet.grid.sheet, str(chosen.entity)
    header = columns.headers[j] or column_letters(columns.places[j])
    top = area.header.rows[-1] if area.header else area.strip.top
    cell = cell_name(top, columns.places[j])
    if field is None:
        if not is_counter(header, columns.profiles[j]) and columns.profiles[j].filled:
            notes.tell("table.column.unmapped", name, cell, entity=entity_id, header=header)
    elif how in ("similar", "content") and bare(header):
        label = column_field(entity_id, field).zh
        notes.tell(f"table.column.{how}", name, cell, entity=entity_id, field_id=field,
                   header=header, field=label)  # fmt: skip


def _tell_scale(reading: Reading, field: Field, header: str, place: int, body: Body) -> None:
    """Say that a column's values were brought from the header's unit to the field's."""
    unit = unit_of(header)
    if field.type is FieldType.MONEY and unit and SCALES[unit] != SCALES.get(field.unit, 1.0):
        cell = cell_name(int(body.rows[0]), place)
        reading.notes.tell(
            "table.number.scaled", reading.sheet.grid.sheet, cell,
            field_id=field.id, header=header, unit=unit,
        )  # fmt: skip


def _tell_errors(reading: Reading, body: Body, values: Sequence[object], place: int) -> None:
    """Error cells count as blank; each is named, up to a limit."""
    if CellError not in set(map(type, values)):
        return
    bad = [(p, value) for p, value in enumerate(values) if isinstance(value, CellError)]
    name = reading.sheet.grid.sheet
    for position, value in bad[:ERROR_CELLS]:
        cell = cell_name(int(body.rows[position]), place)
        reading.notes.tell("table.cell.error", name, cell, Severity.WARNING, value=value.code)
    if len(bad) > ERROR_CELLS:
        cell = cell_name(int(body.rows[bad[ERROR_CELLS][0]]), place)
        reading.notes.tell(
            "table.cell.errors", name, cell, Severity.WARNING, count=len(bad) - ERROR_CELLS
        )
