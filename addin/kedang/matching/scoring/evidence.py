"""The visible list of what speaks for and against two records being one customer.

Each entry has an id (frozen: weights in the rulebook and reason lines hang on it), a weight in
log-odds points (2.3 points make it ten times as likely), and a test over pairs that returns a mask
or an amount the weight is multiplied with. Weights are set by judgement, not fitted on any data.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from kedang.matching.coded import Bools, Floats, Objects
from kedang.matching.features.pairs import PairFeatures

Amount = Bools | Floats
Test = Callable[[PairFeatures], Amount]
Detail = Callable[[PairFeatures], Objects]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One line of the list; `detail` gives the value that its reason shows."""

    id: str
    weight: float
    test: Test
    detail: Detail | None = None


def _long(p: PairFeatures) -> Floats:
    """Names equal or nearly so: each character beyond the fourth makes chance less likely."""
    alike = p.names.equal | p.names.homophone | p.names.one_slip
    return np.asarray(np.clip(p.names.length - 4, 0, 6) * alike.astype(np.float64))


def _full_name(p: PairFeatures) -> Bools:
    """Core, legal form and branch equal, in one city: a registry does not give a name out twice."""
    place = p.place.same_city & p.place.compatible & ~p.place.name_level_differs
    whole = p.names.equal & p.names.legal_same & ~p.names.branch_differs
    return np.asarray(whole & place & ~p.names.ordinal_differs)


def _crowded(p: PairFeatures) -> Floats:
    partly = p.names.abbreviated | p.names.gapped | p.names.one_slip
    return np.maximum(p.names.crowd - 1, 0) * partly.astype(np.float64)


NAMES: tuple[Evidence, ...] = (
    Evidence("core_equal", 4.5, lambda p: p.names.equal),
    Evidence("core_generic", 0.0, lambda p: p.names.generic),
    Evidence("core_homophone", 3.2, lambda p: p.names.homophone),
    Evidence("core_one_slip", 1.8, lambda p: p.names.one_slip),
    Evidence("core_abbreviated", 2.4, lambda p: p.names.abbreviated),
    Evidence("core_sounds_short", 1.2, lambda p: p.names.sounds_short),
    Evidence("core_gapped", 0.8, lambda p: p.names.gapped),
    Evidence("latin_reads_as", 1.5, lambda p: p.names.reads),
    Evidence("trade_words_differ", -3.0, lambda p: p.names.same_trade),
    Evidence("core_near", -1.5, lambda p: p.names.near),
    Evidence("core_unlike", -5.0, lambda p: p.names.unlike),
    Evidence("core_long", 0.3, _long),
    Evidence("crowded_trade_name", -0.9, _crowded),
    Evidence("short_name_fits", 1.2, lambda p: p.names.short_name & ~p.names.equal),
    Evidence("former_name_fits", 6.0, lambda p: p.names.former_name & ~p.names.equal),
    Evidence("legal_form_differs", -0.4, lambda p: p.names.legal_differs),
    Evidence("firm_and_works", -1.0, lambda p: p.names.firm_and_works),
    Evidence("branch_differs", -8.0, lambda p: p.names.branch_differs),
    Evidence("ordinal_differs", -8.0, lambda p: p.names.ordinal_differs),
)

PLACES: tuple[Evidence, ...] = (
    Evidence("same_city", 1.2, lambda p: p.place.same_city),
    Evidence("same_province", 0.5, lambda p: p.place.same_province),
    Evidence("full_name_equal", 3.2, _full_name),
    Evidence("city_differs", -2.5, lambda p: p.place.city_conflict),
    Evidence("province_differs", -5.0, lambda p: p.place.province_conflict),
    Evidence("name_place_differs", -2.5, lambda p: p.place.name_conflict),
    Evidence("name_level_differs", -1.0, lambda p: p.place.name_level_differs),
)

PERSON_START = -6.0
PERSONS: tuple[Evidence, ...] = (
    Evidence("person_equal", 3.0, lambda p: p.names.equal),
    Evidence("person_homophone", 1.5, lambda p: p.names.homophone),
    Evidence("person_unlike", -6.0, lambda p: ~(p.names.equal | p.names.homophone)),
    Evidence("same_mobile", 8.0, lambda p: p.mobile.any, lambda p: p.mobile.text),
    Evidence("same_phone", 3.0, lambda p: p.landline.any, lambda p: p.landline.text),
    Evidence("same_mail", 7.0, lambda p: p.same_mail),
    Evidence("same_street", 3.0, lambda p: p.address.street_same),
    Evidence("address_alike", 2.5, lambda p: ~p.address.street_same & (p.address.alike >= 0.8)),
    Evidence("same_city", 0.8, lambda p: p.place.same_city),
    Evidence("city_differs", -1.0, lambda p: p.place.city_conflict),
    Evidence("province_differs", -1.5, lambda p: p.place.province_conflict),
    Evidence("mobiles_differ", -1.0, lambda p: p.mobile.differ),
)
