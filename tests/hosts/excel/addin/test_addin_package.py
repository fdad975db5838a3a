"""An add-in file has the parts, kinds and relations Excel looks for, and the same bytes each time."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import openpyxl
import pytest
from oletools.olevba import VBA_Parser
from python_calamine import CalamineWorkbook, SheetVisibleEnum

from kedang.hosts.excel.addin.build import Built, Sources, build_addin
from kedang.hosts.excel.addin.package import package_addin
from kedang.hosts.excel.ovba.modules import Module
from kedang.model.errors import Refused
from support.addins import STRINGS, modules, ribbons, small

OFFICE = "http://schemas.microsoft.com/office"
CODED = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture(scope="module")
def built() -> Built:
    """The small add-in."""
    return build_addin(small())


@pytest.fixture(scope="module")
def parts(built: Built) -> dict[str, bytes]:
    """Its parts by name."""
    with zipfile.ZipFile(io.BytesIO(built.content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def relations(part: bytes) -> dict[str, str]:
    """Targets by the kind of relation."""
    return {each.attrib["Type"]: each.attrib["Target"] for each in ElementTree.fromstring(part)}


def test_it_is_an_add_in_and_not_a_workbook(parts: dict[str, bytes]) -> None:
    kinds = {
        each.attrib.get("PartName") or each.attrib["Extension"]: each.attrib["ContentType"]
        for each in ElementTree.fromstring(parts["[Content_Types].xml"])
    }
    assert kinds["/xl/workbook.xml"] == "application/vnd.ms-excel.addin.macroEnabled.main+xml"
    assert kinds["bin"] == "application/vnd.ms-office.vbaProject"


def test_both_ribbons_and_the_macros_are_found_by_their_relations(parts: dict[str, bytes]) -> None:
    top = relations(parts["_rels/.rels"])
    inside = relations(parts["xl/_rels/workbook.xml.rels"])
    modern = top[f"{OFFICE}/2007/relationships/ui/extensibility"]
    old = top[f"{OFFICE}/2006/relationships/ui/extensibility"]
    assert (parts[modern], parts[old]) == (ribbons()["2009"], ribbons()["2006"])
    assert inside[f"{OFFICE}/2006/relationships/vbaProject"] == "vbaProject.bin"
    assert parts["xl/vbaProject.bin"][:8] == bytes.fromhex("D0CF11E0A1B11AE1")


def test_every_code_name_has_its_document_module(built: Built, parts: dict[str, bytes]) -> None:
    book = ElementTree.fromstring(parts["xl/workbook.xml"]).find(f"{CODED}workbookPr")
    assert book is not None
    names = [book.attrib["codeName"]]
    for number in (1, 2):
        sheet = ElementTree.fromstring(parts[f"xl/worksheets/sheet{number}.xml"])
        properties = sheet.find(f"{CODED}sheetPr")
        assert properties is not None
        names.append(properties.attrib["codeName"])
    assert names == ["ThisWorkbook", "Sheet1", "Sheet2"]
    assert set(names) <= set(built.modules)


def test_sentences_stand_in_the_hidden_sheet_as_texts(built: Built) -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(built.content))
    rows = [tuple(row) for row in book.get_sheet_by_name("strings").to_python()]
    assert rows == [*STRINGS, ("stamp", built.stamp, built.stamp)]
    visible = {each.name: each.visible for each in book.sheets_metadata}
    assert visible == {"Kedang": SheetVisibleEnum.Visible, "strings": SheetVisibleEnum.Hidden}
    page = book.get_sheet_by_name("Kedang").to_python()
    assert any(built.stamp in str(cell) for row in page for cell in row)


def test_the_macros_come_back_from_the_finished_file(built: Built) -> None:
    parser = VBA_Parser("kedang.xlam", data=built.content)
    try:
        read = {name.rpartition(".")[0]: code for _, _, name, code in parser.extract_macros()}
    finally:
        parser.close()
    assert read == {module.name: module.source for module in modules()}


def test_the_same_sources_give_the_same_bytes(built: Built) -> None:
    again = build_addin(small())
    assert again == built
    with zipfile.ZipFile(io.BytesIO(built.content)) as package:
        entries = package.infolist()
    assert {(each.date_time, each.compress_type) for each in entries} == {
        ((2026, 1, 1, 0, 0, 0), 0)
    }
    names = [each.filename for each in entries]
    assert names[0] == "[Content_Types].xml"
    assert names[1:] == sorted(names[1:])


CHANGED = {
    "a module": replace(small(), modules=modules("x = 1")),
    "a sentence": replace(small(), strings=(("hello", "你好", "Hello"), STRINGS[1])),
    "a ribbon": replace(small(), ribbons={"2009": ribbons()["2009"]}),
    "the order of two cells": replace(small(), strings=(("hello", *STRINGS[0][:0:-1]), STRINGS[1])),
}


@pytest.mark.parametrize("changed", CHANGED.values(), ids=CHANGED)
def test_the_stamp_tells_whether_anything_changed(built: Built, changed: Sources) -> None:
    assert changed.stamp != built.stamp
    assert build_addin(changed).content != built.content


def test_line_ends_of_the_checkout_change_nothing(built: Built) -> None:
    windows = tuple(
        Module(each.name, each.kind, each.text.replace("\n", "\r\n")) for each in modules()
    )
    assert build_addin(replace(small(), modules=windows)) == built


REFUSED = {
    "KdHello:3: only ASCII": replace(small(), modules=modules('MsgBox "你好"')),
    "Sheet2: no module": replace(small(), modules=(*modules()[:2], modules()[3])),
    "HELLO: two sentences": replace(small(), strings=(*STRINGS, ("HELLO", "一", "one"))),
    "Stamp: two sentences": replace(small(), strings=(*STRINGS, ("Stamp", "一", "one"))),
    "empty: a sentence is empty": replace(small(), strings=(("empty", "", "x"),)),
    "long: a sentence is empty or too long": replace(
        small(), strings=(("long", "x" * 32768, "x"),)
    ),
}


@pytest.mark.parametrize(("problem", "sources"), REFUSED.items(), ids=REFUSED)
def test_what_excel_would_not_take_is_refused_by_name(problem: str, sources: Sources) -> None:
    with pytest.raises(Refused) as refused:
        build_addin(sources)
    assert problem in refused.value.render("en")
    assert problem in refused.value.render("zh")


def test_only_a_macro_workbook_is_made_an_add_in() -> None:
    plain = io.BytesIO()
    openpyxl.Workbook().save(plain)
    with pytest.raises(ValueError, match="not that of a macro workbook"):
        package_addin(plain.getvalue(), ribbons())
