"""People: how to reach them, how old they may be, and which company they belong to."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.customers import alike
from kedang.validation.look import Look
from kedang.validation.rule import Hits, at, rule
from kedang.validation.rules.dates import with_year
from kedang.validation.together import place, together

_REACH = ("mobile", "phone", "email", "wechat", "qq", "home_phone", "address", "home_address")
_PERSONAL = (
    "birthday", "birthplace", "hobbies", "temperament", "home_phone", "home_address", "school",
    "degree", "military_service", "previous_employer", "status_symbols", "clubs", "strong_opinions",
)  # fmt: skip
_MALE = re.compile(r"先生$", re.MULTILINE)
_FEMALE = re.compile(r"(?:女士|小姐|太太|夫人)$", re.MULTILINE)
_YOUNGEST, _OLDEST = 14, 110


@rule(
    "{entity}.mobile.unreachable",
    Severity.INFO,
    at("contact.mobile", "individual.mobile"),
    says="unreachable",
    weight=1.0,
    summed=True,
    absent=True,
)
def unreachable(look: Look, field: Field) -> Hits | None:
    """A person without number, mail or address cannot be reached.

    没有电话、邮箱、微信、地址的人联系不上。
    """
    reached = np.zeros(len(look), dtype=bool)
    for name in _REACH:
        reached |= look.told(name)
    return Hits.where(~reached & ~_beside_number(look) & look.told("name"))


def _beside_number(look: Look) -> npt.NDArray[np.bool_]:
    """Whose lead has a number: it is the number of the person who stands beside it."""
    parent = look.table.parent
    if parent is None or look.tables[parent.table].entity != "lead":
        return np.zeros(len(look), dtype=bool)
    lead = look.tables[parent.table].frame
    held = (
        lead["phone"].notna().to_numpy(dtype=bool)
        if "phone" in lead
        else np.zeros(len(lead), dtype=bool)
    )
    return held[parent.positions]


@rule(
    "{entity}.{field}.age",
    Severity.WARNING,
    at("individual.birth_date", "contact.birthday"),
    says="age",
)
def implausible_age(look: Look, field: Field) -> Hits | None:
    """A customer is neither a child nor older than anybody is.

    客户不会是孩子，也不会比谁都老。
    """
    born = look.days(field.id)
    years = (np.datetime64(look.as_of, "D") - born) / np.timedelta64(1, "D") / 365.25
    mask = ((years >= 0) & (years < _YOUNGEST)) | (years > _OLDEST)
    mask &= with_year(look, field)
    return Hits.where(mask, age=[int(one) for one in years[mask].tolist()])


@rule(
    "{entity}.gender.salutation",
    Severity.WARNING,
    at("contact.gender", "individual.gender"),
    says="gender",
    weight=0.5,
)
def wrong_salutation(look: Look, field: Field) -> Hits | None:
    """Nobody called 先生 is a woman, nobody called 女士 a man.

    称“先生”的不会是女性，称“女士”“小姐”的不会是男性。
    """
    gender = look.texts(field.id)
    found = np.zeros(len(look), dtype=bool)
    for name in ("salutation", "name"):
        for wanted, pattern in (("女", _MALE), ("男", _FEMALE)):
            match = look.saying(name, pattern)
            found |= match & gender.eq(wanted).to_numpy(dtype=bool, na_value=False)
    return Hits.where(found, gender=gender[found].tolist())


@rule(
    "contact.organization.two_companies",
    Severity.INFO,
    at("contact.organization"),
    says="two_companies",
    weight=0.5,
)
def in_two_companies(look: Look, field: Field) -> Hits | None:
    """One person with one mobile number works for one company; if for two, one of them is the past.

    同一个人、同一个手机号写在两家公司，多半有一家是以前的。
    """
    everyone = together(look, "contact", ("name", "mobile", "organization"))
    rows = everyone.dropna(subset=["name", "mobile", "organization"])
    rows = rows.assign(key=rows["name"] + "|" + rows["mobile"])
    rows = rows[rows["key"].duplicated(keep=False)]
    if rows.empty:
        return None
    first = rows.drop_duplicates("key").set_index("key")
    company = rows["key"].map(first["organization"])
    other = [not alike(one, two) for one, two in zip(rows["organization"], company, strict=True)]
    rows = rows[(rows["table"] == look.number) & np.array(other, dtype=bool)]
    before = first.loc[rows["key"]]
    where = [
        place(look, "contact", int(table), int(position), field.id)
        for table, position in zip(before["table"], before["position"], strict=True)
    ]
    slots = {"other": before["organization"].tolist(), "where": where}
    return Hits(rows["position"].to_numpy().astype(np.intp), slots)


@rule(
    "contact.mobile.many_companies",
    Severity.INFO,
    at("contact.mobile"),
    says="fan_out",
    weight=0.3,
    summed=True,
)
def many_companies(look: Look, field: Field) -> Hits | None:
    """A number that many companies share is an agency's or a switchboard's and proves nothing.

    许多公司共用的号码是代办或总机，不能当作同一家的证据。
    """
    rows = pd.DataFrame({"mobile": look.texts(field.id), "company": look.texts("organization")})
    rows = rows.dropna()
    count = rows.drop_duplicates().groupby("mobile")["company"].size()
    many = count.index[count >= look.rulebook.matching.fan_out]
    return Hits.where(look.texts(field.id).isin(many.tolist()).to_numpy(dtype=bool))


@rule(
    "contact.consent.missing",
    Severity.INFO,
    at("contact.consent"),
    says="consent",
    weight=0.5,
    summed=True,
    absent=True,
)
def without_consent(look: Look, field: Field) -> Hits | None:
    """Private details of a contact need his consent, written down (PIPL).

    联系人的个人资料（生日、爱好等）要有本人同意的记录（个人信息保护法）。
    """
    private = np.zeros(len(look), dtype=bool)
    for name in _PERSONAL:
        private |= look.told(name)
    return Hits.where(private & ~look.told(field.id))
