"""What each customer bought: how many orders and when, how often, how much, of what, and through whom."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.deals import net_amount
from kedang.model.frames import texts
from kedang.rulebook.sections.segments import SegmentRules
from kedang.tiering.measures import window
from kedang.tiering.segments.parties import Codes, Parties, floats, stamps

DAY = np.timedelta64(86_400, "s")
Numbers = npt.NDArray[np.float64]
Stamps = npt.NDArray[np.datetime64]


def buying(parties: Parties, rules: SegmentRules) -> pd.DataFrame:
    """Per customer: orders, first_deal, returning_deal (the order that made a regular), loyal_deal,
    last_deal, window_orders, gap (median days between order days in the window), since (days since the last
    order), sales (yuan in the window), main_line, line_share, direct, indirect (yuan ever).
    """
    rows, codes = parties.activities("transaction", "date")
    amount = floats(net_amount(rows))
    when = stamps(rows, "date")
    bought = ~(amount < 0)
    first = np.datetime64(window(parties.as_of, rules.window_months)[0], "s")
    inside = when >= first
    owner, day = _orders(rows[bought], codes[bought], when[bought])
    last = parties.latest(owner, day)
    today = np.datetime64(parties.as_of, "s")
    facts = {
        "orders": parties.count(owner),
        "first_deal": parties.latest(owner, day, first=True),
        "returning_deal": _nth(parties, owner, day, rules.returning_orders),
        "second_deal": _nth(parties, owner, day, 2),
        "loyal_deal": _nth(parties, owner, day, rules.loyal_orders),
        "last_deal": last,
        "window_orders": parties.count(owner, day >= first),
        "gap": _usual_gap(parties, owner[day >= first], day[day >= first]),
        "since": _days(today - last),
        "sales": parties.total(codes[inside], amount[inside]),
        **_line(parties, rows[inside], codes[inside], amount[inside]),
        "direct": parties.total(codes, amount),
        "indirect": _indirect(parties),
    }
    return pd.DataFrame(facts, index=parties.rows.index)


def _orders(rows: pd.DataFrame, codes: Codes, when: Stamps) -> tuple[Codes, Stamps]:
    """Each order once, by customer and day: rows with one number are one, others one a day."""
    numbers, _ = pd.factorize(texts(rows, "no").to_numpy(), use_na_sentinel=True)
    day = when.astype(np.int64) // 86_400
    key = np.where(numbers >= 0, numbers, -1 - day)
    order = np.lexsort((day, key, codes))
    owner, key, day = codes[order], key[order], day[order]
    fresh = np.ones(len(owner), dtype=bool)
    fresh[1:] = (owner[1:] != owner[:-1]) | (key[1:] != key[:-1])
    owner, day = owner[fresh], day[fresh]
    order = np.lexsort((day, owner))
    return owner[order], (day[order] * 86_400).astype("datetime64[s]")


def _nth(parties: Parties, owner: Codes, day: Stamps, wanted: int) -> Stamps:
    """The day of each customer's n-th order, NaT for those with fewer."""
    starts = np.searchsorted(owner, np.arange(len(parties)))
    held = np.full(len(parties), np.datetime64("NaT", "s"))
    place = np.arange(len(owner)) - starts[owner] if len(owner) else np.array([], dtype=np.intp)
    hit = place == wanted - 1
    held[owner[hit]] = day[hit]
    return held


def _usual_gap(parties: Parties, owner: Codes, day: Stamps) -> Numbers:
    """The median number of days between two order days of a customer; NaN with fewer than two."""
    same = (owner[1:] == owner[:-1]) & (day[1:] > day[:-1])
    gaps = _days(day[1:] - day[:-1])[same]
    medians = pd.Series(gaps).groupby(owner[1:][same]).median()
    return floats(medians.reindex(range(len(parties))))


def _line(
    parties: Parties, rows: pd.DataFrame, codes: Codes, amount: Numbers
) -> dict[str, npt.NDArray[np.object_] | Numbers]:
    """The product line each customer buys most of, and its share of what it buys."""
    register = parties.records("product")
    by_code = _lookup(texts(register, "code"), texts(register, "category"))
    by_name = _lookup(texts(register, "name"), texts(register, "category"))
    line = _mapped(texts(rows, "product_code"), by_code)
    line = line.fillna(_mapped(texts(rows, "product"), by_name)).fillna(texts(rows, "product"))
    known = (line.notna() & (amount > 0)).to_numpy()
    table = pd.DataFrame(
        {"owner": codes[known], "line": line[known].to_numpy(), "amount": amount[known]}
    )
    sums = table.groupby(["owner", "line"], sort=True)["amount"].sum().reset_index()
    whole = sums.groupby("owner")["amount"].transform("sum")
    sums["share"] = sums["amount"] / whole
    best = sums.sort_values(["owner", "amount", "line"], ascending=[True, False, True])
    best = best.drop_duplicates("owner").set_index("owner").reindex(range(len(parties)))
    return {
        "main_line": best["line"].to_numpy(dtype=object),
        "line_share": floats(best["share"]),
    }


def _indirect(parties: Parties) -> Numbers:
    """What was sold to each customer through somebody else, who names it as the end customer."""
    rows = parties.records("transaction")
    rows = rows[texts(rows, "end_customer").notna().to_numpy()]
    when = stamps(rows, "date")
    rows = rows[when <= np.datetime64(parties.as_of, "s")]
    if rows.empty:
        return np.full(len(parties), np.nan)
    codes = parties.named(texts(rows, "end_customer"))
    through = (codes >= 0) & (codes != parties.places(texts(rows, "customer_id")))
    amount = floats(net_amount(rows))
    return parties.total(codes[through], amount[through])


def _lookup(keys: pd.Series[str], values: pd.Series[str]) -> pd.Series[str]:
    known = keys.notna() & values.notna() & ~keys.duplicated()
    return pd.Series(values[known].to_numpy(), index=keys[known].to_numpy(), dtype="str")


def _mapped(keys: pd.Series[str], known: pd.Series[str]) -> pd.Series[str]:
    """The value of each key, looked up once per distinct one."""
    codes, distinct = pd.factorize(keys.to_numpy())
    found = known.reindex(distinct).to_numpy(dtype=object)
    values = np.append(found, np.nan)[codes]
    return pd.Series(values, index=keys.index, dtype="str")


def _days(spans: npt.NDArray[np.timedelta64]) -> Numbers:
    return np.asarray(spans / DAY, dtype=np.float64)
