"""Files that are not what they say, dates in ten shapes, amounts and phones as people type them."""

from dataclasses import replace

from exam.quick import table
from exam.truth import Book, Sheet, Tab

DATES = """
客户名称|成立时间|首次成交日期|最近成交日期
杭州钱江印染机械有限公司|2001年5月8日|24/5/1|@2026-10-01~yyyy"年"m"月"d"日"
湖州长兴蓄电池有限公司|1998.11.3|2024-5-1|#46296
嘉善木业机械有限公司|二〇〇六年七月一日|20240501|2026年10月8日
平湖光机电有限公司|2010/3/15|2024 5 1|2026.10.09
海宁皮革机械有限公司|2012年9月|2024．5．1|2026-10-10 09:30:00
桐乡化纤设备有限公司|民国时期|２０２４年５月１日|@2026-10-12~m/d/yy
"""

AMOUNTS = """
客户|注册资本|年营业额|信用额度|净利润率|我方份额
常熟开关配件有限公司|500万元|1.2亿|￥300,000.00|8.5%|%0.35
昆山模具标准件有限公司|人民币壹仟万元整|3,600万|30万|0.12|20％
太仓港口机械有限公司|２００万|8600000|#250000|6%|5-10%
张家港化机设备有限公司|1000万人民币|约5000万|-|12.50%|三成
"""

PHONES = """
客户名称|公司电话|业务联系人|联系人手机|传真
惠州华阳电声有限公司|#7522601234|庄伟|#13802861234|0752-2601235
汕头超声仪器有限公司|0754-88251234转806|蔡少芬|138-0275-1234|(0754)88251235
中山古镇灯饰机械有限公司|0760-22341234/22341235|邓志|+86 13822741234|
江门甘化机械有限公司|（0750）3271234-602|区丽|86-13702221234、13902221235|
珠海格力配套模具有限公司|400-830-1234|何敏|1 3 6 0 0 3 1 1 2 3 4|０７５６－８６１４１２３
"""

CSV = (
    """
客户编号,客户名称,客户类型,所属行业,省,市,联系人,联系电话,业务员,备注
""".replace(",", "|").strip()
    + """
K001|镇海石化备件有限公司|制造商|石油化工|浙江|宁波|蔡国庆|13605741234|李娜|逗号,引号"都有
K002|舟山远洋渔具有限公司|中间商|渔业|浙江|舟山|邬亚君|13505801234|李娜|
K003|丽水青瓷机械有限公司|制造商|陶瓷机械|浙江|丽水|雷春燕|13857801234|张伟|第一行\\n第二行
"""
)

ERP = """
应收账款明细表|<|<|<|<
单位：元|<|<|<|<
客户名称|截止日期|应收金额|逾期金额|逾期天数
武汉长动机械有限公司|2026-10-31|56,800.00|0.00|0
襄阳轴承配套有限公司|2026-10-31|120,000.00|45,000.00|62
合计||176,800.00|45,000.00|
"""

TXT = """
拜访日期|拜访客户|拜访人|拜访方式|拜访结果|拜访内容
2026-10-12|镇海石化备件有限公司|李娜|上门|有效|送样
2026-10-13|舟山远洋渔具有限公司|李娜|电话|无效|对方说再考虑
"""

BUILT_IN = """
受理日期|客户名称|投诉内容|限期|结案日期
@2026-11-03~31|武汉长动机械有限公司|轴承异响|@2026-11-13~57|@2026-11-06~27
@2026-11-04~28|襄阳轴承配套有限公司|包装破损|@2026-11-13~58|@2026-11-09~50
"""

STRICT = """
产品编码|产品名称|单位|标价
CP-1|油封|只|#12
CP-2|唇形圈|只|#55.5
"""

_ERP = Tab(
    sheet="",
    range="A3:E5",
    head="3",
    entity="receivable",
    rows=2,
    columns="A:customer B:as_of C:amount D:overdue_amount E:overdue_days",
    values="C5 receivable.amount = 120000; E5 receivable.overdue_days = 62",
)

BOOKS = (
    table(
        "日期十种写法",
        DATES,
        "A1:D7",
        "1",
        "organization",
        "A:name B:founded_on C:first_deal_on D:last_deal_on",
        values="B2 organization.founded_on = 2001-05-08; B3 organization.founded_on = 1998-11-03;"
        " B4 organization.founded_on = 2006-07-01; C2 organization.first_deal_on = 2024-05-01;"
        " C4 organization.first_deal_on = 2024-05-01; C5 organization.first_deal_on = 2024-05-01;"
        " C6 organization.first_deal_on = 2024-05-01; C7 organization.first_deal_on = 2024-05-01;"
        " D2 organization.last_deal_on = 2026-10-01; D3 organization.last_deal_on = 2026-10-01;"
        " D6 organization.last_deal_on = 2026-10-10; D7 organization.last_deal_on = 2026-10-12;"
        " B7 organization.founded_on =",
        finds="B7 founded_on",
        quiet="A2:D6; C7; D7",
    ),
    table(
        "金额写法",
        AMOUNTS,
        "A1:F5",
        "1",
        "organization",
        "A:name B:registered_capital C:annual_revenue D:credit_limit E:net_margin F:market_share_ours",
        values="B2 organization.registered_capital = 5000000; C2 organization.annual_revenue = 120000000;"
        " D2 organization.credit_limit = 300000; E2 organization.net_margin = 0.085;"
        " F2 organization.market_share_ours = 0.35; B3 organization.registered_capital = 10000000;"
        " C3 organization.annual_revenue = 36000000; D3 organization.credit_limit = 300000;"
        " F3 organization.market_share_ours = 0.2; B4 organization.registered_capital = 2000000;"
        " C4 organization.annual_revenue = 8600000; B5 organization.registered_capital = 10000000",
        quiet="A2:F3; B4:E4; D5",
        finds="F4 market_share_ours info; F5 market_share_ours info",
    ),
    table(
        "电话写法",
        PHONES,
        "A1:E6",
        "1",
        "organization",
        "A:name B:phone C:contact.name D:contact.mobile E:fax",
        values="D2 contact.mobile = 13802861234; D3 contact.mobile = 13802751234; D4 contact.mobile = 13822741234;"
        " D6 contact.mobile = 13600311234; B2 organization.phone = 0752-2601234;"
        " E6 organization.fax = 0756-8614123",
        quiet="A2:D5; B6:D6; E2:E3; B6; E6",
    ),
    Book(
        "客户导出.csv",
        (Sheet("客户导出", CSV),),
        (
            Tab(
                sheet="客户导出",
                range="A1:J4",
                head="1",
                entity="organization",
                rows=3,
                columns="A:number B:name C:nature D:industry E:province F:city G:contact.name"
                " H:contact.mobile/contact.phone/phone I:owner J:notes",
                values='J2 organization.notes = 逗号,引号"都有; A4 organization.number = K003',
                quiet="A2:J4",
            ),
        ),
        kind="csv",
        encoding="gb18030",
    ),
    Book(
        "应收导出.xls", (Sheet("应收导出", ERP),), (replace(_ERP, sheet="应收导出"),), kind="html"
    ),
    Book(
        "拜访.txt",
        (Sheet("拜访", TXT),),
        (
            Tab(
                sheet="拜访",
                range="A1:F3",
                head="1",
                entity="visit",
                rows=2,
                columns="A:date B:customer C:rep D:mode E:result F:content",
            ),
        ),
        kind="txt",
        encoding="utf-16",
        separator="\t",
    ),
    table(
        "中文内置日期",
        BUILT_IN,
        "A1:E3",
        "1",
        "complaint",
        "A:received_on B:customer C:text D:due E:closed_on",
        values="A2 complaint.received_on = 2026-11-03; D2 complaint.due = 2026-11-13;"
        " E3 complaint.closed_on = 2026-11-09; A3 complaint.received_on = 2026-11-04",
    ),
    Book(
        "严格格式.xlsx",
        (Sheet("产品", STRICT),),
        (
            Tab(
                sheet="产品",
                range="A1:D3",
                head="1",
                entity="product",
                rows=2,
                columns="A:code B:name C:unit D:list_price",
                values="D3 product.list_price = 55.5",
                quiet="A2:D3",
            ),
        ),
        kind="strict",
    ),
    Book(
        "1904日期.xlsx",
        (Sheet("促销", "活动名称|开始日期|结束日期|费用\n秋季展销|@2026-09-10|@2026-09-20|#5000"),),
        (
            Tab(
                sheet="促销",
                range="A1:D2",
                head="1",
                entity="promotion",
                rows=1,
                columns="A:name B:start C:end D:cost",
                values="B2 promotion.start = 2026-09-10; C2 promotion.end = 2026-09-20",
                quiet="A2:D2",
            ),
        ),
        date_1904=True,
    ),
)
