"""Comparison is symmetric, reflexive and the same in any order of rows."""

from __future__ import annotations

import random

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.matching import Matching, match
from matching.matching_cases import BOOK, CODE_A, CODE_B, records

NAMES = [
    "", "北京华信机械有限公司", "华信机械（北京）有限公司", "华信机械", "上海华信机械有限公司",
    "华信机械一厂", "华信机械二厂", "杭州启明液压件有限公司", "杭州启铭液压件有限公司",
    "启明液压", "杭州启明液压件有限公司萧山分公司", "Hangzhou Qiming Hydraulic Co., Ltd.",
]  # fmt: skip
ROW = st.fixed_dictionaries(
    {
        "name": st.sampled_from(NAMES),
        "uscc": st.sampled_from(["", "", CODE_A, CODE_B, CODE_A.lower()]),
        "mobile": st.sampled_from(["", "13812345678", "13987654321"]),
        "phone": st.sampled_from(["", "0571-87654321", "87654321"]),
        "city": st.sampled_from(["", "杭州市", "北京市"]),
        "contact_name": st.sampled_from(["", "林晓梅", "林总"]),
        "address": st.sampled_from(["", "文三路12号", "杭州市西湖区文三路12号"]),
    }
)
ROWS = st.lists(ROW, min_size=2, max_size=7)


def plain(result: Matching) -> tuple[object, ...]:
    """Everything of a result that can be compared."""
    return (
        result.pairs.to_dict("list"),
        result.clusters.to_dict(),
        result.unasked.to_dict(),
        result.confidence.to_dict(),
        result.related.to_dict("list"),
        result.conflicts.to_dict("list"),
    )


@settings(max_examples=12, deadline=None)
@given(ROWS, st.randoms(use_true_random=False))
def test_order_of_rows_and_columns_does_not_matter(
    rows: list[dict[str, str]], rng: random.Random
) -> None:
    frame = records(*rows)
    order = list(range(len(frame)))
    rng.shuffle(order)
    shuffled = frame.iloc[order][sorted(frame.columns)]
    assert plain(match(frame, BOOK)) == plain(match(shuffled, BOOK))


@settings(max_examples=12, deadline=None)
@given(ROW, ROW)
def test_exchanging_two_records_gives_the_same_score(
    left: dict[str, str], right: dict[str, str]
) -> None:
    one, other = (match(records(*rows), BOOK) for rows in ((left, right), (right, left)))
    assert one.pairs["score"].tolist() == other.pairs["score"].tolist()
    assert one.pairs["decision"].tolist() == other.pairs["decision"].tolist()


@settings(max_examples=12, deadline=None)
@given(ROWS)
def test_groups_never_hold_two_valid_codes(rows: list[dict[str, str]]) -> None:
    frame = records(*rows)
    result = match(frame, BOOK)
    for groups in (result.clusters, result.unasked):
        codes = frame.set_index("id")["uscc"].str.upper().groupby(groups).nunique()
        assert (codes <= 1).all()


@settings(max_examples=8, deadline=None)
@given(ROW)
def test_a_named_record_meets_its_own_copy(row: dict[str, str]) -> None:
    result = match(records(row, row), BOOK)
    named = bool(row["name"])
    assert (result.clusters["a"] == result.clusters["b"]) or not named
    assert named or result.unasked["a"] != result.unasked["b"]


@settings(max_examples=8, deadline=None)
@given(st.integers(2, 6))
def test_blank_records_match_nothing(count: int) -> None:
    frame = pd.DataFrame({"id": [str(i) for i in range(count)], "name": [None] * count})
    result = match(frame, BOOK)
    assert result.pairs.empty
    assert result.clusters.nunique() == count
