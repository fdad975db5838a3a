"""Which pairs that share a key are worth comparing closely: a cheap look before the expensive one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from kedang.matching.candidates.hashing import NOTHING, Hashes, column_hashes
from kedang.matching.candidates.kinds import mask_of
from kedang.matching.candidates.spoken import Rows
from kedang.matching.coded import Bools, Ints

Short: TypeAlias = npt.NDArray[np.uint32]

_NUMBERS = np.uint32(mask_of(says="number"))
_ADDRESS = np.uint32(mask_of(says="address"))
_NAMES = np.uint32(mask_of(says="name"))
_GUESSES = np.uint32(mask_of(says="guess"))
_WHOLE = np.uint32(mask_of(names=("whole",)))


@dataclass(frozen=True, slots=True)
class Looks:
    """What a quick look at a row sees, all per row.

    `place`: city. `code`: valid credit code. Both 0 where unknown. `marks`: one bit for each
    syllable of the name.
    """

    place: Short
    code: Short
    marks: Hashes

    @staticmethod
    def of(rows: Rows) -> Looks:
        """From what keys are made of."""
        code = column_hashes(rows.keys.code)
        code[~rows.keys.code_valid] = NOTHING
        return Looks(_short(rows.place), _short(code), rows.core.per_row(rows.core.sounds.marks()))

    def at(self, chosen: Ints) -> Looks:
        """Those of some rows."""
        return Looks(self.place[chosen], self.code[chosen], self.marks[chosen])


def worth_comparing(left: Looks, right: Looks, kinds: Hashes) -> Bools:
    """Per pair whether it may be one company after all. `kinds`: bits of the kinds it was found by.

    A shared number or the whole name is enough. Otherwise the two must not be known to be apart
    (another city, another valid code), and more must speak for them than one common part of a name.
    """
    enough = (kinds & (_NUMBERS | _WHOLE)) != 0
    apart = _differ(left.place, right.place) | _differ(left.code, right.code)
    names, addresses = np.bitwise_count(kinds & _NAMES), np.bitwise_count(kinds & _ADDRESS)
    shared = np.bitwise_count(left.marks & right.marks)
    shorter = np.minimum(np.bitwise_count(left.marks), np.bitwise_count(right.marks))
    missing = shorter - shared
    alike = (names >= 3) | ((shared >= 2) & (missing <= np.minimum(names, 2)))
    there = (addresses >= 2) | ((addresses >= 1) & (names >= 1))
    guessed = (kinds & _GUESSES) != 0
    return np.asarray(enough | (~apart & (alike | there | guessed)))


def _short(hashes: Hashes) -> Short:
    """Half of each hash, 0 only for blank: what is gathered for millions of pairs should be small."""
    return np.asarray((hashes >> np.uint64(32)) | (hashes != NOTHING), dtype=np.uint32)


def _differ(left: Short, right: Short) -> Bools:
    """Both known and not the same."""
    return np.asarray((left != right) & (left != 0) & (right != 0))
