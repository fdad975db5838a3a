"""A period beside the one before it and the same one a year before, summed in one pass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.frames import between
from kedang.model.period import Period

Codes = npt.NDArray[np.int64]
Sums = npt.NDArray[np.float64]
NOW, BEFORE, YEAR_BEFORE = 0, 1, 2


def codes_of(values: pd.Series[Any]) -> Codes:
    """The categories of a column as numbers, -1 where missing."""
    return np.asarray(values.cat.codes, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Spans:
    """`of`: for each row 0 (the period), 1 (the one before), 2 (a year before) or -1. A year has no 2.

    `known`: whether the rows reach back to each of the three; without that a zero would be invented.
    """

    of: Codes
    known: tuple[bool, bool, bool]
    yearly: bool

    @staticmethod
    def split(dates: pd.Series[pd.Timestamp], period: Period) -> Spans:
        """Which span each day belongs to."""
        periods = (period, period.previous(), period.year_before())
        yearly = periods[1] == periods[2]
        of = np.full(len(dates), -1, dtype=np.int64)
        for number, each in enumerate(periods[:2] if yearly else periods):
            of[between(dates, each.first, each.last)] = number
        first = dates.min()
        known = [bool(first == first and first <= pd.Timestamp(each.last)) for each in periods]
        return Spans(of, (known[0], known[1], known[2]), yearly)

    def sum(self, groups: Codes, count: int, values: npt.NDArray[np.float64]) -> Sums:
        """Sums of the values by group and span, shape (count, 3); missing values count as nothing."""
        wanted = (self.of >= 0) & (groups >= 0) & ~np.isnan(values)
        flat = np.bincount(
            groups[wanted] * 3 + self.of[wanted], weights=values[wanted], minlength=count * 3
        )
        return self._filled(flat.astype("float64").reshape(count, 3))

    def distinct(self, groups: Codes, count: int, members: Codes, of: int) -> Sums:
        """How many different members each group has by span, shape (count, 3); `of`: how many there are."""
        wanted = (self.of >= 0) & (groups >= 0) & (members >= 0)
        flat = groups[wanted] * 3 + self.of[wanted]
        pairs = pd.unique(flat * max(of, 1) + members[wanted])
        counts = np.bincount(pairs // max(of, 1), minlength=count * 3).astype("float64")
        return self._filled(counts.reshape(count, 3))

    def _filled(self, sums: Sums) -> Sums:
        """The year before a year is the period before; a year nobody wrote down is missing."""
        if self.yearly:
            sums[:, YEAR_BEFORE] = sums[:, BEFORE]
        if not self.known[YEAR_BEFORE]:
            sums[:, YEAR_BEFORE] = np.nan
        return sums
