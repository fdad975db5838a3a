"""What keeps records out of one group: two valid credit codes, branch and parent, other numbers."""

from __future__ import annotations

import numpy as np

from kedang.matching.coded import BLANK, Bools, Ints
from kedang.matching.normalise.keys import Keys

REASONS = ("different_uscc", "branch_differs", "ordinal_differs")
ANY = -2


def marks_of(keys: Keys) -> tuple[Ints, ...]:
    """Per kind of contradiction each row's mark: two rows with different marks are no one customer.

    ANY fits every mark: no credit code, or one that is not valid. No branch is a mark as well: it is
    the parent.
    """
    code = np.where(keys.code_valid & (keys.code.code != BLANK), keys.code.code, ANY)
    return code, keys.names.branch.code, keys.names.ordinals.code


def contradict(marks: tuple[Ints, ...], a: Ints, b: Ints) -> Bools:
    """Whether any marks of the pairs (a[i], b[i]) differ."""
    found = np.zeros(len(a), dtype=bool)
    for mark in marks:
        left, right = mark[a], mark[b]
        found |= (left != right) & (left != ANY) & (right != ANY)
    return found
