"""A report template with every part that XlsxWriter can write, as an admin might draw it in Excel."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import pandas as pd
import xlsxwriter

from kedang.reports.filling.content import Rows, Values
from support.template_charts import add_charts

LIST, LINES, OTHER = "周报", "走势", "选项"
HEADINGS = ("业务员", "区域", "拜访", "目标", "完成率", "新签", "日期", "走势")
FIRST = 5
PLACEHOLDERS = (
    "{{ people.name }}",
    "{{ people.area }}",
    "{{ people.visits }}",
    "{{ people.target }}",
)
AREAS = ("华东", "华南", "华北", "西南", "华中")


def picture(width: int = 24, height: int = 12, red: int = 200) -> bytes:
    """A small plain PNG."""
    rows = b"".join(b"\0" + bytes((red, 80, 40)) * width for _ in range(height))
    pieces = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))]
    pieces += [(b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in pieces
    )
    return b"\x89PNG\r\n\x1a\n" + body


def people(count: int) -> pd.DataFrame:
    """Invented salespeople, each different from the others; the eighth name would be a formula."""
    names = [f"=王{n}" if n == 7 else f"销售{n + 1}" for n in range(count)]
    frame = pd.DataFrame({"name": pd.Series(names, dtype="str")})
    numbers = pd.RangeIndex(count).to_series().reset_index(drop=True)
    frame["area"] = [AREAS[n % 5] for n in range(count)]
    frame["visits"] = (numbers * 3 % 17 + 4).astype("float64")
    frame["target"] = 20.0
    frame["fresh"] = (numbers * 7.25 % 91).astype("float64")
    frame["day"] = pd.Timestamp("2026-11-22") - pd.to_timedelta(numbers % 30, unit="D")
    for week in range(4):
        frame[f"w{week}"] = (numbers * (week + 2) % 13).astype("float64")
    return frame


def values(count: int) -> Values:
    """What the template is filled with, for so many people."""
    return Values(
        values={"title": "销售周报 & 第47周", "team": "华东大区", "note": "第一行\n第二行"},
        lists={"people": Rows(people(count), empty="本周没有记录")},
    )


def full_template(path: Path) -> Path:
    """Write the template."""
    book = xlsxwriter.Workbook(path)
    formats = _formats(book)
    sheet = book.add_worksheet(LIST)
    lines = book.add_worksheet(LINES)
    other = book.add_worksheet(OTHER)
    other.write_column(0, 0, AREAS)
    other.write_row(0, 3, ("地区", "数"))
    other.write_column(1, 3, AREAS)
    other.autofilter(0, 3, 5, 4)
    other.insert_image(9, 2, "logo.png", {"image_data": io.BytesIO(picture())})
    _head(book, sheet, formats)
    _list(sheet, formats)
    _rules(book, sheet)
    _below(book, sheet, formats)
    _lines(lines)
    _printing(sheet)
    add_charts(book, sheet, LIST, FIRST)
    book.define_name("全部拜访", f"={LIST}!$C${FIRST}:$C${FIRST}")
    book.define_name(f"{LIST}!小计", f"={LIST}!$C${FIRST + 1}")
    book.close()
    return path


def _formats(book: Any) -> dict[str, Any]:
    return {
        "head": book.add_format({"bold": True, "bg_color": "#1F4E79", "font_color": "white"}),
        "wide": book.add_format({"bold": True, "font_size": 16}),
        "rate": book.add_format({"num_format": "0.0%"}),
        "day": book.add_format({"num_format": "yyyy-mm-dd"}),
        "red": book.add_format({"font_color": "red"}),
        "open": book.add_format({"locked": False, "text_wrap": True}),
    }


def _head(book: Any, sheet: Any, formats: dict[str, Any]) -> None:
    sheet.merge_range("A1:H1", "{{ title }}", formats["wide"])
    sheet.write_rich_string("A2", "小组：", formats["red"], "{{ team }}", "，共", "若干人")
    sheet.write("C2", '{{ people|sum("visits") }}')
    sheet.write_formula("D2", f"=SUM(C{FIRST}:C{FIRST})", None, 0)
    sheet.set_row(0, 30)
    sheet.write_comment("A2", "取自客户台账", {"author": "管理员"})


def _list(sheet: Any, formats: dict[str, Any]) -> None:
    """The list as a table with a row of totals; four weeks beside it for the sparklines."""
    top = FIRST - 1
    columns: list[dict[str, Any]] = [{"header": name} for name in HEADINGS]
    columns[2]["total_function"] = "sum"
    columns[0]["total_string"] = "合计"
    columns[4]["formula"] = "=明细[[#This Row],[拜访]]/明细[[#This Row],[目标]]"
    columns[4]["format"] = formats["rate"]
    options = {"name": "明细", "columns": columns, "total_row": True}
    sheet.add_table(top - 1, 0, top + 1, len(HEADINGS) - 1, options)
    sheet.write_row(top, 0, PLACEHOLDERS)
    sheet.write_formula(
        top, 4, "=明细[[#This Row],[拜访]]/明细[[#This Row],[目标]]", formats["rate"], 0
    )
    sheet.write(top, 5, "{{ people.fresh }}")
    sheet.write(top, 6, "{{ people.day }}", formats["day"])
    sheet.write_row(top, 9, [f"{{{{ people.w{week} }}}}" for week in range(4)])
    sheet.write_row(top - 1, 9, [f"第{week}周" for week in range(4)])
    sheet.add_sparkline(top, 7, {"range": f"{LIST}!J{FIRST}:M{FIRST}", "markers": True})
    sheet.write_comment(top, 0, "{{ people.name }} 的备注")
    sheet.write_comment(top, 2, "本周")


def _rules(book: Any, sheet: Any) -> None:
    top = FIRST - 1
    warn = book.add_format({"bg_color": "#FFC7CE"})
    sheet.conditional_format(top, 2, top, 2, {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format(top, 4, top, 4, {"type": "icon_set", "icon_style": "3_traffic_lights"})
    sheet.conditional_format(top, 5, top, 5, {"type": "3_color_scale"})
    sheet.conditional_format(
        top, 6, top, 6, {"type": "formula", "criteria": f"=TODAY()-$G{FIRST}>14", "format": warn}
    )
    sheet.data_validation(top, 1, top, 1, {"validate": "list", "source": f"={OTHER}!$A$1:$A$5"})
    sheet.data_validation(top, 3, top, 3, {"validate": "integer", "criteria": ">", "value": 0})


def _below(book: Any, sheet: Any, formats: dict[str, Any]) -> None:
    """Everything that stands below the list and must move down."""
    row = FIRST + 2
    sheet.write(row, 0, "平均")
    sheet.write_formula(row, 2, f"=AVERAGE(C{FIRST}:C{FIRST})", None, 0)
    sheet.write_dynamic_array_formula(row, 3, row, 3, f"=_xlfn.UNIQUE(B{FIRST}:B{FIRST})", None, 0)
    sheet.write_comment(row, 0, "下方的备注")
    sheet.write_url(row + 1, 0, f"internal:'{LIST}'!A{FIRST}", string="回到明细")
    sheet.write_url(row + 2, 0, "https://example.com/?a=1&b=2", string="网站")
    sheet.insert_textbox(row + 1, 2, "说明：{{ note }}", {"width": 220, "height": 50})
    sheet.insert_textbox(row + 1, 6, "", {"textlink": f"={LIST}!$A$1", "width": 90})
    sheet.insert_image(row + 2, 5, "logo.png", {"image_data": io.BytesIO(picture(red=20))})
    sheet.insert_button(row + 3, 5, {"caption": "更新", "macro": "Refresh"})
    sheet.insert_checkbox(row + 3, 3, True)
    sheet.embed_image(row + 3, 4, "in.png", {"image_data": io.BytesIO(picture(red=90))})
    for below in range(row + 5, row + 9):
        sheet.set_row(below, None, None, {"level": 1})
        sheet.write_row(below, 0, ("折叠", below))
    sheet.write(row + 5, 2, "填写", formats["open"])


def _lines(sheet: Any) -> None:
    """The same list once more, on a sheet of its own, and grouped sparklines over it."""
    sheet.write_row(0, 0, ("业务员", "一", "二", "三", "四", "走势"))
    sheet.write(1, 0, "{{ people.name }}")
    sheet.write_row(1, 1, [f"{{{{ people.w{week} }}}}" for week in range(4)])
    group = {"location": ["F2", "F3"], "range": [f"{LINES}!B2:E2", f"{LINES}!B3:E3"]}
    sheet.add_sparkline("F2", {**group, "type": "column"})
    sheet.write_row(2, 0, ("固定", 1, 2, 3, 4))
    sheet.add_sparkline("B5", {"range": f"{LINES}!B2:B2"})
    sheet.autofilter(0, 0, 1, 5)


def _printing(sheet: Any) -> None:
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(FIRST - 2)
    sheet.print_area(0, 0, FIRST + 60, 14)
    sheet.set_header(
        "&L&G&R{{ team }}", {"image_left": "h.png", "image_data_left": io.BytesIO(picture())}
    )
    sheet.set_footer("&C第 &P 页 / 共 &N 页")
    sheet.freeze_panes(FIRST - 1, 1)
    sheet.set_h_pagebreaks([FIRST + 20])
    sheet.protect("", {"objects": True, "autofilter": True})
    sheet.ignore_errors({"number_stored_as_text": f"A{FIRST}:B{FIRST}"})
