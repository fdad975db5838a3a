"""Cards of the remaining entities, stacked or with the label above."""

from exam.quick import card

ORDER = """
订货单|<|<|<
合同编号|HT-2026-088|签约日期|2026年8月8日
需方|安庆石化设备有限公司|供货产品|多级泵
订货数量（台）|#2|单价（元）|#48000
合同金额（元）|#96000|预付款（元）|#28800
付款日期|2026.8.12|销售代表|唐敏
"""

SERVICES = """
服务报告单|
服务单号：|FW-2026-31
服务日期：|2026/9/2
客户名称：|武汉长动机械有限公司
服务内容：|更换减速机油封
工时（小时）：|#6
运费：|#180
服务费：|#500
服务工程师：|蒋涛
|
服务报告单|
服务单号：|FW-2026-32
服务日期：|2026/9/12
客户名称：|宜昌三峡船机有限公司
服务内容：|联轴器找正
工时（小时）：|#3
运费：|#90
服务费：|#200
服务工程师：|庞斌
"""

PRODUCT = """
产品信息|<|<|<
产品编码|产品名称|规格型号|单位
HX-100|液压油缸|Φ80×500|只
产品类别|成本价|标准售价|库存数量
液压|#780|#1280|#46
"""

PROMO = """
促销活动登记
活动名称：国庆满赠|主办方：☑我方 □竞争对手
活动区域：华东|促销产品：齿轮泵
开始日期：2026-09-25|结束日期：2026-10-08
计划销量：200|实际销量：185
活动费用：12000元|活动效果：老客户为主
"""

NEWS = """
客户动态卡|<|<|<
客户名称|重庆渝能电气有限公司|记录日期|2026-09-03
动态指标|☑人事变更 □渠道结构变化 □产品库存|动态类别|需求动向
动态内容|采购部长由周涛换为肖静|<|<
信息来源|老客户|<|<
"""

SURVEY = """
客户意见征询表|<
客户名称|洛阳北方轴承有限公司
调查日期|2026-09-12
调查方式|□网上问卷 ☑电话问卷 □邮寄问卷
问题|明年采购量会增加吗？
回答|会，约增一成
"""

SOURCE = """
信息来源卡|<|<|<
来源名称|2026上海流体展|渠道|展会
取得日期|2026-09-20|收集方法|访谈
资料级别|☑一手 □二手 □三手|核实人|陈晓燕
"""

DEBT = """
应收账款对账单|<
客户名称：|重庆渝能电气有限公司
截止日期：|2026年10月31日
应收金额（元）：|86,000.00
其中逾期金额（元）：|20,000.00
逾期天数：|35天
业务员：|何勇
"""

TARGET = """
业务员目标责任书|<|<|<
期间|2026-12|业务员|张伟
指标|销售额|目标值（万元）|#80
"""

BOOKS = (
    card(
        "订货单",
        "HT088",
        ORDER,
        "transaction",
        "A2>B2:no C2>D2:date A3>B3:customer C3>D3:product A4>B4:quantity C4>D4:unit_price A5>B5:amount"
        " C5>D5:paid_amount A6>B6:paid_on C6>D6:rep",
        values="D2 transaction.date = 2026-08-08; B5 transaction.amount = 96000; B6 transaction.paid_on = 2026-08-12",
        quiet="A2:D6",
    ),
    card(
        "服务报告两张",
        "报告",
        SERVICES,
        "service",
        "A2>B2:no A3>B3:date A4>B4:customer A5>B5:content A6>B6:hours A7>B7:freight A8>B8:cost A9>B9:rep"
        " A12>B12:no A13>B13:date A14>B14:customer A15>B15:content A16>B16:hours A18>B18:cost A19>B19:rep",
        values="B6 service.hours = 6; B12 service.no = FW-2026-32; B13 service.date = 2026-09-12; B18 service.cost = 200",
        quiet="A2:B19",
    ),
    card(
        "产品信息",
        "HX100",
        PRODUCT,
        "product",
        "A2>A3:code B2>B3:name C2>C3:model D2>D3:unit A4>A5:category B4>B5:cost C4>C5:list_price D4>D5:stock",
        values="C5 product.list_price = 1280; A3 product.code = HX-100",
        quiet="A2:D5",
    ),
    card(
        "促销登记",
        "国庆",
        PROMO,
        "promotion",
        "A2>A2:name B2>B2:side A3>A3:region B3>B3:product A4>A4:start B4>B4:end A5>A5:planned B5>B5:done"
        " A6>A6:cost B6>B6:result",
        values="B2 promotion.side = 我方; A4 promotion.start = 2026-09-25; B5 promotion.done = 185; A6 promotion.cost = 12000",
        quiet="A2:B6",
    ),
    card(
        "动态卡",
        "渝能",
        NEWS,
        "observation",
        "A2>B2:customer C2>D2:date/recorded_on A3>B3:indicator C3>D3:kind A4>B4:value A5>B5:source",
        values="B3 observation.indicator = 人事变更; B4 observation.value = 采购部长由周涛换为肖静",
        quiet="A2:D5",
    ),
    card(
        "意见征询",
        "洛阳",
        SURVEY,
        "survey",
        "A2>B2:customer A3>B3:date A4>B4:method A5>B5:question A6>B6:answer",
        values="B4 survey.method = 电话问卷; B6 survey.answer = 会，约增一成",
        quiet="A2:B6",
    ),
    card(
        "来源卡片",
        "流体展",
        SOURCE,
        "source",
        "A2>B2:name C2>D2:channel A3>B3:obtained_on C3>D3:collection_method A4>B4:hand_level C4>D4:verified_by",
        values="B4 source.hand_level = 一手",
        quiet="A2:D4",
    ),
    card(
        "对账单",
        "渝能",
        DEBT,
        "receivable",
        "A2>B2:customer A3>B3:as_of A4>B4:amount A5>B5:overdue_amount A6>B6:overdue_days A7>B7:rep",
        values="B4 receivable.amount = 86000; B6 receivable.overdue_days = 35; B3 receivable.as_of = 2026-10-31",
        quiet="A2:B7",
    ),
    card(
        "责任书",
        "张伟",
        TARGET,
        "target",
        "A2>B2:period C2>D2:rep A3>B3:measure C3>D3:value",
        values="D3 target.value = 800000; B3 target.measure = 销售额",
        quiet="A2:D3",
    ),
)
