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
        words(
            "时间、记录日期、观察日期、动态日期、发生日期、收集日期、动态时间、动态年月日、动向日期、动向时间、观察时间、记录时间、收集时间、信息日期、信息时间、"
            "发生时间、变化日期、变化时间、获取日期、获取时间、反馈日期、反馈时间、上报日期、上报时间、年月日、Observed On、"
            "Observation Date、Recorded Date"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、"
            "Company Name、Client、Account、客户名、客户全名、公司全称、单位全称、客户单位名称、所属客户、涉及客户、相关客户、对应客户、"
            "关联客户、大客户、大客户名称、重点客户、目标客户、企业全称、Client Name、Account Name"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "indicator",
        "动态指标",
        "Indicator",
        FieldType.CHOICE,
        words(
            "指标、项目、动态项目、动向、内容项、动向指标、指标名称、指标项、指标项目、指标内容、动态项、动态指标名称、动态内容项、动向项目、动向内容项、观察指标、"
            "观察项、观察项目、需求动向、需求动向项目、跟踪项目、跟踪指标、关注项、关注指标、关注项目、监测指标、变化项目、变化指标、事项、"
            "Indicator Name、Metric、Item"
        ),
        choices=activity_lists.INDICATOR,
        wanted=True,
    ),
    Field(
        "value",
        "内容",
        "Value",
        FieldType.LONG_TEXT,
        words(
            "值、情况、动态内容、数值、具体情况、变化情况、变化、描述、动态、动态描述、动态情况、动态说明、动态详情、动向内容、动向描述、动向情况、动向说明、"
            "观察内容、观察结果、观察值、情况描述、内容描述、具体内容、具体描述、详细内容、详细情况、详情、变化内容、变化描述、变化说明、指标值、指标内容描述、结果、"
            "信息内容、说明内容、Content、Details、Description、Observation"
        ),
        wanted=True,
    ),
    Field(
        "kind",
        "动态类别",
        "Kind",
        FieldType.CHOICE,
        words(
            "类别、类型、动向类别、动态类型、分类、动态分类、动态性质、动态种类、动向类型、动向分类、信息类别、信息类型、性质、种类、需求/战略、Type、"
            "Category、Observation Type"
        ),
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
