"""Every part that Excel can write moves, grows and stays when the rows of a template repeat."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from lxml import etree
from python_calamine import CalamineWorkbook

from kedang.reports.filling import fill
from support.lint import complaints
from support.open_xml import complaints as against_the_schema
from support.open_xml import validator
from support.repack import parts_of
from support.template_grafts import grafted
from support.templates import FIRST, LINES, LIST, full_template, people, values

COUNTS = (0, 1, 8, 500)
SIGNED = {
    "_xmlsignatures/origin.sigs",
    "_xmlsignatures/sig1.xml",
    "_xmlsignatures/_rels/origin.sigs.rels",
}
CONCERNED = re.compile(
    r"xl/(workbook|sharedStrings|comments1|worksheets/sheet[12]|tables/table1|drawings/drawing1"
    r"|drawings/vmlDrawing1|charts/chart(Ex)?\d+|pivotCache/pivotCacheDefinition1|pivotTables/pivotTable1"
    r"|threadedComments/threadedComment1)\.(xml|vml)|\[Content_Types\]\.xml|_rels/\.rels"
)
SHEET, BESIDE = "xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml"


class Filled:
    """The template and what became of it, for one number of people."""

    def __init__(self, template: Path, folder: Path, count: int) -> None:
        self.count, self.rows = count, max(count, 1)
        self.before = parts_of(template)
        self.path = folder / f"filled{count}.xlsx"
        self.path.write_bytes(fill(template.read_bytes(), values(count)))
        self.after = parts_of(self.path)
        self.last = FIRST + self.rows - 1
        self.down = self.rows - 1

    def tree(self, part: str) -> Any:
        return etree.fromstring(self.after[part])

    def texts(self, part: str, path: str) -> list[str]:
        return [element.text or "" for element in self.tree(part).iterfind(path)]


pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("parts")
    return grafted(full_template(folder / "plain.xlsx"), folder / "template.xlsx")


@pytest.fixture(scope="module", params=COUNTS)
def filled(
    template: Path, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Filled:
    return Filled(template, tmp_path_factory.mktemp("filled"), request.param)


def test_no_part_is_lost_and_the_others_keep_every_byte(filled: Filled) -> None:
    assert set(filled.before) - set(filled.after) == SIGNED
    assert set(filled.after) <= set(filled.before)
    for name, data in filled.after.items():
        if not CONCERNED.fullmatch(name):
            assert data == filled.before[name], name


def test_nothing_is_left_that_excel_would_repair(filled: Filled) -> None:
    assert complaints(filled.path) == []


def test_the_schema_of_microsoft_has_no_objection(filled: Filled) -> None:
    assert against_the_schema(validator(), filled.path) == []


def test_both_readers_see_every_value(filled: Filled) -> None:
    frame = people(filled.count)
    wanted = [tuple(row) for row in frame[["name", "area", "visits", "target"]].to_numpy()]
    if not wanted:
        wanted = [("本周没有记录", "", "", "")]
    seen = CalamineWorkbook.from_path(filled.path).get_sheet_by_name(LIST).to_python()
    assert [tuple(row[:4]) for row in seen[FIRST - 1 : filled.last]] == wanted
    sheet = openpyxl.load_workbook(filled.path)[LIST]
    read = sheet.iter_rows(FIRST, filled.last, 1, 4)
    assert [tuple("" if c.value is None else c.value for c in row) for row in read] == wanted
    assert all(sheet.cell(row, 1).data_type == "s" for row in range(FIRST, filled.last + 1))


def test_every_series_covers_all_rows_and_keeps_their_values(filled: Filled) -> None:
    frame = people(filled.count)
    names = list(frame["name"]) if filled.count else ["本周没有记录"]
    series = 0
    for part in [name for name in filled.after if re.fullmatch(r"xl/charts/chart\d+\.xml", name)]:
        for one in filled.tree(part).iter("{*}ser"):
            column = re.findall(
                r"\$([A-Z])\$", one.findtext("{*}val//{*}f") or one.findtext("{*}yVal//{*}f")
            )
            wanted = {"C": "visits", "D": "target", "F": "fresh", "E": ""}[column[0]]
            formulas = [one.findtext(f"{{*}}{each}//{{*}}f") for each in ("val", "yVal")]
            end = f":${column[0]}${filled.last}" if filled.rows > 1 else ""
            assert f"{LIST}!${column[0]}${FIRST}{end}" in formulas
            points = [*one.iterfind("{*}val//{*}pt/{*}v"), *one.iterfind("{*}yVal//{*}pt/{*}v")]
            if wanted:
                assert [float(point.text) for point in points] == list(frame[wanted])
            cached = [each.text for each in one.iterfind("{*}cat/{*}strRef//{*}pt/{*}v")]
            assert cached in ([], names)
            series += 1
    assert series == 17


def test_titles_and_labels_of_charts_are_filled_in(filled: Filled) -> None:
    charts = {name: data.decode() for name, data in filled.after.items() if "charts/chart" in name}
    assert not any("{{" in text for text in charts.values())
    assert any("销售周报 &amp; 第47周 · pie" in text for text in charts.values())
    assert any("业务员（华东大区）" in text for text in charts.values())
    assert "瀑布 华东大区" in charts["xl/charts/chartEx1.xml"]
    radar = next(text for text in charts.values() if "radarChart" in text)
    labels = etree.fromstring(radar.encode()).find(".//{*}datalabelsRange")
    assert labels.findtext("{*}f").endswith(f"$B${filled.last}")
    assert len(labels.findall(".//{*}pt")) == filled.count


def test_a_newer_chart_grows_through_its_hidden_names(filled: Filled) -> None:
    tree = filled.tree("xl/charts/chartEx1.xml")
    assert [level.get("ptCount") for level in tree.iter("{*}lvl")] == [str(filled.rows)] * 2
    points = [point.text for point in tree.iterfind(".//{*}strDim/{*}lvl/{*}pt")]
    assert points == (list(people(filled.count)["name"]) or ["本周没有记录"])
    end = f":$A${filled.last}" if filled.rows > 1 else ""
    assert f">{LIST}!$A${FIRST}{end}<" in filled.after["xl/workbook.xml"].decode()


def test_drawings_below_move_down_and_keep_their_size(filled: Filled) -> None:
    old, new = etree.fromstring(filled.before[BESIDE]), filled.tree(BESIDE)
    assert len(old) == len(new)
    for one, other in zip(old, new, strict=True):
        top, bottom = (int(one.findtext(f"{{*}}{end}/{{*}}row")) for end in ("from", "to"))
        moved = [int(other.findtext(f"{{*}}{end}/{{*}}row")) for end in ("from", "to")]
        down = filled.down if top >= FIRST else 0
        assert moved == [top + down, bottom + down]
    assert b"{{" not in filled.after[BESIDE]
    said = filled.texts(BESIDE, ".//{*}t")
    assert {"说明：第一行", "第二行", "销售周报 & 第47周"} <= set(said)


def test_each_row_has_its_sparkline_over_its_own_data(filled: Filled) -> None:
    data = filled.texts(SHEET, ".//{*}sparkline/{*}f")
    places = filled.texts(SHEET, ".//{*}sparkline/{*}sqref")
    rows = range(FIRST, filled.last + 1)
    assert places == [f"H{row}" for row in rows]
    assert data == [f"{LIST}!J{row}:M{row}" for row in rows]
    lines = "xl/worksheets/sheet2.xml"
    places, data = (
        filled.texts(lines, f".//{{*}}sparkline/{{*}}{name}") for name in ("sqref", "f")
    )
    found = dict(zip(places, data, strict=True))
    assert found[f"F{filled.rows + 2}"] == f"{LINES}!B{filled.rows + 2}:E{filled.rows + 2}"
    assert found[f"B{filled.rows + 4}"] == f"{LINES}!B2:B{filled.rows + 1}"


def test_newer_rules_grow_with_the_list(filled: Filled) -> None:
    span = f"C{FIRST}:C{filled.last}" if filled.rows > 1 else f"C{FIRST}"
    assert filled.texts(SHEET, ".//{*}extLst//{*}conditionalFormatting/{*}sqref") == [span]
    span = f"F{FIRST}:F{filled.last}" if filled.rows > 1 else f"F{FIRST}"
    wanted = [f"{span} A{8 + filled.down}"]
    assert filled.texts(SHEET, ".//{*}extLst//{*}dataValidation/{*}sqref") == wanted


def test_the_table_grows_with_its_filter_and_totals(filled: Filled) -> None:
    table = filled.tree("xl/tables/table1.xml")
    assert table.get("ref") == f"A{FIRST - 1}:H{filled.last + 1}"
    assert table.find("{*}autoFilter").get("ref") == f"A{FIRST - 1}:H{filled.last}"


def test_a_note_with_a_placeholder_is_repeated_and_another_is_not(filled: Filled) -> None:
    notes = {
        note.get("ref"): "".join(note.itertext())
        for note in filled.tree("xl/comments1.xml").iter("{*}comment")
    }
    names = list(people(filled.count)["name"]) or [""]
    assert [notes[f"A{FIRST + n}"] for n in range(filled.rows)] == [f"{n} 的备注" for n in names]
    assert notes[f"C{FIRST}"] == "本周"
    assert notes[f"A{8 + filled.down}"] == "下方的备注"
    assert len(notes) == filled.rows + 3
    shapes = filled.after["xl/drawings/vmlDrawing1.vml"].decode()
    assert shapes.count('ObjectType="Note"') == len(notes)
    numbers = re.findall(r'id="_x0000_s(\d+)"', shapes)
    assert len(numbers) == len(set(numbers))


def test_pivots_read_the_grown_list_and_conversations_move(filled: Filled) -> None:
    cache = filled.tree("xl/pivotCache/pivotCacheDefinition1.xml")
    assert cache.find(".//{*}worksheetSource").get("ref") == f"A4:C{filled.last}"
    assert cache.get("refreshOnLoad") == "1"
    table = filled.tree("xl/pivotTables/pivotTable1.xml")
    first, last = 9 + filled.down, 12 + filled.down
    assert table.find("{*}location").get("ref") == f"A{first}:B{last}"
    thread = filled.tree("xl/threadedComments/threadedComment1.xml")
    assert thread[0].get("ref") == f"A{8 + filled.down}"


def test_a_signature_that_would_be_wrong_is_gone_without_a_trace(filled: Filled) -> None:
    assert b"digital-signature/origin" not in filled.after["_rels/.rels"]
    assert b"_xmlsignatures" not in filled.after["[Content_Types].xml"]
