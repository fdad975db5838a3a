"""The scorecard: what is known is weighed, what is missing is said, every score opens."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pandas as pd
import pytest

from kedang.model.errors import UsageError
from kedang.rulebook import load
from kedang.tiering import Ratings, explain, rate
from kedang.tiering.criteria import CRITERIA
from kedang.tiering.explain import why

AS_OF = date(2026, 6, 30)
SHIPPED = load().tiering
NOTHING = pd.DataFrame()


def customers(count: int = 4, **columns: list[object]) -> pd.DataFrame:
    ids = [f"K{at}" for at in range(1, count + 1)]
    return pd.DataFrame({"id": ids, "name": [f"测试客户{i}" for i in ids], **columns})


def deals(*rows: tuple[str, str, float], **columns: list[object]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["customer_id", "date", "amount"])
    frame["date"] = pd.to_datetime(frame["date"])
    return frame.assign(**columns)


def full_deals() -> pd.DataFrame:
    return deals(
        ("K1", "2026-01-10", 100_000.0),
        ("K2", "2026-02-10", 50_000.0),
        ("K3", "2026-03-10", 20_000.0),
        no=["D1", "D2", "D3"],
        product=["轴承", "轴承", "轴承"],
        quantity=[100.0, 50.0, 20.0],
        unit_price=[1000.0, 1000.0, 1000.0],
        paid_amount=[100_000.0, 25_000.0, 20_000.0],
        cost=[60_000.0, 45_000.0, 15_000.0],
        quality_loss=[0.0, 0.0, 2_000.0],
    )


def run(parties: pd.DataFrame, rows: pd.DataFrame, **more: object) -> Ratings:
    known = {"complaints": NOTHING, "receivables": NOTHING, "previous": None, "rules": SHIPPED}
    return rate(parties, rows, as_of=AS_OF, **{**known, **more})  # type: ignore[arg-type]


def of(ratings: Ratings, customer: str) -> pd.Series:
    return ratings.table.set_index("customer_id").loc[customer]


def test_contributions_add_up_to_the_score() -> None:
    parties = customers(influence=[5.0, 3.0, None, None], credit_grade=["AAA", None, "C", None])
    ratings = run(parties, full_deals())
    sums = ratings.detail.groupby("customer_id")["contribution"].sum(min_count=1)
    table = ratings.table.set_index("customer_id")
    pd.testing.assert_series_equal(sums, table["score"], check_names=False)
    pd.testing.assert_series_equal(
        table[list(CRITERIA)].sum(axis=1, min_count=1), table["score"], check_names=False
    )
    assert table["score"].dropna().between(0, 100).all()


def test_one_criterion_missing_is_scored_on_the_available_weight_and_flagged() -> None:
    """Golden case 4."""
    parties = customers(3, influence=[5.0, None, 5.0], reputation=[5.0, 5.0, 5.0])
    ratings = run(parties, full_deals())
    row, detail = of(ratings, "K2"), ratings.detail
    assert row["unrated"] == "industry_influence"
    assert row["coverage"] == pytest.approx(1 - 7.5 / 100)
    mine = detail[(detail["customer_id"] == "K2")].set_index("criterion")
    assert np.isnan(mine.loc["industry_influence", "points"])
    lines = {line.criterion: line for line in why(ratings, "K2", SHIPPED).lines}
    assert lines["industry_influence"].note.render() == "未评：没有数据"
    known = mine[mine["points"].notna()]
    by_hand = (known["points"] * known["weight"]).sum() / known["weight"].sum()
    assert row["score"] == pytest.approx(by_hand)
    assert any("未评：行业影响力" in line for line in explain(ratings, "K2", "zh"))


@pytest.mark.parametrize(
    ("loss", "points"), [(0.0, 100.0), (500.0, 80.0), (3_000.0, 20.0), (9_999.0, 0.0)]
)
def test_quality_loss_lowers(loss: float, points: float) -> None:
    rows = full_deals().assign(quality_loss=[loss, 0.0, 0.0])
    ratings = run(customers(3), rows)
    detail = ratings.detail.set_index(["customer_id", "criterion"])
    assert detail.loc[("K1", "quality_loss"), "points"] == points


def test_without_loss_amounts_complaints_speak() -> None:
    complaints = pd.DataFrame(
        {"customer_id": ["K1"], "received_on": pd.to_datetime(["2026-05-05"]), "text": ["漏油"]}
    )
    rows = full_deals().drop(columns="quality_loss")
    detail = run(customers(3), rows, complaints=complaints).detail
    points = detail[detail["criterion"] == "quality_loss"].set_index("customer_id")["points"]
    assert points["K1"] < points["K2"] == 100.0


def test_without_any_record_of_quality_nobody_is_praised_for_it() -> None:
    ratings = run(customers(3), full_deals().drop(columns="quality_loss"))
    assert of(ratings, "K1")["unrated"].startswith("quality_loss")


def test_no_transactions_and_no_ratings_is_unrated_not_d() -> None:
    row = of(run(customers(), full_deals()), "K4")
    assert row["tier"] == "未评"
    assert np.isnan(row["score"]) and pd.isna(row["abc"])
    assert explain(run(customers(), full_deals()), "K4", "zh")[0].startswith("测试客户K4：未评")


def test_too_little_weight_is_unrated() -> None:
    only_a_rating = customers(1, reputation=[5.0])
    assert of(run(only_a_rating, NOTHING), "K1")["tier"] == "未评"
    lenient = replace(SHIPPED, minimum_weight=0.0)
    assert of(run(only_a_rating, NOTHING, rules=lenient), "K1")["tier"] == "A"


@pytest.mark.parametrize(
    ("overdue", "tier", "capped"), [(90.0, "A", ""), (91.0, "C", "overdue"), (None, "A", "")]
)
def test_long_overdue_caps_the_tier(overdue: float | None, tier: str, capped: str) -> None:
    receivables = pd.DataFrame(
        {
            "customer_id": ["K1", "K1"],
            "as_of": pd.to_datetime(["2026-03-31", "2026-06-30"]),
            "amount": [9e5, 1e5],
            "overdue_days": [400.0, overdue],
        }
    )
    parties = customers(2, influence=[5.0, 1.0], reputation=[5.0, 1.0])
    row = of(run(parties, full_deals(), receivables=receivables), "K1")
    assert (row["tier"], row["capped_by"]) == (tier, capped)


def test_settled_money_is_not_overdue() -> None:
    receivables = pd.DataFrame(
        {
            "customer_id": ["K1"],
            "as_of": pd.to_datetime(["2026-06-30"]),
            "amount": [0.0],
            "overdue_days": [400.0],
        }
    )
    assert of(run(customers(2), full_deals(), receivables=receivables), "K1")["capped_by"] == ""


def test_only_the_last_twelve_months_count() -> None:
    rows = deals(("K1", "2025-06-30", 9e6), ("K1", "2025-07-01", 100.0), ("K1", "2026-07-01", 9e6))
    assert of(run(customers(1), rows), "K1")["sales"] == 100.0


def test_returns_and_late_payments_do_not_count_as_sales_or_collected() -> None:
    rows = deals(
        ("K1", "2026-05-01", 1000.0),
        ("K1", "2026-05-20", -300.0),
        paid_amount=[700.0, None],
        paid_on=pd.to_datetime(["2026-07-15", None]),
    )
    ratings = run(customers(1), rows)
    detail = ratings.detail.set_index("criterion")
    assert of(ratings, "K1")["sales"] == 700.0
    assert detail.loc["contract_volume", "raw"] == 1
    assert detail.loc["collection_rate", "raw"] == 0.0


def test_merged_customers_bring_their_orders_along() -> None:
    parties = customers(3, merged_into=[None, "K1", "K2"])
    table = run(parties, full_deals()).table
    assert table["customer_id"].tolist() == ["K1"]
    assert table["sales"].tolist() == [170_000.0]


def test_row_order_does_not_matter() -> None:
    parties, rows = customers(influence=[5.0, 2.0, 3.0, 4.0]), full_deals()
    turned = run(parties.iloc[::-1], rows.iloc[::-1]).table
    pd.testing.assert_frame_equal(run(parties, rows).table, turned)


@pytest.mark.parametrize("scale", [1.0, 2.0, 20.0])
def test_ratings_may_be_given_out_of_5_10_or_100(scale: float) -> None:
    parties = customers(3, reputation=[5 * scale, 3 * scale, 1 * scale])
    detail = run(parties, full_deals()).detail
    points = detail[detail["criterion"] == "reputation"]["points"]
    assert points.tolist() == [100.0, 60.0, 20.0]


def test_explanations_come_in_both_languages_and_refuse_strangers() -> None:
    ratings = run(customers(influence=[5.0, 2.0, 3.0, 4.0]), full_deals())
    zh, en = explain(ratings, "K1", "zh"), explain(ratings, "K1", "en")
    assert len(zh) == len(en) >= 7
    assert "K1" in en[0] and "Sales revenue" in " ".join(en)
    with pytest.raises(UsageError, match="K9"):
        explain(ratings, "K9", "zh")


def test_an_empty_archive_is_no_error() -> None:
    assert run(customers(0), NOTHING).table.empty


def test_abc_by_the_amount_of_a_year() -> None:
    by_amount = replace(
        SHIPPED, abc_by="amount", annual_amounts=(("A", 1e5), ("B", 2.5e4), ("C", 0.0))
    )
    assert run(customers(3), full_deals(), rules=by_amount).table["abc"].tolist() == ["A", "B", "C"]
    half_year = replace(by_amount, window_months=6)
    assert run(customers(3), full_deals(), rules=half_year).table["abc"].tolist() == ["A", "A", "B"]


def test_a_refund_after_the_year_s_end_belongs_to_the_next_year() -> None:
    """Golden case 5: the frozen list of a year does not change with what comes later."""
    rows = deals(("K1", "2025-12-20", 1000.0), ("K1", "2026-01-05", -400.0))
    year_end = {"complaints": NOTHING, "receivables": NOTHING, "previous": None, "rules": SHIPPED}
    frozen = rate(customers(1), rows, **year_end, as_of=date(2025, 12, 31))  # type: ignore[arg-type]
    after = rate(customers(1), rows, **year_end, as_of=date(2026, 12, 19))  # type: ignore[arg-type]
    assert frozen.table["sales"].tolist() == [1000.0]
    assert after.table["sales"].tolist() == [600.0]


def test_moving_to_another_region_changes_no_rating() -> None:
    """Golden case 5."""
    here = customers(3, province=["浙江省"] * 3)
    there = customers(3, province=["上海市", "浙江省", "浙江省"])
    pd.testing.assert_frame_equal(run(here, full_deals()).table, run(there, full_deals()).table)
