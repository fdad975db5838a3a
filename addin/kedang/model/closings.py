"""When a complaint was closed, as far as it can be believed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kedang.model.frames import days

if TYPE_CHECKING:
    import pandas as pd


def closed_days(complaints: pd.DataFrame) -> pd.Series[pd.Timestamp]:
    """The day each complaint was closed; a day before it came in does not count: it is still open."""
    closed = days(complaints, "closed_on")
    return closed.where(~(closed < days(complaints, "received_on")))
