"""RFM: how recently, how often and how much each customer bought, each scored 1 to 5 by quantiles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.frames import resolved
from kedang.tiering.measures import contracts, deals_in

MEASURES = ("recency", "frequency", "monetary")
LEAST, MOST = 1, 5


@dataclass(frozen=True, slots=True)
class Rfm:
    """The scores of everybody who bought in the span, and where they part.

    `table` by customer id: recency (days since the last deal), frequency (contracts), monetary (net yuan),
    r, f, m (1–5), rfm (such as 545), total (3–15). `cuts`: one row a measure, one column a share: the
    value up to which the lower score goes (for recency: from which).
    """

    table: pd.DataFrame
    cuts: pd.DataFrame


def rfm(
    transactions: pd.DataFrame,
    customers: pd.DataFrame,
    span: tuple[date, date],
    cuts: tuple[float, ...],
) -> Rfm:
    """Score the customers by their deals in a span of days; returned goods are taken off, and are no deal.

    `cuts`: the shares of customers at which the next score begins. Equal values have equal scores. Who did
    not buy in the span has none.
    """
    deals = deals_in(resolved(transactions, customers), span)
    bought = deals[~(deals["amount"] < 0) & deals["customer_id"].notna()]
    last = bought.groupby("customer_id")["date"].max()
    amount = deals.groupby("customer_id")["amount"].sum(min_count=1).reindex(last.index)
    table = pd.DataFrame(
        {
            "recency": (pd.Timestamp(span[1]) - last).dt.days.astype("float64"),
            "frequency": contracts(deals).reindex(last.index),
            "monetary": amount,
        }
    ).sort_index()
    limits = {}
    for name, short in zip(MEASURES, "rfm", strict=True):
        sign = -1.0 if name == "recency" else 1.0
        values = sign * table[name].to_numpy(dtype="float64")
        parts = _cuts(values, cuts)
        limits[name] = sign * parts
        table[short] = _scores(values, parts)
    scores = table[list("rfm")]
    table["rfm"] = ["".join(f"{one:.0f}" for one in row) for row in scores.to_numpy()]
    table["total"] = scores.sum(axis=1, min_count=len(MEASURES))
    stated = pd.DataFrame.from_dict(limits, orient="index", columns=[f"{c:.0%}" for c in cuts])
    return Rfm(table, stated)


def _cuts(values: npt.NDArray[np.float64], cuts: tuple[float, ...]) -> npt.NDArray[np.float64]:
    """The values that the given shares of customers do not exceed."""
    known = values[~np.isnan(values)]
    if not len(known):
        return np.full(len(cuts), np.nan)
    return np.asarray(np.quantile(known, cuts, method="inverted_cdf"), dtype=np.float64)


def _scores(
    values: npt.NDArray[np.float64], parts: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """One more for every cut that is passed; a missing value has no score."""
    passed = (values[:, None] > parts[None, :]).sum(axis=1).astype("float64")
    return np.where(np.isnan(values), np.nan, LEAST + passed)
