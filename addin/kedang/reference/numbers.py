"""Amounts and quantities as people write them: 1,234.50, 12万, ￥3.5万元, 25%, (1,200), 约3台.

A percentage is read as a fraction: 25% is 0.25. Currency and unit words are taken off and kept in `unit`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal, InvalidOperation

import numpy as np
import pandas as pd

from kedang.reference._chinese_numerals import read_chinese
from kedang.reference.cells import (
    BLANK_MARKS,
    NOTE_SEPARATOR,
    Parsed,
    empty_columns,
    fill_rest,
    is_blank,
    plain_text,
)

_ATTRIBUTES = ("value", "problem", "suggestion", "note", "unit")
_FIGURE = r"(?:\d{1,3}(?:[,'’ ]\d{3})+(?!\d)|\d{1,4}(?:,\d{4})+(?!\d)|\d+)(?:\.\d+)?|\.\d+"
_PLAIN = re.compile(rf"({_FIGURE})(?:[eE]([+-]?\d{{1,2}}))?")
_CHAIN = re.compile(
    rf"(?:(?:{_FIGURE})(?:[百千]?万亿|[百千]?亿|[百千]?万|千(?!克|米|瓦|卡|升)|百|十)?)+"
)
_LINK = re.compile(rf"({_FIGURE})([十百千万亿]*)")
_RANGE = re.compile(r"\d[\d.,]*\s*[十百千万亿%]*\s*[^\d\s\-~至到]{0,3}\s*(?:-|~|至|到)\s*[¥$]?\d")
_BEFORE = re.compile(
    r"^(?:(?P<about>约为|大约|大概|约|近|超过|超|不足|不少于|不低于|至少|最多|[~≈>≥<≤]=?)\s*)?"
    r"(?P<money>人民币|美元|美金|欧元|港币|日元|RMB|CNY|USD|EUR|HKD|JPY|GBP|US\$|HK\$|[¥$€£元])?\s*[::]?\s*"
)
_GAPS = re.compile(r"\s*([十百千万亿元])\s*")
_DATE = re.compile(r"\d{2,4}([-/.])\d{1,2}\1\d{1,2}.*")
_AFTER = re.compile(r"(?P<about>左右|上下|以上|以下|以内|多|余|\+|起)+$")
_SCALES = {"十": 10, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000}
_YUAN = frozenset({"元", "圆", "元整", "元人民币", "人民币", "RMB", "CNY", "¥", "块钱", "元正"})
_LATIN_SCALES = {"w": 10_000, "W": 10_000, "k": 1_000, "K": 1_000}
_UNIT = re.compile(
    r"(?:个)?(?:元|圆|美元|美金|欧元|港币|港元|日元|英镑|人民币|RMB|CNY|USD|EUR|HKD)(?:整|正|人民币)?(?:/.{1,3})?"
    r"|[台套件个只支根吨斤人名天日年月周次家辆条张批项组双盒瓶袋卷块片对打亩米升箱包桶份户位岁分秒层间座部把枚株头匹]"
    r"(?:/.{1,3})?|块钱|公斤|千克|毫克|克|公里|千米|厘米|毫米|平方米|平米|立方米|立方|毫升|小时|分钟|工作日|个月|千瓦|千瓦时|度|人次|台套|"
    r"(?:kg|g|mg|t|T|km|m|cm|mm|m2|m3|㎡|L|l|ml|kW|KW|kWh|h|d|pcs|PCS|sets?|units?|days?|次|Kg|KG|V|A)(?:/.{1,5})?"
)


@dataclass(frozen=True, slots=True)
class ParsedNumber(Parsed[float]):
    """A number and its unit word (元, USD, 台).

    Problems: range (10-20), separator (1,5 may be 1.5), confusion (letters for digits), unread.
    Notes: approximate, percent, scaled (万 was multiplied out), unit, currency (not yuan), chinese, blank_mark.
    """

    unit: str | None = None


def parse(text: object) -> ParsedNumber:
    """The number in a cell; 万 and 亿 are multiplied out, 25% is 0.25."""
    if isinstance(text, (bool, np.bool_, date, time)):
        return ParsedNumber(problem="unread")
    if isinstance(text, (int, float, np.integer, np.floating)):
        number = float(text)
        return ParsedNumber(number if np.isfinite(number) else None)
    if is_blank(text):
        return ParsedNumber()
    plain = plain_text(str(text)).replace("−", "-").replace("¥", "¥")
    if plain in BLANK_MARKS:
        return ParsedNumber(notes=("blank_mark",))
    plain = _GAPS.sub(r"\1", plain)
    answer = _signed(plain)
    if answer is not None and np.isfinite(answer.value or 0):
        return answer
    if _DATE.fullmatch(plain):
        return ParsedNumber(problem="unread")
    if _RANGE.search(plain):
        return ParsedNumber(problem="range")
    repaired = re.sub(r"(?<=\d)。(?=\d)", ".", plain)
    repaired = re.sub(r"(?<=[\d.])[oO]|[oO](?=[\d.])", "0", repaired)
    repaired = re.sub(r"(?<=[\d.])[lI]|[lI](?=[\d.])", "1", repaired)
    if re.fullmatch(r"\d+,\d{1,2}", repaired):
        return ParsedNumber(problem="separator", suggestion=repaired.replace(",", "."))
    guess = _signed(repaired) if repaired != plain else None
    if guess is not None and guess.value is not None and np.isfinite(guess.value):
        return ParsedNumber(problem="confusion", suggestion=format(guess.value))
    return ParsedNumber(problem="unread")


def _signed(plain: str) -> ParsedNumber | None:
    """Takes off brackets, signs, currency and hedging words, in whatever order they stand."""
    negative = False
    text = plain
    if re.fullmatch(r"[¥$]?\s*\(.*\)", text):
        text, negative = text.replace("(", "", 1)[:-1], True
    if text.endswith("-") and text[:1].isdigit():
        text, negative = text[:-1], True
    before = _BEFORE.match(text)
    notes: list[str] = []
    money = ""
    sign = ""
    if text[:1] in ("-", "+", "△", "▲"):
        sign, text = text[0], text[1:].lstrip()
        before = _BEFORE.match(text)
    if before:
        text, money = text[before.end() :], before["money"] or ""
        if before["about"]:
            notes.append("approximate")
    if not sign and text[:1] in ("-", "+"):
        sign, text = text[0], text[1:].lstrip()
    read = _unsigned(text.strip(), money, notes)
    if read is None or read.value is None:
        return read
    flip = negative != (sign in ("-", "△", "▲"))
    return replace(read, value=-read.value) if flip else read


def _unsigned(text: str, money: str, notes: list[str]) -> ParsedNumber | None:
    text, found = _strip_hedge(text)
    if found:
        notes.append("approximate")
    amount, rest = _leading(text, notes)
    if amount is None:
        return None
    rest, found = _strip_hedge(rest)
    if found or rest[:1] in ("多", "余", "来"):
        notes.append("approximate")
        rest = rest.lstrip("多余来")
    if rest in ("%", "‰"):
        notes.append("percent")
        return ParsedNumber(float(amount / (100 if rest == "%" else 1000)), notes=_once(notes))
    if rest[:1] in _LATIN_SCALES and (len(rest) == 1 or rest[1:] in _YUAN):
        amount, rest = amount * _LATIN_SCALES[rest[0]], rest[1:]
        notes.append("scaled")
    if rest and not _UNIT.fullmatch(rest):
        return None
    unit = _unit_name(rest or money)
    if rest and unit != "元":
        notes.append("unit")
    if unit and re.fullmatch(r"[A-Z]{3}", unit):
        notes.append("currency")
    return ParsedNumber(float(amount), notes=_once(notes), unit=unit)


def _strip_hedge(text: str) -> tuple[str, bool]:
    bare = _AFTER.sub("", text)
    return bare.strip(), bare != text


def _once(notes: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(notes))


def _leading(text: str, notes: list[str]) -> tuple[Decimal | None, str]:
    """The figure at the head of a text, and what follows it."""
    chain = _CHAIN.match(text)
    if chain:
        plain = _PLAIN.match(text)
        if plain and plain.end() > chain.end():
            return _exact(text[: plain.end()]), text[plain.end() :].strip()
        links = _LINK.findall(chain[0])
        if len(links) > 1 or links[0][1]:
            notes.append("scaled")
        return _sum(links), text[chain.end() :].strip()
    if text.startswith("百分之"):
        numeral, rest = read_chinese(text[3:])
        return numeral, ("%" + rest) if numeral is not None else text
    numeral, rest = read_chinese(text)
    if numeral is not None:
        notes.append("chinese")
    return numeral, rest.strip()


def _sum(links: list[tuple[str, str]]) -> Decimal | None:
    """3万5千 is 35000; a last figure without a word counts the next lower one: 3万5 is 35000."""
    total, scale_before = Decimal(0), None
    for figure, words in links:
        scale = 1
        for word in words:
            scale *= _SCALES[word]
        if scale_before is not None and not words and len(figure) == 1:
            scale = scale_before // 10
        if scale_before is not None and scale >= scale_before:
            return None
        amount = _exact(figure)
        if amount is None:
            return None
        total, scale_before = total + amount * scale, scale
    return total


def _exact(figure: str) -> Decimal | None:
    try:
        return Decimal(re.sub(r"[,'’ ]", "", figure))
    except InvalidOperation:
        return None


def _unit_name(word: str) -> str | None:
    names = {"美元": "USD", "美金": "USD", "$": "USD", "US$": "USD", "欧元": "EUR", "€": "EUR"}
    names |= {"港币": "HKD", "港元": "HKD", "HK$": "HKD", "£": "GBP", "英镑": "GBP", "日元": "JPY"}
    return "元" if word in _YUAN else names.get(word, word) or None


def is_valid(text: object) -> bool:
    """Whether the cell holds one number."""
    return parse(text).value is not None


def normalize(text: object) -> str | None:
    """The number in plain digits: 12万 becomes 120000."""
    value = parse(text).value
    return None if value is None else format(value)


def format(value: float) -> str:
    """A number in plain digits, without a needless .0 and never as 1E+06."""
    if float(value).is_integer():
        return str(int(value))
    return f"{Decimal(repr(float(value))):f}"


def parse_column(values: pd.Series) -> pd.DataFrame:
    """A whole column: value (float64), problem, suggestion, note, unit."""
    size = len(values)
    columns = empty_columns(size, _ATTRIBUTES)
    if pd.api.types.is_numeric_dtype(values) and not pd.api.types.is_bool_dtype(values):
        read = values.to_numpy(dtype=np.float64, na_value=np.nan)
        rest = np.zeros(size, dtype=bool)
    else:
        cells = values.to_numpy(dtype=object)
        read, rest = _plain_numbers(cells, columns["unit"])
        fill_rest(columns, cells, np.flatnonzero(rest), parse)
        read = np.where(rest, columns["value"].astype(np.float64), read)
    read = np.where(np.isfinite(read), read, np.nan)
    frame = {"value": pd.Series(read, index=values.index)}
    for name in _ATTRIBUTES[1:]:
        frame[name] = pd.Series(columns[name], index=values.index, dtype="str")
    return pd.DataFrame(frame, index=values.index)


def _plain_numbers(cells: np.ndarray, units: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Numbers that need no thought (12, 12.5, ￥1,234.50元), and a mask of the cells that do."""
    read = np.full(len(cells), np.nan)
    rest = np.zeros(len(cells), dtype=bool)
    for place, cell in enumerate(cells.tolist()):
        if type(cell) is float or type(cell) is int:
            read[place] = cell
        elif type(cell) is str:
            found = _USUAL.fullmatch(cell)
            if found is None:
                rest[place] = bool(cell)
                continue
            read[place] = float(found[2].replace(",", ""))
            if found[1] or found[3]:
                units[place] = "元"
        else:
            rest[place] = not is_blank(cell)
    return read, rest


_USUAL = re.compile(
    r"\s*([¥￥])?((?:-(?=\d))?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(元)?\s*", re.ASCII
)
__all__ = [
    "NOTE_SEPARATOR",
    "ParsedNumber",
    "format",
    "is_valid",
    "normalize",
    "parse",
    "parse_column",
]
