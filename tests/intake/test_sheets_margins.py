"""What stands once above a table, or above a group of its rows, holds for every row; units, months, reps."""

from __future__ import annotations

import pytest

from support.sheets import Case, Seen, check

ORG = "organization"
CASES = (
    Case(
        "the rep and the month in one title",
        """
        拜访记录表  业务员：陈立  2025年3月
        日期 | 客户 | 方式 | 结果
        3.3 | 甲地机械有限公司 | 电话 | 有效
        3.14 | 乙地模具厂 | 上门 | 无效
        """,
        (Seen("A2:D4", (2,), "visit", 2, "date customer mode result"),),
        {"visit.rep[1]": ("陈立", "A1"), "visit.date[0]": ("2025-03-03", "A3"), "visit.date[1]": ("2025-03-14", "A4")},
        ("table.title.carried", "table.stored.date"),
    ),
    Case(
        "the rep in a row of two cells",
        """
        业务员 | 陈立
        客户名称 | 联系人 | 电话
        甲地机械有限公司 | 张伟 | 0571-87654321
        乙地模具厂 | 李娜 | 0512-66554433
        """,
        (Seen("A2:C4", (2,), ORG, 2, "name contact.name phone"),),
        {"organization.owner[1]": ("陈立", "B1")},
        ("table.title.carried",),
    ),
    Case(
        "a rep's column of the table's own goes before the title",
        """
        业务员：陈立
        客户名称 | 电话 | 业务员
        甲地机械有限公司 | 0571-87654321 | 赵敏
        乙地模具厂 | 0512-66554433 |
        """,
        (Seen("A2:C4", (2,), ORG, 2, "name phone owner"),),
        {"organization.owner[0]": ("赵敏", "C3"), "organization.owner[1]": (None, "C4")},
    ),
    Case(
        "two reps above the table are nobody's",
        """
        客户名单 | 业务员：陈立、赵敏
        客户名称 | 电话 | 城市
        甲地机械有限公司 | 0571-87654321 | 杭州
        乙地模具厂 | 0512-66554433 | 苏州
        """,
        (Seen("A2:C4", (2,), ORG, 2, "name phone city"),),
        {"organization.owner[0]": ("no such column", "")},
    ),
    Case(
        "a block for every rep under the same header",
        """
        业务员：陈立 | _ | _
        客户名称 | 联系人 | 电话
        甲地机械有限公司 | 张伟 | 0571-87654321
        业务员：赵敏 | _ | _
        客户名称 | 联系人 | 电话
        丙地科技有限公司 | 王芳 | 020-81234567
        """,
        (
            Seen("A2:C3", (2,), ORG, 1, "name contact.name phone"),
            Seen("A5:C6", (5,), ORG, 1, "name contact.name phone"),
        ),
        {"organization.owner[0]": ("陈立", "A1"), "organization.owner[1]": ("赵敏", "A4")},
    ),
    Case(
        "the unit in a line of its own",
        """
        2026年10月订单明细
        单位：万元
        订单号 | 客户 | 产品 | 数量 | 金额
        D001 | 甲地机械有限公司 | 轴承 | =10 | =1.2
        D002 | 乙地模具厂 | 导轨 | =3 | 5千元
        合计 | | | =13 | =4.7
        """,
        (Seen("A3:E5", (3,), "transaction", 2, "no customer product quantity amount"),),
        {"transaction.amount[0]": (12000.0, "E4"), "transaction.amount[1]": (5000.0, "E5"), "transaction.quantity[0]": (10.0, "D4")},
        ("table.number.scaled", "table.total.skipped"),
    ),
    Case(
        "the unit beside a merged title is no header",
        """
        2026年订单明细 | _ | _ | _ | 单位：万元
        订单日期 | 客户 | 产品 | 数量 | 金额(元)
        3月5日 | 甲地机械有限公司 | 轴承 | =10 | =12000
        11月30日 | 乙地模具厂 | 导轨 | =3 | =35000
        """,
        (Seen("A2:E4", (2,), "transaction", 2, "date customer product quantity amount"),),
        {"transaction.amount[0]": (12000.0, "E3"), "transaction.date[1]": ("2026-11-30", "A4")},
        (),
        ("A1:D1",),
    ),
    Case(
        "a unit row in brackets",
        """
        客户名称 | 注册资本 | 年销售额 | 员工数 | 成立日期
        _ | （万元） | （亿元） | （人） | （年月日）
        甲地机械有限公司 | =500 | =1.2 | =320 | 2018.5.1
        乙地模具厂 | =1000 | =2.35 | =180 | 2020.3.12
        """,
        (Seen("A1:E4", (1,), ORG, 2, "name registered_capital annual_revenue employees founded_on"),),
        {"organization.annual_revenue[1]": (2.35e8, "C4"), "organization.registered_capital[0]": (5e6, "B3")},
        ("table.unit.skipped",),
    ),
    Case(
        "single days in a month named above",
        """
        2025年11月拜访记录
        日期 | 客户 | 拜访内容 | 结果
        3日 | 甲地机械有限公司 | 报价 | 有效
        28日 | 乙地模具厂 | 送样 | 无效
        """,
        (Seen("A2:D4", (2,), "visit", 2, "date customer content result"),),
        {"visit.date[0]": ("2025-11-03", "A3"), "visit.date[1]": ("2025-11-28", "A4")},
    ),
    Case(
        "the day of a statement above it",
        """
        应收账款明细表
        截止日期：2026年10月31日 | _ | _ | 单位：元
        客户名称 | 应收金额 | 逾期天数 | 业务员
        甲地机械有限公司 | =12000 | =30 | 陈立
        乙地模具厂 | =3500.5 | =0 | 赵敏
        """,
        (Seen("A3:D5", (3,), "receivable", 2, "customer amount overdue_days rep"),),
        {"receivable.as_of[1]": ("2026-10-31", "A2"), "receivable.amount[1]": (3500.5, "B5")},
    ),
    Case(
        "groups by province, merged across",
        """
        客户名称 | 联系人 | 电话
        浙江省 | _ | _
        甲地机械有限公司 | 张伟 | 0571-87654321
        乙地模具厂 | 李娜 | 0571-66554433
        广东省 | _ | _
        丙地科技有限公司 | 王芳 | 020-81234567
        """,
        (Seen("A1:C6", (1,), ORG, 3, "name contact.name phone"),),
        {"organization.province[1]": ("浙江省", "A2"), "organization.province[2]": ("广东省", "A5")},
        ("table.group.skipped", "table.group.carried"),
        ("A2:C2", "A5:C5"),
    ),
    Case(
        "groups by rep, in plain cells",
        """
        客户名称 | 联系人 | 电话
        业务员：陈立
        甲地机械有限公司 | 张伟 | 0571-87654321
        业务员：赵敏
        丙地科技有限公司 | 王芳 | 020-81234567
        """,
        (Seen("A1:C5", (1,), ORG, 2, "name contact.name phone"),),
        {"organization.owner[0]": ("陈立", "A2"), "organization.owner[1]": ("赵敏", "A4")},
    ),
    Case(
        "printed pages: title, header and page number come again",
        """
        客户名单
        客户名称 | 联系人 | 电话
        甲地机械有限公司 | 张伟 | 0571-87654321
        第1页 共2页
        客户名单
        客户名称 | 联系人 | 电话
        丙地科技有限公司 | 王芳 | 020-81234567
        第2页 共2页
        """,
        (Seen("A2:C7", (2,), ORG, 2, "name contact.name phone"),),
        {"organization.name[1]": ("丙地科技有限公司", "A7")},
        ("table.header.repeated", "table.note.skipped"),
    ),
    Case(
        "the same title with its year on every page",
        """
        2025年拜访记录
        日期 | 客户 | 方式 | 结果
        3月3日 | 甲地机械有限公司 | 电话 | 有效
        2025年拜访记录
        日期 | 客户 | 方式 | 结果
        4月3日 | 乙地模具厂 | 电话 | 有效
        """,
        (Seen("A2:D6", (2,), "visit", 2, "date customer mode result"),),
        {"visit.date[1]": ("2025-04-03", "A6")},
    ),
    Case(
        "a block for every year under the same header",
        """
        2025年
        订单号 | 日期 | 客户 | 产品 | 金额
        A1 | 3月1日 | 甲地机械有限公司 | 轴承 | =100
        2026年
        订单号 | 日期 | 客户 | 产品 | 金额
        B1 | 5月5日 | 乙地模具厂 | 轴承 | =200
        """,
        (
            Seen("A2:E3", (2,), "transaction", 1, "no date customer product amount"),
            Seen("A5:E6", (5,), "transaction", 1, "no date customer product amount"),
        ),
        {"transaction.date[0]": ("2025-03-01", "B3"), "transaction.date[1]": ("2026-05-05", "B6")},
        sheet="订单",
    ),
    Case(
        "month and day in two columns under the year",
        """
        2025年 | _ | 客户 | 拜访内容 | 结果
        月 | 日 | | |
        =11 | =3 | 甲地机械有限公司 | 报价 | 有效
        =12 | =24 | 乙地模具厂 | 送样 | 无效
        """,
        (Seen("A1:E4", (1, 2), "visit", 2, "date - customer content result"),),
        {"visit.date[0]": ("2025-11-03", "A3"), "visit.date[1]": ("2025-12-24", "A4")},
    ),
    Case(
        "a sentence of sums and notes below the table",
        """
        日期 | 客户 | 拜访内容 | 结果
        2026-10-19 | 甲地机械有限公司 | 报价 | 有效
        2026-10-20 | 乙地模具厂 | 送样 | 无效
        本周共计拜访2家，其中有效1家

        注：
        （1）有效指客户明确了需求
        （2）无效指没有见到人
        部门经理签字： | _ | 日期：
        """,
        (Seen("A1:D3", (1,), "visit", 2, "date customer content result"),),
        {},
        ("table.total.skipped", "table.note.skipped"),
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_said_once_holds_for_every_row(case: Case) -> None:
    check(case)


def test_areas_that_are_no_province_are_kept_among_the_original_fields() -> None:
    from support.sheets import read

    case = Case(
        "areas",
        """
        客户名称 | 联系人 | 电话
        区域：华东
        甲地机械有限公司 | 张伟 | 0571-87654321
        乙地模具厂 | 李娜 | 0512-66554433
        区域：华南
        丙地科技有限公司 | 王芳 | 020-81234567
        """,
        (),
    )
    table = read(case).tables[0]
    assert list(table.extra["区域"]) == ["华东", "华东", "华南"]
    assert "province" not in table.frame or set(table.frame["province"].dropna()).isdisjoint(
        {"华东", "华南"}
    )
