"""The records behind a customer's figures: its orders, complaints and receivables, each with where it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import pandas as pd

from kedang.model.frames import between, days, numbers, resolved, texts
from kedang.tiering.gates import statement, still_open
from kedang.tiering.measures import deals_in

FIGURES = ("amount", "paid", "profit", "costed", "loss", "priced", "at_average")
BEHIND = {
    "contract_volume": ("amount",),
    "unit_price": ("priced", "at_average"),
    "sales_revenue": ("amount",),
    "collection_rate": ("paid", "amount"),
    "profit_level": ("profit", "costed"),
    "quality_loss": ("loss", "amount"),
}
"""The columns of the orders whose sums make up each criterion."""


@dataclass(frozen=True, slots=True)
class Behind:
    """What one customer's figures are made of; every frame ends with source_name, source_sheet, source_row.

    `deals`: id, no, date, product, quantity and the summed figures in yuan. `complaints`: id, no,
    received_on, closed_on, text, counted (in the span), open. `receivables`: id, as_of, amount,
    overdue_days of the latest statement.
    """

    deals: pd.DataFrame
    complaints: pd.DataFrame
    receivables: pd.DataFrame


def behind(
    customer_id: str,
    customers: pd.DataFrame,
    frames: Mapping[str, pd.DataFrame],
    span: tuple[date, date],
) -> Behind:
    """The records of one customer that a rating over a span of days was made from, oldest first.

    `customers`: of both kinds, merged ones included; `frames` by entity.
    """
    deals, complaints, receivables = (
        resolved(frames[name], customers) for name in ("transaction", "complaint", "receivable")
    )
    figures = deals_in(deals, span)
    own = figures[figures["customer_id"] == customer_id]
    rows = deals.loc[own.index]
    shown = _placed(
        rows,
        no=own["no"],
        date=own["date"],
        product=texts(rows, "product").fillna(texts(rows, "product_code")),
        quantity=numbers(rows, "quantity"),
        **{name: own[name] for name in FIGURES},
    )
    return Behind(
        shown.sort_values(["date", "id"], ignore_index=True),
        _complaints(complaints, customer_id, span),
        _receivables(receivables, customer_id, span[1]),
    )


def _complaints(
    complaints: pd.DataFrame, customer_id: str, span: tuple[date, date]
) -> pd.DataFrame:
    """Those that came in within the span, and those still open on its last day."""
    counted = pd.Series(between(days(complaints, "received_on"), *span), index=complaints.index)
    open_ones = still_open(complaints, span[1])
    own = (texts(complaints, "customer_id") == customer_id).fillna(False) & (counted | open_ones)
    rows = complaints[own]
    shown = _placed(
        rows,
        no=texts(rows, "no"),
        received_on=days(rows, "received_on"),
        closed_on=days(rows, "closed_on"),
        text=texts(rows, "text"),
        counted=counted[own],
        open=open_ones[own],
    )
    return shown.sort_values(["received_on", "id"], ignore_index=True)


def _receivables(receivables: pd.DataFrame, customer_id: str, as_of: date) -> pd.DataFrame:
    current = statement(receivables, as_of)
    own = current[current["customer_id"] == customer_id]
    rows = receivables.loc[own.index]
    shown = _placed(
        rows,
        as_of=days(rows, "as_of"),
        amount=own["amount"],
        overdue_days=own["overdue_days"],
    )
    return shown.sort_values(["as_of", "id"], ignore_index=True)


def _placed(rows: pd.DataFrame, **columns: pd.Series) -> pd.DataFrame:
    """Records with their id, some columns, and the file, sheet and row they stand in."""
    return pd.DataFrame(
        {
            "id": texts(rows, "id"),
            **columns,
            "source_name": texts(rows, "source_name"),
            "source_sheet": texts(rows, "source_sheet"),
            "source_row": numbers(rows, "source_row"),
        }
    )
