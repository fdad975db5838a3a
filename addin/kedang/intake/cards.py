"""Form cards: labels beside or above their values, one record a card, several cards below each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kedang.intake.checkboxes import TICKED, has_boxes, ticked
from kedang.intake.forms import find_labels, is_form, label_rows, may_be_form, pairs_in, right_of
from kedang.intake.heads import Place
from kedang.intake.labels import bare, is_label, normal
from kedang.intake.lexicon import Lexicon, contact_part
from kedang.intake.sheet import Sheet, text_of
from kedang.model.grid import Block


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

    @property
    def is_blank(self) -> bool:
        """Whether nobody has filled the card in yet."""
        return all(entry.value in (None, "") for entry in self.entries)


def find_cards(sheet: Sheet, strip: Block, words: Lexicon) -> list[Card]:
    """The cards in a strip; empty when it holds a table, or too few labels."""
    if not may_be_form(strip):
        return []
    labels = find_labels(sheet, strip, words)
    if not is_form(sheet, strip, labels):
        return []
    cards = _transposed(sheet, strip, labels)
    if cards:
        return cards
    found: list[Card] = []
    for side in _sides(strip, labels):
        own = {p: text for p, text in labels.items() if side.left <= p[1] <= side.right}
        found.extend(_cards_down(sheet, side, own, words))
    return found


def _cards_down(
    sheet: Sheet, strip: Block, labels: Mapping[Place, str], words: Lexicon
) -> Iterator[Card]:
    """The cards below each other; a form nobody filled in is one card without values."""
    starts = _starts(strip, labels)
    for top, bottom in zip(starts, [*(s - 1 for s in starts[1:]), strip.bottom], strict=True):
        block = Block(top, strip.left, bottom, strip.right)
        own = {place: text for place, text in labels.items() if top <= place[0] <= bottom}
        card = Card(block, _titles(sheet, block, own))
        card.entries = list(_entries(sheet, block, own, words))
        if len(card.entries) >= 2:
            yield card


def _sides(strip: Block, labels: Mapping[Place, str]) -> list[Block]:
    """Cards beside each other: the labels of the first column come again in the same rows."""
    first = min(column for _, column in labels)
    down = {row: normal(text) for (row, column), text in labels.items() if column == first}
    again: dict[int, int] = {}
    for (row, column), text in labels.items():
        if column > first and down.get(row) == normal(text):
            again[column] = again.get(column, 0) + 1
    cuts = sorted(c for c, times in again.items() if times >= 2 and times * 5 >= len(down) * 3)
    edges = [strip.left, *cuts]
    ends = [*(cut - 1 for cut in cuts), strip.right]
    return [Block(strip.top, a, strip.bottom, b) for a, b in zip(edges, ends, strict=True)]


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
    above = label_rows(sheet, block, labels)
    used: set[Place] = set()
    lead, lead_bottom = "", -1
    for row, column in sorted(labels):
        text = labels[row, column]
        if (row, column) in used:
            continue
        pairs = pairs_in(text, words)
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


def _beside(
    sheet: Sheet, block: Block, labels: Mapping[Place, str], row: int, column: int
) -> tuple[object, Place]:
    """The value right of a label, up to the next label; several cells of check boxes count as one."""
    start = right_of(sheet, row, column) + 1
    held: list[tuple[object, Place]] = []
    for place in range(start, block.right + 1):
        if (row, place) in labels:
            break
        if sheet.filled[row, place]:
            held.append((sheet.grid.cells[row, place], (row, place)))
    boxes = " ".join(text_of(value) for value, _ in held)
    if held and has_boxes(boxes):
        chosen = [at for value, at in held if any(mark in TICKED for mark in text_of(value))]
        return ticked(boxes) or None, (chosen or [held[0][1]])[0]
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
