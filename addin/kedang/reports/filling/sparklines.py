"""Small charts in cells: one per repeated row, each over its own data."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from kedang.reports.filling.references import GONE, Reference, parts_of, sheet_names
from kedang.reports.filling.shift import Shift


def rewrite_group(group: Any, shift: Shift) -> bool:
    """Move a group and give each copy of a repeated row its sparkline; False: none is left."""
    for axis in group.iterchildren("{*}f"):
        axis.text = shift.formula(axis.text or "", grow=True)
    lines = group.find("{*}sparklines")
    for line in list(lines):
        at = lines.index(line)
        lines.remove(line)
        for number, copy in enumerate(_copies(line, shift)):
            lines.insert(at + number, copy)
    return len(lines) > 0


def _copies(line: Any, shift: Shift) -> list[Any]:
    """The sparkline once per copy of its row."""
    place, data = line.findtext("{*}sqref") or "", line.findtext("{*}f") or ""
    seen = list(shift.copies(place))
    found = []
    for number, here in enumerate(seen):
        area = here.area(place)
        if not area:
            continue
        copy = deepcopy(line)
        copy.tail = None
        copy.find("{*}sqref").text = area.split(":")[0]
        source = _source(data, here, number, len(seen))
        formula = copy.find("{*}f")
        if formula is not None and GONE in source:
            copy.remove(formula)
        elif formula is not None:
            formula.text = source
        found.append(copy)
    return found


def _source(data: str, here: Shift, number: int, copies: int) -> str:
    """The data of one copy: its own row here, the row of the same number on another sheet."""
    parts = parts_of(data)
    single = parts[0] if len(parts) == 1 else None
    if here.rows.outer is None or not isinstance(single, Reference):
        return here.formula(data, grow=True)
    names = sheet_names(single.sheet)
    elsewhere = len(names) == 1 and names[0] != here.sheet and names[0] in here.sheets
    if not elsewhere or single.first != single.last or single.head.endswith("$"):
        return here.formula(data, grow=single.first != single.last)
    others = list(here.sheets[names[0]].copies(single.first, single.last))
    if len(others) == 1 and others[0].outer is None:
        row: int | None = others[0].low(single.first) + number
    else:
        row = others[number].move(single.first) if number < len(others) else None
    if row is None:
        return GONE
    moved = f"{single.head}{row}:{single.tail}{row}" if single.range else f"{single.head}{row}"
    return here.formula(single.sheet + "A1").rpartition("!")[0] + "!" + moved
