"""A copy of a workbook by its values, for where the program cannot write one itself.

Cells stand where they stood, hidden sheets are hidden; formulas, fills and formats are left behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format

from kedang.hosts.serials import serial


@dataclass(frozen=True, slots=True)
class SheetValues:
    """The used rectangle of a sheet; rows and columns count from 1."""

    name: str
    top: int
    left: int
    rows: Sequence[Sequence[object]]
    hidden: bool = False


def write_values(target: Path, sheets: Sequence[SheetValues]) -> None:
    """Write a new workbook; days stay days, texts stay texts whatever they look like."""
    with xlsxwriter.Workbook(str(target), {"constant_memory": True}) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        for values in sheets:
            sheet = book.add_worksheet(values.name)
            for row, line in enumerate(values.rows, start=values.top - 1):
                for column, value in enumerate(line, start=values.left - 1):
                    if isinstance(value, bool):
                        sheet.write_boolean(row, column, value)
                    elif isinstance(value, datetime | date | time):
                        shown = _format(value, day, moment)
                        sheet.write_number(row, column, serial(value), shown)
                    elif isinstance(value, int | float | Decimal):
                        sheet.write_number(row, column, float(value))
                    elif value is not None and value != "":
                        sheet.write_string(row, column, str(value))
            if values.hidden:
                sheet.hide()
        shown = [index for index, values in enumerate(sheets) if not values.hidden]
        if shown:
            first = book.worksheets()[shown[0]]
            first.activate()
            first.set_first_sheet()


def _format(value: date | time, day: Format, moment: Format) -> Format:
    whole = isinstance(value, date) and (not isinstance(value, datetime) or value.time() == time())
    return day if whole else moment
