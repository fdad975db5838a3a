"""A workbook becomes tables of records, each value with its cell; and what was recognised is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kedang.intake.blocks import areas
from kedang.intake.contacts import part_contacts
from kedang.intake.derive import derive
from kedang.intake.fingerprint import learned
from kedang.intake.form_reading import read_form
from kedang.intake.lexicon import Lexicon, lexicon
from kedang.intake.notes import Notes, rows_text
from kedang.intake.sheet import Sheet
from kedang.intake.split import split_cells
from kedang.intake.stamped import sheets_of
from kedang.intake.stamped_reading import read_stamped
from kedang.intake.strips import is_remark, strips
from kedang.intake.tables import Reading, read_area
from kedang.intake.telling import tell_splits
from kedang.model.address import column_letters, range_name
from kedang.model.finding import Finding
from kedang.model.grid import Grid, Workbook
from kedang.model.layout import Layout
from kedang.model.stamp import FORM_SHEET
from kedang.model.table import Table

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook
    from kedang.rulebook.sections.intake import IntakeRules

Memory = Mapping[str, Mapping[str, str | None]]


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """The tables of a workbook, the layouts they were read by, and what to tell about them."""

    tables: tuple[Table, ...]
    layouts: tuple[Layout, ...]
    findings: tuple[Finding, ...]


def read_tables(
    workbook: Workbook,
    rulebook: Rulebook,
    memory: Memory | None = None,
    *,
    as_of: date,
    include_hidden: bool = False,
    fields: frozenset[str] | None = None,
) -> IntakeResult:
    """Find and read every table and card of a workbook.

    `memory`: corrections by fingerprint, {header: field or None}. `as_of`: the day of reading, for dates without a
    year. Hidden sheets are named and skipped unless `include_hidden`. Nothing is raised for odd sheets: what cannot
    be read as customer data is left out with a finding. `fields`: of tables read only the columns of these fields,
    and derive nothing; for those who need no more.
    """
    notes = Notes(workbook.file)
    words = _words(rulebook.intake, memory or {})
    tables: list[Table] = []
    layouts: list[Layout] = []
    forms = sheets_of(workbook)
    for grid in workbook.grids:
        if grid.sheet == FORM_SHEET:
            continue
        if grid.hidden and not include_hidden:
            notes.tell("table.sheet.hidden", grid.sheet)
            continue
        reading = Reading(workbook, Sheet(grid), words, memory or {}, notes, as_of, fields)
        read = read_stamped(reading, forms) if forms else None
        for table, layout in _read_sheet(reading) if read is None else read:
            if layout is not None:
                layouts.append(layout)
            if table is not None:
                _add(tables, table, notes, whole=fields is None)
    return IntakeResult(tuple(tables), tuple(layouts), tuple(notes.findings))


def _add(tables: list[Table], table: Table, notes: Notes, *, whole: bool) -> None:
    """Append a table, and the contacts that stand on its rows right behind it."""
    tell_splits(table, split_cells(table), notes)
    if whole:
        derive(table)
    contacts = part_contacts(table, len(tables))
    tables.append(table)
    if contacts is not None:
        tables.append(contacts)


def _read_sheet(reading: Reading) -> Iterable[tuple[Table | None, Layout | None]]:
    sheet, words = reading.sheet, reading.words
    _tell_hidden(sheet.grid, reading.notes)
    for strip in strips(sheet, words):
        if is_remark(sheet, strip):
            shown = range_name(strip.top, strip.left, strip.bottom, strip.right)
            rows = rows_text(range(strip.top, strip.bottom + 1))
            reading.notes.tell("table.note.skipped", sheet.grid.sheet, shown, rows=rows)
            continue
        read = read_form(reading, strip)
        if read is not None:
            yield from read
            continue
        for area in areas(sheet, strip, words):
            yield from read_area(reading, area)


def _tell_hidden(grid: Grid, notes: Notes) -> None:
    rows = [row for row in grid.hidden_rows if row < grid.height]
    if rows:
        notes.tell("table.hidden.rows", grid.sheet, count=len(rows), rows=rows_text(rows))
    columns = sorted(column for column in grid.hidden_columns if column < grid.width)
    if columns:
        letters = "、".join(map(column_letters, columns[:20]))
        notes.tell("table.hidden.columns", grid.sheet, count=len(columns), columns=letters)


def _words(rules: IntakeRules, memory: Memory) -> Lexicon:
    """The catalogue's names with those an admin added in the settings, and what corrections have taught."""
    own = sorted((name, path) for path, names in rules.headers.items() for name in names)
    sheets = sorted((entity_id, tuple(names)) for entity_id, names in rules.sheet_names.items())
    return lexicon(
        tuple(own), tuple(sheets), rules.mapping_threshold, rules.sure_from, learned(memory)
    )
