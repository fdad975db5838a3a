"""The place in a company name: in front, in brackets, behind the trade name, with town and zone."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from kedang.reference.company_names.trades import is_trade
from kedang.reference.regions.gazetteer import gazetteer
from kedang.reference.regions.walk import Candidates, trail
from kedang.reference.tables import rows_of, words_of

NATIONAL = ("中华人民共和国", "中国", "中华")
_ZONE = re.compile(
    r"(?:[一-龥]{2,4}?)?(?:(?:国家)?(?:高新技术|经济技术|高新|经济|旅游|工业|综合)(?:产业)?开发区|自由贸易试验区|自贸区|工业园区|"
    r"产业园区|科技园区|工业园|科技园|产业园|保税港区|综合保税区|保税区|高新区|开发区|新城区|示范区|工业区)"
)
_TOWN = re.compile(r"[一-龥]{2,3}?(?:镇|乡|街道)(?!业)")
_RANK = re.compile("镇|乡|街道")
_ZONE_SIGN = re.compile("[区园]")


class Placed(NamedTuple):
    """Places found, the text that names them, and the name without that text."""

    places: Candidates
    text: str
    rest: str


NO_PLACE = Placed((), "", "")
Fits = Callable[[str], bool]


def leading(body: str, fits: Fits) -> Placed:
    """The longest place in front that leaves a name behind it; `fits` judges what is left."""
    national = ""
    if body.startswith(NATIONAL):
        national = next(word for word in NATIONAL if body.startswith(word))
    steps = _believable(body[len(national) :])
    for places, end in reversed(steps):
        rest = body[len(national) + end :]
        if fits(rest):
            return Placed(places, body[: len(national) + end], rest)
    rest = body[len(national) :]
    if national and fits(rest):
        return Placed((), national, rest)
    return Placed((), "", body)


def bare(body: str) -> Placed:
    """The places in front, whatever they leave: for names such as 昆明机床."""
    steps = _believable(body)
    if not steps:
        return Placed((), "", body)
    places, end = steps[-1]
    return Placed(places, body[:end], body[end:])


def _believable(body: str) -> list[tuple[Candidates, int]]:
    steps = trail(body)
    if steps and body[: steps[0][1]] in _lucky():
        place = gazetteer().places[steps[0][0][0]]
        return [] if place.level == 3 or place.code[2:4] == "90" else steps
    return steps


def below(places: Candidates, above: Candidates) -> bool:
    """Whether one of the places lies in one of the others, or is it."""
    every = gazetteer().places
    for index in places:
        over = every[index].above
        for up in above:
            if up == index or up in over:
                return True
    return False


def inner(body: str) -> Placed:
    """A province or city behind the trade name, with nothing but trade words after it."""
    atlas = gazetteer()
    for start in range(2, len(body) - 1):
        for length in atlas.lengths.get(body[start : start + 2], ()):
            named = atlas.names.get(body[start : start + length])
            if (
                named is None
                or start + length > len(body)
                or body[start : start + length] in _lucky()
            ):
                continue
            places = named.full or named.short
            rest = body[start + length :]
            if atlas.places[places[0]].level < 3 and (not rest or is_trade(rest)):
                top = atlas.places[places[0]].level
                kept = tuple(i for i in places if atlas.places[i].level == top)
                return Placed(kept, body[start : start + length], body[:start] + rest)
    if body.endswith("中国") and len(body) > 3:
        return Placed((), "中国", body[:-2])
    return NO_PLACE


def local(body: str, places: Candidates, fits: Fits) -> tuple[str, str]:
    """A development zone or town behind the place: its text, and the name without it."""
    text = ""
    for pattern, sign in ((_ZONE, _ZONE_SIGN), (_TOWN, _RANK)):
        if not sign.search(body):
            continue
        found = pattern.match(body)
        if found and fits(body[found.end() :]):
            text, body = text + found[0], body[found.end() :]
    if not text and places:
        for size in (3, 2):
            town = body[:size]
            if _is_town(town, places) and not _RANK.match(body, size) and fits(body[size:]):
                return town, body[size:]
    return text, body


@cache
def _lucky() -> frozenset[str]:
    """County names that companies like as their own names, such as 东方 and 长安."""
    return frozenset(words_of("places_as_names.txt"))


@cache
def _towns() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in rows_of("towns.csv"):
        found.setdefault(row["town"], set()).add(row["code"])
    return {town: frozenset(codes) for town, codes in found.items()}


def _is_town(town: str, places: Candidates) -> bool:
    codes = _towns().get(town)
    if codes is None or town in _lucky():
        return False
    every = gazetteer().places
    named = [every[index] for index in places]
    return any(
        code == place.code or (place.level == 2 and code[:4] == place.code[:4])
        for code in codes
        for place in named
    )
