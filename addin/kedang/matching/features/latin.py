"""English, pinyin and initialled names beside Chinese ones."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import IntEnum
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from kedang.matching.coded import Coded, Ints
from kedang.matching.normalise.names import Names
from kedang.reference.company_names.trades import english_words
from kedang.reference.hanzi import syllable

Level = npt.NDArray[np.uint8]
_SHORTEST = 4
_MOST_READINGS = 8
_HEAD = re.compile(r"[a-z]+")
_SAID_TOO = {
    "长": ("chang", "zhang"), "重": ("chong", "zhong"), "行": ("hang", "xing"), "乐": ("le", "yue"),
    "朝": ("chao", "zhao"), "都": ("du", "dou"), "藏": ("zang", "cang"), "传": ("chuan", "zhuan"),
    "盛": ("sheng", "cheng"), "单": ("dan", "shan"), "曾": ("zeng", "ceng"), "绿": ("lv", "lu"),
    "吕": ("lv", "lu"), "强": ("qiang", "jiang"), "和": ("he", "huo"), "石": ("shi", "dan"),
    "沈": ("shen", "chen"), "夏": ("xia", "sha"), "厦": ("xia", "sha"), "万": ("wan", "mo"),
    "尉": ("wei", "yu"), "解": ("jie", "xie"), "会": ("hui", "kuai"), "车": ("che", "ju"),
}  # fmt: skip
Judge = Callable[[str, str, str, str], "LatinLevel"]


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
        chinese = ~latin[right] & names.core.filled[right]
        rows = np.flatnonzero(latin[left] & chinese)
        level[rows] = _each(names, names.latin, reads_as, left[rows], right[rows])
        marked = names.is_initials[left] & ~names.is_initials[right] & names.core.filled[left]
        rows = np.flatnonzero(marked & chinese)
        level[rows] = _each(names, names.core, spells, left[rows], right[rows])
    return level


def _each(names: Names, own: Coded, judge: Judge, mine: Ints, theirs: Ints) -> Level:
    """Each distinct pair of texts once."""
    core, text, trade = names.core.code[theirs], own.code[mine], names.trade.code[theirs]
    packed = text * (int(core.max(initial=0)) + 1) + core
    packed = packed * (int(trade.max(initial=0)) + 2) + trade + 1
    _, first, place = np.unique(packed, return_index=True, return_inverse=True)
    known = [
        judge(
            str(own.text[mine[i]]),
            *(str(column.text[theirs[i]]) for column in (names.trade, names.core, names.industry)),
        )
        for i in first
    ]
    return np.array(known, dtype=np.uint8)[place] if len(known) else np.zeros(0, dtype=np.uint8)


def reads_as(latin: str, trade: str, core: str, industry: str) -> LatinLevel:
    """How the words of a Latin name read beside the trade name, core and trade words of a Chinese one."""
    words, table = latin.split(), english_words()
    named = "".join(word for word in words if word not in table)
    meant = [table[word] for word in words if word in table]
    agree = [any(set(text) & set(industry) for text in texts) for texts in meant]
    other = bool(meant) and bool(industry) and not any(agree)
    for spoken in _readings(trade):
        if len(spoken) >= _SHORTEST and spoken in named:
            return _read(other, any(agree))
    for spoken in _readings(core):
        parts = [word for word in words if word not in table and len(word) > _SHORTEST]
        if (len(named) >= _SHORTEST and spoken.startswith(named)) or any(
            part in spoken for part in parts
        ):
            return _read(other, any(agree))
    short = _initials(trade)
    spelt = (len(short) >= 2 and short in words) or _abbreviates("".join(words), _initials(core))
    if spelt:
        return LatinLevel.INITIALS_OTHER_WORDS if other else LatinLevel.INITIALS
    return LatinLevel.UNLIKE


def spells(mixed: str, trade: str, core: str, industry: str) -> LatinLevel:
    """HL机电 beside 合力机电: letters for the first characters, the rest as it is written."""
    head = _HEAD.match(mixed)
    letters, rest = (head[0], mixed[head.end() :]) if head else ("", mixed)
    initials = _initials(core)
    start = initials.find(letters) if letters else -1
    if start < 0:
        whole = not rest and _abbreviates(letters, initials)
        return LatinLevel.INITIALS if whole else LatinLevel.NONE
    behind = core[start + len(letters) :]
    if behind.startswith(rest) or (start == 0 and (rest.startswith(behind) or rest in behind)):
        return LatinLevel.INITIALS
    return LatinLevel.INITIALS_OTHER_WORDS if start == 0 else LatinLevel.NONE


def _read(other: bool, agree: bool) -> LatinLevel:
    if other:
        return LatinLevel.READS_OTHER_WORDS
    return LatinLevel.READS_AND_WORDS if agree else LatinLevel.READS


def _abbreviates(letters: str, initials: str) -> bool:
    """Three letters or more that are initials of a whole core, or of its beginning, or go on behind it."""
    return min(len(letters), len(initials)) >= 3 and (
        initials.startswith(letters) or letters.startswith(initials)
    )


def _initials(text: str) -> str:
    return "".join(syllable(char)[:1] for char in text)


@lru_cache(maxsize=8192)
def _readings(text: str) -> tuple[str, ...]:
    """The usual reading, and others of characters that have two."""
    found = [""]
    for char in text:
        said = (syllable(char), *_SAID_TOO.get(char, ()))
        found = [start + one for start in found for one in said][:_MOST_READINGS]
    return tuple(dict.fromkeys(found))
