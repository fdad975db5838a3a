"""Products and prices: what they cost, what they are sold for, what lies in stock."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.rules.amounts import plain
from kedang.validation.rules.prices import list_prices, tenths
from kedang.validation.together import plain_column, together

_FAR = 10.0
_ORDER = ("省级", "市级", "店级")


@rule(
    "product.cost.above",
    Severity.WARNING,
    at("product.cost"),
    says="product.cost",
    aspect=Aspect.CONSISTENCY,
)
def dearer_than_its_price(look: Look, field: Field) -> Hits | None:
    """A product does not cost more than its list price.

    产品成本不会高于标价。
    """
    price, cost = look.numbers("list_price"), look.numbers(field.id)
    mask = (price > 0) & (cost > price)
    return Hits.where(mask, price=[plain(value) for value in price[mask]])


@rule(
    "{entity}.{field}.negative",
    Severity.WARNING,
    at("product.stock", "channel_partner.stock", "organization.stock_on_hand"),
    says="stock",
)
def below_nothing(look: Look, field: Field) -> Hits | None:
    """Stock is never below zero; if it is, a delivery was not entered.

    库存不会是负数；是负数就是漏记了入库。
    """
    return Hits.where(look.numbers(field.id) < 0)


@rule(
    "product.code.two_codes",
    Severity.INFO,
    at("product.code"),
    says="product.two",
    weight=0.5,
    aspect=Aspect.UNIQUENESS,
)
def one_product_two_codes(look: Look, field: Field) -> Hits | None:
    """One product has one code; two codes split its sales.

    一个产品一个编码，两个编码会把销量算散。
    """
    name = look.texts("name") + "|" + look.texts("model").fillna("")
    rows = pd.DataFrame({"code": look.texts(field.id), "name": name}).dropna()
    first = rows.groupby("name")["code"].transform("first")
    other = rows[(rows["code"] != first).to_numpy(dtype=bool)]
    codes = first.loc[other.index].tolist()
    return Hits(other.index.to_numpy().astype(np.intp), {"other": codes})


@rule(
    "transaction.product_code.unknown",
    Severity.INFO,
    at("transaction.product_code"),
    says="product.unknown",
    weight=0.5,
    summed=True,
    aspect=Aspect.CONSISTENCY,
)
def code_unknown(look: Look, field: Field) -> Hits | None:
    """What is sold should stand in the list of products.

    卖出的产品都应在产品表里。
    """
    known = plain_column(together(look, "product", ("code",))["code"]).dropna()
    if known.empty:
        return None
    codes = plain_column(look.texts(field.id))
    unknown = codes.notna() & ~codes.isin(known.tolist())
    return Hits.where(unknown.to_numpy(dtype=bool) & look.told(field.id))


@rule(
    "transaction.unit_price.far",
    Severity.WARNING,
    at("transaction.unit_price"),
    says="price.far",
    weight=1.5,
    aspect=Aspect.CONSISTENCY,
)
def far_from_list(look: Look, field: Field) -> Hits | None:
    """A price ten times the list price, or a tenth of it, stands in another unit.

    单价是标价的十倍以上或十分之一以下，多半单位不对。
    """
    price, listed = look.numbers(field.id), list_prices(look)
    with np.errstate(invalid="ignore"):
        mask = (price > 0) & (listed > 0)
        mask &= (price >= listed * _FAR) | (price <= listed / _FAR)
    return Hits.where(mask, listed=[plain(value) for value in listed[mask]])


@rule(
    "transaction.price_level.partner",
    Severity.WARNING,
    at("transaction.price_level"),
    says="price.partner",
    weight=1.5,
    why="price.partner.fix",
    aspect=Aspect.CONSISTENCY,
)
def not_the_partner_s_level(look: Look, field: Field) -> Hits | None:
    """An agent buys at the level agreed with him.

    代理按约定的价格级别拿货。
    """
    partners = together(look, "channel_partner", ("name", "price_level")).dropna()
    if partners.empty:
        return None
    keys = plain_column(partners["name"])
    agreed = dict(zip(keys, partners["price_level"], strict=True))
    level = plain_column(look.texts("customer")).map(agreed)
    said = look.texts(field.id)
    wrong = (level.notna() & said.notna() & (level != said)).to_numpy(dtype=bool)
    wrong = wrong & said.isin(_ORDER).to_numpy(dtype=bool)
    fixes = [str(one) for one in level[wrong].tolist()]
    return Hits.where(wrong, fixes, agreed=fixes)


@rule(
    "price_level.discount.order",
    Severity.WARNING,
    at("price_level.discount"),
    says="price.order",
    weight=1.5,
    aspect=Aspect.CONSISTENCY,
)
def lower_level_cheaper(look: Look, field: Field) -> Hits | None:
    """Who sells to a whole province buys cheaper than who sells in one town, and he cheaper than a shop.

    省级代理的折扣低于市级，市级低于店级。
    """
    levels, given = look.texts("level"), tenths(look.numbers(field.id))
    products = look.texts("product").fillna("")
    rank = levels.map({name: place for place, name in enumerate(_ORDER)}).to_numpy(dtype=float)
    rows = pd.DataFrame({"product": products, "rank": rank, "given": given}).dropna()
    ordered = rows.sort_values(["product", "rank"], kind="stable")
    above = ordered.groupby("product")["given"].cummax().groupby(ordered["product"]).shift()
    wrong = ordered.index[(ordered["given"] < above).to_numpy(dtype=bool)]
    return Hits(np.sort(wrong.to_numpy()).astype(np.intp))
