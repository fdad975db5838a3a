"""What the archive says about channels: answers its figures suggest, and partners region by region."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.calls import order_keys
from kedang.analysis.channels import Answer
from kedang.model.deals import net_amount
from kedang.model.frames import days, looked_up, numbers, texts
from kedang.model.text import Text, say
from kedang.reference import regions
from kedang.rulebook.sections.channels import QUESTIONS, ChannelRules

YEAR = 365
DIRECT, INDIRECT = "直接客户", "间接客户"
NO_REGION = "未注明"
_LARGEST = 3
_RATED = ("management", "distribution", "reputation")
_QUESTION = {one.id: one for one in QUESTIONS}


def suggested(
    book: Book, cut: date, rules: ChannelRules, kept_share: float, region: str = ""
) -> dict[str, Answer]:
    """Answers that the figures of the last 12 months suggest, by question, each with its figure.

    `kept_share`: how many customers are visited in time (NaN: not known). `region`: only its customers
    and partners. Where there is less than `least` to go by, nothing is suggested.
    """
    customers = book.customers[_inside(book.customers, region)]
    deals = _deals(book, cut, customers.index)
    partners = book.rows("channel_partner")
    partners = partners[_covering(texts(partners, "region"), region)]
    orders = deals.groupby(["key", "order"], as_index=False).agg({"date": "min", "amount": "sum"})
    found = (
        _frequency(orders, rules),
        _technical(book, customers.index, cut, len(orders), rules),
        _median("competitiveness", numbers(customers, "market_share_ours"), ("weak", "medium", "strong"), rules),
        _median("payment", deals["pay_days"], ("cash", "monthly", "long"), rules),
        _share("own_force", kept_share, len(customers), ("limited", "medium", "strong"), rules),
        _median("product_value", orders["amount"], ("low", "medium", "high"), rules),
        _partners(partners, rules),
        _habit(customers, rules),
        _level(customers, rules),
    )  # fmt: skip
    return {one.question.id: one for one in found if one is not None}


def by_region(book: Book, cut: date) -> pd.DataFrame:
    """Customers, sales and partners of each province.

    Columns: region, customers, direct_share (of those whose trade relation is known), sales (net, 12
    months), share, partners, types (of the partners), turnover (of the partners); largest sales first.
    """
    customers = book.customers
    deals = _deals(book, cut, customers.index)
    province = texts(customers, "province").fillna(NO_REGION)
    sales = deals.groupby(looked_up(deals["key"], province))["amount"].sum()
    relation = texts(customers, "trade_relation")
    known = relation[relation.isin([DIRECT, INDIRECT])]
    direct = (known == DIRECT).groupby(province[known.index]).mean()
    partners = book.rows("channel_partner")
    where = _provinces(texts(partners, "region"))
    kinds = (
        texts(partners, "type")
        .groupby(where)
        .agg(lambda told: "、".join(sorted(set(told.dropna()))))
    )
    names = sorted({*province.unique(), *where.unique()})
    table = pd.DataFrame(
        {
            "customers": province.value_counts().reindex(names).fillna(0).astype("int64"),
            "direct_share": direct.reindex(names).astype("float64"),
            "sales": sales.reindex(names).fillna(0.0),
            "partners": where.value_counts().reindex(names).fillna(0).astype("int64"),
            "types": kinds.reindex(names),
            "turnover": numbers(partners, "turnover").groupby(where).sum(min_count=1).reindex(names),
        },
        index=pd.Index(names, name="region"),
    )  # fmt: skip
    whole = float(table["sales"].clip(lower=0.0).sum())
    table["share"] = table["sales"] / whole if whole else np.nan
    order = ["sales", "customers", "region"]
    return table.reset_index().sort_values(
        order, ascending=[False, False, True], kind="stable", ignore_index=True
    )


def partners(book: Book) -> pd.DataFrame:
    """Every partner: partner, type, level, breadth, region, price_level, turnover, stock, stock_share
    (stock over turnover), credit, rating (fraction of full marks), since; by region, the largest first.
    """
    rows = book.rows("channel_partner")
    turnover, stock = numbers(rows, "turnover"), numbers(rows, "stock")
    words = ("type", "level", "breadth", "region", "price_level")
    table = pd.DataFrame(
        {
            "partner": texts(rows, "name"),
            **{name: texts(rows, name) for name in words},
            "turnover": turnover,
            "stock": stock,
            "stock_share": stock / turnover.where(turnover > 0),
            "credit": numbers(rows, "credit"),
            "rating": _rating(rows),
            "since": days(rows, "since"),
        }
    )
    order = ["region", "turnover", "partner"]
    return table.sort_values(
        order, ascending=[True, False, True], kind="stable", na_position="last", ignore_index=True
    )


def _inside(customers: pd.DataFrame, region: str) -> npt.NDArray[np.bool_]:
    """Which customers lie in a region: a province, or a city in it."""
    asked = regions.parse(region)
    kept = np.ones(len(customers), dtype=bool)
    for name, wanted in (("province", asked.province), ("city", asked.city)):
        if region and wanted:
            kept &= (texts(customers, name) == wanted).to_numpy()
    return kept


def _covering(said: pd.Series[str], region: str) -> npt.NDArray[np.bool_]:
    """Which partners' regions touch a region."""
    fits = {one: not region or regions.compatible(one, region) for one in said.dropna().unique()}
    return said.map(fits).eq(True).to_numpy() if region else np.ones(len(said), dtype=bool)


def _provinces(said: pd.Series[str]) -> pd.Series[str]:
    known = {one: regions.parse(one).province or one for one in said.dropna().unique()}
    return said.map(known).astype("str").fillna(NO_REGION)


def _deals(book: Book, cut: date, customers: pd.Index) -> pd.DataFrame:
    """The order lines of a year: key, order, date, amount, pay_days."""
    rows = book.inside("transaction", "date", cut - timedelta(days=YEAR - 1), cut)
    key = order_keys(book)[rows.index]
    day = days(rows, "date")
    waited = (days(rows, "paid_on") - day).dt.days.astype("float64")
    table = pd.DataFrame(
        {
            "key": key,
            "order": texts(rows, "no").fillna(day.astype("str")),
            "date": day,
            "amount": net_amount(rows),
            "pay_days": waited.where(waited >= 0),
        }
    )
    return table[key.isin(customers).to_numpy()]


def _frequency(orders: pd.DataFrame, rules: ChannelRules) -> Answer | None:
    """How many days lie between two orders of one customer."""
    ordered = orders.sort_values(["key", "date"], kind="stable")
    gaps = ordered.groupby("key")["date"].diff().dt.days.astype("float64")
    return _median("purchase_frequency", gaps[gaps > 0], ("high", "medium", "low"), rules)


def _technical(
    book: Book, customers: pd.Index, cut: date, orders: int, rules: ChannelRules
) -> Answer | None:
    """How often an order needs service."""
    rows = book.inside("service", "date", cut - timedelta(days=YEAR - 1), cut)
    served = int(book.keys(rows).isin(customers).sum())
    if not len(book.rows("service")) or not orders:
        return None
    return _share("technical_service", served / orders, orders, ("low", "medium", "high"), rules)


def _habit(customers: pd.DataFrame, rules: ChannelRules) -> Answer | None:
    """Whether the trade buys from the maker; between the limits it says nothing."""
    relation = texts(customers, "trade_relation")
    known = relation[relation.isin([DIRECT, INDIRECT])]
    share = float((known == DIRECT).mean()) if len(known) else np.nan
    return _share("industry_habit", share, len(known), ("agents", "", "direct"), rules)


def _level(customers: pd.DataFrame, rules: ChannelRules) -> Answer | None:
    """How much of the customers three cities hold."""
    cities = texts(customers, "city").dropna()
    share = float(cities.value_counts(normalize=True).head(_LARGEST).sum())
    answers = ("scattered", "growing", "concentrated")
    return _share("region_level", share, len(cities), answers, rules)


def _partners(rows: pd.DataFrame, rules: ChannelRules) -> Answer | None:
    """How well the partners we have are rated."""
    rating = _rating(rows).dropna()
    mean = float(rating.mean()) if len(rating) else np.nan
    answers = ("scarce", "ordinary", "capable")
    return _share("intermediaries", mean, len(rating), answers, rules)


def _rating(rows: pd.DataFrame) -> pd.Series[float]:
    """The mean of a partner's marks as a fraction of full marks: 5, 10 or 100, by the highest given."""
    marks = pd.DataFrame({name: numbers(rows, name) for name in _RATED}, index=rows.index)
    highest = marks.max().max()
    full = next((one for one in (5.0, 10.0, 100.0) if highest <= one), highest)
    return (marks / full).mean(axis=1)


def _median(
    name: str, values: pd.Series[float], answers: tuple[str, str, str], rules: ChannelRules
) -> Answer | None:
    known = values.dropna()
    middle = float(known.median()) if len(known) else np.nan
    return _share(name, middle, len(known), answers, rules)


def _share(
    name: str, value: float, count: int, answers: tuple[str, str, str], rules: ChannelRules
) -> Answer | None:
    """The answer a figure suggests: a figure at the upper limit counts as above, for days as within."""
    limits = rules.limits.get(name)
    if limits is None or value != value or count < rules.least:
        return None
    low, high = limits
    if name in ("purchase_frequency", "payment"):
        at = 0 if value <= low else 1 if value <= high else 2
    elif name == "industry_habit":
        at = 2 if value >= high else 0 if value <= low else 1
    else:
        at = 2 if value >= high else 0 if value < low else 1
    why: Text = say(f"channel.figure.{name}", value=value, count=count)
    return Answer(_QUESTION[name], answers[at], why) if answers[at] else None
