"""Notes on cells and what draws them: they move with their rows, and are filled in like cells.

A note in a repeated block is repeated with it. In a single repeated row it is repeated when it has a
placeholder, for then each says something else; the same words five hundred times help nobody, so any
other note stays with the first row. Conversations (threaded comments) stay single always.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from lxml import etree

from kedang.reports.filling.drawn_text import MARK, clean, rendered
from kedang.reports.filling.extensions import anonymous
from kedang.reports.filling.filled import Filled
from kedang.reports.filling.note_shapes import Copies, Place, rewrite_shapes
from kedang.reports.filling.package import Package
from kedang.reports.filling.shift import Shift

THREAD = "tc="


@dataclass(frozen=True, slots=True)
class Board:
    """One sheet whose notes are rewritten."""

    package: Package
    filled: Filled
    sheet: str


def rewrite_notes(board: Board) -> None:
    """Rewrite notes, conversations and the shapes that draw notes, buttons and boxes on one sheet."""
    package, shift = board.package, board.filled.shift(board.sheet)
    owner = board.filled.sheets[board.sheet].part
    copies: Copies = {}
    for link in package.led(owner, "comments"):
        _notes(board, link.target, shift, copies)
    for link in package.led(owner, "threadedComment"):
        _threads(package, link.target, shift)
    for link in package.led(owner, "vmlDrawing"):
        old = package.parts[link.target]
        new = rewrite_shapes(old, shift, copies)
        if new != old:
            package.parts[link.target] = new


def _notes(board: Board, part: str, shift: Shift, copies: Copies) -> None:
    tree = board.package.tree(part)
    before = etree.tostring(tree)
    for holder in tree.iterchildren("{*}commentList"):
        for note in list(holder):
            at = holder.index(note)
            holder.remove(note)
            for number, copy in enumerate(_copies(board, note, shift, copies)):
                holder.insert(at + number, copy)
    if etree.tostring(tree) != before:
        board.package.save(part, tree)


def _copies(board: Board, note: Any, shift: Shift, copies: Copies) -> list[Any]:
    """The note once per row it belongs to now; where each stands is kept for the shapes."""
    place = note.get("ref", "")
    own = MARK in "".join(note.itertext())
    found: list[Any] = []
    stands: list[Place] = []
    for here in shift.copies(place, lines=own):
        area = here.area(place)
        if not area:
            continue
        copy = deepcopy(note)
        copy.set("ref", area.split(":")[0])
        if found:
            anonymous(copy)
        row = int("".join(filter(str.isdigit, copy.get("ref"))))
        if own:
            _say(board, copy, row)
        stands.append(Place(row, here.rows))
        found.append(copy)
    copies[place.replace("$", "")] = stands
    return found


def _say(board: Board, note: Any, row: int) -> None:
    """Fill in a note, also when its placeholder is spread over runs of different looks."""
    texts = list(note.iter("{*}t"))
    whole = "".join(text.text or "" for text in texts)
    place = f"{board.sheet}!{note.get('ref')}"

    def render(text: str) -> str:
        return board.filled.say(text, board.sheet, row, place)

    apart = all((text.text or "").count("{{") == (text.text or "").count("}}") for text in texts)
    if apart:
        for text in texts:
            text.text = clean(rendered(text.text or "", render))
    else:
        texts[0].text = clean(rendered(whole, render))
        for text in texts[1:]:
            text.text = ""
    for text in texts:
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _threads(package: Package, part: str, shift: Shift) -> None:
    """Conversations move; those whose row is taken out go with it."""
    tree = package.tree(part)
    before = etree.tostring(tree)
    for each in list(tree):
        place = each.get("ref", "")
        area = next((here.area(place) for here in shift.copies(place)), "")
        if area:
            each.set("ref", area.split(":")[0])
        elif place:
            tree.remove(each)
    if etree.tostring(tree) != before:
        package.save(part, tree)
