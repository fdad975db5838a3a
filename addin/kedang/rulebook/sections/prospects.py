"""Settings of prospects: what makes a lead qualified, its grade of intent, and the relationship with a customer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kedang.model.catalogue.lists import CREDIT_GRADE
from kedang.model.text import Text, say
from kedang.rulebook.kinds import (
    given,
    ladder_of,
    list_of,
    mapping_of,
    number,
    one_of,
    whole,
)
from kedang.rulebook.sections.tiering import Steps

QUESTIONS = ("need", "pay", "authority")
FACTORS = ("need", "pay", "authority", "timing", "contact", "response")
GRADES = ("A", "B", "C", "D")
ORGANISATION = ("delivered", "paid", "complaints", "satisfaction", "repeat", "quality")
PERSONAL = ("visits", "effective", "roles", "decider", "appointment", "referral")
_POINTS = number(0, 100)


@dataclass(frozen=True, slots=True)
class QualificationRules:
    """`reject_on`: a plain no to one of these rejects; a no to another keeps the lead in nurture.

    `credit_yes`, `credit_no`: credit grades that show or deny the ability to pay; `overdue_days`: so long
    overdue denies it too. `points`: the most each factor adds to the intent (timing of the purchase, last
    contact, response to visits). `soon_days`, `later_days`: a purchase so near counts full, or half;
    `fresh_days`, `stale_days`: likewise the last contact. `least_factors`: with fewer factors known there
    is no grade. `grades`: the lowest points of each grade.
    """

    reject_on: tuple[str, ...] = field(metadata=given(list_of(one_of(*QUESTIONS))))
    credit_yes: tuple[str, ...] = field(metadata=given(list_of(one_of(*CREDIT_GRADE.labels))))
    credit_no: tuple[str, ...] = field(metadata=given(list_of(one_of(*CREDIT_GRADE.labels))))
    overdue_days: int = field(metadata=given(whole(1, 3660)))
    soon_days: int = field(metadata=given(whole(0, 3660)))
    later_days: int = field(metadata=given(whole(1, 3660)))
    fresh_days: int = field(metadata=given(whole(0, 3660)))
    stale_days: int = field(metadata=given(whole(1, 3660)))
    least_factors: int = field(metadata=given(whole(1, len(FACTORS))))
    points: Mapping[str, float] = field(metadata=given(mapping_of(FACTORS, _POINTS)))
    grades: Steps = field(metadata=given(ladder_of(GRADES, number(0, 600)), dict))

    def check(self) -> Iterator[Text]:
        """Nearer is sooner, no grade of credit both shows and denies, grades fall from A on."""
        if self.later_days < self.soon_days:
            yield say("rulebook.order", path="later_days", rule="later_days >= soon_days")
        if self.stale_days < self.fresh_days:
            yield say("rulebook.order", path="stale_days", rule="stale_days >= fresh_days")
        for both in sorted(set(self.credit_yes) & set(self.credit_no)):
            yield say("rulebook.twice", path="credit_no", value=both)
        limits = [limit for _, limit in self.grades]
        if limits != sorted(set(limits), reverse=True):
            yield say("rulebook.order", path="grades", rule="A > B > C > D")
        if not limits or limits[-1] != 0:
            yield say("rulebook.floor", path="grades.D")


@dataclass(frozen=True, slots=True)
class RelationshipRules:
    """`organisation`, `personal`: the most points each piece of evidence adds to its axis.

    An axis is the points as a share of those that could be judged, times 100; `minimum_known`: below this
    share of all points it is not rated. `high_from`: high from here on. `full_visits`, `full_roles`: held
    visits in the window, and buying roles known, that are worth all points. `signed_days`: how long a
    relationship somebody wrote down holds.
    """

    organisation: Mapping[str, float] = field(metadata=given(mapping_of(ORGANISATION, _POINTS)))
    personal: Mapping[str, float] = field(metadata=given(mapping_of(PERSONAL, _POINTS)))
    minimum_known: float = field(metadata=given(number(0, 1)))
    high_from: float = field(metadata=given(number(1, 100)))
    full_visits: int = field(metadata=given(whole(1, 1000)))
    full_roles: int = field(metadata=given(whole(1, 6)))
    signed_days: int = field(metadata=given(whole(1, 3660)))

    def check(self) -> Iterator[Text]:
        """Something counts on both axes."""
        for key, points in (("organisation", self.organisation), ("personal", self.personal)):
            if not sum(points.values()):
                yield say("rulebook.no_weight", path=key)
