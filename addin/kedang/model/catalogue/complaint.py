"""投诉处理单: one complaint on its way through a department to a solution."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, Privacy, words

FIELDS: tuple[Field, ...] = (
    Field(
        "no",
        "投诉编号",
        "No",
        FieldType.NUMBER_TEXT,
        words(
            "编号、单号、处理单号、投诉单号、受理编号、客诉编号、投诉处理单号、Complaint No、投诉号、投诉编码、投诉单编号、投诉流水号、投诉处理单编号、"
            "客诉号、客诉单号、客诉单编号、登记编号、登记号、处理单编号、反馈编号、反馈单号、工单号、工单编号、案件编号、受理号、受理单号、Complaint ID、"
            "Complaint Number、Case No、Case Number、Case ID、Ticket No、Ticket ID"
        ),
    ),
    Field(
        "received_on",
        "受理日期",
        "Received on",
        FieldType.DATE,
        words(
            "投诉日期、投诉时间、日期、受理时间、接到日期、接诉日期、接收日期、收到日期、接投诉日期、客诉日期、反馈日期、发生日期、时间、接诉时间、反馈时间、"
            "Date、Received Date、投诉受理日期、投诉受理时间、投诉接收日期、投诉接收时间、投诉登记日期、投诉登记时间、投诉提出日期、投诉提出时间、"
            "投诉日、投诉年月日、投诉发生时间、投诉发生日期、来电日期、来电时间、来访日期、来函日期、接收时间、接到时间、接报时间、接报日期、接单日期、接单时间、"
            "收到时间、收到投诉日期、收到投诉时间、接到投诉日期、接到投诉时间、受理年月日、客诉时间、客诉接收日期、客诉受理日期、发生时间、问题反馈日期、"
            "问题反馈时间、反馈日、申诉日期、报修日期、提出日期、提出时间、Date Received、Received、Complaint Date、"
            "Date of Complaint、Reported On、Report Date、Date Reported、Opened、Open Date、"
            "Date Opened"
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
            "Company Name、Client、Account、投诉客户、投诉单位、投诉方、反馈客户、投诉公司、投诉客户名称、客诉客户、投诉客户全称、"
            "投诉单位名称、投诉公司名称、投诉企业、投诉方名称、反馈单位、反馈客户名称、客诉客户名称、申诉单位、来电单位、顾客名称、顾客单位、客户名、客户全名、"
            "公司名、公司全称、单位全称、企业全称、客户单位名称、购买单位、使用单位、受理客户、Complainant Company、Client Name、"
            "Account Name"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "contact",
        "投诉人",
        "Complainant",
        FieldType.PERSON,
        words(
            "联系人、反馈人、投诉联系人、联系人姓名、投诉人姓名、投诉者、投诉人员、客户联系人、客户姓名、顾客姓名、反馈人姓名、来电人、来访人、反映人、申诉人、"
            "投诉人/联系人、对方联系人、Contact Person、Contact Name、Reported By"
        ),
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "phone",
        "联系电话",
        "Phone",
        FieldType.PHONE,
        words(
            "电话、联系方式、投诉电话、手机、联系人电话、投诉人电话、投诉人联系电话、投诉人联系方式、投诉人手机、投诉者电话、联系手机、手机号、手机号码、客户电话、"
            "客户联系电话、客户联系方式、来电号码、来电电话、联系人联系方式、电话号码、反馈人电话、Tel、Telephone、Mobile、"
            "Contact Phone、Phone Number、回拨号码、回电号码、来电人电话、联系人手机、回访电话"
        ),
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "product",
        "产品",
        "Product",
        FieldType.TEXT,
        words(
            "产品名称、投诉产品、涉及产品、商品、产品型号、品名、商品名称、投诉产品名称、投诉产品型号、投诉商品、涉诉产品、涉及产品名称、涉及产品型号、"
            "产品名称/型号、产品名称及型号、产品规格、产品规格型号、问题产品、不良产品、不合格产品、故障产品、型号、规格型号、货品名称、物料名称、产品类型、产品名、"
            "机型、设备名称、设备型号、Product Name、Item、Model"
        ),
    ),
    Field(
        "order_no",
        "订单号",
        "Order no",
        FieldType.NUMBER_TEXT,
        words(
            "订单编号、合同号、合同编号、批号、批次号、相关订单、订单号码、合同编码、合同/订单号、订单/合同号、产品批号、生产批号、生产批次、生产批次号、批次、"
            "出厂编号、产品编号、相关合同、关联订单、关联合同、发货单号、送货单号、Order Number、Batch No、Lot No、Order ID"
        ),
    ),
    Field(
        "category",
        "投诉类别",
        "Category",
        FieldType.TEXT,
        words(
            "类别、投诉分类、归类、投诉类型、问题类别、类型、分类、客诉类型、问题类型、投诉大类、投诉小类、投诉种类、投诉性质、投诉归类、投诉分类名称、投诉项目、"
            "客诉类别、客诉分类、客诉性质、问题分类、问题归类、问题性质、归类(质量/服务)、反馈类型、反馈类别、不良类型、缺陷类型、故障类型、性质、"
            "Complaint Type、Complaint Category、Type、Issue Type"
        ),
    ),
    Field(
        "text",
        "投诉内容",
        "Text",
        FieldType.LONG_TEXT,
        words(
            "内容、问题描述、投诉事项、投诉描述、反馈内容、问题、投诉原因、投诉问题、投诉详情、问题内容、情况描述、客诉内容、描述、投诉、Description、"
            "投诉内容描述、投诉内容及要求、投诉情况、投诉情况描述、投诉具体内容、投诉主要内容、投诉问题描述、投诉事由、投诉事件、投诉说明、投诉详细内容、投诉摘要、"
            "投诉主题、投诉要点、投诉诉求、客户投诉内容、客户投诉、客户反馈、客户反馈内容、客户反馈问题、客户诉求、客户意见、客户反映问题、客诉描述、客诉问题、"
            "客诉问题描述、客诉原因、客诉事项、反馈问题、反馈问题描述、反馈情况、反映问题、反映内容、不良描述、不良现象、不良内容、不良情况、缺陷描述、故障描述、"
            "故障现象、异常描述、异常现象、问题说明、问题详情、问题现象、问题点、事件描述、事件经过、事由、详情、详细描述、详细内容、具体内容、具体描述、内容描述、"
            "情况说明(投诉)、质量问题、质量问题描述、申诉内容、Issue、Issue Description、Complaint、Complaint Text、"
            "Complaint Details、Complaint Description、Details、Problem、Problem Description、"
            "Content、投诉了什么、客户怎么说、什么问题"
        ),
        wanted=True,
    ),
    Field(
        "severity",
        "严重程度",
        "Severity",
        FieldType.CHOICE,
        words(
            "等级、投诉等级、级别、紧急程度、严重性、程度、严重级别、问题等级、Level、严重等级、严重度、严重程度等级、投诉级别、投诉严重程度、投诉严重性、"
            "投诉紧急程度、客诉等级、客诉级别、紧急度、紧急等级、紧急性、轻重程度、重要程度、重要性、影响程度、危害程度、优先级、Priority、"
            "Severity Level、Urgency、Grade"
        ),
        choices=activity_lists.SEVERITY,
    ),
    Field(
        "department",
        "责任部门",
        "Department",
        FieldType.TEXT,
        words(
            "部门、处理部门、负责部门、承办部门、主办部门、责任单位、受理部门、经办部门、Dept、处理单位、承接部门、责任归属、责任归属部门、责任归口部门、"
            "归口部门、主责部门、负责处理部门、处理责任部门、投诉责任部门、递送部门、转交部门、转办部门、移交部门、接收部门、转至部门、涉及部门、相关部门、"
            "责任部门/人、责任车间、Responsible Department、Responsible Dept、Department in Charge、"
            "Dept in Charge、Assigned Department、Handling Department"
        ),
        wanted=True,
    ),
    Field(
        "owner",
        "责任人",
        "Owner",
        FieldType.PERSON,
        words(
            "处理人、专人、经办人、负责人、跟进人、承办人、业务员、处理人员、责任者、负责人员、处理责任人、处理负责人、承接人、受理人、受理人员、受理客服、接待人、"
            "接诉人、接线员、接单人、接投诉人、投诉处理人、投诉受理人、客服、客服人员、客服专员、跟踪人、跟进人员、跟进责任人、主办人、主管、经办、销售员、销售、"
            "销售代表、Handler、Handled By、Assigned To、Assignee、Responsible、Responsible Person、"
            "Person in Charge、PIC、谁处理、谁负责"
        ),
    ),
    Field(
        "signed_by",
        "签收人",
        "Signed by",
        FieldType.PERSON,
        words(
            "签名、签收、部门签名、签字、签收签名、签字人、接收人、责任人签字、签收者、签收人签字、签收人员、部门签收、部门签收人、部门签字、部门负责人签字、"
            "责任部门签字、责任部门签收、责任部门签名、签名人、接收签字、部门负责人签名、Signed、Signature、Received By"
        ),
    ),
    Field(
        "signed_at",
        "签收日期",
        "Signed at",
        FieldType.DATE,
        words(
            "签收时间、签名日期、签字日期、签字时间、签名时间、签收日、签收日期/时间、部门签收日期、部门签收时间、接收签字日期、签收时刻、Signed On、"
            "Sign Date、Date Signed"
        ),
    ),
    Field(
        "due",
        "限期",
        "Due",
        FieldType.DATE,
        words(
            "处理期限、限期日期、完成期限、要求完成日期、截止日期、期限、要求完成时间、限期完成日期、限期完成时间、处理时限、截止时间、承诺完成日期、要求回复日期、"
            "Due Date、Deadline、处理限期、处理截止日期、处理截止时间、处理完成期限、处理时限日期、限期处理日期、限期完成、限定日期、限期解决日期、"
            "限期整改日期、解决期限、解决时限、整改期限、完成时限、完成截止日期、答复期限、答复时限、回复期限、回复时限、回复截止日期、要求完成期限、要求解决日期、"
            "要求解决时间、要求处理时间、要求处理日期、要求回复时间、要求答复时间、计划完成日期、计划完成时间、预计完成日期、预计完成时间、预计解决日期、"
            "预计解决时间、承诺日期、承诺时间、承诺完成时间、承诺解决日期、到期日、到期日期、办理期限、办结期限、Due By、Target Date、Due On"
        ),
    ),
    Field(
        "promise",
        "承诺",
        "Promise",
        FieldType.TEXT,
        words(
            "对客户的承诺、承诺事项、承诺内容、承诺客户、客户承诺、答复客户内容、对客户承诺、答复承诺、我方承诺、我司承诺、承诺客户内容"
        ),
    ),
    Field(
        "solution",
        "解决方案",
        "Solution",
        FieldType.LONG_TEXT,
        words(
            "处理方案、处理结果、处理措施、解决办法、处理意见、解决措施、处理情况、整改措施、解决方法、纠正措施、处理办法、Resolution、解决方案/措施、"
            "解决方案及措施、解决方案说明、解决对策、解决情况、解决结果、处理对策、处理措施及结果、处理措施/结果、处理方式、处理方法、处理过程、处理过程及结果、"
            "处理结果及意见、处理内容、处理情况说明、处理描述、处理经过、处理记录、处理详情、投诉处理结果、投诉处理情况、投诉处理方案、投诉处理意见、投诉处理措施、"
            "客诉处理结果、客诉处理方案、应对措施、应急措施、改善对策、改善措施、改进措施、预防措施、纠正预防措施、纠正与预防措施、整改方案、整改情况、整改结果、"
            "对策、对策措施、临时措施、长期对策、部门处理意见、答复内容、回复内容、Solution/Action、Action Taken、"
            "Corrective Action、Action、Handling Result"
        ),
    ),
    Field(
        "closed_on",
        "结案日期",
        "Closed on",
        FieldType.DATE,
        words(
            "完成日期、解决日期、关闭日期、处理日期、办结日期、结案时间、完成时间、处理完成日期、解决时间、关闭时间、办结时间、实际完成日期、处理时间、"
            "Closed Date、结案日、结案年月日、处理完毕日期、处理完毕时间、处理完成时间、处理结束日期、处理结束时间、投诉处理日期、投诉处理时间、"
            "投诉关闭日期、投诉结案日期、投诉完结时间、解决完成日期、完结日期、完结时间、完成日、实际完成时间、实际解决日期、实际解决时间、实际结案日期、"
            "实际关闭日期、办理完成日期、结束日期、结束时间、销案日期、销单日期、闭环日期、闭环时间、Closed、Closed At、Close Date、"
            "Closing Date、Date Closed、Resolved On、Resolved Date、Date Resolved、"
            "Completed On、Completion Date"
        ),
    ),
    Field(
        "satisfaction",
        "满意度",
        "Satisfaction",
        FieldType.CHOICE,
        words(
            "客户满意度、是否满意、回访满意度、满意情况、客户是否满意、满意程度、满意与否、客户满意程度、客户满意情况、客户满意否、顾客满意度、顾客满意情况、"
            "处理满意度、投诉处理满意度、对处理结果是否满意、处理结果满意度、满意度评价、满意度等级、满意度回访、回访满意情况、客户评价、客户评价结果、"
            "Customer Satisfaction、Satisfied"
        ),
        choices=activity_lists.SATISFACTION,
    ),
)

ENTITY = Entity(
    "complaint",
    "投诉处理单",
    "Complaint",
    EntityKind.ACTIVITY,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "投诉、投诉记录、投诉处理单、投诉登记、客诉、客户投诉、投诉台账、投诉登记表、客诉记录、售后问题、质量反馈、投诉单、投诉处理、客户投诉登记表、客诉处理单、Complaints"
    ),
    date_field="received_on",
    customer_field="customer",
    number_field="no",
)
