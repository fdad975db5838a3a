"""采购项目: what a customer plans to buy, who decides, and how far we are."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "no",
        "项目编号",
        "No",
        FieldType.NUMBER_TEXT,
        words(
            "编号、商机编号、项目号、项目代码、报备编号、Project No、项目编码、项目序号、项目ID、项目单号、项目编号(报备)、工程编号、工程编码、"
            "机会编号、机会号、商机号、商机ID、商机单号、销售机会编号、报备号、报备单号、备案编号、备案号、立项编号、招标编号、Project ID、"
            "Project Number、Project Code、Opportunity ID、Opportunity No、Deal ID"
        ),
    ),
    Field(
        "name",
        "项目名称",
        "Name",
        FieldType.TEXT,
        words(
            "项目、商机名称、工程名称、机会名称、名称、Project Name、Opportunity、项目全称、项目简称、项目标题、项目/商机名称、项目及名称、"
            "工程项目、工程项目名称、工程、采购项目名称、采购项目、采购标的、招标项目、招标项目名称、商机、商机主题、商机标题、机会、机会主题、销售机会、"
            "销售机会名称、意向项目、意向项目名称、报备项目、报备项目名称、在谈项目、重点项目、重点项目名称、标题、Project、Project Title、"
            "Opportunity Name、Deal、Deal Name、Title"
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
            "Company Name、Client、Account、业主、建设单位、采购单位、招标单位、业主单位、甲方、最终用户、客户(业主)、客户名、客户全名、"
            "客户公司名称、客户单位名称、公司全称、单位全称、企业全称、业主名称、业主/客户、业主公司、甲方名称、甲方单位、甲方(业主)、建设方、建设单位名称、"
            "建设单位(业主)、采购方、采购人(单位)、采购单位名称、采购客户、采购商、招标人、招标方、招标单位名称、招标人(业主)、最终客户、最终客户名称、"
            "最终用户名称、最终用户单位、终端客户、终端客户名称、终端用户、终端用户名称、终端业主、终端、使用单位、使用单位名称、使用方、使用客户、用户、用户单位、"
            "用户名称、目标客户、目标客户名称、所属客户、关联客户、对应客户、需方、需方单位、客户(最终用户)、End Customer、End User、"
            "Client Name、Account Name、Owner Company"
        ),
        wanted=True,
    ),
    Field(
        "agent",
        "报备代理商",
        "Agent",
        FieldType.ORGANIZATION,
        words(
            "代理商、经销商、合作伙伴、报备单位、报备方、合作代理商、报备公司、报备代理、报备人单位、报备经销商、报备渠道、报备合作伙伴、报备商、代理商名称、"
            "经销商名称、经销商/代理商、代理商/经销商、渠道商、渠道商名称、渠道、渠道伙伴、集成商、集成商名称、合作单位、合作渠道、合作方、合作经销商、"
            "合作伙伴名称、伙伴名称、伙伴、总包、总包单位、总包方、中间商、Partner、Partner Name、Agent Name、Distributor、"
            "Dealer、Reseller、Integrator"
        ),
    ),
    Field(
        "registered_on",
        "报备日期",
        "Registered on",
        FieldType.DATE,
        words(
            "报备时间、立项日期、立项时间、项目日期、登记日期(项目)、发现日期、报备年月日、报备登记日期、登记报备日期、备案日期、备案时间、报备提交日期、"
            "立项时间(日期)、项目立项时间、项目立项日期、项目报备日期、项目报备时间、项目创建日期、项目开始日期、项目启动日期、项目启动时间、项目获取时间、"
            "项目获取日期、商机创建日期、商机创建时间、商机日期、商机发现日期、发现时间、启动日期、启动时间、信息获取日期、信息获取时间、获取日期、获取时间、"
            "首次接触日期、Registered、Registered Date、Registration Date、Opened On、Start Date"
        ),
    ),
    Field(
        "problem",
        "要解决的问题",
        "Problem",
        FieldType.LONG_TEXT,
        words(
            "解决问题、需求、项目需求、客户需求、项目内容、项目概况、采购内容、需求描述、最近采购计划、要解决问题、待解决问题、需解决的问题、需解决问题、解决的问题、"
            "拟解决问题、客户要解决的问题、客户问题、客户痛点、痛点、痛点问题、核心痛点、业务痛点、需求痛点、核心需求、主要需求、需求内容、需求说明、需求概述、"
            "需求分析、需求背景、需求产品、项目需求描述、项目需求说明、项目描述、项目说明、项目背景、项目简介、项目介绍、项目概述、项目情况、项目内容描述、项目用途、"
            "建设内容、采购需求、采购计划、采购产品、采购设备、采购内容及数量、商机描述、商机说明、商机内容、意向产品、产品需求、产品、涉及产品、拟采购产品、"
            "Problem to Solve、Pain Point、Pain Points、Need、Needs、Requirement、Requirements、"
            "Description、Project Description、要解决什么问题、解决什么问题、想解决什么问题、客户想解决的问题、为什么要买"
        ),
    ),
    Field(
        "decision_makers",
        "决策人",
        "Decision makers",
        FieldType.TEXT,
        words(
            "决策者、决策人姓名、关键人、拍板人、关键决策人、决策人员、决策人(者)、决策者姓名、决策人/职务、决策人及职务、决策层、决策链、决策领导、主要决策人、"
            "主要决策者、最终决策人、最终决策者、项目决策人、项目决策者、采购决策人、采购决策者、关键人物、关键联系人、关键决策者、核心决策人、主要负责人(决策)、"
            "拍板者、Decision Maker、Key Decision Maker、Decision Makers/Influencers"
        ),
    ),
    Field(
        "influencers",
        "影响者",
        "Influencers",
        FieldType.TEXT,
        words(
            "影响人、影响人员、技术影响者、使用者、影响者姓名、影响人物、影响力人物、有影响力的人、主要影响者、主要影响人、项目影响者、项目影响人、采购影响者、"
            "采购影响人、技术影响人、技术把关人、技术负责人(影响)、其他影响者、其他影响人、参与者、建议者、推荐人、评估人、Influencer、"
            "Influencer Name"
        ),
    ),
    Field(
        "timetable",
        "采购时间表",
        "Timetable",
        FieldType.TEXT,
        words(
            "采购时间、时间表、预计采购时间、预计签约时间、项目进度、预计成交时间、预计成交日期、预计签单时间、招标时间、计划采购时间、采购计划时间、采购计划时间表、"
            "采购日期、采购进度、采购进度安排、采购时间安排、采购时间节点、采购节点、采购周期、采购安排、计划采购日期、计划采购时间表、计划招标时间、计划签约时间、"
            "计划签约日期、计划成交日期、计划成交时间、计划完成时间、计划时间、项目时间表、项目时间安排、项目时间节点、项目计划时间、项目周期、项目工期、"
            "项目进度计划、时间节点、时间安排、时间计划、进度安排、进度计划、预计采购日期、预计下单时间、预计下单日期、预计签约日期、预计签单日期、预计签约、"
            "预计签单、预计成交、预计成单时间、预计成单日期、预计落单时间、预计落单日期、预计招标时间、预计招标日期、预计结单日期、预计结单时间、预计关闭日期、"
            "预计完成时间、预计完成日期、预计时间、招标日期、开标时间、开标日期、投标时间、投标日期、投标截止时间、Expected Close Date、"
            "Expected Close、Expected Date、Close Date、Timeline、Schedule、Purchase Date、"
            "Expected Purchase Date"
        ),
    ),
    Field(
        "budget",
        "预算",
        "Budget",
        FieldType.MONEY,
        words(
            "项目预算、预算金额、采购预算、项目金额、预计金额、预计成交金额、投资额、金额、合同预估金额、商机金额、项目规模、Amount、项目预算(万元)、"
            "项目预算额、项目总预算、项目总投资、项目投资、项目投资额、项目总金额、项目金额(元)、项目金额(万元)、项目额、项目标的额、总投资、总投资额、"
            "总投资(万元)、投资金额、投资规模、投资总额、采购金额、采购预算金额、采购规模、采购额、预算(元)、预算(万元)、预算额、预算总额、预估金额、"
            "预估成交额、预估合同额、预估合同金额、预计合同额、预计合同金额、预计成交额、预计销售额、预计销售金额、预计签约金额、预计签单金额、预计签单额、"
            "预计采购金额、预期金额、预期成交金额、合同预计金额、合同金额、合同额、商机金额(元)、商机预计金额、机会金额、意向金额、标的金额、标的额、招标控制价、"
            "最高限价、控制价、估算金额、Budget Amount、Estimated Amount、Estimated Value、"
            "Expected Amount、Expected Revenue、Deal Value、Deal Amount、Value、"
            "Project Budget、Est. Amount"
        ),
        unit="元",
    ),
    Field(
        "process",
        "采购流程",
        "Process",
        FieldType.TEXT,
        words(
            "流程、决策流程、采购方式、招标方式、采购流程说明、采购程序、采购决策流程、采购模式、采购形式、采购类型、审批流程、内部流程、内部流程说明、招标类型、"
            "招标形式、招投标方式、决策程序、Purchasing Process、Procurement Process、Procurement Method、"
            "Buying Process"
        ),
    ),
    Field(
        "stage",
        "项目阶段",
        "Stage",
        FieldType.CHOICE,
        words(
            "阶段、销售阶段、商机阶段、当前阶段、项目状态、进展阶段、状态、跟进阶段、项目当前阶段、项目所处阶段、项目进展阶段、项目进展状态、项目进展、项目进程、"
            "项目跟进阶段、项目跟进状态、项目现状、项目节点、所处阶段、目前阶段、现阶段、进展状态、当前进展、当前进度、当前状态、目前进展、目前进度、目前状态、"
            "跟进状态、跟进进度、跟进进展、进展、进度、进程、推进阶段、推进状态、商机状态、商机所处阶段、商机进展、商机进度、机会阶段、机会状态、销售进度、销售进程、"
            "销售状态、成交阶段、漏斗阶段、Project Stage、Deal Stage、Sales Stage、Opportunity Stage、"
            "Current Stage、Status、Phase、Progress"
        ),
        choices=activity_lists.PROJECT_STAGE,
    ),
    Field(
        "stage_on",
        "阶段日期",
        "Stage on",
        FieldType.DATE,
        words(
            "进入阶段日期、阶段时间、进展日期、日期、更新阶段日期、跟进日期、跟进时间、阶段更新日期、阶段更新时间、阶段变更日期、阶段变更时间、阶段进入日期、"
            "阶段进入时间、阶段开始日期、进入阶段时间、进入该阶段日期、进入当前阶段日期、进入当前阶段时间、当前阶段日期、更新阶段时间、进展时间、进展更新日期、"
            "进展更新时间、进度日期、进度更新日期、最近跟进日期、最近跟进时间、最后跟进日期、最后跟进时间、状态日期、状态更新日期、状态时间、时间、"
            "Stage Date、Stage Changed、Date、Last Activity"
        ),
    ),
    Field(
        "probability",
        "成交概率",
        "Probability",
        FieldType.PERCENT,
        words(
            "概率、成功率、成功概率、赢单率、把握、成交可能性、可能性、赢率、成单率、成交几率、成交机率、成交把握、成单概率、成单可能性、成功几率、成功把握、"
            "成功可能性、赢单概率、赢单几率、赢单可能性、中标概率、中标率、中标可能性、把握度、把握程度、胜算、胜率、签单概率、签单率、签约概率、预计成功率、"
            "预计成交概率、Win Rate、Win Probability、Likelihood、Chance"
        ),
    ),
    Field(
        "competitors",
        "竞争对手",
        "Competitors",
        FieldType.TEXT,
        words(
            "竞争情况、竞争者、参与竞争厂家、竞品、竞争对手名称、竞争对手情况、竞争对手及报价、竞争对手(厂家)、竞争厂家、竞争厂商、竞争公司、竞争单位、竞争品牌、"
            "竞争状况、竞争态势、竞争格局、竞争分析、主要竞争对手、主要竞争者、主要对手、参与厂家、参与竞争对手、参与品牌、投标厂家、投标对手、竞品品牌、竞品情况、"
            "竞品厂家、竞对、竞对情况、对手、对手情况、友商、友商情况、同行竞争、Competitor、Competition、Competitor Name、"
            "Rivals、同台对手、同台竞争对手、一起投标的厂家"
        ),
    ),
    Field(
        "next_step",
        "下一步",
        "Next step",
        FieldType.LONG_TEXT,
        words(
            "下一步计划、下一步行动、我方下一步、后续计划、下步工作、跟进计划、下步计划、下一步工作、下一步工作计划、下一步措施、下一步动作、下一步安排、下一步打算、"
            "下一步工作安排、下一步策略、下一步推进计划、下一步跟进计划、下步行动、下步安排、下步措施、我方行动、我方计划、我方下一步行动、我方下一步计划、"
            "我方下一步工作、后续跟进、后续跟进计划、后续行动、后续安排、后续措施、后续工作、后续动作、跟进措施、跟进安排、跟进策略、推进计划、推进措施、行动计划、"
            "行动方案、待办事项、待办、工作计划、对策、应对措施、Next Steps、Next Action、Our Next Step、Action、"
            "Action Plan"
        ),
    ),
    Field(
        "owner",
        "负责销售",
        "Owner",
        FieldType.PERSON,
        words(
            "业务员、销售、销售员、销售代表、跟进人、客户经理、项目负责人、负责人、项目经理、责任人、销售负责人、销售负责、销售负责人姓名、销售代表姓名、销售人员、"
            "销售顾问、销售经理、销售工程师、业务经理、业务负责人、业务代表、业务人员、负责业务员、负责人姓名、跟进人员、跟进销售、跟进业务员、跟踪人、跟踪人员、"
            "跟单人、跟单员、我方负责人、我方项目经理、我方责任人、我司负责人、项目责任人、项目跟进人、项目销售、项目归属人、归属人、归属销售、所属销售、所属业务员、"
            "商机负责人、商机所有人、商机归属人、报备人、报备业务员、报备销售、客户负责人、区域经理、区域负责人、大区经理、Sales、Sales Rep、"
            "Salesperson、Account Manager、Project Manager、Assigned To、Responsible、"
            "Opportunity Owner、Deal Owner"
        ),
    ),
)

ENTITY = Entity(
    "project",
    "采购项目",
    "Project",
    EntityKind.REGISTER,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "项目、采购项目、项目表、项目跟进、项目跟进表、商机、商机表、销售机会、项目清单、项目台账、项目信息、项目报备、销售漏斗、Projects、Opportunities、Pipeline"
    ),
    date_field="stage_on",
    customer_field="customer",
    number_field="no",
)
