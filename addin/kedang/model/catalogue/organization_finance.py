"""What is asked about an organisation's money, buying and future: groups five to eight of its card."""

from __future__ import annotations

from kedang.model.catalogue import lists
from kedang.model.catalogue.rows import fields_of
from kedang.model.field import Field, FieldType

T = FieldType

_FINANCE = fields_of(
    "finance",
    (
        "bank",
        "开户银行",
        "Bank",
        T.TEXT,
        (
            "开户行、银行、基本户、开户行名称、往来银行、开户行全称、银行名称、开户银行名称、开户行名、基本户开户行、开户银行全称、开户支行、开户银行(支行)、"
            "结算银行、收款银行、基本开户行、开票开户行、Bank Name、开户网点、开户机构、开户分行、开在哪个银行、哪家银行、Hausbank、Bank Branch"
        ),
    ),
    (
        "bank_account",
        "银行账号",
        "Bank account",
        T.NUMBER_TEXT,
        (
            "银行帐号、账号、帐号、银行账户、开户账号、开户帐号、账户、收款账号、银行账户号、开户行账号、开户行帐号、开户银行账号、开户银行帐号、银行卡号、对公账号、"
            "对公账户、公司账号、公司帐号、基本户账号、基本账户、收款帐号、开票账号、账户号码、账户号、结算账号、银行账号(基本户)、Account(Bank)、"
            "Bank Account No、Bank A/C"
        ),
    ),
    (
        "tax_no",
        "税号",
        "Tax number",
        T.NUMBER_TEXT,
        (
            "纳税人识别号、税务登记号、纳税识别号、纳税号、税务登记证号、Tax ID、Tax No、税务号、税务登记证、税务登记号码、国税登记号、地税登记号、"
            "税务编号、纳税人登记号、纳税登记号、纳税人税号、纳税人识别码、纳税识别码、纳税人号、企业税号、公司税号、单位税号、客户税号、发票税号、开票税号、"
            "增值税号、购方税号、纳税人识别号(税号)、税号/统一社会信用代码、VAT、VAT No、Tax Code、Tax Registration No"
        ),
    ),
    (
        "credit_grade",
        "信用等级",
        "Credit grade",
        T.CHOICE,
        (
            "资信等级、信用级别、信用评级、资信、信用、信用状况、资信状况、信用分级、信用评分等级、信誉等级、客户信用等级、客户信用级别、企业信用等级、资信级别、"
            "资信评级、客户资信等级、客户资信、纳税信用等级、信用等级评定、Credit Rating、Credit Level、评级结果、资信评级结果、资信评分、信用评定、授信等级、信用档次、信用好不好、Bonität"
        ),
    ),
    (
        "credit_limit",
        "信用额度",
        "Credit limit",
        T.MONEY,
        (
            "授信额度、赊销额度、授信、额度、信用限额、信用额、信用限额(元)、赊欠额度、赊账额度、授信金额、授信总额、客户授信额度、最高信用额度、铺货额度、"
            "欠款额度、账款额度、信用金额、压款额度、压货额度、可欠额度、能欠多少、最多欠多少、额度上限、信用上限、放账额、放数额、Kreditlimit、信贷额度、信用总额、最高欠款额、Credit Line、Credit Amount"
        ),
        "元",
    ),
    (
        "payment_terms_days",
        "账期",
        "Payment terms",
        T.NUMBER,
        (
            "付款期限、结算周期、账期(天)、帐期、信用期、信用期限、付款账期、账期天数、结算账期、付款天数、付款账期(天)、付款账期天数、结算期、结算期限、"
            "信用天数、信用账期、信用期(天)、信用周期、收款账期、回款账期、回款期限、应收账期、账期(月)、赊销期限、赊销天数、授信期限、数期、放数期、账期几天、几天账期、多少天付款、多久结一次、结算天数、货款账期、放账期、放账天数、Zahlungsziel、Net Days、Payment Days、"
            "Credit Days、Credit Period"
        ),
        "天",
    ),
    (
        "current_ratio",
        "流动资产率",
        "Current ratio",
        T.NUMBER,
        "流动比率、流动资产比率、流动比、流动资产比、流动资产占比",
    ),
    (
        "net_margin",
        "净利润率",
        "Net margin",
        T.PERCENT,
        "净利率、销售净利率、利润率、销售利润率、净利润比率、纯利率、Net Profit Margin",
    ),
    (
        "return_on_assets",
        "资产回报率",
        "Return on assets",
        T.PERCENT,
        "资产收益率、总资产收益率、ROA、资产报酬率、总资产报酬率、总资产回报率、资产净利率、资产利润率",
    ),
    (
        "payment_cycle_days",
        "回款周期",
        "Collection period",
        T.NUMBER,
        (
            "付款周期、回款天数、应收账款周转天数、平均回款天数、回款周期天数、平均回款周期、应收周转天数、应收账款周期、收款周期、账款周期、货款回收周期、"
            "回款周期/天、Collection Days、DSO"
        ),
        "天",
    ),
    (
        "inventory_cycle_days",
        "存货周期",
        "Inventory cycle",
        T.NUMBER,
        "存货周转天数、库存周期、库存周转天数、存货周转期、存货周转、库存周转、库存周转期、存货周期天数、库存天数",
        "天",
    ),
    (
        "capital_turnover",
        "资金周转率",
        "Capital turnover",
        T.NUMBER,
        "资金周转、周转率、资金周转次数、资金周转速度、资金周转情况、资金周转率(次)、资本周转率、总资产周转率",
    ),
    (
        "past_credit_problems",
        "以往信用问题",
        "Past credit problems",
        T.LONG_TEXT,
        (
            "信用问题、不良记录、拖欠记录、不良信用记录、信用记录、以往信用记录、历史信用问题、不良信用、信用不良记录、拖欠情况、欠款记录、逾期记录、违约记录、"
            "历史拖欠、信用污点、失信记录、被执行记录、被执行情况、涉诉情况、诉讼情况、赖账记录、有没有赖账、有无失信"
        ),
    ),
    lists_by_id={"credit_grade": lists.CREDIT_GRADE},
)

_POLICY = fields_of(
    "policy",
    (
        "org_structure",
        "组织结构",
        "Organisation structure",
        T.LONG_TEXT,
        (
            "组织机构、组织架构、部门设置、机构设置、组织机构图、组织结构图、组织机构设置、公司架构、企业架构、内部机构、部门架构、机构情况、组织机构情况、"
            "公司组织结构、公司组织架构、采购归口、归口部门、都有哪些部门"
        ),
    ),
    (
        "ownership",
        "所有者",
        "Owners of the company",
        T.TEXT,
        (
            "股东、控股股东、实际控制人、股权结构、管理者、上级单位、母公司、所属集团、集团、主要股东、股东情况、股东构成、股东信息、实控人、实际控制人姓名、投资方、"
            "所有人、企业所有者、公司所有者、出资人、控股方、控股集团、隶属集团、集团公司、集团名称、上级公司、总公司、老板是谁、背后老板、投资人、归哪个集团、哪个集团的、所属集团公司、上级主管单位、主管单位、"
            "最终控制人、Shareholders、Parent Company、Parent Account、"
            "Owner of Company"
        ),
    ),
    (
        "purchase_process",
        "采购流程",
        "Purchasing process",
        T.LONG_TEXT,
        "采购决策流程、采购程序、决策程序、购买决策程序、采购流程说明、采购审批流程、采购决策程序、采购决策过程、采购步骤、采购模式流程、怎么采购、怎么定供应商、买东西谁签字、采购怎么走、采购审批",
    ),
    (
        "purchase_cycle",
        "采购周期",
        "Purchasing cycle",
        T.TEXT,
        "购买周期、采购时间、采购计划周期、采购周期(天)、采购时间周期、采购时间段、采购周期(月)、采购时机、采购节点、采购季节、多久采购一次、什么时候采购、检修周期、备货周期、大修时间、采购旺季",
    ),
    (
        "purchase_habits",
        "采购习惯",
        "Purchasing habits",
        T.TEXT,
        "购买习惯、采购方式、采购特点、采购习惯偏好、采购偏好、购买方式、采购模式、采购渠道、购买特点、采购形式、进货渠道",
    ),
    (
        "decision_factors",
        "决策因素",
        "Decision factors",
        T.TEXT,
        (
            "购买因素、影响购买因素、关注重点、关注点、采购关注点、还价能力、采购决策因素、决策要素、关注因素、采购关注因素、选择因素、影响采购因素、客户关注点、"
            "核心关注点、购买关注点、客户关注重点、决策关注点、看重什么、最看重、最看重什么、在乎什么、在意什么、买东西看什么、痛点、选择标准、关心什么"
        ),
    ),
    (
        "supplier_criteria",
        "供应商标准",
        "Supplier criteria",
        T.TEXT,
        (
            "供应商要求、供应商准入、入围条件、供应商准入条件、供应商选择标准、供应商准入标准、供应商评估标准、准入条件、准入标准、供应商资质要求、供应商评选标准、"
            "入围标准、资质要求"
        ),
    ),
    (
        "policy",
        "经营方针",
        "Policy",
        T.TEXT,
        (
            "经营方针与政策、经营理念、公司政策、经营目标、经营管理特点、经营政策、企业方针、公司方针、经营策略、企业经营方针、经营方针及政策、企业政策、经营特点、"
            "经营模式"
        ),
    ),
    ("culture", "公司文化", "Culture", T.TEXT, "企业文化、企业文化理念、企业理念、公司理念"),
)

_DEALS = fields_of(
    "deals",
    (
        "first_deal_on",
        "首次成交日期",
        "First deal on",
        T.DATE,
        (
            "首次交易日期、首次合作时间、合作开始时间、开始合作时间、首单日期、合作时间、合作日期、成交日期、成交时间、与本公司交易时间、签约日期、首次成交时间、"
            "首次下单日期、首次下单时间、首次下单、首次交易时间、首次采购日期、首次采购时间、首单时间、首次合作日期、首次购买日期、初次交易日期、初次成交日期、"
            "初次合作日期、初次合作时间、合作起始日期、合作起始时间、合作开始日期、开始合作日期、开始合作年份、合作年份、第一次成交日期、首次签约日期、首次签约时间、"
            "签约时间、首购日期、客户成交日期、转客户日期、First Order、First Order Date、First Deal Date、"
            "Customer Since、最早合作、最早合作时间、合作自、什么时候开始做的、哪年开始做的、哪年合作的、老客户年份、First Order On、Partner Since"
        ),
    ),
    (
        "last_deal_on",
        "最近成交日期",
        "Last deal on",
        T.DATE,
        (
            "最近下单、最近下单日期、最近下单时间、最近交易日期、最近交易时间、最后成交日期、最近成交时间、上次下单、上次下单日期、最后下单日期、最近采购日期、"
            "末次交易日期、Last Order、最后成交时间、最后交易时间、最后下单时间、最后一次成交日期、最后一次交易日期、最后一次下单时间、最后一次采购时间、"
            "最近一次成交、最近一次成交日期、最近一次成交时间、最近一次交易、最近一次交易日期、最近一次下单、最近一次下单日期、最近一次下单时间、最近一次采购、"
            "最近一次采购时间、最近一次购买时间、最近购买日期、最近购买时间、最近采购时间、最近采购、最近订单日期、最近订货日期、最后订货日期、最后订单日期、"
            "最近销售日期、最近成交、最近交易、末次成交日期、上次成交日期、上次交易日期、Last Order Date、Last Purchase Date、"
            "Last Deal Date、Last Transaction Date、最后一笔订单日期、最近一单、最后一单、最后一单日期、最近一单时间、上一单、上一单时间、多久没下单、上次拿货、最后拿货、最近拿货日期、最近提货日期、Last Order On"
        ),
    ),
    (
        "trade_relation",
        "贸易关系",
        "Trade relation",
        T.CHOICE,
        "贸易方式、交易关系、直接间接、合作关系、直接/间接客户、直接或间接、交易方式、直供/分销、贸易关系类型",
    ),
    (
        "deal_terms",
        "交易条件",
        "Deal terms",
        T.TEXT,
        (
            "付款方式、结算方式、付款条件、合作条件、交易条款、付款条款、交易条款说明、结算条件、付款条款说明、收款条件、收款方式、结款方式、货款结算方式、结账方式、"
            "支付方式、付款约定、合作方式、合作条款、交货条件、商务条款、商务条件、贸易条款、Payment Method、Terms、"
            "Terms of Payment"
        ),
    ),
    (
        "disputes",
        "纠纷",
        "Disputes",
        T.LONG_TEXT,
        "争议、存在的问题、纠纷记录、争议记录、存在问题、纠纷情况、争议情况、历史纠纷、问题与纠纷、贸易纠纷、合同纠纷、交易纠纷、纠纷说明、扯皮、有没有扯皮、扯皮的事、闹过矛盾没、有过什么矛盾、遗留问题",
    ),
    (
        "advantages",
        "保持的优势",
        "Advantages",
        T.LONG_TEXT,
        "我方优势、优势、与竞争对手相比的利弊、优势保持、我司优势、合作优势、竞争优势、优势分析、利弊分析、我们强在哪、凭什么选我们、为什么买我们的、为什么选我们、与竞争对手相比利弊",
    ),
    lists_by_id={"trade_relation": lists.TRADE_RELATION},
)

_DEVELOPMENT = fields_of(
    "development",
    (
        "strategy",
        "战略动向",
        "Strategy",
        T.LONG_TEXT,
        "发展战略、发展方向、战略规划、发展规划、战略、企业战略、公司战略、战略方向、发展计划、发展动向、战略目标、战略动向说明、客户战略方向、有什么打算、下步打算做什么、扩产计划、扩产打算、投资动向",
    ),
    (
        "annual_plan",
        "年度计划",
        "Annual plan",
        T.LONG_TEXT,
        "年计划、本年计划、客户年度计划、年度规划、全年计划、年度采购计划、年度经营计划、本年度计划、年度目标计划、今年打算、今年计划、年度行动计划、行动计划(年)、年度方案",
    ),
    (
        "personnel_changes",
        "人事变更",
        "Personnel changes",
        T.LONG_TEXT,
        "人事变动、人员变动、人员变更、人事异动、人事调整、人员调整、人事变动情况、高层变动、管理层变动、组织人事变动、换人情况、换人了没、谁换了、人员动态、领导变动、班子变动",
    ),
    (
        "competitor_status",
        "竞争对手状况",
        "Competitor status",
        T.LONG_TEXT,
        (
            "竞争对手、竞争情况、现有供应商、现供应商、竞争状况、竞品情况、竞品、竞争对手情况、竞争态势、竞争格局、竞争者情况、主要竞争对手、主要竞争者、竞争厂家、"
            "竞争品牌、现有供应商情况、现用供应商、主要供应商、现合作供应商、目前供应商、当前供应商、同行竞争、竞对、友商、友商情况、主要对手、跟谁家买的、现在用谁家的、现在买谁家的、用谁家的、用哪家的货、在用品牌、还有谁在供、目前用谁家、对手情况、Wettbewerber、竞争者、Competitors、"
            "Competitor"
        ),
    ),
    (
        "assessment",
        "评估",
        "Assessment",
        T.LONG_TEXT,
        (
            "发展评估、客户评价、综合评价、评价、综合评估、客户评估、发展评价、评估意见、评估结论、客户评级说明、总体评价、综合评语、评语、客户总体评价、评估说明、"
            "客户分析、综合评定、客户怎么样、总评、我们怎么看、评价一下"
        ),
    ),
    (
        "future_measures",
        "未来的对策",
        "Measures ahead",
        T.LONG_TEXT,
        (
            "对策、下一步计划、跟进计划、下步计划、下一步工作、未来对策、应对措施、下一步对策、下一步措施、下一步行动、后续计划、后续措施、拟采取措施、工作计划、"
            "开发计划、拓展计划、下一步、下一步工作计划、打算怎么挽回、挽回措施、怎么跟进、后面怎么做、接下来怎么办、26年行动计划、行动计划、行动方案、跟进策略、攻关计划、挽留措施、Next Step、Next Steps、Action Plan"
        ),
    ),
    (
        "relationship",
        "四项区隔",
        "Relationship",
        T.CHOICE,
        (
            "客户关系、关系区隔、关系类型、关系程度、客情关系、客情、客户关系程度、关系等级、关系状况、关系现状、四象限、关系象限、关系咋样、关系怎么样、关系好不好、客情好坏、跟我们关系、熟不熟、"
            "Relationship Type"
        ),
    ),
    (
        "tier",
        "客户等级",
        "Tier",
        T.CHOICE,
        (
            "等级、客户级别、级别、客户分级、ABC分类、ABC、客户分级等级、评级、Level、Grade、客户分级(ABC)、ABC等级、ABC类、ABC级、"
            "客户ABC、客户ABC分类、客户类别(ABC)、客户重要等级、客户级别(ABCD)、客户评级、客户评定等级、大客户等级、客户分类等级、"
            "客户等级(A/B/C)、客户星级、星级、评定等级、等级评定、Customer Level、Customer Grade、Customer Tier、"
            "Account Tier、Rating、Class、Rank"
        ),
    ),
    lists_by_id={"relationship": lists.RELATIONSHIP, "tier": lists.TIER},
)

FINANCE: tuple[Field, ...] = (*_FINANCE, *_POLICY, *_DEALS, *_DEVELOPMENT)
