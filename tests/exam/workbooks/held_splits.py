"""Two facts in one cell, merged-down cells (held)."""

from exam.truth import Book, Sheet, Tab

TWO = """
单位|联系人/电话|地区|地址、邮编|负责人(职务)|电话、传真
三明重型机器有限公司|赖文辉/13605981234|福建省三明市|梅列区工业北路98号，365000|邱国栋(副厂长)|0598-8221234；0598-8221235
南平电缆设备有限公司|池小红 0599-8831234|福建南平|延平区八一路456号 353000|温良(总经理)|0599-8831236/0599-8831237
龙岩工程机械配件厂|13507501234 卢建平|福建-龙岩|新罗区龙腾路7号（邮编364000）|陈水金(厂长)|0597-2291234
"""

DOWN = """
省份|业务员|客户名称|产品|订货日期|数量|金额（元）
福建|施丽|三明重型机器有限公司|轴承座|2026-08-01|#12|#14400
^|^|^|密封圈|2026-08-01|#200|#1800
^|^|南平电缆设备有限公司|减速箱|2026-08-13|#1|#26000
江西|涂勇|赣州稀土机械有限公司|轴承座|2026-08-15|#8|#9600
^|^|^|联轴器|2026-09-02|#4|#3200
"""

GROUPS = """
客户名称|联系人|电话
华东区
丽水青瓷机械有限公司|雷春燕|0578-2131234
衢州化工机械有限公司|徐根林|0570-3081234
华中区
荆州沙市钢管有限公司|庞海|0716-8251234
黄石新冶起重设备有限公司|石磊|0714-6331234
"""

BOOKS = (
    Book(
        "一格多项.xlsx",
        (Sheet("往来", TWO),),
        (
            Tab(
                sheet="往来",
                range="A1:F4",
                head="1",
                entity="organization",
                rows=3,
                columns="A:name B:contact.name/contact.mobile/contact.phone C:province/city D:address/postcode"
                " E:contact.name/contact2.name/contact.title/contact2.title/legal_representative F:phone/fax",
                values="B2 contact.name = 赖文辉; B2 contact.mobile = 13605981234; C3 organization.city = 南平市;"
                " C4 organization.province = 福建省; D2 organization.postcode = 365000;"
                " D4 organization.postcode = 364000; D3 organization.address = 延平区八一路456号;"
                " F2 organization.phone = 0598-8221234; F2 organization.fax = 0598-8221235",
                quiet="A2:D4; F2:F4",
            ),
        ),
    ),
    Book(
        "合并到底.xlsx",
        (Sheet("订货", DOWN),),
        (
            Tab(
                sheet="订货",
                range="A1:G6",
                head="1",
                entity="transaction",
                rows=5,
                columns="A:region/- B:rep C:customer D:product E:date F:quantity G:amount",
                values="C3 transaction.customer = 三明重型机器有限公司; B4 transaction.rep = 施丽;"
                " C6 transaction.customer = 赣州稀土机械有限公司; B6 transaction.rep = 涂勇",
                quiet="A2:G6",
            ),
        ),
    ),
    Book(
        "分组行.xlsx",
        (Sheet("分区", GROUPS),),
        (
            Tab(
                sheet="分区",
                range="A1:C7",
                head="1",
                entity="organization",
                rows=4,
                columns="A:name B:contact.name C:phone/contact.phone",
                values="A6 organization.name = 荆州沙市钢管有限公司",
                quiet="A3:C4; A6:C7",
            ),
        ),
    ),
)
