"""How customers buy and bargain: cycle, who takes part, what decides, and what that says of won and lost."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.deals import deals
from kedang.analysis.purchases import named, purchases
from kedang.model.frames import follow_merges, texts

CHAIN = ("使用者", "影响者", "把关者", "采购经办", "决策人", "财务")
LOST = "流失"
FACTORS = {
    "product": r"质量|品质|产品|型号|规格|性能|品牌|技术|适用|选型",
    "price": r"价格|价钱|便宜|报价|成本|账期|付款|折扣|优惠",
    "time_place": r"交期|交货|供货|到货|现货|库存|距离|就近|时间|地点|物流",
    "service": r"服务|售后|响应|培训|安装|维修|支持|信誉|关系",
}
_STRONG, _WEAK = 0.95, 1.02


def habits(book: Book, cut: date) -> pd.DataFrame:
    """One row per customer that bought on two days or more, the most frequent first.

    Columns: customer_id, customer, owner, tier, gap (median days), orders (days in the twelve months), each
    (median yuan an order day), product (bought on most days), chain (buying roles known, with how many),
    missing_roles, price_index (what it pays ÷ what all pay for the same products), bargaining (3 strong,
    2 usual, 1 weak, NaN unknown), focus (what decides, as written), habit (as written).
    """
    bought = purchases(book, cut)
    bought = bought[(bought["order_days"] >= 2).to_numpy()]
    rows = _year(book, cut)
    index = _price_index(rows).reindex(bought.index)
    cards = book.customers.reindex(bought.index)
    chain, missing = _chain(book, bought.index)
    table = pd.DataFrame(
        {
            "gap": bought["gap"],
            "orders": bought["orders"],
            "each": _each(rows).reindex(bought.index),
            "product": _favourite(rows).reindex(bought.index),
            "chain": chain,
            "missing_roles": missing,
            "price_index": index,
            "bargaining": _rated(index),
            "focus": texts(cards, "decision_factors"),
            "habit": texts(cards, "purchase_habits").fillna(texts(cards, "purchase_cycle")),
        },
        index=bought.index,
    )
    ordered = named(book, table).sort_values(["gap", "customer_id"], kind="stable")
    return ordered.reset_index(drop=True)


def factors(book: Book, cut: date) -> pd.DataFrame:
    """What decides, among customers won (they bought) and lost (marked 流失): factor, customers, won, lost, rate.

    Factors are families of the words on the cards: product, price, time_place, service, other; a customer
    counts in each family it names. The rate is won ÷ (won + lost).
    """
    said = texts(book.customers, "decision_factors")
    said = said[said.notna()]
    won = pd.Series(said.index.isin(purchases(book, cut).index), index=said.index)
    lost = (texts(book.customers, "status").reindex(said.index) == LOST) & ~won
    named_ = {name: said.str.contains(words, regex=True) for name, words in FACTORS.items()}
    table = pd.DataFrame(named_, index=said.index)
    table["other"] = ~table.any(axis=1)
    rows = []
    for name in table.columns:
        inside = table[name].astype(bool)
        wins, losses = int((inside & won).sum()), int((inside & lost).sum())
        rate = wins / (wins + losses) if wins + losses else np.nan
        rows.append((name, int(inside.sum()), wins, losses, rate))
    found = pd.DataFrame(rows, columns=["factor", "customers", "won", "lost", "rate"])
    found = found[(found["customers"] > 0).to_numpy()]
    return found.sort_values(["customers", "factor"], ascending=[False, True]).reset_index(
        drop=True
    )


def _year(book: Book, cut: date) -> pd.DataFrame:
    made = deals(book)
    after = pd.Timestamp(cut) - pd.DateOffset(months=12)
    inside = ((made["date"] > after) & (made["date"] <= pd.Timestamp(cut))).to_numpy()
    rows = made[inside & (made["amount"] > 0).to_numpy() & made["customer"].notna().to_numpy()]
    return rows.assign(
        customer=rows["customer"].astype("str"), product=rows["product"].astype("str")
    )


def _price_index(rows: pd.DataFrame) -> pd.Series[float]:
    """What each customer pays against the average price of the same products; 1 is the average."""
    usable = rows[
        (rows["bought"].notna() & rows["product"].notna() & (rows["gross"] > 0)).to_numpy()
    ]
    sums = usable.groupby("product")[["gross", "bought"]].transform("sum")
    others = usable.groupby("product")["customer"].transform("nunique") > 1
    at_average = (usable["bought"] * sums["gross"] / sums["bought"])[others]
    paid = usable["gross"][others].groupby(usable["customer"][others]).sum()
    return paid / at_average.groupby(usable["customer"][others]).sum()


def _rated(index: pd.Series[float]) -> pd.Series[float]:
    strength = np.select([index < _STRONG, index <= _WEAK, index > _WEAK], [3.0, 2.0, 1.0], np.nan)
    return pd.Series(strength, index=index.index)


def _each(rows: pd.DataFrame) -> pd.Series[float]:
    by_day = rows.groupby(["customer", "date"])["amount"].sum()
    return by_day.groupby(level="customer").median().round(2)


def _favourite(rows: pd.DataFrame) -> pd.Series[str]:
    pairs = rows[["customer", "product", "date"]].dropna().drop_duplicates()
    counts = pairs.groupby(["customer", "product"]).size().rename("count").reset_index()
    best = counts.sort_values(["customer", "count", "product"], ascending=[True, False, True])
    return best.drop_duplicates("customer").set_index("customer")["product"]


def _chain(book: Book, customers: pd.Index) -> tuple[pd.Series[str], pd.Series[str]]:
    """The buying roles known at each customer in the order a purchase goes, and those still missing."""
    rows = book.rows("contact")
    host = follow_merges(texts(rows, "organization_id"), book.parties)
    counts = pd.crosstab(host, texts(rows, "buying_role"))
    counts = counts.reindex(index=customers, columns=list(CHAIN)).fillna(0).astype("int64")
    known, missing = [], []
    for row in counts.to_numpy().tolist():
        pairs = list(zip(CHAIN, row, strict=True))
        known.append(" → ".join(f"{role}{n}" for role, n in pairs if n))
        missing.append("、".join(role for role, n in pairs if not n) if any(row) else "")
    return (
        pd.Series(known, index=customers, dtype="str"),
        pd.Series(missing, index=customers, dtype="str"),
    )
