"""Tells what one telephone number is: mobile, landline, service line or abroad."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from kedang.reference.cells import Parsed
from kedang.reference.tables import rows_of

Kind = Literal["mobile", "landline", "service", "foreign"]

PREFIXES_AS_OF = "2026-11"
MOBILE_PREFIXES = frozenset(
    [
        "130",
        "131",
        "132",
        "133",
        "134",
        "135",
        "136",
        "137",
        "138",
        "139",
        "145",
        "146",
        "147",
        "148",
        "149",
        "150",
        "151",
        "152",
        "153",
        "155",
        "156",
        "157",
        "158",
        "159",
        "162",
        "165",
        "166",
        "167",
        "170",
        "171",
        "172",
        "173",
        "174",
        "175",
        "176",
        "177",
        "178",
        "180",
        "181",
        "182",
        "183",
        "184",
        "185",
        "186",
        "187",
        "188",
        "189",
        "190",
        "191",
        "192",
        "193",
        "195",
        "196",
        "197",
        "198",
        "199",
    ]
)
_MACHINE = re.compile(r"1(?:4[0-9]|064[6-9])\d+")
_MOBILE = re.compile(r"1[3-9]\d{9}")
_SERVICE = re.compile(r"[48]00\d{7}|9[56]\d{3,6}|1(?:00|1[0-9]|2[0-9])\d{0,2}")
_DATE = re.compile(r"(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}")
SIMPLE = re.compile(
    r"(?:手机[::]?|电话[::]?)?(?:(?:\+|00)?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})"
    r"|[((]?(010|02\d|0[3-9]\d\d)[))]?[- ]?([2-8]\d{6,7})(?:(?:转|-)(\d{1,6}))?",
    re.ASCII,
)
_EXTENSION_TAIL = re.compile(r"(.*\d)[- .](\d{1,6})")
_COUNTRY = re.compile(
    r"\(?\s*(?:\+|00)\s*86\s*\)?[\s\-.]*|\(\s*86\s*\)[\s\-.]*|86(?=[\s\-.])[\s\-.]*"
)


_NOT_OF_EXTENSION = re.compile(r"[^0-9/]")


@dataclass(frozen=True, slots=True)
class Number:
    """One number: '13812345678', '0571-87654321', '4008655100', '+49301234567'; extension in digits."""

    kind: Kind
    value: str
    extension: str = ""

    def __str__(self) -> str:
        return f"{self.value}转{self.extension}" if self.extension else self.value


@dataclass(frozen=True, slots=True)
class Phone(Parsed[str]):
    """The numbers of one cell; `value` joins them by 、 with 转 before an extension."""

    numbers: tuple[Number, ...] = ()

    @property
    def bare(self) -> str | None:
        """The right numbers without extensions, joined by 、 (also when another one is wrong)."""
        return "、".join(number.value for number in self.numbers) or None

    @property
    def kind(self) -> str | None:
        """The kind of the first number."""
        return self.numbers[0].kind if self.numbers else None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a piece is no number."""

    code: str
    suggestion: str | None = None


Read = tuple[Number, tuple[str, ...]] | Problem


@cache
def area_codes() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Area code → province and the cities it serves, by their short names: 0571 → 浙江, (杭州,)."""
    return {
        row["code"]: (row["province"], tuple(row["cities"].split("、")))
        for row in rows_of("area_codes.csv")
    }


def read_simple(piece: str) -> tuple[Number, tuple[str, ...]] | None:
    """The usual writings in one look: 138-1234-5678, +8613812345678, (0571)87654321转801."""
    found = SIMPLE.fullmatch(piece)
    if found is None:
        return None
    head, middle, tail, area, local, extension = found.groups()
    if head:
        known = head in MOBILE_PREFIXES
        return Number("mobile", head + middle + tail), () if known else ("unknown_prefix",)
    if len(local) not in _local_lengths(area):
        return None
    known = area in area_codes()
    number = Number("landline", f"{area}-{local}", extension or "")
    return number, () if known else ("unknown_area_code",)


def read_number(piece: str, before: Number | None) -> Read:
    """One piece of a cell as a number; `before` lends its area code to a bare local number."""
    if before is not None and before.extension and re.fullmatch(r"\d{2,4}", piece):
        return replace(before, extension=f"{before.extension}/{piece}"), ()
    if _DATE.fullmatch(piece):
        return Problem("date")
    body, _, extension = piece.partition("x")
    extension = _NOT_OF_EXTENSION.sub("", extension.replace("_", "/")).strip("/")
    country = _COUNTRY.match(body)
    if country:
        body = body[country.end() :]
    elif re.match(r"\s*\(?\s*(?:\+|00)\s*[1-9]", body):
        return _abroad(body, extension)
    if not extension:
        body, extension = _split_extension(body)
    digits = re.sub(r"\D", "", body)
    if len(digits) == 13 and digits.startswith("86") and _MOBILE.fullmatch(digits[2:]):
        digits = digits[2:]
    read = _domestic(digits, country is not None, before)
    if isinstance(read, Problem) or not extension:
        return read
    return replace(read[0], extension=extension), read[1]


def _abroad(body: str, extension: str) -> Read:
    digits = re.sub(r"\D", "", body)
    digits = digits.removeprefix("00")
    if not 7 <= len(digits) <= 15:
        return Problem("length")
    return Number("foreign", "+" + digits, extension), ()


def _split_extension(body: str) -> tuple[str, str]:
    """Takes off a last group that is too much: 0571-87654321-801 or 010 65134567 12."""
    found = _EXTENSION_TAIL.fullmatch(body)
    if not found:
        return body, ""
    rest, tail = re.sub(r"\D", "", found[1]), found[2]
    last_group = re.split(r"\D+", found[1])[-1]
    area = _area_of(rest)
    if area and len(rest) - len(area) in _local_lengths(area) and len(last_group) >= 7:
        return found[1], tail
    if re.fullmatch(r"[48]00\d{7}", rest) or (area and len(rest) - len(area) == 8):
        return found[1], tail
    if not area and len(last_group) >= 7 and len(rest) == len(last_group) and rest[0] in "2345678":
        return found[1], tail
    return body, ""


def _area_of(digits: str) -> str:
    """The area code at the head of digits that begin with 0, known or not."""
    if digits.startswith(("010", "02")):
        return digits[:3]
    return digits[:4] if re.match(r"0[3-9]\d\d", digits) else ""


def _local_lengths(area: str) -> tuple[int, ...]:
    return (8,) if len(area) == 3 else (7, 8)


def _domestic(digits: str, country: bool, before: Number | None) -> Read:
    if _MOBILE.fullmatch(digits):
        note = () if digits[:3] in MOBILE_PREFIXES else ("unknown_prefix",)
        return Number("mobile", digits), note
    if len(digits) == 12 and digits[0] == "0" and _MOBILE.fullmatch(digits[1:]):
        return _domestic(digits[1:], country, before)
    if len(digits) == 13 and _MACHINE.fullmatch(digits):
        return Number("mobile", digits), ("machine",)
    if _SERVICE.fullmatch(digits):
        return Number("service", digits), ()
    if len(digits) == 11 and _SERVICE.fullmatch(digits[1:]) and digits[0] == "0":
        return Number("service", digits[1:]), ()
    area = _area_of(digits)
    if area:
        if len(digits) - len(area) not in _local_lengths(area):
            return Problem("length")
        note = () if area in area_codes() else ("unknown_area_code",)
        return Number("landline", f"{area}-{digits[len(area) :]}"), note
    return _without_zero(digits, country, before)


def _without_zero(digits: str, country: bool, before: Number | None) -> Read:
    """A landline whose 0 was lost, or a local number with no area code at all."""
    if len(digits) in (10, 11):
        area = _area_of("0" + digits)
        if area in area_codes() and len(digits) + 1 - len(area) in _local_lengths(area):
            number = Number("landline", f"{area}-{digits[len(area) - 1 :]}")
            return number, () if country else ("zero_restored",)
        if country and area and len(digits) + 1 - len(area) in _local_lengths(area):
            number = Number("landline", f"{area}-{digits[len(area) - 1 :]}")
            return number, ("unknown_area_code",)
    if len(digits) in (7, 8) and digits[0] in "2345678":
        if before is not None and before.kind == "landline" and "-" in before.value:
            area = before.value.split("-")[0]
            return Number("landline", f"{area}-{digits}"), ("area_code_shared",)
        return Number("landline", digits), ("no_area_code",)
    if len(digits) == 22 and all(_MOBILE.fullmatch(half) for half in (digits[:11], digits[11:])):
        return Problem("length", f"{digits[:11]}、{digits[11:]}")
    return Problem("length")
