"""Amounts that do not follow from quantity and price, and figures outside their scale."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from kedang.model.field import Field, FieldType
from kedang.model.finding import Severity
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, Mask, at, rule, that

_TAX = (0.13, 0.09, 0.06, 0.03)
_SIGNED = frozenset({"annual_revenue", "assets", "amount", "quality_loss", "delivered", "invoiced"})
_NEVER_BELOW = frozenset(
    {
        "hours", "demand_per_year", "order_cycle_days", "payment_terms_days", "payment_cycle_days",
        "inventory_cycle_days", "current_ratio", "capital_turnover", "delivered", "planned", "done",
    }
)  # fmt: skip
_RATIOS = frozenset({"net_margin", "return_on_assets"})
_RETURNED = "退|冲红|红字|冲销|折让"

Floats = npt.NDArray[np.float64]


@rule(
    "transaction.amount.product",
    Severity.WARNING,
    at("transaction.amount"),
    says="amount.product",
    weight=1.5,
    why="amount.product.fix",
    aspect=Aspect.CONSISTENCY,
)
def not_the_product(look: Look, field: Field) -> Hits | None:
    """An amount is quantity times unit price, give or take rounding, discount, tax and returns.

    金额应等于数量×单价，取整、折扣、税和退货除外。
    """
    amount, quantity, price = (look.numbers(n) for n in ("amount", "quantity", "unit_price"))
    product = np.round(quantity * price, 2)
    wrong = ~np.isnan(amount) & ~np.isnan(product)
    for possible in _explained(look, quantity, price):
        wrong &= ~near_amount(look, amount, possible)
    fixes = np.where(amount < 0, -np.abs(product), product)[wrong]
    shown = [plain(value) for value in fixes]
    return Hits.where(wrong, shown, product=shown)


def _explained(look: Look, quantity: Floats, price: Floats) -> list[Floats]:
    """The amounts that quantity, price and what else the row says may come to."""
    product = quantity * price
    discount = look.numbers("discount")
    tenths = np.where(discount > 10, discount / 100, discount / 10)
    returned = np.abs(look.numbers("returned"))
    possible = [product, product * np.where(discount <= 1, discount, tenths)]
    possible.append((np.abs(quantity) - returned) * price)
    return possible + [product * (1 + rate) for rate in _TAX]


def near_amount(look: Look, amount: Floats, expected: Floats) -> Mask:
    """Whether amounts agree but for the tolerance; returned goods may carry either sign."""
    rules = look.rulebook.validation
    allowed = np.maximum(np.abs(expected) * rules.amount_tolerance, rules.amount_tolerance_yuan)
    near: Mask = np.abs(np.abs(amount) - np.abs(expected)) <= allowed + 1e-9
    return near


@rule("transaction.amount.negative", Severity.INFO, at("transaction.amount"), says="amount.return")
def negative_amount(look: Look, field: Field) -> Hits | None:
    """A negative amount is a return; if nothing else says so, somebody should.

    金额是负数就是退货，表上要看得出来。
    """
    words = look.texts("notes").str.contains(_RETURNED, regex=True)
    said = words.to_numpy(dtype=bool, na_value=False) | look.read("returned")
    return Hits.where((look.numbers(field.id) < 0) & ~(look.numbers("quantity") < 0) & ~said)


@rule(
    "{entity}.{field}.negative",
    Severity.WARNING,
    that(
        lambda field: (
            (field.type is FieldType.INTEGER or field.type is FieldType.MONEY)
            and field.id not in _SIGNED
        )
    ),
    says="number.negative",
)
def negative(look: Look, field: Field) -> Hits | None:
    """Staff, capital, prices and budgets are never below zero.

    人数、资本、价格、预算都不会是负数。
    """
    wrong = look.numbers(field.id) < 0
    if look.entity.id == "transaction":
        wrong &= ~((look.numbers("amount") < 0) | (look.numbers("quantity") < 0))
    return Hits.where(wrong, label=field.zh)


@rule(
    "{entity}.{field}.negative",
    Severity.WARNING,
    that(lambda field: field.type is FieldType.NUMBER and field.id in _NEVER_BELOW),
    says="number.negative",
)
def below_nothing(look: Look, field: Field) -> Hits | None:
    """Hours, days, stocks and quantities wanted are never below zero.

    工时、天数、库存、需求量都不会是负数。
    """
    return Hits.where(look.numbers(field.id) < 0, label=field.zh)


@rule(
    "transaction.paid_amount.more",
    Severity.WARNING,
    at("transaction.paid_amount"),
    says="paid",
    aspect=Aspect.CONSISTENCY,
)
def paid_more(look: Look, field: Field) -> Hits | None:
    """Nobody pays more than was billed, unless in advance or for several orders at once.

    回款不会多于开出的金额，预付或合付几单的除外。
    """
    paid, amount = look.numbers(field.id), look.numbers("amount")
    more = (amount > 0) & (paid > amount) & ~near_amount(look, paid, amount)
    return Hits.where(more, amount=[plain(value) for value in amount[more]])


@rule(
    "{entity}.{field}.range",
    Severity.ERROR,
    that(lambda field: field.type is FieldType.PERCENT),
    says="percent",
)
def percent(look: Look, field: Field) -> Hits | None:
    """A share lies between 0 and 100 %; a margin may be a loss, but never above 100 %.

    比例在 0 到 100% 之间；利润率可以亏成负数，但不会超过 100%。
    """
    values = look.numbers(field.id)
    low = -np.inf if field.id in _RATIOS else 0.0
    high = np.inf if field.id == "return_on_assets" else 1.0
    wrong = (values < low) | (values > high)
    return Hits.where(wrong, label=field.zh)


@rule(
    "{entity}.{field}.scale",
    Severity.INFO,
    that(lambda field: field.unit == "分"),
    says="scale",
    weight=0.3,
)
def scale(look: Look, field: Field) -> Hits | None:
    """Ratings are given from 1 to 5.

    打分按 1 到 5 分。
    """
    values = look.numbers(field.id)
    return Hits.where((values < 1) | (values > 5), label=field.zh)


def plain(value: float) -> str:
    """A number as people write it: 1200, 12.5."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
