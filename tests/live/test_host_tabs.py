"""Both adapters bring rendered sheets into the user's workbook whole, and harm nothing there."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
import xlsxwriter

from kedang.commands.host import Area, Tab
from kedang.model.errors import HostError
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
RED, GREEN = 0xFFC7CE, 0xC6EFCE


@pytest.fixture
def live(open_host: OpenHost) -> Live:
    """A workbook with one sheet named 客户."""
    live = open_host()
    live.host.rename(live.names()[0], "客户")
    return live


def render(folder: Path, name: str = "rendered.xlsx") -> Path:
    """A workbook of two sheets, as the report writers make them."""
    path = folder / name
    book = xlsxwriter.Workbook(str(path))
    head = book.add_format({"bold": True, "bg_color": "#DDEBF7"})
    texts = book.add_format({"num_format": "@"})
    money = book.add_format({"num_format": "#,##0.00"})
    sheet = book.add_worksheet("结果")
    sheet.write_row(0, 0, ["代码", "金额", "处理", "去处"], head)
    for row in range(1, 6):
        sheet.write_string(row, 0, f"00{row}", texts)
        sheet.write_number(row, 1, row * 1000.5, money)
        sheet.write_url(row, 3, f"internal:'客户'!B{row}", string=f"第{row}行")
    sheet.data_validation("C2:C6", {"validate": "list", "source": ["合并", "不同", "待定"]})
    sheet.write_column(1, 6, ["甲", "乙"])
    sheet.data_validation("A2", {"validate": "list", "source": "=$G$2:$G$3"})
    sheet.print_area(0, 0, 8, 3)
    sheet.set_tab_color("#FF0000")
    red = book.add_format({"bg_color": "#FFC7CE"})
    sheet.conditional_format("B2:B6", {"type": "cell", "criteria": ">", "value": 3000, "format": red})  # fmt: skip
    sheet.set_column(0, 0, 30)
    sheet.set_column(6, 6, None, None, {"hidden": True})
    sheet.freeze_panes(1, 2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, 5, 3)
    sheet.hide_gridlines(2)
    sheet.set_footer("&C第 &P 页")
    sheet.write_comment("A2", "说明")
    sheet.merge_range("A9:C9", "合并的单元格")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"categories": "=结果!$A$2:$A$6", "values": "=结果!$B$2:$B$6"})
    sheet.insert_chart("F2", chart)
    plain = book.add_worksheet("说明")
    plain.write_string(0, 0, "=1+1")
    book.close()
    return path


def test_a_sheet_arrives_whole(live: Live, tmp_path: Path) -> None:
    with live.host.quiet():
        live.host.import_tabs(render(tmp_path), [Tab("结果", "校验结果")])
    assert live.names() == ["客户", "校验结果"] and live.active() == "客户"
    sheet = live.sheet("校验结果")
    read = live.host.read(Area("校验结果", 1, 1, 2, 4))
    assert read == [["代码", "金额", "处理", "去处"], ["001", 1000.5, None, "第1行"]]
    assert live.cell("校验结果", "A1").fill == 0xDDEBF7
    assert live.cell("校验结果", "A2").note == "说明"
    assert live.range("校验结果", "B2").getCellByPosition(0, 0).String == "1,000.50"
    assert sheet.Charts.Count == 1
    chart = sheet.Charts.getByIndex(0).EmbeddedObject
    kind = chart.getFirstDiagram().getCoordinateSystems()[0].getChartTypes()[0]
    series = kind.getDataSeries()[0].getDataSequences()[0].getValues()
    assert list(series.getData()) == [row * 1000.5 for row in range(1, 6)]
    assert live.range("校验结果", "C3").Validation.getFormula1() == '"合并";"不同";"待定"'
    assert live.range("校验结果", "A2").Validation.getFormula1() == "$G$2:$G$3"
    assert sheet.TabColor == 0xFF0000
    assert sheet.ConditionalFormats.getLength() == 1
    assert live.range("校验结果", "A9:C9").IsMerged
    assert sheet.Columns.getByIndex(0).Width > 2 * sheet.Columns.getByIndex(1).Width
    assert not sheet.Columns.getByIndex(6).IsVisible


def test_its_links_lead_into_the_users_sheet(live: Live, tmp_path: Path) -> None:
    live.host.import_tabs(render(tmp_path), [Tab("结果", "校验结果")])
    cell = live.range("校验结果", "D3").getCellByPosition(0, 0)
    assert cell.TextFields.getByIndex(0).URL.lstrip("#").replace("!", ".").replace("'", "").replace("$", "") == "客户.B2"  # fmt: skip


def test_it_is_printed_and_seen_as_it_was_made(live: Live, tmp_path: Path) -> None:
    if live.kind != "uno":
        pytest.skip("Excel copies this itself; the played Excel does not")
    with live.host.quiet():
        live.host.import_tabs(render(tmp_path), [Tab("结果", "校验结果")])
    sheet = live.sheet("校验结果")
    page = live.document.StyleFamilies.getByName("PageStyles").getByName(sheet.PageStyle)
    assert page.IsLandscape and page.Width > page.Height
    assert (page.ScaleToPagesX, page.ScaleToPagesY) == (1, 0)
    assert page.FooterIsOn and page.RightPageFooterContent.CenterText.String == "第 1 页"
    assert [(area.EndRow, area.EndColumn) for area in sheet.getPrintAreas()] == [(8, 3)]
    assert sheet.getPrintTitleRows() and sheet.getTitleRows().EndRow == 0
    live.host.go("校验结果")
    controller = live.document.CurrentController
    assert controller.hasFrozenPanes()
    assert (controller.getSplitColumn(), controller.getSplitRow()) == (2, 1)
    assert _grid_lines(live.save_as(tmp_path / "saved.xlsx")) == [True, False]
    ranges = live.document.DatabaseRanges
    filters = [ranges.getByName(name) for name in ranges.ElementNames]
    assert [each.AutoFilter for each in filters if each.DataArea.Sheet == 1] == [True]
    live.host.go("客户")
    assert not controller.hasFrozenPanes()


def _grid_lines(path: Path) -> list[bool]:
    """Which sheets of a file show their grid lines."""
    with ZipFile(path) as book:
        texts = [book.read(f"xl/worksheets/sheet{number}.xml").decode() for number in (1, 2)]
    return ['showGridLines="false"' not in text for text in texts]


def test_several_sheets_arrive_in_order_under_their_names(live: Live, tmp_path: Path) -> None:
    live.document.Sheets.insertNewByName("说明", 1)
    path = render(tmp_path)
    live.host.import_tabs(path, [Tab("说明", "报告说明"), Tab("结果", "报告")])
    live.host.import_tabs(path, [Tab("结果", "结果")])
    assert live.names() == ["客户", "说明", "报告说明", "报告", "结果"]
    assert live.cell("报告说明", "A1").text == "=1+1"
    assert live.cell("说明", "A1").text == ""


def test_a_taken_name_or_an_absent_sheet_brings_nothing(live: Live, tmp_path: Path) -> None:
    live.document.Sheets.insertNewByName("Report", 1)
    path = render(tmp_path)
    for tabs in (
        [Tab("结果", "甲"), Tab("说明", "客户")],
        [Tab("说明", "REPORT")],
        [Tab("结果", "甲"), Tab("没有的", "乙")],
    ):
        with pytest.raises(HostError, match="“"):
            live.host.import_tabs(path, tabs)
        assert live.names() == ["客户", "Report"]


def test_a_protected_workbook_and_a_missing_file_are_sentences(live: Live, tmp_path: Path) -> None:
    with pytest.raises(HostError):
        live.host.import_tabs(tmp_path / "missing.xlsx", [Tab("结果", "甲")])
    live.document.protect("geheim")
    with pytest.raises(HostError, match="保护"):
        live.host.import_tabs(render(tmp_path), [Tab("结果", "甲")])
    assert live.names() == ["客户"]


def test_rules_of_the_user_keep_their_looks(
    live: Live, open_host: OpenHost, tmp_path: Path
) -> None:
    """The user's file has a rule of its own, whose style bears the same name as one that comes."""
    if live.kind != "uno":
        pytest.skip("Excel's rules carry their looks with them; the played Excel's do not")
    path = tmp_path / "own.xlsx"
    book = xlsxwriter.Workbook(str(path))
    green = book.add_format({"bg_color": "#C6EFCE"})
    own = book.add_worksheet("客户")
    own.write_row(0, 0, [1, 9_000])
    own.conditional_format("A1:B1", {"type": "cell", "criteria": ">", "value": 5, "format": green})
    book.close()
    mine = open_host(path)
    mine.host.import_tabs(render(tmp_path), [Tab("结果", "校验结果")])
    styles = mine.document.StyleFamilies.getByName("CellStyles")

    def colour(sheet: str) -> int:
        rules = mine.sheet(sheet).ConditionalFormats.getConditionalFormats()[0]
        return int(styles.getByName(rules.getByIndex(0).StyleName).CellBackColor)

    assert (colour("客户"), colour("校验结果")) == (GREEN, RED)


def test_a_sheet_taken_away_again_leaves_nothing(live: Live, tmp_path: Path) -> None:
    families = live.document.StyleFamilies
    before = {
        kind: set(families.getByName(kind).ElementNames) for kind in ("PageStyles", "CellStyles")
    }
    live.host.import_tabs(render(tmp_path), [Tab("结果", "甲"), Tab("说明", "乙")])
    live.host.delete(["甲", "乙"])
    assert live.names() == ["客户"]
    if live.kind == "uno":
        after = {kind: set(families.getByName(kind).ElementNames) for kind in before}
        assert after == before
    assert not live.document.DatabaseRanges.hasElements()


def test_what_the_user_did_before_can_still_be_undone(live: Live, tmp_path: Path) -> None:
    if live.kind != "uno":
        pytest.skip("Excel forgets its own undo when a program writes")
    live.range("客户", "A1").CellBackColor = RED
    steps = live.document.UndoManager.getAllUndoActionTitles()
    live.host.import_tabs(render(tmp_path), [Tab("结果", "甲")])
    live.host.keep_state("字")
    live.host.write("客户", 3, 3, [["字", True]])
    assert live.document.UndoManager.getAllUndoActionTitles() == steps
    live.document.UndoManager.undo()
    assert live.cell("客户", "A1").fill is None


def test_how_long_it_takes(live: Live, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "large.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name in ("一", "二", "三"):
        sheet = book.add_worksheet(name)
        for row in range(2_000):
            sheet.write_row(row, 0, [f"客户{row}", row, row * 1.5, "文字"] * 3)
    book.close()
    started = time.perf_counter()
    live.host.import_tabs(path, [Tab(name, f"{name}月") for name in ("一", "二", "三")])
    imported = time.perf_counter()
    live.host.snapshot(tmp_path)
    ended = time.perf_counter()
    with capsys.disabled():
        sys.stdout.write(
            f"\n{live.kind}: three sheets of 2,000 × 12 in {imported - started:.2f} s, "
            f"snapshot in {ended - imported:.2f} s\n"
        )
    assert ended - started < 120
