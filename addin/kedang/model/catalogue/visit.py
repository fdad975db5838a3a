"""拜访: one planned or made visit or call to a customer."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, Privacy, words

FIELDS: tuple[Field, ...] = (
    Field(
        "date",
        "拜访日期",
        "Date",
        FieldType.DATE,
        words(
            "日期、拜访时间、时间、走访日期、走访时间、跟进日期、跟进时间、联系日期、联系时间、沟通日期、沟通时间、回访日期、计划日期、计划拜访日期、约见日期、Visit Date、Time"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "rep",
        "拜访人",
        "Rep",
        FieldType.PERSON,
        words(
            "业务员、销售员、销售、销售代表、业务代表、跟进人、客户经理、销售人员、业务人员、负责销售、经办业务员、Sales、Salesperson、Sales Rep、拜访人员、走访人、走访人员、拜访者、跟进人员、我方人员、出访人、责任人、姓名、员工、负责人"
        ),
        wanted=True,
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、Client、Account、拜访对象、目标客户、拜访单位、被访客户、受访客户、走访企业、走访客户、拜访公司、走访单位、被拜访单位"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "contact",
        "联系人",
        "Contact",
        FieldType.PERSON,
        words(
            "拜访联系人、客户联系人、对接人、被访人、受访人、接待人、接待人员、面谈人、被拜访人、洽谈人、对方人员、联系人姓名、见面人、见了谁、Contact Person"
        ),
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "contact_phone",
        "联系电话",
        "Contact phone",
        FieldType.PHONE,
        words("电话、手机、联系人电话、联系方式、手机号、手机号码、联系人手机"),
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "mode",
        "拜访方式",
        "Mode",
        FieldType.CHOICE,
        words(
            "方式、跟进方式、联系方式类型、沟通方式、拜访形式、走访方式、拜访类型、跟进类型、Type"
        ),
        choices=activity_lists.VISIT_MODE,
    ),
    Field(
        "planned",
        "是否计划内",
        "Planned",
        FieldType.FLAG,
        words("计划、计划内、是否计划、计划拜访、计划/临时、是否计划拜访"),
        choices=activity_lists.PLANNED,
    ),
    Field(
        "result",
        "拜访结果",
        "Result",
        FieldType.CHOICE,
        words(
            "结果、拜访效果、效果、是否有效、走访结果、有效性、跟进结果、拜访情况、完成情况、Outcome、Status"
        ),
        choices=activity_lists.VISIT_RESULT,
        wanted=True,
    ),
    Field(
        "reason",
        "原因",
        "Reason",
        FieldType.TEXT,
        words(
            "未成原因、无效原因、结果原因、未形成原因、原因说明、未拜访原因、取消原因、失败原因、原因分析"
        ),
    ),
    Field(
        "missed",
        "漏问",
        "Missed questions",
        FieldType.LONG_TEXT,
        words("漏问问题、漏问事项、遗漏问题、未问问题、漏问的问题、遗漏事项、漏问项"),
    ),
    Field(
        "objection",
        "异议",
        "Objection",
        FieldType.LONG_TEXT,
        words(
            "客户异议、异议内容、客户疑问、反对意见、客户顾虑、客户意见、客户反馈、存在问题、问题"
        ),
    ),
    Field(
        "content",
        "拜访内容",
        "Content",
        FieldType.LONG_TEXT,
        words(
            "内容、收集到的信息、跟进内容、沟通内容、拜访记录、拜访情况说明、洽谈内容、走访内容、拜访纪要、交流内容、拜访目的、目的、工作内容、跟进情况、收集信息、拜访摘要、Summary"
        ),
    ),
    Field(
        "next_appointment",
        "下次时间",
        "Next appointment",
        FieldType.DATE,
        words(
            "下次拜访日期、下次拜访时间、下次拜访、下次约定时间、下次跟进时间、下次跟进日期、下次联系时间、约定下次时间、下次预约、下次约见、下次约见时间、下次约见日期、再访时间、下次走访时间、下次联系日期、下次跟进、下次联系、Next Visit、Follow-up Date"
        ),
    ),
    Field(
        "next_step",
        "下一步",
        "Next step",
        FieldType.LONG_TEXT,
        words("下一步计划、下一步行动、后续计划、下步计划、跟进计划、后续工作、下步工作"),
    ),
    Field(
        "hours",
        "时长",
        "Hours",
        FieldType.NUMBER,
        words("用时、拜访时长、耗时、时长(小时)、小时数、工时、Duration"),
        unit="小时",
    ),
    Field(
        "cost",
        "费用",
        "Cost",
        FieldType.MONEY,
        words("拜访费用、花费、支出、差旅费、费用(元)、费用合计、Expense"),
        unit="元",
    ),
    Field(
        "campaign",
        "活动编号",
        "Campaign",
        FieldType.TEXT,
        words("营销活动、所属活动、市场活动"),
    ),
)

ENTITY = Entity(
    "visit",
    "拜访记录",
    "Visit",
    EntityKind.ACTIVITY,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "拜访、拜访记录、客户拜访、走访、走访记录、跟进记录、拜访登记、拜访记录表、客户拜访记录、客户跟进、客户走访、拜访计划、拜访日志、工作日志、销售日报、外勤记录、跟进、客户跟进记录、Visits、Calls、Activities"
    ),
    date_field="date",
    customer_field="customer",
)
