"""A workbook of ours: one look, every text a text, marked as written by Kedang."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pandas as pd
import xlsxwriter

from kedang.model.operation import Moment
from kedang.model.text import Lang, Text
from kedang.reports.atomic import atomic

Kind = Literal["text", "code", "wrap", "number", "integer", "money", "percent", "date"]
LONGEST_TEXT = 32_767
MOST_ROWS = 1_000_000
_NUMBER_FORMATS = {
    "text": "General",
    "wrap": "General",
    "code": "@",
    "number": "#,##0.##",
    "integer": "#,##0",
    "money": "#,##0.00",
    "percent": "0.0%",
    "date": "yyyy-mm-dd",
}
_LOOK = {"font_name": "微软雅黑", "font_size": 10, "valign": "vcenter"}
ACCENT, PALE, GRID = "#1F4E79", "#DDEBF7", "#BFBFBF"
RED, AMBER, GREEN, GREY = "#C00000", "#9C5700", "#375623", "#7F7F7F"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a written table."""

    id: str
    label: str
    kind: Kind = "text"
    width: float = 14
    choices: tuple[str, ...] = ()


class Book:
    """An open workbook with its formats."""

    def __init__(self, path: Path, mark: str, moment: Moment, lang: Lang) -> None:
        settings = {
            "strings_to_numbers": False,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "nan_inf_to_errors": False,
            "default_format_properties": dict(_LOOK),
        }
        self.lang = lang
        self.file: Any = xlsxwriter.Workbook(str(path), settings)
        self.file.set_properties(
            {"author": moment.user, "created": moment.now, "company": "Kedang 客档"}
        )
        self.file.set_custom_property("kedang", mark)
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        self._lists: dict[tuple[str, ...], str] = {}
        self._list_sheet: Any = None
        self._tables = 0

    def say(self, text: Text) -> str:
        """A sentence in the reader's language."""
        return text.render(self.lang)

    def format(self, **look: Any) -> Any:
        """A cell format, made once."""
        key = tuple(sorted(look.items()))
        if key not in self._formats:
            self._formats[key] = self.file.add_format({**_LOOK, **look})
        return self._formats[key]

    def kind(self, kind: Kind, **look: Any) -> Any:
        """The cell format of one kind of value."""
        wrap = {"text_wrap": True} if kind == "wrap" else {}
        return self.format(num_format=_NUMBER_FORMATS[kind], **wrap, **look)

    def sheet(self, name: str, *, landscape: bool = True) -> Any:
        """A sheet set up for A4: one page wide, page numbers below."""
        sheet = self.file.add_worksheet(name)
        sheet.set_paper(9)
        if landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
        sheet.set_footer("&L&A&R&P / &N")
        sheet.hide_gridlines(2)
        return sheet

    def title(self, sheet: Any, row: int, text: str, note: str = "") -> None:
        """A headline, and a grey line below it."""
        sheet.set_row(row, 26)
        sheet.write_string(row, 0, text, self.format(bold=True, font_size=16, font_color=ACCENT))
        if note:
            sheet.write_string(row + 1, 0, note, self.format(font_color=GREY))

    def table(
        self,
        sheet: Any,
        top: int,
        columns: Sequence[Column],
        frame: pd.DataFrame,
        *,
        left: int = 0,
        widths: bool = True,
        style: str = "Table Style Light 9",
    ) -> int:
        """A real Excel table from `frame` (missing columns stay empty); the row below it is returned."""
        height = max(len(frame), 1)
        self._tables += 1
        sheet.add_table(
            top,
            left,
            top + height,
            left + len(columns) - 1,
            {
                "name": f"T{self._tables}",
                "style": style,
                "columns": [
                    {"header": c.label, "header_format": self.format(bold=True, text_wrap=True)}
                    for c in columns
                ],
            },
        )
        for offset, column in enumerate(columns):
            if widths:
                sheet.set_column(left + offset, left + offset, column.width, self.kind(column.kind))
            if column.id in frame.columns:
                self.column(sheet, top + 1, left + offset, frame[column.id], column.kind)
            if column.choices:
                self.dropdown(sheet, top + 1, left + offset, top + height, column.choices)
        return top + height + 1

    def column(
        self, sheet: Any, top: int, at: int, values: pd.Series[Any], kind: Kind, **edge: Any
    ) -> None:
        """One column of values below each other; missing ones stay blank."""
        look = self.kind(kind, **edge)
        rows = (np.flatnonzero(values.notna().to_numpy()) + top).tolist()
        present = values.dropna()
        if kind == "date":
            for row, day in zip(rows, present.dt.to_pydatetime(), strict=True):
                sheet.write_datetime(row, at, day, look)
        elif kind in ("number", "integer", "money", "percent"):
            for row, number in zip(rows, present.astype("float64").tolist(), strict=True):
                if np.isfinite(number):
                    sheet.write_number(row, at, number, look)
        else:
            for row, text in zip(rows, present.astype(str).tolist(), strict=True):
                if text:
                    sheet.write_string(row, at, text[:LONGEST_TEXT], look)

    def dropdown(self, sheet: Any, top: int, at: int, bottom: int, choices: Sequence[str]) -> None:
        """A closed list on cells; long lists stand on a hidden sheet."""
        rule: dict[str, Any] = {
            "validate": "list",
            "error_type": "warning",
            "source": list(choices),
        }
        if len(",".join(choices)) > 255:
            rule["source"] = self._list_range(tuple(choices))
        sheet.data_validation(top, at, bottom, at, rule)

    def _list_range(self, choices: tuple[str, ...]) -> str:
        if self._list_sheet is None:
            self._list_sheet = self.file.add_worksheet("清单")
            self._list_sheet.hide()
        if choices not in self._lists:
            at = len(self._lists)
            self._list_sheet.write_column(0, at, choices)
            letters = xlsxwriter.utility.xl_col_to_name(at, True)
            self._lists[choices] = f"=清单!{letters}$1:{letters}${len(choices)}"
        return self._lists[choices]


@contextmanager
def new_book(target: Path, mark: str, moment: Moment, lang: Lang) -> Iterator[Book]:
    """A workbook that appears at `target` only when it was written whole."""
    with atomic(target) as temporary:
        book = Book(temporary, mark, moment, lang)
        try:
            yield book
        finally:
            book.file.close()
