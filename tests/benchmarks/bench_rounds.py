"""How much processor time the visit plan and the channel adviser take, up to what their templates are filled with.

    python tests/benchmarks/bench_rounds.py [CUSTOMERS VISITS]

A made-up market with so many visits (5,000 customers and 100,000 visits unless told otherwise), and orders,
leads and services beside them. The least of several runs, each over a book of its own.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from datetime import date

import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.material import Material
from kedang.analysis.rounds import rounds
from kedang.model.period import Period
from kedang.reports.contents import channels, visits
from kedang.rulebook import load
from support.market import market

CUT, RUNS = date(2026, 11, 22), 7
VISITS_SHARE = 0.55


def made(frames: Mapping[str, pd.DataFrame], period: Period) -> Material:
    """Material over a book of its own, so that nothing is known from the run before."""
    return Material(Book(frames), period, CUT, CUT, load())


def main(customers: int, count: int) -> None:
    """The least of the runs of each."""
    frames = market(customers, round(count / VISITS_SHARE), reps=20).frames
    print(f"{customers} customers, " + ", ".join(f"{len(f)} {n}" for n, f in frames.items()))
    week, day = Period.parse("2026-W47"), Period.of_day(CUT)
    works = {
        "visit plan, tables only": lambda: rounds(made(frames, week)),
        "visit plan": lambda: visits.content(made(frames, week)),
        "channel adviser": lambda: channels.content(made(frames, day)),
    }
    for name, work in works.items():
        taken = []
        for _ in range(RUNS):
            begin = time.process_time()
            work()
            taken.append(time.process_time() - begin)
        print(f"  {name:24s} {min(taken):.3f} s")


if __name__ == "__main__":
    asked = [int(one) for one in sys.argv[1:3]]
    main(*(asked or (5_000, 100_000)))
