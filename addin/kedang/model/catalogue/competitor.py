"""竞争对手: what a competitor does, at one customer or in the market."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "date",
        "日期",
        "Date",
        FieldType.DATE,
        words("时间、记录日期、收集日期、信息日期、发现日期、收集时间、情报日期"),
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、Client、Account、所在客户、使用客户"
        ),
    ),
    Field(
        "competitor",
        "竞争对手",
        "Competitor",
        FieldType.TEXT,
        words(
            "竞争对手名称、竞品公司、竞争公司、对手、竞品、竞争厂家、竞争品牌、竞品品牌、对手名称、竞争企业、友商、品牌、Competitor Name"
        ),
        wanted=True,
    ),
    Field(
        "product",
        "竞品产品",
        "Product",
        FieldType.TEXT,
        words("产品、使用产品、产品使用情况、竞争产品、竞品型号、对手产品、产品名称、在用产品"),
    ),
    Field(
        "satisfaction",
        "客户满意度",
        "Satisfaction",
        FieldType.CHOICE,
        words("满意度、对竞品满意度、满意程度、对其满意度"),
        choices=activity_lists.SATISFACTION,
    ),
    Field(
        "rep",
        "对方销售代表",
        "Their rep",
        FieldType.PERSON,
        words(
            "对方业务员、竞品销售代表、对手销售代表、销售代表名字与特点、销售代表、竞品业务员、对方销售、对手业务员"
        ),
    ),
    Field(
        "relationship",
        "与客户的关系",
        "Relationship",
        FieldType.TEXT,
        words("客户关系、关系、关系情况、合作关系"),
    ),
    Field(
        "prices",
        "价格",
        "Prices",
        FieldType.TEXT,
        words("定价、竞品价格、对手价格、报价、价格策略、单价、价格情况"),
    ),
    Field(
        "promotions",
        "促销",
        "Promotions",
        FieldType.LONG_TEXT,
        words("促销活动、促销情况、促销动作、竞品促销、赠品、促销方式、促销动态"),
    ),
    Field(
        "service",
        "服务特色",
        "Service",
        FieldType.LONG_TEXT,
        words("服务、服务差异、售后服务、服务情况"),
    ),
    Field(
        "policy",
        "政策",
        "Policy",
        FieldType.LONG_TEXT,
        words("销售政策、渠道政策、经营政策、商务政策"),
    ),
    Field(
        "reaction",
        "消费者反映",
        "Customers say",
        FieldType.LONG_TEXT,
        words("消费者反应、市场反应、客户反映、市场反馈"),
    ),
    Field(
        "strengths",
        "优势",
        "Strengths",
        FieldType.LONG_TEXT,
        words("竞品优势、对手优势"),
    ),
    Field(
        "weaknesses",
        "劣势",
        "Weaknesses",
        FieldType.LONG_TEXT,
        words("竞品劣势、弱点、不足、对手劣势"),
    ),
)

ENTITY = Entity(
    "competitor",
    "竞争对手",
    "Competitor",
    EntityKind.REGISTER,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "竞争对手、竞品、竞争、竞品信息、竞争对手资料、竞争对手动态、竞品动态、竞争情报、竞品分析、竞争对手分析、友商、Competitors"
    ),
    date_field="date",
    customer_field="customer",
)
