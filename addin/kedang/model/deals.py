"""What a row of the order book is worth: returned goods count as negative."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kedang.model.frames import numbers, texts

if TYPE_CHECKING:
    import pandas as pd

_YES = ("是", "退货", "已退货", "已退")


def gross_amount(transactions: pd.DataFrame) -> pd.Series[float]:
    """The amount of each row in yuan, quantity × unit price where no amount is written."""
    quantity, price = numbers(transactions, "quantity"), numbers(transactions, "unit_price")
    return numbers(transactions, "amount").fillna(quantity * price)


def net_quantity(transactions: pd.DataFrame) -> pd.Series[float]:
    """The quantity that stayed with the customer: a returned row is negative, a part return is taken off."""
    quantity, part = numbers(transactions, "quantity"), _returned_part(transactions)
    quantity = quantity.where(~_backwards(transactions), -quantity.abs())
    quantity = quantity.where(quantity.notna() | (part == 0), 0.0)
    return quantity.where(quantity < 0, quantity - part)


def net_amount(transactions: pd.DataFrame) -> pd.Series[float]:
    """The amount of each row in yuan after returns; missing where neither amount nor price is known.

    A row with a negative quantity, or marked as returned, counts as negative; a row that only says how
    many came back counts as that many × unit price, taken off.
    """
    amount, quantity = gross_amount(transactions), numbers(transactions, "quantity")
    price = numbers(transactions, "unit_price").fillna((amount / quantity).where(quantity != 0))
    part = _returned_part(transactions)
    off = (part * price).where(part != 0, 0.0)
    kept = amount.where(amount.notna() | (part == 0), 0.0) - off.fillna(0.0)
    return kept.where(~_backwards(transactions), -amount.abs())


def net_cost(transactions: pd.DataFrame) -> pd.Series[float]:
    """What the goods that stayed with the customer cost, in yuan; missing where no cost is written.

    Returned goods give their cost back, part of a delivery in proportion to its amount.
    """
    gross = gross_amount(transactions).abs()
    kept = (net_amount(transactions) / gross.where(gross > 0)).fillna(1.0)
    return numbers(transactions, "cost").abs() * kept.where(~_backwards(transactions), -1.0)


def _backwards(transactions: pd.DataFrame) -> pd.Series[bool]:
    """Rows on which all goods came back: said in words, or by a negative quantity or amount."""
    said = texts(transactions, "returned").isin(_YES)
    return said | (numbers(transactions, "quantity") < 0) | (gross_amount(transactions) < 0)


def _returned_part(transactions: pd.DataFrame) -> pd.Series[float]:
    """The quantity of each row that came back, 0 where none is written."""
    return numbers(transactions, "returned").fillna(0.0).abs()
