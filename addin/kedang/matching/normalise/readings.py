"""How names sound: pinyin without tones, so that homophones can be found."""

from __future__ import annotations

from kedang.reference.hanzi import syllable


def reading(text: str) -> str:
    """The readings of a name, syllables divided by blanks."""
    return " ".join(map(syllable, text))
