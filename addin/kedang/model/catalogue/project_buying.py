"""采购项目: what the customer wants to buy, who decides, when, for how much and by which process."""

from __future__ import annotations

from kedang.model.field import Field, FieldType, words

BUYING: tuple[Field, ...] = (
    Field(
        "problem",
        "要解决的问题",
        "Problem",
        FieldType.LONG_TEXT,
        words(
            "解决问题、需求、项目需求、客户需求、项目内容、项目概况、采购内容、需求描述、最近采购计划、要解决问题、待解决问题、需解决的问题、需解决问题、解决的问题、拟解决问题、"
            "客户要解决的问题、客户问题、客户痛点、痛点、痛点问题、核心痛点、业务痛点、需求痛点、核心需求、主要需求、需求内容、需求说明、需求概述、需求分析、需求背景、需求产品、"
            "项目需求描述、项目需求说明、项目描述、项目说明、项目背景、项目简介、项目介绍、项目概述、项目情况、项目内容描述、项目用途、建设内容、采购需求、采购计划、采购产品、采购设备、"
            "采购内容及数量、商机描述、商机说明、商机内容、意向产品、产品需求、产品、涉及产品、拟采购产品、Problem to Solve、Pain Point、Pain Points、"
            "Need、Needs、Requirement、Requirements、Description、Project Description、要解决什么问题、解决什么问题、"
            "想解决什么问题、客户想解决的问题、为什么要买、为什么要搞、为什么要换、为什么要做、为什么要上、为什么想买、点解要买、点解要换、要解决什么、想解决什么、解决什么、想搞什么、"
            "要什么、要买什么、想买什么、买什么、要咩、想买咩、有什么问题、有什么难处、有什么需求、什么需求、什么问题、背景、背景说明、缘由、立项原因、立项背景、立项理由、立项依据、"
            "采购原因、采购背景、采购缘由、采购目的、采购动机、采购用途、采购理由、采购标的物、采购品种、采购品类、采购货物、采购物资、采购清单、采购数量及内容、拟采购内容、拟采购设备、"
            "拟采购货物、拟购产品、拟购设备、拟购内容、拟用产品、预计采购产品、计划采购产品、计划采购内容、计划采购设备、近期采购计划、最近采购、最近的采购计划、采购意向、采购意向内容、"
            "意向内容、意向需求、意向设备、意向型号、意向产品型号、意向机型、需求痛点描述、需求点、需求情况、需求详情、需求要点、需求摘要、需求明细、需求清单、需求设备、需求型号、需求物资、"
            "需求类型、需求用途、主要问题、主要痛点、主要诉求、核心问题、核心诉求、关键问题、关键需求、实际需求、具体需求、现有问题、现存问题、存在问题、存在的问题、面临问题、面临的问题、"
            "当前问题、目前问题、问题、问题描述、问题点、问题说明、问题与需求、问题/需求、困难、难题、诉求、客户诉求、客户要求、客户现状、客户现有问题、客户存在问题、客户面临问题、"
            "客户面临的问题、客户难题、客户核心需求、客户主要需求、客户痛点及需求、客户需求描述、客户需求说明、客户需求内容、客户采购需求、用户需求、用户痛点、业主需求、甲方需求、技术要求、"
            "技术需求、工况、工况要求、应用、应用场景、应用工况、用途、使用场景、使用用途、项目要求、项目目的、项目目标、项目痛点、项目问题、项目缘由、项目内容及需求、项目内容说明、"
            "项目内容概述、项目规模及内容、项目产品、项目主要内容、项目采购内容、项目简述、项目信息、项目详情、项目概要、项目特点、建设需求、建设目的、建设背景、建设规模及内容、改造内容、"
            "改造需求、改造原因、工程概况、工程内容、工程简介、配置需求、设备需求、设备配置、产品名称、产品型号、产品/方案、推荐产品、方案、方案需求、报备产品、报备产品型号、报备型号、"
            "涉及设备、设备、型号、货物需求、商机需求、商机产品、商机背景、商机概述、机会描述、机会内容、Application、Background、Business Need、"
            "Business Problem、Challenge、Challenges、Customer Need、Customer Needs、Customer Pain、"
            "Customer Problem、Customer Requirement、Customer Requirements、Demand、Demands、"
            "Goal of Project、Issue、Issues、Key Issue、Needs/Problem、Objective、Pain、Problem/Need、"
            "Problems、Product、Product Interest、Product Needed、Products、Products of Interest、"
            "Products Required、Project Content、Project Goal、Project Need、Project Requirements、"
            "Project Scope、Project Summary、Reason、Reason to Buy、Scope、Scope of Supply、"
            "Solution Needed、Use Case、What They Need、Why、Bedarf、Problemstellung、Anforderung、"
            "Anforderungen、Anwendung"
        ),
    ),
    Field(
        "decision_makers",
        "决策人",
        "Decision makers",
        FieldType.TEXT,
        words(
            "决策者、决策人姓名、关键人、拍板人、关键决策人、决策人员、决策人(者)、决策者姓名、决策人/职务、决策人及职务、决策层、决策链、决策领导、主要决策人、主要决策者、最终决策人、"
            "最终决策者、项目决策人、项目决策者、采购决策人、采购决策者、关键人物、关键联系人、关键决策者、核心决策人、主要负责人(决策)、拍板者、Decision Maker、"
            "Key Decision Maker、Decision Makers/Influencers、谁拍板、谁说了算、谁做主、谁定、谁决定、谁批、边个话事、边个拍板、话事人、话事嘅、"
            "拍板的人、说了算的人、做主的人、定的人、当家人、一把手、老板、大老板、最终拍板人、最终拍板者、最终决定人、最终决策、最终审批人、最后决策人、决定人、决定者、决定权人、决策、"
            "决策领导姓名、决策关键人、决策核心人、决策核心、决策负责人、决策责任人、决策人信息、决策人名单、决策人情况、决策人姓名/职务、决策人姓名及职务、决策人及影响人、决策者/职务、"
            "决策者及职务、决策者信息、决策者名称、决策成员、决策小组、决策小组成员、决策委员会、决策团队、决策链条、决策链关键人、决策链人员、决策路径人、关键决策、关键决策人员、"
            "关键决策人姓名、关键决策层、关键干系人、关键拍板人、关键领导、关键人员、关键人姓名、关键人/职务、关键人信息、关键人(决策)、关键人及职务、核心人物、核心关键人、核心人、"
            "主要决策、主要决策者姓名、主要决策人姓名、主要决策人员、主要决策领导、主要负责人、主要负责领导、主管领导、分管领导、负责领导、项目主管领导、项目关键人、项目关键决策人、"
            "项目拍板人、采购拍板人、采购关键人、采购决定人、采购决策者姓名、采购决策层、采购审批人、甲方决策人、甲方拍板人、甲方关键人、甲方领导、业主决策人、业主关键人、客户决策人、"
            "客户决策者、客户关键人、客户关键决策人、客户拍板人、客户领导、对方决策人、审批人、批准人、权力人、EB、经济决策人、经济购买者、购买决策人、购买决策者、Approver、"
            "Buyer (Decision)、Boss、DM、DMs、Decider、Deciders、Decision Maker Name、Decision Authority、"
            "Decision Team、Decision By、Economic Buyer、Final Decision Maker、Key Decision Makers、"
            "Key Person、Key Persons、Key Contact、Key Contacts、Key People、Key Player、Key Players、"
            "Main Decision Maker、Who Decides、Entscheider、Entscheidungsträger"
        ),
    ),
    Field(
        "influencers",
        "影响者",
        "Influencers",
        FieldType.TEXT,
        words(
            "影响人、影响人员、技术影响者、使用者、影响者姓名、影响人物、影响力人物、有影响力的人、主要影响者、主要影响人、项目影响者、项目影响人、采购影响者、采购影响人、技术影响人、"
            "技术把关人、技术负责人(影响)、其他影响者、其他影响人、参与者、建议者、推荐人、评估人、Influencer、Influencer Name、说得上话的人、能说上话的人、"
            "谁说得上话、谁能说上话、谁有影响、谁能影响、谁影响、边个讲得落话、讲得上话嘅人、有话语权的人、话语权人、设计院影响人、设计院联系人、设计人、工艺影响人、技术影响人员、"
            "技术关键人、技术决策人、技术负责人、技术评估人、技术参与人、技术把关、技术人、技术选型人、技术购买影响者、用户影响人、用户影响者、使用影响人、使用影响者、使用人、"
            "使用部门影响人、使用者影响人、采购影响人员、采购影响、采购执行人、采购参与人、采购经办人、决策影响人、决策影响者、决策参与者、决策参与人、决策建议人、关键影响人、关键影响者、"
            "关键影响人物、有影响力者、有影响力人员、有影响的人、有影响人员、能影响的人、影响力者、影响力人员、影响决策人、影响决策的人、影响决策者、影响人姓名、影响人及职务、影响人/职务、"
            "影响者/职务、影响者及职务、影响者信息、影响因素人、影响方、影响链、施加影响的人、重要影响人、重要影响者、主要影响人员、主要影响力人、项目影响人员、项目相关影响人、相关影响人、"
            "其他相关人、内线、内部支持者、支持者、教练、线人、Coach、Champion、顾问、参谋、推荐者、推动者、把关人、把关者、守门人、参与人、评估者、评审人、评审专家、专家、"
            "Advisor、Advisors、Advocate、Gatekeeper、Influenced By、Influencers Name、Influence、"
            "Key Influencer、Key Influencers、Other Influencers、Recommender、Stakeholders、Supporter、"
            "Supporters、Technical Buyer、Technical Evaluator、Technical Influencer、User Buyer、"
            "Who Influences、Beeinflusser、Einflussnehmer"
        ),
    ),
    Field(
        "timetable",
        "采购时间表",
        "Timetable",
        FieldType.TEXT,
        words(
            "采购时间、时间表、预计采购时间、预计签约时间、项目进度、预计成交时间、预计成交日期、预计签单时间、招标时间、计划采购时间、采购计划时间、采购计划时间表、采购日期、采购进度、"
            "采购进度安排、采购时间安排、采购时间节点、采购节点、采购周期、采购安排、计划采购日期、计划采购时间表、计划招标时间、计划签约时间、计划签约日期、计划成交日期、计划成交时间、"
            "计划完成时间、计划时间、项目时间表、项目时间安排、项目时间节点、项目计划时间、项目周期、项目工期、项目进度计划、时间节点、时间安排、时间计划、进度安排、进度计划、预计采购日期、"
            "预计下单时间、预计下单日期、预计签约日期、预计签单日期、预计签约、预计签单、预计成交、预计成单时间、预计成单日期、预计落单时间、预计落单日期、预计招标时间、预计招标日期、"
            "预计结单日期、预计结单时间、预计关闭日期、预计完成时间、预计完成日期、预计时间、招标日期、开标时间、开标日期、投标时间、投标日期、投标截止时间、"
            "Expected Close Date、Expected Close、Expected Date、Close Date、Timeline、Schedule、"
            "Purchase Date、Expected Purchase Date、什么时候买、什么时候要、什么时候采购、什么时候定、什么时候招标、什么时候开工、什么时候上、什么时候签、"
            "哪天买、几时买、几时要、几时落单、几时开工、几时签、预计什么时候买、打算什么时候买、打算几时买、大概什么时候、时间节点安排、时间进度、时间进度表、时间规划、时间要求、购买时间、"
            "购买日期、购置时间、采购节点时间、采购时间点、采购时段、采购时期、采购时限、采购时间计划、采购计划日期、采购预计时间、采购启动时间、采购月份、采购季度、预计采购、预计采购月份、"
            "预计采购季度、预计采购年月、预计购买时间、预计购买日期、预计开标时间、预计开标日期、预计投标时间、预计开工、预计开工时间、预计开工日期、预计动工时间、预计落地时间、预计落单、"
            "预计下单、预计中标时间、预计定标时间、预计合同时间、预计合同签订时间、预计签合同时间、预计签订时间、预计签订日期、预计签约月份、预计签约月、预计成交月份、预计成交月、"
            "预计成交季度、预计成交年月、预计成交日、预计成交周期、预计赢单时间、预计赢单日期、预计关单时间、预计关单日期、预计结束日期、预计结束时间、预计结案时间、预计使用时间、"
            "预计实施时间、预计启动时间、预计立项时间、预计定货时间、预计订货时间、预计订单时间、预期成交日期、预期成交时间、预期签约时间、预期签单时间、预期采购时间、预计用款时间、"
            "拟采购时间、拟采购日期、拟购买时间、拟招标时间、拟定采购时间、计划购买时间、计划开工时间、计划开工日期、计划签单时间、计划签单日期、计划下单时间、计划下单日期、计划落单时间、"
            "计划采购月份、计划用途时间、计划时间表、计划进度、工程进度、工程进度计划、工期、工期安排、开工时间、开工日期、动工时间、要货时间、需求时间、需求日期、使用时间、招标时间表、"
            "招标日期安排、招投标时间、投标截止日期、开标日、定标时间、定标日期、签约时间、签约日期、签单时间、成交时间、成交日期、项目时间、项目采购时间、项目采购计划时间、项目完成时间、"
            "项目计划完成时间、项目预计时间、项目预计采购时间、项目预计签约时间、里程碑、进度表、Bid Date、Bidding Date、Buying Date、Buying Time、"
            "Buying Timeline、Closing Date、Decision Date、Est. Close、Est. Close Date、Estimated Close、"
            "Estimated Close Date、Estimated Closing、Exp. Close、Exp. Close Date、Expected Closing、"
            "Expected Closing Date、Expected Decision、Expected Order Date、Expected PO、"
            "Expected PO Date、Expected Purchase、Expected Signing、Expected Timing、Forecast Close、"
            "Forecast Close Date、Forecast Date、Planned Purchase、Planned Purchase Date、PO Expected、"
            "Procurement Timeline、Procurement Schedule、Project Schedule、Project Timeline、"
            "Purchase Time、Purchase Timeline、Purchase Timing、Purchasing Schedule、Purchasing Timeline、"
            "Target Close、Target Close Date、Target Date、Tender Date、Time Frame、Time Schedule、Timing、"
            "When、When to Buy、Zeitplan、Terminplan、Kaufzeitpunkt、Zeitraum"
        ),
    ),
    Field(
        "budget",
        "预算",
        "Budget",
        FieldType.MONEY,
        words(
            "项目预算、预算金额、采购预算、项目金额、预计金额、预计成交金额、投资额、金额、合同预估金额、商机金额、项目规模、Amount、项目预算(万元)、项目预算额、项目总预算、"
            "项目总投资、项目投资、项目投资额、项目总金额、项目金额(元)、项目金额(万元)、项目额、项目标的额、总投资、总投资额、总投资(万元)、投资金额、投资规模、投资总额、采购金额、"
            "采购预算金额、采购规模、采购额、预算(元)、预算(万元)、预算额、预算总额、预估金额、预估成交额、预估合同额、预估合同金额、预计合同额、预计合同金额、预计成交额、预计销售额、"
            "预计销售金额、预计签约金额、预计签单金额、预计签单额、预计采购金额、预期金额、预期成交金额、合同预计金额、合同金额、合同额、商机金额(元)、商机预计金额、机会金额、意向金额、"
            "标的金额、标的额、招标控制价、最高限价、控制价、估算金额、Budget Amount、Estimated Amount、Estimated Value、"
            "Expected Amount、Expected Revenue、Deal Value、Deal Amount、Value、Project Budget、"
            "Est. Amount、有多少钱、多少钱、多大金额、多大规模、打算花多少、打算花多少钱、准备花多少钱、预算多少、多少预算、几多钱、有几多预算、有几多钱、大概多少钱、预计多少钱、"
            "批了多少钱、能做多少、预算数、预算总金额、预算总投资、预算总价、预算资金、预算价、预算规模、预算范围、预算区间、预算情况、预算值、预算数额、预算(万)、预算(RMB)、"
            "预计预算、预估预算、预计预算金额、客户预算、客户预算(万元)、客户预算金额、用户预算、甲方预算、业主预算、采购预算额、采购预算(元)、采购预算(万元)、采购预算价、采购总额、"
            "采购总金额、采购总价、采购总预算、采购资金、采购金额(元)、采购金额(万元)、计划采购金额、计划采购额、计划投资、计划投资额、计划投资(万元)、计划总投资、计划金额、拟投资额、"
            "拟投入资金、投资、投资(万元)、投资预算、投资概算、投资估算、投资额(元)、投资额(万元)、投资总额(万元)、投资额度、投入、投入金额、投入预算、资金预算、资金、资金规模、"
            "资金额度、资金计划、资金情况、概算、概算金额、概算投资、概算总额、设备概算、设备概算金额、设备预算、设备预算金额、设备投资、设备投资额、设备采购额、设备金额、工程概算、"
            "工程预算、工程造价、工程金额、工程总价、工程投资、工程投资额、造价、造价(万元)、总造价、总预算、总预算(万元)、总金额、总概算、总价、总额、总投资额(万元)、估价、估值、"
            "估算、估算额、估算价、估计金额、估计额、估计合同额、估计成交额、预估、预估额、预估价、预估价值、预估总额、预估总价、预估金额(万元)、预估成交金额、预估成交价、预估采购额、"
            "预估采购金额、预估订单金额、预估签约额、预估签单额、预估项目金额、预估销售额、预估业绩、预估产值、预计额、预计价值、预计规模、预计总额、预计总价、预计总金额、预计产值、"
            "预计业绩、预计收入、预计订单额、预计订单金额、预计签约额、预计合同金额(万元)、预计合同总额、预计合同价、预计成交金额(万元)、预计成交额(万元)、预计成交价、预计采购额、"
            "预计投资、预计投资额、预计销售、预计销售额(万元)、预计金额(万元)、预计金额(元)、预计项目金额、预计中标金额、预期成交额、预期合同额、预期收入、预期销售额、预期合同金额、"
            "潜在金额、潜在销售额、商机额、商机总额、商机规模、商机价值、商机金额(万元)、商机预算、商机预估金额、商机预计成交金额、机会价值、机会预计金额、机会金额(万元)、销售金额、"
            "销售额、合同总额、合同总价、合同额(万元)、合同金额(万元)、合同预估额、合同预计额、成交金额、成交额、标的、标的额(万元)、标的价格、标的总额、招标限价、招标金额、招标预算、"
            "拦标价、限价、规模、规模(万元)、项目价值、项目体量、项目标的、项目标的金额、项目成交金额、项目概算、项目估算、项目估计金额、项目规模(万元)、项目规模金额、项目合同额、"
            "项目合同金额、项目总额、项目总价、项目投资总额、项目投资金额、项目预估金额、项目预计金额、项目预算金额、项目预算(元)、项目预算总额、项目造价、项目资金、项目资金预算、"
            "需求金额、意向额、意向金额(万元)、体量、Amount (CNY)、Amount (RMB)、Amount (k CNY)、Amt、Budget (CNY)、"
            "Budget (RMB)、Budget (k CNY)、Budgeted Amount、Budget Size、Budget Value、Contract Value、"
            "Contract Amount、Customer Budget、Deal Size、Est Value、Est. Budget、Est. Revenue、"
            "Est. Deal Value、Estimate、Estimated Budget、Estimated Deal Value、Estimated Revenue、"
            "Exp. Amount、Exp. Revenue、Exp. Value、Expected Deal Value、Expected Deal Size、"
            "Expected Order Value、Expected Sales、Expected Value、Forecast Amount、Forecast Revenue、"
            "Forecast Value、Investment、Investment Amount、Money、Opp Amount、Opp Value、"
            "Opportunity Amount、Opportunity Size、Opportunity Value、Order Value、Pipeline Value、"
            "Potential Amount、Potential Revenue、Potential Value、Project Amount、Project Cost、"
            "Project Size、Project Value、Purchase Budget、Revenue、TCV、Total Amount、Total Budget、"
            "Total Value、Budgetrahmen、Volumen、Projektvolumen、Auftragswert"
        ),
        unit="元",
    ),
    Field(
        "process",
        "采购流程",
        "Process",
        FieldType.TEXT,
        words(
            "流程、决策流程、采购方式、招标方式、采购流程说明、采购程序、采购决策流程、采购模式、采购形式、采购类型、审批流程、内部流程、内部流程说明、招标类型、招标形式、招投标方式、"
            "决策程序、Purchasing Process、Procurement Process、Procurement Method、Buying Process、怎么采购、怎么买、"
            "怎么买法、怎么走流程、走什么流程、什么流程、点样买、点样采购、点批、采购怎么走、采购走什么流程、招不招标、是否招标、是否公开招标、招标/议标、招标或议标、议标/招标、"
            "招标/询价、招标与否、招标方法、招标程序、招标流程、招标模式、招标类别、招投标形式、招投标类型、招投标流程、投标方式、投标形式、投标类型、定标方式、评标方式、评标办法、"
            "议价方式、比价方式、询价方式、选型流程、选型方式、选商流程、供应商选择流程、采购方法、采购办法、采购手续、采购渠道、采购类别、采购路径、采购途径、采购机制、采购制度、采购环节、"
            "采购步骤、采购流程描述、采购流程及方式、采购流程及要求、采购流程情况、采购流程/方式、采购审批流程、采购审批、采购审批程序、采购操作流程、采购组织形式、采购组织方式、"
            "采购内部流程、采购决策程序、采购决策过程、采购过程、购买方式、购买流程、购买程序、购买过程、购置方式、决策过程、决策机制、决策方式、决策模式、决策路径、决策流程说明、"
            "决策流程描述、决策步骤、决策链流程、审批程序、审批方式、审批环节、审批步骤、审批过程、内部流程描述、内部审批流程、内部审批、内部程序、内部采购流程、内部决策流程、客户采购流程、"
            "客户采购方式、客户采购模式、客户决策流程、客户内部流程、客户流程、甲方流程、甲方采购流程、业主采购流程、项目流程、项目采购流程、项目采购方式、项目招标方式、项目操作方式、"
            "项目运作方式、操作方式、操作流程、流程说明、流程描述、流程情况、Approval Process、Bid Type、Bidding Method、"
            "Bidding Process、Buying Method、Buying Procedure、Decision Process、Decision-making Process、"
            "How They Buy、Internal Process、Procurement Procedure、Procurement Type、Procurement Mode、"
            "Procedure、Purchase Method、Purchase Mode、Purchase Procedure、Purchase Process、"
            "Purchase Type、Purchasing Method、Purchasing Mode、Purchasing Procedure、Sourcing Method、"
            "Sourcing Process、Tender Process、Tender Method、Tender Type、Tendering、Einkaufsprozess、"
            "Beschaffungsprozess、Vergabeart、Prozess"
        ),
    ),
)
