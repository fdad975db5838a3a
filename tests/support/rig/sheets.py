"""Sheets, and the ranges and notes on them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from xlwings import base_classes, utils

from support.rig.ranges import Box, Note, Range
from support.rig.refusal import Refusal, refuse_if_locked

_CELLS = re.compile(r"\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?", re.IGNORECASE)
LONGEST_ADDRESS = 255
NOTES = 8
ROWS, COLUMNS = 1_048_576, 1024
PROTECTED = "您试图更改的单元格或图表位于受保护的工作表中。若要进行更改，请取消工作表保护。"


class Sheets(base_classes.Sheets):
    """The sheets of a workbook."""

    def __init__(self, book: Any) -> None:
        self.book = book

    @property
    def api(self) -> Any:
        return self.book.document.Sheets

    def __len__(self) -> int:
        return int(self.api.Count)

    def __iter__(self) -> Iterator[Sheet]:
        for index in range(len(self)):
            yield Sheet(self.book, self.api.getByIndex(index))

    def __call__(self, key: int | str) -> Sheet:
        if isinstance(key, int):
            return Sheet(self.book, self.api.getByIndex(key - 1))
        for name in self.api.ElementNames:
            if name.casefold() == key.casefold():
                return Sheet(self.book, self.api.getByName(name))
        raise Refusal("下标越界")

    @property
    def active(self) -> Sheet:
        found: Sheet = self.book.front()
        return found

    def add(self, before: Any = None, after: Any = None, name: str | None = None) -> Sheet:
        refuse_if_locked(self.book.document)
        wanted = name or f"Sheet{len(self) + 1}"
        self.api.insertNewByName(wanted, after.index if after else before.index - 1)
        made = Sheet(self.book, self.api.getByName(wanted))
        made.activate()
        return made

    def selected(self, selection: Any) -> Range | None:
        """What is selected, when it is cells; of several rectangles the first."""
        if hasattr(selection, "RangeAddresses"):
            selection = selection.getByIndex(0)
        if not hasattr(selection, "RangeAddress"):
            return None
        place = selection.RangeAddress
        box = Box(place.StartRow + 1, place.StartColumn + 1, place.EndRow + 1, place.EndColumn + 1)
        return Range(Sheet(self.book, selection.Spreadsheet), (box,))


class Sheet(base_classes.Sheet):
    """One sheet; `native` is LibreOffice's own."""

    def __init__(self, book: Any, native: Any) -> None:
        self._book, self.native = book, native
        self._noted: set[tuple[int, int]] = set()
        self._stillness = 0

    @cached_property
    def annotations(self) -> Any:
        """LibreOffice's notes."""
        return self.native.Annotations

    def has_note(self, row: int, column: int) -> bool:
        """Whether a cell has a note; while nothing is drawn, nobody else is taken to write any."""
        if not self._stillness or self._stillness != self.book.app.stillness:
            self._stillness = self.book.app.stillness
            self._noted.clear()
            for a in self.native.queryContentCells(NOTES).RangeAddresses:
                for at in range(a.StartRow + 1, a.EndRow + 2):
                    columns = range(a.StartColumn + 1, a.EndColumn + 2)
                    self._noted.update((at, across) for across in columns)
        return (row, column) in self._noted

    def note_added(self, row: int, column: int) -> None:
        """One note more."""
        self._noted.add((row, column))

    def note_gone(self, row: int, column: int) -> None:
        """One note less."""
        self._noted.discard((row, column))

    book = property(lambda self: self._book)
    api = property(lambda self: NativeSheet(self.native))
    index = property(lambda self: self.native.RangeAddress.Sheet + 1)
    cells = property(lambda self: Range(self, (Box(1, 1, ROWS, COLUMNS),)))

    @property
    def name(self) -> str:
        return str(self.native.Name)

    @name.setter
    def name(self, value: str) -> None:
        refuse_if_locked(self.book.document)
        if len(value) > 31 or set(value) & set("[]:*?/\\"):
            raise Refusal("您键入的工作表或图表名称无效。")
        taken = {name.casefold() for name in self.book.document.Sheets.ElementNames}
        if value.casefold() in taken - {self.name.casefold()}:
            raise Refusal("该名称已被使用，请换一个名称。")
        self.native.Name = value

    @property
    def visible(self) -> bool:
        return bool(self.native.IsVisible)

    @visible.setter
    def visible(self, value: bool) -> None:
        refuse_if_locked(self.book.document)
        if not value:
            self._refuse_if_last()
        self.native.IsVisible = bool(value)

    def _refuse_if_last(self) -> None:
        if [sheet.name for sheet in self.book.sheets if sheet.visible] == [self.name]:
            raise Refusal("工作簿内至少含有一张可视工作表。")

    def activate(self) -> None:
        if not self.visible:
            raise Refusal("Activate method of Worksheet class failed")
        self.book.controller.setActiveSheet(self.native)

    def delete(self) -> None:
        refuse_if_locked(self.book.document)
        self._refuse_if_last()
        self.book.document.Sheets.removeByName(self.name)

    def copy(self, before: Any, after: Any) -> None:
        """Into another workbook (the same one is not needed); the copy is active then."""
        target = (before or after).book
        refuse_if_locked(target.document)
        place = before.index - 1 if before else after.index
        known = set(target.document.Sheets.ElementNames)
        target.document.Sheets.importSheet(self.book.document, self.name, place)
        (made,) = set(target.document.Sheets.ElementNames) - known
        Sheet(target, target.document.Sheets.getByName(made)).activate()

    @property
    def used_range(self) -> Range:
        cursor = self.native.createCursor()
        cursor.gotoStartOfUsedArea(False)
        start = cursor.RangeAddress
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        box = Box(start.StartRow + 1, start.StartColumn + 1, end.EndRow + 1, end.EndColumn + 1)
        return Range(self, (box,))

    @property
    def notes(self) -> list[Note]:
        return [Note(self, note) for note in self.annotations]

    def range(self, first: Any, second: Any = None) -> Range:
        boxes = self._boxes(first)
        if second is not None:
            (one,), (other,) = boxes, self._boxes(second)
            boxes = (Box(one.top, one.left, other.bottom, other.right),)
        return Range(self, boxes)

    def _boxes(self, place: Any) -> tuple[Box, ...]:
        if isinstance(place, Range):
            return place.boxes
        if isinstance(place, tuple):
            row, column = place
            return (Box(row, column, row, column),)
        if len(place) > LONGEST_ADDRESS:
            raise Refusal("应用程序定义或对象定义错误")
        return tuple(_box(part) for part in place.split(","))

    def refuse_if_protected(self, words: str = PROTECTED) -> None:
        """No change on a protected sheet."""
        if self.native.isProtected():
            raise Refusal(words)


class NativeSheet:
    """The object behind the adapter's one native place: what Excel itself is asked."""

    def __init__(self, native: Any) -> None:
        self.ProtectContents = bool(native.isProtected())


def _box(address: str) -> Box:
    found = _CELLS.fullmatch(address)
    if not found:
        raise Refusal("应用程序定义或对象定义错误")
    left, top, right, bottom = found.groups()
    return Box(
        int(top),
        utils.column_to_number(left),
        int(bottom or top),
        utils.column_to_number(right or left),
    )
