"""A column of texts with numbers for fast comparison; a blank equals nothing, not even a blank."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Objects = npt.NDArray[np.object_]

BLANK = -1
_FEW = 64
_NONE = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True)
class Coded:
    """`text`: objects, "" for blank. `code`: one number per distinct text, -1 for blank."""

    text: Objects
    code: Ints

    @staticmethod
    def blank(rows: int) -> Coded:
        """A column without any text."""
        return Coded(np.full(rows, "", dtype=object), np.full(rows, BLANK, dtype=np.int64))

    @staticmethod
    def of(values: Iterable[object]) -> Coded:
        """A column from any texts; missing and empty ones are blank."""
        code, distinct = _factorized(values)
        return Coded(np.append(distinct, "")[code], code)

    def spread(self, rows: Ints) -> Coded:
        """The column whose row i is row rows[i] of this one; -1 is blank. Every row must be used."""
        return Coded(np.append(self.text, "")[rows], np.append(self.code, BLANK)[rows])

    def equal(self, a: Ints, b: Ints) -> Bools:
        """Both sides filled in and the same."""
        left = self.code[a]
        return np.asarray((left == self.code[b]) & (left != BLANK))

    def both(self, a: Ints, b: Ints) -> Bools:
        """Both sides filled in."""
        return np.asarray((self.code[a] != BLANK) & (self.code[b] != BLANK))

    def differ(self, a: Ints, b: Ints) -> Bools:
        """Both sides filled in and not the same."""
        return np.asarray(self.both(a, b) & (self.code[a] != self.code[b]))

    def one_sided(self, a: Ints, b: Ints) -> Bools:
        """Filled in on one side only."""
        return np.asarray((self.code[a] == BLANK) != (self.code[b] == BLANK))

    @property
    def filled(self) -> Bools:
        """Which rows have a text."""
        return np.asarray(self.code != BLANK)


@dataclass(frozen=True)
class Many:
    """Several texts per row, such as phone numbers: entry k says row[k] has the text of code[k].

    `fan[k]`: how many different companies (by core name) share that text.
    """

    row: Ints
    code: Ints
    text: Objects
    fan: Ints
    rows: int

    @staticmethod
    def of(row: Sequence[int] | Ints, text: Iterable[str], owner: Ints) -> Many:
        """From parallel lists of row numbers and texts; `owner`: code of the company name per row."""
        code, distinct = _factorized(text)
        packed = np.unique(np.asarray(row, dtype=np.int64) * max(len(distinct), 1) + code)
        rows, codes = packed // max(len(distinct), 1), packed % max(len(distinct), 1)
        return Many(rows, codes, distinct[codes], fan_of(codes, owner[rows]), len(owner))

    @cached_property
    def filled(self) -> Bools:
        """Which rows have at least one text."""
        mask = np.zeros(self.rows, dtype=bool)
        mask[self.row] = True
        return mask

    def both(self, a: Ints, b: Ints) -> Bools:
        """Both sides have at least one text."""
        filled = self.filled
        return np.asarray(filled[a] & filled[b])

    def shared_fan(self, a: Ints, b: Ints) -> Ints:
        """Per pair the smallest fan-out of a text that both have; 0 when they share none."""
        return self._shared(a, b)[0]

    def shared_text(self, a: Ints, b: Ints) -> Objects:
        """Per pair the text with the smallest fan-out that both have, "" when they share none."""
        entry = self._shared(a, b, by_text=True)[1]
        return np.where(entry >= 0, np.append(self.text, "")[entry], "")

    def _shared(self, a: Ints, b: Ints, *, by_text: bool = False) -> tuple[Ints, Ints]:
        """Per pair the smallest fan-out of a shared text and its entry (-1: none).

        `by_text`: of several with one fan-out the least text, whatever the codes are.
        """
        fan = np.full(len(a), _NONE, dtype=np.int64)
        entry = np.full(len(a), -1, dtype=np.int64)
        for left in self._slots:
            one = left[a]
            here = np.flatnonzero(one >= 0)
            for right in self._slots if len(here) else ():
                other = right[b[here]]
                held = here[(other >= 0) & (self.code[one[here]] == self.code[other])]
                better = held[self.fan[one[held]] < fan[held]]
                if by_text:
                    tied = held[self.fan[one[held]] == fan[held]]
                    less = self.text[one[tied]] < self.text[entry[tied]]
                    better = np.concatenate([better, tied[less.astype(bool)]])
                fan[better] = self.fan[one[better]]
                entry[better] = one[better]
        fan[entry < 0] = 0
        return fan, entry

    @cached_property
    def _slots(self) -> list[Ints]:
        """Per row its first, second, … entry, -1 where it has no more."""
        order = np.lexsort((self.code, self.row))
        rows = self.row[order]
        starts = np.flatnonzero(np.append(True, rows[1:] != rows[:-1])) if len(rows) else rows
        rank = np.arange(len(rows)) - np.repeat(starts, np.diff(np.append(starts, len(rows))))
        slots = []
        for place in range(int(rank.max(initial=-1)) + 1):
            slot = np.full(self.rows, -1, dtype=np.int64)
            slot[rows[rank == place]] = order[rank == place]
            slots.append(slot)
        return slots


def _factorized(values: Iterable[object]) -> tuple[Ints, Objects]:
    """Per value the number of its text, -1 for blank, and the texts in the order they first appear."""
    held = values if isinstance(values, pd.Series) else _objects(values)
    if len(held) <= _FEW:
        return _numbered(held.tolist())
    code, found = pd.factorize(held)
    distinct = np.asarray(found, dtype=object)
    texts = [text if type(text) is str else str(text) for text in distinct.tolist()]
    if "" in texts or len(set(texts)) < len(texts):
        kept = {text: place for place, text in enumerate(dict.fromkeys(filter(None, texts)))}
        places = np.array([*(kept.get(text, BLANK) for text in texts), BLANK], dtype=np.int64)
        code, texts = places[code], list(kept)
    return code.astype(np.int64), _objects(texts)


def _numbered(values: Sequence[object]) -> tuple[Ints, Objects]:
    """The same for a few values."""
    texts = [value if type(value) is str else _text(value) for value in values]
    number = {text: place for place, text in enumerate(dict.fromkeys(filter(None, texts)))}
    code = np.array([number.get(text, BLANK) for text in texts], dtype=np.int64)
    return code, _objects(number)


def _text(value: object) -> str:
    return "" if pd.isna(value) else str(value)  # type: ignore[call-overload]


def _objects(values: Iterable[object]) -> Objects:
    if isinstance(values, np.ndarray):
        return values.astype(object, copy=False)
    listed = list(values)
    held = np.empty(len(listed), dtype=object)
    held[:] = listed
    return held


def fan_of(code: Ints, owner: Ints) -> Ints:
    """Per entry the number of different owners of its code; 0 where the code is blank."""
    if not len(code):
        return np.zeros(0, dtype=np.int64)
    order = np.lexsort((owner, code))
    codes, owners = code[order], owner[order]
    new = np.append(True, (codes[1:] != codes[:-1]) | (owners[1:] != owners[:-1]))
    counts = np.bincount(codes[new & (codes >= 0)], minlength=int(codes.max()) + 1)
    fan = np.zeros(len(code), dtype=np.int64)
    known = code >= 0
    fan[known] = counts[code[known]]
    return fan
