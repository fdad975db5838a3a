"""The labels of one card with their values, row by row."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kedang.intake.card_values import value_in, value_of
from kedang.intake.form_cells import pairs_in
from kedang.intake.form_rows import Token, is_lead, tokens
from kedang.intake.heads import Place
from kedang.intake.labels import bare
from kedang.intake.lexicon import Lexicon, contact_part, lexicon
from kedang.intake.sheet import Sheet
from kedang.model.grid import Block

_MOST_PERSONS = 3
_PERSON = "联系人"
_NOT_PERSONAL = frozenset(
    {
        "organization",
        "source",
        "recorded_on",
        "recorded_by",
        "verified_on",
        "notes",
        "owner",
        "tags",
    }
)
_NOTE = re.compile(r"^(?:注|附注|说明|备注|注意事项|填表说明|提示)\d*\s*[:：]|^[*※]")
_SENTENCE = re.compile(r"[，。；！,;].*\S|\S{16}")


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
        label = self.label.rstrip("：:_ ")
        return f"{self.lead}/{label}" if self.lead else label


@dataclass(slots=True)
class _State:
    """What is under way while a card is read from top to bottom."""

    sheet: Sheet
    block: Block
    labels: Mapping[Place, str]
    words: Lexicon
    closed: Collection[int]
    unread: list[Place]
    used: set[Place] = field(default_factory=set)
    leads: dict[str, int] = field(default_factory=dict)
    lead: str = ""
    lead_bottom: int = -1

    def row(self, row: int) -> list[Token]:
        """The filled cells of a row of the card; none in the rows of its tables."""
        return [] if row in self.closed else tokens(self.sheet, self.block, row)


def entries(
    sheet: Sheet,
    block: Block,
    labels: Mapping[Place, str],
    words: Lexicon,
    closed: Collection[int],
    above: Collection[int],
    unread: list[Place],
) -> Iterator[Entry]:
    """All labels of a card with their values; cells with words beside no label are added to `unread`.

    `closed`: rows of tables on the card, which are not looked at. `above`: rows of labels with values below.
    """
    state = _State(sheet, block, labels, words, closed, unread)
    for row in range(block.top, block.bottom + 1):
        held = state.row(row)
        if row > state.lead_bottom:
            state.lead = ""
        if row in above and not any(token.place in state.used for token in held):
            below = list(_below(state, row, held))
            if any(entry.value is not None for entry in below):
                yield from below
                continue
        yield from _row(state, held)


def _row(state: _State, held: Sequence[Token]) -> Iterator[Entry]:
    """The entries of a row whose values stand right of their labels."""
    number = 0
    while number < len(held):
        token = held[number]
        text = state.labels.get(token.place)
        number += 1
        if text is None or token.place in state.used:
            continue
        end = number
        while end < len(held) and held[end].place not in state.labels:
            end += 1
        run = [t for t in held[number:end] if t.place not in state.used]
        following = held[end] if end < len(held) and end == number else None
        number = end
        yield from _entry(state, token, text, run, following)


def _entry(
    state: _State, token: Token, text: str, run: Sequence[Token], following: Token | None
) -> Iterator[Entry]:
    """What one label and the cells behind it say; `following` is a label right behind it."""
    pairs = pairs_in(text, state.words)
    if pairs and (len(pairs) > 1 or pairs[0][1]):
        for name, value in pairs[:-1]:
            yield Entry(name, token.place, value_in(value) or None, token.place, _lead(state, name))
        name, value = pairs[-1]
        lead = _lead(state, name)
        if value or not run:
            yield Entry(name, token.place, value_in(value) or None, token.place, lead)
            state.unread += [t.place for t in run]
            return
        yield Entry(name, token.place, *_first(state, run), lead)
        return
    name = pairs[0][0] if pairs else text
    if following is not None and not run and _is_band(token, following):
        if is_lead(name):
            _open_lead(state, name, token.bottom)
        return
    lead = _lead(state, name)
    if run:
        yield Entry(name, token.place, *_first(state, run), lead)
        if is_lead(name):
            state.lead_bottom = max(token.bottom, token.row)
        return
    under = _under(state, token) if following is None else None
    if under is not None:
        state.used.add(under.place)
        said = value_in(state.sheet.grid.cells[under.place])
        yield Entry(name, token.place, said, under.place, lead)
        return
    right = min(token.right + 1, state.block.right)
    yield Entry(name, token.place, None, (token.row, right), lead)


def _is_band(token: Token, following: Token) -> bool:
    """Whether a label heads the labels right of it, merged down beside them."""
    return token.bottom > token.row and following.column == token.right + 1


def _first(state: _State, run: Sequence[Token]) -> tuple[object, Place]:
    """The value at the start of a run of cells; what is left over is noted."""
    value, place, size = value_of(state.sheet, run)
    state.unread += [token.place for token in run[size:]]
    return value, place


def _open_lead(state: _State, name: str, bottom: int) -> None:
    """From here on labels are about this person; 联系人 a second time is 联系人2."""
    text = name.rstrip("：:_ ")
    count = state.leads[text] = state.leads.get(text, 0) + 1
    state.lead = f"{text}{count}" if count > 1 else text
    state.lead_bottom = bottom


def _lead(state: _State, name: str) -> str:
    """The person a label belongs to: none for 联系人 itself, which starts a new one."""
    if not is_lead(name):
        return state.lead if _is_personal(name) else ""
    text = name.rstrip("：:_ ")
    again = text in state.leads and bare(text) == bare(name)
    _open_lead(state, name, -1)
    state.lead_bottom = max(state.lead_bottom, -1)
    return state.lead if again else ""


def _is_personal(name: str) -> bool:
    """Whether a label may be about a person."""
    field = lexicon().terms["contact"].get(bare(name))
    return field is not None and field not in _NOT_PERSONAL


def _is_name(name: str) -> bool:
    return lexicon().terms["contact"].get(bare(name)) == "name"


def _under(state: _State, token: Token) -> Token | None:
    """The text right under a label that stands alone in its row, as in a box to write in."""
    if len(state.row(token.row)) != 1:
        return None
    row = token.bottom + 1
    if row > state.block.bottom:
        return None
    held = state.row(row)
    if len(held) != 1 or held[0].place in state.labels or held[0].column != token.column:
        return None
    if _NOTE.match(held[0].text):
        return None
    boxed = token.right > token.column and held[0].right > held[0].column
    return held[0] if boxed or held[0].bottom > row or _SENTENCE.search(held[0].text) else None


def _below(state: _State, row: int, held: Sequence[Token]) -> Iterator[Entry]:
    """Values under the labels of a row; further rows are further contacts, or the facts of persons side by side."""
    leads = [token for token in held if is_lead(state.labels.get(token.place, ""))]
    if len(leads) >= 2 and _is_matrix(state, leads):
        yield from _matrix(state, leads)
        return
    named = [token for token in held if token.place in state.labels]
    base = ""
    if held and is_lead(state.labels.get(held[0].place, "")) and held[0].bottom > row:
        base = state.labels[held[0].place].rstrip("：:_ ")
        named = [token for token in named if token is not held[0]]
    texts = [state.labels[token.place] for token in named]
    personal = all(map(_is_personal, texts)) and any(map(_is_name, texts))
    lasts = min(state.block.bottom, row + (_MOST_PERSONS if personal else 1))
    for count, below in enumerate(range(row + 1, lasts + 1), start=1):
        cells = state.row(below)
        lead = _row_lead(state, cells, named)
        if lead is None or not any(_is_under(cell, t) for cell in cells for t in named):
            break
        if personal and not lead and (base or count > 1 or _names_company(state, row)):
            lead = f"{base or _PERSON}{count}" if count > 1 else base or _PERSON
        yield from _values_below(state, named, cells, below, lead)


def _names_company(state: _State, row: int) -> bool:
    """Whether the card asks for a company's name in another row: then these persons are its contacts."""
    own = lexicon().terms["organization"]
    return any(own.get(bare(text)) == "name" for (at, _), text in state.labels.items() if at != row)


def _row_lead(state: _State, cells: Sequence[Token], named: Sequence[Token]) -> str | None:
    """负责人2 at the head of a row of values, '' where none stands there, None where the row is no such row."""
    own = [cell for cell in cells if cell.place in state.labels]
    if not own:
        return ""
    text = state.labels[own[0].place]
    if len(own) > 1 or not is_lead(text) or own[0].column >= named[0].column:
        return None
    state.used.add(own[0].place)
    return text.rstrip("：:_ ")


def _values_below(
    state: _State, named: Sequence[Token], cells: Sequence[Token], row: int, lead: str
) -> Iterator[Entry]:
    for token in named:
        cell = next((c for c in cells if _is_under(c, token)), None)
        value = value_in(state.sheet.grid.cells[cell.place]) if cell else None
        place = cell.place if cell else (row, token.column)
        if cell:
            state.used.add(cell.place)
        text = state.labels[token.place]
        yield Entry(text, token.place, value, place, "" if is_lead(text) else lead)


def _is_under(cell: Token, label: Token) -> bool:
    return label.column <= cell.column <= label.right


def _is_matrix(state: _State, leads: Sequence[Token]) -> bool:
    """Whether the row below names a fact at its left and gives it for each person."""
    cells = state.row(leads[0].row + 1)
    named = [cell for cell in cells if cell.place in state.labels]
    return len(named) == 1 and named[0].column < leads[0].column


def _matrix(state: _State, leads: Sequence[Token]) -> Iterator[Entry]:
    """Persons side by side: 负责人1 负责人2 负责人3 above, 职位 手机 邮箱 at the left."""
    state.used.update(token.place for token in leads)
    for row in range(leads[0].row + 1, state.block.bottom + 1):
        cells = state.row(row)
        named = [cell for cell in cells if cell.place in state.labels]
        if len(named) != 1 or named[0].column >= leads[0].column:
            return
        text = state.labels[named[0].place]
        if not _is_personal(text) and contact_part(bare(text)) is None:
            return
        state.used.add(named[0].place)
        for lead in leads:
            cell = next((c for c in cells if _is_under(c, lead)), None)
            value = value_in(state.sheet.grid.cells[cell.place]) if cell else None
            place = cell.place if cell else (row, lead.column)
            who = state.labels[lead.place].rstrip("：:_ ")
            yield Entry(text, named[0].place, value, place, who)
