"""The annual review: frozen once, over the calendar year, with who came in, who fell off, and through what."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.archive.overrides import Override
from kedang.commands.rating import review_year
from kedang.composing.rating import change_tiers, review_span
from kedang.model.errors import Refused
from kedang.tiering import store
from kedang.tiering.review import key_accounts
from kedang.tiering.score import place, place_with_memory
from support.tiering import BOOK, RULES, A, B, C, D, archived, at, ids, order, rated, take_in, tiers

LOWEST = [limit for _, limit in RULES.tiering.tiers]
NAMES = [name for name, _ in RULES.tiering.tiers]


def test_year_n_is_frozen_and_n_plus_1_shows_who_rose_and_fell(tmp_path: Path) -> None:
    """Golden case 4."""
    with archived(tmp_path) as archive:
        first = rated(archive, "2026-01-10", plan=False, freeze=2025)
        assert (first.ratings.first, first.ratings.as_of) == (date(2025, 1, 1), date(2025, 12, 31))
        second = rated(archive, "2027-01-10", plan=False, freeze=2026)
        with archive.read() as reader:
            year, listed, against, before = store.frozen(reader.ratings(), date(2027, 1, 10), NAMES)
    assert second.against == "annual-2025" and (year, against) == (2026, "annual-2025")
    moved = second.ratings.table.set_index("name")
    assert moved.loc[A, "move"] == "down" and moved.loc[B, "move"] == "up"
    assert moved.loc[A, "moved_by"] and moved.loc[B, "moved_by"] in {
        "collection_rate",
        "sales_revenue",
    }
    assert before is not None and tiers(first)[A] == "A"
    stored = listed.set_index("customer_id")
    ratings = second.ratings.table.set_index("customer_id")
    for name in ("tier", "move", "moved_by", "previous_tier"):
        assert stored[name].fillna("").to_dict() == ratings[name].fillna("").to_dict(), name


def test_a_second_freeze_is_refused_with_its_reason_until_undone(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        done = rated(archive, "2026-01-10", plan=False, freeze=2025)
        assert done.operation is not None
        with pytest.raises(Refused) as refused:
            rated(archive, "2026-02-10", freeze=2025)
        told = refused.value.text.render()
        assert "2025" in told and "小王" in told and done.operation.id in told and "撤销" in told
        with archive.write(at("2026-02-10")) as work:
            work.undo(done.operation.id)
        assert rated(archive, "2026-02-11", plan=False, freeze=2025).operation is not None


def test_refunds_and_payments_after_the_year_do_not_touch_it(tmp_path: Path) -> None:
    """Golden case 5: the refund is known at the review, but belongs to the next year."""
    with archived(tmp_path, BOOK[:5]) as archive:
        plain = rated(archive, "2026-01-10", freeze=2025).ratings.table
        late = [
            order(A, "2026-01-08", -40_000, quantity=-10.0),
            order(C, "2025-11-01", 8_000, paid_on="2026-01-09"),
        ]
        take_in(archive, "2026-01-12", late, "退货.xlsx")
        after = rated(archive, "2026-01-15", freeze=2025).ratings
        now = rated(archive, "2026-01-15").ratings.table.set_index("name")
    sales = after.table.set_index("name")["sales"]
    assert sales[A] == plain.set_index("name")["sales"][A] == 150_000
    assert now.loc[A, "sales"] == 110_000
    collected = after.detail.set_index(["customer_id", "criterion"])
    key = after.table.set_index("name")["customer_id"][C]
    assert collected.loc[(key, "collection_rate"), "raw"] == pytest.approx(20_000 / 28_000)


def test_a_customer_that_moved_region_keeps_its_rating(tmp_path: Path) -> None:
    """Golden case 5."""
    with archived(tmp_path, A={"province": "浙江省", "city": "杭州市"}) as archive:
        before = rated(archive, "2026-01-06").ratings.table
        with archive.write(at("2026-01-07")) as work:
            from kedang.archive.choices import Mend

            work.mend([Mend(ids(archive)[A], "city", "杭州市", "杭州市", "绍兴市", "绍兴市")])
        after = rated(archive, "2026-01-07").ratings.table
    assert after.drop(columns="name").equals(before.drop(columns="name"))


def test_orders_entered_after_the_year_count_when_known_at_the_review(tmp_path: Path) -> None:
    with archived(tmp_path, BOOK[:5], "2025-12-31") as archive:
        take_in(archive, "2026-01-05", [order(C, "2025-12-28", 33_000)], "十二月补录.xlsx")
        on_the_day = rated(archive, "2025-12-31", freeze=2025).ratings.table.set_index("name")
        in_january = rated(archive, "2026-01-05", freeze=2025).ratings.table.set_index("name")
    assert (on_the_day.loc[C, "sales"], in_january.loc[C, "sales"]) == (20_000, 53_000)


@pytest.mark.parametrize(
    ("day", "last"), [("2026-09-30", "2026-09-30"), ("2027-03-01", "2026-12-31")]
)
def test_a_running_year_is_measured_up_to_the_day(day: str, last: str) -> None:
    assert review_span(2026, date.fromisoformat(day)) == (
        date(2026, 1, 1),
        date.fromisoformat(last),
    )
    with pytest.raises(Refused, match="还没有开始"):
        review_span(2028, date.fromisoformat(day))


@pytest.mark.parametrize(
    ("day", "year"), [("2027-01-05", 2026), ("2027-06-30", 2026), ("2027-07-01", 2027)]
)
def test_the_button_reviews_the_year_that_is_due(day: str, year: int) -> None:
    assert review_year(date.fromisoformat(day)) == year


def test_a_year_without_deals_or_ratings_is_not_frozen(tmp_path: Path) -> None:
    bare = {letter: {"influence": None, "reputation": None} for letter in "ABCD"}
    with archived(tmp_path, **bare) as archive, pytest.raises(Refused, match="2019"):
        rated(archive, "2026-01-10", freeze=2019)


def test_the_list_says_who_stays_comes_in_is_recommended_and_falls_off(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        first = rated(archive, "2026-01-10", plan=False, freeze=2025)
        wanted = [Override(ids(archive)[D], "A", "集团采购入围", date(2027, 12, 31))]
        change_tiers(archive, wanted, (), RULES, at("2026-05-01"))
        done = rated(archive, "2027-01-10", plan=False, freeze=2026)
    keys = key_accounts(done.ratings.table, done.before, RULES.tiering)
    listed = dict(zip(keys.listed["name"], keys.listed["entry"], strict=True))
    assert listed[D] == "recommended"
    assert keys.listed.set_index("name").loc[D, "set_why"] == "集团采购入围"
    assert keys.fell_off["name"].tolist() == [A]
    assert key_accounts(first.ratings.table, None, RULES.tiering).fell_off.empty


def test_who_left_the_archive_fell_off(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        first = rated(archive, "2026-01-10").ratings.table
    left = first[first["name"] != A]
    keys = key_accounts(left.assign(previous_tier=left["tier"]), first, RULES.tiering)
    assert keys.fell_off[["name", "entry"]].to_numpy().tolist() == [[A, "left"]]


@settings(max_examples=200, deadline=None)
@given(
    st.floats(0, 100, allow_nan=False),
    st.lists(st.floats(-1, 1, allow_nan=False), min_size=1, max_size=12),
)
def test_noise_below_the_hysteresis_moves_nobody(score: float, noise: list[float]) -> None:
    """A rating after the other, each a little off the first score: the tier stays what it was."""
    limit = RULES.tiering.hysteresis
    first = now = place(np.array([score]), LOWEST)
    for part in noise:
        nearby = np.array([score + part * limit * 0.999])
        now = place_with_memory(nearby, now, LOWEST, limit)
        assert now.tolist() == first.tolist()


def test_what_moves_further_than_the_hysteresis_does_move() -> None:
    before = place(np.array([81.0]), LOWEST)
    assert place_with_memory(np.array([76.9]), before, LOWEST, 3.0).tolist() == [1]


def test_a_merge_does_not_make_a_key_account_fall_off(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        rated(archive, "2026-01-10", plan=False, freeze=2025)
        known = ids(archive)
        with archive.write(at("2026-02-01")) as work:
            work.merge(known[B], [known[A]], {})
            work.link()
        done = rated(archive, "2027-01-10", freeze=2026)
    keys = key_accounts(done.ratings.table, done.before, RULES.tiering)
    assert "left" not in set(keys.fell_off["entry"])
    assert isinstance(done.before, pd.DataFrame) and known[A] not in set(done.before["customer_id"])
