"""A small order book in an archive, for tests of tiers: invented companies, four of them, two years."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from archive.archive_help import batch, new_archive, table
from kedang.archive.archive import Archive
from kedang.composing.outcomes import Tiered
from kedang.composing.rating import tier
from kedang.model.operation import Moment
from kedang.rulebook import Rulebook, load

A, B, C, D = (
    "杭州甲木机械有限公司",
    "宁波乙水轴承有限公司",
    "上海丙火仪表有限公司",
    "苏州丁土阀门有限公司",
)
NAMES = (A, B, C, D)
RULES = load()


def at(day: str, user: str = "小王") -> Moment:
    """Noon of a day."""
    known = date.fromisoformat(day)
    return Moment(user, datetime.combine(known, datetime.min.time()).replace(hour=12), known)


def order(
    customer: str, day: str, amount: float, paid: float | None = None, **more: Any
) -> dict[str, Any]:
    """One order of ten pieces, paid unless said otherwise, with a third of margin."""
    return {
        "no": f"{customer[:3]}{day}{amount:g}",
        "date": day,
        "customer": customer,
        "product": "轴承",
        "quantity": 10.0,
        "unit_price": amount / 10,
        "amount": amount,
        "cost": amount * 0.66,
        "paid_amount": amount if paid is None else paid,
        "paid_on": day,
    } | more


BOOK = [
    order(A, "2025-03-01", 90_000), order(A, "2025-09-01", 60_000),
    order(B, "2025-05-01", 50_000, paid=0), order(C, "2025-06-01", 20_000),
    order(D, "2025-07-01", 1_000, paid=0),
    order(A, "2026-03-01", 5_000, paid=0), order(B, "2026-04-01", 95_000),
    order(B, "2026-08-01", 85_000), order(C, "2026-06-01", 22_000),
]  # fmt: skip


def customers(**fields: Any) -> list[dict[str, Any]]:
    """The four companies; `fields` by customer's first letter, such as A={"city": "绍兴市"}."""
    return [
        {"name": name, "influence": 3.0, "reputation": 4.0} | fields.get(letter, {})
        for letter, name in zip("ABCD", NAMES, strict=True)
    ]


def archived(
    folder: Path, orders: Sequence[dict[str, Any]] = BOOK, day: str = "2026-01-05", **fields: Any
) -> Archive:
    """An archive with the companies and some orders, taken in on a day."""
    archive = new_archive(folder)
    take_in(archive, day, orders, "订单.xlsx", customers(**fields))
    return archive


def take_in(
    archive: Archive,
    day: str,
    orders: Sequence[dict[str, Any]],
    name: str,
    companies: Sequence[dict[str, Any]] = (),
    **more: Sequence[dict[str, Any]],
) -> None:
    """Archive a file on a day, and link what it says about customers."""
    tables = [table("organization", companies, "客户")] if companies else []
    tables += [table("transaction", orders, "订单")] if orders else []
    tables += [table(entity, rows, entity) for entity, rows in more.items()]
    with archive.run(at(day)) as run:
        run.archive(batch(*tables, name=name))
        run.link()


def ids(archive: Archive) -> dict[str, str]:
    """The id of every company by its name."""
    with archive.read() as reader:
        frame = reader.frames(["organization"])["organization"]
    return dict(zip(frame["name"], frame["id"], strict=True))


def rated(
    archive: Archive,
    day: str,
    *,
    plan: bool = True,
    freeze: int | None = None,
    rules: Rulebook = RULES,
) -> Tiered:
    """The rating as of a day; by default only worked out."""
    return tier(archive, rules, at(day), freeze=freeze, plan=plan)


def tiers(done: Tiered) -> dict[str, str]:
    """The tier of every company by its name."""
    return dict(zip(done.ratings.table["name"], done.ratings.table["tier"], strict=True))
