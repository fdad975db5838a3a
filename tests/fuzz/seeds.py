"""The small sound files that the fuzzer mutates: one or more of every format, with many features."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from datetime import datetime
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

from support import binary_books, old_books
from support.packages import MAIN, RELATIONS, SOUND, packed, parts, worksheet

HEADERS = [
    "客户名称",
    "统一社会信用代码",
    "联系人",
    "手机",
    "地址",
    "省份",
    "成交日期",
    "年采购额",
    "评级",
    "备注",
]
ROWS = [
    ["杭州样例科技有限公司", "91330100MA2B0A0X00", "张伟/经理", "13812345678", "浙江省杭州市文三路1号 310012",
     "浙江", "2024-05-06", "12万", "A", "老客户"],
    ["苏州试验机械厂", "", "李娜", "0512-66668888", "江苏省苏州市", "江苏", "2024.13.40", "￥3.5", "B", "=1+1"],
    ["合计", "", "", "", "", "", "", "155000", "", ""],
]  # fmt: skip
CARD = [
    ["客户资料表"],
    ["客户名称", "无锡卡片设备有限公司", "电话", "0510-12345678"],
    ["□老客户 ☑新客户"],
]


def _xlsx() -> bytes:
    """Styles, dates, formulas, errors, merged and hidden parts, links, notes, a table, two sheets."""
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2026, 1, 1)})
        sheet, card = book.add_worksheet("客户"), book.add_worksheet("卡片")
        day, code = book.add_format({"num_format": 14}), book.add_format({"num_format": "000000"})
        sheet.merge_range(0, 0, 0, 9, "二〇二四年客户名单")
        sheet.write_row(1, 0, HEADERS)
        for row, line in enumerate(ROWS, start=2):
            for column, text in enumerate(line):
                sheet.write_string(row, column, text)
        sheet.write_datetime(2, 6, datetime(2024, 5, 6), day)
        sheet.write_number(3, 6, -5, day)
        sheet.write_number(2, 10, 10020, code)
        sheet.write_formula(2, 11, "=H3*2", value="#DIV/0!")
        sheet.write_formula(3, 11, "=cmd|'/C calc'!A0", value=0)
        sheet.write_boolean(4, 11, True)
        sheet.write_comment(2, 0, "批注")
        sheet.write_url(3, 12, "external:other.xlsx")
        sheet.set_row(3, None, None, {"hidden": True})
        sheet.set_column(9, 9, 9, None, {"hidden": True})
        sheet.data_validation(2, 8, 9, 8, {"validate": "list", "source": ["A", "B"]})
        sheet.autofilter(1, 0, 4, 9)
        for row, line in enumerate(CARD):
            card.write_row(row, 0, line)
        card.add_table(5, 0, 7, 1, {"columns": [{"header": "品名"}, {"header": "数量"}]})
        card.hide()
        book.define_name("名单", "=客户!$A$2:$J$5")
    return out.getvalue()


def _strict_and_bare() -> bytes:
    """Strict name space, a prefix on every element, no cell addresses, the 1904 calendar."""
    content = dict(parts(SOUND))
    sheet = worksheet(
        "".join(
            "<row>" + "".join(f'<c t="str"><v>{text}</v></c>' for text in line) + "</row>"
            for line in [HEADERS, ROWS[1]]
        )
    )
    strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    content["xl/worksheets/sheet1.xml"] = sheet.replace(MAIN, strict)
    book = str(content["xl/workbook.xml"]).replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
    content["xl/workbook.xml"] = book.replace(MAIN, strict)
    content["xl/worksheets/_rels/sheet1.xml.rels"] = (
        f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" Type="urn:x/attachedTemplate" '
        'Target="http://127.0.0.1:9/t" TargetMode="External"/></Relationships>'
    )
    return packed(content)


def _xls() -> bytes:
    cells = b"".join(
        old_books.label(row, column, text)
        for row, line in enumerate([HEADERS, *ROWS])
        for column, text in enumerate(line)
    )
    cells += old_books.number(1, 10, 10020, 1) + old_books.error(2, 10, 0x2A)
    cells += old_books.error_formula(3, 10, 7) + old_books.row(2, hidden=True)
    cells += old_books.columns(9, 9, hidden=True) + old_books.merged(3, 0, 3, 4)
    hidden = old_books.label(0, 0, "藏") + old_books.number(1, 0, 5)
    sheets = [("客户", 0, old_books.WORKSHEET, cells), ("藏", 1, old_books.WORKSHEET, hidden)]
    return old_books.workbook(sheets, old_books.link_to("b.xls"), formats=("000000", "yyyy-mm-dd"))


def _xlsb() -> bytes:
    body = b""
    for index, line in enumerate([HEADERS, *ROWS]):
        body += binary_books.row(index, hidden=index == 2)
        body += b"".join(binary_books.string(column, text) for column, text in enumerate(line))
        body += binary_books.real(10, 10020, 1) + binary_books.error(11, 0x17)
    after = binary_books.merged(0, 0, 0, 1)
    before = binary_books.hidden_columns(1, 1)
    return binary_books.workbook(body, before, after, formats=("000000", "yyyy-mm-dd"))


def _csv() -> list[bytes]:
    lines = [HEADERS, *ROWS, ['带"引号"', "逗,号", "换\n行", '="007"', "'=1", "x" * 50]]
    plain = "\r\n".join(
        ",".join('"' + field.replace('"', '""') + '"' if set(field) & set('",\n') else field for field in line)
        for line in lines
    )  # fmt: skip
    return [
        plain.encode("gb18030"),
        ("sep=;\n" + plain.replace(",", ";")).encode("utf-8-sig"),
        plain.replace(",", "\t").encode("utf-16"),
    ]


def _html() -> list[bytes]:
    rows = "".join(
        "<tr>" + "".join(f"<td>{t}</td>" for t in line) + "</tr>" for line in [HEADERS, *ROWS]
    )
    page = (
        "<html xmlns:x='urn:x'><head><meta charset='gb2312'><style>td{mso-number-format:'\\@'}</style>"
        "<!--[if gte mso 9]><xml><x:ExcelWorksheet><x:Name>客户</x:Name></x:ExcelWorksheet></xml>"
        "<![endif]--></head><body><div>标题&nbsp;</div><table border=1><col style='display:none'>"
        "<caption>名单</caption><tr><th colspan=3 rowspan=2>客户&amp;资料</th></tr><tr><td x:num='1.5'>"
        f"1.38E+10<br/><input type=checkbox checked>是</td></tr>{rows}<tr style='display:none'><td>"
        "<table><tr><td>内<td>层</tr></table></td></tr></table><table><tr><td>乙</table></body></html>"
    )  # fmt: skip
    mail = MIMEMultipart("related", boundary="----=_kedang")
    for number in (1, 2):
        part = MIMEText(page, "html", "utf-8")
        part["Content-Location"] = f"file:///C:/sheet00{number}.htm"
        mail.attach(part)
    return [page.encode("gb18030"), page.encode("utf-8"), mail.as_bytes()]


SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in [("office", "office"), ("table", "table"), ("text", "text"), ("style", "style")]
)  # fmt: skip


def _open_document() -> str:
    def cell(text: str) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    rows = "".join(
        "<table:table-row>" + "".join(map(cell, line)) + "</table:table-row>"
        for line in [HEADERS, *ROWS]
    )
    odd = (
        '<table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell '
        'table:number-columns-repeated="3" office:value-type="float" office:value="12.5"><text:p>12.5'
        '</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="date" '
        'office:date-value="2026-11-22T08:00:00"/><table:table-cell office:value-type="time" '
        'office:time-value="PT36H00M00.5S"/><table:table-cell office:value-type="boolean" '
        'office:boolean-value="true" table:number-columns-spanned="2" table:number-rows-spanned="2"/>'
        '</table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row>'
    )
    return (
        f"<office:document {SPACES}><office:automatic-styles><style:style style:name='h'><style:"
        "table-properties table:display='false'/></style:style></office:automatic-styles><office:body>"
        "<office:spreadsheet><table:table table:name='客户'><table:table-column table:number-columns-"
        f"repeated='2'/><table:table-column table:visibility='collapse'/>{rows}{odd}</table:table>"
        f"<table:table table:name='藏' table:style-name='h'><table:table-row>{cell('x<text:s text:c=&quot;2&quot;/>y').replace('&quot;', chr(34))}"
        "</table:table-row></table:table></office:spreadsheet></office:body></office:document>"
    )


def _xml() -> list[bytes]:
    def cell(text: str) -> str:
        return f'<Cell><Data ss:Type="String">{text}</Data></Cell>'

    rows = "".join("<Row>" + "".join(map(cell, line)) + "</Row>" for line in [HEADERS, *ROWS])
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    old = (
        f'<?xml version="1.0" encoding="GB2312"?><Workbook xmlns="{space}" xmlns:ss="{space}"><Styles>'
        '<Style ss:ID="s1"><NumberFormat ss:Format="000000"/></Style></Styles><Worksheet ss:Name="客户">'
        f'<Table><Column ss:Index="2" ss:Span="1" ss:Hidden="1"/>{rows}<Row ss:Index="9" ss:Hidden="1" '
        'ss:Span="2"><Cell ss:MergeAcross="2" ss:MergeDown="1" ss:StyleID="s1"><Data ss:Type="Number">'
        '10020</Data></Cell><Cell ss:Index="7"><Data ss:Type="DateTime">2026-11-22T00:00:00.000</Data>'
        '<Comment><ss:Data>注</ss:Data></Comment></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell>'
        '<Cell><Data ss:Type="Boolean">1</Data></Cell></Row></Table><WorksheetOptions><Visible>'
        "SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>"
    )
    return [
        old.encode("gb18030"),
        old.replace("GB2312", "UTF-8").encode(),
        _open_document().encode(),
    ]


def _ods() -> bytes:
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": _open_document(),
            "styles.xml": "<office:document-styles/>",
            "META-INF/manifest.xml": "<manifest:manifest/>",
        }
    )


def _encrypted() -> bytes:
    """Excel's silent default password; the salts are drawn anew in every run."""
    from msoffcrypto.format.ooxml import OOXMLFile

    out = io.BytesIO()
    filler = random.Random(7).randbytes(9000)
    content = packed({**parts(SOUND), "xl/media/image1.png": filler})
    OOXMLFile(io.BytesIO(content)).encrypt("VelvetSweatshop", out)
    return out.getvalue()


SEEDS: dict[str, Callable[[], list[bytes]]] = {
    "xlsx": lambda: [_xlsx(), _strict_and_bare()],
    "xls": lambda: [_xls()],
    "xlsb": lambda: [_xlsb()],
    "csv": _csv,
    "html": _html,
    "ods": lambda: [_ods()],
    "xml": _xml,
    "encrypted": lambda: [_encrypted()],
}
