"""Groups of columns that belong together: tables side by side are separate strips."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from kedang.intake.entities import choose
from kedang.intake.header_rows import Header
from kedang.intake.headers import find_header
from kedang.intake.labels import normal
from kedang.intake.lexicon import Lexicon
from kedang.intake.profile import profile
from kedang.intake.sheet import Sheet
from kedang.model.grid import Block

_LOOK = 60
_ENDS = 2
_REMARKS = 12
_REMARK = re.compile(r"(?:填[表写])?(?:说明|须知|要求|注意事项|提示)|(?:注|备注)[:：]", re.I)
_NUMBERED = re.compile(r"^[(]?\d{1,2}[.、)]\s*\D")
_NOTED = re.compile(r"^(?:[*※]?\s*(?:注|说明|填[表写]说明|提示|备注|注意)\d?[:：]\s*\S|※)")


def strips(sheet: Sheet, lexicon: Lexicon, part: Block | None = None) -> Iterator[Block]:
    """The strips of a sheet, or of a part of it, from left to right."""
    whole = part or Block(0, 0, sheet.grid.height - 1, sheet.grid.width - 1)
    for strip in _groups(sheet, whole, lexicon):
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


def _groups(sheet: Sheet, part: Block, lexicon: Lexicon) -> Iterator[Block]:
    """Groups of columns parted by blank ones, where the parts are tables of their own."""
    filled = sheet.filled[part.top : part.bottom + 1, part.left : part.right + 1]
    if not filled.any():
        return
    rows = np.flatnonzero(filled.any(axis=1)) + part.top
    top, bottom = int(rows[0]), int(rows[-1])
    groups = _runs(np.asarray(filled.any(axis=0)), part.left)
    current = groups[0]
    for following in groups[1:]:
        left = Block(top, current[0], bottom, current[1])
        right = Block(top, following[0], bottom, following[1])
        if not _bridged(sheet, left, right) and _are_apart(sheet, left, right, lexicon):
            yield left
            current = following
        else:
            current = (current[0], following[1])
    yield Block(top, current[0], bottom, current[1])


def _bridged(sheet: Sheet, left: Block, right: Block) -> bool:
    """Whether a merged cell that begins amid the left columns reaches over the gap, as values of a form do."""
    return any(
        left.left < block.left <= left.right and block.right >= right.left
        and left.top <= block.top <= left.bottom
        for block in sheet.merged
    )  # fmt: skip


def _runs(mask: npt.NDArray[np.bool_], first: int) -> list[tuple[int, int]]:
    places = np.flatnonzero(mask)
    breaks = np.flatnonzero(np.diff(places) > 1)
    starts = [0, *(breaks + 1).tolist()]
    ends = [*breaks.tolist(), len(places) - 1]
    return [
        (int(places[a]) + first, int(places[b]) + first) for a, b in zip(starts, ends, strict=True)
    ]


def _are_apart(sheet: Sheet, left: Block, right: Block, lexicon: Lexicon) -> bool:
    """Two groups of columns are two tables when both have a header of their own."""
    if left.right == left.left or right.right == right.left:
        return is_remark(sheet, right) or _is_list_beside(sheet, left, right, lexicon)
    one, two = find_header(sheet, left, lexicon), find_header(sheet, right, lexicon)
    if one is None or two is None:
        return False
    if one.rows[-1] != two.rows[-1]:
        return one.known > 0 and two.known > 0
    if _has_title(sheet, left, one) and _has_title(sheet, right, two):
        return True
    names = {normal(text) for text in one.texts if text}
    again = {normal(text) for text in two.texts if text}
    if names & again:
        return True
    return all(_is_whole(sheet, part, own, lexicon) for part, own in ((left, one), (right, two)))


def _has_title(sheet: Sheet, part: Block, header: Header) -> bool:
    """Whether the row right above a header holds one cell, a title, over these columns alone."""
    row = header.rows[0] - 1
    return row >= part.top and int(sheet.filled[row, part.left : part.right + 1].sum()) == 1


def _is_list_beside(sheet: Sheet, left: Block, right: Block, lexicon: Lexicon) -> bool:
    """Whether a single column is a list of its own: without gaps, ending elsewhere, no known name on top."""
    ends = []
    for part in (left, right):
        rows = np.flatnonzero(
            sheet.filled[part.top : part.bottom + 1, part.left : part.right + 1].any(axis=1)
        )
        ends.append(int(rows[-1]))
        if part.left == part.right:
            dense = len(rows) == rows[-1] - rows[0] + 1 and len(rows) >= 3
            if not dense or lexicon.is_known(sheet.text(int(rows[0]) + part.top, part.left)):
                return False
    return abs(ends[0] - ends[1]) >= _ENDS


def is_remark(sheet: Sheet, part: Block) -> bool:
    """Whether a single column only tells how the table beside it is filled in: 说明, then 1. … 2. …."""
    if part.left != part.right:
        return False
    column = range(part.top, part.bottom + 1)
    texts = [text for row in column if (text := sheet.text(row, part.left))]
    if len(texts) > _REMARKS or not texts:
        return False
    lines = texts[1:] if _REMARK.fullmatch(texts[0]) else texts
    numbered = len(lines) > 1 and all(map(_NUMBERED.match, lines))
    return numbered or bool(_NOTED.match(texts[0])) or (lines != texts and len(lines) == 1)


def _is_whole(sheet: Sheet, part: Block, header: Header, lexicon: Lexicon) -> bool:
    """Whether a group of columns makes a table of a known kind all by itself."""
    top = header.rows[-1] + 1
    bottom = min(part.bottom, top + _LOOK)
    values = [sheet.grid.cells[top : bottom + 1, part.left + j] for j in range(len(header.texts))]
    profiles = [profile(column.tolist()) for column in values]
    return choose(header.texts, profiles, sheet.grid.sheet, lexicon).entity is not None
