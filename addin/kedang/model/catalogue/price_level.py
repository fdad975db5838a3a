"""价格级别: the discount each level of agent is entitled to."""

from __future__ import annotations

from kedang.model.catalogue import activity_lists
from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "level",
        "级别",
        "Level",
        FieldType.CHOICE,
        words("价格级别、代理级别、等级、代理等级、层级、价格等级"),
        choices=activity_lists.PRICE_TIER,
        wanted=True,
    ),
    Field(
        "discount",
        "折扣",
        "Discount",
        FieldType.NUMBER,
        words("折扣率、折、折数、执行折扣、供货折扣、拿货折扣"),
        wanted=True,
    ),
    Field(
        "product",
        "适用产品",
        "Product",
        FieldType.TEXT,
        words("产品、产品线、产品类别、适用范围"),
    ),
    Field(
        "valid_from",
        "生效日期",
        "Valid from",
        FieldType.DATE,
        words("开始日期、执行日期、启用日期、生效时间"),
    ),
)

ENTITY = Entity(
    "price_level",
    "价格级别",
    "Price level",
    EntityKind.REGISTER,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "价格级别、折扣、折扣表、价格体系、价格政策、代理折扣、折扣政策、Price Levels、Discounts"
    ),
)
