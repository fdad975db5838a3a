"""The funnel only narrows, whoever skipped a stage; the ten steps show where everybody stands."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.rulebook import load
from kedang.tiering.segments import funnel, qualify, segment, steps
from support.clients import TODAY, clients, frame, orders, visits

SHIPPED = load()


def made(frames: dict[str, Any]) -> tuple[Any, Any]:
    table = segment(frames, SHIPPED, TODAY)
    return funnel(table, qualify(frames, SHIPPED, TODAY)), steps(table)


def test_counts_and_conversion() -> None:
    frames = clients(*[{}] * 5)
    deals = orders("K0", "2026-06-01", "2026-06-20", amount=300_000.0) + orders("K1", "2026-06-01")
    frames["transaction"] = frame(deals)
    seen = visits("K2", "2026-06-01") + visits("K3", "2026-06-01", result="无效")
    frames["visit"] = frame(seen)
    leads = [
        {"name": "新客甲", "date": "2026-06-01", "intent": "A"},
        {"name": "新客甲", "date": "2026-06-02", "intent": "D"},
        {"name": "新客乙", "date": "2026-06-02"},
        {"name": "测试客户4", "date": "2026-06-02"},
    ]
    frames["lead"] = frame(leads)
    table, _ = made(frames)
    counts = dict(zip(table["stage"], table["customers"], strict=True))
    assert counts == {
        "known": 7, "contacted": 7, "interested": 4, "bought": 2, "again": 1, "key": 1
    }  # fmt: skip
    assert table["conversion"].tolist()[2:4] == [4 / 7, 0.5]


def test_nobody_is_no_mistake() -> None:
    table, ten = made({})
    assert table["customers"].sum() == 0 and table["conversion"].isna().all()
    assert len(ten) == 10 and ten["reached"].sum() == 0


def test_the_furthest_step_and_its_day() -> None:
    frames = clients({}, {})
    frames["visit"] = frame(visits("K0", "2026-06-01") + visits("K1", "2026-06-01", "2026-06-25"))
    frames["transaction"] = frame(orders("K1", "2026-06-10"))
    table = segment(frames, SHIPPED, TODAY)
    rating = [
        {"customer_id": f"K{at}", "tier": tier, "rated_on": "2026-06-30"}
        for at, tier in enumerate("DD")
    ]
    again = segment({**frames, "rating": frame(rating)}, SHIPPED, TODAY)
    assert again["step"].tolist() == table["step"].tolist() == ["会晤", "保持联系"]
    assert [str(day.date()) for day in table["step_on"]] == ["2026-06-01", "2026-06-25"]
    rating[1]["tier"] = "A"
    key = segment({**frames, "rating": frame(rating)}, SHIPPED, TODAY)
    assert key["step"].tolist() == ["会晤", "管理"]
    ten = steps(table).set_index("step")
    assert ten.loc["会晤", ["standing", "reached"]].tolist() == [1, 2]
    assert ten.loc["保持联系", "phase"] == "服务与管理"


EVENT = st.tuples(
    st.sampled_from(["K0", "K1", "K2"]), st.sampled_from(["visit", "bad", "deal", "lead", "card"])
)


@settings(max_examples=8)
@given(st.lists(EVENT, max_size=10))
def test_a_funnel_never_widens(events: list[tuple[str, str]]) -> None:
    frames = clients({}, {}, {})
    rows: dict[str, list[dict[str, Any]]] = {"visit": [], "transaction": [], "lead": []}
    for at, (who, what) in enumerate(events):
        day = f"2026-05-{at + 1:02d}"
        if what in ("visit", "bad"):
            rows["visit"] += visits(who, day, result="有效" if what == "visit" else "无效")
        elif what == "deal":
            rows["transaction"] += orders(who, day, amount=400_000.0)
        else:
            rows["lead"].append({"name": f"测试客户{who[1]}", "date": day, "intent": "A"})
    frames |= {name: frame(many) for name, many in rows.items() if many}
    table, ten = made(frames)
    assert table["customers"].is_monotonic_decreasing and ten["reached"].is_monotonic_decreasing
    assert table["customers"].iloc[0] == 3
