"""Mistakes between records (held)."""

from exam.truth import Book, Sheet, Tab

CLIENTS = """
公司名称|信用代码|详细地址|业务员|首次成交日期|信用额度(万元)|结算账期(天)
周口味精机械有限公司|{u81}|周口市川汇区八一路20号|单强|2024-08-01|#10|#30
驻马店中集挂车配件有限公司|{u82}|驻马店市驿城区雪松路66号|单强|2023-02-15|#30|#60
信阳毛尖茶机有限公司|{u83}|信阳市浉河区茶都路5号|仝丽|2025-04-20|#5|#30
南阳防爆电机配件有限公司|{u82}|南阳市卧龙区信臣路12号|仝丽|2022-09-09|#20|#45
"""

VISITS = """
拜访日期|拜访客户|业务员|拜访方式|拜访结果|未成原因|拜访内容|下次拜访日期
2026-11-09|周口味精机械有限公司|单强|上门|有效||谈备件|2026-11-23
2026-11-10|驻马店中集挂车配件有限公司|单强|上门|未形成|||2026-11-24
2026-11-11|商丘面粉机械有限公司|单强|电话|有效||初次接触|2026-11-25
2026-11-12|信阳毛尖茶机|仝丽|电话|有效||问库存|2026-11-26
2026-11-21|信阳毛尖茶机有限公司|仝丽|上门|有效||回访|2026-11-28
"""

DEALS = """
订单编号|签单日期|客户名称|品名|数量|单价|金额|已发数量|退货数量|回款金额|回款日期|业务员
A01|2026-09-02|周口味精机械有限公司|筛网|#10|#300|#3000|#10|#0|#3000|2026-09-20|单强
A02|2026-09-05|驻马店中集挂车配件有限公司|轴套|#50|#40|#2000|#80|#0|#2000|2026-10-01|单强
A03|2026-09-11|信阳毛尖茶机有限公司|链条|#6|#150|#900|#6|#9|#0||仝丽
A04|2026-09-15|南阳防爆电机配件有限公司|轴套|#100|#40|#4000|#60|#0|#2500|2026-10-20|仝丽
A05|2026-09-18|周口味精机械有限公司|筛网|#1|#300|#300|#1|#0|#300|2027-09-20|单强
"""

LEADS = """
登记日期|线索名称|联系电话|跟进人|意向等级|资格审查|有无需求|支付能力|购买决定权
2026-10-05|商丘面粉机械有限公司|0370-2661234|单强|A|合格|有|有|有
2026-10-19|商丘面粉机械有限公司|0370-2661234|仝丽|B|合格|有|有|有
2026-10-20|开封空分设备配件有限公司|0371-23861234|仝丽|C|合格|无|未知|未知
2026-10-22|许昌电缆设备有限公司|0374-2331234|仝丽|E|待培育|有|未知|未知
"""

TARGETS = """
期间|业务员|指标|目标值
2026-12|单强|销售额|#300000
2026-13|单强|销售额|#320000
2026-12|仝丽|回款额|
2026-12|单强|销售额|#350000
"""

BOOKS = (
    Book(
        "豫南业务.xlsx",
        (Sheet("客户", CLIENTS), Sheet("拜访", VISITS), Sheet("订单", DEALS)),
        (
            Tab(
                sheet="客户",
                range="A1:G5",
                head="1",
                entity="organization",
                rows=4,
                columns="A:name B:uscc C:address D:owner E:first_deal_on F:credit_limit G:payment_terms_days",
                finds="B3:B5 uscc; ?B3; ?B5; ?C3; ?C5",
                quiet="A2:G2; A4:G4; D3:G3; D5:G5",
            ),
            Tab(
                sheet="拜访",
                range="A1:H6",
                head="1",
                entity="visit",
                rows=5,
                columns="A:date B:customer C:rep D:mode E:result F:reason G:content H:next_appointment",
                finds="E3:F3 * info; B4 customer info; A6:E6 *; ?B5",
                quiet="A2:H2; C4:H4; A5; C5:H5; B6:D6; G6:H6",
            ),
            Tab(
                sheet="订单",
                range="A1:L6",
                head="1",
                entity="transaction",
                rows=5,
                columns="A:no B:date C:customer D:product E:quantity F:unit_price G:amount H:delivered I:returned"
                " J:paid_amount K:paid_on L:rep",
                finds="E3:H3 delivered; E4:I4 returned; K6 paid_on; ?J4; ?J5",
                quiet="A2:L2; A5:I5; A3:D3; I3:L3; A4:D4; A6:J6",
            ),
        ),
    ),
    Book(
        "线索与计划.xlsx",
        (Sheet("线索", LEADS), Sheet("计划", TARGETS)),
        (
            Tab(
                sheet="线索",
                range="A1:I5",
                head="1",
                entity="lead",
                rows=4,
                columns="A:date/recorded_on B:name C:phone D:owner E:intent F:qualification G:need H:pay I:authority",
                finds="A3:I3 *; F4:I4 * info; E5 intent",
                quiet="A2:I2; A5:D5; F5:I5; A4:E4",
            ),
            Tab(
                sheet="计划",
                range="A1:D5",
                head="1",
                entity="target",
                rows=4,
                columns="A:period B:rep C:measure D:value",
                finds="A3 period; D4 value; A5:D5 *",
                quiet="B3:D3; A4:C4",
            ),
        ),
    ),
)
