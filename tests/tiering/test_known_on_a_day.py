"""A rating as of a day comes out the same whenever it is made: by what the archive knew on that day."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kedang.archive.archive import Archive
from kedang.archive.overrides import Override
from kedang.composing.rating import change_tiers, rating_of
from kedang.model.errors import Refused
from support.tiering import (
    BOOK,
    NAMES,
    RULES,
    A,
    B,
    archived,
    at,
    ids,
    order,
    rated,
    take_in,
    tiers,
)

DAYS = [f"2026-02-{day:02d}" for day in range(1, 9)]


def test_an_order_entered_later_is_not_known_before(tmp_path: Path) -> None:
    with archived(tmp_path, BOOK[:5], "2026-01-05") as archive:
        before = rated(archive, "2026-01-10")
        take_in(archive, "2026-02-01", [order(B, "2025-12-20", 900_000)], "补录.xlsx")
        again, now = rated(archive, "2026-01-10"), rated(archive, "2026-02-01")
    pd.testing.assert_frame_equal(again.ratings.table, before.ratings.table)
    assert again.noted is False and now.noted is True
    sales = now.ratings.table.set_index("name")["sales"]
    assert sales[B] == 950_000


def test_a_day_gone_by_is_not_noted(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        rated(archive, "2026-03-01", plan=False)
        with archive.read() as reader:
            noted = reader.ratings()
        assert rated(archive, "2026-02-01", plan=False).operation is None
        with archive.read() as reader:
            pd.testing.assert_frame_equal(reader.ratings(), noted)


def test_an_undone_operation_still_counts_on_the_days_it_stood(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        take_in(archive, "2026-02-01", [order(A, "2026-01-20", 70_000)], "更多.xlsx")
        then = rated(archive, "2026-02-02")
        with archive.write(at("2026-02-05")) as work:
            work.undo()
        assert (
            rated(archive, "2026-02-05").ratings.table["sales"].sum()
            < then.ratings.table["sales"].sum()
        )
        again = rated(archive, "2026-02-02")
    pd.testing.assert_frame_equal(again.ratings.table, then.ratings.table)


def test_before_anything_was_known_nobody_is_rated(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        assert rated(archive, "2025-12-31").ratings.table.empty


def test_operations_out_of_the_order_of_their_days(tmp_path: Path) -> None:
    """A file taken in under a later day, then one under an earlier: the earlier day knows only its own."""
    with archived(tmp_path, BOOK[:2], "2026-01-05") as archive:
        take_in(archive, "2026-03-01", [order(B, "2026-02-01", 70_000)], "三月.xlsx")
        take_in(archive, "2026-01-20", [order(A, "2026-01-15", 30_000)], "一月.xlsx")
        sales = rated(archive, "2026-01-25").ratings.table.set_index("name")["sales"]
    assert sales[A] == 180_000 and sales.isna()[B]


STEP = st.one_of(
    st.tuples(st.just("order"), st.sampled_from(NAMES), st.integers(1, 90)),
    st.tuples(st.just("merge"), st.sampled_from(NAMES), st.sampled_from(NAMES)),
    st.tuples(st.just("set"), st.sampled_from(NAMES), st.sampled_from("ABCD")),
    st.tuples(st.just("lift"), st.sampled_from(NAMES), st.just("")),
    st.tuples(st.just("rate"), st.just(""), st.just("")),
    st.tuples(st.just("undo"), st.just(""), st.just("")),
)


RICH = [("set", B, "A"), ("order", A, 40), ("merge", A, B), ("rate", "", ""), ("undo", "", "")]


@example(RICH)
@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(STEP, min_size=3, max_size=5))
def test_computed_later_it_equals_what_was_computed_then(steps: list[tuple[str, Any, Any]]) -> None:
    """Whatever is archived, merged, set, rated and undone afterwards."""
    with tempfile.TemporaryDirectory() as folder, archived(Path(folder), BOOK[:5]) as archive:
        then = {}
        for day, step in zip(DAYS, steps, strict=False):
            do(archive, day, step)
            then[day] = everything(archive, day)
        for day, table in then.items():
            pd.testing.assert_frame_equal(everything(archive, day), table)


def everything(archive: Archive, day: str) -> pd.DataFrame:
    """The whole rating of a day."""
    with archive.read() as reader:
        return rating_of(reader, RULES, at(day).as_of)[0].table


def do(archive: Archive, day: str, step: tuple[str, Any, Any]) -> None:
    """One thing somebody does on a day; what is refused, or about a company undone by then, is left."""
    what, first, second = step
    try:
        if what == "order":
            take_in(archive, day, [order(first, day, second * 1000.0)], f"{day}.xlsx")
        elif what == "merge":
            with archive.write(at(day)) as work:
                known = ids(archive)
                work.merge(known[first], [known[second]], {"employees": 7.0})
                work.link()
        elif what == "set":
            wanted = [Override(ids(archive)[first], second, "试", at("2026-02-06").as_of)]
            change_tiers(archive, wanted, (), RULES, at(day))
        elif what == "lift":
            change_tiers(archive, (), [ids(archive)[first]], RULES, at(day))
        elif what == "rate":
            rated(archive, day, plan=False)
        else:
            with archive.write(at(day)) as work:
                work.undo()
    except (Refused, KeyError):
        return


@pytest.mark.parametrize("name", ["judgement", "tier_override", "rating"])
def test_answers_and_set_tiers_are_known_from_their_day_on(tmp_path: Path, name: str) -> None:
    with archived(tmp_path) as archive:
        known = ids(archive)
        with archive.write(at("2026-02-03")) as work:
            work.judge([(known[A], known[B], "different")])
        change_tiers(
            archive,
            [Override(known[A], "A", "试", at("2026-12-31").as_of)],
            (),
            RULES,
            at("2026-02-03"),
        )
        rated(archive, "2026-02-03", plan=False)
        with archive.read() as reader:
            ask = {"judgement": reader.judgements, "tier_override": reader.overrides}
            read = ask.get(name) or (lambda day=None: reader.ratings(known=day))
            assert len(read(at("2026-02-02").as_of)) == 0
            assert len(read(at("2026-02-03").as_of)) == len(read()) > 0


def test_tiers_follow_the_day(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        assert set(tiers(rated(archive, "2026-01-05"))) == set(NAMES)
