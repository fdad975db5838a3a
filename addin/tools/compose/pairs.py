"""Labelled pairs of names for the judgement on names alone."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pandas as pd

from compose import damage, families, naming, people, short_names, tables
from compose.companies import Company
from compose.naming import Name
from compose.tables import City

KINDS = {
    "listed_short": (True, 22), "everyday_short": (True, 12), "variant": (True, 18),
    "sibling": (False, 14), "near_sibling": (False, 12), "works": (False, 6), "other_region": (False, 8),
    "parent_branch": (False, 6), "others_short": (False, 12),
}  # fmt: skip


def compose_names(pairs: int, seed: int) -> pd.DataFrame:
    """Columns a, b, truth (bool) and kind. The same arguments give the same pairs."""
    random = Random(f"names/{seed}/{pairs}")
    kinds = random.choices(list(KINDS), [weight for _, weight in KINDS.values()], k=pairs)
    rows = [_pair(random, kind) for kind in kinds]
    frame = pd.DataFrame(rows, columns=["a", "b"], dtype="str")
    frame["truth"] = pd.Series([KINDS[kind][0] for kind in kinds], dtype="bool")
    frame["kind"] = pd.Series(kinds, dtype="str")
    return frame


def _pair(random: Random, kind: str) -> tuple[str, str]:
    """Two different texts of that kind, in either order."""
    while True:
        city = tables.cities().draw(random)
        one, other = _made(random, kind, city)
        if one != other and min(len(one), len(other)) >= 2:
            return (one, other) if random.random() < 0.5 else (other, one)


def _made(random: Random, kind: str, city: City) -> tuple[str, str]:
    name = naming.company(random, city)
    if kind in ("listed_short", "others_short"):
        name = replace(
            name,
            legal=random.choice(("股份有限公司", "股份有限公司", "集团股份有限公司", "有限公司")),
            order="front",
        )
    company = firm(random, name, city)
    if kind == "listed_short":
        return short_names.exchange(random, name), name.text()
    if kind == "everyday_short":
        return damage.short(random, name.text(), company), name.text()
    if kind == "variant":
        drawn = random.choices(
            [k for k in damage.KINDS if k not in ("same", "short")], k=random.choice((1, 1, 2))
        )
        return damage.damaged(random, company, list(dict.fromkeys(drawn)))[0], name.text()
    return _different(random, kind, city, name)


def _different(random: Random, kind: str, city: City, name: Name) -> tuple[str, str]:
    if kind == "works":
        members = [member.text() for _, member, _ in families.works(random, city)]
        return members[0], members[-1]
    if kind == "other_region":
        place = tables.cities().draw(random)
        return name.text(), replace(
            name, region=naming.region(random, place) or place.name, order="front"
        ).text()
    if kind == "parent_branch":
        members = [member.text() for _, member, _ in families.branches(random, city)]
        return members[0], members[-1]
    if not name.brand:
        return name.text(), name.text()
    other = families.sibling(random, city, name, random.random())
    if kind == "near_sibling":
        other = replace(
            other, region=name.region, order=name.order, legal=name.legal, bracket=name.bracket
        )
        text, near = name.text(), other.text()
        return (text, near) if abs(len(text) - len(near)) <= 2 else (text, text)
    if kind == "others_short":
        other = replace(other, legal="股份有限公司", order="front")
        short = short_names.exchange(random, other)
        return (short, name.text()) if not _fits(short, name) else (short, short)
    return name.text(), other.text()


def _fits(short: str, name: Name) -> bool:
    """Whether the name could be called so as well: then nobody could tell."""
    rest = iter(name.text())
    return all(character in rest for character in short.removesuffix("股份"))


def firm(random: Random, name: Name, city: City) -> Company:
    return Company(0, name, city, city.districts[0][1], "", people.landline(random, city), "", [])
