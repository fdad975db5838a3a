"""Ratings as they are kept: nothing is lost on the way, and moves are told from what was before."""

from __future__ import annotations

from datetime import date

import pandas as pd

from kedang.rulebook import load
from kedang.tiering import store
from kedang.tiering.rate import Ratings, rate

RULES = load().tiering
TIERS = [name for name, _ in RULES.tiers]


def rated(sales: dict[str, float], as_of: date, previous: pd.DataFrame | None = None) -> Ratings:
    customers = pd.DataFrame({"id": list(sales), "name": list(sales)}, dtype="str")
    deals = pd.DataFrame(
        {
            "customer_id": list(sales),
            "date": pd.to_datetime([as_of] * len(sales)),
            "quantity": 1.0,
            "unit_price": list(sales.values()),
            "amount": list(sales.values()),
            "cost": [amount * 0.6 for amount in sales.values()],
            "paid_amount": list(sales.values()),
        }
    )
    nothing = pd.DataFrame()
    return rate(customers, deals, nothing, nothing, previous, RULES, as_of=as_of)


def kept(*ratings: Ratings) -> pd.DataFrame:
    return pd.concat([store.to_rows(one) for one in ratings], ignore_index=True)


def test_a_stored_rating_explains_every_criterion() -> None:
    ratings = rated({"a": 500_000.0, "b": 10.0}, date(2026, 6, 30))
    detail = store.to_rows(ratings)["detail"].iloc[0]
    assert list(detail["criteria"]) == [c.id for c in RULES.criteria]
    total = sum(held[-1] for held in detail["criteria"].values() if held[-1] is not None)
    assert abs(total - ratings.table["score"].iloc[0]) < 1e-6


def test_the_same_facts_are_stored_alike_on_another_day() -> None:
    first = store.to_rows(rated({"a": 500_000.0}, date(2026, 6, 30)))
    second = store.to_rows(rated({"a": 500_000.0}, date(2026, 6, 30), kept_previous(first)))
    assert first["detail"].tolist() == second["detail"].tolist()
    facts = pd.DataFrame(
        {"customer_id": ["a"], "date": pd.to_datetime(["2026-06-30"]), "amount": 9.0}
    )
    parties, nothing = pd.DataFrame({"id": ["a"], "name": ["a"]}), pd.DataFrame()
    days = (date(2026, 6, 30), date(2026, 7, 1))
    alike = [rate(parties, facts, nothing, nothing, None, RULES, as_of=day) for day in days]
    assert store.to_rows(alike[0])["detail"].tolist() == store.to_rows(alike[1])["detail"].tolist()


def kept_previous(rows: pd.DataFrame) -> pd.DataFrame | None:
    return store.previous(rows, date(2026, 7, 1))


def test_only_earlier_ratings_count_as_before() -> None:
    rows = kept(rated({"a": 500_000.0}, date(2026, 6, 30)))
    assert store.previous(rows, date(2026, 6, 30)) is None
    before = store.previous(rows, date(2026, 7, 1))
    assert before is not None
    assert before["customer_id"].tolist() == ["a"]


def test_a_move_is_told_with_the_tier_before_and_what_moved_it() -> None:
    high = rated({"a": 900_000.0, "b": 5_000.0, "c": 5_000.0}, date(2026, 5, 31))
    low = rated({"a": 1.0, "b": 5_000.0, "c": 5_000.0}, date(2026, 6, 30))
    latest = store.latest(kept(high, low), date(2026, 6, 30), TIERS).set_index("customer_id")
    tiers = [one.table.set_index("customer_id")["tier"]["a"] for one in (high, low)]
    assert tiers[0] != tiers[1]
    assert latest.loc["a", ["previous_tier", "tier", "move"]].tolist() == [*tiers, "down"]
    assert latest.loc["a", "moved_by"] in {c.id for c in RULES.criteria}


def test_a_first_rating_is_no_move() -> None:
    latest = store.latest(kept(rated({"a": 1.0}, date(2026, 6, 30))), date(2026, 6, 30), TIERS)
    assert latest["move"].tolist() == [""]
    assert latest["previous_tier"].isna().all()
    assert store.latest(kept(rated({"a": 1.0}, date(2026, 6, 30))), date(2026, 6, 1), TIERS).empty


def test_a_year_s_list_is_compared_with_the_last_frozen_year() -> None:
    first = store.to_rows(
        rated({"a": 10.0, "b": 500_000.0}, date(2024, 12, 31)), store.annual(2024)
    )
    since = store.to_rows(rated({"a": 500_000.0, "b": 10.0}, date(2025, 6, 30)))
    rows = pd.concat([first, since], ignore_index=True)
    rows["as_of"] = pd.to_datetime(rows["as_of"])
    day = date(2025, 12, 31)
    against, before = store.compared_with(rows, store.annual(2025), day)
    assert against == "annual-2024" and before is not None
    assert before.set_index("customer_id")["tier"].to_dict() == dict(
        zip(first["customer_id"], first["tier"], strict=True)
    )
    against, before = store.compared_with(rows, store.KIND, day)
    assert against == store.KIND and before is not None
    assert set(before["rated_on"]) == {pd.Timestamp("2025-06-30")}
    assert store.compared_with(rows, store.annual(2024), date(2024, 1, 1)) == ("", None)
