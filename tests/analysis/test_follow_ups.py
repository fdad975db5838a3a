"""Who is due: appointments nobody kept, key accounts nobody visited, and who moved between tiers."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis import followups, tiers
from kedang.analysis.book import Book
from kedang.model.period import Period

WEEK, CUT = Period.parse("2026-W47"), date(2026, 11, 22)
ORGANIZATIONS = pd.DataFrame(
    {
        "id": ["K1", "K2", "K3", "K4"],
        "name": ["甲厂", "乙厂", "丙厂", "丁厂"],
        "tier": ["A", "A", "B", "C"],
        "owner": ["小吴", None, "小李", "小李"],
    }
)


def book(*rows: tuple[str, str, str, str | None], **more: pd.DataFrame) -> Book:
    visit = pd.DataFrame(rows, columns=["customer_id", "date", "result", "next_appointment"])
    for name in ("date", "next_appointment"):
        visit[name] = pd.to_datetime(visit[name])
    return Book({"visit": visit.assign(rep="小吴"), "organization": ORGANIZATIONS, **more})


def test_an_appointment_is_due_until_a_later_visit_was_held() -> None:
    found = followups.due(
        book(
            ("K1", "2026-11-10", "有效", "2026-11-20"),
            ("K2", "2026-11-10", "有效", "2026-11-20"),
            ("K2", "2026-11-19", "无效", None),
            ("K3", "2026-11-10", "有效", "2026-11-20"),
            ("K3", "2026-11-19", "未形成", "2026-11-29"),
            ("K4", "2026-11-10", "有效", "2026-11-30"),
        ),
        WEEK, CUT, 7,
    )  # fmt: skip
    assert found[["customer", "days", "overdue"]].values.tolist() == [
        ["甲厂", -2, True],
        ["丙厂", 7, False],
    ]


def test_an_appointment_to_come_stands_until_its_day() -> None:
    found = followups.due(
        book(
            ("K1", "2026-11-16", "有效", "2026-11-26"),
            ("K1", "2026-11-19", "有效", None),
            ("K2", "2026-11-16", "有效", "2026-11-24"),
            ("K2", "2026-11-22", "有效", None),
            ("K3", "2026-11-16", "有效", "2026-11-26"),
            ("K3", "2026-11-19", "有效", "2026-11-27"),
        ),
        WEEK, CUT, 7,
    )  # fmt: skip
    assert found[["customer", "days"]].values.tolist() == [["甲厂", 4], ["丙厂", 5]]


def test_key_accounts_not_visited_within_their_cadence() -> None:
    found = followups.not_visited(
        book(
            ("K1", "2026-11-08", "有效", None),
            ("K3", "2026-10-01", "有效", None),
            ("K3", "2026-11-20", "未形成", None),
        ),
        CUT,
        (("A", 14), ("B", 30)),
    )
    assert found[["customer", "tier", "owner"]].values.tolist() == [
        ["乙厂", "A", "未分配"],
        ["丙厂", "B", "小李"],
    ]
    assert np.isnan(found["days"].iloc[0]) and found["days_over"].iloc[1] == 22


def test_a_rating_comes_before_the_tier_written_on_the_card() -> None:
    rating = pd.DataFrame({"customer_id": ["K4", "K1"], "tier": ["A", "D"]})
    found = followups.not_visited(book(rating=rating), CUT, (("A", 14),))
    assert found["customer"].tolist() == ["丁厂", "乙厂"] or found["customer"].tolist() == [
        "乙厂",
        "丁厂",
    ]


def test_tier_moves_of_the_period() -> None:
    rating = pd.DataFrame(
        {
            "customer_id": ["K1", "K2", "K3", "K4"],
            "tier": ["A", "B", "B", "C"],
            "previous_tier": ["B", "A", "B", "D"],
            "move": ["up", "down", "same", "up"],
            "moved_by": ["sales_revenue", "collection_rate", "", ""],
            "rated_on": pd.to_datetime(["2026-11-18", "2026-11-18", "2026-11-18", "2026-11-01"]),
        }
    )
    held = book(rating=rating)
    moves = tiers.moves(held, WEEK)
    assert moves[["customer", "move", "moved_by"]].values.tolist() == [
        ["甲厂", "up", "sales_revenue"],
        ["乙厂", "down", "collection_rate"],
    ]
    assert dict(tiers.counts(held)[["tier", "customers"]].values) == {"A": 1, "B": 2, "C": 1}


def test_the_best_tier_comes_first_and_in_it_the_longest_wait() -> None:
    held = [("K1", "2026-11-01", "有效", None), ("K2", "2026-10-30", "有效", None)]
    found = followups.not_visited(book(*held), CUT, (("A", 14), ("B", 30)))
    assert found["customer"].tolist() == ["乙厂", "甲厂", "丙厂"]
    assert np.isnan(found["days"].iloc[2])
