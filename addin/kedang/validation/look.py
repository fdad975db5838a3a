"""What a rule may look at: one table, the others beside it, the settings and the day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model import frames
from kedang.model.catalogue import entity
from kedang.model.table import Table
from kedang.rulebook import Rulebook
from kedang.validation.rule import Mask

T = TypeVar("T")


class Look:
    """One table under examination; what several rules need is worked out once."""

    def __init__(
        self, tables: Sequence[Table], number: int, rulebook: Rulebook, as_of: date
    ) -> None:
        self.tables = tables
        self.number = number
        self.table = tables[number]
        self.entity = entity(self.table.entity)
        self.rulebook = rulebook
        self.as_of = as_of
        self._known: dict[str, Any] = {}

    def __len__(self) -> int:
        return len(self.table.frame)

    def once(self, key: str, work: Callable[[], T]) -> T:
        """The answer to `work`, kept under a key for the rules that follow."""
        if key not in self._known:
            self._known[key] = work()
        found: T = self._known[key]
        return found

    def has(self, *field_ids: str) -> bool:
        """Whether the sheet has all these columns."""
        return all(name in self.table.frame.columns for name in field_ids)

    def texts(self, name: str) -> pd.Series[str]:
        """A text column, all missing if the sheet lacks it."""
        return frames.texts(self.table.frame, name)

    def numbers(self, name: str) -> npt.NDArray[np.float64]:
        """A number column, NaN where missing."""
        found: npt.NDArray[np.float64] = frames.numbers(self.table.frame, name).to_numpy()
        return found

    def days(self, name: str) -> npt.NDArray[np.datetime64]:
        """A date column as days, NaT where missing."""
        return frames.days(self.table.frame, name).to_numpy().astype("datetime64[D]")

    def read(self, name: str) -> Mask:
        """Where a value could be read."""
        if not self.has(name):
            return np.zeros(len(self), dtype=bool)
        return self.table.frame[name].notna().to_numpy(dtype=bool)

    def unread(self, name: str) -> Mask:
        """Where something is written that could not be read."""
        if name not in self.table.raw.columns:
            return np.zeros(len(self), dtype=bool)
        return ~self.read(name) & self.table.raw[name].notna().to_numpy(dtype=bool)

    def filled(self, name: str) -> Mask:
        """Where anything is written, readable or not."""
        return self.read(name) | self.unread(name)

    def written(self, name: str) -> npt.NDArray[np.object_]:
        """The cells of a column as they were written; None where blank."""
        return self.once(f"written.{name}", lambda: self._written(name))

    def _written(self, name: str) -> npt.NDArray[np.object_]:
        result = np.full(len(self), None, dtype=object)
        for source in (self.table.frame, self.table.raw):
            if name in source.columns:
                column = source[name]
                known = column.notna().to_numpy(dtype=bool)
                result[known] = column.to_numpy(dtype=object)[known]
        return result
