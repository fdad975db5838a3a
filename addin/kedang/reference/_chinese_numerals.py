"""Numbers in Chinese characters: 一百二十, 三万五, 壹仟贰佰, 二〇二四."""

from __future__ import annotations

import re
from decimal import Decimal

DIGITS = {char: value for value, chars in enumerate(
    ("零〇○", "一壹", "二贰两貳", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
) for char in chars}  # fmt: skip
_SCALES = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_LARGE = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
_NUMERAL = re.compile(
    f"([{''.join(DIGITS)}{''.join(_SCALES)}{''.join(_LARGE)}]+)(?:点([{''.join(DIGITS)}]+))?"
)


def read_chinese(text: str) -> tuple[Decimal | None, str]:
    """The numeral at the head of a text and what follows; None when there is none."""
    found = _NUMERAL.match(text)
    if not found or found[1][0] in "百佰千仟万萬亿億":
        return None, text
    whole = _whole(found[1])
    if whole is None:
        return None, text
    decimals = "".join(str(DIGITS[char]) for char in found[2] or "")
    return Decimal(f"{whole}.{decimals}" if decimals else whole), text[found.end() :]


def small(text: str) -> int | None:
    """A whole text as a number, 十二 or 二十五; None when it is none."""
    number, rest = read_chinese(text)
    return None if number is None or rest else int(number)


def _whole(numeral: str) -> int | None:
    if all(char in DIGITS for char in numeral):
        return int("".join(str(DIGITS[char]) for char in numeral))
    total, section, digit, last_scale = 0, 0, None, 1
    for char in numeral:
        if char in DIGITS:
            digit = DIGITS[char]
            if digit == 0:
                last_scale = 10
        elif char in _SCALES:
            last_scale = _SCALES[char]
            section += (1 if digit is None else digit) * last_scale
            digit = None
        else:
            section += digit or 0
            if section == 0 and total == 0:
                return None
            last_scale = _LARGE[char]
            total = (
                (total + section) * last_scale
                if last_scale > 10_000
                else total + section * last_scale
            )
            section, digit = 0, None
    colloquial = digit is not None and last_scale > 10 and numeral[-2] not in "零〇○"
    return total + section + (digit or 0) * (last_scale // 10 if colloquial else 1)
