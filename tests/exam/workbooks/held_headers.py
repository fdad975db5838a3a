"""Headers of several rows, units, breaks, and none (held)."""

from exam.truth import Book, Sheet, Tab

TEAM = """
客户单位|主要联系人|<|<|第二联系人|<|<|地址|<|<
^|姓名|职务|手机|姓名|职务|手机|省份|城市|街道门牌
汉中航空工业配套有限公司|强文亮|总工|13891601234|雒小燕|采购|13992601235|陕西|汉中|汉台区兴汉路12号
宝鸡钛材机加有限公司|屈建武|董事长|13909171234||||陕西|宝鸡|渭滨区高新大道195号
"""

COMPLAINT = """
2026年客户质量投诉汇总|<|<|<|<|<|<|<
序|客户|投诉情况|<|<|处理情况|<|<
^|^|日期|产品|内容|部门|措施|完成日期
#1|汉中航空工业配套有限公司|@2026-05-06|丝锥|崩刃|技术部|更换材质|@2026-05-14
#2|宝鸡钛材机加有限公司|@2026-07-21|铣刀|包装破损|仓储部|补发|@2026-07-23
#3|咸阳纺机专件有限公司|@2026-08-30|钻头|混料|品管部|退货重发|@2026-09-04
"""

UNIT = """
项目名称|甲方单位|投资预算|中标概率|阶段变更日
||万元|%|年-月-日
铜川水泥余热改造|铜川水泥机械有限公司|#420|#60|2026-08-15
渭南化肥厂压缩机大修|渭南化工设备有限公司|#95|#30|2026-09-28
"""

WRAP = """
服务\\n单号|服 务\\n日 期|客户名称\\n(全称)|服务内容（简述）|服务工时\\n/小时|运费\\n（元）|费用合计\\n（元）|服务人
FW-01|2026-10-08|咸阳纺机专件有限公司|刀具修磨培训|#4|#0|#300|郝工
FW-02|2026-10-17|铜川水泥机械有限公司|现场换型|#7.5|#150|#900|郝工
"""

BARE = """
2026-10-12|汉中航空工业配套有限公司|丝锥M12|#200|#18|#3600
2026-10-13|宝鸡钛材机加有限公司|铣刀D10|#50|#95|#4750
2026-10-15|咸阳纺机专件有限公司|钻头D6|#300|#6.5|#1950
2026-10-20|汉中航空工业配套有限公司|丝锥M8|#150|#14|#2100
"""

PEOPLE = """
强文亮|13891601234|qiangwl@hzhkpt.com
屈建武|13909171234|qujw@bjtcjj.cn
赖春明|13571001234|laicm@xyfjzj.cn
乔玉兰|13809191234|qiaoyl@tcsnjx.com
"""

REPEAT = """
客户名称|联系人|电话|客户来源
汉中航空工业配套有限公司|强文亮|0916-2341234|展会
宝鸡钛材机加有限公司|屈建武|0917-3341234|老客户
客户名称|联系人|电话|客户来源
咸阳纺机专件有限公司|赖春明|029-33281234|网站
铜川水泥机械有限公司|乔玉兰|0919-2181234|展会
"""

BOOKS = (
    Book(
        "两个联系人.xlsx",
        (Sheet("客户", TEAM),),
        (
            Tab(
                sheet="客户",
                range="A1:J4",
                head="1-2",
                entity="organization",
                rows=2,
                columns="A:name B:contact.name C:contact.title D:contact.mobile E:contact2.name"
                " F:contact2.title G:contact2.mobile H:province I:city J:address",
                values="D4 contact.mobile = 13909171234; G3 contact.mobile = 13992601235; J3 organization.address = 汉台区兴汉路12号",
                quiet="A3:J4",
            ),
        ),
    ),
    Book(
        "质量投诉.xlsx",
        (Sheet("2026", COMPLAINT),),
        (
            Tab(
                sheet="2026",
                range="A2:H6",
                head="2-3",
                entity="complaint",
                rows=3,
                columns="A:- B:customer C:received_on D:product E:text F:department G:solution H:closed_on",
                values="C5 complaint.received_on = 2026-07-21; H6 complaint.closed_on = 2026-09-04",
                quiet="A4:H6",
            ),
        ),
    ),
    Book(
        "项目单位行.xlsx",
        (Sheet("项目", UNIT),),
        (
            Tab(
                sheet="项目",
                range="A1:E4",
                head="1-2/1",
                entity="project",
                rows=2,
                columns="A:name B:customer C:budget D:probability E:stage_on",
                values="C3 project.budget = 4200000; D4 project.probability = 0.3; E3 project.stage_on = 2026-08-15",
                quiet="A3:E4",
            ),
        ),
    ),
    Book(
        "换行表头.xlsx",
        (Sheet("服务", WRAP),),
        (
            Tab(
                sheet="服务",
                range="A1:H3",
                head="1",
                entity="service",
                rows=2,
                columns="A:no B:date C:customer D:content E:hours F:freight G:cost H:rep",
                values="E3 service.hours = 7.5; G3 service.cost = 900",
                quiet="A2:H3",
            ),
        ),
    ),
    Book(
        "无表头两种.xlsx",
        (Sheet("人", PEOPLE), Sheet("单", BARE)),
        (
            Tab(
                sheet="人",
                range="A1:C4",
                head="",
                entity="contact/individual",
                rows=4,
                columns="A:name B:mobile C:email",
                values="",
            ),
            Tab(
                sheet="单",
                range="A1:F4",
                head="",
                entity="transaction",
                rows=4,
                columns="A:date B:customer C:product/? D:quantity/? E:unit_price/? F:amount/?",
            ),
        ),
    ),
    Book(
        "表头重复.xlsx",
        (Sheet("客户", REPEAT),),
        (
            Tab(
                sheet="客户",
                range="A1:D6/A1:D3",
                head="1",
                entity="organization",
                rows=4,
                columns="A:name B:contact.name C:phone/contact.phone D:source",
                values="A5 organization.name = 咸阳纺机专件有限公司; A4 organization.name =",
                quiet="A2:D6",
            ),
        ),
    ),
)
