"""What leads became by method and source, and what campaigns brought for their money."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from kedang.analysis.advertising import advertising, together
from kedang.analysis.book import Book
from kedang.analysis.prospecting import prospecting
from kedang.model.catalogue.activity_lists import PROSPECTING
from kedang.model.period import Period
from support.material import records

MONTH, CUT = Period.parse("2026-11"), date(2026, 11, 22)
CARDS = records(
    "organization",
    {"id": "K1", "name": "杭州甲机械有限公司", "short_name": "甲机械"},
    {"id": "K2", "name": "乙厂"},
    {"id": "K3", "name": "丙厂"},
)
LEADS = records(
    "lead",
    {"date": "2026-11-02", "name": "甲机械", "method": "会议", "qualification": "合格", "intent": "A", "campaign": "秋展"},
    {"date": "2026-10-20", "name": "乙厂", "method": "会议", "qualification": "不合格", "intent": "D", "campaign": "秋展"},
    {"date": "2026-11-10", "name": "甲机械", "method": "电话", "qualification": "合格", "intent": "B"},
    {"date": "2026-11-11", "name": "丙厂", "method": "电话", "campaign": "秋展"},
    {"date": "2025-01-11", "name": "丙厂", "method": "信函"},
    {"date": "2026-12-11", "name": "丙厂", "method": "信函"},
)  # fmt: skip
ORDERS = records(
    "transaction",
    {"date": "2026-11-12", "customer_id": "K1", "amount": 900, "campaign": "秋展"},
    {"date": "2026-11-20", "customer_id": "K1", "amount": -100, "campaign": "秋展"},
    {"date": "2026-11-30", "customer_id": "K1", "amount": 7000, "campaign": "秋展"},
    {"date": "2024-11-12", "customer_id": "K3", "amount": 400},
    {"date": "2026-11-12", "customer_id": "K3", "amount": 400},
)
BOOK = {"organization": CARDS, "lead": LEADS, "transaction": ORDERS}


def methods(by: str = "method") -> pd.DataFrame:
    return prospecting(Book(BOOK), MONTH, date(2025, 11, 23), CUT, by).set_index("value")


def test_a_lead_becomes_a_customer_by_its_first_deal_after_it() -> None:
    """甲 was found at a meeting and telephoned later: the meeting is credited. 丙 was a customer before."""
    names = ["leads", "recent", "qualified", "keen", "customers", "sales"]
    assert methods().loc["会议", names].tolist() == [2, 1, 1, 1, 1, 800]
    assert methods().loc["电话", names].tolist() == [2, 2, 1, 1, 0, 0]
    assert methods().loc["会议", ["qualified_rate", "conversion"]].tolist() == [0.5, 0.5]
    assert methods().loc["会议", "sales_per_lead"] == 400


def test_all_fourteen_methods_stand_there_the_best_first() -> None:
    found = methods()
    assert set(PROSPECTING.labels) == set(found.index) and len(found) == 14
    assert found.index[0] == "会议" and found.loc["信函", "leads"] == 0
    assert methods("source").index.tolist() == ["未注明"]


def campaigns(*rows: dict[str, object], **frames: pd.DataFrame) -> pd.DataFrame:
    promotions = {"promotion": records("promotion", *rows)} if rows else {}
    return advertising(Book({**BOOK, **promotions, **frames}), MONTH, CUT)


FAIR = {"name": "秋展", "side": "我方", "start": "2026-10-25", "end": "2026-11-10", "cost": 400}


def test_leads_and_sales_since_the_campaign_began_up_to_the_cut() -> None:
    row = campaigns(FAIR).iloc[0]
    names = ["cost", "leads", "qualified", "buyers", "sales", "cost_per_lead", "sales_per_cost"]
    assert row[names].tolist() == [400, 2, 1, 1, 800, 200, 2]


def test_a_campaign_without_a_record_of_its_own_counts_from_the_period_s_first_day() -> None:
    row = campaigns().iloc[0]
    assert row[["campaign", "leads", "sales"]].tolist() == ["秋展", 2, 800]
    assert np.isnan(row["cost"]) and np.isnan(row["sales_per_cost"])


@pytest.mark.parametrize("change", [{"side": "竞争对手"}, {"end": "2026-10-31"}, {"start": "2026-12-01", "end": "2026-12-02"}])  # fmt: skip
def test_rivals_and_what_did_not_run_in_the_period_have_no_cost_here(
    change: dict[str, object],
) -> None:
    assert np.isnan(campaigns({**FAIR, **change}).iloc[0]["cost"])


def test_all_campaigns_together_count_only_those_with_a_cost() -> None:
    found = together(campaigns(FAIR, {**FAIR, "name": "无果", "cost": 600}))
    assert (found["cost"], found["sales"], found["sales_per_cost"]) == (1000, 800, 0.8)
    assert np.isnan(together(campaigns())["sales_per_cost"])


def test_no_leads_and_no_campaigns() -> None:
    assert advertising(Book({}), MONTH, CUT).empty
    assert prospecting(Book({}), MONTH, date(2025, 11, 23), CUT, "source").empty
