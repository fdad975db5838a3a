"""How long rating 5,000 customers by 100,000 orders takes, and writing it down. Run: python tests/benchmarks/bench_tiering.py"""

from __future__ import annotations

import time
from datetime import date

import numpy as np
import pandas as pd

from kedang.rulebook import load
from kedang.tiering import store
from kedang.tiering.rate import rate

CUSTOMERS, ORDERS, DAY = 5_000, 100_000, date(2026, 11, 22)


def business() -> tuple[pd.DataFrame, pd.DataFrame]:
    """Invented customers with ratings, and their orders over two years."""
    rng = np.random.default_rng(1)
    ids = np.array([f"ORG-{number:012d}" for number in range(CUSTOMERS)])
    customers = pd.DataFrame(
        {"id": ids, "name": ids, "influence": rng.integers(1, 6, CUSTOMERS).astype(float)}
    )
    days = pd.Timestamp("2025-01-01") + pd.to_timedelta(rng.integers(0, 690, ORDERS), unit="D")
    quantity, price = (rng.integers(*span, ORDERS).astype(float) for span in ((1, 20), (10, 900)))
    orders = pd.DataFrame(
        {
            "no": [f"D{number // 3}" for number in range(ORDERS)],
            "date": days.astype("datetime64[s]"),
            "customer_id": rng.choice(ids, ORDERS),
            "product_code": rng.choice([f"P{number}" for number in range(200)], ORDERS),
            "quantity": quantity,
            "unit_price": price,
            "amount": quantity * price,
            "cost": quantity * price * 0.7,
            "paid_amount": quantity * price * rng.choice([0, 0.5, 1], ORDERS),
        }
    )
    return customers, orders


def main() -> None:
    """Seconds of processor time, the second of two rounds."""
    customers, orders = business()
    nothing, rules = pd.DataFrame(), load().tiering
    for _ in range(2):
        start = time.process_time()
        ratings = rate(customers, orders, nothing, nothing, None, rules, as_of=DAY)
        rated = time.process_time()
        store.to_rows(ratings)
        written = time.process_time()
    print(f"rated {rated - start:.2f} s, written down {written - rated:.2f} s")


if __name__ == "__main__":
    main()
