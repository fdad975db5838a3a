"""Other people's spreadsheet readers, for comparison: each gives plain values by sheet and place."""

from __future__ import annotations

import io
import multiprocessing
import resource
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from support.value_classes import Plain, plain

Sheets = dict[str, dict[tuple[int, int], Plain]]
Reader = Callable[[Path, int], Sheets]
_SECONDS, _MEMORY = 15, 3 * 2**30


def foreign(path: Path, kind: str, cells: int) -> Iterator[tuple[str, Sheets | None]]:
    """What each reader of this kind of file reads; None where it fails or takes too long."""
    for name, reader in _READERS.get(kind, ()):
        yield name, _apart(reader, path, cells)


def _apart(reader: Reader, path: Path, cells: int) -> Sheets | None:
    """The reader in a process of its own, because some abort or never end."""
    receiving, sending = multiprocessing.Pipe(duplex=False)
    arguments = (sending, reader, path, cells)
    process = multiprocessing.get_context("fork").Process(target=_child, args=arguments)
    process.start()
    sending.close()
    try:
        found = receiving.recv() if receiving.poll(_SECONDS * 2) else None
    except EOFError:
        found = None
    process.kill()
    process.join()
    return found if isinstance(found, dict) else None


def _child(sending: Connection, reader: Reader, path: Path, cells: int) -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + _SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    try:
        sending.send(reader(path, cells))
    except BaseException as error:  # whatever another's reader throws means: not read
        sending.send(repr(error))


def _put(sheets: Sheets, name: str, rows: object, cells: int, top: int = 0, left: int = 0) -> None:
    held = sheets.setdefault(name, {})
    for row, values in enumerate(rows, start=top):  # type: ignore[arg-type, var-annotated]
        for column, value in enumerate(values, start=left):
            if value is not None and (seen := plain(value)) is not None:
                held[row, column] = seen
        if (row + 1) * max(1, len(values)) > cells:
            break


def _openpyxl(path: Path, cells: int) -> Sheets:
    from openpyxl import load_workbook

    sheets: Sheets = {}
    data = io.BytesIO(path.read_bytes())
    book = load_workbook(data, read_only=True, data_only=True)
    for sheet in book.worksheets:
        sheet.reset_dimensions()
        _put(sheets, sheet.title, sheet.iter_rows(values_only=True), cells)
    return sheets


def _calamine(path: Path, cells: int) -> Sheets:
    from python_calamine import CalamineWorkbook, SheetTypeEnum

    book = CalamineWorkbook.from_path(str(path))
    sheets: Sheets = {}
    for meta in book.sheets_metadata:
        if meta.typ == SheetTypeEnum.WorkSheet:
            sheet = book.get_sheet_by_name(meta.name)
            left = sheet.start[1] if sheet.start else 0
            _put(sheets, meta.name, sheet.iter_rows(), cells, left=left)
    return sheets


def _xlrd(path: Path, cells: int) -> Sheets:
    import xlrd

    book = xlrd.open_workbook(str(path), logfile=io.StringIO())
    sheets: Sheets = {}
    for sheet in book.sheets():
        rows = ([_xlrd_value(c, book.datemode) for c in sheet.row(r)] for r in range(sheet.nrows))
        _put(sheets, sheet.name, rows, cells)
    return sheets


def _xlrd_value(cell: object, mode: int) -> object:
    import xlrd

    kind, value = cell.ctype, cell.value  # type: ignore[attr-defined]
    if kind == xlrd.XL_CELL_ERROR:
        return xlrd.error_text_from_code.get(value, "#N/A")
    if kind == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    if kind == xlrd.XL_CELL_DATE and value >= 1:
        return xlrd.xldate_as_datetime(value, mode)
    return value


def _pyxlsb(path: Path, cells: int) -> Sheets:
    from pyxlsb import open_workbook

    sheets: Sheets = {}
    with open_workbook(str(path)) as book:
        for name in book.sheets:
            with book.get_sheet(name) as sheet:
                rows = ([cell.v for cell in row] for row in sheet.rows())
                _put(sheets, name, rows, cells)
    return sheets


def _pandas(path: Path, cells: int) -> Sheets:
    import csv

    import pandas as pd
    from charset_normalizer import from_bytes

    text = str(from_bytes(path.read_bytes()).best()).removeprefix("\ufeff")
    delimiter = max(",\t;|", key=text[:20_000].count)
    width = max(len(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    frame = pd.read_csv(
        io.StringIO(text, newline=""),
        sep=delimiter,
        header=None,
        names=range(width),
        dtype=str,
        keep_default_na=False,
        skip_blank_lines=False,
        nrows=cells // width + 1,
    )
    sheets: Sheets = {}
    _put(sheets, path.stem, frame.itertuples(index=False), cells)
    return sheets


_READERS: dict[str, tuple[tuple[str, Reader], ...]] = {
    "xlsx": (("openpyxl", _openpyxl), ("calamine", _calamine)),
    "xls": (("xlrd", _xlrd), ("calamine", _calamine)),
    "xlsb": (("pyxlsb", _pyxlsb), ("calamine", _calamine)),
    "ods": (("calamine", _calamine),),
    "text": (("pandas", _pandas),),
}
