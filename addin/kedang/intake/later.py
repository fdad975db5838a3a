"""Headers of further tables below the first: known names again, or a row that breaks the columns' pattern."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from kedang.intake.header_rows import Header, kinds_of
from kedang.intake.headers import BAR, find_header, header_at, score_row
from kedang.intake.labels import normal
from kedang.intake.lexicon import Lexicon
from kedang.intake.margins import says_something
from kedang.intake.profile import looks_like_data
from kedang.intake.sheet import Sheet
from kedang.model.grid import Block

_BANDS = 400
_TALL = 5000
_PATTERN = 40


def later_headers(sheet: Sheet, strip: Block, first: Header, lexicon: Lexicon) -> list[Header]:
    """Headers of further tables below, top first; a header printed again on the next page is none of them."""
    found: list[Header] = []
    last = first
    named = set(_candidates(sheet, strip, first.rows[-1] + 1, lexicon))
    opening = dict(_openings(sheet, strip, first.rows[-1] + 1))
    for row in sorted(named | set(opening)):
        if row <= last.rows[-1] + 1:
            continue
        header = None
        if row in named:
            header = _by_names(sheet, strip, row, last, lexicon)
        if header is None and row in opening:
            header = _by_pattern(sheet, strip, row, opening[row], last, lexicon)
        if header is not None:
            found.append(header)
            last = header
    return found


def _by_names(
    sheet: Sheet, strip: Block, row: int, last: Header, lexicon: Lexicon
) -> Header | None:
    """A row of known names that differ from the header above."""
    below = Block(row, strip.left, strip.bottom, strip.right)
    part = sheet.filled[row : strip.bottom + 1, strip.left : strip.right + 1]
    rows = np.flatnonzero(part.any(axis=1))
    scored = score_row(sheet, below, row, rows + row, lexicon)
    if scored.score < BAR - 0.5:
        return None
    if _is_same(sheet, strip, row, last) and not _says_more(sheet, strip, row, last):
        return None
    header = find_header(sheet, below, lexicon, look=1)
    return header if header is not None and header.rows[0] == row else None


def _is_same(sheet: Sheet, strip: Block, row: int, last: Header) -> bool:
    texts = {normal(text) for text in sheet.texts(row, strip.left, strip.right) if text}
    return texts <= {normal(text.rsplit("/", 1)[-1]) for text in last.texts}


def _says_more(sheet: Sheet, strip: Block, row: int, last: Header) -> bool:
    """Whether the header comes again under lines of its own, such as the next rep's 业务员：赵敏."""
    top = row
    while top - 1 > last.rows[-1] + 1 and row - top < 3:
        held = _texts(sheet, strip, top - 1, top - 1)
        if not held or len(held) > max(2, (strip.right - strip.left + 1) // 2):
            break
        top -= 1
    before = _texts(sheet, strip, max(strip.top, last.rows[0] - 5), last.rows[0] - 1)
    if top == row or _texts(sheet, strip, top, row - 1) <= before:
        return False
    return says_something(sheet, Block(top, strip.left, row - 1, strip.right))


def _texts(sheet: Sheet, strip: Block, first: int, last: int) -> set[str]:
    rows = range(first, last + 1)
    return {text for row in rows for text in sheet.texts(row, strip.left, strip.right) if text}


def _openings(sheet: Sheet, strip: Block, top: int) -> Iterator[tuple[int, int]]:
    """The first rows of two cells or more behind blank rows, each with the first row of its band."""
    if strip.bottom - top > _TALL:
        return
    filled = sheet.filled[top : strip.bottom + 1, strip.left : strip.right + 1]
    counts = filled.sum(axis=1)
    starts = np.flatnonzero((counts[1:] > 0) & (counts[:-1] == 0)) + 1
    for start in starts[:_BANDS].tolist():
        for row in range(start, min(start + 4, len(counts))):
            if counts[row] == 0:
                break
            if counts[row] >= 2:
                yield row + top, start + top


def _by_pattern(
    sheet: Sheet, strip: Block, row: int, band: int, last: Header, lexicon: Lexicon
) -> Header | None:
    """Words where the table above has numbers, with numbers below again; or a title, then other columns."""
    columns = [j for j in range(strip.left, strip.right + 1) if sheet.filled[row, j]]
    own, below = kinds_of(sheet, row), _kinds_below(sheet, strip, row)
    texts = [sheet.text(row, column) for column in columns]
    if any(own[column] != "text" or looks_like_data(sheet.text(row, column)) for column in columns):
        return None
    if len(set(texts)) < 2 or max(map(len, texts)) > 24 or not any(below.values()):
        return None
    gap = (
        band
        - 1
        - int(np.flatnonzero(sheet.filled[:band, strip.left : strip.right + 1].any(axis=1))[-1])
    )
    if gap < 2 and _is_same(sheet, strip, row, last):
        return None
    above = _kinds_between(sheet, strip, last.rows[-1] + 1, band - 1)
    breaks = sum(above[c] == "number" == below[c] for c in columns)
    fresh = sum(not any(sheet.filled[r, column] for r in last.rows) for column in columns)
    titled = row > band and int(sheet.filled[band, strip.left : strip.right + 1].sum()) * 2 <= len(
        columns
    )
    if breaks < max(2, len(columns) // 2) and not (titled and fresh >= 1 and len(columns) >= 3):
        return None
    return header_at(sheet, Block(band, strip.left, strip.bottom, strip.right), row, lexicon)


def _kinds_between(sheet: Sheet, strip: Block, first: int, last: int) -> dict[int, str]:
    """The commonest kind of every column over some rows; blank cells do not count."""
    kept: dict[int, str] = {}
    rows = [kinds_of(sheet, row) for row in range(first, min(last + 1, first + _PATTERN))]
    for column in range(strip.left, strip.right + 1):
        seen = [row[column] for row in rows if row[column] != "blank"]
        kept[column] = max(sorted(set(seen)), key=seen.count) if seen else ""
    return kept


def _kinds_below(sheet: Sheet, strip: Block, row: int) -> dict[int, str]:
    """The commonest kinds of the rows right under a row, up to a blank one."""
    end = row
    filled: npt.NDArray[np.bool_] = sheet.filled[:, strip.left : strip.right + 1]
    while end < min(strip.bottom, row + _PATTERN) and filled[end + 1].any():
        end += 1
    return _kinds_between(sheet, strip, row + 1, end)


def _candidates(sheet: Sheet, strip: Block, top: int, lexicon: Lexicon) -> Sequence[int]:
    """Rows below the first header whose cells are mostly known names of columns, and none a number or day.

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
        kinds = set(kinds_of(sheet, row + top)[strip.left : strip.right + 1])
        if names >= 2 and names * 2 >= len(texts) and not kinds & {"number", "date", "code"}:
            found.append(row + top)
    return found[:200]
