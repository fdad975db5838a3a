"""Everything of a sheet that names cells moves, grows and is repeated with its rows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from kedang.reports.filling import Values, fill
from support import lint, open_xml
from support.drawn import book, parts_of, repacked, rows, template

LIST = rows(rep=["张伟", "李娜", "王强"], n=[1, 2, 3])
CELLS = {
    "A1": "{{ title }}", "A2": "旧", "A4": "人", "B4": "数", "A5": "{{ list.rep }}", "B5": "{{ list.n }}",
    "A6": "合计", "B6": "=SUM(B5:B5)", "A7": "{{ gone }}", "A9": "尾",
}  # fmt: skip
VALUES = Values({"title": "周报 & <b>"}, {"list": LIST}, hidden=frozenset({"gone"}))
NAMES = {"section_gone": "=表!$A$7:$A$8", "数": "=表!$B$5", "尾": "=表!$A$9"}


def drawn(draw: Any = None) -> bytes:
    return template({"表": CELLS, "另": {"A1": "=表!A9"}}, draw, NAMES)


def filled(draw: Any = None) -> bytes:
    return fill(drawn(draw), VALUES)


def page(made: Any) -> Any:
    return made.get_worksheet_by_name("表")


def test_merged_cells_move_grow_and_are_repeated() -> None:
    def draw(made: Any) -> None:
        page(made).merge_range("C5:D5", "{{ list.rep }}")
        page(made).merge_range("E4:E6", "竖")
        page(made).merge_range("A9:C9", "尾")
        page(made).merge_range("B7:C8", "没了")

    sheet = book(filled(draw))["表"]
    assert {str(each) for each in sheet.merged_cells.ranges} == {
        "C5:D5", "C6:D6", "C7:D7", "E4:E8", "A9:C9",
    }  # fmt: skip
    assert [sheet[f"C{row}"].value for row in (5, 6, 7)] == ["张伟", "李娜", "王强"]


def test_conditional_formats_stay_one_rule_over_all_rows() -> None:
    def draw(made: Any) -> None:
        red = made.add_format({"font_color": "red"})
        page(made).conditional_format(
            "A5:B5", {"type": "formula", "criteria": "=$B5>$B$9", "format": red}
        )
        page(made).conditional_format("B5", {"type": "data_bar"})
        page(made).conditional_format("A7:A8", {"type": "no_blanks", "format": red})

    rules = book(filled(draw))["表"].conditional_formatting
    assert {str(each.sqref): [rule.formula for rule in each.rules] for each in rules} == {
        "A5:B7": [["$B5>$B$9"]], "B5:B7": [[]],
    }  # fmt: skip


def test_validations_links_and_filters_grow() -> None:
    def draw(made: Any) -> None:
        sheet = page(made)
        sheet.data_validation("A5", {"validate": "list", "source": "=$A$5"})
        sheet.data_validation("A9", {"validate": "list", "source": ["a", "b"]})
        sheet.write_url("C5", "internal:'另'!A1", string="看")
        sheet.write_url("A9", "https://example.com/a", string="尾")
        sheet.autofilter("A4:B5")
        sheet.ignore_errors({"number_stored_as_text": "A5:A9"})
        sheet.unprotect_range("B5:B5", "可改")
        sheet.protect()

    made = filled(draw)
    sheet = book(made)["表"]
    assert [(str(each.sqref), each.formula1) for each in sheet.data_validations.dataValidation] == [
        ("A5:A7", "$A$5:$A$7"), ("A9", '"a,b"'),
    ]  # fmt: skip
    assert sheet.auto_filter.ref == "A4:B7"
    text = parts_of(made)["xl/worksheets/sheet1.xml"].decode()
    assert re.findall(r'<hyperlink ref="(\w+)"', text) == ["C5", "C6", "C7", "A9"]
    assert '<ignoredError sqref="A5:A9"' in text
    assert re.search(r'<protectedRange[^>]*sqref="B5:B7"', text)
    assert book(made).defined_names["数"].attr_text == "表!$B$5:$B$7"


def test_print_set_up_moves_with_the_rows_and_is_otherwise_untouched() -> None:
    def draw(made: Any) -> None:
        sheet = page(made)
        sheet.print_area("A1:C9")
        sheet.repeat_rows(0, 3)
        sheet.set_h_pagebreaks([6])
        sheet.set_v_pagebreaks([3])
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_header('&C&"宋体"&14{{ title }}', {"margin": 0.5})
        sheet.set_footer("第 &P 页，共 &N 页")

    sheet = book(filled(draw))["表"]
    assert sheet.print_area == "'表'!$A$1:$C$9"
    assert sheet.print_title_rows == "$1:$4"
    assert [each.id for each in sheet.row_breaks.brk] == [8]
    assert [each.id for each in sheet.col_breaks.brk] == [3]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.oddHeader.center.text == "周报 && <b>"
    assert "&P" in parts_of(filled(draw))["xl/worksheets/sheet1.xml"].decode().replace("&amp;", "&")


def test_frozen_rows_and_the_cursor_move() -> None:
    def draw(made: Any) -> None:
        page(made).freeze_panes(6, 1, 8, 1)
        page(made).set_selection("A9:B9")

    view = book(filled(draw))["表"].sheet_view
    assert (view.pane.ySplit, view.pane.xSplit, view.pane.topLeftCell) == (8, 1, "B9")
    assert [(each.activeCell, each.sqref) for each in view.selection if each.pane == "bottomRight"] == [
        ("A9", "A9:B9"),
    ]  # fmt: skip


def test_rows_keep_height_level_and_style() -> None:
    def draw(made: Any) -> None:
        page(made).set_row(4, 33, made.add_format({"bold": True}), {"level": 1})
        page(made).set_row(8, 45)

    sheet = book(filled(draw))["表"]
    assert [sheet.row_dimensions[row].height for row in (5, 6, 7, 9)] == [33, 33, 33, 45]
    assert [sheet.row_dimensions[row].outlineLevel for row in (5, 7)] == [1, 1]
    text = parts_of(filled(draw))["xl/worksheets/sheet1.xml"].decode()
    assert (
        len(re.findall(r'<row r="[567]"[^>]* customFormat="1" ht="33" customHeight="1"', text)) == 3
    )


def test_formulas_keep_no_old_result_and_are_worked_out_on_opening() -> None:
    made = filled(lambda each: page(each).write_formula("C6", "=A6&B6", None, "旧"))
    parts = parts_of(made)
    assert "旧" not in parts["xl/worksheets/sheet1.xml"].decode()
    assert b'fullCalcOnLoad="1"' in parts["xl/workbook.xml"]
    assert book(made)["另"]["A1"].value == "=表!A9"


def test_array_formulas_move_and_lose_their_results() -> None:
    def draw(made: Any) -> None:
        page(made).write_array_formula("C9:C10", "{=A9:A10}", None, 7)
        page(made).write_dynamic_array_formula("E9", "=_xlfn.UNIQUE(B5:B5)", None, 7)
        page(made).write_array_formula("D5", "{=B5*B9}", None, 7)

    text = parts_of(filled(draw))["xl/worksheets/sheet1.xml"].decode()
    assert '<f t="array" ref="C9:C10">A9:A10</f></c>' in text
    assert 'cm="1"><f t="array" ref="E9">_xlfn.UNIQUE(B5:B7)</f></c>' in text
    for row in (5, 6, 7):
        assert f'<f t="array" ref="D{row}">B{row}*B9</f></c>' in text
    assert "<v>7</v>" not in text


def test_shared_formulas_are_spelt_out() -> None:
    def share(text: str) -> str:
        one = '<c r="C4"><f t="shared" ref="C4:C6" si="0">B4*$B$9+Q$1+SUM(D:D)</f><v>1</v></c>'
        text = text.replace('</c></row><row r="5"', f'</c>{one}</row><row r="5"', 1)
        for row in (5, 6):
            more = f'<c r="C{row}"><f t="shared" si="0"/><v>1</v></c>'
            text = re.sub(rf'(<row r="{row}".*?)(</row>)', rf"\1{more}\2", text, count=1)
        return text

    changed = repacked(drawn(), {"xl/worksheets/sheet1.xml": share})
    sheet = book(fill(changed, VALUES))["表"]
    assert [sheet[f"C{row}"].value for row in range(4, 9)] == [
        f"=B{row}*$B$9+Q$1+SUM(D:D)" for row in range(4, 9)
    ]


def test_a_placeholder_split_over_runs_takes_the_look_of_its_first() -> None:
    def draw(made: Any) -> None:
        bold, red = made.add_format({"bold": True}), made.add_format({"font_color": "red"})
        page(made).write_rich_string("C1", "前 ", bold, "{{ ti", red, "tle }} 后", bold, "完")

    runs = book(filled(draw))["表"]["C1"].value
    assert [str(run) for run in runs] == ["前 ", "周报 & <b>", " 后", "完"]
    assert runs[1].font.b and runs[2].font.color.rgb == "FFFF0000" and runs[3].font.b


def test_runs_of_which_nothing_is_left_are_left_out() -> None:
    def draw(made: Any) -> None:
        bold = made.add_format({"bold": True})
        page(made).write_rich_string("C1", bold, "{{ none }}", "{{ none }}")
        page(made).write_rich_string("C2", bold, "{{ none }}", "留下")

    sheet = book(filled(draw))["表"]
    assert (sheet["C1"].value, str(sheet["C2"].value)) == (None, "留下")


def test_nothing_of_the_placeholders_is_left() -> None:
    assert not [name for name, data in parts_of(filled()).items() if b"{{" in data]


def test_sheets_may_be_called_by_a_placeholder() -> None:
    made = fill(
        template({"{{ who }}": {"A1": "{{ list.n }}"}, "二": {"A1": "=SUM('{{ who }}'!A1:A1)"}},
                 None, {"全部": "='{{ who }}'!$A$1"}),
        Values({"who": "张/伟: [华东] 的一个非常非常非常非常长的名字的表格啊啊啊"}, {"list": LIST}),
    )  # fmt: skip
    workbook = book(made)
    name = workbook.sheetnames[0]
    assert name.startswith("张 伟 华东") and len(name) <= 31
    assert workbook["二"]["A1"].value == f"=SUM('{name}'!A1:A3)"
    assert workbook.defined_names["全部"].attr_text == f"'{name}'!$A$1:$A$3"


def test_parts_without_anything_to_fill_come_out_byte_for_byte_in_order() -> None:
    before = template({"表": {"A1": "{{ title }}"}, "静": {"A1": "文字", "B2": 3}})
    after = parts_of(fill(before, VALUES))
    old = parts_of(before)
    assert list(after) == list(old)
    changed = {name for name in old if old[name] != after[name]}
    assert changed == {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"}


def test_sheets_with_a_prefix_of_their_own_are_filled() -> None:
    def prefixed(text: str) -> str:
        text = re.sub(r"<(/?)(?=[a-z]+[ />])(?!\?)", r"<\1x:", text)
        return text.replace("xmlns=", "xmlns:x=", 1)

    changed = repacked(drawn(), {"xl/worksheets/sheet1.xml": prefixed})
    assert book(fill(changed, VALUES))["表"]["A7"].value == "王强"
    assert b"<x:row" in parts_of(fill(changed, VALUES))["xl/worksheets/sheet1.xml"]


def everything(made: Any) -> None:
    """All of the above on one sheet."""
    sheet, red = page(made), made.add_format({"font_color": "red"})
    sheet.merge_range("C5:D5", "{{ list.rep }}")
    sheet.conditional_format("B5", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    sheet.conditional_format("A5", {"type": "formula", "criteria": "=$B5>2", "format": red})
    sheet.data_validation("A5", {"validate": "list", "source": "=$A$5"})
    sheet.write_url("E5", "https://example.com", string="看")
    sheet.autofilter("A4:B5")
    sheet.set_h_pagebreaks([6])
    sheet.print_area("A1:E9")
    sheet.freeze_panes(4, 0)
    sheet.set_header("&C{{ title }}")
    sheet.write_rich_string("C1", "前 ", red, "{{ ti", "tle }}")
    sheet.write_array_formula("C9:C10", "{=A9:A10}")


def test_what_comes_out_is_valid_and_sound(tmp_path: Path) -> None:
    file = tmp_path / "filled.xlsx"
    file.write_bytes(filled(everything))
    assert lint.complaints(file) == []


@pytest.mark.parametrize("version", ["Office2013", "Microsoft365"])
def test_what_comes_out_passes_microsofts_own_check(tmp_path: Path, version: str) -> None:
    program = open_xml.validator()
    file = tmp_path / "filled.xlsx"
    file.write_bytes(filled(everything))
    assert open_xml.complaints(program, file, version) == []
