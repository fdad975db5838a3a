"""Many scattered cells in few calls: addresses of unions, and questions asked of many at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from kedang.model.address import cell_name, range_name

Cell = tuple[int, int]
"""Row and column, counted from 1."""
Answer = TypeVar("Answer")
LONGEST = 255
"""Excel takes no longer address."""
AT_ONCE = LONGEST // len("XFD1048576,")


def unions(cells: Iterable[Cell]) -> Iterator[str]:
    """Addresses such as A1:A3,C7 that name every cell once, none longer than Excel takes."""
    union = ""
    for run in _runs(cells):
        joined = f"{union},{run}" if union else run
        if len(joined) > LONGEST:
            yield union
            joined = run
        union = joined
    if union:
        yield union


def uniform(
    cells: Iterable[Cell], ask: Callable[[str], Answer | None]
) -> dict[Cell, Answer | None]:
    """The answer for every cell, asked for many at once.

    `ask` takes an address; for several cells only None can be trusted to hold for all of them, so
    after any other answer each half is asked again.
    """
    ordered = _ordered(cells)
    answers: dict[Cell, Answer | None] = {}
    for start in range(0, len(ordered), AT_ONCE):
        answers |= _asked(ordered[start : start + AT_ONCE], ask)
    return answers


def _asked(cells: Sequence[Cell], ask: Callable[[str], Answer | None]) -> dict[Cell, Answer | None]:
    answer = ask(",".join(_runs(cells)))
    if answer is None or len(cells) == 1:
        return dict.fromkeys(cells, answer)
    middle = len(cells) // 2
    return _asked(cells[:middle], ask) | _asked(cells[middle:], ask)


def _runs(cells: Iterable[Cell]) -> Iterator[str]:
    """Cells that stand one below the other as one address."""
    top = bottom = left = 0
    for row, column in _ordered(cells):
        if column == left and row == bottom + 1:
            bottom = row
            continue
        if left:
            yield _name(top, bottom, left)
        top, bottom, left = row, row, column
    if left:
        yield _name(top, bottom, left)


def _ordered(cells: Iterable[Cell]) -> list[Cell]:
    return sorted(set(cells), key=lambda cell: (cell[1], cell[0]))


def _name(top: int, bottom: int, column: int) -> str:
    if top == bottom:
        return cell_name(top - 1, column - 1)
    return range_name(top - 1, column - 1, bottom - 1, column - 1)
