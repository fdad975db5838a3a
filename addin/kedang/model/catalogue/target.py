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
            "月份、年度、季度、周、时间、计划期间、年月、年份、期、月、年、Month、Year、Week、考核期、考核期间、考核周期、考核月份、考核月度、统计期间、统计月份、统计周期、"
            "目标期间、目标月份、目标年月、目标年度、任务期间、任务月份、任务年度、任务周期、计划月份、计划年度、计划周期、计划年月、计划时间、计划期、周期、时间段、时段、时期、期次、"
            "会计期间、年度/月份、月度、周次、旬、Fiscal Period、FY、Quarter、Plan Period、哪个月、哪个月的、哪个季度、哪一年、哪年、哪一期、什么时候的、"
            "边个月、几月、几月份、月度周期、月份/季度、月/季度、考核年月、考核季度、考核年度、考核时间、考核时段、考核期次、目标时间、目标周期、目标季度、目标期、目标所属期、任务年月、"
            "任务季度、任务期、任务时间、计划季度、计划月度、计划期次、计划时段、计划所属期、预算期、预算期间、预算年度、预算月份、预算年月、预算周期、指标月份、指标年度、指标期间、"
            "指标周期、所属月份、所属期间、所属年度、所属年月、所属季度、执行月份、执行期间、业绩月份、业绩期间、业绩年月、销售月份、销售年月、财年、财务年度、财季、会计年度、会计月份、"
            "年度季度、年份/月份、年季、年季度、季、周期(月)、完成周期、截止月份、Fiscal Year、Fiscal Quarter、Fiscal Month、FY/Quarter、"
            "Months、Plan Month、Plan Year、Quarter/Month、Target Month、Target Period、Target Quarter、"
            "Target Year、Time Period、Timeframe、YTD Period、Year/Month、Budget Period、Zeitraum、Monat、"
            "Quartal、Jahr、Periode"
        ),
        wanted=True,
    ),
    Field(
        "rep",
        "业务员",
        "Rep",
        FieldType.PERSON,
        words(
            "销售员、销售、销售代表、人员、姓名、责任人、负责人、销售人员、部门、团队、Sales、Salesperson、业务员姓名、销售员姓名、销售代表姓名、销售人员姓名、销售姓名、"
            "人员姓名、业务代表、业务人员、业务经理、业务单元、客户经理、区域经理、销售经理、考核人、考核对象、被考核人、考核部门、承担人、承接人、责任部门、责任单位、负责业务员、负责部门、"
            "负责销售、员工、员工姓名、销售部门、销售团队、团队/个人、小组、销售组、区域、大区、分公司、办事处、销售担当、担当、Sales Rep、Salesman、Employee、"
            "Team、Owner、Responsible、Account Manager、Department、谁、谁的、谁的任务、谁的目标、谁背、谁背的、谁扛、谁来做、谁完成、谁负责、"
            "哪个人、哪个人的、哪个业务员、边个、边个嘅、边个负责、同事、伙计、营业员、营销员、营销人员、营销代表、营业代表、营业担当、担当者、业务担当、业务专员、业务主管、业务主任、"
            "业务部门、业务团队、业务组、业务、销售专员、销售主管、销售顾问、销售工程师、销售总监、销售小组、销售区域、销售大区、销售片区、销售单位、销售经理姓名、大客户经理、渠道经理、"
            "省区经理、片区经理、大区经理、区域主管、区域销售、区域名称、区域/人员、人员/部门、部门/人员、部门/个人、部门名称、部门/业务员、业务员/部门、团队名称、团队/人员、组别、"
            "组、小组名称、战队、事业部、省区、片区、办事处名称、分公司名称、单位、承担部门、承担者、承担单位、承接部门、任务承接人、任务承担人、任务人、任务责任人、任务负责人、任务对象、"
            "目标人、目标责任人、目标负责人、目标承接人、目标承担人、目标所属人、目标对象、指标责任人、指标承担人、指标承接人、指标负责人、计划责任人、计划负责人、计划人、计划执行人、"
            "执行人、执行人员、责任主体、责任者、责任人姓名、责任业务员、责任销售、责任经理、负责人姓名、负责人员、负责经理、被考核人员、被考核部门、被考核对象、被考核单位、考核人员、"
            "考核单位、员工名称、客户经理姓名、归属人、归属销售、所属销售、所属业务员、所属部门、所属团队、O负责人、KR负责人、AE、AM、Account Executive、"
            "Area Manager、Assigned To、Assignee、Dept、Employee Name、KAM、Manager、Name、Owner/Team、Person、"
            "Person in Charge、PIC、Rep Name、Rep/Team、Responsible Person、Sales Engineer、"
            "Sales Executive、Sales Manager、Sales Representative、Sales Team、Seller、Staff、Staff Name、"
            "Who、Verkäufer、Vertriebsmitarbeiter、Mitarbeiter、Verantwortlich"
        ),
    ),
    Field(
        "measure",
        "指标",
        "Measure",
        FieldType.CHOICE,
        words(
            "计划指标、指标名称、项目、考核指标、目标类型、目标项目、类别、考核项、考核项目、考核内容、考核指标名称、考核维度、指标项、指标项目、指标类型、指标类别、指标内容、计划项目、"
            "计划类型、计划内容、任务项目、任务指标、任务类型、任务内容、任务类别、目标指标、目标名称、目标内容、目标类别、衡量指标、KPI、KPI指标、KPI项目、度量、"
            "Indicator、Metric、Measure Name、KPI Name、Target Type、考什么、考核什么、考啥、考核啥、做什么、什么指标、什么目标、算什么、"
            "看什么指标、考咩、计咩数、KR、KR名称、KR内容、KR项、关键结果、关键指标、关键业绩指标、关键绩效指标、核心指标、主要指标、业绩项目、业绩类型、业绩类别、业绩科目、"
            "绩效指标、绩效项目、绩效考核项、绩效考核指标、预算项目、预算项、预算指标、预算类型、预算类别、目标项、目标维度、目标种类、目标科目、目标口径、任务名称、任务项、任务维度、"
            "任务种类、计划指标项、计划名称、计划项、计划类别、计划种类、计划科目、指标大类、指标小类、指标维度、指标种类、指标科目、指标说明、指标定义、指标口径、指标明细、考核科目、"
            "考核指标项、考核类型、考核类别、考核种类、考核要素、考核点、考核内容项、评价指标、评估指标、统计指标、统计项目、统计口径、衡量标准、衡量项目、量化指标、维度、口径、分类指标、"
            "类型、Measures、Metrics、Metric Name、Metric Type、KPI Item、KPI Type、KPIs、Key Result、"
            "Key Results、Key Metric、Indicator Name、Indicators、Goal Type、Quota Type、Target Name、"
            "Target Item、Target Category、Objective Type、Plan Item、Plan Type、Kennzahl、Messgröße、"
            "Kategorie"
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
            "目标、销售目标、销售任务、销售计划、销售指标、计划值、计划、数值、任务、计划数、任务量、指标值、计划金额、目标金额、目标额、Quota、目标数、目标数值、目标数量、目标量、"
            "目标额度、目标任务、目标业绩、目标销售额、目标销量、任务值、任务额、任务数、任务金额、任务指标值、任务目标、计划量、计划额、计划数量、计划数值、计划销售额、计划销量、计划目标、"
            "指标数、指标数值、指标额、考核值、考核目标、考核指标值、业绩目标、业绩指标、销售额目标、销售目标额、销售目标值、销售目标(万元)、销售任务额、销售任务(万元)、销售计划额、"
            "销售额计划、Target Value、Target Amount、Goal、Plan、Planned、Planned Value、Sales Target、多少、定多少、"
            "定了多少、要做多少、要完成多少、要卖多少、做多少、背多少、几多、定几多、要做几多、要完成、应完成、应完成数、应完成额、应完成金额、必达、必达值、必达目标、保底、保底值、"
            "保底目标、基本目标、基础目标、底线目标、挑战目标、冲刺目标、目标(万)、目标(万元)、目标(元)、目标(台)、目标(次)、目标(家)、目标(万/家)、目标值(万元)、"
            "目标值(元)、目标金额(万元)、目标金额(元)、目标数额、目标数据、目标总额、目标总数、目标指标值、目标完成值、目标任务值、目标任务数、目标任务额、目标定额、定额、定额数、"
            "任务(万元)、任务(元)、任务总额、任务总量、任务总数、任务数值、任务数量、任务数额、任务指标数、任务目标值、任务定额、任务额度、计划(万元)、计划(元)、计划(台)、"
            "计划总额、计划总数、计划数额、计划完成、计划完成数、计划完成值、计划完成额、计划完成金额、计划指标值、计划任务、计划任务数、计划目标值、计划值(万元)、计划回款、计划收入、"
            "计划拜访次数、预算数、预算值、预算数值、预算目标、指标金额、指标总额、指标(万元)、指标(元)、指标数据、指标数量、指标量、指标目标值、指标任务、指标值(万元)、考核数、"
            "考核数值、考核额、考核目标值、考核标准值、考核指标数、考核任务、下达数、下达值、下达指标、下达任务、下达目标、分解数、分解值、分解目标、分解指标、分解任务、分配任务、分配指标、"
            "分配目标、年度目标、年度任务、年度目标值、年度指标、年任务、年目标、全年目标、全年任务、月度目标、月度任务、月度指标、月目标、月任务、月指标、季度目标、季度任务、季度指标、"
            "本月目标、本月任务、本月计划、本期目标、本期任务、本期计划、当月目标、当月任务、数额、额度、业绩任务、业绩目标值、业绩目标(万元)、业绩计划、业绩定额、销售任务数、销售任务值、"
            "销售任务量、销售任务金额、销售指标值、销售指标额、销售指标(万元)、销售定额、销售目标金额、销售目标数、销售目标量、销售目标(元)、销售计划值、销售计划数、销售计划金额、"
            "销售计划(万元)、销售配额、配额、销售额任务、销售额指标、回款目标、回款任务、回款计划、回款指标、Budget Value、Budgeted、Goal Value、"
            "Goal Amount、Objective、Plan Amount、Plan Qty、Plan Value、Planned Amount、Quota Amount、"
            "Quota Value、Sales Goal、Sales Quota、Sales Plan、Target (CNY)、Target (RMB)、Target (k CNY)、"
            "Target Figure、Target Number、Target Qty、Target Quantity、Target Sales、Targets、To Achieve、"
            "How Much、Amount、Zielwert、Ziel、Soll、Plan-Wert、Vorgabe"
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
