"""What charts keep of their cells: numbers, days, texts, levels, names, lists that became empty."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import xlsxwriter
from lxml import etree

from kedang.reports.filling import Rows, Values, fill
from support.lint import complaints
from support.repack import parts_of, write_parts

CHART = "xl/charts/chart1.xml"
FRAME = pd.DataFrame(
    {
        "name": ["甲", "乙", "丙"],
        "group": ["东", "东", "西"],
        "amount": [1.5, None, 1e21],
        "day": pd.to_datetime(["2026-11-20", "2026-11-21", "2026-11-22"]),
    }
)
CELLS = ("{{ list.name }}", "{{ list.group }}", "{{ list.amount }}", "{{ list.day }}")


def template(path: Path, kind: str = "column", **series: object) -> Path:
    """A list in row 3 and a chart over it."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("表")
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for column, text in enumerate(CELLS):
        sheet.write(2, column, text, day if column == 3 else None)
    sheet.write_formula(2, 4, "=C3*2", None, 0)
    book.define_name("金额", "=表!$C$3")
    chart = book.add_chart({"type": kind})
    chart.add_series({"categories": "=表!$A$3", "values": "=表!$C$3", **series})
    sheet.insert_chart("G1", chart)
    book.close()
    return path


def chart_of(path: Path, frame: pd.DataFrame = FRAME, **values: object) -> Any:
    """The chart after filling; the workbook is sound."""
    content = Values(values, {"list": Rows(frame, empty="没有")})
    result = path.with_name("filled.xlsx")
    result.write_bytes(fill(path.read_bytes(), content))
    assert complaints(result) == []
    return etree.fromstring(parts_of(result)[CHART])


def kept(tree: Any, where: str) -> list[tuple[str, str]]:
    """Index and text of each point."""
    return [(p.get("idx"), p.findtext("{*}v")) for p in tree.iterfind(f".//{{*}}{where}//{{*}}pt")]


def test_nothing_is_kept_of_an_empty_cell_and_large_numbers_are_whole(tmp_path: Path) -> None:
    tree = chart_of(template(tmp_path / "t.xlsx"))
    assert kept(tree, "val") == [("0", "1.5"), ("2", "1000000000000000000000")]
    assert tree.find(".//{*}val//{*}ptCount").get("val") == "3"
    assert kept(tree, "cat") == [("0", "甲"), ("1", "乙"), ("2", "丙")]


def test_days_become_numbers_in_the_format_of_their_cells(tmp_path: Path) -> None:
    tree = chart_of(template(tmp_path / "t.xlsx", categories="=表!$D$3"))
    first = (dt.date(2026, 11, 20) - dt.date(1899, 12, 30)).days
    assert kept(tree, "cat") == [(str(n), str(first + n)) for n in range(3)]
    assert tree.findtext(".//{*}cat/{*}numRef/{*}numCache/{*}formatCode") == "yyyy-mm-dd"


def test_two_columns_of_categories_become_levels(tmp_path: Path) -> None:
    tree = chart_of(template(tmp_path / "t.xlsx", categories="=表!$A$3:$B$3"))
    levels = tree.findall(".//{*}cat/{*}multiLvlStrRef/{*}multiLvlStrCache/{*}lvl")
    texts = [[point.findtext("{*}v") for point in level] for level in levels]
    assert texts == [["东", "东", "西"], ["甲", "乙", "丙"]]


def test_a_formula_without_a_result_leaves_its_place_empty(tmp_path: Path) -> None:
    tree = chart_of(template(tmp_path / "t.xlsx", values="=表!$E$3"))
    assert tree.findtext(".//{*}val//{*}f") == "表!$E$3:$E$5"
    assert tree.find(".//{*}val//{*}ptCount").get("val") == "3"


def test_a_chart_over_a_defined_name_keeps_its_new_values(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx")
    parts = parts_of(path)
    named = parts[CHART].replace("表!$C$3".encode(), "表!金额".encode())
    tree = chart_of(write_parts(path, {**parts, CHART: named}))
    assert kept(tree, "val") == [("0", "1.5"), ("2", "1000000000000000000000")]


def test_a_list_that_became_empty_leaves_a_sound_chart(tmp_path: Path) -> None:
    tree = chart_of(template(tmp_path / "t.xlsx"), FRAME.head(0))
    assert tree.findtext(".//{*}val//{*}f") == "表!$C$3"
    assert kept(tree, "val") == []
    assert kept(tree, "cat") == [("0", "没有")]


def test_series_whose_cells_are_taken_out_go_and_others_stay(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("表")
    for row in (2, 5):
        sheet.write_row(row, 0, (f"行{row}", row))
    chart = book.add_chart({"type": "bar"})
    for row in (3, 6):
        chart.add_series({"name": f"=表!$A${row}", "values": f"=表!$B${row}"})
    sheet.insert_chart("G9", chart)
    book.define_name("section_gone", "=表!$3:$3")
    book.close()
    result = tmp_path / "filled.xlsx"
    result.write_bytes(fill(path.read_bytes(), Values({}, hidden=frozenset({"gone"}))))
    assert complaints(result) == []
    tree = etree.fromstring(parts_of(result)[CHART])
    assert [each.findtext(".//{*}val//{*}f") for each in tree.iter("{*}ser")] == ["表!$B$5"]


@pytest.mark.parametrize("kind", ["pie", "doughnut", "radar", "area", "line", "bar"])
def test_every_kind_grows(tmp_path: Path, kind: str) -> None:
    tree = chart_of(template(tmp_path / "t.xlsx", kind))
    assert tree.findtext(".//{*}val//{*}f") == "表!$C$3:$C$5"


def test_a_value_may_break_lines_and_hold_any_character(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx", name="{{ said }}")
    parts = parts_of(path)
    title = parts[CHART].replace(b"<c:plotArea>", TITLE, 1)
    tree = chart_of(write_parts(path, {**parts, CHART: title}), said="<a> & \x02\n二 {{ x }}")
    assert tree.findtext(".//{*}ser/{*}tx/{*}v") == "<a> & \n二 {{ x }}"
    assert [text.text for text in tree.iterfind(".//{*}title//{*}t")] == [
        "前 <a> & ",
        "二 {{ x }}",
        "后",
    ]
    assert len(tree.findall(".//{*}title//{*}br")) == 1


def test_what_looks_like_a_placeholder_in_the_data_stays_data(tmp_path: Path) -> None:
    frame = FRAME.assign(name=["{{ said }}", "{{ 6 * 7 }}", "{{"])
    path = template(tmp_path / "t.xlsx", name="=表!$A$3")
    tree = chart_of(path, frame, said="!")
    assert [text for _, text in kept(tree, "cat")] == ["{{ said }}", "{{ 6 * 7 }}", "{{"]
    assert [text for _, text in kept(tree, "tx")] == ["{{ said }}", "{{ 6 * 7 }}", "{{"]


TITLE = (
    b"<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>\xe5\x89\x8d {{ sa</a:t></a:r><a:r><a:t>id }}\xe5\x90\x8e"
    b'</a:t></a:r></a:p></c:rich></c:tx></c:title><c:autoTitleDeleted val="0"/><c:plotArea>'
)


def test_the_shorter_of_two_lists_in_one_row_ends_where_it_ends(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("表")
    sheet.write_row(
        2, 0, ("{{ list.name }}", "{{ list.amount }}", "{{ few.name }}", "{{ few.amount }}")
    )
    chart = book.add_chart({"type": "column"})
    for column in ("B", "D"):
        chart.add_series({"categories": "=表!$C$3", "values": f"=表!${column}$3"})
    chart.add_series({"values": "=表!$F$6:$F$9"})
    alone = book.add_chart({"type": "line"})
    alone.add_series({"categories": "=表!$C$3", "values": "=表!$D$3"})
    alone.set_y_axis({"min": 0})
    sheet.insert_chart("G5", chart)
    sheet.insert_chart("P5", alone)
    book.close()
    few = pd.DataFrame({"name": ["子", "丑"], "amount": [1.0, -2.0]})
    lists = {"list": Rows(FRAME.assign(amount=1.0)), "few": Rows(few)}
    result = tmp_path / "filled.xlsx"
    result.write_bytes(fill(path.read_bytes(), Values({}, lists)))
    assert complaints(result) == []
    both, single = (etree.fromstring(parts_of(result)[f"xl/charts/chart{n}.xml"]) for n in (1, 2))
    ends = [each.findtext(".//{*}val//{*}f") for each in both.iter("{*}ser")]
    assert ends == ["表!$B$3:$B$5", "表!$D$3:$D$5", "表!$F$8:$F$11"]
    assert single.findtext(".//{*}val//{*}f") == "表!$D$3:$D$4"
    assert single.findtext(".//{*}cat//{*}f") == "表!$C$3:$C$4"
    assert kept(single, "cat") == [("0", "子"), ("1", "丑")]
    assert single.find(".//{*}valAx/{*}scaling/{*}min") is None
