"""How names sound: pinyin without tones, so that homophones can be found."""

from __future__ import annotations

from functools import lru_cache

from pypinyin import lazy_pinyin


@lru_cache(maxsize=65536)
def syllable(char: str) -> str:
    """The reading of one character; anything that is not a character stays as it is."""
    return str(lazy_pinyin(char)[0])


def reading(text: str) -> str:
    """The readings of a name, syllables divided by blanks."""
    return " ".join(map(syllable, text))
