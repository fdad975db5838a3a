"""What ran in the market in a period: promotions, ours and theirs, and competitors' moves."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.book import Book
from kedang.model.frames import days, numbers, texts
from kedang.model.period import Period


def promotions(book: Book, period: Period) -> pd.DataFrame:
    """Promotions that ran on any day of the period.

    Columns: name, side, competitor, product, region, rep, start, end, planned, done, completion (fraction),
    cost, result, ended (within the period).
    """
    rows = book.rows("promotion")
    start, end = days(rows, "start"), days(rows, "end")
    end = end.fillna(start)
    first, last = pd.Timestamp(period.first), pd.Timestamp(period.last)
    running = (start.fillna(end) <= last) & (end >= first)
    rows, planned = rows[running], numbers(rows, "planned")[running]
    done = numbers(rows, "done")
    table = pd.DataFrame(
        {
            **{name: texts(rows, name) for name in ("name", "side", "competitor", "product")},
            "region": texts(rows, "region"),
            "rep": texts(rows, "rep"),
            "start": start[running],
            "end": days(rows, "end"),
            "planned": planned,
            "done": done,
            "completion": done / planned.where(planned > 0),
            "cost": numbers(rows, "cost"),
            "result": texts(rows, "result"),
            "ended": days(rows, "end") <= last,
        }
    )
    return table.sort_values(["side", "start", "name"], kind="stable").reset_index(drop=True)


def competitor_moves(book: Book, period: Period) -> pd.DataFrame:
    """What was noticed about competitors in the period: date, competitor, customer, product, prices,
    promotions, service, policy, satisfaction, reaction.
    """
    rows = book.inside("competitor", "date", period.first, period.last)
    kept = ("product", "prices", "promotions", "service", "policy", "satisfaction", "reaction")
    table = pd.DataFrame(
        {
            "date": days(rows, "date"),
            "competitor": texts(rows, "competitor"),
            "customer": book.names(rows),
            **{name: texts(rows, name) for name in kept},
        }
    )
    ordered = table.sort_values(["date", "competitor", "customer"], kind="stable")
    return ordered.reset_index(drop=True)
