"""Where the tables are: side by side, one below the other, each with its titles, header and body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from kedang.intake.header_rows import Header
from kedang.intake.headers import find_header
from kedang.intake.later import later_headers
from kedang.intake.lexicon import Lexicon
from kedang.intake.sheet import Sheet
from kedang.intake.strips import strips
from kedang.model.grid import Block


@dataclass(frozen=True, slots=True)
class Area:
    """One table: its strip of columns, titles above it, header (None: starts with data), body rows.

    `lines`: the rows of the titles; empty (bottom above top) where there are none.
    """

    strip: Block
    titles: tuple[str, ...]
    header: Header | None
    body: Block
    lines: Block


def areas(sheet: Sheet, strip: Block, lexicon: Lexicon) -> Iterator[Area]:
    """The tables of one strip, from top to bottom; those of one band that stand side by side, from the left."""
    found = list(_stacked(sheet, strip, lexicon))
    for area in found:
        if len(found) == 1 or area.header is None:
            yield area
            continue
        top = min(area.lines.top, area.header.rows[0])
        band = Block(top, strip.left, area.body.bottom, strip.right)
        parts = list(strips(sheet, lexicon, band))
        if len(parts) < 2:
            yield area
        for part in parts if len(parts) > 1 else ():
            yield from _stacked(sheet, part, lexicon)


def _stacked(sheet: Sheet, strip: Block, lexicon: Lexicon) -> Iterator[Area]:
    """The tables of one strip, one below the other."""
    first = find_header(sheet, strip, lexicon)
    if first is None:
        yield _headerless(sheet, strip)
        return
    starts = [first, *later_headers(sheet, strip, first, lexicon)]
    upper = strip.top
    for number, header in enumerate(starts):
        title_top = _titles_from(sheet, strip, header.rows[0], upper)
        lines = Block(title_top, strip.left, header.rows[0] - 1, strip.right)
        bottom = strip.bottom
        if number + 1 < len(starts):
            following = starts[number + 1].rows[0]
            bottom = _titles_from(sheet, strip, following, header.rows[-1] + 1) - 1
        body = Block(header.rows[-1] + 1, strip.left, bottom, strip.right)
        yield Area(strip, _texts(sheet, lines), header, body, lines)
        upper = bottom + 1


def _texts(sheet: Sheet, lines: Block) -> tuple[str, ...]:
    rows = range(lines.top, lines.bottom + 1)
    return tuple(t for row in rows for t in sheet.texts(row, lines.left, lines.right) if t)


def _headerless(sheet: Sheet, strip: Block) -> Area:
    """A table that starts with data; lone cells above full rows are its titles."""
    counts = sheet.filled[strip.top : strip.bottom + 1, strip.left : strip.right + 1].sum(axis=1)
    full = np.flatnonzero(counts >= max(3, (strip.right - strip.left + 1) // 2))
    first = int(full[0]) if len(full) and full[0] <= 5 and (counts[: full[0]] <= 1).all() else 0
    lines = Block(strip.top, strip.left, strip.top + first - 1, strip.right)
    body = Block(strip.top + first, strip.left, strip.bottom, strip.right)
    return Area(strip, _texts(sheet, lines), None, body, lines)


def _titles_from(sheet: Sheet, strip: Block, header: int, upper: int) -> int:
    """The first row above a header that belongs to its titles: sparse rows, up to five.

    Between two tables they end at a blank row; the lone cell above one blank row is a title all the same.
    """
    if upper <= strip.top:
        return upper
    counts = sheet.filled[upper:header, strip.left : strip.right + 1].sum(axis=1)
    row = header
    most = max(1, (strip.right - strip.left + 1) // 3)
    while row > upper and header - row < 5:
        count = int(counts[row - 1 - upper])
        if count > most or (count == 0 and row < header):
            break
        if count == 0 and not (row - 2 >= upper and counts[row - 2 - upper] == 1):
            break
        row -= 1
    return row
