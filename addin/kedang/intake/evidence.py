"""How well a column's content agrees with a field: it confirms a name, or speaks against it."""

from __future__ import annotations

import re
from collections.abc import Callable

from kedang.intake.profile import Profile
from kedang.model.field import Entity, Field
from kedang.model.field import FieldType as T
from kedang.reference import choices, uscc

BY_CONTENT: tuple[tuple[str, float, tuple[str, ...]], ...] = (
    ("uscc", 0.7, ("uscc",)),
    ("email", 0.7, ("email", "contact.email")),
    ("url", 0.7, ("website",)),
    ("mobile", 0.7, ("mobile", "contact.mobile", "phone")),
    ("company", 0.6, ("name", "customer", "organization")),
    ("province", 0.8, ("province",)),
    ("phone", 0.7, ("phone",)),
    ("address", 0.6, ("address",)),
    ("person", 0.8, ("contact.name",)),
)
"""What an unnamed column may be, by the share of its values that look like it; the first field there is."""

VETO = 0.55
"""The factor of a clear contradiction: even the very name is then no more than a question."""

SEEN = 3
"""So many values speak; fewer may be the ones that went wrong."""

_NUMBERS = frozenset({T.INTEGER, T.NUMBER, T.MONEY, T.PERCENT})
_COMPANIES = frozenset({T.COMPANY, T.CUSTOMER, T.ORGANIZATION})
_FIGURE = re.compile(r"[\d０-９一二三四五六七八九十百千万亿两半几]")
_DAY = re.compile(
    r"[\d０-９]|[一二三四五六七八九十]{1,3}[年月日号]|[今昨明前后上下本][天日周月年]|周|星期|春节|国庆|季"
)
_CLOCK = re.compile(r"^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*[-~至–]\s*\d{1,2}[:：]\d{2})?$")
_BLANK = frozenset(
    {"无", "/", "-", "—", "--", "－", "不详", "未知", "暂无", "没有", "待定", "保密", "空", "n/a", "na", "none", "null", "#n/a",
     "不明", "待补", "未填", "同上", "不便透露"}
)  # fmt: skip
RATED = "分"
_ANYWHERE = frozenset(
    {"是", "否", "有", "无", "高", "中", "低", "大", "小", "一般", "普通", "其他", "其它", "重要", "y", "n", "Y", "N", "√", "×", "A", "B",
     "C", "D", "A类", "B类", "C类", "A级", "B级", "C级", "男", "女", "已", "未", "不清楚", "未知", "良", "优", "差", "一级", "甲", "乙", "丙", "丁", "一", "二", "三", "二级", "三级",
     "紧急", "客户", "公司", "电话", "会议", "用户", "关闭", "满意", "完成", "网络", "微信"}
)  # fmt: skip


def fits(field: Field | None, profile: Profile) -> float:
    """A factor on the header's score: 1 when the content agrees or is blank, less when it contradicts."""
    if field is None or profile.filled < SEEN:
        return 1.0
    words = tuple(word for word in profile.words if word.strip().lower() not in _BLANK)
    if not words:
        return 1.0
    test = _TESTS.get(field.type)
    if test is not None:
        return 1.0 if test(field, profile, words) else VETO
    return 1.0


def agrees(field: Field | None, profile: Profile) -> bool:
    """Whether the values clearly are what the field holds: days, people, or numbers."""
    if field is None or not profile.filled:
        return False
    if field.type is T.DATE:
        return profile.share("date") >= 0.6
    if field.type is T.PERSON:
        return profile.share("person") >= 0.6
    return field.type is T.MONEY and profile.share("number") >= 0.8


def _share(words: tuple[str, ...], test: Callable[[str], object]) -> float:
    return sum(bool(test(word)) for word in words) / len(words)


def _is_number(field: Field, profile: Profile, words: tuple[str, ...]) -> bool:
    """A figure in some of the texts; marks such as 优 or 高 will do for what is rated."""
    if profile.share("date") >= 0.8 or profile.share("mobile") >= 0.6:
        return False
    return field.unit == RATED or _share(words, _FIGURE.search) >= 0.25


def _is_day(field: Field, profile: Profile, words: tuple[str, ...]) -> bool:
    """A day written in any way; the time of day alone is none."""
    if _share(words, _CLOCK.match) >= 0.6:
        return False
    return profile.share("date") > 0 or _share(words, _DAY.search) >= 0.4


def _is_phone(field: Field, profile: Profile, words: tuple[str, ...]) -> bool:
    digits = _share(words, lambda word: sum(letter.isdigit() for letter in word) >= 5)
    return digits >= 0.25 and profile.share("email") < 0.5 and profile.share("date") < 0.5


def _is_company(field: Field, profile: Profile, words: tuple[str, ...]) -> bool:
    odd = ("number", "date", "mobile", "phone", "email", "url", "uscc")
    return max(map(profile.share, odd)) < 0.7


def _is_person(field: Field, profile: Profile, words: tuple[str, ...]) -> bool:
    odd = ("number", "date", "mobile", "phone", "email", "url", "uscc", "address")
    return max(map(profile.share, odd)) < 0.6 and profile.share("company") < 0.6


def _is_mail(field: Field, profile: Profile, words: tuple[str, ...]) -> bool:
    return (
        _share(words, lambda word: "@" in word or "＠" in word) > 0 or profile.share("number") > 0
    )


def _is_code(field: Field, profile: Profile, words: tuple[str, ...]) -> bool:
    return _share(words, lambda word: sum(letter.isalnum() for letter in word) >= 7) >= 0.3


def _is_place(field: Field, profile: Profile, words: tuple[str, ...]) -> bool:
    return profile.share("number") < 0.5 and profile.share("company") < 0.6


def _is_address(field: Field, profile: Profile, words: tuple[str, ...]) -> bool:
    odd = ("number", "date", "mobile", "phone", "email", "url", "uscc")
    return max(map(profile.share, odd)) < 0.6


_TESTS: dict[T, Callable[[Field, Profile, tuple[str, ...]], bool]] = {
    **dict.fromkeys(_NUMBERS, _is_number),
    **dict.fromkeys(_COMPANIES, _is_company),
    T.DATE: _is_day,
    T.PHONE: _is_phone,
    T.MOBILE: _is_phone,
    T.PERSON: _is_person,
    T.EMAIL: _is_mail,
    T.USCC: _is_code,
    T.PROVINCE: _is_place,
    T.CITY: _is_place,
    T.DISTRICT: _is_place,
    T.ADDRESS: _is_address,
}


def known_share(field: Field, words: tuple[str, ...]) -> float:
    """The share of some words that a field's closed list knows."""
    closed = field.choices
    if closed is None or not words:
        return 0.0
    return _share(words, lambda word: choices.match(closed, word) is not None)


def by_choices(declared: Entity, profile: Profile, *, sure: bool) -> dict[str, float]:
    """The one field whose closed list knows the values of a column: 制造商, 中间商 are a nature.

    Words that many lists have, such as 是 or 高, say nothing. `sure`: nothing speaks for another field.
    """
    words = tuple(word for word in profile.words if word not in _ANYWHERE)
    if not 2 <= len(words) <= 12 or profile.distinct > 0.9:
        return {}
    found = {
        field.id: share
        for field in declared
        if field.choices is not None and (share := known_share(field, words)) >= 0.8
    }
    if not found:
        return {}
    best = max(found.values())
    leading = [name for name, share in found.items() if share == best]
    if len(leading) > 1 or not sure:
        return dict.fromkeys(leading, 0.5)
    return {leading[0]: 0.6 + 0.1 * best}


def are_credit_codes(profile: Profile) -> bool:
    """Whether most of a column's values are credit codes with the right check character."""
    if profile.share("uscc") < 0.6:
        return False
    return _share(profile.words, uscc.is_valid) >= 0.5
