"""Cells: their values, fills, formats and notes, with Excel's ways of reading and writing them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from xlwings import base_classes, utils

from support.rig.coercion import typed
from support.rig.refusal import Refusal

EPOCH = datetime(1899, 12, 30)
DAY_OR_TIME, CURRENCY, LOGICAL, TEXT = 6, 8, 1024, 256
FAILED = 4
ANNOTATION = 8
ERRORS = {"#DIV/0!": -2146826281, "#N/A": -2146826246, "#NAME?": -2146826259}
ERRORS |= {"#NUM!": -2146826252, "#REF!": -2146826265, "#VALUE!": -2146826273}
MIXED = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, edges included, counted from 1."""

    top: int
    left: int
    bottom: int
    right: int


class Note(base_classes.Note):
    """The note of a cell; one just made is only looked up when asked for."""

    def __init__(self, sheet: Any, native: Any, place: tuple[int, int] | None = None) -> None:
        self._sheet, self._native, self._place = sheet, native, place

    @property
    def native(self) -> Any:
        """LibreOffice's own."""
        if self._native is None:
            row, column = self._place or (1, 1)
            self._native = self._sheet.native.getCellByPosition(column - 1, row - 1).Annotation
        return self._native

    api = property(lambda self: self.native)

    @property
    def text(self) -> str:
        return str(self.native.String)

    @text.setter
    def text(self, value: str) -> None:
        self._sheet.refuse_if_protected()
        self.native.setString(value)

    @property
    def location(self) -> Range:
        place = self.native.Position
        row, column = place.Row + 1, place.Column + 1
        return Range(self._sheet, (Box(row, column, row, column),))

    def delete(self) -> None:
        self._sheet.refuse_if_protected()
        place = self.native.Position
        self._sheet.native.getCellByPosition(place.Column, place.Row).clearContents(ANNOTATION)
        self._sheet.note_gone(place.Row + 1, place.Column + 1)


class Range(base_classes.Range):
    """One rectangle, or several for fills and formats; looked up in LibreOffice only when needed."""

    def __init__(self, sheet: Any, boxes: tuple[Box, ...]) -> None:
        self._sheet, self.boxes = sheet, boxes
        self.options: dict[str, Any] = {}

    sheet = property(lambda self: self._sheet)
    row = property(lambda self: self.boxes[0].top)
    column = property(lambda self: self.boxes[0].left)
    max_cells_per_write = None

    @property
    def shape(self) -> tuple[int, int]:
        box = self.boxes[0]
        return box.bottom - box.top + 1, box.right - box.left + 1

    def __len__(self) -> int:
        return sum((b.bottom - b.top + 1) * (b.right - b.left + 1) for b in self.boxes)

    def __call__(self, row: int, column: int | None = None) -> Range:
        if column is None:
            row, column = divmod(row - 1, self.shape[1])
            row, column = row + 1, column + 1
        top, left = self.row + row - 1, self.column + column - 1
        return Range(self._sheet, (Box(top, left, top, left),))

    @property
    def address(self) -> str:
        parts = []
        for box in self.boxes:
            ends = [f"${utils.col_name(box.left)}${box.top}"]
            if (box.top, box.left) != (box.bottom, box.right):
                ends.append(f"${utils.col_name(box.right)}${box.bottom}")
            parts.append(":".join(ends))
        return ",".join(parts)

    @property
    def api(self) -> Any:
        if len(self.boxes) == 1:
            b = self.boxes[0]
            place = (b.left - 1, b.top - 1, b.right - 1, b.bottom - 1)
            return self._sheet.native.getCellRangeByPosition(*place)
        uno, addresses = self._sheet.book.app.uno, []
        for b in self.boxes:
            address = uno.createUnoStruct("com.sun.star.table.CellRangeAddress")
            address.Sheet = self._sheet.index - 1
            address.StartRow, address.EndRow = b.top - 1, b.bottom - 1
            address.StartColumn, address.EndColumn = b.left - 1, b.right - 1
            addresses.append(address)
        ranges = self._sheet.book.document.createInstance("com.sun.star.sheet.SheetCellRanges")
        ranges.addRangeAddresses(tuple(addresses), True)
        return ranges

    @property
    def raw_value(self) -> Any:
        native = self.api
        data = [list(row) for row in native.getDataArray()]
        for kind, row, column in self._formats(native):
            value = data[row][column]
            if isinstance(value, float):
                data[row][column] = _shown(value, kind)
        for row, column in self._places(native.queryFormulaCells(FAILED).RangeAddresses):
            text = native.getCellByPosition(column, row).String
            data[row][column] = ERRORS.get(text, ERRORS["#VALUE!"])
        return data[0][0] if len(self) == 1 else tuple(map(tuple, data))

    @raw_value.setter
    def raw_value(self, data: Any) -> None:
        self._sheet.refuse_if_protected()
        native = self.api
        rows = data if isinstance(data, (list, tuple)) else [[data] * self.shape[1]] * self.shape[0]
        texts = {(row, column) for kind, row, column in self._formats(native) if kind & TEXT}
        formulas: dict[tuple[int, int], str] = {}
        formats: dict[tuple[int, int], str] = {}
        sent = []
        for at, row in enumerate(rows):
            line: list[Any] = []
            for across, value in enumerate(row):
                place = (at, across)
                if isinstance(value, str) and place not in texts and value[:1] == "=":
                    formulas[place], value = value, ""
                elif isinstance(value, str) and place not in texts:
                    value, shown = typed(value)
                    formats |= {place: shown} if shown else {}
                elif isinstance(value, (date, datetime)):
                    value, formats[place] = _serial(value), "yyyy-mm-dd"
                if isinstance(value, bool):
                    formats[place] = "BOOLEAN"
                line.append(value if isinstance(value, str) else float(value))
            sent.append(tuple(line))
        native.setDataArray(tuple(sent))
        for (at, across), formula in formulas.items():
            native.getCellByPosition(across, at).setFormula(formula)
        for (at, across), shown in formats.items():
            self(at + 1, across + 1).number_format = shown

    def _formats(self, native: Any) -> Iterator[tuple[int, int, int]]:
        """The kind of number format of every cell that has one of its own."""
        known = self._sheet.book.document.NumberFormats
        for group in native.getUniqueCellFormatRanges():
            kind = known.getByKey(group.NumberFormat).Type
            if kind & (DAY_OR_TIME | CURRENCY | LOGICAL | TEXT):
                for row, column in self._places(group.RangeAddresses):
                    yield kind, row, column

    def _places(self, addresses: Any) -> Iterator[tuple[int, int]]:
        for a in addresses:
            for row in range(a.StartRow + 1, a.EndRow + 2):
                for column in range(a.StartColumn + 1, a.EndColumn + 2):
                    yield row - self.row, column - self.column

    @property
    def formula(self) -> str:
        """Of one cell: its formula, or its content as it would be typed."""
        cell = self.api.getCellByPosition(0, 0)
        return str(cell.Formula if cell.Type.value == "FORMULA" else cell.String)

    @property
    def number_format(self) -> str:
        known = self._sheet.book.document.NumberFormats
        return str(known.getByKey(self.api.NumberFormat).FormatString)

    @number_format.setter
    def number_format(self, value: str) -> None:
        self._sheet.refuse_if_protected()
        known = self._sheet.book.document.NumberFormats
        locale = self._sheet.book.app.uno.createUnoStruct("com.sun.star.lang.Locale")
        locale.Language, locale.Country = "en", "US"
        key = known.queryKey(value, locale, False)
        self.api.NumberFormat = known.addNew(value, locale) if key == -1 else key

    @property
    def color(self) -> tuple[int, int, int] | None:
        native = self.api
        colour = native.CellBackColor
        if colour == -1:
            state = native.getPropertyState("CellBackColor").value
            return MIXED if state == "AMBIGUOUS_VALUE" else None
        return colour >> 16 & 255, colour >> 8 & 255, colour & 255

    @color.setter
    def color(self, value: Any) -> None:
        self._sheet.refuse_if_protected("不能设置类 Interior 的 Color 属性")
        if value is None:
            self.api.CellBackColor = -1
        else:
            red, green, blue = value
            self.api.CellBackColor = red << 16 | green << 8 | blue

    @property
    def note(self) -> Note | None:
        if not self._sheet.has_note(self.row, self.column):
            return None
        return Note(self._sheet, None, (self.row, self.column))

    def add_note(self, text: str) -> Note:
        self._sheet.refuse_if_protected()
        address = self._sheet.book.app.uno.createUnoStruct("com.sun.star.table.CellAddress")
        address.Row, address.Column = self.row - 1, self.column - 1
        self._sheet.annotations.insertNew(address, text)
        self._sheet.note_added(self.row, self.column)
        return Note(self._sheet, None, (self.row, self.column))

    def select(self) -> None:
        if self._sheet.book.front().name != self._sheet.name:
            raise Refusal("Select method of Range class failed")
        self._sheet.book.controller.select(self.api)


def _shown(value: float, kind: int) -> Any:
    if kind & DAY_OR_TIME:
        return EPOCH + timedelta(seconds=round(value * 86400, 3))
    if kind & CURRENCY:
        return Decimal(str(round(value, 4)))
    return bool(value) if kind & LOGICAL else value


def _serial(day: date | datetime) -> float:
    full = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)
    return (full - EPOCH).total_seconds() / 86400
