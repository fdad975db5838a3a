"""Every province, city and county by its names of today and of yesterday."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from kedang.reference.tables import rows_of

MUNICIPALITIES = ("110000", "120000", "310000", "500000")
_GENERIC = (
    "城区 郊区 矿区 新区 新城区 老城区 市中区 城关区 城中区 城东区 城西区 城北区 城南区 东区 西区 南区 北区 "
    "河东区 河西区 江北区 江南区 桥东区 桥西区 市北区 市南区 开发区"
)
GENERIC = frozenset(_GENERIC.split())
COMMON_TAILS = ("省", "市", "自治区")


@dataclass(frozen=True, slots=True)
class Place:
    """One place: code of GB/T 2260, level (1 province, 2 city, 3 county), names, places above."""

    code: str
    level: int
    name: str
    short: str
    province: int
    city: int
    above: frozenset[int]


@dataclass(frozen=True, slots=True)
class Named:
    """Places of one written name: as a full name, as a short one; `former` if it is not today's."""

    full: tuple[int, ...] = ()
    short: tuple[int, ...] = ()
    former: bool = False


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All places, the places of each name, and how long names may be by their first two characters."""

    places: tuple[Place, ...]
    names: dict[str, Named]
    lengths: dict[str, tuple[int, ...]]
    codes: dict[str, int]

    def path(self, index: int) -> str:
        """The full path of a place: 浙江省杭州市西湖区."""
        place = self.places[index]
        parts = [self.places[place.province].name]
        if place.city >= 0 and place.city != place.province:
            parts.append(self.places[place.city].name)
        if place.level == 3:
            parts.append(place.name)
        return "".join(parts)


class _Names:
    """Collects names while the tables are read."""

    def __init__(self) -> None:
        self.full: dict[str, set[int]] = {}
        self.short: dict[str, set[int]] = {}
        self.today: set[str] = set()

    def add(self, name: str, index: int, *, full: bool, today: bool = True) -> None:
        (self.full if full else self.short).setdefault(name, set()).add(index)
        if today:
            self.today.add(name)

    def finished(self) -> dict[str, Named]:
        return {
            name: Named(
                tuple(sorted(self.full.get(name, ()))),
                tuple(sorted(self.short.get(name, ()))),
                name not in self.today,
            )
            for name in sorted(self.full.keys() | self.short.keys())
        }


@cache
def gazetteer() -> Gazetteer:
    """The tables, read once."""
    rows = rows_of("regions.csv")
    codes = {row["code"]: index for index, row in enumerate(rows)}
    places = [_place(row, codes) for row in rows]
    names = _Names()
    for index, (row, place) in enumerate(zip(rows, places, strict=True)):
        _own_names(names, index, place, row["also"])
    paths = _paths(places)
    former_above = _former_names(names, places, paths)
    for index, more in former_above.items():
        old = places[index]
        places[index] = Place(
            old.code, old.level, old.name, old.short, old.province, old.city, old.above | more
        )
    finished = names.finished()
    return Gazetteer(tuple(places), finished, _lengths(finished), codes)


def _place(row: dict[str, str], codes: dict[str, int]) -> Place:
    code, level, own = row["code"], int(row["level"]), codes[row["code"]]
    province = codes[code[:2] + "0000"]
    city = own if level == 2 else codes.get(code[:4] + "00", -1)
    if code[:2] + "0000" in MUNICIPALITIES:
        city = province
    if level == 1:
        city = province if code in MUNICIPALITIES else -1
    above = frozenset(index for index in (province, city) if index not in (-1, own))
    return Place(code, level, row["name"], row["short"], province, city, above)


def _own_names(names: _Names, index: int, place: Place, also: str) -> None:
    names.add(place.name, index, full=True)
    if place.short != place.name and place.name not in GENERIC:
        names.add(place.short, index, full=False)
    for other in filter(None, also.split("/")):
        names.add(other, index, full=other[-1] in "旗县州")
    if place.level == 1:
        for tail in COMMON_TAILS:
            if (place.short, tail) not in (("吉林", "市"), ("海南", "市")):
                names.add(place.short + tail, index, full=True, today=place.name[-1] == tail)
    if place.level == 2 and place.name.endswith("州") and not place.short.endswith("州"):
        names.add(place.short + "州", index, full=True)


def _paths(places: list[Place]) -> dict[str, int]:
    found: dict[str, int] = {}
    for index, place in enumerate(places):
        parts = [places[place.province].name]
        if place.city >= 0 and place.city not in (place.province, index):
            parts.append(places[place.city].name)
        if place.level > 1:
            parts.append(place.name)
        found["".join(parts)] = index
    return found


def _former_names(
    names: _Names, places: list[Place], paths: dict[str, int]
) -> dict[int, frozenset[int]]:
    """Adds names of the past; answers which former cities stood above a place of today."""
    by_name = {place.name: index for index, place in enumerate(places) if place.level == 2}
    above: dict[int, frozenset[int]] = {}
    rows = [(row["former"], "", row["today"]) for row in rows_of("regions_history.csv")]
    rows += [(r["former"], r["former_city"], r["today"]) for r in rows_of("regions_renamed.csv")]
    for former, former_city, today in rows:
        index = paths.get(today)
        if index is None:
            continue
        if former not in GENERIC:
            names.add(former, index, full=former[-1] in "市区县盟旗", today=False)
        city = by_name.get(former_city)
        if city is not None and city not in (index, places[index].city):
            above[index] = above.get(index, frozenset()) | {city}
    return above


def _lengths(names: Iterable[str]) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for name in names:
        found.setdefault(name[:2], set()).add(len(name))
    return {start: tuple(sorted(sizes, reverse=True)) for start, sizes in found.items()}
