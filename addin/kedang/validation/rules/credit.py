"""Money owed: against the credit limit, the credit grade and the days agreed."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.customers import customers
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.rules.amounts import plain

_GOOD = ("AAA", "AA", "A")
_POOR = ("C", "D")
_LONGEST_TERMS = 720

Floats = npt.NDArray[np.float64]


@rule(
    "receivable.overdue_amount.more",
    Severity.ERROR,
    at("receivable.overdue_amount"),
    says="owed.more",
    weight=1.5,
    aspect=Aspect.CONSISTENCY,
)
def overdue_more_than_owed(look: Look, field: Field) -> Hits | None:
    """No more can be overdue than is owed.

    逾期金额不会多于应收金额。
    """
    owed = look.numbers("amount")
    mask = (owed >= 0) & (look.numbers(field.id) > owed + 0.01)
    return Hits.where(mask, owed=[plain(value) for value in owed[mask]])


@rule(
    "receivable.overdue_days.amount",
    Severity.INFO,
    at("receivable.overdue_days"),
    says="owed.days",
    weight=0.3,
    aspect=Aspect.CONSISTENCY,
)
def overdue_nothing(look: Look, field: Field) -> Hits | None:
    """Days overdue go with an amount overdue.

    有逾期天数就应有逾期金额。
    """
    late = look.numbers(field.id) > 0
    return Hits.where(late & (look.numbers("overdue_amount") == 0))


@rule(
    "receivable.overdue_days.grade",
    Severity.WARNING,
    at("receivable.overdue_days"),
    says="owed.grade",
    weight=1.5,
    aspect=Aspect.CONSISTENCY,
)
def good_grade_but_late(look: Look, field: Field) -> Hits | None:
    """A customer far overdue does not keep a good credit grade.

    逾期很久的客户，信用等级不该还是优。
    """
    rows = _customer_rows(look)
    if rows is None:
        return None
    grades = customers(look).rows["credit_grade"].to_numpy(dtype=object)[np.maximum(rows, 0)]
    limit = min(gate.limit for gate in look.rulebook.tiering.gates if gate.id == "overdue")
    good = np.isin(grades.astype(str), _GOOD) & (rows >= 0)
    mask = good & (look.numbers(field.id) > limit)
    return Hits.where(mask, grade=grades[mask].tolist())


@rule(
    "receivable.amount.limit",
    Severity.WARNING,
    at("receivable.amount"),
    says="owed.limit",
    weight=1.5,
    aspect=Aspect.CONSISTENCY,
)
def above_the_limit(look: Look, field: Field) -> Hits | None:
    """A customer does not owe more than his credit limit.

    客户欠款不超过信用额度。
    """
    limit = _of_customer(look, "credit_limit")
    if limit is None:
        return None
    mask = (limit > 0) & (look.numbers(field.id) > limit)
    return Hits.where(mask, limit=[plain(value) for value in limit[mask]])


@rule(
    "transaction.paid_amount.overdue",
    Severity.WARNING,
    at("transaction.paid_amount"),
    says="owed.terms",
    weight=1.0,
    aspect=Aspect.CONSISTENCY,
)
def past_the_terms(look: Look, field: Field) -> Hits | None:
    """An order is paid within the days agreed with its customer.

    订单要在约定账期内付清。
    """
    terms = _of_customer(look, "payment_terms_days")
    if terms is None or not look.read(field.id).any():
        return None
    owed = look.numbers("amount") - np.nan_to_num(look.numbers(field.id))
    known = ~np.isnan(terms) & (terms >= 0)
    span = np.where(known, terms, 0).astype("timedelta64[D]")
    due = look.days("date") + span
    mask = known & (owed > 1) & (due < np.datetime64(look.as_of, "D"))
    mask &= ~look.unread(field.id)
    return Hits.where(
        mask,
        due=due[mask].astype(str).tolist(),
        terms=[plain(value) for value in terms[mask]],
        owed=[plain(value) for value in owed[mask]],
    )


@rule(
    "organization.credit_limit.grade",
    Severity.INFO,
    at("organization.credit_limit"),
    says="credit.poor",
    weight=0.5,
    aspect=Aspect.CONSISTENCY,
)
def limit_for_the_poor(look: Look, field: Field) -> Hits | None:
    """Who has the worst credit grades buys against cash.

    信用等级最差的客户宜款到发货，不给额度。
    """
    poor = look.texts("credit_grade").isin(_POOR).to_numpy(dtype=bool)
    mask = poor & (look.numbers(field.id) > 0)
    return Hits.where(mask, grade=look.texts("credit_grade")[mask].tolist())


@rule(
    "organization.credit_grade.problems",
    Severity.INFO,
    at("organization.credit_grade"),
    says="credit.problems",
    weight=0.5,
    aspect=Aspect.CONSISTENCY,
)
def good_despite_problems(look: Look, field: Field) -> Hits | None:
    """A good credit grade beside credit problems of the past is worth a second look.

    以往有信用问题，等级却是优，值得再看一眼。
    """
    good = look.texts(field.id).isin(_GOOD).to_numpy(dtype=bool)
    return Hits.where(good & look.told("past_credit_problems"))


@rule(
    "organization.payment_terms_days.scale",
    Severity.INFO,
    at("organization.payment_terms_days"),
    says="credit.terms",
    weight=0.5,
)
def endless_terms(look: Look, field: Field) -> Hits | None:
    """Terms of payment are days, rarely more than two years.

    账期按天算，很少超过两年。
    """
    return Hits.where(look.numbers(field.id) > _LONGEST_TERMS)


def _customer_rows(look: Look) -> npt.NDArray[np.intp] | None:
    """The row of each record's customer; None if no customer is known at all."""
    known = customers(look)
    if not len(known.rows):
        return None
    return look.once("customer_rows", lambda: known.find(look.texts("customer")))


def _of_customer(look: Look, name: str) -> Floats | None:
    """A figure of each record's customer, NaN where nothing is known; None if nothing ever is."""
    rows = _customer_rows(look)
    if rows is None or not customers(look).rows[name].notna().any():
        return None
    values = customers(look).rows[name].to_numpy(dtype=np.float64)[np.maximum(rows, 0)]
    return np.where(rows >= 0, values, np.nan)
