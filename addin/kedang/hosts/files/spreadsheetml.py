"""XML Spreadsheet 2003, which many company systems export as .xls or .xml.

Element names are those of Microsoft's XML Spreadsheet Reference (Office XP/2003). Exporters are
careless with name spaces and capitals, so only the last part of a name counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from kedang.hosts.files import gathered
from kedang.hosts.files.cells import clean_text, clean_value
from kedang.hosts.files.gathered import MAX_COLUMNS, MAX_ROWS, Gathered
from kedang.hosts.files.markup import parse, pieces_of, text_of
from kedang.hosts.files.shown import as_shown
from kedang.hosts.files.source import Source
from kedang.hosts.files.wire import Frame
from kedang.model.errors import WorkbookError
from kedang.model.grid import CellError, CellValue

_UNSEEN = {"comment", "phonetictext"}


def read_spreadsheetml(source: Source) -> Iterator[Frame]:
    """The worksheets of the document."""
    document = _Document(source)
    parse(source, pieces_of(text_of(source, source.data)), document)
    if not document.sheets:
        raise WorkbookError("files.xml", file=source.name)
    for sheet in document.sheets:
        yield from gathered.frames(source, sheet)


class _Document:
    """Listens to the elements and collects the sheets."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.sheets: list[Gathered] = []
        self.formats: dict[str, str] = {}
        self._style = ""
        self._unseen = 0
        self._row = self._column = self._across = 0
        self._cell: dict[str, str] = {}
        self._line: dict[str, str] = {}
        self._kind: str | None = None
        self._value: CellValue = None
        self._text: list[str] = []
        self._covered: dict[int, int] = {}
        self._in_options = self._in_visible = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name, told = _local(name), {_local(key): value for key, value in attributes.items()}
        if self._unseen or name in _UNSEEN:
            self._unseen += 1
        elif name == "worksheet":
            self._begin_sheet(told.get("name", ""))
        elif name == "style":
            self._style = told.get("id", "")
        elif name == "numberformat":
            self.formats[self._style] = told.get("format", "")
        elif not self.sheets:
            return
        elif name == "column":
            self._begin_column(told)
        elif name == "row":
            self._begin_row(told)
        elif name == "cell":
            self._begin_cell(told)
        elif name == "data":
            self._kind, self._text = told.get("type", "String"), []
        elif name == "br" and self._kind is not None:
            self._text.append("\n")
        elif name == "worksheetoptions":
            self._in_options = True
        elif name == "visible" and self._in_options:
            self._in_visible, self._text = True, []

    def end(self, name: str) -> None:
        """An element ends."""
        name = _local(name)
        if self._unseen:
            self._unseen -= 1
        elif not self.sheets:
            return
        elif name == "data" and self._kind is not None:
            shown = self.formats.get(self._cell.get("styleid", ""), "")
            self._value = _value(self._kind, "".join(self._text), shown)
            self._kind = None
        elif name == "cell":
            self.sheets[-1].put(self.source, self._row, self._column, self._value)
            self._column += 1 + _whole(self._cell, "mergeacross")
        elif name == "row":
            self._row += 1 + _whole(self._line, "span")
        elif name == "visible" and self._in_visible:
            self._in_visible = False
            self.sheets[-1].hidden |= "hidden" in "".join(self._text).lower()
        elif name == "worksheetoptions":
            self._in_options = False

    def text(self, data: str) -> None:
        """Text, counted only inside the data of a cell."""
        if (self._kind is not None or self._in_visible) and not self._unseen:
            self._text.append(data)

    def _begin_sheet(self, name: str) -> None:
        self.sheets.append(Gathered(name or f"Sheet{len(self.sheets) + 1}"))
        self._row = self._column = self._across = 0
        self._covered = {}
        if len(self.sheets) > self.source.limits.sheets:
            count = len(self.sheets)
            raise WorkbookError("files.sheets", file=self.source.name, count=count)

    def _begin_column(self, told: dict[str, str]) -> None:
        first = _whole(told, "index") - 1 if "index" in told else self._across
        self._across = min(first + 1 + _whole(told, "span"), MAX_COLUMNS)
        if told.get("hidden") in ("1", "true"):
            self.sheets[-1].hidden_columns.update(range(max(first, 0), self._across))

    def _begin_row(self, told: dict[str, str]) -> None:
        if "index" in told:
            self._row = max(_whole(told, "index") - 1, 0)
        self._column, self._line = 0, told
        if told.get("hidden") in ("1", "true"):
            last = min(self._row + 1 + _whole(told, "span"), self._row + 100_000, MAX_ROWS)
            self.sheets[-1].hidden_rows.update(range(self._row, last))

    def _begin_cell(self, told: dict[str, str]) -> None:
        self._cell, self._value = told, None
        if "index" in told:
            self._column = max(_whole(told, "index") - 1, 0)
        else:
            while self._covered.get(self._column, -1) >= self._row:
                self._column += 1
        down, across = _whole(told, "mergedown"), _whole(told, "mergeacross")
        if down or across:
            bottom, right = self._row + down, min(self._column + across, MAX_COLUMNS - 1)
            self.sheets[-1].merge(self._row, self._column, bottom, right)
            for column in range(self._column, right + 1 if down else self._column):
                self._covered[column] = bottom


@lru_cache(maxsize=1000)
def _local(name: str) -> str:
    return name.rsplit(":", 1)[-1].lower()


def _whole(told: dict[str, str], name: str) -> int:
    if name not in told:
        return 0
    text = told[name].strip()
    return min(int(text), MAX_ROWS) if text.isascii() and text.isdigit() and len(text) < 9 else 0


def _value(kind: str, text: str, shown: str) -> CellValue:
    kind = kind.lower()
    if kind == "number":
        try:
            return as_shown(clean_value(float(text)), shown)
        except ValueError:
            return clean_text(text)
    if kind == "datetime":
        return _moment(text.strip()) or clean_text(text)
    if kind == "boolean":
        return text.strip().lower() in ("1", "true")
    return CellError(text.strip() or "#N/A") if kind == "error" else clean_text(text)


def _moment(text: str) -> CellValue:
    """A day, a moment, or a time of day, which Excel writes on 1899-12-31."""
    try:
        moment = datetime.fromisoformat(text.removesuffix("Z"))
    except ValueError:
        return None
    if moment.year < 1900:
        length = moment - datetime(1899, 12, 31)
        return moment.time() if timedelta(0) <= length < timedelta(days=1) else None
    return date(moment.year, moment.month, moment.day) if moment.time() == time() else moment
