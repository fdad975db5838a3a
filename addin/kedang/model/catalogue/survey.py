"""调查: one answer of one customer to one question."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "date",
        "调查日期",
        "Date",
        FieldType.DATE,
        words(
            "日期、时间、填写日期(问卷)、答卷日期、回收日期、提交时间、答题时间、调查时间、提交答卷时间、调查年月日、调研日期、调研时间、访问日期、访问时间、访谈日期、访谈时间、回访日期、"
            "回访时间、征询日期、征询时间、问卷日期、问卷时间、填答时间、填答日期、作答时间、作答日期、答卷时间、答复日期、回收时间、提交日期、提交答卷日期、反馈日期、反馈时间、评价日期、"
            "评价时间、Survey Date、Response Date、Submitted、Submitted On、Submit Time、Completed On、"
            "Timestamp、哪天问的、什么时候问的、几号问的、几时问、哪天填的、什么时候填的、哪天做的、哪天答的、几时填、走访日期、走访时间、拜访日期、拜访时间、电访日期、电访时间、"
            "调研年月、调研年月日、调查日、调查年月、调查月份、调查起止日期、调查实施日期、调查完成日期、采集日期、采集时间、采访日期、采访时间、询问日期、询问时间、问询日期、问询时间、"
            "问卷填写日期、问卷填写时间、问卷提交日期、问卷提交时间、问卷回收日期、问卷回收时间、问卷完成时间、问卷调查日期、问卷调查时间、答题日期、答卷提交时间、答卷完成时间、"
            "作答完成时间、结束答题时间、开始答题时间、开始答卷时间、完成时间、完成日期、填写完成时间、填答完成时间、交卷时间、回复日期、回复时间、回答日期、回答时间、应答日期、应答时间、"
            "受访日期、受访时间、被访日期、测评日期、测评时间、评分日期、评分时间、打分日期、打分时间、评议日期、征集日期、征求日期、征求意见日期、意见征询日期、意见征集日期、收集日期、"
            "收集时间、收回日期、收回时间、回函日期、返回日期、寄回日期、返回时间、回访年月日、反馈年月日、年月日、年月、月份、Answered At、Answered On、"
            "Asked On、Completed、Completed At、Completion Time、Completion Date、Collected On、"
            "Date Completed、Date of Interview、Date of Response、Date of Survey、Date Submitted、"
            "Filled On、Finish Time、Interview Date、Interviewed On、Questionnaire Date、Rated On、"
            "Recorded Date(Response)、Responded、Responded On、Response Time、Start Time、Submission Date、"
            "Submission Time、Submit Date、Submitted At、Survey Time、Surveyed On、Time、Visit Date、When、"
            "Datum、Umfragedatum、Befragt am"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "batch",
        "批次",
        "Batch",
        FieldType.TEXT,
        words(
            "调查批次、问卷批次、问卷编号、批次号、问卷名称、调查名称、批次名称、批次编号、问卷批次号、问卷期次、问卷期数、问卷标题、问卷主题、调查编号、调查期次、调查主题、调查活动、"
            "调查期、期次、期数、轮次、活动名称、Batch No、Survey、Survey Name、Survey ID、Questionnaire、Wave、Round、第几轮、"
            "第几批、第几次、第几期、哪一批、哪一期、哪一轮、边期、边批、批、批号、批次编码、批次代码、批次/期次、批次ID、轮、轮数、轮次号、期、期数/批次、期号、期别、波次、波次号、"
            "次数(第几次)、次别、调查批号、调查批次号、调查批次编号、调查批次名称、调查轮次、调查期数、调查期别、调查项目名称、调查项目编号、调查代号、调查表编号、调查表名称、"
            "调查问卷编号、调查问卷名称、调查单号、调研批次、调研批号、调研轮次、调研期次、调研名称、调研编号、调研主题、调研活动、回访批次、回访轮次、回访期次、征询批次、征询期次、"
            "测评批次、测评轮次、测评期次、测评名称、发放批次、发放期次、发放轮次、投放批次、问卷、问卷ID、问卷号、问卷代号、问卷代码、问卷批号、问卷轮次、问卷版本、问卷类型名称、"
            "问卷序号、项目批次、活动批次、活动期次、满意度调查期次、满意度调查名称、季度批次、年度批次、Batch Number、Batch ID、Batch Name、Campaign、"
            "Edition、Form Name、Poll、Questionnaire ID、Questionnaire No、Questionnaire Name、Round No、"
            "Series、Survey Batch、Survey Code、Survey No、Survey Round、Survey Title、Survey Wave、Wave No、"
            "Which Round、Charge、Umfrage、Runde、Welle"
        ),
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、"
            "Client、Account、被调查单位、受访单位、受访者、答卷人、被调查者、被访者、调查对象、调查单位、调查客户、调研对象、调研单位、调研客户、被调查客户、被调查对象、"
            "被调查企业、被调查公司、被访单位、被访客户、被访企业、受访客户、受访企业、受访公司、受访对象、受访客户名称、受访单位名称、回访客户、答卷单位、答卷客户、答卷者、填写单位、"
            "填表单位、填报单位、征询对象、征询客户、征询单位、评价单位、评价客户、客户名、客户全名、公司全称、单位全称、企业全称、客户单位名称、顾客名称、客户姓名、用户、用户名称、"
            "用户单位、Respondent、Respondent Name、Client Name、Account Name、问的谁家、问的哪家、问了哪家、问的谁、问了谁、哪家、谁家、"
            "哪个客户、边个客、问边个、客、人客、客户简称、客户企业、客户公司名称、客户(受访)、受调查单位、受调查客户、受调查企业、受调查公司、受调查者、受调单位、受调客户、受调者、"
            "受测客户、受测单位、受访单位全称、受访企业名称、受访公司名称、受访机构、受访人单位、受访者单位、受访者公司、受访者所在单位、受访用户、被调查单位名称、被调查企业名称、"
            "被调查公司名称、被调查客户名称、被调查人、被调研单位、被调研企业、被调研客户、被访单位名称、被访企业名称、被访公司、被访客户名称、被访对象、被访者单位、被访谈单位、被访谈客户、"
            "被测评单位、被征询单位、被征询客户、被问客户、调查企业、调查公司、调查客户名称、调查单位名称、调查对象名称、调查用户、调研企业、调研公司、调研客户名称、调研单位名称、拜访单位、"
            "拜访公司、走访客户、走访单位、走访企业、回访单位、回访企业、回访公司、回访对象、回访客户名称、征询企业、征询公司、征询单位名称、征询客户名称、评价单位名称、评价企业、评价公司、"
            "评价方、评价人单位、评价客户名称、评分客户、评分单位、打分客户、打分单位、测评单位、测评客户、答卷公司、答卷企业、答卷客户名称、答卷单位名称、答题者、答题人、答题单位、"
            "答题客户、答题公司、填答人、填答单位、填答客户、填答者、填写公司、填写客户、填写企业、填写人单位、填表客户、填表公司、填报客户、填卷单位、填卷客户、作答人、作答单位、作答客户、"
            "回复客户、回复单位、反馈客户、反馈单位、反馈公司、应答单位、应答客户、应答者、参与客户、参与单位、参与企业、提交客户、贵公司、贵公司名称、贵单位、贵单位名称、贵司、贵司名称、"
            "您的公司、您的单位、您所在的公司、您所在公司、所在公司、所在单位、终端客户、使用单位、用户单位名称、需方、甲方、经销商、经销商名称、代理商、代理商名称、"
            "Answered By Company、Client Company、Company/Customer、Customer Company、Customer Surveyed、"
            "Interviewed Company、Interviewee Company、Organization、Participant、Participant Company、"
            "Responding Company、Responding Customer、Respondent Company、Respondents、Surveyed Company、"
            "Surveyed Customer、User、Your Company、Company Surveyed、Who、Befragter、Befragte Firma、Kunde、"
            "Kundenname、Firma"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "question",
        "问题",
        "Question",
        FieldType.LONG_TEXT,
        words(
            "题目、调查问题、调查内容、调查项目、题干、征询内容、题号、问题内容、问题描述、问题项、问题/项目、问卷问题、问卷题目、问卷项目、问卷内容、题目内容、题目名称、题项、提问、"
            "询问内容、询问项目、调查题目、调查项、调查指标、调研问题、调研项目、调研内容、征询项目、征询事项、征询问题、评价项目、评价指标、评价内容、满意度项目、满意度指标、测评项目、"
            "项目、Questions、Question Text、Item、Survey Question、问了什么、问的什么、问什么、问啥、问咩、什么问题、咩问题、Q内容、问、问项、"
            "问题名称、问题标题、问题题目、问题描述内容、问题文本、问题事项、问题条目、提问内容、提问问题、提问事项、询问问题、询问事项、询问、问询内容、问询事项、问询问题、题、题目文本、"
            "题目描述、题目标题、题面、题名、题目/问题、问卷问题描述、问卷题、问卷题项、问卷条目、调查问题内容、调查问题描述、调查事项、调查条目、调查细项、调查要点、调查主要内容、"
            "调查内容项、调研题目、调研事项、调研要点、调研项、访谈问题、访谈题目、访谈内容项、访谈提纲、访问问题、访问项目、回访问题、回访项目、回访事项、回访内容、征询题目、征询项、"
            "征求内容、征求意见内容、征求意见事项、意见征询项目、满意度问题、满意度题目、满意度调查项目、满意度调查内容、满意度评价项目、满意度评价指标、评价事项、评价要素、评价维度、"
            "评价细项、评价项、评分项、评分项目、评分指标、评分内容、打分项、打分项目、测评指标、测评内容、测评项、测评要素、考评项目、考察项目、评估项目、评估指标、评估内容、指标、指标项、"
            "指标名称、项目内容、条目、Asked、Criteria、Criterion、Evaluation Item、Items、Prompt、Question Asked、"
            "Question Content、Question Item、Question Title、Rating Item、Statement、Survey Item、"
            "Survey Items、Topic、What We Asked、Frage、Fragen、Fragestellung"
        ),
        wanted=True,
    ),
    Field(
        "answer",
        "回答",
        "Answer",
        FieldType.LONG_TEXT,
        words(
            "答案、选项、客户回答、意见、客户意见、回复、意见和建议、评分、得分、回答内容、回答结果、回答情况、答复、答复内容、答案内容、答题结果、作答、作答内容、填答、填答内容、客户答复、"
            "客户回复、客户反馈、客户评价、客户评分、客户打分、客户选择、选择、选择结果、选项内容、所选选项、反馈、反馈内容、反馈意见、反馈结果、评价、评价结果、评价等级、打分、分值、分数、"
            "满意度、满意程度、满意度评分、调查结果、调研结果、调查结论、意见反馈、意见建议、建议、结果、Response、Answers、Answer Text、Reply、Score、"
            "Result、Comment Text、怎么回的、怎么答的、怎么说的、回了什么、答了什么、答的什么、说了什么、客户怎么说、客户怎么答、客户怎么回的、客户说什么、咋回的、咋答的、"
            "点答、点讲、点回覆、A内容、答、答题、答题内容、答题情况、答题选项、答复情况、答复意见、答复结果、答案/选项、答案文本、答案说明、作答结果、作答情况、作答选项、填写内容、"
            "填写结果、填写情况、填写答案、填答结果、填答答案、填报内容、应答、应答内容、应答情况、回应、回应内容、回复内容、回复情况、回复结果、回复意见、回答选项、回答说明、回答描述、"
            "回馈、回馈内容、回访结果、回访情况、回访意见、回访反馈、受访者回答、受访者答复、受访者意见、被访者回答、客户答案、客户作答、客户选项、客户打分结果、客户满意度、客户满意程度、"
            "客户满意度评分、客户反馈意见、客户反馈内容、客户反馈结果、客户意见及建议、客户意见与建议、客户意见/建议、客户建议、客户的回答、客户的意见、客户评语、客户说法、客户选择项、"
            "用户回答、用户意见、用户反馈、用户评价、用户评分、用户满意度、选择答案、选择内容、选择项、选中项、勾选项、勾选结果、所选答案、所选项、评分结果、评分值、评分等级、"
            "评分(1-5)、评分(1-10)、得分值、得分情况、得分结果、分值得分、打分结果、打分值、打分情况、评价意见、评价得分、评价分、评价分值、评价情况、评价选项、评语、评级、评定、"
            "评定结果、满意等级、满意度等级、满意度得分、满意度打分、满意度评价、满意度分数、满意度分值、满意度结果、满意情况、满意与否、是否满意、测评结果、测评得分、测评分、测评分值、"
            "意见内容、意见或建议、意见及建议、建议内容、建议和意见、建议及意见、征询结果、征询意见、征询回复、反馈情况、反馈答案、反馈说明、调查反馈、调查回答、调查情况、调查答案、"
            "调研反馈、调研情况、访谈结果、访谈回答、访谈记录、访谈情况、结论、结果内容、结果描述、情况、情况说明(答)、内容、Answered、Answer Given、"
            "Answer Option、Answer Value、Comment(Answer)、Customer Answer、Customer Response、Feedback、"
            "Given Answer、Opinion、Option、Option Chosen、Options、Points、Rating、Ratings、Replies、"
            "Reply Text、Response Text、Response Value、Responses、Satisfaction、Satisfaction Score、"
            "Score/Answer、Scores、Selected Option、Selection、Their Answer、Value、Verbatim、"
            "What They Said、Antwort、Antworten、Bewertung、Ergebnis"
        ),
        wanted=True,
    ),
    Field(
        "method",
        "调查方式",
        "Method",
        FieldType.CHOICE,
        words(
            "调查方法、收集方式、发放方式、问卷方式、调查形式、调查途径、调查渠道、调研方式、调研方法、问卷形式、问卷渠道、答卷方式、填写方式、提交方式、回收方式、征询方式、访问方式、"
            "访谈方式、收集渠道、发放渠道、Survey Method、Mode、Channel、怎么问的、怎么调查的、怎么做的调查、用什么方式问的、通过什么方式、点样问、点问、线上/线下、"
            "电话/上门、电话/面访、面访/电话、调查手段、调查类型、调查方式/渠道、调研形式、调研渠道、调研途径、调研手段、调研类型、采集方式、采集渠道、采集方法、收集方法、收集途径、"
            "收集形式、收集手段、征集方式、征集渠道、征询形式、征询渠道、征询途径、询问方式、问询方式、访问形式、访问渠道、访问途径、访问类型、访谈形式、访谈类型、受访方式、采访方式、"
            "回访方式、回访形式、回访渠道、回访途径、回收渠道、回收形式、回收途径、发放形式、发放途径、发送方式、发送渠道、投放渠道、投放方式、填答方式、填答渠道、填写渠道、填报方式、"
            "作答方式、作答渠道、答题方式、答题渠道、答卷渠道、答卷形式、答卷来源、答复方式、回复方式、回答方式、反馈方式、反馈渠道、提交渠道、提交途径、来源渠道(问卷)、问卷收集方式、"
            "问卷发放方式、问卷回收方式、问卷类型、实施方式、测评方式、评价方式、方式、方法、途径、Asked By(Mode)、Collection Method、"
            "Collection Mode、Collection Channel、Contact Mode、Data Collection、Delivery Method、How、"
            "How Asked、How Collected、Interview Method、Interview Mode、Interview Type、Means、Medium、"
            "Response Channel、Response Mode、Survey Channel、Survey Mode、Survey Type、Methode、Kanal、"
            "Art der Befragung"
        ),
        choices=activity_lists.COLLECTION,
    ),
)

ENTITY = Entity(
    "survey",
    "调查问卷",
    "Survey",
    EntityKind.ACTIVITY,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "调查、问卷、调查问卷、意见征询表、客户满意度调查、问卷结果、调查表、意见征询、满意度调查、问卷调查、Survey、Questionnaire"
    ),
    date_field="date",
    customer_field="customer",
)
