"""What the archive says about each customer on each criterion, in the twelve months before a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pandas as pd

from kedang.model.deals import gross_amount, net_amount, net_quantity
from kedang.model.frames import between, days, numbers, texts
from kedang.tiering.criteria import RATED_BY_PEOPLE

_WORDS = {
    "高": 5.0, "很高": 5.0, "好": 5.0, "很好": 5.0, "优": 5.0, "较高": 4.0, "较好": 4.0, "良": 4.0,
    "中": 3.0, "一般": 3.0, "较低": 2.0, "较差": 2.0, "低": 1.0, "差": 1.0, "很低": 1.0, "很差": 1.0,
}  # fmt: skip
_CREDIT = {
    "AAA": 5.0, "AA": 4.0, "A": 4.0, "BBB": 3.0, "BB": 3.0, "B": 2.0, "CCC": 1.0, "CC": 1.0,
    "C": 1.0, "D": 1.0,
}  # fmt: skip

FULL_RATING = 5.0
_SCALES = (FULL_RATING, 10.0, 100.0)
_ALIASES = {"industry_influence": ("influence",)}


@dataclass(frozen=True, slots=True)
class Measures:
    """Raw values per customer (index: customer id) and criterion, and the two figures behind each.

    `raw`: contracts (count), price index (1 = the product's average price), net sales (yuan), collected
    share, margin, loss share, two ratings 1–5. `part` / `whole`: numerator and denominator.
    `by_complaints`: nobody writes down losses, so quality is judged by complaints per contract.
    """

    raw: pd.DataFrame
    part: pd.DataFrame
    whole: pd.DataFrame
    by_complaints: bool


def window(as_of: date, months: int) -> tuple[date, date]:
    """The first and last day of the `months` months that end on a day."""
    first = pd.Timestamp(as_of) - pd.DateOffset(months=months) + pd.Timedelta(days=1)
    return first.date(), as_of


def measure(
    parties: pd.DataFrame,
    transactions: pd.DataFrame,
    complaints: pd.DataFrame,
    span: tuple[date, date],
) -> Measures:
    """All eight criteria for the parties (index: customer id) over a span of days.

    The activities carry the `customer_id` of the record that stands today (merges followed).
    """
    deals = deals_in(transactions, span)
    sums = deals.groupby("customer_id", sort=False).sum(min_count=1, numeric_only=True)
    sums = sums.reindex(parties.index)
    signed = contracts(deals).reindex(parties.index)
    part = pd.DataFrame(
        {
            "contract_volume": signed,
            "unit_price": sums["priced"],
            "sales_revenue": sums["amount"],
            "collection_rate": sums["paid"],
            "profit_level": sums["profit"],
            "quality_loss": sums["loss"],
        }
    )
    whole = pd.DataFrame(
        {
            "unit_price": sums["at_average"],
            "collection_rate": sums["amount"].where(sums["paid"].notna()),
            "profit_level": sums["costed"],
            "quality_loss": sums["amount"],
        }
    )
    by_complaints = len(complaints) > 0 and not bool(sums["loss"].notna().any())
    if by_complaints:
        part["quality_loss"] = _complained(complaints, parties, span).where(signed.notna())
        whole["quality_loss"] = signed
    for criterion in RATED_BY_PEOPLE:
        part[criterion], whole[criterion] = rating(parties, criterion)
    raw = part.copy()
    for criterion in whole.columns:
        raw[criterion] = part[criterion] / whole[criterion].where(whole[criterion] > 0)
    raw[list(RATED_BY_PEOPLE)] *= FULL_RATING
    return Measures(raw, part, whole.reindex(columns=part.columns), by_complaints)


def deals_in(transactions: pd.DataFrame, span: tuple[date, date]) -> pd.DataFrame:
    """The rows of the window, one column per figure that is summed; a payment after it is not counted.

    Columns: customer_id, no, date, amount, paid, profit, costed, loss, priced, at_average (all yuan).
    """
    inside = transactions[between(days(transactions, "date"), *span)]
    amount, quantity = net_amount(inside), net_quantity(inside)
    paid = numbers(inside, "paid_amount")
    late = days(inside, "paid_on") > pd.Timestamp(span[1])
    cost = numbers(inside, "cost").where(amount.notna())
    cost = cost.where(amount >= 0, -cost.abs())
    loss = numbers(inside, "quality_loss").abs()
    priced, at_average = _against_average(inside, amount, quantity)
    return pd.DataFrame(
        {
            "customer_id": texts(inside, "customer_id"),
            "no": texts(inside, "no"),
            "date": days(inside, "date"),
            "amount": amount,
            "paid": paid.where(~late, 0.0),
            "profit": amount - cost,
            "costed": amount.where(cost.notna()),
            "loss": loss.fillna(0.0) if loss.notna().any() else loss,
            "priced": priced,
            "at_average": at_average,
        }
    )


def _against_average(
    inside: pd.DataFrame, amount: pd.Series[float], quantity: pd.Series[float]
) -> tuple[pd.Series[float], pd.Series[float]]:
    """The gross amount of each row that was bought, and what it would be at the product's average price."""
    product = texts(inside, "product_code").fillna(texts(inside, "product"))
    gross = gross_amount(inside).where((amount > 0) & (quantity > 0))
    usable = gross.notna() & product.notna()
    gross, bought = gross.where(usable), numbers(inside, "quantity").where(usable)
    by_product = pd.DataFrame({"g": gross, "q": bought}).groupby(product, sort=False)
    average = by_product["g"].transform("sum") / by_product["q"].transform("sum")
    return gross, bought * average


def contracts(deals: pd.DataFrame) -> pd.Series[float]:
    """Contracts per customer: distinct numbers; rows without a number count once per day."""
    bought = deals.loc[~(deals["amount"] < 0), ["customer_id", "no", "date"]]
    bought = bought.assign(date=bought["date"].where(bought["no"].isna()))
    counted = bought.drop_duplicates().groupby("customer_id", sort=False).size()
    return counted.astype("float64")


def _complained(
    complaints: pd.DataFrame, parties: pd.DataFrame, span: tuple[date, date]
) -> pd.Series[float]:
    """Complaints per customer in the span, 0 where there were none."""
    inside = complaints[between(days(complaints, "received_on"), *span)]
    counts = texts(inside, "customer_id").value_counts()
    return counts.reindex(parties.index).fillna(0.0).astype("float64")


def rating(parties: pd.DataFrame, criterion: str) -> tuple[pd.Series[float], pd.Series[float]]:
    """Ratings given as numbers or words, and full marks: 5, 10 or 100, by the highest rating given.

    Words are worth 1–5. Reputation falls back on the credit grade.
    """
    words = texts(parties, criterion)
    for name in _ALIASES.get(criterion, ()):
        words = words.fillna(texts(parties, name))
    value = pd.to_numeric(words, errors="coerce").astype("float64")
    highest = value.where(value <= _SCALES[-1]).max()
    full = next((scale for scale in _SCALES if highest <= scale), FULL_RATING)
    value = value.where(value.between(0.0, full))
    spoken = words.map(_WORDS)
    if criterion == "reputation":
        spoken = spoken.fillna(texts(parties, "credit_grade").str.upper().map(_CREDIT))
    value = value.fillna(spoken.astype("float64") * full / FULL_RATING)
    return value, pd.Series(full, index=value.index).where(value.notna())
