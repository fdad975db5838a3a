"""More header words: ledgers full of look-alikes, abbreviations, systems' exports, colloquial words."""

from exam.quick import table

LEDGER = """
出库日期|出库单号|订单号|购货方|收货人|收货电话|收货地址|商品|规格|发货数|单位|不含税金额|税额|含税金额|已开票|已收|应收|业务|物流公司|物流单号
2026-10-09|CK-1|SO-901|昆明滇池水务设备有限公司|小段|13888771234|昆明市西山区滇池路|闸阀|DN100|#10|只|#3008.85|#391.15|#3400|#3400|#3400|#0|何勇|德邦|DB123
2026-10-12|CK-2|SO-902|贵阳黔源矿山机械有限公司|老肖|13985112345|贵阳市白云区|减速机|ZQ250|#1|台|#8672.57|#1127.43|#9800|#0|#3000|#6800|唐敏|安能|AN456
"""

CRM = """
customer_name,contact_name,mobile,telephone,province,city,address,source,owner,level,created_time,creator,remark,is_deleted
昆明滇池水务设备有限公司,段誉文,13888771234,0871-63121234,云南,昆明,西山区滇池路1号,展会,何勇,A,2026-01-05 09:00,admin,,0
玉溪烟机配件有限公司,普丽,13988771235,0877-2061234,云南,玉溪,红塔区珊瑚路3号,网络,何勇,B,2026-02-08 10:30,admin,喜欢微信联系,0
""".replace(",", "|")

SPOKEN = """
客户叫什么|找谁|电话|干啥的|在哪|谁在跟|跟到哪步了
昆明滇池水务设备有限公司|段誉文|13888771234|水处理设备|昆明西山区|何勇|成交
玉溪烟机配件有限公司|普丽|13988771235|烟机配件|玉溪红塔区|何勇|意向
曲靖卷烟机械有限公司|余波|13708741236|卷烟机械|曲靖麒麟区|唐敏|潜在
"""

CONTACT_MIX = """
姓名|单位|职务|手机|办公室电话|单位传真|单位地址|家庭住址|出生日期|毕业院校|直属上级|秘书电话
段誉文|昆明滇池水务设备有限公司|副总经理|13888771234|0871-63121234|0871-63121235|昆明市西山区滇池路1号|昆明市五华区|1979-09-01|云南大学|总经理|13888770000
普丽|玉溪烟机配件有限公司|采购主管|13988771235|0877-2061234|0877-2061235|玉溪市红塔区珊瑚路3号||1988-12-12|||
"""

VISIT_DATES = """
计划日期|实际拜访日期|填写日期|客户|拜访人|随访人|客户接待人|拜访目的|洽谈结果|有效性|下次拜访|提醒日期
2026-11-02|2026-11-03|2026-11-04|昆明滇池水务设备有限公司|何勇|唐敏|段总|催款|答应月底付|有效|2026-12-01|2026-11-29
2026-11-05|2026-11-05|2026-11-06|玉溪烟机配件有限公司|何勇||普主管|送样|样品待测|有效|2026-11-20|2026-11-18
"""

PRODUCT_CODES = """
物料号|旧物料号|条码|品名|英文品名|规格|分类|基本单位|采购价|标准成本|销售单价|安全库存|可用库存|仓位
M-100|100-A|6901234567892|闸阀|Gate Valve|DN100|阀门|只|#200|#215|#340|#20|#85|A-01
M-101|100-B|6901234567908|截止阀|Globe Valve|DN50|阀门|只|#150|#162|#260|#20|#40|A-02
"""

BOOKS = (
    table(
        "出库台账",
        LEDGER,
        "A1:T3",
        "1",
        "transaction",
        "A:date/- B:no/- C:no/- D:customer E:- F:- G:- H:product I:- J:quantity/delivered K:unit L:- M:- N:amount"
        " O:invoiced P:paid_amount Q:- R:rep S:- T:-",
        values="N3 transaction.amount = 9800; P3 transaction.paid_amount = 3000",
    ),
    table(
        "crm导出",
        CRM,
        "A1:N3",
        "1",
        "organization",
        "A:name B:contact.name C:contact.mobile D:phone/contact.phone E:province F:city G:address H:source I:owner"
        " J:tier K:recorded_on/acquired_on/- L:recorded_by/- M:notes N:-",
    ),
    table(
        "口语表头",
        SPOKEN,
        "A1:G4",
        "1",
        "organization",
        "A:name B:contact.name/- C:phone/contact.mobile D:products/industry/- E:address/city/- F:owner/- G:status/-",
    ),
    table(
        "联系人混列",
        CONTACT_MIX,
        "A1:L3",
        "1",
        "contact",
        "A:name B:organization C:title D:mobile E:phone F:- G:-/? H:home_address I:birthday J:school K:- L:-",
    ),
    table(
        "拜访日期多",
        VISIT_DATES,
        "A1:L3",
        "1",
        "visit",
        "A:- B:date C:recorded_on D:customer E:rep F:- G:contact H:-/content/? I:content/result/- J:result"
        " K:next_appointment L:-",
        values="B2 visit.date = 2026-11-03",
    ),
    table(
        "物料主数据",
        PRODUCT_CODES,
        "A1:N3",
        "1",
        "product",
        "A:code B:- C:- D:name E:-/? F:model G:category H:unit I:-/cost J:cost/- K:list_price L:- M:stock N:-",
        values="M3 product.stock = 40",
    ),
)
