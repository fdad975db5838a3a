"""What a filled workbook holds, sheet by sheet: which column is which field, which rows are records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from kedang.forms.checking.compare import MUST
from kedang.forms.checking.looking import Cell, SheetLook
from kedang.forms.checking.places import SheetPlaces, text_at
from kedang.model.address import column_index
from kedang.model.catalogue import column_field
from kedang.model.field import heading_key
from kedang.model.grid import Grid
from kedang.model.layout import Layout
from kedang.model.stamp import EXAMPLE, StampedColumn

AUTO = "auto:"
"""Before the heading of a worked-out column, where a field's path would stand."""


@dataclass(slots=True)
class Columns:
    """The columns of one table sheet. `head`: the row of its headings; `paths`: column → field path, helper or
    `auto:` heading; `headings`: column → heading; `renamed`: columns under another name of their field."""

    grid: Grid
    entity: str
    head: int
    paths: dict[int, str] = field(default_factory=dict)
    headings: dict[int, str] = field(default_factory=dict)
    renamed: set[int] = field(default_factory=set)


def key_of(column: StampedColumn) -> str:
    """What a stamped column is known by in any version: its field, a worked-out one its heading."""
    return column.field or AUTO + heading_key(column.heading.lstrip(MUST))


def columns_of(places: SheetPlaces, grid: Grid, layouts: Sequence[Layout]) -> Columns:
    """The columns of a sheet of a form: by the stamp, else as the intake recognises them."""
    found = Columns(grid, places.entity, places.head)
    for column in range(grid.width):
        text = text_at(grid, (places.head, column))
        if text:
            found.headings[column] = text
    for stamped, (_, column) in places.at.items():
        if stamped not in places.renamed or _is_name_of(
            places.entity, stamped.field, places.renamed[stamped]
        ):
            found.paths[column] = key_of(stamped)
            if stamped in places.renamed:
                found.renamed.add(column)
    _recognised(found, layouts)
    return found


def columns_by_layout(layout: Layout, grid: Grid) -> Columns:
    """The columns of a table that is no form of ours, as the intake recognised them."""
    found = Columns(grid, layout.entity or "", max(layout.header_rows) - 1)
    for one in layout.columns:
        if one.header:
            found.headings[column_index(one.column)] = one.header
    _recognised(found, [layout])
    return found


def _recognised(found: Columns, layouts: Sequence[Layout]) -> None:
    """Columns of the team's own whose heading is surely a field of the same entity."""
    for layout in layouts:
        if layout.sheet != found.grid.sheet or layout.layout != "table":
            continue
        if layout.entity != found.entity or max(layout.header_rows) - 1 != found.head:
            continue
        for one in layout.columns:
            column = column_index(one.column)
            if one.field and column not in found.paths and one.field not in found.paths.values():
                found.paths[column] = one.field


def _is_name_of(entity: str, path: str, heading: str) -> bool:
    """Whether a heading is another name of a field."""
    if not path:
        return False
    try:
        names = column_field(entity, path).headings
    except KeyError:
        return False
    return heading_key(heading) in {heading_key(name) for name in names}


def filled(grid: Grid, look: SheetLook | None) -> Iterator[Cell]:
    """Every cell that holds a value or a formula, row by row."""
    formulas = sorted(look.formulas) if look else []
    extra: dict[int, list[int]] = {}
    for row, column in formulas:
        extra.setdefault(row, []).append(column)
    for row in sorted({*range(grid.height), *extra}):
        held = set(extra.get(row, ()))
        if row < grid.height:
            held |= {at for at, cell in enumerate(grid.cells[row]) if cell is not None}
        yield from ((row, column) for column in sorted(held))


def is_example(grid: Grid, row: int, columns: Mapping[int, str]) -> bool:
    """Whether a row says that it is an example, in its first cell or in its first field."""
    if not 0 <= row < grid.height:
        return False
    cells = [grid.cells[row, at] for at in sorted(columns) if at < grid.width]
    marks = [grid.cells[row, 0] if grid.width else None, *[c for c in cells if c is not None][:2]]
    return any(isinstance(one, str) and one.strip().startswith(EXAMPLE) for one in marks)


def value_cell(grid: Grid, label: Cell) -> Cell:
    """The cell right of a label on a card, merged ones counted as one."""
    row, column = label
    for block in grid.merged:
        if block.top <= row <= block.bottom and block.left <= column <= block.right:
            return block.top, block.right + 1
    return row, column + 1


def in_order(rows: Sequence[int]) -> bool:
    """Whether numbers only grow."""
    return all(a < b for a, b in pairwise(rows))
