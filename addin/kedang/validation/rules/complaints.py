"""Complaints: sorted by Friday, signed, solved and closed in time, each with a department."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.reference.workdays import friday_deadline
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.together import plain_column, together

Days = np.ndarray[tuple[int], np.dtype[np.datetime64]]


@rule(
    "complaint.closed_on.overdue",
    Severity.WARNING,
    at("complaint.closed_on"),
    says="complaint.overdue",
    weight=1.5,
    aspect=Aspect.TIMELINESS,
)
def overdue(look: Look, field: Field) -> Hits | None:
    """A complaint is dealt with by the end of the Friday it is sorted, or by the day agreed.

    投诉当周周五下班前（遇节假日提前）或约定限期前要处理完。
    """
    due = _due(look)
    today = np.datetime64(look.as_of, "D")
    late = ~look.filled(field.id) & (due < today)
    days = (today - due[late]).astype(int).tolist()
    return Hits.where(late, due=due[late].astype(str).tolist(), days=days)


@rule(
    "complaint.due.missing",
    Severity.INFO,
    at("complaint.due"),
    says="complaint.due",
    weight=0.3,
    why="complaint.due.fix",
    aspect=Aspect.COMPLETENESS,
)
def without_due(look: Look, field: Field) -> Hits | None:
    """A complaint without an agreed day is due on the Friday of its week.

    没约定限期的投诉，限期是当周周五。
    """
    missing = ~look.filled(field.id) & ~look.filled("closed_on")
    due = _fridays(look)
    missing &= ~np.isnat(due)
    return Hits.where(missing, due[missing].astype(str).tolist())


@rule(
    "complaint.closed_on.late",
    Severity.INFO,
    at("complaint.closed_on"),
    says="complaint.late",
    weight=0.5,
    summed=True,
    aspect=Aspect.TIMELINESS,
)
def closed_late(look: Look, field: Field) -> Hits | None:
    """A complaint closed after its day was closed late, and the report counts it so.

    过了限期才结案的，报表算逾期结案。
    """
    return Hits.where(look.days(field.id) > _due(look))


@rule(
    "complaint.signed_at.late",
    Severity.INFO,
    at("complaint.signed_at"),
    says="complaint.signed",
    weight=0.5,
    aspect=Aspect.TIMELINESS,
)
def signed_late(look: Look, field: Field) -> Hits | None:
    """A department that signs after the day it is due cannot keep it.

    过了限期才签收，部门就不可能按时处理。
    """
    due = _due(look)
    late = look.days(field.id) > due
    return Hits.where(late, due=due[late].astype(str).tolist())


@rule(
    "complaint.solution.missing",
    Severity.WARNING,
    at("complaint.solution"),
    says="complaint.solution",
    aspect=Aspect.COMPLETENESS,
)
def without_solution(look: Look, field: Field) -> Hits | None:
    """A closed complaint says how it was solved.

    已结案的投诉要写解决方案。
    """
    return Hits.where(look.read("closed_on") & ~look.told(field.id))


@rule(
    "complaint.satisfaction.early",
    Severity.INFO,
    at("complaint.satisfaction"),
    says="complaint.satisfaction",
    weight=0.3,
    aspect=Aspect.CONSISTENCY,
)
def satisfied_early(look: Look, field: Field) -> Hits | None:
    """The customer is asked whether he is satisfied once the complaint is closed.

    结案之后才问满意度。
    """
    if not look.has("closed_on"):
        return None
    return Hits.where(look.told(field.id) & ~look.filled("closed_on"))


@rule(
    "complaint.department.missing",
    Severity.WARNING,
    at("complaint.department"),
    says="complaint.department",
    why="complaint.department.fix",
    aspect=Aspect.COMPLETENESS,
)
def without_department(look: Look, field: Field) -> Hits | None:
    """Every complaint has a department that answers for it.

    每件投诉都要有责任部门。
    """
    missing = ~look.told(field.id)
    routes = look.rulebook.complaints.routes
    kinds = look.texts("category")[missing].tolist()
    fixes = [
        next((to for word, to in routes.items() if isinstance(kind, str) and word in kind), None)
        for kind in kinds
    ]
    return Hits.where(missing, fixes)


@rule(
    "complaint.order_no.unknown",
    Severity.INFO,
    at("complaint.order_no"),
    says="complaint.order",
    weight=0.3,
    aspect=Aspect.CONSISTENCY,
)
def order_unknown(look: Look, field: Field) -> Hits | None:
    """The order a complaint names should be among the orders of this customer.

    投诉里写的订单号应能在订单里找到，而且是同一客户的。
    """
    orders = together(look, "transaction", ("no", "customer"))
    orders = orders[orders["no"].notna()]
    if orders.empty:
        return None
    numbers = plain_column(look.texts(field.id))
    known = set(plain_column(orders["no"]).dropna())
    first, last = min(known), max(known)
    inside = numbers.between(first, last).to_numpy(dtype=bool, na_value=False)
    unknown = ~numbers.isin(list(known)).to_numpy(dtype=bool)
    return Hits.where(look.told(field.id) & inside & unknown)


def _due(look: Look) -> Days:
    """The day agreed, else the Friday rule's."""
    due = look.days("due")
    return np.where(np.isnat(due), _fridays(look), due)


def _fridays(look: Look) -> Days:
    """The day the Friday rule gives for each day of receipt; each different day is asked once."""
    return look.once("fridays", lambda: _worked_out(look))


def _worked_out(look: Look) -> Days:
    codes, distinct = pd.factorize(look.days("received_on"))
    overrides = look.rulebook.calendar.overrides()
    given = [friday_deadline(pd.Timestamp(day).date(), overrides).day for day in distinct]
    return np.array([*given, "NaT"], dtype="datetime64[D]")[codes]
