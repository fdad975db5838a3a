"""Cards of the remaining entities (held)."""

from exam.quick import card

PROJECT = """
采购项目登记表|<|<|<
项目编号|XM-077|项目名称|安钢烧结风机改造
业主|安阳钢构有限公司|报备代理商|濮阳机电贸易行
报备时间|2026-10-09|项目预算|85万元
目前阶段|□寻找 □计划 ☑约见 □促成|成交概率|40%
主要决策者|设备处黎处长|使用部门影响人|烧结厂丁工
计划采购时间|2027年3月|主要竞争者|沈鼓
后续计划|11月底拜访设计院|负责人|冯刚
"""

LEADS = """
线索名称|濮阳玻璃机械厂
来电日期|2026-11-12
联系电话|0393-4421234
意向产品|链轮
意向级别|C
跟进业务员|韩雪
|
线索名称|漯河食品机械有限公司
来电日期|2026-11-13
联系电话|13939512341
意向产品|输送链
意向级别|A
跟进业务员|冯刚
"""

RIVAL = """
竞争者档案
竞争者名称：杭州链传动公司|采集日期：2026-08-20
客户：鹤壁煤机有限公司|在用竞品：模锻链
满意程度：□很满意 □满意 ☑一般 □不满意|对方业务代表：老范
报价水平：同规格低5%|促销活动：赠备件
优势：交期短|劣势：售后慢
"""

CONTACT = """
联系人|<|<|<
姓名|部门|职务|手机
郎平安|品质部|部长|13839812341
邮箱|微信|生日|爱好
langpa@smxlj.com|lpa_smx|1987-05-06|乒乓球
所属公司|性格|采购角色|办公电话
三门峡量具有限公司|认真|把关者|0398-2861234
"""

LEVEL = """
价格政策卡|<
级别|市级
折扣|4.2折
适用产品|链轮
生效日期|2026-01-01
"""

PERSON = """
个人客户登记|<|<|<
客户姓名|鲍春晖|称呼|鲍老师
联系手机|13603841234|微信|baoch
性别|（√）男 （ ）女|出生年月|1975年10月
所在城市|郑州|职业|中学教师
想购买的产品|空气净化器|可接受价位|2500元
购买时间|春节前|怎样了解到我们|（ ）电视 （√）朋友 （ ）网络
每月收入|8000左右|宗教信仰|无
"""

DEBTS = """
客户|鹤壁煤机有限公司||客户|安阳钢构有限公司
统计截止|2026-10-31||统计截止|2026-10-31
欠款|#80000||欠款|#50000
逾期|#20000||逾期|#0
超期天数|#30||超期天数|#0
"""

VISIT_ABOVE = """
客户拜访表|<|<|<
拜访日期|客户名称|业务员|对方接待人
2026-11-16|焦作轮胎机械有限公司|韩雪|仝经理
方式|结果|下次时间|费用
电话|无效|2026-11-30|#0
沟通内容|<|<|<
对方正在搬迁新厂，年后再谈|<|<|<
"""

BOOKS = (
    card(
        "项目登记",
        "XM077",
        PROJECT,
        "project",
        "A2>B2:no C2>D2:name A3>B3:customer C3>D3:agent A4>B4:registered_on C4>D4:budget A5>B5:stage"
        " C5>D5:probability A6>B6:decision_makers C6>D6:influencers A7>B7:timetable C7>D7:competitors"
        " A8>B8:next_step C8>D8:owner",
        values="B5 project.stage = 约见; D4 project.budget = 850000; D5 project.probability = 0.4",
        quiet="A2:D8",
    ),
    card(
        "来电线索",
        "来电",
        LEADS,
        "lead",
        "A1>B1:name A2>B2:date A3>B3:phone A4>B4:products A5>B5:intent A6>B6:owner A8>B8:name A9>B9:date"
        " A10>B10:phone A12>B12:intent A13>B13:owner",
        values="B8 lead.name = 漯河食品机械有限公司; B12 lead.intent = A; B2 lead.date = 2026-11-12",
        quiet="A1:B13",
    ),
    card(
        "竞争者",
        "杭链",
        RIVAL,
        "competitor",
        "A2>A2:competitor B2>B2:date/recorded_on A3>A3:customer B3>B3:product A4>A4:satisfaction B4>B4:rep"
        " A5>A5:prices B5>B5:promotions A6>A6:strengths B6>B6:weaknesses",
        values="A4 competitor.satisfaction = 一般; A2 competitor.competitor = 杭州链传动公司",
        quiet="A2:B6",
    ),
    card(
        "联系人卡",
        "郎部长",
        CONTACT,
        "contact",
        "A2>A3:name B2>B3:department C2>C3:title D2>D3:mobile A4>A5:email B4>B5:wechat C4>C5:birthday D4>D5:hobbies"
        " A6>A7:organization B6>B7:temperament C6>C7:buying_role D6>D7:phone",
        values="C7 contact.buying_role = 把关者; A3 contact.name = 郎平安",
        quiet="A2:D7",
    ),
    card(
        "价格卡",
        "市级",
        LEVEL,
        "price_level",
        "A2>B2:level A3>B3:discount A4>B4:product A5>B5:valid_from",
        values="B5 price_level.valid_from = 2026-01-01",
        quiet="A2:B5",
    ),
    card(
        "个人客户",
        "鲍老师",
        PERSON,
        "individual",
        "A2>B2:name C2>D2:salutation A3>B3:mobile C3>D3:wechat A4>B4:gender C4>D4:birth_date A5>B5:city"
        " C5>D5:occupation A6>B6:products C6>D6:budget A7>B7:timing C7>D7:info_channel A8>B8:income_band C8>D8:religion",
        values="B4 individual.gender = 男; D6 individual.budget = 2500; D2 individual.salutation = 鲍老师",
        quiet="A2:D7",
    ),
    card(
        "欠款卡",
        "欠款",
        DEBTS,
        "receivable",
        "A1>B1:customer A2>B2:as_of A3>B3:amount A4>B4:overdue_amount A5>B5:overdue_days D1>E1:customer D2>E2:as_of"
        " D3>E3:amount D5>E5:overdue_days",
        values="E3 receivable.amount = 50000; B5 receivable.overdue_days = 30; E1 receivable.customer = 安阳钢构有限公司",
        quiet="A1:E5",
    ),
    card(
        "拜访表-上标签",
        "1116",
        VISIT_ABOVE,
        "visit",
        "A2>A3:date B2>B3:customer C2>C3:rep D2>D3:contact A4>A5:mode B4>B5:result C4>C5:next_appointment D4>D5:cost"
        " A6>A7:content",
        values="A5 visit.mode = 电话; C5 visit.next_appointment = 2026-11-30; A3 visit.date = 2026-11-16",
        quiet="A2:D7",
    ),
)
