"""Amounts, quantities and percentages as people write them."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.reference import numbers

ACCEPTED = [
    ("1,234.50", 1234.5, "", None),
    ("１，２３４．５", 1234.5, "", None),
    ("1,2345", 12345, "", None),
    (" 12 ", 12, "", None),
    (".5", 0.5, "", None),
    ("1.2E+06", 1_200_000, "", None),
    ("12万", 120_000, "scaled", None),
    ("1.2亿", 120_000_000, "scaled", None),
    ("5千", 5000, "scaled", None),
    ("3万5千", 35_000, "scaled", None),
    ("3万5", 35_000, "scaled", None),
    ("300万", 3_000_000, "scaled", None),
    ("3百万", 3_000_000, "scaled", None),
    ("3w", 30_000, "scaled", None),
    ("12 万 元", 120_000, "scaled", "元"),
    ("￥3.5万元", 35_000, "scaled", "元"),
    ("500万元以上", 5_000_000, "approximate、scaled", "元"),
    ("1000元", 1000, "", "元"),
    ("人民币1,000元整", 1000, "", "元"),
    ("$1,200", 1200, "currency", "USD"),
    ("100万美元", 1_000_000, "scaled、unit、currency", "USD"),
    ("25%", 0.25, "percent", None),
    ("２５％", 0.25, "percent", None),
    ("百分之二十五", 0.25, "percent", None),
    ("(1,200)", -1200, "", None),
    ("（1,200）", -1200, "", None),
    ("-1,200", -1200, "", None),
    ("−5", -5, "", None),
    ("1200-", -1200, "", None),
    ("￥-300", -300, "", "元"),
    ("约3万", 30_000, "approximate、scaled", None),
    ("50多人", 50, "approximate、unit", "人"),
    ("100+", 100, "approximate", None),
    ("300台", 300, "unit", "台"),
    ("5千克", 5, "unit", "千克"),
    ("500kg", 500, "unit", "kg"),
    ("10吨/年", 10, "unit", "吨/年"),
    ("一百二十", 120, "chinese", None),
    ("一百零五", 105, "chinese", None),
    ("三万五", 35_000, "chinese", None),
    ("十二", 12, "chinese", None),
    ("一亿两千万", 120_000_000, "chinese", None),
    ("壹仟贰佰元整", 1200, "chinese", "元"),
    (7, 7, "", None),
    (7.25, 7.25, "", None),
]
REFUSED = [
    ("10-20", "range", None),
    ("10～20万", "range", None),
    ("3至5台", "range", None),
    ("1,5", "separator", "1.5"),
    ("1O0", "confusion", "100"),
    ("3。5", "confusion", "3.5"),
    ("2024-05-01", "unread", None),
    ("无", "unread", None),
    ("nan", "unread", None),
    ("inf", "unread", None),
    ("1_000", "unread", None),
    (True, "unread", None),
    (date(2024, 5, 1), "unread", None),
]


@pytest.mark.parametrize(("text", "value", "note", "unit"), ACCEPTED)
def test_numbers_are_read(text: object, value: float, note: str, unit: str | None) -> None:
    parsed = numbers.parse(text)
    assert (parsed.value, parsed.problem) == (value, None)
    assert (parsed.note or "", parsed.unit) == (note, unit)


@pytest.mark.parametrize(("text", "problem", "suggestion"), REFUSED)
def test_what_is_no_single_number_is_named(
    text: object, problem: str, suggestion: str | None
) -> None:
    parsed = numbers.parse(text)
    assert (parsed.value, parsed.problem, parsed.suggestion) == (None, problem, suggestion)


@pytest.mark.parametrize("blank", [None, "", " ", float("nan"), "-", "—", "/"])
def test_blank_and_dashes_are_missing_without_a_problem(blank: object) -> None:
    parsed = numbers.parse(blank)
    assert (parsed.value, parsed.problem) == (None, None)


@settings(max_examples=60, deadline=None)
@given(st.floats(-1e12, 1e12).map(lambda number: round(number, 4)))
def test_a_written_number_reads_back(number: float) -> None:
    assert numbers.parse(numbers.format(number)).value == number
    assert numbers.parse(f"{number:,.4f}").value == number


@settings(max_examples=60, deadline=None)
@given(st.text("0123456789,.-万亿千百十一二三元%() ", max_size=12))
def test_reading_twice_changes_nothing(text: str) -> None:
    once = numbers.normalize(text)
    if once is not None:
        assert numbers.normalize(once) == once


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([case[0] for case in ACCEPTED + REFUSED] + [None, ""])))
def test_columns_say_the_same_as_cells(cells: list[object]) -> None:
    frame = numbers.parse_column(pd.Series(cells, dtype=object))
    assert frame["value"].dtype == "float64"
    for position, cell in enumerate(cells):
        parsed = numbers.parse(cell)
        for name in frame.columns:
            found = frame[name].iat[position]
            assert (None if pd.isna(found) else found) == getattr(parsed, name)


def test_numeric_columns_pass_through() -> None:
    frame = numbers.parse_column(pd.Series([1.5, None, 3.0], index=[7, 8, 9]))
    assert frame["value"].tolist()[::2] == [1.5, 3.0]
    assert list(frame.index) == [7, 8, 9]
    assert frame["problem"].isna().all()
