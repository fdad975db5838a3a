"""Small workbooks made by hand, sound ones and each kind of attack, for the reading tests."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def text_cell(address: str, text: str) -> str:
    """A cell with inline text."""
    return f'<c r="{address}" t="inlineStr"><is><t>{text}</t></is></c>'


def number_cell(address: str, number: object) -> str:
    """A cell with a number."""
    return f'<c r="{address}"><v>{number}</v></c>'


def worksheet(rows: str, before: str = "", after: str = "") -> str:
    """A worksheet part around ready-made rows."""
    return (
        f'{HEAD}<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'
    )


def parts(sheet: str) -> dict[str, str | bytes]:
    """The parts of a workbook with one sheet, 客户."""
    return {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{TYPES}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument'
        '.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="客户" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{RELATIONS}"><Relationship '
        f'Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
    }


SOUND = worksheet(
    f'<row r="1">{text_cell("A1", "客户名称")}{text_cell("B1", "年销售额")}</row>'
    f'<row r="2">{text_cell("A2", "杭州样例科技有限公司")}{number_cell("B2", 12.5)}</row>'
)


def packed(content: dict[str, str | bytes]) -> bytes:
    """The parts as a zip container."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def write_sheet(path: Path, sheet: str) -> Path:
    """A workbook file with this worksheet part."""
    path.write_bytes(packed(parts(sheet)))
    return path
