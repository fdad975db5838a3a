"""客户细分: the pages say from what each label comes, count everybody once, and never guess."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from kedang.model.text import Text
from kedang.reports.contents.customers import REPORT, content
from kedang.rulebook import load, loads
from kedang.tiering.segments import segment
from support.clients import TODAY, clients, frame, orders, visits
from support.material import material, said, shown, sound

SHIPPED = load()


def archive() -> dict[str, pd.DataFrame]:
    """A key account that buys less, one that stays away, a prospect, somebody nobody knows."""
    frames = clients(
        {"owner": "张伟", "industry": "C34 通用设备制造业", "relationship": "伙伴"},
        {"owner": "张伟", "segment": "稀客", "market_share_ours": 0.2},
        {"status": "意向", "credit_grade": "AA"},
        {},
    )
    deals = orders("K0", "2025-03-01", amount=900_000.0, cost=600_000.0, paid_amount=900_000.0)
    deals += orders("K0", "2026-05-01", amount=600_000.0, cost=400_000.0, paid_amount=100_000.0)
    days = ("2026-01-01", "2026-01-11", "2026-01-21")
    deals += orders("K1", *days, amount=1000.0, cost=1200.0, paid_amount=1000.0)
    frames["transaction"] = frame(deals)
    frames["visit"] = frame(visits("K2", "2026-06-20") + visits("K0", "2026-06-01"))
    leads = [{"name": "新客甲", "date": "2026-06-20", "intent": "A", "need": "是"}]
    frames["lead"] = frame(leads, prefix="L")
    rating = [{"customer_id": "K0", "tier": "A", "rated_on": "2026-06-01"}]
    frames["rating"] = frame(rating)
    return frames


def made(frames: dict[str, pd.DataFrame], **more: Any) -> Any:
    found = content(material(frames, "2026-06-30", TODAY, **more))
    sound(REPORT, found)
    return found


def test_every_list_counts_every_customer_once() -> None:
    found = made(archive())
    for section in ("segment_kinds", "segment_trade"):
        rows = shown(found, section)
        assert (rows.groupby("segmentation")["customers"].sum() == 4).all()
        assert rows.groupby("segmentation")["share"].sum().round(9).eq(1.0).all()
    for section in ("segment_stages", "segment_lifecycle", "relation_quadrants"):
        assert shown(found, section)["customers"].sum() == 4
    pairs = shown(found, "segment_pairs")
    numbers = ["pair_first_count", "pair_second_count", "pair_unknown"]
    assert (pairs[numbers].sum(axis=1) == 4).all()


def test_labels_with_their_reason_and_what_disagrees() -> None:
    found = made(archive())
    labels = shown(found, "segment_list").set_index("customer")
    assert labels.loc["测试客户0", ["seg_rank", "seg_stage"]].tolist() == ["大客户", "最有价值"]
    assert labels.loc["测试客户3", "segment_why"].startswith("没有依据")
    rows = shown(found, "segment_different")
    columns = ["customer", "segment_written", "segment_computed"]
    assert rows[columns].to_numpy().tolist() == [["测试客户1", "稀客", "常客"]]
    frames = archive()
    frames["organization"].loc[0, "status"] = "潜在"
    rows = shown(made(frames), "segment_different")
    assert rows[columns].to_numpy().tolist()[0] == ["测试客户0", "潜在", "最有价值"]


def test_who_leaves_is_the_first_to_visit() -> None:
    found = made(archive())
    rows = shown(found, "churn_alerts")
    assert rows["customer"].tolist() == ["测试客户0", "测试客户1"]
    assert rows["churn_kind"].tolist() == ["买得少了", "久未下单"]
    assert "先去 测试客户0（900,000 元）" in said(found, "churn_alerts")
    assert found.figures["segment_alerts"].value == 2 and found.figures["segment_alerts"].alarm


def test_profit_names_its_formula_and_what_loses_money() -> None:
    found = made(archive())
    told = said(found, "worth_list")
    assert "1 家是亏的" in told and "应收 + 占用库存" in told
    row = shown(found, "worth_list").set_index("customer").loc["测试客户0"]
    assert row["worth_roa"] == pytest.approx(200_000 / 500_000)


def test_leads_show_evidence_and_the_next_question() -> None:
    rows = made(archive()).sections["segment_leads"].frame
    row = rows[rows["customer"] == "新客甲"].iloc[0]
    words = [part.render() if isinstance(part, Text) else part for part in row["lead_need"]]
    assert words == ["是", "线索上写明“是”"] and row["lead_result"] == "待培育"
    assert row["lead_ask"].id == "prospect.ask.pay"
    prospect = rows[rows["customer"] == "测试客户2"].iloc[0]
    assert prospect["lead_kind"].id == "segments.kind.prospect"


def test_three_target_industries_are_warned_of() -> None:
    few = loads('[segments]\ntarget_list = ["C34", "C35"]')
    many = loads('[segments]\ntarget_list = ["C34", "C35", "C36"]')
    assert "太散" not in said(made(archive(), rulebook=few), "segment_pairs")
    assert "目标行业有 3 个" in said(made(archive(), rulebook=many), "segment_pairs")


def test_only_the_customers_asked_for() -> None:
    found = made(archive(), customers=("K1",))
    assert shown(found, "segment_list")["customer"].tolist() == ["测试客户1"]
    assert shown(found, "churn_alerts")["customer"].tolist() == ["测试客户1"]


def test_an_empty_archive_says_so() -> None:
    found = made({})
    for section, words in (
        ("segment_pairs", "还没有客户"),
        ("segment_leads", "没有线索"),
        ("churn_alerts", "没有流失"),
        ("worth_list", "算不出毛利"),
    ):
        assert words in said(found, section)


def test_the_segments_handed_over_are_used() -> None:
    frames = archive()
    table = segment(frames, SHIPPED, TODAY).assign(history="熟客")
    found = made({**frames, "segment": table})
    assert found.figures["segment_returning"].value == 4


def test_a_finance_figure_without_inputs_is_empty_and_said_once_where_to_write_it() -> None:
    found = made(clients({"net_margin": 0.12}, {"net_margin": 0.2, "payment_cycle_days": 30.0}))
    row = shown(found, "finance_list").iloc[0]
    assert row["finance_margin"] == 0.12 and pd.isna(row["finance_return"])
    told = said(found, "finance_list")
    assert (
        "资产回报率 2 家、回款周期 1 家" in told and "客户表" in told and "净利润率 0" not in told
    )
    formulas = shown(found, "finance_formulas").set_index("finance_figure")
    assert formulas.loc["净利润率", "finance_written"] == 2
    assert formulas.loc["存货周期", ["finance_unit", "finance_absent"]].tolist() == ["天", 2]


def test_sales_are_of_everything_returns_and_unknown_customers_too() -> None:
    """Every table of sales adds up to the order book; who is not in the archive has a row of its own."""
    frames = archive()
    back = orders("K3", "2026-06-01", amount=-5_940.0)
    lost = [{"customer": "无此客户", "date": "2026-06-02", "no": "X1", "amount": 13_514.8}]
    frames["transaction"] = pd.concat(
        [frames["transaction"], frame(back + lost, prefix="M")], ignore_index=True
    )
    found = made(frames)
    total = 603_000.0 - 5_940.0 + 13_514.8
    for section in ("segment_lines", "segment_industries", "segment_stages", "segment_lifecycle"):
        rows = shown(found, section)
        assert rows["sales"].sum() == pytest.approx(total)
        outside = rows.set_index("segment_value").loc["客户不在档案里"]
        assert outside["sales"] == 13_514.8 and outside["customers"] == 0
        assert rows["sales_share"].sum() == pytest.approx(1.0)
    regions = shown(found, "segment_regions").groupby("segmentation")["sales"].sum()
    assert regions.round(2).eq(round(total, 2)).all() and len(regions) == 2
    told = said(found, "segment_pairs")
    assert "610,574.80 元" in told and "1 笔、13,514.80 元" in told and "无此客户" in told
    asked = made(frames, customers=("K0",))
    assert "客户不在档案里" not in shown(asked, "segment_lines")["segment_value"].tolist()
