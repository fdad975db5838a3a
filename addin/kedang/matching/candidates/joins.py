"""Rows that share a key, as pairs: sorted, never all with all where a key is too common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from kedang.matching.candidates.hashing import NOTHING, Hashes, mix
from kedang.matching.coded import Bools, Ints

ROW_BITS = 24


@dataclass(frozen=True, slots=True)
class Entries:
    """Entry k says row[k] has key[k]. `asks`: which entries look for others; None: all of them.

    Two entries that do not ask are no pair, so that 7 English names do not make pairs of 1,000
    Chinese ones.
    """

    row: Ints
    key: Hashes
    asks: Bools | None = None

    @staticmethod
    def of(*keys: Hashes) -> Entries:
        """From one key per row each, 0 for none."""
        rows = [np.flatnonzero(key != NOTHING) for key in keys]
        held = [key[row] for key, row in zip(keys, rows, strict=True)]
        return Entries(np.concatenate(rows), np.concatenate(held))

    def packed(self, rows: int) -> Hashes:
        """Key, side and row in one sorted number each; an entry given twice counts once."""
        bits = row_bits(rows)
        low = np.uint64(bits + 1)
        sides = np.zeros(len(self.row), dtype=np.uint64)
        if self.asks is not None:
            sides = (~self.asks).astype(np.uint64) << np.uint64(bits)
        packed = (self.key >> low) << low
        packed |= sides
        packed |= self.row.astype(np.uint64)
        packed.sort()
        return packed[np.append(True, packed[1:] != packed[:-1])] if len(packed) else packed


def row_bits(rows: int) -> int:
    """Bits that a row number takes; more than 16 million rows take a few from the key."""
    return max(ROW_BITS, rows.bit_length())


@dataclass(frozen=True, slots=True)
class Blocks:
    """Sorted entries by key. `start`, `size`: first entry and number of entries of each block."""

    row: Ints
    key: Hashes
    asks: Bools
    start: Ints
    size: Ints

    @staticmethod
    def of(entries: Entries, rows: int) -> Blocks:
        """All blocks of at least two entries, one of which asks."""
        packed = entries.packed(rows)
        bits = np.uint64(row_bits(rows))
        key = packed >> (bits + np.uint64(1))
        asks = (packed >> bits) & np.uint64(1) == NOTHING
        row = (packed & ((np.uint64(1) << bits) - np.uint64(1))).astype(np.int64)
        first = np.flatnonzero(np.append(True, key[1:] != key[:-1])) if len(key) else row
        size = np.diff(np.append(first, len(key)))
        worth = (size > 1) & asks[first]
        return Blocks(row, key, asks, first[worth], size[worth])

    def pairs(self, limit: int) -> tuple[Ints, Ints]:
        """All pairs within the blocks of at most `limit` entries."""
        small = self.size <= limit
        entry, end = _members(self.start[small], self.size[small])
        later = np.where(self.asks[entry], end - entry - 1, 0)
        left = np.repeat(entry, later)
        right = left + 1 + _counting(later)
        return self.row[left], self.row[right]

    def larger(self, limit: int) -> tuple[Entries, Ints]:
        """The entries of blocks over the limit, and the number of its block for each."""
        big = np.flatnonzero(self.size > limit)
        entry, _ = _members(self.start[big], self.size[big])
        number = np.repeat(big, self.size[big])
        return Entries(self.row[entry], self.key[entry], self.asks[entry]), number


def block_pairs(
    entries: Entries,
    seconds: Sequence[Hashes],
    order: Hashes | None,
    rows: int,
    limits: tuple[int, int],
) -> Iterator[tuple[Ints, Ints]]:
    """Pairs of rows with one key. `limits`: rows of a block, and neighbours in one that is too large.

    In a block over the limit only those rows meet that share one of `seconds` as well (values per
    row, 0 for none); with `order` (a value per row) also neighbours by that value.
    """
    limit, near = limits
    blocks = Blocks.of(entries, rows)
    yield blocks.pairs(limit)
    large, number = blocks.larger(limit)
    if not len(number):
        return
    for salt, second in enumerate(seconds):
        key = mix(number.astype(np.uint64) + np.uint64(1), second[large.row], salt)
        kept = key != NOTHING
        yield Blocks.of(Entries(large.row[kept], key[kept], _at(large.asks, kept)), rows).pairs(
            limit
        )
    if order is not None:
        yield from _neighbours(large, number, order, near)


def _neighbours(
    large: Entries, number: Ints, order: Hashes, near: int
) -> Iterator[tuple[Ints, Ints]]:
    place = np.lexsort((large.row, order[large.row], number))
    row, block = large.row[place], number[place]
    for step in range(1, near + 1):
        same = block[step:] == block[:-step]
        yield row[:-step][same], row[step:][same]


def _at(mask: Bools | None, kept: Bools) -> Bools | None:
    return None if mask is None else mask[kept]


def _members(start: Ints, size: Ints) -> tuple[Ints, Ints]:
    """Every entry of some blocks, and the end of its block."""
    entry = np.repeat(start, size) + _counting(size)
    return entry, np.repeat(start + size, size)


def _counting(counts: Ints) -> Ints:
    """0 … count - 1 for every count, one after another."""
    total = int(counts.sum())
    ends = np.cumsum(counts)
    return np.arange(total, dtype=np.int64) - np.repeat(ends - counts, counts)
