"""动态: one dated fact about a customer's demand or strategy."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "date",
        "日期",
        "Date",
        FieldType.DATE,
        words(
            "时间、记录日期、观察日期、动态日期、发生日期、收集日期、动态时间、动态年月日、动向日期、动向时间、观察时间、记录时间、收集时间、信息日期、信息时间、发生时间、变化日期、"
            "变化时间、获取日期、获取时间、反馈日期、反馈时间、上报日期、上报时间、年月日、Observed On、Observation Date、Recorded Date、什么时候、"
            "什么时候的事、什么时候听说的、什么时候发现的、什么时候知道的、哪天、哪天的、哪天的事、哪天发现的、哪天听说的、几号、几号的事、几时、几时嘅事、周次日期、周报日期、日报日期、"
            "月报日期、截止日、截止日期、截至日、截至日期、统计日期、报告日期、报告时间、发现时间、发现日期、发现于、得知日期、得知时间、获悉日期、获悉时间、获知日期、了解日期、了解时间、"
            "知悉日期、跟踪日期、跟踪时间、跟进日期、跟进时间、走访日期、走访时间、拜访日期、拜访时间、调查日期、调研日期、巡访日期、监测日期、监测时间、记录于、记录时点、登记日期(动态)、"
            "采集日期、采集时间、搜集日期、收集年月日、收集于、情报日期、情报时间、情报收集日期、消息日期、消息时间、信息获取日期、信息收集日期、信息收集时间、信息发布日期、发布日期、"
            "发布时间、提供日期、提交日期、提交时间、反映日期、反映时间、观察年月日、观察日、观测日期、动态发生日期、动态发生时间、动态获取日期、动态收集日期、动态记录日期、动态更新日期、"
            "动态发现日期、动向发生日期、事件日期、事件时间、事件发生日期、异动日期、异动时间、异动发生日期、变动日期、变动时间、变更时间、变动发生日期、出现日期、月份、年月、日、"
            "As Of、Changed On、Date Noted、Date Observed、Date of Change、Date of Observation、Date Seen、"
            "Detected On、Event Date、Found On、Happened On、Heard On、Learned On、Noted On、Noticed On、"
            "Observation Time、Observed、Observed At、Observed Date、Report Date、Seen On、Time、When、Datum、"
            "Beobachtet am"
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
            "Client、Account、客户名、客户全名、公司全称、单位全称、客户单位名称、所属客户、涉及客户、相关客户、对应客户、关联客户、大客户、大客户名称、重点客户、目标客户、"
            "企业全称、Client Name、Account Name、哪家、哪家的、哪家客户、哪个客户、谁家、谁家的、边个客、边间、客、人客、客户简称、客户企业、客户公司名称、"
            "大客户单位、大客户公司、大客户全称、大客户简称、重点客户名称、重点客户单位、核心客户、核心客户名称、关键客户、关键客户名称、战略客户、战略客户名称、VIP客户、目标客户名称、"
            "监测客户、监控客户、监测对象、跟踪客户、跟踪客户名称、跟踪单位、跟踪对象、跟踪企业、观察客户、观察对象、观察单位、关注客户、关注对象、被观察客户、被跟踪客户、受访客户、"
            "走访客户、走访单位、拜访单位、动态客户、动态所属客户、所涉客户、所涉单位、涉及单位、涉及企业、相关单位、相关企业、异动客户、异动单位、异动企业、变动客户、变动单位、主体、客商、"
            "客商名称、往来单位、用户、用户名称、用户单位、经销商、经销商名称、代理商、代理商名称、Key Account、Key Accounts、Key Customer、"
            "Major Account、Client Company、Customer/Account、Customer Company、Observed Customer、"
            "Organization、Who、Which Customer、Kunde、Kundenname、Firma"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "indicator",
        "动态指标",
        "Indicator",
        FieldType.CHOICE,
        words(
            "指标、项目、动态项目、动向、内容项、动向指标、指标名称、指标项、指标项目、指标内容、动态项、动态指标名称、动态内容项、动向项目、动向内容项、观察指标、观察项、观察项目、"
            "需求动向、需求动向项目、跟踪项目、跟踪指标、关注项、关注指标、关注项目、监测指标、变化项目、变化指标、事项、Indicator Name、Metric、Item、哪方面、"
            "哪个方面、哪项、什么方面、什么项目、看什么、看的什么、关于什么、指标名、指标名词、指标点、指标要素、指标大类、观察指标名称、观察项名称、观察点、观察要点、观察内容项、观察维度、"
            "观察方面、观察事项、观测指标、观测项、观测项目、关注点、关注要点、关注方面、关注事项、关注维度、关注内容项、动态要素、动态主题、动态事项、动态指标项、动态方面、动态维度、"
            "动态名称、动态题目、动向事项、动向主题、动向名称、动向要素、跟踪指标名称、跟踪项、跟踪事项、跟踪要点、跟踪内容项、监测项、监测项目、监测指标名称、监测点、监控项、监控指标、"
            "监控项目、变动项、变动项目、变动指标、变动事项、变化事项、变化项、变化方面、异动项、异动项目、异动指标、异动事项、情报项目、情报主题、情报指标、情报要素、信息项、信息项目、"
            "信息主题、信息指标、内容项目、要素、方面、维度、主题、考察项、考察项目、考察指标、调查项目、了解项目、了解事项、Aspect、Dimension、Factor、Focus、"
            "Focus Area、Indicators、Item Observed、Metric Name、Observation Item、Observed Item、"
            "Parameter、Subject、Topic、What、Indikator、Merkmal、Thema"
        ),
        choices=activity_lists.INDICATOR,
        wanted=True,
    ),
    Field(
        "value",
        "内容",
        "Value",
        FieldType.LONG_TEXT,
        words(
            "值、情况、动态内容、数值、具体情况、变化情况、变化、描述、动态、动态描述、动态情况、动态说明、动态详情、动向内容、动向描述、动向情况、动向说明、观察内容、观察结果、观察值、"
            "情况描述、内容描述、具体内容、具体描述、详细内容、详细情况、详情、变化内容、变化描述、变化说明、指标值、指标内容描述、结果、信息内容、说明内容、Content、Details、"
            "Description、Observation、什么情况、什么事、什么变化、怎么回事、怎么变的、有什么变化、有什么动静、有什么动态、有什么新情况、出了什么事、发生什么、"
            "发生了什么、说什么、变了什么、咩事、咩情况、有咩变、发生咩事、变化了什么、变化详情、变化情况说明、变化说明内容、变动情况、变动内容、变动说明、变动描述、变动详情、变动事项说明、"
            "异动、异动情况、异动内容、异动说明、异动描述、异动详情、异常情况、动态情况描述、动态摘要、动态记录、动态简述、动态信息、动态具体内容、动态值、动态结果、动向详情、动向摘要、"
            "动向记录、动向具体内容、观察记录、观察描述、观察情况、观察详情、观察说明、观察所得、观察发现、观测结果、观测值、跟踪结果、跟踪情况、跟踪内容、跟踪记录、监测结果、监测值、"
            "监测情况、监测内容、情报内容、情报描述、情报详情、情报摘要、情报说明、情报、情况描述内容、情况内容、情况记录、情况详情、情况简述、情况概述、情况摘要、事件、事件内容、事件描述、"
            "事件说明、事项内容、事项描述、事项说明、事情、事情经过、具体事项、具体变化、具体动态、具体情况描述、具体说明、客户动态内容、客户动态、客户变化、客户情况、客户近况、近况、现状、"
            "现状描述、最新情况、最新动态、最新变化、主要内容、主要情况、内容摘要、内容说明、内容详情、详细描述、详细说明、详述、摘要、概述、要点、信息描述、信息详情、信息摘要、"
            "信息具体内容、消息、消息内容、指标情况、指标数值、指标结果、指标描述、数据、数据值、当前值、本期值、结果描述、发现、发现情况、发现内容、Change、"
            "Change Description、Changes、Detail、Fact、Facts、Finding、Findings、Info、Information、News、"
            "Observation Detail、Observation Details、Observations、Observed Value、Reading、"
            "Remarks on Change、Result、Situation、Status、Summary、Text、What Changed、What Happened、"
            "What's New、Beobachtung、Beschreibung、Inhalt、Wert、Änderung"
        ),
        wanted=True,
    ),
    Field(
        "kind",
        "动态类别",
        "Kind",
        FieldType.CHOICE,
        words(
            "类别、类型、动向类别、动态类型、分类、动态分类、动态性质、动态种类、动向类型、动向分类、信息类别、信息类型、性质、种类、需求/战略、Type、Category、"
            "Observation Type、哪类、哪一类、哪种、属于哪类、什么类型、什么类别、边类、边种、动态大类、动态小类、动态属性、动态归类、动态性质分类、动态类型/性质、动向种类、"
            "动向性质、动向属性、动向归类、情报类别、情报类型、情报分类、情报种类、情报性质、信息分类、信息种类、信息性质、信息属性、观察类别、观察类型、观察分类、观察种类、变化类型、"
            "变化类别、变化分类、变化性质、变动类型、变动类别、变动性质、异动类型、异动类别、异动分类、异动性质、异动种类、事件类型、事件类别、事件分类、事件性质、事项类别、事项类型、"
            "消息类型、消息类别、内容类别、内容类型、内容分类、归类、属性、大类、小类、需求或战略、战略/需求、需求动向/战略动向、需求/战略动向、跟踪类别、跟踪类型、监测类别、指标类别、"
            "指标类型、指标分类、Change Type、Class、Demand/Strategy、Event Type、Info Type、Information Type、"
            "Intel Type、Kind of Observation、Nature、Observation Category、Observation Kind、Art、"
            "Kategorie、Typ"
        ),
        choices=activity_lists.OBSERVATION_KIND,
    ),
)

ENTITY = Entity(
    "observation",
    "客户动态",
    "Observation",
    EntityKind.ACTIVITY,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "动态、客户动态、需求动向、战略动向、动态记录、客户动态记录、需求动态、观察记录、Observations"
    ),
    date_field="date",
    customer_field="customer",
)
