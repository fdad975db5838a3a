"""Sheets that are no records of ours: they stay out, alone or among sheets that are."""

from exam.truth import Book, Out, Sheet, Tab

PAYROLL = """
2026年9月工资表|<|<|<|<|<|<
工号|姓名|部门|基本工资|绩效|社保扣款|实发工资
E001|陈晓燕|销售内勤|#5200|#800|#620|#5380
E002|何勇|销售一部|#6000|#3500|#710|#8790
E003|唐敏|销售二部|#6000|#2800|#710|#8090
合计|||#17200|#7100|#2040|#22260
"""

PUPILS = """
学号|姓名|性别|班级|语文|数学|英语|总分
20260101|汪子涵|女|三(1)班|#95|#98|#92|#285
20260102|李俊杰|男|三(1)班|#88|#91|#85|#264
20260103|周雨桐|女|三(1)班|#90|#87|#96|#273
"""

BOM = """
层级|子件编码|子件名称|用量|损耗率|工序|下料尺寸
#1|P-0001|泵体毛坯|#1|%0.02|铸造|Φ120×80
#1|P-0002|齿轮轴|#2|%0.01|车|Φ35×140
#2|P-0003|轴承6204|#4|%0|外购|
"""

ATTENDANCE = """
考勤表|<|<|<|<|<|<|<
姓名|1日|2日|3日|4日|5日|6日|出勤天数
陈晓燕|√|√|休|√|√|√|#5
何勇|√|差|差|√|√|休|#5
"""

PIVOT = """
求和项:金额|列标签|<|<|<
行标签|1月|2月|3月|总计
何勇|#52000|#31000|#78000|#161000
唐敏|#28000|#45000|#39000|#112000
总计|#80000|#76000|#117000|#273000
"""

MENU = """
目录
1|客户档案
2|拜访记录
3|工资表
返回
"""

CUSTOMERS = """
客户名称|所属区域|行业|客户级别|业务员
呼和浩特乳品机械有限公司|内蒙古|食品机械|A|冯刚
赤峰矿山设备有限公司|内蒙古|矿山机械|B|冯刚
通辽农牧机械有限公司|内蒙古|农机|B|韩雪
"""

VISITS = """
Date|Customer|Sales Rep|Type|Outcome|Notes
@2026-10-21|呼和浩特乳品机械有限公司|冯刚|上门|有效|
@2026-10-22|赤峰矿山设备有限公司|冯刚|电话|无效|没人接
"""

RECIPE = """
配料|重量(g)|比例|备注
面粉|#500|%0.6|高筋
牛奶|#250|%0.3|
黄油|#80|%0.1|软化
"""

BOOKS = (
    Book(
        "办公室杂表.xlsx",
        (Sheet("工资", PAYROLL), Sheet("考勤", ATTENDANCE), Sheet("三年级成绩", PUPILS)),
        (Out(sheet="工资"), Out(sheet="考勤"), Out(sheet="三年级成绩")),
    ),
    Book(
        "销售工作簿.xlsx",
        (
            Sheet("目录", MENU),
            Sheet("客户", CUSTOMERS),
            Sheet("Visits Oct", VISITS),
            Sheet("BOM", BOM),
            Sheet("透视", PIVOT),
            Sheet("Sheet6", ""),
        ),
        (
            Out(sheet="目录"),
            Tab(
                sheet="客户",
                range="A1:E4",
                head="1",
                entity="organization",
                rows=3,
                columns="A:name B:market_area/province/? C:industry D:tier E:owner",
                quiet="A2:E4",
            ),
            Tab(
                sheet="Visits Oct",
                range="A1:F3",
                head="1",
                entity="visit",
                rows=2,
                columns="A:date B:customer C:rep D:mode E:result F:notes/content",
                quiet="A2:F3",
            ),
            Out(sheet="BOM"),
            Out(sheet="透视"),
            Out(sheet="Sheet6"),
        ),
    ),
    Book("配方.xlsx", (Sheet("吐司", RECIPE),), (Out(sheet="吐司"),)),
)
