"""A column of texts with numbers for fast comparison; a blank equals nothing, not even a blank."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Objects = npt.NDArray[np.object_]

BLANK = -1


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
        text = np.empty(0, dtype=object)
        held = values.to_numpy(dtype=object) if isinstance(values, pd.Series) else values
        listed = list(held)
        if listed:
            text = np.array([None if v is None else str(v) for v in listed], dtype=object)
            text[pd.isna(np.array(listed, dtype=object))] = ""
        code, _ = pd.factorize(text, sort=True)
        return Coded(text, np.where(text == "", BLANK, code).astype(np.int64))

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


@dataclass(frozen=True, slots=True)
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
    def of(row: Iterable[int], text: Iterable[str], owner: Ints) -> Many:
        """From parallel lists of row numbers and texts; `owner`: code of the company name per row."""
        rows_given, texts_given = list(row), list(text)
        if not rows_given:
            nothing = np.zeros(0, dtype=np.int64)
            return Many(nothing, nothing, np.zeros(0, dtype=object), nothing, len(owner))
        frame = pd.DataFrame({"row": rows_given, "text": texts_given}, dtype=object)
        frame = frame.drop_duplicates().reset_index(drop=True)
        rows = frame["row"].to_numpy(dtype=np.int64)
        texts = frame["text"].to_numpy(dtype=object)
        code = pd.factorize(texts, sort=True)[0].astype(np.int64)
        named = pd.DataFrame({"code": code, "owner": owner[rows]})
        fan = named.groupby("code")["owner"].nunique().reindex(range(int(code.max(initial=-1)) + 1))
        fans = np.asarray(fan.to_numpy(dtype=np.int64)[code], dtype=np.int64)
        return Many(rows, code, texts, fans, len(owner))

    @property
    def filled(self) -> Bools:
        """Which rows have at least one text."""
        mask = np.zeros(self.rows, dtype=bool)
        mask[self.row] = True
        return mask

    def both(self, a: Ints, b: Ints) -> Bools:
        """Both sides have at least one text."""
        filled = self.filled
        return np.asarray(filled[a] & filled[b])

    def shared(self, a: Ints, b: Ints) -> tuple[Ints, Objects]:
        """Per pair the smallest fan-out of a text both have (0: none shared), and that text."""
        fan = np.zeros(len(a), dtype=np.int64)
        text = np.full(len(a), "", dtype=object)
        if not len(self.row) or not len(a):
            return fan, text
        entries = pd.DataFrame(
            {"row": self.row, "code": self.code, "entry": np.arange(len(self.row))}
        )
        left = pd.DataFrame({"pair": np.arange(len(a)), "row": a}).merge(entries, on="row")
        right = pd.DataFrame({"pair": np.arange(len(a)), "row": b}).merge(entries, on="row")
        both = left.merge(right, on=["pair", "code"], suffixes=("", "_b"))
        both["fan"] = self.fan[both["entry"].to_numpy(dtype=np.int64)]
        best = both.sort_values(["pair", "fan", "code"], kind="stable").drop_duplicates("pair")
        place = best["pair"].to_numpy(dtype=np.int64)
        fan[place] = best["fan"].to_numpy(dtype=np.int64)
        text[place] = self.text[best["entry"].to_numpy(dtype=np.int64)]
        return fan, text
