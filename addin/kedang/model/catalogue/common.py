"""The fields that every record carries: where it came from, who wrote it down, when it was checked."""

from __future__ import annotations

from kedang.model.catalogue.activity_lists import HAND_LEVEL
from kedang.model.catalogue.lists import OPT_OUT
from kedang.model.catalogue.source_channels import SOURCE_CHANNEL
from kedang.model.field import Field, FieldType, Group, words

MANAGEMENT_GROUP = Group("management", "客户管理", "Account management")
RECORD_GROUP = Group("record", "登记信息", "Record")

SOURCE = Field(
    "source",
    "信息来源",
    "Source",
    FieldType.CHOICE,
    words(
        "来源、客户来源、信息渠道、来源渠道、资料来源、信息来源渠道、获客渠道、客户来源渠道、线索来源、数据来源、获取渠道、来源方式、客户渠道、信息来源方式、"
        "得知渠道、引流渠道、客源、来源说明、线索渠道、数据渠道、资料渠道、Lead Source、Data Source"
    ),
    choices=SOURCE_CHANNEL,
    group="record",
    wanted=True,
)
RECORDED_ON = Field(
    "recorded_on",
    "填表日期",
    "Recorded on",
    FieldType.DATE,
    words(
        "填表时间、录入日期、录入时间、建档日期、建档时间、填写日期、填写时间、登记日期、登记时间、填报日期、填报时间、创建日期、创建时间、制表日期、入库时间、"
        "录入系统时间、登录日期、建立时间、添加日期、添加时间、新增时间、新增日期、建卡日期、造册日期、制单日期、制单时间、填单日期、填卡日期、登记日、录入日、"
        "Created、Created At、Created Date、Create Time、Created On、Date Created"
    ),
    group="record",
)
RECORDED_BY = Field(
    "recorded_by",
    "填表人",
    "Recorded by",
    FieldType.PERSON,
    words(
        "录入人、登记人、填写人、建档人、填报人、制表人、经手人、创建人、录入员、记录人、制单人、登记员、建档员、填单人、制表、录单人、录入人员、"
        "登记人员、添加人、建立人、填表人姓名、制单员、信息录入人、Created By、Creator、Recorder"
    ),
    group="record",
)
VERIFIED_ON = Field(
    "verified_on",
    "核实日期",
    "Verified on",
    FieldType.DATE,
    words(
        "核实时间、核对日期、核对时间、查证日期、核查日期、核查时间、确认日期、更新日期、更新时间、最后更新、最近更新、信息更新日期、修改时间、复核日期、"
        "审核日期、审核时间、最后修改时间、最后修改日期、修改日期、变更日期、最近更新时间、最后更新时间、最近更新日期、更新于、核验日期、Updated、"
        "Updated At、Last Modified、Last Updated、Modified Date、Update Time"
    ),
    group="record",
)
NOTES = Field(
    "notes",
    "备注",
    "Notes",
    FieldType.LONG_TEXT,
    words(
        "说明、备注说明、其他说明、附注、备注信息、其他备注、Remark、Remarks、Comment、Comments、Note、备注栏、备注内容、"
        "其他情况、补充说明、其它说明、特别说明、情况说明、备注及说明、摘要说明、Memo、Notes/Comments"
    ),
    group="record",
)

EVERY_RECORD: tuple[Field, ...] = (SOURCE, RECORDED_ON, RECORDED_BY, VERIFIED_ON, NOTES)

NUMBER = Field(
    "number",
    "客户编号",
    "Number",
    FieldType.NUMBER_TEXT,
    words(
        "编号、客户代码、客户编码、客户号、代码、编码、客户ID、ID、客户档案号、档案号、档案编号、会员号、卡号、Customer No、"
        "Customer ID、Code、会员编号、会员卡号、会员ID、客户序号、客户识别码、客户No、客户代号、客户编号(ERP)、"
        "客户编码(ERP)、编码(客户)、Customer Code、Customer Number、Client ID、Account Number、"
        "Account No、Cust No、CustCode"
    ),
    group="record",
)
OPT_OUT_FIELD = Field(
    "opt_out",
    "不再问候",
    "No greetings",
    FieldType.FLAG,
    words(
        "拒绝问候、退订、不要打扰、免打扰、拒收问候、拒收短信、Opt out、勿扰、是否拒收、是否免打扰、谢绝问候、Do Not Contact"
    ),
    choices=OPT_OUT,
    group="record",
)

EVERY_PARTY: tuple[Field, ...] = (NUMBER, OPT_OUT_FIELD)

PROVENANCE: tuple[Field, ...] = (
    Field(
        "original_source",
        "原始出处",
        "Original source",
        FieldType.TEXT,
        words("源头发布者、原始来源、信息发布者、信息源头、出处、原始发布者"),
        group="record",
    ),
    Field(
        "verified_by",
        "核实人",
        "Verified by",
        FieldType.PERSON,
        words("核对人、核查人、查证人、审核人、复核人"),
        group="record",
    ),
    Field(
        "hand_level",
        "资料级别",
        "Hand level",
        FieldType.CHOICE,
        words("几手资料、一手二手、信息级别、资料手数"),
        choices=HAND_LEVEL,
        group="record",
    ),
    Field(
        "campaign",
        "活动编号",
        "Campaign",
        FieldType.TEXT,
        words("营销活动、市场活动、专项编号、所属活动、活动名称、活动"),
        group="record",
    ),
)
