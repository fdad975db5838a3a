"""Orders against what is known of their customer: since when, and where."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.reference import regions
from kedang.validation.customers import customers
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.together import plain_column, together


@rule(
    "transaction.date.before_first_deal",
    Severity.WARNING,
    at("transaction.date"),
    says="order.first_deal",
    aspect=Aspect.CONSISTENCY,
)
def before_first_deal(look: Look, field: Field) -> Hits | None:
    """No order is older than the first deal with its customer.

    订单不会早于这家客户的首次成交日期。
    """
    return _earlier_than(look, field, "first_deal_on")


@rule(
    "transaction.date.before_acquired",
    Severity.WARNING,
    at("transaction.date"),
    says="order.acquired",
    aspect=Aspect.CONSISTENCY,
)
def before_acquired(look: Look, field: Field) -> Hits | None:
    """Nobody orders before we first heard of him.

    取得客户资料之前，他不会下单。
    """
    return _earlier_than(look, field, "acquired_on")


@rule(
    "transaction.date.before_visit",
    Severity.INFO,
    at("transaction.date"),
    says="order.visit",
    weight=0.3,
    summed=True,
    aspect=Aspect.CONSISTENCY,
)
def before_first_visit(look: Look, field: Field) -> Hits | None:
    """An order before the first visit, in days whose visits are written down, is worth a question.

    有拜访记录的那段时间里，还没拜访就下单，值得问一句。
    """
    visits = together(look, "visit", ("date", "customer"))
    visits = visits[visits["date"].notna() & visits["customer"].notna()]
    if visits.empty:
        return None
    begun = visits["date"].min().to_numpy().astype("datetime64[D]")
    first = visits["date"].groupby(plain_column(visits["customer"])).min()
    met = plain_column(look.texts("customer")).map(first).to_numpy().astype("datetime64[D]")
    days = look.days(field.id)
    return Hits.where((days < met) & (days > begun))


@rule(
    "transaction.region.customer",
    Severity.INFO,
    at("transaction.region"),
    says="order.region",
    weight=0.2,
    summed=True,
    aspect=Aspect.CONSISTENCY,
)
def sold_in_another_region(look: Look, field: Field) -> Hits | None:
    """The region of an order is usually that of its customer.

    订单的区域通常就是客户所在的区域。
    """
    known = customers(look)
    if not known.rows["province"].notna().any():
        return None
    rows = known.find(look.texts("customer"))
    home = known.rows["province"].to_numpy(dtype=object)[np.maximum(rows, 0)]
    pairs = pd.DataFrame({"region": look.texts(field.id), "home": home})[rows >= 0].dropna()
    apart = {
        (region, province)
        for region, province in pairs.drop_duplicates().itertuples(index=False, name=None)
        if regions.parse(region).province and not regions.compatible(region, province)
    }
    chosen = [pair in apart for pair in zip(pairs["region"], pairs["home"], strict=True)]
    return Hits(pairs.index.to_numpy()[np.array(chosen, dtype=bool)].astype(np.intp))


def _earlier_than(look: Look, field: Field, name: str) -> Hits | None:
    """Orders older than a day on their customer's card; a name that several customers share is left out."""
    known = customers(look)
    if not known.rows[name].notna().any():
        return None
    texts = look.texts("customer")
    rows = known.find(texts)
    shared = plain_column(texts).isin(sorted(known.shared)).to_numpy(dtype=bool)
    limit = known.rows[name].to_numpy().astype("datetime64[D]")[np.maximum(rows, 0)]
    mask: npt.NDArray[np.bool_] = (rows >= 0) & ~shared & (look.days(field.id) < limit)
    return Hits.where(mask, day=limit[mask].astype(str).tolist())
