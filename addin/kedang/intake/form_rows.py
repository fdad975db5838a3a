"""What stands in a row of a form, from left to right: labels and their values by turns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np

from kedang.intake.checkboxes import has_boxes
from kedang.intake.heads import Place
from kedang.intake.labels import bare, is_label, normal
from kedang.intake.lexicon import Lexicon, contact_part, lexicon
from kedang.intake.profile import looks_like_data
from kedang.intake.sheet import Sheet
from kedang.model.catalogue import entities
from kedang.model.field import ClosedList
from kedang.model.field import words as split_words
from kedang.model.grid import Block
from kedang.reference import choices

Labels = Mapping[Place, str]
UNITS = frozenset(
    split_words(
        "元、万元、亿元、千元、百万元、万、人、名、天、日、月、年、个月、小时、%、‰、份、台、套、件、个、只、条、吨、公斤、kg、平方米、㎡、m2、"
        "立方米、次、家、分、岁、辆、万吨、万套、万台、台套、元/吨、元/台、元/件、万元/年、吨/年、台/年、场、折、公里、号、时、cm、厘米"
    )
)
_PLACES = frozenset(
    split_words(
        "省、市、区、县、镇、乡、街道、路、号、自治区、区/县、区(县)、市(区)、省/市、省(市)"
    )
)
_PLACE = re.compile(r"^[\u3400-\u9fff]{1,6}$")
_DIGITS = re.compile(r"^[¥$]?-?\d[\d,]*(?:\.\d+)?$")
_WORDY = re.compile(r"[\u3400-\u9fffA-Za-z]")
BOXES = frozenset("□☐☑■√✓✔●○◯☒▣◉")
_SENTENCE = re.compile(r"[，。；！？,;!?]|\d{3,}|^[\d.+-]|^[(（]")


@dataclass(frozen=True, slots=True)
class Token:
    """One filled cell of a row: where it starts, the last row and column it covers, its text."""

    row: int
    column: int
    bottom: int
    right: int
    text: str

    @property
    def place(self) -> Place:
        """Row and column of the cell."""
        return self.row, self.column


@dataclass(frozen=True, slots=True)
class Share:
    """The part of a column's cells that are known labels, how many these are, and how many cells there are."""

    part: float
    labels: int
    filled: int


def tokens(sheet: Sheet, block: Block, row: int) -> list[Token]:
    """The filled cells of a row inside a block, merged ones as one; none below the sheet's last row."""
    if row >= sheet.grid.height:
        return []
    filled = np.flatnonzero(sheet.filled[row, block.left : block.right + 1]) + block.left
    spans = sheet.spans(row)
    found: list[Token] = []
    for column in map(int, filled):
        span = next((b for b in spans if b.left <= column <= b.right), None)
        if span is not None and (span.top, span.left) != (row, column):
            continue
        bottom, right = (span.bottom, span.right) if span else (row, column)
        found.append(Token(row, column, bottom, right, sheet.text(row, column)))
    return found


def is_unit(token: Token, before: Token) -> bool:
    """Whether a cell is the unit of the number right before it, or a part of its date."""
    if token.text not in UNITS:
        return False
    return bool(_DIGITS.match(before.text)) and token.column <= before.right + 2


def is_place_word(token: Token, before: Token) -> bool:
    """Whether a cell says 省 or 市 behind the name of the place."""
    return token.text in _PLACES and bool(_PLACE.match(before.text))


def demoted(sheet: Sheet, block: Block, known: Labels, words: Lexicon) -> dict[Place, str]:
    """The known names without those that are values of the label before them: 人事变更 beside 动态指标.

    A row is one of labels and values by turns when the form goes on below with a label in its first column, and
    one of its values at least is no name, or is a word of its label's closed list.
    """
    found = dict(known)
    lines: dict[int, list[Token]] = {}
    for row in sorted({row for row, _ in known}):
        own = tokens(sheet, block, row)
        for place in _boxed(own, known):
            found.pop(place, None)
        first = next((n for n, token in enumerate(own) if token.place in known), None)
        if first is None:
            continue
        band = own[first].bottom > row and len(own) > first + 2 and own[first + 1].place in known
        lines[row] = own[first + band :]
    for row, own in lines.items():
        odd = [token for token in own[1::2] if token.place in known]
        if not odd or any(token.place not in known for token in own[::2]):
            continue
        if any(_is_sure(known[token.place]) for token in odd) or not _goes_on(lines, row, known):
            continue
        values = list(zip(own[::2], own[1::2], strict=False))
        chosen = any(_chooses(known[a.place], b.text, words) for a, b in values)
        if chosen or any(b.place not in known for _, b in values):
            for token in odd:
                found.pop(token.place, None)
    return found


def _boxed(own: Sequence[Token], known: Labels) -> Iterator[Place]:
    """The words of options whose boxes stand in the cells before them: 客户性质 | ☑ | 制造商 | □ | 政府."""
    first = next((n for n, token in enumerate(own) if token.text in BOXES), 0)
    if first and own[first - 1].place in known:
        for before, token in pairwise(own):
            if before.text in BOXES and not _is_sure(token.text):
                yield token.place


def _is_sure(text: str) -> bool:
    return is_label(text) or _complete(text)


def _goes_on(lines: Mapping[int, Sequence[Token]], row: int, known: Labels) -> bool:
    """Whether the next row of labels has one in the same column, or for the last row the one before it."""
    column = lines[row][0].column
    below = [own for place, own in lines.items() if place > row]
    above = [own for place, own in lines.items() if place < row]
    near = below[0] if below else above[-1] if above else []
    return any(token.column == column and token.place in known for token in near)


def refine(
    sheet: Sheet,
    block: Block,
    known: Labels,
    words: Lexicon,
    above: Collection[int],
    fixed: set[Place],
) -> dict[Place, str]:
    """The labels of a form: known names in a place for values are none, unknown ones in a place for labels are.

    `above`: rows of labels with their values below, taken as they are. `fixed`: cells of tables, left alone.
    """
    rows = {
        row: [t for t in tokens(sheet, block, row) if t.place not in fixed]
        for row in range(block.top, block.bottom + 1)
    }
    share = _shares(rows, known, above)
    found: dict[Place, str] = {}
    under, names = False, set[int]()
    for row, own in rows.items():
        if row in above:
            found.update({t.place: known[t.place] for t in own if t.place in known})
            under, names = True, {t.column for t in own}
            continue
        under = under and _goes_under(own, known, row - 1 in above, names)
        roles = _under(own, known) if under else _roles(own, known, share, words)
        for token, role in zip(own, roles, strict=True):
            if role == "L":
                found[token.place] = known.get(token.place, token.text)
    return found


def _goes_under(own: Sequence[Token], known: Labels, first: bool, names: Collection[int]) -> bool:
    """Whether a row gives values for the labels above it, with no name but one at its head.

    A word that might be a name, as 会计 under 职务, is a value where phones and the like stand in its row.
    """
    if not own:
        return False
    doubtful = [token for token in own[1:] if token.place in known]
    if doubtful:
        sure = any(_is_sure(known[token.place]) for token in doubtful)
        fits = all(token.column in names for token in own[1:])
        data = any(looks_like_data(token.text) for token in own)
        if sure or not (fits and data) or len(doubtful) * 3 > len(own):
            return False
    head = known.get(own[0].place)
    if head is not None:
        return _is_of_person(head)
    return first or (
        len(own) >= 3
        and all(token.column in names for token in own)
        and any(looks_like_data(token.text) for token in own)
    )


def _under(own: Sequence[Token], known: Labels) -> str:
    return ("L" if own[0].place in known else "V") + "V" * (len(own) - 1)


def _is_of_person(text: str) -> bool:
    return contact_part(bare(text)) is not None or bare(text) in lexicon().terms["contact"]


def _shares(
    rows: Mapping[int, Sequence[Token]], known: Labels, above: Collection[int]
) -> dict[int, Share]:
    """For each column the share of its cells that are known labels, and how many these are."""
    labels: Counter[int] = Counter()
    filled: Counter[int] = Counter()
    for row, own in rows.items():
        if row in above or row - 1 in above or len(own) < 2:
            continue
        for token in own:
            filled[token.column] += 1
            labels[token.column] += token.place in known
    return {
        column: Share(labels[column] / count, labels[column], count)
        for column, count in filled.items()
    }


def _roles(
    own: Sequence[Token],
    known: Labels,
    share: Mapping[int, Share],
    words: Lexicon,
) -> str:
    """L or V for each cell of a row: the likeliest alternation of labels and values."""
    best: dict[str, tuple[float, str]] = {}
    for number, token in enumerate(own):
        before = own[number - 1] if number else None
        here: dict[str, tuple[float, str]] = {}
        after = own[number + 1] if number + 1 < len(own) else None
        weight = _weight(token, before, after, known, share)
        for role, gain in (("L", weight), ("V", 0.0)):
            ways = [
                (total + _step(path, role, own, number, known, words) + gain, path + role)
                for total, path in best.values()
            ] or [(gain + (0.5 if role == "L" else -0.5), role)]
            here[role] = max(ways)
        best = here
    return max(best.values())[1] if best else ""


def _weight(
    token: Token,
    before: Token | None,
    after: Token | None,
    known: Labels,
    share: Mapping[int, Share],
) -> float:
    """How much a cell looks like a label by itself and by its column; below 0: like a value."""
    text = known.get(token.place)
    if text is not None and (is_label(text) or ":" in text or "：" in text or "__" in text):
        return 4.0
    if before is not None and (is_unit(token, before) or is_place_word(token, before)):
        return -4.0
    own = share.get(token.column, Share(0.5, 0, 0))
    column = 2.0 * (own.part - 0.5) if own.labels >= 2 or own.filled >= 3 else 0.0
    if text is not None:
        return 1.3 + column
    beside = after is not None and after.column == token.right + 1
    if not may_be_label(token) or own.labels < 2 or own.part < 0.5 or not beside:
        return -4.0
    return -0.6 + column


def may_be_label(token: Token) -> bool:
    """Whether a cell may be a label that nobody knows: a short word or two, no value, no boxes."""
    text = token.text
    if not _WORDY.search(text) or len(text) > 14 or _SENTENCE.search(text):
        return False
    return not has_boxes(text) and not looks_like_data(text) and "、" not in text


def _step(
    path: str,
    role: str,
    own: Sequence[Token],
    number: int,
    known: Labels,
    words: Lexicon,
) -> float:
    """What it is worth that a cell has a role after the cells before it had theirs."""
    before, token = own[number - 1], own[number]
    if role == "L":
        if path[-1] == "V":
            return 0.3
        gap = token.column > before.right + 1
        return 0.0 if gap or _complete(known.get(before.place, "")) else -0.7
    head = path.rfind("L")
    label = known.get(own[head].place, own[head].text) if head >= 0 else ""
    boxed = head >= 0 and any(has_boxes(t.text) for t in own[head + 1 : number])
    offered = (3.0 if boxed else 1.5) * _chooses(label, token.text, words) if label else 0.0
    if path[-1] == "L":
        return 0.5 + offered
    if is_unit(token, before) or has_boxes(before.text + token.text):
        return offered
    return offered - 1.0


def _complete(text: str) -> bool:
    """Whether a label brings its value in its own cell."""
    return not is_label(text) and (":" in text or "：" in text)


@lru_cache(maxsize=4096)
def _chooses(label: str, value: str, words: Lexicon) -> bool:
    """Whether a value is one of the words that a label's closed list offers."""
    return any(choices.match(closed, value) for closed in _lists(label, words))


@lru_cache(maxsize=1024)
def _lists(label: str, words: Lexicon) -> tuple[ClosedList, ...]:
    names = {normal(label), bare(label)}
    found: list[ClosedList] = []
    for entity_id, own in words.terms.items():
        for name in sorted(names & own.keys()):
            field = entities()[entity_id]
            closed = field[own[name]].choices if own[name] in field else None
            if closed is not None:
                found.append(closed)
    return tuple(found)


def is_lead(text: str) -> bool:
    """Whether a label names a person of the customer's, such as 联系人 or 负责人2."""
    part = contact_part(bare(text))
    return part is not None and part[1] == "name"
