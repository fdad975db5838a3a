"""Two facts in one cell, and cells merged downwards that mean "same as above"."""

from exam.truth import Book, Sheet, Tab

TWO = """
客户名称|省市|地址/邮编|电话/手机|联系人及职务|传真
台州路桥水泵有限公司|浙江台州|路桥区银座街108号 318050|0576-82451234/13906561234|徐小平（总经理）|0576-82451235
温州瓯海阀门有限公司|浙江 温州|瓯海大道77号，325005|0577-86121234、13806681234|林海燕 采购经理|0577-86121235
上海嘉定仪表厂有限公司|上海市|嘉定区曹安路2188号/201804|021-59901234 13501721234|顾明/技术科长|
金华婺城电机有限公司|浙江省金华市|婺城区宾虹路9号（321017）|0579-82311234|方丽娟，会计|0579-82311235
"""

DOWN = """
区域|客户|联系人|职务|手机
华东|南通中远船配有限公司|顾伟|采购部经理|13906291234
^|^|陆燕|质检员|13806291235
^|盐城丰东热处理有限公司|卞军|厂长|13905101236
华北|邯郸纺机配件有限公司|郝建平|供应科长|13903101237
^|^|苗春花|会计|13833001238
^|沧州管件制造有限公司|刘振东|总经理|13503171239
"""

LINES = """
序号|公司名称|联系方式|开户行及账号
#1|镇江船用电器有限公司|张爱民\\n13952881234|中国银行镇江分行 5012580942001234
#2|扬州亚星客车配件有限公司|季红梅\\n0514-87851234|建设银行扬州维扬支行 32001745136050001234
#3|泰州春兰压缩机配件有限公司|缪勇\\n13901431234|农业银行泰州海陵支行 10205101040012345
"""

BOOKS = (
    Book(
        "一格两项.xlsx",
        (Sheet("客户", TWO),),
        (
            Tab(
                sheet="客户",
                range="A1:F5",
                head="1",
                entity="organization",
                rows=4,
                columns="A:name B:province/city C:address/postcode D:phone/contact.mobile/contact.phone"
                " E:contact.name/contact.title F:fax",
                values="B2 organization.province = 浙江省; B2 organization.city = 台州市;"
                " C2 organization.postcode = 318050; C2 organization.address = 路桥区银座街108号;"
                " C3 organization.postcode = 325005; E2 contact.name = 徐小平; E2 contact.title = 总经理;"
                " E3 contact.name = 林海燕; E3 contact.title = 采购经理; E5 contact.title = 会计;"
                " C5 organization.postcode = 321017; B4 organization.province = 上海市",
                quiet="A2:F5",
            ),
        ),
    ),
    Book(
        "合并单元格.xlsx",
        (Sheet("联系人", DOWN),),
        (
            Tab(
                sheet="联系人",
                range="A1:E7",
                head="1",
                entity="contact",
                rows=6,
                columns="A:?/- B:organization C:name D:title E:mobile",
                values="B3 contact.organization = 南通中远船配有限公司; B6 contact.organization = 邯郸纺机配件有限公司;"
                " B7 contact.organization = 沧州管件制造有限公司; C6 contact.name = 苗春花",
                quiet="A2:E7",
            ),
        ),
    ),
    Book(
        "一格两行.xlsx",
        (Sheet("客户", LINES),),
        (
            Tab(
                sheet="客户",
                range="A1:D4",
                head="1",
                entity="organization",
                rows=3,
                columns="A:- B:name C:contact.name/contact.mobile/contact.phone/phone D:bank/bank_account",
                values="C2 contact.name = 张爱民; C2 contact.mobile = 13952881234; C4 contact.name = 缪勇;"
                " D2 organization.bank = 中国银行镇江分行; D2 organization.bank_account = 5012580942001234",
                quiet="A2:D4",
            ),
        ),
    ),
)
