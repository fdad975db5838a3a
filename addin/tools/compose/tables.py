"""The word lists that companies are composed of, read once."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Generic, TypeVar

from pypinyin import lazy_pinyin

from kedang.reference import look_alikes as reference_look_alikes

HERE = Path(__file__).resolve().parent / "data"
REFERENCE = Path(__file__).resolve().parents[2] / "kedang" / "reference" / "data"
CHANGED = dict(zip("云丰制台杰余于准几范后征采干术", "雲豐製臺傑餘於準幾範後徵採幹術", strict=True))
MUNICIPALITIES = ("北京", "上海", "天津", "重庆")

T = TypeVar("T")


class Weighted(Generic[T]):
    """Things drawn by weight."""

    def __init__(self, weights: dict[T, float]) -> None:
        self.things = list(weights)
        self.sums = list(accumulate(weights.values()))

    def draw(self, random: Random) -> T:
        return random.choices(self.things, cum_weights=self.sums)[0]


@dataclass(frozen=True, slots=True)
class City:
    """A city as addresses and names use it; a municipality is a city of its own province."""

    province: str
    province_full: str
    name: str
    full: str
    area_code: str
    code: str
    districts: tuple[tuple[str, str], ...]

    @property
    def municipality(self) -> bool:
        return self.name in MUNICIPALITIES


@cache
def words(key: str) -> Weighted[str]:
    """A line of words.txt: its words and their weights."""
    return _lines()[key]


@cache
def _lines() -> dict[str, Weighted[str]]:
    found = {}
    for line in _read("words.txt"):
        key, *rest = line.split()
        pairs = (word.rpartition(":") if ":" in word else (word, ":", "1") for word in rest)
        found[key] = Weighted({word: float(weight) for word, _, weight in pairs})
    return found


def _read(name: str) -> list[str]:
    text = (HERE / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@cache
def trades() -> Weighted[tuple[str, ...]]:
    """Families of near trades, the likeliest of each first."""
    lines = (line.split() for line in _read("trades.txt"))
    return Weighted({tuple(words): float(weight) for weight, *words in lines})


@cache
def family_of(trade: str) -> tuple[str, ...]:
    """The family a trade word is of; none for a rare word."""
    return next((family for family in trades().things if trade in family), ())


@cache
def rare_trades() -> list[str]:
    """Trade words of the reference lists, for the long tail."""
    text = (REFERENCE / "trades_open.txt").read_text(encoding="utf-8")
    return [word for word in text.split() if 2 <= len(word) <= 4]


@cache
def characters(place: int) -> Weighted[str]:
    """Characters of trade names by place: 0 first, 1 second, 2 third."""
    rows = csv.reader(_read("brand_chars.csv")[1:])
    weights = {row[0]: float(row[1 + place]) for row in rows}
    return Weighted({c: w for c, w in weights.items() if w > 0})


@cache
def pairs() -> Weighted[str]:
    """Frequent beginnings of trade names."""
    rows = csv.reader(_read("brand_pairs.csv")[1:])
    return Weighted({pair: float(weight) for pair, weight in rows})


@cache
def look_alikes() -> dict[str, str]:
    """Character → characters it is taken for: those that look alike, and a few that people name.

    Of the list by hand what does not look alike is kept in one case of three.
    """
    alike = reference_look_alikes.pairs()
    known = set("".join(_read("look_alikes.txt"))) | set(homophones())
    chosen = {(one, other) for one, other in alike if one in known and other in known}
    by_hand = (tuple(pair) for pair in " ".join(_read("look_alikes.txt")).split())
    unlike = sorted((one, other) for one, other in by_hand if (one, other) not in alike)
    for one, other in unlike[::3]:
        chosen |= {(one, other), (other, one)}
    found: dict[str, str] = defaultdict(str)
    for one, other in sorted(chosen):
        found[one] += other
    return dict(found)


@cache
def traditional() -> dict[int, str]:
    """Simplified → traditional, the commonest where there are several (the first of Big5).

    Characters that Big5 has as common ones stay as they are, some of them aside.
    """
    found: dict[str, str] = {}
    with (REFERENCE / "traditional.csv").open(encoding="utf-8", newline="") as file:
        for old, new in list(csv.reader(file))[1:]:
            if _big5(old) < _big5(found.get(new, new)) or (new in CHANGED and new not in found):
                found[new] = old
    return str.maketrans({new: CHANGED.get(new, old) for new, old in found.items()})


def _big5(character: str) -> bytes:
    """Where Big5 has a character, the common ones first; 用 stays itself, 华 is not there."""
    try:
        return character.encode("big5")
    except UnicodeEncodeError:
        return b"\xff"


@cache
def cities() -> Weighted[City]:
    """Cities of the mainland, industrial ones more often."""
    found = _cities()
    lead = [
        "上海",
        "北京",
        "深圳",
        "苏州",
        "天津",
        "杭州",
        "重庆",
        "宁波",
        "青岛",
        "无锡",
        "广州",
        "沈阳",
        "武汉",
        "成都",
        "南京",
        "大连",
        "西安",
        "郑州",
        "济南",
        "温州",
        "东莞",
        "佛山",
        "长沙",
        "合肥",
        "常州",
    ]
    weights = dict.fromkeys(found, 5.0)
    for city in found:
        if city.name in lead:
            weights[city] = 120 / (lead.index(city.name) + 3) + 12
    return Weighted(weights)


def _cities() -> list[City]:
    with (REFERENCE / "area_codes.csv").open(encoding="utf-8", newline="") as file:
        areas = {
            (r["province"], c): r["code"] for r in csv.DictReader(file) for c in r["cities"].split()
        }
    with (REFERENCE / "regions.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    provinces = {row["code"][:2]: row for row in rows if row["level"] == "1"}
    districts: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in rows:
        if row["level"] == "3":
            key = (
                row["code"][:2]
                if provinces[row["code"][:2]]["short"] in MUNICIPALITIES
                else row["code"][:4]
            )
            districts[key].append((row["name"], row["short"]))
    found = []
    for row in rows:
        province = provinces[row["code"][:2]]
        alone = province["short"] in MUNICIPALITIES
        if (row["level"] == "1" and alone) or (row["level"] == "2" and not alone):
            key = row["code"][:2] if alone else row["code"][:4]
            if districts[key]:
                area = areas.get(
                    (province["short"], row["short"]), "0" + str(310 + int(key[:4]) % 680)
                )
                found.append(
                    City(
                        province["short"],
                        province["name"],
                        row["short"],
                        row["name"],
                        area,
                        row["code"],
                        tuple(districts[key]),
                    )
                )
    return found


@cache
def homophones() -> dict[str, str]:
    """Character → characters of trade names read the same, commonest first, at most eight."""
    weight: dict[str, float] = defaultdict(float)
    for row in csv.reader(_read("brand_chars.csv")[1:]):
        weight[row[0]] += sum(map(float, row[1:]))
    for family in trades().things:
        for character in "".join(family):
            weight[character] += 20
    by_reading: dict[str, list[str]] = defaultdict(list)
    for character in sorted(weight, key=lambda c: (-weight[c], c)):
        by_reading[reading(character)].append(character)
    return {c: "".join(o for o in same if o != c)[:8] for same in by_reading.values() for c in same}


@cache
def reading(character: str) -> str:
    """Pinyin without tone."""
    return lazy_pinyin(character)[0]
