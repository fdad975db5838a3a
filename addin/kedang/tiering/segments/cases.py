"""A segmentation as a list of cases: the first that holds gives the value and says why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kedang.tiering.segments.parties import Mask

Words = npt.NDArray[np.object_]


@dataclass(frozen=True, slots=True)
class Case:
    """Who it holds for, the value (one for all, or one each), and the id of the reason.

    The reason's message is `segment.why.<segmentation>.<reason>`.
    """

    holds: Mask
    value: str | Words
    reason: str


def decide(size: int, cases: Sequence[Case]) -> tuple[Words, Words]:
    """The value and the reason of each customer; None and "" where no case holds."""
    value, reason = np.full(size, None, dtype=object), np.full(size, "", dtype=object)
    open_ = np.ones(size, dtype=bool)
    for case in cases:
        hit = open_ & case.holds
        value[hit] = case.value if isinstance(case.value, str) else case.value[hit]
        reason[hit] = case.reason
        open_ &= ~hit
    return value, reason
