"""The same thing entered twice, and one number for two different things."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.model.field import Entity, EntityKind, Field
from kedang.model.finding import Severity
from kedang.validation.customers import alike
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, rule
from kedang.validation.together import place, plain_column

_LEAST_FILLED = 3
_BOOKKEEPING = ("source", "recorded_on", "recorded_by", "verified_on")
_NUMBERS = {"product": "code", "channel_partner": "code"}


def _first(entity: Entity) -> tuple[str, ...]:
    if entity.kind is EntityKind.PARTY:
        return ()
    return (entity.customer_field or entity.fields[0].id,)


def _number(entity: Entity) -> tuple[str, ...]:
    if entity.id == "contact":
        return ()
    name = entity.number_field or _NUMBERS.get(entity.id, "")
    return (name,) if name else ()


@rule(
    "{entity}.{field}.repeated",
    Severity.WARNING,
    _first,
    says="repeated",
    weight=1.5,
    absent=True,
    aspect=Aspect.UNIQUENESS,
)
def repeated(look: Look, field: Field) -> Hits | None:
    """The same visit, order or complaint entered twice would count twice.

    同一次拜访、订单、投诉登记两遍，就会重复计数。
    """
    rows = look.shared(f"rows:{look.entity.id}", lambda: _rows(look))
    names = [name for name in rows.columns if name not in ("table", "position", *_BOOKKEEPING)]
    again = rows[names].duplicated(keep=False) & (rows[names].notna().sum(axis=1) >= _LEAST_FILLED)
    if not again.any():
        return None
    group = rows[again].groupby(names, dropna=False, sort=False).ngroup()
    first = group.drop_duplicates().index
    at_first = dict(zip(group[first], first, strict=True))
    later = group[(rows["table"][again] == look.number) & ~group.index.isin(first)]
    where = []
    for number in later.tolist():
        table, position = rows.loc[at_first[number], ["table", "position"]]
        where.append(place(look, look.entity.id, int(table), int(position), field.id))
    positions = rows["position"][later.index].to_numpy().astype(np.intp)
    return Hits(positions, {"where": where})


def _rows(look: Look) -> pd.DataFrame:
    """All rows of an entity that share day and customer, or name, with another row."""
    parts = [
        table.frame.assign(table=number, position=np.arange(len(table)))
        for number, table in enumerate(look.tables)
        if table.entity == look.entity.id and len(table)
    ]
    rows = pd.concat(parts, ignore_index=True)
    keys = [look.entity.date_field, look.entity.customer_field, "name", "product", "period"]
    known = [key for key in keys if key in rows.columns]
    return rows[rows.duplicated(known or None, keep=False)]


@rule(
    "{entity}.{field}.taken",
    Severity.WARNING,
    _number,
    says="number.taken",
    weight=1.5,
    aspect=Aspect.UNIQUENESS,
)
def taken(look: Look, field: Field) -> Hits | None:
    """A number belongs to one order, product or customer only.

    一个编号只属于一张单、一个产品或一家客户。
    """
    holder = look.entity.customer_field or "name"
    texts = look.texts(field.id)
    rows = pd.DataFrame({"number": texts, "holder": look.texts(holder)})
    rows = rows[look.told(field.id) & rows["holder"].notna().to_numpy(dtype=bool)]
    rows = rows[rows["number"].duplicated(keep=False)]
    if rows.empty:
        return None
    rows = rows.assign(plain=plain_column(rows["holder"]))
    first = rows.groupby("number")[["holder", "plain"]].transform("first")
    other = rows[(rows["plain"] != first["plain"]).to_numpy(dtype=bool)]
    strangers = [
        not alike(one, two)
        for one, two in zip(other["holder"], first.loc[other.index, "holder"], strict=True)
    ]
    hit = other.index[np.array(strangers, dtype=bool)]
    return Hits(hit.to_numpy().astype(np.intp), {"other": first.loc[hit, "holder"].tolist()})
