"""The features of two names as levels that tables look up; what each level says."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from kedang.matching.features.names import LEVELS
from kedang.matching.features.pairs import PairFeatures
from kedang.matching.scoring.levels import Feature, Level

LINES = {
    "core": "name", "slip": "name", "trade": "name", "common": "name", "length": "name", "latin": "name",
    "named": "name", "style": "name", "trade_length": "name", "words": "words", "crowd_city": "crowd", "crowd_list": "crowd",
    "echo": "crowd",
}  # fmt: skip
_CROWDED = dict.fromkeys(("3_to_4", "5_to_8", "9_to_16", "17_or_more"), "crowded_trade_name")
SAYS: dict[str, Mapping[str, str]] = {
    "core": {
        "unlike": "core_unlike", "some_shared": "core_unlike", "half_shared": "core_unlike",
        "most_shared": "core_near", "all_shared": "core_near", "two_slips": "core_near",
        "substituted": "core_one_slip", "sound_and_slip": "core_near", "gapped_with_place": "core_gapped",
        "gapped": "core_gapped", "contained": "core_gapped", "reordered": "core_reordered",
        "dropped": "core_dropped", "swapped": "core_swapped", "sounds_short": "core_sounds_short",
        "cut_in_trade_name": "core_abbreviated", "abbreviated": "core_abbreviated",
        "two_explained": "core_near", "look_alike": "core_look_alike", "homophone": "core_homophone",
        "equal": "core_equal",
    },
    "latin": {
        "unlike": "core_unlike", "initials_other_words": "latin_initials", "reads_other_words": "latin_other_words",
        "initials": "latin_initials", "reads": "latin_reads_as", "reads_and_words": "latin_reads_as",
        "equal": "core_equal",
    },
    "words": {
        "strong_unlike": "words_unlike", "strong_unlike_partly": "words_unlike", "strong_related": "words_related",
        "strong_related_partly": "words_related", "strong_against_weak": "words_unlike",
        "strong_against_weak_partly": "words_unlike", "weak_against_weak": "words_weak",
        "weak_against_weak_partly": "words_weak", "none_against_strong": "words_missing",
        "none_against_weak": "words_missing", "strong_more": "words_more", "weak_more": "words_more",
        "reordered": "words_same", "equal": "words_same",
    },
    "legal": {
        "firm_and_works": "firm_and_works", "differs": "legal_form_differs",
        "limited_and_stock": "legal_form_differs", "same": "legal_form_same",
    },
    "branch": {"differs": "branch_differs", "one_sided": "branch_differs", "same": "branch_same"},
    "ordinal": {"differs": "ordinal_differs", "one_sided": "ordinal_one_sided", "same": "ordinal_same"},
    "short": {
        "differs": "short_names_differ", "begins": "short_name_fits", "fits": "short_name_fits",
        "same": "short_names_same",
    },
    "former": {"fits": "former_name_fits"},
    "crowd_city": _CROWDED,
    "crowd_list": _CROWDED,
}  # fmt: skip


def _said(feature: str) -> tuple[str, ...]:
    says = SAYS.get(feature, {})
    return tuple(says.get(level, "") for level in LEVELS[feature])


def _level(feature: str, p: PairFeatures) -> Level:
    level: Level = getattr(p.names, feature)
    return level


NAMES: tuple[Feature, ...] = tuple(
    Feature(name, LINES.get(name, name), LEVELS[name], partial(_level, name), _said(name))
    for name in LEVELS
)
