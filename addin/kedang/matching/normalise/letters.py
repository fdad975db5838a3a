"""Names as rows of character numbers, so that millions of pairs are compared without a loop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kedang.matching.coded import Coded, Ints, Objects
from kedang.reference.hanzi import syllable

WIDTH = 16
Points = npt.NDArray[np.uint16]
Sizes = npt.NDArray[np.uint8]
_DIGITS = dict(
    zip("0123456789壹贰叁肆伍陆柒捌玖零", "〇一二三四五六七八九一二三四五六七八九〇", strict=True)
)


@dataclass(frozen=True, slots=True, eq=False)
class Letters:
    """`char`, `sound`: per distinct text and position a number, 0 behind the end. `length`: characters.

    `row`: per record which of the texts; the last one is blank. Texts are cut at WIDTH characters;
    一 and 1 are one character. Sounds of two `Letters` cannot be compared.
    """

    char: Points
    sound: Points
    length: Sizes
    row: npt.NDArray[np.int32]

    @staticmethod
    def of(column: Coded) -> Letters:
        """The letters of a column of texts."""
        texts = _distinct(column)
        char = _points(texts)
        row = np.where(column.code < 0, len(texts) - 1, column.code).astype(np.int32)
        length = (char != 0).sum(axis=1).astype(np.uint8)
        return Letters(char, _sounds(char), length, row)


def joined_letters(parts: Sequence[tuple[Letters, Ints]]) -> Letters:
    """The letters of some rows of some columns, one below the other; equal texts have one row again."""
    char = np.concatenate([letters.char[letters.row[rows]] for letters, rows in parts])
    char = np.concatenate([char, np.zeros((1, WIDTH), dtype=np.uint16)])
    _, first, row = np.unique(char, axis=0, return_index=True, return_inverse=True)
    own = char[np.append(first[1:], first[0])]
    placed = np.where(row.ravel()[:-1] == 0, len(own) - 1, row.ravel()[:-1] - 1).astype(np.int32)
    return Letters(own, _sounds(own), (own != 0).sum(axis=1).astype(np.uint8), placed)


def point(char: str) -> int:
    """The number of one character."""
    return ord(_DIGITS.get(char, char)) & 0xFFFF


def _distinct(column: Coded) -> Objects:
    """Each text once, in the order of its code, and the blank."""
    texts = np.full(int(column.code.max(initial=-1)) + 2, "", dtype=object)
    texts[column.code] = column.text
    texts[-1] = ""
    return texts


def _points(texts: Objects) -> Points:
    cut = np.array(texts.tolist(), dtype=f"U{WIDTH}")
    char = cut.view(np.uint32).reshape(len(texts), WIDTH).astype(np.uint16)
    table = np.arange(0x10000, dtype=np.uint16)
    for digit, numeral in _DIGITS.items():
        table[ord(digit)] = ord(numeral)
    return np.asarray(table[char])


def _sounds(char: Points) -> Points:
    used = np.unique(char)
    spoken = np.array([syllable(chr(one)) if one else "" for one in used.tolist()], dtype=object)
    _, code = np.unique(spoken, return_inverse=True)
    table = np.zeros(0x10000, dtype=np.uint16)
    table[used] = code
    return np.asarray(table[char])
