"""What happens with customers, as tables: visits, orders, complaints, services, receivables, news, surveys."""

from exam.quick import table

VISITS = """
日期|客户名称|我方人员|对方人员|形式|有无计划|是否有效|未成原因|客户提出的问题|用时（小时）|交通费|下步安排
#20261019|杭州启明液压件有限公司|张伟|王建国|面访|计划内|有效||交期能否再提前|#2.5|#120|寄样品
#20261020|宁波远东轴承制造有限公司|张伟|李素芬|微信|临时|无效|对方在开会||#0.5||改约
#20261021|绍兴新和纺织机械有限公司|李娜|赵文斌|上门拜访|计划内|未成行|客户停电放假||#3|#260|下周再去
"""

ORDERS = """
合同号|签订日期|客户单位|最终用户|产品型号及名称|数量（台）|单价（元）|合同总额（万元）|已到款（万元）|到款日期|已开票（万元）|已发数量|业务经理
HT-2026-051|2026.05.11|合肥中科环保设备有限公司|六安污水处理厂|离心泵|#6|#15000|#9|#4.5|2026.06.01|#9|#6|何勇
HT-2026-052|2026.05.20|芜湖江南泵业有限公司||潜水泵|#10|#3200|#3.2|#3.2|2026.05.28|#3.2|#10|何勇
HT-2026-053|2026.06.08|安庆石化设备有限公司|安庆热电厂|多级泵|#2|#48000|#9.6|||#0|#0|唐敏
"""

COMPLAINTS = """
投诉单号|投诉时间|客户|反映人|联系电话|涉及产品|投诉类型|问题描述|紧急程度|责任单位|负责人|要求完成日|处理措施|完结日期|满意程度
TS26-031|10月12日|长沙中南阀门有限公司|黄永胜|13874801234|截止阀|质量|阀杆卡死，无法关闭|严重|生产部|孙浩|10月16日|更换阀杆|10月15日|满意
TS26-032|10月19日|株洲铁路配件有限公司|罗志刚|0731-28451234|球阀|交货|迟交5天|一般|计划部|钱伟|10月23日|道歉并补偿运费||
"""

SERVICE = """
派工单号|服务日期|报修单位|服务项目|工时(h)|往返运费|材料及差旅费|服务工程师
PG-1001|@2026-09-02|武汉长动机械有限公司|减速机漏油检修|#6.5|#180|#420|蒋涛
PG-1002|@2026-09-11|宜昌三峡船机有限公司|联轴器对中|#3|#90|#150|蒋涛
PG-1003|@2026-09-20|荆州沙市钢管有限公司|年度保养|#12|#260|#680|庞斌
"""

DEBTS = """
截至2026年10月31日应收账款情况表|<|<|<|<
统计日期|客户|应收余额|其中：逾期金额|逾期天数
@2026-10-31|重庆渝能电气有限公司|#86000|#20000|#35
@2026-10-31|成都天府泵业有限公司|#42500|#0|#0
@2026-10-31|贵阳黔源矿山机械有限公司|#128000|#128000|#112
合计||=SUM(C3:C5)~256500|#148000|
"""

NEWS = """
记录日期|客户名称|动态项目|具体情况|类别
2026-09-03|重庆渝能电气有限公司|人事变更|采购部长由周涛换为肖静|需求动向
2026-09-17|昆明滇池水务设备有限公司|年度计划|明年新建两个泵站|战略动向
2026-10-08|贵阳黔源矿山机械有限公司|产品库存|备件积压约200万|需求动向
"""

SURVEY = """
调查批次|调查日期|被访单位|调查方式|题目|答案
2026秋|2026-09-10|郑州二七通用机械有限公司|电话|最看重供应商的哪一点？|交货准时
2026秋|2026-09-10|郑州二七通用机械有限公司|电话|明年采购量会增加吗？|会，约增一成
2026秋|2026-09-12|洛阳北方轴承有限公司|邮件|最看重供应商的哪一点？|价格
"""


BOOKS = (
    table(
        "走访台账",
        VISITS,
        "A1:L4",
        "1",
        "visit",
        "A:date B:customer C:rep D:contact E:mode F:planned G:result H:reason I:objection/content J:hours"
        " K:cost L:next_step",
        values="A2 visit.date = 2026-10-19; E2 visit.mode = 上门; G4 visit.result = 未形成; F3 visit.planned = 否",
    ),
    table(
        "合同执行",
        ORDERS,
        "A1:M4",
        "1",
        "transaction",
        "A:no B:date C:customer D:end_customer E:product F:quantity G:unit_price H:amount I:paid_amount J:paid_on"
        " K:invoiced L:delivered M:rep",
        values="H4 transaction.amount = 96000; I2 transaction.paid_amount = 45000; J3 transaction.paid_on = 2026-05-28;"
        " D4 transaction.end_customer = 安庆热电厂; L2 transaction.delivered = 6",
    ),
    table(
        "客诉台账",
        COMPLAINTS,
        "A1:O3",
        "1",
        "complaint",
        "A:no B:received_on C:customer D:contact E:phone F:product G:category H:text I:severity J:department"
        " K:owner L:due M:solution N:closed_on O:satisfaction",
        values="B2 complaint.received_on = 2026-10-12; L3 complaint.due = 2026-10-23; G3 complaint.category = 交货",
        quiet="A2:O2",
        finds="A3:O3 overdue",
    ),
    table(
        "派工记录",
        SERVICE,
        "A1:H4",
        "1",
        "service",
        "A:no B:date C:customer D:content E:hours F:freight G:cost H:rep",
        values="E2 service.hours = 6.5; G4 service.cost = 680",
    ),
    table(
        "应收10月",
        DEBTS,
        "A2:E5",
        "2",
        "receivable",
        "A:as_of B:customer C:amount D:overdue_amount E:overdue_days",
        values="D5 receivable.overdue_amount = 128000; E3 receivable.overdue_days = 35",
        quiet="A2:E4",
        said="A6",
    ),
    table(
        "客户动态",
        NEWS,
        "A1:E4",
        "1",
        "observation",
        "A:date/recorded_on B:customer C:indicator D:value E:kind",
        values="C3 observation.indicator = 年度计划; E2 observation.kind = 需求动向",
    ),
    table(
        "秋季问卷",
        SURVEY,
        "A1:F4",
        "1",
        "survey",
        "A:batch B:date C:customer D:method E:question F:answer",
        values="F3 survey.answer = 会，约增一成; D4 survey.method = 邮件问卷; D2 survey.method = 电话问卷",
    ),
)
