"""Records become comparable: names parsed, places, numbers and codes in one form, row by row, once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.matching.coded import Bools, Coded, Ints, Many, Objects, fan_of
from kedang.matching.normalise.codes import credit_codes
from kedang.matching.normalise.names import Names, organization_names, person_names
from kedang.matching.normalise.people import contact_sets
from kedang.matching.normalise.phones import phone_sets
from kedang.matching.normalise.places import Place, column_places
from kedang.matching.normalise.streets import street_columns

PUBLIC_MAIL = frozenset(
    (
        "qq.com",
        "163.com",
        "126.com",
        "yeah.net",
        "sina.com",
        "sina.cn",
        "sohu.com",
        "gmail.com",
        "hotmail.com",
        "outlook.com",
        "foxmail.com",
        "139.com",
        "189.cn",
        "aliyun.com",
        "21cn.com",
        "tom.com",
        "vip.163.com",
        "vip.qq.com",
        "yahoo.com",
        "yahoo.com.cn",
        "live.com",
        "icloud.com",
        "msn.com",
        "188.com",
        "wo.cn",
    )
)


@dataclass(frozen=True, slots=True)
class Keys:
    """The comparable form of n records of one entity, ordered by id. All columns have n rows."""

    ids: Objects
    names: Names
    place: Place
    name_place: Place
    code: Coded
    code_valid: Bools
    mobiles: Many
    landlines: Many
    contacts: Many
    surname: Coded
    street: Coded
    street_fan: Ints
    house: Coded
    address: Coded
    mail: Coded
    mail_domain: Coded

    def __len__(self) -> int:
        return len(self.ids)

    def places(self) -> dict[str, int]:
        """The row of every id."""
        return {str(name): row for row, name in enumerate(self.ids)}


def normalise(records: pd.DataFrame, *, persons: bool = False) -> Keys:
    """The comparable form of records; columns that are absent count as blank."""
    ordered = in_order(records)
    names = person_names(ordered) if persons else organization_names(ordered)
    owner = names.trade_reading.code
    stated = column_places(ordered)
    place = stated if persons else stated.else_from(names.place)
    code, code_valid = credit_codes(_column(ordered, "uscc"))
    mobiles, landlines = phone_sets(ordered, owner)
    street, address, house = street_columns(_column(ordered, "address"))
    contact = _column(ordered, "contact_name")
    mail = _each(_column(ordered, "email"), lambda text: text.strip().lower())
    return Keys(
        ids=ordered["id"].to_numpy(dtype=object),
        names=names.counted(place.city),
        place=place,
        name_place=names.place,
        code=code,
        code_valid=code_valid,
        mobiles=mobiles,
        landlines=landlines,
        contacts=contact_sets(contact, names.core_reading.code),
        surname=_each(contact, lambda text: text.strip()[:1]),
        street=street,
        street_fan=fan_of(street.code, owner),
        house=house,
        address=address,
        mail=mail,
        mail_domain=_each(mail.text, _own_domain),
    )


def in_order(records: pd.DataFrame) -> pd.DataFrame:
    """The records by id, ids as text."""
    ids = records["id"].astype("str")
    order = np.argsort(ids.to_numpy(dtype=np.str_), kind="stable")
    return records.assign(id=ids).take(order).reset_index(drop=True)


def _column(records: pd.DataFrame, name: str) -> pd.Series[str]:
    if name not in records.columns:
        return pd.Series(np.nan, index=records.index, dtype="str")
    return records[name].astype("str")


def _each(values: pd.Series[str] | Objects, read: Callable[[str], str]) -> Coded:
    """A column read text by text, each distinct one once."""
    cell, distinct = pd.factorize(values)
    texts: list[str] = np.asarray(distinct, dtype=object).tolist()
    return Coded.of(list(map(read, texts))).spread(cell)


def _own_domain(mail: str) -> str:
    """The domain of an address, blank where everybody may have one there."""
    domain = mail.partition("@")[2]
    return "" if domain in PUBLIC_MAIL else domain
