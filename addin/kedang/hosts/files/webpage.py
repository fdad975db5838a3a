"""HTML tables that call themselves .xls: what many company systems export."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kedang.hosts.files.cells import bounded, columns_of
from kedang.hosts.files.decoding import decode
from kedang.hosts.files.source import Source
from kedang.hosts.files.webtable import Table, span
from kedang.hosts.files.webtext import tokens
from kedang.hosts.files.wire import Columns, Frame, SheetStart
from kedang.model.errors import WorkbookError

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]{2,20})", re.IGNORECASE)
_SHEET_NAME = re.compile(r"<x:ExcelWorksheet>\s*<x:Name>([^<]{1,80})</x:Name>", re.IGNORECASE)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE)
_SKIPPED = {"script", "style", "xml", "title", "template"}
_VOID = {"br", "img", "input", "hr", "col", "meta", "link", "wbr", "area", "base", "embed"}
_BLOCKS = {"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6"}


class _Tables:
    """Collects the rows of every table; a table that only lays out others gives way to them."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.tables: list[Table] = []
        self.open: list[Table] = []
        self.skipping = 0
        self.unseen: list[str] = []
        self.cells = 0

    def feed(self, text: str) -> None:
        """One whole page."""
        for closing, tag, told, data in tokens(text):
            if data:
                self.handle_data(data)
            elif closing:
                self.handle_endtag(tag)
            else:
                self.handle_starttag(tag, told)
        while self.open:
            self._end_table()

    def handle_starttag(self, tag: str, told: dict[str, str]) -> None:
        unseen = bool(told) and (
            "hidden" in told or _UNSEEN.search(told.get("style", "")) is not None
        )
        if tag in _SKIPPED:
            self.skipping += 1
        elif tag == "table":
            self._begin_table(unseen)
        elif self.open:
            self._inside(tag, told, unseen)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            self.skipping = max(0, self.skipping - 1)
        elif not self.open:
            return
        elif tag == "table":
            self._end_table()
        elif tag in ("td", "th", "tr"):
            self.open[-1].end_cell()
            self.unseen.clear()
        elif self.unseen and self.unseen[-1] == tag:
            self.unseen.pop()

    def handle_data(self, data: str) -> None:
        if self.open and not self.skipping and not self.unseen:
            self.open[-1].add(data)

    def _begin_table(self, unseen: bool) -> None:
        if len(self.open) >= self.source.limits.html_depth:
            raise WorkbookError("files.html-depth", file=self.source.name)
        self.open.append(Table(unseen))
        self.tables.append(self.open[-1])

    def _end_table(self) -> None:
        """A table inside a cell joins it as text when it is small, and stays a table when it is not."""
        inner = self.open.pop()
        inner.end_cell()
        if not self.open:
            return
        outer = self.open[-1]
        if outer.lays_out(inner):
            outer.gave_way = True
        else:
            self.tables.remove(inner)
            outer.add("\n".join(" ".join(filter(None, row)) for row in inner.rows))

    def _inside(self, tag: str, told: dict[str, str], unseen: bool) -> None:
        table = self.open[-1]
        if tag == "tr":
            table.begin_row(unseen)
            self.unseen.clear()
        elif tag in ("td", "th"):
            self.cells += 1
            if self.cells > self.source.limits.cells:
                raise self.source.too_many_cells()
            self.unseen.clear()
            shape = span(told.get("rowspan")), span(told.get("colspan"))
            table.begin_cell(*shape, unseen, told.get("x:num") or told.get("sdval") or "")
        elif tag == "col":
            table.add_columns(span(told.get("span")), unseen)
        elif tag in ("br", *_BLOCKS):
            table.add("\n")
        elif tag == "input" and not self.unseen:
            table.add(_control(told))
        if unseen and tag not in (*_VOID, "tr", "td", "th", "tbody", "thead", "colgroup"):
            self.unseen.append(tag)


def _control(told: dict[str, str]) -> str:
    """A form field as the text it shows."""
    kind = told.get("type", "text").lower()
    if kind in ("checkbox", "radio"):
        return "☑" if "checked" in told else "□"
    return told.get("value", "") if kind in ("text", "number", "tel", "email", "date") else ""


def charset_of(data: bytes) -> str:
    """The encoding that a page says it is written in; '' when it says nothing."""
    declared = _CHARSET.search(data[:4096])
    return declared.group(1).decode() if declared else ""


def read_webpage(source: Source) -> Iterator[Frame]:
    """Each table of the page as a sheet called after the file, then “name 2”, “name 3” …"""
    text, source.encoding, _ = decode(source.data, charset_of(source.data))
    names = _SHEET_NAME.findall(text)
    yield from read_pages(source, [(names[0] if len(names) == 1 else "", text)])


def read_pages(source: Source, pages: Sequence[tuple[str, str]]) -> Iterator[Frame]:
    """The tables of several pages, each with its name or ''."""
    found: list[tuple[str, Table]] = []
    for name, text in pages:
        parser = _Tables(source)
        parser.feed(text)
        full = [table for table in parser.tables if table.has_content]
        found += [(_numbered(name or source.stem, n), t) for n, t in enumerate(full, start=1)]
    if not found:
        raise WorkbookError("files.html-empty", file=source.name)
    if len(found) > source.limits.sheets:
        raise WorkbookError("files.sheets", file=source.name, count=len(found))
    for name, table in found:
        yield SheetStart(
            name,
            table.unseen,
            tuple(table.merged),
            tuple(sorted(table.hidden_rows)),
            tuple(sorted(table.hidden_columns)),
        )
        chunks = columns_of(table.rows)
        for columns in bounded(chunks, source.limits.cells, source.too_many_cells):
            yield Columns(columns)


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name} {number}"
