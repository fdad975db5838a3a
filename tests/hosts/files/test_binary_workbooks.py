"""What a .xlsb tells beside its values: errors, hidden parts, merged blocks, codes, macro sheets, DDE."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kedang.hosts.files import read_workbook
from kedang.hosts.files.gate import inspect
from kedang.hosts.files.limits import Limits
from kedang.hosts.files.xlsb import walk
from kedang.model.grid import Block, CellError, Workbook
from support import binary_books as new


def read(tmp_path: Path, data: bytes) -> Workbook:
    path = tmp_path / "表.xlsb"
    path.write_bytes(data)
    return read_workbook(path)


def test_errors_hidden_parts_and_merged_blocks_are_known(tmp_path: Path) -> None:
    body = new.row(0) + new.string(0, "名称") + new.row(1, hidden=True) + new.real(0, 12)
    body += new.row(2) + new.string(0, "甲") + new.error(2, 0x17)
    data = new.workbook(body, new.hidden_columns(1, 1), new.merged(0, 0, 0, 1))
    book = read(tmp_path, data)
    (grid,) = book.grids
    assert book.kind == "xlsb" and book.findings == ()
    assert grid.cells.tolist() == [
        ["名称", None, None],
        [12, None, None],
        ["甲", None, CellError("#REF!")],
    ]
    assert (grid.hidden_rows, grid.hidden_columns) == (frozenset({1}), frozenset({1}))
    assert grid.merged == (Block(0, 0, 0, 1),)


def test_codes_keep_their_zeros_and_numbers_below_zero_are_no_days(tmp_path: Path) -> None:
    body = new.row(0) + new.real(0, 10020, 1) + new.real(1, 46348, 2) + new.real(2, -5, 2)
    book = read(tmp_path, new.workbook(body, formats=("000000", "yyyy-mm-dd")))
    assert book.grids[0].cells.tolist() == [["010020", date(2026, 11, 22), -5]]


def test_a_macro_sheet_is_told_and_does_not_keep_the_others_from_being_read(
    tmp_path: Path,
) -> None:
    book = read(tmp_path, new.workbook(new.row(0) + new.string(0, "甲"), macros=True))
    assert [(grid.sheet, grid.cells.tolist()) for grid in book.grids] == [("客户", [["甲"]])]
    assert [finding.rule for finding in book.findings] == ["file.macro.sheet"]


@pytest.mark.parametrize(("kind", "dde"), [(0, False), (1, True), (2, True)])
def test_links_to_programs_are_told_from_links_to_workbooks(
    tmp_path: Path, kind: int, dde: bool
) -> None:
    link = new.record(360, kind.to_bytes(2, "little") + new.text("cmd"))
    more = {"xl/externalLinks/externalLink1.bin": link}
    book = read(tmp_path, new.workbook(new.row(0) + new.string(0, "甲"), more=more))
    rules = {finding.rule for finding in book.findings}
    assert rules == {"file.link.external", *(["file.link.dde"] if dde else [])}


def test_records_that_break_off_are_seen_as_far_as_they_go() -> None:
    body = new.row(0) + new.error(0, 0x2A) + b"\x05\xff\xff\xff\x7f"
    data = new.workbook(body)
    scans = walk(data, inspect(data, "表.xlsb", Limits())).scans
    assert scans["客户"].errors == [(0, 0, "#N/A")]
