"""The linter of our own: silent about a sound workbook, and each deliberate fault is named."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from support.lint import complaints
from support.repack import parts_of, replaced, write_parts
from support.templates import full_template

SHEET, LINES, OTHER = (f"xl/worksheets/sheet{n}.xml" for n in (1, 2, 3))
TABLE, BOOK, TYPES = "xl/tables/table1.xml", "xl/workbook.xml", "[Content_Types].xml"
LINKS, CHART = "xl/worksheets/_rels/sheet1.xml.rels", "xl/charts/chart11.xml"
NOTES, DRAWING, TEXTS = "xl/comments1.xml", "xl/drawings/drawing1.xml", "xl/sharedStrings.xml"
LONG = "长" * 32_768

FAULTS = {
    "no content type": (TYPES, 'PartName="/xl/styles.xml"', 'PartName="/xl/style.xml"', "no content"),
    "type of nothing": (TYPES, "</Types>", '<Override PartName="/xl/a.xml" ContentType="a"/></Types>', "is not there"),
    "two types": (TYPES, "</Types>", '<Override PartName="/xl/styles.xml" ContentType="a"/></Types>', "two content"),
    "dangling relation": (LINKS, "../tables/table1.xml", "../tables/table9.xml", "table9.xml is not there"),
    "relation twice": (LINKS, 'Id="rId2"', 'Id="rId1"', "rId1 twice"),
    "no relation": (SHEET, '<drawing r:id="rId2"', '<drawing r:id="rId77"', "rId77 is no relation"),
    "unescaped address": (LINKS, "https://example.com/", "https://example.com/ ", "not escaped"),
    "not well-formed": (TEXTS, "<si><t>", "<si><t>\x01", "not well-formed"),
    "row twice": (SHEET, '<row r="2"', '<row r="1"', "row 1 after row 1"),
    "rows out of order": (SHEET, '<row r="5"', '<row r="3"', "row 3 after row 4"),
    "row below the sheet": (LINES, '<row r="3"', '<row r="1048577"', "row 1048577"),
    "cell twice": (SHEET, '<c r="B5"', '<c r="A5"', "cell A5 in row 5"),
    "cells out of order": (SHEET, '<c r="C5"', '<c r="ZZ5"', "cell D5 in row 5"),
    "cell of another row": (SHEET, '<c r="C5"', '<c r="C6"', "cell C6 in row 5"),
    "no such text": (SHEET, '<c r="A2" t="s"><v>8<', '<c r="A2" t="s"><v>900<', "no text 900"),
    "no such style": (SHEET, '<c r="A9" s="4"', '<c r="A9" s="400"', "no style 400"),
    "no number": (SHEET, '<c r="B13"><v>12<', '<c r="B13"><v>12x<', "12x is no number"),
    "merged over each other": (
        SHEET, '<mergeCell ref="A1:H1"/>', '<mergeCell ref="A1:H1"/><mergeCell ref="H1:J2"/>', "over each other"),
    "merged over a table": (SHEET, '<mergeCell ref="A1:H1"/>', '<mergeCell ref="H6:J7"/>', "over each other"),
    "one cell merged": (SHEET, '<mergeCell ref="A1:H1"/>', '<mergeCell ref="A1"/>', "merges one cell"),
    "merged outside": (SHEET, '<mergeCell ref="A1:H1"/>', '<mergeCell ref="A1:XFE1"/>', "lies on no sheet"),
    "filter over a table": (SHEET, "<mergeCells", '<autoFilter ref="A4:C9"/><mergeCells', "filters over each"),
    "heading is not the cell": (TABLE, 'name="目标"', 'name="指标"', "but the cells say"),
    "heading twice": (TABLE, 'name="目标"', 'name="拜访"', "a heading twice"),
    "too few columns": (TABLE, '<tableColumn id="8" name="走势"/>', "", "7 columns named"),
    "table without rows": (TABLE, 'ref="A4:H6"', 'ref="A4:H5"', "has no row"),
    "filter of a table": (TABLE, '<autoFilter ref="A4:H5"', '<autoFilter ref="A4:H6"', "its filter covers"),
    "table like a cell": (TABLE, 'displayName="明细"', 'displayName="AB12"', "table name AB12"),
    "table like a name": (TABLE, 'displayName="明细"', 'displayName="全部拜访"', "table name 全部拜访"),
    "sheet name too long": (BOOK, 'name="选项"', f'name="{"选" * 32}"', "sheet name"),
    "sheet name forbidden": (BOOK, 'name="选项"', 'name="选/项"', "sheet name 选/项"),
    "sheet name quoted": (BOOK, 'name="选项"', "name=\"选项'\"", "sheet name 选项'"),
    "sheet twice": (BOOK, 'name="选项"', 'name="走势"', "two sheets with one name"),
    "name not allowed": (BOOK, 'name="全部拜访"', 'name="全部 拜访"', "is not allowed"),
    "name like a cell": (BOOK, 'name="全部拜访"', 'name="QB4"', "is not allowed"),
    "name twice": (BOOK, "</definedNames>", '<definedName name="全部拜访">1</definedName></definedNames>', "2 times"),
    "name to nowhere": (BOOK, "周报!$C$5:$C$5", "日报!$C$5:$C$5", "leads to 日报"),
    "name is no formula": (BOOK, "周报!$C$5:$C$5", "周报!$C$5:", "unfinished"),
    "print titles": (BOOK, "周报!$4:$4", "周报!$A$4:$C$4", "Print_Titles"),
    "print area elsewhere": (BOOK, "周报!$A$1:$O$66", "走势!$A$1:$O$66", "Print_Area"),
    "filter and its name": (LINES, '<autoFilter ref="A1:F2"', '<autoFilter ref="A1:F3"', "its name says"),
    "text too long": (TEXTS, "<si><t>", f"<si><t>{LONG}", "too long for a cell"),
    "own text too long": (
        SHEET, '<c r="B13"><v>12</v>', f'<c r="B13" t="inlineStr"><is><t>{LONG}</t></is>', "too long for a cell"),
    "link twice": (SHEET, 'hyperlink ref="A10"', 'hyperlink ref="A9"', "2 links at A9"),
    "link outside": (SHEET, 'hyperlink ref="A10"', 'hyperlink ref="A0"', "link at A0"),
    "broken formula": (SHEET, "<f>SUM(C5:C5)<", "<f>SUM(((<", "unfinished"),
    "operator missing": (SHEET, "<f>SUM(C5:C5)<", "<f>SUM(C5)C5<", "C5"),
    "two operators": (SHEET, "<f>SUM(C5:C5)<", "<f>C5*/C5<", "(/)"),
    "formula of no sheet": (SHEET, "<f>SUM(C5:C5)<", "<f>SUM(日报!C5)<", "no sheet 日报"),
    "formula outside": (SHEET, "<f>SUM(C5:C5)<", "<f>SUM(C5:XFE5)<", "C5:XFE5"),
    "lost reference": (SHEET, "<f>SUM(C5:C5)<", "<f>SUM(#REF!)<", "#REF"),
    "shared with nobody": (SHEET, "<f>SUM(C5:C5)<", '<f t="shared" si="7"></f><f>1<', "shared formula 7"),
    "rule outside": (SHEET, 'conditionalFormatting sqref="E5"', 'conditionalFormatting sqref="XFE5"', "XFE5"),
    "rule over nothing": (SHEET, 'conditionalFormatting sqref="E5"', 'conditionalFormatting sqref=""', "no cells"),
    "bar without its half": (SHEET, '<x14:cfRule type="dataBar" id="{DA', '<x14:cfRule type="dataBar" id="{DB', "second half"),
    "rule without format": (SHEET, 'dxfId="1"', 'dxfId="9"', "no format 9"),
    "validation outside": (SHEET, 'sqref="B5"><formula1>', 'sqref="B0"><formula1>', "B0"),
    "validations miscounted": (SHEET, '<dataValidations count="2"', '<dataValidations count="3"', "3 counted"),
    "list too long": (SHEET, "选项!$A$1:$A$5", f'"{"甲," * 128}"', "longer than 255"),
    "list of no sheet": (SHEET, "选项!$A$1:$A$5", "名单!$A$1:$A$5", "no sheet 名单"),
    "sparkline outside": (SHEET, "<xm:sqref>H5<", "<xm:sqref>XFE5<", "XFE5"),
    "sparkline over cells": (SHEET, "<xm:sqref>H5<", "<xm:sqref>H5:H6<", "sparkline at H5:H6"),
    "two sparklines": (LINES, "<xm:sqref>F3<", "<xm:sqref>F2<", "2 sparklines at F2"),
    "sparkline of no sheet": (SHEET, "<xm:f>周报!J5", "<xm:f>日报!J5", "no sheet 日报"),
    "chart of no sheet": (CHART, "<c:f>周报!$C$5<", "<c:f>日报!$C$5<", "no sheet 日报"),
    "chart of unequal lengths": (CHART, "<c:f>周报!$C$5<", "<c:f>周报!$C$5:$C$9<", "unequal lengths"),
    "chart formula": (CHART, "<c:f>周报!$C$5<", "<c:f>周报!$C$5+<", "unfinished"),
    "chart points miscounted": (CHART, '<c:ptCount val="1"/><c:pt idx="0"><c:v>{', '<c:ptCount val="2"/><c:pt idx="0"><c:v>{', "has 2 points"),
    "chart point beyond": (CHART, '<c:pt idx="0"><c:v>{', '<c:pt idx="4"><c:v>{', "the last is 5"),
    "drawing outside": (DRAWING, "<xdr:row>", "<xdr:row>9999999", "a drawing at row"),
    "drawing upside down": (DRAWING, "</xdr:from><xdr:to><xdr:col>", "</xdr:from><xdr:to><xdr:col>-", "ends above or left"),
    "note twice": (NOTES, 'ref="A2"', 'ref="A5"', "two notes in one cell"),
    "note outside": (NOTES, 'ref="A2"', 'ref="A0"', "a note at A0"),
    "note not drawn": ("xl/drawings/vmlDrawing1.vml", 'ObjectType="Note"', 'ObjectType="Edit"', "4 notes, 3 drawn"),
}  # fmt: skip


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return full_template(tmp_path_factory.mktemp("lint") / "sound.xlsx")


@pytest.fixture(scope="module")
def parts(sound: Path) -> dict[str, bytes]:
    return parts_of(sound)


def test_a_sound_workbook_has_no_fault(sound: Path) -> None:
    assert complaints(sound) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named(fault: str, parts: dict[str, bytes], tmp_path: Path) -> None:
    part, old, new, words = FAULTS[fault]
    found = complaints(write_parts(tmp_path / "broken.xlsx", replaced(parts, part, old, new)))
    assert any(words in said for said in found), found


def test_an_entry_twice_is_named(parts: dict[str, bytes], tmp_path: Path) -> None:
    path = write_parts(tmp_path / "twice.xlsx", parts)
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("XL/Styles.xml", parts["xl/styles.xml"])
    assert any("2 entries" in said for said in complaints(path))


def test_too_many_styles_and_links_are_named(parts: dict[str, bytes], tmp_path: Path) -> None:
    styles = parts["xl/styles.xml"].replace(b"</cellXfs>", b"<xf/>" * 65_490 + b"</cellXfs>")
    links = "".join(f'<hyperlink ref="Z{n}" location="A1"/>' for n in range(1, 65_531))
    broken = replaced(parts, SHEET, "</hyperlinks>", f"{links}</hyperlinks>")
    found = complaints(write_parts(tmp_path / "many.xlsx", {**broken, "xl/styles.xml": styles}))
    assert any("styles" in said for said in found)
    assert any("too many links" in said for said in found)


def test_no_sheet_to_be_seen_is_named(parts: dict[str, bytes], tmp_path: Path) -> None:
    hidden = parts[BOOK].replace(b'<sheet name="', b'<sheet state="hidden" name="')
    path = write_parts(tmp_path / "hidden.xlsx", {**parts, BOOK: hidden})
    assert "no sheet to be seen" in complaints(path)
