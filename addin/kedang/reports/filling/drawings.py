"""The drawings of a sheet: pictures, shapes, text boxes, charts and diagrams, moved and filled in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from lxml import etree

from kedang.reports.filling.anchors import FRAMES, Mover, Placed
from kedang.reports.filling.cell_values import CellValues
from kedang.reports.filling.charts import rewrite_chart
from kedang.reports.filling.drawn_text import clean, fill_attributes, fill_paragraphs
from kedang.reports.filling.filled import Filled
from kedang.reports.filling.package import Package, relations
from kedang.reports.filling.references import GONE
from kedang.reports.filling.row_sizes import row_sizes
from kedang.reports.filling.shift import Shift

OFFICE = "officeDocument/"
CHARTS = ("chart", "chartEx")
OF_CHARTS = ("chartUserShapes", "chartStyle", "chartColorStyle")
DIAGRAMS = ("diagramData", "diagramDrawing")


@dataclass(frozen=True, slots=True)
class Easel:
    """A drawing part of one sheet, and everything needed to rewrite it."""

    package: Package
    filled: Filled
    values: CellValues
    sheet: str
    part: str

    def render(self, row: int, place: str) -> partial[str]:
        """Renders texts of a drawing that stands at a new row."""
        return partial(self.filled.say, sheet=self.sheet, row=row, place=place)


def rewrite_drawing(easel: Easel) -> None:
    """Rewrite a drawing with all that belongs to it; the part stays as it is when nothing changes."""
    package, filled = easel.package, easel.filled
    tree = package.tree(easel.part)
    leaf, shift = filled.sheets[easel.sheet], filled.shift(easel.sheet)
    mover = Mover(shift.rows, row_sizes(leaf.old), row_sizes(leaf.new))
    before, drawn = etree.tostring(tree), len(tree)
    for top in list(tree):
        for anchor in [each for each in top.iter() if _local(each) in FRAMES]:
            _anchor(easel, tree, top, anchor, mover, shift)
    if len(tree) > drawn:
        _numbers(tree)
    _jumps(easel, shift)
    if etree.tostring(tree) != before:
        package.save(easel.part, tree)


def _anchor(easel: Easel, tree: Any, top: Any, anchor: Any, mover: Mover, shift: Shift) -> None:
    """Move one drawing, repeat it or take it away, and fill in what it says."""
    places = mover.place(anchor)
    if not places:
        _take(easel, tree, top, anchor)
        return
    at = tree.index(top)
    stands = places if anchor is top else places[:1]
    for placed in stands[1:]:
        _own_charts(easel, placed.anchor)
        tree.insert(at + placed.copy, placed.anchor)
    for placed in stands:
        _contents(easel, placed, shift.at(placed.rows))


def _take(easel: Easel, tree: Any, top: Any, anchor: Any) -> None:
    """Take a drawing away whose rows are gone, with its chart."""
    numbers = set(_references(anchor))
    holder = anchor.getparent()
    holder.remove(anchor)
    if top is not anchor and not any(_local(each) in FRAMES for each in top.iter()):
        tree.remove(top)
    left = set(_references(tree))
    for link in easel.package.links(easel.part):
        if link.id in numbers - left and not link.outside:
            easel.package.without(link.target, owner=easel.part, number=link.id)


def _references(tree: Any) -> list[str]:
    """The relations that a drawing uses."""
    return [
        str(value)
        for element in tree.iter()
        for key, value in element.attrib.items()
        if f"{OFFICE}" in str(key)
    ]


def _own_charts(easel: Easel, anchor: Any) -> None:
    """Give a repeated chart a part of its own."""
    links = {link.id: link for link in easel.package.links(easel.part)}
    for element in anchor.iter("{*}chart"):
        for key, value in element.attrib.items():
            link = links.get(str(value))
            if link is not None and link.kind in CHARTS:
                part, number = easel.package.copied(link.target, owner=easel.part, kind_of=link.id)
                easel.package.own(part, *OF_CHARTS)
                element.set(key, number)


def _contents(easel: Easel, placed: Placed, shift: Shift) -> None:
    """Fill in the texts of one drawing, its linked cells, and its chart or diagram."""
    name = next((each.get("name", "") for each in placed.anchor.iter("{*}cNvPr")), "")
    render = easel.render(placed.row, name)
    fill_paragraphs(placed.anchor, render)
    fill_attributes(placed.anchor, render)
    for element in placed.anchor.iter():
        for key in ("textlink", "cellRange"):
            if element.get(key):
                _link(easel, element, key, shift)
    used = set(_references(placed.anchor))
    for link in easel.package.links(easel.part):
        if link.id not in used or link.outside or link.target not in easel.package.parts:
            continue
        if link.kind in CHARTS:
            rewrite_chart(easel.package, link.target, shift, easel.values, render)
    if any(_local(each) == "relIds" for each in placed.anchor.iter()):
        for link in easel.package.led(easel.part, *DIAGRAMS):
            _diagram(easel, link.target, render)


def _link(easel: Easel, element: Any, key: str, shift: Shift) -> None:
    """A shape that shows a cell goes on showing it, with the new text at once."""
    formula = shift.formula(element.get(key))
    if GONE in formula:
        del element.attrib[key]
        return
    if formula != element.get(key):
        element.set(key, formula)
    shown = easel.values.text(formula, shift) if key == "textlink" else None
    fields = [text for field in element.iter("{*}fld") for text in field.iterchildren("{*}t")]
    if shown is not None and len(fields) == 1 and fields[0].text != shown:
        fields[0].text = clean(shown)


def _diagram(easel: Easel, part: str, render: partial[str]) -> None:
    tree = easel.package.tree(part)
    if fill_paragraphs(tree, render):
        easel.package.save(part, tree)


def _numbers(tree: Any) -> None:
    """Copies of drawings get numbers of their own; those that stand once keep theirs."""
    every = list(tree.iter("{*}cNvPr"))
    highest = max((int(each.get("id", 0)) for each in every), default=0)
    seen: dict[str, Any] = {}
    for each in every:
        top = _top(tree, each)
        if seen.setdefault(each.get("id", ""), top) is not top:
            highest += 1
            each.set("id", str(highest))


def _top(tree: Any, element: Any) -> Any:
    """The drawing that something belongs to; its versions for different Excels are one drawing."""
    while element.getparent() is not tree:
        element = element.getparent()
    return element


def _jumps(easel: Easel, shift: Shift) -> None:
    """Pictures that lead to a cell lead to it where it stands now."""
    holder = relations(easel.part)
    if shift.idle or holder not in easel.package.parts:
        return
    tree = easel.package.tree(holder)
    changed = False
    for link in tree:
        target = link.get("Target", "")
        if target.startswith("#") and "!" in target:
            moved = "#" + shift.formula(target[1:])
            if moved != target and GONE not in moved:
                link.set("Target", moved)
                changed = True
    if changed:
        easel.package.save(holder, tree)


def _local(element: Any) -> str:
    return str(element.tag).rsplit("}", 1)[-1]
