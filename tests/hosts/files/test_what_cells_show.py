"""Cells of .xlsx as people see them: codes with zeros, rich text, formulas without results, links."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path

import pytest
import xlsxwriter

from kedang.hosts.files import read_workbook
from kedang.model.grid import CellError, CellValue
from support.packages import MAIN, OFFICE, RELATIONS, number_cell, packed, parts, worksheet


def written(tmp_path: Path, *cells: tuple[object, str], **settings: object) -> list[CellValue]:
    """Values in number formats, written by XlsxWriter into column A and read back."""
    path = tmp_path / "表.xlsx"
    with xlsxwriter.Workbook(str(path), settings) as book:
        sheet = book.add_worksheet("客户")
        for row, (value, number_format) in enumerate(cells):
            sheet.write(row, 0, value, book.add_format({"num_format": number_format}))
    return read_workbook(path).grids[0].cells[:, 0].tolist()


def test_codes_in_a_format_of_zeros_keep_their_zeros(tmp_path: Path) -> None:
    assert written(
        tmp_path, (10020, "000000"), (310000, "000000"), (7, "000;@"), (7, "0"), (0.5, "000")
    ) == ["010020", 310000, "007", 7, 0.5]


@pytest.mark.parametrize("old_calendar", [False, True])
def test_days_times_and_spans_of_time_are_told_apart(tmp_path: Path, old_calendar: bool) -> None:
    first = 1462 if old_calendar else 0
    assert written(
        tmp_path,
        (46348 - first, 'yyyy"年"m"月"d"日"'),
        (0.4, "h:mm"),
        (1.5, "[h]:mm"),
        (12.5, '0.00"万元"'),
        (0.25, "0%"),
        (-5, "yyyy-mm-dd"),
        (-5, "0.00"),
        date_1904=old_calendar,
    ) == [date(2026, 11, 22), time(9, 36), timedelta(hours=36), 12.5, 0.25, -5, -5]


@pytest.mark.parametrize("number", [*range(27, 37), *range(50, 59)])
def test_chinese_built_in_formats_are_days(tmp_path: Path, number: int) -> None:
    path = tmp_path / "表.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        shown = book.add_format({"num_format": number})
        book.add_worksheet().write_number(0, 0, 46348, shown)
    value = read_workbook(path).grids[0].cells[0, 0]
    assert value == date(2026, 11, 22)


def package(tmp_path: Path, rows: str, more: dict[str, str | bytes] | None = None) -> Path:
    """A workbook of these rows and further parts."""
    path = tmp_path / "包.xlsx"
    path.write_bytes(packed({**parts(worksheet(rows)), **(more or {})}))
    return path


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<r><t>杭州</t></r><r><rPr><b/></rPr><t>样例</t></r>", "杭州样例"),
        ('<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>', "東京"),
        ("<t>甲_x000D_&#10;乙</t>", "甲\n乙"),
        ("<t>007</t>", "007"),
    ],
)
def test_text_is_what_stands_in_the_cell(tmp_path: Path, inside: str, text: str) -> None:
    rows = f'<row r="1"><c r="A1" t="inlineStr"><is>{inside}</is></c></row>'
    assert read_workbook(package(tmp_path, rows)).grids[0].cells.tolist() == [[text]]


def test_cells_without_addresses_stand_side_by_side(tmp_path: Path) -> None:
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    cells = read_workbook(package(tmp_path, rows)).grids[0].cells
    assert cells.tolist() == [[1, 2], [3, None]]


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ('<c r="B2"><f>A1*2</f></c>', True),
        ('<c r="B2"><f>A1*2</f><v></v></c>', True),
        ('<c r="B2"><f>A1*2</f><v/></c>', True),
        ('<c r="B2"><f>A1*2</f><v>2</v></c>', False),
        ('<c r="B2" t="str"><f>""</f><v></v></c>', False),
    ],
)
def test_formulas_saved_without_results_are_told(tmp_path: Path, cell: str, told: bool) -> None:
    rows = f'<row r="1">{number_cell("A1", 1)}</row><row r="2">{cell}</row>'
    findings = read_workbook(package(tmp_path, rows)).findings
    expected = [("file.formula.uncached", "客户", "B2")] if told else []
    assert [(f.rule, f.sheet, f.cell) for f in findings] == expected


def link(target: str, kind: str = "hyperlink") -> str:
    return (
        f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" Type="{OFFICE}/{kind}" '
        f'Target="{target}" TargetMode="External"/></Relationships>'
    )


SHEET_RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels"


@pytest.mark.parametrize(
    ("more", "rule"),
    [
        ({SHEET_RELATIONS: link("file:///C:/合同.docx")}, "file.link.file"),
        ({SHEET_RELATIONS: link("../报价/价格.xlsx")}, "file.link.file"),
        ({SHEET_RELATIONS: link("https://example.com/")}, None),
        ({SHEET_RELATIONS: link("mailto:a@example.com")}, None),
        ({SHEET_RELATIONS: link("www.example.com")}, None),
        ({"xl/externalLinks/externalLink1.xml": "<externalLink/>"}, "file.link.external"),
        ({"xl/externalLinks/externalLink1.xml": "<e><ddeLink/></e>"}, "file.link.dde"),
        ({"xl/connections.xml": "<connections/>"}, "file.link.connection"),
        ({"xl/queryTables/queryTable1.xml": "<queryTable/>"}, "file.link.connection"),
        ({"xl/macrosheets/sheet1.xml": "<macrosheet/>"}, "file.macro.sheet"),
        ({"xl/embeddings/oleObject1.bin": b"x"}, "file.object.embedded"),
        ({"xl/activeX/activeX1.xml": "<ax/>"}, "file.object.embedded"),
        ({"xl/vbaProject.bin": b"x"}, "file.macro.present"),
    ],
)
def test_what_a_workbook_points_to_or_carries_is_told(
    tmp_path: Path, more: dict[str, str | bytes], rule: str | None
) -> None:
    book = read_workbook(package(tmp_path, f'<row r="1">{number_cell("A1", 1)}</row>', more))
    assert book.grids[0].cells.tolist() == [[1]]
    rules = [finding.rule for finding in book.findings]
    assert (rule in rules) if rule else not rules
    for finding in book.findings:
        assert finding.message.render("zh") and finding.message.render("en")


def test_a_formula_that_would_ask_a_server_is_told(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><f>_xlfn.WEBSERVICE("http://example.com")</f><v>1</v></c></row>'
    findings = read_workbook(package(tmp_path, rows)).findings
    assert [finding.rule for finding in findings] == ["file.link.formula"]


def test_a_sheet_with_an_odd_extent_is_read_by_the_second_reader(tmp_path: Path) -> None:
    extent = '<dimension ref="1:4"/>'
    path = tmp_path / "包.xlsx"
    path.write_bytes(packed(parts(worksheet(f'<row r="1">{number_cell("A1", 1)}</row>', extent))))
    assert read_workbook(path).grids[0].cells.tolist() == [[1]]


def test_an_error_value_newer_than_the_fast_reader_is_kept(tmp_path: Path) -> None:
    rows = f'<row r="1">{number_cell("A1", 1)}<c r="B1" t="e"><v>#SPILL!</v></c></row>'
    cells = read_workbook(package(tmp_path, rows)).grids[0].cells
    assert cells.tolist() == [[1, CellError("#SPILL!")]]


def test_strict_workbooks_are_read(tmp_path: Path) -> None:
    strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    office = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    rows = f'<row r="1">{number_cell("A1", 46348)}</row>'
    content = {
        name: str(part).replace(MAIN, strict).replace(OFFICE, office)
        for name, part in parts(worksheet(rows)).items()
    }
    path = tmp_path / "严格.xlsx"
    path.write_bytes(packed(dict(content)))
    assert read_workbook(path).grids[0].cells.tolist() == [[46348]]
