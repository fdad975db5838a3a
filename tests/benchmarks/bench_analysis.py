"""How much processor time the analyses of sales take, each by itself and all together.

    python tests/benchmarks/bench_analysis.py [CUSTOMERS ACTIVITIES]

A made-up market (5,000 customers and 100,000 activities unless told otherwise). The first line is what all of
them share, the order book made once. Last comes the plain way beside ours: one groupby over the joined text
columns for six dimensions and each of the three periods, without what ours adds (net of returns, customers
counted, concentration, places, new customers).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

import pandas as pd

from kedang.analysis.advertising import advertising
from kedang.analysis.book import Book
from kedang.analysis.collection import collection, debtors
from kedang.analysis.composition import composition
from kedang.analysis.dealings import dealings
from kedang.analysis.deals import deals, first_days
from kedang.analysis.efficiency import developed, efficiency
from kedang.analysis.margins import margins
from kedang.analysis.products import products
from kedang.analysis.prospecting import prospecting
from kedang.analysis.service_cost import cost_to_serve
from kedang.analysis.surveys import surveys
from kedang.analysis.targets import cumulative, targets
from kedang.model.period import Period
from kedang.rulebook import load
from support.market import market

RULES, CUT = load(), date(2026, 11, 22)
FIELDS = ("tier", "nature", "credit_grade", "industry", "province", "source")


def steps(period: Period) -> dict[str, Callable[[Book], object]]:
    """The analyses by name, in the order a report would ask for them."""
    reports = RULES.reports
    return {
        "order book": lambda b: (deals(b), first_days(b)),
        "composition": lambda b: composition(b, period),
        "products": lambda b: products(b, period, reports.top_n),
        "product sheet": lambda b: margins(b, CUT, reports),
        "dealings": lambda b: dealings(b, period, CUT, RULES.tiering.pareto),
        "targets": lambda b: (targets(b, period, CUT), cumulative(b, period, CUT)),
        "efficiency": lambda b: efficiency(b, period, CUT),
        "development": lambda b: developed(b, period, "source"),
        "advertising": lambda b: advertising(b, period, CUT),
        "cost to serve": lambda b: cost_to_serve(b, period, reports.service_hour_rate),
        "prospecting": lambda b: prospecting(b, period, date(2025, 11, 23), CUT, "method"),
        "collection": lambda b: (collection(b, period, CUT), debtors(b, CUT)),
        "surveys": lambda b: surveys(b, CUT, RULES.trust),
    }


def plain(book: Book, period: Period) -> list[pd.Series]:
    """Sales by six fields of the customer in three periods, the obvious way."""
    rows = book.frames["transaction"].merge(
        book.frames["organization"], left_on="customer_id", right_on="id", suffixes=("", "_card")
    )
    found = []
    for span in (period, period.previous(), period.year_before()):
        first, last = pd.Timestamp(span.first), pd.Timestamp(span.last)
        inside = rows[(rows["date"] >= first) & (rows["date"] <= last)]
        found += [inside.fillna({name: "未注明"}).groupby(name)["amount"].sum() for name in FIELDS]
    return found


def seconds(work: Callable[[], object]) -> float:
    """Processor seconds of one call."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def one_period(frames: Mapping[str, pd.DataFrame], period: Period) -> None:
    """Measure every step over one book, then the plain way."""
    book = Book(frames)
    for work in steps(period).values():
        work(market(20, 200))
    taken = {name: seconds(partial(work, book)) for name, work in steps(period).items()}
    print(f"{period.name}: {sum(taken.values()):.3f} s")
    for name, each in taken.items():
        print(f"  {name:14s} {each * 1000:7.1f} ms")
    weekly = sum(taken[name] for name in ("order book", "composition", "products", "targets"))
    print(f"  of it in the weekly report: {weekly:.3f} s")
    peer = seconds(partial(plain, book, period))
    ours = seconds(partial(composition, Book(frames), period))
    print(f"  composition with its order book ÷ plain pandas: {ours / peer:.2f}")


def main(customers: int, activities: int) -> None:
    """Measure a week, a month and a year."""
    made = market(customers, activities, reps=20)
    print(f"{customers} customers, {activities} activities")
    for name in ("2026-W47", "2026-11", "2026"):
        one_period(made.frames, Period.parse(name))


if __name__ == "__main__":
    asked = [int(one) for one in sys.argv[1:3]]
    main(*(asked or (5_000, 100_000)))
