"""促销执行: one promotion, ours or a competitor's, planned and done."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "name",
        "促销名称",
        "Name",
        FieldType.TEXT,
        words(
            "活动名称、促销活动、促销活动名称、活动主题、促销主题、活动、主题、方案名称、Promotion Name"
        ),
        wanted=True,
    ),
    Field(
        "side",
        "促销方",
        "Side",
        FieldType.CHOICE,
        words("我方/竞品、我方/竞争对手、归属、活动方、主办方、所属方、我方或竞品"),
        choices=activity_lists.PROMOTION_SIDE,
    ),
    Field(
        "competitor",
        "竞争对手",
        "Competitor",
        FieldType.TEXT,
        words("竞品、竞品名称、竞争品牌、对手、竞争对手名称"),
    ),
    Field(
        "product",
        "促销产品",
        "Product",
        FieldType.TEXT,
        words("产品、活动产品、产品名称、商品"),
    ),
    Field(
        "region",
        "区域",
        "Region",
        FieldType.TEXT,
        words("地区、活动区域、促销区域、范围、促销地区、活动地区、地点、活动地点"),
    ),
    Field(
        "start",
        "开始日期",
        "Start",
        FieldType.DATE,
        words(
            "开始时间、起始日期、促销开始、活动开始日期、活动开始时间、活动日期、起始时间、日期、促销日期、促销开始日期、Start Date"
        ),
        wanted=True,
    ),
    Field(
        "end",
        "结束日期",
        "End",
        FieldType.DATE,
        words(
            "结束时间、截止日期、促销结束、活动结束日期、活动结束时间、终止日期、截止时间、促销结束日期、End Date"
        ),
    ),
    Field(
        "planned",
        "计划",
        "Planned",
        FieldType.NUMBER,
        words("计划数、计划场次、计划数量、计划量、目标、计划销量、计划金额"),
    ),
    Field(
        "done",
        "完成",
        "Done",
        FieldType.NUMBER,
        words(
            "实际完成、完成数、执行数、实际、实际场次、完成数量、已执行、实际销量、执行场次、实际完成数"
        ),
    ),
    Field(
        "cost",
        "费用",
        "Cost",
        FieldType.MONEY,
        words("促销费用、活动费用、投入、花费、投入费用、费用(元)、活动成本、成本"),
        unit="元",
    ),
    Field(
        "result",
        "效果",
        "Result",
        FieldType.LONG_TEXT,
        words("促销效果、活动效果、结果、执行结果、效果评估、执行情况、总结、消费者反映、活动总结"),
    ),
    Field(
        "rep",
        "执行人",
        "Rep",
        FieldType.PERSON,
        words("负责人、责任人、活动负责人、促销员、负责销售"),
    ),
)

ENTITY = Entity(
    "promotion",
    "促销执行",
    "Promotion",
    EntityKind.REGISTER,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "促销、促销执行、促销活动、促销通报、促销记录、促销计划、促销执行情况、活动执行、市场活动、竞品促销、Promotions、Campaigns"
    ),
    date_field="start",
)
