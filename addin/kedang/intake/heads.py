"""Tables that stand among the labels of a form: a row of column names with records right under it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np

from kedang.intake.labels import bare, is_label
from kedang.intake.lexicon import contact_part
from kedang.intake.profile import looks_like_data
from kedang.intake.sheet import Sheet
from kedang.model.grid import Block

Place = tuple[int, int]
_LEAST = 3
_LONG = 12
_MARGIN = re.compile(
    r"^(?:制表|制单|填表|填报|填写|审核|审批|复核|批准|编制|经办|打印|签字|签名|日期|时间|单位|页|第|共|版本|密级|截止|截至|"
    r"统计|期间|合计|总计|小计|注|备注|说明)"
)


@dataclass(frozen=True, slots=True)
class Head:
    """A row of column names, the columns it names, and the record rows under it (zero-based)."""

    row: int
    columns: frozenset[int]
    body: tuple[int, ...]


def table_heads(sheet: Sheet, strip: Block, labels: Mapping[Place, str]) -> list[Head]:
    """Rows that name three columns or more and have records under those columns, top first."""
    found: list[Head] = []
    after = strip.top
    for row in sorted({row for row, _ in labels}):
        if row < after:
            continue
        head = _head(sheet, strip, labels, row)
        if head is not None:
            found.append(head)
            after = head.body[-1] + 1
    return found


def _held(sheet: Sheet, strip: Block, row: int) -> list[int]:
    part = sheet.filled[row, strip.left : strip.right + 1]
    return [int(place) + strip.left for place in np.flatnonzero(part)]


def _head(sheet: Sheet, strip: Block, labels: Mapping[Place, str], row: int) -> Head | None:
    held = _held(sheet, strip, row)
    names = [column for column in held if (row, column) in labels]
    if len(names) < _LEAST or len(names) * 10 < len(held) * 6:
        return _unknown(sheet, strip, labels, row, held)
    if any(is_label(labels[row, column]) for column in names):
        return None
    if any(type(sheet.grid.cells[row, column]) is not str for column in held):
        return None
    if sum(looks_like_data(sheet.text(row, column)) for column in held) * 4 > len(held):
        return None
    body: list[int] = []
    for below in range(row + 1, strip.bottom + 1):
        if not _is_record(sheet, strip, labels, below, held):
            if not body and not _held(sheet, strip, below):
                return None
            break
        body.append(below)
    return Head(row, frozenset(held), tuple(body)) if body else None


def _unknown(
    sheet: Sheet, strip: Block, labels: Mapping[Place, str], row: int, held: list[int]
) -> Head | None:
    """A table of which hardly a column is known: words over numbers where a form would have its next label."""
    texts = [sheet.text(row, column) for column in held]
    if len(held) < _LEAST or any(is_label(text) or ":" in text for text in texts):
        return None
    if any(type(sheet.grid.cells[row, c]) is not str or len(t) > _LONG or looks_like_data(t)
           for c, t in zip(held, texts, strict=True)):  # fmt: skip
        return None
    body: list[int] = []
    for below in range(row + 1, strip.bottom + 1):
        own = _held(sheet, strip, below)
        if len(own) < _LEAST or own[0] != held[0] or not set(own) <= set(held):
            break
        if any((below, column) in labels for column in own[::2]):
            break
        body.append(below)
    counted = [c for c in held[2::2] if body and all(_is_number(sheet, r, c) for r in body)]
    return Head(row, frozenset(held), tuple(body)) if len(body) >= 2 and counted else None


def _is_number(sheet: Sheet, row: int, column: int) -> bool:
    value = sheet.grid.cells[row, column]
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_record(
    sheet: Sheet, strip: Block, labels: Mapping[Place, str], row: int, columns: Collection[int]
) -> bool:
    """A row with values under the names, no label with a colon, and no further row of names."""
    held = _held(sheet, strip, row)
    under = [column for column in held if column in columns]
    if not under or len(under) * 10 < len(held) * 8:
        return False
    own = [column for column in under if (row, column) in labels]
    if len(held) == 1 and len(columns) >= _LEAST and _is_wide(sheet, row, held[0]):
        return False
    if held[0] in own and (len(own) > 1 or len(under) * 10 < len(columns) * 7):
        return False
    if any(is_label(labels[row, column]) for column in own):
        return False
    if held[0] not in columns and contact_part(bare(sheet.text(row, held[0]))):
        return False
    return len(own) * 2 < len(under) or (len(own) < 3 and len(own) < len(under))


def _is_wide(sheet: Sheet, row: int, column: int) -> bool:
    """Whether a cell is merged over several columns, as titles are."""
    return any(b.left <= column <= b.right and b.right > b.left for b in sheet.spans(row))


def among(head: Head, place: Place) -> bool:
    """Whether a cell is one of the names of a head or a value under it."""
    row, column = place
    return column in head.columns and head.row <= row <= head.body[-1]


def is_margin(label: str) -> bool:
    """Whether a label is of what stands around a table: who drew it up, when, in which unit."""
    return bool(_MARGIN.match(label.lstrip(" *※(")))
