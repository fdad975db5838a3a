"""Activities of customers that nobody has entered, where a list of customers is at hand."""

from __future__ import annotations

import numpy as np

from kedang.model.field import Entity, Field
from kedang.model.finding import Severity
from kedang.validation.customers import customers, near_names, unknown_names
from kedang.validation.look import Look
from kedang.validation.rule import Hits, rule

FEWEST = 5
_NOT_CUSTOMERS = frozenset({"competitor", "survey"})


def _customer(entity: Entity) -> tuple[str, ...]:
    named = entity.customer_field
    return (named,) if named and entity.id not in _NOT_CUSTOMERS else ()


@rule(
    "{entity}.{field}.near",
    Severity.WARNING,
    _customer,
    says="customer.near",
    weight=1.5,
    why="customer.near.fix",
)
def near(look: Look, field: Field) -> Hits | None:
    """A customer's name that differs from a known one by a single character is usually a slip.

    客户名称与客户表只差一个字，多半是笔误。
    """
    found = _unknown(look, field)[1]
    if not found:
        return None
    texts = look.texts(field.id)
    mask = texts.isin(list(found)).to_numpy(dtype=bool)
    known = [found[name] for name in texts[mask].tolist()]
    return Hits(np.flatnonzero(mask), {"near": known}, known)


@rule(
    "{entity}.{field}.unknown",
    Severity.WARNING,
    _customer,
    says="customer.unknown",
    weight=1.0,
)
def unknown(look: Look, field: Field) -> Hits | None:
    """Whoever is visited, buys or complains should stand in the list of customers.

    拜访、下单、投诉的客户都应在客户表里有资料。
    """
    names, near_ones, mostly = _unknown(look, field)
    strangers = [name for name in names if name not in near_ones]
    if not strangers or mostly:
        return None
    texts = look.texts(field.id)
    counts = texts.value_counts()
    first = texts[texts.isin(strangers)].drop_duplicates()
    return Hits(
        first.index.to_numpy().astype(np.intp),
        {"times": [int(counts[name]) for name in first.tolist()]},
    )


@rule(
    "{entity}.{field}.mostly_unknown",
    Severity.INFO,
    _customer,
    says="customer.mostly",
    weight=0.2,
    summed=True,
)
def mostly_unknown(look: Look, field: Field) -> Hits | None:
    """Where most names are in no list of customers, the list is incomplete, not the names wrong.

    多数名称都不在客户表里，是客户表不全，不是名称写错。
    """
    names, near_ones, mostly = _unknown(look, field)
    if not mostly:
        return None
    return Hits.where(look.texts(field.id).isin(set(names) - set(near_ones)).to_numpy(dtype=bool))


def _unknown(look: Look, field: Field) -> tuple[list[str], dict[str, str], bool]:
    """The unknown names, those near a known one, and whether most names are unknown."""
    return look.once(f"unknown.{field.id}", lambda: _worked_out(look, field))


def _worked_out(look: Look, field: Field) -> tuple[list[str], dict[str, str], bool]:
    if look.table.parent is not None or not len(customers(look).rows):
        return [], {}, False
    linked = look.texts("customer_id").notna() if field.id == look.entity.customer_field else False
    said = look.texts(field.id).where(look.told(field.id) & ~np.asarray(linked, dtype=bool))
    names, distinct = unknown_names(look, said)
    near_ones = near_names(look, names)
    rest = len(names) - len(near_ones)
    return names, near_ones, rest > FEWEST and rest * 2 > distinct
