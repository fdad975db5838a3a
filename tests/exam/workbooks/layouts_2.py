"""More places: tables at a slant, three abreast, below a long preface, two lists in one block."""

from exam.quick import table
from exam.truth import Book, Sheet, Tab

SLANT = """
|
|产品编码|产品名称|标价
|M-100|闸阀|#340
|M-101|截止阀|#260
|
|||||投诉日期|客户名称|投诉内容|责任部门
|||||2026-11-03|昆明滇池水务设备有限公司|漏水|品管部
|||||2026-11-05|玉溪烟机配件有限公司|少件|仓储部
"""

PREFACE = """
关于报送客户名单的说明
一、请各办事处每月5日前报送；
二、客户名称必须与营业执照一致；
三、联系电话至少填一个。
联系人：小陈 电话：8012
|
序号|客户名称|省份|城市|联系人|联系电话|负责业务员
1|昆明滇池水务设备有限公司|云南|昆明|段誉文|13888771234|何勇
2|玉溪烟机配件有限公司|云南|玉溪|普丽|13988771235|何勇
3|曲靖卷烟机械有限公司|云南|曲靖|余波|13708741236|唐敏
填报单位（盖章）：西南办事处|||||日期：2026-11-05|
"""

PAIRS = """
期间|业务员|指标|目标值||级别|折扣||截止日期|客户名称|应收金额|逾期天数
2026-12|何勇|销售额|#500000||省级|#3.8||2026-10-31|昆明滇池水务设备有限公司|#34000|#0
2026-12|唐敏|销售额|#420000||市级|#4.2||2026-10-31|玉溪烟机配件有限公司|#9800|#12
2026-12|何勇|拜访次数|#30||店级|#5.5
"""

BOOKS = (
    Book(
        "错开的两表.xlsx",
        (Sheet("Sheet1", SLANT),),
        (
            Tab(
                sheet="Sheet1",
                range="B2:D4",
                head="2",
                entity="product",
                rows=2,
                columns="B:code C:name D:list_price",
                values="D4 product.list_price = 260",
                quiet="B3:D4",
            ),
            Tab(
                sheet="Sheet1",
                range="F6:I8",
                head="6",
                entity="complaint",
                rows=2,
                columns="F:received_on G:customer H:text I:department",
                values="H8 complaint.text = 少件",
                quiet="F7:I8",
            ),
        ),
    ),
    table(
        "前言很长",
        PREFACE,
        "A7:G10",
        "7",
        "organization",
        "A:- B:name C:province D:city E:contact.name F:phone/contact.phone/contact.mobile G:owner",
        values="B10 organization.name = 曲靖卷烟机械有限公司",
    ),
    Book(
        "三表一排.xlsx",
        (Sheet("参数", PAIRS),),
        (
            Tab(
                sheet="参数",
                range="A1:D4",
                head="1",
                entity="target",
                rows=3,
                columns="A:period B:rep C:measure D:value",
                values="D4 target.value = 30",
            ),
            Tab(
                sheet="参数",
                range="F1:G4",
                head="1",
                entity="price_level",
                rows=3,
                columns="F:level G:discount",
            ),
            Tab(
                sheet="参数",
                range="I1:L3",
                head="1",
                entity="receivable",
                rows=2,
                columns="I:as_of J:customer K:amount L:overdue_days",
                values="K3 receivable.amount = 9800",
            ),
        ),
    ),
)
