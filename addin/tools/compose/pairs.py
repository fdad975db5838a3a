"""Labelled pairs of names for the judgement on names alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pandas as pd

from compose import brands, damage, families, naming, people, short_names, tables, trades
from compose.companies import Company
from compose.naming import Name
from compose.tables import City

Pair = tuple[str, str]
VARIANTS = [kind for kind in damage.KINDS if kind not in ("same", "short")]


def compose_names(pairs: int, seed: int) -> pd.DataFrame:
    """Columns a, b, truth (bool) and kind. The same arguments give the same pairs."""
    random = Random(f"names/{seed}/{pairs}")
    weights = [weight for _, weight, _ in KINDS.values()]
    kinds = random.choices(list(KINDS), weights, k=pairs)
    frame = pd.DataFrame([_pair(random, kind) for kind in kinds], columns=["a", "b"], dtype="str")
    frame["truth"] = pd.Series([KINDS[kind][0] for kind in kinds], dtype="bool")
    frame["kind"] = pd.Series(kinds, dtype="str")
    return frame


def _pair(random: Random, kind: str) -> Pair:
    """Two different texts of that kind, in either order."""
    while True:
        one, other = KINDS[kind][2](random, tables.cities().draw(random))
        if one != other and min(len(one), len(other)) >= 2:
            return (one, other) if random.random() < 0.5 else (other, one)


def _listed_short(random: Random, city: City) -> Pair:
    name = naming.listed(random, city)
    return short_names.exchange(random, name), name.text()


def _everyday_short(random: Random, city: City) -> Pair:
    name = naming.company(random, city)
    return short_names.everyday(random, name), name.text()


def _variant(random: Random, city: City) -> Pair:
    company = _company(random, naming.company(random, city), city)
    kinds = random.choices(VARIANTS, k=random.choice((1, 1, 2)))
    return damage.damaged(random, company, list(dict.fromkeys(kinds)))[0], company.name.text()


def _company(random: Random, name: Name, city: City) -> Company:
    return Company(0, name, city, city.districts[0][1], "", people.landline(random, city), "", [])


def _sibling(random: Random, city: City) -> Pair:
    name = _branded(random, city)
    return name.text(), families.sibling(random, city, name, random.random()).text()


def _branded(random: Random, city: City) -> Name:
    name = naming.company(random, city)
    return name if name.brand else replace(name, brand=brands.brand(random), legal="有限公司")


def _near_sibling(random: Random, city: City) -> Pair:
    """Real neighbours one to three characters apart: 佛瑞达 and 佛瑞德, 丰华实业 and 丰华模具."""
    name = _branded(random, city)
    way = random.random()
    if way < 0.35:
        at = random.choice((0, len(name.brand) - 1, len(name.brand) - 1))
        other = replace(name, brand=name.brand[:at] + brands.ending(random) + name.brand[at + 1 :])
    elif way < 0.5:
        other = replace(name, brand=brands.near(random, name.brand))
    elif way < 0.6:
        other = replace(name, brand=brands.other_ending(random, name.brand))
    elif way < 0.67:
        other = replace(name, brand=brands.pair(random) + name.brand[2:])
    elif way < 0.9:
        trade = trades.near if random.random() < 0.5 else _other_trade
        other = replace(name, trade=trade(random, name.trade, name.legal))
    else:
        brand = name.brand[:-1] + brands.ending(random)
        other = replace(name, brand=brand, trade=trades.near(random, name.trade, name.legal))
    one, two = name.text(), other.text()
    return (one, two) if 1 <= apart(one, two) <= 3 else (one, one)


def _other_trade(random: Random, known: trades.Trade, legal: str) -> trades.Trade:
    """Other trade words of the same length."""
    for _ in range(20):
        new = trades.trade(random, legal)
        if len("".join(new)) == len("".join(known)):
            return new
    return known


def apart(one: str, other: str) -> int:
    """How many characters must be changed, added or left out."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        left, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            left, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, left + (a != b))
    return row[-1]


def _works(random: Random, city: City) -> Pair:
    members = [name.text() for _, name, _ in families.works(random, city)]
    return members[0], members[-1]


def _other_region(random: Random, city: City) -> Pair:
    name = naming.company(random, city)
    place = tables.cities().draw(random)
    region = naming.region(random, place) or place.name
    alike = {region, name.region, *(full for full, _ in place.districts)}
    if len(alike) < 2 or not name.region or place == city:
        return name.text(), name.text()
    return replace(name, order="front").text(), replace(name, region=region, order="front").text()


def _parent_branch(random: Random, city: City) -> Pair:
    members = [name.text() for _, name, _ in families.branches(random, city)]
    return members[0], random.choice(members[1:])


def _others_short(random: Random, city: City) -> Pair:
    """Another company's short name: 洪汇新材 and 绥化洪汇峰汽车维修有限公司."""
    listed = naming.listed(random, city)
    short = short_names.exchange(random, listed)
    way = random.random()
    if way < 0.15:
        listed_too = replace(naming.listed(random, city), region=listed.region)
        return _unless_fitting(short, listed_too)
    place = city if random.random() < 0.25 else tables.cities().draw(random)
    other = families.sibling(random, place, listed, 0.0 if random.random() < 0.7 else 0.5)
    if place is not city:
        other = replace(other, region=naming.region(random, place))
    return _unless_fitting(short, other)


def _unless_fitting(short: str, name: Name) -> Pair:
    """The pair, unless the name could be called so as well: then nobody could tell."""
    rest = iter(name.text())
    core = short.removesuffix("股份").removesuffix("集团")
    return (short, short) if all(character in rest for character in core) else (short, name.text())


KINDS: dict[str, tuple[bool, float, Callable[[Random, City], Pair]]] = {
    "listed_short": (True, 28, _listed_short), "everyday_short": (True, 10, _everyday_short), "variant": (True, 14, _variant),
    "sibling": (False, 6, _sibling), "near_sibling": (False, 17, _near_sibling), "works": (False, 4, _works),
    "other_region": (False, 8, _other_region), "parent_branch": (False, 6, _parent_branch), "others_short": (False, 9, _others_short),
}  # fmt: skip
