"""Settings of orders under way: after how many days one that stands still is chased."""

from __future__ import annotations

from dataclasses import dataclass, field

from kedang.rulebook.kinds import given, number, whole


@dataclass(frozen=True, slots=True)
class OrderRules:
    """After how many days an order that stands still is listed.

    `delivery_days`: not wholly delivered so long after the order. `invoice_days`: not wholly invoiced.
    `payment_days`: not wholly paid; a customer's own payment term comes before it. `rounding`: yuan that
    may be missing.
    """

    delivery_days: int = field(metadata=given(whole(0, 3660)))
    invoice_days: int = field(metadata=given(whole(0, 3660)))
    payment_days: int = field(metadata=given(whole(0, 3660)))
    rounding: float = field(metadata=given(number(0, 10_000)))
