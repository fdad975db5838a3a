"""Visits: a result needs its reason, a plan its result, and hours and costs their measure."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.rules.amounts import plain
from kedang.validation.together import plain_column, together

_FRUITLESS = ("无效", "未形成")
_HELD = ("有效", "无效")
_MOST_HOURS = 24
_MOST_COST = 100_000


@rule(
    "visit.result.unexplained",
    Severity.WARNING,
    at("visit.result"),
    says="visit.unexplained",
    aspect=Aspect.COMPLETENESS,
)
def unexplained(look: Look, field: Field) -> Hits | None:
    """A visit that came to nothing says why, so that the next one goes better.

    无效和未形成的拜访要写原因，下次才好改进。
    """
    fruitless = look.texts(field.id).isin(_FRUITLESS).to_numpy(dtype=bool)
    said = look.told("reason") | look.told("notes")
    if not look.has("reason"):
        said = said | look.told("content") | look.told("objection")
    mask = fruitless & ~said
    return Hits.where(mask, result=look.texts(field.id)[mask].tolist())


@rule("visit.result.ahead", Severity.WARNING, at("visit.result"), says="visit.ahead", weight=1.5)
def result_ahead(look: Look, field: Field) -> Hits | None:
    """A visit that lies ahead cannot have a result yet.

    还没到日子的拜访不会有结果。
    """
    held = look.texts(field.id).isin(_HELD).to_numpy(dtype=bool)
    days = look.days("date")
    mask = held & (days > np.datetime64(look.as_of, "D"))
    return Hits.where(mask, day=days[mask].astype(str).tolist())


@rule(
    "visit.result.open",
    Severity.INFO,
    at("visit.result"),
    says="visit.open",
    weight=0.5,
    summed=True,
    aspect=Aspect.COMPLETENESS,
)
def no_result(look: Look, field: Field) -> Hits | None:
    """Planned visits must come out even: effective, ineffective and not made add up to those planned.

    计划拜访要对得上账：有效、无效、未形成加起来等于计划数。
    """
    planned = look.texts("planned").eq("是").to_numpy(dtype=bool, na_value=False)
    past = look.days("date") < np.datetime64(look.as_of, "D")
    return Hits.where(planned & past & ~look.told(field.id))


@rule(
    "visit.next_appointment.overdue",
    Severity.INFO,
    at("visit.next_appointment"),
    says="visit.overdue",
    weight=0.5,
    summed=True,
    aspect=Aspect.TIMELINESS,
)
def next_visit_overdue(look: Look, field: Field) -> Hits | None:
    """An appointment whose day has passed without another visit is forgotten or not written down.

    约好的日子过了却没有新的拜访，不是忘了就是没记。
    """
    everyone = together(look, "visit", ("date", "customer"))
    everyone = everyone.assign(key=plain_column(everyone["customer"]))
    last = everyone.groupby("key")["date"].max()
    own = plain_column(look.texts("customer"))
    if last.empty:
        return None
    latest = own.map(last).to_numpy().astype("datetime64[D]")
    appointed = look.days(field.id)
    return Hits.where((appointed < np.datetime64(look.as_of, "D")) & (latest <= look.days("date")))


@rule(
    "visit.hours.scale",
    Severity.WARNING,
    at("visit.hours"),
    says="visit.hours",
    weight=0.5,
    why="visit.hours.fix",
)
def too_long(look: Look, field: Field) -> Hits | None:
    """A visit takes hours, not days: more than 24 are usually minutes.

    一次拜访按小时算，超过 24 多半写成了分钟。
    """
    hours = look.numbers(field.id)
    wrong = hours > _MOST_HOURS
    fixes = [plain(one / 60) for one in hours[wrong].tolist()]
    return Hits.where(wrong, fixes)


@rule("visit.cost.scale", Severity.INFO, at("visit.cost"), says="visit.cost", weight=0.3)
def too_dear(look: Look, field: Field) -> Hits | None:
    """A visit that cost more than a hundred thousand yuan is worth a second look.

    一次拜访花了十万元以上，值得再看一眼。
    """
    return Hits.where(look.numbers(field.id) > _MOST_COST)


@rule(
    "visit.rep.not_owner",
    Severity.INFO,
    at("visit.rep"),
    says="visit.not_owner",
    weight=0.2,
    summed=True,
    aspect=Aspect.CONSISTENCY,
)
def not_the_owner(look: Look, field: Field) -> Hits | None:
    """Somebody else than the customer's owner may visit, but the owner should know.

    别的业务员也可以去拜访，但负责人应知道。
    """
    from kedang.validation.customers import customers

    known = customers(look)
    if not known.rows["owner"].notna().any():
        return None
    rows = known.find(look.texts("customer"))
    owners = known.rows["owner"].to_numpy(dtype=object)[np.maximum(rows, 0)]
    reps = look.texts(field.id).to_numpy(dtype=object)
    mask = np.array(
        [
            row >= 0 and isinstance(owner, str) and isinstance(rep, str) and not _one(owner, rep)
            for row, owner, rep in zip(rows.tolist(), owners, reps, strict=True)
        ],
        dtype=bool,
    )
    return Hits.where(mask)


def _one(owner: str, rep: str) -> bool:
    return owner in rep or rep in owner or not pd.notna(owner)
