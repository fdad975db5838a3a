"""The keys of a list, kept sorted, so that one new or changed record finds its candidates at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kedang.matching.candidates.blocking import all_keys, limits_of
from kedang.matching.candidates.hashing import NOTHING, Hashes
from kedang.matching.candidates.joins import KEY_BITS, asking, rows_of
from kedang.matching.candidates.kinds import NUMBER, Kind
from kedang.matching.candidates.spoken import Rows
from kedang.matching.candidates.worth import Looks, worth_comparing
from kedang.matching.coded import Bools, Ints
from kedang.matching.normalise.keys import Keys


@dataclass(frozen=True, slots=True)
class KeyIndex:
    """All keys of a list of n records. `shelves`: kind and its sorted entries."""

    rows: Rows
    looks: Looks
    shelves: tuple[tuple[Kind, Hashes], ...]
    block_size: int

    @staticmethod
    def of(keys: Keys, block_size: int) -> KeyIndex:
        """The index of a list; `block_size` as for candidate_pairs."""
        rows = Rows.of(keys)
        return KeyIndex(rows, Looks.of(rows), tuple(all_keys(rows)), block_size)

    def candidates(self, one: Keys, replaces: int | None = None) -> Ints:
        """Row numbers of the records that one record should be compared with, in order.

        `one`: the comparable form of a single record. `replaces`: the row number of its former
        version, which counts as gone; None when the record is new. The same rows as
        candidate_pairs finds for it in a list where it stands in that place, or behind all others.
        """
        n = len(self.rows)
        own = _Own(Rows.of(one), n if replaces is None else replaces)
        kinds = np.zeros(n, dtype=np.uint64)
        for (kind, packed), (_, mine) in zip(self.shelves, all_keys(own.rows), strict=True):
            bit = np.uint64(1) << np.uint64(NUMBER[kind.name])
            for block in _blocks(packed, mine, own.row):
                for found in self._meets(kind, block, own):
                    kinds[found] |= bit
        found = np.flatnonzero(kinds)
        look = Looks.of(own.rows).at(np.zeros(len(found), dtype=np.int64))
        return found[worth_comparing(self.looks.at(found), look, kinds[found])]

    def _meets(self, kind: Kind, block: _Block, own: _Own) -> list[Ints]:
        """The rows of one block that the record meets."""
        limit, near = limits_of(kind, self.block_size)
        if block.size <= limit:
            return [block.met()]
        found = []
        for name in kind.seconds:
            mine = own.rows.second(name)[0]
            if mine != NOTHING:
                part = block.where(self.rows.second(name)[block.row] == mine)
                if part.size <= limit:
                    found.append(part.met())
        if near:
            place = self.rows.order[block.row]
            order = np.lexsort((block.row, place))
            mine = own.rows.order[0]
            before = int(((place < mine) | ((place == mine) & (block.row < own.row))).sum())
            found.append(block.row[order[max(0, before - near) : before + near]])
        return found


@dataclass(frozen=True, slots=True)
class _Own:
    """The keys of the record that is looked up, and its row number."""

    rows: Rows
    row: int


@dataclass(frozen=True, slots=True)
class _Block:
    """The others that have one key of the record. `asks`: which of them look for others.

    `own`: with how many entries, asking or not, the record is in the block itself; `asking`:
    whether one of those asks.
    """

    row: Ints
    asks: Bools
    own: int
    asking: bool

    @property
    def size(self) -> int:
        """Entries of the block, the record's own included."""
        return len(self.row) + self.own

    def met(self) -> Ints:
        """The others that make a pair with the record."""
        return self.row if self.asking else self.row[self.asks]

    def where(self, mask: Bools) -> _Block:
        """Some of the others."""
        return _Block(self.row[mask], self.asks[mask], self.own, self.asking)


def _blocks(packed: Hashes, own: Hashes, without: int) -> list[_Block]:
    """The block of every key of the record, without the entries of one row."""
    keys, first, count = np.unique(own >> KEY_BITS, return_index=True, return_counts=True)
    start, end = (np.searchsorted(packed, edge << KEY_BITS) for edge in (keys, keys + np.uint64(1)))
    blocks = []
    for number in np.flatnonzero(end > start).tolist():
        part = packed[start[number] : end[number]]
        others = rows_of(part) != without
        if others.any():
            mine = own[first[number] : first[number] + count[number]]
            part = part[others]
            block = _Block(rows_of(part), asking(part), len(mine), bool(asking(mine).any()))
            blocks.append(block)
    return blocks
