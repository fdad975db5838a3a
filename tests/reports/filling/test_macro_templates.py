"""A template with macros keeps them byte for byte, and buttons and boxes stay tied to their cells."""

from __future__ import annotations

import io
from pathlib import Path

import pandas as pd
import pytest
import xlsxwriter

from kedang.hosts.excel.ovba.project import Module, vba_project
from kedang.reports.filling import Rows, Values, fill
from support.lint import complaints
from support.open_xml import complaints as against_the_schema
from support.open_xml import validator
from support.repack import parts_of, write_parts
from support.template_grafts import OFFICE, Grafts

SHEET, VML = "xl/worksheets/sheet1.xml", "xl/drawings/vmlDrawing1.vml"
MODULES = (
    Module("ThisWorkbook", "workbook", ""),
    Module("Sheet1", "sheet", ""),
    Module("KdHello", "module", "Public Sub Refresh()\nEnd Sub\n"),
)
CONTENT = Values({}, {"list": Rows(pd.DataFrame({"name": ["甲", "乙", "丙", "丁"]}))})


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A list in row 3 with a button, and below it a drop-down box over the list."""
    path = tmp_path / "template.xlsm"
    book = xlsxwriter.Workbook(path)
    book.add_vba_project(io.BytesIO(vba_project("Reports", MODULES)), is_stream=True)
    book.set_vba_name("ThisWorkbook")
    sheet = book.add_worksheet("表")
    sheet.set_vba_name("Sheet1")
    sheet.write("A3", "{{ list.name }}")
    sheet.insert_button("C6", {"caption": "更新", "macro": "Refresh"})
    book.close()
    grafts = Grafts(parts_of(path))
    properties = (
        '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" '
        'objectType="Drop" dropStyle="combo" dx="16" fmlaLink="$B$6" fmlaRange="$A$3:$A$3" noThreeD="1" sel="0" val="0"/>'
    )
    grafts.add(
        "xl/ctrlProps/ctrlProp1.xml", properties, "application/vnd.ms-excel.controlproperties+xml"
    )
    grafts.link(SHEET, "xl/ctrlProps/ctrlProp1.xml", f"{OFFICE}/ctrlProp", "rId70")
    return write_parts(path, grafts.parts)


def test_macros_stay_and_controls_move(template: Path, tmp_path: Path) -> None:
    result = tmp_path / "filled.xlsm"
    result.write_bytes(fill(template.read_bytes(), CONTENT))
    before, after = parts_of(template), parts_of(result)
    assert after["xl/vbaProject.bin"] == before["xl/vbaProject.bin"]
    assert after["[Content_Types].xml"] == before["[Content_Types].xml"]
    assert b'codeName="ThisWorkbook"' in after["xl/workbook.xml"]
    box = after["xl/ctrlProps/ctrlProp1.xml"]
    assert b'fmlaLink="$B$9"' in box
    assert b'fmlaRange="$A$3:$A$6"' in box
    shape = after[VML].decode()
    assert "2, 0, 8, 0, 3, 0, 9, 0" in shape.replace("<x:Anchor>", "")
    assert "[0]!Refresh" in shape
    assert complaints(result) == []
    found = against_the_schema(validator(), result)
    assert len(found) <= len(against_the_schema(validator(), template))
