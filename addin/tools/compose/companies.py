"""The companies of one invented list and what is true of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from compose import families, people, short_names, streets, tables
from compose.naming import Name
from compose.tables import City
from compose.world import World

MAKERS = {
    "single": families.single, "family": families.family, "branch": families.branches, "group": families.group,
    "works": families.works, "listed": families.listed,
}  # fmt: skip


@dataclass(slots=True)
class Company:
    """One firm. `phone`: area code and number. `contacts`: name and mobile. `short`: how it is called; `exchange`: at one."""

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
    exchange: str = ""


def companies(random: Random, world: World, count: int, first: int) -> list[Company]:
    """That many companies, no two of one name, numbered from `first`."""
    found: list[Company] = []
    seen: set[str] = set()
    shared = Shared(random, world)
    for family, members in enumerate(_families(random, world)):
        leader: Company | None = None
        for kind, name, city in members:
            text = name.text()
            if text in seen or not 5 <= len(text) <= 28 or len(found) == count:
                continue
            seen.add(text)
            company = _company(random, world, first + len(found), name, city)
            company.family, company.kind = family, kind
            if kind == "listed":
                company.exchange = company.short = short_names.exchange(random, name)
            if leader is None:
                leader = company
            else:
                _share(random, world, company, leader)
            shared.give(company)
            found.append(company)
        if len(found) == count:
            return found
    return found


class Shared:
    """Switchboards of office parks, and agents who register firms: one number for many strangers."""

    def __init__(self, random: Random, world: World) -> None:
        self.random, self.world = random, world
        self.renew()

    def renew(self) -> None:
        city = tables.cities().draw(self.random)
        self.board = people.landline(self.random, city)
        self.agent = (people.person(self.random), people.mobile(self.random))
        self.house = streets.address(self.random, city)

    def give(self, company: Company) -> None:
        random, world = self.random, self.world
        if random.random() < world.switchboard:
            if random.random() < world.renewed:
                self.renew()
            company.phone = self.board
            if random.random() < 0.05:
                company.address = self.house
        elif random.random() < world.agents:
            company.contacts = [self.agent]
            if random.random() < 0.3:
                company.address = self.house


def _company(random: Random, world: World, number: int, name: Name, city: City) -> Company:
    contacts = [
        (people.person(random), people.mobile(random)) for _ in range(random.choice((1, 1, 2, 3)))
    ]
    usual = short_names.usual(name) if world.plain_short else short_names.everyday(random, name)
    return Company(
        number=number, name=name, city=city, district=random.choice(city.districts)[1],
        code=people.credit_code(random, city), phone=people.landline(random, city),
        address=streets.address(random, city), contacts=contacts, short=usual,
    )  # fmt: skip


def _share(random: Random, world: World, company: Company, leader: Company) -> None:
    """A sibling may share switchboard, address or contact with the first of its family."""
    if random.random() < world.sibling["phone"]:
        company.phone = leader.phone
    if random.random() < world.sibling["address"]:
        company.address = leader.address
    if random.random() < world.sibling["contact"]:
        company.contacts = leader.contacts


def _families(random: Random, world: World) -> Iterator[families.Members]:
    """Endless families in the shares of the world; `families` is the share of companies, not of families."""
    per = {
        "family": world.families / 2.55, "branch": world.branches / 2.5, "group": world.groups / 4,
        "works": world.families / 40, "listed": world.listed,
    }  # fmt: skip
    alone = max(0.1, 1 - world.families * 1.06 - world.branches - world.groups - world.listed)
    kinds, weights = [*per, "single"], [*per.values(), alone]
    home = tables.cities().draw(random)
    while True:
        city = home if random.random() < world.at_home else tables.cities().draw(random)
        yield MAKERS[random.choices(kinds, weights)[0]](random, city)
