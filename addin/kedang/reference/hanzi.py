"""Chinese text made comparable: half-width, simplified, Chinese numerals as numbers, readings.

Source of the character table: see `data/SOURCES.md` (traditional.csv).
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import cast

import pandas as pd

from kedang.reference.tables import rows_of

_INVISIBLE = (
    *range(0x00, 0x09),
    *range(0x0E, 0x20),
    *range(0x7F, 0xA0),
    0xAD,
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    0xFEFF,
    0xFFFE,
    0xFFFF,
    *range(0xFE00, 0xFE10),
)
_BRACKETS = {"（": "(", "）": ")", "﹙": "(", "﹚": ")", "〔": "(", "〕": ")", "⦅": "(", "⦆": ")"}
_KEPT = "！，：；？"
_PLACES = {
    "重庆": "chong qing", "长春": "chang chun", "长沙": "chang sha", "成都": "cheng du",
    "厦门": "xia men", "西藏": "xi zang", "佛山": "fo shan", "六安": "lu an",
    "蚌埠": "beng bu", "喀什": "ka shi",
}  # fmt: skip
_READ_OTHERWISE = re.compile("|".join(_PLACES))
_SPACES = re.compile(r"\s+")
_NUMERALS = dict(zip("〇零一二三四五六七八九", (0, *range(10)), strict=True))
_NUMERALS |= dict(zip("壹贰叁肆伍陆柒捌玖两", (*range(1, 10), 2), strict=True))
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}


@cache
def _narrow_table() -> dict[int, str | None]:
    table: dict[int, str | None] = dict.fromkeys(_INVISIBLE)
    for code in range(0xFF01, 0xFF5F):
        if chr(code) not in _KEPT:
            table[code] = chr(code - 0xFEE0)
    for code in (*range(0xF900, 0xFB00), *range(0x2F00, 0x2FE0), *range(0x2E80, 0x2F00)):
        plain = unicodedata.normalize("NFKC", chr(code))
        if plain != chr(code):
            table[code] = plain
    table.update({ord(old): new for old, new in _BRACKETS.items()})
    return table


@cache
def _odd() -> re.Pattern[str]:
    """What narrow() would change; most cells hold none of it."""
    points = "".join(re.escape(chr(code)) for code in _narrow_table())
    return re.compile(rf"[{points}]|[^\S ]|  |^ | $")


@cache
def _simplified_table() -> dict[int, str]:
    return {ord(row["traditional"]): row["simplified"] for row in rows_of("traditional.csv")}


@cache
def _traditional() -> re.Pattern[str]:
    return re.compile(f"[{''.join(chr(code) for code in _simplified_table())}]")


def narrow(text: str) -> str:
    """The text with half-width letters, digits and brackets, and no invisible characters.

    Chinese punctuation stays, （） become (), runs of white space become one space.
    """
    if not _odd().search(text):
        return text
    return _SPACES.sub(" ", text.translate(_narrow_table())).strip()


def to_simplified(text: str) -> str:
    """The text with traditional characters replaced by simplified ones, character by character."""
    if not _traditional().search(text):
        return text
    return text.translate(_simplified_table())


def narrow_column(values: pd.Series) -> pd.Series:
    """narrow() of every cell; missing stays missing."""
    return _map_unique(values, {text: narrow(text) for text in _texts(values)})


def simplify_column(values: pd.Series) -> pd.Series:
    """to_simplified() of every cell; missing stays missing."""
    return _map_unique(values, {text: to_simplified(text) for text in _texts(values)})


def _texts(values: pd.Series) -> list[str]:
    return [text for text in values.dropna().unique() if isinstance(text, str)]


def _map_unique(values: pd.Series, mapping: dict[str, str]) -> pd.Series:
    changed = {old: new for old, new in mapping.items() if old != new}
    result = values.astype("str")
    if not changed:
        return result
    return result.where(~result.isin(list(changed)), result.map(changed))


def digits(text: str) -> int | None:
    """The number that Chinese or Arabic numerals spell: 十二 is 12, 二七 is 27, 第三 is 3."""
    body = text.strip().removeprefix("第")
    if not body:
        return None
    if body.isascii() and body.isdigit():
        return int(body)
    if all(char in _NUMERALS for char in body):
        return int("".join(str(_NUMERALS[char]) for char in body))
    total, current = 0, 0
    for char in body:
        if char in _NUMERALS:
            current = _NUMERALS[char]
        elif char in _UNITS:
            total += max(current, 1) * _UNITS[char]
            current = 0
        else:
            return None
    return total + current


@lru_cache(maxsize=65536)
def syllable(char: str) -> str:
    """The commonest reading of one character, without its tone; anything else stays as it is."""
    if len(char) != 1 or char.isascii():
        return char
    readings = _readings().get(ord(char), "")
    if not readings:
        return char
    plain = unicodedata.normalize("NFD", readings.partition(",")[0]).replace("u\u0308", "v")
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@cache
def _readings() -> Mapping[int, str]:
    """All readings of every character, with tones, the commonest first, divided by commas."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")
    from pypinyin.constants import PINYIN_DICT

    return cast(Mapping[int, str], PINYIN_DICT)


@lru_cache(maxsize=4096)
def sounds(char: str) -> frozenset[str]:
    """All readings of one character, without tones: 重 is zhong and chong."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")
    from pypinyin import Style
    from pypinyin import pinyin as read

    return frozenset(read(char, style=Style.NORMAL, heteronym=True)[0])


def pinyin(text: str) -> tuple[str, ...]:
    """The readings of a text, without tones, one per character: 厦门 is ("xia", "men")."""
    readings = [syllable(char) for char in text]
    for found in _READ_OTHERWISE.finditer(text):
        readings[found.start() : found.end()] = _PLACES[found.group()].split()
    return tuple(readings)
