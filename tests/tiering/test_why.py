"""“Why B?”: every number opens, down to the orders it is the sum of, and says what the next tier takes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.composing.rating import rating_of
from kedang.rulebook import load
from kedang.tiering import rate
from kedang.tiering.abc import pareto_table
from kedang.tiering.behind import BEHIND, behind
from kedang.tiering.explain import explain, sentences, toward, toward_short, why
from kedang.tiering.rate import Ratings
from kedang.tiering.rfm import rfm
from kedang.tiering.score import place_with_memory, score
from kedang.tiering.steps import Step, _out_of_reach, _target, next_step
from support.tiering import RULES, A, archived, at, ids, order, take_in

SCORECARD = RULES.tiering
NOTHING = pd.DataFrame()
SPAN = (pd.Timestamp("2025-07-01").date(), pd.Timestamp("2026-06-30").date())


def book(rows: list[dict[str, Any]]) -> pd.DataFrame:
    frame = pd.DataFrame(rows)
    return frame.assign(date=pd.to_datetime(frame["date"]))


def rated(rows: list[dict[str, Any]], **more: Any) -> Ratings:
    names = sorted({str(row["customer_id"]) for row in rows})
    parties = pd.DataFrame({"id": names, "name": names}).assign(**more.pop("fields", {}))
    known = {"complaints": NOTHING, "receivables": NOTHING, "previous": None, "rules": SCORECARD}
    return rate(parties, book(rows), as_of=SPAN[1], **{**known, **more})


ROW = st.fixed_dictionaries(
    {
        "customer_id": st.sampled_from(["K1", "K2", "K3", "K4"]),
        "date": st.dates(min_value=SPAN[0], max_value=SPAN[1]).map(str),
        "product": st.sampled_from(["轴承", "阀门"]),
        "quantity": st.integers(-3, 20).map(float),
        "amount": st.integers(1, 90_000).map(lambda cents: cents / 100),
        "cost": st.one_of(st.none(), st.integers(1, 500).map(float)),
        "paid_amount": st.one_of(st.none(), st.integers(0, 900).map(float)),
        "quality_loss": st.one_of(st.none(), st.integers(0, 30).map(float)),
    }
)


@settings(max_examples=20, deadline=None)
@given(st.lists(ROW, min_size=1, max_size=20))
def test_contributions_add_up_and_points_times_weights_are_them(rows: list[dict[str, Any]]) -> None:
    """Exactly: the total is the sum of the contributions, each is points × its share of the known weight."""
    ratings = rated(rows)
    for customer, lines in ratings.detail.groupby("customer_id"):
        row = ratings.table.set_index("customer_id").loc[customer]
        known = lines[lines["points"].notna()]
        if row["score"] != row["score"]:
            assert lines["contribution"].isna().all()
            continue
        assert known["contribution"].sum() == pytest.approx(row["score"], abs=1e-8)
        share = known["weight"] / known["weight"].sum()
        assert (known["points"] * share).to_numpy() == pytest.approx(
            known["contribution"].to_numpy()
        )
        assert 0 <= row["score"] <= 100
        assert row["coverage"] * 100 == pytest.approx(known["weight"].sum())


@settings(max_examples=20, deadline=None)
@given(st.lists(ROW, min_size=1, max_size=20))
def test_the_orders_behind_a_figure_add_up_to_it(rows: list[dict[str, Any]]) -> None:
    ratings = rated(rows)
    frames = {"transaction": book(rows), "complaint": NOTHING, "receivable": NOTHING}
    parties = pd.DataFrame({"id": sorted({str(row["customer_id"]) for row in rows})})
    for customer, lines in ratings.detail.groupby("customer_id"):
        deals = behind(str(customer), parties, frames, (ratings.first, ratings.as_of)).deals
        figures = lines.set_index("criterion")
        for criterion in ("sales_revenue", "collection_rate", "profit_level", "quality_loss"):
            part = figures.loc[criterion, "part"]
            total = deals[BEHIND[criterion][0]].sum(min_count=1)
            assert (part != part and total != total) or total == pytest.approx(part)


def test_records_are_told_with_file_sheet_and_row(tmp_path: Path) -> None:
    complaint = {"received_on": "2025-08-01", "customer": A, "text": "漏油"}
    due = {"as_of": "2025-12-31", "customer": A, "amount": 500.0, "overdue_days": 12.0}
    with archived(tmp_path) as archive:
        take_in(archive, "2026-01-06", [], "别的.xlsx", complaint=[complaint], receivable=[due])
        with archive.read() as reader:
            ratings, frames = rating_of(reader, RULES, at("2026-01-07").as_of)
        found = behind(
            ids(archive)[A], frames["organization"], frames, (ratings.first, ratings.as_of)
        )
    assert found.deals["source_row"].tolist() == [2.0, 3.0]
    assert set(found.deals["source_name"]) == {"订单.xlsx"} and set(
        found.deals["source_sheet"]
    ) == {"订单"}
    assert found.complaints[["text", "open", "source_name"]].to_numpy().tolist() == [
        ["漏油", True, "别的.xlsx"]
    ]
    assert found.receivables["overdue_days"].tolist() == [12.0]


def test_the_cheapest_way_up_really_leads_up() -> None:
    """Bring the criterion to what is advised, rate again: the next tier is reached."""
    rows = [
        order("K1", "2026-01-10", 1000.0, paid=600) | {"customer_id": "K1"},
        order("K2", "2026-01-10", 900.0) | {"customer_id": "K2"},
        order("K3", "2026-01-10", 10.0) | {"customer_id": "K3"},
    ]
    ratings = rated(rows)
    before = ratings.table.set_index("customer_id").loc["K1"]
    step = next_step(ratings, "K1", SCORECARD)
    assert step is not None and not step.blocked_by
    way = next(one for one in step.ways if one.criterion == "collection_rate")
    better = [rows[0] | {"paid_amount": 1000.0 * way.target}, *rows[1:]]
    after = rated(better, previous=ratings.table).table.set_index("customer_id").loc["K1"]
    assert (after["tier"], after["move"], after["moved_by"]) == (step.tier, "up", "collection_rate")
    assert before["tier"] != step.tier
    told = explain(ratings, "K1", "zh", SCORECARD)[-1]
    assert step.tier in told and "差" in told


@settings(max_examples=60, deadline=None)
@given(st.lists(ROW, min_size=2, max_size=25))
def test_every_step_taken_really_reaches_the_tier(rows: list[dict[str, Any]]) -> None:
    """Whatever is tied: bring one criterion to its target, score again, and the margin is passed too."""
    ratings = rated(rows)
    ids = [one.id for one in SCORECARD.criteria]
    raw = ratings.detail.pivot(index="customer_id", columns="criterion", values="raw")[ids]
    names, lowest = zip(*SCORECARD.tiers, strict=True)
    table = ratings.table.set_index("customer_id")
    for customer in raw.index:
        step = next_step(ratings, str(customer), SCORECARD)
        for way in () if step is None else step.ways:
            taken = raw.copy()
            taken.loc[customer, way.criterion] = way.target
            now = score(taken, SCORECARD)
            assert now.points.loc[customer, way.criterion] == pytest.approx(way.points)
            before = np.array([names.index(table.loc[customer, "computed"])])
            total = now.total.loc[[customer]].to_numpy()
            place = place_with_memory(total, before, lowest, SCORECARD.hysteresis)
            assert step is not None and place[0] <= names.index(step.tier)


def test_contracts_tied_with_others_count_half() -> None:
    """Two of four others have three contracts: three gives (1 + 1) ÷ 4 = 50 points, four gives 75."""
    criterion = replace(SCORECARD.criteria[0], id="contract_volume", scale="percentile")
    others = np.array([1.0, 3.0, 3.0, 9.0])
    assert list(_target(criterion, 50.0, 1.0, others)) == [(3.0, 50.0)]
    assert list(_target(criterion, 51.0, 1.0, others)) == [(4.0, 75.0)]
    assert list(_target(criterion, 90.0, 1.0, others)) == [(10.0, 100.0)]


def test_what_would_have_to_grow_many_times_is_no_advice() -> None:
    """One contract to forty, 7,176 to 907,349 yuan: said to be out of reach."""
    criterion = replace(SCORECARD.criteria[0], id="contract_volume")
    assert _out_of_reach(criterion, 1.0, 4.0) and not _out_of_reach(criterion, 1.0, 3.0)
    far = Step("B", 20.0, "", 0.0, (), 60.0, 3.0, hard=True)
    (told,), short = toward(far), toward_short(far)
    assert "B ≥ 60，升级要过线 3 分" in told.render() and "短期难升" in told.render()
    assert short is not None and "短期难升" in short.render()


def test_a_gate_is_told_before_any_criterion() -> None:
    due = pd.DataFrame({"customer_id": ["K1"], "amount": [9.0], "overdue_days": [120.0], "as_of": [pd.Timestamp(SPAN[1])]})  # fmt: skip
    rows = [order("K1", "2026-01-10", 1000.0) | {"customer_id": "K1"}, order("K2", "2026-01-10", 1.0) | {"customer_id": "K2"}]  # fmt: skip
    ratings = rated(rows, receivables=due)
    step = next_step(ratings, "K1", SCORECARD)
    assert step is not None and step.blocked_by == "overdue" and step.ways == ()
    assert "先收回" in explain(ratings, "K1", "zh", SCORECARD)[-1]


@pytest.mark.parametrize(
    ("fields", "complaints", "owed", "gate", "tier"),
    [
        ({"credit_limit": [1000.0, None]}, 0, 1200.0, "", "A"),
        ({"credit_limit": [1000.0, None]}, 0, 1200.1, "credit_used", "B"),
        ({"credit_limit": [0.0, None]}, 0, 9e9, "", "A"),
        ({}, 3, 0.0, "", "A"),
        ({}, 4, 0.0, "open_complaints", "B"),
    ],
)
def test_gates_cap_beyond_their_limit_only(
    fields: dict[str, list[Any]], complaints: int, owed: float, gate: str, tier: str
) -> None:
    rows = [order("K1", "2026-01-10", 1000.0) | {"customer_id": "K1"}, order("K2", "2026-01-10", 1.0) | {"customer_id": "K2"}]  # fmt: skip
    told = pd.DataFrame(
        {"customer_id": ["K1"] * complaints, "received_on": pd.Timestamp("2025-01-01")}
    )
    due = pd.DataFrame({"customer_id": ["K1"], "amount": [owed], "as_of": [pd.Timestamp(SPAN[1])]})
    row = (
        rated(rows, complaints=told, receivables=due, fields=fields)
        .table.set_index("customer_id")
        .loc["K1"]
    )
    assert (row["capped_by"], row["tier"]) == (gate, tier)


def test_a_closed_complaint_no_longer_counts() -> None:
    rows = [order("K1", "2026-01-10", 1000.0) | {"customer_id": "K1"}]
    told = pd.DataFrame({"customer_id": ["K1"] * 9, "received_on": pd.Timestamp("2025-01-01"), "closed_on": pd.Timestamp("2026-06-30")})  # fmt: skip
    assert rated(rows, complaints=told).table["capped_by"].tolist() == [""]


def test_abc_goes_by_margin_where_the_rulebook_says_so() -> None:
    rows = [
        order("K1", "2026-01-10", 900.0, cost=899.0) | {"customer_id": "K1"},
        order("K2", "2026-01-10", 100.0, cost=1.0) | {"customer_id": "K2"},
    ]
    by = {
        measure: rated(rows, rules=replace(SCORECARD, abc_measure=measure)).table["abc"].tolist()
        for measure in ("sales", "margin")
    }
    assert by == {"sales": ["A", "B"], "margin": ["C", "A"]}


def test_a_customer_without_deals_is_told_so() -> None:
    ratings = rate(pd.DataFrame({"id": ["K9"], "name": ["无单公司"]}), NOTHING, NOTHING, NOTHING, None, SCORECARD, as_of=SPAN[1])  # fmt: skip
    found = why(ratings, "K9", SCORECARD)
    assert not found.rated and found.step is None
    assert "未评" in sentences(found)[0].render() and len(found.lines) == 8


def test_bands_reached_are_named() -> None:
    rows = [order("K1", "2026-01-10", 1000.0, paid=850) | {"customer_id": "K1"}]
    lines = {line.criterion: line for line in why(rated(rows), "K1", SCORECARD).lines}
    assert lines["collection_rate"].reached.render() == "85.0% 以上这一档"
    assert lines["sales_revenue"].reached.render() == "只有一家有数据，记 50 分"
    assert lines["reputation"].reached.render() == "未评"


def test_rfm_scores_with_their_cut_points() -> None:
    days = ["2025-08-01", "2025-12-01", "2026-03-01", "2026-05-01", "2026-06-30"]
    rows = [
        {"customer_id": f"K{n}", "date": day, "amount": 100.0 * n, "no": f"{n}-{k}"}
        for n, day in enumerate(days, start=1)
        for k in range(n)
    ]
    found = rfm(book(rows), NOTHING, SPAN, SCORECARD.rfm_cuts)
    assert found.table["rfm"].to_dict() == {
        "K1": "111",
        "K2": "222",
        "K3": "333",
        "K4": "444",
        "K5": "555",
    }
    assert found.cuts.loc["frequency"].tolist() == [1.0, 2.0, 3.0, 4.0]
    assert found.table.loc["K5", "recency"] == 0
    alike = rfm(book([row | {"date": "2026-01-01", "amount": 1.0, "no": "1"} for row in rows]), NOTHING, SPAN, SCORECARD.rfm_cuts)  # fmt: skip
    assert alike.table["f"].nunique() == 1


def test_returned_goods_are_no_deal_for_rfm() -> None:
    rows = [{"customer_id": "K1", "date": "2026-01-01", "amount": 100.0, "no": "1"}, {"customer_id": "K1", "date": "2026-06-01", "amount": -40.0, "no": "2"}]  # fmt: skip
    row = rfm(book(rows), NOTHING, SPAN, SCORECARD.rfm_cuts).table.loc["K1"]
    assert (row["recency"], row["frequency"], row["monetary"]) == (180.0, 1.0, 60.0)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(1, 10_000), min_size=1, max_size=30))
def test_the_pareto_table_rises_to_the_whole(sales: list[int]) -> None:
    table = pareto_table(pd.Series(sales, dtype="float64"))
    assert (np.diff(table["cumulative"]) >= 0).all() and table["cumulative"].iloc[
        -1
    ] == pytest.approx(1)


def test_every_tier_has_its_terms_and_a_cap_at_the_best_caps_nobody() -> None:
    rules = load().tiering
    assert [one.id for one in rules.terms] == [name for name, _ in rules.tiers]
    assert [one.payment_days for one in rules.terms] == sorted((one.payment_days for one in rules.terms), reverse=True)  # fmt: skip
    open_gates = replace(rules, gates=tuple(replace(gate, cap="A") for gate in rules.gates))
    due = pd.DataFrame({"customer_id": ["K1"], "amount": [9.0], "overdue_days": [999.0]})
    rows = [order("K1", "2026-01-10", 1000.0) | {"customer_id": "K1"}, order("K2", "2026-01-10", 1.0) | {"customer_id": "K2"}]  # fmt: skip
    assert rated(rows, receivables=due, rules=open_gates).table["capped_by"].tolist() == ["", ""]
