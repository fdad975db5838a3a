"""Text tables and web pages: encodings, delimiters, quoting, and names that lie."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.hosts.files import Limits, read_workbook
from kedang.hosts.files.decoding import decode
from kedang.hosts.files.delimited import delimiter_of, read_delimited
from kedang.hosts.files.sniff import sniff
from kedang.hosts.files.source import Source
from kedang.hosts.files.webpage import read_webpage
from kedang.hosts.files.wire import Columns, SheetStart
from kedang.model.errors import WorkbookError
from kedang.model.grid import Block
from support.packages import SOUND, packed, parts

CHINESE = "客户名称,电话\n杭州样例科技有限公司,0571-88888888\n"


def table(data: bytes, limits: Limits | None = None) -> tuple[list[list[object]], Source]:
    """The rows of a text file, read in this very process."""
    source = Source("客户.csv", data, limits or Limits())
    frames = [frame for frame in read_delimited(source) if isinstance(frame, Columns)]
    rows = [list(row) for frame in frames for row in zip(*frame.columns, strict=True)]
    return rows, source


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (CHINESE.encode(), "utf-8"),
        (CHINESE.encode("utf-8-sig"), "utf-8-bom"),
        (CHINESE.encode("gb18030"), "gb18030"),
        (("\ufeff" + CHINESE).encode("utf-16-le"), "utf-16-le"),
        (("\ufeff" + CHINESE).encode("utf-16-be"), "utf-16-be"),
        (CHINESE.encode("utf-16-le"), "utf-16-le"),
        (CHINESE.encode("utf-16-be"), "utf-16-be"),
        (CHINESE.encode("utf-32-le"), "utf-32-le"),
    ],
)
def test_chinese_text_is_read_in_its_encoding(data: bytes, encoding: str) -> None:
    rows, source = table(data)
    assert rows == [["客户名称", "电话"], ["杭州样例科技有限公司", "0571-88888888"]]
    assert source.encoding == encoding
    assert source.findings == []


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("Köln;Müller;é\n".encode("cp1252"), "cp1252"),
        ("客戶名稱,電話\n臺北樣例有限公司,02\n".encode("big5"), "big5"),
        ("Köln -40°C TO +55°C\n".encode("cp1252"), "cp1252"),
    ],
)
def test_an_uncertain_encoding_is_said_so(data: bytes, encoding: str) -> None:
    rows, source = table(data)
    assert rows[0][0] in {"Köln", "客戶名稱", "Köln -40°C TO +55°C"}
    assert source.encoding == encoding
    assert [finding.rule for finding in source.findings] == ["file.text.encoding"]


@given(st.text(st.characters(codec="gb2312", exclude_categories=["Cc"]), min_size=1))
def test_everyday_chinese_always_comes_back(text: str) -> None:
    written = "客户名称" * 3 + text
    assert decode(written.encode("gb18030"))[0] == written
    assert decode(written.encode("utf-8"))[:2] == (written, "utf-8")


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b,c\n1,2,3\n", ","),
        ("a;b;c\n1,5;2;3\n2,5;2;3\n", ";"),
        ("a\tb\nx, y\tz\n", "\t"),
        ("a|b|c\n1|2|3\n", "|"),
        ("客户，电话\n甲，1\n", "，"),
        ("只有一列\n甲\n", ","),
        ('"甲;乙",1\n"丙;丁",2\n', ","),
        ("sep=;\na;b\n", ";"),
        ("编号、名称、电话\n1、甲、2\n2、乙、3\n", "、"),
        ("客户名单\n名称；电话；备注\n甲；1；好\n乙；2；坏\n", "；"),
        ("a^b^c\n1^2^3\n", "^"),
        ("地址\n杭州、上海\n北京\n广州、深圳、珠海\n", ","),
        ("导出人：张三，时间：今天\n名称,电话\n甲,1\n乙,2\n", ","),
        ("客户清单\n导出时间 2026-11-22\n\n名称;电话\n甲;1\n乙;2\n", ";"),
    ],
)
def test_the_delimiter_is_the_one_the_rows_agree_on(text: str, delimiter: str) -> None:
    assert delimiter_of(text)[0] == delimiter


def test_everything_stays_text_and_quoted_lines_stay_together() -> None:
    rows, _ = table('编号,备注\n007,"第一行\r\n第二行"\n13800000000,2026-11-22\n'.encode())
    assert rows == [
        ["编号", "备注"],
        ["007", "第一行\n第二行"],
        ["13800000000", "2026-11-22"],
    ]


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ('="001"', "001"),
        ('="say ""hi"""', 'say "hi"'),
        ("=A1+1", "=A1+1"),
        ("'007", "007"),
        ("'33010619900101123X", "33010619900101123X"),
        ("'=1+1", "=1+1"),
        ("'90s", "'90s"),
        ("\t13800000000", "13800000000"),
    ],
)
def test_what_keeps_a_code_text_in_excel_is_taken_off(field: str, text: str) -> None:
    rows, source = table(f"编号|名称\n甲|乙\n{field}|丙".encode())
    assert rows[2] == [text, "丙"]
    assert source.findings == []


def test_a_quotation_mark_without_partner_costs_its_own_line_only() -> None:
    rows, source = table('"名称","备注"\n"甲","说""好"""\n"乙","未关\n丙,1\n丁,2\n'.encode())
    assert rows == [["名称", "备注"], ["甲", '说"好"'], ["乙", "未关"], ["丙", "1"], ["丁", "2"]]
    assert [finding.rule for finding in source.findings] == ["file.text.quote"]


def test_a_line_break_inside_quotes_at_the_end_is_no_slip() -> None:
    rows, source = table('名称,备注\n甲,"一\n二\n"\n'.encode())
    assert (rows, source.findings) == ([["名称", "备注"], ["甲", "一\n二\n"]], [])


def test_ragged_rows_are_filled_with_blanks() -> None:
    rows, _ = table(b"a,b\n1\n1,2,3\n\n")
    assert rows[:3] == [["a", "b", None], ["1", None, None], ["1", "2", "3"]]


def test_nul_bytes_are_dropped_and_reported() -> None:
    rows, source = table("客户,电话\n样\x00例,1\n".encode())
    assert rows[1] == ["样例", "1"]
    assert [finding.rule for finding in source.findings] == ["file.text.nul"]


@pytest.mark.parametrize(
    ("data", "limits", "problem"),
    [
        (b"a\n" * 30, Limits(text_rows=10), "files.rows"),
        (b'a,"' + b"x" * 500, Limits(field_chars=100), "files.field"),
        (b"a,b,c\n" * 30, Limits(cells=50), "files.cells"),
    ],
)
def test_text_beyond_the_limits_is_refused(data: bytes, limits: Limits, problem: str) -> None:
    with pytest.raises(WorkbookError) as caught:
        table(data, limits)
    assert caught.value.text.id == problem


PAGE = """<html><head><meta charset="{}"></head><body><table>
<tr><th colspan="2">客户<b>名单</b></th></tr>
<tr><td rowspan="2">华东</td><td>杭州样例&amp;公司<br>二部</td></tr>
<tr><td style="mso-number-format:'\\@'">007</td></tr></table>
<script>alert("x")</script><table><tr><td>第二张</td></tr></table></body></html>"""


@pytest.mark.parametrize("encoding", ["utf-8", "gb2312"])
def test_web_tables_keep_text_spans_and_order(encoding: str) -> None:
    source = Source("导出.xls", PAGE.format(encoding).encode(encoding), Limits())
    frames = list(read_webpage(source))
    starts = [frame for frame in frames if isinstance(frame, SheetStart)]
    tables = [frame.columns for frame in frames if isinstance(frame, Columns)]
    assert [start.name for start in starts] == ["导出", "导出 2"]
    assert starts[0].merged == (Block(0, 0, 0, 1), Block(1, 0, 2, 0))
    assert tables[0] == [["客户名单", "华东", None], [None, "杭州样例&公司\n二部", "007"]]
    assert tables[1] == [["第二张"]]


def test_tables_nested_too_deeply_are_refused() -> None:
    source = Source("深.xls", b"<table><tr><td>" * 500, Limits())
    with pytest.raises(WorkbookError) as caught:
        list(read_webpage(source))
    assert caught.value.text.id == "files.html-depth"


@pytest.mark.parametrize(
    ("name", "data", "kind", "told"),
    [
        ("真.csv", CHINESE.encode(), "text", False),
        ("假.xlsx", CHINESE.encode(), "text", True),
        ("假.xls", PAGE.format("utf-8").encode(), "html", True),
        ("假.csv", packed(parts(SOUND)), "xlsx", True),
        ("真.et", packed(parts(SOUND)), "xlsx", False),
    ],
)
def test_a_name_that_lies_is_read_and_reported(
    tmp_path: Path, name: str, data: bytes, kind: str, told: bool
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    book = read_workbook(path)
    assert book.kind == kind
    assert [finding.rule for finding in book.findings] == ["file.kind.extension"] * told
    assert book.grids[0].cells[0, 0] in {"客户名称", "客户名单"}
    assert book.grids[0].sheet == ("客户" if kind == "xlsx" else path.stem)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \n", "empty"),
        (b"a,b\n", "text"),
        (b"%PDF-1.7", "pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "ole"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le") + bytes(9), "xls"),
        (b"PK\x03\x04 cut off", "broken-zip"),
        (b"<!DOCTYPE html><p>", "html"),
        (bytes(range(32)) * 40, "binary"),
    ],
)
def test_kinds_are_told_by_content(data: bytes, kind: str) -> None:
    assert sniff(data) == kind
