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
            "单号、编号、服务编号、工单号、维修单号、服务单编号、服务单、服务工单号、服务工单、服务记录编号、服务流水号、售后单号、售后编号、售后单编号、售后工单号、工单编号、工单、"
            "维修编号、维修单编号、维修工单号、维保单号、维保编号、保养单号、派工单号、派工编号、派单号、派单编号、报修单号、报修编号、任务单号、任务编号、记录编号、Service No、"
            "Service ID、Service Order、Work Order、Work Order No、Ticket No、Ticket ID、Job No、单子号、单子编号、"
            "服务单据号、服务单据编号、服务单流水号、服务单No、服务单序号、服务记录号、服务记录单号、服务任务号、服务任务编号、服务申请单号、服务申请编号、服务请求号、服务请求编号、"
            "服务报告号、服务报告编号、服务报告单号、服务报告单编号、服务派工单号、服务派工号、服务委托单号、服务受理号、服务受理编号、服务案件号、服务合同号、服务确认单号、服务码、"
            "服务代码、售后服务单号、售后服务编号、售后服务单编号、售后服务工单号、售后任务单号、售后工单、售后工单编号、售后流水号、售后单、售后记录编号、售后案件号、三包单号、"
            "三包服务单号、三包编号、保修单号、保修编号、质保单号、返修单号、返修编号、维修单、维修号、维修工单、维修工单编号、维修任务单号、维修记录编号、维修流水号、维修申请单号、"
            "维护单号、维护编号、维护工单号、检修单号、检修编号、巡检单号、巡检编号、巡检记录编号、安装单号、安装编号、安装工单号、调试单号、调试编号、保养编号、保养单编号、报修单、"
            "报修单编号、报修工单号、报修流水号、报修受理号、报障单号、故障单号、故障编号、故障工单号、派工号、派工单、派工单编号、派单、派单单号、派遣单号、任务号、任务单、任务单编号、"
            "任务工单号、出差单号、出差编号、出差任务单号、出勤单号、作业单号、作业编号、作业票号、施工单号、受理单号、受理编号、受理号、登记号、登记编号、流水号、单据号、单据编号、"
            "单据No、案件号、案件编号、案号、报告编号、报告号、记录号、业务单号、现场服务单号、现场服务编号、上门单号、工单号码、工单流水号、工单序号、工单ID、事件编号、事件单号、"
            "事件号、服务事件编号、Call ID、Call No、Case、Case ID、Case No、Case Number、Dispatch No、FSR No、"
            "Field Report No、Incident、Incident ID、Incident No、Job、Job ID、Job Number、Order No、"
            "Record No、Ref、Ref No、Reference、Repair No、Repair Order No、Report No、Request ID、"
            "Request No、RMA No、Service Call No、Service Case、Service Number、Service Order No、"
            "Service Order Number、Service Record No、Service Report No、Service Request No、"
            "Service Ticket、SR No、SO No、Task ID、Task No、Ticket、Ticket Number、WO No、WO#、WO Number、"
            "Work Order Number、Work Order ID、Auftragsnummer、Serviceauftrag、Ticketnummer、Einsatznummer"
        ),
    ),
    Field(
        "date",
        "服务日期",
        "Date",
        FieldType.DATE,
        words(
            "日期、时间、服务时间、维修日期、上门日期、上门时间、售后日期、维修时间、服务日、服务年月日、服务开始日期、服务开始时间、服务完成日期、服务完成时间、服务发生日期、售后时间、"
            "售后服务日期、售后服务时间、维修日、维修完成日期、维修完成时间、维保日期、维保时间、维护日期、维护时间、保养日期、保养时间、检修日期、检修时间、巡检日期、巡检时间、安装日期、"
            "安装时间、调试日期、调试时间、安装调试日期、派工日期、派工时间、派单日期、派单时间、报修日期、报修时间、受理日期、受理时间、到场时间、到场日期、到达时间、出差日期、处理日期、"
            "处理时间、完成日期、完成时间、完工日期、发生日期、作业日期、年月日、Service Date、Visit Date、Date of Service、Completed On、"
            "Work Date、哪天去的、哪天修的、哪天服务的、哪天上门的、什么时候去的、什么时候修的、几号去的、几号修的、几时去、几时整、出差时间、出差日、出差起始日期、出差开始日期、"
            "外出日期、外勤日期、出工日期、出勤日期、出发日期、出发时间、去现场日期、到现场日期、到现场时间、到达现场时间、到达现场日期、到达日期、抵达时间、抵达日期、进场日期、进场时间、"
            "进厂日期、入场时间、现场日期、现场时间、现场服务日期、现场服务时间、上门服务日期、上门服务时间、上门维修日期、上门维修时间、预约上门时间、服务登记日期、服务受理日期、"
            "服务受理时间、服务派工日期、服务报告日期、服务执行日期、服务实施日期、服务起始日期、服务起始时间、服务起止时间、服务结束日期、服务结束时间、服务单日期、服务年月、服务月份、"
            "实际服务日期、实际服务时间、售后上门日期、售后处理日期、售后处理时间、三包日期、三包服务日期、保修日期、维修年月日、维修开始日期、维修开始时间、维修结束日期、维修实施日期、"
            "维修登记日期、维修单日期、修理日期、修理时间、检修日、检修完成日期、检查日期、检查时间、检测日期、检测时间、巡检日、巡检完成日期、巡视日期、巡视时间、回访日期、保养日、"
            "保养完成日期、养护日期、维保日、维保完成日期、维护日、维护完成日期、抢修日期、抢修时间、安装日、安装完成日期、安装开始日期、调试日、调试完成日期、安装调试时间、培训日期、"
            "培训时间、验收日期、施工日期、施工时间、作业时间、工作日期、工作时间(日期)、接单日期、接单时间、接报日期、接报时间、报修日、报障日期、报障时间、故障日期、故障时间、"
            "故障发生日期、故障发生时间、下单日期、开单日期、开单时间、单据日期、登记日期(服务)、执行日期、执行时间、实施日期、实施时间、处理完成日期、处理完成时间、解决日期、解决时间、"
            "完工时间、完工日、完成日、完结日期、结单日期、结单时间、关单日期、关单时间、结束日期、结束时间、开始日期、开始时间、起始日期、发生时间、业务日期、费用发生日期、月份、年月、"
            "Arrival Date、Attended On、Call Date、Called On、Closed On、Completed、Completed Date、"
            "Completion Date、Date Completed、Date of Repair、Date of Visit、Date of Work、Date Serviced、"
            "Dispatch Date、Done On、Finish Date、Fixed On、Installation Date、Job Date、Maintenance Date、"
            "Month、Onsite Date、On Site On、Performed On、Repair Date、Repaired On、Resolved On、"
            "Service Day、Service Month、Service On、Service Start、Service Time、Serviced On、Start Date、"
            "Start Time、Ticket Date、Trip Date、Visited On、When、Work Day、Datum、Einsatzdatum、"
            "Servicedatum"
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
            "Client、Account、服务客户、服务单位、报修单位、服务客户名称、服务单位名称、服务对象、服务公司、服务企业、被服务单位、被服务客户、报修客户、报修单位名称、报修公司、"
            "报修客户名称、维修客户、维修单位(客户)、维保客户、维保单位(客户)、维护客户、使用单位、使用单位名称、使用客户、使用方、安装单位(客户)、用户、用户名称、用户单位、"
            "用户单位名称、客户名、客户全名、公司全称、单位全称、企业全称、客户单位名称、终端客户、最终用户、甲方、门店、门店名称、Client Name、Account Name、"
            "End User、Site、去哪家、去了哪家、去的哪家、去谁家、给谁服务、给哪家修的、谁家、谁家的、哪家、哪家的、哪个客户、边个客、去边间、客、人客、受服务客户、受服务单位、"
            "受服务方、受服务企业、服务方客户、服务甲方、服务终端、服务用户、服务用户单位、服务对象名称、服务对象单位、服务公司名称、服务企业名称、服务现场、服务地点(客户)、服务厂家、"
            "服务客户单位、服务客户全称、售后客户、售后客户名称、售后服务客户、售后单位、售后服务单位、三包客户、三包用户、保修客户、保修单位、返修客户、返修单位、报修方、报修用户、"
            "报修客户单位、报修企业、报修人单位、报障单位、报障客户、送修单位、送修客户、委托单位、委托方、委托客户、维修客户名称、维修单位名称、维修对象、维修用户、维保单位名称、"
            "维保客户名称、维保对象、维护单位(客户)、维护客户名称、保养客户、保养单位(客户)、检修客户、检修单位(客户)、巡检客户、巡检单位、巡检客户名称、安装客户、安装客户名称、"
            "安装用户、安装地点(客户)、调试客户、调试单位(客户)、培训客户、出差客户、出差单位、出差地点(客户)、上门客户、上门单位、现场客户、现场单位、使用厂家、使用公司、使用企业、"
            "使用者、设备使用单位、设备使用客户、设备所属单位、设备所属客户、设备所在单位、设备客户、产品使用单位、用户厂家、用户公司、用户全称、用户简称、用户企业、用户单位全称、客户简称、"
            "客户企业、客户公司名称、客户公司全称、客户单位全称、客户现场、客户/用户、最终用户名称、最终用户单位、最终客户、终端用户、终端用户名称、终端客户名称、终端单位、业主、业主单位、"
            "业主名称、甲方单位、甲方名称、需方、需方单位、购货单位、购货客户、购买单位、采购单位、项目客户、项目单位、项目业主、所属客户、关联客户、对应客户、工厂、工厂名称、厂家名称、"
            "厂名、医院、医院名称、学校名称、店名、经销商、经销商名称、代理商、代理商名称、At Customer、Client Company、Client Site、"
            "Company/Site、Customer Company、Customer Served、Customer Site、Customer Account、"
            "End Customer、End User Company、Installed At、Plant、Served Customer、Service Customer、"
            "Site Name、User、User Company、Where、Which Customer、Kunde、Kundenname、Firma、"
            "Einsatzort (Kunde)"
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
            "内容、服务项目、维修内容、处理内容、故障描述、服务事项、服务内容描述、服务内容及结果、服务描述、服务情况、服务说明、服务记录、服务类型、服务类别、服务方式、服务原因、服务主题、"
            "服务详情、服务明细、服务过程、维修项目、维修情况、维修记录、维修描述、维修说明、维修类型、维修原因、维保内容、维保项目、维保情况、维护内容、维护项目、保养内容、保养项目、"
            "检修内容、巡检内容、安装内容、安装调试内容、工作内容、工作项目、作业内容、施工内容、故障、故障及处理、故障及处理情况、故障现象、故障原因、故障情况、故障内容、故障说明、"
            "故障处理、报修内容、报修问题、报修描述、报修原因、问题描述、问题及处理、问题现象、处理情况、处理过程、处理结果、处理措施、处理方法、处理描述、处理方案、事项、描述、详情、"
            "Description、Work Done、Service Description、Service Content、Issue、Details、Service Type、"
            "Fault、干了什么、做了什么、修了什么、修的什么、换了什么、处理了什么、解决了什么、什么毛病、什么问题、什么故障、出了什么问题、去干什么、去做什么、干什么、做什么、怎么修的、"
            "怎么处理的、整了什么、整咗乜、整咩、做咗咩、做咗乜、换咗咩、咩问题、咩故障、服务、服务项、服务项目内容、服务项目名称、服务名称、服务内容简述、服务内容摘要、服务内容说明、"
            "服务内容及处理、服务内容/项目、服务任务、服务任务内容、服务工作内容、服务事由、服务缘由、服务需求、服务要求、服务过程描述、服务过程记录、服务经过、服务结果、服务结果描述、"
            "服务总结、服务小结、服务摘要、服务纪要、服务日志、服务报告、服务报告内容、服务性质、服务种类、服务分类、服务措施、服务处理、售后内容、售后问题、售后问题描述、售后项目、"
            "售后情况、售后服务内容、售后服务项目、售后服务情况、售后处理、售后处理情况、售后处理内容、售后原因、售后类型、三包内容、三包原因、三包项目、保修内容、保修项目、维修、"
            "维修内容描述、维修内容及结果、维修内容/项目、维修过程、维修处理、维修结果、维修措施、维修方案、维修方法、维修明细、维修部位、维修事项、维修类别、修理内容、修理项目、修理情况、"
            "检修项目、检修情况、检修记录、检查内容、检查项目、检查情况、检测内容、检测项目、检测情况、巡检项目、巡检情况、巡检记录、巡检结果、巡视内容、保养情况、保养记录、保养类型、"
            "维保记录、维保类型、维保事项、维护记录、维护情况、维护类型、维护事项、抢修内容、安装项目、安装情况、安装调试情况、安装调试记录、调试内容、调试情况、调试记录、培训内容、"
            "更换内容、更换配件、更换部件、更换零件、更换备件、换件、换件内容、换件情况、配件更换、工作描述、工作情况、工作事项、工作任务、工作说明、工作内容描述、工作内容及结果、"
            "工作内容摘要、工作摘要、工作记录、工作要点、现场情况、现场工作内容、现场处理、现场处理情况、现场服务内容、现场问题、现场问题描述、作业项目、作业描述、作业情况、施工项目、"
            "施工情况、任务内容、任务描述、出差事由、出差任务、出差内容、出差目的、出差工作内容、事由、事件描述、事件内容、故障类型、故障类别、故障分类、故障名称、故障问题、故障详情、"
            "故障记录、故障部位、故障现象描述、故障现象及处理、故障现象/原因、故障现象及原因、故障分析、故障分析及处理、故障处理情况、故障处理过程、故障处理结果、故障原因及处理、"
            "故障/需求、故障与处理、报修事项、报修故障、报修情况、报修现象、报修项目、报修说明、报障内容、报障描述、异常描述、异常情况、异常处理、问题、问题说明、问题详情、问题情况、"
            "问题内容、问题类型、问题原因、问题处理、问题处理情况、问题及处理情况、问题及解决、问题及解决方案、问题与处理、问题解决情况、需求描述、需求内容、处理、处理事项、处理项目、"
            "处理办法、处理方式、处理说明、处理记录、处理详情、处理步骤、处理意见、处理及结果、处理经过、处理情况描述、处理情况说明、处理结果描述、解决方案、解决情况、解决方法、解决办法、"
            "解决措施、诊断及处理、完成内容、完成情况、完成工作、详细内容、详细描述、具体内容、内容描述、内容说明、主要内容、主要工作、Action Taken、Actions Taken、"
            "Activities、Activity、Content of Service、Fault & Fix、Fault Description、Failure、"
            "Failure Description、Findings、Fix、Issue Description、Job Description、Maintenance Content、"
            "Nature of Work、Notes on Work、Problem、Problem Description、Problem/Fix、Purpose、"
            "Reason for Visit、Remedy、Repair、Repair Content、Repair Description、Repair Details、"
            "Resolution、Root Cause、Scope of Work、Service Details、Service Item、Service Items、"
            "Service Performed、Service Provided、Service Report、Service Summary、Subject、Summary、"
            "Symptom、Symptoms、Tasks、Task Description、Task、What Was Done、What We Did、Work、"
            "Work Content、Work Description、Work Performed、Work Summary、Work Details、Work Item、Arbeit、"
            "Arbeiten、Beschreibung、Leistung、Tätigkeit、Durchgeführte Arbeiten、Fehler、Störung"
        ),
    ),
    Field(
        "hours",
        "服务工时",
        "Hours",
        FieldType.NUMBER,
        words(
            "工时、服务时长、时长、小时数、工时(小时)、服务小时、服务时长(小时)、服务时间(小时)、服务时数、服务耗时、服务工时(小时)、服务工时(h)、服务小时数、工时数、工时(h)、"
            "工时合计、总工时、维修工时、维修时长、维保工时、作业工时、人工工时、人工时、人时、耗时、耗时(小时)、耗时(h)、用时、用时(小时)、用时(h)、时长(小时)、时长(h)、"
            "小时、历时、历时(小时)、实际工时、Hours Spent、Working Hours、Work Hours、Labor Hours、Man-hours、Duration、"
            "Duration (h)、Time Spent、几个小时、几小时、多少小时、用了几个小时、用了几小时、干了几个小时、修了几个小时、修了多久、干了多久、做了多久、花了多久、"
            "用了多久、多长时间、多久、做咗几个钟、几个钟、几多个钟、用工、用工(时)、用工小时、用工时数、用工工时、用工数、工时(时)、工时hours、工时小时数、工时总计、工时总数、"
            "工时统计、工时费时、工作小时、工作小时数、工作时长、工作时长(小时)、工作时数、工作时间(小时)、工作时间(h)、工作工时、工作耗时、人工时数、人工工时(小时)、人工小时、"
            "人时数、总时长、总时数、总小时、总小时数、总工时(小时)、总用时、合计工时、合计小时、合计时长、累计工时、累计时长、实际用时、实际时长、实际小时、实际小时数、实际工时(h)、"
            "实际工时(小时)、实际工作时间(小时)、实际耗时、实用工时、结算工时、计费工时、收费工时、标准工时、核定工时、定额工时、现场工时、现场时长、现场小时数、现场时间(小时)、"
            "现场服务时长、现场服务工时、现场用时、在场时长、在场时间(小时)、在现场时间、驻场时长、驻场工时、停留时长、上门时长、上门工时、处理时长、处理时长(小时)、处理时长(h)、"
            "处理用时、处理用时(小时)、处理耗时、处理耗时(小时)、处理工时、维修时长(小时)、维修工时(小时)、维修工时(h)、维修小时数、维修用时、维修耗时、维保时长、维护工时、"
            "维护时长、检修工时、检修时长、巡检工时、巡检时长、保养工时、保养时长、安装工时、安装时长、安装调试工时、调试工时、调试时长、作业时长、作业小时数、作业时间(小时)、施工工时、"
            "施工时长、售后工时、售后时长、服务小时(h)、服务用时、服务用时(小时)、服务用工、服务总时长、服务总工时、服务时长(h)、服务实际工时、服务人工时、服务耗时(小时)、"
            "服务持续时间、持续时间、持续时间(小时)、持续时长、所用时间、所用工时、所花时间、所需工时、消耗工时、耗用工时、投入工时、占用工时、出工工时、Actual Hours、"
            "Actual Time、Billable Hours、Hour、Hours (h)、Hours Billed、Hours on Site、Hours Worked、"
            "Hours Used、Hrs、Labour Hours、Labor (h)、Labor Time、Labour Time、Length、Man Hrs、No of Hours、"
            "On-site Hours、Repair Hours、Repair Time、Service Duration、Service Hours (h)、Service Hrs、"
            "Service Time (h)、Time (h)、Time (hrs)、Time on Site、Time Used、Total Hours、Total Hrs、"
            "Total Time、Working Time、Work Time、How Long、Arbeitsstunden、Arbeitszeit、Stunden、Std、Dauer、"
            "Zeitaufwand"
        ),
        unit="小时",
    ),
    Field(
        "freight",
        "运费",
        "Freight",
        FieldType.MONEY,
        words(
            "物流费、运输费、配送费、运输费用、物流费用、运费(元)、运费金额、运输成本、运输费(元)、运杂费、物流成本、物流运费、物流费(元)、快递费、快递费用、快递运费、配送费用、"
            "配送成本、货运费、邮费、邮寄费、寄件费、运费支出、配件运费、Freight Cost、Shipping、Shipping Cost、Shipping Fee、"
            "Delivery Cost、Delivery Fee、Freight Charge、Courier Fee、零件运费、备件运费、材料运费、运费及快递、往返运费、来回运费、"
            "运费多少、运费花了多少、运费几多、运费花了多少钱、寄件花了多少、发件运费、发件费、发件费用、收件运费、寄件运费、寄送费、寄送费用、寄送运费、寄费、寄回运费、返件运费、返厂运费、"
            "返修运费、退件运费、退回运费、退货运费、换货运费、来件运费、去件运费、单程运费、双程运费、往返快递费、来回快递费、往返物流费、快递成本、快递物流费、快递运费(元)、快递(元)、"
            "快递费(元)、快递费金额、快递金额、快递、运费/快递、运费/快递费、运费/物流费、运费及快递费、运费(含快递)、运费(RMB)、运费成本、运费费用、运费合计、运费总额、"
            "运费小计、运费支付、运费承担、运输费用(元)、运输费金额、运输费合计、运输支出、运输、运输及快递、运输装卸费、运输及装卸费、运输运费、运保费、运杂费用、运送费、运送费用、"
            "货运费用、货运成本、货运物流费、物流、物流费用(元)、物流费金额、物流支出、物流快递费、物流运输费、物流及运费、物流配送费、配送费(元)、配送运费、托运费、托运费用、搬运费、"
            "搬运费用、装运费、装卸运输费、送货费、送货费用、送货运费、发货运费、发货费用、出货运费、空运费、海运费、陆运费、专车费、车辆运费、货车费用、货拉拉费用、顺丰费用、顺丰运费、"
            "邮寄费用、邮寄运费、邮费(元)、邮资、邮递费、配件快递费、配件物流费、配件邮寄费、备件快递费、备件物流费、备品运费、零件快递费、材料快递费、设备运费、设备运输费、样品运费、"
            "产品运费、运、Carriage、Carriage Cost、Courier、Courier Cost、Courier Charge、Delivery、"
            "Delivery Charge、Delivery Charges、Dispatch Cost、Express Fee、Express Cost、Freight (CNY)、"
            "Freight (RMB)、Freight Charges、Freight Expense、Freight Fee、Haulage、Logistics、"
            "Logistics Cost、Logistics Fee、Parts Freight、Parts Shipping、Postage、Shipment Cost、"
            "Shipping (CNY)、Shipping Charge、Shipping Charges、Shipping Costs、Shipping Expense、"
            "Shipping & Handling、Transport、Transport Cost、Transport Costs、Transport Fee、"
            "Transportation、Transportation Cost、Transportation Fee、Trucking、Fracht、Frachtkosten、"
            "Versand、Versandkosten、Transportkosten"
        ),
        unit="元",
    ),
    Field(
        "cost",
        "服务费用",
        "Cost",
        FieldType.MONEY,
        words(
            "费用、成本、服务成本、其他费用、费用合计、费用(元)、差旅费、费用金额、费用总额、费用小计、费用(万元)、总费用、总成本、合计费用、合计金额、服务费、服务费(元)、"
            "服务费用(元)、服务费用合计、服务成本(元)、服务支出、售后费用、售后成本、维修费、维修费用、维修费(元)、维修成本、维保费用、维保成本、维护费用、保养费、保养费用、人工费、"
            "人工费用、人工成本、材料费、材料费用、材料及人工费、人工及材料费、人工材料费、配件费、配件费用、备件费、备件费用、上门费、上门费用、差旅费用、差旅、住宿费、交通费、金额、"
            "金额(元)、花费、花费(元)、支出、其他成本、发生费用、Service Cost、Service Fee、Total Cost、Expense、Expenses、Fee、"
            "Amount、Labor Cost、Material Cost、Parts Cost、收费、收费金额、实收费用、服务收费、服务金额、材料及差旅费、材料和人工、一共花了、"
            "一共花了多少、一共花多少、总共花了、总共花了多少、花了多少、花了多少钱、花多少、花多少钱、用了多少钱、成本多少、费用多少、使费、使咗几多、花咗几多、收了多少、收了多少钱、"
            "收费多少、多少钱、几多钱、三包费用、三包费、三包成本、三包服务费、三包费用(元)、三包金额、保修费用、保修费、保修成本、质保费用、质保成本、返修费用、返修费、返修成本、售后费、"
            "售后费用(元)、售后服务费、售后服务费用、售后服务成本、售后支出、售后总费用、售后维修费、服务总费用、服务总费用(元)、服务总成本、服务总额、服务总金额、服务总支出、"
            "服务费合计、服务费金额、服务费总额、服务费用(RMB)、服务费用金额、服务费用总计、服务花费、服务开支、服务收费(元)、服务实际费用、服务成本合计、服务成本金额、服务直接成本、"
            "实际费用、实际费用(元)、实际花费、实际支出、实际成本、实际收费、实报金额、结算金额、结算费用、报销金额、报销费用、费用RMB、费用开支、费用支出、费用支付、费用统计、"
            "费用总计、费用总和、费用汇总、费用额、费用合计(元)、费用总额(元)、总费用(元)、总支出、总花费、总开支、总金额、总计、总计费用、总计金额、合计、合计(元)、合计金额(元)、"
            "合计费用(元)、合计成本、合计支出、小计、小计(元)、成本合计、成本(元)、成本金额、成本费用、成本总额、成本小计、开支、开支金额、开销、花销、支出(元)、支出金额、支出合计、"
            "支出费用、支出总额、维修总费用、维修费合计、维修金额、维修收费、维修支出、维修费用(元)、维修费总额、维修材料费、修理费、修理费用、检修费、检修费用、检测费、巡检费、巡检费用、"
            "保养成本、保养费(元)、维保费、维保费(元)、维护费、维护成本、安装费、安装费用、安装成本、安装调试费、调试费、调试费用、培训费用、上门服务费、上门维修费、上门成本、出差费用、"
            "出差费、出差成本、出差花费、差旅成本、差旅支出、差旅费(元)、差旅及住宿、差旅食宿费、交通住宿费、交通差旅费、食宿费、食宿费用、路费、人工材料成本、人工成本(元)、"
            "人工费(元)、人工费合计、人力成本、工时费、工时费用、工时成本、劳务费、劳务费用、作业费用、施工费、施工费用、材料成本、材料费(元)、材料费合计、材料配件费、材料费用合计、"
            "配件成本、配件费(元)、配件金额、配件材料费、零件费、零件费用、零件成本、零配件费、零配件费用、备件成本、备件金额、备品费用、耗材费、耗材费用、更换配件费用、处理费用、"
            "处理成本、处置费用、其它费用、杂费、杂费支出、额外费用、All-in Cost、Amount (CNY)、Amount (RMB)、Amount Charged、"
            "Bill Amount、Charge、Charges、Cost (CNY)、Cost (RMB)、Cost Amount、Cost of Service、Cost Total、"
            "Costs、Expense (CNY)、Expense Amount、Expenses (CNY)、Fees、Grand Total、Job Cost、Labor、"
            "Labour Cost、Labor + Parts、Maintenance Cost、Other Cost、Other Costs、Other Expenses、"
            "Overall Cost、Parts & Labor、Parts、Repair Cost、Repair Costs、Repair Fee、Repair Charge、"
            "Service Charge、Service Charges、Service Costs、Service Expense、Service Expenses、Spend、"
            "Spent、Sum、Total、Total Amount、Total Charge、Total Charges、Total Costs、Total Expense、"
            "Total Expenses、Total Fee、Total Service Cost、Travel Cost、Travel Expense、Travel Expenses、"
            "Warranty Cost、Kosten、Gesamtkosten、Servicekosten、Betrag、Aufwand"
        ),
        unit="元",
    ),
    Field(
        "rep",
        "服务人员",
        "Rep",
        FieldType.PERSON,
        words(
            "服务人、工程师、维修人员、售后人员、技术员、负责人、客服、服务人员姓名、服务工程师、服务技师、服务员、服务人姓名、服务专员、服务代表、服务负责人、售后人员姓名、售后工程师、"
            "售后、售后技术员、售后专员、维修人、维修员、维修工、维修工程师、维修师傅、维修技师、维保人员、维保工程师、维护人员、维护人、保养人员、检修人员、巡检人员、安装人员、调试人员、"
            "安装调试人员、技术人员、技术支持、技术工程师、现场工程师、工程师姓名、派工人员、派单人员、处理人、处理人员、处理工程师、作业人员、施工人员、执行人、执行人员、经办人、经办、"
            "责任人、负责工程师、师傅、客服人员、业务员、Engineer、Technician、Service Engineer、Serviced By、Handled By、"
            "Engineer Name、Assigned To、谁去的、谁修的、谁服务的、谁做的、谁干的、谁处理的、谁负责、谁上门的、谁跟的、派谁去的、派的谁、派了谁、边个去、边个整、"
            "边个做、边个跟、派咗边个、去的人、修的人、服务人员/工程师、服务人员签名、服务人员签字、服务员姓名、服务师傅、服务技术员、服务技术人员、服务工、服务经理、服务主管、服务执行人、"
            "服务实施人、服务责任人、服务担当、服务经办人、服务受理人、服务跟进人、服务商人员、服务团队、服务组、售后员、售后服务员、售后服务人员、售后服务工程师、售后服务人、售后服务代表、"
            "售后代表、售后经理、售后主管、售后师傅、售后技师、售后负责人、售后责任人、售后客服、售后跟进人、三包人员、三包服务员、维修工人、维修负责人、维修责任人、维修人姓名、"
            "维修人员姓名、维修技术员、维修员姓名、维修担当、维修组、维修班组、修理工、修理人、修理人员、修理师傅、检修人、检修工、检修员、检修工程师、检测人、检测人员、检查人、检查人员、"
            "巡检人、巡检员、巡检工程师、保养人、保养员、保养工、维保人、维保员、维保师傅、维护员、维护工程师、维护工、抢修人员、安装人、安装工、安装师傅、安装工程师、安装负责人、调试人、"
            "调试员、调试工程师、安装调试工程师、培训人、培训讲师、技术服务人员、技术服务工程师、技术服务员、技术员姓名、技术人员姓名、技术支持工程师、技术支持人员、技术负责人、技师、技工、"
            "技师姓名、师傅姓名、现场人员、现场服务人员、现场服务工程师、现场技术人员、现场负责人、现场服务人、上门人员、上门人、上门工程师、上门师傅、外勤人员、外勤工程师、外派人员、"
            "派出人员、派遣人员、派往人员、派员、派去的人、派工对象、派工给、派工人、派工师傅、派工工程师、派单工程师、派单给、指派人员、指派工程师、指派给、出差人、出差人员、出差员工、"
            "出差工程师、出勤人员、出工人员、到场人员、执行工程师、执行者、实施人、实施人员、实施工程师、作业人、作业员、作业者、施工人、施工负责人、施工员、施工队、操作人员、操作人、"
            "承担人、承接人、承办人、处理者、处理师傅、处理责任人、接单人、接单人员、接单工程师、接单师傅、应用工程师、责任工程师、责任人姓名、责任者、负责人员、负责人姓名、负责师傅、"
            "负责技师、负责同事、跟进人、跟进人员、跟进工程师、跟进同事、担当、担当者、经办人员、经手人员、员工、员工姓名、人员、人员姓名、姓名、同事、客服工程师、客服专员、客服代表、"
            "业务人员、业务代表、销售、销售员、客户经理、我方人员、我方工程师、我司人员、我司工程师、Agent、Assigned Engineer、Assigned Technician、"
            "Assignee、Attended By、By Whom、Completed By、Engineer Assigned、Engineers、Executed By、"
            "Field Engineer、Field Service Engineer、Fixed By、FSE、Installer、Mechanic、On-site Engineer、"
            "Owner、Performed By、Person、Rep Name、Repaired By、Repairer、Repairman、Resolver、Resource、"
            "Responsible、Service Agent、Service By、Service Eng.、Service Man、Service Person、"
            "Service Rep、Service Representative、Service Staff、Service Team、Service Tech、"
            "Service Technician、Staff、Staff Name、Support Engineer、Tech、Technical Engineer、"
            "Technician Name、Who、Worked By、Worker、Techniker、Servicetechniker、Monteur、Bearbeiter、"
            "Mitarbeiter"
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
