"""Segments: the words of a sales director, each computed from what happened, none invented."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.model.errors import UsageError
from kedang.rulebook import Rulebook, load, loads
from kedang.tiering.segments import SEGMENTATIONS, aimed_at, differences, reason, segment, why
from support.clients import TODAY, clients, frame, orders, visits

SHIPPED = load()
Rows = list[dict[str, Any]]


def one(
    deals: Rows = (),  # type: ignore[assignment]
    seen: Rows = (),  # type: ignore[assignment]
    *,
    rulebook: Rulebook = SHIPPED,
    as_of: date = TODAY,
    kind: str = "organization",
    rating: str = "",
    extra: dict[str, pd.DataFrame] | None = None,
    **card: Any,
) -> pd.Series:
    frames = {**clients(card, kind=kind), **(extra or {})}
    if deals:
        frames["transaction"] = frame(list(deals))
    if seen:
        frames["visit"] = frame(list(seen))
    if rating:
        row = {"customer_id": "K0", "tier": rating, "rated_on": "2026-06-01"}
        frames["rating"] = frame([row])
    return segment(frames, rulebook, as_of).iloc[0]


def test_nothing_happened_so_nothing_is_said() -> None:
    row = one()
    said = {name: row[name] for name in SEGMENTATIONS if row[name] != "未评"}
    assert said == {"principal": "团体", "rank": "无差别客户"}
    assert pd.isna(row["stage_on"]) and row["step"] == "未评"


@pytest.mark.parametrize(
    ("days", "history", "lifecycle"),
    [
        ((), "未评", "未评"),
        (("2026-06-01",), "生客", "一次客户"),
        (("2026-06-01", "2026-06-01"), "生客", "一次客户"),
        (("2026-05-01", "2026-06-01"), "熟客", "长期客户"),
        (("2019-05-01", "2026-06-01"), "熟客", "长期客户"),
        (("2026-06-30", "2026-07-01"), "生客", "一次客户"),
    ],
)
def test_history_counts_orders_up_to_the_day(
    days: tuple[str, ...], history: str, lifecycle: str
) -> None:
    row = one(orders("K0", *days))
    assert (row["history"], row["lifecycle"]) == (history, lifecycle)


@pytest.mark.parametrize(
    ("days", "expected", "because"),
    [
        (("2026-01-01", "2026-04-01"), "常客", "often"),
        (("2026-01-01", "2026-04-02"), "稀客", "seldom"),
        (("2026-04-01",), "未评", ""),
        (("2026-03-31",), "稀客", "once"),
        (("2025-10-01", "2025-11-01"), "稀客", "lapsed"),
        (("2025-06-01", "2025-06-30"), "稀客", "idle"),
        (("2026-01-01", "2026-01-11", "2026-06-30"), "常客", "often"),
    ],
)
def test_frequency_is_the_usual_gap_within_twelve_months(
    days: tuple[str, ...], expected: str, because: str
) -> None:
    row = one(orders("K0", *days))
    assert (row["frequency"], row["frequency_by"]) == (expected, because)


@pytest.mark.parametrize(
    ("amount", "size", "vip"),
    [
        (500_000.0, "大", "VIP"),
        (499_999.99, "中", "普通"),
        (100_000.0, "中", "普通"),
        (99_999.99, "小", "散客"),
        (-50.0, "小", "散客"),
    ],
)
def test_size_on_the_limit_is_the_larger_one(amount: float, size: str, vip: str) -> None:
    row = one(orders("K0", "2026-06-01", amount=amount))
    assert (row["size"], row["vip"]) == (size, vip)


def test_a_return_is_no_order() -> None:
    row = one(orders("K0", "2026-06-01", amount=-50.0))
    assert row["orders"] == 0 and row["place"] == "未评" and row["history"] == "未评"


@pytest.mark.parametrize(
    ("deals", "seen", "expected"),
    [
        (orders("K0", "2020-01-01"), [], "可能客户"),
        ([], visits("K0", "2026-06-01"), "可能客户"),
        ([], visits("K0", "2020-01-01"), "可能客户"),
        ([], visits("K0", *[f"2026-06-0{d}" for d in range(1, 6)], result="无效"), "非客户"),
        ([], visits("K0", *[f"2026-06-0{d}" for d in range(1, 5)], result="无效"), "未评"),
        ([], visits("K0", *[f"2026-06-0{d}" for d in range(1, 9)], result="未形成"), "未评"),
    ],
)
def test_likelihood(deals: Rows, seen: Rows, expected: str) -> None:
    assert one(deals, seen)["likelihood"] == expected


def test_a_lead_that_needs_nothing_is_no_customer() -> None:
    lead = frame([{"name": "测试客户0", "date": "2026-06-01", "need": "否"}])
    row = one(extra={"lead": lead})
    assert (row["likelihood"], row["place"], row["stage"]) == ("非客户", "访客", "潜在")


def test_who_only_came_is_a_visitor_and_the_card_may_know_better() -> None:
    assert one(seen=visits("K0", "2026-06-01"))["place"] == "访客"
    card = one(first_deal_on="2021-03-01")
    assert (card["place"], card["place_by"], card["stage"]) == ("顾客", "card", "成交")
    assert one(first_deal_on="2027-03-01")["place"] == "未评"


def test_private_persons_stand_on_their_own_card() -> None:
    row = one(kind="individual")
    assert (row["principal"], row["nature"]) == ("个体", "个人消费者")


def test_the_words_of_the_sixth_pair_are_the_teams() -> None:
    own = loads('[segments]\ntarget_label = "重点"\nother_label = "其余"\ntarget_list = ["C35"]')
    assert one(industry="专用设备制造业", rulebook=own)["priority"] == "重点"
    assert one(industry="C36 汽车制造业", rulebook=own)["priority"] == "其余"
    assert one(segment="目标、熟客", rulebook=own)["priority"] == "重点"
    assert one(rulebook=own)["priority"] == "未评"
    assert one(industry="C36 汽车制造业", priority="高", rulebook=own)["priority"] == "重点"


def test_too_many_target_industries_are_counted() -> None:
    own = loads('[segments]\ntarget_list = ["C35", "汽车制造业", "专用设备制造业"]')
    table = segment(clients({}), own, TODAY)
    assert aimed_at(table, own) == ("C35 专用设备制造业", "C36 汽车制造业")
    named = clients({"segment": "目标", "industry": "C34"}, {"industry": "C35"})
    assert aimed_at(segment(named, SHIPPED, TODAY), SHIPPED) == ("C34",)


def test_the_product_line_is_where_most_was_bought() -> None:
    product = frame([{"code": "P1", "name": "泵", "category": "液压"}])
    deals = orders("K0", "2026-06-01", amount=300.0, product_code="P1", product="泵")
    deals += orders("K0", "2026-06-02", amount=100.0, product="轴承", product_code=None)
    row = one(deals, extra={"product": product})
    assert row["line"] == "液压" and row["line_share"] == pytest.approx(0.75)
    assert "75%" in reason(row.to_dict(), "line", SHIPPED)[0].render()


def test_goods_sold_through_somebody_else_make_an_indirect_customer() -> None:
    frames = clients({"short_name": "甲"}, {"short_name": "乙"})
    frames["transaction"] = frame(orders("K0", "2026-06-01", end_customer="乙"))
    table = segment(frames, SHIPPED, TODAY).set_index("customer_id")
    assert table["trade"].to_dict() == {"K0": "直接客户", "K1": "间接客户"}


@pytest.mark.parametrize(
    ("days", "rating", "stage", "lifecycle", "since"),
    [
        (("2025-06-29",), "", "流失", "一次客户", "2026-06-29"),
        (("2025-06-30",), "", "成交", "一次客户", "2025-06-30"),
        (("2026-06-01",), "A", "最有价值", "最有价值客户", "2026-06-01"),
        (("2026-06-01",), "B", "成交", "一次客户", "2026-06-01"),
        (("2024-06-01",), "A", "流失", "一次客户", "2025-06-01"),
    ],
)
def test_the_stage_and_the_day_it_began(
    days: tuple[str, ...], rating: str, stage: str, lifecycle: str, since: str
) -> None:
    row = one(orders("K0", *days), rating=rating)
    assert (row["stage"], row["lifecycle"]) == (stage, lifecycle)
    assert row["stage_on"] == pd.Timestamp(since)


def test_loyal_needs_the_orders_and_the_time() -> None:
    six = ["2025-01-01", "2025-03-01", "2025-06-01", "2025-09-01", "2025-11-01"]
    assert one(orders("K0", *six))["lifecycle"] == "长期客户"
    row = one(orders("K0", *six, "2026-01-01"))
    assert row["lifecycle"] == "忠诚客户" and row["lifecycle_on"] == pd.Timestamp("2026-01-01")
    early = one(orders("K0", *six, "2025-12-31"))
    assert early["lifecycle"] == "长期客户"


@pytest.mark.parametrize(
    ("deals", "rating", "card", "expected"),
    [
        ([], "", {}, "无差别客户"),
        (orders("K0", "2026-06-01"), "", {}, "合格客户"),
        (orders("K0", "2026-06-01"), "A", {}, "大客户"),
        (orders("K0", "2026-06-01", amount=500_000.0), "C", {}, "大客户"),
        ([], "", {"credit_grade": "AA", "demand_per_year": 5.0}, "无差别客户"),
    ],
)
def test_the_three_steps_to_a_key_account(
    deals: Rows, rating: str, card: dict[str, Any], expected: str
) -> None:
    assert one(deals, rating=rating, **card)["rank"] == expected


def test_a_prospect_with_need_money_and_authority_is_qualified() -> None:
    contact = frame([{"organization_id": "K0", "buying_role": "决策人", "title": "总经理"}])
    row = one(extra={"contact": contact}, credit_grade="AA", demand_per_year=5.0)
    assert row["rank"] == "合格客户"


def test_what_people_wrote_wins_and_both_are_kept() -> None:
    frames = clients({"segment": "稀客、团体", "status": "意向", "purchase_size": "大"})
    days = ("2026-05-01", "2026-05-20", "2026-06-10")
    frames["transaction"] = frame(orders("K0", *days))
    table = segment(frames, SHIPPED, TODAY)
    row = table.iloc[0]
    assert (row["frequency"], row["frequency_computed"]) == ("稀客", "常客")
    assert (row["stage"], row["stage_computed"]) == ("意向", "成交")
    found = differences(table).set_index("segmentation")
    assert set(found.index) == {"frequency", "stage", "size"}
    assert found.loc["frequency", ["written", "computed"]].tolist() == ["稀客", "常客"]
    lines = [line.render() for line in why(table, "K0", "frequency", SHIPPED)]
    assert "稀客" in lines[0] and "常客" in lines[0] and lines[1].startswith("平常 20 天")


def test_a_finer_computed_stage_does_not_contradict_a_coarse_word() -> None:
    row = one(orders("K0", "2026-06-01"), rating="A", status="成交")
    assert row["stage"] == "最有价值"


def test_merged_customers_count_once_and_their_orders_follow() -> None:
    frames = clients({}, {"merged_into": "K0"})
    frames["transaction"] = frame(orders("K0", "2026-06-01") + orders("K1", "2026-06-02"))
    table = segment(frames, SHIPPED, TODAY)
    assert table["customer_id"].tolist() == ["K0"] and table["orders"].tolist() == [2.0]


def test_why_refuses_what_it_does_not_know() -> None:
    table = segment(clients({}), SHIPPED, TODAY)
    for customer, name in (("K9", "place"), ("K0", "colour")):
        with pytest.raises(UsageError):
            why(table, customer, name, SHIPPED)


DAY = st.integers(0, 1200).map(lambda back: pd.Timestamp(TODAY) - pd.Timedelta(days=back - 100))
OWNER = st.sampled_from(["K0", "K1", "K2", "K9"])
DEAL = st.fixed_dictionaries(
    {
        "customer_id": OWNER,
        "date": DAY,
        "no": st.sampled_from(["1", "2", None]),
        "amount": st.sampled_from([100.0, 600_000.0, -40.0, None]),
        "end_customer": st.sampled_from([None, "测试客户1"]),
        "product": st.sampled_from(["泵", None]),
    }
)
VISIT = st.fixed_dictionaries(
    {
        "customer_id": OWNER,
        "date": DAY,
        "result": st.sampled_from(["有效", "无效", "未形成", None]),
    }
)


@settings(max_examples=10)
@given(st.lists(DEAL, max_size=12), st.lists(VISIT, max_size=8), st.randoms())
def test_everybody_has_one_value_with_a_reason_whatever_the_order(
    deals: Rows, seen: Rows, chance: Any
) -> None:
    frames = clients({}, {"segment": "熟客、生客"}, {"status": "流失"})

    def made(deals: Rows, seen: Rows) -> pd.DataFrame:
        more = {"transaction": frame(deals)} if deals else {}
        more |= {"visit": frame(seen)} if seen else {}
        return segment({**frames, **more}, SHIPPED, TODAY)

    table = made(deals, seen)
    for row in table.to_dict("records"):
        for name in SEGMENTATIONS:
            assert isinstance(row[name], str) and row[name]
            assert (row[name] == "未评") == (row[f"{name}_by"] == "")
            for lang in ("zh", "en"):
                assert all(line.render(lang) for line in reason(row, name, SHIPPED))
    chance.shuffle(deals)
    chance.shuffle(seen)
    pd.testing.assert_frame_equal(table, made(deals, seen))


@pytest.mark.parametrize(
    ("staff", "scale"),
    [(1000, "大型"), (999, "中型"), (300, "中型"), (20, "小型"), (19, "微型"), (None, "未评")],
)
def test_the_scale_of_the_business_is_its_employees(staff: float | None, scale: str) -> None:
    frames = clients({})
    frames["organization"]["employees"] = pd.Series([staff], dtype="float64")
    row = segment(frames, SHIPPED, TODAY).iloc[0]
    assert row["scale"] == scale
    assert one(scale="规上企业")["scale"] == "规上企业"


@pytest.mark.parametrize(
    ("bought", "served", "expected"),
    [
        ("2026-06-01", "2026-06-02", "供货和服务"),
        ("2026-06-01", "2025-01-02", "只供货"),
        ("2025-01-01", "2026-06-02", "只服务"),
        ("2025-01-01", "2025-01-02", "未评"),
    ],
)
def test_what_a_customer_has_from_us(bought: str, served: str, expected: str) -> None:
    service = frame([{"customer_id": "K0", "date": served}])
    row = one(orders("K0", bought), extra={"service": service})
    assert row["service"] == expected
