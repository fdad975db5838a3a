"""Which row of today's table is which row seen before: pass by pass, one to one, first come first."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt
import pandas as pd

Positions = npt.NDArray[np.int64]
Guard = Callable[[Positions, Positions], npt.NDArray[np.bool_]]


class Pairing:
    """A growing one-to-one assignment of new rows to old rows; -1 where there is none yet."""

    def __init__(self, new: int, old: int) -> None:
        self.old_of = np.full(new, -1, dtype=np.int64)
        self.taken = np.zeros(old, dtype=bool)

    @property
    def free_new(self) -> Positions:
        """New rows without a partner."""
        return np.flatnonzero(self.old_of < 0)

    @property
    def free_old(self) -> Positions:
        """Old rows without a partner."""
        return np.flatnonzero(~self.taken)

    @property
    def open(self) -> bool:
        """Whether another pass could still find anything."""
        return bool(self.free_new.size and self.free_old.size)

    def by(
        self,
        new_keys: pd.Series,
        old_keys: pd.Series,
        guard: Guard | None = None,
        *,
        unique: bool = False,
    ) -> tuple[Positions, Positions]:
        """Pairs free rows of equal keys in their order; a missing key never pairs.

        `unique`: only keys that stand once among the free rows of either side.
        The guard may forbid pairs: the forbidden ones are returned.
        """
        none: Positions = np.empty(0, dtype=np.int64)
        if not self.open:
            return none, none
        left = _numbered(new_keys, self.free_new, "new", unique)
        right = _numbered(old_keys, self.free_old, "old", unique)
        both = left.merge(right, on=["key", "nth"]).sort_values("new")
        new, old = both["new"].to_numpy(np.int64), both["old"].to_numpy(np.int64)
        allowed = np.ones(len(new), dtype=bool) if guard is None else guard(new, old)
        self.take(new[allowed], old[allowed])
        return new[~allowed], old[~allowed]

    def take(self, new: Positions, old: Positions) -> None:
        """Fixes pairs."""
        self.old_of[new] = old
        self.taken[old] = True

    def pairs(self) -> Iterator[tuple[int, int]]:
        """All pairs in the order of the new rows."""
        for new in np.flatnonzero(self.old_of >= 0):
            yield int(new), int(self.old_of[new])


def _numbered(keys: pd.Series, free: Positions, name: str, unique: bool) -> pd.DataFrame:
    values = keys.astype("object").to_numpy()[free]
    frame = pd.DataFrame({"key": values, name: free})
    frame = frame[frame["key"].notna().to_numpy()]
    if unique:
        frame = frame[~frame["key"].duplicated(keep=False)]
    return frame.assign(nth=frame.groupby("key").cumcount())
