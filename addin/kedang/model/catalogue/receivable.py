"""应收: what a customer owed on a day, and for how long it is overdue."""

from __future__ import annotations

from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "as_of",
        "截止日期",
        "As of",
        FieldType.DATE,
        words("日期、统计日期、截至日期、基准日、截止时间、统计时间、账龄日期、截至时间"),
        wanted=True,
        blocks=True,
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、Client、Account、欠款单位、往来单位、债务人、客商、客商名称"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "amount",
        "应收金额",
        "Amount",
        FieldType.MONEY,
        words(
            "应收账款、应收余额、金额、欠款、欠款金额、余额、未收金额、应收款、未收款、应收、欠款余额、未回款、Balance"
        ),
        wanted=True,
        unit="元",
    ),
    Field(
        "overdue_days",
        "逾期天数",
        "Overdue days",
        FieldType.INTEGER,
        words("逾期、超期天数、账龄、账龄(天)、拖欠天数、超期、账龄天数、逾期天数(天)"),
        unit="天",
    ),
    Field(
        "overdue_amount",
        "逾期金额",
        "Overdue amount",
        FieldType.MONEY,
        words("超期金额、逾期欠款、逾期余额、逾期未收"),
        unit="元",
    ),
    Field(
        "rep",
        "业务员",
        "Rep",
        FieldType.PERSON,
        words("销售员、销售代表、责任人、负责销售、客户经理、催收人、负责人"),
    ),
)

ENTITY = Entity(
    "receivable",
    "应收账款",
    "Receivable",
    EntityKind.ACTIVITY,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "应收、应收账款、应收款、欠款、应收明细、账龄、账龄表、应收账款明细、欠款明细、逾期、账龄分析、逾期清单、Receivables、AR、Aging"
    ),
    date_field="as_of",
    customer_field="customer",
)
