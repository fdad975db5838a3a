"""Turns the drawn sheets of an exam workbook into a real file."""

from __future__ import annotations

import csv
import html
import io
import re
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter
from msoffcrypto.format.ooxml import OOXMLFile
from xlsxwriter.utility import xl_cell_to_rowcol

from exam.truth import Book, Sheet

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
Grid = list[list[str]]


def uscc(number: int) -> str:
    """A made-up credit code with both check characters right (GB 32100-2015, GB 11714)."""
    body = f"{10_000_000 + number * 7_919_333:08d}"[-8:]
    inner = 11 - sum(int(c) * w for c, w in zip(body, (3, 7, 9, 10, 5, 8, 4, 2), strict=True)) % 11
    seventeen = "91330106" + body + {10: "X", 11: "0"}.get(inner, str(inner))
    total = sum(ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(seventeen))
    return seventeen + ALPHABET[(31 - total % 31) % 31]


def filled(text: str) -> str:
    """The text with {u1}, {u2} … replaced by valid credit codes and written breaks by real ones."""
    codes = re.sub(r"\{u(\d+)\}", lambda found: uscc(int(found[1])), text)
    return codes.replace("␣", " ").replace("\\n", "\n")


def cells(sheet: Sheet) -> Grid:
    """The drawn cells, padded to a rectangle."""
    drawn = [[c.strip(" ") for c in line.split("|")] for line in sheet.grid.strip("\n").split("\n")]
    width = max(len(row) for row in drawn)
    return [[filled(cell) for cell in row + [""] * (width - len(row))] for row in drawn]


def extent(grid: Grid, row: int, column: int) -> tuple[int, int]:
    """How many rows and columns the merged cell that starts here covers."""
    wide = 1
    while column + wide < len(grid[row]) and grid[row][column + wide] == "<":
        wide += 1
    tall = 1
    while row + tall < len(grid) and grid[row + tall][column] == "^":
        tall += 1
    return tall, wide


def plain(cell: str) -> str:
    """A drawn cell as it would be printed."""
    if cell in ("<", "^"):
        return ""
    if cell.startswith("="):
        return cell.rpartition("~")[2]
    if cell.startswith("@"):
        return cell[1:].partition("~")[0]
    if re.match(r"#-?[\d.]+(~|$)", cell):
        return cell[1:].partition("~")[0]
    return cell[1:] if re.match(r"!#|%\d", cell) else cell


def build(book: Book, folder: Path) -> Path:
    """Write the workbook into a folder."""
    path = folder / book.file
    if book.kind == "html":
        path.write_text(_html(book), encoding=book.encoding)
    elif book.kind in ("csv", "txt"):
        path.write_bytes(_delimited(book).encode(book.encoding))
    else:
        _xlsx(book, path)
    if book.kind == "strict":
        _as_strict(path)
    elif book.kind == "velvet":
        _encrypted(path, "VelvetSweatshop")
    return path


def _as_strict(path: Path) -> None:
    """The same workbook in the strict dialect of ISO 29500, as WPS and Excel can save it."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    office = b"http://schemas.openxmlformats.org/"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            for old, new in (
                (b"spreadsheetml/2006/main", b"spreadsheetml/main"),
                (b"officeDocument/2006/", b"officeDocument/"),
                (b"drawingml/2006/main", b"drawingml/main"),
            ):
                data = data.replace(office + old, b"http://purl.oclc.org/ooxml/" + new)
            archive.writestr(name, data)


def _encrypted(path: Path, password: str) -> None:
    """The same workbook behind a password; VelvetSweatshop is Excel's own, for write protection."""
    plain_bytes = io.BytesIO(path.read_bytes())
    with path.open("wb") as out:
        OOXMLFile(plain_bytes).encrypt(password, out)


def _delimited(book: Book) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=book.separator, lineterminator="\r\n")
    writer.writerows([[plain(cell) for cell in row] for row in cells(book.sheets[0])])
    return out.getvalue()


def _html(book: Book) -> str:
    parts = [f'<html><head><meta charset="{book.encoding}"></head><body>']
    for sheet in book.sheets:
        grid = cells(sheet)
        parts.append("<table border=1>")
        for r, row in enumerate(grid):
            parts.append("<tr>")
            for c, cell in enumerate(row):
                if cell not in ("<", "^"):
                    tall, wide = extent(grid, r, c)
                    span = (f" rowspan={tall}" if tall > 1 else "") + (
                        f" colspan={wide}" if wide > 1 else ""
                    )
                    text = html.escape(plain(cell)).replace("\n", "<br>") or "&nbsp;"
                    parts.append(f"<td{span}>{text}</td>")
            parts.append("</tr>")
        parts.append("</table>")
    return "\n".join([*parts, "</body></html>"])


def _xlsx(book: Book, path: Path) -> None:
    workbook = xlsxwriter.Workbook(path, {"date_1904": book.date_1904})
    for sheet in book.sheets:
        page = workbook.add_worksheet(sheet.name)
        _draw(workbook, page, sheet)
        for row in sheet.hide_rows:
            page.set_row(row - 1, None, None, {"hidden": True})
        for column in sheet.hide_columns:
            page.set_column(f"{column}:{column}", None, None, {"hidden": True})
        if sheet.freeze:
            page.freeze_panes(sheet.freeze, 0)
        if sheet.hidden:
            page.hide()
    next(p for p in workbook.worksheets() if not p.hidden).activate()
    workbook.close()


def _draw(workbook: Any, page: Any, sheet: Sheet) -> None:
    top, left = xl_cell_to_rowcol(sheet.at)
    grid = cells(sheet)
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if not cell or cell in ("<", "^"):
                continue
            tall, wide = extent(grid, r, c)
            y, x = top + r, left + c
            if tall * wide > 1:
                page.merge_range(y, x, y + tall - 1, x + wide - 1, "")
            _write(workbook, page, y, x, cell)


def _write(workbook: Any, page: Any, y: int, x: int, cell: str) -> None:
    if re.match(r"#-?[\d.]+(~|$)", cell):
        value, _, form = cell[1:].partition("~")
        page.write_number(
            y, x, float(value), workbook.add_format({"num_format": form}) if form else None
        )
    elif re.fullmatch(r"%-?[\d.]+", cell):
        page.write_number(y, x, float(cell[1:]), workbook.add_format({"num_format": "0%"}))
    elif re.match(r"@\d", cell):
        day, _, form = cell[1:].partition("~")
        number = int(form) if form.isdigit() else form or "yyyy-mm-dd"
        style = workbook.add_format({"num_format": number})
        page.write_datetime(y, x, datetime.fromisoformat(day), style)
    elif re.match(r"=\w+\(|=[A-Z]+\d", cell):
        formula, _, value = cell.rpartition("~")
        number = re.fullmatch(r"-?[\d.]+", value)
        page.write_formula(y, x, formula, None, float(value) if number else value)
    elif re.match(r"!#", cell):
        page.write_formula(y, x, "=NA()" if cell == "!#N/A" else "=1/0", None, cell[1:])
    else:
        page.write_string(y, x, cell)
