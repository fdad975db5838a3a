"""Workbooks with many ugly things at once (held)."""

from exam.truth import Book, Card, Sheet, Tab

PIPE = """
2026年重点项目跟踪表|<|<|<|<|<|<|<|<
填表单位：工程部||||||||2026-11-18
NO.|项目基本情况|<|<|<|推进情况|<|<|责任人
^|项目名称|建设单位|预算\\n（万元）|报备代理|阶段|把握度|下一步动作|^
#1|白鹤滩输水泵站|凉山水务工程有限公司|#860|成都天府泵业有限公司|约见|30%|递交方案|何勇
#2|泸州酒厂污水站|泸州酿酒设备有限公司|#120||促成|75%|合同评审|何勇
（暂停）|<|<|<|<|<|<|<|<
#3|遂宁盐化循环水|遂宁盐化机械有限公司|#95||计划|10%|等批文|唐敏
合计|||#1075|||||
审核：|||||批准：|||
"""

FAIR = """
|2026成都工博会 名片录入|<|<|<|<|<
|
|公司名称/Company|姓名 Name|职位 Title|手机/微信|邮箱 Email|感兴趣的产品
|德阳重机配件有限公司|戚卫国|采购工程师|13808101234|qiwg@dyzj.cn|减速机
|
|绵阳电子机箱有限公司|卓玲|总助|13990112345|zhuol@myjx.com|风机
|广元铝型材有限公司|母国强|厂长|13908123456||
|
|以上共3张，其余见名片盒
"""

KEY = """
重点客户一页纸|<|<|<|<|<
客户|泸州酿酒设备有限公司|<|等级|☑A □B □C|<
法人|税建军|注册资本|2000万|成立|2005-09
地址|泸州市江阳区蓝田街道|<|<|邮编|646000
|
联系人|职务|电话|手机|决策角色|备注
税建军|董事长|0830-3191234|13808281234|决策人|
先春梅|采购经理|0830-3191235|13982712345|采购经办|周三固定在
|
近三次拜访|<|<|<|<|<
日期|拜访人|方式|结果|内容|下次
2026-09-08|何勇|上门|有效|谈污水站|2026-10-08
2026-10-08|何勇|电话|有效|催方案|2026-11-02
2026-11-02|何勇|上门|无效|对方开会|2026-11-25
"""

DUMP = (
    """
accountname,industry,telephone1,address1_city,ownerid,createdon,statecode,description
""".replace(",", "|").strip()
    + """
南充丝绸机械有限公司|纺织机械|0817-2661234|南充|何勇|2026/5/6 9:12|0|
达州天然气设备有限公司|燃气设备|0818-2381234|达州|唐敏|2026/6/1 15:30|0|旧系统导入
"""
)

BOOKS = (
    Book(
        "重点项目跟踪.xlsx",
        (Sheet("跟踪", PIPE),),
        (
            Tab(
                sheet="跟踪",
                range="A3:I8",
                head="3-4",
                entity="project",
                rows=3,
                columns="A:- B:name C:customer D:budget E:agent F:stage G:probability H:next_step I:owner",
                values="D5 project.budget = 8600000; G6 project.probability = 0.75; B8 project.name = 遂宁盐化循环水",
                said="A9",
                quiet="A5:I6; A8:I8",
            ),
        ),
    ),
    Book(
        "成都工博会.xlsx",
        (Sheet("名片", FAIR),),
        (
            Tab(
                sheet="名片",
                range="B3:G7",
                head="3",
                entity="contact/organization/lead",
                rows=3,
                columns="B:organization/name C:name/contact.name D:title/contact.title E:mobile/contact.mobile/phone"
                " F:email/contact.email G:?",
                quiet="B4:G7",
            ),
        ),
    ),
    Book(
        "泸州一页纸.xlsx",
        (Sheet("一页纸", KEY),),
        (
            Card(
                sheet="一页纸",
                entity="organization",
                cells="A2>B2:name D2>E2:tier A3>B3:legal_representative C3>D3:registered_capital E3>F3:founded_on"
                " A4>B4:address E4>F4:postcode >A7:contact.name >B7:contact.title >D7:contact.mobile"
                " >E7:contact.buying_role >A8:contact.name/contact2.name >D8:contact.mobile/contact2.mobile",
                values="E2 organization.tier = A; A8 contact.name = 先春梅; E7 contact.buying_role = 决策人",
                quiet="A2:F8",
            ),
        ),
    ),
    Book(
        "accounts.csv",
        (Sheet("accounts", DUMP),),
        (
            Tab(
                sheet="accounts",
                range="A1:H3",
                head="1",
                entity="organization",
                rows=2,
                columns="A:name B:industry C:phone D:city E:owner F:recorded_on/acquired_on/- G:- H:notes/-",
                quiet="A2:H3",
            ),
        ),
        kind="csv",
        encoding="utf-8-sig",
    ),
)
