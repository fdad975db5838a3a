"""Tables on their side: the names stand in the first column, one record in each column after it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from kedang.intake.entries import Entry
from kedang.intake.form_rows import UNITS, is_lead
from kedang.intake.heads import Place
from kedang.intake.labels import bare, is_label, normal
from kedang.intake.sheet import Sheet
from kedang.model.grid import Block

Labels = Mapping[Place, str]
Turned = tuple[Block, Labels, list[Entry]]
_LEAST = 3
_COUNTS = re.compile(
    r"^(?:第?[一二三四五六七八九十\d]{1,3}[次家位条笔个号回项]?|no\.?\d+|[a-z]|"
    r"(?:记录|客户|拜访|联系人|样本|序号)?[一二三四五六七八九十\d]{1,2})$",
    re.I,
)
_HEADS = frozenset(
    {"项目", "栏目", "字段", "内容", "序号", "编号", "次数", "名目", "次序", "第几次"}
)


def on_its_side(sheet: Sheet, strip: Block, labels: Labels) -> list[Turned]:
    """For each record its block, the names and the entries; empty for any other form.

    A word among the values may be a known name, as 电话 beside 拜访方式 is; a column of names is none.
    """
    held = sheet.filled[strip.top : strip.bottom + 1, strip.left : strip.right + 1].any(axis=0)
    first = strip.left + int(held.argmax())
    own = {place: text for place, text in labels.items() if place[1] == first}
    rows = sorted(row for row, _ in own)
    if len(rows) < _LEAST or strip.right - first < 2 or not _are_names(sheet, strip, labels, rows):
        return []
    if len({normal(text) for text in own.values()}) < len(rows):
        return []
    kept = [row for row in rows if not _counts(sheet, strip, row, first)]
    found: list[Turned] = []
    for place in range(first + 1, strip.right + 1):
        texts = [sheet.text(row, place) for row in kept]
        if sum(bool(text) and text not in UNITS for text in texts) * 2 < len(kept):
            return []
        entries = [
            Entry(own[row, first], (row, first), sheet.grid.cells[row, place], (row, place))
            for row in kept
        ]
        found.append((Block(rows[0], strip.left, rows[-1], place), own, entries))
    return found if len(found) > 1 else []


def _are_names(sheet: Sheet, strip: Block, labels: Labels, rows: Sequence[int]) -> bool:
    """Whether the names stand in the first column alone: hardly one among the values, none merged over them."""
    first = min(column for _, column in labels)
    others = [place for place in labels if place[1] > first]
    columns = Counter(column for _, column in others)
    if any(count * 3 > len(rows) for count in columns.values()):
        return False
    if any(count > 1 for count in Counter(row for row, _ in others).values()):
        return False
    if any(is_lead(labels[p]) or is_label(labels[p]) or ":" in labels[p] for p in others):
        return False
    part = sheet.filled[rows[0] : rows[-1] + 1, strip.left : strip.right + 1]
    values = int(part.sum()) - len(rows)
    if others and rows[-1] - rows[0] + 1 > len(rows):
        return False
    return len(others) * 5 <= values and not any(
        b.right > b.left and b.top >= rows[0] and b.left > strip.left for b in sheet.merged
    )


def _counts(sheet: Sheet, strip: Block, row: int, first: int) -> bool:
    """Whether a row only counts the records: 项目 | 第一次 | 第二次."""
    if bare(sheet.text(row, first)) not in _HEADS:
        return False
    return all(_COUNTS.match(text) for text in sheet.texts(row, first + 1, strip.right) if text)
