"""Names as rows of syllables in numbers: keys of their parts without building any text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from kedang.matching.candidates.hashing import NOTHING, Hashes, stir, text_hashes
from kedang.matching.coded import Ints, Objects
from kedang.reference.hanzi import syllable

Points: TypeAlias = npt.NDArray[np.uint32]

WIDTH = 10
_NUMERALS = dict(zip("〇零一二三四五六七八九", "00123456789", strict=True))
_PLACE = np.cumprod(np.full(WIDTH, 0xD6E8FEB86659FD93, dtype=np.uint64))


@dataclass(frozen=True, slots=True)
class Sounds:
    """WIDTH syllables × names, 0 behind the end of a name.

    `parts`: hash of each. `firsts`: first letter of each. `length`: syllables, at most WIDTH.
    `letters`: how many single letters a name begins with, as in HX机械.
    """

    parts: Hashes
    firsts: npt.NDArray[np.uint8]
    length: Ints
    letters: Ints

    @staticmethod
    def of(letters: Points) -> Sounds:
        """From the code points of Chinese texts; numerals count as digits."""
        size = int(letters.max(initial=0)) + 1
        present = np.zeros(size, dtype=bool)
        present[letters] = True
        present[0] = False
        used = np.flatnonzero(present)
        read = [spoken(chr(point)) for point in used.tolist()]
        known = sorted(set(read))
        number = {part: place for place, part in enumerate(known, 1)}
        which = np.zeros(size, dtype=np.int16)
        which[used] = [number[part] for part in read]
        return Sounds._of(known, which[letters[:, :WIDTH].T])

    @staticmethod
    def of_syllables(names: list[list[str]]) -> Sounds:
        """From syllables that are known already."""
        known = sorted({part for name in names for part in name})
        number = {part: place for place, part in enumerate(known, 1)}
        which = np.zeros((WIDTH, len(names)), dtype=np.int64)
        for place, name in enumerate(names):
            kept = [number[part] for part in name[:WIDTH]]
            which[: len(kept), place] = kept
        return Sounds._of(known, which)

    @staticmethod
    def _of(known: list[str], which: npt.NDArray[np.integer]) -> Sounds:
        """From distinct syllables and, per position and name, which of them it is, from 1 on."""
        hashes = np.append(NOTHING, text_hashes(np.array(known, dtype=object)))
        first = np.array([0, *(ord(part[0]) & 0xFF for part in known)], dtype=np.uint8)
        single = np.array([False, *(len(part) == 1 and part.isalpha() for part in known)])
        begun = np.logical_and.accumulate(single[which], axis=0).sum(axis=0)
        return Sounds(hashes[which], first[which], (which > 0).sum(axis=0), begun)

    def put(self, at: Ints, other: Sounds) -> None:
        """Take some names from another list instead."""
        self.parts[:, at], self.firsts[:, at] = other.parts, other.firsts
        self.length[at], self.letters[at] = other.length, other.letters

    def span(self, start: int, size: int) -> Hashes:
        """The key of `size` syllables from `start` on; 0 where the name is shorter."""
        return self._key([(start + step, step) for step in range(size)], start + size)

    def head(self, most: int, least: int = 1) -> Hashes:
        """The key of the first `most` syllables, or of all when there are fewer; 0 below `least`."""
        return self._key([(step, step) for step in range(most)], least)

    def without(self, position: int, most: int, least: int) -> Hashes:
        """The key of the first `most` syllables without one; 0 below `least` or where that one is missing."""
        chosen = [(step, step - (step > position)) for step in range(most) if step != position]
        return self._key(chosen, max(least, position + 1))

    def bag(self, least: int) -> Hashes:
        """The key of all syllables in whatever order; 0 below `least`."""
        key = np.zeros(self.parts.shape[1], dtype=np.uint64)
        for part in self.parts:
            key += stir(part)
        key[self.length < least] = NOTHING
        return stir(key)

    def initials(self, most: int, least: int) -> Hashes:
        """The key of the first letters of the first `most` syllables; 0 below `least`."""
        key = np.zeros(self.parts.shape[1], dtype=np.uint64)
        for step in range(most):
            key += self.firsts[step] * _PLACE[step]
        key[self.length < least] = NOTHING
        return stir(key)

    def marks(self) -> Hashes:
        """A mask of 64 bits with one bit set per syllable, for a quick look at what two names share."""
        marks = np.zeros(self.parts.shape[1], dtype=np.uint64)
        for part in self.parts:
            bit = np.uint64(1) << (part >> np.uint64(58))
            bit[part == NOTHING] = NOTHING
            marks |= bit
        return marks

    def _key(self, chosen: list[tuple[int, int]], least: int) -> Hashes:
        """The key of some syllables (position, place in the key); 0 in names shorter than `least`."""
        key = np.zeros(self.parts.shape[1], dtype=np.uint64)
        for position, place in chosen:
            key += self.parts[position] * _PLACE[place]
        key[self.length < least] = NOTHING
        return stir(key)


def points(texts: Objects, width: int) -> Points:
    """The code points of texts, texts × width, cut or filled with 0."""
    if not len(texts):
        return np.zeros((0, width), dtype=np.uint32)
    return np.array(texts.tolist(), dtype=f"U{width}").view(np.uint32).reshape(len(texts), width)


def spoken(char: str) -> str:
    """How one character is read; a numeral as its digit."""
    return _NUMERALS.get(char) or syllable(char)
