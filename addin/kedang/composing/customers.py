"""The customers of some workbooks, read as far as comparing them needs, and no further."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pandas as pd

from kedang.intake.read import read_tables
from kedang.matching.records import COMPARED, sheet_records
from kedang.model.grid import Workbook
from kedang.model.table import Table
from kedang.rulebook import Rulebook

Progress = Callable[[str, int, int], None]


def read_customers(
    workbooks: Sequence[Workbook], rulebook: Rulebook, as_of: date, progress: Progress
) -> pd.DataFrame:
    """Every customer of all tables, as `sheet_records` gives them."""
    tables: list[Table] = []
    for position, workbook in enumerate(workbooks, start=1):
        read = read_tables(workbook, rulebook, as_of=as_of, fields=COMPARED)
        first = len(tables)
        tables += [table.shifted(first) for table in read.tables]
        progress("intake", position, len(workbooks))
    return sheet_records(tables)
