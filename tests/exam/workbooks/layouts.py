"""Where tables stand: several on a sheet, side by side, behind blank bands, far from A1, titles above."""

from exam.truth import Book, Out, Sheet, Tab

STACKED = """
华东大区2026年10月业务汇总|<|<|<|<|<

一、本月新增客户
序号|单位名称|所在城市|联系人|联系方式|客户性质
#1|杭州启明液压件有限公司|杭州|王建国|13812345678|制造商
#2|宁波远东轴承制造有限公司|宁波|李素芬|0574-87651234|制造商
#3|绍兴新和纺织机械有限公司|绍兴|赵文斌|13957501122|中间商

二、本月拜访情况
拜访日期|客户|拜访人|拜访方式|结果|洽谈内容
@2026-10-12|杭州启明液压件有限公司|张伟|上门|有效|确认油缸图纸
@2026-10-14|宁波远东轴承制造有限公司|张伟|电话|无效|采购经理出差
"""

SIDE = """
客户名称|省份|主营产品||产品编码|品名|计量单位|目录价
苏州金禾精密机械有限公司|江苏|数控车床||HX-100|液压油缸|只|#1280
无锡宏达电机股份有限公司|江苏|伺服电机||HX-200|齿轮泵|台|#860.5
常州新联轴承有限公司|江苏|深沟球轴承||HX-300|换向阀|件|#420
南京长江仪表有限公司|江苏|压力变送器
"""

FAR = """
客户通讯录（内部资料，请勿外传）|<|<|<|<
更新：2026年9月
|
公司|姓名|职务|手机|邮箱
青岛海润橡胶有限公司|孙丽华|采购经理|13605321234|sunlh@hairun-rubber.com
|
青岛海润橡胶有限公司|周强|设备科长|13705325678|zhouq@hairun-rubber.com
烟台东方压缩机有限公司|吴敏|总经理|13805351111|wumin@dfcompressor.cn
|
|
威海港机配件厂|郑小东|厂长|13906312222|
"""

THREE = """
客户投诉登记||||||促销活动登记
日期|客户|投诉内容|责任部门|处理期限||活动名称|开始时间|结束时间|预计费用
@2026-10-09|合肥中科环保设备有限公司|到货短少3只|物流部|@2026-10-16||国庆满赠|@2026-09-25|@2026-10-08|#12000
@2026-10-13|芜湖江南泵业有限公司|密封圈渗油|品管部|@2026-10-16||双十一预售|@2026-11-01|@2026-11-11|#30000
|
订单明细
订单号|下单日期|客户|货品名称|数量|单价|金额
SO2610-01|@2026-10-11|合肥中科环保设备有限公司|齿轮泵|#10|#860|#8600
SO2610-02|@2026-10-15|芜湖江南泵业有限公司|换向阀|#5|#420|#2100
SO2610-03|@2026-10-20|芜湖江南泵业有限公司|液压油缸|#2|#1280|#2560
"""

BOOKS = (
    Book(
        "大区月报.xlsx",
        (Sheet("10月", STACKED),),
        (
            Tab(
                sheet="10月",
                range="A4:F7",
                head="4",
                entity="organization",
                rows=3,
                columns="A:- B:name C:city D:contact.name E:phone/contact.phone/contact.mobile F:nature",
                values="B6 organization.name = 宁波远东轴承制造有限公司; F7 organization.nature = 中间商",
                quiet="B5:F7",
            ),
            Tab(
                sheet="10月",
                range="A10:F12",
                head="10",
                entity="visit",
                rows=2,
                columns="A:date B:customer C:rep D:mode E:result F:content",
                values="A11 visit.date = 2026-10-12; E12 visit.result = 无效; D12 visit.mode = 电话",
            ),
        ),
    ),
    Book(
        "客户与价目并排.xlsx",
        (Sheet("Sheet1", SIDE),),
        (
            Tab(
                sheet="Sheet1",
                range="A1:C5",
                head="1",
                entity="organization",
                rows=4,
                columns="A:name B:province C:products",
                values="A5 organization.name = 南京长江仪表有限公司",
            ),
            Tab(
                sheet="Sheet1",
                range="E1:H4",
                head="1",
                entity="product",
                rows=3,
                columns="E:code F:name G:unit H:list_price",
                values="H3 product.list_price = 860.5; E4 product.code = HX-300",
            ),
        ),
    ),
    Book(
        "通讯录-偏右下.xlsx",
        (Sheet("通讯录", FAR, at="D6"),),
        (
            Tab(
                sheet="通讯录",
                range="D9:H16",
                head="9",
                entity="contact",
                rows=4,
                columns="D:organization E:name F:title G:mobile H:email",
                values="E13 contact.name = 吴敏; D12 contact.organization = 青岛海润橡胶有限公司;"
                " G16 contact.mobile = 13906312222",
                quiet="D10:H16",
            ),
        ),
    ),
    Book(
        "三张表一张纸.xlsx",
        (
            Sheet("汇总", THREE),
            Sheet("Sheet2", "|\n|"),
            Sheet("说明", "本表由内勤每周五更新，有问题找小陈"),
        ),
        (
            Tab(
                sheet="汇总",
                range="A2:E4",
                head="2",
                entity="complaint",
                rows=2,
                columns="A:received_on B:customer C:text D:department E:due",
                values="C4 complaint.text = 密封圈渗油; E3 complaint.due = 2026-10-16",
            ),
            Tab(
                sheet="汇总",
                range="G2:J4",
                head="2",
                entity="promotion",
                rows=2,
                columns="G:name H:start I:end J:cost/planned",
                values="G4 promotion.name = 双十一预售; I3 promotion.end = 2026-10-08",
            ),
            Tab(
                sheet="汇总",
                range="A7:G10",
                head="7",
                entity="transaction",
                rows=3,
                columns="A:no B:date C:customer D:product E:quantity F:unit_price G:amount",
                values="G9 transaction.amount = 2100; B10 transaction.date = 2026-10-20",
            ),
            Out(sheet="说明"),
            Out(sheet="Sheet2"),
        ),
    ),
)
