"""What two records have in common and what keeps them apart, column by column over all pairs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np

from kedang.matching.coded import Bools, Floats, Ints, Many, Objects
from kedang.matching.features.names import NameFeatures, compare_names
from kedang.matching.features.similarity import edits, similarity
from kedang.matching.normalise.keys import Keys

_WHOLE_CODE = 15


@dataclass(frozen=True, slots=True)
class CodeFeatures:
    """Credit codes: the same, one slip apart (or one cut short), differing, or two different valid ones."""

    same: Bools
    valid: Bools
    near: Bools
    differ: Bools
    different: Bools


@dataclass(frozen=True, slots=True)
class PlaceFeatures:
    """Places as stated (columns, else name), and as the names themselves carry.

    `name_level_differs`: one name says 河南, the other 温县; no conflict, but often two companies.
    """

    same_city: Bools
    same_province: Bools
    city_conflict: Bools
    province_conflict: Bools
    name_conflict: Bools
    name_level_differs: Bools
    name_same: Bools
    name_one_sided: Bools

    @property
    def compatible(self) -> Bools:
        """Nothing known speaks against one place."""
        return ~(self.city_conflict | self.province_conflict | self.name_conflict)


@dataclass(frozen=True, slots=True)
class Shared:
    """A kind of text of which a row may have several: how many companies share the common one."""

    fan: Ints
    differ: Bools
    texts: Callable[[], Objects]

    @property
    def any(self) -> Bools:
        """At least one in common."""
        return self.fan > 0

    @property
    def text(self) -> Objects:
        """The common one, "" where there is none; slow, for the few pairs that are shown."""
        return self.texts()


@dataclass(frozen=True, slots=True)
class PersonFeatures:
    """Contacts: full names in common, or only surnames (张总 beside 张伟)."""

    shared: Shared
    surname_same: Bools
    surname_differs: Bools


@dataclass(frozen=True, slots=True)
class AddressFeatures:
    """Addresses: `alike` 0..1 without their areas, 0 where one is missing; road and house number."""

    both: Bools
    alike: Floats
    street_same: Bools
    street_fan: Ints
    house_same: Bools
    house_differs: Bools

    @property
    def differs(self) -> Bools:
        """Both known and hardly alike."""
        return np.asarray(self.both & ~self.street_same & (self.alike < 0.5))


@dataclass(frozen=True)
class PairFeatures:
    """One entry per pair in every array; all are the same with left and right exchanged."""

    a: Ints
    b: Ints
    names: NameFeatures
    codes: CodeFeatures
    place: PlaceFeatures
    mobile: Shared
    landline: Shared
    contact: PersonFeatures
    address: AddressFeatures
    same_mail: Bools
    same_domain: Bools
    mail_differs: Bools

    def __len__(self) -> int:
        return len(self.a)

    @cached_property
    def agreeing(self) -> dict[str, Bools]:
        """What agrees beside the name and the place, by reason line."""
        return {
            "code": self.codes.same | self.codes.near,
            "mobile": self.mobile.any,
            "landline": (self.landline.fan > 0) & (self.landline.fan < 4),
            "contact": self.contact.shared.any,
            "address": self.address.street_same | (self.address.alike >= 0.8),
            "mail": self.same_mail | self.same_domain,
        }

    @cached_property
    def disagreeing(self) -> dict[str, Bools]:
        """What differs beside the name, by reason line."""
        place = self.place.city_conflict | self.place.province_conflict
        return {
            "code": self.codes.differ,
            "mobile": self.mobile.differ,
            "landline": self.landline.differ,
            "contact": self.contact.shared.differ | self.contact.surname_differs,
            "address": self.address.differs,
            "place": place,
            "mail": self.mail_differs,
        }

    @cached_property
    def agreements(self) -> Ints:
        """How many things beside the name and the place agree."""
        return _count(self.agreeing)

    @cached_property
    def disagreements(self) -> Ints:
        """How many things beside the name differ."""
        return _count(self.disagreeing)


def _count(kinds: Mapping[str, Bools]) -> Ints:
    return np.asarray(np.sum(list(kinds.values()), axis=0, dtype=np.int64))


def compare(keys: Keys, a: Ints, b: Ints) -> PairFeatures:
    """The features of the pairs (a[i], b[i])."""
    return PairFeatures(
        a=a,
        b=b,
        names=compare_names(keys.names, a, b),
        codes=_codes(keys, a, b),
        place=_places(keys, a, b),
        mobile=_shared(keys.mobiles, a, b),
        landline=_shared(keys.landlines, a, b),
        contact=_people(keys, a, b),
        address=_addresses(keys, a, b),
        same_mail=keys.mail.equal(a, b),
        same_domain=keys.mail_domain.equal(a, b),
        mail_differs=keys.mail_domain.differ(a, b),
    )


def _codes(keys: Keys, a: Ints, b: Ints) -> CodeFeatures:
    same = keys.code.equal(a, b)
    valid = keys.code_valid[a] & keys.code_valid[b]
    differ = keys.code.differ(a, b)
    near = np.zeros(len(a), dtype=bool)
    maybe = np.flatnonzero(differ & ~valid)
    near[maybe] = edits(keys.code, a[maybe], b[maybe]) <= 1
    return CodeFeatures(same, same & valid, near, differ & ~near, differ & valid)


def _places(keys: Keys, a: Ints, b: Ints) -> PlaceFeatures:
    place, named = keys.place, keys.name_place
    province_conflict = place.province.differ(a, b)
    name_conflict = named.conflict(a, b)
    deepest = named.deepest
    return PlaceFeatures(
        same_city=place.city.equal(a, b),
        same_province=place.province.equal(a, b) & ~place.city.both(a, b),
        city_conflict=place.city.differ(a, b) & ~province_conflict,
        province_conflict=province_conflict,
        name_conflict=name_conflict,
        name_level_differs=deepest.differ(a, b) & ~name_conflict,
        name_same=deepest.equal(a, b),
        name_one_sided=deepest.one_sided(a, b),
    )


def _shared(kind: Many, a: Ints, b: Ints) -> Shared:
    fan = kind.shared_fan(a, b)
    return Shared(fan, kind.both(a, b) & (fan == 0), partial(kind.shared_text, a, b))


def _people(keys: Keys, a: Ints, b: Ints) -> PersonFeatures:
    shared = _shared(keys.contacts, a, b)
    only_surname = ~keys.contacts.both(a, b)
    return PersonFeatures(
        shared,
        only_surname & keys.surname.equal(a, b),
        only_surname & keys.surname.differ(a, b),
    )


def _addresses(keys: Keys, a: Ints, b: Ints) -> AddressFeatures:
    both = keys.address.both(a, b)
    equal = keys.address.equal(a, b)
    alike = equal.astype(np.float64)
    compared = np.flatnonzero(both & ~equal)
    alike[compared] = similarity(keys.address, a[compared], b[compared])
    street = keys.street.equal(a, b)
    fan = np.where(street, keys.street_fan[a], 0)
    return AddressFeatures(
        both, alike, street, fan, keys.house.equal(a, b), keys.house.differ(a, b)
    )
