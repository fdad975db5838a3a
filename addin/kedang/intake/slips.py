"""Slips of the pen in a header: one letter of a long name, or one that sounds the same, as 客户名城 for 客户名称."""

from __future__ import annotations

import re

from kedang.reference.hanzi import sounds

_APART = re.compile(
    "[上下前后内外始终起止收发进出买卖首末最预应未已非不无大小新旧男女年月日周旬总单入退开关正副本原实计]"
)
_LONG = 6


def is_slip(name: str, term: str) -> bool:
    """Whether a text is a name with one wrong letter that changes no meaning."""
    if len(name) != len(term) or name == term:
        return False
    differing = [(a, b) for a, b in zip(name, term, strict=True) if a != b]
    if len(differing) != 1 or any(letter.isascii() for letter in differing[0]):
        return False
    wrong, right = differing[0]
    if _APART.match(wrong) or _APART.match(right):
        return False
    return len(name) >= _LONG or bool(sounds(wrong) & sounds(right))
