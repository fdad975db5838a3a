"""Year N is frozen; year N+1 says who rose, who fell, and through what."""

from __future__ import annotations

from datetime import date

import pandas as pd

from kedang.rulebook import load
from kedang.tiering import explain, list_moves, rate

PARTIES = pd.DataFrame({"id": ["A1", "B1", "C1"], "name": ["甲厂", "乙厂", "丙厂"]})
NOTHING = pd.DataFrame()
RULES = load().tiering


def orders(year: int, paid: dict[str, float]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "customer_id": ["A1", "B1", "C1"],
            "date": pd.to_datetime([f"{year}-06-01"] * 3),
            "amount": [300.0, 200.0, 100.0],
            "quantity": [3.0, 2.0, 1.0],
            "product": ["阀门"] * 3,
            "cost": [195.0, 130.0, 65.0],
            "paid_amount": [paid[name] for name in ("A1", "B1", "C1")],
        }
    )


def test_the_year_after_shows_ups_and_downs_with_the_criterion() -> None:
    """Golden case 4: the list of year N is frozen, N+1 shows the difference."""
    first = rate(
        PARTIES, orders(2024, {"A1": 300, "B1": 0, "C1": 50}), NOTHING, NOTHING, None, RULES,
        as_of=date(2024, 12, 31),
    )  # fmt: skip
    frozen = first.table.copy()
    second = rate(
        PARTIES, orders(2025, {"A1": 0, "B1": 200, "C1": 50}), NOTHING, NOTHING, first.table, RULES,
        as_of=date(2025, 12, 31),
    )  # fmt: skip
    pd.testing.assert_frame_equal(first.table, frozen)
    moves = list_moves(second.table).set_index("customer_id")
    assert moves.loc["A1", ["previous_tier", "tier", "move", "moved_by"]].tolist() == [
        "A", "B", "down", "collection_rate",
    ]  # fmt: skip
    assert moves.loc["B1", ["move", "moved_by"]].tolist() == ["up", "collection_rate"]
    assert "C1" not in moves.index
    assert explain(second, "A1", "zh")[-1] == "从 A 级降到 B 级，主要因为回款率。"
    assert explain(second, "B1", "en")[-1].startswith("Up from")


def test_a_gate_that_closes_is_named_as_what_moved() -> None:
    rows = orders(2025, {"A1": 300, "B1": 200, "C1": 100})
    day = date(2025, 12, 31)
    before = rate(PARTIES, rows, NOTHING, NOTHING, None, RULES, as_of=day)
    overdue = pd.DataFrame(
        {
            "customer_id": ["A1"],
            "amount": [5.0],
            "overdue_days": [120.0],
            "as_of": [pd.Timestamp(day)],
        }
    )
    capped = rate(PARTIES, rows, NOTHING, overdue, before.table, RULES, as_of=day)
    row = capped.table.set_index("customer_id").loc["A1"]
    assert (row["tier"], row["move"], row["moved_by"]) == ("C", "down", "overdue")
    freed = rate(PARTIES, rows, NOTHING, NOTHING, capped.table, RULES, as_of=day)
    row = freed.table.set_index("customer_id").loc["A1"]
    assert (row["tier"], row["move"], row["moved_by"]) == ("A", "up", "overdue")


def test_a_tier_without_details_moves_without_an_invented_cause() -> None:
    previous = pd.DataFrame({"customer_id": ["A1"], "tier": ["D"]})
    rows = orders(2025, {"A1": 300, "B1": 200, "C1": 100})
    ratings = rate(PARTIES, rows, NOTHING, NOTHING, previous, RULES, as_of=date(2025, 12, 31))
    row = ratings.table.set_index("customer_id").loc["A1"]
    assert (row["move"], row["moved_by"]) == ("up", "")
    assert "没有留下明细" in explain(ratings, "A1", "zh")[-1]


def test_who_stopped_buying_or_left_is_on_the_list() -> None:
    rows = orders(2024, {"A1": 300, "B1": 200, "C1": 100})
    first = rate(PARTIES, rows, NOTHING, NOTHING, None, RULES, as_of=date(2024, 12, 31))
    later = rate(
        PARTIES[PARTIES["id"] != "B1"],
        rows,
        NOTHING,
        NOTHING,
        first.table,
        RULES,
        as_of=date(2026, 12, 31),
    )
    moves = list_moves(later.table, first.table).set_index("customer_id")["move"].to_dict()
    assert moves == {"A1": "lost", "C1": "lost", "B1": "left"}


def test_without_a_previous_rating_everyone_rated_is_new() -> None:
    rows = orders(2025, {"A1": 300, "B1": 200, "C1": 100})
    ratings = rate(PARTIES, rows, NOTHING, NOTHING, None, RULES, as_of=date(2025, 12, 31))
    assert set(ratings.table["move"]) == {"new"}
