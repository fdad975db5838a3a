"""One area of a sheet becomes a table of typed records, with a layout that says how it was read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.intake.automatic import without_automatic
from kedang.intake.blocks import Area
from kedang.intake.bodies import Body, read_body
from kedang.intake.carry import give, said_above, said_between
from kedang.intake.columns import Columns, read_columns
from kedang.intake.columns_told import column_map
from kedang.intake.convert import Column, cleaned, convert, written
from kedang.intake.entities import Choice, choose
from kedang.intake.fingerprint import fingerprint, recall
from kedang.intake.labels import unit_of
from kedang.intake.mapping import is_counter
from kedang.intake.margins import Fact, Margin, read_margin
from kedang.intake.profile import is_spread_over_time
from kedang.intake.reading import Memory, Reading
from kedang.intake.sheet import Sheet
from kedang.intake.telling import (
    Named,
    tell_carried,
    tell_errors,
    tell_repairs,
    tell_rows,
    tell_scale,
)
from kedang.intake.unnamed import choose_bare, choose_unnamed
from kedang.model.address import column_letters, range_name
from kedang.model.field import FieldType
from kedang.model.layout import Layout
from kedang.model.table import Origin, Table

__all__ = ["Memory", "Reading", "read_area"]


def read_area(
    reading: Reading, area: Area, card: Sequence[Fact] = ()
) -> Iterator[tuple[Table | None, Layout | None]]:
    """The table of an area and its layout; a table of no known kind gives its layout only.

    `card`: what the card that the table stands on says of all its rows.
    """
    own = without_automatic(reading.sheet, area)
    if own is not None:
        reading, area = replace(reading, sheet=own[0]), own[1]
    sheet = reading.sheet
    name = sheet.grid.sheet
    body = read_body(sheet, area)
    columns = read_columns(sheet, area, body)
    if not columns.places:
        return
    mark = fingerprint(name, columns.headers)
    hints = " ".join((name, *area.titles, reading.workbook.file))
    margin = read_margin(sheet, area.lines, card)
    given = [fact.label for fact in margin.facts] + [head.label for head in body.headings]
    stored = {**(reading.stamped or {}), **(reading.memory.get(mark) or {})}
    told = recall(stored, columns.headers)
    chosen = choose(columns.names, columns.profiles, hints, reading.words, told, given)
    if chosen.entity is None and area.header is None and told is None:
        unnamed = choose_unnamed(columns.profiles, columns.values, hints, reading.words)
        chosen = unnamed or chosen
    if chosen.entity is None and told is None and len(columns.headers) == 1:
        title = columns.headers[0] or ""
        chosen = choose_bare(title, columns.profiles, hints, reading.words) or chosen
    layout = _layout(sheet, area, body, columns, chosen, mark)
    if chosen.entity is None:
        if area.header is not None or len(body.rows) > 1:
            spread = is_spread_over_time(columns.names)
            rule = "table.entity.pivot" if spread else "table.entity.none"
            rule = "table.entity.told" if told and told.kind is not None else rule
            reading.notes.tell(rule, name, layout.range)
        yield None, layout
        return
    if not len(body.rows):
        reading.notes.tell("table.rows.none", name, layout.range, entity=chosen.entity)
        yield None, layout
        return
    tell_rows(reading, area, body, columns, chosen, layout)
    table = _build(reading, body, columns, chosen, mark, margin)
    once = said_above(margin.facts, len(body.rows)) + said_between(body.headings, body)
    tell_carried(reading, table, give(table, once, reading.words, reading.as_of))
    yield table, layout


def _build(
    reading: Reading, body: Body, columns: Columns, chosen: Choice, mark: str, margin: Margin
) -> Table:
    """The typed table: mapped columns, raw texts, extras, origin."""
    sheet, entity_id = reading.sheet, str(chosen.entity)
    frame: dict[str, pd.Series] = {}
    raw: dict[str, pd.Series] = {}
    extra: dict[str, pd.Series] = {}
    places: dict[str, int] = {}
    for j, match in enumerate(chosen.matches):
        header, values, place = columns.headers[j], columns.values[j], columns.places[j]
        tell_errors(reading, body, values, place)
        if match.field is not None and not reading.wants(match.field):
            continue
        if match.field is None:
            counts = is_counter(columns.names[j], columns.profiles[j])
            if reading.fields is None and not counts and columns.profiles[j].filled:
                name = header or f"{column_letters(place)}列"
                while name in extra:
                    name += "′"
                extra[name] = pd.Series(cleaned(written(values)), dtype="str")
            continue
        named = Named(entity_id, match.field, header, place)
        column = _converted(reading, body, margin, named, values)
        frame[match.field] = column.values
        if column.raw is not None:
            raw[match.field] = column.raw
        places[match.field] = place
    index = pd.RangeIndex(len(body.rows))
    origin = Origin(reading.workbook.file, sheet.grid.sheet, body.rows + 1, places)
    _carried_cells(origin, body.rows, columns, places)
    return Table(
        entity_id, pd.DataFrame(frame, index=index), pd.DataFrame(raw, index=index),
        pd.DataFrame(extra, index=index), origin, None, mark,
    )  # fmt: skip


def _converted(
    reading: Reading, body: Body, margin: Margin, named: Named, values: Sequence[object]
) -> Column:
    """One column in the field's type, in the unit of its header or of the title; what was done is told."""
    unit, field = unit_of(named.header), named.field
    if not unit and field.type is FieldType.MONEY:
        unit = margin.unit
    column = convert(values, field, unit, as_of=reading.as_of, year=margin.year, month=margin.month)
    tell_scale(reading, named, unit, body)
    tell_repairs(reading, named, column, body)
    return column


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
    rows = body.rows.tolist() or body.examples
    top = header[0] if header else (rows[0] if rows else area.strip.top)
    bottom = rows[-1] if rows else (header[-1] if header else area.strip.bottom)
    maps = tuple(
        column_map(
            column_letters(columns.places[j]), columns.headers[j] or "", match,
            columns.values[j], chosen.entity,
            counter=is_counter(columns.names[j], columns.profiles[j]),
        )
        for j, match in enumerate(chosen.matches)
    )  # fmt: skip
    return Layout(
        sheet.grid.sheet,
        range_name(top, columns.places[0], bottom, columns.places[-1]),
        "table",
        tuple(row + 1 for row in header),
        chosen.entity,
        len(body.rows),
        maps,
        mark,
    )
