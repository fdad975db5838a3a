"""Peers without any similarity: equal cells."""

from __future__ import annotations

import numpy as np
import pandas as pd

from benchmarks.peers.lists import quality
from benchmarks.peers.measure import timed


def exact_keys(
    records: pd.DataFrame, columns: tuple[str, ...] = ("name", "uscc", "mobile")
) -> pd.Series[int]:
    """What a power user does: rows with the same name, code or mobile are one company."""
    group = np.arange(len(records))
    while True:
        before = group.copy()
        for column in columns:
            keys = records[column].str.strip()
            least = pd.Series(group).groupby(keys.to_numpy()).transform("min")
            group = np.where(keys.notna(), least.fillna(0), group).astype(np.int64)
            group = group[group]
        if (group == before).all():
            return pd.Series(group, index=records["id"])


def run(records: pd.DataFrame, truth: pd.Series[int], threads: int) -> dict[str, dict[str, float]]:
    """Equal names only, and equal names, codes or mobiles."""
    name, name_seconds = timed(lambda: exact_keys(records, ("name",)))
    keys, keys_seconds = timed(lambda: exact_keys(records))
    return {
        "exact name": {**quality(name, truth), "cpu": name_seconds},
        "exact name, code or mobile": {**quality(keys, truth), "cpu": keys_seconds},
    }
