"""Addresses as evidence: the street and house number, and what is left to compare as text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_ASIDE = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]")
_JUNK = re.compile(r"[\s,，.。、;；:：]+")
_AREA = re.compile(r"^.{1,12}?(?:省|自治区|市|自治州|地区|盟|县|区|旗)(?=.{3,})")
_ROAD = re.compile(r"([^省市区县镇乡\d]{1,5}(?:大道|大街|路|街|道|巷|弄|村|镇))[^\d]{0,2}(\d+)")
_NUMBER = re.compile(r"\d+")
_NUMERALS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_CHINESE_NUMBER = re.compile(r"[〇零一二三四五六七八九]+(?=号)")


@dataclass(frozen=True, slots=True)
class Street:
    """`key`: road and house number, "" when not both are given. `rest`: the address without its areas.

    `house`: the first number in it, "" when there is none.
    """

    key: str
    rest: str
    house: str


NOWHERE = Street("", "", "")


def parse_street(address: str) -> Street:
    """The street part of a Chinese address, full-width digits and remarks in brackets removed."""
    text = _ASIDE.sub("", unicodedata.normalize("NFKC", address))
    text = _JUNK.sub("", text)
    text = _CHINESE_NUMBER.sub(lambda m: m[0].translate(_NUMERALS), text)
    for _ in range(4):
        shorter = _AREA.sub("", text)
        if shorter == text:
            break
        text = shorter
    found = _ROAD.search(text)
    house = _NUMBER.search(text)
    return Street(found[1][-4:] + found[2] if found else "", text, house[0] if house else "")
