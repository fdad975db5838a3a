"""Headers of one to three rows, merged parents, unit rows, line breaks and stars; and no header at all."""

from exam.truth import Book, Sheet, Tab

TWO = """
客户基本信息表|<|<|<|<|<|<|<|<
客户名称|所在地区|<|<|联系方式|<|<|开票信息|<
^|省|市|详细地址|联系人|手机|座机|纳税人识别号|开户行
郑州二七通用机械有限公司|河南|郑州|航海路66号|高峰|13703711234|0371-67891234|{u1}|工商银行郑州航海路支行
洛阳北方轴承有限公司|河南|洛阳|涧西区建设路9号|段红|13803791234|0379-64951234|{u2}|建设银行洛阳涧西支行
新乡起重设备厂有限公司|河南|新乡|长垣县卫园路3号|秦浩|13903731234|0373-8812345|{u3}|农业银行长垣支行
"""

THREE = """
序号|客户|<|2026年|<|<|<|业务员
^|名称|等级|订货|<|回款|<|^
^|^|^|日期|金额|日期|金额|^
#1|石家庄华北制泵有限公司|A|@2026-03-05|#56000|@2026-04-10|#50000|冯刚
#2|唐山冀东重型机械有限公司|B|@2026-03-18|#128000|@2026-05-20|#128000|冯刚
#3|保定长城电器有限公司|A|@2026-06-02|#33500|||韩雪
"""

UNITS = """
客户名称|注册资本|年销售额|员工数|厂房面积|首次合作
|（万元）|（亿元）|（人）|（㎡）|（年月日）
沈阳北方重工配件有限公司|#500|#1.2|#320|#12000|@2018-05-01
大连港湾液压有限公司|#1000|#2.35|#180|#8000|@2020-03-12
鞍山冶金备件有限公司|#300|#0.6|#95|#4200|@2016-11-08
"""

STARS = """
*客户名称\\n（必填）|* 统一社会\\n信用代码|联系人\\n姓名*|联系人手机号码★|客 户 来 源|跟进\\n状态|录入 时间
长春一汽配套机加有限公司|{u4}|郭磊|13704311234|老客户介绍|成交|@2026-08-12
吉林化工设备有限公司|{u5}|马丽|13804321234|展会|意向|@2026-09-01
"""

BARE = """
哈尔滨东北轻合金有限公司|{u6}|徐明|13704511234|黑龙江省哈尔滨市平房区新疆三道街11号
齐齐哈尔机床附件有限公司|{u7}|朱琳|13804521234|黑龙江省齐齐哈尔市龙沙区中华路5号
大庆石油机械配件有限公司|{u8}|胡军|13904591234|黑龙江省大庆市让胡路区西宾路20号
牡丹江水泵制造有限公司|{u9}|林涛|13604531234|黑龙江省牡丹江市爱民区地明街7号
"""

NAMES = """
北京首钢机电有限公司
天津百利机械装备股份有限公司
太原重型机械配套有限公司
包头北奔重型汽车配件有限公司
"""

BOOKS = (
    Book(
        "两行表头.xlsx",
        (Sheet("客户", TWO, freeze=3),),
        (
            Tab(
                sheet="客户",
                range="A2:I6",
                head="2-3",
                entity="organization",
                rows=3,
                columns="A:name B:province C:city D:address E:contact.name F:contact.mobile"
                " G:phone/contact.phone H:tax_no/uscc I:bank",
                values="C5 organization.city = 洛阳市; F4 contact.mobile = 13703711234;"
                " D6 organization.address = 长垣县卫园路3号",
                quiet="A4:I6",
            ),
        ),
    ),
    Book(
        "三行表头.xlsx",
        (Sheet("2026", THREE),),
        (
            Tab(
                sheet="2026",
                range="A1:H6",
                head="1-3",
                entity="transaction",
                rows=3,
                columns="A:- B:customer C:- D:date E:amount F:paid_on G:paid_amount H:rep",
                values="E5 transaction.amount = 128000; G4 transaction.paid_amount = 50000;"
                " F4 transaction.paid_on = 2026-04-10; D6 transaction.date = 2026-06-02",
                quiet="A4:H6",
            ),
        ),
    ),
    Book(
        "带单位行.xlsx",
        (Sheet("规模", UNITS),),
        (
            Tab(
                sheet="规模",
                range="A1:F5",
                head="1-2/1",
                entity="organization",
                rows=3,
                columns="A:name B:registered_capital C:annual_revenue D:employees E:- F:first_deal_on",
                values="B3 organization.registered_capital = 5000000;"
                " C4 organization.annual_revenue = 235000000; D5 organization.employees = 95;"
                " F3 organization.first_deal_on = 2018-05-01",
                quiet="A3:F5",
            ),
        ),
    ),
    Book(
        "必填星号.xlsx",
        (Sheet("导入模板", STARS),),
        (
            Tab(
                sheet="导入模板",
                range="A1:G3",
                head="1",
                entity="organization",
                rows=2,
                columns="A:name B:uscc C:contact.name D:contact.mobile E:source F:status G:recorded_on",
                values="F3 organization.status = 意向; B2 organization.uscc = {u4}",
                quiet="A2:G3",
            ),
        ),
    ),
    Book(
        "没有表头.xlsx",
        (Sheet("Sheet1", BARE), Sheet("名单", NAMES)),
        (
            Tab(
                sheet="Sheet1",
                range="A1:E4",
                head="",
                entity="organization",
                rows=4,
                columns="A:name B:uscc C:contact.name D:contact.mobile E:address",
                values="A1 organization.name = 哈尔滨东北轻合金有限公司; D4 contact.mobile = 13604531234",
                quiet="A1:E4",
            ),
            Tab(
                sheet="名单",
                range="A1:A4",
                head="",
                entity="organization",
                rows=4,
                columns="A:name",
                values="A4 organization.name = 包头北奔重型汽车配件有限公司",
            ),
        ),
    ),
)
