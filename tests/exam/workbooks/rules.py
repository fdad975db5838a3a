"""Mistakes that only show between records and sheets, each with its near miss."""

from exam.truth import Book, Sheet, Tab

FIRMS = """
客户名称|统一社会信用代码|省份|地址|负责销售|取得日期|信用额度（元）|账期（天）
泰安泰山焦化设备有限公司|{u71}|山东|泰安市岱岳区长城路9号|冯刚|2026-03-01|#50000|#30
日照港机配件有限公司|{u72}|山东|日照市东港区海滨五路12号|冯刚|2025-06-10|#200000|#60
泰安泰山焦化设备有限公司|{u71}|山东|泰安市高新区一天门大街3号|冯刚|2026-03-01|#50000|#30
莱芜粉末冶金有限公司|{u74}|山东|济南市莱芜区汶阳大街8号|韩雪|2024-11-05|#80000|#45
"""

FIRST_ORDERS = """
订单号|订单日期|客户名称|产品|数量|单价|金额|业务员
DD-1|2026-01-15|泰安泰山焦化设备有限公司|阀座|#2|#500|#1000|冯刚
DD-2|2026-04-02|泰安泰山焦化设备有限公司|阀座|#4|#500|#2000|冯刚
DD-3|2025-07-01|日照港机配件有限公司|链轮|#10|#90|#900|冯刚
"""

FIRST_VISITS = """
拜访日期|客户名称|拜访人|拜访方式|拜访结果|拜访内容
2026-03-01|泰安泰山焦化设备有限公司|冯刚|上门|有效|首次登门
2026-03-20|泰安泰山焦化设备有限公司|冯刚|电话|有效|报价
2025-06-10|日照港机配件有限公司|冯刚|展会|有效|展会认识
"""

DEBTS = """
截止日期|客户名称|应收金额|逾期金额|逾期天数
2026-10-31|泰安泰山焦化设备有限公司|#86000|#0|#0
2026-10-31|日照港机配件有限公司|#150000|#0|#0
2026-10-31|莱芜粉末冶金有限公司|#60000|#60000|#150
"""

REPORTS = """
项目名称|客户名称|报备代理商|报备日期|项目阶段|负责销售
济宁电厂输煤改造|济宁电力燃料有限公司|潍坊柴油机配件经销公司|2026-02-10|约见|冯刚
济宁电厂输煤改造|济宁电力燃料有限公司|临沂机电大世界商行|2026-03-22|约见|韩雪
聊城铝厂皮带更换|聊城铝业机械有限公司|潍坊柴油机配件经销公司|2026-04-01|计划|冯刚
聊城铝厂破碎机|聊城铝业机械有限公司|潍坊柴油机配件经销公司|2026-05-08|寻找|冯刚
"""

PARTNERS = """
伙伴名称|渠道类型|代理区域|价格级别|信用额度
临沂机电大世界商行|经销商|临沂|店级|#50000
潍坊柴油机配件经销公司|独家代理|山东|省级|#300000
"""

LEVELS = """
级别|折扣
省级|3.8
市级|4.2
店级|5.5
"""

SALES = """
单号|日期|客户名称|产品|数量|单价|折扣|金额|业务员
XS-1|2026-06-03|临沂机电大世界商行|链轮|#100|#100|3.8|#3800|韩雪
XS-2|2026-06-04|潍坊柴油机配件经销公司|链轮|#100|#100|3.8|#3800|冯刚
XS-3|2026-06-09|临沂机电大世界商行|链轮|#10|#100|5.5|#550|韩雪
"""

SLIPS = """
受理日期|客户名称|产品|投诉内容|责任部门|签收日期|限期|解决方案|结案日期|满意度
2026-11-02|泰安泰山焦化设备有限公司|阀座|内漏|品管部|2026-11-02|2026-11-06|更换|2026-11-10|一般
2026-11-03|日照港机配件有限公司|链轮|断齿|技术部|2026-11-02|2026-11-06|补发|2026-11-05|满意
2026-11-16|莱芜粉末冶金有限公司|链轮|少货||2026-11-16|2026-11-27|||
2026-11-17|日照港机配件有限公司|链轮|锈斑|品管部|2026-11-17|2026-11-27|||
"""

_FIRMS = Tab(
    sheet="客户",
    range="A1:H5",
    head="1",
    entity="organization",
    rows=4,
    columns="A:name B:uscc C:province D:address E:owner F:acquired_on G:credit_limit H:payment_terms_days",
    finds="A2:D4 address info; ?A2:B4",
    quiet="A3:H3; A5:H5",
)

BOOKS = (
    Book(
        "客户订单应收.xlsx",
        (
            Sheet("客户", FIRMS),
            Sheet("订单", FIRST_ORDERS),
            Sheet("应收", DEBTS),
            Sheet("拜访", FIRST_VISITS),
        ),
        (
            _FIRMS,
            Tab(
                sheet="订单",
                range="A1:H4",
                head="1",
                entity="transaction",
                rows=3,
                columns="A:no B:date C:customer D:product E:quantity F:unit_price G:amount H:rep",
                finds="A2:C2 date info",
                quiet="A3:H3; A4:H4",
            ),
            Tab(
                sheet="拜访",
                range="A1:F4",
                head="1",
                entity="visit",
                rows=3,
                columns="A:date B:customer C:rep D:mode E:result F:content",
                quiet="A2:F4",
            ),
            Tab(
                sheet="应收",
                range="A1:E4",
                head="1",
                entity="receivable",
                rows=3,
                columns="A:as_of B:customer C:amount D:overdue_amount E:overdue_days",
                finds="C2 amount; ?D4:E4",
                quiet="A3:E3; A4:C4",
            ),
        ),
    ),
    Book(
        "报备撞单.xlsx",
        (Sheet("报备", REPORTS),),
        (
            Tab(
                sheet="报备",
                range="A1:F5",
                head="1",
                entity="project",
                rows=4,
                columns="A:name B:customer C:agent D:registered_on E:stage F:owner",
                finds="A3:F3 *",
                quiet="A2:F2; A4:F5",
            ),
        ),
    ),
    Book(
        "折扣越级.xlsx",
        (Sheet("渠道", PARTNERS), Sheet("价格级别", LEVELS), Sheet("销售", SALES)),
        (
            Tab(
                sheet="渠道",
                range="A1:E3",
                head="1",
                entity="channel_partner",
                rows=2,
                columns="A:name B:type C:region D:price_level E:credit",
                quiet="A2:E3",
            ),
            Tab(
                sheet="价格级别",
                range="A1:B4",
                head="1",
                entity="price_level",
                rows=3,
                columns="A:level B:discount",
                quiet="A2:B4",
            ),
            Tab(
                sheet="销售",
                range="A1:I4",
                head="1",
                entity="transaction",
                rows=3,
                columns="A:no B:date C:customer D:product E:quantity F:unit_price G:discount H:amount I:rep",
                finds="A2:I2 level",
                quiet="A3:I4",
            ),
        ),
    ),
    Book(
        "投诉时限.xlsx",
        (Sheet("投诉", SLIPS),),
        (
            Tab(
                sheet="投诉",
                range="A1:J5",
                head="1",
                entity="complaint",
                rows=4,
                columns="A:received_on B:customer C:product D:text E:department F:signed_at G:due H:solution I:closed_on"
                " J:satisfaction",
                finds="A3:F3 signed_at; E4 department info; ?A2:I2",
                quiet="A5:J5; G3:J3",
            ),
        ),
    ),
)
