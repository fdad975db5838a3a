"""Company names in parts: where, trade name, trade words, legal form, branch, and the orders they are written in."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from compose import tables


@dataclass(frozen=True, slots=True)
class Name:
    """A registered name. `order` is front, middle, end or none: where the region stands."""

    region: str
    brand: str
    trade: tuple[str, ...]
    legal: str
    order: str = "front"
    branch: str = ""
    opening: str = "（"

    def text(self) -> str:
        trade = "".join(self.trade)
        inside = f"（{self.region}）" if self.opening == "（" else f"({self.region})"
        if not self.region or self.order == "none":
            return self.brand + trade + self.legal + self.branch
        if self.order == "middle":
            return self.brand + inside + trade + self.legal + self.branch
        if self.order == "end":
            return self.brand + trade + inside + self.legal + self.branch
        return self.region + self.brand + trade + self.legal + self.branch


def region(random: Random, city: tables.City) -> str:
    """The place a name begins with: mostly the city, at times province, district or nothing."""
    district, short = random.choice(city.districts)
    if city.municipality:
        ways = {city.name: 62, city.full: 20, city.full + district: 3, "": 6, city.name + short: 3, district: 2}
    else:
        whole = city.province_full + city.full
        ways = {city.name: 34, city.full: 26, city.province: 9, city.province_full: 3, "": 7, whole: 1, short: 8,
                district: 7, city.full + district: 6, city.name + short: 2}  # fmt: skip
    return random.choices(list(ways), list(ways.values()))[0]


def order(random: Random) -> str:
    return random.choices(("front", "middle", "end"), (93, 5, 2))[0]


def legal(random: Random) -> str:
    return tables.words("legal").draw(random)


def brand(random: Random) -> str:
    """A trade name of two to four characters that reads like one."""
    size = random.choices((1, 2, 3, 4), (0.4, 66, 27, 6.6))[0]
    if size == 1:
        return tables.characters(0).draw(random)
    start = pair(random)
    if size == 2:
        return start
    if size == 3:
        if random.random() < 0.3:
            return tables.characters(0).draw(random) + start
        return start + tables.characters(random.choice((1, 2))).draw(random)
    if random.random() < 0.6:
        return start + pair(random)
    return start + tables.characters(2).draw(random) + tables.characters(2).draw(random)


def pair(random: Random) -> str:
    """The first two characters of a trade name."""
    if random.random() < 0.45:
        return tables.pairs().draw(random)
    while True:
        one, two = tables.characters(0).draw(random), tables.characters(1).draw(random)
        if one != two or random.random() < 0.1:
            return one + two


def trade(random: Random) -> tuple[str, ...]:
    """Trade words: what it works with, and what it does with it."""
    way = random.random()
    if way < 0.24:
        return (tables.words("alone").draw(random),)
    family = tables.trades().draw(random)
    head = family[min(int(random.expovariate(0.55)), len(family) - 1)]
    if way < 0.30:
        head = random.choice(tables.rare_trades())
    if way < 0.36:
        other = random.choice(tables.trades().draw(random)[:2])
        if other not in head and head not in other:
            return _closed(random, (head, other), 0.45)
    return _closed(random, (head,), 0.72)


def _closed(random: Random, heads: tuple[str, ...], chance: float) -> tuple[str, ...]:
    if random.random() < chance:
        tail = tables.words("tail").draw(random)
        if not any(tail.startswith(head[-2:]) for head in heads):
            return (*heads, tail)
    return heads


def near_trade(random: Random, known: tuple[str, ...]) -> tuple[str, ...]:
    """Trade words that differ by a word or a few characters: 电器成套设备 and 电气工程."""
    head, rest = known[0], known[1:]
    family = next((f for f in tables.trades().things if head in f), ())
    for _ in range(6):
        way = random.random()
        new = known
        if way < 0.35 and family:
            new = (random.choice(family), *rest)
        elif way < 0.7:
            new = (head, tables.words("tail").draw(random))
        elif way < 0.8:
            new = known[:-1] if len(known) > 1 else (head, tables.words("tail").draw(random))
        elif way < 0.9:
            new = (head, tables.words("alone").draw(random))
        elif family:
            new = (random.choice(family), tables.words("tail").draw(random))
        if "".join(new) != "".join(known):
            return new
    return trade(random)
