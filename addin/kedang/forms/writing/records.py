"""The records a form is handed out with: values as they are, the sender's own columns, and what is to be said of them."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from kedang.forms.filled import Filled
from kedang.forms.headings import LONGEST_HINT
from kedang.forms.plan import AUTO, STATUS, TablePlan
from kedang.forms.writing.formulas import auto_formula, status_of
from kedang.forms.writing.hidden import Lists
from kedang.forms.writing.looks import NOTED, auto_look, cell_look, column_width
from kedang.model.field import FieldType
from kedang.model.text import Lang
from kedang.reports.book import (
    GRID,
    LINE,
    LONGEST_AS_TEXT,
    UNWRITABLE,
    Book,
    lines_needed,
    shortened,
    wide,
)

COMMENT = {"x_scale": 1.6, "y_scale": 1.2, "font_size": 9}
OWN_MOST = 40.0


def write_value(page: Any, row: int, at: int, value: object, look: Any) -> None:
    """One value in one cell: days and numbers as such, all else as the text it is; nothing stays blank."""
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or value is pd.NaT or (isinstance(value, float) and np.isnan(value)):
        page.write_blank(row, at, None, look)
    elif isinstance(value, bool):
        page.write_boolean(row, at, value, look)
    elif isinstance(value, int | float):
        page.write_number(row, at, value, look)
    elif isinstance(value, date | datetime):
        page.write_datetime(row, at, value, look)
    elif str(value):
        page.write_string(row, at, shortened(UNWRITABLE.sub("\ufffd", str(value))), look)
    else:
        page.write_blank(row, at, None, look)


def records(
    book: Book, page: Any, plan: TablePlan, first: int, filled: Filled, lists: Lists, lang: Lang
) -> None:
    """The records below the headings, each row with its formulas and as high as its texts need."""
    frame = filled.frame
    values = {path: plain_values(frame[path]) for path in frame.columns}
    lines = np.ones(len(frame), dtype=np.int64)
    for column in plan.columns:
        given = values.get(column.path)
        for number in range(len(frame)):
            row = first + number
            if column.worked_out:
                formula = auto_formula(plan, column, row, lists, lang)
                shown = ""
                if column.path == AUTO + STATUS:
                    shown = status_of(plan, partial(_told, values, number), lang)
                page.write_formula(row, column.at, formula, auto_look(book, column.type), shown)
                continue
            note = filled.notes.get((number, column.path), "")
            value = given[number] if given is not None else None
            _write(book, page, row, column.at, column.type, value, note)
            if isinstance(value, str):
                needed = lines_needed(value, column_width(column))
                lines[number] = max(lines[number], needed)
    for number in np.flatnonzero(lines > 1).tolist():
        page.set_row(first + number, LINE * min(int(lines[number]), 6) + 2)


def _write(
    book: Book, page: Any, row: int, at: int, kind: FieldType, value: object, note: str
) -> None:
    look: dict[str, Any] = {"bg_color": NOTED} if note else {}
    if isinstance(value, str) and len(value) > LONGEST_AS_TEXT:
        look["num_format"] = "General"
    write_value(page, row, at, value, cell_look(book, kind, **look))
    if note:
        page.write_comment(row, at, note[: LONGEST_HINT * 4], dict(COMMENT))


def own_columns(book: Book, page: Any, plan: TablePlan, first: int, filled: Filled) -> None:
    """The sender's own columns behind the form's; what nobody needs to see is hidden."""
    left = len(plan.columns)
    head = book.format(bold=True, bottom=1, bottom_color=GRID, locked=False, text_wrap=True)
    cell = book.kind("text", locked=False)
    for offset, heading in enumerate(filled.own.columns):
        at = left + offset
        values = plain_values(filled.own[heading])
        longest = max([wide(str(heading)), *(wide(str(v)) for v in values if v is not None)])
        options = {"hidden": True} if heading in filled.hidden else {}
        page.set_column(at, at, min(longest + 3.0, OWN_MOST), book.format(locked=False), options)
        page.write_string(plan.header, at, str(heading), head)
        for number, value in enumerate(values):
            look = book.kind("date", locked=False) if isinstance(value, date) else cell
            plain = book.format(locked=False) if isinstance(value, int | float) else look
            write_value(page, first + number, at, value, plain)


def plain_values(values: pd.Series[Any]) -> list[Any]:
    """Values as Python knows them, None where there is none."""
    if values.dtype.kind == "M":
        return [None if pd.isna(day) else day.date() for day in values]
    return [None if _missing(value) else value for value in values.tolist()]


def _missing(value: object) -> bool:
    return (
        value is None
        or value is pd.NaT
        or value is pd.NA
        or (isinstance(value, float) and value != value)
    )


def _told(values: dict[str, list[Any]], number: int, path: str) -> bool:
    given = values.get(path)
    return given is not None and given[number] is not None and given[number] != ""
