"""Records that belong together without being the same: parent and branch, branches, group companies."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.matching.coded import Bools, Ints
from kedang.matching.features.pairs import PairFeatures
from kedang.matching.normalise.keys import Keys
from kedang.matching.scoring.scored import Scored
from kedang.model.text import Text, say

COLUMNS = ["left_id", "right_id", "relation", "reason"]
_SURE_LENGTH = 4


def branch_pairs(p: PairFeatures) -> Bools:
    """One core name, and a branch on one side or two different branches."""
    name = p.names.equal | p.names.homophone
    where = p.place.same_city | p.place.same_province | (p.names.length >= _SURE_LENGTH)
    return np.asarray(name & p.names.branch_differs & where & ~p.place.name_conflict)


def group_pairs(p: PairFeatures) -> Bools:
    """One trade name, different trade words, and something in common that strangers do not share."""
    common = p.landline.any | p.mobile.any | p.address.street_same | p.same_mail | p.same_domain
    return np.asarray(p.names.same_trade & common & p.place.compatible)


def related_pairs(keys: Keys, scored: Scored, groups: Ints) -> pd.DataFrame:
    """The related pairs with their relation and reason; pairs within one group are left out."""
    p = scored.features
    branches, group = branch_pairs(p), group_pairs(p)
    rows = []
    for i in np.flatnonzero(branches | group):
        a, b = int(scored.a[i]), int(scored.b[i])
        if groups[a] == groups[b]:
            continue
        relation, reason = _relation(keys, a, b) if branches[i] else ("group", _group(keys, a))
        rows.append((keys.ids[a], keys.ids[b], relation, reason))
    return pd.DataFrame(rows, columns=COLUMNS, dtype=object)


def _relation(keys: Keys, a: int, b: int) -> tuple[str, Text]:
    branch = keys.names.branch.text
    if branch[a] and branch[b]:
        return "branches", say("matching.related.branches", left=branch[a], right=branch[b])
    return "branch", say("matching.related.branch", branch=branch[a] or branch[b])


def _group(keys: Keys, a: int) -> Text:
    return say("matching.related.group", name=keys.names.trade.text[a])
