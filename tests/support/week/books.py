"""The workbooks of the week: forms filled in, one sheet of somebody's own, one careless one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import xlsxwriter

from kedang.model.catalogue import entities
from support.desk import write_book
from support.week.forms import fill_form
from support.week.pages import Record, complaint, pages, shared
from support.week.team import CARELESS, FORMAL, FRIDAY, OWN_WAY, PLAIN
from support.week.team import WEDNESDAY as COMPLAINT_DAY

FORMAL_BOOK = f"{FORMAL}-客户与拜访.xlsx"
OWN_BOOK = "老马的表2026.xlsx"
CARELESS_BOOK = "丁一鸣11月.xlsx"
SHARED_BOOK = "线索收集.xlsx"
OFFICE_BOOK = "内勤-产品与计划.xlsx"
SHEETS = {"organization": "客户", "visit": "拜访记录", "transaction": "订单"}
PLAIN_BOOKS = {
    "organization": f"{PLAIN}-团体客户登记表.xlsx",
    "visit": f"{PLAIN}-拜访记录.xlsx",
    "transaction": f"{PLAIN}-订单与回款.xlsx",
}
FORMS_IN_USE = (
    "organizations",
    "visits",
    "visit_card",
    "orders",
    "complaint",
    "lead_collection",
    "products",
    "targets",
)
"""Those that the admin hands out on the Monday."""
COMPLAINT_BOOK = f"{PLAIN}-投诉处理单.xlsx"


def week_books(folder: Path, until: date = FRIDAY, forms: Path | None = None) -> list[Path]:
    """Every workbook of the team as it stands at the end of a day; `forms`: where the forms were taken from."""
    made = [
        formal_book(folder / FORMAL_BOOK, until),
        *(plain_forms(folder, until, forms) if forms else plain_books(folder, until)),
        own_way_book(folder / OWN_BOOK, until),
        careless_book(folder / CARELESS_BOOK, until),
        *shared_books(folder, forms),
    ]
    return sorted(made)


def plain_forms(folder: Path, until: date, forms: Path) -> list[Path]:
    """Our forms, filled in without an add-in: a workbook for each kind of record, and the complaint's slip."""
    wanted = {name: (PLAIN_BOOKS[name], rows) for name, rows in pages(PLAIN, until).items()}
    if until >= COMPLAINT_DAY:
        wanted["complaint"] = (COMPLAINT_BOOK, [complaint()])
    return [
        fill_form(forms / file.removeprefix(f"{PLAIN}-"), folder / file, {entity: rows})
        for entity, (file, rows) in wanted.items()
        if entity in ("visit", "transaction") or not (folder / file).exists()
    ]


def formal_book(path: Path, until: date = FRIDAY) -> Path:
    """One workbook with a sheet for each kind of record, headings as we hand them out."""
    return write_book(path, {SHEETS[name]: table(name, rows) for name, rows in pages(FORMAL, until).items()})  # fmt: skip


def plain_books(folder: Path, until: date = FRIDAY) -> list[Path]:
    """A workbook for each kind of record, and the complaint's."""
    made = [
        write_book(folder / PLAIN_BOOKS[name], {SHEETS[name]: table(name, rows)})
        for name, rows in pages(PLAIN, until).items()
    ]
    said = write_book(folder / COMPLAINT_BOOK, {"投诉处理单": table("complaint", [complaint()])})
    return [*made, said]


def shared_books(folder: Path, forms: Path | None = None) -> list[Path]:
    """The common list of leads, and what the office keeps."""
    kept = shared()
    if forms:
        asked = [{name: one[name] for name in one if name != "intent"} for one in kept["lead"]]
        wanted = {"lead": (SHARED_BOOK, asked)}
        wanted |= {
            "product": ("产品.xlsx", kept["product"]),
            "target": ("计划目标.xlsx", kept["target"]),
        }
        return [
            fill_form(forms / file, folder / file, {name: rows})
            for name, (file, rows) in wanted.items()
            if not (folder / file).exists()
        ]
    office = {
        "产品": table("product", kept["product"]),
        "计划目标": table("target", kept["target"]),
    }
    return [
        write_book(folder / SHARED_BOOK, {"线索收集": table("lead", kept["lead"])}),
        write_book(folder / OFFICE_BOOK, office),
    ]


def own_way_book(path: Path, until: date = FRIDAY) -> Path:
    """Title and notes above, dates with dots and said once a day, own words, orders below on the same sheet."""
    kept = pages(OWN_WAY, until)
    with xlsxwriter.Workbook(str(path)) as file:
        file.set_properties({"created": datetime(2026, 11, 1), "author": OWN_WAY})
        title = file.add_format({"bold": True, "font_size": 14})
        head = file.add_format({"bold": True, "bg_color": "#FFE699", "border": 1})
        firms = file.add_worksheet("山东客户")
        firms.write_string(0, 0, "老马的山东客户（自己看的）", title)
        firms.write_string(1, 0, "红的是重点")
        _write(firms, 3, [["单位", "代码", "地点", "电话", "找谁", "手机", "性质", "谁跑", "怎么认识的"]], head)  # fmt: skip
        _write(firms, 4, [[r["name"], r["uscc"], r["address"], r["phone"], r["contact.name"], r["contact.mobile"], r["nature"], r["owner"], r["source"]] for r in kept["organization"]])  # fmt: skip
        talks = file.add_worksheet("跑客户")
        talks.write_string(0, 0, "十一月跑客户流水", title)
        _write(talks, 2, [["日期", "去了哪家", "结果", "没问到的", "为什么没谈成", "说了什么", "下回", "谁去的"]], head)  # fmt: skip
        below = _write(talks, 3, [_dots([r["date"], r["customer"], _own_word(r["result"]), r["missed"], r["reason"], r["content"], r["next_appointment"], r["rep"]]) for r in kept.get("visit", [])])  # fmt: skip
        talks.write_string(below, 0, f"合计 {below - 3} 次")
        talks.write_string(below + 2, 0, "卖出去的", title)
        _write(talks, below + 3, [["订单号", "下单日期", "客户", "货号", "品名", "数量", "单价", "金额", "成本", "回款", "回款日期", "业务员"]], head)  # fmt: skip
        _write(talks, below + 4, [_dots([r["no"], r["date"], r["customer"], r["product_code"], r["product"], r["quantity"], r["unit_price"], r["amount"], r["cost"], r["paid_amount"], r["paid_on"], r["rep"]]) for r in kept.get("transaction", [])])  # fmt: skip
        for sheet in (firms, talks):
            sheet.set_column(0, 12, 16)
    return path


def careless_book(path: Path, until: date = FRIDAY) -> Path:
    """Three sheets in a hurry: a forgotten name, a forgotten date, a mistyped code, a colleague's customers."""
    return write_book(path, {SHEETS[name]: table(name, rows) for name, rows in pages(CARELESS, until).items()})  # fmt: skip


def table(entity: str, records: Sequence[Record]) -> list[list[object]]:
    """Headings of the catalogue and rows below."""
    fields = list(dict.fromkeys(field for one in records for field in one))
    return [
        [heading(entity, field) for field in fields],
        *([one.get(field) for field in fields] for one in records),
    ]


def heading(entity: str, path: str) -> str:
    """What stands above a field's column."""
    owner, _, field = path.rpartition(".")
    declared = entities()[owner or entity]
    return next(one.zh for one in declared.fields if one.id == (field or path))


def _own_word(result: object) -> str:
    return {"有效": "有效拜访", "无效": "无效拜访", "未形成": "未成行"}[str(result)]


def _dots(row: list[object]) -> list[object]:
    return [f"{d.year}.{d.month}.{d.day}" if isinstance(d, date) else d for d in row]


def _write(sheet: xlsxwriter.worksheet.Worksheet, top: int, rows: list[list[object]], style: object = None) -> int:  # fmt: skip
    for offset, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, str) and value:
                sheet.write_string(top + offset, column, value, style)
            elif value is not None and value != "":
                sheet.write_number(top + offset, column, value, style)
    return top + len(rows)
