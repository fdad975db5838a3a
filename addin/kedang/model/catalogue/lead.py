"""线索: somebody who may become a customer, and how he was found."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists, lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, Privacy, words

FIELDS: tuple[Field, ...] = (
    Field(
        "no",
        "线索编号",
        "No",
        FieldType.NUMBER_TEXT,
        words(
            "编号、线索号、编码、Lead No、线索ID、线索编码、线索单号、线索代码、线索序号、资源编号、商机编号、客户编号、客户编码、客户ID、潜客编号、"
            "Lead ID、Lead Number、Lead Code、ID"
        ),
    ),
    Field(
        "date",
        "日期",
        "Date",
        FieldType.DATE,
        words(
            "线索日期、获取日期、收集日期、时间、线索时间、获取时间、收集时间、询盘日期、来电日期、咨询日期、咨询时间、Lead Date、线索获取日期、"
            "线索获取时间、线索收集日期、线索登记日期、线索产生时间、线索产生日期、线索创建日期、线索录入日期、线索提交时间、获得日期、获得时间、取得日期、取得时间、"
            "采集日期、采集时间、询价日期、询价时间、询盘时间、询盘年月日、来电时间、来访日期、来访时间、来询日期、来询时间、留言时间、留言日期、留资时间、留资日期、"
            "提交时间、提交日期、咨询年月日、展会日期、展会时间、参展日期、参会日期、拜访日期、接触日期、接触时间、首次接触日期、首次接触时间、首次联系日期、"
            "首次联系时间、首次咨询时间、分配日期、分配时间、发现日期、发现时间、收到日期、收到时间、Date Received、Received On、哪天来的、哪天问的、哪天打来的、来电时间点、報名日期、报名日期、报名时间、Datum、Date of Inquiry、"
            "Inquiry Date、Enquiry Date、Date Added"
        ),
        wanted=True,
    ),
    Field(
        "name",
        "线索名称",
        "Name",
        FieldType.COMPANY,
        words(
            "客户名称、公司名称、单位名称、企业名称、潜在客户、客户、公司、单位、名称、意向客户、线索客户、潜在客户名称、意向客户名称、目标客户、客户全称、公司全称、"
            "企业、Company、Company Name、Customer、Prospect、线索公司、线索公司名称、线索客户名称、线索单位、线索企业、线索名、"
            "线索主体、潜客名称、潜客、潜在客户公司、潜在公司、意向公司、意向公司名称、意向单位、意向企业、准客户、准客户名称、目标客户名称、目标公司、目标单位、"
            "目标企业、目标企业名称、客户公司、客户公司名称、客户单位、客户单位名称、客户名、客户全名、公司/单位名称、公司名、单位全称、企业全称、企业名、询盘公司、"
            "询盘客户、询价单位、询价公司、询价客户、咨询单位、咨询公司、咨询客户、来电单位、来电公司、来访单位、参展单位、参展商、参会单位、机构名称、厂家名称、"
            "厂商名称、商家名称、店铺名称、Lead、Lead Company、Client、Client Name、Customer Name、Account、"
            "Account Name、Organization、Business Name、Prospect Name、店名/厂名、厂名、店名、什么店、什么厂、来电单位名称、报名单位、报名公司、参观单位、观众单位、Firma、Interessent"
        ),
        wanted=True,
    ),
    Field(
        "campaign",
        "活动编号",
        "Campaign",
        FieldType.TEXT,
        words(
            "营销活动、市场活动、所属活动、来源活动、专项、活动、活动名称、展会、展会名称、会议名称、推广活动、推广计划、活动来源、来源活动名称、来源展会、"
            "市场活动名称、营销活动名称、投放活动、活动场次、场次、展会代号、哪个展会、哪场活动、Messe、Trade Show、活动批次、专项名称、项目活动、Campaign Name、Event、Exhibition"
        ),
    ),
    Field(
        "phone",
        "电话",
        "Phone",
        FieldType.PHONE,
        words(
            "联系电话、手机、手机号、手机号码、联系方式、移动电话、座机、电话号码、公司电话、Mobile、Tel、Telephone、Phone Number、"
            "联系电话1、联系号码、联络电话、联系手机、固定电话、固话、公司座机、公司固话、公司联系电话、企业电话、单位电话、客户电话、客户手机、客户联系方式、"
            "电话/手机、手机/电话、电话1、手机1、来电号码、来电电话、留言电话、咨询电话、Mobile Phone、Mobile No、"
            "Mobile Number、Cell、Cell Phone、Contact Number、Tel No、Phone No、总机、公司总机、企业座机、老板电话、老板手机、号码、来电号、留的电话、留的号码、Telefon、WhatsApp、"
            "单位座机、前台电话、前台总机"
        ),
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "address",
        "地址",
        "Address",
        FieldType.ADDRESS,
        words(
            "公司地址、详细地址、所在地、单位地址、企业地址、联系地址、通讯地址、通信地址、办公地址、注册地址、经营地址、客户地址、公司所在地、企业所在地、"
            "单位所在地、公司详细地址、工厂地址、厂址、项目地址、Company Address、Location、所在园区、公司位置、门口地址、在哪、厂在哪、店在哪、所在园区地址、园区地址、门牌地址、展位"
        ),
    ),
    Field(
        "region",
        "区域",
        "Region",
        FieldType.TEXT,
        words(
            "地区、省份、所在地区、省市、城市、所属区域、所在区域、省、市、省市区、省份/城市、所在省份、所在省、所在城市、所属省份、所属城市、所在省市、所属地区、"
            "区域(省)、客户区域、客户地区、客户所在地区、销售区域、哪里的、哪里人、什么地方、地市、所在地市、省份地市、市场区域、大区、片区、国家、国家/地区、Province、City、Area、State、"
            "Country"
        ),
    ),
    Field(
        "industry",
        "行业",
        "Industry",
        FieldType.INDUSTRY,
        words(
            "所属行业、行业类别、业务大类、行业分类、客户行业、行业名称、行业类型、行业大类、行业领域、行业属性、所在行业、所处行业、从事行业、应用行业、"
            "领域、所属领域、国民经济行业、公司行业、企业行业、Sector、Industry Type"
        ),
    ),
    Field(
        "category",
        "类别",
        "Category",
        FieldType.TEXT,
        words(
            "客户类别、线索类别、分类、客户类型、类型、线索分类、线索类型、客户分类、客户性质、客户属性、企业类型、企业性质、公司类型、公司性质、性质、"
            "单位性质、单位类型、细分类别、细分行业、细分领域、细分市场、Type、Customer Type、Lead Type、Business Type"
        ),
    ),
    Field(
        "object_class",
        "对象分类",
        "Object class",
        FieldType.TEXT,
        words("对象类别、对象类型、目标对象分类、目标分类、客户对象分类"),
    ),
    Field(
        "business",
        "细分业务",
        "Line of business",
        FieldType.TEXT,
        words("业务细分、细分业务类别、具体业务、业务小类、细分业务名称"),
    ),
    Field(
        "method",
        "寻找方法",
        "Method",
        FieldType.CHOICE,
        words(
            "寻找客户方法、开发方法、开发方式、获取方式、寻找方式、寻找客户方式、线索获取方式、寻找客户的方法、寻找客户的方式、寻客方法、寻客方式、获客方式、"
            "获客方法、获客手段、开拓方式、开拓方法、拓客方式、拓客方法、拓展方式、挖掘方式、线索获取方法、线索寻找方法、线索开发方式、线索挖掘方式、线索方式、"
            "获得方式、取得方式、收集方式、来源方法、Prospecting Method、Lead Method、怎么找到的、怎么来的、如何找到、寻找途径、"
            "客户开发方式、客户开发方法、开发途径、怎么认识的、怎么联系上的、通过什么找到的、How Found、How Acquired、客户寻找方法、客户寻找方式"
        ),
        choices=activity_lists.PROSPECTING,
    ),
    Field(
        "need",
        "有无需求",
        "Need",
        FieldType.CHOICE,
        words(
            "需求、是否有需求、需求情况、购买需求、有需求、是否需要、需求有无、是否存在需求、有没有需求、有无购买需求、有无采购需求、有需求否、需求确认、"
            "需求是否明确、需求明确、采购需求、客户需求、是否有购买需求、是否有采购需求、需求(是/否)、Need (Y/N)、Has Need、有需求吗、"
            "有没有需求(是/否)、需不需要、有需要吗、需要吗、要不要、要吗、用不用、用得上吗、有没有需要、有没有用、缺不缺"
        ),
        choices=activity_lists.YES_NO_UNKNOWN,
    ),
    Field(
        "pay",
        "支付能力",
        "Ability to pay",
        FieldType.CHOICE,
        words(
            "购买力、购买能力、付款能力、有无支付能力、资金、经济能力、是否有支付能力、支付能力(有/无)、是否有能力支付、是否具备支付能力、是否有购买力、"
            "是否有预算、有无预算、有无购买力、有无资金、有没有钱、有没有预算、资金实力、资金能力、资金情况、付款能力确认、预算、预算情况、购买力情况、采购预算、"
            "Budget、Ability to Pay (Y/N)、Can Pay、付得起吗、有钱吗、付款能力(有/无)、有钱没、有没有钱买、买不买得起、买得起吗、付不付得起、预算有没有、手头紧不紧"
        ),
        choices=activity_lists.YES_NO_UNKNOWN,
    ),
    Field(
        "authority",
        "购买决定权",
        "Authority",
        FieldType.CHOICE,
        words(
            "决策权、决定权、购买权、有无决策权、是否有决策权、购买决策权、决策资格、决定权限、决策权限、是否决策人、是否是决策人、是否为决策人、是否决策者、"
            "是否拍板人、是否有决定权、是否有购买决定权、是否有购买权、是否能决策、是否能拍板、能否决策、能否拍板、能否做主、有无决定权、有无购买决定权、有无购买权、"
            "购买决定权(有/无)、拍板权、决策力、Decision Authority、Decision Maker (Y/N)、Can Decide、说了算吗、"
            "谁说了算、能做主吗、做不做得了主、能不能做主、谁拍板、谁做主、谁话事、话事人、能不能定"
        ),
        choices=activity_lists.YES_NO_UNKNOWN,
    ),
    Field(
        "evidence",
        "审查依据",
        "Evidence",
        FieldType.LONG_TEXT,
        words(
            "依据、判断依据、证据、审查说明、审查根据、审核依据、判定依据、判断理由、判断根据、资格审查依据、证据说明、佐证、依据说明、评估依据、依据/证据、"
            "Evidences、Basis"
        ),
    ),
    Field(
        "qualification",
        "资格审查",
        "Qualification",
        FieldType.CHOICE,
        words(
            "审查结果、资格审查结果、是否合格、资格、审查结论、资格结论、资格结果、资格判定、资格评定、资格审查结论、资格审核、资格审核结果、资质、资质审查、"
            "资质结论、资质审核、合格与否、合格否、是否合格线索、是否合格客户、审核结果、审核结论、审查判定、判定、判定结果、筛选结果、筛选结论、评估结果、评估结论、"
            "线索有效性、是否有效线索、Qualified、Qualification Result、资格认定、筛选判断、合格/不合格"
        ),
        choices=activity_lists.QUALIFICATION,
    ),
    Field(
        "intent",
        "意向等级",
        "Intent",
        FieldType.CHOICE,
        words(
            "意向、意向程度、意向级别、意向度、意向强度、客户意向、购买意向、线索等级、线索级别、等级、意向类别、意向强弱、意向等级(A/B/C/D)、"
            "意向(ABCD)、意向评级、热唔熱、热不热、热唔热、冷热、冷热程度、有没有意思、想不想买、成交可能、靠不靠谱、意向评分、意向分类、意向类型、意向性、意向情况、意愿、意愿程度、意愿度、购买意愿、采购意向、采购意愿、合作意向、合作意愿、"
            "客户意向度、客户意向等级、客户意向程度、客户意向级别、客户意愿、意向客户等级、意向客户级别、成交意向、热度、线索热度、线索质量、线索评级、线索温度、"
            "级别、评级、Intent Grade、Intent Level、Lead Grade、Lead Rating、Interest Level、"
            "Hotness、Rating、Grade、Temperature"
        ),
        choices=activity_lists.INTENT,
    ),
    Field(
        "products",
        "意向产品",
        "Products wanted",
        FieldType.TEXT,
        words(
            "产品、需求产品、感兴趣产品、产品需求、咨询产品、意向产品型号、意向型号、意向商品、意向购买产品、意向采购产品、关注产品、兴趣产品、感兴趣的产品、"
            "所需产品、需求产品型号、需求商品、需求品种、需求内容、需求描述、具体需求、采购产品、采购商品、采购内容、询价产品、询盘产品、询价内容、询盘内容、"
            "咨询内容、咨询商品、咨询事项、产品名称、产品类型、产品意向、想买什么、拟购产品、想买啥、想买咩、想了解的产品、想了解什么、问什么产品、问的什么、要什么货、感兴趣展品、关注展品、展品、Product of Interest、想要什么、Product、Product Interest、"
            "Products of Interest、Interested Products、Interested In、Inquiry、Requirement"
        ),
    ),
    Field(
        "priority",
        "优先级",
        "Priority",
        FieldType.CHOICE,
        words(
            "重要程度、排序、重点程度、优先程度、优先等级、优先顺序、重要性、重要级别、重要等级、跟进优先级、Importance"
        ),
        choices=lists.PRIORITY,
    ),
    Field(
        "status",
        "线索状态",
        "Status",
        FieldType.TEXT,
        words(
            "状态、跟进状态、跟进情况、处理状态、转化状态、线索进展、线索阶段、线索进度、线索跟进状态、线索跟进情况、线索处理状态、当前状态、目前状态、最新状态、"
            "跟进进度、跟进进展、跟进阶段、跟进结果、跟进记录、联系结果、联系情况、沟通情况、沟通结果、沟通记录、外呼结果、呼叫结果、通话结果、通话状态、接通情况、"
            "是否转化、是否成交、转化情况、转客户状态、转化阶段、处理情况、处理结果、处理进度、成交状态、进展、进展情况、Lead Status、Stage、"
            "Progress"
        ),
    ),
    Field(
        "next_step",
        "下一步",
        "Next step",
        FieldType.LONG_TEXT,
        words(
            "下一步计划、下一步行动、跟进计划、后续计划、下步计划、下一步工作、下一步工作计划、下一步措施、下一步动作、下一步安排、下一步跟进、下一步跟进计划、"
            "下一步打算、下步行动、下步安排、下步工作、下步措施、后续跟进、后续跟进计划、后续行动、后续安排、后续措施、后续工作、后续动作、跟进安排、跟进措施、"
            "跟进策略、跟进建议、行动计划、待办事项、待办、Next Steps、Next Action、Action、Follow Up、Action Plan、"
            "下次动作、下一步动作(计划)、接下来、下回咋弄、下次怎么办、接下来干啥、接下来怎么办、然后呢、后面咋办、下步打算、下一步咋办"
        ),
    ),
    Field(
        "owner",
        "负责销售",
        "Owner",
        FieldType.PERSON,
        words(
            "业务员、销售、销售员、销售代表、跟进人、客户经理、销售人员、分配给、跟进人员、归属人、责任人、Sales、跟进销售、跟进业务员、跟进人姓名、跟进负责人、"
            "跟踪人、跟踪人员、跟单员、跟单人、线索负责人、线索归属、线索归属人、线索所有人、线索跟进人、线索所属人、负责业务员、业务代表、业务人员、业务经理、"
            "业务负责人、销售顾问、销售专员、销售经理、销售负责人、销售代表姓名、归属销售、归属业务员、归属人员、所属销售、所属业务员、所属人、接待人、接待人员、"
            "接待销售、接单人、承接人、承接销售、领取人、分配人员、分配销售、分配给谁、分配业务员、指派给、指派人、派发给、转交给、处理人、外呼人员、外呼员、坐席、谁跑的、谁跟、谁跟的、谁在跟、转给谁、派给谁、分给谁、邊個跟、边个跟、所有人、分配业务员、跟进同事、接线员、跟进、谁负责、Owner Name、Zuständig、"
            "客服、Sales Rep、Salesperson、Account Manager、Assigned To、Assigned Sales、"
            "Lead Owner、Responsible"
        ),
        wanted=True,
    ),
)

ENTITY = Entity(
    "lead",
    "线索",
    "Lead",
    EntityKind.REGISTER,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "线索、线索收集、线索表、潜在客户、潜客、意向客户、准客户、询盘、线索登记、销售线索、线索名单、重点行业排序表、潜在客户名单、目标客户名单、目标客户、客户线索、Leads、Prospects"
    ),
    date_field="date",
    number_field="no",
)
