"""What is asked about an organisation's money, buying and future: groups five to eight of its card."""

from __future__ import annotations

from kedang.model.catalogue import lists
from kedang.model.catalogue.rows import fields_of
from kedang.model.field import Field, FieldType

T = FieldType

_FINANCE = fields_of(
    "finance",
    ("bank", "开户银行", "Bank", T.TEXT, "开户行、银行、基本户、开户行名称、往来银行"),
    (
        "bank_account",
        "银行账号",
        "Bank account",
        T.NUMBER_TEXT,
        "银行帐号、账号、帐号、银行账户、开户账号、开户帐号、账户、收款账号",
    ),
    (
        "tax_no",
        "税号",
        "Tax number",
        T.NUMBER_TEXT,
        "纳税人识别号、税务登记号、纳税识别号、纳税号、税务登记证号、Tax ID、Tax No",
    ),
    (
        "credit_grade",
        "信用等级",
        "Credit grade",
        T.CHOICE,
        "资信等级、信用级别、信用评级、资信、信用、信用状况、资信状况",
    ),
    (
        "credit_limit",
        "信用额度",
        "Credit limit",
        T.MONEY,
        "授信额度、赊销额度、授信、额度、信用限额、信用额",
        "元",
    ),
    (
        "payment_terms_days",
        "账期",
        "Payment terms",
        T.NUMBER,
        "付款期限、结算周期、账期(天)、帐期、信用期、信用期限、付款账期、账期天数、结算账期",
        "天",
    ),
    ("current_ratio", "流动资产率", "Current ratio", T.NUMBER, "流动比率、流动资产比率"),
    ("net_margin", "净利润率", "Net margin", T.PERCENT, "净利率、销售净利率、利润率"),
    (
        "return_on_assets",
        "资产回报率",
        "Return on assets",
        T.PERCENT,
        "资产收益率、总资产收益率、ROA",
    ),
    (
        "payment_cycle_days",
        "回款周期",
        "Collection period",
        T.NUMBER,
        "付款周期、回款天数、应收账款周转天数、平均回款天数",
        "天",
    ),
    (
        "inventory_cycle_days",
        "存货周期",
        "Inventory cycle",
        T.NUMBER,
        "存货周转天数、库存周期、库存周转天数",
        "天",
    ),
    (
        "capital_turnover",
        "资金周转率",
        "Capital turnover",
        T.NUMBER,
        "资金周转、周转率、资金周转次数",
    ),
    (
        "past_credit_problems",
        "以往信用问题",
        "Past credit problems",
        T.LONG_TEXT,
        "信用问题、不良记录、拖欠记录、不良信用记录、信用记录",
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
        "组织机构、组织架构、部门设置、机构设置",
    ),
    (
        "ownership",
        "所有者",
        "Owners of the company",
        T.TEXT,
        "股东、控股股东、实际控制人、股权结构、管理者、上级单位、母公司、所属集团、集团",
    ),
    (
        "purchase_process",
        "采购流程",
        "Purchasing process",
        T.LONG_TEXT,
        "采购决策流程、采购程序、决策程序、购买决策程序",
    ),
    ("purchase_cycle", "采购周期", "Purchasing cycle", T.TEXT, "购买周期、采购时间、采购计划周期"),
    ("purchase_habits", "采购习惯", "Purchasing habits", T.TEXT, "购买习惯、采购方式、采购特点"),
    (
        "decision_factors",
        "决策因素",
        "Decision factors",
        T.TEXT,
        "购买因素、影响购买因素、关注重点、关注点、采购关注点、还价能力",
    ),
    (
        "supplier_criteria",
        "供应商标准",
        "Supplier criteria",
        T.TEXT,
        "供应商要求、供应商准入、入围条件、供应商准入条件",
    ),
    (
        "policy",
        "经营方针",
        "Policy",
        T.TEXT,
        "经营方针与政策、经营理念、公司政策、经营目标、经营管理特点",
    ),
    ("culture", "公司文化", "Culture", T.TEXT, "企业文化"),
)

_DEALS = fields_of(
    "deals",
    (
        "first_deal_on",
        "首次成交日期",
        "First deal on",
        T.DATE,
        "首次交易日期、首次合作时间、合作开始时间、开始合作时间、首单日期、合作时间、合作日期、成交日期、成交时间、与本公司交易时间、签约日期",
    ),
    (
        "last_deal_on",
        "最近成交日期",
        "Last deal on",
        T.DATE,
        "最近下单、最近下单日期、最近下单时间、最近交易日期、最近交易时间、最后成交日期、最近成交时间、上次下单、上次下单日期、最后下单日期、最近采购日期、末次交易日期、Last Order",
    ),
    (
        "trade_relation",
        "贸易关系",
        "Trade relation",
        T.CHOICE,
        "贸易方式、交易关系、直接间接、合作关系",
    ),
    (
        "deal_terms",
        "交易条件",
        "Deal terms",
        T.TEXT,
        "付款方式、结算方式、付款条件、合作条件、交易条款、付款条款",
    ),
    ("disputes", "纠纷", "Disputes", T.LONG_TEXT, "争议、存在的问题、纠纷记录、争议记录、存在问题"),
    ("advantages", "保持的优势", "Advantages", T.LONG_TEXT, "我方优势、优势、与竞争对手相比的利弊"),
    lists_by_id={"trade_relation": lists.TRADE_RELATION},
)

_DEVELOPMENT = fields_of(
    "development",
    ("strategy", "战略动向", "Strategy", T.LONG_TEXT, "发展战略、发展方向、战略规划、发展规划"),
    ("annual_plan", "年度计划", "Annual plan", T.LONG_TEXT, "年计划、本年计划、客户年度计划"),
    (
        "personnel_changes",
        "人事变更",
        "Personnel changes",
        T.LONG_TEXT,
        "人事变动、人员变动、人员变更",
    ),
    (
        "competitor_status",
        "竞争对手状况",
        "Competitor status",
        T.LONG_TEXT,
        "竞争对手、竞争情况、现有供应商、现供应商、竞争状况、竞品情况、竞品",
    ),
    (
        "assessment",
        "评估",
        "Assessment",
        T.LONG_TEXT,
        "发展评估、客户评价、综合评价、评价、综合评估、客户评估",
    ),
    (
        "future_measures",
        "未来的对策",
        "Measures ahead",
        T.LONG_TEXT,
        "对策、下一步计划、跟进计划、下步计划、下一步工作",
    ),
    (
        "relationship",
        "四项区隔",
        "Relationship",
        T.CHOICE,
        "客户关系、关系区隔、关系类型、关系程度",
    ),
    (
        "tier",
        "客户等级",
        "Tier",
        T.CHOICE,
        "等级、客户级别、级别、客户分级、ABC分类、ABC、客户分级等级、评级、Level、Grade",
    ),
    lists_by_id={"relationship": lists.RELATIONSHIP, "tier": lists.TIER},
)

FINANCE: tuple[Field, ...] = (*_FINANCE, *_POLICY, *_DEALS, *_DEVELOPMENT)
