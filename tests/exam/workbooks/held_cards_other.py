"""Cards of everything else (held)."""

from exam.quick import card

BEAUTY = """
会员登记表|<|<|<
姓 名：|苗可欣|性 别：|女
生 日：|1995-07-21|电 话：|13761231234
住 址：|上海市长宁区仙霞路345弄2号|<|<
职 业：|设计师|文化程度：|□高中 □大专 ☑本科 □硕士
从何处得知本店：|☑朋友 □传单 □网络 □路过|<|<
皮肤过敏史：|□无 ☑有（酒精）|<|<
感兴趣的项目：|美白护理|预计消费：|3000元
客户类别：|☑VIP □普通 □散客|登记日期：|2026/8/15
"""

VISITS = """
走访记录单
走访日期|2026年11月5日|走访人|施丽
被访单位|三明重型机器有限公司|接待人|邱国栋
走访形式|（ ）上门 （√）电话 （ ）会议|效果|（ ）有效 （√）无效 （ ）未形成
无效原因|对方正在盘点|下次约访|2026年11月12日
|
走访日期|2026年11月6日|走访人|施丽
被访单位|南平电缆设备有限公司|接待人|温良
走访形式|（√）上门 （ ）电话 （ ）会议|效果|（√）有效 （ ）无效 （ ）未形成
谈话要点|扩产30%，要求备货|下次约访|2026年11月20日
"""

ORDER = """
销 售 订 单|<|<|<|<|<
订单编号：|SO-2611-07|下单日期：|2026-11-07|业务员：|施丽
客户名称：|三明重型机器有限公司|<|<|最终客户：|三明钢铁厂
产品编码：|ZC-220|产品名称：|轴承座|单位：|只
数量：|#24|单价：|#1200|金额：|#28800
已付金额：|#10000|付款日期：|2026-11-10|折扣：|
"""

PARTNER = """
经销商申请表
申请单位|潍坊柴油机配件经销公司
申请级别|□一级 ☑二级
合作方式|□独家代理 □密集代理 ☑经销商
申请区域|潍坊、日照
单位地址|潍坊市奎文区北宫东街101号
单位电话|0536-8221234
上年度营业额|1200万元
资金周转率（次/年）|6
分销能力（1-5分）|4
商业信誉（1-5分）|5
促销方式|店面堆头、短视频
"""

COMPLAINT = """
顾客意见处理单|<
投诉编号|KS-118
接诉日期|2026-11-02
客户|海口南渡机电公司
投诉人/电话|符海英 13907591234
事由|两台泵铭牌与合同不符
定责部门|生产部
限办日期|2026-11-06
解决办法|补发铭牌并致歉
办结日期|2026-11-05
"""

PRODUCT = """
产品资料卡|<|<|<
产品编号|SB-50|产品名称|手摇泵
型号规格|DN50|产品类别|水泵
计量单位|台|标准售价（元）|#386
成本（元）|#210|当前库存|#66
"""

SOURCE = """
信息来源登记卡
来源名称：|2026厦门工博会
渠道：|展会
取得日期：|2026-04-12
收集方法：|□访谈 □观察 ☑文献
资料级别：|一手
核实人：|施丽
备注：|名片共46张
"""

PROMO = """
促销执行单|<|<|<
促销主题|金秋让利|促销产品|手摇泵
执行区域|福建、江西|执行人|涂勇
开始时间|2026-09-15|结束时间|2026-10-15
计划量|#300|完成量|#274
费用（元）|#6800|效果小结|完成91%，老客户复购多
"""

BOOKS = (
    card(
        "会员登记",
        "苗女士",
        BEAUTY,
        "individual",
        "A2>B2:name C2>D2:gender A3>B3:birth_date C3>D3:mobile/phone A4>B4:address A5>B5:occupation C5>D5:education"
        " A6>B6:info_channel A7>B7:health A8>B8:products C8>D8:budget A9>B9:vip_class C9>D9:recorded_on",
        values="D5 individual.education = 本科; D8 individual.budget = 3000; B9 individual.vip_class = VIP;"
        " B3 individual.birth_date = 1995-07-21",
        said="B7",
        quiet="A2:D6; A8:D9",
    ),
    card(
        "走访单两张",
        "走访",
        VISITS,
        "visit",
        "A2>B2:date C2>D2:rep A3>B3:customer C3>D3:contact A4>B4:mode C4>D4:result A5>B5:reason"
        " C5>D5:next_appointment A7>B7:date C7>D7:rep A8>B8:customer C8>D8:contact A9>B9:mode C9>D9:result"
        " A10>B10:content C10>D10:next_appointment",
        values="B4 visit.mode = 电话; D4 visit.result = 无效; B9 visit.mode = 上门; D9 visit.result = 有效;"
        " B7 visit.date = 2026-11-06; D10 visit.next_appointment = 2026-11-20",
        quiet="A2:D10",
    ),
    card(
        "订单表单",
        "SO07",
        ORDER,
        "transaction",
        "A2>B2:no C2>D2:date E2>F2:rep A3>B3:customer E3>F3:end_customer A4>B4:product_code C4>D4:product"
        " E4>F4:unit A5>B5:quantity C5>D5:unit_price E5>F5:amount A6>B6:paid_amount C6>D6:paid_on",
        values="F5 transaction.amount = 28800; D2 transaction.date = 2026-11-07; B4 transaction.product_code = ZC-220",
        quiet="A2:F6",
    ),
    card(
        "经销商申请",
        "申请",
        PARTNER,
        "channel_partner",
        "A2>B2:name A3>B3:level A4>B4:type A5>B5:region A6>B6:address A7>B7:phone A8>B8:turnover"
        " A9>B9:capital_turnover A10>B10:distribution A11>B11:reputation A12>B12:promotion_methods",
        values="B3 channel_partner.level = 二级; B4 channel_partner.type = 经销商; B8 channel_partner.turnover = 12000000;"
        " B10 channel_partner.distribution = 4",
        quiet="A2:B12",
    ),
    card(
        "意见处理单",
        "KS118",
        COMPLAINT,
        "complaint",
        "A2>B2:no A3>B3:received_on A4>B4:customer A5>B5:contact/phone A6>B6:text A7>B7:department A8>B8:due"
        " A9>B9:solution A10>B10:closed_on",
        values="B5 complaint.contact = 符海英; B5 complaint.phone = 13907591234; B8 complaint.due = 2026-11-06",
        quiet="A2:B10",
    ),
    card(
        "产品卡",
        "SB50",
        PRODUCT,
        "product",
        "A2>B2:code C2>D2:name A3>B3:model C3>D3:category A4>B4:unit C4>D4:list_price A5>B5:cost C5>D5:stock",
        values="D4 product.list_price = 386; D5 product.stock = 66; B2 product.code = SB-50",
        quiet="A2:D5",
    ),
    card(
        "来源卡",
        "工博会",
        SOURCE,
        "source",
        "A2>B2:name A3>B3:channel A4>B4:obtained_on A5>B5:collection_method A6>B6:hand_level A7>B7:verified_by"
        " A8>B8:notes",
        values="B5 source.collection_method = 文献; B4 source.obtained_on = 2026-04-12",
        quiet="A2:B8",
    ),
    card(
        "促销单",
        "金秋",
        PROMO,
        "promotion",
        "A2>B2:name C2>D2:product A3>B3:region C3>D3:rep A4>B4:start C4>D4:end A5>B5:planned C5>D5:done A6>B6:cost"
        " C6>D6:result",
        values="D5 promotion.done = 274; B4 promotion.start = 2026-09-15",
        quiet="A2:D6",
    ),
)
