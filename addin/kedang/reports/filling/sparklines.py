"""Small charts in cells: one per repeated row, each over its own data."""

from __future__ import annotations

from typing import Any

from kedang.reports.filling.references import GONE, Reference, parts_of, sheet_names
from kedang.reports.filling.rowmap import RowMap
from kedang.reports.filling.shift import Shift


def rewrite_group(group: Any, shift: Shift) -> bool:
    """Move a group and give each copy of a repeated row its sparkline; False: none is left."""
    for axis in group.iterchildren("{*}f"):
        axis.text = shift.formula(axis.text or "", grow=True)
    lines = group.find("{*}sparklines")
    found = []
    for line in list(lines):
        found += _copies(line, shift)
        lines.remove(line)
    lines.extend(found)
    return len(lines) > 0


def _copies(line: Any, shift: Shift) -> list[Any]:
    """The sparkline once per copy of its row."""
    place, data = line.findtext("{*}sqref") or "", line.findtext("{*}f") or ""
    seen = list(shift.copies(place))
    other = _other(data, shift) if len(seen) > 1 else []
    own = _own_row(place, data, shift.sheet) if len(seen) > 1 else None
    sheet = shift.formula(data).rpartition("!")[0]
    sheet += "!" if sheet else ""
    found = []
    for number, here in enumerate(seen):
        if own is not None and here.rows.line:
            row = here.rows.start
            source = f"{sheet}{own[1]}{row}:{own[2]}{row}"
            found.append(_made(line, f"{own[0]}{row}", source))
            continue
        area = here.area(place)
        if area:
            source = _source(data, here, other, number) if data else GONE
            found.append(_made(line, area.split(":")[0], source))
    return found


def _own_row(place: str, data: str, sheet: str) -> tuple[str, str, str] | None:
    """Column of the cell, first and last column of the data, when all is one row of one sheet."""
    at, parts = parts_of(place), parts_of(data)
    cell, source = at[0], parts[0] if parts else ""
    if len(at) != 1 or len(parts) != 1:
        return None
    if not isinstance(cell, Reference) or not isinstance(source, Reference) or not source.range:
        return None
    mine = sheet_names(source.sheet) in ((), (sheet,))
    one_row = source.first == source.last == cell.first == cell.last
    loose = not source.head.endswith("$") and not source.tail.endswith("$")
    return (cell.head, source.head, source.tail) if mine and one_row and loose else None


def _made(line: Any, place: str, source: str) -> Any:
    """A sparkline like this one; without data when its data are taken out."""
    made = line.makeelement(line.tag, dict(line.attrib))
    for child in line:
        name = str(child.tag).rsplit("}", 1)[-1]
        if name == "f" and GONE in source:
            continue
        copy = made.makeelement(child.tag, dict(child.attrib))
        copy.text = place if name == "sqref" else source
        made.append(copy)
    return made


def _source(data: str, here: Shift, other: list[RowMap], number: int) -> str:
    """The data of one copy: its own row here, the row of the same number on another sheet."""
    single = parts_of(data)[0]
    if not other or not isinstance(single, Reference):
        return here.formula(data, grow=here.rows.outer is None or not _one_row(data))
    if len(other) == 1 and other[0].outer is None:
        row: int | None = other[0].low(single.first) + number
    else:
        row = other[number].move(single.first) if number < len(other) else None
    if row is None:
        return GONE
    moved = f"{single.head}{row}:{single.tail}{row}" if single.range else f"{single.head}{row}"
    return here.formula(single.sheet + "A1").rpartition("!")[0] + "!" + moved


def _one_row(data: str) -> bool:
    """Whether the data are one row of cells."""
    parts = parts_of(data)
    return len(parts) == 1 and isinstance(parts[0], Reference) and parts[0].first == parts[0].last


def _other(data: str, shift: Shift) -> list[RowMap]:
    """The copies of the row of data when it stands on another sheet; empty when it does not."""
    single = parts_of(data)[0] if data else ""
    if not isinstance(single, Reference) or not _one_row(data) or single.head.endswith("$"):
        return []
    names = sheet_names(single.sheet)
    if len(names) != 1 or names[0] == shift.sheet or names[0] not in shift.sheets:
        return []
    return list(shift.sheets[names[0]].copies(single.first, single.last))
