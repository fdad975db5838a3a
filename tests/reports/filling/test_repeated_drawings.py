"""Drawings, tables, rules and notes inside a page per record: one of each on every page."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import xlsxwriter
from lxml import etree

from kedang.reports.filling import Rows, Values, fill
from support.lint import complaints
from support.open_xml import complaints as against_the_schema
from support.open_xml import validator
from support.repack import parts_of, write_parts
from support.templates import picture

SHEET, DRAWING = "xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml"
PEOPLE = pd.DataFrame({"key": ["a", "b", "c"], "name": ["张一", "李二", "王三"]})
DEALS = pd.DataFrame(
    {"key": list("aaacc"), "customer": list("甲乙丙丁戊"), "amount": [1.0, 2.0, 3.0, 4.0, 5.0]}
)
SIZES = (3, 1, 2)


def page_template(path: Path) -> Path:
    """Rows 3 to 16 once per person, with a list, a table, a chart and more on each page."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("分页")
    sheet.write("A1", "{{ title }}")
    sheet.write("A3", "{{ person.name }}")
    sheet.write_row("A4", ["客户", "金额"])
    sheet.write_row("A5", ["{{ deals.customer }}", "{{ deals.amount }}"])
    sheet.write_formula("B6", "=SUM(B5:B5)")
    sheet.add_table("D4:E5", {"name": "小表", "columns": [{"header": "客户"}, {"header": "金额"}]})
    sheet.write_row("D5", ["{{ deals.customer }}", "{{ deals.amount }}"])
    sheet.conditional_format("B5:B5", {"type": "data_bar", "data_bar_2010": True})
    sheet.add_sparkline("C6", {"range": "分页!B5:B5"})
    chart = book.add_chart({"type": "column"})
    place = {"categories": "=分页!$A$5:$A$5", "values": "=分页!$B$5:$B$5"}
    chart.add_series({"name": "=分页!$B$4", **place})
    chart.set_title({"name": "{{ person.name }} 的客户"})
    sheet.insert_chart("A8", chart, {"y_scale": 0.4, "x_scale": 0.5})
    sheet.insert_textbox("E8", "签字：{{ person.name }}", {"height": 30})
    sheet.insert_image(
        "H8", "a.png", {"image_data": io.BytesIO(picture()), "description": "{{ person.name }}"}
    )
    sheet.write_comment("A3", "{{ person.name }}：备注")
    sheet.write("A16", "尾")
    sheet.insert_textbox("A18", "{{ title }} 完")
    book.define_name("each_person", "=分页!$3:$16")
    book.define_name("section_last", "=分页!$17:$40")
    last = book.add_chart({"type": "pie"})
    last.add_series({"values": "=分页!$B$5:$B$5"})
    sheet.insert_chart("A25", last, {"y_scale": 0.4})
    book.close()
    return path


def page_values(hidden: frozenset[str] = frozenset()) -> Values:
    """Three people; the second has no deals."""
    lists = {"person": Rows(PEOPLE), "deals": Rows(DEALS, parent="person", empty="没有")}
    return Values({"title": "报告"}, lists, hidden=hidden)


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    template = page_template(folder / "template.xlsx")
    path = folder / "filled.xlsx"
    path.write_bytes(fill(template.read_bytes(), page_values()))
    return path


@pytest.fixture(scope="module")
def parts(result: Path) -> dict[str, bytes]:
    return parts_of(result)


def tree(parts: dict[str, bytes], part: str) -> Any:
    return etree.fromstring(parts[part])


def test_the_workbook_is_sound(result: Path) -> None:
    assert complaints(result) == []
    assert against_the_schema(validator(), result) == []


def test_every_page_has_a_chart_of_its_own_rows(parts: dict[str, bytes]) -> None:
    columns = [name for name in parts if b"<c:barChart>" in parts[name]]
    said = [tree(parts, name).findtext(".//{*}title//{*}t") for name in columns]
    assert sorted(str(each) for each in said) == ["张一 的客户", "李二 的客户", "王三 的客户"]
    spans = {tree(parts, name).findtext(".//{*}val//{*}f") for name in columns}
    assert spans == {"分页!$B$5:$B$7", "分页!$B$21", "分页!$B$35:$B$36"} or spans == {
        "分页!$B$5:$B$7", "分页!$B$21:$B$21", "分页!$B$35:$B$36"}  # fmt: skip
    by_title = dict(zip(said, columns, strict=True))
    points = tree(parts, by_title["王三 的客户"]).iterfind(".//{*}val//{*}pt/{*}v")
    assert [point.text for point in points] == ["4", "5"]


def test_drawings_stand_on_their_page_under_numbers_of_their_own(parts: dict[str, bytes]) -> None:
    drawing = tree(parts, DRAWING)
    texts = [text.text for text in drawing.iter("{*}t")]
    assert [each for each in texts if "签字" in each] == ["签字：张一", "签字：李二", "签字：王三"]
    pictures = [each.get("descr") for each in drawing.iter("{*}cNvPr") if each.get("descr")]
    assert pictures == ["张一", "李二", "王三"]
    numbers = [each.get("id") for each in drawing.iter("{*}cNvPr")]
    assert len(numbers) == len(set(numbers))
    tops = [int(row.text) for row in drawing.iterfind("{*}twoCellAnchor/{*}from/{*}row")]
    assert tops[:3] == tops[3:6] == [7 + 2, 7 + 2 + 14, 7 + 2 + 14 + 15]


def test_each_page_has_a_table_and_a_bar_rule_of_its_own(parts: dict[str, bytes]) -> None:
    tables = [tree(parts, name) for name in parts if name.startswith("xl/tables/")]
    assert {each.get("ref") for each in tables} == {"D4:E7", "D20:E21", "D34:E36"}
    assert len({each.get("displayName") for each in tables}) == 3
    sheet = tree(parts, SHEET)
    older = [mark.text for mark in sheet.iterfind("{*}conditionalFormatting//{*}id")]
    newer = [
        rule.get("id") for rule in sheet.iterfind("{*}extLst//{*}conditionalFormatting/{*}cfRule")
    ]
    assert older == newer
    assert len(set(newer)) == 3
    places = [each.text for each in sheet.iterfind(".//{*}sparkline/{*}sqref")]
    assert places == ["C8", "C22", "C37"]


def test_each_page_has_its_note(parts: dict[str, bytes]) -> None:
    notes = tree(parts, "xl/comments1.xml").iter("{*}comment")
    assert {note.get("ref"): "".join(note.itertext()) for note in notes} == {
        "A3": "张一：备注",
        "A19": "李二：备注",
        "A33": "王三：备注",
    }


def test_a_chart_over_the_lists_of_all_pages_covers_them_all(parts: dict[str, bytes]) -> None:
    pie = next(name for name in parts if b"<c:pieChart>" in parts[name])
    assert tree(parts, pie).findtext(".//{*}val//{*}f") == "分页!$B$5:$B$36"


def test_what_stands_in_a_hidden_section_goes_with_it(tmp_path: Path) -> None:
    template = page_template(tmp_path / "template.xlsx")
    path = tmp_path / "hidden.xlsx"
    path.write_bytes(fill(template.read_bytes(), page_values(frozenset({"last"}))))
    assert complaints(path) == []
    after = parts_of(path)
    assert not any(b"<c:pieChart>" in data for data in after.values())
    assert "报告 完".encode() not in after[DRAWING]
    assert sum(bool(re.fullmatch(r"xl/charts/chart\d+\.xml", name)) for name in after) == 3


def test_a_shape_that_shows_a_cell_shows_what_was_filled_in(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("表")
    sheet.write_row("A2", ["{{ person.name }}", 0.1])
    for number, cell in enumerate(("$A$2", "$B$2")):
        sheet.insert_textbox(5, 3 * number, "", {"textlink": f"=表!{cell}"})
    book.close()
    parts = parts_of(path)
    shown = parts[DRAWING].replace(b"<a:t></a:t></a:fld>", b"<a:t>{{ person.name }}</a:t></a:fld>")
    assert shown.count(b"{{ person.name }}") == 2
    write_parts(path, {**parts, DRAWING: shown})
    result = tmp_path / "filled.xlsx"
    frame = PEOPLE.assign(name=["{{ 1 + 1 }}", "李二", "王三"])
    result.write_bytes(fill(path.read_bytes(), Values({}, {"person": Rows(frame)})))
    drawing = tree(parts_of(result), DRAWING)
    assert [text.text for text in drawing.iter("{*}t")] == ["{{ 1 + 1 }}", "0.1"]
    assert [each.get("textlink") for each in drawing.iter("{*}sp")] == ["表!$A$2", "表!$B$2"]
