"""Odd shapes of tables: lists without a header, rows that say how to fill in, remarks beside, sparse parents."""

from __future__ import annotations

import pytest

from support.sheets import Case, Seen, check

ORG = "organization"
CASES = (
    Case(
        "orders without a header are known by what multiplies",
        """
        SO-1 | @2026-10-01 | 甲地机械有限公司 | 机械密封 | =10 | =120 | =1200
        SO-2 | @2026-10-02 | 乙地模具厂 | 油封 | =50 | =6 | =300
        SO-3 | @2026-10-05 | 甲地机械有限公司 | 油封 | =20 | =6 | =120
        """,
        (
            Seen(
                "A1:G3", (), "transaction", 3, "no date customer product quantity unit_price amount"
            ),
        ),
        sheet="订单",
    ),
    Case(
        "visits without a header are known by day, company and way",
        """
        @2026-11-02 | 甲地机械有限公司 | 章丽 | 13867512346 | 上门 | 送样机
        @2026-11-03 | 乙地模具厂 | 李海 | 13867512350 | 电话 | 报价
        @2026-11-04 | 丙地五金厂 | 吴明 | 13957912345 | 上门 | 催款
        """,
        (Seen("A1:F3", (), "visit", 3, "date customer contact contact_phone mode content"),),
        sheet="拜访",
    ),
    Case(
        "a row of sentences under the header says how to fill in",
        """
        客户名称 | 统一社会信用代码 | 联系人 | 手机 | 地址 | 客户等级
        营业执照上的全称，不要写简称 | 18位 | 主要对接人 | 只填一个，不加横杠 | 省市区+详细地址 | A/B/C
        甲地机械有限公司 | _ | 章丽 | 13867512346 | 浙江省诸暨市大唐镇袜艺路66号 | A
        乙地模具厂 | _ | 李海 | 13867512350 | 浙江省嵊州市三江街道 | B
        """,
        (Seen("A1:F4", (1,), ORG, 2, "name uscc contact.name contact.mobile address tier"),),
        told=("table.example.skipped",),
    ),
    Case(
        "a row of types under the header",
        """
        产品编码 | 产品名称 | 单位 | 标价 | 库存
        文本 | 文本 | 文本 | 数字 | 数字
        FT-200 | 缝头机 | 台 | =26000 | =4
        ZT-10 | 针筒 | 只 | =450 | =80
        """,
        (Seen("A1:E4", (1,), "product", 2, "code name unit list_price stock"),),
        told=("table.example.skipped",),
    ),
    Case(
        "numbered remarks beside a table are none of its columns",
        """
        客户名称 | 跟进日期 | 跟进方式 | 跟进内容 | _ | 说明
        甲地机械有限公司 | 2026-10-08 | 微信 | 发了样本 | _ | 1. 每周五前填完
        乙地模具厂 | 2026-10-09 | 电话 | 约下周见 | _ | 2. 方式只填上门/电话/微信
        丙地五金厂 | 2026-10-10 | 上门 | 签了合同
        """,
        (Seen("A1:D4", (1,), "visit", 3, "customer date mode content"),),
        told=("table.note.skipped",),
    ),
    Case(
        "known words over a fuller header are its parents",
        """
        拜访信息 | _ | _ | _ | 结果 | _ | _
        日期 | 客户 | 拜访人 | 方式 | 效果 | 原因 | 下次时间
        2026-11-03 | 甲地机械有限公司 | 何勇 | 上门 | 有效 | _ | 2026-11-17
        2026-11-04 | 乙地模具厂 | 何勇 | 电话 | 无效 | 没人接 | 2026-11-10
        """,
        (Seen("A2:G4", (2,), "visit", 2, "date customer rep mode result reason next_appointment"),),
    ),
    Case(
        "lines of an order under its head, the sum in words below",
        """
        销售订单
        订单号：SO-1101 | _ | 日期：2026-11-02 | _ | 业务员：周洋
        客户名称：甲地机械有限公司 | _ | _ | 联系电话：0576-86123456
        序号 | 产品编码 | 产品名称 | 数量 | 单价 | 金额
        =1 | MF-01 | 机械密封 | =10 | =120 | =1200
        =2 | YF-02 | 油封 | =50 | =6 | =300
        _
        合计 | _ | _ | =60 | _ | =1500
        大写金额：壹仟伍佰元整
        制单：王敏 | _ | 审核： | _ | 收货人签字：
        """,
        (
            Seen("A2:F10", (), "transaction", 0, "no date rep customer - - - -", "card"),
            Seen(
                "A4:F6", (4,), "transaction", 2, "# product_code product quantity unit_price amount"
            ),
        ),
        {
            "transaction.no[0]": ("SO-1101", "A2"),
            "transaction.customer[1]": ("甲地机械有限公司", "A3"),
        },
        merged=("A1:F1",),
    ),
    Case(
        "until when a title says",
        """
        应收账款明细（截至2026年10月31日）
        客户名称 | 应收金额 | 逾期天数 | 业务员
        甲地机械有限公司 | =12000 | =0 | 周洋
        乙地模具厂 | =3500 | =35 | 周洋
        """,
        (Seen("A2:D4", (2,), "receivable", 2, "customer amount overdue_days rep"),),
        {"receivable.as_of[1]": ("2026-10-31", "A1")},
        merged=("A1:D1",),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_odd_shapes_are_read_as_a_person_would(case: Case) -> None:
    check(case)
