"""Web pages and web archives that company systems call .xls: what is shown, hidden, nested, coded."""

from __future__ import annotations

from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest

from kedang.hosts.files import read_workbook
from kedang.hosts.files.webtext import tokens
from kedang.model.grid import Block, Grid, Workbook


def page(tmp_path: Path, body: str) -> Workbook:
    path = tmp_path / "导出.xls"
    path.write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    return read_workbook(path)


def test_what_is_not_shown_is_read_and_known(tmp_path: Path) -> None:
    rows = (
        "<tr><th>内部号<th>名称</tr><tr style='display:none'><td>1<td>甲</tr><tr><td>2<td>乙</tr>"
    )
    (grid,) = page(tmp_path, f"<table><col style='display:none'><col>{rows}</table>").grids
    assert grid.cells.tolist() == [["内部号", "名称"], ["1", "甲"], ["2", "乙"]]
    assert (grid.hidden_rows, grid.hidden_columns) == (frozenset({1}), frozenset({0}))


def test_a_column_all_of_whose_cells_are_hidden_is_hidden(tmp_path: Path) -> None:
    cell = "<td style='DISPLAY: none'>{}</td><td>{}</td>"
    rows = "".join(f"<tr>{cell.format(n, n)}</tr>" for n in range(3))
    (grid,) = page(tmp_path, f"<table>{rows}</table>").grids
    assert grid.hidden_columns == frozenset({0})


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("<td style='mso-number-format:\"\\@\"'>007</td>", "007"),
        ('<td x:num="13800000000">1.38E+10</td>', "13800000000"),
        ('<td x:num="1234.5">1,234.50</td>', "1,234.50"),
        ("<td>甲<span style='display:none'>内部</span>公司</td>", "甲公司"),
        ("<td>甲<br/>乙</td>", "甲\n乙"),
        ("<td><p>甲</p><p>乙</p></td>", "甲\n乙"),
        ("<td>&nbsp;甲&nbsp;&amp;&#20057;</td>", "甲 &乙"),
        ("<td><input type=checkbox checked>是 <input type=checkbox>否</td>", "☑是 □否"),
        ("<td><input value='13800000000'></td>", "13800000000"),
        ("<td>甲<table><tr><td>内</td></tr></table></td>", "甲内"),
    ],
)
def test_a_cell_is_the_text_that_people_see(tmp_path: Path, cell: str, text: str) -> None:
    (grid,) = page(tmp_path, f"<table><tr><th>列</th></tr><tr>{cell}</tr></table>").grids
    assert grid.cells[1, 0] == text


def test_a_table_that_only_lays_out_gives_way_to_the_one_inside(tmp_path: Path) -> None:
    inner = "<table><tr><td>名称<td>电话</tr><tr><td>甲<td>1</tr></table>"
    book = page(tmp_path, f"<table><tr><td>{inner}</td></tr></table>")
    assert [grid.cells.tolist() for grid in book.grids] == [[["名称", "电话"], ["甲", "1"]]]


def test_rows_without_closing_tags_and_spans_keep_their_places(tmp_path: Path) -> None:
    body = "<table><thead><tr><th>名称<th>电话<tbody><tr><td rowspan=2>乙<td>2<tr><td>3</table>"
    (grid,) = page(tmp_path, body).grids
    assert grid.cells.tolist() == [["名称", "电话"], ["乙", "2"], [None, "3"]]
    assert grid.merged == (Block(1, 0, 2, 0),)


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("a<b", ["a<b"]),
        ("1 < 2 <b>x</b>", ["1 < 2 ", "x"]),
        ("<!-- <td>no</td> -->x", ["x"]),
        ("<![if !vml]>x<![endif]>", ["x"]),
        ("<script>if (a<b) '</td>'</script>x", ["x"]),
        ("<td title='a>b'>x", ["x"]),
        ('<td title="5" x">x', ["x"]),
        ("<" * 5000, ["<" * 5000]),
        ("<a '" * 3000 + ">x", ["x"]),
    ],
)
def test_sloppy_markup_costs_no_text(markup: str, texts: list[str]) -> None:
    found = [text for _, _, _, text in tokens(markup) if text]
    assert found == texts


def test_attributes_are_read_in_every_spelling() -> None:
    ((_, tag, told, _),) = tokens("<TD RowSpan=2 class='a b' x:num nowrap style=\"a:'b'&amp;\">")
    assert tag == "td"
    assert told == {"rowspan": "2", "class": "a b", "x:num": "", "nowrap": "", "style": "a:'b'&"}


def archive(pages: list[tuple[str, str]], encoding: str) -> bytes:
    """A web archive: address and text of each page."""
    whole = MIMEMultipart("related")
    for address, text in pages:
        part = MIMEText(text, "html", encoding)
        part["Content-Location"] = address
        whole.attach(part)
    return whole.as_bytes()


SHEETS = "".join(
    f"<x:ExcelWorksheet><x:Name>{name}</x:Name><x:WorksheetSource HRef='a.files/{file}'/>"
    "</x:ExcelWorksheet>"
    for name, file in [("客户", "sheet001.htm"), ("联系人", "sheet002.htm")]
)


@pytest.mark.parametrize("encoding", ["utf-8", "gb2312"])
def test_a_web_archive_has_the_sheets_it_names(tmp_path: Path, encoding: str) -> None:
    table = "<table><tr><td>{}</td></tr></table>"
    pages = [
        ("file:///C:/a.htm", f"<html><xml>{SHEETS}</xml><frameset></frameset></html>"),
        ("file:///C:/a.files/sheet001.htm", table.format("甲")),
        ("file:///C:/a.files/sheet002.htm", table.format("张伟")),
        ("file:///C:/a.files/tabstrip.htm", table.format("页签")),
    ]
    path = tmp_path / "导出.xls"
    path.write_bytes(archive(pages, encoding))
    book = read_workbook(path)

    def content(grid: Grid) -> tuple[str, object]:
        return grid.sheet, grid.cells.tolist()

    assert book.kind == "mhtml"
    assert list(map(content, book.grids)) == [("客户", [["甲"]]), ("联系人", [["张伟"]])]
    assert [finding.rule for finding in book.findings] == ["file.kind.extension"]
