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
        words(
            "月份、年度、季度、周、时间、计划期间、年月、年份、期、月、年、Month、Year、Week、考核期、考核期间、考核周期、考核月份、考核月度、统计期间、"
            "统计月份、统计周期、目标期间、目标月份、目标年月、目标年度、任务期间、任务月份、任务年度、任务周期、计划月份、计划年度、计划周期、计划年月、计划时间、"
            "计划期、周期、时间段、时段、时期、期次、会计期间、年度/月份、月度、周次、旬、Fiscal Period、FY、Quarter、"
            "Plan Period"
        ),
        wanted=True,
    ),
    Field(
        "rep",
        "业务员",
        "Rep",
        FieldType.PERSON,
        words(
            "销售员、销售、销售代表、人员、姓名、责任人、负责人、销售人员、部门、团队、Sales、Salesperson、业务员姓名、销售员姓名、销售代表姓名、"
            "销售人员姓名、销售姓名、人员姓名、业务代表、业务人员、业务经理、业务单元、客户经理、区域经理、销售经理、考核人、考核对象、被考核人、考核部门、承担人、"
            "承接人、责任部门、责任单位、负责业务员、负责部门、负责销售、员工、员工姓名、销售部门、销售团队、团队/个人、小组、销售组、区域、大区、分公司、办事处、"
            "销售担当、担当、Sales Rep、Salesman、Employee、Team、Owner、Responsible、Account Manager、"
            "Department"
        ),
    ),
    Field(
        "measure",
        "指标",
        "Measure",
        FieldType.CHOICE,
        words(
            "计划指标、指标名称、项目、考核指标、目标类型、目标项目、类别、考核项、考核项目、考核内容、考核指标名称、考核维度、指标项、指标项目、指标类型、指标类别、"
            "指标内容、计划项目、计划类型、计划内容、任务项目、任务指标、任务类型、任务内容、任务类别、目标指标、目标名称、目标内容、目标类别、衡量指标、KPI、"
            "KPI指标、KPI项目、度量、Indicator、Metric、Measure Name、KPI Name、Target Type"
        ),
        choices=activity_lists.MEASURE,
        wanted=True,
    ),
    Field(
        "value",
        "目标值",
        "Value",
        FieldType.NUMBER,
        words(
            "目标、销售目标、销售任务、销售计划、销售指标、计划值、计划、数值、任务、计划数、任务量、指标值、计划金额、目标金额、目标额、Quota、目标数、"
            "目标数值、目标数量、目标量、目标额度、目标任务、目标业绩、目标销售额、目标销量、任务值、任务额、任务数、任务金额、任务指标值、任务目标、计划量、计划额、"
            "计划数量、计划数值、计划销售额、计划销量、计划目标、指标数、指标数值、指标额、考核值、考核目标、考核指标值、业绩目标、业绩指标、销售额目标、销售目标额、"
            "销售目标值、销售目标(万元)、销售任务额、销售任务(万元)、销售计划额、销售额计划、Target Value、"
            "Target Amount、Goal、Plan、Planned、Planned Value、Sales Target"
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
