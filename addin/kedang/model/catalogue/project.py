"""采购项目: what a customer plans to buy, who decides, and how far we are."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.catalogue.project_buying import BUYING
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

PROJECT: tuple[Field, ...] = (
    Field(
        "no",
        "项目编号",
        "No",
        FieldType.NUMBER_TEXT,
        words(
            "编号、商机编号、项目号、项目代码、报备编号、Project No、项目编码、项目序号、项目ID、项目单号、项目编号(报备)、工程编号、工程编码、机会编号、机会号、商机号、"
            "商机ID、商机单号、销售机会编号、报备号、报备单号、备案编号、备案号、立项编号、招标编号、Project ID、Project Number、Project Code、"
            "Opportunity ID、Opportunity No、Deal ID、项目报备号、项目报备编号、项目流水号、项目立项号、项目立项编号、项目合同号、项目备案号、"
            "项目备案编号、项目代号、项目标号、项目No、立项号、立项单号、标书编号、标号、招标号、招标项目编号、采购编号、采购项目编号、采购项目号、商机代码、商机编码、商机流水号、"
            "机会编码、机会ID、机会代码、机会单号、机会流水号、销售机会号、销售机会ID、销售项目编号、报备流水号、报备序号、报备ID、报备编码、报备登记号、备案单号、备案登记号、"
            "登记编号、登记号、注册编号、序列编号、单号、流水号、线索转商机编号、案件编号、案件号、案号、Project Nr、Project Ref、Project Reference、"
            "Proj No、Proj ID、Opportunity Number、Opportunity Code、Opp ID、Opp No、Oppty ID、Deal No、"
            "Deal Number、Deal Reg No、Deal Registration No、Registration No、Registration Number、Reg No、"
            "Bid No、Tender No、RFQ No、Case No、ID、Ref、Ref No、Reference、Projektnummer、Projekt-Nr"
        ),
    ),
    Field(
        "name",
        "项目名称",
        "Name",
        FieldType.TEXT,
        words(
            "项目、商机名称、工程名称、机会名称、名称、Project Name、Opportunity、项目全称、项目简称、项目标题、项目/商机名称、项目及名称、工程项目、工程项目名称、"
            "工程、采购项目名称、采购项目、采购标的、招标项目、招标项目名称、商机、商机主题、商机标题、机会、机会主题、销售机会、销售机会名称、意向项目、意向项目名称、报备项目、"
            "报备项目名称、在谈项目、重点项目、重点项目名称、标题、Project、Project Title、Opportunity Name、Deal、Deal Name、Title、"
            "什么项目、哪个项目、项目叫什么、咩项目、咩工程、项目名、项目工程名称、项目或工程名称、项目/机会名称、项目/客户需求、项目主题、项目概要名称、项目描述名称、工程名、"
            "工程项目全称、工程全称、工程简称、立项名称、立项项目、招标名称、招标标题、标段名称、标的项目、投标项目、投标项目名称、采购名称、采购项目全称、采购主题、采购事项、购置项目、"
            "需求项目、需求名称、意向工程、拟建项目、拟建项目名称、在建项目、在建项目名称、在跟项目、在跟项目名称、跟进项目、跟进项目名称、跟踪项目、跟踪项目名称、跟单项目、推进项目、"
            "潜在项目、潜在项目名称、目标项目、目标项目名称、关键项目、大项目名称、储备项目、储备项目名称、预备项目、业务机会、业务机会名称、业务项目、商机全称、商机简称、商机项目、"
            "商机/项目名称、商机名、机会名、机会标题、机会描述名称、销售机会主题、销售项目、销售项目名称、报备工程、报备工程名称、登记项目、登记项目名称、案名、案件名称、"
            "Project Description (Name)、Project/Opportunity、Project Subject、Project Topic、"
            "Opportunity Title、Opp Name、Oppty Name、Opp、Opps、Opportunity/Project、Deal Title、Case Name、"
            "Tender、Tender Name、Bid Name、RFQ、Subject、Topic、Job、Job Name、Which Project、Projektname、"
            "Projekt、Vorhaben"
        ),
        wanted=True,
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、"
            "Client、Account、业主、建设单位、采购单位、招标单位、业主单位、甲方、最终用户、客户(业主)、客户名、客户全名、客户公司名称、客户单位名称、公司全称、单位全称、"
            "企业全称、业主名称、业主/客户、业主公司、甲方名称、甲方单位、甲方(业主)、建设方、建设单位名称、建设单位(业主)、采购方、采购人(单位)、采购单位名称、采购客户、采购商、"
            "招标人、招标方、招标单位名称、招标人(业主)、最终客户、最终客户名称、最终用户名称、最终用户单位、终端客户、终端客户名称、终端用户、终端用户名称、终端业主、终端、使用单位、"
            "使用单位名称、使用方、使用客户、用户、用户单位、用户名称、目标客户、目标客户名称、所属客户、关联客户、对应客户、需方、需方单位、客户(最终用户)、End Customer、"
            "End User、Client Name、Account Name、Owner Company、哪家的、哪家、谁家的、谁家、谁家的项目、哪个客户、哪家客户、边间公司、边个客、"
            "客、人客、客户简称、客户企业、客户(甲方)、客户(使用单位)、客户(最终)、客户/用户、客户单位全称、客户公司全称、直接客户、直接用户、成交客户、意向客户、跟进客户、潜在客户、"
            "潜在客户名称、报备客户、报备客户名称、报备最终用户、报备终端、报备终端客户、报备用户、项目客户、项目客户名称、项目业主、项目业主名称、项目单位、项目单位名称、项目甲方、"
            "项目用户、项目所属单位、项目所属客户、项目方、项目公司、项目所在单位、所在单位、所属单位、所属公司、承建单位、承办单位、实施单位、投资方、投资单位、投资主体、建设业主、"
            "建设主体、建设公司、业主方、业主全称、业主/甲方、甲方公司、甲方名称(业主)、甲方客户、发包方、发包人、发包单位、招标客户、招标公司、招标企业、招标甲方、采购人、采购人名称、"
            "采购企业、采购公司、采购主体、采购业主、购买方、购买单位、购方、买方、需求单位、需求方、需求客户、用户(最终)、用户公司、用户单位名称、用户全称、用户/业主、使用业主、"
            "最终业主、最终使用单位、最终使用客户、最终使用方、最终用户全称、终端业主名称、终端客户全称、终端单位、终端公司、终端使用单位、终端企业、实际用户、实际客户、实际使用单位、"
            "厂家(客户)、工厂名称、Account/Customer、Account/Company、Buyer、Buying Company、Client Company、"
            "Customer/End User、Customer/Client、Customer Account、Customer Company、End User Name、"
            "End Customer Name、Final Customer、Final User、Organization、Project Customer、"
            "Project Owner (Customer)、Prospect、Purchaser、Ultimate Customer、User、User Company、"
            "Which Customer、Endkunde、Kunde、Auftraggeber、Bauherr"
        ),
        wanted=True,
    ),
    Field(
        "agent",
        "报备代理商",
        "Agent",
        FieldType.ORGANIZATION,
        words(
            "代理商、经销商、合作伙伴、报备单位、报备方、合作代理商、报备公司、报备代理、报备人单位、报备经销商、报备渠道、报备合作伙伴、报备商、代理商名称、经销商名称、经销商/代理商、"
            "代理商/经销商、渠道商、渠道商名称、渠道、渠道伙伴、集成商、集成商名称、合作单位、合作渠道、合作方、合作经销商、合作伙伴名称、伙伴名称、伙伴、总包、总包单位、总包方、中间商、"
            "Partner、Partner Name、Agent Name、Distributor、Dealer、Reseller、Integrator、谁报备的、哪家报备的、通过谁、"
            "经谁的手、边个代理、报备代理名称、报备代理公司、报备代理单位、报备代理商名称、报备单位名称、报备方名称、报备公司名称、报备经销商名称、报备合作商、报备伙伴、报备企业、报备机构、"
            "报备渠道商、报备集成商、申报单位、申请单位、申请代理商、申请经销商、登记代理商、授权代理商、授权经销商、所属代理商、所属经销商、所属渠道、所属渠道商、所属合作伙伴、关联代理商、"
            "关联经销商、关联渠道、对应代理商、对应经销商、跟进代理商、跟进渠道、负责代理商、负责经销商、参与代理商、参与经销商、参与渠道、区域代理、区域代理商、当地代理商、当地经销商、"
            "代理、代理公司、代理单位、代理方、代理名称、代理商/渠道、代理商全称、代理渠道、经销公司、经销单位、经销方、经销商全称、经销渠道、分销商、分销商名称、渠道代理、渠道公司、"
            "渠道单位、渠道伙伴名称、渠道合作伙伴、渠道合作商、渠道方、渠道商/代理商、渠道来源公司、合作代理、合作公司、合作集成商、合作商、合作商名称、合作渠道商、合作伙伴公司、"
            "合作方名称、伙伴公司、伙伴单位、贸易商、二级代理、二级经销商、中间人公司、中间渠道、总包商、总承包单位、总承包方、总承包商、承包商、承包单位、工程公司、施工单位、设备成套商、"
            "成套厂、成套商、配套商、配套厂、系统集成商、Agent Company、Agency、Channel、Channel Partner、Channel Partner Name、"
            "Contractor、Dealer Name、Distributor Name、EPC、General Contractor、Main Contractor、"
            "Partner Company、Registered By (Agent)、Registering Agent、Registering Dealer、"
            "Registering Partner、Registered Agent、Reseller Name、Sales Partner、SI、System Integrator、"
            "VAR、Via、Through、Händler、Vertriebspartner、Partnerfirma"
        ),
    ),
    Field(
        "registered_on",
        "报备日期",
        "Registered on",
        FieldType.DATE,
        words(
            "报备时间、立项日期、立项时间、项目日期、登记日期(项目)、发现日期、报备年月日、报备登记日期、登记报备日期、备案日期、备案时间、报备提交日期、立项时间(日期)、项目立项时间、"
            "项目立项日期、项目报备日期、项目报备时间、项目创建日期、项目开始日期、项目启动日期、项目启动时间、项目获取时间、项目获取日期、商机创建日期、商机创建时间、商机日期、"
            "商机发现日期、发现时间、启动日期、启动时间、信息获取日期、信息获取时间、获取日期、获取时间、首次接触日期、Registered、Registered Date、"
            "Registration Date、Opened On、Start Date、哪天报备的、什么时候报备的、几号报备的、什么时候知道的、几时知道、报备日、报备生效日期、"
            "报备成功日期、报备申请日期、报备申请时间、报备提交时间、报备登记时间、报备录入日期、报备受理日期、报备通过日期、报备审批日期、报备确认日期、申请报备日期、申报日期、申报时间、"
            "申请日期、申请时间、项目申报日期、项目申请日期、项目发现日期、项目发现时间、项目登记日期、项目登记时间、项目录入日期、项目录入时间、项目创建时间、项目建立日期、项目建立时间、"
            "项目开始时间、项目信息日期、项目信息获取日期、项目接触日期、项目提出日期、项目跟进开始日期、立案日期、立项年月、立项年月日、立项日、备案登记日期、注册日期、注册时间、"
            "登记报备时间、商机获取日期、商机获取时间、商机登记日期、商机建立日期、商机录入日期、商机录入时间、商机开始日期、商机提出日期、商机时间、商机发现时间、机会创建日期、"
            "机会创建时间、机会发现日期、机会日期、获知日期、获知时间、得知日期、得知时间、信息日期、信息时间、信息收集日期、信息来源日期、首次沟通日期、首次接洽日期、首次跟进日期、"
            "首次拜访日期、首次接触时间、首次联系日期、初次接触日期、初次接触时间、初次联系日期、初次拜访日期、开始跟进日期、开始跟进时间、开始日期、开始时间、跟进开始日期、"
            "Creation Date、Date Opened、Date Registered、Deal Registered、Deal Registration Date、"
            "Discovered On、Found On、First Contact、First Contact Date、First Seen、Identified On、"
            "Kick-off、Kick-off Date、Logged On、Open Date、Opened、Opened Date、Opportunity Date、Opp Date、"
            "Project Start、Project Start Date、Reg Date、Registered At、Reported On、Start、Started On、"
            "Started、Gemeldet am、Registriert am"
        ),
    ),
)

PROGRESS: tuple[Field, ...] = (
    Field(
        "stage",
        "项目阶段",
        "Stage",
        FieldType.CHOICE,
        words(
            "阶段、销售阶段、商机阶段、当前阶段、项目状态、进展阶段、状态、跟进阶段、项目当前阶段、项目所处阶段、项目进展阶段、项目进展状态、项目进展、项目进程、项目跟进阶段、项目跟进状态、"
            "项目现状、项目节点、所处阶段、目前阶段、现阶段、进展状态、当前进展、当前进度、当前状态、目前进展、目前进度、目前状态、跟进状态、跟进进度、跟进进展、进展、进度、进程、推进阶段、"
            "推进状态、商机状态、商机所处阶段、商机进展、商机进度、机会阶段、机会状态、销售进度、销售进程、销售状态、成交阶段、漏斗阶段、Project Stage、Deal Stage、"
            "Sales Stage、Opportunity Stage、Current Stage、Status、Phase、Progress、到哪一步了、到哪一步、到哪步了、走到哪了、"
            "走到哪一步、走到哪一步了、进行到哪一步、做到哪一步、搞到哪一步、推进到哪一步、谈到哪一步、谈到什么程度了、进展到哪一步、进展到哪了、进展怎么样、现在到哪一步、现在什么情况、"
            "什么阶段、什么进度、什么状态、哪个阶段、去到边步、去到边、做到边步、跟到边、跟进到哪一步、阶段名称、阶段状态、阶段进度、阶段划分、阶段说明、步骤、环节、当前环节、当前节点、"
            "当前步骤、当前所处阶段、当前项目阶段、当前项目状态、当前销售阶段、当前跟进阶段、当前情况、目前所处阶段、目前情况、目前项目阶段、目前项目状态、目前项目进展、目前项目进度、"
            "目前销售阶段、目前节点、目前环节、现进度、现进展、现状态、现处阶段、现阶段进展、现阶段状态、项目环节、项目步骤、项目所处状态、项目所属阶段、项目推进阶段、项目推进状态、"
            "项目推进情况、项目推进进度、项目进展程度、项目进展情况、项目进展阶段状态、项目情况进展、项目跟进情况、项目跟进进展、项目跟进进度、项目跟踪情况、项目跟踪状态、项目跟踪阶段、"
            "项目执行阶段、项目执行状态、项目当前状态、项目当前进展、项目当前进度、项目当前情况、项目最新进展、项目最新状态、项目目前状态、项目目前阶段、项目目前进展、最新进展、最新进度、"
            "最新状态、最新阶段、最近进展、进展阶段/状态、进展程度、进展情况、进展说明、进度情况、进度状态、进度阶段、进程状态、推进进度、推进进展、推进情况、推进程度、跟进情况、跟进程度、"
            "跟踪状态、跟踪阶段、跟踪进展、跟踪进度、跟踪情况、商机当前阶段、商机所属阶段、商机跟进阶段、商机跟进状态、商机推进阶段、商机销售阶段、商机进展阶段、机会所处阶段、机会进展、"
            "机会进度、销售机会阶段、销售机会状态、销售进展、销售漏斗阶段、销售流程阶段、销售推进阶段、销售步骤、销售环节、漏斗状态、漏斗、漏斗层级、漏斗位置、管道阶段、成交状态、成交进度、"
            "签约状态、签单状态、Pipeline Stage、Pipeline Status、Pipeline Phase、Funnel Stage、Funnel Status、"
            "Deal Status、Deal Phase、Deal Progress、Opp Stage、Opp Status、Opportunity Status、"
            "Opportunity Phase、Oppty Stage、Sales Phase、Sales Status、Sales Progress、Sales Step、"
            "Project Status、Project Phase、Project Progress、Current Status、Current Phase、"
            "Latest Status、Latest Progress、State、Step、Milestone、Progress Status、Where We Are、"
            "Phase/Status、Projektphase、Projektstatus、Vertriebsphase、Verkaufsphase、Stand"
        ),
        choices=activity_lists.PROJECT_STAGE,
    ),
    Field(
        "stage_on",
        "阶段日期",
        "Stage on",
        FieldType.DATE,
        words(
            "进入阶段日期、阶段时间、进展日期、日期、更新阶段日期、跟进日期、跟进时间、阶段更新日期、阶段更新时间、阶段变更日期、阶段变更时间、阶段进入日期、阶段进入时间、阶段开始日期、"
            "进入阶段时间、进入该阶段日期、进入当前阶段日期、进入当前阶段时间、当前阶段日期、更新阶段时间、进展时间、进展更新日期、进展更新时间、进度日期、进度更新日期、最近跟进日期、"
            "最近跟进时间、最后跟进日期、最后跟进时间、状态日期、状态更新日期、状态时间、时间、Stage Date、Stage Changed、Date、Last Activity、"
            "哪天更新的、什么时候更新的、什么时候到这一步的、什么时候到这步、几时更新、进展更新于、进展登记日期、进展登记时间、进展记录日期、最新进展日期、最新进展时间、最新进度日期、"
            "最新跟进日期、最新跟进时间、最新动态日期、最新更新日期、最新状态日期、最近进展日期、最近进展时间、最近联系日期、最近联系时间、最近沟通日期、最近沟通时间、最近拜访日期、"
            "最近拜访时间、最近跟踪日期、最近跟踪时间、最近活动日期、最近活动时间、最近一次跟进、最近一次跟进日期、最近一次跟进时间、最近一次联系日期、最近一次拜访日期、最近推进日期、"
            "最后联系日期、最后联系时间、最后拜访日期、最后沟通日期、最后活动日期、最后活动时间、最后一次跟进日期、最后一次跟进时间、最后跟踪日期、上次跟进日期、上次跟进时间、上次联系日期、"
            "上次拜访日期、上次沟通日期、末次跟进日期、跟进日、跟踪日期、跟踪时间、联系日期、联系时间、沟通日期、拜访日期、推进日期、推进时间、推进更新日期、项目更新日期、项目更新时间、"
            "项目进展日期、项目进展时间、项目进展更新日期、项目进度日期、项目状态更新日期、项目状态日期、项目阶段日期、项目阶段更新日期、项目阶段时间、项目跟进日期、项目跟进时间、"
            "销售阶段日期、销售阶段更新时间、商机阶段日期、商机阶段更新时间、商机更新日期、商机更新时间、商机跟进日期、阶段日、阶段变动日期、阶段变化日期、阶段转换日期、阶段推进日期、"
            "阶段到达日期、阶段达成日期、阶段生效日期、当前阶段开始日期、当前阶段开始时间、当前阶段时间、当前阶段起始日期、本阶段日期、本阶段开始日期、到达阶段日期、进入日期、进入时间、"
            "进入本阶段日期、进入本阶段时间、状态变更日期、状态变更时间、状态更新时间、截至日期、统计日期、填报日期(项目)、记录日期、Date of Stage、"
            "Entered Stage On、In Stage Since、Last Activity Date、Last Contact、Last Contact Date、"
            "Last Contacted、Last Follow-up、Last Follow-up Date、Last Stage Change、Last Touch、"
            "Last Visit、Phase Date、Progress Date、Since、Stage As Of、Stage Change Date、"
            "Stage Changed On、Stage Entered、Stage Entry Date、Stage Since、Stage Start、"
            "Stage Start Date、Stage Update、Stage Updated、Stage Updated On、Status As Of、Status Date、"
            "Status Update Date、Status Since、Phase seit、Stand vom、Datum"
        ),
    ),
    Field(
        "probability",
        "成交概率",
        "Probability",
        FieldType.PERCENT,
        words(
            "概率、成功率、成功概率、赢单率、把握、成交可能性、可能性、赢率、成单率、成交几率、成交机率、成交把握、成单概率、成单可能性、成功几率、成功把握、成功可能性、赢单概率、赢单几率、"
            "赢单可能性、中标概率、中标率、中标可能性、把握度、把握程度、胜算、胜率、签单概率、签单率、签约概率、预计成功率、预计成交概率、Win Rate、Win Probability、"
            "Likelihood、Chance、有几成把握、几成把握、几成、有多大把握、多大把握、把握多大、有多大可能、可能性多大、能不能成、成的可能、几成机会、几多成、有几成、成交机会、"
            "成功机会、成功可能、成功机率、成功率预估、成功率预测、成单机率、成单几率、成单把握、成单率预估、成单可能、成算、胜算率、胜算概率、赢面、赢单把握、赢单机率、赢的概率、赢单预测、"
            "成交率、成交概率预估、成交率预估、成交可能、成交预测、成交预估率、成交希望、签约率、签约几率、签约可能性、签约把握、签单几率、签单可能性、签单把握、中标几率、中标把握、"
            "中标机率、拿单概率、拿单把握、落单概率、落单机会、落单率、下单概率、下单可能性、项目成功率、项目成功概率、项目成交概率、项目把握、项目把握度、项目把握程度、项目赢单率、"
            "项目可能性、项目概率、商机赢率、商机概率、商机成功率、商机把握、商机赢单率、机会概率、机会率、机率、几率、机会大小、预计赢率、预计赢单率、预计成单率、预计成交率、预计概率、"
            "预计把握、预计可能性、预测概率、预估成功率、预估成交率、预估概率、预估赢率、把握性、把握率、完成概率、信心度、信心指数、Chance of Success、"
            "Chance of Winning、Chances、Close Probability、Close Rate、Closing Probability、Confidence、"
            "Confidence Level、Deal Probability、Get %、Hit Rate、Likelihood of Winning、Odds、"
            "Opportunity Probability、Order Probability、Prob、Probability of Success、"
            "Probability of Winning、Project Probability、Success Rate、Success Probability、Success %、"
            "Win %、Win Chance、Win Likelihood、Win Prob、Win Percentage、Winning %、Winning Probability、"
            "Winning Rate、Winning Chance、Wahrscheinlichkeit、Abschlusswahrscheinlichkeit、Chance %(Win)"
        ),
    ),
    Field(
        "competitors",
        "竞争对手",
        "Competitors",
        FieldType.TEXT,
        words(
            "竞争情况、竞争者、参与竞争厂家、竞品、竞争对手名称、竞争对手情况、竞争对手及报价、竞争对手(厂家)、竞争厂家、竞争厂商、竞争公司、竞争单位、竞争品牌、竞争状况、竞争态势、"
            "竞争格局、竞争分析、主要竞争对手、主要竞争者、主要对手、参与厂家、参与竞争对手、参与品牌、投标厂家、投标对手、竞品品牌、竞品情况、竞品厂家、竞对、竞对情况、对手、对手情况、"
            "友商、友商情况、同行竞争、Competitor、Competition、Competitor Name、Rivals、同台对手、同台竞争对手、一起投标的厂家、还有谁在抢、"
            "谁在抢、还有谁、还有谁在跟、还有哪家、还有哪些对手、有谁竞争、有什么对手、有哪些对手、跟谁抢、同谁抢、边个争、同边个争、仲有边个争、争的人、竞争情况说明、竞争情况描述、"
            "竞争情况分析、竞争信息、竞争关系、竞争者情况、竞争者名称、竞争产品、竞争厂家情况、竞争厂家名称、竞争供应商、竞争企业、竞争方、竞争商、竞争对手分析、竞争对手信息、竞争对手状况、"
            "竞争对手动态、竞争对手品牌、竞争对手单位、竞争对手公司、竞争对手及优势、竞争对手及情况、竞争对手及竞争情况、竞争对手报价、竞争环境、竞争、竞争友商、竞争态势分析、主要竞品、"
            "主要竞争、主要竞争品牌、主要竞争厂家、主要竞争对手情况、主要竞争对手名称、主要竞争公司、主要竞争单位、参与竞争方、参与竞争单位、参与竞争品牌、参与单位、参与方、参与竞标单位、"
            "参与投标单位、参与投标厂家、参标单位、参标厂家、参投单位、投标单位、投标竞争对手、投标品牌、竞标单位、竞标对手、竞标厂家、竞标方、其他厂家、其他品牌、其他竞争对手、其他竞争者、"
            "其他参与者、其他参与厂家、其他供应商、其他投标单位、对手名称、对手品牌、对手厂家、对手公司、对手分析、对手信息、潜在对手、潜在竞争对手、强劲对手、同行、同行对手、同行情况、"
            "同类厂家、同台厂家、入围厂家、入围品牌、短名单、竞品名称、竞品厂商、竞品公司、竞品信息、竞品分析、竞品参与情况、竞对品牌、竞对名称、竞对厂家、竞对信息、竞对公司、友商名称、"
            "友商品牌、友商信息、友商参与情况、现有供应商/竞争对手、Against、Bidders、Competing Against、Competing Brands、"
            "Competing Companies、Competing Vendors、Competing Suppliers、Competition Info、"
            "Competition Status、Competitive Situation、Competitive Landscape、Competitor Info、"
            "Competitor Names、Competitors Involved、Competitors/Brands、Key Competitor、Key Competitors、"
            "Main Competitor、Main Competitors、Other Bidders、Other Suppliers、Other Vendors、Opponents、"
            "Rival、Who Else、Wettbewerb、Wettbewerber、Mitbewerber、Konkurrenz、Konkurrenten"
        ),
    ),
    Field(
        "next_step",
        "下一步",
        "Next step",
        FieldType.LONG_TEXT,
        words(
            "下一步计划、下一步行动、我方下一步、后续计划、下步工作、跟进计划、下步计划、下一步工作、下一步工作计划、下一步措施、下一步动作、下一步安排、下一步打算、下一步工作安排、"
            "下一步策略、下一步推进计划、下一步跟进计划、下步行动、下步安排、下步措施、我方行动、我方计划、我方下一步行动、我方下一步计划、我方下一步工作、后续跟进、后续跟进计划、后续行动、"
            "后续安排、后续措施、后续工作、后续动作、跟进措施、跟进安排、跟进策略、推进计划、推进措施、行动计划、行动方案、待办事项、待办、工作计划、对策、应对措施、Next Steps、"
            "Next Action、Our Next Step、Action、Action Plan、接下来干什么、接下来做什么、接下来怎么办、接下来怎么做、接下来怎么跟、接下来打算、"
            "接下来、下一步干什么、下一步怎么办、下一步怎么做、下一步怎么走、下一步做什么、下步干什么、下步怎么办、下步怎么走、下步做什么、后面怎么办、后面怎么跟、后面打算、打算怎么办、"
            "打算怎么做、打算怎么跟、怎么推进、怎么跟、还要做什么、要做什么、跟住做咩、跟住点做、下一步做咩、下步动作、下步工作安排、下步工作计划、下步跟进、下步跟进计划、下步跟进措施、"
            "下步方案、下步策略、下步打算、下步推进、下步推进计划、下步推进措施、下步重点、下步目标、下步要点、下步事项、下一步跟进、下一步跟进措施、下一步跟进事项、下一步跟进动作、"
            "下一步推进、下一步推进措施、下一步推进策略、下一步目标、下一步方案、下一步对策、下一步重点、下一步事项、下一步要求、下一步任务、下一步行动计划、下一步动作计划、下一步动作要点、"
            "下一步具体工作、下一步具体计划、下一阶段计划、下一阶段工作、下阶段计划、下阶段工作、下阶段工作计划、下阶段措施、下阶段动作、下周计划、下周工作计划、下周工作、下月计划、"
            "下次计划、下次行动、下次跟进计划、下次跟进内容、我方对策、我方动作、我方措施、我方策略、我方下一步措施、我方下一步动作、我方下一步安排、我方后续计划、我方应对、我方应对措施、"
            "我方拟采取措施、我方拟采取行动、我方后续动作、我司行动、我司下一步、我司下一步计划、我司计划、我司对策、我司措施、后续、后续推进、后续推进计划、后续推进措施、后续策略、"
            "后续对策、后续工作计划、后续工作安排、后续跟进措施、后续跟进安排、后续跟进动作、后续跟进策略、后续跟进事项、后续打算、后续任务、后续事项、后续行动计划、跟进动作、跟进事项、"
            "跟进任务、跟进行动、跟进方案、跟进要点、跟进重点、跟进打算、跟踪计划、跟踪措施、跟踪策略、推进策略、推进方案、推进动作、推进思路、推进事项、推进安排、推进行动、攻关计划、"
            "攻关措施、攻关策略、攻坚措施、策略、策略及措施、措施、措施及计划、措施计划、措施对策、工作安排、工作措施、工作重点、工作思路、对策措施、对策及措施、应对策略、应对方案、应对、"
            "行动、行动措施、行动事项、行动步骤、行动项、行动策略、待办工作、待办任务、待跟进事项、待处理事项、需做工作、需要做的工作、要做的事、所需支持、需支持事项、支持需求、"
            "Action Item、Action Items、Action Needed、Action Plans、Action Required、Actions、"
            "Activity Plan、Follow Up、Follow Up Action、Follow Up Plan、Following Step、Further Action、"
            "Further Steps、Next、Next Action Plan、Next Actions、Next Activity、Next Move、Next Moves、"
            "Next Plan、Next Task、Next To Do、Our Action、Our Actions、Our Next Action、Our Next Steps、"
            "Our Plan、Plan、Plan Forward、Steps、Strategy、Tasks、To Do、Way Forward、What Next、"
            "Nächste Schritte、Nächster Schritt、Maßnahme、Maßnahmen、Aktion"
        ),
    ),
    Field(
        "owner",
        "负责销售",
        "Owner",
        FieldType.PERSON,
        words(
            "业务员、销售、销售员、销售代表、跟进人、客户经理、项目负责人、负责人、项目经理、责任人、销售负责人、销售负责、销售负责人姓名、销售代表姓名、销售人员、销售顾问、销售经理、"
            "销售工程师、业务经理、业务负责人、业务代表、业务人员、负责业务员、负责人姓名、跟进人员、跟进销售、跟进业务员、跟踪人、跟踪人员、跟单人、跟单员、我方负责人、我方项目经理、"
            "我方责任人、我司负责人、项目责任人、项目跟进人、项目销售、项目归属人、归属人、归属销售、所属销售、所属业务员、商机负责人、商机所有人、商机归属人、报备人、报备业务员、报备销售、"
            "客户负责人、区域经理、区域负责人、大区经理、Sales、Sales Rep、Salesperson、Account Manager、Project Manager、"
            "Assigned To、Responsible、Opportunity Owner、Deal Owner、谁跟的、谁在跟、谁跟、谁跟进、谁负责、谁负责的、谁管、谁管的、谁的、"
            "谁的项目、谁的单、边个跟、边个负责、边个跟紧、负责同事、跟进同事、跟单同事、负责、负责人员、负责业务、负责业务员姓名、负责经理、负责工程师、负责客户经理、负责销售姓名、"
            "负责销售员、负责销售人员、跟进人姓名、跟进业务、跟进员工、跟进者、跟进负责人、跟进销售员、跟进经理、跟踪业务员、跟踪销售、跟踪负责人、跟踪责任人、跟单业务员、跟单销售、"
            "跟单人员、项目跟踪人、项目跟踪人员、项目跟单人、项目跟进人员、项目跟进业务员、项目跟进销售、项目跟进负责人、项目负责、项目负责人姓名、项目负责销售、项目负责业务员、项目主管、"
            "项目主办、项目主办人、项目业务员、项目销售人员、项目销售负责人、项目销售经理、项目所有人、项目所属人、项目归属、项目归属业务员、项目归属销售、项目人员、项目对接人(我方)、"
            "项目担当、归属、归属业务员、归属销售员、归属人员、归属经理、所属人、所属人员、所属员工、所属销售人员、所属销售员、所属客户经理、所属经理、商机归属、商机跟进人、商机跟进人员、"
            "商机负责销售、商机销售、商机所属人、商机业务员、机会负责人、机会所有人、机会归属人、机会跟进人、报备人姓名、报备人员、报备业务、报备销售员、报备客户经理、报备负责人、"
            "对接人(我方)、对接业务员、对接销售、对接销售经理、责任业务员、责任销售、责任经理、责任人姓名、责任者、第一责任人、主责人、主责销售、主办人、主办销售、主办业务员、"
            "主要负责人(我方)、主管、主管销售、主管业务员、业务、业务员姓名、业务人、业务专员、业务主管、业务主任、业务担当、业务跟进人、业务归属人、业务归属、业务责任人、销售员姓名、"
            "销售人、销售专员、销售主管、销售总监、销售担当、销售归属、销售归属人、销售责任人、销售跟进人、销售姓名、销售人员姓名、销售助理、技术销售、营销人员、营销经理、营销员、"
            "营销负责人、大客户经理、渠道经理、渠道负责人、省区经理、片区经理、片区负责人、办事处经理、办事处负责人、地区经理、城市经理、客户经理姓名、客户主管、员工、员工姓名、人员、"
            "经办人、经办人员、经办业务员、经手业务员、担当、担当者、我方人员、我方业务员、我方销售、我方经办人、我方跟进人、我方对接人、我方联系人、我司人员、我司跟进人、我司责任人、"
            "我司业务员、我司销售、我司项目经理、我司对接人、我司联系人、AE、AM、Account Executive、Account Owner、Assigned、"
            "Assigned Rep、Assigned Sales、Assignee、BD、BD Manager、Bid Manager、Followed By、"
            "Followed Up By、Follow-up By、Handled By、In Charge、KAM、Lead、Lead Owner、Manager、Opp Owner、"
            "Owned By、Owner Name、PIC、PM、Person in Charge、Person Responsible、Project Lead、"
            "Project Leader、Project Rep、Rep、Rep Name、Responsible Person、Responsible Sales、"
            "Sales Engineer、Sales Lead、Sales Manager、Sales Owner、Sales Representative、Salesman、"
            "Salesperson Name、Seller、Staff、Verantwortlich、Verantwortlicher、Verantw.、Betreuer、"
            "Vertriebler、Zuständig"
        ),
    ),
)

ENTITY = Entity(
    "project",
    "采购项目",
    "Project",
    EntityKind.REGISTER,
    (*PROJECT, *BUYING, *PROGRESS, *EVERY_RECORD),
    synonyms=words(
        "项目、采购项目、项目表、项目跟进、项目跟进表、商机、商机表、销售机会、项目清单、项目台账、项目信息、项目报备、销售漏斗、Projects、Opportunities、Pipeline"
    ),
    date_field="stage_on",
    customer_field="customer",
    number_field="no",
)
