"""One company, one address, one code: two that are both current cannot both be right."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
from rapidfuzz import fuzz

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.reference import regions, uscc
from kedang.reference.hanzi import narrow, to_simplified
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.together import place, together

_COLUMNS = ("name", "uscc", "province", "city", "branch", "address", "verified_on", "recorded_on")
_NUMBER = re.compile(r"\d+")
_LETTERS = re.compile(r"[\W_]+")
_SIGNS = re.compile("[路街道巷弄园村镇]|大厦|广场|号")
_ALIKE = 70.0


@rule(
    "organization.address.two",
    Severity.WARNING,
    at("organization.address"),
    says="address.two",
    weight=1.5,
    why="address.two.fix",
    aspect=Aspect.CONSISTENCY,
)
def two_addresses(look: Look, field: Field) -> Hits | None:
    """One company has one current address; two different ones mean a removal or a mistake.

    一家公司只有一个现地址，两个不同的地址不是搬家就是写错。
    """
    rows = _same_company(look)
    rows = rows[rows["address"].notna()]
    hits: list[tuple[int, str, str, str | None]] = []
    for _, group in rows.groupby("company", sort=False):
        texts, days = group["address"].tolist(), group["day"].tolist()
        places = list(zip(group["table"].tolist(), group["position"].tolist(), strict=True))
        for at_row in range(1, len(group)):
            table, position = places[at_row]
            if table == look.number and _elsewhere(texts[0], texts[at_row]):
                where = place(look, "organization", *places[0], field.id)
                newer = texts[0] if days[0] > days[at_row] else None
                hits.append((position, texts[0], where, newer))
    return Hits(
        np.array([hit[0] for hit in hits], dtype=np.intp),
        {"other": [hit[1] for hit in hits], "where": [hit[2] for hit in hits]},
        [hit[3] for hit in hits],
    )


@rule(
    "organization.uscc.two_codes",
    Severity.WARNING,
    at("organization.uscc"),
    says="uscc.two_codes",
    weight=2.0,
    aspect=Aspect.CONSISTENCY,
)
def two_codes(look: Look, field: Field) -> Hits | None:
    """One company has one credit code; two right ones under one name are two companies, or a slip.

    一家公司只有一个信用代码；同名两个代码，不是两家公司就是抄错。
    """
    rows = together(look, "organization", _COLUMNS)
    rows = rows[rows["name"].notna() & (rows["uscc"].str.len() == 18)]
    rows = rows[rows["name"].duplicated(keep=False)]
    rows = rows[uscc.parse_column(rows["uscc"])["value"].notna()]
    first = rows.drop_duplicates("name").set_index("name")
    rows = rows[(rows["table"] == look.number) & (rows["uscc"] != rows["name"].map(first["uscc"]))]
    before = first.loc[rows["name"]]
    where = [
        place(look, "organization", int(table), int(position), field.id)
        for table, position in zip(before["table"], before["position"], strict=True)
    ]
    slots = {"other": before["uscc"].tolist(), "where": where}
    return Hits(rows["position"].to_numpy().astype(np.intp), slots)


def _same_company(look: Look) -> pd.DataFrame:
    """Rows of companies that stand more than once, with `company` and the `day` they were checked."""
    return look.shared("same_company", lambda: _repeated(look))


def _repeated(look: Look) -> pd.DataFrame:
    rows = together(look, "organization", _COLUMNS)
    rows = rows[rows["name"].notna() & rows["branch"].isna()]
    code = rows["uscc"].where((rows["uscc"].str.len() == 18).astype(bool))
    company = code.fillna(rows["name"])
    known = rows.assign(code=code)[code.notna()].drop_duplicates("name").set_index("name")["code"]
    company = company.where(
        code.notna(), rows["name"].map(known).astype("str").fillna(rows["name"])
    )
    day = rows["verified_on"].fillna(rows["recorded_on"])
    rows = rows.assign(company=company, day=day)
    return rows[rows["company"].duplicated(keep=False)]


def _elsewhere(one: str, other: str) -> bool:
    """Whether two addresses are surely not the same place: other city, other street or other number."""
    if not regions.compatible(regions.parse(one), regions.parse(other)):
        return True
    left, right = (_rest(text) for text in (one, other))
    if not left or not right or left in right or right in left:
        return False
    numbers = [_NUMBER.findall(text)[:1] for text in (left, right)]
    alike = fuzz.ratio(left, right) >= _ALIKE
    if alike:
        return bool(numbers[0] and numbers[1] and numbers[0] != numbers[1])
    return all(_SIGNS.search(text) for text in (left, right))


def _rest(text: str) -> str:
    """What follows province, city and county, without spaces and punctuation."""
    found = regions.parse(text)
    return _LETTERS.sub("", found.rest or to_simplified(narrow(text)))
