"""Harder sheets: three header rows, wide gaps, mixed kinds, odd headers, small and headerless tables."""

from __future__ import annotations

import pytest

from support.sheets import Case, Seen, check

ORG = "organization"
CASES = (
    Case(
        "three header rows",
        """
        客户档案 | _ | _ | _ | _ | _
        公司名称 | 联系信息 | _ | _ | _ | 备注
        _ | 负责人 | _ | 公司 | _ |
        _ | 姓名 | 手机 | 电话 | 传真 |
        甲地机械有限公司 | 张伟 | 13812345678 | 0571-87654321 | 0571-87654322 |
        乙地模具厂 | 李娜 | 13912345678 | 0512-66554433 | | 新
        """,
        (Seen("A2:F6", (2, 3, 4), ORG, 2, "name contact.name contact.mobile phone fax notes"),),
        {"contact.mobile[1]": ("13912345678", "C6")},
        (),
        ("A1:F1", "A2:A4", "B2:E2", "B3:C3", "D3:E3", "F2:F4"),
    ),
    Case(
        "blank rows between groups of customers",
        """
        客户名称 | 联系人 | 电话 | 城市
        甲地机械有限公司 | 张伟 | 0571-87654321 | 杭州

        乙地模具厂 | 李娜 | 0512-66554433 | 苏州
        _
        _
        丙地科技有限公司 | 王芳 | 021-51223344 | 上海
        """,
        (Seen("A1:D7", (1,), ORG, 3, "name contact.name phone city"),),
        {"organization.city[2]": ("上海市", "D7")},
    ),
    Case(
        "two lists of customers side by side under one header",
        """
        公司名称 | 电话 | _ | 公司名称 | 电话
        甲地机械有限公司 | 0571-87654321 | _ | 丙地科技有限公司 | 021-51223344
        乙地模具厂 | 0512-66554433 | _ | 丁地贸易有限公司 | 020-81234567
        """,
        (
            Seen("A1:B3", (1,), ORG, 2, "name phone"),
            Seen("D1:E3", (1,), ORG, 2, "name phone"),
        ),
        {"organization.name[3]": ("丁地贸易有限公司", "D3")},
    ),
    Case(
        "two lists of customers side by side without a gap",
        """
        公司名称 | 电话 | 公司名称 | 电话
        甲地机械有限公司 | 0571-87654321 | 丙地科技有限公司 | 021-51223344
        乙地模具厂 | 0512-66554433 | 丁地贸易有限公司 | 020-81234567
        """,
        (
            Seen("A1:B3", (1,), ORG, 2, "name phone"),
            Seen("C1:D3", (1,), ORG, 2, "name phone"),
        ),
    ),
    Case(
        "customers and contacts in one column block, contacts one a row",
        """
        单位名称 | 单位地址 | 联系人 | 职务 | 手机
        甲地机械有限公司 | 杭州市文三路1号 | 张伟 | 总经理 | 13812345678
        _ | _ | 李娜 | 采购经理 | 13912345678
        乙地模具厂 | 苏州市星湖街2号 | 王芳 | 厂长 | 13700001111
        """,
        (Seen("A1:E4", (1,), ORG, 3, "name address contact.name contact.title contact.mobile"),),
        {"organization.name[1]": ("甲地机械有限公司", "A2"), "contact.name[1]": ("李娜", "C3")},
        (),
        ("A2:A3", "B2:B3"),
    ),
    Case(
        "phone numbers in two columns, QQ and WeChat",
        """
        序号 | 公司 | 联系人 | 联系电话1 | 联系电话2 | QQ | 微信 | 客户来源 | 跟进状态
        =1 | 甲地机械有限公司 | 张伟 | 13812345678 | 0571-87654321 | =123456789 | zw_1 | 展会 | 意向
        =2 | 乙地模具厂 | 李娜 | 13912345678 | | =987654321 | ln_2 | 网络 | 成交
        """,
        (Seen("A1:I3", (1,), ORG, 2,
              "# name contact.name contact.mobile phone contact.qq contact.wechat source status"),),
    ),
    Case(
        "traditional characters",
        """
        公司名稱 | 聯繫人 | 電話 | 地址 | 備註
        甲地機械有限公司 | 張偉 | 0571-87654321 | 浙江省杭州市文三路1號 | 老客戶
        乙地模具廠 | 李娜 | 0512-66554433 | 江蘇省蘇州市星湖街2號 |
        """,
        (Seen("A1:E3", (1,), ORG, 2, "name contact.name phone address notes"),),
    ),
    Case(
        "numbered columns under the header and an example row",
        """
        客户名称 | 统一社会信用代码 | 联系人 | 手机号码
        1 | 2 | 3 | 4
        示例：某某有限公司 | 91330106MA2XXXXXX0 | 张三 | 13800000000
        甲地机械有限公司 | | 张伟 | 13812345678
        乙地模具厂 | | 李娜 | 13912345678
        """,
        (Seen("A1:D5", (1,), ORG, 2, "name uscc contact.name contact.mobile"),),
        {"organization.name[0]": ("甲地机械有限公司", "A4")},
        ("table.numbering.skipped", "table.example.skipped"),
    ),
    Case(
        "fill-in instructions above the header",
        """
        客户信息导入模板
        填写说明：1. 带*为必填项；2. 日期格式为YYYY-MM-DD；3. 请勿修改表头。
        *客户名称 | *联系人 | *手机 | 客户等级 | 建档日期
        甲地机械有限公司 | 张伟 | 13812345678 | A | 2026-01-05
        乙地模具厂 | 李娜 | 13912345678 | B | 2026-02-10
        """,
        (Seen("A3:E5", (3,), ORG, 2, "name contact.name contact.mobile tier recorded_on"),),
        {"organization.recorded_on[0]": ("2026-01-05", "E4")},
        (),
        ("A1:E1", "A2:E2"),
    ),
    Case(
        "headers that ask questions and name two things",
        """
        贵公司名称 | 公司地址及邮编 | 法人代表/负责人 | 是否签约 | 年用量（吨） | 主要竞争对手
        甲地机械有限公司 | 杭州市文三路1号 310012 | 张伟 | 是 | =120 | 丁地传动
        乙地模具厂 | 苏州市星湖街2号 215000 | 李娜 | 否 | =35 |
        """,
        (Seen("A1:F3", (1,), ORG, 2,
              "name address contact.name - demand_per_year competitor_status"),),
        {"organization.postcode[0]": ("310012", "B2"), "organization.demand_per_year[0]": (120.0, "E2")},
    ),
    Case(
        "order lines with the order merged down",
        """
        销售单号 | 客户 | 日期 | 品名 | 规格 | 数量 | 单价 | 金额
        X001 | 甲地机械有限公司 | 2026.11.02 | 轴承 | 6204 | =10 | =25 | =250
        _ | _ | _ | 导轨 | HG20 | =2 | =300 | =600
        X002 | 乙地模具厂 | 2026.11.03 | 轴承 | 6205 | =5 | =30 | =150
        """,
        (Seen("A1:H4", (1,), "transaction", 3, "no customer date product - quantity unit_price amount"),),
        {"transaction.no[1]": ("X001", "A2"), "transaction.customer[1]": ("甲地机械有限公司", "B2"), "transaction.date[1]": ("2026-11-02", "C2")},
        ("table.merged.carried",),
        ("A2:A3", "B2:B3", "C2:C3"),
    ),
    Case(
        "orders with amounts in 万元 and days in Chinese",
        """
        成交日期 | 客户名称 | 产品 | 成交金额（万元） | 销售员
        二〇二六年五月一日 | 甲地机械有限公司 | 机床 | =35.5 | 陈立
        2026年6月 | 乙地模具厂 | 模具 | 12万 | 赵敏
        """,
        (Seen("A1:E3", (1,), "transaction", 2, "date customer product amount rep"),),
        {"transaction.amount[0]": (355000.0, "D2"), "transaction.amount[1]": (120000.0, "D3"), "transaction.date[0]": ("2026-05-01", "A2")},
    ),
    Case(
        "weekly plan of visits",
        """
        下周拜访计划
        计划拜访日期 | 拜访客户 | 拜访目的 | 拜访方式 | 业务员
        2026-11-23 | 甲地机械有限公司 | 谈价格 | 上门 | 陈立
        2026-11-24 | 乙地模具厂 | 送样 | 上门 | 赵敏
        """,
        (Seen("A2:E4", (2,), "visit", 2, "date customer content mode rep"),),
        merged=("A1:E1",),
    ),
    Case(
        "persons as customers with orders",
        """
        购买日期 | 顾客 | 商品名称 | 数量 | 消费金额
        2026-11-02 | 周芳 | 净水器 | =1 | =4980
        2026-11-03 | 吴强 | 空调 | =2 | =7600
        """,
        (Seen("A1:E3", (1,), "transaction", 2, "date customer product quantity amount"),),
    ),
    Case(
        "contact book without companies' words",
        """
        姓名 | 公司 | 职位 | 手机 | 邮箱
        张伟 | 甲地机械 | 经理 | 13812345678 | zw@example.com
        李娜 | 乙地模具 | 采购 | 13912345678 | ln@example.com
        """,
        (Seen("A1:E3", (1,), "contact", 2, "name organization title mobile email"),),
        sheet="通讯录",
    ),
    Case(
        "customers by one name only",
        """
        客户名单
        甲地机械有限公司
        乙地模具厂
        丙地科技有限公司
        """,
        (Seen("A1:A4", (1,), ORG, 3, "name"),),
    ),
    Case(
        "English card of customers with a total line",
        """
        Customer list 2026
        Customer Name | City | Phone | Annual Sales | Owner
        甲地机械有限公司 | 杭州 | 0571-87654321 | =1000 | 陈立
        乙地模具厂 | 苏州 | 0512-66554433 | =2000 | 赵敏
        Total | _ | _ | =3000 |
        """,
        (Seen("A2:E4", (2,), ORG, 2, "name city phone - owner"),),
        {},
        ("table.total.skipped",),
    ),
    Case(
        "years in the title and a legend at the right",
        """
        客户名称 | 等级 | 业务员 | 电话 | _ | _ | 说明
        甲地机械有限公司 | A | 陈立 | 0571-87654321 | _ | _ | A为重点客户
        乙地模具厂 | B | 赵敏 | 0512-66554433 | _ | _ | B为一般客户
        丙地科技有限公司 | A | 陈立 | 021-51223344
        """,
        (Seen("A1:G4", (1,), ORG, 3, "name tier owner phone notes"),),
    ),
    Case(
        "plan by quarter",
        """
        年度 | 季度 | 业务员 | 计划指标 | 计划值
        2026年 | 第四季度 | 陈立 | 销售额 | =500000
        2026年 | 第四季度 | 赵敏 | 新客户数 | =12
        """,
        (Seen("A1:E3", (1,), "target", 2, "period - rep measure value"),),
        {"target.period[0]": ("2026年第四季度", "A2")},
    ),
    Case(
        "visits whose header has the rep once in a line above",
        """
        业务员：陈立 | _ | 周次：2026-W47
        日期 | 客户名称 | 拜访情况说明 | 拜访结果
        11/16 | 甲地机械有限公司 | 报价 | 有效
        11/17 | 乙地模具厂 | 送样 | 无效
        """,
        (Seen("A2:D4", (2,), "visit", 2, "date customer content result"),),
        {"visit.date[0]": ("2026-11-16", "A3")},
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_wild_sheets(case: Case) -> None:
    check(case)
