"""Texts as numbers that are the same in every list, so that keys can be compared and joined fast."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.matching.coded import Coded, Ints, Objects

Hashes: TypeAlias = npt.NDArray[np.uint64]

NOTHING = np.uint64(0)
_ODD = np.uint64(0x9E3779B97F4A7C15)
_STIR = np.uint64(0xBF58476D1CE4E5B9)
_ALL = (1 << 64) - 1
_HALF = np.uint64(32)


def text_hashes(texts: Objects) -> Hashes:
    """One number per text; 0 for the empty text."""
    if not len(texts):
        return np.zeros(0, dtype=np.uint64)
    hashes = np.asarray(pd.util.hash_array(texts, categorize=False), dtype=np.uint64)
    hashes[texts == ""] = NOTHING
    return hashes


def stir(values: Hashes) -> Hashes:
    """Numbers spread over all 64 bits; 0 stays 0."""
    spread = values * _ODD
    shifted = spread >> _HALF
    spread ^= shifted
    spread *= _STIR
    np.right_shift(spread, _HALF, out=shifted)
    spread ^= shifted
    return spread


def mix(first: Hashes, second: Hashes, salt: int = 0) -> Hashes:
    """One number for two, in this order; 0 where either is 0. `salt` tells kinds of keys apart."""
    mixed = first * _STIR
    mixed += np.uint64((2 * salt + 1) * int(_ODD) & _ALL)
    mixed ^= second
    mixed = stir(mixed)
    mixed[(first == NOTHING) | (second == NOTHING)] = NOTHING
    return mixed


def distinct(column: Coded) -> tuple[Objects, Ints]:
    """Each text of a column once, blank last, and per row which of them it is (blank: the last)."""
    count = int(column.code.max(initial=-1)) + 1
    texts = np.full(count + 1, "", dtype=object)
    texts[column.code] = column.text
    texts[count] = ""
    return texts, np.where(column.code < 0, count, column.code)


def column_hashes(column: Coded) -> Hashes:
    """One number per row of a column; 0 for blank."""
    texts, place = distinct(column)
    return np.asarray(text_hashes(texts)[place])
