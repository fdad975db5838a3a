"""Form cards: labels beside or above their values, one record a card, several cards on a sheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kedang.intake.automatic import is_automatic
from kedang.intake.entries import Entry, entries
from kedang.intake.entry_parts import parted
from kedang.intake.form_cells import pairs_in
from kedang.intake.form_columns import on_its_side
from kedang.intake.form_rows import refine, tokens
from kedang.intake.forms import Form, find_form
from kedang.intake.heads import Place
from kedang.intake.labels import bare
from kedang.intake.lexicon import Lexicon
from kedang.intake.sheet import Sheet
from kedang.model.grid import Block

_ALIKE = 0.4


@dataclass(slots=True)
class Card:
    """One card: its block, titles and entries, cells that belong to no label, and the tables that stand on it."""

    block: Block
    titles: tuple[str, ...]
    entries: list[Entry] = field(default_factory=list)
    unread: tuple[Place, ...] = ()
    tables: tuple[Block, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nobody has filled the card in yet."""
        return all(entry.value in (None, "") for entry in self.entries)


def find_cards(sheet: Sheet, strip: Block, words: Lexicon) -> list[Card]:
    """The cards in a strip; empty when it holds a table, or too few labels."""
    form = find_form(sheet, strip, words)
    return cards_on(sheet, form, words) if form else []


def cards_on(sheet: Sheet, form: Form, words: Lexicon) -> list[Card]:
    """The cards of a form, each with the tables that stand on it; from top to bottom."""
    strip = form.strip
    closed = {row for block in form.tables for row in range(block.top, block.bottom + 1)}
    fixed = {(row, c) for row in closed for c in range(strip.left, strip.right + 1)}
    turned = None if closed else on_its_side(sheet, strip, form.labels)
    if turned:
        return [Card(block, _titles(sheet, strip, own), held) for block, own, held in turned]
    labels = refine(sheet, strip, form.labels, words, form.above, fixed)
    if not labels:
        return []
    found: list[Card] = []
    for side in _sides(strip, labels, words):
        own = {p: text for p, text in labels.items() if side.left <= p[1] <= side.right}
        if own:
            found.extend(_cards_down(sheet, side, own, words, form))
    return sorted(found, key=lambda card: (card.block.top, card.block.left))


def _cards_down(
    sheet: Sheet, strip: Block, labels: Mapping[Place, str], words: Lexicon, form: Form
) -> Iterator[Card]:
    """The cards below each other; a form nobody filled in is one card without values."""
    starts = _starts(sheet, strip, labels, words)
    for top, bottom in zip(starts, [*(s - 1 for s in starts[1:]), strip.bottom], strict=True):
        block = Block(top, strip.left, bottom, strip.right)
        own = {place: text for place, text in labels.items() if top <= place[0] <= bottom}
        tables = tuple(t for t in form.tables if top <= t.top <= bottom)
        closed = {row for t in tables for row in range(t.top, t.bottom + 1)}
        unread: list[Place] = []
        read = entries(sheet, block, own, words, closed, form.above, unread)
        asked = [entry for entry in read if not is_automatic(entry.label)]
        held = [part for entry in asked for part in parted(entry, words)]
        if len(held) >= 2 or (held and tables):
            yield Card(block, _titles(sheet, block, own), held, tuple(unread), tables)


def name_of(text: str, words: Lexicon) -> str:
    """What a label says, ready for comparison; of several in one cell the first."""
    pairs = pairs_in(text, words)
    return bare(pairs[0][0] if pairs else text)


def _sides(strip: Block, labels: Mapping[Place, str], words: Lexicon) -> list[Block]:
    """Cards beside each other: the labels of the first column come again in the same rows."""
    first = min(column for _, column in labels)
    down = {row: name_of(text, words) for (row, column), text in labels.items() if column == first}
    again: dict[int, int] = {}
    for (row, column), text in labels.items():
        if column > first and down.get(row) == name_of(text, words):
            again[column] = again.get(column, 0) + 1
    cuts = sorted(c for c, times in again.items() if times >= 2 and times * 5 >= len(down) * 3)
    edges = [strip.left, *cuts]
    ends = [*(cut - 1 for cut in cuts), strip.right]
    return [Block(strip.top, a, strip.bottom, b) for a, b in zip(edges, ends, strict=True)]


def _starts(sheet: Sheet, strip: Block, labels: Mapping[Place, str], words: Lexicon) -> list[int]:
    """First rows of cards that stand below each other: where the first label comes again, with its like."""
    order = sorted(labels)
    names = {place: name_of(labels[place], words) for place in order}
    first = order[0]
    again = [p[0] for p in order if p[1] == first[1] and names[p] == names[first]]
    if len(again) < 2 or not _alike(again, names):
        return [strip.top]
    return [strip.top, *(_titles_from(sheet, strip, labels, row) for row in again[1:])]


def _alike(starts: list[int], names: Mapping[Place, str]) -> bool:
    """Whether the parts of a form that begin at some rows ask for much the same."""
    ends = [*starts[1:], max(row for row, _ in names) + 1]
    parts = [
        {name for (row, _), name in names.items() if top <= row < end}
        for top, end in zip(starts, ends, strict=True)
    ]
    one = parts[0]
    return all(len(one & part) >= _ALIKE * len(one | part) and len(part) > 1 for part in parts[1:])


def _titles_from(sheet: Sheet, strip: Block, labels: Mapping[Place, str], row: int) -> int:
    """The first of the rows right above a card that are its titles."""
    named = {place[0] for place in labels}
    while row - 1 > strip.top and row - 1 not in named:
        if len(tokens(sheet, strip, row - 1)) != 1:
            break
        row -= 1
    return row


def _titles(sheet: Sheet, block: Block, labels: Mapping[Place, str]) -> tuple[str, ...]:
    top = min((row for row, _ in labels), default=block.top)
    texts = (
        text for row in range(block.top, top) for text in sheet.texts(row, block.left, block.right)
    )
    return tuple(text for text in texts if text)
