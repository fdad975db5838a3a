"""A mended file differs from the original in the chosen cells and in nothing else."""

from __future__ import annotations

import csv
import hashlib
import io
import zipfile
from datetime import date
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.hosts.files.delimited import delimiter_of
from kedang.hosts.files.mending.change import CellChange
from kedang.hosts.files.mending.delimited import mend_text
from kedang.hosts.files.mending.package import mend_package
from kedang.hosts.files.mending.sheet_part import patched
from kedang.model.errors import Refused

TEXTS = st.text(
    st.characters(
        codec="utf-8", exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"
    ),
    max_size=12,
).map(str.strip)


def workbook(rows: list[list[Any]], **formulas: str) -> bytes:
    """A workbook with a chart, a note, a list, colours and whatever rows."""
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True}) as book:
        sheet = book.add_worksheet("客户")
        bold = book.add_format({"bold": True, "bg_color": "#FFEE00", "num_format": "0.00"})
        days = book.add_format({"num_format": "yyyy-mm-dd"})
        for at, row in enumerate(rows):
            for across, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(at, across, value, days)
                elif isinstance(value, str):
                    sheet.write_string(at, across, value, bold if across else None)
                elif value is not None:
                    sheet.write_number(at, across, value, bold)
        for place, formula in formulas.items():
            sheet.write_formula(place, formula, None, 7)
        sheet.write_comment("A1", "我的批注")
        sheet.data_validation("A1:A9", {"validate": "list", "source": ["甲", "乙"]})
        other = book.add_worksheet("图")
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "=客户!$B$1:$B$3"})
        other.insert_chart("B2", chart)
    return held.getvalue()


def parts(data: bytes) -> dict[str, str]:
    """The fingerprint of every part."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {one: hashlib.sha256(package.read(one)).hexdigest() for one in package.namelist()}


def cells(data: bytes) -> list[list[Any]]:
    """The first sheet as openpyxl reads it."""
    return [list(row) for row in openpyxl.load_workbook(io.BytesIO(data)).worksheets[0].values]


def change(row: int, column: int, new: Any, sheet: str = "客户") -> CellChange:
    return CellChange(sheet, row, column, new)


ROWS: list[list[Any]] = [["甲", 1.5, date(2026, 1, 5)], ["乙", "文", None, "末"], ["丙", 3]]


def test_only_the_sheet_s_own_part_differs_and_cells_keep_their_style() -> None:
    data = workbook(ROWS)
    done = mend_package(data, [change(0, 1, 2.25), change(1, 1, "0571-1 & <新>")], "a.xlsx")
    before, after = parts(data), parts(done.data)
    assert list(before) == list(after)
    assert [name for name in before if before[name] != after[name]] == ["xl/worksheets/sheet1.xml"]
    sheet = openpyxl.load_workbook(io.BytesIO(done.data))["客户"]
    assert (sheet["B1"].value, sheet["B2"].value) == (2.25, "0571-1 & <新>")
    assert sheet["B1"].font.b and sheet["B2"].fill.fgColor.rgb == "FFFFEE00"
    assert sheet["A1"].comment.text.endswith("我的批注")
    assert done.refused == {} and not done.formulas


def test_a_day_stays_a_day_and_a_blank_cell_can_be_filled() -> None:
    new = [change(0, 2, date(2026, 3, 1)), change(1, 2, "补上"), change(2, 3, 8.0)]
    done = mend_package(workbook(ROWS), new, "a.xlsx")
    rows = cells(done.data)
    assert (rows[0][2].date(), rows[1][2], rows[2][3]) == (date(2026, 3, 1), "补上", 8)
    assert rows[1][3] == "末"


def test_texts_that_look_like_something_else_stay_texts() -> None:
    hostile = ["=1+1", "+86 138", "00123", "_x0041_", " blanks ", "行\n行", "2026-01-05", "TRUE"]
    data = workbook([[str(n)] for n in range(len(hostile))])
    done = mend_package(data, [change(n, 0, text) for n, text in enumerate(hostile)], "a.xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(done.data))["客户"]
    got = [sheet.cell(n + 1, 1) for n in range(len(hostile))]
    shown = [str(cell.value).replace("_x005F_", "_") for cell in got]
    assert shown == hostile


def test_formulas_are_left_alone_and_said() -> None:
    data = workbook(ROWS, D1="=B1*2")
    done = mend_package(data, [change(0, 3, 5.0), change(0, 1, 9.0)], "a.xlsx")
    assert done.refused == {0: "handling.formula"} and done.formulas
    assert cells(done.data)[0][3] == "=B1*2" and cells(done.data)[0][1] == 9


def test_cells_that_an_array_formula_fills_are_formulas_too() -> None:
    part = (
        b'<worksheet><sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">X</f><v>1</v></c></row>'
        b'<row r="2"><c r="A2"><v>2</v></c><c r="B2" t="s"><v>0</v></c></row></sheetData></worksheet>'
    )
    new, refused, formulas = patched(part, {(1, 0): 5.0, (1, 1): "x"})
    assert refused == {(1, 0): "handling.formula"} and formulas
    assert b'<c r="B2" t="inlineStr"><is><t xml:space="preserve">x</t></is></c>' in new


def test_prefixed_and_unnumbered_cells_are_found() -> None:
    part = b"<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c s='4'/></x:row></x:sheetData></x:worksheet>"
    new, refused, _ = patched(part, {(0, 1): 3.0})
    assert refused == {}
    assert b'</x:c><x:c r="B1" s="4"><x:v>3</x:v></x:c></x:row>' in new


def test_signed_and_unknown_places_are_refused() -> None:
    held = io.BytesIO(workbook(ROWS))
    assert mend_package(held.getvalue(), [change(90, 0, "x")], "a").refused == {
        0: "handling.merged_cell"
    }
    assert mend_package(held.getvalue(), [change(0, 0, "x", "无")], "a").refused != {}
    with zipfile.ZipFile(held, "a") as package:
        package.writestr("_xmlsignatures/origin.sigs", "")
    with pytest.raises(Refused, match="签名"):
        mend_package(held.getvalue(), [change(0, 0, "x")], "a.xlsx")


GRID = st.lists(
    st.lists(st.one_of(TEXTS.filter(bool), st.integers(-9999, 9999)), min_size=1, max_size=5),
    min_size=1,
    max_size=6,
)


@settings(max_examples=40, deadline=None)
@given(GRID, st.data())
def test_every_other_cell_reads_as_before(rows: list[list[Any]], data: st.DataObject) -> None:
    original = workbook(rows)
    at = data.draw(st.integers(0, len(rows) - 1))
    across = data.draw(st.integers(0, len(rows[at]) - 1))
    new = data.draw(st.one_of(TEXTS.filter(bool), st.integers(-9999, 9999).map(float)))
    expected, got = (
        cells(original),
        cells(mend_package(original, [change(at, across, new)], "a").data),
    )
    got[at][across] = expected[at][across] = None
    assert got == expected


def test_a_text_table_keeps_encoding_delimiter_ends_and_quotes() -> None:
    text = '名称;电话\r\n"甲;公司";1381234567\r\n\r\n乙"半,0571-1\r\n'
    data = text.encode("gb18030")
    done = mend_text(data, [change(1, 1, "13812345678"), change(1, 0, '甲"乙;丙')], "a.csv")
    assert done.data.decode("gb18030") == text.replace("1381234567", "13812345678").replace(
        '"甲;公司"', '"甲""乙;丙"'
    )
    mark = "\ufeff"
    data = (mark + "a,b\n1,2").encode()
    assert mend_text(data, [change(1, 1, "三,四")], "a").data == (mark + 'a,b\n1,"三,四"').encode()


def test_what_cannot_be_written_in_the_file_s_encoding_is_refused() -> None:
    data = "名称,电话\n中文公司,1\n客户有限公司,2\n".encode("utf-16")
    assert mend_text(data, [change(1, 1, "9")], "a").data.decode("utf-16") == (
        "名称,电话\n中文公司,9\n客户有限公司,2\n"
    )
    with pytest.raises(Refused):
        mend_text(b"name,x\ncaf\xe9,1\n\xc9t\xe9,2\n", [change(1, 1, "9")], "a.csv")


FIELDS = st.text(st.sampled_from("ab，中,;\"\n '"), max_size=6)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.lists(FIELDS, min_size=2, max_size=3), min_size=1, max_size=5),
    st.sampled_from(["\n", "\r\n"]),
    st.data(),
)
def test_any_text_table_is_changed_in_one_field_or_refused(
    rows: list[list[str]], end: str, data: st.DataObject
) -> None:
    held = io.StringIO(newline="")
    csv.writer(held, lineterminator=end).writerows(rows)
    original = held.getvalue()
    at = data.draw(st.integers(0, len(rows) - 1))
    new = data.draw(FIELDS)
    try:
        done = mend_text(original.encode(), [change(at, 1, new)], "a.csv")
    except Refused:
        return
    delimiter = delimiter_of(original)[0]
    before, after = (
        list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
        for text in (original, done.data.decode())
    )
    if done.refused:
        assert done.data.decode() == original
    else:
        before[at][1] = new
        assert after == before
