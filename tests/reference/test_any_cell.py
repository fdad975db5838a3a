"""No cell, however odd, stops a reader; and all readers answer in one form."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from types import ModuleType

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.reference import (
    dates,
    emails,
    industries,
    numbers,
    organization_code,
    phones,
    postcodes,
    registration_number,
    uscc,
)

READERS = [
    dates,
    emails,
    industries,
    numbers,
    organization_code,
    phones,
    postcodes,
    registration_number,
    uscc,
]
ODD = [True, 0, -1, 1e300, float("inf"), 10**30, time(1, 2), timedelta(1), datetime(2024, 5, 1), date(2024, 5, 1), b"x", "²", "٣٤٥", "\x00", "\ud800", "#REF!", "=1+1", "1" * 400, "一" * 50, "万万亿", "1.2.3.4", "1E+99", "0" * 18]  # fmt: skip
cells = st.one_of(
    st.none(),
    st.text(max_size=25),
    st.text("0123456789年月日.-/+()转,万E OIX", max_size=25),
    st.floats(),
    st.integers(-(10**20), 10**20),
    st.sampled_from(ODD),
)


@pytest.mark.parametrize("reader", READERS, ids=lambda module: module.__name__.split(".")[-1])
@settings(max_examples=30, deadline=None)
@given(found=st.lists(cells, min_size=1, max_size=8))
def test_any_cell_gets_an_answer(reader: ModuleType, found: list[object]) -> None:
    frame = reader.parse_column(pd.Series(found, dtype=object))
    assert len(frame) == len(found)
    for position, cell in enumerate(found):
        parsed = reader.parse(cell)
        assert parsed.value is None or parsed.problem is None
        assert reader.is_valid(cell) in (True, False)
        assert frame["value"].isna().iat[position] == (parsed.value is None)
        once = reader.normalize(cell)
        if once is not None:
            assert reader.normalize(once) == once


@pytest.mark.parametrize("reader", READERS, ids=lambda module: module.__name__.split(".")[-1])
def test_odd_cells(reader: ModuleType) -> None:
    frame = reader.parse_column(pd.Series(ODD, dtype=object))
    assert [reader.parse(cell).value is None for cell in ODD] == frame["value"].isna().tolist()


@pytest.mark.parametrize("reader", READERS, ids=lambda module: module.__name__.split(".")[-1])
@pytest.mark.parametrize("empty", [[], [None, None], ["", " "]])
def test_empty_columns(reader: ModuleType, empty: list[str | None]) -> None:
    frame = reader.parse_column(pd.Series(empty, dtype=object))
    assert {"value", "problem", "suggestion", "note"} <= set(frame.columns)
    assert frame["value"].isna().all() and frame["problem"].isna().all()
    assert len(reader.parse_column(pd.Series(empty, dtype="str"))) == len(empty)
