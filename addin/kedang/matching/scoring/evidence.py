"""The visible list of what speaks for and against two records being one customer.

Each entry has an id (frozen: weights in the rulebook and reason lines hang on it), a weight in
log-odds points (2.3 points make it ten times as likely), and a test over pairs that returns a mask
or an amount the weight is multiplied with. Weights are set by judgement, not fitted on any data.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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
