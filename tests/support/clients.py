"""A few invented customers and what happened with them, as the archive hands them over."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd

TODAY = date(2026, 6, 30)
DATED = (
    "date",
    "received_on",
    "closed_on",
    "stage_on",
    "registered_on",
    "as_of",
    "next_appointment",
)
DATED += ("first_deal_on", "last_deal_on", "verified_on", "recorded_on", "acquired_on", "rated_on")
NUMERIC = ("amount", "quantity", "unit_price", "paid_amount", "delivered", "quality_loss", "cost")
NUMERIC += (
    "budget",
    "probability",
    "overdue_days",
    "demand_per_year",
    "market_share_ours",
    "stock",
)
NUMERIC += ("net_margin", "current_ratio", "annual_revenue", "assets", "score", "return_on_assets")
NUMERIC += ("payment_cycle_days", "inventory_cycle_days", "stock_on_hand", "hours", "list_price")


def frame(rows: list[dict[str, Any]], *, prefix: str = "R") -> pd.DataFrame:
    """Rows as a typed frame, with ids where none are given."""
    table = pd.DataFrame([{"id": f"{prefix}{at}", **row} for at, row in enumerate(rows)])
    for name in table.columns:
        if name in DATED:
            table[name] = pd.to_datetime(table[name]).astype("datetime64[s]")
        elif name in NUMERIC:
            table[name] = table[name].astype("float64")
        else:
            table[name] = table[name].astype("str")
    return table


def clients(*rows: dict[str, Any], kind: str = "organization") -> dict[str, pd.DataFrame]:
    """Customers K0, K1 … of one kind, named 测试客户0 …"""
    named = [{"id": f"K{at}", "name": f"测试客户{at}", **row} for at, row in enumerate(rows)]
    return {kind: frame(named)}


def orders(customer: str, *days: str, amount: float = 1000.0, **more: Any) -> list[dict[str, Any]]:
    """One order a day for a customer."""
    return [
        {"customer_id": customer, "date": day, "no": f"{customer}-{day}", "amount": amount, **more}
        for day in days
    ]


def visits(customer: str, *days: str, result: str = "有效", **more: Any) -> list[dict[str, Any]]:
    """One visit a day to a customer."""
    return [{"customer_id": customer, "date": day, "result": result, **more} for day in days]
