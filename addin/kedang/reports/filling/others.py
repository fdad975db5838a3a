"""Every part of a filled workbook that is no sheet: found by its relation and rewritten by its kind."""

from __future__ import annotations

from functools import partial

from lxml import etree

from kedang.reports.filling.cell_values import CellValues, shared_texts
from kedang.reports.filling.charts import rewrite_chart
from kedang.reports.filling.drawings import CHARTS, Easel, rewrite_drawing
from kedang.reports.filling.filled import Filled
from kedang.reports.filling.notes import Board, rewrite_notes
from kedang.reports.filling.number_formats import NumberFormats, number_formats
from kedang.reports.filling.package import Package
from kedang.reports.filling.pivots import rewrite_caches, rewrite_pivots
from kedang.reports.filling.references import GONE
from kedang.reports.filling.tables import tables_of

# Remembered by Excel to open faster, and wrong once rows have moved: it makes them anew.
REMEMBERED = ("calcChain", "volatileDependencies")
CONTROL_FORMULAS = ("fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx")
# Parts of a sheet that name cells in `ref` or `r` and nothing else.
LISTS = ("namedSheetView", "tableSingleCells")


def rewrite(parts: dict[str, bytes], filled: Filled) -> None:
    """Rewrite all other parts in place, when the cells of every sheet are filled.

    A digital signature says that nobody has changed the workbook since; it is taken out, for filling
    is a change. The signature of macros stays: no macro is changed.
    """
    package = Package(parts)
    workbook = next((link.target for link in package.led("", "officeDocument")), "xl/workbook.xml")
    values = _values(package, filled, workbook)
    rewrite_caches(package, filled, workbook)
    tables = tables_of(package, filled, values, set(values.names))
    for sheet in filled.sheets:
        tables.sheet(sheet)
        rewrite_notes(Board(package, filled, sheet))
        rewrite_pivots(package, filled, sheet)
        _controls(package, filled, sheet)
        _lists(package, filled, sheet)
    for sheet, leaf in filled.sheets.items():
        for link in list(package.led(leaf.part, "drawing")):
            rewrite_drawing(Easel(package, filled, values, sheet, link.target))
    _chart_sheets(package, filled, values, workbook)
    _forget(package, filled, workbook)


def _values(package: Package, filled: Filled, workbook: str) -> CellValues:
    """What charts read their values from."""
    texts: list[str] = []
    formats = NumberFormats()
    for link in package.led(workbook, "sharedStrings"):
        texts = shared_texts(package.tree(link.target))
    for link in package.led(workbook, "styles"):
        formats = number_formats(package.tree(link.target))
    names = {
        each.get("name", "").casefold(): each.text or ""
        for each in package.tree(workbook).iterfind("{*}definedNames/{*}definedName")
    }
    called = {sheet: filled.shift("").name_of(sheet) for sheet in filled.sheets}
    return CellValues(filled.sheets, texts, names, formats, called)


def _chart_sheets(package: Package, filled: Filled, values: CellValues, workbook: str) -> None:
    """Charts that fill a sheet of their own."""
    known = {leaf.part for leaf in filled.sheets.values()}
    for sheet in package.led(workbook, "chartsheet"):
        for drawing in package.led(sheet.target, "drawing"):
            for chart in package.led(drawing.target, *CHARTS):
                if sheet.target not in known:
                    render = partial(filled.say, sheet="", row=0, place=sheet.target)
                    rewrite_chart(package, chart.target, filled.shift(""), values, render)


def _controls(package: Package, filled: Filled, sheet: str) -> None:
    """Buttons and boxes go on reading and writing the cells they are tied to."""
    shift = filled.shift(sheet)
    if shift.idle:
        return
    for link in package.led(filled.sheets[sheet].part, "ctrlProp"):
        tree = package.tree(link.target)
        before = etree.tostring(tree)
        for key in CONTROL_FORMULAS:
            moved = shift.formula(tree.get(key, ""))
            if moved and GONE not in moved:
                tree.set(key, moved)
        if etree.tostring(tree) != before:
            package.save(link.target, tree)


def _lists(package: Package, filled: Filled, sheet: str) -> None:
    """Saved views of filters, and cells tied to XML."""
    shift = filled.shift(sheet)
    for link in package.led(filled.sheets[sheet].part, *LISTS):
        tree = package.tree(link.target)
        before = etree.tostring(tree)
        for element in tree.iter():
            for key in ("ref", "r"):
                if element.get(key) and element.get(key, "")[-1:].isdigit():
                    element.set(key, shift.area(element.get(key)) or element.get(key))
        if etree.tostring(tree) != before:
            package.save(link.target, tree)


def _forget(package: Package, filled: Filled, workbook: str) -> None:
    """Drop what is no longer true."""
    if not any(leaf.changed for leaf in filled.sheets.values()):
        return
    for link in list(package.led(workbook, *REMEMBERED)):
        package.without(link.target, owner=workbook, number=link.id)
    for link in list(package.led("", "origin")):
        package.without(link.target, owner="", number=link.id)
