"""A single record finds the same candidates as in the whole list."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.matching.candidates.index import KeyIndex
from matching.candidates_cases import ROW, ROWS, keys_of, pairs_of


def partners(pairs: set[tuple[int, int]], row: int) -> list[int]:
    """The rows that stand in a pair with one row."""
    return sorted({*(a for a, b in pairs if b == row), *(b for a, b in pairs if a == row)})


@settings(max_examples=12, deadline=None)
@given(ROWS, ROW, st.integers(2, 12), st.data())
def test_a_changed_record_meets_whom_it_would_meet_in_the_changed_list(
    rows: list[dict[str, str]], changed: dict[str, str], block_size: int, data: st.DataObject
) -> None:
    row = data.draw(st.integers(0, len(rows) - 1))
    index = KeyIndex.of(keys_of(rows), block_size)
    later = [*rows[:row], changed, *rows[row + 1 :]]
    found = index.candidates(keys_of([changed]), replaces=row)
    assert found.tolist() == partners(pairs_of(later, block_size), row)


@settings(max_examples=12, deadline=None)
@given(ROWS, ROW, st.integers(2, 12))
def test_a_new_record_meets_whom_it_would_meet_behind_all_others(
    rows: list[dict[str, str]], new: dict[str, str], block_size: int
) -> None:
    found = KeyIndex.of(keys_of(rows), block_size).candidates(keys_of([new]))
    assert found.tolist() == partners(pairs_of([*rows, new], block_size), len(rows))


def test_nobody_is_met_in_an_empty_list() -> None:
    index = KeyIndex.of(keys_of([]), 50)
    assert index.candidates(keys_of([{"name": "杭州启明液压件有限公司"}])).tolist() == []
