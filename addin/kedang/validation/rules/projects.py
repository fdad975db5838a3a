"""Projects and leads: stage and chance belong together, and a qualified lead has need, money and a decider."""

from __future__ import annotations

import numpy as np

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule

_EARLY = ("寻找", "选择", "计划")
_TALKING = ("会晤", "促成")
_WON = ("服务", "保持联系", "管理")
_SURE, _DOUBTFUL = 0.9, 0.5
_IDLE_DAYS = 180
_SMALL = 1000
_SIGNS = ("need", "pay", "authority")


@rule(
    "project.probability.stage",
    Severity.WARNING,
    at("project.probability"),
    says="project.stage",
    aspect=Aspect.CONSISTENCY,
)
def stage_and_chance(look: Look, field: Field) -> Hits | None:
    """Nobody is sure of a project just found, and nobody serves one he may not win.

    刚找到的项目不会九成把握，已在服务的项目不会没把握。
    """
    stage, chance = look.texts("stage"), look.numbers(field.id)
    early = stage.isin(_EARLY).to_numpy(dtype=bool) & (chance >= _SURE)
    late = stage.isin(_WON).to_numpy(dtype=bool) & (chance < _DOUBTFUL)
    mask = early | late
    return Hits.where(mask, stage=stage[mask].tolist(), chance=[f"{p:.0%}" for p in chance[mask]])


@rule(
    "project.budget.missing",
    Severity.INFO,
    at("project.budget"),
    says="project.budget",
    weight=0.5,
    aspect=Aspect.COMPLETENESS,
)
def without_budget(look: Look, field: Field) -> Hits | None:
    """Who negotiates should know whether the customer has the money.

    谈到会晤、促成了，应当知道客户有没有预算。
    """
    return Hits.where(_talking(look) & ~look.told(field.id))


@rule(
    "project.decision_makers.missing",
    Severity.INFO,
    at("project.decision_makers"),
    says="project.deciders",
    weight=0.5,
    aspect=Aspect.COMPLETENESS,
)
def without_decider(look: Look, field: Field) -> Hits | None:
    """Who negotiates should know who decides.

    谈到会晤、促成了，应当知道谁拍板。
    """
    return Hits.where(_talking(look) & ~look.told(field.id))


@rule(
    "project.budget.scale",
    Severity.INFO,
    at("project.budget"),
    says="project.small",
    weight=0.3,
    why="scale.ten_thousand",
)
def budget_scale(look: Look, field: Field) -> Hits | None:
    """A project of a few hundred yuan is usually one of as many 万元.

    几百元的项目预算，单位多半是万元。
    """
    budget = look.numbers(field.id)
    small = (budget > 0) & (budget < _SMALL)
    return Hits.where(small, [f"{value * 10_000:.0f}" for value in budget[small]])


@rule(
    "project.stage_on.idle",
    Severity.INFO,
    at("project.stage_on"),
    says="project.idle",
    weight=0.5,
    summed=True,
    aspect=Aspect.TIMELINESS,
)
def standing_still(look: Look, field: Field) -> Hits | None:
    """A project that has not moved for half a year is lost or forgotten.

    半年没动的项目，不是丢了就是忘了。
    """
    open_ones = ~look.texts("stage").isin(_WON).to_numpy(dtype=bool)
    age = np.datetime64(look.as_of, "D") - look.days(field.id)
    return Hits.where(open_ones & (age > np.timedelta64(_IDLE_DAYS, "D")), days=_IDLE_DAYS)


@rule(
    "lead.qualification.against",
    Severity.WARNING,
    at("lead.qualification"),
    says="lead.against",
    why="lead.against.fix",
    aspect=Aspect.CONSISTENCY,
)
def qualified_against_evidence(look: Look, field: Field) -> Hits | None:
    """A qualified lead has a need, can pay and may decide; who lacks one of them is not.

    合格的线索有需求、付得起、能做主，缺一样就不合格。
    """
    lacks = np.zeros(len(look), dtype=bool)
    for name in _SIGNS:
        lacks |= look.texts(name).eq("否").to_numpy(dtype=bool, na_value=False)
    good = look.texts(field.id).eq("合格").to_numpy(dtype=bool, na_value=False)
    return Hits.where(good & lacks, "不合格")


@rule(
    "lead.qualification.unproved",
    Severity.INFO,
    at("lead.qualification"),
    says="lead.unproved",
    weight=0.5,
    aspect=Aspect.COMPLETENESS,
)
def qualified_without_evidence(look: Look, field: Field) -> Hits | None:
    """Who calls a lead qualified says what he knows of need, money and decision.

    写了合格，就要写清需求、支付能力、决定权。
    """
    if not look.has(*_SIGNS):
        return None
    known = look.told("evidence").copy()
    for name in _SIGNS:
        known |= look.told(name) & ~look.texts(name).eq("未知").to_numpy(dtype=bool, na_value=False)
    good = look.texts(field.id).eq("合格").to_numpy(dtype=bool, na_value=False)
    return Hits.where(good & ~known)


@rule(
    "lead.method.missing",
    Severity.INFO,
    at("lead.method"),
    says="lead.method",
    weight=0.3,
    summed=True,
    aspect=Aspect.COMPLETENESS,
)
def without_method(look: Look, field: Field) -> Hits | None:
    """How a lead was found tells which way of prospecting pays.

    记下线索怎么找来的，才知道哪种方法划算。
    """
    return Hits.where(~look.told(field.id))


@rule(
    "{entity}.next_step.missing",
    Severity.INFO,
    at("lead.next_step", "project.next_step"),
    says="next_step",
    weight=0.3,
    summed=True,
    aspect=Aspect.COMPLETENESS,
)
def without_next_step(look: Look, field: Field) -> Hits | None:
    """A lead or project without a next step goes cold.

    没有下一步的线索和项目会凉掉。
    """
    over = look.texts("stage").isin(_WON) | look.texts("qualification").eq("不合格")
    return Hits.where(~look.told(field.id) & ~over.to_numpy(dtype=bool, na_value=False))


def _talking(look: Look) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    return look.texts("stage").isin(_TALKING).to_numpy(dtype=bool)
