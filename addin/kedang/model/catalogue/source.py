"""信息来源: one file, batch or channel that records came from."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists, source_channels
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "no",
        "来源编号",
        "No",
        FieldType.NUMBER_TEXT,
        words(
            "编号、批次号、批次、批号、来源序号、来源代码、来源编码、来源ID、批次编号、批次代码、资料编号、数据编号、档案编号、登记编号、文件编号、名单编号、"
            "问卷批次、Source ID、Source No、Source Code、Batch No、Batch ID"
        ),
    ),
    Field(
        "name",
        "来源名称",
        "Name",
        FieldType.TEXT,
        words(
            "名称、文件名、资料名称、文件、批次名称、名单名称、Title、来源名、来源标题、来源描述、来源文件、来源文件名、来源名单、信息来源名称、信息名称、"
            "信息源、信息源名称、资料名、资料标题、资料、资料来源名称、数据名称、数据来源名称、名单、批次说明、文件标题、问卷名称、调查名称、媒体名称、网站名称、"
            "机构名称、Source Name、File Name、Batch Name、Name of Source"
        ),
        wanted=True,
    ),
    Field(
        "channel",
        "渠道",
        "Channel",
        FieldType.CHOICE,
        words(
            "渠道名称、所属渠道、渠道/来源、具体渠道、收集渠道、获得渠道、取得渠道、来源途径、信息渠道名称、信息途径、采集渠道、渠道途径、途径、二级渠道、"
            "Source Channel、Channel Name、从哪来、哪种渠道"
        ),
        choices=source_channels.SOURCE_CHANNEL,
        wanted=True,
    ),
    Field(
        "channel_class",
        "渠道类别",
        "Channel class",
        FieldType.CHOICE,
        words(
            "渠道分类、来源类别、来源分类、渠道大类、渠道类型、渠道性质、渠道种类、一级渠道、来源类型、来源大类、来源性质、信息渠道类别、信息来源类别、直接/间接、"
            "Class、Channel Type、Channel Category、Source Type"
        ),
        choices=source_channels.CHANNEL_CLASS,
    ),
    Field(
        "customer_initiated",
        "客户主动",
        "Customer initiated",
        FieldType.FLAG,
        words(
            "是否客户主动、客户主动接触、主动性、主动接触、主动与否、是否主动、客户是否主动、客户主动性、是否客户主动联系、客户主动联系、主动/被动、"
            "Customer Initiative、Initiated by Customer"
        ),
        choices=activity_lists.YES_NO,
    ),
    Field(
        "obtained_on",
        "取得日期",
        "Obtained on",
        FieldType.DATE,
        words(
            "获取日期、获取时间、日期、收集日期、取得时间、收集时间、取得年月日、收到日期、收到时间、获得日期、获得时间、接收日期、采集日期、采集时间、资料日期、"
            "信息日期、来源日期、批次日期、哪天拿到、哪天拿到的、什么时候拿到、幾時攞、到手日期、收集年月日、发布日期、Obtained Date、Date Obtained、Collected On、Date、"
            "Collection Date"
        ),
    ),
    Field(
        "collection_method",
        "收集方法",
        "Collection method",
        FieldType.CHOICE,
        words(
            "收集方式、采集方法、采集方式、调查方法、调查方式、收集手段、收集途径、采集手段、信息收集方法、信息收集方式、信息采集方式、资料收集方法、资料收集方式、"
            "数据收集方法、数据收集方式、获取方法、怎么弄来的、怎么来的、怎么收集的、點樣收返嚟、点样收返嚟、方法、调研方法、调研方式、Collecting Method、Method"
        ),
        choices=activity_lists.COLLECTION,
    ),
    Field(
        "batch_type",
        "取得形式",
        "Batch type",
        FieldType.CHOICE,
        words(
            "形式、收集形式、取得方式、批次类型、批次类别、取得形式类型、获取形式、资料形式、取得途径形式、Batch Kind、Form"
        ),
        choices=activity_lists.BATCH_TYPE,
    ),
    Field(
        "hand_level",
        "资料级别",
        "Hand level",
        FieldType.CHOICE,
        words(
            "几手资料、信息级别、资料手数、几手、第几手资料、资料等级、一手二手、一手/二手/三手、一二三手、手别、资料层级、资料级别(一手/二手)、信息等级、"
            "First/Second Hand、Hand"
        ),
        choices=activity_lists.HAND_LEVEL,
    ),
    Field(
        "data_kind",
        "资料类型",
        "Kind of data",
        FieldType.CHOICE,
        words(
            "定量定性、数据类型、定性定量、数据性质、资料性质、资料种类、资料类别、信息类型、信息类别、信息性质、Data Type、Kind"
        ),
        choices=activity_lists.DATA_KIND,
    ),
    Field(
        "original_source",
        "原始出处",
        "Original source",
        FieldType.TEXT,
        words(
            "源头发布者、原始来源、信息发布者、出处、信息源头、原始发布者、原来谁的、最早是谁的、源头是谁、原始信息来源、信息源头发布者、发布者、发布单位、发布机构、提供者、提供方、提供单位、"
            "出版单位、来源网址、网址、链接、Publisher、Source URL、Provider"
        ),
    ),
    Field(
        "verified_by",
        "核实人",
        "Verified by",
        FieldType.PERSON,
        words(
            "核对人、核查人、查证人、核实人员、核实者、核验人、谁核过、谁核实的、负责核实、核实负责人、Geprüft von、审核人、复核人、鉴别人、鉴定人、验证人、Checked By、Verifier"
        ),
    ),
    Field(
        "lawful_note",
        "合法来源说明",
        "Lawful source note",
        FieldType.TEXT,
        words(
            "合法性说明、合法来源、合不合法、合法吗、是否合法、来得合不合法、来源合法性、合法来源证明、合法依据、合规说明、合规性说明、授权说明、来源合法性说明、取得合法性、使用授权、"
            "Lawful Basis、Legal Basis"
        ),
    ),
    Field(
        "campaign",
        "活动编号",
        "Campaign",
        FieldType.TEXT,
        words(
            "专项编号、活动、专项信息收集、活动名称、活动名、专项名称、专项、营销活动、市场活动、Campaign Name"
        ),
    ),
    Field(
        "trust",
        "可靠性",
        "Trust",
        FieldType.NUMBER,
        words(
            "可信度、可靠程度、信任度、靠不靠谱、可不可靠、信不信得过、信唔信得過、准不准、Verlässlichkeit、可靠度、可靠性评分、可靠系数、可信度评分、可信程度、真实性、真实度、信任程度、信任分、信任系数、信度、Trust Score、"
            "Reliability、Credibility"
        ),
    ),
    Field(
        "pros",
        "优点",
        "Advantages",
        FieldType.TEXT,
        words("渠道优点、优势、优点说明、好处、长处、优点/优势"),
    ),
    Field(
        "cons",
        "缺点",
        "Drawbacks",
        FieldType.TEXT,
        words(
            "渠道缺点、劣势、缺点说明、不足、短处、弊端、局限、坏处、毛病、唔好、局限性、缺点/不足、Disadvantages"
        ),
    ),
    Field(
        "sent",
        "发出份数",
        "Sent",
        FieldType.INTEGER,
        words(
            "发放数量、发放份数、发出数量、发出数、发出问卷数、发出量、发放数、发放量、发放问卷数、发送数、发送份数、发送数量、寄出份数、寄出数量、投放份数、"
            "投放数量、总发放数、Questionnaires Sent、Sent Out、Number Sent"
        ),
        unit="份",
    ),
    Field(
        "returned",
        "回收份数",
        "Returned",
        FieldType.INTEGER,
        words(
            "回收数量、收回份数、收回数量、回收数、回收量、回收问卷数、有效回收、有效回收份数、有效问卷数、收回问卷数、返回份数、返回数量、回复份数、回复数量、"
            "Questionnaires Returned、Number Returned、Responses"
        ),
        unit="份",
    ),
)

ENTITY = Entity(
    "source",
    "信息来源",
    "Source",
    EntityKind.REGISTER,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words("信息来源、来源、来源登记、信息渠道、数据来源、资料来源、来源表、Sources"),
    number_field="no",
)
