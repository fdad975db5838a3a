"""Charts over repeated rows: every series grows, and the values kept in the chart are the new ones."""

from __future__ import annotations

from typing import Any

from lxml import etree

from kedang.reports.filling.cell_values import CellValues
from kedang.reports.filling.chart_caches import refill, refill_newer, refill_text
from kedang.reports.filling.chart_fit import reach_down, trim
from kedang.reports.filling.drawn_text import (
    MARK,
    Render,
    clean,
    fill_attributes,
    fill_paragraphs,
    rendered,
)
from kedang.reports.filling.package import Package
from kedang.reports.filling.references import GONE
from kedang.reports.filling.shift import Shift

FORMULAS = ("f", "sqref")
NEWER = "http://schemas.microsoft.com/office/drawing/2014/chartex"
# What a chart cannot do without, and what it loses when the cells behind it are taken out.
SERIES, OPTIONAL = ("val", "yVal"), ("cat", "xVal", "bubbleSize", "tx", "plus", "minus", "errBars")


def rewrite_chart(
    package: Package, part: str, shift: Shift, values: CellValues, render: Render
) -> None:
    """Rewrite a chart as seen from its drawing; the part stays as it is when nothing changes."""
    tree = package.tree(part)
    before = etree.tostring(tree)
    grown = {}
    for formula in [each for each in tree.iter() if _local(each) in FORMULAS]:
        if formula.text:
            old, formula.text = formula.text, shift.formula(formula.text, grow=True)
            if formula.text != old:
                grown[formula] = old
    _lose(tree)
    trim(tree, grown, values)
    newer = tree.tag.startswith(f"{{{NEWER}}}")
    for formula in [each for each in tree.iter() if _local(each) == "f"]:
        if formula.text and newer:
            refill_newer(formula, values)
        elif formula.text:
            refill(formula, values)
    for formula in tree.iter("{*}tx"):
        refill_text(formula, values)
    reach_down(tree)
    _say(tree, render)
    if etree.tostring(tree) != before:
        package.save(part, tree)
    for link in package.led(part, "chartUserShapes"):
        _shapes(package, link.target, render)


def _say(tree: Any, render: Render) -> None:
    """Fill in titles, labels and names of series."""
    fill_paragraphs(tree, render)
    for element in tree.iter("{*}v"):
        if MARK in (element.text or "") and not _kept(element):
            element.text = clean(rendered(element.text, render))


def _kept(element: Any) -> bool:
    """Whether a text was taken from a cell: such are data, and nothing in them is ever worked out."""
    return _local(element.getparent()) == "pt" or element.getparent().find("{*}f") is not None


def _shapes(package: Package, part: str, render: Render) -> None:
    """Text boxes that were drawn inside the chart."""
    tree = package.tree(part)
    if fill_paragraphs(tree, render) | fill_attributes(tree, render):
        package.save(part, tree)


def _lose(tree: Any) -> None:
    """Take out series whose cells are gone; a chart without series is an empty chart."""
    for formula in [each for each in tree.iter() if _local(each) in FORMULAS]:
        if GONE not in (formula.text or ""):
            continue
        element, doomed = formula.getparent(), None
        while element is not None:
            name = _local(element)
            if name in OPTIONAL and doomed is None:
                doomed = element
            if name in SERIES or (name == "data" and _local(element.getparent()) == "chartData"):
                doomed = _series(element)
                break
            if name in ("ser", "series", "chartSpace", "ext"):
                doomed = doomed if doomed is not None else (element if name == "ext" else None)
                break
            element = element.getparent()
        if doomed is not None and doomed.getparent() is not None:
            doomed.getparent().remove(doomed)


def _series(element: Any) -> Any:
    """The series that an element belongs to, or the element when it belongs to none."""
    above = element
    while above is not None:
        if _local(above) == "ser":
            return above
        above = above.getparent()
    return element


def _local(element: Any) -> str:
    return str(element.tag).rsplit("}", 1)[-1]
