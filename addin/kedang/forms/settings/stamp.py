"""What a settings workbook says of itself: which settings it was made from, and when."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass

from kedang.model.errors import RulebookError
from kedang.model.grid import Workbook
from kedang.rulebook import Rulebook, stored
from kedang.rulebook.book import hash_of

STAMP_SHEET = "_客档规则簿"
"""The hidden sheet of a settings workbook: its stamp, and the lists of its dropdowns."""
KEYS = ("kedang", "version", "made", "hash", "settings")
_MARK = "settings"
_PIECE = 8_000


@dataclass(frozen=True, slots=True)
class Origin:
    """What a workbook was made from. `version`: its number in an archive, 0 for none; `made`: ISO day.

    `base`: those settings, None where the hidden text is damaged; `known`: which settings there were then.
    """

    version: int
    made: str
    hash: str
    base: Rulebook | None
    known: frozenset[str]


def stamp_rows(rulebook: Rulebook, version: int, made: str) -> list[tuple[str, ...]]:
    """The stamp as rows: a key, then its text in pieces."""
    text = rulebook.as_toml()
    pieces = tuple(text[at : at + _PIECE] for at in range(0, len(text), _PIECE))
    values = ((_MARK,), (str(version),), (made,), (rulebook.hash,), pieces)
    return [(key, *value) for key, value in zip(KEYS, values, strict=True)]


def is_settings(workbook: Workbook) -> bool:
    """Whether a workbook is a 规则簿."""
    return any(grid.sheet == STAMP_SHEET for grid in workbook.grids)


def origin_of(workbook: Workbook) -> Origin | None:
    """What a settings workbook was made from; None for any other workbook."""
    for grid in workbook.grids:
        if grid.sheet == STAMP_SHEET:
            return _read(grid.cells[: len(KEYS)].tolist())
    return None


def _read(rows: Sequence[Sequence[object]]) -> Origin:
    found = {str(row[0]): ["" if one is None else str(one) for one in row[1:]] for row in rows}
    digest = _first(found, "hash")
    number = _first(found, "version").partition(".")[0]
    text = "".join(found.get("settings", ()))
    base, known = None, frozenset[str]()
    if hash_of(text) == digest:
        try:
            base = stored(text, name=STAMP_SHEET)
        except RulebookError:
            base = None
        known = frozenset(f"{a}.{b}" for a, held in tomllib.loads(text).items() for b in held)
    return Origin(
        int(number) if number.isdigit() else 0, _first(found, "made"), digest, base, known
    )


def _first(found: dict[str, list[str]], key: str) -> str:
    return (found.get(key) or [""])[0]
