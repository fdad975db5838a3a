"""Customer cards as they are filled in: beside and above, with boxes, contacts, tables, several on a sheet."""

from __future__ import annotations

import pytest

from support.sheets import Case, Seen, check

ORG = "organization"
CASES = (
    Case(
        "group customer card, labels left",
        """
        团体客户卡
        客户名称 | 甲地机械有限公司 | _ | _ | 客户编号 | K001
        地址 | 浙江省杭州市西湖区文三路1号 | _ | _ | 邮编 | 310012
        电话 | 0571-87654321 | 传真 | 0571-87654322 | 网址 | www.example.com
        企业性质 | □政府 ☑制造商 □中间商 | _ | _ | 成立日期 | 2005年6月
        负责人1 | 张伟 | 职务 | 总经理 | 手机 | 13812345678
        负责人2 | 李娜 | 职务 | 采购经理 | 手机 | 13912345678
        负责人3 | 王芳 | 职务 | 财务 | 手机 | 13700001111
        员工人数 | =80 | 注册资本（万元） | =500 | 年营业额（万元） | =3000
        备注 | 老客户，付款及时
        填表人：王敏 | _ | _ | _ | 填表日期：2026-11-01
        """,
        (Seen("A2:F11", (), ORG, 1,
              "name number address postcode phone fax website nature founded_on contact.name contact.title contact.mobile "
              "contact2.name contact2.title contact2.mobile contact3.name contact3.title contact3.mobile "
              "employees registered_capital annual_revenue notes recorded_by recorded_on", "card"),),
        {
            "organization.name[0]": ("甲地机械有限公司", "B2"),
            "organization.nature[0]": ("制造商", "B5"),
            "organization.registered_capital[0]": (5000000.0, "D9"),
            "organization.founded_on[0]": ("2005-06-01", "F5"),
            "organization.recorded_by[0]": ("王敏", "A11"),
            "contact.name[2]": ("王芳", "B8"),
            "contact.mobile[1]": ("13912345678", "F7"),
        },
        ("table.card.read",),
        ("A1:F1",),
        "团体客户卡",
    ),
    Case(
        "card, labels above their values",
        """
        客户资料卡
        客户名称 | 电话 | 传真
        甲地机械有限公司 | 0571-87654321 | 0571-87654322
        地址 | 邮编 | 网址
        浙江省杭州市西湖区文三路1号 | 310012 | www.example.com
        联系人 | 职务 | 手机
        张伟 | 总经理 | 13812345678
        """,
        (Seen("A2:C7", (), ORG, 1,
              "name phone fax address postcode website contact.name contact.title contact.mobile", "card"),),
        {"organization.postcode[0]": ("310012", "B5"), "contact.name[0]": ("张伟", "A7")},
        (),
        ("A1:C1",),
        "客户资料卡",
    ),
    Case(
        "card in two columns with colons",
        """
        公司名称： | 甲地机械有限公司
        地址： | 杭州市文三路1号
        联系人： | 张伟
        联系电话： | 13812345678
        主营产品： | 机床
        客户等级： | A
        """,
        (Seen("A1:B6", (), ORG, 1, "name address contact.name contact.mobile products tier", "card"),),
        {"organization.tier[0]": ("A", "B6"), "contact.mobile[0]": ("13812345678", "B4")},
    ),
    Case(
        "card with label and value in one cell",
        """
        客户登记表
        客户名称：甲地机械有限公司
        地址：杭州市文三路1号 | 邮编：310012
        联系人：张伟 | 手机：13812345678
        所属行业：机械 | 客户来源：展会
        """,
        (Seen("A2:B5", (), ORG, 1,
              "name address postcode contact.name contact.mobile industry source", "card"),),
        {"organization.name[0]": ("甲地机械有限公司", "A2"), "organization.postcode[0]": ("310012", "B3")},
    ),
    Case(
        "two cards side by side",
        """
        客户卡 | _ | _ | 客户卡
        公司名称 | 甲地机械有限公司 | _ | 公司名称 | 乙地模具厂
        地址 | 杭州市文三路1号 | _ | 地址 | 苏州市星湖街2号
        电话 | 0571-87654321 | _ | 电话 | 0512-66554433
        联系人 | 张伟 | _ | 联系人 | 李娜
        """,
        (
            Seen("A2:B5", (), ORG, 1, "name address phone contact.name", "card"),
            Seen("D2:E5", (), ORG, 1, "name address phone contact.name", "card"),
        ),
        {"organization.name[1]": ("乙地模具厂", "E2"), "contact.name[1]": ("李娜", "E5"), "organization.phone[0]": ("0571-87654321", "B4")},
    ),
    Case(
        "card with a table of orders below",
        """
        客户名称 | 甲地机械有限公司 | 电话 | 0571-87654321
        地址 | 杭州市文三路1号 | 邮编 | 310012
        联系人 | 张伟 | 手机 | 13812345678
        客户等级 | A | 业务员 | 陈立
        _
        成交记录
        日期 | 产品名称 | 数量 | 金额
        2026-05-01 | 轴承 | =10 | =250
        2026-06-01 | 导轨 | =2 | =600
        """,
        (
            Seen("A1:D4", (), ORG, 1, "name phone address postcode contact.name contact.mobile tier owner", "card"),
            Seen("A7:D9", (7,), "transaction", 2, "date product quantity amount"),
        ),
        {"organization.tier[0]": ("A", "B4"), "transaction.amount[1]": (600.0, "D9"), "transaction.customer[1]": ("甲地机械有限公司", "B1")},
    ),
    Case(
        "visit sheet as a card",
        """
        客户拜访记录表
        拜访日期： | 2026-11-02 | 拜访人： | 陈立
        客户名称： | 甲地机械有限公司 | 联系人： | 张伟
        拜访方式： | ☑上门 □电话 □信函 | 拜访结果： | ☑有效 □无效 □未形成
        拜访内容： | 介绍新产品
        客户异议： | 价格偏高
        下次拜访时间： | 2026-11-16
        """,
        (Seen("A2:D7", (), "visit", 1,
              "date rep customer contact mode result content objection next_appointment", "card"),),
        {"visit.mode[0]": ("上门", "B4"), "visit.result[0]": ("有效", "D4"), "visit.next_appointment[0]": ("2026-11-16", "B7")},
        (),
        ("A1:D1",),
        "拜访",
    ),
    Case(
        "complaint sheet as a card",
        """
        投诉处理单
        投诉编号 | T001 | 受理日期 | 2026-11-02
        客户名称 | 甲地机械有限公司 | 产品 | 轴承
        投诉内容 | 噪音大，要求更换
        责任部门 | 质量部 | 限期 | 2026-11-06
        解决方案 | 更换一批
        签收人 | 钱强 | 签收日期 | 2026-11-03
        """,
        (Seen("A2:D7", (), "complaint", 1,
              "no received_on customer product text department due solution signed_by signed_at", "card"),),
        {"complaint.due[0]": ("2026-11-06", "D5"), "complaint.signed_by[0]": ("钱强", "B7")},
        (),
        ("A1:D1", "B4:D4", "B6:D6"),
        "投诉处理单",
    ),
    Case(
        "blank template of a card",
        """
        团体客户卡
        客户名称： | _ | 电话：
        地址： | _ | 邮编：
        联系人： | _ | 手机：
        """,
        (Seen("A2:C4", (), ORG, 0, "name phone address postcode contact.name contact.mobile", "card"),),
        {},
        ("table.rows.none",),
    ),
    Case(
        "person's card with boxes in cells of their own",
        """
        个体客户卡
        姓名 | 周芳 | 性别 | □男 | ☑女
        出生日期 | 1985-03-02 | 手机 | 13700001111
        职业 | 教师 | 学历 | 本科
        住址 | 杭州市西湖区文三路1号
        需求产品 | 净水器 | 预算 | 5000
        """,
        (Seen("A2:E6", (), "individual", 1,
              "name gender birth_date mobile occupation education address products budget", "card"),),
        {"individual.gender[0]": ("女", "E2"), "individual.birth_date[0]": ("1985-03-02", "B3")},
        (),
        ("A1:E1",),
        "个体客户卡",
    ),
    Case(
        "cards below each other with a different number of rows",
        """
        公司名称 | 甲地机械有限公司 | 电话 | 0571-87654321
        地址 | 杭州市文三路1号 | 联系人 | 张伟
        _
        公司名称 | 乙地模具厂 | 电话 | 0512-66554433
        地址 | 苏州市星湖街2号 | 联系人 | 李娜
        备注 | 新客户
        _
        公司名称 | 丙地科技有限公司 | 电话 | 021-51223344
        地址 | 上海市张江路3号 | 联系人 | 王芳
        """,
        (
            Seen("A1:D2", (), ORG, 1, "name phone address contact.name", "card"),
            Seen("A4:D6", (), ORG, 1, "name phone address contact.name notes", "card"),
            Seen("A8:D9", (), ORG, 1, "name phone address contact.name", "card"),
        ),
        {"organization.notes[1]": ("新客户", "B6"), "contact.name[2]": ("王芳", "D9")},
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_cards(case: Case) -> None:
    check(case)
