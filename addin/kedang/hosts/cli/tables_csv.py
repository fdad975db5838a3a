"""CSV tables that programs hand in and take away: UTF-8, comma, header in row 1."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from kedang.model.errors import UsageError, WorkbookError
from kedang.reports.atomic import atomic


def read(path: Path) -> pd.DataFrame:
    """All columns as text, blanks as empty text."""
    try:
        return pd.read_csv(path, dtype="str", keep_default_na=False, encoding="utf-8-sig")
    except FileNotFoundError:
        raise WorkbookError("cli.csv.missing", file=str(path)) from None
    except (ValueError, OSError):
        raise WorkbookError("cli.csv.unreadable", file=str(path)) from None


def require(path: Path, table: pd.DataFrame, columns: Sequence[str]) -> None:
    """The columns must be there."""
    absent = [name for name in columns if name not in table.columns]
    if absent:
        raise UsageError("cli.csv.columns", file=str(path), columns=", ".join(absent))


def write(path: Path, table: pd.DataFrame) -> None:
    """Write a table whole or not at all."""
    with atomic(path) as temporary:
        table.to_csv(temporary, index=False, encoding="utf-8", lineterminator="\n")


def show(table: pd.DataFrame) -> None:
    """Print a table as CSV on stdout."""
    table.to_csv(sys.stdout, index=False, lineterminator="\n")
