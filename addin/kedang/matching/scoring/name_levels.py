"""The features of two names as levels that tables look up."""

from __future__ import annotations

import numpy as np

from kedang.matching.features.pairs import PairFeatures
from kedang.matching.scoring.levels import Feature, Level, binned, first_of, steps

RELATION = ("blank", "unlike", "near", "same_trade", "latin", "gapped", "sounds_short", "one_slip", "abbreviated", "homophone", "equal", "generic")  # fmt: skip


def _relation(p: PairFeatures) -> Level:
    level = np.zeros(len(p), dtype=np.uint8)
    for value, name in enumerate(RELATION):
        level[getattr(p.names, name)] = value
    return level


LEGAL = ("firm_and_works", "differs", "unknown", "same")


def _legal(p: PairFeatures) -> Level:
    n = p.names
    return first_of(
        len(p), (n.firm_and_works, 0), (n.legal_differs, 1), (n.legal_same, 3), otherwise=2
    )


def _branch(p: PairFeatures) -> Level:
    return first_of(len(p), (p.names.branch_differs, 0), (p.names.branch_same, 2), otherwise=1)


_CROWD = (0.5, 1.5, 2.5, 3.5)
_LENGTH = (2, 3, 4, 5, 6, 8)

NAMES: tuple[Feature, ...] = (
    Feature("relation", "name", RELATION, _relation, ("", "core_unlike", "core_near", "trade_words_differ", "latin_reads_as", "core_gapped", "core_sounds_short", "core_one_slip", "core_abbreviated", "core_homophone", "core_equal", "core_generic")),
    Feature("legal", "legal", LEGAL, _legal, ("firm_and_works", "legal_form_differs", "", "legal_form_same")),
    Feature("branch", "branch", ("differs", "none", "same"), _branch, ("branch_differs", "", "branch_same")),
    Feature("ordinal", "ordinal", ("differs", "agrees"), lambda p: (~p.names.ordinal_differs).astype(np.uint8), ("ordinal_differs", "")),
    Feature("short_name", "short_name", ("none", "fits"), lambda p: p.names.short_name.astype(np.uint8), ("", "short_name_fits")),
    Feature("former_name", "former_name", ("none", "fits"), lambda p: p.names.former_name.astype(np.uint8), ("", "former_name_fits")),
    Feature("crowd", "crowd", steps("crowd", _CROWD), lambda p: binned(p.names.crowd, _CROWD)),
    Feature("length", "name", steps("length", _LENGTH), lambda p: binned(p.names.length, _LENGTH)),
)  # fmt: skip
