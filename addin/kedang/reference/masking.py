"""Personal details made unreadable: phones, ids, names, e-mails and addresses."""

from __future__ import annotations

import re

from kedang.reference import company_names, regions, uscc
from kedang.reference.company_names.forms import COMPANY_FORMS

STARS = "****"
_EMAIL = re.compile(r"[A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]+")
_ID = re.compile(
    r"(?<![0-9A-Za-z])(?:\d{6}[\s-]?\d{8}[\s-]?\d{3}[\dXx]|\d{4}(?:[\s-]?\d{4}){2,3}[\s-]?\d{3}|\d{15,19}"
    r"|\d{4}(?:[\s-]\d{4}){3})(?![0-9A-Za-z])"
)
_PHONE = re.compile(
    r"(?<!\d)(?:(?:\+|00)?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)"
    r"|(?<!\d)[((]?0\d{2,3}[))]?[\s-]?\d{3,4}[\s-]?\d{4}(?!\d)|(?<!\d)[48]00[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)"
)
_DIGITS = re.compile(r"\d{7,}")
_PERSON = re.compile(r"[一-龥·]{2,4}")
_COMPOUND = re.compile("欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|南宫")


def by_look(text: str) -> str:
    """What a text looks like decides; what looks like nothing known keeps its first character only."""
    if uscc.is_valid(text):
        return text
    found = inside(text)
    if found != text:
        return found
    if company_names.parse(text).legal_form in COMPANY_FORMS:
        return text
    region = regions.parse(text)
    if region.province and (region.rest or region.city):
        return address(text)
    return person(text)


def inside(text: str) -> str:
    """E-mails, ids and phones wherever they stand in a text."""
    hidden = _EMAIL.sub(lambda found: email(found[0]), text)
    hidden = _ID.sub(lambda found: identity(found[0]), hidden)
    hidden = _PHONE.sub(lambda found: _digits(found[0]), hidden)
    return _DIGITS.sub(lambda found: _digits(found[0]), hidden)


def phone(text: str) -> str:
    """138****5678, 0571-****4321; a text said to be a phone shows no other digit."""
    found = inside(text)
    return found if found != text else STARS


def _digits(text: str) -> str:
    digits = re.sub(r"\D", "", text)
    if len(digits) < 7:
        return STARS
    if digits.startswith("0"):
        head = 3 if digits[1] in "12" else 4
        return f"{digits[:head]}-{STARS}{digits[-4:]}" if len(digits) > head + 4 else STARS
    if digits.startswith("86") and len(digits) == 13:
        digits = digits[2:]
    return f"{digits[:3]}{STARS}{digits[-4:]}" if len(digits) >= 10 else f"{STARS}{digits[-3:]}"


def identity(text: str) -> str:
    """Six digits of the place and the last two of an identity card; the last four of a bank card."""
    plain = re.sub(r"[\s-]", "", text)
    if len(plain) < 8:
        return STARS
    if len(plain) in (15, 18):
        return plain[:6] + "*" * (len(plain) - 8) + plain[-2:]
    return "*" * (len(plain) - 4) + plain[-4:]


def person(text: str) -> str:
    """The family name; of a foreign name its first letter."""
    if _PERSON.fullmatch(text):
        kept = 2 if _COMPOUND.match(text) and len(text) > 2 else 1
        return text[:kept] + "*" * (len(text) - kept)
    return text[:1] + STARS[:3] if text else ""


def email(text: str) -> str:
    """The first letter and what follows the @."""
    name, at, domain = text.rpartition("@")
    return f"{name[:1]}***@{domain}" if at and name else person(text)


def address(text: str) -> str:
    """Province, city and county; the street is left out."""
    region = regions.parse(text)
    if not region.province:
        return STARS
    known = (region.province, region.city, region.district)
    return "".join(dict.fromkeys(part for part in known if part)) + STARS
