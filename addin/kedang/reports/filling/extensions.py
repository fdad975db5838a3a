"""What newer Excels keep beside the cells of a sheet: bars, icons, lists from other sheets, sparklines."""

from __future__ import annotations

import hashlib
from collections import Counter
from copy import deepcopy
from typing import Any

from kedang.reports.filling.shift import Shift
from kedang.reports.filling.sparklines import rewrite_group

_UID = "}uid"


def rewrite(tree: Any, shift: Shift) -> None:
    """Move and grow all extensions of a sheet, and the frames of its controls and objects.

    To be called when the conditional formats of the sheet itself are done: a copied bar or icon rule has
    two halves, and the halves of each copy get an id of their own.
    """
    if shift.idle:
        return
    for holder in tree.iterchildren("{*}extLst"):
        for extension in list(holder):
            _extension(extension, shift)
            if len(extension) == 0:
                holder.remove(extension)
        if len(holder) == 0:
            tree.remove(holder)
    _pair(tree)
    for name in ("controls", "oleObjects"):
        for holder in tree.iterchildren(f"{{*}}{name}"):
            _frames(holder, shift)


def _extension(extension: Any, shift: Shift) -> None:
    for content in list(extension):
        name = _local(content)
        if name in ("conditionalFormattings", "dataValidations"):
            _rules(content, shift)
        elif name == "sparklineGroups":
            for group in list(content):
                if not rewrite_group(group, shift):
                    content.remove(group)
        else:
            _plain(content, shift)
            continue
        if len(content) == 0:
            extension.remove(content)
        elif content.get("count") is not None:
            content.set("count", str(len(content)))


def _rules(content: Any, shift: Shift) -> None:
    """One rule per copy of a repeated block; over a repeated row one rule that grows with it."""
    for rule in list(content):
        place = rule.find("{*}sqref")
        if place is None or not place.text:
            continue
        copies: list[Any] = []
        for seen in shift.copies(place.text, lines=False):
            area = seen.area(place.text)
            if area:
                copies.append(_moved(rule, seen.anchored(place.text), area, first=not copies))
        at = content.index(rule)
        content.remove(rule)
        for number, copy in enumerate(copies):
            content.insert(at + number, copy)


def _moved(rule: Any, seen: Shift, area: str, *, first: bool) -> Any:
    """A rule as one copy has it."""
    moved = deepcopy(rule)
    moved.tail = None
    moved.find("{*}sqref").text = area
    for formula in moved.iter("{*}f"):
        formula.text = seen.formula(formula.text or "")
    if not first:
        anonymous(moved)
    return moved


def anonymous(tree: Any) -> None:
    """Take away the marks by which Excel tells one object from another; a copy has none."""
    for element in tree.iter():
        for key in [key for key in element.attrib if str(key).endswith(_UID)]:
            del element.attrib[key]


def _plain(content: Any, shift: Shift) -> None:
    """Anything else that names cells: grown where it is."""
    for element in content.iter():
        name = _local(element)
        if name == "sqref" and element.text:
            element.text = shift.area(element.text) or element.text
        elif name == "f" and element.text:
            element.text = shift.formula(element.text, grow=True)


def _pair(tree: Any) -> None:
    """Give the copies of a rule of two halves ids of their own, the same in both halves."""
    main: Counter[str] = Counter()
    for mark in tree.iterfind("{*}conditionalFormatting/{*}cfRule/{*}extLst//{*}id"):
        mark.text = _numbered(mark.text or "", main)
    newer: Counter[str] = Counter()
    for rule in tree.iterfind("{*}extLst//{*}conditionalFormatting/{*}cfRule"):
        if rule.get("id"):
            rule.set("id", _numbered(rule.get("id"), newer))


def _numbered(mark: str, seen: Counter[str]) -> str:
    """The first copy keeps its mark; the others' are made of the mark and their number."""
    seen[mark] += 1
    if seen[mark] == 1:
        return mark
    made = hashlib.sha256(f"{mark}{seen[mark]}".encode()).hexdigest().upper()
    return f"{{{made[:8]}-{made[8:12]}-4{made[13:16]}-8{made[17:20]}-{made[20:32]}}}"


def _frames(holder: Any, shift: Shift) -> None:
    """Controls and embedded objects move with their rows; one in a repeated row stays in the first."""
    for anchor in holder.iter("{*}anchor"):
        corners = [each for each in anchor if _local(each) in ("from", "to")]
        rows = [corner.find("{*}row") for corner in corners]
        if len(rows) == 2 and all(row is not None for row in rows):
            first, last = (int(row.text) for row in rows)
            moved = shift.rows.low(first + 1) - 1
            rows[0].text, rows[1].text = str(moved), str(moved + last - first)
    for element in holder.iter("{*}controlPr"):
        for key in ("linkedCell", "listFillRange"):
            if element.get(key):
                element.set(key, shift.formula(element.get(key)))


def _local(element: Any) -> str:
    return str(element.tag).rsplit("}", 1)[-1]
