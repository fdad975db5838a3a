"""What a rule may look at: one table, the others beside it, the settings and the day."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model import frames
from kedang.model.catalogue import entity
from kedang.model.table import Table
from kedang.rulebook import Rulebook
from kedang.validation.known import NOTHING_KNOWN, Known
from kedang.validation.rule import Column, Hits, Mask

T = TypeVar("T")

NOTHING = re.compile(
    r"[\W_]*(?:无|空|不详|未知|不明|暂无|待定|待补|面议|另议|没有|待办|待查|办理中|申请中|建设中|n/?a|none|null|nan)?[\W_]*",
    re.IGNORECASE,
)
"""Words and dashes that say nothing was written."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader said about the doubtful cells of a column: their positions, and its columns of text."""

    positions: npt.NDArray[np.intp]
    texts: npt.NDArray[np.object_]
    frame: pd.DataFrame

    def where(self, column: str, *codes: str) -> Mask:
        """Which of them have one of these codes as problem or among their notes."""
        chosen = np.zeros(len(self.positions), dtype=bool)
        said = self.frame[column]
        places = np.flatnonzero(said.notna())
        wanted = frozenset(codes)
        for place, words in zip(places.tolist(), said.iloc[places].tolist(), strict=True):
            chosen[place] = words in wanted or not wanted.isdisjoint(words.split("、"))
        return chosen

    def hits(self, chosen: Mask, **args: Column) -> Hits:
        """Hits at the chosen ones, with the reader's suggestions as proposed values."""
        fixes = self.frame["suggestion"].to_numpy(dtype=object)[chosen]
        known = [fix if isinstance(fix, str) else None for fix in fixes]
        return Hits(self.positions[chosen], args, known)


class Look:
    """One table under examination; what several rules need is worked out once.

    `known`: the archive's customers. `common`: what was worked out for all tables together, handed from
    table to table.
    """

    def __init__(
        self,
        tables: Sequence[Table],
        number: int,
        rulebook: Rulebook,
        as_of: date,
        known: Known = NOTHING_KNOWN,
        common: dict[str, Any] | None = None,
    ) -> None:
        self.tables = tables
        self.number = number
        self.table = tables[number]
        self.entity = entity(self.table.entity)
        self.rulebook = rulebook
        self.as_of = as_of
        self.known = known
        self._kept: dict[str, Any] = {}
        self._common: dict[str, Any] = {} if common is None else common

    def __len__(self) -> int:
        return len(self.table.frame)

    def once(self, key: str, work: Callable[[], T]) -> T:
        """The answer to `work`, kept under a key for the rules that follow."""
        return _kept(self._kept, key, work)

    def shared(self, key: str, work: Callable[[], T]) -> T:
        """The same for what concerns all tables: worked out once for the whole reading."""
        return _kept(self._common, key, work)

    def has(self, *field_ids: str) -> bool:
        """Whether the sheet has all these columns."""
        return all(name in self.table.frame.columns for name in field_ids)

    def texts(self, name: str) -> pd.Series[str]:
        """A text column, all missing if the sheet lacks it."""
        return frames.texts(self.table.frame, name)

    def numbers(self, name: str) -> npt.NDArray[np.float64]:
        """A number column, NaN where missing."""
        return np.asarray(frames.numbers(self.table.frame, name), dtype=np.float64)

    def days(self, name: str) -> npt.NDArray[np.datetime64]:
        """A date column as days, NaT where missing."""
        return frames.days(self.table.frame, name).to_numpy().astype("datetime64[D]")

    def read(self, name: str) -> Mask:
        """Where a value could be read."""
        return self.once(f"read.{name}", lambda: _present(self.table.frame, name))

    def unread(self, name: str) -> Mask:
        """Where something is written that could not be read."""
        if name not in self.table.raw.columns:
            return np.zeros(len(self), dtype=bool)
        return ~self.read(name) & _present(self.table.raw, name)

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

    def told(self, name: str) -> Mask:
        """Where a column says anything; dashes and words such as 无 and 不详 say nothing."""
        return self.once(f"told.{name}", lambda: self._told(name))

    def _told(self, name: str) -> Mask:
        filled = self.filled(name)
        texts = [
            source[name].to_numpy(dtype=object).tolist()
            for source in (self.table.frame, self.table.raw)
            if name in source.columns and source[name].dtype.kind not in "fM"
        ]
        short = {text for column in texts for text in column if type(text) is str and len(text) < 5}
        empty = frozenset(text for text in short if NOTHING.fullmatch(text))
        if not empty:
            return filled
        written = self.written(name)
        said = np.fromiter((text not in empty for text in written), dtype=bool, count=len(self))
        told: Mask = filled & said
        return told

    def saying(self, name: str, pattern: re.Pattern[str]) -> Mask:
        """Where a text column holds something a pattern finds; quick where nothing does."""
        found = np.zeros(len(self), dtype=bool)
        if not self.has(name):
            return found
        texts = self.texts(name)
        known = np.flatnonzero(self.read(name))
        written = texts.to_numpy(dtype=object)[known].tolist()
        if pattern.search("\n".join(written)):
            found[known] = [pattern.search(text) is not None for text in written]
        return found

    def reading(
        self,
        name: str,
        read: Callable[[pd.Series], pd.DataFrame],
        usual: re.Pattern[str] | None = None,
    ) -> Reading:
        """A reader's answers about the cells of a column that are not in the usual form."""
        return self.once(f"reading.{name}", lambda: self._reading(name, read, usual))

    def _reading(
        self,
        name: str,
        read: Callable[[pd.Series], pd.DataFrame],
        usual: re.Pattern[str] | None,
    ) -> Reading:
        texts = self.written(name)
        chosen = np.flatnonzero(self.told(name))
        if usual is not None:
            odd = [position for position in chosen.tolist() if not usual.fullmatch(texts[position])]
            chosen = np.array(odd, dtype=np.intp)
        frame = read(pd.Series(texts[chosen], dtype=object))
        return Reading(chosen, texts[chosen], frame)


def _present(frame: pd.DataFrame, name: str) -> Mask:
    if name not in frame.columns:
        return np.zeros(len(frame), dtype=bool)
    return frame[name].notna().to_numpy(dtype=bool)


def _kept(answers: dict[str, Any], key: str, work: Callable[[], T]) -> T:
    if key not in answers:
        answers[key] = work()
    found: T = answers[key]
    return found
