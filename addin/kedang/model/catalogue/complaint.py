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
        words("编号、单号、处理单号、投诉单号、受理编号、客诉编号、投诉处理单号、Complaint No"),
    ),
    Field(
        "received_on",
        "受理日期",
        "Received on",
        FieldType.DATE,
        words(
            "投诉日期、投诉时间、日期、受理时间、接到日期、接诉日期、接收日期、收到日期、接投诉日期、客诉日期、反馈日期、发生日期、时间、接诉时间、反馈时间、Date、Received Date"
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
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、Client、Account、投诉客户、投诉单位、投诉方、反馈客户、投诉公司、投诉客户名称、客诉客户"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "contact",
        "投诉人",
        "Complainant",
        FieldType.PERSON,
        words("联系人、反馈人、投诉联系人、联系人姓名"),
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "phone",
        "联系电话",
        "Phone",
        FieldType.PHONE,
        words("电话、联系方式、投诉电话、手机、联系人电话"),
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "product",
        "产品",
        "Product",
        FieldType.TEXT,
        words("产品名称、投诉产品、涉及产品、商品、产品型号、品名、商品名称"),
    ),
    Field(
        "order_no",
        "订单号",
        "Order no",
        FieldType.NUMBER_TEXT,
        words("订单编号、合同号、合同编号、批号、批次号、相关订单"),
    ),
    Field(
        "category",
        "投诉类别",
        "Category",
        FieldType.TEXT,
        words("类别、投诉分类、归类、投诉类型、问题类别、类型、分类、客诉类型、问题类型"),
    ),
    Field(
        "text",
        "投诉内容",
        "Text",
        FieldType.LONG_TEXT,
        words(
            "内容、问题描述、投诉事项、投诉描述、反馈内容、问题、投诉原因、投诉问题、投诉详情、问题内容、情况描述、客诉内容、描述、投诉、Description"
        ),
        wanted=True,
    ),
    Field(
        "severity",
        "严重程度",
        "Severity",
        FieldType.CHOICE,
        words("等级、投诉等级、级别、紧急程度、严重性、程度、严重级别、问题等级、Level"),
        choices=activity_lists.SEVERITY,
    ),
    Field(
        "department",
        "责任部门",
        "Department",
        FieldType.TEXT,
        words("部门、处理部门、负责部门、承办部门、主办部门、责任单位、受理部门、经办部门、Dept"),
        wanted=True,
    ),
    Field(
        "owner",
        "责任人",
        "Owner",
        FieldType.PERSON,
        words("处理人、专人、经办人、负责人、跟进人、承办人、业务员、处理人员"),
    ),
    Field(
        "signed_by",
        "签收人",
        "Signed by",
        FieldType.PERSON,
        words("签名、签收、部门签名、签字、签收签名、签字人、接收人、责任人签字"),
    ),
    Field(
        "signed_at",
        "签收日期",
        "Signed at",
        FieldType.DATE,
        words("签收时间、签名日期、签字日期、签字时间、签名时间"),
    ),
    Field(
        "due",
        "限期",
        "Due",
        FieldType.DATE,
        words(
            "处理期限、限期日期、完成期限、要求完成日期、截止日期、期限、要求完成时间、限期完成日期、限期完成时间、处理时限、截止时间、承诺完成日期、要求回复日期、Due Date、Deadline"
        ),
    ),
    Field(
        "promise",
        "承诺",
        "Promise",
        FieldType.TEXT,
        words("对客户的承诺、承诺事项、承诺内容"),
    ),
    Field(
        "solution",
        "解决方案",
        "Solution",
        FieldType.LONG_TEXT,
        words(
            "处理方案、处理结果、处理措施、解决办法、处理意见、解决措施、处理情况、整改措施、解决方法、纠正措施、处理办法、Resolution"
        ),
    ),
    Field(
        "closed_on",
        "结案日期",
        "Closed on",
        FieldType.DATE,
        words(
            "完成日期、解决日期、关闭日期、处理日期、办结日期、结案时间、完成时间、处理完成日期、解决时间、关闭时间、办结时间、实际完成日期、处理时间、Closed Date"
        ),
    ),
    Field(
        "satisfaction",
        "满意度",
        "Satisfaction",
        FieldType.CHOICE,
        words("客户满意度、是否满意、回访满意度、满意情况、客户是否满意"),
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
