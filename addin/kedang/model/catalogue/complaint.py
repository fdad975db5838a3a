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
            "编号、单号、处理单号、投诉单号、受理编号、客诉编号、投诉处理单号、Complaint No、投诉号、投诉编码、投诉单编号、投诉流水号、投诉处理单编号、客诉号、客诉单号、"
            "客诉单编号、登记编号、登记号、处理单编号、反馈编号、反馈单号、工单号、工单编号、案件编号、受理号、受理单号、Complaint ID、Complaint Number、"
            "Case No、Case Number、Case ID、Ticket No、Ticket ID、8D编号、8D报告编号、8D单号、8D No、8D Report No、"
            "异议编号、质量异议编号、异议单号、质量反馈单号、质量反馈编号、质量问题编号、质诉编号、质诉单号、不合格编号、不良编号、CAR编号、CAPA编号、NCR编号、客诉单、投诉单、"
            "投诉单No、投诉案号、投诉登记号、投诉序号、投诉ID、投诉受理编号、投诉受理号、诉求编号、诉求单号、申诉编号、案号、案件号、案件单号、事件编号、事件单号、事件号、问题编号、"
            "问题单号、问题ID、售后单号、售后工单号、服务请求号、反馈流水号、受理单编号、受理流水号、登记单号、登记流水号、报告编号、处理单No、处理编号、单据编号、单据号、流水号、"
            "单子号、单号/编号、信访编号、热线工单号、意见编号、意见单号、Complaint Ref、Complaint Reference、Case #、Claim No、"
            "Claim Number、RMA No、RMA、Issue No、Issue ID、Ticket #、Ticket Number、Reference No、Ref No、"
            "Ref、QN No、QN、Report No、CAR No、Notification No、Reklamationsnummer、Reklamation Nr"
        ),
    ),
    Field(
        "received_on",
        "受理日期",
        "Received on",
        FieldType.DATE,
        words(
            "投诉日期、投诉时间、日期、受理时间、接到日期、接诉日期、接收日期、收到日期、接投诉日期、客诉日期、反馈日期、发生日期、时间、接诉时间、反馈时间、Date、"
            "Received Date、投诉受理日期、投诉受理时间、投诉接收日期、投诉接收时间、投诉登记日期、投诉登记时间、投诉提出日期、投诉提出时间、投诉日、投诉年月日、投诉发生时间、"
            "投诉发生日期、来电日期、来电时间、来访日期、来函日期、接收时间、接到时间、接报时间、接报日期、接单日期、接单时间、收到时间、收到投诉日期、收到投诉时间、接到投诉日期、"
            "接到投诉时间、受理年月日、客诉时间、客诉接收日期、客诉受理日期、发生时间、问题反馈日期、问题反馈时间、反馈日、申诉日期、报修日期、提出日期、提出时间、"
            "Date Received、Received、Complaint Date、Date of Complaint、Reported On、Report Date、"
            "Date Reported、Opened、Open Date、Date Opened、哪天投诉的、哪天反映的、哪天反馈的、哪天来的电话、哪天收到的、几号投诉的、几时投诉、"
            "什么时候投诉的、什么时候反映的、什么时候收到的、收到日、接诉日、受理日、投诉接到日期、投诉接到时间、投诉收到日期、投诉收到时间、投诉录入时间、投诉来电时间、投诉来电日期、"
            "投诉提交时间、投诉提交日期、投诉时刻、投诉接收、提交日期、提交时间、上报日期、上报时间、报告日期、报告时间、报案日期、立案日期、立案时间、开案日期、开案时间、开单日期、"
            "开单时间、建单时间、建单日期、工单创建时间、工单时间、派单时间(受理)、客诉登记日期、客诉发生日期、客诉反馈日期、客诉提出日期、客诉日、异议日期、异议时间、异议提出日期、"
            "异议提出时间、异议受理日期、提报日期、提报时间、反映日期、反映时间、反应日期、问题发生日期、问题发生时间、问题提出日期、问题提出时间、问题日期、事发日期、事发时间、事件日期、"
            "事件时间、事故日期、出现日期、故障日期、故障时间、报障日期、报障时间、报修时间、诉求时间、诉求日期、申诉时间、收件日期、收函日期、来电/来函日期、来信日期、接件日期、接案日期、"
            "通知日期、客户通知日期、客户反馈日期、客户反馈时间、客户投诉日期、客户投诉时间、客户反映日期、索赔日期、Opened On、Opened At、Reported、"
            "Reported At、Logged、Logged On、Submitted、Submitted On、Raised On、Raised、Issue Date、"
            "Occurred On、Incident Date、Date Raised、Date Logged、Claim Date、Complained On、Case Opened、"
            "Call Date、Eingang、Eingangsdatum、Datum"
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
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、"
            "Client、Account、投诉客户、投诉单位、投诉方、反馈客户、投诉公司、投诉客户名称、客诉客户、投诉客户全称、投诉单位名称、投诉公司名称、投诉企业、投诉方名称、反馈单位、"
            "反馈客户名称、客诉客户名称、申诉单位、来电单位、顾客名称、顾客单位、客户名、客户全名、公司名、公司全称、单位全称、企业全称、客户单位名称、购买单位、使用单位、受理客户、"
            "Complainant Company、Client Name、Account Name、谁家、哪家、哪家投诉的、谁家投诉的、哪个客户、边个客、客、人客、客户姓名/单位、"
            "客户姓名/公司、客户公司名称、客户单位/姓名、客户抬头、客户简称、投诉者单位、投诉人单位、投诉人公司、投诉人所在单位、投诉来源单位、投诉用户、投诉顾客、投诉主体、投诉来自、"
            "投诉厂家、投诉门店、提出单位、提出客户、提出方、提出公司、异议单位、异议客户、异议提出单位、异议方、反馈公司、反馈方、反馈企业、反馈单位名称、反映单位、反映客户、反映公司、"
            "反应客户、来电客户、来函单位、来访单位、来访客户、申诉方、申诉客户、申诉公司、诉求单位、诉求客户、诉求方、诉求主体、报修单位、报修客户、报障单位、索赔单位、索赔方、索赔客户、"
            "用户、用户名称、用户单位、用户单位名称、使用客户、使用单位名称、使用方、购货单位、购货客户、购买客户、需方、需方单位、需方名称、甲方、采购方、订货单位、收货单位、收货客户、"
            "终端客户、终端用户、最终用户、最终客户、受影响客户、涉及客户、涉诉客户、客诉单位、客诉公司、所属客户、经销商、经销商名称、代理商、Complaining Customer、"
            "Complaining Company、Reporting Company、End User、Account Name/No、Kunde、Firma、"
            "Reklamierende Firma"
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
            "联系人、反馈人、投诉联系人、联系人姓名、投诉人姓名、投诉者、投诉人员、客户联系人、客户姓名、顾客姓名、反馈人姓名、来电人、来访人、反映人、申诉人、投诉人/联系人、对方联系人、"
            "Contact Person、Contact Name、Reported By、谁投诉的、谁反映的、谁反馈的、边个投诉、谁打来的、谁来的电话、投诉的人、反馈者、反馈人员、"
            "反馈联系人、反映人姓名、反映者、反应人、来电者、来电人姓名、来电联系人、来访者、申诉者、申诉人姓名、诉求人、诉求人姓名、提出人、提出人姓名、提出者、异议人、异议提出人、报修人、"
            "报修人姓名、报障人、报案人、报告人(客户)、客户代表、客户方联系人、客户经办人、客户负责人、客户对接人、客户反馈人、客户投诉人、客诉人、客诉联系人、对接人、对接人姓名、接洽人、"
            "用户姓名、用户联系人、顾客联系人、当事人、当事人姓名、联系人员、联络人、联络人姓名、甲方联系人、投诉方联系人、投诉客户联系人、投诉单位联系人、Reporter、"
            "Raised By、Complainant Name、Submitted By、Caller、Caller Name、Customer Contact、"
            "Complained By、Requester、Requestor、Ansprechpartner、Melder"
        ),
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "phone",
        "联系电话",
        "Phone",
        FieldType.PHONE,
        words(
            "电话、联系方式、投诉电话、手机、联系人电话、投诉人电话、投诉人联系电话、投诉人联系方式、投诉人手机、投诉者电话、联系手机、手机号、手机号码、客户电话、客户联系电话、"
            "客户联系方式、来电号码、来电电话、联系人联系方式、电话号码、反馈人电话、Tel、Telephone、Mobile、Contact Phone、Phone Number、"
            "回拨号码、回电号码、来电人电话、联系人手机、回访电话、来电、来电人联系方式、来电人手机、来电人联系电话、投诉来电号码、投诉热线来电、回访号码、回访联系电话、回复电话、联络电话、"
            "联络方式、联系号码、联系人电话号码、联系人手机号、联系人手机号码、联系手机号、反馈人手机、反馈人联系方式、反馈人联系电话、报修人电话、报修电话、申诉人电话、诉求人电话、"
            "用户电话、用户联系方式、用户联系电话、用户手机、顾客电话、顾客联系方式、顾客联系电话、客户手机、客户手机号、对方电话、对方联系方式、电话/手机、手机/电话、投诉人手机号、"
            "投诉人手机号码、投诉人电话号码、投诉者联系方式、投诉者手机、Caller ID、Call Back No、Callback Number、Contact No、"
            "Contact Number、Contact Mobile、Phone No、Mobile No、Mobile Number、Tel No、Telefon"
        ),
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "product",
        "产品",
        "Product",
        FieldType.TEXT,
        words(
            "产品名称、投诉产品、涉及产品、商品、产品型号、品名、商品名称、投诉产品名称、投诉产品型号、投诉商品、涉诉产品、涉及产品名称、涉及产品型号、产品名称/型号、产品名称及型号、"
            "产品规格、产品规格型号、问题产品、不良产品、不合格产品、故障产品、型号、规格型号、货品名称、物料名称、产品类型、产品名、机型、设备名称、设备型号、Product Name、"
            "Item、Model、什么产品、什么货、哪个产品、哪批货、咩货、产品及批号、产品名称及批号、产品及规格、产品及型号、产品名称及规格、产品名称规格、产品型号/规格、产品系列、"
            "产品品类、产品类别、产品大类、产品线、产品品名、产品明细、产品信息、货品、货名、货号、货物、货物名称、所购产品、购买产品、购买商品、使用产品、受诉产品、被投诉产品、被诉产品、"
            "投诉对象、投诉产品类别、投诉机型、投诉型号、投诉产品型号规格、异议产品、异议产品名称、反馈产品、反馈产品名称、客诉产品、客诉产品名称、客诉型号、不良品、不良品名称、不良品型号、"
            "不良品名、不合格品、不合格品名称、缺陷产品、故障设备、故障机型、故障机、有问题的产品、问题产品名称、问题型号、问题商品、出问题产品、出问题的产品、涉及商品、涉及型号、涉及机型、"
            "涉事产品、相关产品、关联产品、物料、物料描述、物料号、零件名称、零件、零部件名称、部件名称、部件、零件号、图号、件号、品项、品种、规格、型号/规格、设备、设备名称/型号、"
            "机器型号、机种、机种名、Product/Model、Product Type、Product Line、Part、Part Name、Part No、Part Number、"
            "Part/Product、Material、Model No、Item No、Item Name、SKU、Affected Product、Defective Product、"
            "Equipment、Goods、Produkt、Artikel、Teil"
        ),
    ),
    Field(
        "order_no",
        "订单号",
        "Order no",
        FieldType.NUMBER_TEXT,
        words(
            "订单编号、合同号、合同编号、批号、批次号、相关订单、订单号码、合同编码、合同/订单号、订单/合同号、产品批号、生产批号、生产批次、生产批次号、批次、出厂编号、产品编号、"
            "相关合同、关联订单、关联合同、发货单号、送货单号、Order Number、Batch No、Lot No、Order ID、订货号、订货单号、订货编号、订单流水号、订单单号、"
            "订单/合同编号、订单或合同号、原订单号、原合同号、原单号、对应订单、对应订单号、对应合同、对应合同号、涉及订单、涉及订单号、涉及合同、涉及合同号、相关订单号、相关合同号、"
            "关联订单号、关联合同号、关联单号、关联单据、销售订单、销售订单号、销售单号、销售合同号、采购订单号、采购单号、客户订单号、客户采购单号、出货单号、出库单号、发货单、送货单、"
            "交货单号、生产单号、制令单号、工令号、炉批号、出厂号、产品出厂编号、批号/序列号、批次/序列号、生产日期/批号、批次编号、涉及批次、涉及批号、问题批次、不良批次、货批号、"
            "货号批号、Order、Order Ref、Order Reference、PO、PO No、PO Number、SO No、SO Number、Sales Order、"
            "Sales Order No、Contract、Contract No、Contract Number、Batch、Batch Number、Batch/Lot、Lot、"
            "Lot Number、Lot/Serial、Delivery Note、Invoice No、Auftrag、Auftragsnummer、Bestellnummer"
        ),
    ),
    Field(
        "category",
        "投诉类别",
        "Category",
        FieldType.TEXT,
        words(
            "类别、投诉分类、归类、投诉类型、问题类别、类型、分类、客诉类型、问题类型、投诉大类、投诉小类、投诉种类、投诉性质、投诉归类、投诉分类名称、投诉项目、客诉类别、客诉分类、"
            "客诉性质、问题分类、问题归类、问题性质、归类(质量/服务)、反馈类型、反馈类别、不良类型、缺陷类型、故障类型、性质、Complaint Type、"
            "Complaint Category、Type、Issue Type、哪类问题、什么类型、属于哪类、哪方面的问题、诉求类别、诉求类型、诉求分类、申诉类别、异议类型、异议类别、"
            "异议分类、异议性质、意见类别、意见类型、投诉级类、投诉主类、投诉子类、投诉一级分类、投诉二级分类、一级分类、二级分类、投诉属性、投诉范围、投诉方面、投诉对象类别、投诉问题类型、"
            "投诉问题分类、投诉问题类别、投诉内容分类、投诉内容类别、投诉原因分类、投诉原因类别、投诉类型(质量/服务)、投诉类别(质量/交期/服务)、客诉大类、客诉小类、客诉项目、"
            "客诉种类、客诉归类、客诉属性、事件类型、事件类别、事件分类、工单类型、工单类别、案件类型、案件类别、质量/服务/交期、质量/交期/服务、问题大类、问题小类、问题种类、问题属性、"
            "问题归属、不良类别、不良分类、不良项目、不良归类、缺陷类别、缺陷分类、缺陷种类、故障类别、故障分类、失效模式、反馈分类、反馈性质、反馈种类、种类、属性、分类类别、归属类别、"
            "Complaint Class、Complaint Nature、Nature、Nature of Complaint、Issue Category、Issue Class、"
            "Case Type、Case Category、Failure Mode、Defect Type、Defect Category、Problem Type、"
            "Problem Category、Ticket Type、Kategorie、Art、Fehlerart"
        ),
    ),
    Field(
        "text",
        "投诉内容",
        "Text",
        FieldType.LONG_TEXT,
        words(
            "内容、问题描述、投诉事项、投诉描述、反馈内容、问题、投诉原因、投诉问题、投诉详情、问题内容、情况描述、客诉内容、描述、投诉、Description、投诉内容描述、"
            "投诉内容及要求、投诉情况、投诉情况描述、投诉具体内容、投诉主要内容、投诉问题描述、投诉事由、投诉事件、投诉说明、投诉详细内容、投诉摘要、投诉主题、投诉要点、投诉诉求、"
            "客户投诉内容、客户投诉、客户反馈、客户反馈内容、客户反馈问题、客户诉求、客户意见、客户反映问题、客诉描述、客诉问题、客诉问题描述、客诉原因、客诉事项、反馈问题、反馈问题描述、"
            "反馈情况、反映问题、反映内容、不良描述、不良现象、不良内容、不良情况、缺陷描述、故障描述、故障现象、异常描述、异常现象、问题说明、问题详情、问题现象、问题点、事件描述、"
            "事件经过、事由、详情、详细描述、详细内容、具体内容、具体描述、内容描述、情况说明(投诉)、质量问题、质量问题描述、申诉内容、Issue、Issue Description、"
            "Complaint、Complaint Text、Complaint Details、Complaint Description、Details、Problem、"
            "Problem Description、Content、投诉了什么、客户怎么说、什么问题、什么毛病、什么事、出了什么问题、出什么问题、哪里不好、哪里有问题、怎么回事、说了什么、"
            "客户说什么、客户反映什么、投诉什么、反映什么、什么情况、咩问题、咩事、客户点讲、客户怎么讲、异议内容、异议描述、异议事项、异议情况、异议说明、质量异议、质量异议内容、诉求内容、"
            "诉求描述、诉求事项、诉求、诉求详情、诉求说明、申诉描述、申诉事项、申诉理由、来电内容、来电诉求、来函内容、来访内容、意见内容、客户意见内容、客户投诉描述、客户投诉问题、"
            "客户投诉事项、客户投诉原因、客户投诉详情、客户抱怨、客户抱怨内容、客户抱怨描述、顾客抱怨、顾客投诉内容、顾客反馈、顾客反馈内容、顾客意见、用户反馈、用户反映、用户反映问题、"
            "用户投诉内容、用户反馈内容、客户反映、客户反映情况、客户反映内容、客户反应问题、客户描述、客户问题、客户问题描述、客户陈述、客户述求、客户诉求内容、客户要求、投诉理由、"
            "投诉概述、投诉概要、投诉简述、投诉经过、投诉记录、投诉正文、投诉信息、投诉详述、投诉点、投诉的问题、投诉的内容、客诉详情、客诉情况、客诉说明、客诉内容描述、客诉问题点、"
            "客诉主题、客诉现象、问题情况、问题情况描述、问题概述、问题概要、问题简述、问题摘要、问题陈述、问题事项、问题具体描述、问题点描述、问题记录、问题反馈、问题经过、反馈描述、"
            "反馈事项、反馈详情、反馈的问题、反映的问题、反映情况、反映事项、反应问题、不良状况、不良说明、不良问题、不良问题描述、不合格描述、不合格现象、不合格内容、不合格情况、"
            "不合格事实、不符合描述、不符合事实、缺陷说明、缺陷内容、缺陷情况、缺陷现象、失效描述、失效现象、故障、故障内容、故障情况、故障说明、故障现象描述、异常、异常内容、异常情况、"
            "异常说明、异常状况、异常问题、毛病、毛病描述、现象、现象描述、现象说明、事实描述、事实经过、事情经过、经过、经过描述、事件内容、事件概述、事件概要、事件详情、事件说明、案情、"
            "案情描述、案由、质量问题说明、质量情况描述、质量反馈、质量反馈内容、D2问题描述、工单内容、工单描述、Complaint Content、Complaint Summary、"
            "Complaint Reason、Reason for Complaint、Complaint/Issue、Issue Details、Issue Summary、"
            "Problem Statement、What Happened、What Went Wrong、Defect、Defect Description、"
            "Failure Description、Symptom、Symptoms、Summary、Subject、Customer Complaint、"
            "Customer Statement、Feedback、Nonconformity、Non-conformance、Beschreibung、"
            "Fehlerbeschreibung、Beanstandung、Reklamationsgrund、Mangel"
        ),
        wanted=True,
    ),
    Field(
        "severity",
        "严重程度",
        "Severity",
        FieldType.CHOICE,
        words(
            "等级、投诉等级、级别、紧急程度、严重性、程度、严重级别、问题等级、Level、严重等级、严重度、严重程度等级、投诉级别、投诉严重程度、投诉严重性、投诉紧急程度、客诉等级、"
            "客诉级别、紧急度、紧急等级、紧急性、轻重程度、重要程度、重要性、影响程度、危害程度、优先级、Priority、Severity Level、Urgency、Grade、急不急、"
            "严不严重、严重不、有多严重、要不要紧、多急、严重情况、严重与否、紧急级别、缓急、轻重缓急、急缓程度、轻重、优先级别、优先等级、优先度、优先程度、重要度、重要级别、重要等级、"
            "投诉严重等级、投诉严重度、投诉程度、投诉优先级、客诉严重程度、客诉严重度、问题级别、问题严重程度、问题严重性、问题程度、事件级别、事件等级、事故等级、异议等级、异议级别、"
            "缺陷等级、缺陷级别、缺陷严重度、不良等级、故障等级、故障级别、风险等级、风险级别、影响级别、影响大小、Priority Level、Urgent、Criticality、"
            "Impact、Importance、Risk Level、Dringlichkeit、Priorität、Schweregrad"
        ),
        choices=activity_lists.SEVERITY,
    ),
    Field(
        "department",
        "责任部门",
        "Department",
        FieldType.TEXT,
        words(
            "部门、处理部门、负责部门、承办部门、主办部门、责任单位、受理部门、经办部门、Dept、处理单位、承接部门、责任归属、责任归属部门、责任归口部门、归口部门、主责部门、"
            "负责处理部门、处理责任部门、投诉责任部门、递送部门、转交部门、转办部门、移交部门、接收部门、转至部门、涉及部门、相关部门、责任部门/人、责任车间、"
            "Responsible Department、Responsible Dept、Department in Charge、Dept in Charge、"
            "Assigned Department、Handling Department、该谁管、哪个部门管、归谁管、归哪个部门、哪个部门的责任、哪个部门、谁的责任、边个部门、"
            "责任单位名称、责任方、责任区、责任工序、责任班组、责任分厂、责任工厂、责任厂、责任部、责任部门名称、责任部门/单位、责任单位/部门、责任部门或个人、责任归属单位、责任判定部门、"
            "对应部门、归属部门、归口单位、归口处理部门、处置部门、处置单位、处理责任单位、处理科室、负责科室、负责单位、负责处理单位、主责单位、主办单位、承办单位、承办科室、承办、"
            "协办部门、经办单位、派发部门、派单部门、派往部门、分派部门、分配部门、指派部门、转派部门、转交单位、转送部门、转办单位、下发部门、发往部门、流转部门、递交部门、送达部门、"
            "传递部门、移送部门、受理单位、回复部门、整改部门、整改单位、整改责任部门、对策部门、跟进部门、跟踪部门、问题部门、问题归属部门、被投诉部门、被诉部门、涉诉部门、涉事部门、"
            "质量责任部门、Dept Responsible、Owner Dept、Owning Department、Owner Department、Resp Dept、"
            "Responsible Team、Responsible Unit、Team、Assigned Team、Assigned To Dept、Handling Team、"
            "Forwarded To、Routed To、Abteilung、Verantwortliche Abteilung、Zuständige Abteilung"
        ),
        wanted=True,
    ),
    Field(
        "owner",
        "责任人",
        "Owner",
        FieldType.PERSON,
        words(
            "处理人、专人、经办人、负责人、跟进人、承办人、业务员、处理人员、责任者、负责人员、处理责任人、处理负责人、承接人、受理人、受理人员、受理客服、接待人、接诉人、接线员、接单人、"
            "接投诉人、投诉处理人、投诉受理人、客服、客服人员、客服专员、跟踪人、跟进人员、跟进责任人、主办人、主管、经办、销售员、销售、销售代表、Handler、Handled By、"
            "Assigned To、Assignee、Responsible、Responsible Person、Person in Charge、PIC、谁处理、谁负责、谁处理的、"
            "谁跟的、谁跟进、谁跟、谁在管、谁管、谁去处理、边个跟、边个处理、处理者、处理专员、处理工程师、处理客服、处理员、处置人、处置人员、责任处理人、责任工程师、责任业务员、责任经理、"
            "责任主管、第一责任人、主责人、主负责人、主要负责人、主办人员、承办人员、承办员、经办人员、经办者、跟进同事、跟进客服、跟进业务、跟进业务员、跟进销售、跟进负责人、跟踪人员、"
            "跟踪责任人、跟踪负责人、跟单员、跟单、跟单同事、受理员、受理专员、受理者、接待人员、接待员、接待客服、接听人、接线人、接线客服、接收客服、接诉人员、接诉客服、接投诉人员、"
            "接案人、接单客服、客服代表、客服经理、客服负责人、客服姓名、投诉专员、投诉接待人、投诉接收人、投诉接待、投诉经办人、投诉跟进人、投诉负责人、投诉责任人、客诉专员、客诉负责人、"
            "客诉处理人、客诉责任人、客诉经办人、品质担当、担当、担当者、担当人、质量工程师、品质工程师、售后、售后人员、售后专员、售后工程师、售后负责人、服务人员、服务工程师、业务、"
            "业务担当、业务经理、业务代表、业务人员、客户经理、区域经理、负责同事、负责工程师、负责业务员、负责销售、销售人员、销售经理、销售工程师、坐席、座席、话务员、派单对象、指派人、"
            "指派给、被指派人、整改责任人、整改人、整改负责人、对策负责人、解决人、解决责任人、当前处理人、办理人、办理人员、Case Owner、Ticket Owner、"
            "Owned By、Agent、Assigned、Assigned Engineer、Attended By、Closed By、Resolved By、Rep、"
            "Sales Rep、Salesperson、Engineer、Quality Engineer、QA、CSR、Follow-up By、Bearbeiter、"
            "Verantwortlich、Zuständig"
        ),
    ),
    Field(
        "signed_by",
        "签收人",
        "Signed by",
        FieldType.PERSON,
        words(
            "签名、签收、部门签名、签字、签收签名、签字人、接收人、责任人签字、签收者、签收人签字、签收人员、部门签收、部门签收人、部门签字、部门负责人签字、责任部门签字、责任部门签收、"
            "责任部门签名、签名人、接收签字、部门负责人签名、Signed、Signature、Received By、谁签收的、谁签的字、边个签收、签收签字、签收人姓名、签收人签名、"
            "接收人签名、接收人签字、接收人姓名、接单签字、接单签收人、接件人、收单人、收件人、领单人、领取人、部门接收人、部门签收人签字、部门经理签字、部门经理签名、部门主管签字、"
            "部门主管签名、部门领导签字、部门确认人、部门签认、责任部门签收人、责任部门接收人、责任部门确认、责任部门负责人签字、责任单位签收、责任单位签收人、责任人签收、责任人签名、"
            "责任人签收签字、签认人、签认、签署人、签字确认、签字栏、签章、经手签收、Signed For By、Sign-off、Signed Off By、Signatory、"
            "Acknowledged By、Accepted By、Receipt Signed By、Signed (Dept)、Unterschrift"
        ),
    ),
    Field(
        "signed_at",
        "签收日期",
        "Signed at",
        FieldType.DATE,
        words(
            "签收时间、签名日期、签字日期、签字时间、签名时间、签收日、签收日期/时间、部门签收日期、部门签收时间、接收签字日期、签收时刻、Signed On、Sign Date、"
            "Date Signed、哪天签收的、几号签收的、几时签收、签收年月日、签认日期、签认时间、签署日期、签署时间、签收时点、接收人签字日期、接收签收日期、部门接收日期、"
            "部门接收时间、部门签字日期、部门签收时刻、责任部门签收日期、责任部门签收时间、责任部门接收日期、责任部门签字日期、责任人签收日期、责任人签字日期、领单日期、领取日期、收单日期、"
            "收件日期(部门)、转交签收日期、Signed Date、Signature Date、Sign-off Date、Signed Off On、Acknowledged On、"
            "Receipt Signed On"
        ),
    ),
    Field(
        "due",
        "限期",
        "Due",
        FieldType.DATE,
        words(
            "处理期限、限期日期、完成期限、要求完成日期、截止日期、期限、要求完成时间、限期完成日期、限期完成时间、处理时限、截止时间、承诺完成日期、要求回复日期、Due Date、"
            "Deadline、处理限期、处理截止日期、处理截止时间、处理完成期限、处理时限日期、限期处理日期、限期完成、限定日期、限期解决日期、限期整改日期、解决期限、解决时限、整改期限、"
            "完成时限、完成截止日期、答复期限、答复时限、回复期限、回复时限、回复截止日期、要求完成期限、要求解决日期、要求解决时间、要求处理时间、要求处理日期、要求回复时间、要求答复时间、"
            "计划完成日期、计划完成时间、预计完成日期、预计完成时间、预计解决日期、预计解决时间、承诺日期、承诺时间、承诺完成时间、承诺解决日期、到期日、到期日期、办理期限、办结期限、"
            "Due By、Target Date、Due On、答应几号解决、答应哪天解决、答应什么时候解决、几号前解决、几号前搞定、哪天前解决、什么时候要搞定、什么时候前完成、"
            "几时要搞掂、几时前搞掂、最晚什么时候、最迟日期、最迟完成日期、最晚完成日期、最迟解决日期、最晚解决时间、最后期限、最终期限、限时、限时日期、限期时间、限办日期、限办时间、"
            "限结日期、限时完成日期、限时解决、期限日期、处理期限日期、处理截止日、应完成日期、应完成时间、应办结日期、应结案日期、应处理完成日期、应回复日期、应回复时间、应答复日期、"
            "应解决日期、要求解决期限、要求处理期限、要求整改日期、要求整改期限、要求办结日期、要求结案日期、要求反馈日期、要求关闭日期、客户要求完成日期、客户要求完成时间、"
            "客户要求回复日期、客户要求日期、约定完成日期、约定解决日期、约定期限、承诺期限、承诺回复时间、承诺回复日期、承诺处理时间、承诺处理日期、承诺办结日期、承诺结案日期、承诺时限、"
            "计划解决日期、计划解决时间、计划结案日期、计划关闭日期、计划处理日期、计划整改日期、目标完成日期、目标完成时间、目标日期、目标解决日期、目标结案日期、目标关闭日期、"
            "预计处理完成时间、预计结案日期、预计结案时间、预计关闭日期、预定完成日期、预定完成日、预定结案日、整改完成期限、整改截止日期、整改限期、整改时限、纠正期限、纠正措施期限、"
            "完成期限日期、完成时限日期、办理时限、办结时限、反馈期限、反馈时限、反馈截止日期、时限、时限要求、时间要求、SLA到期、SLA截止、SLA时间、SLA、Due Time、"
            "Response Due、Reply Due、Resolution Due、Due By Date、Promised Date、Promised By、Promised On、"
            "Target Close Date、Target Completion Date、Target Completion、Required Date、Required By、"
            "Expected Resolution、Expected Resolution Date、Expected Closing、Expected Completion、"
            "Complete By、Resolve By、Respond By、Reply By、Planned Close Date、ETA、Frist、Termin、"
            "Fällig am、Zieltermin"
        ),
    ),
    Field(
        "promise",
        "承诺",
        "Promise",
        FieldType.TEXT,
        words(
            "对客户的承诺、承诺事项、承诺内容、承诺客户、客户承诺、答复客户内容、对客户承诺、答复承诺、我方承诺、我司承诺、承诺客户内容、答应了什么、答应什么、答应了客户什么、答应客户什么、"
            "承诺了什么、承诺客户什么、应承咗咩、答应客户的、答应客户的事、向客户承诺、向客户的承诺、向客户承诺内容、给客户的承诺、给客户承诺、对客承诺、对客户的承诺内容、对客户承诺内容、"
            "对客户的承诺事项、承诺说明、承诺情况、承诺措施、承诺描述、承诺结果、承诺方案、客服承诺、服务承诺、客户承诺事项、我司承诺内容、我方承诺内容、公司承诺、答应内容、许诺、许诺内容、"
            "Promise to Customer、Promised、Promised to Customer、What We Promised、Commitment、"
            "Commitment to Customer、Our Commitment、Customer Commitment、Zusage"
        ),
    ),
    Field(
        "solution",
        "解决方案",
        "Solution",
        FieldType.LONG_TEXT,
        words(
            "处理方案、处理结果、处理措施、解决办法、处理意见、解决措施、处理情况、整改措施、解决方法、纠正措施、处理办法、Resolution、解决方案/措施、解决方案及措施、"
            "解决方案说明、解决对策、解决情况、解决结果、处理对策、处理措施及结果、处理措施/结果、处理方式、处理方法、处理过程、处理过程及结果、处理结果及意见、处理内容、处理情况说明、"
            "处理描述、处理经过、处理记录、处理详情、投诉处理结果、投诉处理情况、投诉处理方案、投诉处理意见、投诉处理措施、客诉处理结果、客诉处理方案、应对措施、应急措施、改善对策、"
            "改善措施、改进措施、预防措施、纠正预防措施、纠正与预防措施、整改方案、整改情况、整改结果、对策、对策措施、临时措施、长期对策、部门处理意见、答复内容、回复内容、"
            "Solution/Action、Action Taken、Corrective Action、Action、Handling Result、怎么解决的、怎么处理的、怎么解决、"
            "怎么处理、怎么办、怎么弄的、怎么搞定的、点解决、点样解决、点处理、如何处理、如何解决、处理得怎么样、怎么赔的、赔偿方案、赔付方案、补偿方案、补偿措施、赔偿处理、退换方案、"
            "换货方案、善后方案、善后处理、善后措施、处置方案、处置措施、处置意见、处置结果、处置情况、处置方式、处置办法、处置对策、处理对策及措施、处理方案及结果、处理方案/结果、"
            "处理意见及结果、处理意见/方案、处理措施及意见、处理建议、处理决定、处理结论、处理进展、处理进度、处理情况及结果、处理情况反馈、处理结果反馈、处理结果描述、处理结果说明、"
            "处理详情描述、处理过程描述、处理流程、处理步骤、处理回复、处理反馈、最终处理方案、最终处理结果、最终解决方案、最终方案、最终处理意见、解决、解决方式、解决步骤、解决方案描述、"
            "解决意见、解决过程、解决措施及结果、解决措施描述、解决结果说明、回复客户内容、回复客户、回复方案、回复结果、回复意见、回复、答复意见、答复结果、答复情况、答复、给客户答复、"
            "回访处理结果、跟进处理情况、跟进处理结果、跟踪处理情况、例会方案、例会决定、例会处理意见、例会解决方案、周一例会方案、周会方案、周会决定、会议决定、会议决议、会议处理意见、"
            "会议解决方案、会议方案、晨会方案、采取措施、采取的措施、所采取的措施、已采取措施、措施、措施及结果、措施内容、措施对策、应对方案、对应措施、对应方案、对策方案、对策内容、"
            "对策及措施、改善方案、改善计划、改善行动、改进方案、改进对策、改正措施、更正措施、纠正、纠正措施及预防措施、纠正预防、纠正对策、纠正方案、纠正行动、永久措施、永久对策、"
            "永久纠正措施、长期措施、短期措施、短期对策、临时对策、临时方案、临时处理、遏制措施、围堵措施、应急处理、应急方案、预防对策、预防再发措施、防止再发、防止再发对策、"
            "防止再发生措施、防再发措施、整改、整改意见、整改内容、整改对策、整改落实情况、整改建议、维修方案、维修措施、维修结果、维修处理、责任部门意见、责任部门处理意见、"
            "责任部门处理方案、责任部门回复、责任部门措施、责任单位意见、部门意见、部门回复、部门处理方案、部门处理结果、质量部意见、品质部意见、技术部意见、公司处理意见、公司意见、"
            "领导意见、领导批示、D3、D4、D5、D6、D3临时措施、D5永久措施、D5纠正措施、D6实施措施、How Resolved、How Solved、Fix、"
            "Fix Applied、Actions、Actions Taken、Action Plan、Countermeasure、Countermeasures、"
            "Corrective Actions、Corrective/Preventive Action、CAPA、Permanent Action、"
            "Permanent Corrective Action、Containment、Containment Action、Containment Actions、"
            "Interim Action、Preventive Action、Remedy、Remedial Action、Response、Reply、Our Reply、"
            "Resolution Details、Resolution Notes、Resolution Summary、Outcome、Result、Disposition、"
            "Settlement、Treatment、Maßnahme、Maßnahmen、Lösung、Abhilfe、Korrekturmaßnahme"
        ),
    ),
    Field(
        "closed_on",
        "结案日期",
        "Closed on",
        FieldType.DATE,
        words(
            "完成日期、解决日期、关闭日期、处理日期、办结日期、结案时间、完成时间、处理完成日期、解决时间、关闭时间、办结时间、实际完成日期、处理时间、Closed Date、结案日、"
            "结案年月日、处理完毕日期、处理完毕时间、处理完成时间、处理结束日期、处理结束时间、投诉处理日期、投诉处理时间、投诉关闭日期、投诉结案日期、投诉完结时间、解决完成日期、完结日期、"
            "完结时间、完成日、实际完成时间、实际解决日期、实际解决时间、实际结案日期、实际关闭日期、办理完成日期、结束日期、结束时间、销案日期、销单日期、闭环日期、闭环时间、Closed、"
            "Closed At、Close Date、Closing Date、Date Closed、Resolved On、Resolved Date、Date Resolved、"
            "Completed On、Completion Date、搞定日期、搞定时间、哪天搞定的、哪天解决的、哪天处理完的、哪天结的、什么时候搞定的、什么时候解决的、什么时候处理完的、"
            "什么时候结案的、几号解决的、几号搞定的、几时搞掂、搞掂日期、搞掂日、办结日、办完日期、办完时间、办理完成时间、办理完结日期、办理结束时间、销案日、销案时间、销项日期、销号日期、"
            "销号时间、销单时间、闭单日期、闭单时间、闭环完成日期、完结日、完毕日期、完毕时间、完工日期、完工时间、完成处理日期、完成处理时间、完成解决日期、处理日、处理完日期、"
            "处理完结日期、处理完结时间、处理结案日期、处理结果日期、处理终了日期、处理结束日、处理完毕日、解决日、解决完成时间、解决完毕日期、实际完成日、实际处理日期、实际处理完成日期、"
            "实际处理时间、实际关闭时间、实际结案时间、实际办结日期、实际办结时间、实际处理完毕日期、关单日期、关单时间、关单日、关案日期、关闭日、关闭年月日、工单关闭时间、工单完成时间、"
            "工单结束时间、结单日期、结单时间、结单日、结束日、结案年月、结案确认日期、结案完成日期、客诉结案日期、客诉关闭日期、客诉完成日期、客诉解决日期、案件关闭日期、归档日期、"
            "归档时间、终结日期、完成整改日期、整改完成日期、整改完成时间、实际整改完成日期、恢复日期、恢复时间、修复日期、Closed On Date、Close Time、"
            "Closure Date、Case Closed、Case Closed Date、Complaint Closed、Complaint Closed On、"
            "Date of Closure、Date Completed、Date Resolved On、Completed、Completed Date、Completed At、"
            "Resolved、Resolved At、Resolution Date、Resolution Time(Date)、Solved On、Solved、Solved Date、"
            "Fixed On、Finished On、Finish Date、Ended On、End Date、Actual Close Date、Actual Completion、"
            "Actual Completion Date、Done On、Done Date、Settled On、Abgeschlossen am、Abschlussdatum、"
            "Erledigt am、Erledigt"
        ),
    ),
    Field(
        "satisfaction",
        "满意度",
        "Satisfaction",
        FieldType.CHOICE,
        words(
            "客户满意度、是否满意、回访满意度、满意情况、客户是否满意、满意程度、满意与否、客户满意程度、客户满意情况、客户满意否、顾客满意度、顾客满意情况、处理满意度、投诉处理满意度、"
            "对处理结果是否满意、处理结果满意度、满意度评价、满意度等级、满意度回访、回访满意情况、客户评价、客户评价结果、Customer Satisfaction、Satisfied、"
            "客户满意不、客户满不满意、客户满意没、满不满意、满意不、满意没、满意吗、客户满意吗、人客满唔满意、满唔满意、客户高兴不、客户认可不、客户是否认可、用户是否满意、顾客是否满意、"
            "对方是否满意、投诉人是否满意、投诉人满意度、投诉方满意度、投诉者满意度、投诉客户满意度、投诉回访满意度、投诉满意度、客诉满意度、回访评价、回访结果、回访满意、回访是否满意、"
            "回访客户满意度、回访客户评价、回访反馈、回访意见、回访打分、回访得分、回访评分、客户回访、客户回访结果、客户回访满意度、客户回访评价、客户满意、客户满意评价、客户满意度评价、"
            "客户满意率、客户评分、客户打分、客户评定、客户确认满意度、客户态度、用户满意度、用户评价、用户评分、用户满意情况、顾客评价、顾客满意、顾客满意程度、处理结果满意、"
            "处理结果是否满意、处理结果评价、处理满意程度、处理评价、处理后满意度、对处理是否满意、对处理满意度、对处理意见是否满意、对处理结果满意度、对处理结果评价、对结果是否满意、"
            "对结果满意度、对解决方案是否满意、解决满意度、服务满意度、服务评价、服务评分、结案满意度、满意度反馈、满意度打分、满意度得分、满意度评分、满意度情况、满意度结果、满意度调查、"
            "满意度分值、满意度(1-5)、满意率、满意评价、满意、满意/不满意、评价、评价等级、评价结果、评分、打分、星级、NPS、NPS评分、CSAT、CSAT Score、"
            "CSAT Rating、Client Satisfaction、Customer Rating、Customer Feedback Rating、Rating、"
            "Satisfaction Level、Satisfaction Rating、Satisfaction Score、Sat Score、Happy?、"
            "Zufriedenheit、Kundenzufriedenheit"
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
