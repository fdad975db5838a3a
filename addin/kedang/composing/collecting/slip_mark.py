"""What a return slip says of itself on a hidden sheet: of which archive it is, for whom, what it asks about."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from kedang.model.grid import Workbook
from kedang.model.ids import digest

SLIP_SHEET = "_客档回执"
"""The hidden sheet of a slip."""
KEY_COLUMN = "kd_held"
"""The heading of the hidden column by which a row of a slip is known again."""
MARK = "slip"
"""The mark of a slip among our own workbooks."""
_LONGEST = 30_000


@dataclass(frozen=True, slots=True)
class SlipMark:
    """`origin`: the fingerprint of the archive; `made`: when, ISO; `sheets`: those with rows to correct;
    `keys`: the rows it was handed out with.
    """

    origin: str
    rep: str
    made: str
    sheets: tuple[str, ...]
    keys: tuple[str, ...]

    @property
    def id(self) -> str:
        """By what one slip is told from any other; copies of it are the same slip."""
        return digest(self.origin, self.rep, self.made, *self.keys)[:16]

    def rows(self) -> list[list[str]]:
        """The rows of the hidden sheet."""
        text = json.dumps([self.sheets, self.keys], ensure_ascii=False, separators=(",", ":"))
        pieces = [text[at : at + _LONGEST] for at in range(0, len(text), _LONGEST)]
        return [
            ["origin", self.origin],
            ["rep", self.rep],
            ["made", self.made],
            ["asked", *pieces],
            ["seal", self.id],
        ]


def is_slip(book: Workbook) -> bool:
    """Is a workbook one of our return slips, however it was saved?"""
    return any(grid.sheet == SLIP_SHEET for grid in book.grids)


def read_mark(book: Workbook) -> SlipMark | None:
    """The mark of a slip; None where it is not there or was altered."""
    for grid in book.grids:
        if grid.sheet == SLIP_SHEET:
            return _mark(grid.cells.tolist())
    return None


def _mark(rows: Sequence[Sequence[object]]) -> SlipMark | None:
    said = {
        str(row[0]): [str(one) for one in row[1:] if one is not None] for row in rows if len(row)
    }
    try:
        sheets, keys = json.loads("".join(said["asked"]))
        origin, rep, made = ("".join(said[name]) for name in ("origin", "rep", "made"))
        mark = SlipMark(origin, rep, made, tuple(map(str, sheets)), tuple(map(str, keys)))
        whole = "".join(said["seal"])
    except (KeyError, ValueError, TypeError):
        return None
    return mark if mark.id == whole else None
