"""服务: hours, freight and cost of serving a customer."""

from __future__ import annotations

from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "no",
        "服务单号",
        "No",
        FieldType.NUMBER_TEXT,
        words("单号、编号、服务编号、工单号、维修单号"),
    ),
    Field(
        "date",
        "服务日期",
        "Date",
        FieldType.DATE,
        words("日期、时间、服务时间、维修日期、上门日期、上门时间、售后日期、维修时间"),
        wanted=True,
        blocks=True,
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、Client、Account、服务客户、服务单位、报修单位"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "content",
        "服务内容",
        "Content",
        FieldType.LONG_TEXT,
        words("内容、服务项目、维修内容、处理内容、故障描述、服务事项"),
    ),
    Field(
        "hours",
        "服务工时",
        "Hours",
        FieldType.NUMBER,
        words("工时、服务时长、时长、小时数、工时(小时)、服务小时"),
        unit="小时",
    ),
    Field(
        "freight",
        "运费",
        "Freight",
        FieldType.MONEY,
        words("物流费、运输费、配送费、运输费用、物流费用"),
        unit="元",
    ),
    Field(
        "cost",
        "服务费用",
        "Cost",
        FieldType.MONEY,
        words("费用、成本、服务成本、其他费用、费用合计、费用(元)、差旅费"),
        unit="元",
    ),
    Field(
        "rep",
        "服务人员",
        "Rep",
        FieldType.PERSON,
        words("服务人、工程师、维修人员、售后人员、技术员、负责人、客服"),
    ),
)

ENTITY = Entity(
    "service",
    "服务记录",
    "Service",
    EntityKind.ACTIVITY,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "服务、服务记录、服务成本、售后服务、售后记录、服务台账、服务单、维修记录、服务费用、服务日志、Services、Service Log"
    ),
    date_field="date",
    customer_field="customer",
    number_field="no",
)
