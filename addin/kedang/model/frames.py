"""Columns of a record frame that may not be there: read as missing, never an error."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd


def texts(frame: pd.DataFrame, name: str) -> pd.Series[str]:
    """A text column (str, NaN where missing); an absent column is all missing."""
    import pandas as pd

    if name not in frame.columns:
        return pd.Series(index=frame.index, dtype="str", name=name)
    column = frame[name]
    return column if column.dtype == "str" else column.astype("str")


def numbers(frame: pd.DataFrame, name: str) -> pd.Series[float]:
    """A number column (float64, NaN where missing or not a number)."""
    import pandas as pd

    if name not in frame.columns:
        return pd.Series(index=frame.index, dtype="float64", name=name)
    column = frame[name]
    if column.dtype == "float64":
        return column
    return pd.to_numeric(column, errors="coerce").astype("float64")


def days(frame: pd.DataFrame, name: str) -> pd.Series[pd.Timestamp]:
    """A date column (datetime64[s] at midnight, NaT where missing or not a date)."""
    import pandas as pd

    if name not in frame.columns:
        return pd.Series(index=frame.index, dtype="datetime64[s]", name=name)
    column = frame[name]
    if column.dtype == "datetime64[s]":
        return column
    return pd.to_datetime(column, errors="coerce").astype("datetime64[s]")


def between(values: pd.Series[pd.Timestamp], first: date, last: date) -> npt.NDArray[np.bool_]:
    """Which days lie in a span, both ends included; a missing day never does."""
    import numpy as np

    plain = values.to_numpy(dtype="datetime64[s]")
    inside: npt.NDArray[np.bool_] = (plain >= np.datetime64(first, "s")) & (
        plain <= np.datetime64(last, "s")
    )
    return inside


def follow_merges(ids: pd.Series[str], parties: pd.DataFrame) -> pd.Series[str]:
    """Customer ids with every merged one replaced by the record it was merged into.

    `parties` has `id` and, where merges happened, `merged_into`; chains are followed to their end.
    """
    target = texts(parties, "merged_into")
    moved = target.notna()
    if not moved.any():
        return ids
    step = dict(zip(texts(parties, "id")[moved], target[moved], strict=True))
    old = ids.isin(list(step))
    if not old.any():
        return ids
    final = {name: _last(name, step) for name in ids[old].unique()}
    return ids.where(~old, ids[old].map(final)).astype("str")


def looked_up(keys: pd.Series[str], values: pd.Series[Any]) -> pd.Series[Any]:
    """The value each key has in a column indexed by keys; missing where the key is not there."""
    return values.reindex(keys.to_numpy()).set_axis(keys.index)


def resolved(frame: pd.DataFrame, parties: pd.DataFrame) -> pd.DataFrame:
    """Activities whose `customer_id` is that of the record that stands today."""
    return frame.assign(customer_id=follow_merges(texts(frame, "customer_id"), parties))


def _last(old: str, step: dict[str, str]) -> str:
    seen = {old}
    while step.get(old, old) not in seen:
        old = step[old]
        seen.add(old)
    return old
