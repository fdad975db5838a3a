"""Tables anywhere: below and beside each other, with odd headers, with stray cells, and sheets of sums."""

from __future__ import annotations

import pytest

from support.sheets import Case, Seen, check

ORG = "organization"
CASES = (
    Case(
        "a new header right below a table",
        """
        客户名称 | 联系人 | 电话
        甲地机械有限公司 | 张伟 | 0571-87654321
        乙地模具厂 | 李娜 | 0512-66554433
        日期 | 客户 | 拜访方式 | 结果
        2026-11-3 | 甲地机械有限公司 | 电话 | 有效
        """,
        (
            Seen("A1:C3", (1,), ORG, 2, "name contact.name phone"),
            Seen("A4:D5", (4,), "visit", 1, "date customer mode result"),
        ),
    ),
    Case(
        "two tables side by side above a third that is as wide as both",
        """
        客户投诉登记 | _ | _ | _ | _ | 促销活动登记
        日期 | 客户 | 投诉内容 | 责任部门 | _ | 活动名称 | 开始日期 | 结束日期 | 促销费用
        2026-10-09 | 甲地机械有限公司 | 到货短少3只 | 物流部 | _ | 国庆满赠 | 2026-09-25 | 2026-10-08 | =12000
        2026-10-13 | 乙地模具厂 | 密封圈渗油 | 品管部 | _ | 双十一预售 | 2026-11-01 | 2026-11-11 | =30000
        _
        订单明细
        订单号 | 下单日期 | 客户 | 产品名称 | 数量 | 单价 | 金额
        SO01 | 2026-10-11 | 甲地机械有限公司 | 齿轮泵 | =10 | =860 | =8600
        SO02 | 2026-10-15 | 乙地模具厂 | 换向阀 | =5 | =420 | =2100
        """,
        (
            Seen("A2:D4", (2,), "complaint", 2, "received_on customer text department"),
            Seen("F2:I4", (2,), "promotion", 2, "name start end cost"),
            Seen("A7:G9", (7,), "transaction", 2, "no date customer product quantity unit_price amount"),
        ),
        {"promotion.cost[1]": (30000.0, "I4"), "transaction.amount[1]": (2100.0, "G9")},
    ),
    Case(
        "a list of its own beside a table",
        """
        客户名称 | 联系人 | 电话 | _ | 区域划分
        甲地机械有限公司 | 张伟 | 0571-87654321 | _ | 华东
        乙地模具厂 | 李娜 | 0512-66554433 | _ | 华南
        _ | _ | _ | _ | 华北
        _ | _ | _ | _ | 西南
        """,
        (
            Seen("A1:C3", (1,), ORG, 2, "name contact.name phone"),
            Seen("E1:E5", (1,), None, 4),
        ),
    ),
    Case(
        "headers that say nothing",
        """
        列1 | 列2 | 列3 | 列4
        甲地机械有限公司 | 张伟 | 13812345678 | 杭州市文三路1号
        乙地模具厂 | 李娜 | 13912345678 | 苏州市星湖街2号
        丙地科技有限公司 | 王芳 | 13700001111 | 广州市天河路3号
        """,
        (Seen("A1:D4", (1,), ORG, 3, "name contact.name contact.mobile address"),),
        {"organization.name[0]": ("甲地机械有限公司", "A2")},
        ("table.column.content",),
    ),
    Case(
        "headers that only count",
        """
        =1 | =2 | =3 | =4
        甲地机械有限公司 | 张伟 | 13812345678 | 杭州市文三路1号
        乙地模具厂 | 李娜 | 13912345678 | 苏州市星湖街2号
        丙地科技有限公司 | 王芳 | 13700001111 | 广州市天河路3号
        """,
        (Seen("A1:D4", (1,), ORG, 3, "name contact.name contact.mobile address"),),
    ),
    Case(
        "a title and a counter, but no header",
        """
        重点客户
        =1 | 甲地机械有限公司 | 张伟 | 13812345678 | 杭州市文三路1号
        =2 | 乙地模具厂 | 李娜 | 13912345678 | 苏州市星湖街2号
        =3 | 丙地科技有限公司 | 王芳 | 13700001111 | 广州市天河路3号
        """,
        (Seen("A2:E4", (), ORG, 3, "# name contact.name contact.mobile address"),),
        {"organization.name[0]": ("甲地机械有限公司", "B2")},
        ("table.header.none",),
    ),
    Case(
        "parents that were not merged",
        """
        公司名称 | 联系方式 | _ | _ | 地址
        _ | 联系人 | 手机 | 座机 |
        甲地机械有限公司 | 张伟 | 13812345678 | 0571-87654321 | 杭州市文三路1号
        乙地模具厂 | 李娜 | 13912345678 | 0512-66554433 | 苏州市星湖街2号
        """,
        (Seen("A1:E4", (1, 2), ORG, 2, "name contact.name contact.mobile phone address"),),
    ),
    Case(
        "a blank column inside a table",
        """
        客户名称 | 联系人 | _ | 电话 | 地址
        甲地机械有限公司 | 张伟 | _ | 0571-87654321 | 杭州市文三路1号
        乙地模具厂 | 李娜 | _ | 0512-66554433 | 苏州市星湖街2号
        """,
        (Seen("A1:E3", (1,), ORG, 2, "name contact.name phone address"),),
    ),
    Case(
        "a stray cell far outside the named columns",
        """
        客户名称 | 联系人 | 电话
        甲地机械有限公司 | 张伟 | 0571-87654321
        乙地模具厂 | 李娜 | 0512-66554433
        _
        _ | _ | _ | 待办
        """,
        (Seen("A1:C3", (1,), ORG, 2, "name contact.name phone"),),
        {},
        ("table.note.skipped",),
    ),
    Case(
        "months across the columns are sums, and that is said",
        """
        客户名称 | 1月 | 2月 | 3月 | 合计
        甲地机械有限公司 | =12 | =15 | =18 | =45
        乙地模具厂 | =10 | =11 | =9 | =30
        """,
        (Seen("A1:E3", (1,), None, 2),),
        {},
        ("table.entity.pivot",),
        sheet="销售",
    ),
    Case(
        "quarters under years under one roof, twice below each other",
        """
        _ | 财务期间 | _ | _ | _
        _ | =2025 | _ | =2026 | _
        _ | 上半年 | 下半年 | 上半年 | 下半年
        预算 | =75 | =85 | =95 | =90
        实际 | =90 | =100 | =110 | =110
        _
        _
        _ | 财务期间 | _ | _ | _
        _ | =2025 | _ | =2026 | _
        _ | 上半年 | 下半年 | 上半年 | 下半年
        最高 | =91 | =134 | =103 | =118
        最低 | =18 | =57 | =12 | =38
        """,
        (Seen("A1:E5", (1, 2, 3), None, 2), Seen("A8:E12", (8, 9, 10), None, 2)),
        {},
        ("table.entity.pivot",),
        ("B1:E1", "B2:C2", "D2:E2", "B8:E8", "B9:C9", "D9:E9"),
    ),
    Case(
        "the header once more in English, and a row that says how to fill in",
        """
        客户名称 | 统一社会信用代码 | 联系人 | 手机 | 客户来源
        Customer | USCC | Contact | Mobile | Source
        必填，填营业执照全称 | 18位 | 必填 | 11位手机号 | 展会/老客户/网络
        甲地机械有限公司 | | 张伟 | 13812345678 | 展会
        乙地模具厂 | | 李娜 | 13912345678 | 老客户
        """,
        (Seen("A1:E5", (1, 2), ORG, 2, "name uscc contact.name contact.mobile source"),),
        {"organization.name[0]": ("甲地机械有限公司", "A4")},
        ("table.example.skipped",),
    ),
    Case(
        "a first row of years",
        """
        _ | =2024 | =2025 | =2026
        一季度 | =12 | =15 | =21
        二季度 | =56 | =73 | =86
        三季度 | =52 | =61 | =69
        """,
        (Seen("A1:D4", (1,), None, 3),),
    ),
    Case(
        "many columns of the team's own beside a plain customer list",
        """
        客户名称|省份|联系人|手机|颜色|评分（内部）|Unnamed: 6|是否已打印|已归还样品|旧色号
        甲地机械有限公司|湖南|张伟|13907431234|红|=77|x|Y|=1|=3
        乙地模具有限公司|湖南|李娜|13974501234|蓝|=65||N|=2|=4
        丙地科技有限公司|湖南|王芳|13907381234|蓝|=81||N|=0|=5
        """,
        (Seen("A1:J4", (1,), ORG, 3, "name province contact.name contact.mobile - - - - - -"),),
        {},
        ("table.columns.unmapped",),
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_tables_stand_anywhere(case: Case) -> None:
    check(case)
