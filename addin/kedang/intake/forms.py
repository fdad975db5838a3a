"""Whether a part of a sheet is a form: labels with values beside or below them, and no table."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from kedang.intake.checkboxes import has_boxes, has_tick
from kedang.intake.form_cells import MOST, entered, pairs_in, tidy
from kedang.intake.form_rows import BOXES, demoted, is_lead, refine, tokens
from kedang.intake.form_turns import alternating
from kedang.intake.heads import Head, Place, among, is_margin, table_heads
from kedang.intake.labels import bare, is_label, normal
from kedang.intake.lexicon import Lexicon, contact_part, lexicon
from kedang.intake.sheet import Sheet, text_of
from kedang.model.grid import Block

MOST_ROWS = 3000
_FEW_ROWS = 400
_MOST_COLUMNS = 60
_LONG = 120
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_TITLE = re.compile(r"(?:单|表|卡|册|记录|登记|台账|清单|明细|合同|档案)$")
_TOTAL = re.compile(r"合计|总计|小计|大写")
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
            text = _label(value, words) if type(value) is str and _may_name(value) else None
            if text and sheet.filled[row, column]:
                found[row, column] = text
    _leave_title(sheet, strip, found)
    small = found and strip.bottom - strip.top <= _FEW_ROWS
    return demoted(sheet, strip, found, words) if small else found


def _leave_title(sheet: Sheet, strip: Block, found: dict[Place, str]) -> None:
    """A lone cell on top that is wide, or calls itself a form, is the title though a field has that name: 送货单."""
    if not found:
        return
    top = min(row for row, _ in found)
    held = tokens(sheet, strip, top)
    if len(held) != 1 or is_label(held[0].text) or _holds_value(held[0].text):
        return
    wide = held[0].right - held[0].column >= 2
    below = tokens(sheet, strip, top + 1)
    told = len(below) > 1 or any(_holds_value(found.get(token.place, "")) for token in below)
    if told and (
        wide or _TITLE.search(held[0].text)
    ):  # fmt: skip
        found.pop(held[0].place, None)


def _may_name(value: str) -> bool:
    return len(value) <= _LONG or (len(value) <= MOST and bool(re.search("[:：]", value[:16])))


@lru_cache(maxsize=65536)
def _label(value: str, words: Lexicon) -> str | None:
    """The text of a cell that names something, None for any other."""
    text = text_of(value)
    name = tidy(text)
    foreign = sum(letter.isascii() for letter in name)
    short = len(name) <= (20 + min(foreign, 20) if _CHINESE.search(name.partition("(")[0]) else 40)
    if short and (is_label(name) or words.is_known(name)) and not has_boxes(name):
        return name
    return text if pairs_in(text, words) else None


def may_be_form(strip: Block) -> bool:
    """Whether a part of a sheet is small enough for a form."""
    return strip.bottom - strip.top <= MOST_ROWS and strip.right - strip.left <= _MOST_COLUMNS


@dataclass(frozen=True, slots=True)
class Form:
    """A form: its cells that name something, the tables that stand among them, the rows of labels above values."""

    strip: Block
    labels: Labels
    tables: tuple[Block, ...]
    above: frozenset[int]


def find_form(sheet: Sheet, strip: Block, words: Lexicon) -> Form | None:
    """The form a part of a sheet is; None when it is a table, or has too few labels."""
    if not may_be_form(strip):
        return None
    labels = find_labels(sheet, strip, words)
    if not is_form(sheet, strip, labels, words):
        return None
    turns = alternating(sheet, strip, labels)
    if turns is not None:
        rows, names = turns
        return Form(strip, names, (), frozenset(rows))
    tables: list[Block] = []
    top = strip.top
    for head in _foreign_heads(sheet, strip, labels):
        first = _with_titles(sheet, strip, labels, head.row, top)
        last = head.body[-1]
        while last < strip.bottom and not _is_apart(sheet, strip, labels, last + 1):
            last += 1
        tables.append(Block(first, strip.left, last, strip.right))
        top = last + 1
    outside = {
        place: text
        for place, text in labels.items()
        if not any(block.top <= place[0] <= block.bottom for block in tables)
    }
    return Form(strip, outside, tuple(tables), frozenset(label_rows(sheet, strip, outside)))


def _is_apart(sheet: Sheet, strip: Block, labels: Labels, row: int) -> bool:
    """Whether a row below a table is blank, of the form again, or the title of what follows."""
    held = tokens(sheet, strip, row)
    titled = len(held) == 1 and held[0].right > held[0].column
    return not held or titled or any(place[0] == row for place in labels)


def _with_titles(sheet: Sheet, strip: Block, labels: Labels, row: int, top: int) -> int:
    """The first of the rows right above a table that are its title: one cell, no label."""
    while row > top:
        held = tokens(sheet, strip, row - 1)
        named = [labels[token.place] for token in held if token.place in labels]
        wide = len(held) == 1 and held[0].right > held[0].column
        if len(held) > 1 or (named and not wide) or any(map(_holds_value, named)):
            break
        row -= 1
    return row


def is_form(sheet: Sheet, strip: Block, labels: Labels, words: Lexicon) -> bool:
    """Whether a part of a sheet is a form, filled in or blank.

    The names and values of a table on the sheet are no labels of a form, nor is what stands around a table.
    """
    asked = ("form", strip, words)
    if asked not in sheet.memo:
        sheet.memo[asked] = _is_form(sheet, strip, labels, words)
    found: bool = sheet.memo[asked]
    return found


def _is_form(sheet: Sheet, strip: Block, labels: Labels, words: Lexicon) -> bool:
    filled = int(sheet.filled[strip.top : strip.bottom + 1, strip.left : strip.right + 1].sum())
    if _is_blank_form(sheet, strip, labels) or alternating(sheet, strip, labels):
        return True
    if len(labels) < 0.15 * filled and not _may_head(labels):
        return False
    heads = _foreign_heads(sheet, strip, labels)
    if heads and _is_head(_above(labels, heads), words):
        return True
    if heads:
        labels = {
            place: text
            for place, text in labels.items()
            if not (is_margin(text) or _TOTAL.search(normal(text)))
            and not any(among(head, place) for head in heads)
        }
        filled -= sum(_cells(sheet, head) for head in heads)
    if not labels or (len(labels) < 3 and not heads):
        return False
    if strip.bottom - strip.top <= _FEW_ROWS:
        filled -= 2 * sum(
            t.text in BOXES for r in {r for r, _ in labels} for t in tokens(sheet, strip, r)
        )
        labels = _in_place(sheet, strip, labels, words, heads)
    if heads and labels and _is_head(labels, words, whose=False):
        return True
    return _reads_as_form(sheet, strip, labels, filled, 3 if heads else 4)


def _may_head(labels: Labels) -> bool:
    return any(_holds_value(text) for text in labels.values())


def _above(labels: Labels, heads: Sequence[Head]) -> Labels:
    return {place: text for place, text in labels.items() if place[0] < heads[0].row}


def _is_head(labels: Labels, words: Lexicon, whose: bool = True) -> bool:
    """Whether three facts or more stand above a table, each with its value in the label's own cell.

    `whose`: one of them must name the customer.
    """
    told = [row for (row, _), text in labels.items() if _holds_value(text)]
    facts = [pair for (row, _), text in labels.items() if told and row <= min(told) + 1
             for pair in pairs_in(text, words)]  # fmt: skip
    known = [name for name, value in facts if value and words.is_known(name)]
    own = words.terms["transaction"]
    customer = any(own.get(bare(name)) in ("customer", "end_customer") for name in known)
    named = customer or not whose
    return named and len(known) >= 3 and sum(not is_margin(name) for name in known) >= 2


def _reads_as_form(sheet: Sheet, strip: Block, labels: Labels, filled: int, few: int) -> bool:
    """Whether enough labels stand in enough rows with room for their values."""
    rows = {row for row, _ in labels}
    above = label_rows(sheet, strip, labels)
    beside = [place for place in labels if place[0] not in above]
    if len(rows) < 3 and not (len(rows) == 2 and _by_turns(sheet, strip, labels, few)):
        return False
    if len(labels) < 0.25 * filled and sum(is_label(text) for text in labels.values()) < 5:
        return False
    if _crowded(sheet, strip, labels, beside):
        return False
    named = {normal(text) for text in labels.values()}
    spread = len({row for row, _ in beside})
    return len(beside) >= 3 and spread >= 2 and len(named) >= 3 and len(labels) >= 0.15 * filled


def _by_turns(sheet: Sheet, strip: Block, labels: Labels, few: int) -> bool:
    """Whether in every row of labels each label has one value right beside it, `few` labels or more."""
    for row in {row for row, _ in labels}:
        roles = [token.place in labels for token in tokens(sheet, strip, row)]
        if roles != [True, False] * (len(roles) // 2):
            return False
    return len(labels) >= few


def _in_place(
    sheet: Sheet, strip: Block, labels: Labels, words: Lexicon, heads: Collection[Head]
) -> Labels:
    """The known labels that stand where labels stand: 需求动向 beside 动态类别 is its value."""
    above = label_rows(sheet, strip, labels)
    fixed = {(row, c) for h in heads for row in (h.row, *h.body) for c in h.columns}
    kept = refine(sheet, strip, labels, words, above, fixed)
    return {place: text for place, text in labels.items() if place in kept}


def _cells(sheet: Sheet, head: Head) -> int:
    rows = [head.row, *head.body]
    return int(sheet.filled[np.ix_(rows, sorted(head.columns))].sum())


def _is_blank_form(sheet: Sheet, strip: Block, labels: Labels) -> bool:
    """Nothing but different labels in three rows or more, titles and headings aside: a form nobody filled in."""
    if len(labels) < 4 or len(set(map(normal, labels.values()))) < len(labels) * 0.8:
        return False
    top = min(row for row, _ in labels)
    if strip.bottom - top > _FEW_ROWS:
        return False
    rows = {row for row, _ in labels}
    headings = others = 0
    for row in range(top, strip.bottom + 1):
        held = tokens(sheet, strip, row)
        headings += row not in rows and len(held) == 1
        others += sum(t.place in labels or not _is_blank(t.text) for t in held)
    others -= headings if headings * 3 <= len(rows) else 0
    values = any(_holds_value(text) and not _is_unfilled(text) for text in labels.values())
    return len(rows) >= 3 and len(labels) * 10 >= others * 9 and not values


def _is_blank(text: str) -> bool:
    """Whether a cell holds boxes nobody ticked, or a line to write on."""
    return (has_boxes(text) and not has_tick(text)) or not entered(text)


def _is_unfilled(text: str) -> bool:
    pairs = pairs_in(text, lexicon())
    return bool(pairs) and all(_is_blank(value) for _, value in pairs)


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
    return not is_label(text) and ("：" in text or ":" in text or "__" in text)


def label_rows(sheet: Sheet, strip: Block, labels: Labels) -> set[int]:
    """Rows whose cells are all labels, two or more, with something else below: their values stand there."""
    found: set[int] = set()
    for row in {row for row, _ in labels}:
        columns = np.flatnonzero(sheet.filled[row, strip.left : strip.right + 1]) + strip.left
        own = [(row, int(c)) in labels and not _holds_value(labels[row, int(c)]) for c in columns]
        if len(own) == 2 and all(own) and _beside_twice(sheet, labels, row, columns.tolist()):
            continue
        if (len(own) >= 2 and all(own)) or (
            len(own) >= 3 and all(own[1:]) and _heads_persons(sheet, labels, row, int(columns[0]))
        ):
            found.add(row)
    return found


def _beside_twice(sheet: Sheet, labels: Labels, row: int, columns: Sequence[int]) -> bool:
    """Whether in the rows right above and below the second cell is the value of the first: 内容 | 报价."""
    name, value = columns
    near = [r for r in (row - 1, row - 2, row + 1, row + 2) if 0 <= r < sheet.grid.height]
    said = [
        (r, name) in labels and (r, value) not in labels and bool(sheet.filled[r, value])
        for r in near
    ]
    return row > 0 and said[0] and sum(said) >= 2


def _heads_persons(sheet: Sheet, labels: Labels, row: int, column: int) -> bool:
    """Whether a cell heads a column of persons: it is 联系人 itself, or 负责人1 stands right under it."""
    if contact_part(normal(sheet.text(row, column))):
        return True
    return is_lead(labels.get((row + 1, column), ""))


def leads_in(labels: Labels, row: int) -> list[Place]:
    """The labels of a row that name persons, such as 负责人1 and 负责人2, from left to right."""
    return sorted(p for p, text in labels.items() if p[0] == row and is_lead(text))


def right_of(sheet: Sheet, row: int, column: int) -> int:
    """The last column a cell covers."""
    return max((b.right for b in sheet.spans(row) if b.left <= column <= b.right), default=column)
