"""The look of a settings workbook: formats, dropdowns from the hidden sheet, rules for cells."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import Any

import xlsxwriter

from kedang.forms.settings.shapes import Column
from kedang.forms.settings.stamp import STAMP_SHEET, stamp_rows
from kedang.forms.settings.units import allowed
from kedang.forms.settings.vocabulary import offered
from kedang.model.address import column_letters
from kedang.model.text import Lang, Text, say
from kedang.rulebook import Rulebook

ACCENT, PALE, GRID, GREY, INK = "#1F4E79", "#DDEBF7", "#BFBFBF", "#7F7F7F", "#262626"
INPUT, CHANGED = "#FFFFFF", "#FFE699"
LISTS_FROM = 8
"""The row of the hidden sheet below which its lists begin, counted from 0."""
_LOOK = {"font_name": "微软雅黑", "font_size": 10, "valign": "vcenter", "font_color": INK}
_FRAME = {"border": 1, "border_color": GRID}
_FORMATS = {"share": "0.####%", "day": "yyyy-mm-dd", "whole": "0", "number": "General"}


class Drawing:
    """An open workbook with its formats and the lists of its dropdowns."""

    def __init__(self, lang: Lang, made: datetime) -> None:
        self.lang = lang
        self.buffer = BytesIO()
        settings = {
            "strings_to_numbers": False,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "default_format_properties": dict(_LOOK),
        }
        self.file: Any = xlsxwriter.Workbook(self.buffer, settings)
        self.file.set_properties({"created": made, "company": "Kedang 客档"})
        self.file.set_custom_property("kedang", "settings")
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        self._lists: dict[tuple[str, ...], str] = {}

    def say(self, message: str, /, **slots: str | int | float | Text) -> str:
        """A sentence of the settings in the workbook's language."""
        return say(f"settings.{message}", **slots).render(self.lang)

    def format(self, **look: Any) -> Any:
        """A cell format, made once."""
        key = tuple(sorted(look.items()))
        if key not in self._formats:
            self._formats[key] = self.file.add_format({**_LOOK, **look})
        return self._formats[key]

    def look(self, column: Column, *, team: bool) -> Any:
        """The format of a value: the team's to be written in, the shipped one grey."""
        form = column.kind.form if column.kind else ""
        numeric = form in ("whole", "number", "share")
        look = {
            "num_format": _FORMATS.get(form, "@"),
            "align": "right" if numeric else "left",
            "text_wrap": not numeric,
            "indent": 1,
            **_FRAME,
        }
        if team:
            return self.format(**look, bg_color=INPUT)
        return self.format(**look, font_color=GREY, bg_color="#F2F2F2")

    def framed(self, **look: Any) -> Any:
        """A framed cell of words."""
        return self.format(text_wrap=True, **_FRAME, **look)

    def put(self, sheet: Any, row: int, column: int, value: object, look: Any) -> None:
        """A value in a cell, every text as a text."""
        if value is None:
            sheet.write_blank(row, column, None, look)
        elif isinstance(value, str):
            sheet.write_string(row, column, value, look)
        elif isinstance(value, (int, float)):
            sheet.write_number(row, column, value, look)
        else:
            sheet.write_datetime(row, column, value, look)

    def validate(self, sheet: Any, top: int, bottom: int, at: int, column: Column) -> None:
        """Let a column take only what may stand there; the message says what that is."""
        rule = self._rule(column)
        if rule and bottom >= top:
            told = allowed(column, self.lang)
            rule |= {
                "error_title": self.say("cell.title"),
                "error_message": self.say("cell.wrong", allowed=told),
            }
            sheet.data_validation(top, at, bottom, at, rule)

    def _rule(self, column: Column) -> dict[str, Any]:
        words = offered(column, self.lang)
        if words:
            strict = column.kind is not None and bool(
                column.kind.allowed or column.kind.form == "flag"
            )
            return {
                "validate": "list",
                "source": self._listed(words),
                "error_type": "stop" if strict else "warning",
            }
        kind = column.kind
        if kind is not None and kind.form in ("whole", "number", "share"):
            return {
                "validate": "integer" if kind.form == "whole" else "decimal",
                "criteria": "between",
                "minimum": kind.low,
                "maximum": kind.high,
            }
        return {}

    def _listed(self, words: tuple[str, ...]) -> str:
        """The place of a dropdown's words on the hidden sheet."""
        if words not in self._lists:
            letters = column_letters(len(self._lists))
            last = LISTS_FROM + len(words)
            place = f"='{STAMP_SHEET}'!${letters}${LISTS_FROM + 1}:${letters}${last}"
            self._lists[words] = place
        return self._lists[words]

    def finish(self, rulebook: Rulebook, version: int, made: str) -> bytes:
        """Write the hidden sheet with stamp and lists, and close the file."""
        sheet = self.file.add_worksheet(STAMP_SHEET)
        plain = self.format(num_format="@")
        for row, cells in enumerate(stamp_rows(rulebook, version, made)):
            for column, text in enumerate(cells):
                sheet.write_string(row, column, text, plain)
        for column, words in enumerate(self._lists):
            for row, word in enumerate(words, start=LISTS_FROM):
                sheet.write_string(row, column, word, plain)
        sheet.very_hidden()
        self.file.close()
        return self.buffer.getvalue()
