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
        words("编号、线索号、编码、Lead No"),
    ),
    Field(
        "date",
        "日期",
        "Date",
        FieldType.DATE,
        words(
            "线索日期、获取日期、收集日期、时间、线索时间、获取时间、收集时间、询盘日期、来电日期、咨询日期、咨询时间、Lead Date"
        ),
        wanted=True,
    ),
    Field(
        "name",
        "线索名称",
        "Name",
        FieldType.COMPANY,
        words(
            "客户名称、公司名称、单位名称、企业名称、潜在客户、客户、公司、单位、名称、意向客户、线索客户、潜在客户名称、意向客户名称、目标客户、客户全称、公司全称、企业、Company、Company Name、Customer、Prospect"
        ),
        wanted=True,
    ),
    Field(
        "campaign",
        "活动编号",
        "Campaign",
        FieldType.TEXT,
        words("营销活动、市场活动、所属活动、来源活动、专项、活动、活动名称"),
    ),
    Field(
        "phone",
        "电话",
        "Phone",
        FieldType.PHONE,
        words(
            "联系电话、手机、手机号、手机号码、联系方式、移动电话、座机、电话号码、公司电话、Mobile、Tel、Telephone、Phone Number"
        ),
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "address",
        "地址",
        "Address",
        FieldType.ADDRESS,
        words("公司地址、详细地址、所在地、单位地址、企业地址"),
    ),
    Field(
        "region",
        "区域",
        "Region",
        FieldType.TEXT,
        words("地区、省份、所在地区、省市、城市、所属区域、所在区域"),
    ),
    Field(
        "industry",
        "行业",
        "Industry",
        FieldType.INDUSTRY,
        words("所属行业、行业类别、业务大类、行业分类、客户行业、对象分类"),
    ),
    Field(
        "category",
        "类别",
        "Category",
        FieldType.TEXT,
        words("客户类别、线索类别、细分业务、分类、客户类型、类型"),
    ),
    Field(
        "method",
        "寻找方法",
        "Method",
        FieldType.CHOICE,
        words("寻找客户方法、开发方法、开发方式、获取方式、寻找方式、寻找客户方式、线索获取方式"),
        choices=activity_lists.PROSPECTING,
    ),
    Field(
        "need",
        "有无需求",
        "Need",
        FieldType.CHOICE,
        words("需求、是否有需求、需求情况、购买需求、有需求、是否需要"),
        choices=activity_lists.YES_NO_UNKNOWN,
    ),
    Field(
        "pay",
        "支付能力",
        "Ability to pay",
        FieldType.CHOICE,
        words("购买力、购买能力、付款能力、有无支付能力、资金、经济能力、是否有支付能力"),
        choices=activity_lists.YES_NO_UNKNOWN,
    ),
    Field(
        "authority",
        "购买决定权",
        "Authority",
        FieldType.CHOICE,
        words("决策权、决定权、购买权、有无决策权、是否有决策权、购买决策权、决策资格"),
        choices=activity_lists.YES_NO_UNKNOWN,
    ),
    Field(
        "evidence",
        "审查依据",
        "Evidence",
        FieldType.LONG_TEXT,
        words("依据、判断依据、证据、审查说明"),
    ),
    Field(
        "qualification",
        "资格审查",
        "Qualification",
        FieldType.CHOICE,
        words("审查结果、资格审查结果、是否合格、资格、审查结论、资格结论"),
        choices=activity_lists.QUALIFICATION,
    ),
    Field(
        "intent",
        "意向等级",
        "Intent",
        FieldType.CHOICE,
        words(
            "意向、意向程度、意向级别、意向度、意向强度、客户意向、购买意向、线索等级、线索级别、等级、意向类别"
        ),
        choices=activity_lists.INTENT,
    ),
    Field(
        "products",
        "意向产品",
        "Products wanted",
        FieldType.TEXT,
        words("产品、需求产品、感兴趣产品、产品需求、咨询产品"),
    ),
    Field(
        "priority",
        "优先级",
        "Priority",
        FieldType.CHOICE,
        words("重要程度、排序、重点程度"),
        choices=lists.PRIORITY,
    ),
    Field(
        "status",
        "线索状态",
        "Status",
        FieldType.TEXT,
        words("状态、跟进状态、跟进情况、处理状态、转化状态"),
    ),
    Field(
        "next_step",
        "下一步",
        "Next step",
        FieldType.LONG_TEXT,
        words("下一步计划、下一步行动、跟进计划、后续计划、下步计划"),
    ),
    Field(
        "owner",
        "负责销售",
        "Owner",
        FieldType.PERSON,
        words(
            "业务员、销售、销售员、销售代表、跟进人、客户经理、销售人员、分配给、跟进人员、归属人、责任人、Sales"
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
