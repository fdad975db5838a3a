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
        words("编号、批次号、批次、批号"),
    ),
    Field(
        "name",
        "来源名称",
        "Name",
        FieldType.TEXT,
        words("名称、文件名、资料名称、文件、批次名称、名单名称、Title"),
        wanted=True,
    ),
    Field(
        "channel",
        "渠道",
        "Channel",
        FieldType.CHOICE,
        words("渠道名称、所属渠道"),
        choices=source_channels.SOURCE_CHANNEL,
        wanted=True,
    ),
    Field(
        "channel_class",
        "渠道类别",
        "Channel class",
        FieldType.CHOICE,
        words("渠道分类、来源类别、来源分类"),
        choices=source_channels.CHANNEL_CLASS,
    ),
    Field(
        "customer_initiated",
        "客户主动",
        "Customer initiated",
        FieldType.FLAG,
        words("是否客户主动、客户主动接触、主动性"),
        choices=activity_lists.YES_NO,
    ),
    Field(
        "obtained_on",
        "取得日期",
        "Obtained on",
        FieldType.DATE,
        words("获取日期、获取时间、日期、收集日期、取得时间、收集时间"),
    ),
    Field(
        "collection_method",
        "收集方法",
        "Collection method",
        FieldType.CHOICE,
        words("收集方式、采集方法、采集方式、调查方法、调查方式"),
        choices=activity_lists.COLLECTION,
    ),
    Field(
        "batch_type",
        "取得形式",
        "Batch type",
        FieldType.CHOICE,
        words("形式、收集形式、取得方式"),
        choices=activity_lists.BATCH_TYPE,
    ),
    Field(
        "hand_level",
        "资料级别",
        "Hand level",
        FieldType.CHOICE,
        words("几手资料、信息级别、资料手数"),
        choices=activity_lists.HAND_LEVEL,
    ),
    Field(
        "data_kind",
        "资料类型",
        "Kind of data",
        FieldType.CHOICE,
        words("定量定性、数据类型、定性定量"),
        choices=activity_lists.DATA_KIND,
    ),
    Field(
        "original_source",
        "原始出处",
        "Original source",
        FieldType.TEXT,
        words("源头发布者、原始来源、信息发布者、出处、信息源头"),
    ),
    Field(
        "verified_by",
        "核实人",
        "Verified by",
        FieldType.PERSON,
        words("核对人、核查人、查证人"),
    ),
    Field(
        "lawful_note",
        "合法来源说明",
        "Lawful source note",
        FieldType.TEXT,
        words("合法性说明、合法来源、来源合法性"),
    ),
    Field(
        "campaign",
        "活动编号",
        "Campaign",
        FieldType.TEXT,
        words("专项编号、活动、专项信息收集、活动名称"),
    ),
    Field(
        "trust",
        "可靠性",
        "Trust",
        FieldType.NUMBER,
        words("可信度、可靠程度、信任度、可靠度"),
    ),
    Field(
        "pros",
        "优点",
        "Advantages",
        FieldType.TEXT,
        words("渠道优点"),
    ),
    Field(
        "cons",
        "缺点",
        "Drawbacks",
        FieldType.TEXT,
        words("渠道缺点"),
    ),
    Field(
        "sent",
        "发出份数",
        "Sent",
        FieldType.INTEGER,
        words("发放数量、发放份数、发出数量"),
        unit="份",
    ),
    Field(
        "returned",
        "回收份数",
        "Returned",
        FieldType.INTEGER,
        words("回收数量、收回份数、收回数量"),
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
