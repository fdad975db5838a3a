"""Trade words of names as sets of numbers; weak ones (贸易, 科技) are marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kedang.matching.coded import Bools, Coded
from kedang.matching.normalise.letters import Points, point
from kedang.reference.company_names.trades import weak_words, words_in

MOST = 6
_CHARS = 4


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """`word`: per distinct text up to MOST word numbers, 0 behind the end. `weak`, `char`: per word.

    `row`: per record which of the texts.
    """

    word: npt.NDArray[np.uint16]
    weak: Bools
    char: Points
    row: npt.NDArray[np.int32]

    @staticmethod
    def of(industry: Coded) -> Words:
        """The trade words of a column of them."""
        count = int(industry.code.max(initial=-1)) + 1
        texts = np.full(count + 1, "", dtype=object)
        texts[industry.code] = industry.text
        texts[-1] = ""
        listed = [words_in(str(text))[:MOST] for text in texts]
        row = np.where(industry.code < 0, count, industry.code).astype(np.int32)
        vocabulary = ["", *sorted({word for words in listed for word in words})]
        weak = np.array([word in weak_words() for word in vocabulary], dtype=bool)
        return Words(_numbered(listed, vocabulary), weak, _spelled(vocabulary), row)


def _numbered(listed: Sequence[Sequence[str]], vocabulary: list[str]) -> npt.NDArray[np.uint16]:
    number = {word: place for place, word in enumerate(vocabulary)}
    table = np.zeros((len(listed), MOST), dtype=np.uint16)
    for place, words in enumerate(listed):
        table[place, : len(words)] = [number[word] for word in words]
    return table


def _spelled(vocabulary: list[str]) -> Points:
    table = np.zeros((len(vocabulary), _CHARS), dtype=np.uint16)
    for place, word in enumerate(vocabulary):
        table[place, : len(word[:_CHARS])] = [point(char) for char in word[:_CHARS]]
    return table
