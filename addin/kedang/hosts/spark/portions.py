"""What runs on Spark's machines: portions of a list are read, portions of its keys meet, pairs are rated.

Every function takes and gives frames of few rows whose last column holds whole arrays as bytes, so
that Spark moves arrays and not millions of little rows.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd

from kedang.matching.candidates.blocking import all_keys, first_rows, kind_pairs, unpacked
from kedang.matching.candidates.hashing import Hashes
from kedang.matching.candidates.joins import KEY_BITS, entries
from kedang.matching.candidates.kinds import BY_NAME, KINDS
from kedang.matching.candidates.spoken import Rows
from kedang.matching.candidates.worth import Looks, worth_comparing
from kedang.matching.coded import Ints
from kedang.matching.normalise.keys import Keys, normalise
from kedang.matching.scoring.scored import Keep, rated
from kedang.matching.scoring.scorer import Scorer

KEYS, ENTRIES = "keys", "entries"
READ = "what string, number int, held binary"
MET = "number int, held binary"
RATED = "a int, b int, log_odds double, kept boolean"
_SECONDS = sorted({name for kind in KINDS for name in kind.seconds} | {"order"})


@dataclass(frozen=True, slots=True)
class Portion:
    """Consecutive rows of a list: their keys, what a quick look sees, what tells rows apart in large blocks."""

    keys: Keys
    looks: Looks
    values: Mapping[str, Hashes]


@dataclass(frozen=True, slots=True)
class Meeting:
    """What tells all rows of a list apart, by name: values per row."""

    values: Mapping[str, Hashes]

    @property
    def order(self) -> Hashes:
        """Neighbours by name have neighbouring values."""
        return self.values["order"]

    def second(self, name: str) -> Hashes:
        """A value per row by its name."""
        return self.values[name]

    def __len__(self) -> int:
        return len(self.order)


def read(frames: Iterable[pd.DataFrame], shares: int, *, persons: bool) -> Iterator[pd.DataFrame]:
    """Portions of records made comparable, and the keys by which their rows find others.

    Frames have the row number of the whole list as `row`, consecutive. Gives one `keys` row per
    frame (number: its first row) and `entries` rows (number: a share of all keys).
    """
    for frame in frames:
        if frame.empty:
            continue
        first = int(frame["row"].iloc[0])
        keys = normalise(frame.drop(columns="row").astype("str"), persons=persons)
        rows = Rows.of(keys)
        portion = Portion(keys, Looks.of(rows), {name: _value(rows, name) for name in _SECONDS})
        yield _row(KEYS, first, portion)
        yield from _entries(rows, first, shares)


def meet(held: Iterable[bytes], meeting: Meeting, block_size: int, shares: int) -> pd.DataFrame:
    """The pairs that a share of all keys makes, by shares of the rows."""
    packed: dict[str, list[Hashes]] = {}
    for blob in held:
        for name, part in pickle.loads(blob).items():
            packed.setdefault(name, []).append(part)
    found = [np.zeros(0, dtype=np.uint64)]
    for name, parts in sorted(packed.items()):
        found += kind_pairs(meeting, BY_NAME[name], entries(parts), block_size)
    every = np.concatenate(found)
    share = first_rows(every, len(meeting)) * shares // max(len(meeting), 1)
    order = np.argsort(share, kind="stable")
    ends = np.searchsorted(share[order], np.arange(shares + 1))
    parts = [every[order[begin:end]] for begin, end in pairwise(ends.tolist())]
    filled = [(number, part.tobytes()) for number, part in enumerate(parts) if len(part)]
    return pd.DataFrame(filled, columns=["number", "held"])


def rate(
    held: Iterable[bytes], looks: Looks, keys: Keys, scorer: Scorer, keep: Keep
) -> pd.DataFrame:
    """The pairs of a share of the rows that are worth comparing, in order, with their log-odds."""
    packed = np.concatenate([np.frombuffer(blob, dtype=np.uint64) for blob in held])
    packed.sort()
    found = [_rated(keys, scorer, keep, np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))]
    for a, b, kinds in unpacked(packed, len(keys)):
        worth = worth_comparing(looks.at(a), looks.at(b), kinds)
        found.append(_rated(keys, scorer, keep, a[worth], b[worth]))
    return pd.concat(found, ignore_index=True)


def _rated(keys: Keys, scorer: Scorer, keep: Keep, a: Ints, b: Ints) -> pd.DataFrame:
    log_odds, kept = rated(keys, a, b, scorer, keep)
    pair = {"a": a.astype(np.int32), "b": b.astype(np.int32)}
    return pd.DataFrame({**pair, "log_odds": log_odds, "kept": kept})


def _entries(rows: Rows, first: int, shares: int) -> Iterator[pd.DataFrame]:
    """The keys of some rows, divided among shares; rows are numbered in the whole list."""
    by_share: dict[int, dict[str, Hashes]] = {}
    for kind, packed in all_keys(rows):
        moved = packed + np.uint64(first)
        share = ((moved >> KEY_BITS) % np.uint64(shares)).astype(np.int64)
        for number in np.unique(share).tolist():
            by_share.setdefault(number, {})[kind.name] = moved[share == number]
    for number, parts in sorted(by_share.items()):
        yield _row(ENTRIES, number, parts)


def _value(rows: Rows, name: str) -> Hashes:
    return rows.order if name == "order" else rows.second(name)


def _row(what: str, number: int, held: object) -> pd.DataFrame:
    line = (what, number, pickle.dumps(held, protocol=5))
    return pd.DataFrame([line], columns=["what", "number", "held"])
