"""Right values that look wrong, and planted mistakes (held)."""

from exam.quick import table
from exam.truth import Book, Sheet, Tab

GOOD = """
公司名称|信用代码|固定电话|联系手机|联系人|E-mail|省|市|地址|注册资本(万元)
北京华信机械有限公司|{u61}|010-6225 1234|19512341234|冼星|xian.x@huaxin.beijing.cn|北京|北京|海淀区学院路37号|#1000
华信机械（上海）有限公司|{u62}|021-62251234-8008|17012341234|仉小云|contact@hx-sh.com|上海市|浦东新区|张江路665弄|#500
中国石化销售股份有限公司海南分公司|{u63}|95105888|16212341234|符卫·阿旺|a.b+c@sinopec-hn.com.cn|海南|儋州|那大镇人民中路|
某某县机关事务服务中心|11330106MB0000001E|0898-2766123|13312341234|达瓦|jgsw@example.gov.cn|西藏|那曲|色尼区浙江中路|
湖北省直辖潜江市机械厂|42900510000001X|400 810 1234|18012341234|欧阳一|13312341235@189.cn|湖北|潜江|园林街道章华路|#0.5
"""

WRONG = """
联系人姓名|所属公司|手机号码|邮箱|生日|QQ
郎平安|三门峡量具有限公司|12345678901|langpa@sylj|1987-05-06|123456
|焦作轮胎机械有限公司|13839112345|x@jzlt.com|1990-02-30|234567
单国强|鹤壁煤机有限公司|1383921234|shan gq@hbmj.com|2030-01-01|345678
仝晓丽|安阳钢构有限公司|13837212345|tongxl@aygg.com|3月5日|456789
"""

PRICES = """
代理级别|折扣
省级|3.8
市级|4.2
店级|5.5
"""

DEALS = """
订单号|下单日期|客户名称|产品|数量|标价|折扣|金额|价格级别|业务员
SO1|2026-05-04|鹤壁煤机有限公司|链轮|#10|#100|3.8|#380|省级|冯刚
SO2|2026-05-11|焦作轮胎机械有限公司|链轮|#10|#100|3.8|#380|市级|冯刚
SO3|2026-05-19|安阳钢构有限公司|链轮|#10|#100|5.5|#550|店级|韩雪
"""

PROJECTS = """
项目名称|客户名称|最终用户|报备单位|报备日期|成交概率|预算|项目阶段|负责人
鹤煤三矿皮带机|鹤壁煤机有限公司||濮阳机电贸易行|2026-03-01|60%|#500000|约见|冯刚
鹤煤三矿皮带机|鹤壁煤机有限公司||新乡五金机电行|2026-04-15|50%|#500000|约见|韩雪
安钢除尘改造|安阳钢构有限公司||濮阳机电贸易行|2026-05-06|120%|#300000|准备|韩雪
"""

RECEIVABLE = """
客户名称|截止日期|应收金额|逾期金额|逾期天数
鹤壁煤机有限公司|2026-10-31|#80000|#20000|#30
安阳钢构有限公司|2026-10-31|#50000|#60000|#45
焦作轮胎机械有限公司|2026-10-31|#30000|#30000|-5
三门峡量具有限公司|2026-10-31|#-2000|#0|#0
"""

PROMOS = """
促销名称|开始日期|结束日期|计划|完成|费用
秋季订货会|2026-09-10|2026-09-05|#100|#80|#5000
年末返利|2026-12-01|2026-12-31|#200||
"""

BOOKS = (
    table(
        "怪而不错",
        GOOD,
        "A1:J6",
        "1",
        "organization",
        "A:name B:uscc C:phone D:contact.mobile E:contact.name F:contact.email/email G:province H:city I:address"
        " J:registered_capital",
        values="A3 organization.name = 华信机械（上海）有限公司 / 华信机械(上海)有限公司; E4 contact.name = 符卫·阿旺;"
        " D3 contact.mobile = 17012341234; H6 organization.city = 潜江市",
        quiet="A2:A6; B2:B4; C2:C6; D2:J6",
        finds="?B5; ?B6",
    ),
    table(
        "联系人有错",
        WRONG,
        "A1:F5",
        "1",
        "contact",
        "A:name B:organization C:mobile D:email E:birthday F:qq",
        finds="C2 mobile; D2 email info; A3 name; E3 birthday; C4 mobile; D4 email; E4 birthday",
        quiet="A2:B2; E2:F2; C3; D3; A4:B4; F4; A5:F5",
    ),
    Book(
        "价格与报备.xlsx",
        (Sheet("价格级别", PRICES), Sheet("订单", DEALS), Sheet("项目", PROJECTS)),
        (
            Tab(
                sheet="价格级别",
                range="A1:B4",
                head="1",
                entity="price_level",
                rows=3,
                columns="A:level B:discount",
                quiet="A2:B4",
            ),
            Tab(
                sheet="订单",
                range="A1:J4",
                head="1",
                entity="transaction",
                rows=3,
                columns="A:no B:date C:customer D:product E:quantity F:-/unit_price G:discount H:amount I:price_level J:rep",
                finds="A3:J3 level",
                quiet="A2:J2; A4:J4",
            ),
            Tab(
                sheet="项目",
                range="A1:I4",
                head="1",
                entity="project",
                rows=3,
                columns="A:name B:customer C:-/? D:agent E:registered_on F:probability G:budget H:stage I:owner",
                finds="A3:E3 *; F4 probability",
                quiet="F2:H2; A4:E4",
            ),
        ),
    ),
    Book(
        "应收与促销.xlsx",
        (Sheet("应收", RECEIVABLE), Sheet("促销", PROMOS)),
        (
            Tab(
                sheet="应收",
                range="A1:E5",
                head="1",
                entity="receivable",
                rows=4,
                columns="A:customer B:as_of C:amount D:overdue_amount E:overdue_days",
                finds="C3:D3 overdue_amount; E4 overdue_days; ?C5",
                quiet="A2:E2; A3:B3; A4:C4; A5:B5",
            ),
            Tab(
                sheet="促销",
                range="A1:F3",
                head="1",
                entity="promotion",
                rows=2,
                columns="A:name B:start C:end D:planned E:done F:cost",
                finds="B2:C2 end",
                quiet="A2; D2:F2; A3:F3",
            ),
        ),
    ),
)
