"""Three bands: certain enough to merge unasked, worth a look, nothing."""

from __future__ import annotations

import numpy as np

from kedang.matching.coded import Bools
from kedang.matching.features.pairs import PairFeatures
from kedang.matching.normalise.keys import Keys
from kedang.matching.scoring.scored import Scored
from kedang.rulebook.sections.matching import MatchingRules


def certain_organizations(keys: Keys, scored: Scored, rules: MatchingRules) -> Bools:
    """Pairs that may be merged unasked: a high score, nothing against, and certain in kind."""
    p = scored.features
    names, place = p.names, p.place
    nothing_against = (
        place.compatible & ~p.codes.different & ~names.branch_differs & ~names.ordinal_differs
    )
    placed = place.same_city | place.same_province
    sure_name = names.equal | names.homophone | (names.abbreviated & (names.crowd <= 1))
    one_place_name = ~place.name_level_differs
    agreements = p.agreements
    reached = (p.mobile.fan > 0) & (p.mobile.fan < rules.fan_out)
    kind = keys.code_valid[scored.a] & p.codes.same & names.compatible
    kind |= reached & sure_name & one_place_name & (agreements >= 1)
    kind |= one_place_name & names.equal & placed & (agreements >= 1) & ~names.firm_and_works
    kind |= one_place_name & _identical(p)
    slip = names.one_slip & (names.length >= 5)
    kind |= (sure_name | slip) & (agreements >= 2) & ~names.firm_and_works
    return np.asarray(nothing_against & kind & (scored.score >= rules.same_from))


def certain_persons(scored: Scored, rules: MatchingRules) -> Bools:
    """A person is merged unasked only on the same name and the same mobile."""
    p = scored.features
    kind = p.names.equal & p.mobile.any & ~p.place.province_conflict
    return np.asarray(kind & (scored.score >= rules.same_from))


def _identical(p: PairFeatures) -> Bools:
    """The whole name is equal and the city is the same, with nothing else to compare."""
    whole = p.names.equal & p.names.legal_same & p.place.same_city
    return np.asarray(whole & (p.names.length >= 3))
