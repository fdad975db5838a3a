"""Workbooks that are XML: XML Spreadsheet 2003 and OpenDocument, flat and packed."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path

import pytest

from kedang.hosts.files import read_workbook
from kedang.model.errors import WorkbookError
from kedang.model.grid import Block, CellError
from support.packages import packed

OLD = """<?xml version="1.0" encoding="{}"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
<Styles><Style ss:ID="s1"><NumberFormat ss:Format="000000"/></Style></Styles>
<Worksheet ss:Name="客户"><Table><Column ss:Index="2" ss:Hidden="1"/>
<Row><Cell ss:MergeAcross="2"><Data ss:Type="String">客户名单</Data></Cell></Row>
<Row ss:Index="3" ss:Hidden="1"><Cell><Data ss:Type="String">名称</Data></Cell>
<Cell ss:Index="3"><Data ss:Type="String">邮编</Data></Cell></Row>
<Row><Cell ss:MergeDown="1"><Data ss:Type="String">甲&amp;乙</Data></Cell>
<Cell><Data ss:Type="Number">13800000000</Data></Cell>
<Cell ss:StyleID="s1"><Data ss:Type="Number">10020</Data></Cell></Row>
<Row><Cell ss:Index="2"><Data ss:Type="DateTime">2026-11-22T00:00:00.000</Data></Cell>
<Cell><Data ss:Type="DateTime">1899-12-31T09:30:00.000</Data>
<Comment><ss:Data>批注</ss:Data></Comment></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row>
<Row><Cell><ss:Data ss:Type="String"><html:B>粗</html:B>体&#10;二行</ss:Data></Cell>
<Cell><Data ss:Type="Boolean">1</Data></Cell></Row></Table></Worksheet>
<Worksheet ss:Name="藏"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table>
<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible>
</WorksheetOptions></Worksheet></Workbook>"""


@pytest.mark.parametrize("told", ["UTF-8", "GB2312"])
@pytest.mark.parametrize("written", ["utf-8", "gb18030"])
def test_an_xml_spreadsheet_is_read_whatever_it_says_of_its_encoding(
    tmp_path: Path, told: str, written: str
) -> None:
    path = tmp_path / "导出.xls"
    path.write_bytes(OLD.format(told).encode(written))
    book = read_workbook(path)
    first, second = book.grids
    assert (book.kind, book.encoding) == ("spreadsheetml", written)
    assert first.cells.tolist() == [
        ["客户名单", None, None, None],
        [None, None, None, None],
        ["名称", None, "邮编", None],
        ["甲&乙", 13800000000, "010020", None],
        [None, date(2026, 11, 22), time(9, 30), CellError("#N/A")],
        ["粗体\n二行", True, None, None],
    ]
    assert first.merged == (Block(0, 0, 0, 2), Block(3, 0, 4, 0))
    assert (first.hidden_rows, first.hidden_columns) == (frozenset({2}), frozenset({1}))
    assert [(grid.sheet, grid.hidden) for grid in book.grids] == [("客户", False), ("藏", True)]
    assert second.cells.tolist() == [["x"]]


def test_a_careless_export_is_read_all_the_same(tmp_path: Path) -> None:
    body = "<Row><Cell><Data>甲&乙\x01</Data></Cell><Cell><Data ss:Type='Number'>一</Data></Cell></Row>"
    path = tmp_path / "导出.xml"
    path.write_text(
        f"<Workbook><Worksheet><Table>{body}</Table></Worksheet></Workbook>", encoding="utf-8"
    )
    book = read_workbook(path)
    assert book.findings == ()
    assert [(grid.sheet, grid.cells.tolist()) for grid in book.grids] == [
        ("Sheet1", [["甲&乙", "一"]])
    ]


@pytest.mark.parametrize(
    ("before", "body", "problem"),
    [
        ('<!DOCTYPE a [<!ENTITY b "c">]>', "<Worksheet/>", "files.doctype"),
        ("", "<Worksheet><Table></Worksheet>", "files.damaged"),
        ("", "", "files.xml"),
    ],
)
def test_bad_xml_ends_in_its_sentence(tmp_path: Path, before: str, body: str, problem: str) -> None:
    path = tmp_path / "坏.xml"
    name_space = "urn:schemas-microsoft-com:office:spreadsheet"
    path.write_text(
        f'<?xml version="1.0"?>{before}<Workbook xmlns="{name_space}">{body}</Workbook>'
    )
    with pytest.raises(WorkbookError) as caught:
        read_workbook(path)
    assert caught.value.text.id == problem


NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in [
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
        ("draw", "drawing"),
    ]
)
CONTENT = f"""<office:document {NAMES} xmlns:calcext="urn:x" office:mimetype="application/x">
<office:automatic-styles><style:style style:name="ta2" style:family="table">
<style:table-properties table:display="false"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="客户">
<table:shapes><draw:frame><text:p>图注</text:p></draw:frame></table:shapes>
<table:table-column table:number-columns-repeated="2"/>
<table:table-column table:visibility="collapse"/>
<table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2">
<office:annotation><text:p>批注</text:p></office:annotation><text:p>第一<text:s text:c="2"/>行</text:p>
<text:p>二<text:line-break/>三</text:p></table:table-cell><table:covered-table-cell/>
<table:table-cell calcext:value-type="error" office:value-type="string"><text:p>#DIV/0!</text:p>
</table:table-cell></table:table-row>
<table:table-row table:visibility="filter" table:number-rows-repeated="2">
<table:covered-table-cell table:number-columns-repeated="2"/>
<table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>
<table:table-row><table:table-cell office:value-type="date" office:date-value="2026-11-22"/>
<table:table-cell office:value-type="time" office:time-value="PT09H30M00S"/>
<table:table-cell office:value-type="time" office:time-value="PT36H00M00S"/>
<table:table-cell office:value-type="float" office:value="10020"><text:p>010020</text:p>
</table:table-cell><table:table-cell office:value-type="percentage" office:value="0.25">
<text:p>25%</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>
</table:table><table:table table:name="藏" table:style-name="ta2"><table:table-row>
<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>"""
MANIFEST = "<manifest:manifest/>"


@pytest.mark.parametrize("name", ["表.fods", "表.ods"])
def test_open_document_sheets_keep_everything(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    parts: dict[str, str | bytes] = {"content.xml": CONTENT, "META-INF/manifest.xml": MANIFEST}
    path.write_bytes(CONTENT.encode() if name.endswith("fods") else packed(parts))
    book = read_workbook(path)
    first, second = book.grids
    assert book.findings == ()
    assert first.cells.tolist() == [
        ["第一  行\n二\n三", None, CellError("#DIV/0!"), None, None],
        [None, None, True, None, None],
        [None, None, True, None, None],
        [date(2026, 11, 22), time(9, 30), timedelta(hours=36), "010020", 0.25],
    ]
    assert first.merged == (Block(0, 0, 1, 1),)
    assert (first.hidden_rows, first.hidden_columns) == (frozenset({1, 2}), frozenset({2}))
    assert (second.sheet, second.hidden, second.cells.tolist()) == ("藏", True, [["x"]])


@pytest.mark.parametrize(
    ("content", "manifest", "problem"),
    [
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", MANIFEST, "files.doctype"),
        ("<office:document>", MANIFEST, "files.damaged"),
        (CONTENT, "<manifest:encryption-data/>", "files.password-ods"),
    ],
)
def test_a_bad_open_document_ends_in_its_sentence(
    tmp_path: Path, content: str, manifest: str, problem: str
) -> None:
    path = tmp_path / "坏.ods"
    path.write_bytes(packed({"content.xml": content, "META-INF/manifest.xml": manifest}))
    with pytest.raises(WorkbookError) as caught:
        read_workbook(path)
    assert caught.value.text.id == problem


def test_a_sheet_of_repeated_cells_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    full = CONTENT.replace(
        "<table:table-cell/></table:table-row>",
        (
            '<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p>'
            "</table:table-cell></table:table-row>"
        ),
    )
    path = tmp_path / "大.fods"
    path.write_text(full, encoding="utf-8")
    with pytest.raises(WorkbookError) as caught:
        read_workbook(path)
    assert caught.value.text.id == "files.cells"
