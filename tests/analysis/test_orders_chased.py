"""Orders that stand still: the first step that is late, by the day, with a customer's own payment term."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from kedang.analysis.orders import Orders, chase
from kedang.rulebook import load
from support.rounds import book, firms, listed, rows

RULES = load().orders
CUT = date(2026, 11, 20)
COLUMNS = "no customer_id date quantity amount delivered invoiced paid_amount paid_on"
DONE = ("D0", "K1", "2026-01-05", 1, 100, 1, 100, 100, "2026-01-06")


def chased(*orders: tuple[object, ...], **more: pd.DataFrame) -> Orders:
    frames = {"organization": firms(("K1", "甲厂", "A")), **more}
    return chase(book(transaction=rows(COLUMNS, DONE, *orders), **frames), CUT, RULES)


@pytest.mark.parametrize(
    ("day", "delivered", "invoiced", "paid", "said"),
    [
        ("2026-11-05", 0, 0, 0, []),
        ("2026-11-04", 0, 0, 0, [["deliver", 10.0, 1.0]]),
        ("2026-11-04", 4, 0, 0, [["deliver", 6.0, 1.0]]),
        ("2026-10-21", 10, 0, 0, []),
        ("2026-10-20", 10, 300, 0, [["invoice", 700.0, 1.0]]),
        ("2026-09-21", 10, 1000, 0, []),
        ("2026-09-20", 10, 1000, 200, [["pay", 800.0, 1.0]]),
        ("2026-09-20", 10, 1000, 999.5, []),
        ("2026-09-20", 0, 0, 0, [["deliver", 10.0, 46.0]]),
    ],
)
def test_an_order_is_late_the_day_after_its_limit(
    day: str, delivered: float, invoiced: float, paid: float, said: list[list[object]]
) -> None:
    found = chased(("D1", "K1", day, 10, 1000, delivered, invoiced, paid, None))
    assert listed(found.late, "step", "open", "days_over") == said


def test_a_customer_s_own_term_comes_first() -> None:
    firm = firms(("K1", "甲厂", "A", 90), more="payment_terms_days")
    order = ("D1", "K1", "2026-09-01", 10, 1000, 10, 1000, 0, None)
    assert chased(order, organization=firm).late.empty
    assert listed(chased(order).late, "limit", "days_over") == [[60.0, 20.0]]


def test_lines_of_one_number_are_one_order_and_returned_goods_need_nothing() -> None:
    found = chased(
        ("D1", "K1", "2026-09-01", 10, 1000, 10, 1000, 600, None),
        ("D1", "K1", "2026-09-01", -4, -400, 0, -400, 0, None),
        ("D2", "K1", "2026-09-01", 5, 500, 5, 500, None, "2026-09-30"),
        ("D2", "K2", "2026-09-01", 5, 500, 5, 500, 0, None),
    )
    assert listed(found.late, "no", "customer_id", "step") == [["D2", "K2", "pay"]]


def test_orders_without_a_number_stand_alone() -> None:
    line = (None, "K1", "2026-09-01", 5, 500, 5, 500, 0, None)
    found = chased(line, line)
    assert listed(found.late, "open") == [[500.0], [500.0]]
    assert listed(found.by_step, "step", "orders", "amount") == [["pay", 2, 1000.0]]


def test_what_the_order_book_never_says_nobody_is_chased_for() -> None:
    found = chase(
        book(
            organization=firms(("K1", "甲厂", "A")),
            transaction=rows("no customer_id date quantity amount", ("D1", "K1", "2025-01-01", 1, 100)),
        ),
        CUT, RULES,
    )  # fmt: skip
    assert found.late.empty and found.unknown == ("deliver", "invoice", "pay")


def test_orders_of_merged_customers_and_a_rep_by_the_owner() -> None:
    firm = firms(
        ("K1", "甲厂", "A", None, "小吴"), ("K0", "旧名", "A", "K1", None), more="merged_into owner"
    )
    found = chased(("D1", "K0", "2026-09-01", 1, 100, 0, 0, 0, None), organization=firm)
    assert listed(found.late, "customer_id", "customer", "rep") == [["K1", "甲厂", "小吴"]]


def test_an_empty_archive() -> None:
    found = chase(book(), CUT, RULES)
    assert found.late.empty and found.by_step.empty


def test_the_term_is_the_card_s_then_the_tier_s_then_the_rule_s_and_says_which() -> None:
    own = firms(
        ("K1", "甲厂", "B", 10), ("K2", "乙厂", "B", None), ("K3", "丙厂", None, None),
        more="payment_terms_days",
    )  # fmt: skip
    orders = [(f"D{at}", f"K{at}", "2026-09-01", 1, 100, 1, 100, 40, None) for at in (1, 2, 3)]
    made = book(organization=own, transaction=rows(COLUMNS, *orders))
    found = chase(made, CUT, RULES, {"B": 45, "C": 30}).late
    assert listed(found, "customer", "limit", "by", "unpaid") == [
        ["甲厂", 10.0, "card", 60.0],
        ["乙厂", 45.0, "B", 60.0],
        ["丙厂", 60.0, "rule", 60.0],
    ]
