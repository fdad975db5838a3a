"""One company name as the texts that are compared, taken apart once per distinct name."""

from __future__ import annotations

import re
from typing import NamedTuple

from kedang.matching.normalise.readings import reading
from kedang.reference.company_names import CompanyName
from kedang.reference.company_names.parse import take_apart

_WORDS = re.compile(r"[a-z0-9]+")
_LATIN_FORMS = frozenset(
    ("co", "ltd", "company", "limited", "inc", "corp", "corporation", "group", "the", "and", "of")
)
_INITIALS = re.compile(r"[a-z]{2,10}(?=[一-龥]|$)")
_ENGLISH = re.compile(
    r"(?:[一-龥]{2,12})?([A-Za-z][\x20-\x7e]*?\b(?:co|ltd|limited|company|inc|corp)\b[\x20-\x7e]*?)\s*(?:[（(【-].*)?",
    re.IGNORECASE,
)
_LETTERS = re.compile("[A-Za-z]{4}")
_NUMERALS = dict(zip(map(ord, "0123456789"), "〇一二三四五六七八九", strict=True))
_RANKS = re.compile(
    r"(?<=..)(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市|新区|区|县)|[()（）]"
)
_BANK = "银行"
_GROUP = "集团"
_STOCK = "股份"


class Spelt(NamedTuple):
    """The comparable texts of one name, empty where it has no such part.

    `legal`: a group's (集团) is not that of a company of the same name; it is empty as well for a name that ends in 股份 alone, as listed companies are called for
    short. `whole`: place without its rank, and core. `marked`: begins with letters, as HL机电.
    """

    core: str = ""
    trade: str = ""
    industry: str = ""
    legal: str = ""
    branch: str = ""
    ordinals: str = ""
    core_reading: str = ""
    trade_reading: str = ""
    latin: str = ""
    former: str = ""
    whole: str = ""
    marked: bool = False
    province: str = ""
    city: str = ""
    district: str = ""


def spelt(text: str) -> Spelt:
    """The comparable texts of a name."""
    name = take_apart(text)
    region = name.region
    province, city, district = ("", "", "")
    if region is not None:
        province, city, district = region.province or "", region.city or "", region.district or ""
    legal = "" if name.value is not None and name.value.endswith(_STOCK) else name.legal_form
    if name.group and legal and not legal.startswith(_GROUP):
        legal = _GROUP + legal
    latin = latin_words(text)
    core = trade = industry = ""
    if not latin:
        (core, trade), industry = _core(name), name.industry
    return Spelt(
        core=core,
        trade=trade,
        industry=industry,
        legal=legal,
        branch=name.branch,
        ordinals="/".join(name.ordinals),
        core_reading=reading(core),
        trade_reading=reading(trade),
        latin=latin,
        former=core_of(name.former) if name.former else "",
        whole=_placed(name.region_text, core),
        marked=bool(core) and core[0].isascii() and _INITIALS.match(core) is not None,
        province=province,
        city=city,
        district=district,
    )  # fmt: skip


def core_of(text: str) -> str:
    """Trade name and trade words of a further name (short or former)."""
    return folded(take_apart(text).core) if text else ""


def folded(text: str) -> str:
    """Digits as Chinese numerals, so that 31重工 is 三一重工."""
    return text.translate(_NUMERALS)


def latin_words(name: str) -> str:
    """The words of a name in Latin letters without company forms; "" for other names.

    A place in front and a remark behind may be Chinese: 江苏省Jiabi Chemical Co., Ltd（老客户）.
    """
    if not name.isascii():
        found = _ENGLISH.fullmatch(name.strip()) if _LETTERS.search(name) else None
        if found is None:
            return ""
        name = found[1]
    if not name.strip():
        return ""
    return " ".join([w for w in _WORDS.findall(name.lower()) if w not in _LATIN_FORMS])


def _core(name: CompanyName) -> tuple[str, str]:
    """Core and trade name; a bank is often called after its place: 重庆银行."""
    core, trade = name.core, name.trade_name.lower()
    if name.legal_form == _BANK and core:
        core += _BANK
    elif core == _BANK:
        trade = _RANKS.sub("", name.region_text)
        core = trade + _BANK
    return folded(core), folded(trade)


def _placed(place: str, core: str) -> str:
    """Place without its rank and core: 邵阳维克液压."""
    short = _RANKS.sub("", place) if place else ""
    return core if core.startswith(short) else short + core
