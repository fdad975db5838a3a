"""Whether a part of a sheet is a form: labels with values beside or below them, and no table."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

import numpy as np

from kedang.intake.heads import Head, Place, among, is_margin, table_heads
from kedang.intake.labels import bare, is_label, normal
from kedang.intake.lexicon import Lexicon, contact_part, lexicon
from kedang.intake.sheet import Sheet, text_of
from kedang.model.grid import Block

MOST_ROWS = 3000
_MOST_COLUMNS = 60
_PAIR = re.compile(r"([^\s：:]{2,12})\s*[：:]\s*([^：:]*?)(?=\s+[^\s：:]{2,12}\s*[：:]|$)")
_CHINESE = re.compile(r"[\u3400-\u9fff]")
Labels = Mapping[Place, str]


def find_labels(sheet: Sheet, strip: Block, words: Lexicon) -> Labels:
    """Cells that name something: they end with a colon, are a known field name, or hold label：value."""
    asked = ("labels", strip, words)
    if asked not in sheet.memo:
        sheet.memo[asked] = _find_labels(sheet, strip, words)
    found: Labels = sheet.memo[asked]
    return found


def _find_labels(sheet: Sheet, strip: Block, words: Lexicon) -> dict[Place, str]:
    found: dict[Place, str] = {}
    part = sheet.grid.cells[strip.top : strip.bottom + 1, strip.left : strip.right + 1]
    for row, values in enumerate(part.tolist(), start=strip.top):
        for column, value in enumerate(values, start=strip.left):
            text = _label(value, words) if type(value) is str and len(value) <= 120 else None
            if text and sheet.filled[row, column]:
                found[row, column] = text
    return found


@lru_cache(maxsize=65536)
def _label(value: str, words: Lexicon) -> str | None:
    """The text of a cell that names something, None for any other."""
    text = text_of(value)
    short = len(text) <= (20 if _CHINESE.search(text.partition("(")[0]) else 40)
    names = (short and is_label(text)) or (short and words.is_known(text))
    return text if names or pairs_in(text, words) else None


def pairs_in(text: str, words: Lexicon) -> list[tuple[str, str]]:
    """Labels with their values inside one cell: 填表日期：2026-11-01  填表人：王敏."""
    if "：" not in text and ":" not in text:
        return []
    pairs = [(m.group(1), m.group(2).strip()) for m in _PAIR.finditer(text)]
    return pairs if pairs and any(words.is_known(label) for label, _ in pairs) else []


def may_be_form(strip: Block) -> bool:
    """Whether a part of a sheet is small enough for a form."""
    return strip.bottom - strip.top <= MOST_ROWS and strip.right - strip.left <= _MOST_COLUMNS


def pieces(sheet: Sheet, strip: Block, words: Lexicon) -> Iterator[Block]:
    """The strip itself, or, for a form with tables on it, the form's parts and the tables, top first."""
    if not may_be_form(strip):
        yield strip
        return
    labels = find_labels(sheet, strip, words)
    form = is_form(sheet, strip, labels) and not _alternates(sheet, strip, labels)
    heads = _foreign_heads(sheet, strip, labels) if form else []
    if not heads:
        yield strip
        return
    top = strip.top
    for head in heads:
        first = _with_titles(sheet, strip, labels, head.row, top)
        last = head.body[-1]
        while last < strip.bottom and not _is_apart(sheet, strip, labels, last + 1):
            last += 1
        if first > top:
            yield Block(top, strip.left, first - 1, strip.right)
        yield Block(first, strip.left, last, strip.right)
        top = last + 1
    if top <= strip.bottom and sheet.filled[top:, strip.left : strip.right + 1].any():
        yield Block(top, strip.left, strip.bottom, strip.right)


def _is_apart(sheet: Sheet, strip: Block, labels: Labels, row: int) -> bool:
    """Whether a row below a table is blank or of the form again."""
    return not sheet.filled[row, strip.left : strip.right + 1].any() or any(
        place[0] == row for place in labels
    )


def _with_titles(sheet: Sheet, strip: Block, labels: Labels, row: int, top: int) -> int:
    """The first of the rows right above a table that are its title: one cell, no label."""
    while row > top:
        held = np.flatnonzero(sheet.filled[row - 1, strip.left : strip.right + 1])
        if len(held) > 1 or any(place[0] == row - 1 for place in labels):
            break
        row -= 1
    return row


def is_form(sheet: Sheet, strip: Block, labels: Labels) -> bool:
    """Whether a part of a sheet is a form, filled in or blank.

    The names and values of a table on the sheet are no labels of a form, nor is what stands around a table.
    """
    filled = int(sheet.filled[strip.top : strip.bottom + 1, strip.left : strip.right + 1].sum())
    if _is_blank_form(sheet, strip, labels) or _alternates(sheet, strip, labels):
        return True
    if len(labels) < 0.15 * filled:
        return False
    heads = _foreign_heads(sheet, strip, labels)
    if heads:
        labels = {
            place: text
            for place, text in labels.items()
            if not is_margin(text) and not any(among(head, place) for head in heads)
        }
    colons = sum(is_label(text) for text in labels.values())
    if len(labels) < 3 or len({row for row, _ in labels}) < 3:
        return False
    if len(labels) < 0.25 * filled and colons < 5:
        return False
    above = label_rows(sheet, strip, labels)
    beside = [place for place in labels if place[0] not in above]
    named = {normal(text) for text in labels.values()}
    spread = len({row for row, _ in beside})
    if _crowded(sheet, strip, labels, beside):
        return False
    return len(beside) >= 3 and spread >= 2 and len(named) >= 3 and len(labels) >= 0.15 * filled


def _is_blank_form(sheet: Sheet, strip: Block, labels: Labels) -> bool:
    """Nothing but different labels in three rows or more, titles and headings aside: a form nobody filled in."""
    if len(labels) < 4 or len(set(map(normal, labels.values()))) < len(labels) * 0.8:
        return False
    top = min(row for row, _ in labels)
    filled = sheet.filled[top : strip.bottom + 1, strip.left : strip.right + 1]
    rows = {row for row, _ in labels}
    alone = {int(row) + top for row in np.flatnonzero(filled.sum(axis=1) == 1)}
    headings = len(alone - rows)
    others = int(filled.sum()) - (headings if headings * 3 <= len(rows) else 0)
    values = any(_holds_value(text) for text in labels.values())
    return len(rows) >= 3 and len(labels) * 10 >= others * 9 and not values


def _alternates(sheet: Sheet, strip: Block, labels: Labels) -> bool:
    """Rows of labels and rows of values by turns, without a gap: values stand below their labels."""
    last = {place: text for place, text in labels.items() if place[0] == strip.bottom - 1}
    if not label_rows(sheet, strip, last):
        return False
    above = sorted(label_rows(sheet, strip, labels))
    if len(above) < 2 or len(above) * 2 > strip.bottom - strip.top + 2:
        return False
    rows = [row for first in above for row in (first, first + 1)]
    if rows != list(range(above[0], above[0] + len(rows))) or rows[-1] != strip.bottom:
        return False
    names = [normal(text) for place, text in labels.items() if place[0] in above]
    below = [place for place in labels if place[0] - 1 in above]
    return len(set(names)) == len(names) and len(names) >= 4 and not below


def _foreign_heads(sheet: Sheet, strip: Block, labels: Labels) -> list[Head]:
    """The tables on a form, small tables of its contacts left aside."""
    return [head for head in table_heads(sheet, strip, labels) if not _of_contacts(head, labels)]


def _of_contacts(head: Head, labels: Labels) -> bool:
    """Whether a small table inside a form names only what is said of persons."""
    own = lexicon().terms["contact"]
    names = [bare(labels[head.row, c]) for c in head.columns if (head.row, c) in labels]
    others = sum(name not in own or own[name] == "organization" for name in names)
    return len(head.body) <= 3 and others == 0


def _crowded(sheet: Sheet, strip: Block, labels: Labels, beside: Collection[Place]) -> bool:
    """Whether most labels have a label or the edge right behind them: no value can stand there."""
    bare_ones = [place for place in beside if not _holds_value(labels[place])]
    behind = [(row, right_of(sheet, row, column) + 1) for row, column in bare_ones]
    tight = sum(place in labels or place[1] > strip.right for place in behind)
    return tight * 10 > len(bare_ones) * 4


def _holds_value(text: str) -> bool:
    """Whether a label brings its value in the same cell: 邮编：310012."""
    return not is_label(text) and ("：" in text or ":" in text)


def label_rows(sheet: Sheet, strip: Block, labels: Labels) -> set[int]:
    """Rows whose cells are all labels, two or more: their values stand below."""
    found: set[int] = set()
    for row in {row for row, _ in labels}:
        columns = np.flatnonzero(sheet.filled[row, strip.left : strip.right + 1]) + strip.left
        own = [(row, int(c)) in labels and not _holds_value(labels[row, int(c)]) for c in columns]
        if (len(own) >= 2 and all(own)) or (
            len(own) >= 3
            and all(own[1:])
            and contact_part(normal(sheet.text(row, int(columns[0]))))
        ):
            found.add(row)
    return found


def right_of(sheet: Sheet, row: int, column: int) -> int:
    """The last column a cell covers."""
    return max((b.right for b in sheet.spans(row) if b.left <= column <= b.right), default=column)
