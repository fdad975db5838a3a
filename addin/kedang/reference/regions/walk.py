"""Reads place names off the front of a text, each one inside the place before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kedang.reference.regions.gazetteer import (
    MUNICIPALITIES,
    Gazetteer,
    Named,
    Place,
    gazetteer,
)

Candidates = tuple[int, ...]

_ROAD = re.compile(
    r"[东南西北中上下内外新老大一二三四五六七八九十]{0,2}(?:路|街(?!道)|道|巷|弄|胡同)"
    r"|大学|大厦|学院|饭店|宾馆|商城|花园|小区|广场"
)
_SITE = re.compile(r"[门桥村镇乡里]")
_GAPS = " -/,，、·|>:：;；"
_RANKS = "市区县"
_FRONT = re.compile(
    r"(?:\d{6}(?!\d)|(?:公司|单位|联系|收货|注册|办公|详细|所在)?(?:地址|住址|所在地)\s*[:：]|中华人民共和国|中国)\s*"
)
_FRONT_STARTS = frozenset("0123456789公单联收注办详所地住中")


@dataclass(frozen=True, slots=True)
class Walk:
    """Where the reading ended: the places it may be, the characters used, what was odd."""

    places: Candidates = ()
    end: int = 0
    former: bool = False
    conflict: int = -1


NOWHERE = Walk()


def walk(text: str, start: Candidates = (), *, roads: bool = True) -> Walk:
    """The place that a text begins with, below the places of `start` if there are any.

    `roads`: a short name before 路, 街, 村 ... is a street's name and no place (addresses).
    """
    atlas = gazetteer()
    front = _FRONT.match(text) if text[:1] in _FRONT_STARTS else None
    at = front.end() if front else 0
    if front and text.startswith("(", at):
        inside = walk(text[at + 1 :], start, roads=roads)
        if inside.places and text.startswith(")", at + 1 + inside.end):
            return Walk(inside.places, at + inside.end + 2, inside.former, inside.conflict)
    places, end, former, conflict = start, 0, False, -1
    size = len(text)
    while at < size:
        found = _next(atlas, text, at, places, roads)
        if found is None:
            break
        chosen, length, old, clash = found
        if clash:
            other = walk(text[at:])
            conflict, end = other.places[0], at + other.end
            break
        places = chosen
        former = former or old
        end = at = at + length
        while at < size and text[at] in _GAPS:
            at += 1
    return Walk(places, end, former, conflict) if end else Walk(start)


def _next(
    atlas: Gazetteer, text: str, at: int, state: Candidates, roads: bool
) -> tuple[Candidates, int, bool, bool] | None:
    """The next name: places, length, whether it is a former name, whether it contradicts."""
    clash, size = None, len(text)
    for length in atlas.lengths.get(text[at : at + 2], ()):
        named = atlas.names.get(text[at : at + length])
        if named is None or at + length > size:
            continue
        chosen = _within(named.full, state)
        if chosen:
            return chosen, length, named.former, False
        if named.short:
            chosen, extra = _short(atlas, text, at, length, named, state, roads)
            if chosen:
                return chosen, length + extra, named.former or extra > 0, False
        if clash is None and state and _contradicts(atlas, named):
            clash = named.full, length, named.former, True
    return clash


def _short(
    atlas: Gazetteer,
    text: str,
    at: int,
    length: int,
    named: Named,
    state: Candidates,
    roads: bool,
) -> tuple[Candidates, int]:
    end = at + length
    chosen = _within(named.short, state, repeat=False)
    if not chosen:
        return (), 0
    county = atlas.places[chosen[0]].level == 3
    rank = _rank(text, end) if county else 0
    if rank:
        known = text[at : end + rank] in atlas.names and not state
        return (chosen, rank) if len(chosen) == 1 and not known else ((), 0)
    if end == len(text) and not state:
        return _with_famous_counties(atlas, chosen, named), 0
    if len(chosen) > 1 and end < len(text):
        return (), 0
    if roads and (_ROAD.match(text, end) or (county and _SITE.match(text, end))):
        return (), 0
    return chosen, 0


def _rank(text: str, end: int) -> int:
    """Length of the rank that somebody put behind a short county name: 萧山市, 光明新区."""
    if text.startswith("新区", end):
        return 2
    return int(text[end : end + 1] in _RANKS and end < len(text))


def _with_famous_counties(atlas: Gazetteer, chosen: Candidates, named: Named) -> Candidates:
    """朝阳 alone is a city in 辽宁 and as well a county of 北京: both stay possible."""
    if atlas.places[chosen[0]].level != 2:
        return chosen
    famous = (i for i in named.short if _municipal(atlas.places[i]))
    return tuple(sorted({*chosen, *famous}))


def _municipal(place: Place) -> bool:
    return place.level == 3 and place.code[:2] + "0000" in MUNICIPALITIES


@lru_cache(maxsize=65536)
def _within(found: Candidates, state: Candidates, *, repeat: bool = True) -> Candidates:
    """Those places that lie in the state; a repeated name leaves the state as it is."""
    if not found:
        return ()
    atlas = gazetteer()
    places = atlas.places
    if not state:
        return _highest(atlas, found)
    if len(state) == 1 and state[0] in found and places[state[0]].level > 1:
        return state
    below = tuple(i for i in found if any(up in places[i].above for up in state))
    if below:
        return _highest(atlas, below)
    if any(i in state for i in found):
        return tuple(i for i in found if i in state)
    if repeat and any(i in places[up].above for i in found for up in state):
        return state
    return ()


def _highest(atlas: Gazetteer, found: Candidates) -> Candidates:
    if len(found) == 1:
        return found
    top = min(atlas.places[i].level for i in found)
    return tuple(i for i in found if atlas.places[i].level == top)


def _contradicts(atlas: Gazetteer, named: Named) -> bool:
    return len(named.full) == 1 and atlas.places[named.full[0]].level < 3


def trail(text: str) -> list[tuple[Candidates, int]]:
    """Every place read on the way, with the characters used so far: 江苏 2, then 昆山 4.

    For company names: 东方路 is no street there, and a contradiction ends the trail.
    """
    atlas = gazetteer()
    places: Candidates = ()
    steps: list[tuple[Candidates, int]] = []
    at = 0
    lengths = atlas.lengths
    while text[at : at + 2] in lengths:
        found = _next(atlas, text, at, places, False)
        if found is None or found[3]:
            break
        places, at = found[0], at + found[1]
        steps.append((places, at))
    return steps
