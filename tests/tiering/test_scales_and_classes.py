"""Bands, percentiles, Pareto classes and the memory of tiers, at their edges."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.tiering import abc
from kedang.tiering.scales import by_bands, by_percentile
from kedang.tiering.score import place, place_with_memory

CLASSES = (("A", 0.8), ("B", 0.95), ("C", 1.0))
LOWEST = (80.0, 60.0, 40.0, 0.0)


def classes_of(*sales: float | None) -> list[str]:
    named = abc.by_share(pd.Series(sales, dtype="float64"), CLASSES)
    return named.fillna("-").tolist()


@pytest.mark.parametrize(
    ("sales", "expected"),
    [
        ((80.0, 15.0, 5.0), ["A", "B", "C"]),
        ((50.0, 30.0, 15.0, 5.0), ["A", "A", "B", "C"]),
        ((90.0, 10.0), ["A", "B"]),
        ((100.0,), ["A"]),
        ((40.0, 20.0, 20.0, 20.0), ["A", "A", "A", "A"]),
        ((10.0, 0.0, -5.0, None), ["A", "C", "C", "-"]),
        ((0.5, 0.3, 0.15, 0.05), ["A", "A", "B", "C"]),
        ((None, None), ["-", "-"]),
    ],
)
def test_pareto_exactly_on_the_limit_is_the_higher_class(
    sales: tuple[float | None, ...], expected: list[str]
) -> None:
    """Golden case 5."""
    assert classes_of(*sales) == expected


def test_yearly_amount_exactly_on_the_limit_is_the_higher_class() -> None:
    """Golden case 5."""
    sales = pd.Series([1_000_000.0, 999_999.99, 200_000.0, 0.1, -1.0, None])
    limits = (("A", 1_000_000.0), ("B", 200_000.0), ("C", 0.0))
    named = abc.by_amount(sales, limits)
    assert named.fillna("-").tolist() == ["A", "B", "B", "C", "C", "-"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=40), st.randoms())
def test_pareto_does_not_depend_on_order(sales: list[int], random: object) -> None:
    series = pd.Series(sales, dtype="float64")
    turned = series.sample(frac=1.0, random_state=random.randint(0, 9999))  # type: ignore[attr-defined]
    pd.testing.assert_series_equal(
        abc.by_share(turned, CLASSES).reindex(series.index), abc.by_share(series, CLASSES)
    )


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 10_000), min_size=1, max_size=40))
def test_more_sales_never_means_a_lower_class(sales: list[int]) -> None:
    ordered = pd.Series(sorted(sales, reverse=True), dtype="float64")
    named = abc.by_share(ordered, CLASSES).tolist()
    assert named == sorted(named)
    assert named[0] == "A"


def test_pareto_table_ends_at_one() -> None:
    table = abc.pareto_table(pd.Series({"甲": 1.0, "乙": 3.0, "丙": 0.0}))
    assert table.index.tolist() == ["乙", "甲"]
    assert table["cumulative"].tolist() == [0.75, 1.0]
    assert table["customers"].tolist() == [0.5, 1.0]


@pytest.mark.parametrize(
    ("value", "up", "down"),
    [
        (0.0, 10.0, 90.0),
        (0.5, 50.0, 90.0),
        (0.49, 10.0, 90.0),
        (0.6, 50.0, 20.0),
        (-1.0, 0.0, 90.0),
        (2.0, 50.0, 0.0),
    ],
)
def test_bands(value: float, up: float, down: float) -> None:
    rising, falling = ((0.0, 10.0), (0.5, 50.0)), ((0.5, 90.0), (1.0, 20.0))
    assert by_bands(np.array([value]), rising).tolist() == [up]
    assert by_bands(np.array([value]), falling, lower_is_better=True).tolist() == [down]


def test_a_missing_value_has_no_points() -> None:
    assert np.isnan(by_bands(np.array([np.nan]), ((0.0, 10.0),))).all()
    assert np.isnan(by_percentile(np.array([np.nan, 1.0])))[0]


def test_percentile_is_the_place_among_the_others() -> None:
    assert by_percentile(np.array([1.0, 2.0, 2.0, 9.0])).tolist() == [0.0, 50.0, 50.0, 100.0]
    assert by_percentile(np.array([1.0, 9.0]), lower_is_better=True).tolist() == [100.0, 0.0]
    assert by_percentile(np.array([7.0])).tolist() == [50.0]


@pytest.mark.parametrize(("score", "at"), [(80.0, 0), (79.999, 1), (60.0, 1), (40.0, 2), (0.0, 3)])
def test_exactly_on_a_threshold_is_the_higher_tier(score: float, at: int) -> None:
    assert place(np.array([score]), LOWEST).tolist() == [at]


@pytest.mark.parametrize(
    ("score", "before", "after"),
    [
        (81.0, 1, 1),
        (83.0, 1, 0),
        (78.0, 0, 0),
        (76.9, 0, 1),
        (30.0, 0, 3),
        (90.0, 3, 0),
        (62.0, 3, 2),
        (81.0, -1, 0),
    ],
)
def test_nobody_flips_on_noise(score: float, before: int, after: int) -> None:
    found = place_with_memory(np.array([score]), np.array([before]), LOWEST, 3.0)
    assert found.tolist() == [after]
