"""Three bands: certain enough to merge unasked, worth a look, nothing."""

from __future__ import annotations

import numpy as np

from kedang.matching.coded import Bools
from kedang.matching.features.cores import CoreLevel
from kedang.matching.features.latin import LatinLevel
from kedang.matching.features.names import LegalLevel, NamedLevel
from kedang.matching.scoring.scored import Scored
from kedang.rulebook.sections.matching import MatchingRules

_TELLING = 4


def certain_organizations(scored: Scored, rules: MatchingRules) -> Bools:
    """Pairs that may be merged unasked: a high score, nothing against, and certain in kind.

    Either the names are the same or short for each other and something beside them agrees (two things,
    where the legal forms or the levels of the places differ); or one is misspelt, and two things agree or
    what few companies share (code, mobile, landline); or the full names are the same in one place and hardly
    anything differs.
    """
    p = scored.features
    names, place = p.names, p.place
    nothing_against = (
        place.compatible & ~p.codes.different & ~names.branch_differs & ~names.ordinal_differs
    )
    translated = names.latin >= LatinLevel.READS_AND_WORDS
    named = (names.named == NamedLevel.BOTH) | translated
    forms_differ = names.firm_and_works | names.legal_differs
    spelt = names.equal | names.abbreviated
    misspelt = names.homophone | names.one_slip & (names.core != CoreLevel.SUBSTITUTED)
    two = p.agreements >= 2
    numbers = (p.mobile, p.landline)
    reached = [one.any & (one.fan < rules.fan_out) for one in numbers]
    own = p.codes.valid | reached[0] | (reached[1] & (p.disagreements == 0))
    plain = ~forms_differ & ~place.name_level_differs
    kind = (spelt | translated) & (p.agreements >= 1) & (plain | two)
    kind |= misspelt & (two | (own & plain))
    kind |= (names.sounds_short | names.gapped) & two
    placed = place.same_city | place.same_province
    full = (names.legal == LegalLevel.SAME) & (translated | (names.length >= _TELLING))
    kind |= spelt & placed & plain & full & (p.disagreements <= 1)
    return np.asarray(nothing_against & named & kind & (scored.score >= rules.same_from))


def certain_persons(scored: Scored, rules: MatchingRules) -> Bools:
    """A person is merged unasked only on the same name and the same mobile."""
    p = scored.features
    kind = p.names.equal & p.mobile.any & ~p.place.province_conflict
    return np.asarray(kind & (scored.score >= rules.same_from))
