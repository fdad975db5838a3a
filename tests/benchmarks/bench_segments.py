"""How much processor time segments, qualification, relationships and the customer figures take.

    python tests/benchmarks/bench_segments.py [CUSTOMERS ACTIVITIES]

A made-up market (5,000 customers and 100,000 activities unless told otherwise); the best of three runs.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date

from kedang.analysis import churn, finances, habits, wallet, worth
from kedang.analysis.book import Book
from kedang.analysis.material import Material
from kedang.model.period import Period
from kedang.reports.contents import customers
from kedang.rulebook import load
from kedang.tiering.segments import qualify, relationship, segment
from support.market import market

RULES, CUT = load(), date(2026, 11, 22)
RUNS = 3


def steps() -> dict[str, Callable[[Book], object]]:
    """What is timed, by name."""
    days = RULES.reports.churn_days
    span = Period.around("day", CUT)
    return {
        "segment": lambda b: segment(b.frames, RULES, CUT),
        "qualify": lambda b: qualify(b.frames, RULES, CUT),
        "relationship": lambda b: relationship(b.frames, RULES, CUT),
        "alerts": lambda b: churn.alerts(b, CUT, RULES.loyalty, days),
        "worth": lambda b: worth.worth(b, CUT, RULES.loyalty, days),
        "finances": lambda b: finances.finances(b, CUT),
        "wallet": lambda b: wallet.wallet(b, CUT),
        "habits": lambda b: habits.habits(b, CUT),
        "whole report": lambda b: customers.content(Material(b, span, CUT, CUT, RULES)),
    }


def main() -> None:
    """One line a step: seconds of processor time."""
    given = [int(one) for one in sys.argv[1:]] or [5_000, 100_000]
    frames = market(*given).frames
    for name, step in steps().items():
        best = min(timed(step, Book(frames)) for _ in range(RUNS))
        sys.stdout.write(f"{name:14} {best:6.3f} s\n")


def timed(step: Callable[[Book], object], book: Book) -> float:
    """The processor time of one run."""
    start = time.process_time()
    step(book)
    return time.process_time() - start


if __name__ == "__main__":
    main()
