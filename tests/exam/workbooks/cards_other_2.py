"""More cards: one column of labels, brackets for ticks, labels above, two on a sheet."""

from exam.quick import card

APPLY = """
代理商申请登记表
代理商名称|昆明滇池机电有限公司
代理级别|☑一级 □二级
拟代理区域|云南、贵州
渠道类型|□独家代理 ☑密集代理
年营业额（万元）|860
主推品牌|南方、凯泉
售后能力|有3名技师
联系电话|0871-63121234
"""

TWO_SLIPS = """
投诉登记卡||||投诉登记卡|
投诉编号|TS-201|||投诉编号|TS-202
受理日期|2026-11-09|||受理日期|2026-11-10
客户名称|昆明滇池水务设备有限公司|||客户名称|贵阳黔源矿山机械有限公司
投诉内容|法兰漏水|||投诉内容|电机过热
责任部门|品管部|||责任部门|技术部
处理期限|2026-11-13|||处理期限|2026-11-27
结案日期|2026-11-12|||结案日期|
"""

MEMBER = """
会员资料|<|<|<
姓名|性别|手机号|出生日期
罗小满|（ ）男 （√）女|13888121234|1991-03-08
职业|学历|所在城市|会员级别
会计|大专|昆明|普通
家庭地址|<|<|购买意向
昆明市盘龙区北京路88号|<|<|软水机
"""

TALK = """
电话回访记录
回访日期：2026-11-11|回访人：唐敏
客户名称：贵阳黔源矿山机械有限公司|接听人：肖工
拜访方式：电话|结果：有效
回访内容：询问减速机运行情况，正常|下次回访：2026-12-11
"""

BID = """
项目信息表
项目名称|贵阳地铁3号线风机采购
建设单位|贵阳轨道物资有限公司
项目预算|约320万元
采购时间|2027年一季度
采购流程|公开招标
项目阶段|( )寻找 ( )约见 (√)会晤 ( )促成
成交概率|35
决策人|物资部薛部长
竞争对手|上虞风机
我方下一步|送样本并约技术交流
项目负责人|唐敏
"""

STAFF = """
联系人档案
姓名：肖静|公司：重庆渝能电气有限公司
职务：采购部长|部门：采购部
办公电话：023-67121234|移动电话：13908331234
微信：xiaoj_cq|邮箱：xiaoj@cqyn.com
采购角色：□决策人 ☑采购经办|生日：1985年2月17日
"""

RECEIPT = """
出货单|<|<|<
单号|CH-1108|日期|2026/11/8
客户|重庆渝能电气有限公司|业务员|何勇
货名|开关柜|数量|2台
单价|15,000元|金额|30,000元
已收|1万元|备注|余款月底结
"""

BOOKS = (
    card(
        "代理申请",
        "申请表",
        APPLY,
        "channel_partner",
        "A2>B2:name A3>B3:level A4>B4:region A5>B5:type A6>B6:turnover A7>B7:brands A8>B8:after_sales A9>B9:phone",
        values="B3 channel_partner.level = 一级; B5 channel_partner.type = 密集代理; B6 channel_partner.turnover = 8600000",
        quiet="A2:B9",
    ),
    card(
        "并排投诉卡",
        "投诉",
        TWO_SLIPS,
        "complaint",
        "A2>B2:no A3>B3:received_on A4>B4:customer A5>B5:text A6>B6:department A7>B7:due A8>B8:closed_on"
        " E2>F2:no E3>F3:received_on E4>F4:customer E5>F5:text E6>F6:department E7>F7:due",
        values="B8 complaint.closed_on = 2026-11-12; F2 complaint.no = TS-202; F5 complaint.text = 电机过热",
        quiet="A2:F7",
    ),
    card(
        "会员上标签",
        "罗小满",
        MEMBER,
        "individual",
        "A2>A3:name B2>B3:gender C2>C3:mobile D2>D3:birth_date A4>A5:occupation B4>B5:education C4>C5:city"
        " D4>D5:vip_class A6>A7:address D6>D7:products",
        values="B3 individual.gender = 女; D3 individual.birth_date = 1991-03-08; D5 individual.vip_class = 普通",
        quiet="A2:D7",
    ),
    card(
        "电话回访",
        "回访",
        TALK,
        "visit",
        "A2>A2:date B2>B2:rep A3>A3:customer B3>B3:contact A4>A4:mode B4>B4:result A5>A5:content B5>B5:next_appointment",
        values="A2 visit.date = 2026-11-11; B4 visit.result = 有效; B5 visit.next_appointment = 2026-12-11",
        quiet="A2:B5",
    ),
    card(
        "项目信息",
        "地铁",
        BID,
        "project",
        "A2>B2:name A3>B3:customer A4>B4:budget A5>B5:timetable A6>B6:process A7>B7:stage A8>B8:probability"
        " A9>B9:decision_makers A10>B10:competitors A11>B11:next_step A12>B12:owner",
        values="B4 project.budget = 3200000; B7 project.stage = 会晤; B8 project.probability = 0.35",
        quiet="A2:B12",
    ),
    card(
        "联系人档案",
        "肖静",
        STAFF,
        "contact",
        "A2>A2:name B2>B2:organization A3>A3:title B3>B3:department A4>A4:phone B4>B4:mobile A5>A5:wechat B5>B5:email"
        " A6>A6:buying_role B6>B6:birthday",
        values="A2 contact.name = 肖静; A6 contact.buying_role = 采购经办; B6 contact.birthday = 1985-02-17",
        quiet="A2:B6",
    ),
    card(
        "出货单",
        "1108",
        RECEIPT,
        "transaction",
        "A2>B2:no C2>D2:date A3>B3:customer C3>D3:rep A4>B4:product C4>D4:quantity A5>B5:unit_price C5>D5:amount"
        " A6>B6:paid_amount C6>D6:notes",
        values="D4 transaction.quantity = 2; D5 transaction.amount = 30000; B6 transaction.paid_amount = 10000",
        quiet="A2:D6",
    ),
)
