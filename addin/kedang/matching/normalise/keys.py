"""Records become comparable: names parsed, places, numbers and codes in one form, row by row, once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.matching.coded import Bools, Coded, Ints, Many, Objects, fan_of
from kedang.matching.normalise.names import Names, organization_names, person_names
from kedang.matching.normalise.people import full_names
from kedang.matching.normalise.phones import phone_sets
from kedang.matching.normalise.places import Place, column_places
from kedang.matching.normalise.streets import NOWHERE, Street, parse_street
from kedang.reference import uscc

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
    industry: Coded
    mail: Coded
    mail_domain: Coded

    def __len__(self) -> int:
        return len(self.ids)


def normalise(records: pd.DataFrame, *, persons: bool = False) -> Keys:
    """The comparable form of records; columns that are absent count as blank."""
    ordered = records.assign(id=records["id"].astype(str)).sort_values("id", kind="stable")
    ordered = ordered.reset_index(drop=True)
    names = person_names(ordered) if persons else organization_names(ordered)
    owner = names.trade_reading.code
    stated = column_places(ordered)
    code, code_valid = _codes(ordered)
    mobiles, landlines = phone_sets(ordered, owner)
    streets = _streets(_column(ordered, "address"))
    street = Coded.of(s.key for s in streets)
    mail = _column(ordered, "email").str.strip().str.lower()
    domain = mail.str.extract(r"@(.+)$", expand=False)
    return Keys(
        ids=ordered["id"].to_numpy(dtype=object),
        names=names,
        place=stated if persons else stated.else_from(names.place),
        name_place=names.place,
        code=code,
        code_valid=code_valid,
        mobiles=mobiles,
        landlines=landlines,
        contacts=_contacts(ordered, names),
        surname=Coded.of(_column(ordered, "contact_name").str.strip().str[:1]),
        street=street,
        street_fan=fan_of(street.code, owner),
        house=Coded.of(s.house for s in streets),
        address=Coded.of(s.rest for s in streets),
        industry=Coded.of(_column(ordered, "industry").str.strip()),
        mail=Coded.of(mail),
        mail_domain=Coded.of(domain.mask(domain.isin(PUBLIC_MAIL))),
    )


def _column(records: pd.DataFrame, name: str) -> pd.Series[str]:
    if name not in records.columns:
        return pd.Series(np.nan, index=records.index, dtype="str")
    return records[name].astype("str")


def _codes(records: pd.DataFrame) -> tuple[Coded, Bools]:
    """Codes, and which are valid credit codes. A slip of form is mended, a doubtful letter only guessed."""
    if "uscc" not in records.columns:
        return Coded.blank(len(records)), np.zeros(len(records), dtype=bool)
    written = _column(records, "uscc")
    parsed = uscc.parse_column(written)
    code = parsed["value"].astype(object)
    for other in (parsed["suggestion"].astype(object), written.str.upper().astype(object)):
        code = code.where(code.notna(), other)
    sure = parsed["problem"].isna() | (parsed["problem"] == "form")
    is_credit_code = code.astype("str").str.len() == 18
    return Coded.of(code), np.asarray(code.notna() & sure & is_credit_code, dtype=bool)


def _streets(addresses: pd.Series[str]) -> list[Street]:
    known = {cell: parse_street(cell) for cell in addresses.dropna().unique()}
    return [known.get(cell, NOWHERE) for cell in addresses]


def _contacts(records: pd.DataFrame, names: Names) -> Many:
    cells = _column(records, "contact_name").dropna()
    rows: list[int] = []
    texts: list[str] = []
    for row, cell in zip(cells.index, cells, strict=True):
        for name in full_names(cell):
            rows.append(int(row))
            texts.append(name)
    return Many.of(rows, texts, names.core_reading.code)
