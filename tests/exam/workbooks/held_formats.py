"""Files and values in odd shapes (held)."""

from exam.quick import table
from exam.truth import Book, Sheet, Tab

DATES = """
拜访日期|客户|拜访人|拜访结果|下次拜访
11月2日|钦州港机修造有限公司|韦丽|有效|2026.11.16
#20261103|玉林陶瓷机械有限公司|韦丽|有效|26-11-17
2026年11月4日 星期三|贵港水泥机械有限公司|韦丽|无效|2026/11/18
#46331|防城粮油机械有限公司|覃建|有效|@2026-11-19~yyyy.mm.dd
二〇二六年十一月六日|百色铝材机械有限公司|覃建|有效|十一月二十日
2026-11-09T14:30:00|河池有色机械有限公司|覃建|有效|11-23
@2026-11-10~dd-mmm-yy|来宾糖机有限公司|覃建|有效|2026-11-24␣
"""

ORDERS = """
单据号|单据日期|往来单位|存货名称|数量|单价|金额|已收款
#2611001|2026-11-02|钦州港机修造有限公司|钢丝绳|1,200米|￥18.50|￥22,200.00|2.22万元
#2611002|2026-11-03|玉林陶瓷机械有限公司|皮带|30条|260元/条|7800元|7,800
#2611003|2026-11-05|贵港水泥机械有限公司|衬板|４５|１，２００|５４，０００|5.4万
#2611004|2026-11-06|防城粮油机械有限公司|筛网|12|RMB 350|4,200.-|0
"""

CODES = """
客户名|社会信用代码|税号|手机|邮政编码|开户账号|客户编码
北海珍珠机械有限公司|{u41}|{u41}|'13977912341|536000|'2107501009300123456|'000123
梧州松脂设备有限公司|␣{u42}␣|{u42}|　13977412342|543002|4500 1604 5510 5050 1234|000124
贺州石材机械有限公司|{u43}|{u43}|139-7741-2343|542899|20-456701040012345|000125
崇左糖机配件厂|{u44}|{u44}|(+86)13977812344|532200|#6222021001|#126
"""

UTF16 = """
姓名|所在公司|职务|手机号|电子邮箱
覃建|来宾糖机有限公司|技术员|13977212341|qinj@lbtj.cn
韦丽萍|河池有色机械有限公司|财务经理|13977812341|weilp@hcys.com.cn
"""

LOCKED = """
服务日期|客户名称|服务内容|工时|服务费用
@2026-10-09~30|武汉长动机械有限公司|轴承更换|#4|#600
@2026-10-20~36|襄阳轴承配套有限公司|整机保养|#8|#1100
"""

POSING = """
线索日期|线索名称|电话|跟进人
2026-11-02|随州专用车配件有限公司|0722-3221234|尹刚
2026-11-05|咸宁麻纺机械有限公司|0715-8321234|尹刚
"""

SEMI = """
项目名;客户名称;预算;阶段;成功率
防城粮库二期;防城粮油机械有限公司;80万元;约见;50%
百色铝厂技改;百色铝材机械有限公司;150万元;促成;70%
"""

HTML = """
客户投诉列表|<|<|<|<|<
投诉信息|<|<|处理信息|<|<
受理时间|客户名称|投诉内容|责任部门|处理方案|结案时间
2026-11-02 09:12|钦州港机修造有限公司|钢丝绳断丝|质检部|换货|2026-11-05
2026-11-04 15:40|贵港水泥机械有限公司|衬板裂纹|生产部|补发2块|2026-11-09
"""

ERRORS = """
客户名称|省份|年营业额|我方份额|信用额度
北海珍珠机械有限公司|广西|#5600000|!#DIV/0!|#100000
梧州松脂设备有限公司|广西|!#N/A|%0.2|#50000
贺州石材机械有限公司|广西|#3200000|%0.15|#30000
"""

BOOKS = (
    table(
        "日期混写",
        DATES,
        "A1:E8",
        "1",
        "visit",
        "A:date B:customer C:rep D:result E:next_appointment",
        values="A2 visit.date = 2026-11-02; A3 visit.date = 2026-11-03; A4 visit.date = 2026-11-04;"
        " A5 visit.date = 2026-11-05; A6 visit.date = 2026-11-06; A7 visit.date = 2026-11-09;"
        " A8 visit.date = 2026-11-10; E2 visit.next_appointment = 2026-11-16; E3 visit.next_appointment = 2026-11-17;"
        " E5 visit.next_appointment = 2026-11-19; E6 visit.next_appointment = 2026-11-20;"
        " E7 visit.next_appointment = 2026-11-23; E8 visit.next_appointment = 2026-11-24",
        finds="?D4",
        quiet="A2:E3; A4:C4; E4; A5:E8",
    ),
    table(
        "数量带单位",
        ORDERS,
        "A1:H5",
        "1",
        "transaction",
        "A:no B:date C:customer D:product E:quantity F:unit_price G:amount H:paid_amount",
        values="E2 transaction.quantity = 1200; F2 transaction.unit_price = 18.5; G2 transaction.amount = 22200;"
        " H2 transaction.paid_amount = 22200; E3 transaction.quantity = 30; F3 transaction.unit_price = 260;"
        " G3 transaction.amount = 7800; E4 transaction.quantity = 45; G4 transaction.amount = 54000;"
        " F5 transaction.unit_price = 350; A2 transaction.no = 2611001",
        quiet="A2:H4; A5:F5; H5",
        finds="?G5",
    ),
    table(
        "代码与前导零",
        CODES,
        "A1:G5",
        "1",
        "organization",
        "A:name B:uscc C:tax_no D:phone/contact.mobile E:postcode F:bank_account G:number",
        values="B3 organization.uscc = {u42}; G3 organization.number = 000124; E2 organization.postcode = 536000",
        quiet="A2:G4; A5:E5",
    ),
    Book(
        "通讯录.csv",
        (Sheet("通讯录", UTF16),),
        (
            Tab(
                sheet="通讯录",
                range="A1:E3",
                head="1",
                entity="contact",
                rows=2,
                columns="A:name B:organization C:title D:mobile E:email",
                values="A3 contact.name = 韦丽萍",
                quiet="A2:E3",
            ),
        ),
        kind="csv",
        encoding="utf-16",
        separator="\t",
    ),
    Book(
        "只读加密.xlsx",
        (Sheet("服务", LOCKED),),
        (
            Tab(
                sheet="服务",
                range="A1:E3",
                head="1",
                entity="service",
                rows=2,
                columns="A:date B:customer C:content D:hours E:cost",
                values="A2 service.date = 2026-10-09; A3 service.date = 2026-10-20",
                quiet="A2:E3",
            ),
        ),
        kind="velvet",
    ),
    Book(
        "系统下载.xls",
        (Sheet("系统下载", POSING),),
        (
            Tab(
                sheet="系统下载",
                range="A1:D3",
                head="1",
                entity="lead",
                rows=2,
                columns="A:date B:name C:phone D:owner",
                quiet="A2:D3",
            ),
        ),
        kind="txt",
        encoding="gb18030",
        separator="\t",
    ),
    Book(
        "项目.csv",
        (Sheet("项目", SEMI.replace(";", "|")),),
        (
            Tab(
                sheet="项目",
                range="A1:E3",
                head="1",
                entity="project",
                rows=2,
                columns="A:name B:customer C:budget D:stage E:probability",
                values="C2 project.budget = 800000; E3 project.probability = 0.7",
                quiet="A2:E3",
            ),
        ),
        kind="csv",
        encoding="utf-8-sig",
        separator=";",
    ),
    Book(
        "投诉列表.xls",
        (Sheet("投诉列表", HTML),),
        (
            Tab(
                sheet="投诉列表",
                range="A2:F5/A3:F5",
                head="2-3/3",
                entity="complaint",
                rows=2,
                columns="A:received_on B:customer C:text D:department E:solution F:closed_on",
                values="A4 complaint.received_on = 2026-11-02; F5 complaint.closed_on = 2026-11-09",
            ),
        ),
        kind="html",
        encoding="gb18030",
    ),
    table(
        "错误值",
        ERRORS,
        "A1:E4",
        "1",
        "organization",
        "A:name B:province C:annual_revenue D:market_share_ours E:credit_limit",
        values="C3 organization.annual_revenue =; D2 organization.market_share_ours =;"
        " E2 organization.credit_limit = 100000",
        finds="C3 * info; D2 * info",
        quiet="A2:C2; E2; A3:B3; D3:E3; A4:E4",
    ),
)
