"""How two spellings stand to each other, character by character, over all pairs at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from kedang.matching.coded import Bools, Ints
from kedang.matching.normalise.letters import WIDTH, Letters, Points, point
from kedang.reference import look_alikes

Counts = npt.NDArray[np.int16]
_PLACES = np.arange(WIDTH, dtype=np.int16)
_RIVALS = ("〇一二三四五六七八九十百千", "东西南北中", "大小", "上下", "新老", "甲乙丙丁", "前后", "内外", "左右", "男女", "公母", "高低")  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """Two spellings side by side, the shorter one in `short`.

    `same`: where they agree position by position; `common`: how many characters both begin with;
    `off`: in how many positions of the shorter one they differ.
    """

    short: Points
    long: Points
    short_size: Counts
    long_size: Counts
    same: Bools
    common: Counts
    off: Counts

    @staticmethod
    def of(short: Points, long: Points, short_size: Counts, long_size: Counts) -> Laid:
        """From two rows of numbers per pair."""
        same = short == long
        common = np.where(same.all(axis=1), WIDTH, same.argmin(axis=1)).astype(np.int16)
        differ = WIDTH - same.sum(axis=1, dtype=np.int16)
        off = differ - (long_size - short_size)
        return Laid(short, long, short_size, long_size, same, np.minimum(common, short_size), off)

    @property
    def level(self) -> Bools:
        """Both of one length."""
        return np.asarray(self.short_size == self.long_size)

    @property
    def begins(self) -> Bools:
        """The shorter one is the beginning of the longer one."""
        return np.asarray(self.common == self.short_size)

    @property
    def dropped(self) -> Bools:
        """The longer one has one character more, anywhere."""
        moved = np.zeros(self.same.shape, dtype=bool)
        moved[:, :-1] = self.short[:, :-1] == self.long[:, 1:]
        behind = moved & (self.common[:, None] <= _PLACES) & (self.short_size[:, None] > _PLACES)
        fits = behind.sum(axis=1) == self.short_size - self.common
        return np.asarray(fits & (self.long_size - self.short_size == 1))

    @property
    def swapped(self) -> Bools:
        """Two neighbouring characters changed places."""
        every = np.arange(len(self.common))
        first, second = self.at(every, self.common), self.at(every, self.common + 1)
        crossed = (first[0] == second[1]) & (second[0] == first[1])
        return np.asarray(crossed & (self.off == 2) & self.level)

    def at(self, pairs: Ints, place: Counts) -> tuple[Points, Points]:
        """The characters of both sides of some pairs, at a position each."""
        held = np.minimum(place, WIDTH - 1)
        return self.short[pairs, held], self.long[pairs, held]


def laid(letters: Letters, a: Ints, b: Ints) -> tuple[Laid, Laid, Bools]:
    """Characters and sounds of the pairs side by side, and whether b is the shorter one."""
    left, right = letters.row[a], letters.row[b]
    sizes = letters.length.astype(np.int16)
    turned = sizes[right] < sizes[left]
    short, long = np.where(turned, right, left), np.where(turned, left, right)
    char = Laid.of(letters.char[short], letters.char[long], sizes[short], sizes[long])
    sound = Laid.of(letters.sound[short], letters.sound[long], sizes[short], sizes[long])
    return char, sound, turned


def in_order(short: Points, long: Points, size: Counts) -> tuple[Bools, Bools]:
    """Whether the characters of one occur in this order in the other, and without gaps."""
    pairs = np.arange(len(short))
    found = np.zeros(len(short), dtype=np.int16)
    begin = np.zeros(len(short), dtype=np.int16)
    end = np.zeros(len(short), dtype=np.int16)
    for place in range(WIDTH):
        wanted = short[pairs, np.minimum(found, WIDTH - 1)]
        hit = (wanted == long[:, place]) & (wanted != 0) & (found < size)
        begin[hit & (found == 0)] = place
        end[hit] = place
        found += hit
    whole = (found == size) & (size > 0)
    return whole, np.asarray(whole & (end - begin + 1 == size))


def shared(sides: Laid) -> Counts:
    """How many characters of the shorter one occur anywhere in the longer one."""
    count = _held(sides.short, sides.long)
    level = np.flatnonzero(sides.level)
    back = _held(sides.long[level], sides.short[level])
    count[level] = np.minimum(count[level], back)
    return count


def _held(short: Points, long: Points) -> Counts:
    hit = np.zeros(short.shape, dtype=bool)
    for place in range(WIDTH):
        hit |= short == long[:, place : place + 1]
    return np.asarray((hit & (short != 0)).sum(axis=1, dtype=np.int16))


def reordered(short: Points, long: Points) -> Bools:
    """The same characters in another order."""
    return np.asarray((np.sort(short, axis=1) == np.sort(long, axis=1)).all(axis=1))


def alike(left: Points, right: Points) -> Bools:
    """Whether characters are easily misread for each other."""
    packed = left.astype(np.uint32) << np.uint32(16) | right
    known = _look_alikes()
    place = np.minimum(np.searchsorted(known, packed), len(known) - 1)
    return np.asarray(known[place] == packed)


def rivals(left: Points, right: Points) -> Bools:
    """Two numbers, two directions, 大 and 小: what tells siblings apart. A blank side counts too."""
    kind = _rival_kinds()
    one, other = kind[left], kind[right]
    both = (one == other) & (one > 0) & (left != right)
    return np.asarray(both | ((left == 0) & (other == 1)) | ((right == 0) & (one == 1)))


@cache
def _look_alikes() -> npt.NDArray[np.uint32]:
    packed = sorted(point(a) << 16 | point(b) for a, b in look_alikes.pairs())
    return np.array(packed, dtype=np.uint32)


@cache
def _rival_kinds() -> npt.NDArray[np.uint8]:
    kinds = np.zeros(0x10000, dtype=np.uint8)
    for number, chars in enumerate(_RIVALS, start=1):
        for char in chars:
            kinds[point(char)] = number
    return kinds
