"""Invented people, numbers and codes."""

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
    region = (
        city.code[:4] + f"{random.choice((0, 1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 81, 82)):02d}"
    )
    body = "".join(random.choices("0123456789" if random.random() < 0.5 else ALPHABET, k=8))
    first = random.choices(("91", "92", "93"), (95, 4, 1))[0]
    text = first + region + body + organization_code.check_character(body)
    total = sum(ALPHABET.index(c) * w for c, w in zip(text, WEIGHTS, strict=True))
    return text + ALPHABET[(31 - total % 31) % 31]
