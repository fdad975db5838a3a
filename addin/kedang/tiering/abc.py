"""ABC classes of customers by sales: the 80/20 rule, or fixed yearly amounts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd


def by_share(sales: pd.Series[float], classes: Sequence[tuple[str, float]]) -> pd.Series[str]:
    """The class of each customer by cumulative share of sales, largest first (Pareto).

    `classes`: (class, share reached), best first. Who starts below a limit belongs above it, so exactly
    reaching it is still the higher class; equal sales share a class. No positive sales: the last class;
    unknown sales: missing.
    """
    cents = (sales.clip(lower=0.0).fillna(0.0) * 100).round().astype("int64")
    total = int(cents.sum())
    ordered = cents.sort_values(ascending=False, kind="stable")
    before = ordered.cumsum() - ordered
    before = before.groupby(ordered.to_numpy(), sort=False).transform("min").reindex(sales.index)
    limits = np.array([share * total for _, share in classes])
    place = np.searchsorted(limits - 1e-6, before.to_numpy(dtype="float64"), side="right")
    place = np.where(cents.to_numpy() > 0, place, len(classes) - 1)
    return _named(place, classes, sales)


def by_amount(sales: pd.Series[float], classes: Sequence[tuple[str, float]]) -> pd.Series[str]:
    """The class of each customer by amount in yuan: (class, lowest amount), best first.

    Exactly on a limit is the higher class; below every limit the last class; unknown: missing.
    """
    cents = (sales.fillna(0.0) * 100).round().to_numpy()
    lowest = np.array([round(amount * 100) for _, amount in classes])
    place = (cents[:, None] < lowest[None, :]).sum(axis=1)
    return _named(place, classes, sales)


def pareto_table(sales: pd.Series[float]) -> pd.DataFrame:
    """Customers by sales, largest first: `sales`, `share`, `cumulative` (fractions), `customers` (share)."""
    ordered = sales[sales > 0].sort_values(ascending=False, kind="stable")
    total = float(ordered.sum())
    count = np.arange(1, len(ordered) + 1)
    return pd.DataFrame(
        {
            "sales": ordered,
            "share": ordered / total if total else ordered,
            "cumulative": ordered.cumsum() / total if total else ordered,
            "customers": count / max(len(ordered), 1),
        }
    )


def _named(
    place: np.ndarray, classes: Sequence[tuple[str, float]], sales: pd.Series[float]
) -> pd.Series[str]:
    names = np.array([name for name, _ in classes], dtype=object)
    chosen = names[np.minimum(place, len(names) - 1)]
    return pd.Series(chosen, index=sales.index).astype("str").where(sales.notna())
