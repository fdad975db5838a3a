"""Lists that are kept (held)."""

from exam.quick import table

PRODUCTS = """
产品代码|产品|型号|系列|包装单位|进价|零售价|结存数量|说明
SP-01|碳刷|D172|电刷|盒|#35|#55|#420|常备
SP-07|绝缘子|10kV|绝缘|只|#8.2|#12|#3000|
"""

PROMOTIONS = """
活动主题|主办方|针对产品|活动区域|活动开始|活动结束|目标量|达成量|投入费用|总结
夏季清凉价|我方|碳刷|湖南|2026-07-01|2026-07-31|#500|#430|#4200|经销商积极
电商618|竞争对手|绝缘子|全国|2026-06-01|2026-06-18||||价格战
"""

RIVALS = """
我方客户|竞争品牌|竞品型号|客户评价（满意度）|竞品价格|竞品促销政策|竞品业务员|与客户关系|记录时间
湘潭电机配套厂|大连碳素|D374|满意|每盒48元|买十送一|小孟|常走动|2026-09-03
衡阳变压器配件有限公司|萍乡电瓷|ZS-10|不满意|每只10.5元||不详|疏远|2026-09-05
"""

PROJECTS = """
商机名称|客户|需求痛点|关键决策人|影响人|采购节点|预计金额(万元)|采购流程|销售阶段|成交可能性|竞争者|下步动作|跟单人
湘电风机碳刷框架|湘潭电机配套厂|磨损快、停机多|肖副总|车间刘主任|2027年1月|#36|询价-试用-框架|促成|80%|大连碳素|签试用协议|唐敏
岳纸刮刀国产化|岳阳纸机有限公司|进口件交期长|设备部熊部长|技术员小夏|2026年12月|#52|招标|约见|40%|进口原厂|约技术交流|何勇
"""

LEADS = """
登记时间|线索单位|单位地址|座机|获知渠道|感兴趣产品|有无预算|有无决策权|意向等级(ABCD)|审查结论|归属业务|下一步
2026-11-01|益阳橡机配件有限公司|益阳市赫山区金山路8号|0737-4221234|电话|碳刷|有|有|A|合格|唐敏|约见
2026-11-02|常德烟机配件厂|常德市武陵区武陵大道20号|0736-7711234|展会|刮刀|不详|无|C|待培育|何勇|寄资料
"""

PARTNERS = """
伙伴名称|渠道性质|渠道层级|渠道幅度|辐射区域|信用额度|库存数|年销售额|拿货折扣级别|推广方式|售后能力|管理能力|签约时间
长沙五一机电行|经销商|一级|密集|湖南|#150000|#320|#2600000|市级|线下会议|有2名技师|#4|2020-05-01
襄阳汉江机电城|超密集代理|二级|超密集|鄂西北|#50000|#85|#700000|店级|朋友圈|无|#3|2023-08-20
"""

SOURCES = """
编号|来源|所属渠道|渠道大类|是否客户主动|采集时间|采集方式|取得形式|一手/二手|原始出处|可信度|发出问卷|收回问卷|合法性说明
S-01|春季拜访记录|呼出|直接|否|2026-03-31|访谈|销售代表汇总|一手|业务周报|#4||| 
S-02|泵阀协会会员册|行业协会|间接|否|2026-05-10|文献|专业调查机构|二手|协会官网|#2|||协会授权使用
S-03|夏季问卷|调查|直接|是|2026-07-15|邮寄问卷|客户填表|一手|回函|#3|#200|#61|
"""

TARGETS = """
年月|人员|目标类型|数量/金额
2026-W47|唐敏|拜访次数|#12
2026年12月|何勇|回款额|#300000
2026年|全部|新客户数|#40
"""

LEVELS = """
等级|折扣率（折）|产品范围|启用日期
省级|3.8|碳刷|2026.1.1
市级|4.2|碳刷|2026.1.1
店级|5.5|碳刷|2026.1.1
"""

PEOPLE = """
会员号|客人姓名|称谓|性别|生日|手机号|居住地|喜好|宗教|过敏史|意向产品|计划购买时间|了解途径|顾问
V001|阮雪梅|阮小姐|女|1990-02-14|13507491234|长沙市岳麓区桐梓坡路|喝花茶||花粉|净水机|春节前|小红书|谭静
V002|瞿国安|瞿总|男|1968年12月|13907381235|娄底市娄星区乐坪东街|高尔夫|佛教||全屋净水|装修后|老客户|谭静
"""

CONTACTS = """
客户|联系人|性别|职位|所属部门|决策角色|手机|办公座机|微信号|电子信箱|籍贯|毕业学校|配偶|子女|性格特点|负责业务
湘潭电机配套厂|肖立平|男|副总|总经办|决策人|13907321234|0731-58611234|xiaolp|xiaolp@xtdjpt.com|湘乡|湖南大学|王女士|一女|稳重|唐敏
岳阳纸机有限公司|熊志刚|男|部长|设备部|影响者|13907301234|0730-8611234||xiongzg@yyzj.com.cn|平江|||一子|急性子|何勇
"""

BOOKS = (
    table(
        "产品表",
        PRODUCTS,
        "A1:I3",
        "1",
        "product",
        "A:code B:name C:model D:category E:unit F:cost G:list_price H:stock I:notes",
        values="F3 product.cost = 8.2; H2 product.stock = 420",
    ),
    table(
        "活动表",
        PROMOTIONS,
        "A1:J3",
        "1",
        "promotion",
        "A:name B:side C:product D:region E:start F:end G:planned H:done I:cost J:result",
        values="B3 promotion.side = 竞争对手; E2 promotion.start = 2026-07-01; G2 promotion.planned = 500",
    ),
    table(
        "对手表",
        RIVALS,
        "A1:I3",
        "1",
        "competitor",
        "A:customer B:competitor C:product D:satisfaction E:prices F:promotions/policy G:rep H:relationship"
        " I:date/recorded_on",
        values="D3 competitor.satisfaction = 不满意; B2 competitor.competitor = 大连碳素",
    ),
    table(
        "商机表",
        PROJECTS,
        "A1:M3",
        "1",
        "project",
        "A:name B:customer C:problem D:decision_makers E:influencers F:timetable G:budget H:process I:stage"
        " J:probability K:competitors L:next_step M:owner",
        values="G2 project.budget = 360000; J3 project.probability = 0.4; I3 project.stage = 约见",
    ),
    table(
        "线索表",
        LEADS,
        "A1:L3",
        "1",
        "lead",
        "A:date/recorded_on B:name C:address D:phone E:method/source F:products G:pay/? H:authority I:intent"
        " J:qualification K:owner L:next_step",
        values="I2 lead.intent = A; J3 lead.qualification = 待培育",
        quiet="A2:F3; I2:L3",
    ),
    table(
        "伙伴表",
        PARTNERS,
        "A1:M3",
        "1",
        "channel_partner",
        "A:name B:type C:level D:breadth E:region F:credit G:stock H:turnover I:price_level J:promotion_methods"
        " K:after_sales L:management M:since",
        values="D3 channel_partner.breadth = 超密集; H3 channel_partner.turnover = 700000; C2 channel_partner.level = 一级",
    ),
    table(
        "来源表",
        SOURCES,
        "A1:N4",
        "1",
        "source",
        "A:no B:name C:channel D:channel_class E:customer_initiated F:obtained_on G:collection_method H:batch_type"
        " I:hand_level J:original_source K:trust L:sent M:returned N:lawful_note",
        values="M4 source.returned = 61; H3 source.batch_type = 专业调查机构; D3 source.channel_class = 间接",
    ),
    table(
        "目标表",
        TARGETS,
        "A1:D4",
        "1",
        "target",
        "A:period B:rep C:measure D:value",
        values="D3 target.value = 300000; C2 target.measure = 拜访次数; A3 target.period = 2026-12 / 2026年12月",
    ),
    table(
        "折扣表",
        LEVELS,
        "A1:D4",
        "1",
        "price_level",
        "A:level B:discount C:product D:valid_from",
        values="D2 price_level.valid_from = 2026-01-01; A4 price_level.level = 店级",
    ),
    table(
        "顾客表",
        PEOPLE,
        "A1:N3",
        "1",
        "individual",
        "A:number B:name C:salutation D:gender E:birth_date F:mobile G:address H:preferences I:religion J:health"
        " K:products L:timing M:info_channel/source N:owner",
        values="B3 individual.name = 瞿国安; A2 individual.number = V001",
        said="I1:J3",
        quiet="A2:H3; K2:N3",
    ),
    table(
        "客户联系人",
        CONTACTS,
        "A1:P3",
        "1",
        "contact",
        "A:organization B:name C:gender D:title E:department F:buying_role G:mobile H:phone I:wechat J:email"
        " K:birthplace L:school M:spouse N:children O:temperament P:owner/authority/?",
        values="F3 contact.buying_role = 影响者; A2 contact.organization = 湘潭电机配套厂",
        said="M1:N3",
        quiet="A2:L3; O2:P3",
    ),
)
