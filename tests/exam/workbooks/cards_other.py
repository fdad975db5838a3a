"""Cards of everything that is not an organisation."""

from exam.quick import card

PERSON = """
顾客档案表|<|<|<|<|<
姓名|沈佳怡|性别|□男 ☑女|出生日期|1988年4月12日
手机|13816881234|职业|教师|学历|本科
家庭住址|上海市徐汇区漕溪北路88弄6号302室|<|<|<|<
月收入|□5000以下 □5000-10000 ☑10000以上|<|<|婚姻状况|已婚
健康状况|对青霉素过敏|<|<|忌讳话题|年龄
了解渠道|□广告 ☑朋友介绍 □网络|<|<|预算|#8000
需要的产品|家用净水器|<|购买时间|年底前|
"""

VISIT = """
客户拜访记录表|<|<|<
拜访日期|2026/10/27|拜访人员|张伟
客户名称|杭州启明液压件有限公司|<|<
受访人|王建国|拜访方式|☑上门 □电话 □线上
是否计划内|是|拜访结果|☑有效 □无效 □未形成
洽谈内容|确认明年油缸采购量约300只，要求降价3%|<|<
客户异议|交期太长|<|<
漏问的问题|付款方式|<|<
下次拜访时间|2026-11-10|费用（元）|#260
"""

SLIP = """
客户投诉处理单|<|<|<
编号|TS-2026-018|受理日期|2026.10.21
投诉单位|合肥中科环保设备有限公司|投诉人|邵斌
产品名称|齿轮泵|联系电话|13956951234
投诉内容|新到货的泵试机时有异响，要求三天内换货|<|<
严重程度|□严重 ☑较重 □一般|责任部门|品管部
签收人|吴昊|签收日期|2026.10.22
处理期限|2026.10.30|处理方案|换货两台，旧泵退回检测
结案日期|2026.10.28|客户满意度|□非常满意 ☑满意 □一般 □不满意
"""

PROJECT = """
项目名称：|宁波港集装箱起重机减速机改造
客户单位：|宁波港机设备有限公司
要解决的问题：|减速机漏油，年故障停机超过40小时
决策人：|陈总（设备副总）
影响者：|设备科李科长、技术顾问方工
采购时间表：|2026年12月招标，2027年2月到货
预算（万元）：|#180
采购流程：|立项—招标—商务谈判—签约
竞争对手：|南高齿
下一步：|11月底前交技术方案
|
线索来源：|展会
"""

LEAD = """
线索登记卡|<|<|<
公司名称|嘉兴南湖纸箱机械有限公司|登记日期|@2026-11-03
电话|0573-82661234|寻找方法|展会
有无需求|☑有 □无 □不清楚|支付能力|□有 □无 ☑不清楚
决策权|☑有 □无|意向等级|B
资格审查|□合格 ☑待培育 □不合格|跟进人|李娜
"""

PARTNER = """
渠道商档案卡|<|<|<
伙伴名称|广州珠江机电贸易有限公司|渠道类型|☑独家代理 □经销商 □直销
代理区域|广东、广西、海南|保护期|2026-01-01至2026-12-31
库存（台）|#45|授信额度（万元）|#60
年营业额（万元）|#2300|价格级别|省级
主推品牌|本厂、南高齿|合作开始日期|@2019-03-01
"""

RIVAL = """
竞争对手情况卡|<|<|<
客户名称|佛山陶瓷机械有限公司|调查日期|@2026-09-15
竞争对手|台州大溪泵业有限公司|在用产品|WQ型排污泵
客户满意度|一般|对方销售代表|蔡经理
与客户关系|老同学，关系较近|价格|比我方低8%左右
服务特色|24小时到场维修|促销手段|满十送一
"""

PEOPLE = """
联系人资料卡|<|<|<
姓名|雷建军|所在单位|西安秦川机床配件有限公司
部门|总经办|职务|总经理
采购角色|☑决策人 □影响者 □使用者 □财务|手机|13709181234
微信号|leijj_xa|生日|6月18日
爱好|钓鱼、书法|性格|直爽，说话快
毕业院校|西安交通大学|宗教信仰|佛教
"""


BOOKS = (
    card(
        "顾客档案",
        "沈女士",
        PERSON,
        "individual",
        "A2>B2:name C2>D2:gender E2>F2:birth_date A3>B3:mobile C3>D3:occupation E3>F3:education A4>B4:address"
        " A5>B5:income_band E5>F5:marital_status A6>B6:health E6>F6:taboo_topics A7>B7:info_channel"
        " E7>F7:budget A8>B8:products D8>E8:timing",
        values="D2 individual.gender = 女; F2 individual.birth_date = 1988-04-12; F7 individual.budget = 8000",
        said="B6",
        quiet="B2; D2; F2; B3; B4; F7",
    ),
    card(
        "拜访记录1027",
        "拜访",
        VISIT,
        "visit",
        "A2>B2:date C2>D2:rep A3>B3:customer A4>B4:contact C4>D4:mode A5>B5:planned C5>D5:result A6>B6:content"
        " A7>B7:objection A8>B8:missed A9>B9:next_appointment C9>D9:cost",
        values="B2 visit.date = 2026-10-27; D4 visit.mode = 上门; D5 visit.result = 有效; B5 visit.planned = 是;"
        " D9 visit.cost = 260",
        quiet="A2:D9",
    ),
    card(
        "投诉处理单018",
        "TS018",
        SLIP,
        "complaint",
        "A2>B2:no C2>D2:received_on A3>B3:customer C3>D3:contact A4>B4:product C4>D4:phone A5>B5:text"
        " A6>B6:severity C6>D6:department A7>B7:signed_by C7>D7:signed_at A8>B8:due C8>D8:solution"
        " A9>B9:closed_on C9>D9:satisfaction",
        values="B6 complaint.severity = 较重; D9 complaint.satisfaction = 满意; B8 complaint.due = 2026-10-30;"
        " D2 complaint.received_on = 2026-10-21",
        quiet="A2:D9",
    ),
    card(
        "项目卡",
        "港机减速机",
        PROJECT,
        "project",
        "A1>B1:name A2>B2:customer A3>B3:problem A4>B4:decision_makers A5>B5:influencers A6>B6:timetable"
        " A7>B7:budget A8>B8:process A9>B9:competitors A10>B10:next_step A12>B12:source",
        values="B7 project.budget = 1800000; B2 project.customer = 宁波港机设备有限公司",
        quiet="A1:B12",
    ),
    card(
        "线索卡",
        "线索",
        LEAD,
        "lead",
        "A2>B2:name C2>D2:date/recorded_on A3>B3:phone C3>D3:method A4>B4:need C4>D4:pay A5>B5:authority C5>D5:intent"
        " A6>B6:qualification C6>D6:owner",
        values="B4 lead.need = 是; D4 lead.pay = 未知; B6 lead.qualification = 待培育; D5 lead.intent = B",
        quiet="A2:D6",
    ),
    card(
        "渠道商",
        "珠江机电",
        PARTNER,
        "channel_partner",
        "A2>B2:name C2>D2:type A3>B3:region C3>D3:protection A4>B4:stock C4>D4:credit A5>B5:turnover"
        " C5>D5:price_level A6>B6:brands C6>D6:since",
        values="D2 channel_partner.type = 独家代理; D4 channel_partner.credit = 600000;"
        " B5 channel_partner.turnover = 23000000; B4 channel_partner.stock = 45",
        quiet="A2:D6",
    ),
    card(
        "竞品卡",
        "大溪泵业",
        RIVAL,
        "competitor",
        "A2>B2:customer C2>D2:date A3>B3:competitor C3>D3:product A4>B4:satisfaction C4>D4:rep"
        " A5>B5:relationship C5>D5:prices A6>B6:service C6>D6:promotions",
        values="B4 competitor.satisfaction = 一般; D2 competitor.date = 2026-09-15",
        quiet="A2:D6",
    ),
    card(
        "联系人资料",
        "雷总",
        PEOPLE,
        "contact",
        "A2>B2:name C2>D2:organization A3>B3:department C3>D3:title A4>B4:buying_role C4>D4:mobile A5>B5:wechat"
        " C5>D5:birthday A6>B6:hobbies C6>D6:temperament A7>B7:school C7>D7:religion",
        values="B4 contact.buying_role = 决策人; D2 contact.organization = 西安秦川机床配件有限公司",
        said="D7",
        quiet="B2; D2; B4; D4",
    ),
)
