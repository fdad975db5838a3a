"""Everything the visit plan needs, worked out once: who is due, new calls, sheets, gaps, greetings, orders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from kedang.analysis.cadence import cadence, kept, layered
from kedang.analysis.calls import Calls, calls, looked_after
from kedang.analysis.gaps import gaps, roles
from kedang.analysis.greetings import Greetings, greetings
from kedang.analysis.material import Material
from kedang.analysis.orders import Orders, chase
from kedang.analysis.preparation import Preparation, prepare, to_prepare
from kedang.analysis.questions import Questions, questions
from kedang.analysis.quota import Quota, quota
from kedang.analysis.rivals import digest
from kedang.model.frames import follow_merges

MONTH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Rounds:
    """The tables of `cadence`, `layered`, `kept`, `quota`, `prepare`, `gaps`, `roles`, `questions`,
    `greetings` (from the cut over a month), `chase` and `digest`.

    `until`: the last day that is planned. `earlier`: `cadence` as it stood at the end of the period
    before (of a period to come: as long before the cut); `kept_before` by owner likewise; `quota_before` of
    the period before.
    """

    until: date
    due: pd.DataFrame
    earlier: pd.DataFrame
    layers: pd.DataFrame
    kept: pd.DataFrame
    kept_before: pd.DataFrame
    quota: Quota
    quota_before: Quota
    sheets: Preparation
    gaps: pd.DataFrame
    roles: pd.DataFrame
    questions: Questions
    greetings: Greetings
    orders: Orders
    rivals: pd.DataFrame


def rounds(material: Material) -> Rounds:
    """The plan of a period as of the day of the cut: to the end of the period, or the days ahead if later."""
    book, rules, cut = material.book, material.rulebook, material.cut
    until = planned_until(material)
    off = rules.calendar.overrides()
    customers, made = looked_after(book), calls(book, cut)
    due = cadence(customers, made, cut, until, rules.visits, off)
    before = material.period.previous()
    length = material.period.last - material.period.first + timedelta(days=1)
    then = min(before.last, cut - length)
    earlier = cadence(customers, made.up_to(then), then, then, rules.visits, off)
    asked = questions(book, customers, made, rules.visits)
    orders = chase(
        book, cut, rules.orders, {one.id: one.payment_days for one in rules.tiering.terms}
    )
    each = rules.visits.new_calls_per_day
    return Rounds(
        until=until,
        due=due,
        earlier=earlier,
        layers=layered(customers, made, cut, until, rules.visits, off),
        kept=kept(due),
        kept_before=kept(earlier),
        quota=quota(made, material.period, cut, each, off),
        quota_before=quota(made, before, before.last, each, off),
        sheets=_sheets(material, due, made, orders, asked, until),
        gaps=gaps(book),
        roles=roles(book, rules.visits),
        questions=asked,
        greetings=greetings(book, cut, cut + MONTH, rules.greetings),
        orders=orders,
        rivals=digest(book, material.period),
    )


def planned_until(material: Material) -> date:
    """The last day that is planned."""
    ahead = timedelta(days=material.rulebook.reports.follow_up_days)
    return max(material.period.last, material.cut + ahead)


def _sheets(
    material: Material,
    due: pd.DataFrame,
    made: Calls,
    orders: Orders,
    asked: Questions,
    until: date,
) -> Preparation:
    """The sheets of the customers asked for, all of them; else of those to be visited, up to the rules' most."""
    wanted = follow_merges(
        pd.Series(list(material.customers), dtype="str"), material.book.parties
    ).tolist()
    chosen = to_prepare(due, material.cut, until, wanted)
    most = len(chosen) if wanted else material.rulebook.visits.preparations
    return prepare(material.book, chosen, made, orders, asked, material.cut, most)
