"""HTML tables that call themselves .xls: what many company systems export."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from kedang.hosts.files.cells import bounded, columns_of
from kedang.hosts.files.decoding import decode
from kedang.hosts.files.source import Source
from kedang.hosts.files.wire import Columns, Frame, SheetStart
from kedang.model.errors import WorkbookError
from kedang.model.grid import Block

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]{2,20})", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_MAX_SPAN = 1_000
_SKIPPED = {"script", "style"}


class _Tables(HTMLParser):
    """Collects the rows of every outer table; the text of an inner table joins its outer cell."""

    def __init__(self, source: Source) -> None:
        super().__init__(convert_charrefs=True)
        self.source = source
        self.tables: list[_Table] = []
        self.depth = 0
        self.skipping = 0
        self.cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SKIPPED:
            self.skipping += 1
        elif tag == "table":
            self.depth += 1
            if self.depth > self.source.limits.html_depth:
                raise WorkbookError("files.html-depth", file=self.source.name)
            if self.depth == 1:
                self.tables.append(_Table())
        elif self.depth == 1 and tag == "tr":
            self.tables[-1].begin_row()
        elif self.depth == 1 and tag in ("td", "th"):
            wanted = dict(attrs)
            self.cells += 1
            self.tables[-1].begin_cell(_span(wanted.get("rowspan")), _span(wanted.get("colspan")))
        elif self.depth and tag in ("br", "p", "div", "li"):
            self.tables[-1].text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            self.skipping = max(0, self.skipping - 1)
        elif tag == "table" and self.depth:
            self.depth -= 1
            if self.depth == 0:
                self.tables[-1].end_cell()
        elif self.depth == 1 and tag in ("td", "th", "tr"):
            self.tables[-1].end_cell()

    def handle_data(self, data: str) -> None:
        if self.depth and not self.skipping:
            self.tables[-1].text.append(_SPACES.sub(" ", data))


class _Table:
    """One table as rows of text, with the places that spans cover left blank."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.merged: list[Block] = []
        self.text: list[str] = []
        self._open = False
        self._span = (1, 1)
        self._covered: dict[int, int] = {}

    def begin_row(self) -> None:
        self.end_cell()
        self.rows.append([])

    def begin_cell(self, down: int, across: int) -> None:
        self.end_cell()
        if not self.rows:
            self.rows.append([])
        self._open, self._span, self.text = True, (down, across), []

    def end_cell(self) -> None:
        if not self._open:
            self.text = []
            return
        self._open = False
        top, row = len(self.rows) - 1, self.rows[-1]
        while self._covered.get(len(row), -1) >= top:
            row.append("")
        left = len(row)
        down, across = self._span
        lines = ("".join(self.text)).replace("\xa0", " ").split("\n")
        row.append("\n".join(line.strip() for line in lines).strip())
        row.extend([""] * (across - 1))
        if down > 1 or across > 1:
            self.merged.append(Block(top, left, top + down - 1, left + across - 1))
            for column in range(left, left + across):
                self._covered[column] = top + down - 1
        self.text = []


def read_webpage(source: Source) -> Iterator[Frame]:
    """Each table of the page as a sheet called after the file, then “name 2”, “name 3” …"""
    declared = _CHARSET.search(source.data[:4096])
    text, source.encoding, _ = decode(source.data, declared.group(1).decode() if declared else "")
    parser = _Tables(source)
    for start in range(0, len(text), 65536):
        parser.feed(text[start : start + 65536])
        if parser.cells > source.limits.cells:
            raise source.too_many_cells()
    parser.close()
    tables = [table for table in parser.tables if any(any(row) for row in table.rows)]
    if not tables:
        raise WorkbookError("files.html-empty", file=source.name)
    if len(tables) > source.limits.sheets:
        raise WorkbookError("files.sheets", file=source.name, count=len(tables))
    for number, table in enumerate(tables, start=1):
        name = source.stem if number == 1 else f"{source.stem} {number}"
        yield SheetStart(name, merged=tuple(table.merged))
        chunks = columns_of(table.rows)
        for columns in bounded(chunks, source.limits.cells, source.too_many_cells):
            yield Columns(columns)


def _span(text: str | None) -> int:
    digits = (text or "").strip()
    return min(max(int(digits), 1), _MAX_SPAN) if digits.isdecimal() and len(digits) < 8 else 1
