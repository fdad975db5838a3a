"""Candidates in any order of rows, each pair once, and never all with all."""

from __future__ import annotations

import random
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.matching.candidates.blocking import candidate_pairs
from kedang.matching.normalise.keys import normalise
from matching.candidates_cases import ROWS, frame, keys_of, pairs_of


@settings(max_examples=12, deadline=None)
@given(ROWS, st.integers(2, 12))
def test_each_pair_once_smaller_row_first_and_in_order(
    rows: list[dict[str, str]], block_size: int
) -> None:
    a, b = candidate_pairs(keys_of(rows), block_size)
    assert (a < b).all()
    pairs = list(zip(a.tolist(), b.tolist(), strict=True))
    assert pairs == sorted(set(pairs))
    assert all(0 <= row < len(rows) for pair in pairs for row in pair)


@settings(max_examples=12, deadline=None)
@given(ROWS, st.integers(2, 12), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_makes_no_difference(
    rows: list[dict[str, str]], block_size: int, rng: random.Random
) -> None:
    records = frame(rows)
    order = list(range(len(records)))
    rng.shuffle(order)
    one = candidate_pairs(normalise(records), block_size)
    other = candidate_pairs(normalise(records.iloc[order]), block_size)
    assert all(np.array_equal(x, y) for x, y in zip(one, other, strict=True))


def test_no_records_no_candidates() -> None:
    assert pairs_of([]) == set()
    assert pairs_of([{"name": "杭州启明液压件有限公司"}]) == set()


def _alike(count: int) -> list[dict[str, str]]:
    """Many names that differ in little, all in one town."""
    signs = "东南西北中天地人和平安泰祥瑞丰盛昌隆兴旺"
    return [
        {
            "name": f"华信{signs[i % 20]}{signs[i // 20 % 20]}{signs[i // 400 % 20]}机械厂",
            "city": "杭州市",
            "address": f"人民路{i % 3}号",
            "phone": "0571-87654321",
        }
        for i in range(count)
    ]


def test_a_town_of_look_alikes_costs_no_more_than_a_few_pairs_per_row() -> None:
    found = {}
    for count in (1000, 4000):
        keys = keys_of(_alike(count))
        began = time.process_time()
        found[count] = len(candidate_pairs(keys, 50)[0]) / count
        assert time.process_time() - began < 10
    assert found[4000] < 120
    assert found[4000] < 2 * found[1000]


@pytest.mark.parametrize(
    "same", ["name", "mobile", "phone", "address", "contact_name", "short_name"]
)
def test_one_value_in_every_row_makes_no_square(same: str) -> None:
    signs = [chr(0x4E00 + 37 * i) for i in range(500)]
    rows = [
        {"name": f"{a}{b}{a}", "city": "杭州市"} for a, b in zip(signs, signs[::-1], strict=True)
    ]
    value = {"mobile": "13812345678", "phone": "0571-87654321", "address": "杭州市人民路3号"}
    rows = [{**row, same: value.get(same, "林晓梅")} for row in rows]
    assert len(pairs_of(rows)) <= 8 * len(rows)


def test_a_copy_is_found_in_a_block_that_is_too_large() -> None:
    rows = [{"name": f"客户{chr(0x5000 + 11 * i)}{chr(0x6000 + 7 * i)}", "mobile": "13812345678"}
            for i in range(200)]  # fmt: skip
    rows.append(rows[77] | {"name": rows[77]["name"] + "有限公司"})
    assert (77, 200) in pairs_of(rows)
