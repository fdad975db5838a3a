"""The rows around the main row of a header: parents above it, children and translations below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kedang.intake.labels import joined
from kedang.intake.lexicon import Lexicon
from kedang.intake.profile import kind_of, looks_like_data
from kedang.intake.sheet import Sheet
from kedang.model.grid import Block

YEAR = re.compile(
    r"^(?:19|20)\d\d(?:年度?)?(?:[-./年]\d{1,2}(?:月|[-./]\d{1,2})?)?$|^\d{1,2}月(?:\d{1,2}日)?$"
)


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


def kinds_of(sheet: Sheet, row: int) -> list[str]:
    """The kind of every cell of a row."""
    asked = ("kinds", row)
    if asked not in sheet.memo:
        sheet.memo[asked] = list(map(kind_of, sheet.grid.cells[row].tolist()))
    kinds: list[str] = sheet.memo[asked]
    return kinds


def spread(sheet: Sheet, strip: Block, row: int) -> list[str]:
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


def with_neighbours(sheet: Sheet, strip: Block, best: RowScore, lexicon: Lexicon) -> Header:
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
            (rows[0], rows[0] + 1), tuple(spread(sheet, strip, rows[0])), best.score, best.known
        )
    texts = [""] * (strip.right - strip.left + 1)
    for number, row in enumerate(rows):
        own = spread(sheet, strip, row)
        if number < len(rows) - 1:
            own = _parents_rightward(own, sheet.texts(rows[number + 1], strip.left, strip.right))
        texts = [
            a if a.rsplit("/", 1)[-1] == b else joined(a, b)
            for a, b in zip(texts, own, strict=True)
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
    if any(kinds[strip.left + j] != "text" and not YEAR.match(t) for j, t in enumerate(above) if t):
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
