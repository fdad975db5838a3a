"""Rows that share a key, as pairs: sorted, never all with all where a key is too common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from kedang.matching.candidates.hashing import NOTHING, Hashes, mix
from kedang.matching.coded import Bools, Ints

ROW_BITS = np.uint64(25)
SIDE = np.uint64(1) << ROW_BITS
KEY_BITS = ROW_BITS + np.uint64(1)
_ROW = SIDE - np.uint64(1)
_TABLE_BITS = 22
_FEW = 0.2


def pack(key: Hashes, row: Ints | None = None, asks: Bools | bool = True) -> Hashes:
    """Entries "row has this key" as one number each; those whose key is 0 are left out.

    `row`: the rows of the keys, when it is not one key per row. `asks`: which entries look for
    others. Two entries that do not ask are no pair, so that 7 English names do not make pairs of
    1,000 Chinese ones. Up to 33 million rows.
    """
    known = np.flatnonzero(key != NOTHING)
    packed = key[known]
    packed >>= KEY_BITS
    packed <<= KEY_BITS
    packed |= (known if row is None else row[known]).astype(np.uint64)
    if isinstance(asks, np.ndarray):
        packed[~asks[known]] |= SIDE
    elif not asks:
        packed |= SIDE
    return packed


def entries(packed: Iterable[Hashes], *, alone: bool = True) -> Hashes:
    """Entries in order of key, those that ask first, each once.

    `alone`: False leaves out most of those that nobody asks for.
    """
    every = np.concatenate([np.zeros(0, dtype=np.uint64), *packed])
    every = every if alone else _asked_for(every)
    every.sort()
    return every[np.append(True, every[1:] != every[:-1])] if len(every) else every


def _asked_for(packed: Hashes) -> Hashes:
    """Entries without those whose key, by its first bits, no entry asks for."""
    asks = asking(packed)
    if asks.sum() > len(packed) * _FEW:
        return packed
    first = np.uint64(64 - _TABLE_BITS)
    wanted = np.zeros(1 << _TABLE_BITS, dtype=bool)
    wanted[packed[asks] >> first] = True
    return np.asarray(packed[wanted[packed >> first]])


def rows_of(packed: Hashes) -> Ints:
    """The rows of entries."""
    return (packed & _ROW).astype(np.int64)


def asking(packed: Hashes) -> Bools:
    """Which entries look for others."""
    return np.asarray((packed & SIDE) == NOTHING)


@dataclass(frozen=True, slots=True)
class Blocks:
    """Entries by key. `start`, `size`: first entry and number of entries of each block worth a look."""

    packed: Hashes
    start: Ints
    size: Ints

    @staticmethod
    def of(packed: Hashes) -> Blocks:
        """All blocks of at least two entries, one of which asks."""
        key = packed >> KEY_BITS
        first = np.flatnonzero(key[1:] != key[:-1]) + 1
        first = np.append(0, first) if len(key) else first
        size = np.diff(np.append(first, len(key)))
        worth = (size > 1) & asking(packed[first])
        return Blocks(packed, first[worth], size[worth])

    def pairs(self, limit: int) -> tuple[Ints, Ints]:
        """All pairs within the blocks of at most `limit` entries."""
        small = self.size <= limit
        start, size = self.start[small], self.size[small]
        entry = np.repeat(start, size) + _counting(size)
        held = self.packed[entry]
        later = np.repeat(start + size - 1, size) - entry
        later[~asking(held)] = 0
        left = np.repeat(np.arange(len(entry)), later)
        right = left + 1 + _counting(later)
        row = rows_of(held)
        return row[left], row[right]

    def larger(self, limit: int) -> tuple[Hashes, Ints]:
        """The entries of blocks over the limit, and the number of its block, from 1 on, for each."""
        big = np.flatnonzero(self.size > limit)
        size = self.size[big]
        held = self.packed[np.repeat(self.start[big], size) + _counting(size)]
        return held, np.repeat(np.arange(1, len(big) + 1), size)


def block_pairs(
    packed: Hashes, seconds: Sequence[Hashes], order: Hashes | None, limits: tuple[int, int]
) -> Iterator[tuple[Ints, Ints]]:
    """Pairs of rows with one key. `limits`: rows of a block, and neighbours in one that is too large.

    In a block over the limit only those rows meet that share one of `seconds` as well (values per
    row, 0 for none); with `order` (a value per row) also neighbours by that value.
    """
    limit, near = limits
    blocks = Blocks.of(packed)
    yield blocks.pairs(limit)
    large, number = blocks.larger(limit)
    if not len(number):
        return
    row, asks = rows_of(large), asking(large)
    for salt, second in enumerate(seconds):
        key = mix(number.astype(np.uint64), second[row], salt)
        yield Blocks.of(entries([pack(key, row, asks)])).pairs(limit)
    if order is not None:
        yield from _neighbours(row, number, order, near)


def _neighbours(row: Ints, number: Ints, order: Hashes, near: int) -> Iterator[tuple[Ints, Ints]]:
    place = np.lexsort((row, order[row], number))
    row, block = row[place], number[place]
    for step in range(1, near + 1):
        same = block[step:] == block[:-step]
        yield row[:-step][same], row[step:][same]


def _counting(counts: Ints) -> Ints:
    """0 … count - 1 for every count, one after another."""
    ends = np.cumsum(counts)
    return np.arange(int(counts.sum()), dtype=np.int64) - np.repeat(ends - counts, counts)
