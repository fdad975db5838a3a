"""Cards of organisations: one to a sheet, stacked, label on the left or above, people 1-3, check boxes."""

from exam.truth import Book, Card, Sheet

KEY = """
大客户资料信息表|<|<|<|<|<
填表日期|@2026-08-20|填表人|刘洋|客户等级|A
公司名称|西安秦川机床配件有限公司|<|<|英文名称|Xi'an Qinchuan Machine Parts Co., Ltd.
公司地址|陕西省西安市高新区科技二路72号|<|<|邮政编码|710075
公司电话|029-88321234|传真|029-88321235|公司网址|www.qcparts-xa.com
|
|姓名|职务|座机|手机|电子邮箱
负责人1|雷建军|总经理|029-88321236|13709181234|leijj@qcparts-xa.com
负责人2|宋小梅|采购部长|029-88321237|13891821234|songxm@qcparts-xa.com
负责人3|||||
|
主要产品|滚珠丝杠、主轴箱体|<|员工人数|#260|
备注|每年11月做次年采购计划|<|<|<|<
"""

STACKED = """
客户名称：|兰州石化机械配件有限公司||客户名称：|银川起重机厂有限公司
详细地址：|兰州市西固区玉门街10号||详细地址：|银川市金凤区宝湖路8号
联 系 人：|温国强||联 系 人：|丁玉兰
手    机：|13609311234||手    机：|13995091234
行    业：|石油化工||行    业：|起重设备
|
客户名称：|西宁特钢备件有限公司||客户名称：|乌鲁木齐天山电机有限公司
详细地址：|西宁市城北区柴达木西路52号||详细地址：|乌鲁木齐市头屯河区钢铁路6号
联 系 人：|祁海燕||联 系 人：|艾力江
手    机：|13997121234||手    机：|13899881234
行    业：|钢铁||行    业：|电机
"""

ABOVE = """
客 户 卡|<|<|<
公司全称|简称|成立日期|注册资本（万元）
福州闽江水泵制造有限公司|闽江水泵|@2008-06-18|#800
统一社会信用代码|法定代表人|开户行|银行账号
{u10}|叶志明|兴业银行福州仓山支行|117010100100234567
经营范围|<|<|年营业额（万元）
离心泵、潜水泵、消防泵的制造与维修|<|<|#4600
"""

BOXES = """
团体客户登记表|<|<|<
单位名称|厦门鹭江自动化设备有限公司|<|<
客户性质|□制造商  ☑中间商  □最终用户企业  □政府|<|<
贸易关系|■直接客户 □间接客户|信用等级|○AAA ●AA ○A ○BBB
客户状态|□潜在 □意向 √成交 □流失|采购规模|口大 ☑中 口小
信息来源|□展会 □网站 ☑老客户介绍 □电话|<|<
第一联系人|谢雅婷|职位|采购主管
移动电话|13906051234|E-mail|xieyt@lujiang-auto.cn
填表人|黄志远|填表时间|2026年9月8日
"""

INLINE = """
客户信息登记
企业名称：南宁邕江农机有限公司|<|<
联系地址：广西南宁市江南区星光大道30号|<|邮编：530031
联系电话：0771-4851234|传真：0771-4851235|
法人代表：覃建国|注册资本：500万元|成立时间：2011.3
主要产品：甘蔗收获机、旋耕机|<|<
登记人：韦丽|登记日期：2026-07-15|
"""

BOOKS = (
    Book(
        "大客户资料.xlsx",
        (Sheet("秦川机床", KEY),),
        (
            Card(
                sheet="秦川机床",
                entity="organization",
                cells="A2>B2:recorded_on C2>D2:recorded_by E2>F2:tier A3>B3:name E3>F3:name_en"
                " A4>B4:address E4>F4:postcode A5>B5:phone C5>D5:fax E5>F5:website"
                " >B8:contact.name >C8:contact.title >D8:contact.phone >E8:contact.mobile"
                " >F8:contact.email >B9:contact2.name/contact.name >E9:contact2.mobile/contact.mobile"
                " A12>B12:products D12>E12:employees A13>B13:notes",
                values="B2 organization.recorded_on = 2026-08-20; E12 organization.employees = 260;"
                " B8 contact.name = 雷建军; B9 contact.name = 宋小梅; E9 contact.mobile = 13891821234",
                quiet="A2:F13",
            ),
        ),
    ),
    Book(
        "西北客户卡.xlsx",
        (Sheet("客户卡", STACKED),),
        (
            Card(
                sheet="客户卡",
                entity="organization",
                cells="A1>B1:name A2>B2:address A3>B3:contact.name A4>B4:contact.mobile A5>B5:industry"
                " D1>E1:name D2>E2:address D3>E3:contact.name D4>E4:contact.mobile D5>E5:industry"
                " A7>B7:name A8>B8:address A9>B9:contact.name A10>B10:contact.mobile"
                " D7>E7:name D9>E9:contact.name D10>E10:contact.mobile D11>E11:industry",
                values="B1 organization.name = 兰州石化机械配件有限公司; E7 organization.name = 乌鲁木齐天山电机有限公司;"
                " E3 contact.name = 丁玉兰; B10 contact.mobile = 13997121234",
                quiet="A1:E11",
            ),
        ),
    ),
    Book(
        "客户卡-标签在上.xlsx",
        (Sheet("卡", ABOVE),),
        (
            Card(
                sheet="卡",
                entity="organization",
                cells="A2>A3:name B2>B3:short_name C2>C3:founded_on D2>D3:registered_capital A4>A5:uscc"
                " B4>B5:legal_representative C4>C5:bank D4>D5:bank_account A6>A7:products D6>D7:annual_revenue",
                values="D3 organization.registered_capital = 8000000; C3 organization.founded_on = 2008-06-18;"
                " D7 organization.annual_revenue = 46000000; D5 organization.bank_account = 117010100100234567",
                quiet="A2:D7",
            ),
        ),
    ),
    Book(
        "登记表-打勾.xlsx",
        (Sheet("登记表", BOXES),),
        (
            Card(
                sheet="登记表",
                entity="organization",
                cells="A2>B2:name A3>B3:nature A4>B4:trade_relation C4>D4:credit_grade A5>B5:status"
                " C5>D5:purchase_size A6>B6:source A7>B7:contact.name C7>D7:contact.title"
                " A8>B8:contact.mobile C8>D8:contact.email/email A9>B9:recorded_by C9>D9:recorded_on",
                values="B3 organization.nature = 中间商; B4 organization.trade_relation = 直接客户;"
                " D4 organization.credit_grade = AA; B5 organization.status = 成交;"
                " D5 organization.purchase_size = 中; D9 organization.recorded_on = 2026-09-08",
                quiet="A2:D9",
            ),
        ),
    ),
    Book(
        "标签和内容同格.xlsx",
        (Sheet("登记", INLINE),),
        (
            Card(
                sheet="登记",
                entity="organization",
                cells="A2>A2:name A3>A3:address C3>C3:postcode A4>A4:phone B4>B4:fax"
                " A5>A5:legal_representative B5>B5:registered_capital C5>C5:founded_on A6>A6:products"
                " A7>A7:recorded_by B7>B7:recorded_on",
                values="A2 organization.name = 南宁邕江农机有限公司; B5 organization.registered_capital = 5000000;"
                " C3 organization.postcode = 530031; B7 organization.recorded_on = 2026-07-15",
                quiet="A2:C7",
            ),
        ),
    ),
)
