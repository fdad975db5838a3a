"""The old drawings (VML) behind notes, buttons and check boxes: text by text, for they are no sound XML."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kedang.reports.filling.columns import letters_of
from kedang.reports.filling.references import GONE
from kedang.reports.filling.rowmap import RowMap
from kedang.reports.filling.shift import Shift

_SHAPE = re.compile(rb"<v:shape[\s>].*?</v:shape>", re.DOTALL)
_NOTE = re.compile(rb"ObjectType=[\"']Note[\"']")
_ID = re.compile(rb"(\sid=[\"'])([^\"']*_s)(\d+)([\"'])")
_ROW = re.compile(rb"(<x:Row>\s*)(\d+)(\s*</x:Row>)")
_COLUMN = re.compile(rb"<x:Column>\s*(\d+)\s*</x:Column>")
_ANCHOR = re.compile(rb"(<x:Anchor>)([^<]*)(</x:Anchor>)")
_FORMULA = re.compile(rb"(<x:Fmla(?:Link|Range|Group|Txbx|Pict)>)([^<]*)(</x:Fmla)")
_MAP = re.compile(rb"(<o:idmap[^>]*\sdata=[\"'])([^\"']*)([\"'])")
PER_MAP = 1_024


@dataclass(frozen=True, slots=True)
class Place:
    """Where a note stands now, and the rows it is seen from."""

    row: int
    rows: RowMap


Copies = dict[str, list[Place]]


def rewrite_shapes(data: bytes, shift: Shift, copies: Copies) -> bytes:
    """Move all shapes; those of repeated notes are repeated, those of notes taken out are taken out."""
    highest = max((int(found[3]) for found in _ID.finditer(data)), default=PER_MAP)
    first = highest

    def one(match: re.Match[bytes]) -> bytes:
        nonlocal highest
        shape = match[0]
        if not _NOTE.search(shape):
            return _moved(shape, shift)
        row, column = _ROW.search(shape), _COLUMN.search(shape)
        if not row or not column:
            return shape
        places = copies.get(f"{letters_of(int(column[1]) + 1)}{int(row[2]) + 1}")
        if places is None:
            return _moved(shape, shift)
        found: list[bytes] = []
        for place in places:
            moved = _to(shape, int(row[2]) + 1, place.row)
            if found:
                highest += 1
                moved = _ID.sub(rb"\g<1>\g<2>%d\g<4>" % highest, moved, count=1)
            found.append(moved)
        return b"".join(found)

    data = _SHAPE.sub(one, data)
    return _more_numbers(data, highest) if highest > first else data


def _moved(shape: bytes, shift: Shift) -> bytes:
    """A button, a box or a picture: it moves with the row it begins in."""
    anchor = _ANCHOR.search(shape)
    if anchor and not shift.idle:
        numbers = anchor[2].split(b",")
        if len(numbers) == 8:
            old = int(numbers[2]) + 1
            shape = _to(shape, old, shift.rows.low(old))

    def formula(match: re.Match[bytes]) -> bytes:
        old = _unescaped(match[2].decode("utf-8", "replace"))
        new = shift.formula(old)
        return match[0] if new == old or GONE in new else match[1] + _escaped(new) + match[3]

    return _FORMULA.sub(formula, shape)


def _to(shape: bytes, old: int, new: int) -> bytes:
    """A shape moved down by whole rows."""
    if old == new:
        return shape
    down = new - old

    def anchor(match: re.Match[bytes]) -> bytes:
        numbers = match[2].split(b",")
        if len(numbers) != 8:
            return match[0]
        for at in (2, 6):
            numbers[at] = b" %d" % max(int(numbers[at]) + down, 0)
        return match[1] + b",".join(numbers) + match[3]

    shape = _ANCHOR.sub(anchor, shape)
    return _ROW.sub(lambda found: found[1] + b"%d" % (int(found[2]) + down) + found[3], shape)


def _more_numbers(data: bytes, highest: int) -> bytes:
    """Shapes are numbered in blocks of 1,024; the drawing states which blocks are its own."""

    def stated(match: re.Match[bytes]) -> bytes:
        blocks = [int(each) for each in match[2].split(b",") if each.strip().isdigit()]
        wanted = range(max(blocks, default=1) + 1, highest // PER_MAP + 1)
        return match[1] + b",".join(b"%d" % each for each in [*blocks, *wanted]) + match[3]

    return _MAP.sub(stated, data, count=1)


def _unescaped(text: str) -> str:
    for escape, letter in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(escape, letter)
    return text


def _escaped(text: str) -> bytes:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").encode()
