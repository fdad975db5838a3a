"""Workbooks as they lie on a salesperson's desktop: many of the ugly things at once."""

from exam.truth import Book, Card, Out, Sheet, Tab

MASTER = """
XX公司华东大区客户档案总表|<|<|<|<|<|<|<|<|<|<|<
统计截止：2026年11月15日||||||||||制表：小陈|<
序号|区域|客户信息|<|<|<|关键人|<|<|交易情况|<|备注
^|^|客户名称|客户性质|信用\\n等级|年采购额\\n(万元)|姓名|职务|联系电话|首次合作|账期\\n(天)|^
#1|浙江|衢州化工机械有限公司|制造商|A|#120|徐根林|采购部长|13505701234|2019.5|#60|
#2|^|丽水青瓷机械有限公司|制造商|BBB|#36|雷春燕|经理|0578-2131234|2021.3|#30|旺季提前备货
#3|^|嵊州领带机械有限公司|中间商|BB|#15|竺敏|老板|13858501234|2023.11|#0|款到发货
小计|||||#171||||||
#4|江苏|泰州春兰压缩机配件有限公司|制造商|AA|#260|缪勇|副总|13901431234|2016.8|#90|
#5|^|镇江船用电器有限公司|制造商|A|#98|张爱民|主任|13952881234|2018.2|#60|
小计|||||#358||||||
合计|||||#529||||||
注：年采购额按2025年开票口径统计。|<|<|<|<|<|<|<|<|<|<|<
"""

WEEKLY = """
销售周报|<|<|<|<|<|<
姓名：李娜||部门：华东一部|||周次：2026年第46周|
一、本周拜访|<|<|<|<|<|<
日期|客户|接待人|方式|目的及内容|结果|下次时间
11/9（周一）|衢州化工机械有限公司|徐部长|上门|讨论年度合同|有效|11/23
11/10（周二）|丽水青瓷机械有限公司|雷经理|电话|催回款|有效|11/17
11/12（周四）|嵊州领带机械有限公司|竺老板|上门|人不在|无效|11/19
|
二、本周订单|<|<|<|<|<|<
日期|客户|产品|数量|单价|金额|交货期
11/10|丽水青瓷机械有限公司|联轴器|#12|#150|#1800|11/30
11/13|衢州化工机械有限公司|化工泵|#2|#26000|#52000|12/15
合计||||||
|
三、下周计划|<|<|<|<|<|<
1、跟进衢州年度合同；2、拜访嵊州竺老板。|<|<|<|<|<|<
"""

CARD = """
客户名称|海宁皮革机械有限公司|客户编号|HZ-0031
地址|海宁市硖石街道工人路60号|电话/传真|0573-87041234/0573-87041235
联系人1|章建明（设备科长）|手机1|13957351234
联系人2|朱丽华（采购）|手机2|13867351234
"""

LOG = """
跟进记录|<|<|<|<
日期|客户|方式|内容|结果
2026-10-09|海宁皮革机械有限公司|电话|约时间|有效
2026-10-15|海宁皮革机械有限公司|上门|看设备，量尺寸|有效
"""

BOOKS = (
    Book(
        "华东客户总表.xlsx",
        (Sheet("总表", MASTER, hide_rows=(7,), freeze=4), Sheet("Sheet2", ""), Sheet("Sheet3", "")),
        (
            Tab(
                sheet="总表",
                range="A3:L10/A3:L11/A3:L9",
                head="3-4",
                entity="organization",
                rows=5,
                columns="A:- B:province/market_area/- C:name D:nature E:credit_grade F:?/- G:contact.name"
                " H:contact.title I:phone/contact.phone/contact.mobile J:first_deal_on K:payment_terms_days L:notes",
                values="C6 organization.name = 丽水青瓷机械有限公司; K9 organization.payment_terms_days = 90;"
                " G10 contact.name = 张爱民; E9 organization.credit_grade = AA",
                said="A8; A11; A12; 隐藏",
                quiet="A5:L7; A9:L10",
            ),
            Out(sheet="Sheet2"),
            Out(sheet="Sheet3"),
        ),
    ),
    Book(
        "李娜周报46.xlsx",
        (Sheet("46周", WEEKLY),),
        (
            Tab(
                sheet="46周",
                range="A4:G7",
                head="4",
                entity="visit",
                rows=3,
                columns="A:date B:customer C:contact D:mode E:content F:result G:next_appointment",
                values="A5 visit.date = 2026-11-09; G7 visit.next_appointment = 2026-11-19; F7 visit.result = 无效",
                quiet="A5:G7",
            ),
            Tab(
                sheet="46周",
                range="A10:G12",
                head="10",
                entity="transaction",
                rows=2,
                columns="A:date B:customer C:product D:quantity E:unit_price F:amount G:-",
                values="A12 transaction.date = 2026-11-13; F12 transaction.amount = 52000",
                quiet="A11:G12",
            ),
        ),
    ),
    Book(
        "海宁皮革.xlsx",
        (Sheet("档案", CARD), Sheet("跟进", LOG)),
        (
            Card(
                sheet="档案",
                entity="organization",
                cells="A1>B1:name C1>D1:number A2>B2:address C2>D2:phone/fax A3>B3:contact.name/contact.title"
                " C3>D3:contact.mobile A4>B4:contact2.name/contact2.title C4>D4:contact2.mobile",
                values="D2 organization.phone = 0573-87041234; D2 organization.fax = 0573-87041235;"
                " B3 contact.name = 章建明; B3 contact.title = 设备科长; B4 contact.name = 朱丽华;"
                " D4 contact.mobile = 13867351234",
                quiet="A1:D4",
            ),
            Tab(
                sheet="跟进",
                range="A2:E4",
                head="2",
                entity="visit",
                rows=2,
                columns="A:date B:customer C:mode D:content E:result",
            ),
        ),
    ),
)
