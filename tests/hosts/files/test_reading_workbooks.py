"""What is in a workbook arrives as it is: values, positions, errors, hidden parts, merged blocks."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from kedang.hosts.files import Limits, read_many, read_workbook
from kedang.model.errors import WorkbookError
from kedang.model.grid import Block, CellError, Workbook
from support.packages import number_cell, packed, parts, text_cell, worksheet, write_sheet


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook with every kind of cell, made by XlsxWriter."""
    path = tmp_path_factory.mktemp("books") / "客户.xlsx"
    book = xlsxwriter.Workbook(str(path))
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    sheet = book.add_worksheet("客户")
    sheet.write_row(2, 1, ["客户名称", "电话", "金额", "是否签约"])
    sheet.write_row(3, 1, ["杭州样例科技有限公司", 13800000000, 12.5, True])
    sheet.write_datetime(4, 1, datetime(2026, 11, 22), day)
    sheet.write_datetime(4, 2, datetime(2026, 11, 22, 9, 30), moment)
    sheet.write_string(4, 3, "  ")
    sheet.write_formula(5, 1, "=1/0", None, "#DIV/0!")
    sheet.write_formula(5, 6, "=A0", None, "#REF!")
    sheet.merge_range(7, 1, 8, 3, "合并")
    sheet.write_blank(30, 9, None, day)
    sheet.set_row(3, None, None, {"hidden": True})
    sheet.set_column(2, 3, None, None, {"hidden": True})
    book.add_chartsheet("图")
    book.add_worksheet("空表").hide()
    book.close()
    return path


@pytest.fixture(scope="module")
def book(mixed: Path) -> Workbook:
    return read_workbook(mixed)


def test_values_keep_their_types_and_places(book: Workbook) -> None:
    cells = book.grids[0].cells
    assert cells[2, 1:5].tolist() == ["客户名称", "电话", "金额", "是否签约"]
    assert cells[3, 1:5].tolist() == ["杭州样例科技有限公司", 13800000000, 12.5, True]
    assert [type(value) for value in cells[3, 2:5]] == [int, float, bool]
    assert cells[4, 1:4].tolist() == [date(2026, 11, 22), datetime(2026, 11, 22, 9, 30), None]
    assert cells[0].tolist() == [None] * 7


def test_error_cells_are_not_lost(book: Workbook) -> None:
    assert book.grids[0].cells[5, 1] == CellError("#DIV/0!")
    assert book.grids[0].cells[5, 6] == CellError("#REF!")


def test_the_grid_ends_at_its_last_value(book: Workbook) -> None:
    assert (book.grids[0].height, book.grids[0].width) == (8, 7)
    assert (book.grids[1].height, book.grids[1].width) == (0, 0)


def test_hidden_and_merged_parts_are_known(book: Workbook) -> None:
    first, second = book.grids
    assert first.merged == (Block(7, 1, 7, 3),)
    assert (first.hidden_rows, first.hidden_columns) == (frozenset({3}), frozenset({2, 3}))
    assert (first.hidden, second.hidden) == (False, True)


def test_chart_sheets_are_left_out(book: Workbook) -> None:
    assert [grid.sheet for grid in book.grids] == ["客户", "空表"]


def test_the_workbook_says_what_was_read(book: Workbook, mixed: Path) -> None:
    assert book.sha256 == hashlib.sha256(mixed.read_bytes()).hexdigest()
    assert (book.file, book.kind, book.findings) == ("客户.xlsx", "xlsx", ())


def test_reading_leaves_the_file_as_it_was(mixed: Path) -> None:
    before = (mixed.read_bytes(), mixed.stat().st_mtime_ns)
    read_workbook(mixed, name="华东/客户.xlsx")
    assert (mixed.read_bytes(), mixed.stat().st_mtime_ns) == before


def test_the_shown_name_is_the_one_given(mixed: Path, tmp_path: Path) -> None:
    assert read_workbook(mixed, name="华东/客户.xlsx").file == "华东/客户.xlsx"
    with pytest.raises(WorkbookError, match="“华东”"):
        read_workbook(tmp_path / "x", name="华东")


def test_chinese_built_in_dates_are_dates(tmp_path: Path) -> None:
    content = parts(worksheet('<row r="1"><c r="A1" s="1"><v>44760</v></c></row>'))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    content["xl/styles.xml"] = (
        f'<styleSheet xmlns="{main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs>'
        "</styleSheet>"
    )
    content["xl/_rels/workbook.xml.rels"] = str(content["xl/_rels/workbook.xml.rels"]).replace(
        "</Relationships>",
        '<Relationship Id="rId2" Target="styles.xml" Type="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships/styles"/></Relationships>',
    )
    path = tmp_path / "dates.xlsx"
    path.write_bytes(packed(content))
    assert read_workbook(path).grids[0].cells.tolist() == [[date(2022, 7, 18)]]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("上海_x000D_&#10;样例", "上海\n样例"),
        ("第一行&#10;第二行", "第一行\n第二行"),
        ("制表\t符", "制表\t符"),
        ("全角　空格", "全角　空格"),
        ("_xyz_普通下划线", "_xyz_普通下划线"),
    ],
)
def test_text_loses_only_what_nobody_sees(tmp_path: Path, written: str, read: str) -> None:
    sheet = worksheet(f'<row r="1">{text_cell("A1", written)}</row>')
    assert read_workbook(write_sheet(tmp_path / "t.xlsx", sheet)).grids[0].cells[0, 0] == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("13800000000", 13800000000),
        ("0.5", 0.5),
        ("-0", 0),
        ("9007199254740993", 9007199254740992.0),
        ("1" * 400, CellError("#NUM!")),
    ],
)
def test_numbers_are_whole_only_when_exact(tmp_path: Path, written: str, read: object) -> None:
    sheet = worksheet(f'<row r="1">{number_cell("A1", written)}</row>')
    value = read_workbook(write_sheet(tmp_path / "n.xlsx", sheet)).grids[0].cells[0, 0]
    assert value == read and type(value) is type(read)


def test_one_damaged_sheet_does_not_cost_the_others(tmp_path: Path) -> None:
    content = parts(worksheet(f'<row r="1">{text_cell("A1", "甲")}</row>'))
    content["xl/workbook.xml"] = str(content["xl/workbook.xml"]).replace(
        "</sheets>", '<sheet name="坏表" sheetId="2" r:id="rId9"/></sheets>'
    )
    content["xl/_rels/workbook.xml.rels"] = str(content["xl/_rels/workbook.xml.rels"]).replace(
        "</Relationships>",
        '<Relationship Id="rId9" Target="worksheets/sheet2.xml" Type="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships/worksheet"/></Relationships>',
    )
    content["xl/worksheets/sheet2.xml"] = "<worksheet><sheetData><row r='1'><c r='A1'></row>"
    path = tmp_path / "half.xlsx"
    path.write_bytes(packed(content))
    book = read_workbook(path)
    assert [grid.sheet for grid in book.grids] == ["客户"]
    assert [(f.rule, f.sheet) for f in book.findings] == [("file.sheet.unreadable", "坏表")]


def test_many_files_come_back_in_order_with_their_errors(mixed: Path, tmp_path: Path) -> None:
    results = list(read_many([mixed, tmp_path / "没有.xlsx", mixed]))
    assert [path.name for path, _ in results] == ["客户.xlsx", "没有.xlsx", "客户.xlsx"]
    assert [type(result).__name__ for _, result in results] == [
        "Workbook",
        "WorkbookError",
        "Workbook",
    ]


def test_a_sheet_beyond_the_cell_limit_is_refused(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}">{number_cell(f"A{n}", n)}</row>' for n in range(1, 31))
    with pytest.raises(WorkbookError) as caught:
        read_workbook(write_sheet(tmp_path / "n.xlsx", worksheet(rows)), limits=Limits(cells=20))
    assert caught.value.text.id == "files.cells"


def test_the_child_starts_without_numpy_and_pandas() -> None:
    code = "import kedang.hosts.files.child, sys; print({'numpy', 'pandas', 'openpyxl'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
