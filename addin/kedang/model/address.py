"""Cell addresses as people read them: C12, A1:F80."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache


@lru_cache(maxsize=2048)
def column_letters(column: int) -> str:
    """The letters of a zero-based column: 0 is A, 26 is AA."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """The zero-based column of letters such as AA."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def cell_name(row: int, column: int) -> str:
    """The address of a zero-based row and column: (11, 2) is C12."""
    return f"{column_letters(column)}{row + 1}"


def range_name(top: int, left: int, bottom: int, right: int) -> str:
    """The address of a block, zero-based and inclusive: A1:F80."""
    return f"{cell_name(top, left)}:{cell_name(bottom, right)}"


def row_runs(rows: Sequence[int], most: int = 12) -> str:
    """Row numbers as people write them: 3-5、9; the first runs of many, then an ellipsis."""
    runs: list[list[int]] = []
    for row in sorted(set(rows)):
        if runs and row == runs[-1][1] + 1:
            runs[-1][1] = row
        else:
            runs.append([row, row])
    told = [f"{first}-{last}" if last > first else str(first) for first, last in runs[:most]]
    return "、".join(told) + ("…" if len(runs) > most else "")
