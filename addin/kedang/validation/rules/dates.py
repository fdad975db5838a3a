"""Days that cannot be, and days in the wrong order."""

from __future__ import annotations

import re

import numpy as np

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, Mask, at, rule, that

_YEAR = re.compile(r"\d{4}|[〇零一二三四五六七八九]{4}|\d{2}\s*年|\d+\s*[./-]\s*\d+\s*[./-]\s*\d+")
_AHEAD = frozenset({"next_appointment", "due", "end", "start", "valid_from"})
_PAST = frozenset(
    {"birth_date", "birthday", "graduated_on", "wedding_day", "founded_on", "closed_on"}
)
_LONG_AGO = frozenset(
    {"birth_date", "birthday", "graduated_on", "wedding_day", "founded_on", "valid_from"}
)
_ORDERED = {
    "promotion.end": ("start", "开始日期"),
    "complaint.closed_on": ("received_on", "受理日期"),
    "complaint.signed_at": ("received_on", "受理日期"),
    "complaint.due": ("received_on", "受理日期"),
    "visit.next_appointment": ("date", "拜访日期"),
    "organization.last_deal_on": ("first_deal_on", "首次交易日期"),
}


@rule(
    "{entity}.{field}.future",
    Severity.ERROR,
    that(lambda field: field.type.is_date and field.id not in _AHEAD),
    says="date.future",
)
def future(look: Look, field: Field) -> Hits | None:
    """What happened cannot lie in the future; only plans may.

    已经发生的事不会在将来，只有计划可以。
    """
    allowed = 0 if field.id in _PAST else look.rulebook.validation.future_days
    limit = np.datetime64(look.as_of, "D") + np.timedelta64(allowed, "D")
    days = look.days(field.id)
    late = days > limit
    if field.id in _LONG_AGO:
        late &= with_year(look, field)
    return Hits.where(late, label=field.zh, day=days[late].astype(str).tolist())


@rule(
    "{entity}.{field}.early",
    Severity.WARNING,
    that(lambda field: field.type.is_date and field.id not in _LONG_AGO),
    says="date.early",
)
def early(look: Look, field: Field) -> Hits | None:
    """A business day before 1990 is usually a slip of the pen.

    1990 年以前的业务日期多半是笔误。
    """
    days = look.days(field.id)
    old = days < np.datetime64(look.rulebook.validation.earliest_date, "D")
    return Hits.where(old, label=field.zh, day=days[old].astype(str).tolist())


@rule(
    "{entity}.{field}.order",
    Severity.ERROR,
    at(*_ORDERED),
    says="date.order",
    weight=1.5,
    aspect=Aspect.CONSISTENCY,
)
def order(look: Look, field: Field) -> Hits | None:
    """An end, a closing or a next appointment comes after what it follows.

    结束、结案、下次时间都在它所接的日期之后。
    """
    before, label = _ORDERED[f"{look.entity.id}.{field.id}"]
    days, earlier = look.days(field.id), look.days(before)
    wrong = days < earlier
    return Hits.where(wrong, label=field.zh, before=label, day=earlier[wrong].astype(str).tolist())


@rule(
    "{entity}.{field}.recorded",
    Severity.INFO,
    at("*.verified_on"),
    says="date.verified",
    weight=0.2,
    summed=True,
)
def verified_early(look: Look, field: Field) -> Hits | None:
    """What is written down first is checked afterwards.

    先填表，后核实。
    """
    return Hits.where(look.days(field.id) < look.days("recorded_on"))


@rule(
    "{entity}.{field}.prepaid",
    Severity.INFO,
    at("transaction.paid_on"),
    says="date.prepaid",
    aspect=Aspect.CONSISTENCY,
)
def prepaid(look: Look, field: Field) -> Hits | None:
    """Money that came before the order is an advance payment or a wrong day.

    钱比订单先到，不是预付就是日期写错。
    """
    days, earlier = look.days(field.id), look.days("date")
    wrong = days < earlier
    return Hits.where(wrong, day=earlier[wrong].astype(str).tolist())


def with_year(look: Look, field: Field) -> Mask:
    """Where a day was written with its year; a birthday such as 6月18日 has none."""
    known = np.ones(len(look), dtype=bool)
    if field.id in look.table.raw.columns:
        texts = look.table.raw[field.id].to_numpy(dtype=object)
        places = [at for at, text in enumerate(texts.tolist()) if isinstance(text, str)]
        known[places] = [_YEAR.search(texts[at]) is not None for at in places]
    return known
