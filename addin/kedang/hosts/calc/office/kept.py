"""The text that the document keeps for us: on one hidden sheet, cut into cells, gone when empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .calm import held_view, unrecorded
from .cells import write_values
from .refusal import need_open_book, need_writable
from .sheets import delete

if TYPE_CHECKING:
    from collections.abc import Iterator

SHEET = "_客档"
PIECE = 8_000
"""Characters per cell: longer ones come back from files in several lines."""


def state(document: Any) -> str:
    """The kept text, empty when there is none."""
    if not document.Sheets.hasByName(SHEET):
        return ""
    sheet = document.Sheets.getByName(SHEET)
    return "".join(str(row[0]) for row in sheet.getCellRangeByPosition(0, 0, 0, _last(sheet)).getDataArray())  # fmt: skip


def keep_state(document: Any, text: str) -> None:
    """Keep a text in place of the earlier one; an empty one takes the sheet away."""
    if not text:
        delete(document, [SHEET])
        return
    if not document.Sheets.hasByName(SHEET):
        _insert(document)
    need_writable(document)
    sheet = document.Sheets.getByName(SHEET)
    pieces: list[list[object]] = [[piece] for piece in _pieces(text)]
    empty: list[list[object]] = [[None]] * (_last(sheet) + 1 - len(pieces))
    write_values(document, sheet, 0, 0, pieces + empty)


def _insert(document: Any) -> None:
    """The sheet, last and out of sight."""
    need_open_book(document)
    sheets = document.Sheets
    with held_view(document):
        with unrecorded(document):
            sheets.insertNewByName(SHEET, sheets.getCount())
        with unrecorded(document):
            sheets.getByName(SHEET).IsVisible = False


def _pieces(text: str) -> Iterator[str]:
    """Cut where no blank is: blanks at the ends of a cell may get lost in files."""
    start = 0
    while start < len(text):
        end = start + PIECE
        while end < len(text) and text[end - 1 : end + 1].strip() != text[end - 1 : end + 1]:
            end -= 1
        yield text[start:end]
        start = end


def _last(sheet: Any) -> int:
    """The last row in use, from 0."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return int(cursor.getRangeAddress().EndRow)
