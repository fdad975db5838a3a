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
            "日期、拜访时间、时间、走访日期、走访时间、跟进日期、跟进时间、联系日期、联系时间、沟通日期、沟通时间、回访日期、"
            "Visit Date、Time、实际拜访日期、实际拜访时间、拜访日、拜访年月日、拜访日期/时间、走访日、回访时间、到访日期、到访时间、上门日期、"
            "上门时间、外出日期、外勤日期、外勤时间、签到日期、签到时间、打卡时间、出访日期、出访时间、洽谈日期、洽谈时间、见面日期、见面时间、约见时间、会面日期、"
            "会面时间、会谈日期、会谈时间、访问日期、访问时间、访谈日期、访谈时间、联络日期、联络时间、电话日期、通话日期、通话时间、接触日期、接触时间、记录日期、"
            "跟踪日期、跟踪时间、活动日期、日期时间、开始时间、Date of Visit、Call Date、"
            "Activity Date、Meeting Date、Visited On、Visit Time、Date of Call、Contacted On、"
            "Contact Date、走访登记日期、计划日期、计划拜访日期、约见日期、计划拜访时间、计划时间、预约日期"
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
            "业务员、销售员、销售、销售代表、业务代表、跟进人、客户经理、销售人员、业务人员、负责销售、经办业务员、Sales、Salesperson、"
            "Sales Rep、拜访人员、走访人、走访人员、拜访者、跟进人员、我方人员、出访人、责任人、姓名、员工、负责人、拜访人姓名、拜访员、拜访业务员、"
            "拜访销售、走访人姓名、出访人员、外勤人员、外勤人、跟单员、跟踪人、跟踪人员、跟进销售、跟进业务员、回访人、回访人员、访问人、访问人员、访谈人、联络员、"
            "业务代表姓名、销售员姓名、业务员姓名、销售人员姓名、销售姓名、员工姓名、报告人、汇报人、我方人员姓名、我方参与人员、参与人员、陪访人、同行人员、执行人、"
            "区域经理、销售经理、业务经理、业代、销售主管、所属业务员、所属销售、对接销售、Sales Name、Visitor、Visited By、Owner、"
            "Salesman、Assigned To、Sales Representative"
        ),
        wanted=True,
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、"
            "Company Name、Client、Account、拜访对象、目标客户、拜访单位、被访客户、受访客户、走访企业、走访客户、拜访公司、走访单位、"
            "被拜访单位、客户全名、拜访客户名称、拜访单位名称、拜访公司名称、拜访企业、拜访客户单位、走访客户名称、走访企业名称、走访单位名称、被访单位、被访企业、"
            "被访公司、受访单位、受访企业、受访公司、目标客户名称、目标单位、跟进客户、跟进客户名称、跟踪客户、回访客户、联系客户、关联客户、对应客户、所属客户、"
            "客户/公司名称、客户简称、单位全称、企业全称、公司全称、对方单位、对方公司、终端名称、门店名称、拜访门店、医院名称、医院、学校、学校名称、客户名、"
            "公司名、Client Name、Account Name、Customer/Company"
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
            "拜访联系人、客户联系人、对接人、被访人、受访人、接待人、接待人员、面谈人、被拜访人、洽谈人、对方人员、联系人姓名、见面人、见了谁、"
            "Contact Person、被拜访人姓名、拜访对象姓名、拜访人员(客户)、客户姓名、受访人姓名、被访人姓名、受访者、被访者、客户方人员、客户方联系人、"
            "客户方参与人、对方联系人、对方负责人、对方接待人、对方参与人员、接洽人、接触人、关键联系人、关键人、沟通对象、访谈对象、洽谈对象、面谈对象、见面对象、"
            "客户代表、客户对接人、Contact Name、Met With、Person Met、Attendee、对接人员、接待人姓名、陪同人员(客户)、"
            "见的谁、拜访了谁、会见人"
        ),
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "contact_phone",
        "联系电话",
        "Contact phone",
        FieldType.PHONE,
        words(
            "电话、手机、联系人电话、联系方式、手机号、手机号码、联系人手机、客户电话、客户手机、客户手机号、客户联系电话、客户联系方式、联系人联系电话、"
            "联系人联系方式、联系手机、手机电话、被访人电话、受访人电话、Phone、Tel、Telephone、Mobile、接待人手机、接待人电话、被访人手机、"
            "对接人电话"
        ),
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "mode",
        "拜访方式",
        "Mode",
        FieldType.CHOICE,
        words(
            "方式、跟进方式、联系方式类型、沟通方式、拜访形式、走访方式、拜访类型、跟进类型、Type、拜访类别、拜访途径、拜访手段、拜访渠道、走访形式、走访类型、"
            "联系类型、联络方式、沟通形式、沟通类型、沟通渠道、洽谈方式、交流方式、接触方式、接洽方式、跟踪方式、回访方式、访问方式、访谈方式、访谈形式、跟进形式、"
            "跟进手段、活动类型、方式(上门/电话)、Visit Type、Call Type、Channel、Activity Type、"
            "Contact Method、Method"
        ),
        choices=activity_lists.VISIT_MODE,
    ),
    Field(
        "planned",
        "是否计划内",
        "Planned",
        FieldType.FLAG,
        words(
            "计划、计划内、是否计划、计划拜访、计划/临时、是否计划拜访、计划内/外、计划内/临时、计划/非计划、是否计划内拜访、是否按计划、是否有计划、计划性、"
            "拜访性质、计划类型、Is Planned"
        ),
        choices=activity_lists.PLANNED,
    ),
    Field(
        "result",
        "拜访结果",
        "Result",
        FieldType.CHOICE,
        words(
            "结果、拜访效果、效果、是否有效、走访结果、有效性、跟进结果、拜访情况、完成情况、Outcome、Status、拜访结论、拜访成果、"
            "拜访结果(有效/无效)、有效/无效、是否有效拜访、是否成功、拜访状态、拜访成效、走访效果、走访成果、跟进效果、跟踪结果、回访结果、沟通结果、沟通效果、"
            "洽谈结果、洽谈成果、访谈结果、联系结果、结果类型、结果(有效/无效/未成行)、有效情况、拜访有效性、达成情况、执行结果、Visit Result、"
            "Call Result"
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
            "未成原因、无效原因、结果原因、未形成原因、原因说明、未拜访原因、取消原因、失败原因、原因分析、未成行原因、未拜访成功原因、拜访失败原因、未成功原因、"
            "未能拜访原因、无效/未成原因、无效或未成原因、结果说明、未完成原因、无效说明、失败说明、未果原因、原因备注、Reasons、没谈成的原因、没谈成原因、"
            "没去成原因、未谈成原因、为什么没成"
        ),
    ),
    Field(
        "missed",
        "漏问",
        "Missed questions",
        FieldType.LONG_TEXT,
        words(
            "漏问问题、漏问事项、遗漏问题、未问问题、漏问的问题、遗漏事项、漏问项、漏问清单、漏问记录、漏问内容、漏问题目、遗漏、遗漏的问题、未问到的问题、未问到、"
            "应问未问、忘问的问题、未了解事项、漏掉的问题、未提问题、未提问项、漏问了什么、忘了问、没问到的、没问到的问题"
        ),
    ),
    Field(
        "objection",
        "异议",
        "Objection",
        FieldType.LONG_TEXT,
        words(
            "客户异议、异议内容、客户疑问、反对意见、客户顾虑、客户意见、客户反馈、存在问题、问题、客户异议及处理、异议及处理、异议处理、异议说明、异议问题、"
            "客户提出的问题、客户提出问题、客户问题、客户问题反馈、存在的问题、问题反馈、反馈问题、反馈意见、意见反馈、客户抱怨、客户拒绝理由、顾虑、疑虑、疑问、"
            "客户疑虑、反馈、客户建议、意见、意见和建议、意见及建议、客户意见及建议、Objections、Concerns、Issues、客户怎么说、"
            "客户有什么异议、异议点"
        ),
    ),
    Field(
        "content",
        "拜访内容",
        "Content",
        FieldType.LONG_TEXT,
        words(
            "内容、收集到的信息、跟进内容、沟通内容、拜访记录、拜访情况说明、洽谈内容、走访内容、拜访纪要、交流内容、拜访目的、目的、工作内容、跟进情况、收集信息、"
            "拜访摘要、Summary、拜访内容及结果、拜访内容记录、拜访详情、拜访小结、拜访总结、拜访过程、拜访主题、拜访事由、拜访任务、拜访说明、走访情况、"
            "走访记录、走访目的、走访事由、走访小结、走访纪要、沟通记录、沟通情况、沟通要点、沟通事项、沟通主题、洽谈情况、洽谈记录、洽谈要点、洽谈事项、交流情况、"
            "交流记录、会谈内容、会谈纪要、会议内容、面谈内容、面谈记录、访谈内容、访谈记录、访谈纪要、访问内容、访问目的、跟进记录、跟进说明、跟进描述、跟进详情、"
            "跟踪情况、跟踪记录、跟踪内容、回访内容、回访情况、回访记录、联系内容、工作情况、工作记录、主要内容、详细内容、内容描述、具体内容、内容摘要、收集的信息、"
            "收集到信息、获取信息、获得的信息、获取的信息、了解到的信息、了解情况、记录内容、情况描述、描述、事由、主题、日志内容、Content/Notes、"
            "Details、Description、Subject、Purpose、Visit Purpose、Discussion、Visit Summary、"
            "谈了什么、谈话内容、谈话要点、聊了什么、拜访要点、洽谈摘要、Notes/Summary、What was discussed"
        ),
    ),
    Field(
        "next_appointment",
        "下次时间",
        "Next appointment",
        FieldType.DATE,
        words(
            "下次拜访日期、下次拜访时间、下次拜访、下次约定时间、下次跟进时间、下次跟进日期、下次联系时间、约定下次时间、下次预约、下次约见、下次约见时间、"
            "下次约见日期、再访时间、下次走访时间、下次联系日期、下次跟进、下次联系、Next Visit、Follow-up Date、下次拜访计划时间、"
            "下次拜访预约、下次拜访约定、预约下次时间、预约下次拜访、约定下次拜访时间、约定下次拜访、约定时间、下次拜访时间(约定)、下次约访、下次约访时间、"
            "下次面谈时间、下次见面时间、下次会面时间、下次沟通时间、下次沟通日期、下次回访时间、下次回访日期、下次洽谈时间、下次跟踪时间、下次跟踪日期、"
            "下次走访日期、下次走访、下次联络时间、下次联络日期、下一次拜访、下一次拜访时间、下一次拜访日期、下一次跟进时间、下一次跟进日期、下一次联系时间、"
            "再次拜访时间、再次拜访日期、再访日期、下次计划时间、下次日期、预计下次拜访、预计下次拜访时间、跟进提醒、提醒时间、Next Visit Date、"
            "Next Appointment Date、Next Follow-up、Next Call、Next Contact Date、Next Date、"
            "约定下次、下回时间、下次约、下次什么时候、下次何时、约好下次"
        ),
    ),
    Field(
        "next_step",
        "下一步",
        "Next step",
        FieldType.LONG_TEXT,
        words(
            "下一步计划、下一步行动、后续计划、下步计划、跟进计划、后续工作、下步工作、下一步工作、下一步工作计划、下一步措施、下一步动作、下一步安排、下一步打算、"
            "下步行动、下步安排、下步措施、后续跟进、后续跟进计划、后续跟进事项、后续行动、后续安排、后续事项、后续措施、后续动作、跟进措施、跟进事项、跟进安排、"
            "下次拜访计划、下次拜访目的、下次拜访内容、下次计划、下次跟进内容、下次跟进计划、待办事项、待办、待跟进事项、行动计划、行动方案、改进措施、对策、"
            "Next Steps、Next Action、Action、Action Items、Follow Up、To Do、下一步做什么、接下来做什么、"
            "后续怎么办"
        ),
    ),
    Field(
        "hours",
        "时长",
        "Hours",
        FieldType.NUMBER,
        words(
            "用时、拜访时长、耗时、时长(小时)、小时数、工时、Duration、拜访用时、拜访时长(小时)、拜访时间(小时)、拜访耗时、工时(小时)、耗时(小时)、"
            "耗时(h)、用时(小时)、用时(h)、时长(h)、停留时长、停留时间、逗留时长、驻店时长、拜访时长(分钟)、花费时间、小时、Hours Spent、"
            "Time Spent"
        ),
        unit="小时",
    ),
    Field(
        "cost",
        "费用",
        "Cost",
        FieldType.MONEY,
        words(
            "拜访费用、花费、支出、差旅费、费用(元)、费用合计、Expense、拜访成本、拜访费、差旅费用、招待费、交通费、业务费、费用金额、费用支出、花费(元)、"
            "花费金额、发生费用、产生费用、报销金额、开支、支出金额、Expenses、Amount Spent"
        ),
        unit="元",
    ),
    Field(
        "campaign",
        "活动编号",
        "Campaign",
        FieldType.TEXT,
        words("营销活动、所属活动、市场活动、市场活动名称、活动名称、Campaign Name"),
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
