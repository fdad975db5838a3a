"""调查: one answer of one customer to one question."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "date",
        "调查日期",
        "Date",
        FieldType.DATE,
        words(
            "日期、时间、填写日期(问卷)、答卷日期、回收日期、提交时间、答题时间、调查时间、提交答卷时间"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "batch",
        "批次",
        "Batch",
        FieldType.TEXT,
        words("调查批次、问卷批次、问卷编号、批次号、问卷名称、调查名称"),
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、Client、Account、被调查单位、受访单位、受访者、答卷人、被调查者、被访者"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "question",
        "问题",
        "Question",
        FieldType.LONG_TEXT,
        words("题目、调查问题、调查内容、调查项目、题干、征询内容、题号"),
        wanted=True,
    ),
    Field(
        "answer",
        "回答",
        "Answer",
        FieldType.LONG_TEXT,
        words("答案、选项、客户回答、意见、客户意见、回复、意见和建议、评分、得分"),
        wanted=True,
    ),
    Field(
        "method",
        "调查方式",
        "Method",
        FieldType.CHOICE,
        words("调查方法、收集方式、发放方式、问卷方式"),
        choices=activity_lists.COLLECTION,
    ),
)

ENTITY = Entity(
    "survey",
    "调查问卷",
    "Survey",
    EntityKind.ACTIVITY,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "调查、问卷、调查问卷、意见征询表、客户满意度调查、问卷结果、调查表、意见征询、满意度调查、问卷调查、Survey、Questionnaire"
    ),
    date_field="date",
    customer_field="customer",
)
