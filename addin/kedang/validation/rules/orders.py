"""Orders against themselves: what was delivered, invoiced, returned, paid, and what it cost."""

from __future__ import annotations

import numpy as np

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.rules.amounts import near_amount, plain


@rule(
    "transaction.amount.left_out",
    Severity.INFO,
    at("transaction.amount"),
    says="order.amount",
    weight=0.5,
    why="amount.product.fix",
    aspect=Aspect.COMPLETENESS,
)
def amount_left_out(look: Look, field: Field) -> Hits | None:
    """An amount left blank is quantity times unit price, when both are there.

    金额没填，有数量和单价就能算出来。
    """
    product = np.round(look.numbers("quantity") * look.numbers("unit_price"), 2)
    blank = ~look.filled(field.id) & ~np.isnan(product) & np.isnan(look.numbers("discount"))
    return Hits.where(blank, [plain(value) for value in product[blank]])


@rule(
    "transaction.delivered.more",
    Severity.WARNING,
    at("transaction.delivered"),
    says="delivered",
    aspect=Aspect.CONSISTENCY,
)
def delivered_more(look: Look, field: Field) -> Hits | None:
    """Nobody delivers more than was ordered.

    发货不会多于订货。
    """
    ordered = look.numbers("quantity")
    mask = (ordered > 0) & (look.numbers(field.id) > ordered * 1.001)
    return Hits.where(mask, ordered=[plain(value) for value in ordered[mask]])


@rule(
    "transaction.invoiced.more",
    Severity.WARNING,
    at("transaction.invoiced"),
    says="invoiced",
    aspect=Aspect.CONSISTENCY,
)
def invoiced_more(look: Look, field: Field) -> Hits | None:
    """The invoice is not above the amount, tax aside.

    开票不会多于金额，税除外。
    """
    amount, invoiced = look.numbers("amount"), look.numbers(field.id)
    mask = (amount > 0) & (invoiced > amount * 1.13) & ~near_amount(look, invoiced, amount * 1.13)
    return Hits.where(mask, amount=[plain(value) for value in amount[mask]])


@rule(
    "transaction.returned.more",
    Severity.WARNING,
    at("transaction.returned"),
    says="returned",
    weight=1.5,
    aspect=Aspect.CONSISTENCY,
)
def returned_more(look: Look, field: Field) -> Hits | None:
    """No more can come back than was sold.

    退货不会多于卖出的数量。
    """
    sold = look.numbers("quantity")
    mask = (sold > 0) & (np.abs(look.numbers(field.id)) > sold)
    return Hits.where(mask, sold=[plain(value) for value in sold[mask]])


@rule(
    "transaction.cost.above",
    Severity.WARNING,
    at("transaction.cost"),
    says="order.cost",
    aspect=Aspect.CONSISTENCY,
)
def sold_at_a_loss(look: Look, field: Field) -> Hits | None:
    """An order that cost more than it brought is a loss, or its cost stands in another unit.

    成本高于金额，不是亏本就是成本填错了。
    """
    amount, cost = look.numbers("amount"), look.numbers(field.id)
    mask = (amount > 0) & (cost > amount) & ~near_amount(look, cost, amount)
    return Hits.where(mask, amount=[plain(value) for value in amount[mask]])


@rule(
    "{entity}.discount.range",
    Severity.WARNING,
    at("transaction.discount", "price_level.discount"),
    says="discount",
)
def discount_range(look: Look, field: Field) -> Hits | None:
    """A discount is written 3.8 折, 0.38 or 38 %: above zero and not above a hundred.

    折扣写成 3.8、0.38 或 38%，大于 0、不超过 100。
    """
    given = look.numbers(field.id)
    return Hits.where((given < 0) | (given > 100))


@rule(
    "transaction.paid_on.unpaid",
    Severity.INFO,
    at("transaction.paid_on"),
    says="paid_on",
    weight=0.3,
    aspect=Aspect.COMPLETENESS,
)
def paid_nothing(look: Look, field: Field) -> Hits | None:
    """A day of payment goes with an amount paid.

    有回款日期就应有回款金额。
    """
    if not look.has("paid_amount"):
        return None
    return Hits.where(look.read(field.id) & ~look.filled("paid_amount"))


@rule(
    "transaction.paid_on.missing",
    Severity.INFO,
    at("transaction.paid_on"),
    says="paid_day",
    weight=0.3,
    summed=True,
    aspect=Aspect.COMPLETENESS,
)
def paid_someday(look: Look, field: Field) -> Hits | None:
    """Money received has a day, so that the payment cycle can be reckoned.

    收到的钱要有日期，才能算回款周期。
    """
    return Hits.where((look.numbers("paid_amount") > 0) & ~look.told(field.id))
