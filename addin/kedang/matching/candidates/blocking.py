"""Which records are worth comparing: those that share a key, after a first quick look."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Protocol

import numpy as np

from kedang.matching.candidates.hashing import Hashes
from kedang.matching.candidates.joins import block_pairs, entries
from kedang.matching.candidates.kinds import BY_NAME, NUMBER, Kind
from kedang.matching.candidates.name_keys import name_keys
from kedang.matching.candidates.number_keys import number_keys
from kedang.matching.candidates.spoken import Rows
from kedang.matching.candidates.worth import Looks, worth_comparing
from kedang.matching.coded import Ints
from kedang.matching.normalise.keys import Keys

_KIND_BITS = np.uint64(5)
_KIND = (np.uint64(1) << _KIND_BITS) - np.uint64(1)
_CHUNK = 1 << 20


class Meeting(Protocol):
    """What tells rows apart that share a key which is too common: values per row, 0 for none."""

    @property
    def order(self) -> Hashes:
        """Neighbours by name have neighbouring values."""

    def second(self, name: str) -> Hashes:
        """A value per row by its name, as kinds name them."""

    def __len__(self) -> int:
        """Rows of the list."""


def candidate_pairs(keys: Keys, block_size: int) -> tuple[Ints, Ints]:
    """Pairs (a < b) of row numbers, each once, in order.

    `block_size`: rows that may share a strong key and still meet all of each other; weaker kinds
    of keys stop at a share of it. In larger blocks only rows with something else in common meet.
    """
    rows = Rows.of(keys)
    looks, packed = Looks.of(rows), _packed_pairs(rows, block_size)
    del rows
    left, right = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for a, b, kinds in unpacked(packed, len(keys)):
        worth = worth_comparing(looks.at(a), looks.at(b), kinds)
        left.append(a[worth])
        right.append(b[worth])
    return np.concatenate(left), np.concatenate(right)


def all_keys(rows: Rows, *, alone: bool = True) -> Iterator[tuple[Kind, Hashes]]:
    """Every kind of key with its entries; `alone`: also those that no other row asks for."""
    for name, packed in chain(number_keys(rows), name_keys(rows)):
        yield BY_NAME[name], entries(packed, alone=alone)


def limits_of(kind: Kind, block_size: int) -> tuple[int, int]:
    """Rows of a block of this kind, and neighbours in one that is too large."""
    return max(2, round(block_size * kind.share)), min(kind.near, block_size)


def kind_pairs(rows: Meeting, kind: Kind, packed: Hashes, block_size: int) -> Iterator[Hashes]:
    """Smaller row, larger row and kind in one number for every pair that entries of a kind make.

    `packed`: the entries, in order; all of the kind or those of some of its keys. A pair may come
    more than once.
    """
    bits = _bits(len(rows))
    seconds = [rows.second(name) for name in kind.seconds]
    order = rows.order if kind.near else None
    for a, b in block_pairs(packed, seconds, order, limits_of(kind, block_size)):
        pair = np.minimum(a, b).astype(np.uint64)
        pair <<= bits
        pair |= np.maximum(a, b).astype(np.uint64)
        pair <<= _KIND_BITS
        pair |= np.uint64(NUMBER[kind.name])
        yield pair[a != b]


def first_rows(packed: Hashes, rows: int) -> Ints:
    """The smaller rows of pairs as kind_pairs gives them, in a list of so many rows."""
    return (packed >> (_bits(rows) + _KIND_BITS)).astype(np.int64)


def _bits(rows: int) -> np.uint64:
    """Bits that a row number takes."""
    return np.uint64(max(rows.bit_length(), 1))


def _packed_pairs(rows: Rows, block_size: int) -> Hashes:
    """The pairs of all kinds, in order."""
    found = [np.zeros(0, dtype=np.uint64)]
    for kind, packed in all_keys(rows, alone=False):
        found.extend(kind_pairs(rows, kind, packed, block_size))
    every = np.concatenate(found)
    found.clear()
    every.sort()
    return every


def unpacked(packed: Hashes, rows: int) -> Iterator[tuple[Ints, Ints, Hashes]]:
    """Part by part each pair once, with the bits of its kinds; `packed`: what kind_pairs gave, in order."""
    bits, start = _bits(rows), 0
    while start < len(packed):
        end = min(start + _CHUNK, len(packed))
        if end < len(packed):
            end = int(np.searchsorted(packed, packed[end] & ~_KIND))
        part = packed[start:end]
        start = end
        pair = part >> _KIND_BITS
        first = np.flatnonzero(np.append(True, pair[1:] != pair[:-1]))
        kinds = np.bitwise_or.reduceat(np.uint64(1) << (part & _KIND), first)
        pair = pair[first]
        low, high = pair >> bits, pair & ((np.uint64(1) << bits) - np.uint64(1))
        yield low.astype(np.int64), high.astype(np.int64), kinds
