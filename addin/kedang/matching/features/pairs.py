"""What two records have in common and what keeps them apart, column by column over all pairs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kedang.matching.coded import Bools, Floats, Ints, Many, Objects
from kedang.matching.features.names import NameFeatures, compare_names
from kedang.matching.features.similarity import edits, similarity
from kedang.matching.normalise.keys import Keys


@dataclass(frozen=True, slots=True)
class CodeFeatures:
    """Credit codes: the same, one slip apart, or two different valid ones."""

    same: Bools
    near: Bools
    different: Bools


@dataclass(frozen=True, slots=True)
class PlaceFeatures:
    """Places as stated (columns, else name), and as the names themselves carry.

    `name_level_differs`: one name says 河南, the other 温县; no conflict, but often two companies.
    """

    same_city: Bools
    same_province: Bools
    same_district: Bools
    city_conflict: Bools
    province_conflict: Bools
    name_conflict: Bools
    name_level_differs: Bools

    @property
    def compatible(self) -> Bools:
        """Nothing known speaks against one place."""
        return ~(self.city_conflict | self.province_conflict | self.name_conflict)


@dataclass(frozen=True, slots=True)
class Shared:
    """A kind of text of which a row may have several: how many companies share the common one."""

    fan: Ints
    text: Objects
    differ: Bools

    @property
    def any(self) -> Bools:
        """At least one in common."""
        return self.fan > 0


@dataclass(frozen=True, slots=True)
class PairFeatures:
    """One entry per pair in every array; all are the same with left and right exchanged."""

    names: NameFeatures
    codes: CodeFeatures
    place: PlaceFeatures
    mobile: Shared
    landline: Shared
    contact: Shared
    same_street: Bools
    address: Floats
    address_differs: Bools
    same_mail: Bools
    same_domain: Bools

    def __len__(self) -> int:
        return len(self.same_street)


def compare(keys: Keys, a: Ints, b: Ints) -> PairFeatures:
    """The features of the pairs (a[i], b[i])."""
    both_addresses = keys.address.both(a, b)
    address = similarity(keys.address, a, b)
    same_street = keys.street.equal(a, b)
    return PairFeatures(
        names=compare_names(keys.names, keys.place.city, a, b),
        codes=_codes(keys, a, b),
        place=_places(keys, a, b),
        mobile=_shared(keys.mobiles, a, b),
        landline=_shared(keys.landlines, a, b),
        contact=_shared(keys.contacts, a, b),
        same_street=same_street,
        address=address,
        address_differs=both_addresses & ~same_street & (address < 0.5),
        same_mail=keys.mail.equal(a, b),
        same_domain=keys.mail_domain.equal(a, b),
    )


def _codes(keys: Keys, a: Ints, b: Ints) -> CodeFeatures:
    same = keys.code.equal(a, b)
    valid = keys.code_valid[a] & keys.code_valid[b]
    near = np.zeros(len(a), dtype=bool)
    maybe = np.flatnonzero(keys.code.differ(a, b) & ~valid)
    near[maybe] = edits(keys.code, a[maybe], b[maybe]) <= 1
    return CodeFeatures(same, near, keys.code.differ(a, b) & valid)


def _places(keys: Keys, a: Ints, b: Ints) -> PlaceFeatures:
    place, named = keys.place, keys.name_place
    province_conflict = place.province.differ(a, b)
    name_conflict = named.conflict(a, b)
    return PlaceFeatures(
        same_city=place.city.equal(a, b),
        same_province=place.province.equal(a, b) & ~place.city.both(a, b),
        same_district=place.district.equal(a, b),
        city_conflict=place.city.differ(a, b) & ~province_conflict,
        province_conflict=province_conflict,
        name_conflict=name_conflict,
        name_level_differs=named.deepest.differ(a, b) & ~name_conflict,
    )


def _shared(kind: Many, a: Ints, b: Ints) -> Shared:
    fan, text = kind.shared(a, b)
    return Shared(fan, text, kind.both(a, b) & (fan == 0))
