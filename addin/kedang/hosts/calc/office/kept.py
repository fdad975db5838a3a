"""The text that the document keeps for us: on one hidden sheet, cut into cells, gone when empty."""

from __future__ import annotations

from typing import Any

from .calm import held_view, unrecorded
from .cells import write_values
from .refusal import need_open_book
from .sheets import delete

SHEET = "_客档"
PIECE = 16_000
"""Characters per cell: whatever they are, within the 32,767 units an Excel cell holds."""


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
    need_open_book(document)
    sheets = document.Sheets
    with unrecorded(document):
        if not sheets.hasByName(SHEET):
            with held_view(document):
                sheets.insertNewByName(SHEET, sheets.getCount())
                sheets.getByName(SHEET).IsVisible = False
        sheet = sheets.getByName(SHEET)
        pieces: list[list[object]] = [
            [text[start : start + PIECE]] for start in range(0, len(text), PIECE)
        ]
        empty: list[list[object]] = [[None]] * (_last(sheet) + 1 - len(pieces))
        write_values(document, sheet, 0, 0, pieces + empty)


def _last(sheet: Any) -> int:
    """The last row in use, from 0."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return int(cursor.getRangeAddress().EndRow)
