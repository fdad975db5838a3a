"""Which records are worth comparing: those that share a key, after a first quick look."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from kedang.matching.candidates.hashing import Hashes
from kedang.matching.candidates.joins import Entries, block_pairs
from kedang.matching.candidates.kinds import BY_NAME, NUMBER, Kind
from kedang.matching.candidates.name_keys import name_keys
from kedang.matching.candidates.number_keys import number_keys
from kedang.matching.candidates.spoken import Rows
from kedang.matching.candidates.worth import Looks, worth_comparing
from kedang.matching.coded import Ints
from kedang.matching.normalise.keys import Keys

_KIND_BITS = 5
_CHUNK = 1 << 23


def candidate_pairs(keys: Keys, block_size: int) -> tuple[Ints, Ints]:
    """Pairs (a < b) of row numbers, each once, in order.

    `block_size`: rows that may share a strong key and still meet all of each other; weaker kinds
    of keys stop at a share of it. In larger blocks only rows with something else in common meet.
    """
    rows = Rows.of(keys)
    looks = Looks.of(rows)
    found = [np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)]
    left, right = [found[0]], [found[1]]
    for a, b, kinds in shared_keys(rows, block_size):
        for start in range(0, len(a), _CHUNK):
            part = slice(start, start + _CHUNK)
            one, other = a[part], b[part]
            worth = worth_comparing(looks.at(one), looks.at(other), kinds[part])
            left.append(one[worth])
            right.append(other[worth])
    return np.concatenate(left), np.concatenate(right)


def all_keys(rows: Rows) -> Iterator[tuple[Kind, Entries]]:
    """Every kind of key with its entries."""
    for name, entries in (*number_keys(rows), *name_keys(rows)):
        yield BY_NAME[name], entries


def limits_of(kind: Kind, block_size: int) -> tuple[int, int]:
    """Rows of a block of this kind, and neighbours in one that is too large."""
    return max(2, round(block_size * kind.share)), min(kind.near, block_size)


def shared_keys(rows: Rows, block_size: int) -> Iterator[tuple[Ints, Ints, Hashes]]:
    """Pairs that share any key, in order and in parts, with a bit for each kind they share."""
    n = len(rows.keys)
    bits = np.uint64(max(n.bit_length(), 1))
    packed = [_packed(rows, kind, entries, block_size, bits) for kind, entries in all_keys(rows)]
    shift, total = np.uint64(_KIND_BITS), sum(map(len, packed))
    parts = max(1, -(-total // _CHUNK))
    for first in range(parts):
        ends = (np.uint64(n * end // parts) << (bits + shift) for end in (first, first + 1))
        part = _between(packed, *ends)
        if not len(part):
            continue
        pair = part >> shift
        start = np.flatnonzero(np.append(True, pair[1:] != pair[:-1]))
        kinds = np.uint64(1) << (part & np.uint64((1 << _KIND_BITS) - 1))
        pair = pair[start]
        a, b = pair >> bits, pair & ((np.uint64(1) << bits) - np.uint64(1))
        yield a.astype(np.int64), b.astype(np.int64), np.bitwise_or.reduceat(kinds, start)


def _between(packed: list[Hashes], low: np.uint64, high: np.uint64) -> Hashes:
    part = np.concatenate([some[(some >= low) & (some < high)] for some in packed])
    part.sort()
    return part


def _packed(rows: Rows, kind: Kind, entries: Entries, block_size: int, bits: np.uint64) -> Hashes:
    """The pairs of one kind: smaller row, larger row and kind in one number each."""
    n = len(rows.keys)
    seconds = [rows.second(name) for name in kind.seconds]
    order = rows.order if kind.near else None
    found = []
    for a, b in block_pairs(entries, seconds, order, n, limits_of(kind, block_size)):
        low, high = np.minimum(a, b).astype(np.uint64), np.maximum(a, b).astype(np.uint64)
        pair = ((low << bits | high) << np.uint64(_KIND_BITS)) | np.uint64(NUMBER[kind.name])
        found.append(pair[low != high])
    return np.concatenate(found)
