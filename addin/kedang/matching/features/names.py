"""How two names stand to each other: one level per pair, from equal down to unlike."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

import numpy as np
import pandas as pd

from kedang.matching.coded import Bools, Coded, Floats, Ints
from kedang.matching.features.similarity import edits, in_order, similarity
from kedang.matching.normalise.names import Names


@dataclass(frozen=True, slots=True)
class NameFeatures:
    """The levels exclude one another: exactly one is true for each pair.

    `generic`: a core without trade name (only 机电设备). `crowd`: how many different cores carry the trade name of this pair in one city, in log2; a crowded trade
    name says little. `length`: characters of the shorter core.
    """

    generic: Bools
    equal: Bools
    homophone: Bools
    one_slip: Bools
    abbreviated: Bools
    gapped: Bools
    sounds_short: Bools
    latin: Bools
    same_trade: Bools
    near: Bools
    unlike: Bools
    blank: Bools
    legal_same: Bools
    legal_differs: Bools
    firm_and_works: Bools
    branch_differs: Bools
    branch_same: Bools
    ordinal_differs: Bools
    short_name: Bools
    former_name: Bools
    crowd: Floats
    length: Ints

    @property
    def compatible(self) -> Bools:
        """May be two spellings of one name."""
        alike = self.equal | self.homophone | self.one_slip | self.abbreviated | self.gapped
        return (
            (alike | self.latin | self.sounds_short) & ~self.branch_differs & ~self.ordinal_differs
        )


def compare_names(names: Names, city: Coded, a: Ints, b: Ints) -> NameFeatures:
    """The name features of the pairs (a[i], b[i])."""
    levels = _exclusive(_levels(names, a, b))
    length = np.minimum(_lengths(names.core)[a], _lengths(names.core)[b])
    legal_differs = names.legal.differ(a, b)
    works = np.asarray(["厂" in text for text in names.legal.text], dtype=bool)
    return NameFeatures(
        **levels,
        legal_same=names.legal.equal(a, b),
        legal_differs=legal_differs & (works[a] == works[b]),
        firm_and_works=legal_differs & (works[a] != works[b]),
        branch_differs=names.branch.differ(a, b) | names.branch.one_sided(a, b),
        branch_same=names.branch.equal(a, b),
        ordinal_differs=names.ordinals.code[a] != names.ordinals.code[b],
        short_name=_short_name(names, a, b),
        former_name=names.former.equal(a, b) | _across(names.former, names.core, a, b),
        crowd=_crowd(names, city, a, b),
        length=length,
    )


def _levels(names: Names, a: Ints, b: Ints) -> dict[str, Bools]:
    core, sound = names.core, names.core_reading
    lengths = _lengths(core)
    short, long = np.minimum(lengths[a], lengths[b]), np.maximum(lengths[a], lengths[b])
    both = core.both(a, b)
    common = in_order(core, a, b)
    contained = both & (common == short) & (short >= 2)
    alike = similarity(core, a, b)
    heads = _trade_in_common(names, a, b)
    trade_same = names.trade.equal(a, b) | names.trade_reading.equal(a, b)
    slip = both & (edits(core, a, b) <= 1) & (short >= 4)
    slip |= both & (edits(sound, a, b) <= 1) & (short >= 4)
    named = names.trade.filled[a] & names.trade.filled[b]
    return {
        "generic": both & ~named & (core.equal(a, b) | contained),
        "equal": core.equal(a, b) | names.latin.equal(a, b),
        "homophone": sound.equal(a, b),
        "abbreviated": contained & heads & _nothing_added(names, a, b),
        "one_slip": slip & (long - short <= 1),
        "sounds_short": both & _sound_begins(names, a, b),
        "gapped": contained & (short >= 3),
        "latin": _latin_reads_as(names, a, b),
        "same_trade": both & (trade_same | contained),
        "near": both & (alike >= 0.6),
        "unlike": both | (names.latin.filled[a] != names.latin.filled[b]),
        "blank": np.ones(len(a), dtype=bool),
    }


def _exclusive(levels: dict[str, Bools]) -> dict[str, Bools]:
    """Each pair keeps the first level that holds."""
    kept: dict[str, Bools] = {}
    for name, holds in levels.items():
        kept[name] = holds & ~reduce(np.logical_or, kept.values(), np.zeros(len(holds), dtype=bool))
    return kept


def _lengths(column: Coded) -> Ints:
    return np.fromiter(map(len, column.text), dtype=np.int64, count=len(column.text))


def _trade_in_common(names: Names, a: Ints, b: Ints) -> Bools:
    """The shorter core begins as the longer one does, at least two characters."""
    left, right = names.core.text[a], names.core.text[b]
    pairs = zip(left, right, strict=True)
    return np.fromiter((x[:2] == y[:2] and x != "" for x, y in pairs), dtype=bool, count=len(a))


def _nothing_added(names: Names, a: Ints, b: Ints) -> Bools:
    """One core is the beginning of the other: words were left out at the end, none replaced."""
    pairs = zip(names.core.text[a], names.core.text[b], strict=True)
    starts = (x.startswith(y) or y.startswith(x) for x, y in pairs)
    return np.fromiter(starts, dtype=bool, count=len(a))


def _sound_begins(names: Names, a: Ints, b: Ints) -> Bools:
    """The reading of one core, at least two syllables, is the beginning of the other's."""
    pairs = zip(names.core_reading.text[a], names.core_reading.text[b], strict=True)
    begins = (
        " " in min(x, y, key=len) and (x.startswith(f"{y} ") or y.startswith(f"{x} "))
        for x, y in pairs
    )
    return np.fromiter(begins, dtype=bool, count=len(a))


def _latin_reads_as(names: Names, a: Ints, b: Ints) -> Bools:
    """An English or pinyin name whose words contain the reading of the other side's trade name."""
    result = np.zeros(len(a), dtype=bool)
    for left, right in ((a, b), (b, a)):
        maybe = np.flatnonzero(names.latin.filled[left] & names.trade_reading.filled[right])
        for i in maybe:
            read = str(names.trade_reading.text[right[i]]).replace(" ", "")
            if len(read) >= 4 and read in str(names.latin.text[left[i]]).replace(" ", ""):
                result[i] = True
    return result


def _short_name(names: Names, a: Ints, b: Ints) -> Bools:
    """The short name column of one side is the core, the trade name or the short name of the other."""
    other = _across(names.short, names.core, a, b) | _across(names.short, names.trade, a, b)
    return np.asarray(names.short.equal(a, b) | other)


def _across(column: Coded, other: Coded, a: Ints, b: Ints) -> Bools:
    """The text of one column on one side is the text of the other column on the other side."""
    hit = np.zeros(len(a), dtype=bool)
    for left, right in ((a, b), (b, a)):
        text = column.text[left]
        hit |= (text != "") & (text == other.text[right])
    return hit


def _crowd(names: Names, city: Coded, a: Ints, b: Ints) -> Floats:
    """Different cores per trade name and city, the larger of both sides, in log2."""
    trade = names.trade_reading.code
    table = pd.DataFrame({"trade": trade, "city": city.code, "core": names.core_reading.code})
    count = table.groupby(["trade", "city"])["core"].transform("nunique").to_numpy(dtype=np.float64)
    count[trade < 0] = 1.0
    return np.asarray(np.log2(np.maximum(count[a], count[b])))
