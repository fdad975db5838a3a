"""What the tables look up: each feature of a pair as one of a few levels, from against to for.

A feature is declared once, here: its id (frozen: the shipped tables hang on it), the reason line that
shows its points, the names of its levels, and how a pair gets one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kedang.matching.coded import Bools, Floats, Ints
from kedang.matching.features.pairs import PairFeatures, Shared

Level = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing that is looked at; `levels` names its levels in order, `of` gives each pair's.

    `line`: the reason line its points are told in. `says`: per level the sentence of that line; "" where
    there is nothing to say. Of several features in one line the first that says something speaks.
    `among`: the points are told in the lines that hold there (a count of what agrees), evenly.
    """

    id: str
    line: str
    levels: tuple[str, ...]
    of: Callable[[PairFeatures], Level]
    says: tuple[str, ...] = ()
    among: Callable[[PairFeatures], Mapping[str, Bools]] | None = None


def levels_of(features: Sequence[Feature], p: PairFeatures) -> dict[str, Level]:
    """Every feature's level of every pair, by feature id."""
    return {feature.id: feature.of(p) for feature in features}


def level_names(features: Sequence[Feature]) -> dict[str, tuple[str, ...]]:
    """Per feature the names of its levels: what a model's tables stand for."""
    return {feature.id: feature.levels for feature in features}


def first_of(pairs: int, *conditions: tuple[Bools, int], otherwise: int) -> Level:
    """The level of the first condition that holds."""
    level = np.full(pairs, otherwise, dtype=np.uint8)
    for holds, value in reversed(conditions):
        level[holds] = value
    return level


def binned(values: Floats | Ints, edges: Sequence[float]) -> Level:
    """How many of the rising edges a value reaches."""
    return np.searchsorted(np.asarray(edges), values, side="right").astype(np.uint8)


def steps(name: str, edges: Sequence[float]) -> tuple[str, ...]:
    """The level names of a binned value."""
    return (f"{name}_below_{edges[0]:g}", *(f"{name}_from_{edge:g}" for edge in edges))


CODE = ("both_valid_differ", "differ", "unknown", "near", "same_not_valid", "same")


def _code(p: PairFeatures) -> Level:
    c = p.codes
    return first_of(
        len(p), (c.valid, 5), (c.same, 4), (c.near, 3), (c.different, 0), (c.differ, 1), otherwise=2
    )


PLACE = ("province_differs", "city_differs", "unknown", "same_province", "same_city")  # fmt: skip


def _place(p: PairFeatures) -> Level:
    w = p.place
    return first_of(
        len(p), (w.province_conflict, 0), (w.city_conflict, 1), (w.same_city, 4),
        (w.same_province, 3), otherwise=2,
    )  # fmt: skip


NAME_PLACE = ("differs", "level_differs", "one_sided", "none", "same")


def _name_place(p: PairFeatures) -> Level:
    w = p.place
    return first_of(
        len(p), (w.name_conflict, 0), (w.name_level_differs, 1), (w.name_one_sided, 2), (w.name_same, 4),
        otherwise=3,
    )  # fmt: skip


SHARED = ("differs", "unknown", "of_12", "of_6", "of_4", "of_3", "of_2", "of_1")


def _shared(shared: Shared) -> Level:
    """One number in common counts the less, the more companies use it."""
    fan = shared.fan
    level = first_of(len(fan), (shared.differ, 0), otherwise=1)
    held = fan > 0
    level[held] = (7 - binned(fan[held], (2, 3, 4, 6, 12))).astype(np.uint8)
    return level


CONTACT = (
    "differs",
    "surname_differs",
    "unknown",
    "surname_same",
    "same_of_4",
    "same_of_2",
    "same",
)


def _contact(p: PairFeatures) -> Level:
    c = p.contact
    fan = c.shared.fan
    return first_of(
        len(p), (fan == 1, 6), ((fan > 1) & (fan < 4), 5), (fan >= 4, 4), (c.shared.differ, 0),
        (c.surname_same, 3), (c.surname_differs, 1), otherwise=2,
    )  # fmt: skip


ADDRESS = ("below_0.25", "from_0.25", "from_0.4", "from_0.55", "unknown", "from_0.7", "from_0.8", "from_0.9", "same")  # fmt: skip


def _address(p: PairFeatures) -> Level:
    alike = p.address.alike
    level = binned(alike, (0.25, 0.4, 0.55, 0.7, 0.8, 0.9, 0.9999))
    level = np.where(level >= 4, level + 1, level)
    return np.where(p.address.both, level, 4).astype(np.uint8)


STREET = ("house_differs", "none", "house_same", "same_of_8", "same_of_3", "same_of_2", "same_of_1")


def _street(p: PairFeatures) -> Level:
    d, fan = p.address, p.address.street_fan
    return first_of(
        len(p), (fan >= 8, 3), (fan >= 3, 4), (fan == 2, 5), (fan == 1, 6), (d.house_differs, 0),
        (d.house_same, 2), otherwise=1,
    )  # fmt: skip


MAIL = ("differs", "unknown", "same_domain", "same")


def _mail(p: PairFeatures) -> Level:
    return first_of(len(p), (p.same_mail, 3), (p.same_domain, 2), (p.mail_differs, 0), otherwise=1)


_COUNTS = (1, 2, 3, 4)

OTHERS: tuple[Feature, ...] = (
    Feature("code", "code", CODE, _code, ("different_uscc", "usccs_differ", "", "near_uscc", "same_uscc", "same_uscc")),
    Feature("place", "place", PLACE, _place, ("province_differs", "city_differs", "", "same_province", "same_city")),
    Feature("name_place", "name_place", NAME_PLACE, _name_place, ("name_place_differs", "name_level_differs", "name_place_one_sided", "", "name_place_same")),
    Feature("mobile", "mobile", SHARED, lambda p: _shared(p.mobile), ("mobiles_differ", "", "mobile_agent", "mobile_agent", "mobile_agent", "mobile_few", "same_mobile", "same_mobile")),
    Feature("landline", "landline", SHARED, lambda p: _shared(p.landline), ("phones_differ", "", "switchboard", "switchboard", "switchboard", "phone_few", "same_phone", "same_phone")),
    Feature("contact", "contact", CONTACT, _contact, ("contacts_differ", "surname_differs", "", "surname_same", "contact_common", "same_contact", "same_contact")),
    Feature("street", "address", STREET, _street, ("house_differs", "", "house_same", "street_common", "street_common", "same_street", "same_street")),
    Feature("address", "address", ADDRESS, _address, ("addresses_differ",) * 3 + ("address_partly", "", "address_partly", "address_alike", "address_alike", "address_same")),
    Feature("mail", "mail", MAIL, _mail, ("mail_domains_differ", "", "same_domain", "same_mail")),
    Feature("agreements", "together", steps("agree", _COUNTS), lambda p: binned(p.agreements, _COUNTS), ("none_agrees", "", "", "", ""), lambda p: p.agreeing),
    Feature("disagreements", "together", steps("differ", _COUNTS), lambda p: binned(p.disagreements, _COUNTS), among=lambda p: p.disagreeing),
)  # fmt: skip
