"""Rendered sheets come into the document, with what LibreOffice's own import leaves behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import uno

from .calm import Lasting, held_view, unrecorded
from .refusal import Refusal, need_open_book
from .sheets import OURS, delete, free_name, need_free

if TYPE_CHECKING:
    Plain = dict[str, Any]

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
FROZEN = 2
LINES = ("LeftPageHeaderContent", "RightPageHeaderContent", "LeftPageFooterContent", "RightPageFooterContent")  # fmt: skip


def import_tabs(ctx: Any, document: Any, book: str, tabs: list[Plain]) -> None:
    """Copy sheets of a rendered workbook behind the last one; all of them arrive, or none."""
    need_open_book(document)
    for tab in tabs:
        need_free(document, tab["name"])
    come: list[str] = []
    source = _opened(ctx, book)
    with Lasting(lambda: source.close(True)):
        absent = [tab["source"] for tab in tabs if not source.Sheets.hasByName(tab["source"])]
        if absent:
            raise Refusal("host.no_sheet", sheet=absent[0])
        _rename_styles(document, source)
        try:
            with held_view(document):
                for tab in tabs:
                    come.append(_bring(ctx, document, source, tab["source"], tab["name"]))
        except BaseException:
            delete(document, come)
            raise


def _bring(ctx: Any, document: Any, source: Any, wanted: str, name: str) -> str:
    """One sheet; it comes under its own name, or one like it, and gets the other."""
    sheets = document.Sheets
    place = sheets.importSheet(source, wanted, sheets.getCount())
    arrived = sheets.getByIndex(place)
    with unrecorded(document):
        arrived.setName(name)
    origin = source.Sheets.getByName(wanted)
    _carry_page(document, source, origin, arrived)
    _carry_filters(document, source, origin, arrived)
    _carry_view(ctx, document, source, origin, arrived)
    return name


def _opened(ctx: Any, book: str) -> Any:
    """A copy of the rendered workbook, opened out of sight; the file itself is not locked."""
    desktop = ctx.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", ctx)
    wanted = []
    for name in ("Hidden", "AsTemplate"):
        each = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        each.Name, each.Value = name, True
        wanted.append(each)
    address = uno.systemPathToFileUrl(book)
    source = desktop.loadComponentFromURL(address, "_blank", 0, tuple(wanted))
    if source is None:
        raise Refusal("host.no_tabs", book=book)
    return source


def _rename_styles(document: Any, source: Any) -> None:
    """Cell styles get names of our own: of two with the same name, what comes takes the user's looks."""
    taken = set(document.StyleFamilies.getByName("CellStyles").ElementNames)
    for style in source.StyleFamilies.getByName("CellStyles"):
        if style.isUserDefined():
            style.setName(free_name(taken, OURS + style.Name))
            taken.add(style.Name)


def _carry_page(document: Any, source: Any, origin: Any, arrived: Any) -> None:
    """How the sheet is printed, which importSheet leaves behind."""
    pages = document.StyleFamilies.getByName("PageStyles")
    before = source.StyleFamilies.getByName("PageStyles").getByName(origin.PageStyle)
    name = free_name(pages.ElementNames, OURS + arrived.Name)
    pages.insertByName(name, document.createInstance("com.sun.star.style.PageStyle"))
    after = pages.getByName(name)
    for each in PAGE:
        after.setPropertyValue(each, before.getPropertyValue(each))
    for each in LINES:
        after.setPropertyValue(each, before.getPropertyValue(each))
    arrived.PageStyle = name
    areas = origin.getPrintAreas()
    for area in areas:
        area.Sheet = arrived.RangeAddress.Sheet
    with unrecorded(document):
        arrived.setPrintAreas(areas)
    for kind in ("Rows", "Columns"):
        if getattr(origin, f"getPrintTitle{kind}")():
            titles = getattr(origin, f"getTitle{kind}")()
            titles.Sheet = arrived.RangeAddress.Sheet
            with unrecorded(document):
                getattr(arrived, f"setTitle{kind}")(titles)
            with unrecorded(document):
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
            name = free_name(ranges.ElementNames, f"kedang_{target + 1}")
            with unrecorded(document):
                ranges.addNewByName(name, area)
            with unrecorded(document):
                ranges.getByName(name).AutoFilter = True


def _carry_view(ctx: Any, document: Any, source: Any, origin: Any, arrived: Any) -> None:
    """Frozen panes and hidden grid lines, which belong to the window and not to the sheet."""
    here, stored = document.CurrentController, _stored_view(source, origin.Name)
    if here is None:
        return
    columns, rows = (_frozen(stored, each) for each in ("Horizontal", "Vertical"))
    hide_grid = here.ShowGrid and not stored.get("ShowGrid", True)
    if columns or rows or hide_grid:
        here.setActiveSheet(arrived)
    if columns or rows:
        here.freezeAtPosition(columns, rows)
    if hide_grid:
        service = "com.sun.star.frame.DispatchHelper"
        helper = ctx.ServiceManager.createInstanceWithContext(service, ctx)
        helper.executeDispatch(here.getFrame(), ".uno:ToggleSheetGrid", "", 0, ())


def _stored_view(source: Any, sheet: str) -> Plain:
    """What a file says of a sheet's window, which stands in no property of the sheet."""
    views = source.getViewData()
    window = {each.Name: each.Value for each in views.getByIndex(0)} if views.getCount() else {}
    tables = window.get("Tables")
    if tables is None or not tables.hasByName(sheet):
        return {}
    return {each.Name: each.Value for each in tables.getByName(sheet)}


def _frozen(stored: Plain, way: str) -> int:
    """How many columns or rows stay in sight."""
    if stored.get(f"{way}SplitMode") != FROZEN:
        return 0
    names = (f"{way}SplitPosition", f"{way}SplitPositionTwips")
    return next((int(stored[name]) for name in names if name in stored), 0)
