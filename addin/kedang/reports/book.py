"""A workbook of ours: one look, every text a text, marked as written by Kedang."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import pandas as pd
import xlsxwriter

from kedang.model.address import column_letters
from kedang.model.operation import Moment
from kedang.model.text import Lang, Text
from kedang.reports.atomic import atomic

Places = npt.NDArray[np.int64]
Look = dict[str, Any]
Kind = Literal["text", "code", "wrap", "number", "integer", "money", "percent", "score", "date"]
LONGEST_TEXT = 32_767
LONGEST_AS_TEXT = 255
MOST_ROWS = 1_000_000
LINE, MOST_LINES = 16, 10
LIST_SHEET = "清单"
UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
_NUMERIC = ("number", "integer", "money", "percent", "score")
_FIRST_DAY, _LAST_DAY = 61, 2_958_465
NUMBER_FORMATS = {
    "text": "@",
    "wrap": "@",
    "code": "@",
    "number": "General",
    "integer": "#,##0",
    "score": "0.0",
    "money": "#,##0.00",
    "percent": "0.0%",
    "date": "yyyy-mm-dd",
}
_LOOK = {"font_name": "微软雅黑", "font_size": 10, "valign": "vcenter"}
ACCENT, PALE, GRID = "#1F4E79", "#DDEBF7", "#BFBFBF"
RED, AMBER, GREEN, GREY = "#C00000", "#9C5700", "#375623", "#7F7F7F"
LINK = "#0563C1"
FRAMED: dict[str, Any] = {"border": 1, "border_color": GRID}


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

    def __init__(self, path: Path | BytesIO, mark: str, moment: Moment, lang: Lang) -> None:
        settings = {
            "strings_to_numbers": False,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "nan_inf_to_errors": False,
            "default_format_properties": dict(_LOOK),
        }
        self.lang = lang
        place = path if isinstance(path, BytesIO) else str(path)
        self.file: Any = xlsxwriter.Workbook(place, settings)
        self.file.set_properties(
            {"author": moment.user, "created": moment.now, "company": "Kedang 客档"}
        )
        if mark:
            self.file.set_custom_property("kedang", mark)
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        self._lists: dict[tuple[str, ...], str] = {}
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
        return self.format(**{"num_format": NUMBER_FORMATS[kind], **placed(kind), **look})

    def sheet(self, name: str, *, landscape: bool = True, pages_wide: int = 1) -> Any:
        """A sheet set up for A4: one page wide unless said otherwise, page numbers below."""
        sheet = self.file.add_worksheet(name)
        sheet.set_paper(9)
        if landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(pages_wide, 0)
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
        ruled: bool = True,
        style: str = "Table Style Light 9",
        most_lines: int = MOST_LINES,
    ) -> int:
        """A real Excel table from `frame` (missing columns stay empty); the row below it is returned.

        `ruled`: its thin lines come from one rule; False where other rules colour cells, which some
        programs do not lay over each other. `most_lines`: how high a row may become.
        """
        height = max(len(frame), 1)
        self._tables += 1
        look = {"bold": True, "bg_color": ACCENT, "font_color": "#FFFFFF"}
        head = self.kind("wrap", **look)
        labels = unique_labels([column.label for column in columns])
        sheet.add_table(
            top,
            left,
            top + height,
            left + len(columns) - 1,
            {
                "name": f"Kedang_{self._tables}",
                "style": style,
                "columns": [{"header": label, "header_format": head} for label in labels],
            },
        )
        for offset, column in enumerate(columns):
            at = left + offset
            sheet.set_column(at, at, column.width, self.kind(column.kind))
            if not ruled:
                self.blanks(sheet, top + 1, at, frame, column, height)
            if column.id in frame.columns:
                edge = {} if ruled else FRAMED
                self.column(sheet, top + 1, at, frame[column.id], column.kind, **edge)
            if column.choices:
                self.dropdown(sheet, top + 1, left + offset, top + height, column.choices)
        self.heights(sheet, top + 1, columns, frame, most_lines)
        if ruled:
            self.frame_lines(sheet, top + 1, left, top + height, left + len(columns) - 1)
        return top + height + 1

    def blanks(
        self, sheet: Any, top: int, at: int, frame: pd.DataFrame, column: Column, height: int
    ) -> None:
        """Framed empty cells where a column has no value."""
        empty = np.ones(height, dtype=bool)
        if column.id in frame.columns and len(frame):
            empty = frame[column.id].isna().to_numpy() | (frame[column.id] == "").to_numpy()
        look = self.kind(column.kind, **FRAMED)
        for row in np.flatnonzero(empty).tolist():
            sheet.write_blank(top + row, at, None, look)

    def frame_lines(self, sheet: Any, top: int, left: int, bottom: int, right: int) -> None:
        """Thin lines round every cell of a block, by one rule instead of a format a cell."""
        edge = self.file.add_format(dict(FRAMED))
        rule = {"type": "formula", "criteria": "=TRUE", "format": edge}
        sheet.conditional_format(top, left, bottom, right, rule)

    def heights(
        self,
        sheet: Any,
        top: int,
        columns: Sequence[Column],
        frame: pd.DataFrame,
        most_lines: int = MOST_LINES,
    ) -> None:
        """Rows whose wrapped texts need more than one line are made that high."""
        lines = np.ones(len(frame), dtype=np.int64)
        for column in columns:
            if column.kind == "wrap" and column.id in frame.columns:
                texts = frame[column.id].fillna("").astype(str).tolist()
                needed = [lines_needed(text, column.width) for text in texts]
                lines = np.maximum(lines, needed)
        for row in np.flatnonzero(lines > 1).tolist():
            sheet.set_row(top + row, LINE * min(int(lines[row]), most_lines) + 2)

    def column(
        self, sheet: Any, top: int, at: int, values: pd.Series[Any], kind: Kind, **edge: Any
    ) -> None:
        """One column of values below each other; missing ones stay blank."""
        known = values.notna().to_numpy()
        if not known.any():
            return
        rows, present = np.flatnonzero(known) + top, values[known]
        if kind == "date" and present.dtype.kind == "M":
            self._days(sheet, rows, at, present, edge)
        elif kind in _NUMERIC and present.dtype.kind in "fiub":
            self._numbers(sheet, rows, at, present, kind, edge)
        else:
            plain = present if present.dtype == "str" else present.astype(str)
            self._texts(sheet, rows.tolist(), at, plain.tolist(), kind, edge)

    def _numbers(
        self, sheet: Any, rows: Places, at: int, values: pd.Series[Any], kind: Kind, edge: Look
    ) -> None:
        numbers = values.to_numpy(dtype="float64")
        finite = np.isfinite(numbers)
        look = self.kind(kind, **edge)
        if kind == "number":
            whole = not np.any(numbers[finite] % 1)
            look = self.kind(kind, num_format="#,##0" if whole else "#,##0.00", **edge)
        for row, number in zip(rows[finite].tolist(), numbers[finite].tolist(), strict=True):
            sheet.write_number(row, at, number, look)

    def _days(self, sheet: Any, rows: Places, at: int, values: pd.Series[Any], edge: Look) -> None:
        """Days as Excel counts them; those outside its calendar as text."""
        stamps = values.to_numpy().astype("datetime64[D]")
        serial = (stamps - np.datetime64("1899-12-30")).astype("int64")
        fits = (serial >= _FIRST_DAY) & (serial <= _LAST_DAY)
        look = self.kind("date", **edge)
        for row, day in zip(rows[fits].tolist(), serial[fits].tolist(), strict=True):
            sheet.write_number(row, at, day, look)
        other = np.datetime_as_string(stamps[~fits]).tolist()
        self._texts(sheet, rows[~fits].tolist(), at, other, "code", edge)

    def _texts(
        self, sheet: Any, rows: list[int], at: int, texts: list[str], kind: Kind, edge: Look
    ) -> None:
        """Texts as texts, whatever they begin with; long ones without the text format, which hides them."""
        look = self.kind(kind, num_format="@", **edge)
        long = self.kind("wrap", num_format="General", **edge)
        write = sheet.write_string
        if UNWRITABLE.search("".join(texts)):
            texts = [UNWRITABLE.sub("\ufffd", text) for text in texts]
        for row, text in zip(rows, texts, strict=True):
            if len(text) > LONGEST_AS_TEXT:
                write(row, at, shortened(text), long)
            elif text:
                write(row, at, text, look)

    def dropdown(self, sheet: Any, top: int, at: int, bottom: int, choices: Sequence[str]) -> None:
        """A closed list on cells; long lists stand on a hidden sheet."""
        rule: dict[str, Any] = {
            "validate": "list",
            "error_type": "warning",
            "source": list(choices),
        }
        if len(",".join(choices)) > 255 or any("," in choice for choice in choices):
            rule["source"] = self._list_range(tuple(choices))
        sheet.data_validation(top, at, bottom, at, rule)

    def _list_range(self, choices: tuple[str, ...]) -> str:
        if choices not in self._lists:
            letters = "$" + column_letters(len(self._lists))
            self._lists[choices] = f"={LIST_SHEET}!{letters}$1:{letters}${len(choices)}"
        return self._lists[choices]

    def close(self) -> None:
        """The hidden lists last, then the file."""
        if self._lists:
            sheet = self.file.add_worksheet(LIST_SHEET)
            for at, choices in enumerate(self._lists):
                for row, choice in enumerate(choices):
                    sheet.write_string(row, at, choice)
            sheet.hide()
        self.file.close()


def placed(kind: Kind) -> dict[str, Any]:
    """Where a value stands in its cell: texts a little in from the line, days in the middle."""
    if kind in ("text", "code", "wrap"):
        return {"align": "left", "indent": 1, "text_wrap": kind == "wrap"}
    return {"align": "center"} if kind == "date" else {}


def wide(text: str) -> int:
    """How many characters wide a text is; Chinese characters count double."""
    return len(text) if text.isascii() else len(text.encode("gb18030", "replace"))


def lines_needed(text: str, room: float) -> int:
    """How many lines a text takes in cells `room` characters wide."""
    across = max(int(room), 1)
    if len(text) * 2 <= across and "\n" not in text:
        return 1
    return sum(max(1, -(-wide(line) // across)) for line in text.split("\n"))


def shortened(text: str) -> str:
    """As much of a text as one cell holds."""
    return text.encode("utf-16-le")[: 2 * LONGEST_TEXT].decode("utf-16-le", "ignore")


def unique_labels(labels: Sequence[str]) -> list[str]:
    """Headings of a table: none twice (Excel ignores case), none empty, none too long."""
    taken: set[str] = set()
    found = []
    for number, label in enumerate(labels, start=1):
        wanted = label[:240] or f"#{number}"
        name, again = wanted, 2
        while name.casefold() in taken:
            name, again = f"{wanted} ({again})", again + 1
        taken.add(name.casefold())
        found.append(name)
    return found


@contextmanager
def new_book(target: Path, mark: str, moment: Moment, lang: Lang) -> Iterator[Book]:
    """A workbook that appears at `target` only when it was written whole."""
    with atomic(target) as temporary:
        book = Book(temporary, mark, moment, lang)
        try:
            yield book
        finally:
            book.close()
