"""How the trade words of two names stand to each other."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
import numpy.typing as npt

from kedang.matching.coded import Ints
from kedang.matching.normalise.words import MOST, Words

Level = npt.NDArray[np.uint8]


class WordsLevel(IntEnum):
    """From 阀门 beside 食品 to equal; *strong* words name a trade, *weak* ones (科技) hardly do."""

    STRONG_UNLIKE = 0
    STRONG_UNLIKE_PARTLY = 1
    STRONG_RELATED = 2
    STRONG_RELATED_PARTLY = 3
    STRONG_AGAINST_WEAK = 4
    STRONG_AGAINST_WEAK_PARTLY = 5
    WEAK_AGAINST_WEAK = 6
    WEAK_AGAINST_WEAK_PARTLY = 7
    NONE_AGAINST_STRONG = 8
    NONE_AGAINST_WEAK = 9
    BOTH_NONE = 10
    STRONG_MORE = 11
    WEAK_MORE = 12
    REORDERED = 13
    EQUAL = 14


def compare_words(words: Words, a: Ints, b: Ints) -> Level:
    """The WordsLevel of each pair; `partly`: some words are in common beside those that differ."""
    code_a, code_b = words.row[a], words.row[b]
    left, right = words.word[code_a], words.word[code_b]
    only_left, only_right = _only(left, right), _only(right, left)
    strong_left, strong_right = (_strong(words, only) for only in (only_left, only_right))
    any_left, any_right = only_left.any(axis=1), only_right.any(axis=1)
    filled = (left[:, 0] != 0).astype(np.uint8) + (right[:, 0] != 0)
    partly = (any_left & ((left != 0).sum(axis=1) > (only_left != 0).sum(axis=1))).astype(np.uint8)
    level = np.full(len(a), WordsLevel.REORDERED, dtype=np.uint8)
    one = any_left != any_right
    strong = strong_left | strong_right
    level[one] = np.where(strong[one], WordsLevel.STRONG_MORE, WordsLevel.WEAK_MORE)
    both = any_left & any_right
    level[both] = WordsLevel.WEAK_AGAINST_WEAK + partly[both]
    uneven = both & (strong_left != strong_right)
    level[uneven] = WordsLevel.STRONG_AGAINST_WEAK + partly[uneven]
    clash = np.flatnonzero(both & strong_left & strong_right)
    related = _related(words, only_left[clash], only_right[clash])
    level[clash] = np.where(related, WordsLevel.STRONG_RELATED, WordsLevel.STRONG_UNLIKE)
    level[clash] += partly[clash]
    lone = filled == 1
    level[lone] = np.where(
        strong[lone], WordsLevel.NONE_AGAINST_STRONG, WordsLevel.NONE_AGAINST_WEAK
    )
    level[filled == 0] = WordsLevel.BOTH_NONE
    level[(code_a == code_b) & (filled == 2)] = WordsLevel.EQUAL
    return level


def _only(mine: npt.NDArray[np.uint16], theirs: npt.NDArray[np.uint16]) -> npt.NDArray[np.uint16]:
    """My words that the other side does not have."""
    held = np.zeros(mine.shape, dtype=bool)
    for place in range(MOST):
        held |= mine == theirs[:, place : place + 1]
    return np.where(held, np.uint16(0), mine)


def _strong(words: Words, only: npt.NDArray[np.uint16]) -> npt.NDArray[np.bool_]:
    return np.asarray(((only != 0) & ~words.weak[only]).any(axis=1))


def _related(
    words: Words, left: npt.NDArray[np.uint16], right: npt.NDArray[np.uint16]
) -> npt.NDArray[np.bool_]:
    """Whether strong words of both sides have a character in common: 电气 and 电器."""
    strong_left = np.where(words.weak[left], np.uint16(0), left)
    strong_right = np.where(words.weak[right], np.uint16(0), right)
    width = MOST * words.char.shape[1]
    one = words.char[strong_left].reshape(len(left), width)
    other = words.char[strong_right].reshape(len(right), width)
    hit = np.zeros(len(left), dtype=bool)
    for place in range(one.shape[1]):
        char = one[:, place : place + 1]
        hit |= ((char == other) & (char != 0)).any(axis=1)
    return hit
