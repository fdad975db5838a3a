"""The shapes in which people write a day, each read into year, month and day."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kedang.reference._chinese_numerals import DIGITS, small

_NUMERALS = "".join(DIGITS) + "十廿卅"
_NUMERAL = re.compile(f"[{_NUMERALS}]+(?=[年月日号])")
_WEEKDAY = re.compile(
    r"\(?(?:星期|周|礼拜)[一二三四五六日天]\)?|\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b[.,]?",
    re.I,
)
_CLOCK = re.compile(
    r"(?<=[\d日号T\s])[T\s]*(?:(?:上午|下午|晚上|中午|早上|凌晨|傍晚|[AP]\.?M\.?)\s*)?"
    r"(?:\d{1,2}\s*[:时点]\s*\d{0,2}(?:\s*[:分]\s*\d{0,2})?(?:\.\d+)?\s*[秒分]?\s*(?:半|[AP]\.?M\.?)?"
    r"|上午|下午|晚上|中午|早上|凌晨|傍晚)?(?:Z|[+-]\d\d:?\d\d)?$",
    re.I,
)
_ZONED = re.compile(r"(?<=:\d\d)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$")
_VAGUE = re.compile(r"(?:上旬|中旬|下旬|月初|月底|初|底|左右|前后|份|许)+$")
_SPACED = re.compile(r"\s*([-/.,年月日~])\s*")
_MONTHS = {name: place for place, name in enumerate(
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
)}  # fmt: skip
_MONTH_WORD = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)

_YMD = re.compile(r"(\d{4}|\d{2})([-/.年,_ ])(\d{1,2})[-/.月,_ ](\d{1,2})[日号]?")
_ABC = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_YM = re.compile(r"(\d{4}|\d{2}(?=年))[-/.年](\d{1,2})月?")
_MD = re.compile(r"(\d{1,2})(?:月|[-/](?=\d))(\d{1,2})?[日号]?")
_YEAR = re.compile(r"((?:19|20)\d\d)年?|(\d\d)年")
_DMY_WORD = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th)?[-/ .,]*{_MONTH_WORD}[-/ .,]*(\d{{4}}|\d{{2}})", re.I
)
_MDY_WORD = re.compile(rf"{_MONTH_WORD}[-/ .]*(\d{{1,2}})(?:st|nd|rd|th)?[-/ .,]+(\d{{4}})", re.I)
_YMD_WORD = re.compile(rf"(\d{{4}})[-/ .,]*{_MONTH_WORD}[-/ .,]*(\d{{1,2}})", re.I)
_MY_WORD = re.compile(rf"{_MONTH_WORD}[-/ .,']*(\d{{4}}|\d{{2}})", re.I)
_DAY_PART = r"(?:\d{1,4}[-/.年])?\d{1,2}(?:[-/.月]\d{1,2}[日号]?|月|[日号])"
_RANGE = re.compile(
    rf"{_DAY_PART}\s*(?:至|到|~|-{{1,2}})\s*(?:{_DAY_PART}|\d{{1,2}}[日号]?)|\d{{4}}年?\s*(?:至|到|~|-)\s*\d{{4}}年?"
    r"|\d{4}([-/.])\d{1,2}\1\d{1,2}[,;、/]\d{4}.*"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A year, month and day as read, existing or not, with what had to be assumed."""

    year: int
    month: int
    day: int
    notes: tuple[str, ...] = ()


def tidy(plain: str) -> str:
    """The day's text alone: no weekday, no time of day, Chinese numerals as digits."""
    text = plain.replace("。", ".").replace("、", ".").replace("號", "号").replace("元月", "1月")
    text = _NUMERAL.sub(_arabic, text)
    text = _WEEKDAY.sub(" ", text).strip(" ,.;()'\"")
    text = _ZONED.sub("", text)
    if ":" in text or re.search("[上下中]午|晚上|早上|凌晨|傍晚|[时点]", text):
        text = _CLOCK.sub("", text)
    text = _SPACED.sub(r"\1", text)
    return text.strip(" ,.;T")


def _arabic(found: re.Match[str]) -> str:
    numeral = found[0].replace("廿", "二十").replace("卅", "三十")
    if all(char in DIGITS for char in numeral):
        return "".join(str(DIGITS[char]) for char in numeral)
    number = small(numeral)
    return numeral if number is None else str(number)


def read_shape(text: str, default_year: int | None) -> Reading | str:
    """The reading of a tidy text, or why there is none: range, no_year, unread."""
    vague = _VAGUE.sub("", text)
    for shape in (_digits, _year_first, _year_last, _words, _year_month):
        reading = shape(vague)
        if reading is not None:
            return reading
    if _RANGE.fullmatch(vague):
        return "range"
    return _month_day(vague, default_year)


def _full_year(digits: str) -> tuple[int, tuple[str, ...]]:
    if len(digits) == 4:
        return int(digits), ()
    return int(digits) + (2000 if int(digits) < 70 else 1900), ("two_digit_year",)


def _digits(text: str) -> Reading | None:
    """20240501, 20240501123000, 240501 and 202405."""
    if not text.isascii() or not text.isdigit() or len(text) not in (6, 8, 12, 14):
        return None
    if len(text) != 6:
        return Reading(int(text[:4]), int(text[4:6]), int(text[6:8]))
    as_month = text[:2] in ("19", "20") and 1 <= int(text[4:]) <= 12
    year, notes = _full_year(text[:2])
    as_day = 1 <= int(text[2:4]) <= 12 and 1 <= int(text[4:]) <= 31
    if as_month:
        return Reading(int(text[:4]), int(text[4:]), 1, ("day_assumed", "ambiguous")[: 1 + as_day])
    return Reading(year, int(text[2:4]), int(text[4:]), notes)


def _year_first(text: str) -> Reading | None:
    found = _YMD.fullmatch(text)
    if not found:
        return None
    year, notes = _full_year(found[1])
    month, day = int(found[3]), int(found[4])
    if notes and found[2] != "年":
        other = int(found[1])
        if month > 12 and 1 <= other <= 12:
            return None
        if other <= 12 and len(found[4]) == 2 and 1 <= month <= 31 and day > 12:
            notes += ("ambiguous",)
    return Reading(year, month, day, notes)


def _year_last(text: str) -> Reading | None:
    """05/06/2024: month first, unless only the other way round exists."""
    found = _ABC.fullmatch(text)
    if not found:
        return None
    year, notes = _full_year(found[3])
    first, second = int(found[1]), int(found[2])
    if first > 12 >= second:
        return Reading(year, second, first, notes)
    if first <= 12 and second <= 12 and first != second:
        notes += ("ambiguous",)
    return Reading(year, first, second, notes)


def _words(text: str) -> Reading | None:
    """1-May-2024, May 1, 2024, 2024 May 1, May-24."""
    if found := _DMY_WORD.fullmatch(text):
        year, notes = _full_year(found[3])
        return Reading(year, _MONTHS[found[2][:3].lower()], int(found[1]), notes)
    if found := _MDY_WORD.fullmatch(text):
        return Reading(int(found[3]), _MONTHS[found[1][:3].lower()], int(found[2]))
    if found := _YMD_WORD.fullmatch(text):
        return Reading(int(found[1]), _MONTHS[found[2][:3].lower()], int(found[3]))
    if found := _MY_WORD.fullmatch(text):
        year, notes = _full_year(found[2])
        return Reading(year, _MONTHS[found[1][:3].lower()], 1, (*notes, "day_assumed"))
    return None


def _year_month(text: str) -> Reading | None:
    """2024年5月, 2024.5 and 2024年."""
    if found := _YM.fullmatch(text):
        year, notes = _full_year(found[1])
        return Reading(year, int(found[2]), 1, (*notes, "day_assumed"))
    if found := _YEAR.fullmatch(text):
        year, notes = _full_year(found[1] or found[2])
        return Reading(year, 1, 1, (*notes, "month_assumed", "day_assumed"))
    return None


def _month_day(text: str, default_year: int | None) -> Reading | str:
    """5月1日 and 5/1, completed by the year that the caller knows."""
    found = _MD.fullmatch(text)
    if not found:
        return "unread"
    if default_year is None:
        return "no_year"
    notes = ("year_assumed",) if found[2] else ("year_assumed", "day_assumed")
    return Reading(default_year, int(found[1]), int(found[2] or 1), notes)
