"""The closed lists of activities: visits, complaints, promotions, leads, projects, partners."""

from __future__ import annotations

from kedang.model.catalogue.lists import closed

VISIT_MODE = closed(
    "visit_mode",
    "拜访方式",
    "Mode",
    (
        "on_site",
        "上门",
        "On site",
        "上门拜访、登门、登门拜访、面访、实地、实地拜访、现场、面谈、走访、当面、约见",
    ),
    ("phone", "电话", "Phone", "电话拜访、电话沟通、电访、去电、致电、通话、电联"),
    ("letter", "信函", "Letter", "邮件、信件、传真、电子邮件、邮寄"),
    ("meeting", "会议", "Meeting", "会面、座谈、座谈会、研讨会、论坛、交流会"),
    ("expo", "展会", "Expo", "展览、展览会、博览会、展销会"),
    ("online", "线上", "Online", "网络、微信、视频、视频会议、线上会议、腾讯会议、钉钉、QQ"),
)

VISIT_RESULT = closed(
    "visit_result",
    "拜访结果",
    "Result",
    ("effective", "有效", "Effective", "有效拜访、成功、达成、见到、已拜访、有进展、成功拜访"),
    ("ineffective", "无效", "Ineffective", "无效拜访、失败、无进展、没有进展、无果、无结果"),
    (
        "not_held",
        "未形成",
        "Not held",
        "未形成拜访、未成行、未成、未拜访、取消、已取消、未见到、未去、未见面、未执行、改期、没去、爽约、未约到",
    ),
)

YES_NO = closed(
    "yes_no",
    "是否",
    "Yes or no",
    ("yes", "是", "Yes", "有、Y、√、对、已、1"),
    ("no", "否", "No", "无、没有、N、×、不是、未、0"),
)

PLANNED = closed(
    "planned",
    "是否计划内",
    "Planned or not",
    ("yes", "是", "Yes", "计划、计划内、计划拜访、按计划、已计划、有、Y、√、对、1"),
    ("no", "否", "No", "临时、计划外、临时拜访、非计划、未计划、突发、无、N、×、不是、0"),
)

YES_NO_UNKNOWN = closed(
    "yes_no_unknown",
    "是否未知",
    "Yes, no or unknown",
    ("yes", "是", "Yes", "有、Y、√、具备、明确、能、可以"),
    ("no", "否", "No", "无、没有、N、×、不具备、不能、不可以"),
    ("unknown", "未知", "Unknown", "不详、不明、不清楚、待确认、待定"),
)

SEVERITY = closed(
    "severity",
    "严重程度",
    "Severity",
    ("critical", "严重", "Critical", "特别严重、重大、紧急、高、非常严重、A级、一级"),
    ("major", "较重", "Major", "较严重、中、较大、B级、二级、中等"),
    ("minor", "一般", "Minor", "轻微、低、小、普通、C级、三级、轻"),
)

SATISFACTION = closed(
    "satisfaction",
    "满意度",
    "Satisfaction",
    ("very_satisfied", "非常满意", "Very satisfied", "很满意、十分满意、5、5分、优"),
    ("satisfied", "满意", "Satisfied", "较满意、比较满意、4、4分、良"),
    ("neutral", "一般", "Neutral", "基本满意、尚可、3、3分、中"),
    ("dissatisfied", "不满意", "Dissatisfied", "较不满意、不太满意、2、2分、差"),
    ("very_dissatisfied", "非常不满意", "Very dissatisfied", "很不满意、极不满意、1、1分、很差"),
)

PROMOTION_SIDE = closed(
    "promotion_side",
    "促销方",
    "Side",
    ("own", "我方", "Own", "己方、本公司、自己、我司、公司、本方、我们"),
    ("competitor", "竞争对手", "Competitor", "竞品、对手、竞争方、同行、对方、竞争品牌"),
)

PARTNER_TYPE = closed(
    "partner_type",
    "渠道类型",
    "Channel type",
    ("direct", "直销", "Direct", "直接销售、直营、自营"),
    ("exclusive", "独家代理", "Exclusive agency", "独家、总代理、独家总代理、独家代理商"),
    ("intensive", "密集代理", "Intensive agency", "密集、多家代理"),
    ("super_intensive", "超密集代理", "Super-intensive agency", "超密集"),
    ("distributor", "经销商", "Distributor", "经销、特约经销、特约经销商、特约、分销商、代理商"),
    ("mro", "MRO平台", "MRO platform", "MRO、网络平台、电商平台、工业品平台、平台"),
)

CHANNEL_LEVEL = closed(
    "channel_level",
    "渠道层级",
    "Channel level",
    ("zero", "零级", "Zero", "零层、0级、0、直接"),
    ("one", "一级", "One", "一层、1级、1"),
    ("two", "二级", "Two", "二层、2级、2、两级"),
)

CHANNEL_BREADTH = closed(
    "channel_breadth",
    "渠道幅度",
    "Channel breadth",
    ("zero", "零", "Zero", "无、0"),
    ("exclusive", "独家", "Exclusive", "一家、1家、独家代理"),
    ("intensive", "密集", "Intensive", "2–3家、2-3家、两三家、密集代理"),
    ("super_intensive", "超密集", "Super-intensive", "三家以上、多家、超密集代理"),
)

PRICE_TIER = closed(
    "price_tier",
    "价格级别",
    "Price level",
    ("province", "省级", "Province", "省、省代、省级代理、省级代理商"),
    ("city", "市级", "City", "市、市代、市级代理、市级代理商、地级"),
    ("store", "店级", "Store", "店、门店、店面、零售店"),
)

QUALIFICATION = closed(
    "qualification",
    "资格审查",
    "Qualification",
    ("qualified", "合格", "Qualified", "通过、合格客户、符合"),
    ("nurture", "待培育", "Nurture", "培育、待跟进、继续培育、观察、待定"),
    ("reject", "不合格", "Rejected", "淘汰、放弃、不通过、排除、不符合"),
)

INTENT = closed(
    "intent",
    "意向等级",
    "Intent grade",
    ("A", "A", "A", "A级、A类、高、强、强烈、高意向"),
    ("B", "B", "B", "B级、B类、中、较强、中意向"),
    ("C", "C", "C", "C级、C类、低、一般、低意向"),
    ("D", "D", "D", "D级、D类、无、无意向"),
)

PROSPECTING = closed(
    "prospecting",
    "寻找客户方法",
    "Prospecting method",
    ("door_to_door", "逐户访问", "Door to door", "逐户、地毯式、扫街、扫楼、陌生拜访、陌拜"),
    ("advertising", "广告搜寻", "Advertising", "广告、广告开拓、投放"),
    ("chain_referral", "连锁介绍", "Chain referral", "转介绍、介绍、老客户介绍、客户介绍、连锁"),
    ("key_person", "名人介绍", "Key-person referral", "名人、中心人物、权威介绍、中心开花"),
    ("meetings", "会议", "Meetings", "会议寻找、展会、会议法"),
    ("telephone", "电话", "Telephone", "电话寻找、电销、电话开发"),
    ("letters", "信函", "Letters", "信函寻找、邮件、直邮"),
    ("desk_research", "资料查询", "Desk research", "资料、查阅资料、网络搜索、查询"),
    ("consulting", "市场咨询", "Market consulting", "咨询、咨询公司"),
    ("observation", "个人观察", "Personal observation", "观察、现场观察"),
    ("agents", "设立代理", "Agents", "代理、代理店"),
    ("intrusion", "竞争插足", "Competitor intrusion", "竞争、插足、抢单"),
    ("helpers", "委托助手", "Commissioned helpers", "委托、助手、线人"),
    ("industry_push", "行业突击", "Industry push", "行业、突击"),
)

COLLECTION = closed(
    "collection",
    "收集方法",
    "Collection method",
    ("interview", "访谈", "Interview", "询问、人员访谈、面访、访问、采访"),
    ("observation", "观察", "Observation", "观察法、现场观察"),
    ("post", "邮寄问卷", "Postal questionnaire", "邮寄、信函问卷"),
    ("web", "网上问卷", "Web questionnaire", "网上、网络问卷、问卷、在线问卷、问卷星"),
    ("email", "邮件问卷", "E-mail questionnaire", "电子邮件、电子邮件问卷、邮件"),
    ("phone", "电话问卷", "Phone questionnaire", "电话、电话调查"),
    ("sms", "短信问卷", "SMS questionnaire", "短信、短信调查"),
    ("experiment", "实验", "Experiment", "实验法、试验、试销"),
    ("instrument", "检测", "Instrument", "仪器、仪器检测、监测"),
    ("documents", "文献", "Documents", "文献法、资料、文件、档案"),
)

BATCH_TYPE = closed(
    "batch_type",
    "取得形式",
    "Batch type",
    ("reps", "销售代表汇总", "Collected by reps", "销售汇总、业务员汇总、代表汇总"),
    ("customers", "客户填表", "Filled in by customers", "客户填写、客户自填"),
    ("agency", "专业调查机构", "Survey agency", "调查机构、专业机构、第三方调查"),
)

HAND_LEVEL = closed(
    "hand_level",
    "资料级别",
    "Hand level",
    ("first", "一手", "First hand", "一手资料、第一手、1、第一手资料"),
    ("second", "二手", "Second hand", "二手资料、第二手、2"),
    ("third", "三手", "Third hand", "三手资料、第三手、3"),
)

DATA_KIND = closed(
    "data_kind",
    "资料类型",
    "Kind of data",
    ("quantitative", "定量", "Quantitative", "定量资料"),
    ("qualitative", "定性", "Qualitative", "定性资料"),
)

OBSERVATION_KIND = closed(
    "observation_kind",
    "动态类别",
    "Kind of observation",
    ("demand", "需求动向", "Demand", "需求"),
    ("strategy", "战略动向", "Strategy", "战略"),
)

INDICATOR = closed(
    "indicator",
    "动态指标",
    "Indicator",
    ("product_range", "产品种类调整", "Product range change", "产品调整"),
    ("channel_structure", "渠道结构变化", "Channel structure change", "渠道变化"),
    ("personnel", "人事变更", "Personnel change", "人事变动、人员变动"),
    ("downstream_orders", "下级客户订货", "Orders of its customers", "下级订货"),
    ("stock", "产品库存", "Stock on hand", "库存"),
    ("capital_turnover", "资金周转率", "Capital turnover", "资金周转"),
    ("competitors", "竞争对手状况", "Competitor status", "竞争对手"),
    ("profit", "利润实现指标", "Profit target", "利润"),
    ("annual_plan", "年度计划", "Annual plan", "年计划"),
    ("sales_strategy", "销售策略", "Sales strategy", "策略"),
    ("programme", "对企业营销方案执行情况", "Our programme carried out", "营销方案执行"),
)

PROJECT_STAGE = closed(
    "project_stage",
    "项目阶段",
    "Project stage",
    ("find", "寻找", "Find", "寻找客户、发现、线索"),
    ("choose", "选择", "Choose", "选择客户、筛选、审查、立项"),
    ("plan", "计划", "Plan", "制定计划、规划"),
    ("prepare", "准备", "Prepare", "拜访准备、方案、方案准备"),
    ("appoint", "约见", "Appoint", "约见客户、预约、需求确认"),
    ("meet", "会晤", "Meet", "面谈、洽谈、报价、商务洽谈、投标、谈判"),
    ("close", "促成", "Close", "成交、签约、促成交易、赢单、中标、合同"),
    ("serve", "服务", "Serve", "交付、售后、售后服务"),
    ("keep", "保持联系", "Keep in touch", "跟踪、维护"),
    ("manage", "管理", "Manage", "客户管理"),
)

MEASURE = closed(
    "measure",
    "计划指标",
    "Measure",
    ("sales", "销售额", "Sales", "销售收入、销售、营业额、业绩"),
    ("payment", "回款额", "Payments", "回款、收款"),
    ("visits", "拜访次数", "Visits", "拜访、拜访量、拜访数"),
    ("new_customers", "新客户数", "New customers", "新增客户、新客户、新开发客户"),
    ("new_calls", "新访次数", "New calls", "新访、新拜访"),
    ("margin", "毛利", "Gross margin", "毛利额、利润"),
    ("quantity", "销量", "Quantity", "销售量、数量"),
)
