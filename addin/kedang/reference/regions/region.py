"""One text as a place of China."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from kedang.reference.hanzi import narrow, to_simplified
from kedang.reference.regions.gazetteer import gazetteer
from kedang.reference.regions.walk import NOWHERE, Candidates, Walk, walk

_SINGLE = (
    "京11 津12 沪31 渝50 冀13 晋14 辽21 吉22 黑23 苏32 浙33 皖34 闽35 赣36 鲁37 豫41 鄂42 湘43 粤44 桂45 琼46 "
    "川51 蜀51 贵52 黔52 云53 滇53 藏54 陕61 秦61 甘62 陇62 青63 宁64 新65 蒙15 港81 澳82 台71"
)
SINGLE = {word[0]: word[1:] for word in _SINGLE.split()}


@dataclass(frozen=True, slots=True)
class Region:
    """A place; parts that are not known are None, `rest` is what follows it in the text.

    Problems: blank, unknown (no place found), ambiguous (several places of this name: their codes
    in `alternatives`), conflict (a city outside the province named; `suggestion` is its own path).
    Notes: former_name, if the text uses a name of the past.
    """

    value: str | None = None
    province: str | None = None
    city: str | None = None
    district: str | None = None
    code: str | None = None
    rest: str = ""
    problem: str | None = None
    suggestion: str | None = None
    notes: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()


def clean(text: object) -> str:
    """Half-width, simplified text of a cell; empty for a missing one."""
    return to_simplified(narrow(text)) if isinstance(text, str) else ""


def parse(text: object) -> Region:
    """The place that an address or a place name begins with."""
    plain = clean(text)
    if not plain:
        return Region(problem="blank")
    found = read(plain)
    return build(found, plain[found.end :].lstrip(" -/,，、·|>:：;；"))


def read(plain: str) -> Walk:
    """parse() up to the numbers of places: what the column form is made of."""
    if len(plain) == 1:
        index = gazetteer().codes.get(SINGLE.get(plain, "") + "0000")
        return Walk((index,), 1) if index is not None else NOWHERE
    return walk(plain)


def build(found: Walk, rest: str = "") -> Region:
    """The region of a finished walk."""
    region = of_places(found.places) if found.places else Region(problem="unknown")
    if found.conflict >= 0:
        region = replace(region, problem="conflict", suggestion=gazetteer().path(found.conflict))
    notes = ("former_name",) if found.former else ()
    return replace(region, rest=rest, notes=notes) if rest or notes else region


@lru_cache(maxsize=8192)
def of_places(places: Candidates) -> Region:
    """The region of the places a name may mean."""
    atlas = gazetteer()
    first = atlas.places[places[0]]
    if len(places) == 1:
        city = atlas.places[first.city].name if first.city >= 0 else None
        return Region(
            value=atlas.path(places[0]),
            province=atlas.places[first.province].name,
            city=city,
            district=first.name if first.level == 3 else None,
            code=first.code,
            alternatives=(first.code,),
        )
    provinces = {atlas.places[i].province for i in places}
    cities = {atlas.places[i].city for i in places}
    return Region(
        province=atlas.places[first.province].name if len(provinces) == 1 else None,
        city=atlas.places[first.city].name if len(cities) == 1 and first.city >= 0 else None,
        district=first.name if first.level == 3 else None,
        problem="ambiguous",
        alternatives=tuple(atlas.places[i].code for i in places),
    )


def locate(
    province: object = None, city: object = None, district: object = None, address: object = None
) -> Region:
    """The place that province, city, county and address say together; each may be missing."""
    found, rest = locate_plain((clean(province), clean(city), clean(district), clean(address)))
    if not found.places and not rest:
        return Region(problem="blank")
    return build(found, rest)


def locate_plain(parts: tuple[str, str, str, str]) -> tuple[Walk, str]:
    """locate() of cleaned texts: the walk, and what the address says beyond it."""
    places: Candidates = ()
    former, conflict, rest = False, -1, ""
    for position, part in enumerate(parts):
        if not part:
            continue
        one = read(part) if len(part) == 1 else walk(part, places)
        if not one.end and places and position < 3:
            one = walk(part)
        if one.end:
            if conflict < 0:
                conflict = one.conflict
            if places and one.places != places and _outside(places, one.places):
                conflict = one.places[0]
            else:
                places = one.places
            former = former or one.former
        if position == 3:
            rest = part[one.end :].lstrip(" -/,，、·|>:：;；")
    return Walk(places, 1 if places else 0, former, conflict), rest


def _outside(state: Candidates, places: Candidates) -> bool:
    every = gazetteer().places
    return not any(up == i or up in every[i].above for i in places for up in state)


def normalize(text: object) -> str | None:
    """The full path of the place, such as 浙江省杭州市西湖区; None if it is not clear."""
    return parse(text).value


def is_valid(text: object) -> bool:
    """Whether the text is a place and nothing else."""
    region = parse(text)
    return region.problem is None and not region.rest


def format(value: Region | str) -> str:
    """A place as people write it in full."""
    return (value.value or "") if isinstance(value, Region) else (normalize(value) or value)


def short(name: str) -> str:
    """The short form of one place name: 广西壮族自治区 is 广西, 恩施土家族苗族自治州 is 恩施."""
    plain = clean(name)
    named = gazetteer().names.get(plain)
    if named is None or not named.full:
        return plain
    return gazetteer().places[named.full[0]].short


def by_code(code: str, *, nearest: bool = False) -> Region | None:
    """The place of a six-digit code; `nearest` falls back to its city, then its province."""
    codes = gazetteer().codes
    tries = (code, code[:4] + "00", code[:2] + "0000") if nearest else (code,)
    index = next((codes[one] for one in tries if one in codes), None)
    return None if index is None else of_places((index,))


def compatible(a: Region | str | None, b: Region | str | None) -> bool:
    """Whether two places can be the same: one lies in the other, or one is not known."""
    left, right = _candidates(a), _candidates(b)
    if not left or not right:
        return True
    every = gazetteer().places
    return any(i == j or i in every[j].above or j in every[i].above for i in left for j in right)


def _candidates(value: Region | str | None) -> Candidates:
    region = parse(value) if isinstance(value, str) else value
    if region is None:
        return ()
    return tuple(gazetteer().codes[code] for code in region.alternatives)
