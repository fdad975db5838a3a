"""Header words that nearly mean each other, must stay unmapped, or come in other languages and spellings."""

from exam.quick import table

NEAR = """
客户名称|公司电话|公司传真|联系人|联系人电话|联系人邮箱|公司邮箱|注册地址|收货地址|开票地址|法人|法人手机
泉州惠安石雕机械有限公司|0595-87381234|0595-87381235|庄志强|13505951234|zhuangzq@hasd-mach.com|info@hasd-mach.com|惠安县崇武镇西沙路1号|惠安县螺阳镇工业园3栋|崇武镇西沙路1号财务部|张明辉|13600751234
漳州龙海食品机械有限公司|0596-6521234|0596-6521235|柯素珍|13959651234|kesz@lhspjx.cn|sales@lhspjx.cn|龙海市石码镇公园西路22号|同注册地址|同注册地址|柯建福|13906061235
"""

ORDER_DATES = """
销售订单号|下单日期|要求交货日期|实际发货日期|开票日期|回款日期|客户|收货联系人|产品|数量|已发货数量|退货数量|含税单价|金额合计|已开票金额|回款金额|未回款
XS-001|@2026-08-03|@2026-08-20|@2026-08-18|@2026-08-25|@2026-09-30|泉州惠安石雕机械有限公司|小庄|切割机刀头|#100|#100|#0|#58|#5800|#5800|#5800|#0
XS-002|@2026-08-15|@2026-09-01|@2026-09-03|@2026-09-10||漳州龙海食品机械有限公司|柯姐|输送带|#6|#6|#1|#1200|#7200|#7200|#3000|#4200
"""

ENGLISH = """
No.|Company Name|Contact Person|Job Title|Mobile|Tel|E-mail|City|Industry|Account Owner|Remarks
#1|宁德时代配套设备有限公司|游志雄|Purchasing Manager|13509591234|0593-2811234|youzx@ndpt-equip.com|宁德|电池|何勇|VIP
#2|Fuzhou Minjiang Pump Co., Ltd.|Ye Zhiming|GM|13905911234||ye@mjpump.com|Fuzhou|Pumps|何勇|
"""

BILINGUAL = """
客户名称\\nCustomer|拜访日期\\nVisit Date|销售代表\\nSales Rep|拜访形式 Type|结果 Result|下次跟进日 Next Follow-up
泉州惠安石雕机械有限公司|2026-11-02|张伟|电话|有效|2026-11-16
漳州龙海食品机械有限公司|2026-11-03|李娜|上门|有效|2026-11-20
"""

TRADITIONAL = """
客戶名稱|統一社會信用代碼|聯絡人|職稱|手機號碼|聯絡地址|電郵|備註
深圳市寶安五金塑膠製品有限公司|{u11}|陳國雄|採購經理|13502881234|深圳市寶安區沙井街道新橋路5號|chen@bawj.com.cn|每月底結帳
東莞市厚街鞋機有限公司|{u12}|黃麗萍|廠長|13802391234|東莞市厚街鎮家具大道88號||
"""

TYPOS = """
客户名城|统一社会信用代吗|联系人姓明|手机号玛|地扯|负责销售员
湘西矿山机械有限公司|{u13}|向军|13907431234|吉首市乾州街道人民路20号|唐敏
怀化桥梁机械有限公司|{u14}|龙梅|13974501234|怀化市鹤城区红星路77号|唐敏
"""

SHORT = """
客户|信用代码|简称|法人|联系人|电话1|电话2|QQ|微信|省市区|网站|等级|业务|录入
娄底涟钢机制有限公司|{u15}|涟钢机制|肖国华|曾勇|0738-8661234|13907381234|88123456|zengy_ld|湖南省娄底市娄星区|www.lgjz-ld.com|B|唐敏|2026-08-01
邵阳液压件厂|{u16}|邵液|周新民|彭芳|0739-5131234|13973901234|99123456|pengf_sy|湖南省邵阳市大祥区|www.shaoye-hyd.cn|C|唐敏|2026-08-03
"""

VAGUE = """
客户名称|省份|联系人|手机|电话是否接通|系统ID|创建人ID|标记|颜色|类型1|评分（内部）|Unnamed: 11|是否已打印
湘西矿山机械有限公司|湖南|向军|13907431234|是|a8f3-11|u_0023|★|红|甲|#77|x|Y
怀化桥梁机械有限公司|湖南|龙梅|13974501234|否|a8f3-12|u_0023||蓝|乙|#65||N
娄底涟钢机制有限公司|湖南|曾勇|13907381234|是|a8f3-13|u_0017|★|蓝|甲|#81||N
"""

BOOKS = (
    table(
        "公司与联系人",
        NEAR,
        "A1:L3",
        "1",
        "organization",
        "A:name B:phone C:fax D:contact.name E:contact.mobile/contact.phone F:contact.email G:email H:address I:-"
        " J:- K:legal_representative L:-",
        values="B2 organization.phone = 0595-87381234; F3 contact.email = kesz@lhspjx.cn;"
        " G3 organization.email = sales@lhspjx.cn; H2 organization.address = 惠安县崇武镇西沙路1号",
    ),
    table(
        "订单日期多",
        ORDER_DATES,
        "A1:Q3",
        "1",
        "transaction",
        "A:no B:date C:- D:- E:- F:paid_on G:customer H:- I:product J:quantity K:delivered L:returned"
        " M:unit_price N:amount O:invoiced P:paid_amount Q:-",
        values="B3 transaction.date = 2026-08-15; F2 transaction.paid_on = 2026-09-30;"
        " P3 transaction.paid_amount = 3000; L3 transaction.returned = 1",
    ),
    table(
        "Customers",
        ENGLISH,
        "A1:K3",
        "1",
        "organization",
        "A:- B:name C:contact.name D:contact.title E:contact.mobile F:phone/contact.phone G:contact.email/email"
        " H:city I:industry J:owner K:notes",
        values="B3 organization.name = Fuzhou Minjiang Pump Co., Ltd.; C2 contact.name = 游志雄",
    ),
    table(
        "双语表头",
        BILINGUAL,
        "A1:F3",
        "1",
        "visit",
        "A:customer B:date C:rep D:mode E:result F:next_appointment",
        values="F2 visit.next_appointment = 2026-11-16",
    ),
    table(
        "繁體客戶",
        TRADITIONAL,
        "A1:H3",
        "1",
        "organization",
        "A:name B:uscc C:contact.name D:contact.title E:contact.mobile F:address G:contact.email/email H:notes",
        values="C2 contact.name = 陈国雄 / 陳國雄; E3 contact.mobile = 13802391234",
    ),
    table(
        "错别字表头",
        TYPOS,
        "A1:F3",
        "1",
        "organization",
        "A:name B:uscc C:contact.name D:contact.mobile E:address F:owner",
        values="A2 organization.name = 湘西矿山机械有限公司; D3 contact.mobile = 13974501234",
    ),
    table(
        "简写表头",
        SHORT,
        "A1:N3",
        "1",
        "organization",
        "A:name B:uscc C:short_name D:legal_representative E:contact.name F:phone/contact.phone"
        " G:phone/contact.mobile/contact.phone/- H:contact.qq I:contact.wechat J:province/city/district K:website L:tier"
        " M:owner N:recorded_on/recorded_by",
        values="J2 organization.province = 湖南省; J2 organization.city = 娄底市; J3 organization.district = 大祥区",
    ),
    table(
        "说不清的列",
        VAGUE,
        "A1:M4",
        "1",
        "organization",
        "A:name B:province C:contact.name D:contact.mobile E:- F:-/number G:-/recorded_by H:-/tags I:- J:- K:- L:- M:-",
        said="E1:M1",
    ),
)
