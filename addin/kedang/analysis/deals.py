"""The order book as the analyses of sales want it: net of returns, merges followed, made once per book."""

from __future__ import annotations

from typing import Any

import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.model.deals import gross_amount, net_amount, net_cost, net_quantity
from kedang.model.frames import days, looked_up, numbers, texts
from kedang.reference import regions

UNKNOWN = "未注明"


def deals(book: Book) -> pd.DataFrame:
    """One row per order line that stands.

    Columns: date; customer, product, rep (categories; customer: the id, else the name as written); region,
    campaign (texts); amount, quantity, cost (net of returns; cost missing where nobody knows it), gross,
    bought (amount and quantity of lines that were not sent back), returned (yuan, ≤ 0), invoiced, paid,
    paid_on.
    """
    found: pd.DataFrame = book.once("deals", _made)
    return found


def first_days(book: Book) -> pd.Series[pd.Timestamp]:
    """The day of each customer's first deal, by customer: from the order book, or earlier by its card."""
    found: pd.Series[pd.Timestamp] = book.once("first deals", _first_days)
    return found


def customer_names(book: Book, customers: pd.Index) -> pd.Series[str]:
    """The name of each customer key, under that key; a key without a card is its own name."""
    names = texts(book.customers, "name").reindex(customers)
    return names.fillna(pd.Series(customers, index=customers, dtype="str"))


def of_customer(book: Book, customers: pd.Index, field: str) -> pd.Series[str]:
    """A field of each customer key, such as its owner, under that key."""
    return texts(book.customers, field).reindex(customers)


def provinces(written: pd.Series[str]) -> pd.Series[str]:
    """Regions as written, by their province where they name one; each distinct text is read once."""
    codes, distinct = pd.factorize(written)
    read = [regions.parse(str(text)).province or str(text) for text in distinct]
    names = pd.Series([*read, None], dtype="str")
    return names.take(codes).set_axis(written.index)


def product_names(rows: pd.DataFrame, register: pd.DataFrame) -> pd.Series[str]:
    """The product of each row by the register's name for its code, else as written, else the code."""
    code, written = texts(rows, "product_code"), texts(rows, "product")
    coded = register[texts(register, "code").notna()] if len(register) else register
    named = pd.Series(
        texts(coded, "name").to_numpy(), index=texts(coded, "code").to_numpy(), dtype="str"
    )
    named = named[~named.index.duplicated()]
    return looked_up(code, named).fillna(written).fillna(code)


def _made(book: Book) -> pd.DataFrame:
    rows, register = book.rows("transaction"), book.rows("product")
    keys, product = book.keys(rows), product_names(rows, register)
    amount, quantity, gross = net_amount(rows), net_quantity(rows), gross_amount(rows)
    buying = (amount > 0) & (quantity > 0)
    customer = keys.astype("category")
    owner = of_customer(book, customer.cat.categories, "owner")
    rep = texts(rows, "rep").fillna(_by_category(customer, owner)).fillna(NOBODY)
    unit = _unit_cost(register)
    return pd.DataFrame(
        {
            "date": days(rows, "date"),
            "customer": customer,
            "product": product.astype("category"),
            "rep": rep.astype("category"),
            "region": texts(rows, "region"),
            "campaign": texts(rows, "campaign"),
            "amount": amount,
            "quantity": quantity,
            "cost": net_cost(rows).fillna(looked_up(product, unit) * quantity),
            "gross": gross.where(buying),
            "bought": numbers(rows, "quantity").where(buying),
            "returned": (amount - gross.abs()).clip(upper=0.0).where(amount >= 0, amount),
            "invoiced": numbers(rows, "invoiced"),
            "paid": numbers(rows, "paid_amount"),
            "paid_on": days(rows, "paid_on"),
        },
        index=rows.index,
    )


def _by_category(values: pd.Series[Any], of: pd.Series[str]) -> pd.Series[str]:
    """What each row's category has in a column indexed by the categories."""
    codes = values.cat.codes.to_numpy()
    padded = pd.Series([*of, None], dtype="str")
    return padded.take(codes).set_axis(values.index)


def _unit_cost(register: pd.DataFrame) -> pd.Series[float]:
    """What one piece costs by the register, by product name."""
    names = texts(register, "name").fillna(texts(register, "code"))
    cost = pd.Series(numbers(register, "cost").to_numpy(), index=names.to_numpy(), dtype="float64")
    known = cost[cost.notna().to_numpy() & cost.index.notna()]
    last: pd.Series[float] = known.groupby(level=0).last()
    return last


def _first_days(book: Book) -> pd.Series[pd.Timestamp]:
    made = deals(book)
    bought = made[made["amount"] > 0]
    first = bought.groupby("customer", observed=True)["date"].min()
    first.index = pd.Index(first.index.astype("str"), name="customer")
    carded = days(book.customers, "first_deal_on").reindex(first.index)
    earlier: pd.Series[pd.Timestamp] = first.where(~(carded < first), carded)
    return earlier
