"""How the core names of two records stand to each other: the best of many relations, per pair."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from kedang.matching.coded import Bools, Ints
from kedang.matching.features.spelling import (
    Counts,
    Laid,
    alike,
    in_order,
    laid,
    reordered,
    rivals,
    shared,
)
from kedang.matching.normalise.letters import WIDTH
from kedang.matching.normalise.names import Names

Level = npt.NDArray[np.uint8]
_PLACES = np.arange(WIDTH, dtype=np.int16)


class CoreLevel(IntEnum):
    """Relation of the cores (trade name and trade words), from unlike to equal."""

    BLANK = 0
    UNLIKE = 1
    SOME_SHARED = 2
    HALF_SHARED = 3
    MOST_SHARED = 4
    ALL_SHARED = 5
    TWO_SLIPS = 6
    SUBSTITUTED = 7
    SOUND_AND_SLIP = 8
    GAPPED_WITH_PLACE = 9
    GAPPED = 10
    CONTAINED = 11
    REORDERED = 12
    DROPPED = 13
    SWAPPED = 14
    SOUNDS_SHORT = 15
    CUT_IN_TRADE_NAME = 16
    ABBREVIATED = 17
    TWO_EXPLAINED = 18
    LOOK_ALIKE = 19
    HOMOPHONE = 20
    EQUAL = 21


class SlipLevel(IntEnum):
    """Where two cores differ that are one slip apart.

    BROKEN_WORD: in what is a known trade word on one side only. NAME_GROWS: one trade name is the
    other with one character more behind it, as siblings often have. RIVALS: 一 and 二, 东 and 西.
    """

    NONE = 0
    RIVALS = 1
    BOTH_WORDS = 2
    NAME_BEGIN = 3
    NAME_INSIDE = 4
    BROKEN_WORD = 5
    NAME_GROWS = 6


class TradeLevel(IntEnum):
    """Relation of the trade names (字号) alone."""

    BLANK = 0
    UNLIKE = 1
    ONE_SHARED = 2
    SUBSTITUTED = 3
    DROPPED = 4
    SOUNDS_BEGIN = 5
    BEGINS = 6
    LOOK_ALIKE = 7
    HOMOPHONE = 8
    EQUAL = 9


@dataclass(frozen=True, slots=True, eq=False)
class CoreFeatures:
    """`core`, `slip`, `trade`: levels. `length`: characters of the shorter core; `common`: how many of them
    the longer one has too."""

    core: Level
    slip: Level
    trade: Level
    length: Level
    common: Level


def compare_cores(names: Names, a: Ints, b: Ints) -> CoreFeatures:
    """The core relations of the pairs (a[i], b[i])."""
    both = names.core.both(a, b)
    equal = both & (names.letters.row[a] == names.letters.row[b])
    length = np.minimum(names.letters.length[names.letters.row[a]], names.letters.length[names.letters.row[b]])  # fmt: skip
    core = np.where(equal, CoreLevel.EQUAL, CoreLevel.BLANK).astype(np.uint8)
    slip = np.zeros(len(a), dtype=np.uint8)
    trade = np.zeros(len(a), dtype=np.uint8)
    common = np.where(equal, length, 0).astype(np.uint8)
    trade[equal] = TradeLevel.EQUAL
    trade[equal & (names.trade_length[a] == 0)] = TradeLevel.BLANK
    todo = np.flatnonzero(both & ~equal)
    if len(todo):
        x, y = a[todo], b[todo]
        char, sound, turned = laid(names.letters, x, y)
        one, other = names.trade_length[x].astype(np.int16), names.trade_length[y].astype(np.int16)
        short, long = np.where(turned, other, one), np.where(turned, one, other)
        overlap = shared(char)
        common[todo] = overlap
        core[todo] = _core(char, sound, long, overlap)
        slip[todo] = _slip(char, short, long, core[todo])
        trade[todo] = _trade(char, sound, short, long)
        rest = todo[core[todo] <= CoreLevel.TWO_SLIPS]
        core[rest] = np.maximum(core[rest], _with_place(names, a[rest], b[rest]))
    return CoreFeatures(core, slip, trade, length, common)


def _core(char: Laid, sound: Laid, trade: Counts, common: Counts) -> Level:
    size = char.short_size
    level = np.full(len(size), CoreLevel.UNLIKE, dtype=np.uint8)

    def put(holds: Bools, value: CoreLevel) -> None:
        level[holds & (level < value)] = value

    put(common >= 2, CoreLevel.SOME_SHARED)
    put(common * 2 >= size, CoreLevel.HALF_SHARED)
    put((common * 10 >= size * 7) & (common >= 2), CoreLevel.MOST_SHARED)
    put((common == size) & (size >= 2), CoreLevel.ALL_SHARED)
    explained = _explained(char, sound)
    put(char.level & (char.off == 2), CoreLevel.TWO_SLIPS)
    put(char.level & (char.off == 1), CoreLevel.SUBSTITUTED)
    put((sound.level & (sound.off == 1)) | sound.dropped, CoreLevel.SOUND_AND_SLIP)
    level[char.level & (char.off == 1)] = CoreLevel.SUBSTITUTED
    maybe = np.flatnonzero((common == size) & (size >= 2) & ~char.level)
    gapped, close = in_order(char.short[maybe], char.long[maybe], size[maybe])
    level[maybe[gapped]] = CoreLevel.GAPPED
    level[maybe[close]] = CoreLevel.CONTAINED
    maybe = np.flatnonzero((common == size) & char.level)
    level[maybe[reordered(char.short[maybe], char.long[maybe])]] = CoreLevel.REORDERED
    put(char.dropped & (size >= 2), CoreLevel.DROPPED)
    put(char.swapped, CoreLevel.SWAPPED)
    put(sound.begins & (size >= 2), CoreLevel.SOUNDS_SHORT)
    misread = (char.off > 0) & (char.off == explained) & ~char.level & (size >= 3)
    put(misread, CoreLevel.SOUNDS_SHORT)
    begins = char.begins & (size >= 2)
    level[begins] = np.where(
        size[begins] >= trade[begins], CoreLevel.ABBREVIATED, CoreLevel.CUT_IN_TRADE_NAME
    )
    put(char.level & (char.off == 2) & (explained == 2) & (size >= 3), CoreLevel.TWO_EXPLAINED)
    put(char.level & (char.off == 1) & (explained == 1), CoreLevel.LOOK_ALIKE)
    put(char.level & (sound.off == 0) & (size >= 2), CoreLevel.HOMOPHONE)
    return level


def _explained(char: Laid, sound: Laid) -> Counts:
    """In how many of up to two differing places of the shorter one the characters sound or look alike."""
    count = np.zeros(len(char.off), dtype=np.int16)
    rows = np.flatnonzero(char.off <= 2)
    at, place = np.nonzero(~char.same[rows] & (char.short[rows] != 0))
    pair = rows[at]
    fits = alike(char.short[pair, place], char.long[pair, place]) | sound.same[pair, place]
    np.add.at(count, pair[fits], 1)
    return count


def _slip(char: Laid, short: Counts, long: Counts, core: Level) -> Level:
    """What kind of place a single difference is in."""
    level = np.zeros(len(core), dtype=np.uint8)
    one = char.level & (char.off == 1)
    slips = np.flatnonzero(one | char.swapped | (core == CoreLevel.DROPPED) | char.dropped)
    place = char.common[slips]
    left, right = char.at(slips, place)
    moved = ~one[slips] & ~char.swapped[slips]
    left = np.where(moved, 0, left).astype(np.uint16)
    in_short, in_long = place >= short[slips], place >= long[slips]
    kind = np.where(place == 0, SlipLevel.NAME_BEGIN, SlipLevel.NAME_INSIDE)
    kind[in_short & in_long] = SlipLevel.BOTH_WORDS
    kind[in_short != in_long] = SlipLevel.BROKEN_WORD
    grown = moved & (long[slips] - short[slips] == 1)
    kind[grown & (place == short[slips])] = SlipLevel.NAME_GROWS
    kind[rivals(left, right)] = SlipLevel.RIVALS
    level[slips] = kind
    return level


def _trade(char: Laid, sound: Laid, short: Counts, long: Counts) -> Level:
    less, more = np.minimum(short, long), np.maximum(short, long)
    inside = less[:, None] > _PLACES
    off = (inside & ~char.same).sum(axis=1)
    silent = (inside & ~sound.same).sum(axis=1)
    level = np.full(len(short), TradeLevel.UNLIKE, dtype=np.uint8)
    level[off < less] = TradeLevel.ONE_SHARED
    one = (short == long) & (off == 1)
    level[one & (less >= 3)] = TradeLevel.SUBSTITUTED
    dropped = char.dropped & (more - less == 1) & (char.common < more) & (more >= 3)
    level[dropped] = TradeLevel.DROPPED
    level[silent == 0] = TradeLevel.SOUNDS_BEGIN
    level[off == 0] = TradeLevel.BEGINS
    rows = np.flatnonzero(one)
    left, right = char.at(rows, char.common[rows])
    level[rows[alike(left, right)]] = TradeLevel.LOOK_ALIKE
    level[(short == long) & (silent == 0)] = TradeLevel.HOMOPHONE
    level[(short == long) & (off == 0)] = TradeLevel.EQUAL
    level[less == 0] = TradeLevel.BLANK
    return level


def _with_place(names: Names, a: Ints, b: Ints) -> Level:
    """邵阳液压 in 邵阳维克液压: a core, or place and core, occurs in order within the other side's place and core."""
    whole, core = names.whole, names.letters
    level = np.zeros(len(a), dtype=np.uint8)
    for left, right in ((a, b), (b, a)):
        for inner in (core, whole):
            size = inner.length[inner.row[left]].astype(np.int16)
            longer = size < whole.length[whole.row[right]]
            first = inner.char[inner.row[left], 0] == whole.char[whole.row[right], 0]
            enough = (size >= 3) | ((size == 2) & first)
            maybe = np.flatnonzero(enough & longer & (level == 0))
            short, long = inner.char[inner.row[left[maybe]]], whole.char[whole.row[right[maybe]]]
            found, _ = in_order(short, long, size[maybe])
            level[maybe[found]] = CoreLevel.GAPPED_WITH_PLACE
    return level
