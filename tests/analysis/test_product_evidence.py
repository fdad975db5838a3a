"""Why a product rose or fell: the fact beside the figure, and the advice that follows from it."""

from __future__ import annotations

import pandas as pd
import pytest

from kedang.analysis.book import Book
from kedang.analysis.margins import margins
from kedang.analysis.products import products
from kedang.model.period import Period
from kedang.rulebook import load
from support.material import records

MONTH = Period.parse("2026-11")
FELL = [("甲厂", "2026-10-10", 900.0), ("乙厂", "2026-10-10", 300.0), ("乙厂", "2026-11-10", 300.0)]
ROSE = [("乙厂", "2026-10-10", 300.0), ("乙厂", "2026-11-10", 300.0), ("丙厂", "2026-11-12", 500.0)]


def orders(*rows: tuple[str, str, float]) -> pd.DataFrame:
    return records(
        "transaction",
        *(
            {
                "customer": who,
                "date": day,
                "amount": amount,
                "quantity": amount / 10,
                "product": "泵",
            }
            for who, day, amount in rows
        ),
    )


def told(deals: list[tuple[str, str, float]], **frames: pd.DataFrame) -> dict[str, str]:
    found = products(Book({"transaction": orders(*deals), **frames}), MONTH)
    row = pd.concat([found.top, found.bottom]).iloc[0]
    evidence = row["evidence"].render() if row["evidence"] is not None else ""
    return {"evidence": evidence, "advice": row["suggestion"].id}


def test_the_customer_that_stopped_is_named() -> None:
    found = told(FELL)
    assert found["evidence"] == "1 家上期买过、本期没买，最大的是甲厂（上期 900.00 元）"
    assert found["advice"] == "sales.advice.lost"


def test_the_customer_that_came_is_named() -> None:
    found = told(ROSE)
    assert found["evidence"] == "1 家上期没买、本期买了，最大的是丙厂（500.00 元）"
    assert found["advice"] == "sales.advice.gained"


PRODUCT = records("product", {"name": "泵", "stock": 0})
ENDED = records(
    "promotion",
    {
        "name": "秋促",
        "side": "我方",
        "product": "阀、泵",
        "start": "2026-10-01",
        "end": "2026-10-31",
    },
)
RIVAL = records("competitor", {"date": "2026-11-05", "competitor": "东海", "product": "泵", "prices": "降两成"})  # fmt: skip
COMPLAINTS = records("complaint", {"received_on": "2026-11-05", "product": "泵", "text": "漏油"})
YEARS = [*FELL, ("丁厂", "2025-10-10", 1000.0), ("丁厂", "2025-11-10", 500.0)]
SMALL = [
    ("甲厂", "2026-10-10", 50.0),
    ("乙厂", "2026-10-10", 1000.0),
    ("乙厂", "2026-11-10", 500.0),
]


@pytest.mark.parametrize(
    ("deals", "frames", "advice"),
    [
        (FELL, {"product": PRODUCT}, "stock_out"),
        (FELL, {"promotion": ENDED}, "promotion_ended"),
        (SMALL, {"competitor": RIVAL}, "rival"),
        (SMALL, {"complaint": COMPLAINTS}, "complaints"),
        ([*SMALL, *YEARS[3:]], {}, "season_down"),
        (SMALL, {}, "lost"),
        (YEARS, {}, "lost"),
    ],
)
def test_the_strongest_fact_comes_first(
    deals: list[tuple[str, str, float]], frames: dict[str, pd.DataFrame], advice: str
) -> None:
    assert told(deals, **frames)["advice"] == f"sales.advice.{advice}"


def test_a_promotion_that_began_explains_a_rise() -> None:
    begun = records("promotion", {"name": "冬促", "product": "泵", "start": "2026-11-01", "end": "2026-11-30"})  # fmt: skip
    assert told(ROSE, promotion=begun)["evidence"] == "赶上促销“冬促”"


def test_a_promotion_for_another_product_or_of_a_rival_explains_nothing() -> None:
    other = ENDED.assign(product="法兰")
    theirs = ENDED.assign(side="竞争对手")
    assert {told(FELL, promotion=each)["advice"] for each in (other, theirs)} == {"sales.advice.lost"}  # fmt: skip


LISTED = records("product", {"name": "泵", "stock": 12, "cost": 6, "first_seen": "2024-01-01"})


@pytest.mark.parametrize(
    ("day", "evidence", "advice"),
    [
        ("2026-01-10", "库存还有 12", "sales.advice.stock"),
        ("2026-09-10", "2026-09-01 至 2026-11-30 卖出 30，库存还有 12", "weekly.advice.idle"),
    ],
)
def test_two_periods_without_a_sale_alone_never_stop_a_product(
    day: str, evidence: str, advice: str
) -> None:
    book = Book({"transaction": orders(("甲厂", day, 300.0)), "product": LISTED})
    sheet = margins(book, MONTH.last, load().reports)
    row = products(book, MONTH, sheet=sheet).bottom.iloc[0]
    assert row["evidence"].render() == evidence
    assert row["suggestion"].id == advice
    alone = products(book, MONTH).bottom.iloc[0]["suggestion"]
    assert alone.id == "weekly.advice.idle" and "停售" not in alone.render()


def test_the_advice_agrees_with_the_verdict_of_the_product_sheet() -> None:
    """甲: rich and quick; 乙: rich, slow; 丙: thin, quick; 丁: thin and slow."""
    made = [("甲", 0.5, 2.0), ("乙", 0.5, 0.1), ("丙", 0.1, 3.0), ("丁", 0.1, 0.4)]
    deals = [
        {"date": "2026-09-10", "customer": "甲厂", "product": name, "quantity": turn * 100}
        | {"amount": 1000, "cost": 1000 * (1 - margin)}
        for name, margin, turn in made
    ]
    listed = [{"name": name, "stock": 100, "first_seen": "2024-01-01"} for name, *_ in made]
    frames = {"transaction": records("transaction", *deals), "product": records("product", *listed)}
    sheet = margins(Book(frames), MONTH.last, load().reports)
    rows = products(Book(frames), MONTH, sheet=sheet).bottom.set_index("product")["suggestion"]
    told_of = {name: text.id for name, text in rows.items()}
    assert told_of == {
        "甲": "sales.advice.moving",
        "乙": "sales.advice.slow",
        "丙": "sales.advice.moving",
        "丁": "sales.verdict.cull",
    }


def test_the_cause_counts_the_buyers_that_the_evidence_names() -> None:
    lost = [("甲厂", "2026-10-10", 900.0), ("乙厂", "2026-10-10", 600.0)]
    won = [("丙厂", "2026-11-10", 100.0), ("丁厂", "2026-11-10", 50.0)]
    row = products(Book({"transaction": orders(*lost, *won)}), MONTH).top.iloc[0]
    cause = "2 家客户没有再买，少 1,500.00 元；新买家补上 150.00 元"
    assert row["cause"].render() == cause
    assert row["evidence"].render().startswith("2 家上期买过、本期没买")


def test_nothing_is_invented_where_nothing_is_known() -> None:
    same = [("乙厂", "2026-10-10", 300.0), ("乙厂", "2026-11-10", 240.0)]
    assert told(same)["evidence"] == ""
    assert told(same)["advice"].startswith("weekly.advice.")
