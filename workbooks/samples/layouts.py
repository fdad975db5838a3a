"""How each person of the sample team keeps their sheets."""

from __future__ import annotations

from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

import vocabulary as words
import xlsxwriter
from team import TODAY, Complaint, Customer, Order, Visit

CREATED = datetime(2026, 11, 20, 17, 30)


def plain(value: object) -> object:
    """A date as text for files without types."""
    return f"{value:%Y-%m-%d}" if isinstance(value, date) else value


class Book:
    """A workbook with the two or three formats that people use."""

    def __init__(self, path: Path, author: str) -> None:
        self.book = xlsxwriter.Workbook(str(path))
        self.book.set_properties({"author": author, "created": CREATED})
        head = {
            "bold": True,
            "border": 1,
            "bg_color": "#DDEBF7",
            "align": "center",
            "valign": "vcenter",
        }
        self.title = self.book.add_format({"bold": True, "font_size": 16, "align": "center"})
        self.head = self.book.add_format(head)
        self.day = self.book.add_format({"num_format": "yyyy-mm-dd"})
        self.middle = self.book.add_format({"valign": "vcenter", "border": 1})

    def put(self, sheet: Any, row: int, column: int, value: object) -> None:
        """One value, dates as dates, texts as texts."""
        if value is None or value == "":
            return
        if isinstance(value, date):
            sheet.write_datetime(
                row, column, datetime(value.year, value.month, value.day), self.day
            )
        elif isinstance(value, int | float):
            sheet.write_number(row, column, value)
        else:
            sheet.write_string(row, column, str(value))

    def rows(self, sheet: Any, top: int, rows: list[list[object]]) -> int:
        """Rows below each other; the number of the next free row."""
        for offset, values in enumerate(rows):
            for column, value in enumerate(values):
                self.put(sheet, top + offset, column, value)
        return top + len(rows)

    def header(self, sheet: Any, row: int, labels: list[str]) -> None:
        """One header row."""
        for column, label in enumerate(labels):
            sheet.write_string(row, column, label, self.head)
        sheet.set_column(0, len(labels) - 1, 14)


VISIT_HEAD = ["拜访日期", "销售", "客户名称", "联系人", "拜访方式", "计划", "拜访结果", "未成原因", "漏问问题", "客户异议", "洽谈内容", "下次拜访日期", "用时(小时)", "费用"]  # fmt: skip
ORDER_HEAD = ["订单号", "下单日期", "客户", "产品编码", "产品名称", "数量", "单位", "单价", "金额", "成本", "已回款", "回款日期", "质量损失", "业务员"]  # fmt: skip
PLAIN_HEAD = ["编号", "客户名称", "简称", "信用代码", "联系人", "职务", "手机", "电话", "地址", "所属行业", "客户性质", "状态", "业务员", "首次登记"]  # fmt: skip


def visit_rows(visits: list[Visit]) -> list[list[object]]:
    """Visits in the order of VISIT_HEAD."""
    return [
        [v.day, v.rep, v.customer, v.contact, v.mode, v.planned, v.result, v.reason, v.missed, v.objection, v.content, v.next_day, v.hours, v.cost]
        for v in visits
    ]  # fmt: skip


def order_values(orders: list[Order]) -> list[list[object]]:
    """Orders in the order of ORDER_HEAD."""
    return [
        [o.no, o.day, o.customer, o.code, o.product, o.quantity, o.unit, o.price, round(o.price * o.quantity, 2), o.cost, o.paid, o.paid_on, o.quality_loss, o.rep]
        for o in orders
    ]  # fmt: skip


def order_rows(orders: list[Order]) -> list[list[object]]:
    """Header and order lines."""
    return [list(ORDER_HEAD), *order_values(orders)]


def plain_rows(customers: list[Customer]) -> list[list[object]]:
    """A plain customer list as an old system exports it."""
    return [
        list(PLAIN_HEAD),
        *(
            [c.number, c.name, c.short, c.uscc, c.contact, c.title, c.mobile, c.phone, c.address, c.industry, c.nature, c.status, c.rep, c.acquired]
            for c in customers
        ),
    ]  # fmt: skip


def tidy_book(
    path: Path, customers: list[Customer], visits: list[Visit], orders: list[Order]
) -> None:
    """陈立: title rows, a two-row header with merged parents, a total and a note below."""
    book = Book(path, "陈立")
    sheet = book.book.add_worksheet("客户档案")
    sheet.merge_range(0, 0, 0, 16, "华东区客户档案(2026年)", book.title)
    sheet.write_string(1, 0, "填表人:陈立")
    sheet.write_string(1, 4, "填表日期:2026年11月20日")
    singles = {0: "客户编号", 1: "公司名称", 2: "统一社会信用代码", 6: "详细地址", 12: "所属行业", 13: "客户性质", 14: "客户状态", 15: "负责销售", 16: "建档日期"}  # fmt: skip
    for column, label in singles.items():
        sheet.merge_range(2, column, 3, column, label, book.head)
    for first, parent, labels in ((3, "所在地区", ("省份", "城市", "区县")), (7, "联系方式", ("联系人", "职务", "手机", "座机", "邮箱"))):  # fmt: skip
        sheet.merge_range(2, first, 2, first + len(labels) - 1, parent, book.head)
        for offset, label in enumerate(labels):
            sheet.write_string(3, first + offset, label, book.head)
    rows: list[list[object]] = [
        [c.number, c.name, c.uscc, c.province, c.city, c.district, c.address, c.contact, c.title, c.mobile, c.phone, c.email, c.industry, c.nature, c.status, c.rep, c.acquired]
        for c in customers
    ]  # fmt: skip
    below = book.rows(sheet, 4, rows)
    sheet.write_string(below, 0, "合计")
    sheet.write_string(below, 1, f"{len(customers)} 家")
    sheet.write_string(below + 1, 0, "注:带 * 的为重点客户,资料截至本月二十日。")
    sheet.set_column(0, 16, 15)
    talks = book.book.add_worksheet("拜访记录")
    talks.merge_range(0, 0, 0, 13, "客户拜访记录表", book.title)
    book.header(talks, 1, VISIT_HEAD)
    book.rows(talks, 2, visit_rows(visits))
    sales = book.book.add_worksheet("订单")
    book.header(sales, 0, ORDER_HEAD)
    below = book.rows(sales, 1, order_values(orders))
    sales.write_string(below, 0, "合计")
    sales.write_formula(
        below, 8, f"=SUM(I2:I{below})", None, round(sum(o.price * o.quantity for o in orders), 2)
    )
    book.book.close()


def diary_book(path: Path, visits: list[Visit]) -> None:
    """赵敏: a diary whose date stands once for all visits of a day, written with dots, in own words."""
    wordings = {"有效": "有效拜访", "无效": "无效拜访", "未形成": "未成行"}
    book = Book(path, "赵敏")
    sheet = book.book.add_worksheet("拜访周记")
    sheet.write_string(0, 0, "赵敏拜访周记", book.title)
    book.header(
        sheet,
        2,
        [
            "日期",
            "客户",
            "见了谁",
            "方式",
            "结果",
            "原因",
            "漏问",
            "异议",
            "沟通内容",
            "下次联系",
            "销售",
        ],
    )
    row = 3
    for day, group in groupby(visits, key=lambda v: v.day):
        talks = list(group)
        text = f"{day.year}.{day.month}.{day.day}"
        if len(talks) > 1:
            sheet.merge_range(row, 0, row + len(talks) - 1, 0, text, book.middle)
        else:
            sheet.write_string(row, 0, text)
        for v in talks:
            following = f"{v.next_day.month}月{v.next_day.day}日" if v.next_day else ""
            values = [None, v.customer, v.contact, v.mode, wordings[v.result], v.reason, v.missed, v.objection, v.content, following, v.rep]  # fmt: skip
            book.rows(sheet, row, [values])
            row += 1
    book.book.close()


def messy_book(
    path: Path, customers: list[Customer], visits: list[Visit], orders: list[Order]
) -> None:
    """孙浩: phones as numbers, a nameless row, damaged codes, private matters, dates in every shape."""
    book = Book(path, "孙浩")
    sheet = book.book.add_worksheet("客户")
    book.header(
        sheet,
        0,
        [
            "客户编号",
            "单位名称",
            "税号/信用代码",
            "省",
            "市",
            "地址",
            "联系人",
            "手机",
            "电话",
            "客户性质",
            "跟进状态",
            "业务员",
            "备注",
        ],
    )
    for position, c in enumerate(customers):
        mobile: object = int(c.mobile) if c.mobile and position % 3 == 0 else c.mobile
        code, name, note = c.uscc, c.name, ""
        if position == 3:
            mobile, note = f"{int(c.mobile):.2E}", "号码被表格弄坏了"
        if position == 6:
            code = c.uscc[:-1] + ("2" if c.uscc[-1] != "2" else "3")
        if position == 9:
            name, note = "", "名字忘了,回头补"
        if position == 12:
            mobile = c.mobile + "/" + c.phone
        book.rows(sheet, position + 1, [[c.number, name, code, c.province, c.city, c.address, c.contact, mobile, c.phone, c.nature, c.status, "孙浩", note]])  # fmt: skip
    people = book.book.add_worksheet("联系人")
    book.header(people, 0, ["姓名", "单位", "职务", "手机", "爱好", "政治面貌", "宗教信仰"])
    book.rows(people, 1, [[c.contact, c.name, c.title, c.mobile, "钓鱼", "群众", "佛教" if n == 2 else ""] for n, c in enumerate(customers[:8])])  # fmt: skip
    shapes = ("{0.year}/{0.month}/{0.day}", "{0.year}年{0.month}月{0.day}日", "{0.year}.{0.month:02d}.{0.day:02d}", "{0.year}{0.month:02d}{0.day:02d}")  # fmt: skip
    talks = book.book.add_worksheet("跟进")
    book.header(talks, 0, VISIT_HEAD)
    for n, values in enumerate(visit_rows(visits)):
        day = values[0]
        values[0] = day if n % 5 == 4 else shapes[n % 5].format(day)
        if n == 11:
            values[2] = ""
        book.rows(talks, n + 1, [values])
    sales = book.book.add_worksheet("订单明细")
    book.header(sales, 0, ORDER_HEAD)
    book.rows(sales, 1, order_values(orders))
    book.book.close()


def shared_book(
    path: Path,
    complaints: list[Complaint],
    leads: list[list[object]],
    competitors: list[list[object]],
) -> None:
    """The team's shared book: goods, complaint slips, targets, promotions, competitors, leads."""
    book = Book(path, "内勤")
    goods = book.book.add_worksheet("产品")
    book.header(goods, 0, ["产品编码", "产品名称", "类别", "单位", "成本价", "标价", "库存"])
    book.rows(goods, 1, [list(row) for row in words.PRODUCTS])
    slips = book.book.add_worksheet("投诉处理单")
    book.header(
        slips,
        0,
        [
            "受理日期",
            "客户名称",
            "产品",
            "投诉内容",
            "严重程度",
            "责任部门",
            "签收人",
            "解决方案",
            "结案日期",
            "满意度",
        ],
    )
    book.rows(slips, 1, [[c.day, c.customer, c.product, c.text, c.severity, c.department, c.signed_by, c.solution, c.closed, c.satisfaction] for c in complaints])  # fmt: skip
    plan = book.book.add_worksheet("计划目标")
    book.header(plan, 0, ["期间", "销售", "指标", "目标值"])
    book.rows(plan, 1, [[month, rep, "销售额", 180000] for month in ("2026-10", "2026-11") for rep in words.TERRITORIES])  # fmt: skip
    offers = book.book.add_worksheet("促销执行")
    book.header(
        offers,
        0,
        [
            "促销名称",
            "归属",
            "区域",
            "开始日期",
            "结束日期",
            "计划家数",
            "完成家数",
            "执行情况",
            "费用",
        ],
    )
    book.rows(offers, 1, [
        ["双十一以旧换新", "本公司", "华东", date(2026, 11, 2), date(2026, 11, 20), 20, 17, "按计划走访", 12000],
        ["年终备货优惠", "本公司", "全国", date(2026, 11, 16), date(2026, 12, 31), 40, 6, "进行中", 30000],
    ])  # fmt: skip
    rivals = book.book.add_worksheet("竞争对手")
    book.header(rivals, 0, ["日期", "客户名称", "竞争对手", "在用产品", "促销动作", "客户满意度"])
    book.rows(rivals, 1, sorted(competitors, key=lambda row: (str(row[0]), str(row[1]))))
    hints = book.book.add_worksheet("线索收集")
    book.header(hints, 0, ["日期", "公司名称", "电话", "来源", "意向等级"])
    book.rows(hints, 1, sorted(leads, key=lambda row: (str(row[0]), str(row[1]))))
    hints.write_comment("A1", f"最后更新:{TODAY:%Y-%m-%d}", {"author": "内勤"})
    book.book.close()
