"""English, pinyin and initialled names beside Chinese ones."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
import numpy.typing as npt

from kedang.matching.coded import Bools, Ints
from kedang.matching.normalise.names import Names
from kedang.reference.company_names.trades import english_words

Level = npt.NDArray[np.uint8]
_SHORTEST = 4


class LatinLevel(IntEnum):
    """How a name in Latin letters reads beside the other one; NONE: neither side, or nothing to read."""

    NONE = 0
    UNLIKE = 1
    INITIALS_OTHER_WORDS = 2
    READS_OTHER_WORDS = 3
    INITIALS = 4
    READS = 5
    READS_AND_WORDS = 6
    EQUAL = 7


def compare_latin(names: Names, a: Ints, b: Ints) -> Level:
    """The LatinLevel of each pair."""
    level = np.zeros(len(a), dtype=np.uint8)
    latin = names.latin.filled
    level[latin[a] & latin[b]] = LatinLevel.UNLIKE
    level[names.latin.equal(a, b)] = LatinLevel.EQUAL
    for left, right in ((a, b), (b, a)):
        rows = np.flatnonzero(latin[left] & ~latin[right] & names.core.filled[right])
        level[rows] = _read(names, left[rows], right[rows])
    marked = names.is_initials[a] != names.is_initials[b]
    level[marked & names.initials.equal(a, b) & _long_enough(names, a)] = LatinLevel.INITIALS
    return level


def _long_enough(names: Names, rows: Ints) -> Bools:
    return np.asarray(names.initials.filled[rows])


def _read(names: Names, latin: Ints, chinese: Ints) -> Level:
    """Each distinct pair of texts once."""
    core, words = names.letters.row[chinese], names.latin.code[latin]
    packed = words.astype(np.int64) * (int(core.max(initial=0)) + 1) + core
    _, first, place = np.unique(packed, return_index=True, return_inverse=True)
    known = [
        reads_as(
            str(names.latin.text[latin[i]]),
            str(names.trade_reading.text[chinese[i]]),
            str(names.core_reading.text[chinese[i]]),
            str(names.industry.text[chinese[i]]),
        )
        for i in first
    ]
    return np.array(known, dtype=np.uint8)[place] if len(known) else np.zeros(0, dtype=np.uint8)


def reads_as(latin: str, trade: str, core: str, industry: str) -> LatinLevel:
    """How the words of a Latin name read: against the readings of trade name and core, and trade words."""
    words, table = latin.split(), english_words()
    named = "".join(word for word in words if word not in table)
    meant = [table[word] for word in words if word in table]
    agree = [any(set(text) & set(industry) for text in texts) for texts in meant]
    other = bool(meant) and bool(industry) and not any(agree)
    spoken, whole = trade.replace(" ", ""), core.replace(" ", "")
    if (len(spoken) >= _SHORTEST and spoken in named) or (len(named) >= _SHORTEST and whole.startswith(named)):  # fmt: skip
        if other:
            return LatinLevel.READS_OTHER_WORDS
        return LatinLevel.READS_AND_WORDS if any(agree) else LatinLevel.READS
    initials = "".join(part[:1] for part in trade.split())
    if len(initials) >= 2 and initials in words:
        return LatinLevel.INITIALS_OTHER_WORDS if other else LatinLevel.INITIALS
    return LatinLevel.UNLIKE
