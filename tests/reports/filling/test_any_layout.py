"""Wherever lists, blocks and sections stand, every formula goes on meaning what it meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kedang.reports.filling import Values, fill
from support.drawn import book, rows, template

LAST = 12
KEYS = ["a", "b", "c"]


@dataclass(frozen=True)
class Layout:
    """Rows of a template: which are a list, which are taken out, which are a block, and what they name."""

    lines: frozenset[int]
    gone: frozenset[int]
    block: tuple[int, int] | None
    targets: tuple[int, ...]
    length: int

    def inside(self, row: int) -> bool:
        return self.block is not None and self.block[0] <= row <= self.block[1]


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    some = st.frozensets(st.integers(1, LAST), max_size=3)
    block = draw(st.none() | st.tuples(st.integers(1, LAST), st.integers(1, LAST)).map(sorted))
    return Layout(
        draw(some),
        draw(some),
        (block[0], block[1]) if block else None,
        tuple(draw(st.lists(st.integers(1, LAST), min_size=LAST, max_size=LAST))),
        draw(st.integers(1, 3)),
    )


def drawn(layout: Layout) -> bytes:
    """A: which row of the template; B: the A of another row; C: the page; D: 1; E: how many D up to here."""
    cells: dict[str, object] = {}
    for row in range(1, LAST + 1):
        cells[f"A{row}"] = f"r{row}"
        cells[f"B{row}"] = f"=A{layout.targets[row - 1]}"
        cells[f"D{row}"] = 1
        cells[f"E{row}"] = f"=SUM(D{row}:D{LAST + 2})"
        if layout.inside(row):
            cells[f"C{row}"] = "{{ pages.key }}"
        if row in layout.lines:
            cells[f"F{row}"] = "{{ list.n }}"
    cells[f"A{LAST + 1}"] = f"=COUNTA(A1:A{LAST})"
    names = {f"section_s{row}": f"=表!$A${row}" for row in layout.gone}
    if layout.block:
        names["each_pages"] = f"=表!$A${layout.block[0]}:$A${layout.block[1]}"
    return template({"表": cells}, None, names)


def rows_of(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row[:6]] for row in sheet.iter_rows(max_col=6)]


def counted(layout: Layout) -> int:
    """How many rows there must be, counted row by row."""
    found = 0
    for row in range(1, LAST + 1):
        if row not in layout.gone:
            pages = len(KEYS) if layout.inside(row) else 1
            found += pages * (layout.length if row in layout.lines else 1)
    return found


@given(layouts())
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_formulas_mean_the_same_cells(layout: Layout) -> None:
    values = Values(
        {},
        {"pages": rows(key=KEYS), "list": rows(n=list(range(layout.length)))},
        hidden=frozenset(f"s{row}" for row in layout.gone),
    )
    made = rows_of(book(fill(drawn(layout), values))["表"])
    body, end = made[:-1], made[-1]
    assert len(body) == counted(layout)
    kept = [row for row in range(1, LAST + 1) if row not in layout.gone]
    assert end[0] == (f"=COUNTA(A1:A{len(body)})" if kept else "=COUNTA(#REF!)")
    for number, (mark, formula, page, _, total, _) in enumerate(body, start=1):
        row = int(mark[1:])
        target = layout.targets[row - 1]
        if target in layout.gone:
            assert formula == "=#REF!"
            continue
        seen = body[int(formula[2:]) - 1]
        assert seen[0] == f"r{target}"
        if layout.inside(row) and layout.inside(target):
            assert seen[2] == page
        if target == row:
            assert int(formula[2:]) == number
        first, last = (int(each) for each in re.findall(r"\d+", total))
        assert last == len(made) + 1
        assert body[first - 1][0] == mark
