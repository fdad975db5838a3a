"""Everything of a sheet part that names cells but is no cell: merges, rules, lists, links, breaks, views."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import deepcopy
from typing import Any

from kedang.reports.filling.extensions import anonymous
from kedang.reports.filling.plan import Area
from kedang.reports.filling.shift import Shift
from kedang.reports.filling.strings import OPEN, local
from kedang.reports.filling.views import move_view

LAST_COLUMN = "16383"
Rewrite = Callable[[Any, Shift], None]
_BEFORE_BREAKS = (
    " sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection"
    " protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells"
    " phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup"
    " headerFooter "
)


def rewrite_beside(tree: Any, shift: Shift, blocks: Iterable[Area]) -> None:
    """Move, grow and repeat all of it; `blocks`: new rows after which a page of its own begins."""
    for element in list(tree):
        handler = _HANDLERS.get(local(element))
        if handler is not None and not shift.idle:
            handler(element, shift)
    _page_breaks(tree, blocks)


def _repeated(element: Any, shift: Shift, key: str, *, lines: bool, rewrite: Rewrite) -> None:
    """One element per copy of the rows that its areas stand in; none when they are taken out."""
    holder, place = element.getparent(), element.get(key, "")
    after = element
    for seen in shift.copies(place, lines=lines):
        area = seen.area(place)
        if not area:
            continue
        copy = deepcopy(element)
        copy.set(key, area)
        rewrite(copy, seen.anchored(place))
        if after is not element:
            anonymous(copy)
        after.addnext(copy)
        after = copy
    holder.remove(element)


def _each(holder: Any, shift: Shift, key: str, *, lines: bool, rewrite: Rewrite) -> None:
    """The same for all elements of a list, which is counted anew and dropped when it is empty."""
    for element in list(holder):
        if element.get(key):
            _repeated(element, shift, key, lines=lines, rewrite=rewrite)
    if len(holder) == 0:
        holder.getparent().remove(holder)
    elif holder.get("count") is not None:
        holder.set("count", str(len(holder)))


def _merges(holder: Any, shift: Shift) -> None:
    _each(holder, shift, "ref", lines=True, rewrite=_nothing)
    for element in list(holder):
        first, _, last = element.get("ref", "").partition(":")
        if first == (last or first):
            holder.remove(element)


def _nothing(element: Any, shift: Shift) -> None:
    """Nothing else in it names cells."""


def _rule(element: Any, shift: Shift) -> None:
    for formula in element.iter("{*}formula"):
        formula.text = shift.formula(formula.text or "")
    for bound in element.iter("{*}cfvo"):
        if bound.get("type") == "formula" and bound.get("val"):
            bound.set("val", shift.formula(bound.get("val")))


def _conditional(element: Any, shift: Shift) -> None:
    _repeated(element, shift, "sqref", lines=False, rewrite=_rule)


def _validation(element: Any, shift: Shift) -> None:
    """The list that a cell offers grows with the rows it is taken from."""
    offered = element.get("type") == "list"
    for name in ("formula1", "formula2"):
        for formula in element.iterchildren(f"{{*}}{name}"):
            formula.text = shift.formula(formula.text or "", grow=offered)


def _validations(holder: Any, shift: Shift) -> None:
    _each(holder, shift, "sqref", lines=False, rewrite=_validation)


def _link(element: Any, shift: Shift) -> None:
    if element.get("location"):
        element.set("location", shift.formula(element.get("location")))
    if OPEN in element.get("display", ""):
        del element.attrib["display"]


def _links(holder: Any, shift: Shift) -> None:
    _each(holder, shift, "ref", lines=True, rewrite=_link)


def _areas(holder: Any, shift: Shift) -> None:
    """Errors not to be marked, ranges that may be edited: they grow."""
    for element in list(holder):
        if element.get("sqref"):
            area = shift.area(element.get("sqref"))
            if area:
                element.set("sqref", area)
            else:
                holder.remove(element)
    if len(holder) == 0:
        holder.getparent().remove(holder)


def _filter(element: Any, shift: Shift) -> None:
    """A filter or an order: it grows, conditions included."""
    area = shift.area(element.get("ref", ""))
    if not area:
        element.getparent().remove(element)
        return
    for each in element.iter():
        if isinstance(each.tag, str) and each.get("ref"):
            each.set("ref", shift.area(each.get("ref")) or area)


def _breaks(holder: Any, shift: Shift) -> None:
    """A page that ended below a row ends below it in every copy."""
    rows: dict[int, Any] = {}
    for element in list(holder):
        holder.remove(element)
        row = int(element.get("id", 0))
        for seen in shift.copies(f"A{row}", lines=False) if row else ():
            after = seen.rows.high(row)
            if after >= 1:
                rows.setdefault(after, deepcopy(element)).set("id", str(after))
    for row in sorted(rows):
        holder.append(rows[row])
    _counted(holder)


def _counted(holder: Any) -> None:
    holder.set("count", str(len(holder)))
    by_hand = sum(1 for each in holder if each.get("man") in ("1", "true"))
    holder.set("manualBreakCount", str(by_hand))
    if len(holder) == 0:
        holder.getparent().remove(holder)


def _page_breaks(tree: Any, blocks: Iterable[Area]) -> None:
    """Each copy of a block begins on a new page."""
    ends = sorted({block.last for block in blocks})
    if not ends:
        return
    space = tree.tag.removesuffix("worksheet")
    holder = tree.find("{*}rowBreaks")
    if holder is None:
        holder = tree.makeelement(f"{space}rowBreaks", nsmap=tree.nsmap)
        names = [local(each) for each in tree]
        at = max(n for n, name in enumerate(names) if f" {name} " in _BEFORE_BREAKS) + 1
        tree.insert(at, holder)
    there = {int(each.get("id", 0)) for each in holder}
    for row in ends:
        if row not in there:
            given = {"id": str(row), "max": LAST_COLUMN, "man": "1"}
            holder.append(holder.makeelement(f"{space}brk", given))
    holder[:] = sorted(holder, key=lambda each: int(each.get("id", 0)))
    _counted(holder)


def _views(holder: Any, shift: Shift) -> None:
    for view in holder:
        move_view(view, shift)


def _own_views(holder: Any, shift: Shift) -> None:
    """Views that somebody saved under a name: each with breaks and a filter of its own."""
    for view in holder:
        move_view(view, shift)
        for element in list(view):
            handler = {"rowBreaks": _breaks, "autoFilter": _filter}.get(local(element))
            if handler is not None:
                handler(element, shift)


def _places(holder: Any, shift: Shift) -> None:
    """Watched cells and what-if inputs move."""
    for element in holder.iter():
        if not isinstance(element.tag, str):
            continue
        if element.get("sqref"):
            element.set("sqref", shift.area(element.get("sqref")) or element.get("sqref"))
        if local(element) in ("inputCells", "cellWatch") and element.get("r"):
            moved = shift.formula(element.get("r"))
            element.set("r", element.get("r") if "#" in moved else moved)
        if local(element) == "dataRef" and element.get("ref") and not element.get("sheet"):
            element.set("ref", shift.area(element.get("ref")) or element.get("ref"))


_HANDLERS: dict[str, Rewrite] = {
    "mergeCells": _merges,
    "conditionalFormatting": _conditional,
    "dataValidations": _validations,
    "hyperlinks": _links,
    "ignoredErrors": _areas,
    "protectedRanges": _areas,
    "autoFilter": _filter,
    "sortState": _filter,
    "rowBreaks": _breaks,
    "sheetViews": _views,
    "customSheetViews": _own_views,
    "scenarios": _places,
    "cellWatches": _places,
    "dataConsolidate": _places,
}
