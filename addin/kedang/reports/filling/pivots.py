"""Pivot tables: what they summarise grows with its rows, and they are refreshed when opened."""

from __future__ import annotations

from lxml import etree

from kedang.reports.filling.filled import Filled
from kedang.reports.filling.package import Package


def rewrite_caches(package: Package, filled: Filled, workbook: str) -> None:
    """The sources of all pivot tables of a workbook."""
    owners = _owners(package, filled)
    for link in package.led(workbook, "pivotCacheDefinition"):
        tree = package.tree(link.target)
        before = etree.tostring(tree)
        for source in tree.iterfind("{*}cacheSource/{*}worksheetSource"):
            sheet = _sheet(filled, source.get("sheet", ""))
            if sheet is None:
                sheet = owners.get(source.get("name", "").casefold())
            if sheet is None or not filled.sheets[sheet].changed:
                continue
            shift = filled.shift(sheet)
            if source.get("sheet"):
                source.set("sheet", shift.name_of(sheet))
            if source.get("ref"):
                source.set("ref", shift.area(source.get("ref")) or source.get("ref"))
            tree.set("refreshOnLoad", "1")
        if etree.tostring(tree) != before:
            package.save(link.target, tree)


def rewrite_pivots(package: Package, filled: Filled, sheet: str) -> None:
    """Where pivot tables stand on a sheet."""
    shift = filled.shift(sheet)
    for link in package.led(filled.sheets[sheet].part, "pivotTable"):
        tree = package.tree(link.target)
        changed = False
        for place in tree.iterchildren("{*}location"):
            moved = shift.area(place.get("ref", ""))
            if moved and moved != place.get("ref"):
                place.set("ref", moved)
                changed = True
        if changed:
            package.save(link.target, tree)


def _owners(package: Package, filled: Filled) -> dict[str, str]:
    """The sheet that each table stands on, by the table's name."""
    return {
        package.tree(link.target).get("displayName", "").casefold(): sheet
        for sheet, leaf in filled.sheets.items()
        for link in package.led(leaf.part, "table")
    }


def _sheet(filled: Filled, name: str) -> str | None:
    return next((each for each in filled.sheets if each.casefold() == name.casefold()), None)
