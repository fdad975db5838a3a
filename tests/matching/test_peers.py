"""The yardstick of the benchmarks: what counts as right, and how peers group."""

import numpy as np
import pandas as pd
import pytest

from benchmarks.peers.exact import exact_keys
from benchmarks.peers.grouping import best, connected
from benchmarks.peers.lists import quality


def groups(text: str) -> pd.Series:
    return pd.Series(list(text), index=[str(i) for i in range(len(text))])


@pytest.mark.parametrize(
    ("found", "truth", "precision", "recall", "wrong"),
    [
        ("aabb", "xxyy", 1.0, 1.0, 0),
        ("abcd", "xxyy", 0.0, 0.0, 0),
        ("aaaa", "xxyy", 2 / 6, 1.0, 2),
        ("aaab", "xxyy", 1 / 3, 0.5, 1),
    ],
)
def test_quality_is_over_pairs_and_counts_rows_with_another_majority(
    found: str, truth: str, precision: float, recall: float, wrong: int
) -> None:
    q = quality(groups(found), groups(truth))
    assert (q["P"], q["R"]) == pytest.approx((precision, recall))
    assert q["fm10k"] == wrong * 1e4 / 4


def test_what_hangs_together_by_a_chain_is_one_group() -> None:
    a, b = np.array([5, 1, 3]), np.array([3, 0, 4])
    assert connected(7, a, b).tolist() == [0, 0, 2, 3, 3, 3, 6]


def test_a_peer_is_cut_where_it_is_best() -> None:
    ids = pd.Series(list("abcd"))
    pairs = (np.array([0, 1, 2]), np.array([1, 2, 3]), np.array([0.9, 0.3, 0.8]))
    found = best(ids, pairs, (0.2, 0.5, 0.85), pd.Series([1, 1, 2, 2], index=ids))
    assert (found["F1"], found["cut"]) == (1.0, 0.5)


def test_equal_keys_join_over_several_columns_and_blanks_join_nothing() -> None:
    records = pd.DataFrame(
        {"id": list("abcde"), "name": ["甲", "甲 ", "乙", None, None]}
        | {"uscc": [None, "1", None, None, None], "mobile": [None, None, "139", "139", None]},
        dtype="str",
    )
    assert exact_keys(records).tolist() == [0, 0, 2, 2, 4]
