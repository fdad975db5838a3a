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
            "日期、时间、填写日期(问卷)、答卷日期、回收日期、提交时间、答题时间、调查时间、提交答卷时间、调查年月日、调研日期、调研时间、访问日期、访问时间、"
            "访谈日期、访谈时间、回访日期、回访时间、征询日期、征询时间、问卷日期、问卷时间、填答时间、填答日期、作答时间、作答日期、答卷时间、答复日期、回收时间、"
            "提交日期、提交答卷日期、反馈日期、反馈时间、评价日期、评价时间、Survey Date、Response Date、Submitted、"
            "Submitted On、Submit Time、Completed On、Timestamp"
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
            "调查批次、问卷批次、问卷编号、批次号、问卷名称、调查名称、批次名称、批次编号、问卷批次号、问卷期次、问卷期数、问卷标题、问卷主题、调查编号、调查期次、"
            "调查主题、调查活动、调查期、期次、期数、轮次、活动名称、Batch No、Survey、Survey Name、Survey ID、"
            "Questionnaire、Wave、Round"
        ),
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、"
            "Company Name、Client、Account、被调查单位、受访单位、受访者、答卷人、被调查者、被访者、调查对象、调查单位、调查客户、调研对象、"
            "调研单位、调研客户、被调查客户、被调查对象、被调查企业、被调查公司、被访单位、被访客户、被访企业、受访客户、受访企业、受访公司、受访对象、受访客户名称、"
            "受访单位名称、回访客户、答卷单位、答卷客户、答卷者、填写单位、填表单位、填报单位、征询对象、征询客户、征询单位、评价单位、评价客户、客户名、客户全名、"
            "公司全称、单位全称、企业全称、客户单位名称、顾客名称、客户姓名、用户、用户名称、用户单位、Respondent、Respondent Name、"
            "Client Name、Account Name"
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
            "题目、调查问题、调查内容、调查项目、题干、征询内容、题号、问题内容、问题描述、问题项、问题/项目、问卷问题、问卷题目、问卷项目、问卷内容、题目内容、"
            "题目名称、题项、提问、询问内容、询问项目、调查题目、调查项、调查指标、调研问题、调研项目、调研内容、征询项目、征询事项、征询问题、评价项目、评价指标、"
            "评价内容、满意度项目、满意度指标、测评项目、项目、Questions、Question Text、Item、Survey Question"
        ),
        wanted=True,
    ),
    Field(
        "answer",
        "回答",
        "Answer",
        FieldType.LONG_TEXT,
        words(
            "答案、选项、客户回答、意见、客户意见、回复、意见和建议、评分、得分、回答内容、回答结果、回答情况、答复、答复内容、答案内容、答题结果、作答、作答内容、"
            "填答、填答内容、客户答复、客户回复、客户反馈、客户评价、客户评分、客户打分、客户选择、选择、选择结果、选项内容、所选选项、反馈、反馈内容、反馈意见、"
            "反馈结果、评价、评价结果、评价等级、打分、分值、分数、满意度、满意程度、满意度评分、调查结果、调研结果、调查结论、意见反馈、意见建议、建议、结果、"
            "Response、Answers、Answer Text、Reply、Score、Result、Comment Text"
        ),
        wanted=True,
    ),
    Field(
        "method",
        "调查方式",
        "Method",
        FieldType.CHOICE,
        words(
            "调查方法、收集方式、发放方式、问卷方式、调查形式、调查途径、调查渠道、调研方式、调研方法、问卷形式、问卷渠道、答卷方式、填写方式、提交方式、回收方式、"
            "征询方式、访问方式、访谈方式、收集渠道、发放渠道、Survey Method、Mode、Channel"
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
