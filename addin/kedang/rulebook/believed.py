"""How far every record of a list is believed: its channel, who confirmed it, and its age."""

from __future__ import annotations

from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.frames import days, texts
from kedang.rulebook.sections.trust import TrustRules

Shares = npt.NDArray[np.float64]
CHECKED = ("verified_on", "recorded_on", "changed_at", "first_seen")


def believed(frame: pd.DataFrame, rules: TrustRules, as_of: date | None = None) -> Shares:
    """Trust 0 to 1 of every record, worked out once for each channel, hand, confirmation and contact.

    `frame`: as far as known source, hand_level, confirmations, contacts and the days of `CHECKED`.
    Without `as_of` age does not count.
    """
    cases = pd.DataFrame(
        {
            "channel": texts(frame, "source").fillna(""),
            "hand": texts(frame, "hand_level").fillna(""),
            "confirmations": _counts(frame, "confirmations"),
            "contacts": _counts(frame, "contacts"),
            "checked": days(frame, "verified_on").notna().to_numpy(),
        }
    )
    codes, unique = pd.factorize(pd.MultiIndex.from_frame(cases))
    fresh = [
        rules.believed(
            str(channel), hand=str(hand), confirmations=int(confirmed), contacts=int(met),
            checked=bool(checked),
        )
        for channel, hand, confirmed, met, checked in unique
    ]  # fmt: skip
    trusted: Shares = np.array(fresh, dtype=np.float64)[codes]
    if as_of is None:
        return trusted
    age = np.nan_to_num(ages(last_checked(frame), as_of), nan=0.0)
    faded: Shares = trusted * np.power(0.5, age / rules.half_life_days)
    return faded


def last_checked(frame: pd.DataFrame) -> pd.Series[pd.Timestamp]:
    """When a record was last checked or written down."""
    last = days(frame, CHECKED[0])
    for name in CHECKED[1:]:
        last = last.fillna(days(frame, name))
    return last.dt.normalize()


def ages(last: pd.Series[pd.Timestamp], as_of: date) -> Shares:
    """Days since then, missing where no day is known."""
    age = (pd.Timestamp(as_of) - last).dt.days.to_numpy(dtype="float64", na_value=np.nan)
    return np.maximum(age, 0.0)


def _counts(frame: pd.DataFrame, name: str) -> npt.NDArray[np.int64]:
    if name not in frame:
        return np.zeros(len(frame), dtype=np.int64)
    return np.asarray(frame[name].fillna(0), dtype=np.int64)
