"""Charts fitted to what came in: no empty places at the end, and an axis that reaches below zero."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kedang.reports.filling.cell_values import CellValues
from kedang.reports.filling.references import Reference, parts_of

DATA = ("cat", "val", "xVal", "yVal", "bubbleSize")
Rows = tuple[str, int, int]


def trim(tree: Any, grown: Mapping[Any, str], values: CellValues) -> None:
    """End series at the last row that says anything, when a longer list stands in the same rows.

    `grown`: the formulas that moved or grew, with what the template says; one that is as long as it was
    stays so, whatever is in it.
    """
    used: dict[Rows, int] = {}
    for series in tree.iter("{*}ser"):
        for name in DATA:
            formula = series.find(f"{{*}}{name}//{{*}}f")
            place = _longer(formula, grown)
            if place is not None:
                used[place] = max(used.get(place, place[1]), _last(formula.text, place, values))
    for formula in grown:
        place = _longer(formula, grown)
        if place is not None and used.get(place, place[2]) < place[2]:
            formula.text = _ended(formula.text, used[place])


def _longer(formula: Any, grown: Mapping[Any, str]) -> Rows | None:
    """The rows of a formula that is longer than in the template."""
    if formula is None or formula not in grown:
        return None
    now, before = _rows(formula.text or ""), _rows(grown[formula])
    same = now is not None and before is not None and now[2] - now[1] == before[2] - before[1]
    return None if same else now


def _rows(formula: str) -> Rows | None:
    """Sheet, first and last row of a formula that is one area."""
    parts = parts_of(formula)
    only = parts[0] if len(parts) == 1 else ""
    if isinstance(only, Reference) and only.range and only.first:
        return only.sheet, only.first, only.last
    return None


def _last(formula: str, place: Rows, values: CellValues) -> int:
    """The last row with a value in it."""
    blocks = values.blocks(formula)
    if not blocks:
        return place[2]
    for number, row in reversed(list(enumerate(blocks[0].rows))):
        if any(cell.value not in (None, "") or cell.unknown for cell in row):
            return place[1] + number
    return place[1]


def _ended(formula: str, last: int) -> str:
    only = parts_of(formula)[0]
    assert isinstance(only, Reference)
    return f"{only.sheet}{only.head}{only.first}:{only.tail}{last}"


def reach_down(tree: Any) -> None:
    """Take the lower end at zero from an axis when one of its values is below."""
    below = set()
    for series in tree.iter("{*}ser"):
        points = [*series.iterfind("{*}val//{*}pt/{*}v"), *series.iterfind("{*}yVal//{*}pt/{*}v")]
        if any((point.text or "").startswith("-") for point in points):
            below |= {each.get("val") for each in series.getparent().iterchildren("{*}axId")}
    for axis in tree.iter("{*}valAx"):
        mark = axis.find("{*}axId")
        for least in axis.findall("{*}scaling/{*}min"):
            if (
                mark is not None
                and mark.get("val") in below
                and _not_negative(least.get("val", ""))
            ):
                least.getparent().remove(least)


def _not_negative(text: str) -> bool:
    try:
        return float(text) >= 0
    except ValueError:
        return False
