"""A made-up market of any size: customers, products, three years of orders, visits, leads, services and plans."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.model.catalogue.activity_lists import PROSPECTING

PLACES = (("浙江省", "杭州市"), ("浙江省", "宁波市"), ("江苏省", "苏州市"), ("上海市", None), ("广东省", "佛山市"))  # fmt: skip
NATURES = ("制造商", "中间商", "最终用户企业", "设计院/科研院所")
SOURCES = ("展会", "老客户", "网站注册", "外呼电话", "行业协会")
LAST = np.datetime64("2026-11-22", "s")


def market(customers: int = 200, activities: int = 4000, reps: int = 8, seed: int = 6) -> Book:
    """A book whose activities are 55 % visits, 40 % order lines, 2 % leads, 2 % services, 1 % statements."""
    chance = np.random.default_rng(seed)
    return Book(
        {
            "organization": _cards(customers, reps, chance),
            "product": _products(chance),
            "transaction": _orders(customers, activities * 40 // 100, reps, chance),
            "visit": _visits(customers, activities * 55 // 100, reps, chance),
            "lead": _leads(customers, activities * 2 // 100, reps, chance),
            "service": _services(customers, activities * 2 // 100, chance),
            "receivable": _statements(customers, activities // 100, chance),
            "target": _plans(reps),
            "promotion": _promotions(),
        }
    )


def _days(count: int, chance: np.random.Generator) -> np.ndarray:
    back = chance.integers(0, 3 * 365, count).astype("timedelta64[D]")
    return (LAST - back).astype("datetime64[s]")


def _names(kind: str, numbers: np.ndarray) -> pd.Series:
    return pd.Series([f"{kind}{number:06d}" for number in numbers], dtype="str")


def _reps(numbers: np.ndarray) -> pd.Series:
    return pd.Series([f"销售{number:02d}" for number in numbers], dtype="str")


def _picked(values: tuple[str | None, ...], count: int, chance: np.random.Generator) -> pd.Series:
    return pd.Series(np.array(values, dtype=object)[chance.integers(0, len(values), count)]).astype(
        "str"
    )


def _cards(count: int, reps: int, chance: np.random.Generator) -> pd.DataFrame:
    place = chance.integers(0, len(PLACES), count)
    return pd.DataFrame(
        {
            "id": _names("K", np.arange(count)),
            "merged_into": pd.Series([None] * count, dtype="str"),
            "name": _names("客户", np.arange(count)),
            "province": pd.Series([PLACES[at][0] for at in place], dtype="str"),
            "city": pd.Series([PLACES[at][1] for at in place], dtype="str"),
            "nature": _picked((*NATURES, None), count, chance),
            "credit_grade": _picked(("AAA", "AA", "A", "B", None), count, chance),
            "industry": _picked(("C34 通用设备制造业", "C35 专用设备制造业", "D44 电力", None), count, chance),
            "tier": _picked(("A", "B", "C", "D"), count, chance),
            "source": _picked(SOURCES, count, chance),
            "owner": _reps(chance.integers(0, reps, count)),
            "first_seen": _days(count, chance),
            "credit_limit": chance.integers(1, 50, count) * 10_000.0,
        }
    )  # fmt: skip


def _products(chance: np.random.Generator, count: int = 60) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "id": _names("P", np.arange(count)),
            "name": _names("产品", np.arange(count)),
            "category": _picked(("阀门", "轴承", "密封件"), count, chance),
            "cost": chance.integers(10, 400, count).astype("float64"),
            "stock": np.where(chance.random(count) < 0.1, np.nan, chance.integers(0, 900, count)),
            "first_seen": np.full(count, np.datetime64("2024-01-02", "s")),
        }
    )


def _orders(customers: int, count: int, reps: int, chance: np.random.Generator) -> pd.DataFrame:
    buyer = np.minimum(chance.pareto(1.2, count) * customers / 20, customers - 1).astype("int64")
    product = chance.integers(0, 58, count)
    quantity = np.where(chance.random(count) < 0.02, -1.0, chance.integers(1, 30, count))
    price = 20.0 + product * 11
    day = _days(count, chance)
    return pd.DataFrame(
        {
            "id": _names("T", np.arange(count)),
            "merged_into": pd.Series([None] * count, dtype="str"),
            "date": day,
            "customer_id": _names("K", buyer),
            "customer": _names("客户", buyer),
            "product": _names("产品", product),
            "quantity": quantity,
            "unit_price": price,
            "amount": quantity * price,
            "cost": np.where(chance.random(count) < 0.5, np.nan, quantity * price * 0.7),
            "campaign": pd.Series(np.where(chance.random(count) < 0.1, "秋季换新", None)).astype("str"),
            "paid_amount": np.where(chance.random(count) < 0.8, quantity * price, np.nan),
            "paid_on": day + np.timedelta64(20, "D"),
            "rep": _reps(chance.integers(0, reps, count)),
        }
    )  # fmt: skip


def _visits(customers: int, count: int, reps: int, chance: np.random.Generator) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "id": _names("V", np.arange(count)),
            "date": _days(count, chance),
            "customer_id": _names("K", chance.integers(0, customers, count)),
            "rep": _reps(chance.integers(0, reps, count)),
            "result": _picked(("有效", "有效", "无效", "未形成", None), count, chance),
            "hours": chance.integers(1, 5, count) / 2,
            "cost": chance.integers(0, 200, count).astype("float64"),
        }
    )


def _leads(customers: int, count: int, reps: int, chance: np.random.Generator) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "date": _days(count, chance),
            "name": _names("客户", chance.integers(0, customers * 2, count)),
            "method": _picked((*PROSPECTING.labels[:9], None), count, chance),
            "source": _picked(SOURCES, count, chance),
            "qualification": _picked(("合格", "待培育", "不合格"), count, chance),
            "intent": _picked(("A", "B", "C", "D"), count, chance),
            "campaign": _picked(("秋季换新", None, None), count, chance),
            "owner": _reps(chance.integers(0, reps, count)),
        }
    )


def _services(customers: int, count: int, chance: np.random.Generator) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "date": _days(count, chance),
            "customer_id": _names("K", chance.integers(0, customers // 10 + 1, count)),
            "hours": chance.integers(1, 9, count).astype("float64"),
            "freight": chance.integers(0, 300, count).astype("float64"),
        }
    )


def _statements(customers: int, count: int, chance: np.random.Generator) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "as_of": _days(count, chance),
            "customer_id": _names("K", chance.integers(0, customers, count)),
            "amount": chance.integers(0, 90, count) * 1000.0,
            "overdue_days": np.maximum(chance.integers(-60, 120, count), 0).astype("float64"),
        }
    )


def _plans(reps: int) -> pd.DataFrame:
    months = [f"2026-{month:02d}" for month in range(1, 13)]
    rows = [
        (period, f"销售{rep:02d}", measure, value)
        for rep in range(reps)
        for measure, value in (("销售额", 3e6), ("拜访次数", 200.0))
        for period in months
    ]
    rows.append(("2026", None, "销售额", 3e6 * 12 * reps))
    return pd.DataFrame(rows, columns=["period", "rep", "measure", "value"])


def _promotions() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "name": ["秋季换新", "春季试用"],
            "side": ["我方", "我方"],
            "product": ["产品000004", "产品000009"],
            "start": pd.to_datetime(["2026-10-08", "2026-03-01"]),
            "end": pd.to_datetime(["2026-11-18", "2026-04-15"]),
            "cost": [80_000.0, 30_000.0],
        }
    )
