"""Values that naive validators reject and that are right; and planted mistakes that must be found."""

from exam.quick import table
from exam.truth import Book, Sheet, Tab

GOOD = """
客户名称|统一社会信用代码|电话|手机|联系人|邮箱|成立日期|网址
贵州余庆精密铸造有限公司|911522010783762860|4008-655-100|14912341234|欧阳娜娜|ouyang.nana@yqzz.com.cn|1979-06-01|http://www.yqzz.com.cn
福州标准计量仪器有限公司|91350100M000100Y43|(0591)87654321转801|19912341234|司马光远|6668888@qq.com|@1988-03-02|yqbz.com
北京市朝阳区某某街道办事处|{u21}|010-65001234|16612341234|么小二|a_b-c+d@sub.mail.gov.cn|1958年|
一汽（长春）锻造厂|110108000000016|0431-8591234|17312341234|尼玛扎西|service@yqdz.cn|1993.07|
上海３Ｍ代理商行（个体工商户）|078376286|95559|19212341234|阿依古丽·买买提|li.4@163.com|2026-11-19|
"""

WRONG = """
客户名称|统一社会信用代码|手机|座机|邮箱|邮编|成立日期|信用额度|员工人数
镇江锚链有限公司|{u22}|1381234567|0511-8123|zhang@@jmc.com|212001|2031-05-01|#100000|#85
扬中电气箱体有限公司|911522010783762861|13812341234|0511-88321234|wang.yzdq.com|21220|2016-02-30|#-50000|#60
丹阳汽配轮毂有限公司|9132118I703S7654O1|138123412345|0511-86521234|sun@dylg.com|212300|2009-08-08|十万左右|#2.5
|{u23}|13912341234|0511-87211234|li@jrgd.com|212400|2011-11-11|#80000|#45
句容光电材料有限公司|{u24}|13712341234|0511-87221234|zhou@jrgd.com|212400|2012-12-12|#120000|#38
"""

VISITS = """
拜访日期|客户名称|拜访人|拜访方式|拜访结果|原因|下次拜访时间
2026-11-03|镇江锚链有限公司|张伟|上门|有效||2026-11-01
2027-03-01|扬中电气箱体有限公司|张伟|电话|有效||2027-03-20
|句容光电材料有限公司|李娜|上门|无效|负责人不在|
2026-11-05||李娜|上门|有效||2026-12-01
2026-11-06|丹阳汽配轮毂有限公司|李娜|上门|还行||2026-12-01
2026-11-09|查无此户机械有限公司|李娜|上门|有效||2026-12-03
"""

CLIENTS = """
客户名称|省份|负责销售|登记日期
镇江锚链有限公司|江苏|张伟|2024-01-05
扬中电气箱体有限公司|江苏|张伟|2024-02-11
句容光电材料有限公司|江苏|李娜|2025-06-30
丹阳汽配轮毂有限公司|江苏|李娜|2025-07-01
"""

ORDERS = """
订单号|订单日期|客户名称|产品|数量|单价|金额|已付金额|回款日期|业务员
DD001|2026-03-01|镇江锚链有限公司|锚链|#10|#500|#5000|#5000|2026-03-20|张伟
DD002|2026-03-08|扬中电气箱体有限公司|箱体|#20|#120|#2040|#2040|2026-04-01|张伟
DD003|2026-04-02|句容光电材料有限公司|灯罩|#100|#8.8|#880|#1880|2026-05-01|李娜
DD003|2026-04-09|丹阳汽配轮毂有限公司|轮毂|#4|#350|#1400|#0||李娜
DD005|2026-04-15|镇江锚链有限公司|卸扣|#-2|#80|#-160|#0||张伟
DD006|2026-05-06|镇江锚链有限公司|锚链|#3|#500|#1500|#1500|2026-04-01|张伟
"""

COMPLAINTS = """
受理日期|客户名称|产品|投诉内容|责任部门|限期|结案日期|满意度
2026-10-12|镇江锚链有限公司|锚链|表面锈蚀|品管部|2026-10-16||
2026-10-20|扬中电气箱体有限公司|箱体|门锁坏|生产部|2026-10-23|2026-10-18|满意
2026-11-19|句容光电材料有限公司|灯罩|开裂2只|品管部|2026-11-27||
2026-10-26|丹阳汽配轮毂有限公司|轮毂||生产部|2026-10-30|2026-10-29|满意
"""

BOOKS = (
    table(
        "看着怪其实对",
        GOOD,
        "A1:H6",
        "1",
        "organization",
        "A:name B:uscc C:phone D:contact.mobile E:contact.name F:contact.email/email G:founded_on H:website",
        values="B2 organization.uscc = 911522010783762860; D2 contact.mobile = 14912341234;"
        " E6 contact.name = 阿依古丽·买买提; G3 organization.founded_on = 1988-03-02",
    ),
    table(
        "处处有错",
        WRONG,
        "A1:I6",
        "1",
        "organization",
        "A:name B:uscc C:contact.mobile/phone D:phone E:email/contact.email F:postcode G:founded_on H:credit_limit I:employees",
        finds="C2 *; D2 phone; E2 email; G2 founded_on; B3 uscc; E3 email; F3 postcode info; G3 founded_on;"
        " H3 credit_limit; B4 uscc; C4 *; H4 credit_limit info; I4 employees info; A5 name",
        quiet="F2; H2:I2; C3:D3; D4:G4; I3; B5:I5; A6:I6",
    ),
    Book(
        "拜访与客户对不上.xlsx",
        (Sheet("客户", CLIENTS), Sheet("拜访", VISITS)),
        (
            Tab(
                sheet="客户",
                range="A1:D5",
                head="1",
                entity="organization",
                rows=4,
                columns="A:name B:province C:owner D:recorded_on/acquired_on",
                quiet="A2:D5",
            ),
            Tab(
                sheet="拜访",
                range="A1:G7",
                head="1",
                entity="visit",
                rows=6,
                columns="A:date B:customer C:rep D:mode E:result F:reason G:next_appointment",
                finds="A2:G2 next_appointment; A3 date; ?E3; A4 date; B5 customer; E6 result; B7 customer info",
                quiet="B2:F2; B3:D3; F3:G3; B4:G4; A5; C5:G5; A6:D6; A7; C7:G7",
            ),
        ),
    ),
    Book(
        "订单与投诉.xlsx",
        (Sheet("客户", CLIENTS), Sheet("订单", ORDERS), Sheet("投诉", COMPLAINTS)),
        (
            Tab(
                sheet="客户",
                range="A1:D5",
                head="1",
                entity="organization",
                rows=4,
                columns="A:name B:province C:owner D:recorded_on/acquired_on",
                quiet="A2:D5",
            ),
            Tab(
                sheet="订单",
                range="A1:J7",
                head="1",
                entity="transaction",
                rows=6,
                columns="A:no B:date C:customer D:product E:quantity F:unit_price G:amount H:paid_amount I:paid_on J:rep",
                finds="E3:G3 amount; G4:H4 paid_amount; A4:A5 no; B7:I7 paid_on info; ?E6:G6",
                quiet="A2:J2; B5:J5; A6:D6; F6; J6; A3:D3; C7:H7",
            ),
            Tab(
                sheet="投诉",
                range="A1:H5",
                head="1",
                entity="complaint",
                rows=4,
                columns="A:received_on B:customer C:product D:text E:department F:due G:closed_on H:satisfaction",
                finds="A2:H2 overdue; A3:G3 closed_on; D5 text info",
                quiet="A2:E2; B3:F3; A4:H4; A5:C5; E5:H5",
            ),
        ),
    ),
)
