"""Which row names the columns: every row near the top is scored, the best one above a bar wins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from operator import eq, itemgetter

import numpy as np

from kedang.intake.header_rows import (
    YEAR,
    Header,
    RowScore,
    kinds_of,
    spread,
    with_neighbours,
)
from kedang.intake.labels import is_label
from kedang.intake.lexicon import Lexicon
from kedang.intake.profile import kind_of, looks_like_data
from kedang.intake.sheet import Sheet
from kedang.model.grid import Block

BAR = 3.0
_WORDS = ("text", "blank")
_PLACE = re.compile(r"^(?:column|col|field|unnamed:?|列|字段|栏|f)\s*[-_:]?\s*\d+$", re.I)
LOOK = 30
BELOW = 24


def find_header(sheet: Sheet, strip: Block, lexicon: Lexicon, look: int = LOOK) -> Header | None:
    """The header of a strip of columns, or None when its first rows hold data right away."""
    asked = ("header", strip, lexicon, look)
    if asked not in sheet.memo:
        sheet.memo[asked] = _find(sheet, strip, lexicon, look)
    found: Header | None = sheet.memo[asked]
    return found


def _find(sheet: Sheet, strip: Block, lexicon: Lexicon, look: int) -> Header | None:
    rows = _filled_rows(sheet, strip)
    for segment in np.split(rows[:look], np.flatnonzero(np.diff(rows[:look]) > 1) + 1):
        scores = [score_row(sheet, strip, row, rows, lexicon) for row in segment.tolist()]
        best = _best([s for s in scores if s.score >= BAR and not _is_amid_data(s, scores)])
        if best is not None:
            return with_neighbours(sheet, strip, best, lexicon)
    return _counted(sheet, strip, rows) or _of_years(sheet, strip, rows, lexicon)


def _of_years(sheet: Sheet, strip: Block, rows: np.ndarray, lexicon: Lexicon) -> Header | None:
    """A first row of years or days, 2024 2025 2026, above rows that begin with words."""
    if len(rows) < 3:
        return None
    row = int(rows[0])
    texts = sheet.texts(row, strip.left, strip.right)
    held = [text for text in texts[1:] if text]
    over = sum(bool(YEAR.match(text)) for text in held)
    words = [kinds_of(sheet, int(below))[strip.left] for below in rows[1:8]]
    if (
        len(held) < 2
        or over < len(held)
        or len(set(held)) < over
        or words.count("text") < len(words)
    ):
        return None
    return (
        header_at(sheet, strip, row, lexicon)
        if kinds_of(sheet, row)[strip.left] in _WORDS
        else None
    )


def _counted(sheet: Sheet, strip: Block, rows: np.ndarray) -> Header | None:
    """A first row that only counts the columns, 1 2 3 …, above a row that does not."""
    if len(rows) < 3:
        return None
    texts, below = (sheet.texts(int(row), strip.left, strip.right) for row in rows[:2])
    held = [text for text in texts if text]
    if len(held) < 3 or len(held) * 10 < len(texts) * 8 or not is_nameless(held):
        return None
    numbers = sum(kind_of(text) == "number" for text in below if text)
    if numbers * 2 > sum(map(bool, below)):
        return None
    return Header((int(rows[0]),), tuple(texts), BAR, 0)


def is_nameless(texts: Sequence[str]) -> bool:
    """Whether headers say nothing: Column1 Column2, 列1 列2, or mere numbers from 0 or 1 on."""
    held = [text for text in texts if text]
    if not held:
        return False
    if all(_PLACE.match(text) for text in held):
        return True
    figures = [int(text) for text in held if text.isdigit() and len(text) < 4]
    return len(figures) == len(held) >= 3 and figures[0] <= 1 and all(
        b - a == 1 for a, b in pairwise(figures)
    )  # fmt: skip


def _is_amid_data(candidate: RowScore, scores: Sequence[RowScore]) -> bool:
    """A row of unknown words under a row just as full is data: above a header stand sparse titles."""
    above = [s.cells for s in scores if s.row < candidate.row]
    return candidate.known < 2 and bool(above) and max(above) >= max(2, candidate.filled)


def _data_like(held: Sequence[tuple[int, str]], lexicon: Lexicon) -> int:
    return sum(looks_like_data(text) and not lexicon.is_known(text) for _, text in held)


def _best(good: Sequence[RowScore]) -> RowScore | None:
    """The first row of mostly known names, else the best score."""
    if not good:
        return None
    named = [s for s in good if s.known >= 2 and s.known * 2 >= s.filled]
    if named:
        first, *rest = named
        under = next((s for s in rest if s.row == first.row + 1), None)
        sparse = under is not None and under.cells >= 2 * first.cells and under.known > first.known
        return under if sparse else first
    top = max(s.score + min(s.known, 4) * 0.1 for s in good)
    return next(s for s in good if s.score + min(s.known, 4) * 0.1 >= top - 0.05)


def score_row(sheet: Sheet, strip: Block, row: int, rows: np.ndarray, lexicon: Lexicon) -> RowScore:
    """Score one row by fill, wording, uniqueness, brevity, known names and contrast with what follows."""
    texts = spread(sheet, strip, row)
    held = [(j, text) for j, text in enumerate(texts) if text]
    width = _used_width(sheet, strip)
    count = len(held)
    if not count:
        return RowScore(row, 0.0, 0, 0)
    below = rows[(rows > row)][:BELOW]
    kinds = kinds_of(sheet, row)
    own = {j: kinds[strip.left + j] for j, _ in held}
    words = sum(own[j] in ("text", "blank") for j, _ in held) / count
    unique = len({text for _, text in held}) / count
    short = sum(len(text) <= 16 for _, text in held) / count
    known = sum(lexicon.is_known(text) for _, text in held)
    contrast, repeated = _against(sheet, strip, held, own, below)
    score = min(1.0, count / width) + words + 0.5 * unique + 0.5 * short
    score += 1.5 * known / count + contrast
    score -= 2.0 * repeated
    score -= 1.2 * sum(is_label(text) for _, text in held) / count
    score -= 2.0 * _data_like(held, lexicon) / count
    if len(below) == 0:
        score -= 0.6
    if count == 1 and width >= 3:
        score -= 1.5
    if width > 1 and (count == 1 or len({text for _, text in held}) == 1):
        score -= 1.5
    cells = int(sheet.filled[row, strip.left : strip.right + 1].sum())
    return RowScore(row, score, known, count, cells)


def _against(
    sheet: Sheet,
    strip: Block,
    held: Sequence[tuple[int, str]],
    own: Mapping[int, str],
    below: np.ndarray,
) -> tuple[float, float]:
    """Share of columns of another kind below, and share whose very text comes again below."""
    differs = repeats = 0
    rows = _without_repeats(sheet, strip, held, below.tolist())
    texts, kinds = [sheet.row(row) for row in rows], [kinds_of(sheet, row) for row in rows]
    for j, text in held:
        column = strip.left + j
        counts = Counter([row[column] for row in kinds])
        del counts["blank"]
        if counts and max(counts, key=counts.__getitem__) != own[j]:
            differs += 1
        if text in [row[column] for row in texts]:
            repeats += 1
    return differs / len(held), repeats / len(held)


def _without_repeats(
    sheet: Sheet, strip: Block, held: Sequence[tuple[int, str]], rows: list[int]
) -> list[int]:
    """The rows that are not the header once more, as on every printed page."""
    if len(held) < 2:
        return rows
    pick = itemgetter(*(strip.left + j for j, _ in held))
    wanted = [text for _, text in held]
    return [row for row in rows if sum(map(eq, pick(sheet.row(row)), wanted)) * 5 < len(held) * 4]


def _filled_rows(sheet: Sheet, strip: Block) -> np.ndarray:
    part = sheet.filled[strip.top : strip.bottom + 1, strip.left : strip.right + 1]
    return np.flatnonzero(part.any(axis=1)) + strip.top


def _used_width(sheet: Sheet, strip: Block) -> int:
    part = sheet.filled[strip.top : strip.bottom + 1, strip.left : strip.right + 1]
    return max(1, int(part.any(axis=0).sum()))


def header_at(sheet: Sheet, strip: Block, row: int, lexicon: Lexicon) -> Header:
    """The header whose main row is known, with its parents and children."""
    texts = [text for text in sheet.texts(row, strip.left, strip.right) if text]
    known = sum(map(lexicon.is_known, texts))
    return with_neighbours(sheet, strip, RowScore(row, BAR, known, len(texts)), lexicon)
