"""Price levels: what an agent of a level pays of the list price, 省级 3.8 折, 市级 4.2 折, 店级 5.5 折."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model import frames
from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.rules.amounts import plain

Floats = npt.NDArray[np.float64]


@rule(
    "transaction.{field}.level",
    Severity.ERROR,
    at("transaction.unit_price"),
    says="price.level",
    weight=2.0,
    why="price.level.fix",
    absent=True,
    aspect=Aspect.CONSISTENCY,
)
def below_level(look: Look, field: Field) -> Hits | None:
    """An agent is not invoiced below the discount of his price level.

    开给代理的价不能低于他那一级的折扣。
    """
    level = _levels(look)
    if not level.notna().any():
        return None
    allowed = _allowed(look, level)
    listed = list_prices(look)
    given = tenths(look.numbers("discount"))
    price = look.numbers("unit_price")
    with np.errstate(divide="ignore", invalid="ignore"):
        given = np.where(np.isnan(given), price / listed * 10, given)
    below = given < allowed - look.rulebook.prices.tolerance - 1e-9
    rightful = np.round(listed * allowed / 10, 2)[below]
    return Hits.where(
        below,
        [None if np.isnan(value) else plain(value) for value in rightful],
        level=level[below].tolist(),
        given=[plain(value) for value in given[below]],
        allowed=[plain(value) for value in allowed[below]],
    )


def tenths(discount: Floats) -> Floats:
    """Discounts in 折: 3.8, 0.38 and 38 (%) all mean 38 % of the list price."""
    found = np.where(discount <= 1, discount * 10, discount)
    return np.where(found > 10, found / 10, found)


def _levels(look: Look) -> pd.Series[str]:
    """The level each row is sold at: written on it, or that of the partner named as customer."""
    level = look.texts("price_level")
    partners: dict[str, str] = {}
    for frame in _frames(look, "channel_partner"):
        names, levels = (frames.texts(frame, n) for n in ("name", "price_level"))
        partners |= dict(zip(names[levels.notna()], levels.dropna(), strict=True))
    return level.fillna(look.texts("customer").map(partners).astype("str"))


def _allowed(look: Look, level: pd.Series[str]) -> Floats:
    """The discount of each row's level, from the price sheet beside it or else from the settings."""
    general = dict(look.rulebook.prices.discounts)
    special: dict[tuple[str, str], float] = {}
    for frame in _frames(look, "price_level"):
        levels, products = (frames.texts(frame, n) for n in ("level", "product"))
        values = tenths(np.asarray(frames.numbers(frame, "discount"), dtype=np.float64))
        for name, product, value in zip(levels, products, values, strict=True):
            if isinstance(name, str) and not np.isnan(value):
                if isinstance(product, str):
                    special[name, product] = float(value)
                else:
                    general[name] = float(value)
    products = look.texts("product")
    found = [
        special.get((name, product), general.get(name, np.nan))
        for name, product in zip(level, products, strict=True)
    ]
    return np.array(found, dtype=np.float64)


def list_prices(look: Look) -> Floats:
    """The list price of each row's product, by code or else by name."""
    by_code: dict[str, float] = {}
    by_name: dict[str, float] = {}
    for frame in _frames(look, "product"):
        prices = frames.numbers(frame, "list_price")
        for known, column in ((by_code, "code"), (by_name, "name")):
            names = frames.texts(frame, column)
            good = prices.notna() & names.notna()
            known |= dict(zip(names[good], prices[good], strict=True))
    price = look.texts("product_code").map(by_code).astype("float64")
    named = look.texts("product").map(by_name).astype("float64")
    return np.asarray(price.fillna(named), dtype=np.float64)


def _frames(look: Look, entity_id: str) -> list[pd.DataFrame]:
    """What the archive knows first, so that the sheets read now speak last."""
    archived = look.known.frames.get(entity_id)
    read = [table.frame for table in look.tables if table.entity == entity_id]
    return read if archived is None else [archived, *read]
