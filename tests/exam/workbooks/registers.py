"""Lists that are kept: products, promotions, rivals, projects, leads, partners, sources, targets, people."""

from exam.quick import table

PRODUCTS = """
物料编码|物料名称|规格型号|产品大类|单位|成本价|出厂价|现有库存|备注
01.02.0003|齿轮泵|CB-B63|液压|台|#520|#860|#35|
01.02.0010|叶片泵|YB1-25|液压|台|#710|#1180|#12|缺货预警
02.01.0001|电磁换向阀|4WE6E|阀类|件|#180|#320|#210|
"""

PROMOTIONS = """
促销活动|我方/对手|促销品种|地区|起始日|截止日|计划销量|实际销量|花费（元）|效果评价|负责人
五一让利|我方|齿轮泵|华东|2026-04-25|2026-05-05|#200|#168|#15000|达成84%|张伟
开学季买赠|竞争对手|换向阀|华中|2026-08-28|2026-09-10||||抢走两家老客户|唐敏
"""

RIVALS = """
竞争厂家|客户单位|在用产品|使用满意度|对方业务员|关系情况|报价情况|服务特点|优势|劣势|采集日期
台州大溪泵业有限公司|佛山陶瓷机械有限公司|WQ排污泵|满意|蔡经理|一般|低8%|全天候|价格低|寿命短|2026-09-15
山东名流泵业|济宁矿用设备有限公司|渣浆泵|不满意|未知|疏远|高5%|响应慢|品牌老|交期长|2026-09-28
"""

PROJECTS = """
项目编号|项目名称|业主单位|报备单位|报备日期|项目预算（万）|决策人|预计采购时间|所处阶段|赢单概率|竞争情况|下一步计划|项目负责人
XM-26-011|六安污水二期提标|六安污水处理厂|合肥中科环保设备有限公司|@2026-04-02|#350|刘处长|2026年12月|约见|%0.4|南方泵业|提交方案|何勇
XM-26-015|安庆热电循环泵更换|安庆热电厂|安庆石化设备有限公司|@2026-05-16|#96|罗总工|2027年一季度|促成|%0.75|上海凯泉|商务谈判|唐敏
"""

LEADS = """
线索编号|获取日期|公司名称|线索来源|联系电话|需求产品|是否有需求|付款能力|能否拍板|意向级别|资格判定|跟进状态|跟进销售
XS0001|2026-10-08|湖州南浔电梯部件有限公司|展会|0572-3912345|联轴器|有|有|不清楚|B|合格|跟进中|李娜
XS0002|2026-10-09|衢州化工机械有限公司|百度搜索|0570-3081234|化工泵|不清楚|有|能|C|待培育|未联系|李娜
"""

PARTNERS = """
代理商编码|代理商名称|合作类型|代理级别|授权区域|报备保护期|年营业额(万元)|授信额度(万元)|执行价格|主营品牌|合作起始|对接人
DL001|广州珠江机电贸易有限公司|独家代理|一级|广东、广西|2026全年|#2300|#60|省级|南高齿|2019-03-01|何勇
DL002|东莞长安五金机电行|经销商|二级|东莞|3个月|#480|#10|店级|杂牌|2022-07-15|唐敏
"""

SOURCES = """
来源编号|来源名称|渠道|获取日期|收集方法|几手资料|可靠程度|核实人
LY01|2026上海流体展名片|展会|2026-09-20|访谈|一手|#4|陈晓燕
LY02|全国泵业企业名录|年鉴名录|2026-03-11|文献|三手|#2|陈晓燕
"""

TARGETS = """
2026年度销售目标分解|<|<|<
月份|业务员|考核指标|目标值
2026-10|张伟|销售额|#800000
2026-10|李娜|销售额|#650000
2026-10|张伟|拜访次数|#40
2026-11|李娜|新客户数|#6
"""

LEVELS = """
代理级别|执行折扣|适用品种|执行日期
省级|#3.8|全系列|@2026-01-01
市级|#4.2|全系列|@2026-01-01
店级|#5.5|全系列|@2026-01-01
"""

PEOPLE = """
姓名|性别|出生年月|手机号码|住址|文化程度|职业|年收入|想买的产品|预算（元）|怎么知道我们的|会员类别
汪晓峰|男|1979.6|13916121234|上海市闵行区莘庄镇水清路332弄|大专|个体户|20万以上|净水器|#6000|朋友介绍|VIP
邹丽|女|1992.11|13585901234|上海市浦东新区张杨路1458号|本科|会计|10-20万|软水机|#9000|小红书|普通
"""

CONTACTS = """
单位|姓名|称呼|部门|职位|角色|办公电话|手机|微信|QQ|邮箱|生日|爱好|备注
兰州石化机械配件有限公司|温国强|温工|技术科|高工|影响者|0931-7551234|13609311234|wengq66|123456789|wengq@lzpj.com.cn|9月12日|羽毛球|
银川起重机厂有限公司|丁玉兰|丁姐|供应部|部长|决策人|0951-5061234|13995091234||||3月8日||喜欢早上联系
"""

BOOKS = (
    table(
        "物料价格",
        PRODUCTS,
        "A1:I4",
        "1",
        "product",
        "A:code B:name C:model D:category E:unit F:cost G:list_price H:stock I:notes",
        values="A3 product.code = 01.02.0010; G4 product.list_price = 320; H2 product.stock = 35",
    ),
    table(
        "促销台账",
        PROMOTIONS,
        "A1:K3",
        "1",
        "promotion",
        "A:name B:side C:product D:region E:start F:end G:planned H:done I:cost J:result K:rep",
        values="B3 promotion.side = 竞争对手; H2 promotion.done = 168; F3 promotion.end = 2026-09-10",
    ),
    table(
        "竞品信息",
        RIVALS,
        "A1:K3",
        "1",
        "competitor",
        "A:competitor B:customer C:product D:satisfaction E:rep F:relationship G:prices H:service I:strengths"
        " J:weaknesses K:date/recorded_on",
        values="D3 competitor.satisfaction = 不满意",
    ),
    table(
        "项目报备",
        PROJECTS,
        "A1:M3",
        "1",
        "project",
        "A:no B:name C:customer D:agent E:registered_on F:budget G:decision_makers H:timetable I:stage"
        " J:probability K:competitors L:next_step M:owner",
        values="F2 project.budget = 3500000; J3 project.probability = 0.75; E3 project.registered_on = 2026-05-16;"
        " I3 project.stage = 促成",
    ),
    table(
        "线索池",
        LEADS,
        "A1:M3",
        "1",
        "lead",
        "A:no B:date C:name D:source/method E:phone F:products G:need H:pay I:authority J:intent K:qualification"
        " L:status M:owner",
        values="G3 lead.need = 未知; I3 lead.authority = 是; K3 lead.qualification = 待培育; J2 lead.intent = B",
    ),
    table(
        "代理商名册",
        PARTNERS,
        "A1:L3",
        "1",
        "channel_partner",
        "A:code B:name C:type D:level E:region F:protection G:turnover H:credit I:price_level J:brands K:since"
        " L:owner/contact.name",
        values="G3 channel_partner.turnover = 4800000; D2 channel_partner.level = 一级;"
        " K3 channel_partner.since = 2022-07-15; I3 channel_partner.price_level = 店级",
    ),
    table(
        "来源登记",
        SOURCES,
        "A1:H3",
        "1",
        "source",
        "A:no B:name C:channel D:obtained_on E:collection_method F:hand_level G:trust H:verified_by",
        values="F3 source.hand_level = 三手; E3 source.collection_method = 文献",
    ),
    table(
        "目标分解",
        TARGETS,
        "A2:D6",
        "2",
        "target",
        "A:period B:rep C:measure D:value",
        values="D3 target.value = 800000; C6 target.measure = 新客户数",
    ),
    table(
        "折扣政策",
        LEVELS,
        "A1:D4",
        "1",
        "price_level",
        "A:level B:discount C:product D:valid_from",
        values="A3 price_level.level = 市级; D4 price_level.valid_from = 2026-01-01",
    ),
    table(
        "会员名单",
        PEOPLE,
        "A1:L3",
        "1",
        "individual",
        "A:name B:gender C:birth_date D:mobile E:address F:education G:occupation H:income_band I:products"
        " J:budget K:info_channel L:vip_class",
        values="J3 individual.budget = 9000; L2 individual.vip_class = VIP; B3 individual.gender = 女",
        said="H1:H3",
        quiet="A2:B3; D2:G3",
    ),
    table(
        "联系人",
        CONTACTS,
        "A1:N3",
        "1",
        "contact",
        "A:organization B:name C:salutation/nickname D:department E:title F:buying_role G:phone H:mobile I:wechat"
        " J:qq K:email L:birthday M:hobbies N:notes",
        values="F3 contact.buying_role = 决策人; J2 contact.qq = 123456789",
    ),
)
