"""采购项目: what a customer plans to buy, who decides, and how far we are."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "no",
        "项目编号",
        "No",
        FieldType.NUMBER_TEXT,
        words("编号、商机编号、项目号、项目代码、报备编号、Project No"),
    ),
    Field(
        "name",
        "项目名称",
        "Name",
        FieldType.TEXT,
        words("项目、商机名称、工程名称、机会名称、名称、Project Name、Opportunity"),
        wanted=True,
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、Client、Account、业主、建设单位、采购单位、招标单位、业主单位、甲方、最终用户、客户(业主)"
        ),
        wanted=True,
    ),
    Field(
        "agent",
        "报备代理商",
        "Agent",
        FieldType.ORGANIZATION,
        words("代理商、经销商、合作伙伴、报备单位、报备方、合作代理商"),
    ),
    Field(
        "registered_on",
        "报备日期",
        "Registered on",
        FieldType.DATE,
        words("报备时间、立项日期、立项时间、项目日期、登记日期(项目)、发现日期"),
    ),
    Field(
        "problem",
        "要解决的问题",
        "Problem",
        FieldType.LONG_TEXT,
        words(
            "解决问题、需求、项目需求、客户需求、项目内容、项目概况、采购内容、需求描述、最近采购计划"
        ),
    ),
    Field(
        "decision_makers",
        "决策人",
        "Decision makers",
        FieldType.TEXT,
        words("决策者、决策人姓名、关键人、拍板人、关键决策人、决策人员"),
    ),
    Field(
        "influencers",
        "影响者",
        "Influencers",
        FieldType.TEXT,
        words("影响人、影响人员、技术影响者、使用者"),
    ),
    Field(
        "timetable",
        "采购时间表",
        "Timetable",
        FieldType.TEXT,
        words(
            "采购时间、时间表、预计采购时间、预计签约时间、项目进度、预计成交时间、预计成交日期、预计签单时间、招标时间、计划采购时间"
        ),
    ),
    Field(
        "budget",
        "预算",
        "Budget",
        FieldType.MONEY,
        words(
            "项目预算、预算金额、采购预算、项目金额、预计金额、预计成交金额、投资额、金额、合同预估金额、商机金额、项目规模、Amount"
        ),
        unit="元",
    ),
    Field(
        "process",
        "采购流程",
        "Process",
        FieldType.TEXT,
        words("流程、决策流程、采购方式、招标方式"),
    ),
    Field(
        "stage",
        "项目阶段",
        "Stage",
        FieldType.CHOICE,
        words("阶段、销售阶段、商机阶段、当前阶段、项目状态、进展阶段、状态、跟进阶段"),
        choices=activity_lists.PROJECT_STAGE,
    ),
    Field(
        "stage_on",
        "阶段日期",
        "Stage on",
        FieldType.DATE,
        words("进入阶段日期、阶段时间、进展日期、日期、更新阶段日期、跟进日期、跟进时间"),
    ),
    Field(
        "probability",
        "成交概率",
        "Probability",
        FieldType.PERCENT,
        words("概率、成功率、成功概率、赢单率、把握、成交可能性、可能性、赢率、成单率"),
    ),
    Field(
        "competitors",
        "竞争对手",
        "Competitors",
        FieldType.TEXT,
        words("竞争情况、竞争者、参与竞争厂家、竞品"),
    ),
    Field(
        "next_step",
        "下一步",
        "Next step",
        FieldType.LONG_TEXT,
        words("下一步计划、下一步行动、我方下一步、后续计划、下步工作、跟进计划、下步计划"),
    ),
    Field(
        "owner",
        "负责销售",
        "Owner",
        FieldType.PERSON,
        words(
            "业务员、销售、销售员、销售代表、跟进人、客户经理、项目负责人、负责人、项目经理、责任人、销售负责人"
        ),
    ),
)

ENTITY = Entity(
    "project",
    "采购项目",
    "Project",
    EntityKind.REGISTER,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "项目、采购项目、项目表、项目跟进、项目跟进表、商机、商机表、销售机会、项目清单、项目台账、项目信息、项目报备、销售漏斗、Projects、Opportunities、Pipeline"
    ),
    date_field="stage_on",
    customer_field="customer",
    number_field="no",
)
