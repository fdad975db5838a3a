"""OpenDocument sheets (.ods and flat .fods), read by their own markup: nothing is lost on the way.

OpenDocument 1.3 part 3, §9 (tables) and §19.385 (value types); LibreOffice marks error cells with
calcext:value-type.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO

from kedang.hosts.files import gathered
from kedang.hosts.files.cells import clean_text, clean_value
from kedang.hosts.files.gate import inspect
from kedang.hosts.files.gathered import MAX_COLUMNS, MAX_ROWS, Gathered
from kedang.hosts.files.markup import parse, pieces_of, text_of
from kedang.hosts.files.notices import notices
from kedang.hosts.files.source import Source
from kedang.hosts.files.wire import Frame
from kedang.model.errors import WorkbookError
from kedang.model.finding import Severity
from kedang.model.grid import CellError, CellValue

_SPACES = re.compile(r"[ \t\r\n]+")
_DURATION = re.compile(r"(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d+))?S)?")
_UNSEEN = {"office:annotation", "table:shapes", "text:ruby-text", "office:dde-source"}
_CELLS = {"table:table-cell", "table:covered-table-cell"}
_BROKEN = {"Err:502": "#VALUE!", "Err:503": "#NUM!", "Err:532": "#DIV/0!", "Err:524": "#REF!"}


def read_opendocument(source: Source) -> Iterator[Frame]:
    """The sheets of a container; its content passes the gate first."""
    package = inspect(source.data, source.name, source.limits)
    source.findings += notices(package, source.name)
    try:
        with zipfile.ZipFile(BytesIO(source.data)) as archive:
            if b"<manifest:encryption-data" in archive.read("META-INF/manifest.xml"):
                raise WorkbookError("files.password-ods", file=source.name)
            content = archive.read("content.xml")
    except KeyError as error:
        raise WorkbookError("files.damaged", file=source.name) from error
    yield from _frames(source, iter([content]))


def read_flat(source: Source) -> Iterator[Frame]:
    """The sheets of a flat document, which is one piece of XML."""
    yield from _frames(source, pieces_of(text_of(source, source.data)))


def _frames(source: Source, pieces: Iterator[bytes]) -> Iterator[Frame]:
    document = _Document(source)
    parse(source, pieces, document)
    if document.linked:
        source.notice("file.link.external", Severity.INFO)
    if document.dde:
        source.notice("file.link.dde", Severity.WARNING)
    for sheet in document.sheets:
        yield from gathered.frames(source, sheet)


class _Document:
    """Listens to the elements and collects the sheets."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.sheets: list[Gathered] = []
        self.unseen_styles: set[str] = set()
        self.linked = self.dde = False
        self._style = ""
        self._unseen = self._tables = 0
        self._row = self._column = self._across = 0
        self._repeat = 1
        self._line: list[tuple[int, int, CellValue]] = []
        self._cell: dict[str, str] | None = None
        self._text: list[str] = []
        self._listening = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if self._unseen or name in _UNSEEN or name.startswith("draw:"):
            self._unseen += 1
        elif name == "table:table":
            self._begin_table(attributes)
        elif name in _CELLS:
            self._cell, self._text = attributes, []
        elif name == "table:table-row" and self._tables == 1:
            self._repeat = _count(attributes, "table:number-rows-repeated", MAX_ROWS)
            self._line, self._column = [], 0
            if attributes.get("table:visibility", "visible") != "visible":
                last = min(self._row + self._repeat, MAX_ROWS)
                self.sheets[-1].hidden_rows.update(range(self._row, min(last, self._row + 100_000)))
        elif name == "table:table-column" and self._tables == 1:
            wide = _count(attributes, "table:number-columns-repeated", MAX_COLUMNS)
            if attributes.get("table:visibility", "visible") != "visible":
                last = min(self._across + wide, MAX_COLUMNS)
                self.sheets[-1].hidden_columns.update(range(self._across, last))
            self._across += wide
        elif name in ("text:p", "text:h"):
            self._text += ["\n"] * bool(self._text)
            self._listening += 1
        elif self._listening:
            self._text.append(_spacing(name, attributes))
        elif name == "style:style":
            self._style = attributes.get("style:name", "")
        elif name == "style:table-properties" and attributes.get("table:display") == "false":
            self.unseen_styles.add(self._style)
        self._look(name)

    def end(self, name: str) -> None:
        """An element ends."""
        if self._unseen:
            self._unseen -= 1
        elif name == "table:table":
            self._tables -= 1
        elif name in _CELLS and self._tables == 1 and self._cell is not None:
            self._end_cell(self._cell, covered=name != "table:table-cell")
            self._cell = None
        elif name == "table:table-row" and self._tables == 1:
            last = min(self._row + self._repeat, MAX_ROWS) if self._line else 0
            for row in range(self._row, last):
                for first, wide, value in self._line:
                    for column in range(first, min(first + wide, MAX_COLUMNS)):
                        self.sheets[-1].put(self.source, row, column, value)
            self._row += self._repeat
        elif name in ("text:p", "text:h"):
            self._listening -= 1

    def text(self, data: str) -> None:
        """Text, counted only inside a paragraph of a cell."""
        if self._listening and not self._unseen:
            self._text.append(_SPACES.sub(" ", data))

    def _look(self, name: str) -> None:
        self.linked |= name in ("table:table-source", "table:cell-range-source")
        self.dde |= name in ("office:dde-source", "table:dde-link")

    def _begin_table(self, attributes: dict[str, str]) -> None:
        self._tables += 1
        if self._tables == 1:
            name = attributes.get("table:name", "")
            if name.startswith("'file:"):  # the copy of a linked workbook's sheet
                self._tables, self._unseen, self.linked = 0, 1, True
                return
            hidden = attributes.get("table:style-name") in self.unseen_styles
            self.sheets.append(Gathered(name, hidden))
            self._row = self._across = 0
            if len(self.sheets) > self.source.limits.sheets:
                count = len(self.sheets)
                raise WorkbookError("files.sheets", file=self.source.name, count=count)

    def _end_cell(self, cell: dict[str, str], covered: bool) -> None:
        wide = _count(cell, "table:number-columns-repeated", MAX_COLUMNS)
        value = None if covered else _value(cell, "".join(self._text))
        if value is not None:
            self._line.append((self._column, wide, value))
        down = _count(cell, "table:number-rows-spanned", MAX_ROWS)
        across = _count(cell, "table:number-columns-spanned", MAX_COLUMNS)
        if down > 1 or across > 1:
            bottom, right = self._row + down - 1, self._column + across - 1
            self.sheets[-1].merge(self._row, self._column, bottom, right)
        self._column += wide


def _count(attributes: dict[str, str], name: str, most: int) -> int:
    text = attributes.get(name, "1")
    return min(max(int(text), 1), most) if text.isascii() and text.isdigit() else 1


def _spacing(name: str, attributes: dict[str, str]) -> str:
    if name == "text:s":
        return " " * _count(attributes, "text:c", 1000)
    return {"text:tab": "\t", "text:line-break": "\n"}.get(name, "")


def _value(cell: dict[str, str], shown: str) -> CellValue:
    """The cell's value by its type; the text it shows where that is all there is."""
    kind = cell.get("office:value-type", "")
    if cell.get("calcext:value-type") == "error" or (kind == "float" and shown.startswith("#")):
        text = shown.strip()
        return CellError(_BROKEN.get(text, text if text.startswith("#") else "#VALUE!"))
    if kind in ("float", "percentage", "currency"):
        return _number(cell.get("office:value", ""), shown, kind)
    if kind == "date":
        return _moment(cell.get("office:date-value", "")) or clean_text(shown)
    if kind == "time":
        return _duration(cell.get("office:time-value", "")) or clean_text(shown)
    if kind == "boolean":
        return cell.get("office:boolean-value", "") in ("true", "1")
    return clean_text(shown or cell.get("office:string-value", ""))


def _number(text: str, shown: str, kind: str) -> CellValue:
    """The number; the digits as shown where a format puts zeros in front of them."""
    digits = shown.strip()
    if kind == "float" and len(digits) > 1 and digits[0] == "0" and digits.isdecimal():
        return digits
    try:
        return clean_value(float(text))
    except ValueError:
        return clean_text(shown)


def _moment(text: str) -> CellValue:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return date(moment.year, moment.month, moment.day) if moment.time() == time() else moment


def _duration(text: str) -> CellValue:
    found = _DURATION.fullmatch(text)
    if found is None:
        return None
    sign, days, hours, minutes, seconds, part = found.groups("0")
    micro = int(part[:6].ljust(6, "0"))
    length = timedelta(int(days), int(seconds), micro, 0, int(minutes), int(hours))
    if sign == "-" or length >= timedelta(days=1):
        return -length if sign == "-" else length
    return (datetime.min + length).time()
