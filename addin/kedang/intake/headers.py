"""Which row names the columns: every row near the top is scored, the best one above a bar wins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import eq, itemgetter

import numpy as np

from kedang.intake.labels import is_label, joined
from kedang.intake.lexicon import Lexicon
from kedang.intake.profile import kind_of, looks_like_data
from kedang.intake.sheet import Sheet
from kedang.model.grid import Block

BAR = 3.0
_YEAR = re.compile(
    r"^(?:19|20)\d\d(?:年度?)?(?:[-./年]\d{1,2}(?:月|[-./]\d{1,2})?)?$|^\d{1,2}月(?:\d{1,2}日)?$"
)
_WORDS = ("text", "blank")
_PLACE = re.compile(r"^(?:column|col|field|unnamed:?|列|字段|栏|f)\s*[-_:]?\s*\d+$", re.I)
LOOK = 30
BELOW = 24


@dataclass(frozen=True, slots=True)
class Header:
    """The header rows (zero-based, top first) and one text per column of the strip, '' where unnamed."""

    rows: tuple[int, ...]
    texts: tuple[str, ...]
    score: float
    known: int


@dataclass(frozen=True, slots=True)
class RowScore:
    """How much one row looks like a header, and how many of its cells are known names.

    `filled`: columns with a text, those under merged cells included; `cells`: cells that hold something.
    """

    row: int
    score: float
    known: int
    filled: int
    cells: int = 0


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
            return _with_neighbours(sheet, strip, best, lexicon)
    return _counted(sheet, strip, rows) or _of_years(sheet, strip, rows, lexicon)


def _of_years(sheet: Sheet, strip: Block, rows: np.ndarray, lexicon: Lexicon) -> Header | None:
    """A first row of years or days, 2024 2025 2026, above rows that begin with words."""
    if len(rows) < 3:
        return None
    row = int(rows[0])
    texts = sheet.texts(row, strip.left, strip.right)
    held = [text for text in texts[1:] if text]
    over = sum(bool(_YEAR.match(text)) for text in held)
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
        return named[0]
    top = max(s.score + min(s.known, 4) * 0.1 for s in good)
    return next(s for s in good if s.score + min(s.known, 4) * 0.1 >= top - 0.05)


def score_row(sheet: Sheet, strip: Block, row: int, rows: np.ndarray, lexicon: Lexicon) -> RowScore:
    """Score one row by fill, wording, uniqueness, brevity, known names and contrast with what follows."""
    texts = _spread(sheet, strip, row)
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


def kinds_of(sheet: Sheet, row: int) -> list[str]:
    """The kind of every cell of a row."""
    asked = ("kinds", row)
    if asked not in sheet.memo:
        sheet.memo[asked] = list(map(kind_of, sheet.grid.cells[row].tolist()))
    kinds: list[str] = sheet.memo[asked]
    return kinds


def _filled_rows(sheet: Sheet, strip: Block) -> np.ndarray:
    part = sheet.filled[strip.top : strip.bottom + 1, strip.left : strip.right + 1]
    return np.flatnonzero(part.any(axis=1)) + strip.top


def _used_width(sheet: Sheet, strip: Block) -> int:
    part = sheet.filled[strip.top : strip.bottom + 1, strip.left : strip.right + 1]
    return max(1, int(part.any(axis=0).sum()))


def _spread(sheet: Sheet, strip: Block, row: int) -> list[str]:
    """The texts of a row, those of cells merged down or sideways written in every cell they cover."""
    texts = sheet.texts(row, strip.left, strip.right)
    for block in sheet.spans(row):
        whole = block.left <= strip.left and block.right >= strip.right
        if whole or not (strip.left <= block.left <= strip.right):
            continue
        text = sheet.text(block.top, block.left)
        for column in range(block.left, min(block.right, strip.right) + 1):
            texts[column - strip.left] = text
    return texts


def header_at(sheet: Sheet, strip: Block, row: int, lexicon: Lexicon) -> Header:
    """The header whose main row is known, with its parents and children."""
    texts = [text for text in sheet.texts(row, strip.left, strip.right) if text]
    known = sum(map(lexicon.is_known, texts))
    return _with_neighbours(sheet, strip, RowScore(row, BAR, known, len(texts)), lexicon)


def _with_neighbours(sheet: Sheet, strip: Block, best: RowScore, lexicon: Lexicon) -> Header:
    """The header with its parent rows above and child rows below, joined as 父/子."""
    rows = [best.row]
    while len(rows) < 3 and rows[0] > strip.top and _is_parent(sheet, strip, rows[0] - 1, rows[0]):
        rows.insert(0, rows[0] - 1)
    while (
        len(rows) < 3
        and rows[-1] < strip.bottom
        and (_has_children(sheet, strip, rows[-1]) or _completes(sheet, strip, rows[-1], lexicon))
    ):
        rows.append(rows[-1] + 1)
    if len(rows) == 1 and _translates(sheet, strip, rows[0], lexicon):
        return Header(
            (rows[0], rows[0] + 1), tuple(_spread(sheet, strip, rows[0])), best.score, best.known
        )
    texts = [""] * (strip.right - strip.left + 1)
    for number, row in enumerate(rows):
        spread = _spread(sheet, strip, row)
        if number < len(rows) - 1:
            spread = _parents_rightward(
                spread, sheet.texts(rows[number + 1], strip.left, strip.right)
            )
        texts = [
            a if a.rsplit("/", 1)[-1] == b else joined(a, b)
            for a, b in zip(texts, spread, strict=True)
        ]
    return Header(tuple(rows), tuple(texts), best.score, best.known)


def _translates(sheet: Sheet, strip: Block, row: int, lexicon: Lexicon) -> bool:
    """Whether the row below names the same columns once more in the other language."""
    if row >= strip.bottom:
        return False
    above = sheet.texts(row, strip.left, strip.right)
    below = sheet.texts(row + 1, strip.left, strip.right)
    pairs = [(a, b) for a, b in zip(above, below, strict=True) if a or b]
    if len(pairs) < 3 or any(not (a and b) or a.isascii() == b.isascii() for a, b in pairs):
        return False
    kinds = set(kinds_of(sheet, row + 1)[strip.left : strip.right + 1])
    return not kinds & {"number", "date", "code"} and sum(
        lexicon.is_known(b) for _, b in pairs
    ) * 2 >= len(pairs)


def _parents_rightward(parents: list[str], children: list[str]) -> list[str]:
    """A parent that was not merged stands above its first child only: carry it to the right."""
    carried, last = [], ""
    for parent, child in zip(parents, children, strict=True):
        if parent:
            last = parent if child else ""
        elif not child:
            last = ""
        carried.append(parent or last)
    return carried


def _is_parent(sheet: Sheet, strip: Block, upper: int, lower: int) -> bool:
    """Whether the row above groups the columns below it."""
    above = sheet.texts(upper, strip.left, strip.right)
    here = sheet.texts(lower, strip.left, strip.right)
    named = sum(map(bool, above))
    if named < 2 and not (
        named == 1
        and (any(_down(sheet, strip, upper, lower)) or _roofs(sheet, strip, upper, lower))
    ):
        return False
    kinds = kinds_of(sheet, upper)
    if any(
        kinds[strip.left + j] != "text" and not _YEAR.match(t) for j, t in enumerate(above) if t
    ):
        return False
    if _is_title(sheet, strip, upper, above):
        return False
    if any(_down(sheet, strip, upper, lower)) or _sideways(sheet, strip, upper):
        return True
    only_above = sum(bool(a) and not h for a, h in zip(above, here, strict=True))
    only_here = sum(bool(h) and not a for a, h in zip(above, here, strict=True))
    return only_above > 0 and only_here > 0


def _roofs(sheet: Sheet, strip: Block, upper: int, lower: int) -> bool:
    """Whether one merged cell stands over all columns but the first ones, and groups stand under it."""
    wide = [b for b in _sideways(sheet, strip, upper) if b.bottom == upper and b.left > strip.left]
    under = [b for b in _sideways(sheet, strip, lower) if b.bottom == lower]
    return len(wide) == 1 and len(under) >= 2 and all(
        wide[0].left <= b.left and b.right <= wide[0].right for b in under
    )  # fmt: skip


def _is_title(sheet: Sheet, strip: Block, row: int, texts: Sequence[str]) -> bool:
    """Whether a row is a wide title with a remark beside it: 订单明细 | 单位：万元."""
    wide = [b for b in _sideways(sheet, strip, row) if b.bottom == row]
    starts = {b.left - strip.left for b in wide}
    others = [j for j, text in enumerate(texts) if text and j not in starts]
    if others and all(":" in texts[j] for j in others):
        return True
    if wide and wide[0].left > strip.left and not others:
        return False
    most = max((b.right - b.left + 1 for b in wide), default=0)
    if (
        len(wide) != 1
        or most * 10 < len(texts) * 6
        or any(b.bottom > row for b in sheet.spans(row))
    ):
        return False
    return len(others) <= 1 and all(sheet.filled[row + 1, strip.left + j] for j in others)


def _has_children(sheet: Sheet, strip: Block, row: int) -> bool:
    """Whether cells of a header row are split in two or more names in the row below."""
    for block in _sideways(sheet, strip, row):
        if block.bottom > row:
            continue
        below = sheet.texts(row + 1, block.left, min(block.right, strip.right))
        kinds = [kind_of(v) for v in sheet.grid.cells[row + 1, block.left : block.right + 1]]
        words = all(kind in ("text", "blank") for kind in kinds)
        data = any(looks_like_data(text) for text in below)
        others = _outside(sheet, strip, row)
        if sum(map(bool, below)) >= 2 and words and not data and others:
            return True
    return False


def _completes(sheet: Sheet, strip: Block, row: int, lexicon: Lexicon) -> bool:
    """Whether the row below, all known names, names columns that this row leaves open."""
    above = sheet.texts(row, strip.left, strip.right)
    below = sheet.texts(row + 1, strip.left, strip.right)
    held = [text for text in below if text]
    if not held:
        return False
    if sum(map(lexicon.is_known, held)) * 2 < len(held):
        return _interlocks(sheet, strip, row, above, below)
    only_above = sum(bool(a) and not b for a, b in zip(above, below, strict=True))
    only_below = sum(bool(b) and not a for a, b in zip(above, below, strict=True))
    return only_above > 0 and only_below > 0


def _interlocks(
    sheet: Sheet, strip: Block, row: int, above: Sequence[str], below: Sequence[str]
) -> bool:
    """Whether two rows of words share hardly a column, and the rows under them fill the columns of both."""
    upper = {j for j, text in enumerate(above) if text}
    lower = {j for j, text in enumerate(below) if text}
    both = upper & lower
    if (
        len(lower - upper) < 2
        or not upper - lower
        or len(both) * 3 > len(upper)
        or row + 2 > strip.bottom
    ):
        return False
    if any(kinds_of(sheet, row + 1)[strip.left + j] in ("number", "date") for j in lower):
        return False
    filled = {j for j in upper | lower if sheet.filled[row + 2, strip.left + j]}
    return (
        len(filled & (lower - upper)) * 10 >= len(lower - upper) * 7
        and len(filled & (upper - lower)) * 2 >= len(upper - lower) - 1
    )


def _outside(sheet: Sheet, strip: Block, row: int) -> bool:
    """Whether the columns not split below are merged down or blank below, as in a two-row header."""
    wide = {c for b in _sideways(sheet, strip, row) for c in range(b.left, b.right + 1)}
    deep = {c for b in sheet.spans(row) if b.bottom > row for c in range(b.left, b.right + 1)}
    rest = [c for c in range(strip.left, strip.right + 1) if c not in wide and c not in deep]
    return not any(sheet.filled[row + 1, c] and sheet.filled[row, c] for c in rest)


def _sideways(sheet: Sheet, strip: Block, row: int) -> list[Block]:
    return [
        b
        for b in sheet.spans(row)
        if b.top == row and strip.left <= b.left and b.right > b.left
        and not (b.left <= strip.left and b.right >= strip.right)
    ]  # fmt: skip


def _down(sheet: Sheet, strip: Block, upper: int, lower: int) -> list[Block]:
    return [
        b
        for b in sheet.spans(upper)
        if b.top == upper and b.bottom >= lower and strip.left <= b.left <= strip.right
    ]
