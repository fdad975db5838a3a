"""Visits, orders, complaints and every other register of the catalogue as people keep them."""

from __future__ import annotations

import pytest

from support.sheets import Case, Seen, check

CASES = (
    Case(
        "plan by period, rep and measure",
        """
        期间 | 销售 | 指标 | 目标值
        2026-10 | 陈立 | 销售额 | =180000
        2026-10 | 陈立 | 拜访次数 | =40
        2026-11 | 赵敏 | 销售额 | =210000
        """,
        (Seen("A1:D4", (1,), "target", 3, "period rep measure value"),),
        {"target.period[0]": ("2026-10", "A2"), "target.value[2]": (210000.0, "D4")},
        sheet="计划目标",
    ),
    Case(
        "plan of months written out",
        """
        2026年销售目标分解
        月份 | 业务员 | 销售目标(万元) | 备注
        2026年10月 | 陈立 | =18 |
        2026年11月 | 陈立 | =20 |
        2026年11月 | 赵敏 | =21 |
        合计 | _ | =59 |
        """,
        (Seen("A2:D5", (2,), "target", 3, "period rep value notes"),),
        {"target.rep[2]": ("赵敏", "B5"), "target.value[0]": (180000.0, "C3")},
        ("table.total.skipped",),
        ("A1:D1",),
    ),
    Case(
        "visits, the day merged down",
        """
        拜访周记
        日期 | 拜访人 | 客户名称 | 拜访方式 | 计划/临时 | 拜访结果 | 原因 | 漏问问题 | 下次拜访时间 | 用时(小时)
        2026.11.2 | 陈立 | 甲地机械有限公司 | 上门 | 计划 | 有效 | | 预算 | 11月16日 | =1.5
        _ | 陈立 | 乙地模具厂 | 电话 | 临时 | 取消 | 出差 | | | =0.5
        2026.11.3 | 赵敏 | 丙地科技有限公司 | 上门 | 计划 | 无效 | 无需求 | | | =1
        """,
        (Seen("A2:J5", (2,), "visit", 3,
              "date rep customer mode planned result reason missed next_appointment hours"),),
        {"visit.date[1]": ("2026-11-02", "A3"), "visit.result[1]": ("未形成", "F4"), "visit.next_appointment[0]": ("2026-11-16", "I3")},
        ("table.merged.carried",),
        ("A1:J1", "A3:A4"),
    ),
    Case(
        "visits in four columns",
        """
        客户 | 拜访时间 | 拜访内容 | 结果
        甲地机械有限公司 | 2026/11/2 | 介绍新产品 | 有效
        乙地模具厂 | 2026/11/3 | 回访 | 无效
        """,
        (Seen("A1:D3", (1,), "visit", 2, "customer date content result"),),
    ),
    Case(
        "follow-ups of a customer manager",
        """
        跟进日期 | 客户名称 | 联系人 | 联系电话 | 跟进方式 | 跟进内容 | 下次跟进时间 | 跟进人
        2026-11-02 | 甲地机械有限公司 | 张伟 | 13812345678 | 电话 | 报价 | 2026-11-09 | 陈立
        2026-11-03 | 乙地模具厂 | 李娜 | 13912345678 | 微信 | 送样 | 2026-11-10 | 陈立
        """,
        (Seen("A1:H3", (1,), "visit", 2,
              "date customer contact contact_phone mode content next_appointment rep"),),
    ),
    Case(
        "orders with items, total and signature",
        """
        2026年11月销售明细表
        单位：元
        序号 | 订单编号 | 订单日期 | 客户名称 | 产品编码 | 产品名称 | 单位 | 数量 | 单价 | 金额 | 业务员 | 备注
        =1 | SO2026110001 | @2026-11-02 | 甲地机械有限公司 | P-01 | 轴承 | 个 | =100 | =12.5 | =1250 | 陈立 |
        =2 | SO2026110002 | @2026-11-03 | 乙地模具厂 | P-02 | 导轨 | 套 | =3 | ￥1,200.00 | ￥3,600.00 | 赵敏 | 加急
        合计 | _ | _ | _ | _ | _ | _ | =103 | _ | =4850 | |
        制表：王敏 | _ | _ | 审核： | _ | _ | _ | 日期：2026.11.30
        """,
        (Seen("A3:L5", (3,), "transaction", 2,
              "# no date customer product_code product unit quantity unit_price amount rep notes"),),
        {"transaction.amount[1]": (3600.0, "J5"), "transaction.no[0]": ("SO2026110001", "B4"), "transaction.date[0]": ("2026-11-02", "C4")},
        ("table.total.skipped", "table.note.skipped"),
        ("A1:L1",),
    ),
    Case(
        "sales without a number",
        """
        日期 | 客户 | 产品 | 数量 | 单价 | 金额
        5月1日 | 甲地机械有限公司 | 轴承 | =10 | =25 | =250
        5月3日 | 乙地模具厂 | 导轨 | =2 | =300 | =600
        """,
        (Seen("A1:F3", (1,), "transaction", 2, "date customer product quantity unit_price amount"),),
        {"transaction.date[0]": ("2026-05-01", "A2")},
    ),
    Case(
        "contracts and payments",
        """
        合同号 | 签订日期 | 甲方 | 合同金额（万元） | 已回款 | 回款日期 | 开票金额 | 负责人
        HT-001 | 2026-03-01 | 甲地机械有限公司 | =35 | =100000 | 2026-04-01 | =100000 | 陈立
        HT-002 | 2026-05-12 | 乙地模具厂 | =8.6 | =86000 | 2026-06-01 | =86000 | 赵敏
        """,
        (Seen("A1:H3", (1,), "transaction", 2, "no date customer amount paid_amount paid_on invoiced rep"),),
        {"transaction.amount[0]": (350000.0, "D2"), "transaction.paid_amount[0]": (100000.0, "E2")},
    ),
    Case(
        "products",
        """
        产品编码 | 产品名称 | 规格型号 | 类别 | 单位 | 成本价 | 标价 | 库存
        P-01 | 轴承 | 6204 | 传动 | 个 | =8 | =12.5 | =500
        P-02 | 导轨 | HG20 | 传动 | 套 | =800 | =1200 | =30
        """,
        (Seen("A1:H3", (1,), "product", 2, "code name model category unit cost list_price stock"),),
        sheet="产品目录",
    ),
    Case(
        "complaints",
        """
        客户投诉登记表
        编号 | 投诉日期 | 客户名称 | 产品 | 投诉内容 | 严重程度 | 责任部门 | 处理结果 | 完成日期 | 满意度
        T001 | 2026-11-02 | 甲地机械有限公司 | 轴承 | 噪音大 | 一般 | 质量部 | 已更换 | 2026-11-06 | 满意
        T002 | 2026-11-05 | 乙地模具厂 | 导轨 | 到货延误 | 严重 | 物流部 | | |
        """,
        (Seen("A2:J4", (2,), "complaint", 2,
              "no received_on customer product text severity department solution closed_on satisfaction"),),
        {"complaint.closed_on[0]": ("2026-11-06", "I3")},
        merged=("A1:J1",),
    ),
    Case(
        "promotions",
        """
        活动名称 | 我方/竞品 | 区域 | 开始日期 | 结束日期 | 计划场次 | 实际场次 | 费用 | 效果
        双十一特惠 | 我方 | 华东 | 2026-11-01 | 2026-11-11 | =10 | =9 | =35000 | 良好
        老客户答谢 | 我方 | 华南 | 2026-12-01 | 2026-12-05 | =4 | | =8000 |
        """,
        (Seen("A1:I3", (1,), "promotion", 2, "name side region start end planned done cost result"),),
        sheet="促销执行",
    ),
    Case(
        "competitors",
        """
        日期 | 客户名称 | 竞争对手 | 使用产品 | 客户满意度 | 对方业务员 | 价格 | 促销活动
        2026-11-02 | 甲地机械有限公司 | 丁地传动 | 轴承 | 一般 | 钱强 | =11.8 | 买十送一
        2026-11-03 | 乙地模具厂 | 戊地机电 | 导轨 | 满意 | 孙洁 | =1150 |
        """,
        (Seen("A1:H3", (1,), "competitor", 2, "date customer competitor product satisfaction rep prices promotions"),),
        sheet="竞品信息",
    ),
    Case(
        "projects",
        """
        项目名称 | 客户名称 | 决策人 | 预算(万元) | 项目阶段 | 成交概率 | 下一步 | 负责销售
        自动线改造 | 甲地机械有限公司 | 张总 | =120 | 方案 | 60% | 送方案 | 陈立
        仓库升级 | 乙地模具厂 | 李总 | =35 | 立项 | 0.3 | 拜访 | 赵敏
        """,
        (Seen("A1:H3", (1,), "project", 2,
              "name customer decision_makers budget stage probability next_step owner"),),
        {"project.budget[0]": (1200000.0, "D2"), "project.probability[0]": (0.6, "F2")},
    ),
    Case(
        "leads",
        """
        线索日期 | 客户名称 | 联系电话 | 来源 | 寻找方法 | 有无需求 | 支付能力 | 意向等级 | 下一步计划
        2026-11-02 | 甲地机械有限公司 | 13812345678 | 展会 | 介绍法 | 有 | 有 | A | 电话
        2026-11-03 | 乙地模具厂 | 13912345678 | 网站 | 广告法 | 有 | 无 | B | 邮件
        """,
        (Seen("A1:I3", (1,), "lead", 2, "date name phone source method need pay intent next_step"),),
        sheet="线索",
    ),
    Case(
        "channel partners",
        """
        代理商名称 | 渠道类型 | 代理区域 | 保护期 | 信用额度(万元) | 年销售额(万元) | 代理级别
        丁地贸易有限公司 | 独家代理 | 浙江 | 1年 | =50 | =800 | 一级
        戊地机电有限公司 | 经销商 | 江苏 | 半年 | =20 | =300 | 二级
        """,
        (Seen("A1:G3", (1,), "channel_partner", 2, "name type region protection credit turnover level"),),
        {"channel_partner.credit[1]": (200000.0, "E3")},
    ),
    Case(
        "moves of customers",
        """
        日期 | 客户名称 | 动态指标 | 内容 | 动态类别
        2026-11-02 | 甲地机械有限公司 | 经营状况 | 扩产 | 良性
        2026-11-03 | 乙地模具厂 | 人事变动 | 换厂长 | 不良
        """,
        (Seen("A1:E3", (1,), "observation", 2, "date customer indicator value kind"),),
        sheet="客户动态",
    ),
    Case(
        "survey",
        """
        调查日期 | 批次 | 客户名称 | 问题 | 回答
        2026-11-02 | 2026下半年 | 甲地机械有限公司 | 对交货是否满意 | 满意
        2026-11-02 | 2026下半年 | 乙地模具厂 | 对交货是否满意 | 一般
        """,
        (Seen("A1:E3", (1,), "survey", 2, "date batch customer question answer"),),
    ),
    Case(
        "price levels",
        """
        价格级别 | 折扣 | 适用产品 | 生效日期
        省级 | 7折 | 全部 | 2026-01-01
        市级 | 8折 | 全部 | 2026-01-01
        """,
        (Seen("A1:D3", (1,), "price_level", 2, "level discount product valid_from"),),
    ),
    Case(
        "service",
        """
        服务日期 | 客户名称 | 服务内容 | 工时 | 运费 | 服务费用 | 服务人员
        2026-11-02 | 甲地机械有限公司 | 更换轴承 | =3 | =50 | =600 | 周师傅
        2026-11-03 | 乙地模具厂 | 调试 | =5 | =0 | =1000 | 吴师傅
        """,
        (Seen("A1:G3", (1,), "service", 2, "date customer content hours freight cost rep"),),
    ),
    Case(
        "receivables",
        """
        应收账款账龄表
        截止日期：2026-10-31
        客户名称 | 应收余额 | 逾期天数 | 逾期金额 | 业务员
        甲地机械有限公司 | 125,000.00 | =45 | =60000 | 陈立
        乙地模具厂 | =8600 | =0 | =0 | 赵敏
        合计 | =133600 | | =60000 |
        """,
        (Seen("A3:E5", (3,), "receivable", 2, "customer amount overdue_days overdue_amount rep"),),
        {"receivable.amount[0]": (125000.0, "B4"), "receivable.overdue_days[0]": (45.0, "C4")},
        ("table.total.skipped",),
    ),
    Case(
        "sources",
        """
        来源编号 | 来源名称 | 渠道 | 取得日期 | 资料级别 | 原始出处 | 发出份数 | 回收份数
        S01 | 秋季机床展 | 展会 | 2026-10-12 | 一手 | 主办方 | =200 | =36
        S02 | 行业名录 | 购买 | 2026-09-01 | 二手 | 协会 | |
        """,
        (Seen("A1:H3", (1,), "source", 2, "no name channel obtained_on hand_level original_source sent returned"),),
        sheet="信息来源",
    ),
    Case(
        "contacts",
        """
        姓名 | 单位 | 部门 | 职务 | 手机 | 办公电话 | 邮箱 | 生日
        张伟 | 甲地机械有限公司 | 采购部 | 经理 | 13812345678 | 0571-87654321 | zw@example.com | 1980-05-01
        李娜 | 乙地模具厂 | 总经办 | 总经理 | 13912345678 | 0512-66554433 | ln@example.com | 1975.3.8
        """,
        (Seen("A1:H3", (1,), "contact", 2, "name organization department title mobile phone email birthday"),),
        {"contact.birthday[1]": ("1975-03-08", "H3")},
    ),
    Case(
        "members",
        """
        会员卡号 | 姓名 | 性别 | 出生日期 | 手机号码 | 会员等级 | 家庭住址 | 职业
        0001 | 周芳 | 女 | 1985年3月2日 | 13700001111 | 金卡 | 杭州市西湖区文三路1号 | 教师
        0002 | 吴强 | 男 | 1990-12-1 | 13800002222 | 银卡 | 杭州市上城区中山路2号 | 医生
        """,
        (Seen("A1:H3", (1,), "individual", 2, "number name gender birth_date mobile vip_class address occupation"),),
        {"individual.number[0]": ("0001", "A2"), "individual.birth_date[0]": ("1985-03-02", "D2")},
        sheet="会员名单",
    ),
    Case(
        "guests of a shop",
        """
        客户姓名 | 联系电话 | 性别 | 需求产品 | 预算 | 购买时间 | 了解途径
        周芳 | 13700001111 | 女 | 净水器 | 5000元 | 年底 | 朋友介绍
        吴强 | 13800002222 | 男 | 空调 | 1.2万 | 月内 | 广告
        """,
        (Seen("A1:G3", (1,), "individual", 2, "name mobile gender products budget timing info_channel"),),
        {"individual.budget[1]": (12000.0, "E3")},
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_registers(case: Case) -> None:
    check(case)
