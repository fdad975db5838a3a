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
        words(
            "价格级别、代理级别、等级、代理等级、层级、价格等级、价格级别名称、价格层级、价格档次、价格档位、价格类别、价格类型、价格体系级别、代理商级别、"
            "代理商等级、代理层级、代理类型、代理商类型、经销商级别、经销商等级、经销级别、经销等级、渠道级别、渠道等级、渠道层级、客户级别、客户等级、客户类型、"
            "级别名称、等级名称、折扣级别、折扣等级、合作级别、合作等级、省/市/店、Price Level Name、Tier、Grade、Agent Level、"
            "Dealer Level、Class"
        ),
        choices=activity_lists.PRICE_TIER,
        wanted=True,
    ),
    Field(
        "discount",
        "折扣",
        "Discount",
        FieldType.NUMBER,
        words(
            "折扣率、折、折数、执行折扣、供货折扣、拿货折扣、折扣(折)、折扣标准、折扣点、折扣点数、折扣系数、折扣比例、折扣额度、价格折扣、标准折扣、代理折扣、"
            "经销折扣、结算折扣、进货折扣、优惠折扣、优惠率、提货折扣、扣率、供货价(折)、价格(折)、面价折扣、Discount Rate、Rate"
        ),
        wanted=True,
    ),
    Field(
        "product",
        "适用产品",
        "Product",
        FieldType.TEXT,
        words(
            "产品、产品线、产品类别、适用范围、产品名称、产品系列、产品分类、产品类型、产品大类、品类、商品、商品名称、商品类别、适用产品线、适用产品系列、适用商品、"
            "适用品类、适用产品类别、系列、Products、Product Line、Product Category、Applies To"
        ),
    ),
    Field(
        "valid_from",
        "生效日期",
        "Valid from",
        FieldType.DATE,
        words(
            "开始日期、执行日期、启用日期、生效时间、生效日、生效起始日期、有效期起、有效期自、有效期开始、起始日期、起始时间、开始时间、开始生效日期、执行时间、"
            "执行起始日期、启用时间、启用日、实施日期、实施时间、适用日期、价格生效日期、Effective Date、Effective From、"
            "Start Date、Valid From Date"
        ),
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
