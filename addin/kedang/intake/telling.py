"""What is told of a table: rows left out, cells carried, units, errors, columns that need a look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kedang.intake.blocks import Area
from kedang.intake.bodies import Body
from kedang.intake.carry import Said
from kedang.intake.columns import Columns
from kedang.intake.columns_told import tell_columns
from kedang.intake.convert import Column
from kedang.intake.entities import Choice
from kedang.intake.labels import SCALES
from kedang.intake.notes import ERROR_CELLS, Notes, rows_range, rows_text
from kedang.intake.reading import Reading
from kedang.intake.split import Split
from kedang.model.address import cell_name, column_letters
from kedang.model.catalogue import column_field
from kedang.model.field import Field, FieldType
from kedang.model.finding import Severity
from kedang.model.grid import CellError
from kedang.model.layout import Layout
from kedang.model.table import Table

_RULES = {
    "total": "table.total.skipped",
    "note": "table.note.skipped",
    "header": "table.header.repeated",
    "unit": "table.unit.skipped",
    "numbering": "table.numbering.skipped",
    "example": "table.example.skipped",
    "group": "table.group.skipped",
}
_TYPED = frozenset({"csv", "txt", "html", "text"})


def tell_rows(
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
    top = area.header.rows[-1] if area.header else area.body.top
    cells = [cell_name(top, place) for place in columns.places]
    filled = [profile.filled > 0 for profile in columns.profiles]
    tell_columns(notes, layout, cells, filled, reading.words)


@dataclass(frozen=True, slots=True)
class Named:
    """A column of a sheet and the field it was taken for, as a path such as contact.mobile."""

    entity: str
    path: str
    header: str
    place: int

    @property
    def field(self) -> Field:
        """The field's declaration."""
        return column_field(self.entity, self.path)


def tell_scale(reading: Reading, named: Named, unit: str, body: Body) -> None:
    """Say that a column's values were brought from the header's or title's unit to the field's."""
    field = named.field
    if field.type is FieldType.MONEY and unit and SCALES[unit] != SCALES.get(field.unit, 1.0):
        cell = cell_name(int(body.rows[0]), named.place)
        reading.notes.tell(
            "table.number.scaled", reading.sheet.grid.sheet, cell, entity=named.entity,
            field_id=named.path, header=named.header, unit=unit,
        )  # fmt: skip


def tell_repairs(reading: Reading, named: Named, column: Column, body: Body) -> None:
    """Say once a column which of its cells were stored as the wrong kind and read all the same."""
    cells = {at: (int(body.rows[at]), named.place) for at in column.repairs.get("share", ())}
    tell_shares(reading, named.entity, named.path, column, cells)
    if reading.workbook.kind in _TYPED:
        return
    for kind, places in sorted(column.repairs.items()):
        if kind == "share":
            continue
        rows = body.rows[places].tolist()
        cell = cell_name(int(rows[0]), named.place)
        shown = rows_text(rows[:2000])
        reading.notes.tell(
            f"table.stored.{kind}", reading.sheet.grid.sheet, cell, entity=named.entity,
            field_id=named.path, rows_shown=shown,
            header=named.header or column_letters(named.place), count=len(rows),
        )  # fmt: skip


def tell_shares(
    reading: Reading, entity: str, path: str, column: Column, cells: Mapping[int, tuple[int, int]]
) -> None:
    """Warn of each share written as a number that can be read in two ways: 1.8 as 1.8 % or as 180 %."""
    read = column.values.to_numpy(dtype=float).tolist() if "share" in column.repairs else []
    for at in column.repairs.get("share", ()):
        value = round(read[at] * 100, 8)
        small, large = f"{value:.10g}%", f"{value * 100:.10g}%"
        reading.notes.tell(
            "table.share.doubtful", reading.sheet.grid.sheet, cell_name(*cells[at]),
            Severity.WARNING, entity, path, f"{value:.10g}", fix=small,
            small=small, large=large, label=column_field(entity, path).zh,
        )  # fmt: skip


def tell_splits(table: Table, splits: Sequence[Split], notes: Notes) -> None:
    """Say once a column that its cells held two things, and what became of them."""
    for split in splits:
        cell = table.origin.cell(split.position, split.source)
        notes.tell(
            split.rule, table.origin.sheet, cell, entity=table.entity,
            field_id=split.source, value=split.written, count=split.count,
            first=column_field(table.entity, split.source).zh,
            second=column_field(table.entity, split.target).zh,
        )  # fmt: skip


def tell_carried(reading: Reading, table: Table, given: Sequence[Said]) -> None:
    """Say what was said once, above the table or above a group, and now stands on every row."""
    for one in given:
        at = next((n for n, cell in enumerate(one.cells) if cell is not None), None)
        place = one.cells[at] if at is not None else None
        if at is None or place is None:
            continue
        label = column_field(table.entity, one.field).zh if one.field else one.label
        rule = "table.title.carried" if one.from_title else "table.group.carried"
        count = sum(cell is not None for cell in one.cells)
        reading.notes.tell(
            rule, reading.sheet.grid.sheet, cell_name(*place), entity=table.entity,
            field_id=one.field or "", header=one.label, said=str(one.values[at]),
            field=label, count=count,
        )  # fmt: skip


def tell_errors(reading: Reading, body: Body, values: Sequence[object], place: int) -> None:
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
