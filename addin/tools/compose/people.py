"""Invented people, numbers, codes and streets."""

from __future__ import annotations

from random import Random

from compose import tables
from kedang.reference import organization_code
from kedang.reference.uscc import ALPHABET, WEIGHTS


def person(random: Random) -> str:
    given = tables.words("given")
    return tables.words("surname").draw(random) + "".join(
        given.draw(random) for _ in range(random.choice((1, 2, 2)))
    )


def mobile(random: Random) -> str:
    return tables.words("prefix").draw(random) + f"{random.randrange(10**8):08d}"


def landline(random: Random, city: tables.City) -> tuple[str, str]:
    """Area code and subscriber's number, of seven or eight digits as the place has them."""
    digits = 7 if len(city.area_code) == 3 or random.random() < 0.7 else 6
    return city.area_code, random.choice("2345678") + f"{random.randrange(10**digits):0{digits}d}"


def credit_code(random: Random, city: tables.City) -> str:
    """A valid code, both check characters right."""
    region = city.code[:4] + f"{random.choice((0, 1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 81, 82)):02d}"
    body = "".join(random.choices("0123456789" if random.random() < 0.5 else ALPHABET, k=8))
    first = random.choices(("91", "92", "93"), (95, 4, 1))[0]
    text = first + region + body + organization_code.check_character(body)
    total = sum(ALPHABET.index(c) * w for c, w in zip(text, WEIGHTS, strict=True))
    return text + ALPHABET[(31 - total % 31) % 31]


def address(random: Random, city: tables.City) -> str:
    """Where a company registered: road and number, at times a park, a village or an office tower."""
    district, short = random.choice(city.districts)
    places = ("", "", "", city.province_full) if not city.municipality else ("",)
    start = random.choice(places)
    start += random.choice((city.full, city.full, city.name, ""))
    start += random.choices((district, short, ""), (82, 5, 13))[0]
    road = tables.words("road").draw(random)
    if random.random() < 0.35:
        road = tables.characters(0).draw(random) + tables.characters(1).draw(random)
    way = random.random()
    if way < 0.16:
        town = tables.words("village").draw(random)
        return f"{start}{road}{random.choice('镇镇乡')}{town}{random.choice(('村', '村', '工业区', '村村北'))}"
    if way < 0.28:
        return f"{start}{tables.words('park').draw(random)}{_street(random, road)}{_number(random)}"
    text = f"{start}{_street(random, road)}{_number(random)}"
    if random.random() < 0.4:
        text += _room(random)
    return text


def _street(random: Random, road: str) -> str:
    return road + tables.words("street").draw(random)


def _number(random: Random) -> str:
    number = random.choice((random.randint(1, 99), random.randint(1, 999), random.randint(1, 3000)))
    return f"{number}{'弄' if random.random() < 0.04 else '号'}" + (f"-{random.randint(1, 30)}" if random.random() < 0.08 else "")


def _room(random: Random) -> str:
    room = f"{random.randint(1, 28)}{random.randint(0, 30):02d}室"
    way = random.random()
    if way < 0.35:
        return f"{random.randint(1, 30)}{random.choice('幢栋号楼座')[:1]}{random.choice(('', '楼'))}{room}"
    if way < 0.7:
        return tables.pairs().draw(random) + tables.words("building").draw(random) + random.choice((room, f"{random.randint(2, 30)}楼", random.choice("ABC") + "座" + room))
    return room
