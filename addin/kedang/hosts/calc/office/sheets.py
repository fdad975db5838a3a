"""Sheets of the document: rendered ones come in, others are named, shown, hidden and taken away."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import uno

from .calm import held_view, unrecorded
from .refusal import Refusal, find_sheet, need_open_book

if TYPE_CHECKING:
    from collections.abc import Iterator

    Plain = dict[str, Any]

OURS = "客档 "
PAGE = (
    "IsLandscape",
    "Width",
    "Height",
    "LeftMargin",
    "RightMargin",
    "TopMargin",
    "BottomMargin",
    "PageScale",
    "ScaleToPagesX",
    "ScaleToPagesY",
    "CenterHorizontally",
    "CenterVertically",
    "PrintGrid",
    "PrintHeaders",
    "HeaderIsOn",
    "FooterIsOn",
    "HeaderHeight",
    "FooterHeight",
)
LINES = ("LeftPageHeaderContent", "RightPageHeaderContent", "LeftPageFooterContent", "RightPageFooterContent")  # fmt: skip


def import_tabs(ctx: Any, document: Any, book: str, tabs: list[Plain]) -> None:
    """Copy sheets of a rendered workbook behind the last one; all of them arrive, or none."""
    need_open_book(document)
    for tab in tabs:
        need_free(document, tab["name"])
    come: list[str] = []
    with _opened(ctx, book) as source:
        absent = [tab["source"] for tab in tabs if not source.Sheets.hasByName(tab["source"])]
        if absent:
            raise Refusal("host.no_sheet", sheet=absent[0])
        _rename_styles(document, source)
        try:
            with held_view(document), unrecorded(document):
                for tab in tabs:
                    come.append(tab["name"])
                    _bring(document, source, tab["source"], tab["name"])
        except BaseException:
            delete(document, come)
            raise


def _bring(document: Any, source: Any, wanted: str, name: str) -> None:
    sheets = document.Sheets
    place = sheets.importSheet(source, wanted, sheets.getCount())
    arrived = sheets.getByIndex(place)
    arrived.setName(name)
    origin = source.Sheets.getByName(wanted)
    _carry_page(document, source, origin, arrived)
    _carry_filters(document, source, origin, arrived)
    _carry_view(document, source, origin, arrived)


@contextmanager
def _opened(ctx: Any, book: str) -> Iterator[Any]:
    """The rendered workbook, opened out of sight."""
    desktop = ctx.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", ctx)
    hidden = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    hidden.Name, hidden.Value = "Hidden", True
    source = desktop.loadComponentFromURL(uno.systemPathToFileUrl(book), "_blank", 0, (hidden,))
    if source is None:
        raise Refusal("host.no_tabs", book=book)
    try:
        yield source
    finally:
        source.close(True)


def _rename_styles(document: Any, source: Any) -> None:
    """Cell styles of the same name must not meet: what came would take the user's looks."""
    taken = set(document.StyleFamilies.getByName("CellStyles").ElementNames)
    for style in source.StyleFamilies.getByName("CellStyles"):
        if style.isUserDefined() and style.Name in taken:
            style.setName(_free(taken, OURS + style.Name))
            taken.add(style.Name)


def _carry_page(document: Any, source: Any, origin: Any, arrived: Any) -> None:
    """How the sheet is printed, which importSheet leaves behind."""
    pages = document.StyleFamilies.getByName("PageStyles")
    before = source.StyleFamilies.getByName("PageStyles").getByName(origin.PageStyle)
    name = _free(pages.ElementNames, OURS + arrived.Name)
    pages.insertByName(name, document.createInstance("com.sun.star.style.PageStyle"))
    after = pages.getByName(name)
    for each in PAGE:
        after.setPropertyValue(each, before.getPropertyValue(each))
    for each in LINES:
        after.setPropertyValue(each, before.getPropertyValue(each))
    arrived.PageStyle = name
    for kind in ("Rows", "Columns"):
        if getattr(origin, f"getPrintTitle{kind}")():
            titles = getattr(origin, f"getTitle{kind}")()
            titles.Sheet = arrived.RangeAddress.Sheet
            getattr(arrived, f"setTitle{kind}")(titles)
            getattr(arrived, f"setPrintTitle{kind}")(True)


def _carry_filters(document: Any, source: Any, origin: Any, arrived: Any) -> None:
    """The filter buttons of tables and lists."""
    index, target = origin.RangeAddress.Sheet, arrived.RangeAddress.Sheet
    unnamed = source.getPropertyValue("UnnamedDatabaseRanges")
    found = list(source.DatabaseRanges)
    if unnamed.hasByTable(index):
        found.append(unnamed.getByTable(index))
    ranges = document.DatabaseRanges
    for each in found:
        area = each.DataArea
        if each.AutoFilter and area.Sheet == index:
            area.Sheet = target
            name = _free(ranges.ElementNames, f"kedang_{target + 1}")
            ranges.addNewByName(name, area)
            ranges.getByName(name).AutoFilter = True


def _carry_view(document: Any, source: Any, origin: Any, arrived: Any) -> None:
    """Frozen panes and grid lines, which belong to the window and not to the sheet."""
    there, here = source.CurrentController, document.CurrentController
    if there is None or here is None:
        return
    there.setActiveSheet(origin)
    here.setActiveSheet(arrived)
    if there.hasFrozenPanes():
        here.freezeAtPosition(there.getSplitColumn(), there.getSplitRow())
    if here.ShowGrid != there.ShowGrid:
        here.ShowGrid = there.ShowGrid


def need_free(document: Any, name: str) -> None:
    """A name that no sheet has yet; capitals do not tell names apart."""
    if name.casefold() in {each.casefold() for each in document.Sheets.ElementNames}:
        raise Refusal("host.name_taken", sheet=name)


def rename(document: Any, sheet: str, name: str) -> None:
    """Give a sheet another name."""
    need_open_book(document)
    found = find_sheet(document, sheet)
    if sheet.casefold() != name.casefold():
        need_free(document, name)
    found.setName(name)
    if found.getName() != name:
        raise Refusal("host.bad_name", sheet=name)


def show(document: Any, sheet: str, visible: bool) -> None:
    """Show or hide a sheet; one always stays to be seen."""
    need_open_book(document)
    found = find_sheet(document, sheet)
    if not visible and not _others_in_sight(document, {sheet}):
        raise Refusal("host.last_sheet", sheet=sheet)
    found.IsVisible = visible


def delete(document: Any, names: list[str]) -> None:
    """Take sheets away, with the print settings that came with them; absent ones are passed over."""
    sheets = document.Sheets
    gone = [name for name in names if sheets.hasByName(name)]
    if not gone:
        return
    need_open_book(document)
    if not _others_in_sight(document, set(gone)):
        raise Refusal("host.last_sheet", sheet=gone[-1])
    styles = {sheets.getByName(name).PageStyle for name in gone}
    for name in gone:
        sheets.removeByName(name)
    pages = document.StyleFamilies.getByName("PageStyles")
    used = {sheet.PageStyle for sheet in sheets}
    for style in sorted(styles - used):
        if style.startswith(OURS):
            pages.removeByName(style)


def _others_in_sight(document: Any, names: set[str]) -> bool:
    return any(sheet.IsVisible for sheet in document.Sheets if sheet.Name not in names)


def _free(taken: Any, wanted: str) -> str:
    """A name not taken yet: the wanted one, else with a number."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted} {number}"
    return name
