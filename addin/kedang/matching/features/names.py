"""How two names stand to each other: a few small levels per pair, from against to for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from kedang.matching.coded import Bools, Coded, Ints
from kedang.matching.features.cores import CoreLevel, SlipLevel, TradeLevel, compare_cores
from kedang.matching.features.latin import LatinLevel, compare_latin
from kedang.matching.features.spelling import Laid
from kedang.matching.features.words import WordsLevel, compare_words
from kedang.matching.normalise.names import Names

Level = npt.NDArray[np.uint8]


class LegalLevel(IntEnum):
    """Legal forms; a works (厂) and a firm of one name are often two companies."""

    FIRM_AND_WORKS = 0
    DIFFERS = 1
    LIMITED_AND_STOCK = 2
    ONE_SIDED = 3
    NONE = 4
    SAME = 5


class SidesLevel(IntEnum):
    """Of branches and of numbers and directions."""

    DIFFERS = 0
    ONE_SIDED = 1
    NONE = 2
    SAME = 3


class ShortLevel(IntEnum):
    """The short name column beside the other side's name."""

    DIFFERS = 0
    NONE = 1
    BEGINS = 2
    FITS = 3
    SAME = 4


class StyleLevel(IntEnum):
    """Names in everyday short form (no legal form) and in full; a short one with the longer core is odd."""

    SHORT_IS_LONGER = 0
    BOTH_SHORT = 1
    BOTH_FULL = 2
    SHORT_AND_FULL = 3


class NamedLevel(IntEnum):
    """How many of both names have a trade name at all (only 机电设备 has none)."""

    NEITHER = 0
    ONE = 1
    BOTH = 2


COUNTS = ("1", "2", "3_to_4", "5_to_8", "9_to_16", "17_or_more")
LEVELS: dict[str, tuple[str, ...]] = {
    "core": tuple(level.name.lower() for level in CoreLevel),
    "slip": tuple(level.name.lower() for level in SlipLevel),
    "trade": tuple(level.name.lower() for level in TradeLevel),
    "words": tuple(level.name.lower() for level in WordsLevel),
    "latin": tuple(level.name.lower() for level in LatinLevel),
    "legal": tuple(level.name.lower() for level in LegalLevel),
    "style": tuple(level.name.lower() for level in StyleLevel),
    "branch": tuple(level.name.lower() for level in SidesLevel),
    "ordinal": tuple(level.name.lower() for level in SidesLevel),
    "short": tuple(level.name.lower() for level in ShortLevel),
    "former": ("none", "fits"),
    "named": tuple(level.name.lower() for level in NamedLevel),
    "length": tuple(str(size) for size in range(10)),
    "common": tuple(str(size) for size in range(10)),
    "trade_length": tuple(str(size) for size in range(6)),
    "crowd_city": COUNTS,
    "crowd_list": COUNTS,
    "echo": COUNTS,
}


@dataclass(frozen=True, slots=True, eq=False)
class NameFeatures:
    """One level per pair in every array; LEVELS names them. All are the same with both sides exchanged.

    `length`: characters of the shorter core, `common` of them are in the longer one too (9: or more).
    `trade_length`: the shorter trade name. `crowd_city`, `crowd_list`: how many different cores carry
    the trade name of the pair, in one city and in the list (the larger of both sides). `echo`: how
    many rows are spelt exactly as the rarer side.
    """

    core: Level
    slip: Level
    trade: Level
    words: Level
    latin: Level
    legal: Level
    style: Level
    branch: Level
    ordinal: Level
    short: Level
    former: Level
    named: Level
    length: Level
    common: Level
    trade_length: Level
    crowd_city: Level
    crowd_list: Level
    echo: Level

    def _core_is(self, *levels: CoreLevel) -> Bools:
        return np.asarray(np.isin(self.core, levels) & ~self.generic)

    @property
    def generic(self) -> Bools:
        """A side without trade name, otherwise equal or contained."""
        within = np.isin(self.core, (CoreLevel.EQUAL, CoreLevel.ABBREVIATED, CoreLevel.CONTAINED, CoreLevel.GAPPED))  # fmt: skip
        return np.asarray(within & (self.named != NamedLevel.BOTH))

    @property
    def equal(self) -> Bools:
        """Trade name and trade words are the same."""
        return np.asarray(self._core_is(CoreLevel.EQUAL) | (self.latin == LatinLevel.EQUAL))

    @property
    def homophone(self) -> Bools:
        """They sound the same."""
        return self._core_is(CoreLevel.HOMOPHONE)

    @property
    def one_slip(self) -> Bools:
        """One character differs, is missing, or changed places."""
        slip = self._core_is(CoreLevel.LOOK_ALIKE, CoreLevel.SWAPPED, CoreLevel.DROPPED, CoreLevel.SUBSTITUTED, CoreLevel.TWO_EXPLAINED)  # fmt: skip
        return np.asarray(slip & (self.slip != SlipLevel.RIVALS) & (self.length >= 4))

    @property
    def abbreviated(self) -> Bools:
        """One core is the beginning of the other."""
        return self._core_is(CoreLevel.ABBREVIATED, CoreLevel.CUT_IN_TRADE_NAME)

    @property
    def gapped(self) -> Bools:
        """The characters of one core are in order in the other."""
        gaps = self._core_is(CoreLevel.GAPPED, CoreLevel.CONTAINED, CoreLevel.GAPPED_WITH_PLACE)
        return np.asarray(gaps & (self.length >= 3))

    @property
    def sounds_short(self) -> Bools:
        """One core sounds as the other one begins."""
        return self._core_is(CoreLevel.SOUNDS_SHORT)

    @property
    def reads(self) -> Bools:
        """A Latin name, or initials, read as the other side's trade name."""
        read = (self.latin >= LatinLevel.INITIALS) & (self.latin != LatinLevel.EQUAL)
        return np.asarray(read & ~self._spelt)

    @property
    def same_trade(self) -> Bools:
        """One trade name, but other trade words."""
        same = np.isin(self.trade, (TradeLevel.EQUAL, TradeLevel.HOMOPHONE))
        return np.asarray(same & ~self._close)

    @property
    def _spelt(self) -> Bools:
        alike = self.equal | self.homophone | self.one_slip | self.abbreviated | self.gapped
        return alike | self.sounds_short | self.generic

    @property
    def _close(self) -> Bools:
        return self._spelt | self.reads

    @property
    def legal_differs(self) -> Bools:
        """Two different legal forms, other than firm and works."""
        return np.asarray(np.isin(self.legal, (LegalLevel.DIFFERS, LegalLevel.LIMITED_AND_STOCK)))

    @property
    def firm_and_works(self) -> Bools:
        """有限公司 beside 厂."""
        return np.asarray(self.legal == LegalLevel.FIRM_AND_WORKS)

    @property
    def branch_differs(self) -> Bools:
        """Parent and branch, or two branches."""
        return np.asarray(self.branch <= SidesLevel.ONE_SIDED)

    @property
    def ordinal_differs(self) -> Bools:
        """一厂 and 二厂, 华东 and 华北."""
        return np.asarray((self.ordinal <= SidesLevel.ONE_SIDED) | (self.slip == SlipLevel.RIVALS))


def compare_names(names: Names, a: Ints, b: Ints) -> NameFeatures:
    """The name features of the pairs (a[i], b[i])."""
    cores = compare_cores(names, a, b)
    trade = names.trade_length
    named = (trade[a] > 0).astype(np.uint8) + (trade[b] > 0)
    return NameFeatures(
        core=cores.core,
        slip=cores.slip,
        trade=cores.trade,
        words=compare_words(names.words, a, b),
        latin=compare_latin(names, a, b),
        legal=_legal(names.legal, a, b),
        style=_style(names, a, b),
        branch=_sides(names.branch, a, b),
        ordinal=_sides(names.ordinals, a, b),
        short=_short(names, a, b),
        former=_former(names, a, b),
        named=named,
        length=np.minimum(cores.length, 9),
        common=np.minimum(cores.common, 9),
        trade_length=np.minimum(np.minimum(trade[a], trade[b]), 5),
        crowd_city=np.maximum(names.crowd_city[a], names.crowd_city[b]),
        crowd_list=np.maximum(names.crowd_list[a], names.crowd_list[b]),
        echo=np.minimum(names.echo[a], names.echo[b]),
    )


def _sides(column: Coded, a: Ints, b: Ints) -> Level:
    left, right = column.code[a], column.code[b]
    level = np.where((left < 0) | (right < 0), SidesLevel.ONE_SIDED, SidesLevel.DIFFERS)
    return np.where(
        left == right, np.where(left < 0, SidesLevel.NONE, SidesLevel.SAME), level
    ).astype(np.uint8)


def _legal(legal: Coded, a: Ints, b: Ints) -> Level:
    left, right = legal.code[a], legal.code[b]
    level = np.full(len(a), LegalLevel.DIFFERS, dtype=np.uint8)
    works, stock, limited = (_forms(legal, text) for text in ("厂", "股份有限公司", "有限公司"))
    both = (stock[a] & limited[b]) | (limited[a] & stock[b])
    level[both] = LegalLevel.LIMITED_AND_STOCK
    level[works[a] != works[b]] = LegalLevel.FIRM_AND_WORKS
    level[(left < 0) | (right < 0)] = LegalLevel.ONE_SIDED
    level[left == right] = LegalLevel.SAME
    level[(left < 0) & (right < 0)] = LegalLevel.NONE
    return level


def _style(names: Names, a: Ints, b: Ints) -> Level:
    full, length = names.legal.filled, names.letters.length[names.letters.row].astype(np.int16)
    one, other = full[a], full[b]
    longer = np.where(one, length[b] - length[a], length[a] - length[b]) > 0
    level = np.where(longer, StyleLevel.SHORT_IS_LONGER, StyleLevel.SHORT_AND_FULL)
    level[one & other] = StyleLevel.BOTH_FULL
    level[~one & ~other] = StyleLevel.BOTH_SHORT
    return level.astype(np.uint8)


def _forms(legal: Coded, text: str) -> Bools:
    return np.asarray(legal.text == text, dtype=bool)


def _short(names: Names, a: Ints, b: Ints) -> Level:
    level = np.where(names.short.both(a, b), ShortLevel.DIFFERS, ShortLevel.NONE).astype(np.uint8)
    short, core = names.short_letters, names.letters
    for left, right in ((a, b), (b, a)):
        rows = np.flatnonzero(names.short.filled[left] & names.core.filled[right])
        mine, theirs = short.row[left[rows]], core.row[right[rows]]
        size, whole = short.length[mine].astype(np.int16), core.length[theirs].astype(np.int16)
        sides = Laid.of(short.char[mine], core.char[theirs], size, whole)
        begins = (sides.common == size) & (size >= 2)
        fits = begins & ((size == whole) | (size == names.trade_length[right[rows]]))
        found = np.where(fits, ShortLevel.FITS, np.where(begins, ShortLevel.BEGINS, 0))
        level[rows] = np.maximum(level[rows], found)
    level[names.short.equal(a, b)] = ShortLevel.SAME
    return level


def _former(names: Names, a: Ints, b: Ints) -> Level:
    hit = names.former.equal(a, b)
    for left, right in ((a, b), (b, a)):
        rows = np.flatnonzero(names.former.filled[left] & names.core.filled[right])
        hit[rows] |= names.former.text[left[rows]] == names.core.text[right[rows]]
    return hit.astype(np.uint8)
