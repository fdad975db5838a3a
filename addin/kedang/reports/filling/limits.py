"""How much a template may hold and how much may come out of it."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class FillLimits:
    """Bounds on one filling; sizes in bytes, lengths in characters.

    `rows`: new rows of one sheet. `cells`: cells written in all. `result`: of one expression, what is
    longer than a cell can hold is cut. `depth`: brackets within brackets of an expression.
    `seconds` and `memory`: of the child process that fills a template of the team's own.
    """

    file_bytes: int = 50 * MEGABYTE
    part_bytes: int = 200 * MEGABYTE
    total_bytes: int = 400 * MEGABYTE
    entries: int = 5_000
    expression: int = 500
    text: int = 32_767
    result: int = 200_000
    depth: int = 20
    rows: int = 1_048_576
    cells: int = 5_000_000
    seconds: float = 60.0
    memory: int = 2048 * MEGABYTE
