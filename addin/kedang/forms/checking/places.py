"""Where the headings and labels of a form stand now: found again after columns were moved or renamed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kedang.forms.checking.compare import FILLED_IN, columns_on, is_automatic
from kedang.forms.checking.looking import Cell, place
from kedang.model.catalogue import column_field
from kedang.model.field import heading_key
from kedang.model.grid import Grid, Workbook
from kedang.model.stamp import FORM_SHEET, Stamp, StampedColumn

DEEPEST = 200
ENOUGH = 0.5
OURS = "_客档"
"""How the hidden sheets begin that we keep in a workbook ourselves."""


@dataclass(slots=True)
class SheetPlaces:
    """One sheet of a form as it is now. `name`: its name now, empty when it is gone.

    `at`: for each stamped column its cell now, missing for those not found; `renamed`: those that stand
    under another heading; `own`: headings of the team's own. `head`: the row of the headings (from 0; of a
    card the row of its first label), `stamped_head`: as handed out.
    """

    stamped: str
    name: str
    entity: str
    layout: str
    head: int = -1
    stamped_head: int = -1
    at: dict[StampedColumn, Cell] = field(default_factory=dict)
    renamed: dict[StampedColumn, str] = field(default_factory=dict)
    missing: list[StampedColumn] = field(default_factory=list)
    own: dict[Cell, str] = field(default_factory=dict)

    @property
    def is_card(self) -> bool:
        """Whether it has labels instead of a row of headings."""
        return self.layout == "card"


def places(book: Workbook, stamp: Stamp) -> list[SheetPlaces]:
    """Every sheet of the form with its headings as they stand in the workbook."""
    grids = {grid.sheet: grid for grid in book.grids}
    names = _names(grids, stamp)
    found: list[SheetPlaces] = []
    for sheet, entity, layout in stamp.entities:
        if layout not in FILLED_IN or not columns_on(stamp, sheet):
            continue
        one = SheetPlaces(sheet, names.get(sheet, ""), entity, layout)
        if one.name:
            _fill(one, grids[one.name], columns_on(stamp, sheet))
        found.append(one)
    return found


def own_sheets(book: Workbook, stamp: Stamp) -> list[str]:
    """The sheets of the team's own, in order."""
    used = {one.name for one in places(book, stamp)}
    handed_out = {name for name, _, layout in stamp.entities if layout not in FILLED_IN}
    return [
        grid.sheet
        for grid in book.grids
        if grid.sheet not in used
        and grid.sheet not in handed_out
        and not grid.sheet.startswith(OURS)
    ]


def text_at(grid: Grid, cell: Cell) -> str:
    """What a cell says; empty for blanks and beyond the sheet."""
    row, column = cell
    if not (0 <= row < grid.height and 0 <= column < grid.width):
        return ""
    value = grid.cells[row, column]
    return "" if value is None else str(value).strip()


def _names(grids: Mapping[str, Grid], stamp: Stamp) -> dict[str, str]:
    """The sheet each sheet of the form is now: by its name, else by its headings."""
    wanted = [name for name, _, layout in stamp.entities if layout in FILLED_IN]
    names = {name: name for name in wanted if name in grids}
    free = [name for name in grids if name not in names and name != FORM_SHEET]
    for name in wanted:
        if name in names:
            continue
        columns = columns_on(stamp, name)
        best = max(free, key=lambda other: _share(grids[other], columns), default="")
        if best and _share(grids[best], columns) >= ENOUGH:
            names[name] = best
            free.remove(best)
    return names


def _share(grid: Grid, columns: Sequence[StampedColumn]) -> float:
    """How many of the headings stand on a sheet, as a share."""
    said = {text for row in grid.cells[:DEEPEST] for text in map(_said, row) if text}
    known = [one for one in columns if _said(one.heading) in said]
    return len(known) / len(columns) if columns else 0.0


def _said(value: object) -> str:
    return heading_key(str(value)) if isinstance(value, str) else ""


def _fill(one: SheetPlaces, grid: Grid, columns: Sequence[StampedColumn]) -> None:
    stood = [at for at in (place(each.place) for each in columns) if at is not None]
    one.stamped_head = min((row for row, _ in stood), default=0)
    if one.is_card:
        one.head = one.stamped_head
        _fill_card(one, grid, columns)
    else:
        one.head = head_row(grid, [each.heading for each in columns], one.stamped_head)
        _fill_table(one, grid, columns)


def head_row(grid: Grid, headings: Sequence[str], usual: int) -> int:
    """The row with most of the headings; the usual one when it has as many as any."""
    wanted = {heading_key(one) for one in headings}
    counts = {
        row: len({_said(value) for value in grid.cells[row]} & wanted)
        for row in range(min(grid.height, DEEPEST))
    }
    if not counts or not any(counts.values()):
        return usual
    return max(counts, key=lambda row: (counts[row], row == usual, -abs(row - usual)))


def _fill_table(one: SheetPlaces, grid: Grid, columns: Sequence[StampedColumn]) -> None:
    free: dict[int, str] = {}
    for column in range(grid.width):
        text = text_at(grid, (one.head, column))
        if text:
            free[column] = text
    for exact in (True, False):
        for each in columns:
            if each not in one.at:
                _take(one, each, free, exact=exact)
    rest = [each for each in columns if each not in one.at]
    for each in rest:
        found = _synonym(each, one.entity, free)
        if found is None:
            found = _in_the_same_gap(one, each, columns, free)
        if found is None:
            one.missing.append(each)
        else:
            one.at[each] = (one.head, found)
            one.renamed[each] = free.pop(found)
    one.own = {(one.head, column): text for column, text in sorted(free.items())}


def _take(one: SheetPlaces, each: StampedColumn, free: dict[int, str], *, exact: bool) -> None:
    """The column under this heading; of several the one nearest to where it was handed out."""
    stood = place(each.place)
    usual = stood[1] if stood else 0
    same = [
        column
        for column, text in free.items()
        if (text == each.heading.strip() if exact else heading_key(text) == heading_key(each.heading))
    ]  # fmt: skip
    if same:
        column = min(same, key=lambda at: (abs(at - usual), at))
        one.at[each] = (one.head, column)
        del free[column]


def _synonym(each: StampedColumn, entity: str, free: Mapping[int, str]) -> int | None:
    """A column under another name of the same field."""
    if not each.field or not entity:
        return None
    try:
        names = {heading_key(name) for name in column_field(entity, each.field).headings}
    except KeyError:
        return None
    return next((column for column, text in free.items() if heading_key(text) in names), None)


def _in_the_same_gap(
    one: SheetPlaces, each: StampedColumn, columns: Sequence[StampedColumn], free: Mapping[int, str]
) -> int | None:
    """The one strange heading between the neighbours where exactly one heading is missing."""
    at = columns.index(each)
    left = next((one.at[c][1] for c in reversed(columns[:at]) if c in one.at), -1)
    after = next((c for c in columns[at + 1 :] if c in one.at), None)
    right = one.at[after][1] if after else left + 2
    strange = [column for column in free if left < column < right]
    before = next((n for n in range(at - 1, -1, -1) if columns[n] in one.at), -1)
    behind = columns.index(after) if after else len(columns)
    gone = [c for c in columns[before + 1 : behind] if c not in one.at]
    automatic = is_automatic(each.heading)
    if len(strange) == len(gone) == 1 and automatic == is_automatic(free[strange[0]]):
        return strange[0]
    return None


def _fill_card(one: SheetPlaces, grid: Grid, columns: Sequence[StampedColumn]) -> None:
    known = dict(_texts(grid))
    for each in columns:
        at = place(each.place)
        if at is None:
            continue
        if not each.heading or heading_key(text_at(grid, at)) == heading_key(each.heading):
            one.at[each] = at
            known.pop(at, None)
    for each in columns:
        if each in one.at:
            continue
        stood = place(each.place) or (0, 0)
        same = [at for at, text in known.items() if heading_key(text) == heading_key(each.heading)]
        if same:
            at = min(same, key=lambda a: (abs(a[0] - stood[0]) + abs(a[1] - stood[1]), a))
            one.at[each] = at
            known.pop(at)
        elif stood in known:
            one.at[each] = stood
            one.renamed[each] = known.pop(stood)
        else:
            one.missing.append(each)


def _texts(grid: Grid) -> Iterator[tuple[Cell, str]]:
    for row in range(min(grid.height, DEEPEST)):
        for column in range(grid.width):
            text = text_at(grid, (row, column))
            if text:
                yield (row, column), text
