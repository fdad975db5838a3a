"""Hidden rows, columns and sheets; totals, subtotals, notes and signatures around the records."""

from exam.truth import Book, Out, Sheet, Tab

ORDERS = """
2026年三季度销售明细表|<|<|<|<|<|<
制表部门：销售内勤组||||||单位：元
订单编号|签单日期|购货单位|商品|订货量|含税单价|价税合计
DD-0701|@2026-07-03|武汉长动机械有限公司|减速机|#4|#3200|=E4*F4~12800
DD-0702|@2026-07-18|襄阳轴承配套有限公司|联轴器|#20|#150|=E5*F5~3000
7月小计||||#24||=SUM(G4:G5)~15800
DD-0801|@2026-08-05|武汉长动机械有限公司|减速机|#2|#3200|#6400
DD-0802|@2026-08-09|黄石新冶起重设备有限公司|卷筒|#1|#9800|#9800
DD-0803|@2026-08-26|宜昌三峡船机有限公司|联轴器|#16|#150|#2400
8月小计||||#19||=SUM(G7:G9)~18600
合    计||||#43||#34400

备注：1、含税单价均为13%增值税价；2、退货未扣减。
制表：陈晓燕||审核：刘建军|||批准：
"""

CUSTOMERS = """
客户代码|客户全称|内部评分|信用等级|信用额度（万元）|账期（天）|负责业务员|备注
KH001|重庆渝能电气有限公司|#7|AA|#50|#60|何勇|
KH002|成都天府泵业有限公司|#5|A|#30|#30|何勇|已停产，暂不跟进
KH003|贵阳黔源矿山机械有限公司|#6|BBB|#20|#30|唐敏|
KH004|昆明滇池水务设备有限公司|#9|AAA|#100|#90|唐敏|
"""

OLD = """
客户名称|电话|地址
重庆老君洞五金厂|023-62801234|南岸区学府大道12号
成都红光电子管厂|028-87761234|建设路8号
"""

PARAMS = """
客户性质|信用等级
制造商|AAA
中间商|AA
最终用户企业|A
政府|B
"""

NOTES = """
客户拜访周报（第43周）|<|<|<|<|<
填报人：赵磊|||填报日期：2026-10-23
日期|拜访对象|联系人|沟通要点|拜访效果|下次拜访
@2026-10-19|长沙中南阀门有限公司|黄经理|谈年度框架协议|有效|@2026-11-03
@2026-10-20|株洲铁路配件有限公司|罗工|样品测试未通过|无效|@2026-11-10
@2026-10-22|湘潭电机配套厂|谭主任|临时开会未见到|未形成|@2026-10-29
本周共计拜访3家，其中有效1家
说明：拜访效果填写“有效、无效、未形成”
部门经理签字：|||日期：
"""

BOOKS = (
    Book(
        "三季度销售明细.xlsx",
        (Sheet("明细", ORDERS, hide_rows=(8,)),),
        (
            Tab(
                sheet="明细",
                range="A3:G9/A3:G10",
                head="3",
                entity="transaction",
                rows=5,
                columns="A:no B:date C:customer D:product E:quantity F:unit_price G:amount",
                values="C8 transaction.customer = 黄石新冶起重设备有限公司; G9 transaction.amount = 2400",
                said="A6; A11; 隐藏",
                quiet="A4:G5; A7:G9",
            ),
        ),
    ),
    Book(
        "信用台账.xlsx",
        (
            Sheet("在用客户", CUSTOMERS, hide_columns="CH"),
            Sheet("旧客户", OLD, hidden=True),
            Sheet("下拉选项", PARAMS),
        ),
        (
            Tab(
                sheet="在用客户",
                range="A1:H5",
                head="1",
                entity="organization",
                rows=4,
                columns="A:number B:name C:- D:credit_grade E:credit_limit F:payment_terms_days G:owner H:notes",
                values="E2 organization.credit_limit = 500000; F5 organization.payment_terms_days = 90;"
                " H3 organization.notes = 已停产，暂不跟进; A2 organization.number = KH001",
                said="隐藏",
                quiet="A2:H5",
            ),
            Out(sheet="旧客户", said="隐藏"),
            Out(sheet="下拉选项"),
        ),
    ),
    Book(
        "第43周拜访.xlsx",
        (Sheet("周报", NOTES),),
        (
            Tab(
                sheet="周报",
                range="A3:F6",
                head="3",
                entity="visit",
                rows=3,
                columns="A:date B:customer C:contact D:content E:result F:next_appointment",
                values="E6 visit.result = 未形成; F4 visit.next_appointment = 2026-11-03; C5 visit.contact = 罗工",
                said="A7",
                quiet="A4:F6",
            ),
        ),
    ),
)
