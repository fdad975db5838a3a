"""Places against each other: columns and address, city and province, codes and numbers against both."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.model.field import Field, FieldType
from kedang.model.finding import Severity
from kedang.reference import phones, regions
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, Mask, at, of_type, rule

_HEAD = r"^([^0-9]{1,16})"
_STATED = ("province", "city", "district")


@rule(
    "{entity}.{field}.province",
    Severity.WARNING,
    of_type(FieldType.CITY),
    says="city.province",
    weight=1.0,
    aspect=Aspect.CONSISTENCY,
)
def city_elsewhere(look: Look, field: Field) -> Hits | None:
    """A city lies in the province beside it.

    城市要在旁边写的省份里。
    """
    return _apart(look, "city", ("province",), field)


@rule(
    "{entity}.{field}.region",
    Severity.WARNING,
    at("organization.address", "individual.address"),
    says="address.region",
    aspect=Aspect.CONSISTENCY,
)
def address_elsewhere(look: Look, field: Field) -> Hits | None:
    """An address lies in the province, city and county written beside it.

    地址要在旁边写的省、市、区县里。
    """
    return _apart(look, field.id, _STATED, field)


def _apart(look: Look, name: str, against: tuple[str, ...], field: Field) -> Hits | None:
    """Rows whose place lies outside the places stated; each distinct pair is compared once."""
    names = [each for each in against if look.has(each)]
    if not names:
        return None
    place = look.texts(name).str.extract(_HEAD, expand=False)
    stated = look.texts(names[0]).fillna("")
    for each in names[1:]:
        stated = stated + look.texts(each).fillna("")
    pairs = pd.DataFrame({"place": place.map(_spoken(place)), "stated": stated})
    pairs = pairs[pairs["place"].notna() & (pairs["stated"] != "")]
    keys = pairs["place"].astype("str") + "|" + pairs["stated"]
    apart = {
        f"{there}|{here}"
        for there, here in pairs.drop_duplicates().itertuples(index=False, name=None)
        if regions.parse(here).province
        and not regions.compatible(there, here)
        and not _by_the_province(there, here)
    }
    wrong = pairs[keys.isin(sorted(apart))]
    slots = {"place": wrong["place"].tolist(), "stated": wrong["stated"].tolist()}
    return Hits(wrong.index.to_numpy().astype(np.intp), {**slots, "label": field.zh})


def _by_the_province(there: str, here: str) -> bool:
    """Counties ruled by the province itself are often written under the city around them (铁门关, 仙桃)."""
    one, other = regions.parse(there), regions.parse(here)
    direct = any((place.code or "")[2:4] == "90" for place in (one, other))
    return direct and one.province == other.province


def _spoken(texts: pd.Series[str]) -> dict[str, str]:
    """The place each distinct text names beyond doubt: 杭州市… or 浙江杭州…, but not 杭州湾新区 or 南京路."""
    distinct = pd.Series(texts.dropna().unique(), dtype="str")
    read = regions.parse_column(distinct)
    sure = read[read["value"].notna() & read["problem"].isna()]
    found = {}
    for text, place, province, city in zip(
        distinct[sure.index], sure["value"], sure["province"], sure["city"], strict=True
    ):
        full = [one for one in (province, city) if isinstance(one, str)]
        said = any(one in text for one in full)
        if said or (len(full) == 2 and all(regions.short(one) in text for one in full)):
            found[text] = place
    return found


@rule(
    "organization.uscc.region",
    Severity.INFO,
    at("organization.uscc"),
    says="uscc.region",
    weight=0.2,
    summed=True,
    aspect=Aspect.CONSISTENCY,
)
def registered_elsewhere(look: Look, field: Field) -> Hits | None:
    """A company may be registered in another province than where it works.

    公司注册地可以不在经营地所在的省。
    """
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
    aspect=Aspect.CONSISTENCY,
)
def phone_elsewhere(look: Look, field: Field) -> Hits | None:
    """The area code of a landline usually belongs to the company's city.

    座机的区号通常就是公司所在城市的。
    """
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
    if not wrong:
        return None
    keys = pairs["area"] + " " + pairs["city"]
    chosen = keys.isin([" ".join(pair) for pair in sorted(wrong)]).to_numpy(dtype=bool)
    return Hits(pairs.index.to_numpy()[chosen].astype(np.intp))


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
