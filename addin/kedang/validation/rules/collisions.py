"""撞单: two reps or agents claim one end customer; who registered him first keeps him."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.claims import Claim, claims
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.together import place

_FIELDS = (
    "organization.owner",
    "lead.owner",
    "project.agent",
    "project.owner",
    "transaction.end_customer",
)
_PEOPLE = re.compile(r"[、,，/;；\s]+")


@dataclass(frozen=True, slots=True)
class _Clash:
    """One later claim with the claim it meets."""

    own: Claim
    other: Claim


@rule(
    "{entity}.{field}.collision",
    Severity.WARNING,
    at(*_FIELDS),
    says="collision",
    weight=2.0,
    aspect=Aspect.UNIQUENESS,
)
def later_claim(look: Look, field: Field) -> Hits | None:
    """Who registers an end customer first keeps him: a later registration by somebody else is a clash.

    最终客户谁先登记归谁，别人后登记的是撞单。
    """
    found = [one for one in _clashes(look, field) if one.own.day > one.other.day]
    return Hits(
        np.array([one.own.position for one in found], dtype=np.intp),
        {
            "owner": [one.own.owner for one in found],
            "day": [str(one.own.day)[:10] for one in found],
            "first": [one.other.owner for one in found],
            "first_day": [str(one.other.day)[:10] for one in found],
            "other": [one.other.name for one in found],
            "where": [_where(look, one.other) for one in found],
        },
    )


@rule(
    "{entity}.{field}.claimed",
    Severity.WARNING,
    at(*_FIELDS),
    says="claimed",
    weight=1.5,
    aspect=Aspect.UNIQUENESS,
)
def undecided_claim(look: Look, field: Field) -> Hits | None:
    """Where two claim one end customer and no day decides, the manager does.

    两人都登记了同一最终客户，又分不出先后，由主管定。
    """
    found = [one for one in _clashes(look, field) if not one.own.day > one.other.day]
    return Hits(
        np.array([one.own.position for one in found], dtype=np.intp),
        {
            "owner": [one.own.owner for one in found],
            "first": [one.other.owner for one in found],
            "other": [one.other.name for one in found],
            "where": [_where(look, one.other) for one in found],
        },
    )


def _clashes(look: Look, field: Field) -> list[_Clash]:
    """Each claim of this table and field that comes after another's, with the first of those."""
    every = look.shared("clashes", lambda: _all_clashes(claims(look)))
    return [one for one in every if one.own.table == look.number and one.own.field == field.id]


def _all_clashes(every: pd.DataFrame) -> list[_Clash]:
    found = []
    for _, rows in every.groupby("party", sort=False):
        if rows["owner"].nunique() < 2:
            continue
        ordered = rows.sort_values(["day", "order"], na_position="last", kind="stable")
        listed = [Claim(*row) for row in ordered[list(Claim.names())].itertuples(index=False)]
        first = listed[0]
        told: set[str] = set()
        for later in listed[1:]:
            if not _shared(later.owner, first.owner) and later.owner not in told:
                found.append(_Clash(later, first))
                told.add(later.owner)
    return sorted(found, key=lambda one: (one.own.table, one.own.position))


def _shared(one: str, other: str) -> bool:
    """Whether two cells of owners name somebody together."""
    return not set(_PEOPLE.split(one)).isdisjoint(_PEOPLE.split(other))


def _where(look: Look, claim: Claim) -> str:
    return place(look, claim.entity, claim.table, claim.position, claim.field)
