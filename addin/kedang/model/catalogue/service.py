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
        words(
            "单号、编号、服务编号、工单号、维修单号、服务单编号、服务单、服务工单号、服务工单、服务记录编号、服务流水号、售后单号、售后编号、售后单编号、售后工单号、"
            "工单编号、工单、维修编号、维修单编号、维修工单号、维保单号、维保编号、保养单号、派工单号、派工编号、派单号、派单编号、报修单号、报修编号、任务单号、"
            "任务编号、记录编号、Service No、Service ID、Service Order、Work Order、Work Order No、"
            "Ticket No、Ticket ID、Job No"
        ),
    ),
    Field(
        "date",
        "服务日期",
        "Date",
        FieldType.DATE,
        words(
            "日期、时间、服务时间、维修日期、上门日期、上门时间、售后日期、维修时间、服务日、服务年月日、服务开始日期、服务开始时间、服务完成日期、服务完成时间、"
            "服务发生日期、售后时间、售后服务日期、售后服务时间、维修日、维修完成日期、维修完成时间、维保日期、维保时间、维护日期、维护时间、保养日期、保养时间、"
            "检修日期、检修时间、巡检日期、巡检时间、安装日期、安装时间、调试日期、调试时间、安装调试日期、派工日期、派工时间、派单日期、派单时间、报修日期、"
            "报修时间、受理日期、受理时间、到场时间、到场日期、到达时间、出差日期、处理日期、处理时间、完成日期、完成时间、完工日期、发生日期、作业日期、年月日、"
            "Service Date、Visit Date、Date of Service、Completed On、Work Date"
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
            "Company Name、Client、Account、服务客户、服务单位、报修单位、服务客户名称、服务单位名称、服务对象、服务公司、服务企业、"
            "被服务单位、被服务客户、报修客户、报修单位名称、报修公司、报修客户名称、维修客户、维修单位(客户)、维保客户、维保单位(客户)、维护客户、使用单位、"
            "使用单位名称、使用客户、使用方、安装单位(客户)、用户、用户名称、用户单位、用户单位名称、客户名、客户全名、公司全称、单位全称、企业全称、客户单位名称、"
            "终端客户、最终用户、甲方、门店、门店名称、Client Name、Account Name、End User、Site"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "content",
        "服务内容",
        "Content",
        FieldType.LONG_TEXT,
        words(
            "内容、服务项目、维修内容、处理内容、故障描述、服务事项、服务内容描述、服务内容及结果、服务描述、服务情况、服务说明、服务记录、服务类型、服务类别、"
            "服务方式、服务原因、服务主题、服务详情、服务明细、服务过程、维修项目、维修情况、维修记录、维修描述、维修说明、维修类型、维修原因、维保内容、维保项目、"
            "维保情况、维护内容、维护项目、保养内容、保养项目、检修内容、巡检内容、安装内容、安装调试内容、工作内容、工作项目、作业内容、施工内容、故障、故障及处理、"
            "故障及处理情况、故障现象、故障原因、故障情况、故障内容、故障说明、故障处理、报修内容、报修问题、报修描述、报修原因、问题描述、问题及处理、问题现象、"
            "处理情况、处理过程、处理结果、处理措施、处理方法、处理描述、处理方案、事项、描述、详情、Description、Work Done、"
            "Service Description、Service Content、Issue、Details、Service Type、Fault"
        ),
    ),
    Field(
        "hours",
        "服务工时",
        "Hours",
        FieldType.NUMBER,
        words(
            "工时、服务时长、时长、小时数、工时(小时)、服务小时、服务时长(小时)、服务时间(小时)、服务时数、服务耗时、服务工时(小时)、服务工时(h)、"
            "服务小时数、工时数、工时(h)、工时合计、总工时、维修工时、维修时长、维保工时、作业工时、人工工时、人工时、人时、耗时、耗时(小时)、耗时(h)、用时、"
            "用时(小时)、用时(h)、时长(小时)、时长(h)、小时、历时、历时(小时)、实际工时、Hours Spent、Working Hours、"
            "Work Hours、Labor Hours、Man-hours、Duration、Duration (h)、Time Spent"
        ),
        unit="小时",
    ),
    Field(
        "freight",
        "运费",
        "Freight",
        FieldType.MONEY,
        words(
            "物流费、运输费、配送费、运输费用、物流费用、运费(元)、运费金额、运输成本、运输费(元)、运杂费、物流成本、物流运费、物流费(元)、快递费、快递费用、"
            "快递运费、配送费用、配送成本、货运费、邮费、邮寄费、寄件费、运费支出、配件运费、Freight Cost、Shipping、Shipping Cost、"
            "Shipping Fee、Delivery Cost、Delivery Fee、Freight Charge、Courier Fee、零件运费、"
            "备件运费、材料运费、运费及快递、往返运费、来回运费"
        ),
        unit="元",
    ),
    Field(
        "cost",
        "服务费用",
        "Cost",
        FieldType.MONEY,
        words(
            "费用、成本、服务成本、其他费用、费用合计、费用(元)、差旅费、费用金额、费用总额、费用小计、费用(万元)、总费用、总成本、合计费用、合计金额、服务费、"
            "服务费(元)、服务费用(元)、服务费用合计、服务成本(元)、服务支出、售后费用、售后成本、维修费、维修费用、维修费(元)、维修成本、维保费用、维保成本、"
            "维护费用、保养费、保养费用、人工费、人工费用、人工成本、材料费、材料费用、材料及人工费、人工及材料费、人工材料费、配件费、配件费用、备件费、备件费用、"
            "上门费、上门费用、差旅费用、差旅、住宿费、交通费、金额、金额(元)、花费、花费(元)、支出、其他成本、发生费用、Service Cost、"
            "Service Fee、Total Cost、Expense、Expenses、Fee、Amount、Labor Cost、Material Cost、"
            "Parts Cost、收费、收费金额、实收费用、服务收费、服务金额、材料及差旅费、材料和人工"
        ),
        unit="元",
    ),
    Field(
        "rep",
        "服务人员",
        "Rep",
        FieldType.PERSON,
        words(
            "服务人、工程师、维修人员、售后人员、技术员、负责人、客服、服务人员姓名、服务工程师、服务技师、服务员、服务人姓名、服务专员、服务代表、服务负责人、"
            "售后人员姓名、售后工程师、售后、售后技术员、售后专员、维修人、维修员、维修工、维修工程师、维修师傅、维修技师、维保人员、维保工程师、维护人员、维护人、"
            "保养人员、检修人员、巡检人员、安装人员、调试人员、安装调试人员、技术人员、技术支持、技术工程师、现场工程师、工程师姓名、派工人员、派单人员、处理人、"
            "处理人员、处理工程师、作业人员、施工人员、执行人、执行人员、经办人、经办、责任人、负责工程师、师傅、客服人员、业务员、Engineer、"
            "Technician、Service Engineer、Serviced By、Handled By、Engineer Name、"
            "Assigned To"
        ),
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
