"""Trades by the national classification GB/T 4754-2017: 20 sections (门类), 97 divisions (大类).

Codes: a letter A–T, then two digits of the division (C35); deeper codes of three or four digits (3511, C3511) are
kept and stand under their division. Everyday words (机械, 汽配, 塑胶) lead to the nearest division and are noted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import numpy as np
import pandas as pd

from kedang.reference.cells import (
    Parsed,
    empty_columns,
    fill_rest,
    plain_text,
    text_column,
    text_frame,
    text_of,
)
from kedang.reference.tables import rows_of

_ATTRIBUTES = (
    "value", "problem", "suggestion", "note", "code", "section", "section_name", "division",
    "division_name",
)  # fmt: skip
_CODED = re.compile(
    r"(?:GB/?T\s*4754\S*\s*)?([A-T])?[\s\-.]*(\d{2,4})?(?![\d])[\s\-.:、]*(.*)", re.I
)
_ENDINGS = re.compile(
    r"(?:制造业|制品业|加工业|服务业|生产企业|制造|生产|加工|行业|产业|企业|公司|类|业|厂)$"
)
_JOINTS = re.compile(r"[、,和及与\s/·()]+")


@dataclass(frozen=True, slots=True)
class Industry(Parsed[str]):
    """A trade. `value`: code and name of the division (or section): "C35 专用设备制造业".

    Problems: unknown; section_mismatch (letter and digits disagree; the suggestion has the right letter).
    Notes: deeper_code (`code` keeps it), by_name, by_word, guessed (a known word inside a longer text).
    """

    code: str | None = None
    section: str | None = None
    section_name: str | None = None
    division: str | None = None
    division_name: str | None = None


@cache
def _names() -> dict[str, str]:
    """Code → name: A, A01 …"""
    return _table("industries.csv", "code", "name")


@cache
def _words() -> dict[str, str]:
    """Everyday word or bare official name → code."""
    words = {
        _bare(word): code for word, code in _table("industry_words.csv", "word", "code").items()
    }
    for code, name in sorted(_names().items(), key=lambda item: -len(item[0])):
        words.setdefault(_bare(name), code)
    return words


@cache
def _official() -> dict[str, str]:
    """Official name → code; of a section and a division with one name, the division."""
    return {_joined(name): code for code, name in sorted(_names().items())}


@cache
def _divisions() -> dict[str, str]:
    """The two digits of a division → its section letter."""
    return {code[1:]: code[0] for code in _names() if len(code) == 3}


def _table(file: str, key: str, value: str) -> dict[str, str]:
    return {row[key]: row[value] for row in rows_of(file)}


def _joined(text: str) -> str:
    return _JOINTS.sub("", plain_text(text)).casefold()


def _bare(text: str) -> str:
    plain = _joined(text)
    while True:
        shorter = _ENDINGS.sub("", plain)
        if shorter == plain or len(shorter) < 2:
            return plain
        plain = shorter


def sections() -> dict[str, str]:
    """The 20 sections: letter → name."""
    return {code: name for code, name in _names().items() if len(code) == 1}


def divisions() -> dict[str, str]:
    """The 97 divisions: C35 → name."""
    return {code: name for code, name in _names().items() if len(code) == 3}


def parse(text: object) -> Industry:
    """The trade behind a code, an official name or an everyday word."""
    written = text_of(text)
    if not written:
        return Industry()
    plain = plain_text(written)
    coded = _CODED.fullmatch(plain)
    if coded and (coded[2] or (coded[1] and (not coded[3] or coded[3][:1] > "\u3400"))):
        return _by_code((coded[1] or "").upper(), coded[2] or "")
    official = _official().get(_joined(plain))
    if official:
        return _entry(official, official, ())
    bare = _bare(plain)
    code = _words().get(bare)
    if code:
        return _entry(code, code, ("by_word",))
    joined = _joined(plain)
    inside = [word for word in _words() if len(word) > 1 and word in joined]
    if inside:
        longest = max(inside, key=lambda word: (len(word), joined.rfind(word)))
        return _entry(_words()[longest], _words()[longest], ("by_word", "guessed"))
    return Industry(problem="unknown")


def _by_code(letter: str, digits: str) -> Industry:
    if not digits:
        return _entry(letter, letter, ())
    section = _divisions().get(digits[:2])
    if section is None:
        return Industry(problem="unknown")
    code = section + digits[:2]
    if letter and letter != section:
        return Industry(problem="section_mismatch", suggestion=f"{code} {_names()[code]}")
    deeper = len(digits) > 2
    return _entry(code, section + digits, ("deeper_code",) if deeper else ())


def _entry(place: str, code: str, notes: tuple[str, ...]) -> Industry:
    names = _names()
    division = place if len(place) == 3 else None
    return Industry(
        f"{place} {names[place]}",
        notes=notes,
        code=code,
        section=place[0],
        section_name=names[place[0]],
        division=division,
        division_name=names[division] if division else None,
    )


def is_valid(text: object) -> bool:
    """Whether the trade is recognised."""
    return parse(text).value is not None


def normalize(text: object) -> str | None:
    """Code and official name: "C35 专用设备制造业"."""
    return parse(text).value


def format(value: str) -> str:
    """The trade as it stands in lists: code, space, name."""
    return value


def parse_column(values: pd.Series) -> pd.DataFrame:
    """A whole column: value, problem, suggestion, note, code, section, section_name, division, division_name."""
    texts = text_column(values).to_numpy()
    columns = empty_columns(len(texts), _ATTRIBUTES)
    fill_rest(columns, texts, np.flatnonzero([text is not None for text in texts]), parse)
    return text_frame(columns, values.index)
