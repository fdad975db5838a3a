"""Cost to serve, payments and debts, and how far surveys can be trusted: worked out by hand."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from kedang.analysis.book import Book
from kedang.analysis.collection import collection, debtors
from kedang.analysis.service_cost import cost_to_serve, whole
from kedang.analysis.surveys import surveys
from kedang.model.period import Period
from kedang.rulebook import load
from support.material import records

MONTH, CUT, RULES = Period.parse("2026-11"), date(2026, 11, 22), load()
SERVICES = records(
    "service",
    {"date": "2026-11-03", "customer": "甲", "hours": 4, "freight": 50},
    {"date": "2026-11-04", "customer": "甲", "hours": 2, "cost": 30},
    {"date": "2026-11-05", "customer": "乙", "freight": 900},
    {"date": "2026-11-06", "customer": "丙", "hours": 1},
    {"date": "2026-10-06", "customer": "甲", "hours": 3},
)
ORDERS = records(
    "transaction",
    {"date": "2026-11-02", "customer": "甲", "amount": 2000, "cost": 1000, "rep": "小吴", "invoiced": 1500,
     "paid_amount": 900, "paid_on": "2026-11-20"},
    {"date": "2026-11-02", "customer": "乙", "amount": 1000, "cost": 400, "rep": "小李", "invoiced": 500},
    {"date": "2026-11-02", "customer": "丙", "amount": 100, "rep": "小李"},
    {"date": "2026-10-02", "customer": "甲", "amount": 100, "rep": "小吴", "invoiced": 400,
     "paid_amount": 300, "paid_on": "2026-11-05"},
)  # fmt: skip


def test_hours_at_the_rate_freight_and_the_rest_off_the_margin() -> None:
    found = cost_to_serve(
        Book({"service": SERVICES, "transaction": ORDERS}), MONTH, 100.0
    ).set_index("customer_id")
    names = ["services", "hours", "freight", "other", "cost", "margin", "after"]
    assert found.loc["甲", names].tolist() == [2, 6, 50, 30, 680, 1000, 320]
    assert found.loc["甲", ["cost_share", "after_share", "change"]].tolist() == [0.34, 0.16, 380]
    assert found.loc["乙", ["cost", "after"]].tolist() == [900, -300]
    assert np.isnan(found.loc["丙", "after"]) and found.loc["丙", "cost"] == 100
    assert found.index.tolist() == ["乙", "甲", "丙"]
    sums = whole(found.reset_index())
    assert (sums["cost"], sums["after"], sums["loss"], sums["unknown"]) == (1680, 20, 1, 1)


def test_paid_against_invoiced_whenever_it_was_sold() -> None:
    found = collection(Book({"transaction": ORDERS}), MONTH, CUT)
    row = found.set_index("rep").loc["小吴"]
    assert row[["invoiced", "paid", "rate"]].tolist() == [1500, 1200, 0.8]
    assert row[["previous_paid", "previous_rate"]].tolist() == [0, 0]
    team = found.iloc[-1]
    assert team[["invoiced", "paid", "rate"]].tolist() == [2000, 1200, 0.6]


def test_without_invoices_net_sales_stand_for_them() -> None:
    found = collection(Book({"transaction": ORDERS.drop(columns="invoiced")}), MONTH, CUT)
    assert found.iloc[-1][["invoiced", "paid"]].tolist() == [3100, 1200]


STATEMENTS = records(
    "receivable",
    {"as_of": "2026-09-30", "customer": "甲", "amount": 800, "overdue_days": 90},
    {"as_of": "2026-10-31", "customer": "甲", "amount": 500, "overdue_days": 30},
    {"as_of": "2026-10-31", "customer": "乙", "amount": 700, "overdue_days": 60, "overdue_amount": 200},
    {"as_of": "2026-10-31", "customer": "丙", "amount": 900, "overdue_days": 0},
    {"as_of": "2026-11-30", "customer": "丙", "amount": 1, "overdue_days": 0},
    {"as_of": "2026-10-31", "customer": "清", "amount": 0},
    {"as_of": "2026-01-31", "customer": "旧", "amount": 5000, "overdue_days": 10},
)  # fmt: skip


def test_the_latest_statement_of_each_customer_counts() -> None:
    found = debtors(Book({"receivable": STATEMENTS}), CUT)
    assert found[["customer", "owed", "overdue_owed", "overdue_days"]].values.tolist() == [
        ["乙", 700.0, 200.0, 60.0],
        ["甲", 500.0, 500.0, 30.0],
        ["丙", 900.0, 0.0, 0.0],
    ]


def test_the_credit_limit_of_the_card() -> None:
    cards = records(
        "organization", {"id": "K1", "name": "甲", "credit_limit": 400, "owner": "小吴"}
    )
    frames = {"organization": cards, "receivable": STATEMENTS.assign(customer_id="K1")}
    row = debtors(Book(frames), date(2026, 10, 1)).iloc[0]
    assert row[["customer", "owner", "owed", "limit_used"]].tolist() == ["甲", "小吴", 800, 2.0]


def answered(count: int, batch: str = "满意度", same: int = 0, **more: object) -> list[dict[str, object]]:  # fmt: skip
    return [
        {"date": "2026-11-05", "batch": batch, "customer": f"客{at}", "question": f"第{number}题",
         "answer": "满意" if at < same else f"答{number}", **more}
        for at in range(count)
        for number in range(3)
    ]  # fmt: skip


def batch(answers: list[dict[str, object]], **source: object) -> pd.Series:
    rows = {"name": "满意度", "channel": "调查", **source}
    people = sorted({str(one["customer"]) for one in answers})
    frames = {
        "source": records("source", rows),
        "organization": records("organization", *({"id": one, "name": one} for one in people)),
    }
    if answers:
        written = records("survey", *answers)
        frames["survey"] = written.assign(customer_id=written["customer"])
    return surveys(Book(frames), CUT, RULES.trust).iloc[0]


def test_the_return_rate_is_counted_where_nobody_wrote_it_down() -> None:
    row = batch(answered(12), sent=20)
    assert row[["sent", "returned", "rate", "questions", "answers"]].tolist() == [
        20,
        12,
        0.6,
        3,
        36,
    ]
    assert row["note"].id == "sales.survey.fair"
    written = batch([], sent=200, returned=30, obtained_on="2026-11-01")
    assert written["rate"] == 0.15 and written["note"].id == "sales.survey.low"


@pytest.mark.parametrize(
    ("answers", "source", "note"),
    [
        (answered(3), {"sent": 4}, "few"),
        (answered(10, same=3), {"sent": 12}, "alike"),
        (answered(10), {"sent": 8}, "more"),
        (answered(10), {"sent": 12, "batch_type": "销售代表汇总"}, "second"),
        (answered(10), {"sent": 12, "hand_level": "二手"}, "second"),
        (answered(10), {}, "unsent"),
    ],
)
def test_how_far_to_trust_the_answers(
    answers: list[dict[str, object]], source: dict[str, object], note: str
) -> None:
    assert batch(answers, **source)["note"].id == f"sales.survey.{note}"


def test_answers_of_people_who_are_not_on_file() -> None:
    found = surveys(Book({"survey": records("survey", *answered(10))}), CUT, RULES.trust)
    assert found.loc[0, "strangers"] == 1.0 and found.loc[0, "note"].id == "sales.survey.strangers"


def test_second_hand_answers_are_trusted_less_and_old_batches_are_left_out() -> None:
    first, second = (
        batch(answered(9), sent=9, hand_level=hand)["trust"] for hand in ("一手", "二手")
    )
    assert second == pytest.approx(0.8 * first)
    old = records("survey", *answered(9, date="2024-01-05"))
    assert surveys(Book({"survey": old}), CUT, RULES.trust).empty


def test_nothing_written_down() -> None:
    assert cost_to_serve(Book({}), MONTH, 100.0).empty and debtors(Book({}), CUT).empty
    assert surveys(Book({}), CUT, RULES.trust).empty
    assert len(collection(Book({}), MONTH, CUT)) == 1
