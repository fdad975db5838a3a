"""计划: what a rep or the team is to reach in a period."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "period",
        "期间",
        "Period",
        FieldType.PERIOD,
        words("月份、年度、季度、周、时间、计划期间、年月、年份、期、月、年、Month、Year、Week"),
        wanted=True,
    ),
    Field(
        "rep",
        "业务员",
        "Rep",
        FieldType.PERSON,
        words(
            "销售员、销售、销售代表、人员、姓名、责任人、负责人、销售人员、部门、团队、Sales、Salesperson"
        ),
    ),
    Field(
        "measure",
        "指标",
        "Measure",
        FieldType.CHOICE,
        words("计划指标、指标名称、项目、考核指标、目标类型、目标项目、类别"),
        choices=activity_lists.MEASURE,
        wanted=True,
    ),
    Field(
        "value",
        "目标值",
        "Value",
        FieldType.NUMBER,
        words(
            "目标、销售目标、销售任务、销售计划、销售指标、计划值、计划、数值、任务、计划数、任务量、指标值、计划金额、目标金额、目标额、Quota"
        ),
        wanted=True,
    ),
)

ENTITY = Entity(
    "target",
    "营销计划",
    "Target",
    EntityKind.REGISTER,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "计划、目标、销售计划、年度计划、月度计划、营销目标、销售目标、任务、指标、任务分解、营销计划、季度计划、Targets、Plan、Quota"
    ),
)
