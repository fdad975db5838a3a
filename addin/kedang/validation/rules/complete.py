"""Thin cards: one sentence for a sheet, naming the groups that are most often empty."""

from __future__ import annotations

from collections import Counter

import numpy as np

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.completeness import completeness
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule


@rule(
    "{entity}.card.thin",
    Severity.INFO,
    at("organization.name", "individual.name"),
    says="complete",
    weight=0.5,
    summed=True,
    aspect=Aspect.COMPLETENESS,
)
def thin(look: Look, field: Field) -> Hits | None:
    """A customer card is worth the more, the more of its groups are filled in.

    客户资料八要素填得越全，档案越有用。
    """
    found = completeness(look.table, look.rulebook)
    score = found["score"].to_numpy(dtype=np.float64)
    low = score < look.rulebook.validation.completeness_below
    if not low.any():
        return None
    counts: Counter[str] = Counter()
    for groups, count in found["missing_groups"][low].value_counts().items():
        counts.update(dict.fromkeys(str(groups).split("、"), int(count)))
    most = [name for name, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]]
    return Hits.where(low, groups="、".join(most), share=f"{score[low].mean():.1%}")
