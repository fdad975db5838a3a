"""Cards of organisations, once more (held)."""

from exam.quick import card

DENSE = """
客 户 资 料 卡|<|<|<|<|<|<|<
编号|HL-018|建卡日期|2026.3.9|建卡人|舒玲|等级|√A □B □C
客户全称|攀枝花钒钛机械有限公司|<|<|简称|攀钒机|性质|□国企 ☑民企
公司地址|四川省攀枝花市东区机场路10号|<|<|<|<|邮编|617000
总机|0812-3331234|传真|0812-3331235|网址|www.pzhft-mach.com|<|<
负责人1|柏松|职务|董事长|座机|0812-3331236|手机|13908141234
负责人2|文静|职务|供应部长|座机|0812-3331237|手机|13808141235
负责人3|卓毅|职务|总工|座机||手机|13708141236
年采购额|约260万元|付款方式|月结30天|信用额度|50万|<|<
开户行|中国银行攀枝花分行|<|<|帐号|1234 5678 9012 3456|<|<
特别说明|周五下午不接待|<|<|<|<|<|<
"""

NOTES = """
填写说明：请用正楷填写，带*为必填项。
*客户名称：|西昌冷链设备有限公司
*所属行业：|制冷设备
*客户来源：|□电话营销 □网络 ☑老客户介绍 □其他____
*联系人：|骆小琴（女士）
*联系电话：|13981561234 / 0834-3201234
采购决策人：|汪总
预计年需求量：|150台
主要竞争对手：|成都某冷机厂，价格低
经办人签字：|      日期：
"""

BOOKS = (
    card(
        "资料卡018",
        "HL018",
        DENSE,
        "organization",
        "A2>B2:number C2>D2:recorded_on E2>F2:recorded_by G2>H2:tier A3>B3:name E3>F3:short_name A4>B4:address"
        " G4>H4:postcode A5>B5:phone C5>D5:fax E5>F5:website A6>B6:contact.name C6>D6:contact.title"
        " E6>F6:contact.phone G6>H6:contact.mobile A7>B7:contact2.name C7>D7:contact2.title"
        " G7>H7:contact2.mobile A8>B8:contact3.name C8>D8:contact3.title G8>H8:contact3.mobile"
        " C9>D9:deal_terms/?/- E9>F9:credit_limit A10>B10:bank E10>F10:bank_account A11>B11:notes",
        values="H2 organization.tier = A; F9 organization.credit_limit = 500000; H8 contact.mobile = 13708141236;"
        " B7 contact.name = 文静; D8 contact.title = 总工",
        quiet="A2:F8; H4:H8",
    ),
    card(
        "手填登记",
        "登记",
        NOTES,
        "organization",
        "A2>B2:name A3>B3:industry A4>B4:source A5>B5:contact.name A6>B6:phone/contact.mobile/contact.phone"
        " A8>B8:demand_per_year A9>B9:competitor_status",
        values="B2 organization.name = 西昌冷链设备有限公司; B8 organization.demand_per_year = 150",
        quiet="A2:B9",
    ),
)
