"""Customer lists as they arrive: titles, two-row headers, odd wording, pages, several tables."""

from __future__ import annotations

import pytest

from support.sheets import Case, Seen, check

ORG = "organization"
CASES = (
    Case(
        "title, who filled it in, counter, total, note, signature",
        """
        华东区客户名单
        填表人：王敏 | _ | _ | 填表日期：2026-11-01
        序号 | 客户名称 | 联系人 | 手机 | 地址 | 备注
        =1 | 甲地机械有限公司 | 张伟 | =13812345678 | 浙江省杭州市西湖区文三路1号 | 老客户
        =2 | 乙地模具厂 | 李娜 | 13912345678 | 江苏省苏州市工业园区星湖街2号 |
        =3 | 丙地科技有限公司 | 王芳 | 137 0000 1111 | 上海市浦东新区张江路3号 |
        合计 | 3家
        注：带*的为重点客户。
        制表人：王敏 | _ | _ | 审核：李总
        """,
        (Seen("A3:F6", (3,), ORG, 3, "# name contact.name contact.mobile address notes"),),
        {
            "organization.name[0]": ("甲地机械有限公司", "B4"),
            "contact.mobile[0]": ("13812345678", "D4"),
            "contact.mobile[2]": ("13700001111", "D6"),
        },
        ("table.total.skipped", "table.note.skipped"),
        ("A1:F1",),
    ),
    Case(
        "two header rows under merged parents, unit row",
        """
        客户编号 | 公司名称 | 联系方式 | _ | _ | 经营情况 | _ | 备注
        _ | _ | 联系人 | 手机 | 座机 | 年营业额 | 员工人数 |
        _ | _ | _ | _ | _ | 万元 | 人 |
        K001 | 甲地机械有限公司 | 张伟 | 13812345678 | 0571-87654321 | =350 | =80 |
        K002 | 乙地模具厂 | 李娜 | 13912345678 | 0512-66554433 | =1200 | =15 |
        """,
        (Seen("A1:H5", (1, 2), ORG, 2, "number name contact.name contact.mobile phone annual_revenue employees notes"),),
        {"organization.annual_revenue[0]": (3500000.0, "F4"), "organization.phone[1]": ("0512-66554433", "E5")},
        ("table.unit.skipped",),
        ("A1:A2", "B1:B2", "C1:E1", "F1:G1", "H1:H2"),
    ),
    Case(
        "two contacts under merged parents",
        """
        公司名称 | 地址 | 负责人1 | _ | _ | 负责人2 | _ | _
        _ | _ | 姓名 | 职务 | 电话 | 姓名 | 职务 | 电话
        甲地机械有限公司 | 杭州市文三路1号 | 张伟 | 总经理 | 13812345678 | 李娜 | 采购经理 | 13912345678
        乙地模具厂 | 苏州市星湖街2号 | 王芳 | 厂长 | 13700001111 | | |
        """,
        (Seen("A1:H4", (1, 2), ORG, 2,
              "name address contact.name contact.title contact.phone contact2.name contact2.title contact2.phone"),),
        {"contact.name[1]": ("李娜", "F3"), "contact.phone[1]": ("13912345678", "H3"), "contact.organization[1]": ("甲地机械有限公司", "A3")},
        (),
        ("A1:A2", "B1:B2", "C1:E1", "F1:H1"),
    ),
    Case(
        "English headers",
        """
        No. | Company Name | Contact Person | Mobile | Tel | E-mail | Address | Industry | Sales Rep | Remarks
        =1 | 甲地机械有限公司 | 张伟 | 13812345678 | 0571-87654321 | zw@example.com | 杭州市文三路1号 | 机械 | 陈立 | VIP
        =2 | 乙地模具厂 | 李娜 | 13912345678 | 0512-66554433 | ln@example.com | 苏州市星湖街2号 | 模具 | 赵敏 |
        """,
        (Seen("A1:J3", (1,), ORG, 2, "# name contact.name contact.mobile phone email address industry owner notes"),),
    ),
    Case(
        "stars, must-fill marks, spaces, line breaks, full-width letters in headers",
        """
        序　号 | ＊客户名称（必填） | 联 系 人 | 手机~号码 | 统一社会~信用代码 | 注册资本~（万元） | Ｅｍａｉｌ | 客户等级★
        =1 | 甲地机械有限公司 | 张伟 | １３８１２３４５６７８ | _ | =500 | zw@example.com | A
        =2 | 乙地模具厂 | 李娜 | 13912345678 | _ | 1,200 | ln@example.com | b
        """,
        (Seen("A1:H3", (1,), ORG, 2, "# name contact.name contact.mobile uscc registered_capital email tier"),),
        {"contact.mobile[0]": ("13812345678", "D2"), "organization.registered_capital[1]": (12000000.0, "F3"), "organization.tier[1]": ("B", "H3")},
    ),
    Case(
        "blank rows and columns before the table",
        """
        _
        _
        _ | _ | 单位名称 | 电话 | 传真 | 邮编 | 网址
        _ | _ | 甲地机械有限公司 | 0571-87654321 | 0571-87654322 | 310012 | www.example.com
        _ | _ | 乙地模具厂 | 0512-66554433 | _ | 215000 |
        """,
        (Seen("C3:G5", (3,), ORG, 2, "name phone fax postcode website"),),
        {"organization.phone[1]": ("0512-66554433", "D5")},
    ),
    Case(
        "one record",
        """
        客户名称 | 联系人 | 电话 | 地址 | 业务员
        甲地机械有限公司 | 张伟 | 13812345678 | 杭州市文三路1号 | 陈立
        """,
        (Seen("A1:E2", (1,), ORG, 1, "name contact.name contact.mobile address owner"),),
        {"contact.name[0]": ("张伟", "B2")},
    ),
    Case(
        "province and rep merged down",
        """
        业务员 | 省份 | 客户名称 | 电话
        陈立 | 浙江 | 甲地机械有限公司 | 0571-87654321
        _ | _ | 乙地模具厂 | 0571-66554433
        _ | 江苏 | 丙地科技有限公司 | 0512-51223344
        赵敏 | _ | 丁地贸易有限公司 | 0512-22334455
        """,
        (Seen("A1:D5", (1,), ORG, 4, "owner province name phone"),),
        {"organization.owner[2]": ("陈立", "A2"), "organization.province[3]": ("江苏省", "B4")},
        ("table.merged.carried",),
        ("A2:A4", "B2:B3", "B4:B5"),
    ),
    Case(
        "header again on every page, subtotals",
        """
        客户名称 | 行业 | 年采购额(万元) | 业务员
        甲地机械有限公司 | 机械 | =12 | 陈立
        乙地模具厂 | 模具 | =8 | 陈立
        小计 | _ | =20 |
        客户名称 | 行业 | 年采购额(万元) | 业务员
        丙地科技有限公司 | 软件 | =5.5 | 赵敏
        小计 | _ | =5.5 |
        总计 | _ | =25.5 |
        """,
        (Seen("A1:D6", (1,), ORG, 3, "name industry demand_per_year owner"),),
        {"organization.name[2]": ("丙地科技有限公司", "A6")},
        ("table.total.skipped", "table.header.repeated"),
    ),
    Case(
        "customers above, orders below on one sheet",
        """
        一、客户
        客户名称 | 联系人 | 手机 | 地址
        甲地机械有限公司 | 张伟 | 13812345678 | 杭州市文三路1号
        乙地模具厂 | 李娜 | 13912345678 | 苏州市星湖街2号
        _
        二、订单
        订单号 | 下单日期 | 客户名称 | 产品名称 | 数量 | 单价 | 金额
        D001 | 2026.5.1 | 甲地机械有限公司 | 轴承 | =10 | =25 | =250
        D002 | 26/5/3 | 乙地模具厂 | 导轨 | =2 | =300 | =600
        """,
        (
            Seen("A2:D4", (2,), ORG, 2, "name contact.name contact.mobile address"),
            Seen("A7:G9", (7,), "transaction", 2, "no date customer product quantity unit_price amount"),
        ),
        {"transaction.date[1]": ("2026-05-03", "B9"), "transaction.amount[1]": (600.0, "G9")},
    ),
    Case(
        "customers and visits side by side",
        """
        客户名称 | 电话 | 地址 | _ | 拜访日期 | 客户 | 拜访人 | 拜访结果
        甲地机械有限公司 | 0571-87654321 | 杭州 | _ | @2026-11-02 | 甲地机械有限公司 | 陈立 | 有效
        乙地模具厂 | 0512-66554433 | 苏州 | _ | @2026-11-03 | 乙地模具厂 | 陈立 | 未成行
        _ | _ | _ | _ | @2026-11-04 | 丙地科技有限公司 | 赵敏 | 无效
        """,
        (
            Seen("A1:C3", (1,), ORG, 2, "name phone address"),
            Seen("E1:H4", (1,), "visit", 3, "date customer rep result"),
        ),
        {"visit.result[1]": ("未形成", "H3"), "visit.date[2]": ("2026-11-04", "E4")},
    ),
    Case(
        "class of customer by its letters",
        """
        客户名称 | 客户类别 | 客户类型 | 电话
        甲地机械有限公司 | A | 制造商 | 0571-87654321
        乙地模具厂 | B | 中间商 | 0512-66554433
        丙地科技有限公司 | A | 政府 | 021-51223344
        """,
        (Seen("A1:D4", (1,), ORG, 3, "name tier nature phone"),),
    ),
    Case(
        "class of customer by its kinds",
        """
        客户名称 | 客户类别 | 客户分级 | 电话
        甲地机械有限公司 | 制造商 | A | 0571-87654321
        乙地模具厂 | 中间商 | B | 0512-66554433
        """,
        (Seen("A1:D3", (1,), ORG, 2, "name nature tier phone"),),
    ),
    Case(
        "class of customer by guest rank",
        """
        客户名称 | 客户类别 | 电话
        甲地机械有限公司 | VIP | 0571-87654321
        乙地模具厂 | 普通 | 0512-66554433
        丙地科技有限公司 | VIP | 021-51223344
        """,
        (Seen("A1:C4", (1,), ORG, 3, "name vip_class phone"),),
    ),
    Case(
        "no header: companies and phones",
        """
        甲地机械有限公司 | 0571-87654321 | 浙江省杭州市西湖区文三路1号
        乙地模具厂 | 0512-66554433 | 江苏省苏州市工业园区星湖街2号
        丙地科技有限公司 | 021-51223344 | 上海市浦东新区张江路3号
        """,
        (Seen("A1:C3", (), ORG, 3, "name phone address"),),
        {"organization.name[0]": ("甲地机械有限公司", "A1")},
        ("table.header.none",),
    ),
    Case(
        "no header: companies, persons and mobiles",
        """
        甲地机械有限公司 | 张伟 | 13812345678
        乙地模具厂 | 李娜 | 13912345678
        丙地科技有限公司 | 王芳 | 13700001111
        """,
        (Seen("A1:C3", (), ORG, 3, "name contact.name contact.mobile"),),
        {"contact.name[2]": ("王芳", "B3")},
    ),
    Case(
        "names in a list of companies",
        """
        名称 | 地址 | 电话
        甲地机械有限公司 | 浙江省杭州市西湖区文三路1号 | 0571-87654321
        乙地模具厂 | 江苏省苏州市工业园区星湖街2号 | 0512-66554433
        """,
        (Seen("A1:C3", (1,), ORG, 2, "name address phone"),),
    ),
    Case(
        "credit and money",
        """
        编号 | 客户名称 | 信用等级 | 信用额度(万元) | 账期(天) | 年采购额(万元) | 付款方式 | 负责销售 | 首次合作时间
        =1001 | 甲地机械有限公司 | AA | =50 | =30 | =120 | 月结 | 陈立 | 2019年3月
        =1002 | 乙地模具厂 | B | =10 | 60天 | 35.5 | 款到发货 | 赵敏 | 2021.7.15
        =1003 | 丙地科技有限公司 | C | =5 | =0 | =8 | 现款 | 赵敏 | @2022-01-09
        """,
        (Seen("A1:I4", (1,), ORG, 3,
              "number name credit_grade credit_limit payment_terms_days demand_per_year deal_terms owner first_deal_on"),),
        {
            "organization.credit_limit[0]": (500000.0, "D2"),
            "organization.payment_terms_days[1]": (60.0, "E3"),
            "organization.first_deal_on[1]": ("2021-07-15", "I3"),
            "organization.number[0]": ("1001", "A2"),
        },
    ),
    Case(
        "landline and mobile in one cell, title in brackets behind the name",
        """
        客户 | 联系人 | 联系电话 | 省市 | 主营产品
        甲地机械有限公司 | 张伟（经理） | 0571-87654321/13812345678 | 浙江杭州 | 机床
        乙地模具厂 | 李娜（采购） | 13912345678 | 江苏苏州 | 模具
        """,
        (Seen("A1:E3", (1,), ORG, 2, "name contact.name phone province products"),),
        {
            "contact.title[0]": ("经理", "B2"),
            "organization.city[0]": ("杭州市", "D2"),
            "organization.province[1]": ("江苏省", "D3"),
        },
    ),
    Case(
        "section rows between the records",
        """
        客户名称 | 所属行业 | 联系人 | 电话
        一、机械行业 | _ | _ |
        甲地机械有限公司 | 机械 | 张伟 | 0571-87654321
        乙地模具厂 | 模具 | 李娜 | 0512-66554433
        二、软件行业 | _ | _ |
        丙地科技有限公司 | 软件 | 王芳 | 021-51223344
        """,
        (Seen("A1:D6", (1,), ORG, 3, "name industry contact.name phone"),),
        {"organization.name[2]": ("丙地科技有限公司", "A6")},
        ("table.group.skipped",),
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_customer_lists(case: Case) -> None:
    check(case)
