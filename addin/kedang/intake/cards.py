"""Form cards: labels beside or above their values, one record a card, several cards below each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from kedang.intake.checkboxes import has_boxes, ticked
from kedang.intake.heads import Head, among, is_margin, table_heads
from kedang.intake.labels import bare, is_label, normal
from kedang.intake.lexicon import Lexicon, contact_part, lexicon
from kedang.intake.sheet import Sheet, text_of
from kedang.model.grid import Block

MOST_ROWS = 3000
_PAIR = re.compile(r"([^\s：:]{2,12})\s*[：:]\s*([^：:]*?)(?=\s+[^\s：:]{2,12}\s*[：:]|$)")

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Entry:
    """One label with its value and both cells (zero-based row and column); `lead` is 负责人1 and the like."""

    label: str
    at: Place
    value: object
    value_at: Place
    lead: str = ""

    @property
    def header(self) -> str:
        """The label as a column would be headed, under its lead: 负责人1/手机."""
        label = self.label.rstrip("：: ")
        return f"{self.lead}/{label}" if self.lead else label


@dataclass(slots=True)
class Card:
    """One card: the block it stands in, its titles, its entries."""

    block: Block
    titles: tuple[str, ...]
    entries: list[Entry] = field(default_factory=list)


def find_cards(sheet: Sheet, strip: Block, words: Lexicon) -> list[Card]:
    """The cards in a strip; empty when it holds a table, or too few labels."""
    if strip.bottom - strip.top > MOST_ROWS or strip.right - strip.left > 60:
        return []
    labels = _labels(sheet, strip, words)
    if not _is_form(sheet, strip, labels):
        return []
    cards = _transposed(sheet, strip, labels)
    if cards:
        return cards
    starts = _starts(strip, labels)
    found: list[Card] = []
    for top, bottom in zip(starts, [*(s - 1 for s in starts[1:]), strip.bottom], strict=True):
        block = Block(top, strip.left, bottom, strip.right)
        own = {place: text for place, text in labels.items() if top <= place[0] <= bottom}
        card = Card(block, _titles(sheet, block, own))
        card.entries = list(_entries(sheet, block, own, words))
        if sum(entry.value not in (None, "") for entry in card.entries) >= 2:
            found.append(card)
    return found


def _labels(sheet: Sheet, strip: Block, words: Lexicon) -> dict[Place, str]:
    """Cells that name something: they end with a colon, are a known field name, or hold label：value."""
    found: dict[Place, str] = {}
    part = sheet.filled[strip.top : strip.bottom + 1, strip.left : strip.right + 1]
    for row, column in np.argwhere(part).tolist():
        row, column = row + strip.top, column + strip.left
        value = sheet.grid.cells[row, column]
        if type(value) is not str or len(value) > 120:
            continue
        text = text_of(value)
        short = len(text) <= 20
        if (short and is_label(text)) or (short and words.is_known(text)) or _pairs(text, words):
            found[row, column] = text
    return found


def _pairs(text: str, words: Lexicon) -> list[tuple[str, str]]:
    """Labels with their values inside one cell: 填表日期：2026-11-01  填表人：王敏."""
    if "：" not in text and ":" not in text:
        return []
    pairs = [(m.group(1), m.group(2).strip()) for m in _PAIR.finditer(text)]
    return pairs if pairs and any(words.is_known(label) for label, _ in pairs) else []


def _is_form(sheet: Sheet, strip: Block, labels: Mapping[Place, str]) -> bool:
    """Labels in three rows or more, not gathered in one row, 30 % of all cells or ending with colons.

    The names and values of a table on the sheet are no labels of a form, nor is what stands around a table.
    """
    part = sheet.filled[strip.top : strip.bottom + 1, strip.left : strip.right + 1]
    filled = int(part.sum())
    heads = [h for h in table_heads(sheet, strip, labels) if not _of_contacts(h, labels)]
    if heads:
        labels = {
            place: text
            for place, text in labels.items()
            if not is_margin(text) and not any(among(head, place) for head in heads)
        }
    rows = [row for row, _ in labels]
    colons = sum(is_label(text) for text in labels.values())
    if len(labels) < 3 or len(set(rows)) < 3 or (len(labels) < 0.25 * filled and colons < 5):
        return False
    beside = [p for p in labels if p[0] not in _label_rows(sheet, strip, labels)]
    named = {normal(text) for text in labels.values()}
    spread = len({row for row, _ in beside})
    if _crowded(sheet, strip, labels, beside):
        return False
    return len(beside) >= 3 and spread >= 2 and len(named) >= 3 and len(labels) >= 0.15 * filled


def _of_contacts(head: Head, labels: Mapping[Place, str]) -> bool:
    """Whether a small table inside a form names only what is said of persons."""
    own = lexicon().terms["contact"]
    names = [bare(labels[head.row, c]) for c in head.columns if (head.row, c) in labels]
    others = sum(name not in own or own[name] == "organization" for name in names)
    return len(head.body) <= 3 and others == 0


def _crowded(sheet: Sheet, strip: Block, labels: Mapping[Place, str], beside: list[Place]) -> bool:
    """Whether most labels have a label or the edge right behind them: no value can stand there."""
    behind = [(row, _right(sheet, row, column) + 1) for row, column in beside]
    tight = sum(place in labels or place[1] > strip.right for place in behind)
    return tight * 10 > len(beside) * 4


def _label_rows(sheet: Sheet, strip: Block, labels: Mapping[Place, str]) -> set[int]:
    """Rows whose cells are all labels, two or more: their values stand below."""
    found: set[int] = set()
    for row in {row for row, _ in labels}:
        columns = np.flatnonzero(sheet.filled[row, strip.left : strip.right + 1]) + strip.left
        own = [(row, int(column)) in labels for column in columns]
        if (len(own) >= 2 and all(own)) or (
            len(own) >= 3
            and all(own[1:])
            and contact_part(normal(sheet.text(row, int(columns[0]))))
        ):
            found.add(row)
    return found


def _starts(strip: Block, labels: Mapping[Place, str]) -> list[int]:
    """First rows of cards that stand below each other: where the first label comes again."""
    order = sorted(labels)
    first = order[0]
    again = [p[0] for p in order if p[1] == first[1] and normal(labels[p]) == normal(labels[first])]
    if len(again) < 2:
        return [strip.top]
    return [strip.top, *again[1:]]


def _titles(sheet: Sheet, block: Block, labels: Mapping[Place, str]) -> tuple[str, ...]:
    top = min((row for row, _ in labels), default=block.top)
    texts = (
        text for row in range(block.top, top) for text in sheet.texts(row, block.left, block.right)
    )
    return tuple(text for text in texts if text)


def _transposed(sheet: Sheet, strip: Block, labels: Mapping[Place, str]) -> list[Card]:
    """A table on its side: all labels in the first column, one record in each column after it."""
    columns = {column for _, column in labels}
    if len(columns) != 1 or strip.right - strip.left < 2 or len(labels) < 3:
        return []
    column = columns.pop()
    rows = sorted(row for row, _ in labels)
    found: list[Card] = []
    for place in range(column + 1, strip.right + 1):
        if sheet.filled[rows, place].sum() * 2 < len(rows):
            return []
        card = Card(Block(rows[0], strip.left, rows[-1], place), _titles(sheet, strip, labels))
        card.entries = [
            Entry(labels[row, column], (row, column), sheet.grid.cells[row, place], (row, place))
            for row in rows
        ]
        found.append(card)
    return found if len(found) > 1 else []


def _entries(
    sheet: Sheet, block: Block, labels: Mapping[Place, str], words: Lexicon
) -> Iterator[Entry]:
    """All labels of a card with their values, row by row."""
    above = _label_rows(sheet, block, labels)
    used: set[Place] = set()
    lead, lead_bottom = "", -1
    for row, column in sorted(labels):
        text = labels[row, column]
        if (row, column) in used:
            continue
        pairs = _pairs(text, words)
        if pairs and not is_label(text):
            yield from (Entry(k, (row, column), v, (row, column)) for k, v in pairs)
            continue
        part = contact_part(bare(text))
        if part and part[1] == "name" and row not in above:
            lead, lead_bottom = text.rstrip("：: "), _bottom(sheet, row, column)
        elif row > lead_bottom:
            lead = ""
        if row in above:
            yield from _below(sheet, block, labels, row, column, used)
            continue
        value, at = _beside(sheet, block, labels, row, column)
        own = lead if not (part and part[1] == "name") else ""
        yield Entry(text, (row, column), value, at, own)


def _bottom(sheet: Sheet, row: int, column: int) -> int:
    return max(
        (b.bottom for b in sheet.spans(row) if b.left <= column <= b.right and b.top == row),
        default=row,
    )


def _right(sheet: Sheet, row: int, column: int) -> int:
    return max((b.right for b in sheet.spans(row) if b.left <= column <= b.right), default=column)


def _beside(
    sheet: Sheet, block: Block, labels: Mapping[Place, str], row: int, column: int
) -> tuple[object, Place]:
    """The value right of a label, up to the next label; several cells of check boxes count as one."""
    start = _right(sheet, row, column) + 1
    held: list[tuple[object, Place]] = []
    for place in range(start, block.right + 1):
        if (row, place) in labels:
            break
        if sheet.filled[row, place]:
            held.append((sheet.grid.cells[row, place], (row, place)))
    boxes = " ".join(text_of(value) for value, _ in held)
    if held and has_boxes(boxes):
        return ticked(boxes) or None, held[0][1]
    if held:
        return held[0]
    return None, (row, min(start, block.right))


def _below(
    sheet: Sheet,
    block: Block,
    labels: Mapping[Place, str],
    row: int,
    column: int,
    used: set[Place],
) -> Iterator[Entry]:
    """Values under a label in a row of labels; further rows are further contacts."""
    number = 0
    for place in range(row + 1, block.bottom + 1):
        if (place, column) in labels or not sheet.filled[place, column]:
            break
        first = [p for p in sorted(labels) if p[0] == place and p[1] < column]
        lead = labels[first[0]] if first and contact_part(bare(labels[first[0]])) else ""
        if first and not lead:
            break
        if lead:
            used.add(first[0])
        elif number:
            lead = f"联系人{number + 1}"
        value = sheet.grid.cells[place, column]
        text = text_of(value)
        shown = (ticked(text) or None) if has_boxes(text) else value
        yield Entry(labels[row, column], (row, column), shown, (place, column), lead.rstrip("：: "))
        number += 1
        if number == 3:
            break
    if not number:
        yield Entry(labels[row, column], (row, column), None, (min(row + 1, block.bottom), column))
