"""Rows that hang together by links, found for all rows at once."""

from __future__ import annotations

import numpy as np

from kedang.matching.coded import Ints


def components(rows: int, a: Ints, b: Ints) -> Ints:
    """Per row the first row of those it hangs together with, over any number of links (a[i], b[i]).

    Labels are passed along the links and shortened until nothing changes, a few rounds in all.
    """
    label = np.arange(rows, dtype=np.int64)
    while len(a):
        left, right = label[a], label[b]
        apart = left != right
        if not apart.any():
            break
        a, b, left, right = a[apart], b[apart], left[apart], right[apart]
        np.minimum.at(label, np.maximum(left, right), np.minimum(left, right))
        while True:
            shorter = label[label]
            if np.array_equal(shorter, label):
                break
            label = shorter
    return label
