"""Places against each other: columns and address, city and province, codes and numbers against both."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.model.field import Field, FieldType
from kedang.model.finding import Severity
from kedang.reference import phones, regions
from kedang.validation.look import Look
from kedang.validation.rule import Hits, Mask, at, of_type, rule

_STATED = ("province", "city", "district")


@rule(
    "{entity}.{field}.province",
    Severity.WARNING,
    of_type(FieldType.CITY),
    says="city.province",
    weight=1.0,
)
def city_elsewhere(look: Look, field: Field) -> Hits | None:
    """A city lies in the province beside it."""
    return _apart(look, "city", ("province",), field)


@rule(
    "{entity}.{field}.region",
    Severity.WARNING,
    at("organization.address", "individual.address"),
    says="address.region",
)
def address_elsewhere(look: Look, field: Field) -> Hits | None:
    """An address lies in the province, city and county written beside it."""
    return _apart(look, field.id, _STATED, field)


def _apart(look: Look, name: str, against: tuple[str, ...], field: Field) -> Hits | None:
    """Rows whose place names a region outside the places stated; each distinct row is compared once."""
    names = [each for each in against if look.has(each)]
    if not names:
        return None
    place = look.texts(name)
    stated = look.texts(names[0]).fillna("")
    for each in names[1:]:
        stated = stated + look.texts(each).fillna("")
    rows = np.flatnonzero((place.notna() & (stated != "")).to_numpy(dtype=bool))
    seen: dict[tuple[str, str], str] = {}
    hits: list[int] = []
    found: list[str] = []
    there, here = place.to_numpy(dtype=object)[rows], stated.to_numpy(dtype=object)[rows]
    spoken = _named(there)
    for row, text, beside in zip(rows.tolist(), there, here, strict=True):
        named = spoken.get(text)
        if named is None:
            continue
        if (named, beside) not in seen:
            region = regions.parse(beside)
            apart = bool(region.province) and not regions.compatible(named, region)
            seen[named, beside] = beside if apart else ""
        if seen[named, beside]:
            hits.append(row)
            found.append(named)
    stated_there = [here[np.searchsorted(rows, row)] for row in hits]
    return Hits(
        np.array(hits, dtype=np.intp), {"place": found, "stated": stated_there, "label": field.zh}
    )


def _named(texts: np.ndarray) -> dict[str, str]:
    """The province or city that each distinct text begins with in so many words."""
    distinct = pd.Series(pd.unique(pd.Series(texts, dtype=object)), dtype="str")
    read = regions.parse_column(distinct)
    clear = read["value"].notna() & read["problem"].isna()
    return dict(zip(distinct[clear].tolist(), read["value"][clear].tolist(), strict=True))


@rule(
    "organization.uscc.region",
    Severity.INFO,
    at("organization.uscc"),
    says="uscc.region",
    weight=0.2,
    summed=True,
)
def registered_elsewhere(look: Look, field: Field) -> Hits | None:
    """A company may be registered in another province than where it works."""
    if not look.has("province"):
        return None
    codes = look.texts(field.id).str.slice(2, 4).where(look.texts(field.id).str.len() == 18)
    return Hits.where(_other_province(codes, look.texts("province")))


@rule(
    "organization.phone.area",
    Severity.INFO,
    at("organization.phone"),
    says="phone.area",
    weight=0.2,
    summed=True,
)
def phone_elsewhere(look: Look, field: Field) -> Hits | None:
    """The area code of a landline usually belongs to the company's city."""
    if not look.has("city"):
        return None
    area = look.texts(field.id).str.extract(r"^(0\d{2,3})-", expand=False)
    city = look.texts("city")
    known = phones.area_codes()
    pairs = pd.DataFrame({"area": area, "city": city}).dropna()
    wrong = {
        (code, name)
        for code, name in pairs.drop_duplicates().itertuples(index=False, name=None)
        if code in known and not _serves(known[code], regions.short(name))
    }
    chosen = [pair in wrong for pair in zip(pairs["area"], pairs["city"], strict=True)]
    return Hits(pairs.index.to_numpy()[np.array(chosen, dtype=bool)].astype(np.intp))


def _serves(entry: tuple[str, tuple[str, ...]], city: str) -> bool:
    return city == entry[0] or city in entry[1]


def _other_province(codes: pd.Series[str], provinces: pd.Series[str]) -> Mask:
    """Where the first two digits of a region code belong to another province; 10 is the national registry."""
    names = {
        code: regions.by_code(f"{code}0000")
        for code in codes.dropna().unique().tolist()
        if code.isdigit()
    }
    known = {code: place.province for code, place in names.items() if place is not None}
    owner = codes.map(known)
    wrong = owner.notna() & provinces.notna() & (owner != provinces)
    return np.asarray(wrong, dtype=bool)
