"""动态: one dated fact about a customer's demand or strategy."""

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
        words("时间、记录日期、观察日期、动态日期、发生日期、收集日期"),
        wanted=True,
        blocks=True,
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、Client、Account"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "indicator",
        "动态指标",
        "Indicator",
        FieldType.CHOICE,
        words("指标、项目、动态项目、动向、内容项、动向指标"),
        choices=activity_lists.INDICATOR,
        wanted=True,
    ),
    Field(
        "value",
        "内容",
        "Value",
        FieldType.LONG_TEXT,
        words("值、情况、动态内容、数值、具体情况、变化情况、变化、描述"),
        wanted=True,
    ),
    Field(
        "kind",
        "动态类别",
        "Kind",
        FieldType.CHOICE,
        words("类别、类型、动向类别、动态类型、分类"),
        choices=activity_lists.OBSERVATION_KIND,
    ),
)

ENTITY = Entity(
    "observation",
    "客户动态",
    "Observation",
    EntityKind.ACTIVITY,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "动态、客户动态、需求动向、战略动向、动态记录、客户动态记录、需求动态、观察记录、Observations"
    ),
    date_field="date",
    customer_field="customer",
)
