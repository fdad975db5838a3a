"""What customers are worth, how they buy, and who is leaving: formulas by hand, missing inputs stay missing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from kedang.analysis import churn, finances, habits, wallet, worth
from kedang.analysis.book import Book
from kedang.rulebook import load
from support.clients import TODAY, clients, frame, orders

RULES = load()
LOYALTY = RULES.loyalty
CHURN = RULES.reports.churn_days
Rows = list[dict[str, Any]]


def book(*cards: dict[str, Any], **rows: Rows) -> Book:
    return Book(
        {**clients(*(cards or ({},))), **{name: frame(many) for name, many in rows.items()}}
    )


def alerts(deals: Rows, *cards: dict[str, Any]) -> pd.DataFrame:
    return churn.alerts(book(*cards, transaction=deals), TODAY, LOYALTY, CHURN)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (("2025-06-30",), ""),
        (("2025-06-29",), "lost"),
        (("2026-04-01", "2026-04-11", "2026-04-21", "2026-06-10"), ""),
        (("2026-04-01", "2026-04-11", "2026-04-21", "2026-06-09"), "late"),
        (("2026-01-01", "2026-01-11"), ""),
    ],
)
def test_who_has_not_ordered_for_longer_than_usual(days: tuple[str, ...], expected: str) -> None:
    """The usual gap is ten days: twenty are usual still, twenty-one are not; two order days make no habit."""
    found = alerts(orders("K0", *days))
    assert found["alert"].tolist() == ([expected] if expected else [])


@pytest.mark.parametrize(("now", "alarm"), [(700.0, True), (700.01, False), (1000.0, False)])
def test_who_buys_less_than_in_the_year_before(now: float, alarm: bool) -> None:
    deals = orders("K0", "2025-06-01", amount=1000.0) + orders("K0", "2026-06-01", amount=now)
    found = alerts(deals)
    assert (found["alert"].tolist() == ["falling"]) == alarm
    if alarm:
        assert "30%" in found.loc[0, "reason"].render() and found.loc[0, "stake"] == 1000.0


def test_most_money_comes_first_and_key_accounts_are_the_managers() -> None:
    deals = orders("K0", "2024-06-01", amount=100.0) + orders("K1", "2024-06-01", amount=900.0)
    found = alerts(deals, {}, {"tier": "A"})
    assert found["customer_id"].tolist() == ["K1", "K0"]
    assert [one.id for one in found["suggestion"]] == ["churn.advice.lost.key", "churn.advice.lost"]
    assert all(one.render(lang) for one in found["suggestion"] for lang in ("zh", "en"))


def test_nobody_leaves_an_empty_archive() -> None:
    assert churn.alerts(Book({}), TODAY, LOYALTY, CHURN).empty
    assert churn.retention(Book({}), TODAY)["retention"].isna().all()


def test_how_many_stayed() -> None:
    early = orders("K9", "2023-06-15")
    before = orders("K0", "2025-01-01") + orders("K1", "2025-01-01") + orders("K2", "2024-09-01")
    now = orders("K0", "2025-07-01", "2026-01-01") + orders("K3", "2026-01-01")
    found = churn.retention(book({}, {}, {}, {}, transaction=early + before + now), TODAY)
    this, last = found.iloc[0], found.iloc[1]
    assert (this["bought_before"], this["kept"], this["new"]) == (3, 1, 1)
    assert this["retention"] == pytest.approx(1 / 3) and this["churn"] == pytest.approx(2 / 3)
    assert (this["buyers"], this["repeated"], this["repeat_rate"]) == (2, 1, 0.5)
    assert last["bought_before"] == 0 and pd.isna(last["retention"])


def test_a_young_order_book_does_not_tell_who_stayed() -> None:
    deals = orders("K0", "2025-05-01", "2026-01-01")
    assert pd.isna(churn.retention(book(transaction=deals), TODAY)["retention"].iloc[0])


def test_return_on_assets_is_profit_over_receivable_and_stock() -> None:
    product = [{"code": "P", "name": "泵", "stock": 10.0, "cost": 30.0}]
    line = {"product": "泵", "quantity": 3.0, "cost": 600.0}
    other = {"product": "泵", "quantity": 1.0, "cost": 100.0}
    deals = orders("K0", "2026-06-01", **line) + orders("K1", "2026-06-01", **other)
    owed = [
        {"customer_id": "K0", "as_of": "2026-05-31", "amount": 999.0},
        {"customer_id": "K0", "as_of": "2026-06-15", "amount": 175.0},
        {"customer_id": "K0", "as_of": "2026-07-15", "amount": 1.0},
    ]
    held = book({}, {}, product=product, transaction=deals, receivable=owed)
    found = worth.worth(held, TODAY, LOYALTY, CHURN).set_index("customer_id")
    row = found.loc["K0"]
    assert (row["profit"], row["receivable"], row["stock"]) == (400.0, 175.0, 225.0)
    assert (row["assets"], row["roa"], row["receivable_by"]) == (400.0, 1.0, "statement")
    assert pd.isna(found.loc["K1", "roa"]) and found.loc["K1", "missing"] == "receivable"


def test_without_a_statement_unpaid_orders_are_owed() -> None:
    deals = orders("K0", "2026-06-01", paid_amount=400.0, cost=500.0)
    row = worth.worth(book(transaction=deals), TODAY, LOYALTY, CHURN).iloc[0]
    assert (row["receivable"], row["receivable_by"]) == (600.0, "orders")
    assert row["roa"] == pytest.approx(500 / 600, abs=0.01) and row["missing"] == "stock"


def test_the_value_ahead_is_profit_times_years() -> None:
    early = orders("K9", "2023-06-15")
    before = orders("K0", "2025-01-01") + orders("K1", "2025-01-01", "2024-08-01")
    now = orders("K0", "2026-01-01", cost=400.0)
    held = book({}, {}, transaction=early + before + now)
    row = worth.worth(held, TODAY, LOYALTY, CHURN).iloc[0]
    assert row["years"] == pytest.approx(2.0) and row["clv"] == pytest.approx(1200.0)


def test_no_cost_is_no_profit() -> None:
    row = worth.worth(book(transaction=orders("K0", "2026-06-01")), TODAY, LOYALTY, CHURN).iloc[0]
    assert pd.isna(row["profit"]) and pd.isna(row["clv"]) and row["missing"].startswith("cost")


def test_the_five_figures_are_written_or_computed_or_missing() -> None:
    cards = (
        {"current_ratio": 1.8, "net_margin": 0.1, "annual_revenue": 5e6, "assets": 1e6},
        {"stock_on_hand": 50.0, "demand_per_year": 365.0, "inventory_cycle_days": None},
        {"payment_cycle_days": 45.0},
        {},
    )
    deals = orders("K2", "2026-06-01", paid_amount=1000.0)
    deals += orders("K3", "2026-05-01", paid_amount=300.0) + orders(
        "K3", "2026-05-02", paid_amount=700.0
    )
    table = frame(deals).assign(paid_on=pd.to_datetime(["2026-06-11", "2026-05-11", "2026-05-22"]))
    found = finances.finances(Book({**clients(*cards), "transaction": table}), TODAY)
    wide = found.wide.set_index("customer_id")
    assert wide.loc["K0", "return_on_assets"] == pytest.approx(0.5)
    assert wide.loc["K1", "inventory_cycle_days"] == 50.0
    assert wide.loc["K2", "payment_cycle_days"] == 45.0
    assert wide.loc["K3", "payment_cycle_days"] == pytest.approx((10 * 300 + 20 * 700) / 1000)
    long = found.long.set_index(["customer_id", "figure"])
    assert long.loc[("K2", "payment_cycle_days"), ["source", "computed"]].tolist() == [
        "written",
        10.0,
    ]
    assert long.loc[("K1", "return_on_assets"), "missing"] == "net_margin、annual_revenue、assets"
    assert pd.isna(long.loc[("K1", "return_on_assets"), "value"])


def test_nobody_with_figures_is_an_empty_list() -> None:
    assert finances.finances(book(), TODAY).wide.empty
    assert finances.finances(Book({}), TODAY).long.empty


@pytest.mark.parametrize(
    ("card", "share", "by", "room", "doubtful"),
    [
        ({"market_share_ours": 0.25}, 0.25, "written", 3000.0, False),
        ({"demand_per_year": 40.0}, 0.25, "quantity", 3000.0, False),
        ({"market_share_ours": 0.5, "demand_per_year": 40.0}, 0.5, "written", 1000.0, False),
        ({"demand_per_year": 10.0}, 1.0, "quantity", None, False),
        ({"demand_per_year": 5.0}, None, "", None, True),
    ],
)
def test_share_of_wallet(
    card: dict[str, Any], share: float | None, by: str, room: float | None, doubtful: bool
) -> None:
    deals = orders("K0", "2026-06-01", quantity=10.0, product="泵")
    row = wallet.wallet(book(card, transaction=deals), TODAY).iloc[0]
    assert (row["share_by"], bool(row["doubtful"])) == (by, doubtful)
    for found, expected in ((row["share"], share), (row["room"], room)):
        assert pd.isna(found) if expected is None else found == expected


def test_competitors_of_the_last_year_and_who_is_unhappy_with_them() -> None:
    seen = [
        {"customer_id": "K0", "date": "2026-05-01", "competitor": "乙", "satisfaction": "满意"},
        {"customer_id": "K0", "date": "2026-06-01", "competitor": "乙", "satisfaction": "不满意"},
        {"customer_id": "K0", "date": "2026-06-01", "competitor": "甲", "satisfaction": "满意"},
        {"customer_id": "K0", "date": "2024-06-01", "competitor": "丙", "satisfaction": "不满意"},
    ]
    row = wallet.wallet(book(competitor=seen), TODAY).iloc[0]
    assert sorted(row["competitors"].split("、")) == ["乙", "甲"] and row["unhappy"] == "乙"


def test_habits_and_the_chain_of_roles() -> None:
    days = ("2026-05-01", "2026-05-11", "2026-05-31")
    deals = orders("K0", *days, quantity=10.0, unit_price=90.0, amount=900.0, product="泵")
    deals += orders("K1", *days, quantity=10.0, unit_price=110.0, amount=1100.0, product="泵")
    roles = ("决策人", "使用者", "使用者")
    people = [{"organization_id": "K0", "buying_role": role} for role in roles]
    held = book({"decision_factors": "价格"}, {}, transaction=deals, contact=people)
    found = habits.habits(held, TODAY).set_index("customer_id")
    row = found.loc["K0"]
    assert (row["gap"], row["orders"], row["each"], row["product"]) == (15.0, 3.0, 900.0, "泵")
    assert row["chain"] == "使用者2 → 决策人1" and "财务" in row["missing_roles"]
    assert row["price_index"] == pytest.approx(0.9)
    assert found["bargaining"].tolist() == [3.0, 1.0] and row["focus"] == "价格"


def test_what_decides_among_won_and_lost() -> None:
    cards = (
        {"decision_factors": "价格低、交期快"},
        {"decision_factors": "价格", "status": "流失"},
        {"decision_factors": "领导喜欢", "status": "潜在"},
        {},
    )
    found = habits.factors(book(*cards, transaction=orders("K0", "2026-06-01")), TODAY)
    rows = found.set_index("factor")
    assert rows.loc["price", ["customers", "won", "lost", "rate"]].tolist() == [2, 1, 1, 0.5]
    assert rows.loc["time_place", "rate"] == 1.0 and pd.isna(rows.loc["other", "rate"])


def test_nothing_after_the_day_counts() -> None:
    held = book(transaction=orders("K0", "2026-06-01", "2026-06-10"))
    assert habits.habits(held, date(2026, 6, 9)).empty
    assert len(habits.habits(held, date(2026, 6, 10))) == 1
