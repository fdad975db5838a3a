"""Companies that stand beside each other in a list: one trade name in one city, groups, works, branches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from compose import brands, naming, tables, trades
from compose.naming import Name
from compose.tables import City

Members = Iterator[tuple[str, Name, City]]


def single(random: Random, city: City) -> Members:
    yield "single", naming.company(random, city), city


def listed(random: Random, city: City) -> Members:
    """A company with a short name of its own at an exchange."""
    yield "listed", naming.listed(random, city), city


def family(random: Random, city: City) -> Members:
    """Firms of one city whose trade names begin alike, by chance or because they belong together."""
    first = naming.company(random, city)
    if not first.brand:
        yield from works(random, city)
        return
    if random.random() < 0.07:
        yield from village(random, city)
        return
    yield "family", first, city
    size = random.choices((2, 3, 4, 5, 6, 7, 8), (66, 18, 8, 4, 2, 1, 1))[0]
    close = random.random() ** 1.5
    last = first
    for _ in range(size - 1):
        last = sibling(random, city, random.choice((first, first, last)), close)
        yield "family", last, city


def village(random: Random, city: City) -> Members:
    """Firms of one town or one trade under other names: 山口镇垣军塑料制品厂 and 山口镇龙发塑料厂, 平江实业 and 兴安实业."""
    district, short = random.choice(city.districts)
    town = brands.town(random)
    first = naming.company(random, city)
    places = random.random() < 0.35
    region = random.choice(
        (city.name, city.full) if places else (district, short, city.full + district)
    )
    for _ in range(random.choice((2, 2, 2, 3, 4))):
        legal = first.legal if random.random() < 0.6 else tables.words("legal").draw(random)
        trade = trades.near(random, first.trade, legal) if random.random() < 0.6 else first.trade
        brand = brands.place(random) if places else town + brands.pair(random)
        yield "family", Name(region, brand, trade, legal), city


def sibling(random: Random, city: City, of: Name, close: float) -> Name:
    """Another firm of the city with a trade name that begins alike. `close` 0–1: how alike the families are."""
    legal = of.legal if random.random() < 0.35 else tables.words("legal").draw(random)
    region = of.region if random.random() < 0.4 else naming.region(random, city)
    name = Name(
        region, of.brand, of.trade, legal, naming.order(random), bracket=random.choice("（(")
    )
    way = random.random()
    strangers = 0.85 - 0.5 * close
    if way < strangers:
        ending = brands.other_ending(random, of.brand) if random.random() < 0.5 else of.brand
        return replace(name, brand=ending, trade=trades.trade(random, legal))
    way = (way - strangers) / (1 - strangers)
    if way < 0.5:
        ending = brands.other_ending(random, of.brand) if random.random() < 0.25 else of.brand
        return replace(name, brand=ending, trade=trades.near(random, of.trade, legal))
    if way < 0.74:
        return replace(name, brand=brands.other_ending(random, of.brand))
    if way < 0.91:
        trade = trades.near(random, of.trade, legal) if random.random() < 0.5 else of.trade
        return replace(name, brand=brands.near(random, of.brand), trade=trade)
    if way < 0.985:
        return replace(name, region=elsewhere(random, city, of.region))
    return replace(name, legal="厂" if "厂" not in of.legal else "有限公司")


def elsewhere(random: Random, city: City, region: str) -> str:
    """The place of a district's company beside the city's."""
    district, short = random.choice(city.districts)
    return (
        city.full
        if region == district
        else random.choice((short, district, city.full + district, city.name + short))
    )


def works(random: Random, city: City) -> Members:
    """First, second, twelfth works of one trade in one city."""
    first = naming.works(random, city)
    yield "works", first, city
    for _ in range(random.choice((1, 1, 2, 3, 4))):
        yield "works", other_works(random, city, first), city


def other_works(random: Random, city: City, first: Name) -> Name:
    number = tables.words("ordinal").draw(random)
    way = random.random()
    if way < 0.4:
        return Name(first.region, "", first.trade[:1], number + "厂")
    if way < 0.55:
        return Name(first.region, "第" + number, first.trade[:1], "厂")
    other = naming.works(random, city)
    return replace(other, region=first.region, trade=trades.near(random, first.trade, other.legal))


def group(random: Random, city: City) -> Members:
    """A group and its subsidiaries, in its own city and elsewhere."""
    base = replace(naming.company(random, city), order="front", branch="")
    base = replace(base, brand=base.brand or brands.brand(random), legal="有限公司")
    form = random.choice(
        ("集团有限公司", "集团有限公司", "集团股份有限公司", "（集团）有限公司", "控股集团有限公司")
    )
    yield "group", replace(base, trade=base.trade[: random.choice((0, 0, 1))], legal=form), city
    for _ in range(random.choice((1, 2, 2, 3, 4, 6))):
        place = city if random.random() < 0.7 else tables.cities().draw(random)
        legal = tables.words("legal").draw(random)
        trade = (
            trades.near(random, base.trade, legal)
            if random.random() < 0.5
            else trades.trade(random, legal)
        )
        inner = "集团" if random.random() < 0.25 else ""
        region = base.region if random.random() < 0.45 else naming.region(random, place)
        yield "group", Name(region, base.brand + inner, trade, legal, naming.order(random)), place


def branches(random: Random, city: City) -> Members:
    """A company and its branches, offices and shops."""
    parent = naming.company(random, city)
    if not parent.legal.endswith("公司"):
        parent = replace(parent, legal="有限公司")
    yield "parent", parent, city
    for _ in range(random.choice((1, 1, 1, 1, 2, 3))):
        place = city if random.random() < 0.5 else tables.cities().draw(random)
        yield (
            "branch",
            replace(
                parent,
                branch=_where(random, place, place is city) + tables.words("branch").draw(random),
            ),
            place,
        )


def _where(random: Random, place: City, here: bool) -> str:
    """What stands before 分公司: a place, a trade, a number or nothing."""
    district, short = random.choice(place.districts)
    way = random.random()
    if way < 0.12:
        return ""
    if way < 0.2:
        return random.choice(
            ("城东", "城西", "城南", "城北", "销售", "工程", "新区", "东区", "西区")
        )
    if way < 0.26:
        return trades.among(random, tables.trades().draw(random))
    if here or way < 0.45:
        return random.choice((short, district, short))
    return random.choice((place.name, place.name, place.name, place.full, place.province))
