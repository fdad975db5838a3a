"""What happens with customers, as tables (held)."""

from exam.quick import table

VISITS = """
行程日期|走访客户|陪同人|业务代表|拜访类型|会谈纪要|效果|遗漏问题|后续动作|约定再访|耗时(h)|花费
11/2|湘潭电机配套厂||唐敏|实地|看了新车间，要改图|有效|付款条件|改图后报价|11/16|#3|#180
11/4|衡阳变压器配件有限公司|何勇|唐敏|展会|展位交换资料|有效||寄样本|11/18|#1|#0
11/5|岳阳纸机有限公司||何勇|致电|无人接听|未拜访||改天再打|11/9|#0.1|#0
"""

ORDERS = """
序号|交易日期|客户代码|买方|活动批次|商品代码|商品名称|规格|单位|件数|售价|销售额|销售成本|质量扣款|退回数量|销售区域|经手人
#1|2026/7/2|C0012|湘潭电机配套厂|夏促|SP-01|碳刷|D172|盒|#40|#55|#2200|#1400|#0|#0|湖南|唐敏
#2|2026/7/9|C0031|衡阳变压器配件有限公司||SP-07|绝缘子|10kV|只|#200|#12|#2400|#1650|#120|#10|湖南|唐敏
#3|2026/7/30|C0045|岳阳纸机有限公司||SP-09|刮刀|3米|片|#15|#260|#3900|#2800|#0|#0|湖北|何勇
"""

COMPLAINTS = """
接收日期|客户名|货物|客户抱怨内容|轻重|转交部门|签字|签字时间|答复期限|客户要求/承诺|改进对策|关闭日期|满意与否
2026-09-07|湘潭电机配套厂|碳刷|磨损过快|较重|技术部|李工|2026-09-07|2026-09-11|两天内回复|调整配方|2026-09-10|满意
2026-09-21|岳阳纸机有限公司|刮刀|尺寸超差0.5mm|一般|品管部|赵工|2026-09-22|2026-09-25||返修|2026-09-24|一般
"""

SERVICE = """
维修日期|用户单位|维修人员|维修内容|人工小时|物流费|维修费用
2026-08-11|衡阳变压器配件有限公司|邓师傅|更换绝缘套管|#5|#80|#950
2026-08-19|岳阳纸机有限公司|邓师傅|调整刮刀间隙|#2.5|#0|#300
"""

DEBT = """
账龄分析（截止2026-09-30）|<|<|<|<
客户名称|业务员|欠款金额|超期金额|超期天数
湘潭电机配套厂|唐敏|23,500.00|0|0
衡阳变压器配件有限公司|唐敏|88,000.00|40,000.00|47
岳阳纸机有限公司|何勇|15,600.00|15,600.00|128
"""

NEWS = """
记录时间|客户名称|变化方面|变化内容|信息来源
2026-10-14|湘潭电机配套厂|竞争对手状况|上海厂家已送样试用|老客户
2026-10-20|岳阳纸机有限公司|渠道结构变化|改由武汉总部集中采购|客户网站
"""

SURVEY = """
问卷批号|填写日期|客户单位|问题内容|客户回复|回收方式
WJ-03|2026-06-18|湘潭电机配套厂|今年采购预算是多少？|80万左右|邮件问卷
WJ-03|2026-06-19|衡阳变压器配件有限公司|今年采购预算是多少？|未定|邮寄问卷
"""

BOOKS = (
    table(
        "行程记录",
        VISITS,
        "A1:L4",
        "1",
        "visit",
        "A:date B:customer C:- D:rep E:mode F:content G:result H:missed I:next_step J:next_appointment K:hours L:cost",
        values="A2 visit.date = 2026-11-02; G4 visit.result = 未形成; E2 visit.mode = 上门; E4 visit.mode = 电话;"
        " J3 visit.next_appointment = 2026-11-18",
    ),
    table(
        "销售流水",
        ORDERS,
        "A1:Q4",
        "1",
        "transaction",
        "A:-/no B:date C:- D:customer E:campaign F:product_code G:product H:- I:unit J:quantity K:unit_price"
        " L:amount M:cost N:quality_loss O:returned P:region Q:rep",
        values="N3 transaction.quality_loss = 120; L4 transaction.amount = 3900; M2 transaction.cost = 1400",
    ),
    table(
        "抱怨台账",
        COMPLAINTS,
        "A1:M3",
        "1",
        "complaint",
        "A:received_on B:customer C:product D:text E:severity F:department G:signed_by H:signed_at I:due"
        " J:promise/?/- K:solution L:closed_on M:satisfaction",
        values="H3 complaint.signed_at = 2026-09-22; E2 complaint.severity = 较重; M3 complaint.satisfaction = 一般",
    ),
    table(
        "维修登记",
        SERVICE,
        "A1:G3",
        "1",
        "service",
        "A:date B:customer C:rep D:content E:hours F:freight G:cost",
        values="G2 service.cost = 950; E3 service.hours = 2.5",
    ),
    table(
        "账龄",
        DEBT,
        "A2:E5",
        "2",
        "receivable",
        "A:customer B:rep C:amount D:overdue_amount E:overdue_days",
        values="C3 receivable.amount = 23500; A5 receivable.as_of = 2026-09-30; E5 receivable.overdue_days = 128",
    ),
    table(
        "客户变化",
        NEWS,
        "A1:E3",
        "1",
        "observation",
        "A:date/recorded_on B:customer C:indicator D:value E:source",
        values="C3 observation.indicator = 渠道结构变化; D2 observation.value = 上海厂家已送样试用",
    ),
    table(
        "问卷回收",
        SURVEY,
        "A1:F3",
        "1",
        "survey",
        "A:batch B:date C:customer D:question E:answer F:method",
        values="F3 survey.method = 邮寄问卷; B2 survey.date = 2026-06-18",
    ),
)
