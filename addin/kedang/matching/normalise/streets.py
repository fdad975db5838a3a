"""Addresses as evidence: the street and house number, and what is left to compare as text."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

import numpy as np
import pandas as pd

from kedang.matching.coded import Coded

_ASIDE = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]")
_OPENS = re.compile(r"[(（\[【]")
_JUNK = re.compile(r"[\s,，.。、;；:：]+")
_AREA = re.compile(r"^.{1,12}?(?:省|自治区|市|自治州|地区|盟|县|区|旗)(?=.{3,})")
_ROAD = re.compile(r"([^省市区县镇乡\d]{1,5}(?:大道|大街|路|街|道|巷|弄|村|镇))[^\d]{0,2}(\d+)")
_NUMBER = re.compile(r"\d+")
_NUMERALS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_CHINESE_NUMBER = re.compile(r"[〇零一二三四五六七八九]+(?=号)")


class Street(NamedTuple):
    """`key`: road and house number, "" when not both are given. `rest`: the address without its areas.

    `house`: the first number in it, "" when there is none.
    """

    key: str
    rest: str
    house: str


_NOWHERE = Street("", "", "")


def street_columns(addresses: pd.Series[str]) -> tuple[Coded, Coded, Coded]:
    """Road and number, address without its areas, and first number of every address."""
    cell, distinct = pd.factorize(addresses)
    parsed = list(map(parse_street, np.asarray(distinct, dtype=object).tolist()))
    key, rest, house = (
        Coded.of(each).spread(cell) for each in zip(*parsed or [_NOWHERE], strict=True)
    )
    return key, rest, house


def parse_street(address: str) -> Street:
    """The street part of a Chinese address, full-width digits and remarks in brackets removed."""
    text = unicodedata.normalize("NFKC", address)
    if _OPENS.search(text):
        text = _ASIDE.sub("", text)
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
