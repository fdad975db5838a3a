"""Where a printed report turns the page: never between a heading and its rows, small tables whole, a record a page.

Excel disregards page breaks of one's own on sheets that are to fit a number of pages, so on sheets that need them
the scale that fits the width is worked out here and written down instead. A character is taken for 8.5 pixels, as
LibreOffice draws it with the fonts of a Debian; Excel draws it with 7, which leaves a wider margin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from kedang.reports.design import Page, Report, Section
from kedang.reports.filling.package import Package
from kedang.reports.leaving_out import book_of
from kedang.reports.templates.charts import chart_rows

PAPER = (595.3, 841.9)
POINTS_AN_INCH, PIXELS_A_CHARACTER, POINTS_A_PIXEL = 72.0, 8.5, 0.75
PLAIN_ROW = 16.5
LONG_LIST = 25
SPARE_WIDTH, SPARE_HEIGHT = 0.98, 0.965
WHOLE_UP_TO, LEAST_ROWS, MOST_SHRUNK, LEAST_SCALE = 0.6, 4, 0.88, 40
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ROWS = re.compile(r"\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?$")
_BEFORE_BREAKS = ("headerFooter", "pageSetup", "pageMargins", "printOptions")


@dataclass(frozen=True, slots=True)
class Unit:
    """Rows that belong together: the first, the last, and how many of them may not be parted from the first."""

    first: int
    last: int
    head: int


@dataclass(slots=True)
class Sheet:
    """A sheet as it is printed: how far below the top each row ends in points, and after which rows a page does."""

    tree: Any
    tops: Sequence[float]
    last: int
    width: float
    landscape: bool
    margins: tuple[float, float]
    titles: float = 0.0
    breaks: set[int] = field(default_factory=set)

    def height(self, first: int, last: int) -> float:
        """The height of rows, both included."""
        return self.tops[min(last, self.last)] - self.tops[min(first, self.last + 1) - 1]

    def room(self) -> tuple[float, float]:
        """The width and height that can be printed on a page."""
        across, down = PAPER[::-1] if self.landscape else PAPER
        return across - self.margins[0], down - self.margins[1]


def set_pages(package: Package, report: Report) -> None:
    """Set the scale and the page breaks of a filled report of ours."""
    book = package.tree(book_of(package))
    names = {one.get("name"): one.text or "" for one in book.iter(f"{_MAIN}definedName")}
    _head_of_long_lists(book, report, names)
    titles = _titles(book)
    places = {link.id: link.target for link in package.links(book_of(package))}
    pages = {page.name: page for page in report.pages}
    for position, listed in enumerate(book.iterfind(f"{_MAIN}sheets/{_MAIN}sheet")):
        page = pages.get(listed.get("name"))
        if page is None or page.subjects or listed.get("state", "visible") != "visible":
            continue
        part = places[listed.get(_LINK)]
        sheet = _read(package.tree(part), titles.get(position, (0, 0)))
        _page(sheet, page, list(_units(page, names, sheet)))
        package.save(part, sheet.tree)
    package.save(book_of(package), book)


def _head_of_long_lists(book: Any, report: Report, names: Mapping[str, str]) -> None:
    """Where just one list of a page is long, its headings are repeated on paper instead of the page's title."""
    pages = {page.name: page for page in report.pages}
    places = [listed.get("name") for listed in book.iterfind(f"{_MAIN}sheets/{_MAIN}sheet")]
    for one in book.iter(f"{_MAIN}definedName"):
        if one.get("name") != "_xlnm.Print_Titles":
            continue
        page = pages.get(places[int(one.get("localSheetId"))])
        if page is None or page.each or page.subjects:
            continue
        heads = list(_long_heads(page, names))
        if len(heads) == 1:
            one.text = f"'{page.name}'!${heads[0]}:${heads[0]}"


def _long_heads(page: Page, names: Mapping[str, str]) -> Iterator[int]:
    """The row of the headings of every long table of a page."""
    for section in page.sections:
        lists = names.get(f"section_{section.id}.rows", "") if section.layout == "table" else ""
        for first, last in _areas(lists, page.name):
            head = first + chart_rows(section)
            if last - head > LONG_LIST:
                yield head


def _page(sheet: Sheet, page: Page, units: list[Unit]) -> None:
    across, down = sheet.room()
    scale = min(1.0, across / sheet.width * SPARE_WIDTH)
    if page.each and not page.several:
        ends = [*sorted(sheet.breaks), sheet.last]
        longest = max(sheet.height(a + 1, b) for a, b in zip([0, *ends], ends, strict=False))
        fitting = down * SPARE_HEIGHT / longest if longest else 1.0
        if fitting < scale and fitting >= scale * MOST_SHRUNK:
            scale = fitting
    scale = max(int(scale * 100), LEAST_SCALE) / 100
    if page.each and page.several:
        ends = [*sorted(sheet.breaks), sheet.last]
        units = [Unit(a + 1, b, b - a) for a, b in zip([0, *ends], ends, strict=False)]
        sheet.breaks = set()
    limit = down * SPARE_HEIGHT / scale
    sheet.breaks |= set(_turns(sheet, units, limit))
    if sheet.breaks:
        _write(sheet, round(scale * 100))


def _turns(sheet: Sheet, units: list[Unit], limit: float) -> Iterator[int]:
    """The rows after which the page is turned so that what belongs together stays together."""
    heads = {unit.first: unit for unit in units}
    used, top = 0.0, True
    for row in range(1, sheet.last + 1):
        own = sheet.height(row, row)
        unit = heads.get(row)
        wanted = own
        if unit is not None:
            whole = sheet.height(unit.first, unit.last)
            head = sheet.height(unit.first, min(unit.first + unit.head - 1, unit.last))
            wanted = whole if whole <= limit * WHOLE_UP_TO else min(head, limit)
        if used + wanted > limit and not top:
            if unit is not None:
                yield row - 1
            used = sheet.titles
        used, top = used + own, False
        if row in sheet.breaks:
            used, top = sheet.titles, True


def _units(page: Page, names: Mapping[str, str], sheet: Sheet) -> Iterator[Unit]:
    """The sections of a page that are there, each with its heading, chart and first rows."""
    for section in page.sections:
        area = names.get(f"section_{section.id}", "")
        for first, last in _areas(area, page.name):
            yield Unit(first, min(last, sheet.last), _head(section))


def _head(section: Section) -> int:
    if section.layout == "facts":
        return 1 + -(-len(section.columns) // section.across)
    return 3 + chart_rows(section) + LEAST_ROWS


def _areas(text: str, name: str) -> Iterator[tuple[int, int]]:
    """The rows of the areas of a defined name that lie on a sheet."""
    for area in text.split(","):
        sheet, _, place = area.rpartition("!")
        found = _ROWS.search(place)
        if found and sheet.strip("'") == name:
            yield int(found[1]), int(found[2] or found[1])


def _titles(book: Any) -> dict[int, tuple[int, int]]:
    """The rows repeated on every page, by the sheet's position."""
    found = {}
    for one in book.iter(f"{_MAIN}definedName"):
        rows = _ROWS.search((one.text or "").rpartition("!")[2])
        if one.get("name") == "_xlnm.Print_Titles" and rows:
            found[int(one.get("localSheetId"))] = (int(rows[1]), int(rows[2] or rows[1]))
    return found


def _read(tree: Any, titles: tuple[int, int]) -> Sheet:
    rows = tree.find(f"{_MAIN}sheetData")
    heights: dict[int, float] = {}
    last = 0
    for row in rows:
        number = int(row.get("r"))
        last = max(last, number)
        if row.get("hidden") in ("1", "true"):
            heights[number] = 0.0
        elif row.get("ht"):
            heights[number] = float(row.get("ht"))
    margins = tree.find(f"{_MAIN}pageMargins")
    sides = [
        float(margins.get(name)) * POINTS_AN_INCH for name in ("left", "right", "top", "bottom")
    ]
    setup = tree.find(f"{_MAIN}pageSetup")
    tops = list(
        accumulate((heights.get(row, PLAIN_ROW) for row in range(1, last + 1)), initial=0.0)
    )
    sheet = Sheet(
        tree,
        tops,
        last,
        _width(tree),
        setup.get("orientation") == "landscape",
        (sides[0] + sides[1], sides[2] + sides[3]),
        breaks={int(one.get("id")) for one in tree.iterfind(f"{_MAIN}rowBreaks/{_MAIN}brk")},
    )
    if titles[1]:
        sheet.titles = sheet.height(*titles)
    return sheet


def _width(tree: Any) -> float:
    """The width of all columns in points."""
    pixels = 0
    for column in tree.iterfind(f"{_MAIN}cols/{_MAIN}col"):
        count = int(column.get("max")) - int(column.get("min")) + 1
        pixels += count * int(float(column.get("width")) * PIXELS_A_CHARACTER + 0.5)
    return pixels * POINTS_A_PIXEL


def _write(sheet: Sheet, scale: int) -> None:
    tree = sheet.tree
    for fitting in list(tree.iterfind(f"{_MAIN}sheetPr/{_MAIN}pageSetUpPr")):
        fitting.attrib.pop("fitToPage", None)
        if not fitting.attrib:
            fitting.getparent().remove(fitting)
    if tree.find(f"{_MAIN}printOptions") is None:
        margins = tree.find(f"{_MAIN}pageMargins")
        margins.addprevious(tree.makeelement(f"{_MAIN}printOptions", {"horizontalCentered": "1"}))
    setup = tree.find(f"{_MAIN}pageSetup")
    for name in ("fitToHeight", "fitToWidth"):
        setup.attrib.pop(name, None)
    setup.set("scale", str(scale))
    for old in tree.findall(f"{_MAIN}rowBreaks"):
        tree.remove(old)
    rows = sorted(row for row in sheet.breaks if row < sheet.last)
    if not rows:
        return
    count = str(len(rows))
    made = tree.makeelement(f"{_MAIN}rowBreaks", {"count": count, "manualBreakCount": count})
    for row in rows:
        made.append(tree.makeelement(f"{_MAIN}brk", {"id": str(row), "max": "16383", "man": "1"}))
    before = next(
        one for name in _BEFORE_BREAKS if (one := tree.find(f"{_MAIN}{name}")) is not None
    )
    before.addnext(made)
