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
        words(
            "日期、统计日期、截至日期、基准日、截止时间、统计时间、账龄日期、截至时间、截止日、截至日、截止年月日、截止到、截至、统计截止日期、统计截止日、统计日、"
            "账龄截止日期、账龄截止日、账龄基准日、对账日期、对账截止日期、对账日、对账时间、结算日期、结账日期、报表日期、数据日期、核算日期、盘点日期、期末日期、"
            "月末日期、余额日期、欠款日期、查询日期、年月、月份、期间、Cut-off Date、As Of Date、Report Date、"
            "Statement Date、Date、Balance Date、数据截至、数据截止、数据截止日、数据截止日期、截止时点、统计截至"
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
            "Company Name、Client、Account、欠款单位、往来单位、债务人、客商、客商名称、欠款客户、欠款客户名称、欠款单位名称、欠款公司、"
            "欠款企业、欠款方、欠款人、欠款人名称、债务单位、债务人名称、债务方、应收客户、应收单位、应收单位名称、应收对象、应收客户名称、往来单位名称、往来客户、"
            "往来客户名称、往来户、往来户名称、往来对象、逾期客户、逾期单位、核算客户、辅助核算、结算单位、结算客户、开票客户、购货单位、购货单位名称、购货方、"
            "付款单位、付款客户、付款方、需方、甲方、客户名、客户全名、客户简称、公司全称、单位全称、企业全称、客户单位名称、经销商、经销商名称、代理商、代理商名称、"
            "Debtor、Client Name、Account Name、Customer Account"
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
            "应收账款、应收余额、金额、欠款、欠款金额、余额、未收金额、应收款、未收款、应收、欠款余额、未回款、Balance、应收账款余额、应收账款金额、"
            "应收账款期末余额、应收账款合计、应收账款总额、应收帐款、应收帐款余额、应收款项、应收款余额、应收款金额、应收款总额、应收款合计、应收总额、应收合计、"
            "应收总金额、应收额、应收金额(元)、应收余额(元)、应收账款(元)、应收货款、应收未收、应收未收金额、应收未收款、未收货款、未收账款、未收余额、"
            "未收回款、未收、未回款金额、未回款额、未收款金额、未收款余额、未付金额、未付款、未付款金额、未付余额、未结金额、未结余额、未结清金额、未核销金额、"
            "欠款总额、欠款合计、欠款额、欠款数额、欠款金额(元)、欠款(元)、欠款(万元)、欠款总金额、总欠款、累计欠款、尚欠金额、尚欠货款、尚欠款、剩余欠款、"
            "剩余应收、货款余额、账面余额、账款余额、结余、期末余额、期末应收、期末应收余额、期末欠款、本期余额、原币余额、本币余额、余额(元)、待收金额、待收款、"
            "待回款、待回款金额、欠费金额、AR Balance、Outstanding、Outstanding Amount、"
            "Outstanding Balance、Amount Due、Balance Due、Receivable、Receivable Amount、"
            "Due Amount、Open Amount、Total Due"
        ),
        wanted=True,
        unit="元",
    ),
    Field(
        "overdue_days",
        "逾期天数",
        "Overdue days",
        FieldType.INTEGER,
        words(
            "逾期、超期天数、账龄、账龄(天)、拖欠天数、超期、账龄天数、逾期天数(天)、逾期时间、逾期时长、逾期日数、逾期期限、逾期(天)、逾期账龄、已逾期天数、"
            "超期日数、超期时间、超期时长、超期(天)、已超期天数、超账期天数、超账期、超信用期天数、延期天数、拖欠时间、拖欠时长、欠款天数、欠款时间、欠款时长、"
            "欠款账龄、账龄日数、帐龄、帐龄(天)、帐龄天数、应收天数、过期天数、Days Overdue、Days Past Due、Past Due Days、"
            "DPD、Age、Aging Days、Age (days)、Days Outstanding、逾期多少天、逾期几天、超了几天"
        ),
        unit="天",
    ),
    Field(
        "overdue_amount",
        "逾期金额",
        "Overdue amount",
        FieldType.MONEY,
        words(
            "超期金额、逾期欠款、逾期余额、逾期未收、逾期金额(元)、逾期欠款金额、逾期应收、逾期应收款、逾期应收账款、逾期应收金额、逾期未收款、逾期未收金额、"
            "逾期未付金额、逾期账款、逾期账款金额、逾期总额、逾期货款、逾期款、逾期额、已逾期金额、到期未付金额、到期未收金额、到期应收、超期欠款、超期余额、"
            "超期应收、超期应收金额、超账期金额、超期未收、超期账款、拖欠金额、过期金额、Past Due Amount、Past Due、Overdue、"
            "Overdue Balance、Amount Overdue、其中逾期、其中逾期金额、其中已逾期"
        ),
        unit="元",
    ),
    Field(
        "rep",
        "业务员",
        "Rep",
        FieldType.PERSON,
        words(
            "销售员、销售代表、责任人、负责销售、客户经理、催收人、负责人、业务员姓名、销售员姓名、销售人员姓名、销售代表姓名、业务代表、业务人员、业务经理、"
            "业务负责人、负责业务员、负责业务、责任业务、责任业务员、责任销售、所属业务员、所属销售、归属业务员、归属销售、对应业务员、分管业务员、专营业务员、"
            "经办人、经办业务员、经手人员、跟进人、跟进人员、跟进业务员、销售、销售人员、销售经理、销售负责人、催款人、催款责任人、催收人员、催收责任人、催收负责人、"
            "清收人、清欠人、清欠责任人、回款责任人、收款人、收款责任人、区域经理、Sales、Sales Rep、Salesperson、"
            "Account Manager、Owner、Collector、Responsible、跟款人、追款人、跟款业务员、收款责任业务员"
        ),
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
