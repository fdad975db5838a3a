"""The companies of one invented list: singles, families around one trade name, groups, works, branches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from random import Random

from compose import naming, people, tables
from compose.naming import Name
from compose.tables import City
from compose.world import World


@dataclass(slots=True)
class Company:
    """One real firm: what is true about it."""

    number: int
    name: Name
    city: City
    district: str
    code: str
    phone: tuple[str, str]
    address: str
    contacts: list[tuple[str, str]]
    family: int = -1
    kind: str = "single"
    short: str = ""
    aliases: list[str] = field(default_factory=list)


def companies(random: Random, world: World, count: int, first: int) -> list[Company]:
    """That many companies, no two of one name, numbered from `first`."""
    found: list[Company] = []
    seen: set[str] = set()
    board = people.landline(random, tables.cities().draw(random))
    for family, members in enumerate(_families(random, world)):
        leader: Company | None = None
        for kind, name, city in members:
            text = name.text()
            if text in seen or not 5 <= len(text) <= 30 or len(found) == count:
                continue
            seen.add(text)
            company = _company(random, first + len(found), name, city)
            company.family, company.kind = family, kind
            if kind == "listed":
                company.short = listed_short(random, name)
            if leader is None:
                leader = company
            else:
                _share(random, world, company, leader)
            if random.random() < world.switchboard:
                if random.random() < 0.2:
                    board = company.phone
                company.phone = board
            found.append(company)
        if len(found) == count:
            return found
    return found


def _company(random: Random, number: int, name: Name, city: City) -> Company:
    contacts = [
        (people.person(random), people.mobile(random)) for _ in range(random.choice((1, 1, 2, 3)))
    ]
    return Company(
        number=number, name=name, city=city, district=random.choice(city.districts)[1],
        code=people.credit_code(random, city), phone=people.landline(random, city),
        address=people.address(random, city), contacts=contacts,
    )  # fmt: skip


def _share(random: Random, world: World, company: Company, leader: Company) -> None:
    """A sibling may share switchboard, address or contact with the first of its family."""
    if random.random() < world.sibling["phone"]:
        company.phone = leader.phone
    if random.random() < world.sibling["address"]:
        company.address = leader.address
    if random.random() < world.sibling["contact"]:
        company.contacts = leader.contacts


Members = Iterator[tuple[str, Name, City]]


def _families(random: Random, world: World) -> Iterator[Members]:
    per = {
        "family": world.families / 2.7, "branch": world.branches / 2, "group": world.groups / 3,
        "works": world.families / 30, "listed": world.listed,
    }  # fmt: skip
    kinds = [*per, "single"]
    weights = [*per.values(), max(0.1, 1 - world.families - world.branches - world.groups - world.listed)]
    makers = {"family": _family, "branch": branches, "group": _group, "works": works, "listed": _listed, "single": _single}
    while True:
        city = tables.cities().draw(random)
        yield makers[random.choices(kinds, weights)[0]](random, city)


def single_name(random: Random, city: City) -> Name:
    """Any company of a city."""
    if random.random() < 0.05:
        return _works_name(random, city)
    return Name(
        naming.region(random, city), naming.brand(random), naming.trade(random), naming.legal(random), naming.order(random),
        opening=random.choice("（("),
    )  # fmt: skip


def _single(random: Random, city: City) -> Members:
    yield "single", single_name(random, city), city


def _listed(random: Random, city: City) -> Members:
    name = replace(single_name(random, city), legal="股份有限公司", order="front", branch="")
    yield "listed", name, city


def _family(random: Random, city: City) -> Members:
    """Firms of one city whose trade names begin alike, by chance or because they belong together."""
    first = single_name(random, city)
    if not first.brand:
        yield from works(random, city)
        return
    yield "family", first, city
    size = random.choices((2, 3, 4, 5, 6, 7, 8), (55, 21, 10, 6, 4, 2, 2))[0]
    close = random.random()
    last = first
    for _ in range(size - 1):
        last = sibling(random, city, random.choice((first, last)), close)
        yield "family", last, city


def sibling(random: Random, city: City, of: Name, close: float) -> Name:
    """Another firm of the same city with a trade name that begins alike. `close` 0–1: how alike."""
    name = Name(
        of.region if random.random() < 0.45 else naming.region(random, city), of.brand, of.trade,
        of.legal if random.random() < 0.35 else naming.legal(random), naming.order(random), opening=random.choice("（("),
    )  # fmt: skip
    way = random.random()
    if way < 0.25 + 0.3 * (1 - close):
        name = replace(name, trade=naming.trade(random))
        if random.random() < 0.45:
            name = replace(name, brand=_other_ending(random, of.brand))
    elif way < 0.72:
        name = replace(name, trade=naming.near_trade(random, of.trade))
        if random.random() < 0.15:
            name = replace(name, brand=_other_ending(random, of.brand))
    elif way < 0.84:
        name = replace(name, brand=_other_ending(random, of.brand))
    elif way < 0.93:
        name = replace(name, brand=near_brand(random, of.brand))
        if random.random() < 0.6:
            name = replace(name, trade=naming.near_trade(random, of.trade))
    elif way < 0.965:
        name = replace(name, region=_elsewhere(random, city, of.region))
    else:
        name = replace(name, legal="厂" if of.legal != "厂" else "有限公司")
    return name


def _elsewhere(random: Random, city: City, region: str) -> str:
    """District company beside city company."""
    district, short = random.choice(city.districts)
    return random.choice((short, district, city.full + district, city.name + short)) if region != district else city.full


def _other_ending(random: Random, brand: str) -> str:
    """Same first two characters, another end: 华夏腾飞 and 华夏未来, 合力 and 合力达."""
    start = brand[:2]
    way = random.random()
    if len(brand) > 2 and way < 0.35:
        return start
    if way < 0.8:
        return start + tables.characters(random.choice((1, 2))).draw(random)
    return start + naming.pair(random)


def near_brand(random: Random, brand: str) -> str:
    """A true other trade name a character away: 合力 and 合利, 新合力, 东方合力, 南 for 北."""
    way = random.random()
    opposite = {"东": "西南北", "南": "北东", "西": "东", "北": "南", "大": "小", "新": "老", "上": "下", "一": "二三"}
    swaps = [at for at, c in enumerate(brand) if c in opposite]
    if swaps and way < 0.7:
        at = random.choice(swaps)
        return brand[:at] + random.choice(opposite[brand[at]]) + brand[at + 1 :]
    if way < 0.25:
        return random.choice("新大小中金华东西南北天") + brand
    if way < 0.55:
        at = random.randrange(len(brand))
        other = tables.look_alikes().get(brand[at], "") if way < 0.3 else homophones(brand[at])
        if other:
            return brand[:at] + random.choice(other) + brand[at + 1 :]
    if way < 0.65 and len(brand) == 2:
        return brand[::-1]
    at = random.randrange(len(brand))
    return brand[:at] + tables.characters(min(at, 1)).draw(random) + brand[at + 1 :]


def homophones(character: str) -> str:
    """Characters of trade names that sound the same, the commonest first."""
    return tables.homophones().get(character, "")


def _works_name(random: Random, city: City) -> Name:
    """Works and companies without a trade name: 苏州塑料十厂, 西安机电设备股份有限公司."""
    family = tables.trades().draw(random)
    head = random.choice(family)
    tail = random.choices(("", "制品", "机械", "设备", "制造", "配件", "工业"), (40, 15, 15, 8, 8, 8, 6))[0]
    legal = random.choices(("厂", "总厂", "公司", "有限公司", "有限责任公司", "总公司"), (50, 6, 10, 20, 10, 4))[0]
    if legal == "厂" and random.random() < 0.45:
        number = tables.words("ordinal").draw(random)
        if random.random() < 0.35:
            return Name(naming.region(random, city) or city.name, "第" + number, (head,), "厂")
        return Name(naming.region(random, city) or city.name, "", (head,), number + "厂")
    return Name(naming.region(random, city) or city.name, "", (head, tail) if tail else (head,), legal)


def works(random: Random, city: City) -> Members:
    """First, second, twelfth works of one trade in one city."""
    first = _works_name(random, city)
    yield "works", first, city
    for _ in range(random.choice((1, 1, 2, 3, 4))):
        number = tables.words("ordinal").draw(random)
        other = _works_name(random, city)
        way = random.random()
        if way < 0.45:
            other = Name(first.region, "", first.trade[:1], number + "厂")
        elif way < 0.6:
            other = Name(first.region, "第" + number, first.trade[:1], "厂")
        else:
            other = replace(other, region=first.region, trade=naming.near_trade(random, first.trade))
        yield "works", other, city


def _group(random: Random, city: City) -> Members:
    """A group and its subsidiaries, in its own city and elsewhere."""
    base = single_name(random, city)
    base = replace(base, order="front", brand=base.brand or naming.brand(random), branch="")
    head = replace(base, trade=base.trade[: random.choice((0, 1))], legal=random.choice(("集团有限公司", "集团有限公司", "集团股份有限公司")))
    yield "group", head, city
    for _ in range(random.choice((1, 2, 2, 3, 4, 6))):
        place = city if random.random() < 0.7 else tables.cities().draw(random)
        trade = naming.near_trade(random, base.trade) if random.random() < 0.5 else naming.trade(random)
        inner = "集团" if random.random() < 0.25 else ""
        region = base.region if random.random() < 0.4 else naming.region(random, place)
        yield "group", Name(region, base.brand + inner, trade, naming.legal(random), naming.order(random)), place


def branches(random: Random, city: City) -> Members:
    """A company and its branches, offices and shops."""
    parent = single_name(random, city)
    if "公司" not in parent.legal:
        parent = replace(parent, legal="有限公司")
    yield "parent", parent, city
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        place = city if random.random() < 0.4 else tables.cities().draw(random)
        district, short = random.choice(place.districts)
        where = random.choice((place.name, place.name, short, district, place.province, "")) if place is not city else random.choice((short, district, short, ""))
        if not where and random.random() < 0.5:
            where = random.choice(("第一", "第二", "第三", "城东", "城西", "销售", "工程", "机电", "城南"))
        yield "branch", replace(parent, branch=where + tables.words("branch").draw(random)), place


def listed_short(random: Random, name: Name) -> str:
    """The four characters of a stock exchange: 邵阳液压, 同益中, 华瓷股份."""
    region, trade = name.region[:2], "".join(name.trade)
    way = random.random()
    if way < 0.42:
        return (name.brand + trade)[:4] if len(name.brand) < 3 else name.brand
    if way < 0.62:
        return name.brand[:2] + "股份"
    if way < 0.75:
        return name.brand[:3]
    if way < 0.9 and region:
        return region + (name.trade[0][:2] if name.trade else name.brand[:2])
    return name.brand[:2] + (name.trade[-1][:2] if name.trade else "")
