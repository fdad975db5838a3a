"""CSV tables that programs hand in and take away: UTF-8, comma, header in row 1."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from kedang.model.errors import UsageError, WorkbookError
from kedang.reports.atomic import atomic

_SPECIAL = re.compile(r'[,"\r\n]')
_PORTION = 100_000


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
    with atomic(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as stream:
        stream.write(",".join(map(_quoted, table.columns)) + "\n")
        for begin in range(0, len(table), _PORTION):
            portion = table.iloc[begin : begin + _PORTION]
            columns = [_cells(portion.iloc[:, place]) for place in range(table.shape[1])]
            stream.writelines(",".join(line) + "\n" for line in zip(*columns, strict=True))


def _cells(column: pd.Series) -> list[str]:
    """The cells of a column as they stand in the file; missing ones are empty."""
    if column.dtype.kind in "iu":
        return list(map(str, column.tolist()))
    if column.dtype.kind == "f":
        return ["" if number != number else repr(number) for number in column.tolist()]
    code, distinct = pd.factorize(column)
    texts = [*map(_quoted, np.asarray(distinct, dtype=object).tolist()), ""]
    return [texts[place] for place in code.tolist()]


def _quoted(value: object) -> str:
    text = str(value)
    if _SPECIAL.search(text) is None:
        return text
    return '"' + text.replace('"', '""') + '"'


def show(table: pd.DataFrame) -> None:
    """Print a table as CSV on stdout."""
    table.to_csv(sys.stdout, index=False, lineterminator="\n")
