"""Which scorer rates which kind of customer."""

from __future__ import annotations

from kedang.matching.scoring.evidence import PERSON_START, PERSONS
from kedang.matching.scoring.levels import OTHERS
from kedang.matching.scoring.looked_up import LookedUp
from kedang.matching.scoring.name_levels import NAMES
from kedang.matching.scoring.points import Listed
from kedang.matching.scoring.scorer import Scorer
from kedang.matching.scoring.tables import shipped
from kedang.rulebook.sections.matching import MatchingRules

COMPANY_FEATURES = NAMES + OTHERS


def organization_scorer(rules: MatchingRules) -> Scorer:
    """For companies and other organisations: the shipped model."""
    return LookedUp(COMPANY_FEATURES, shipped("companies"), rules.weights)


def person_scorer(rules: MatchingRules) -> Scorer:
    """For individual customers: a name alone says little."""
    return Listed(PERSONS, PERSON_START, rules.weights)
