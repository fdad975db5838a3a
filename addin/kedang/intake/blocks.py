"""Where the tables are: side by side, one below the other, each with its titles, header and body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kedang.intake.entities import choose
from kedang.intake.headers import BAR, Header, find_header, score_row
from kedang.intake.labels import normal
from kedang.intake.lexicon import Lexicon
from kedang.intake.margins import read_margin
from kedang.intake.profile import profile
from kedang.intake.sheet import Sheet
from kedang.model.grid import Block

BESIDE = 60


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


def strips(sheet: Sheet, lexicon: Lexicon) -> Iterator[Block]:
    """Groups of columns that belong together; tables side by side are separate strips."""
    for strip in _groups(sheet, lexicon):
        yield from _repeats(sheet, strip, lexicon)


def _repeats(sheet: Sheet, strip: Block, lexicon: Lexicon) -> list[Block]:
    """The strip, or its equal parts when the same names of columns come again and again to the right."""
    width = strip.right - strip.left + 1
    if width < 4 or width > 60:
        return [strip]
    header = find_header(sheet, strip, lexicon)
    names = [normal(text) for text in header.texts] if header and header.known >= 4 else []
    for size in range(2, len(names) // 2 + 1):
        if width % size == 0 and all(names[:size]) and names == names[:size] * (width // size):
            starts = range(strip.left, strip.right + 1, size)
            return [Block(strip.top, left, strip.bottom, left + size - 1) for left in starts]
    return [strip]


def _groups(sheet: Sheet, lexicon: Lexicon) -> Iterator[Block]:
    """Groups of columns parted by blank ones, where the parts are tables of their own."""
    if not sheet.filled.any():
        return
    rows = np.flatnonzero(sheet.filled.any(axis=1))
    top, bottom = int(rows[0]), int(rows[-1])
    groups = _runs(np.asarray(sheet.filled.any(axis=0)))
    current = groups[0]
    for following in groups[1:]:
        left = Block(top, current[0], bottom, current[1])
        right = Block(top, following[0], bottom, following[1])
        if _are_apart(sheet, left, right, lexicon):
            yield left
            current = following
        else:
            current = (current[0], following[1])
    yield Block(top, current[0], bottom, current[1])


def _runs(mask: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    places = np.flatnonzero(mask)
    breaks = np.flatnonzero(np.diff(places) > 1)
    starts = [0, *(breaks + 1).tolist()]
    ends = [*breaks.tolist(), len(places) - 1]
    return [(int(places[a]), int(places[b])) for a, b in zip(starts, ends, strict=True)]


def _are_apart(sheet: Sheet, left: Block, right: Block, lexicon: Lexicon) -> bool:
    """Two groups of columns are two tables when both have a header of their own."""
    if left.right == left.left or right.right == right.left:
        return False
    one, two = find_header(sheet, left, lexicon), find_header(sheet, right, lexicon)
    if one is None or two is None:
        return False
    if one.rows[-1] != two.rows[-1]:
        return one.known > 0 and two.known > 0
    names = {normal(text) for text in one.texts if text}
    again = {normal(text) for text in two.texts if text}
    if names & again:
        return True
    return all(_is_whole(sheet, part, own, lexicon) for part, own in ((left, one), (right, two)))


def _is_whole(sheet: Sheet, part: Block, header: Header, lexicon: Lexicon) -> bool:
    """Whether a group of columns makes a table of a known kind all by itself."""
    top = header.rows[-1] + 1
    bottom = min(part.bottom, top + BESIDE)
    values = [sheet.grid.cells[top : bottom + 1, part.left + j] for j in range(len(header.texts))]
    profiles = [profile(column.tolist()) for column in values]
    return choose(header.texts, profiles, sheet.grid.sheet, lexicon).entity is not None


def areas(sheet: Sheet, strip: Block, lexicon: Lexicon) -> Iterator[Area]:
    """The tables of one strip, from top to bottom."""
    first = find_header(sheet, strip, lexicon)
    if first is None:
        yield _headerless(sheet, strip)
        return
    starts = [first, *_later_headers(sheet, strip, first, lexicon)]
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
    """The first row above a header that belongs to its titles: sparse rows, up to five."""
    row = header
    filled = sheet.filled[:, strip.left : strip.right + 1]
    while row > upper and header - row < 5:
        count = int(filled[row - 1].sum())
        if count > max(1, (strip.right - strip.left + 1) // 3) and upper > strip.top:
            break
        row -= 1
    return row if upper > strip.top else upper


def _later_headers(sheet: Sheet, strip: Block, first: Header, lexicon: Lexicon) -> list[Header]:
    """Headers of further tables below: rows of known names that differ from the header above."""
    found: list[Header] = []
    last = first
    for row in _candidates(sheet, strip, first.rows[-1] + 1, lexicon):
        if row <= last.rows[-1] + 1:
            continue
        below = Block(row, strip.left, strip.bottom, strip.right)
        rows = np.flatnonzero(
            sheet.filled[row : strip.bottom + 1, strip.left : strip.right + 1].any(axis=1)
        )
        scored = score_row(sheet, below, row, rows + row, lexicon)
        texts = [text for text in sheet.texts(row, strip.left, strip.right) if text]
        same = set(map(normal, texts)) <= {normal(t.rsplit("/", 1)[-1]) for t in last.texts}
        if scored.score < BAR - 0.5 or (same and not _says_more(sheet, strip, row, last.rows[-1])):
            continue
        header = find_header(sheet, below, lexicon, look=1)
        if header is not None and header.rows[0] == row:
            found.append(header)
            last = header
    return found


def _says_more(sheet: Sheet, strip: Block, row: int, upper: int) -> bool:
    """Whether the header comes again under lines of its own, such as the next rep's 业务员：赵敏."""
    top = row
    while top - 1 > upper + 1 and row - top < 3:
        held = [t for t in sheet.texts(top - 1, strip.left, strip.right) if t]
        if not held or len(held) > max(2, (strip.right - strip.left + 1) // 2):
            break
        top -= 1
    lines = Block(top, strip.left, row - 1, strip.right)
    return top < row and bool(read_margin(sheet, lines).facts)


def _candidates(sheet: Sheet, strip: Block, top: int, lexicon: Lexicon) -> list[int]:
    """Rows below the first header whose cells are mostly known names of columns.

    A header names one of the strip's first three used columns, so only these are searched in full.
    """
    filled = sheet.filled[top : strip.bottom + 1, strip.left : strip.right + 1]
    if not filled.size:
        return []
    rows: set[int] = set()
    for column in (np.flatnonzero(filled.any(axis=0))[:3] + strip.left).tolist():
        values = sheet.grid.cells[top : strip.bottom + 1, column].tolist()
        rows.update(
            row
            for row, value in enumerate(values)
            if type(value) is str and len(value) <= 16 and lexicon.may_know(value)
        )
    found: list[int] = []
    for row in sorted(rows)[:2000]:
        texts = [text for text in sheet.texts(row + top, strip.left, strip.right) if text]
        names = sum(lexicon.is_known(text) for text in texts)
        if names >= 2 and names * 2 >= len(texts):
            found.append(row + top)
    return found[:200]
