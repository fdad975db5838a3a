"""The workbook around the sheets: names, dates since 1904, templates that become workbooks, hints."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest

from kedang.reports.filling import Values, fill
from support.drawn import book, parts_of, repacked, rows, template

LIST = Values({"x": "值"}, {"list": rows(n=[1, 2, 3])})


def test_days_are_counted_from_1904_where_the_workbook_does() -> None:
    def since_1904(text: str) -> str:
        return text.replace("<workbookPr ", '<workbookPr date1904="1" ')

    drawn = repacked(template(A1="{{ day }}"), {"xl/workbook.xml": since_1904})
    made = fill(drawn, Values({"day": dt.date(2026, 11, 22)}))
    assert "<v>44886</v>" in parts_of(made)["xl/worksheets/sheet1.xml"].decode()
    assert book(made)["表"]["A1"].value == dt.datetime(2026, 11, 22)


@pytest.mark.parametrize(
    ("saved", "made"),
    [
        ("openxmlformats-officedocument.spreadsheetml.template.main+xml",
         "openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
        ("ms-excel.template.macroEnabled.main+xml", "ms-excel.sheet.macroEnabled.main+xml"),
        ("ms-excel.sheet.macroEnabled.main+xml", "ms-excel.sheet.macroEnabled.main+xml"),
    ],
)  # fmt: skip
def test_a_template_becomes_a_workbook(saved: str, made: str) -> None:
    usual = "openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    drawn = repacked(
        template(A1="{{ x }}"), {"[Content_Types].xml": lambda text: text.replace(usual, saved)}
    )
    assert made in parts_of(fill(drawn, LIST))["[Content_Types].xml"].decode()


def test_names_over_several_areas_and_of_one_sheet() -> None:
    def draw(made: Any) -> None:
        made.define_name("表!本地", "=表!$A$1:$A$1")
        made.define_name("section_two", "=表!$A$3:$B$3,另!$A$1:$A$2")
        made.define_name("常数", "=0.13")
        made.define_name("公式", "=SUM(表!$A$1:$A$1)")
        made.get_worksheet_by_name("另").print_area("A1:A2")
        made.get_worksheet_by_name("另").repeat_rows(0, 0)

    cells = {
        "表": {"A1": "{{ list.n }}", "A3": "{{ no }}", "A4": "尾"},
        "另": {"A1": "{{ no }}", "A3": "余"},
    }
    made = fill(template(cells, draw), Values({}, LIST.lists, hidden=frozenset({"two"})))
    workbook = book(made)
    assert [cell.value for (cell,) in workbook["表"]["A1:A5"]] == [1, 2, 3, None, "尾"]
    assert workbook["另"]["A1"].value == "余"
    assert workbook["表"].defined_names["本地"].attr_text == "表!$A$1:$A$3"
    assert workbook.defined_names["公式"].attr_text == "SUM(表!$A$1:$A$3)"
    assert workbook.defined_names["常数"].attr_text == "0.13"
    assert "section_two" not in workbook.defined_names
    assert not workbook["另"].print_area and not workbook["另"].print_title_rows


def test_blocks_in_blocks_and_sections_in_blocks() -> None:
    cells = {
        "A1": "{{ teams.name }}",
        "A2": "没有",
        "A3": "{{ reps.name }}",
        "A4": "{{ trips.to }}",
    }
    names = {
        "each_teams": "=表!$A$1:$A$4",
        "each_reps": "=表!$A$3:$A$4",
        "section_none": "=表!$A$2",
    }
    values = Values(
        {},
        {
            "teams": rows(key=["t", "u"], name=["东", "西"]),
            "reps": rows("teams", "无人", key=["t", "t"], name=["甲", "乙"]),
            "trips": rows(to=["厂"]),
        },
        hidden=frozenset({"none"}),
    )
    sheet = book(fill(template({"表": cells}, None, names), values))["表"]
    assert [row[0].value for row in sheet.iter_rows()] == [
        "东",
        "甲",
        "厂",
        "乙",
        "厂",
        "西",
        "无人",
        "厂",
    ]


def test_hints_and_tips_are_filled_in() -> None:
    def draw(made: Any) -> None:
        sheet = made.get_worksheet_by_name("表")
        sheet.data_validation(
            "A2", {"validate": "any", "input_title": "{{ x }}", "input_message": "看 {{ x }}"}
        )
        sheet.write_url("B1", "internal:表!A1", string="{{ list.n }}", tip="第 {{ list.n }} 条")

    made = fill(template({"表": {"A1": "{{ list.n }}"}}, draw), LIST)
    text = parts_of(made)["xl/worksheets/sheet1.xml"].decode()
    assert 'promptTitle="值" prompt="看 值" sqref="A4"' in text
    assert re.findall(r'tooltip="(.*?)"', text) == ["第 1 条", "第 2 条", "第 3 条"]
    assert "{{" not in text


def test_a_number_after_a_font_size_in_a_header_stays_a_number() -> None:
    def draw(made: Any) -> None:
        made.get_worksheet_by_name("表").set_header("&C&12{{ n }} 家")

    made = fill(template({"表": {"A1": "a"}}, draw), Values({"n": 34}))
    assert "&amp;C&amp;12 34 家" in parts_of(made)["xl/worksheets/sheet1.xml"].decode()


def test_what_if_tables_keep_their_inputs() -> None:
    table = '<c r="C4"><f t="dataTable" ref="C4:C4" dt2D="0" dtr="0" r1="B4"/><v>1</v></c>'

    def add(text: str) -> str:
        return re.sub(r'(<row r="4".*?)(</row>)', rf"\1{table}\2", text, count=1)

    drawn = template(A1="{{ list.n }}", A4="{{ x }}", B4=3)
    made = fill(repacked(drawn, {"xl/worksheets/sheet1.xml": add}), LIST)
    assert (
        'ref="C6:C6" dt2D="0" dtr="0" r1="B6"'
        in parts_of(made)["xl/worksheets/sheet1.xml"].decode()
    )
