"""What an old .xls or .et tells beside its values: errors, hidden parts, codes, and what it points to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kedang.hosts.files import read_workbook
from kedang.model.grid import Block, CellError, Workbook
from support import old_books as old

Save = Callable[..., Workbook]


@pytest.fixture
def save(tmp_path: Path) -> Save:
    """Write an old workbook with one sheet of these records (or other settings) and read it."""

    def read(body: bytes = b"", name: str = "旧.xls", **settings: object) -> Workbook:
        sheets = settings.pop("sheets", [("客户", 0, old.WORKSHEET, body)])
        path = tmp_path / name
        path.write_bytes(old.workbook(sheets, **settings))  # type: ignore[arg-type]
        return read_workbook(path)

    return read


@pytest.mark.parametrize("name", ["旧.xls", "旧.et"])
def test_errors_stand_where_they_are(save: Save, name: str) -> None:
    body = old.label(0, 0, "名称") + old.error(1, 0, 0x2A) + old.error_formula(2, 1, 0x07)
    book = save(body, name)
    assert book.kind == "xls" and "reader" not in book.facts
    assert book.grids[0].cells.tolist() == [
        ["名称", None],
        [CellError("#N/A"), None],
        [None, CellError("#DIV/0!")],
    ]


def test_hidden_rows_columns_and_merged_blocks_are_known(save: Save) -> None:
    body = old.columns(1, 1, hidden=True) + old.columns(2, 2)
    body += b"".join(old.row(index, hidden=index == 1) for index in range(3))
    body += b"".join(old.label(index, 2, f"第{index}行") for index in range(3))
    (grid,) = save(body + old.merged(0, 0, 1, 1)).grids
    assert (grid.hidden_rows, grid.hidden_columns) == (frozenset({1}), frozenset({1}))
    assert grid.merged == (Block(0, 0, 1, 1),)


def test_codes_keep_their_zeros_and_numbers_below_zero_are_no_days(save: Save) -> None:
    formats = ["000000", "yyyy\\-mm\\-dd", "0.00"]
    body = old.number(0, 0, 10020, 1) + old.number(0, 1, 310000, 1) + old.number(0, 2, 10020)
    body += old.number(1, 0, 46348, 2) + old.number(1, 1, -5, 2) + old.number(1, 2, -5, 3)
    assert save(body, formats=formats).grids[0].cells.tolist() == [
        ["010020", 310000, 10020],
        [date(2026, 11, 22), -5, -5],
    ]


def test_what_it_points_to_is_told_and_left_alone(save: Save) -> None:
    more = old.link_to("\x01价格.xls") + old.link_to("cmd\x03/C calc", sheets=0)
    sheets = [
        ("客户", 0, old.WORKSHEET, old.label(0, 0, "甲") + old.file_link("..\\合同.doc")),
        ("宏", 2, old.MACROS, old.label(0, 0, "=HALT()")),
    ]
    book = save(sheets=sheets, more=more, streams={"_VBA_PROJECT_CUR": b"x" * 5000})
    assert {finding.rule: finding.value for finding in book.findings} == {
        "file.macro.present": "",
        "file.macro.sheet": "",
        "file.link.external": "",
        "file.link.dde": "",
        "file.link.file": "..\\合同.doc",
    }
    assert [grid.sheet for grid in book.grids] == ["客户"]


def test_a_plain_old_workbook_has_nothing_to_tell(save: Save) -> None:
    own_sheets = old.record(0x1AE, b"\x01\x00\x01\x04")
    book = save(old.label(0, 0, "甲"), more=own_sheets)
    assert book.findings == ()


@pytest.mark.parametrize("cut", [5000, 700, 520])
def test_an_old_workbook_that_breaks_off_ends_in_values_or_one_sentence(
    tmp_path: Path, cut: int
) -> None:
    from kedang.model.errors import WorkbookError

    whole = old.workbook([("客户", 0, old.WORKSHEET, old.label(0, 0, "甲"))])
    path = tmp_path / "断.xls"
    path.write_bytes(whole[:cut])
    try:
        assert read_workbook(path).grids[0].cells.tolist() in ([["甲"]], [])
    except WorkbookError as error:
        assert "\n" not in str(error)
