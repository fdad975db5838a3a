"""Targets, surveys and collected lists: one value for one goal, and no more sheets back than were sent."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.model.field import Entity, EntityKind, Field
from kedang.model.finding import Severity
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.rules.amounts import plain
from kedang.validation.together import plain_column

_ELSEWHERE = frozenset({"source", "owner", "department", "solution"})


def _wanted(entity: Entity) -> list[str]:
    """The wanted fields of activities and registers that no other rule asks for."""
    if entity.kind is EntityKind.PARTY:
        return []
    return [
        each.id
        for each in entity.stored_fields()
        if each.wanted and not each.blocks and each.id not in _ELSEWHERE
    ]


@rule(
    "{entity}.{field}.blank",
    Severity.INFO,
    _wanted,
    says="blank",
    weight=0.5,
    summed=True,
    aspect=Aspect.COMPLETENESS,
)
def left_blank(look: Look, field: Field) -> Hits | None:
    """What a sheet has a column for should not be left blank in some of its rows.

    表上有这一列，就不该有的行空着。
    """
    blank = ~look.told(field.id)
    return None if blank.all() else Hits.where(blank)


@rule(
    "target.value.twice",
    Severity.WARNING,
    at("target.value"),
    says="target.twice",
    weight=1.5,
    aspect=Aspect.UNIQUENESS,
)
def two_goals(look: Look, field: Field) -> Hits | None:
    """One person has one goal for one measure in one period.

    一个人、一个期间、一项指标只有一个目标。
    """
    keys = ["period", "rep", "measure"]
    rows = pd.DataFrame({name: look.texts(name).fillna("") for name in keys})
    rows["value"] = look.numbers(field.id)
    rows = rows[rows["value"].notna() & (rows["period"] != "")]
    first = rows.groupby(keys)["value"].transform("first")
    other = rows.index[(rows["value"] != first).to_numpy(dtype=bool)]
    known = [plain(value) for value in first.loc[other].tolist()]
    return Hits(other.to_numpy().astype(np.intp), {"other": known})


@rule("target.value.negative", Severity.WARNING, at("target.value"), says="number.negative")
def negative_goal(look: Look, field: Field) -> Hits | None:
    """A goal is never below zero.

    目标不会是负数。
    """
    return Hits.where(look.numbers(field.id) < 0, label=field.zh)


@rule(
    "source.returned.more",
    Severity.ERROR,
    at("source.returned"),
    says="source.returned",
    aspect=Aspect.CONSISTENCY,
)
def more_back_than_sent(look: Look, field: Field) -> Hits | None:
    """No more questionnaires come back than were sent.

    回收的问卷不会多于发出的。
    """
    sent = look.numbers("sent")
    mask = look.numbers(field.id) > sent
    return Hits.where(mask, sent=[plain(value) for value in sent[mask]])


@rule("source.trust.range", Severity.WARNING, at("source.trust"), says="source.trust")
def trust_range(look: Look, field: Field) -> Hits | None:
    """Trust is a share from 0 to 1, or points up to 100.

    可靠性是 0 到 1 的比例，或百分制。
    """
    trust = look.numbers(field.id)
    return Hits.where((trust < 0) | (trust > 100))


@rule(
    "survey.answer.two_answers",
    Severity.INFO,
    at("survey.answer"),
    says="survey.two",
    weight=0.5,
    aspect=Aspect.UNIQUENESS,
)
def two_answers(look: Look, field: Field) -> Hits | None:
    """One customer gives one answer to one question of one batch.

    同一批问卷里，一个客户对一个问题只有一个回答。
    """
    keys = ["date", "batch", "customer", "question"]
    rows = pd.DataFrame(
        {
            "date": look.days("date"),
            "batch": look.texts("batch").fillna(""),
            "customer": plain_column(look.texts("customer")),
            "question": look.texts("question"),
            "answer": look.texts(field.id),
        }
    ).dropna()
    first = rows.groupby(keys)["answer"].transform("first")
    other = rows.index[(rows["answer"] != first).to_numpy(dtype=bool)]
    return Hits(other.to_numpy().astype(np.intp), {"other": first.loc[other].tolist()})
